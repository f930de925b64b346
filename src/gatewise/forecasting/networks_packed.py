"""The networks of a forecaster as JSON values and arrays, and back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.forecasting.categories import Category, Tables, name_of
from gatewise.forecasting.ensemble import look_back
from gatewise.forecasting.learning import build_network
from gatewise.forecasting.members import NetworkMember
from gatewise.forecasting.network import BaseNetwork, Chosen
from gatewise.forecasting.options import Options
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.segments import SegmentNetwork
from gatewise.nn.checks import share
from gatewise.nn.parameters import split_prefix

__all__ = ["described_networks", "networks_of", "unpacked"]


def described_networks(member: NetworkMember) -> dict[str, Any]:
    """What all networks of a member were built with, as JSON values."""
    made = dict(member.network.chosen._asdict())
    if member.others:
        made["others"] = [{"input_size": one.input_size, **one.chosen._asdict()} for one in member.others]
    return made


def networks_of(name: str, member: NetworkMember) -> Iterator[tuple[str, BaseNetwork]]:
    """All networks of a member, with what stands before the names of their arrays."""
    yield name, member.network
    for k, network in enumerate(member.others, 2):
        yield f"{name}-{k}", network


def unpacked(
    name: str, described: dict[str, Any], options: Options, width: int, arrays: dict[str, Array], input_size: int,
    recipe: Recipe,
) -> NetworkMember:  # fmt: skip
    """The member that a model file describes.

    Parameters
    ----------
    name : str
        Of the member.
    described : dict
        As from :func:`described_networks`; what an older file lacks is in the options.
    options : Options
        Of the forecaster.
    width : int
        Features a step.
    arrays : dict of str to array
        Of the whole file.
    input_size : int
        Steps that the first network looks back.
    recipe : Recipe
        How inputs are made.

    Raises
    ------
    ValueError
        When they do not fit each other.
    """
    rows, networks = [described, *described.get("others", ())], []
    if len(rows) != options.ensemble:
        raise ValueError("the networks are not as many as the arguments say")
    for k, one in enumerate(rows):
        steps = look_back(input_size, options.h, k)
        if one.get("input_size", steps) != steps:
            raise ValueError("the networks do not look back as far as they must")
        weights = split_prefix(arrays, name if k == 0 else f"{name}-{k + 1}")
        networks.append(_network(options, _chosen(one, options), steps, width, recipe, weights))
    return NetworkMember(networks[0], tuple(networks[1:]))


def _chosen(described: dict[str, Any], options: Options) -> Chosen:
    """Strategy and sizes of the network; in a file from before they were chosen, the options have all of them."""
    given = {name: described.get(name, getattr(options, name)) for name in Chosen._fields if name != "level"}
    made = Chosen(**given, level=described.get("level", True))
    whole = [made.hidden_size] if made.segment_size is None else [made.hidden_size, made.segment_size]
    if (
        made.strategy not in ("direct", "recursive", "segments")
        or not all(type(one) is int for one in whole)
        or not isinstance(made.level, bool)
    ):
        raise ValueError("the network's strategy or sizes are not valid")
    return made._replace(dropout=share("dropout", made.dropout))


def _network(
    options: Options, chosen: Chosen, input_size: int, feature_size: int, recipe: Recipe, weights: dict[str, Array]
) -> BaseNetwork:
    # Sizes are compared with the arrays first: a network of nonsense size must not be allocated to find out.
    hidden, width = weights["encoder.weight_hh_l0"].shape[-1], weights["encoder.weight_ih_l0"].shape[-1]
    categories = _categories(recipe, weights)
    tables = Tables(categories, np.float32)
    grown, stepwise, ahead_size = tables.sizes(feature_size, recipe.stepwise, len(recipe.futr))
    expected = grown
    if chosen.strategy == "segments":
        segment, expected = chosen.segment_size or 0, hidden
        inputs = SegmentNetwork.width_of(segment, grown, stepwise, level=chosen.level)
        ahead = -(-options.h // max(segment, 1))
        outputs = weights["step.weight"].shape[1] if ahead_size else options.head.outputs
        fits = (
            segment >= 1
            and weights["embed.weight"].shape == (width, inputs)
            and weights["decoder.position"].shape == (ahead, hidden)
            and weights["out.weight"].shape == (segment * outputs, hidden)
        )
    else:
        decoder, steps = weights["decode.weight"].shape, 1 if chosen.strategy == "recursive" else options.h
        fits = decoder[0] % steps == 0 and decoder[0] >= steps
    if not fits or (hidden, width) != (chosen.hidden_size, expected) or options.num_layers > len(weights):
        raise ValueError("the network's sizes do not fit its arrays")
    if len(recipe.names) != feature_size:
        raise ValueError(f"the features are {len(recipe.names)} a step, the network takes {feature_size}")
    # In older files a recursive network decodes no known future.
    known = len(recipe.futr) if "future.weight" in weights or chosen.strategy != "recursive" else 0
    network = build_network(options, chosen, input_size, feature_size, known, recipe.stepwise, categories)
    network.load_arrays(weights)
    return network


def _categories(recipe: Recipe, weights: dict[str, Array]) -> list[Category]:
    """The columns of codes, with the widths that their tables have."""
    made = []
    for k, one in enumerate(recipe.embedded("auto")):
        shape = weights[f"{name_of(k)}.weight"].shape
        if len(shape) != 2 or shape[0] != one.values + 1 or not 1 <= shape[1] <= one.values:
            raise ValueError(f"the table of {one.name!r} does not fit its {one.values} values")
        made.append(one._replace(width=shape[1]))
    return made
