"""What an estimator learned, to and from JSON's types and arrays."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.classification.fitted import Classes, Fitted, Numbers
from gatewise.classification.fitting import build
from gatewise.classification.options import Options, Scaling
from gatewise.classification.plan import ENOUGH, make_plan
from gatewise.classification.views import Views
from gatewise.nn import BinaryCrossEntropy, CrossEntropy, Loss, Squared
from gatewise.nn.parameters import split_prefix

__all__ = ["arrays_of", "describe", "restore"]


def describe(fitted: Fitted) -> dict[str, Any]:
    """Everything but the arrays, in JSON's types."""
    meaning = fitted.meaning
    common = {"table": fitted.table, "input_channels": fitted.views.channels, "examples": fitted.plan.examples}
    common["weight_decay"] = fitted.plan.weight_decay
    if isinstance(meaning, Numbers):
        return {**common, "single": meaning.single}
    text = meaning.values.dtype.kind in "UT"
    return {
        **common,
        "channels": meaning.channels,
        "classes": [str(one) for one in meaning.values] if text else None,
    }


def arrays_of(fitted: Fitted) -> dict[str, Array]:
    """Copies of the arrays by name."""
    arrays = {f"network.{name}": array.copy() for name, array in fitted.network.parameters.items()}
    arrays |= {"scaling.centre": fitted.scaling.centre.copy(), "scaling.scale": fitted.scaling.scale.copy()}
    views = fitted.views
    arrays |= {"views.changing": views.changing.copy(), "views.unit": views.unit.copy()}
    arrays["views.pace"] = np.array([views.pace])
    meaning = fitted.meaning
    if isinstance(meaning, Numbers):
        return arrays | {"targets.centre": meaning.centre.copy(), "targets.scale": meaning.scale.copy()}
    if meaning.values.dtype.kind not in "UT":
        arrays["classes"] = meaning.values.copy()
    return arrays


def restore(options: Options, config: dict[str, Any], arrays: dict[str, Array]) -> Fitted:
    """Undo :func:`describe` and :func:`arrays_of`.

    Raises
    ------
    ValueError, KeyError, TypeError
        When sizes differ; they are compared before a network is made.
    """
    scaling = Scaling(arrays["scaling.centre"], arrays["scaling.scale"], options.missing == "mask")
    views = _views(config, arrays)
    meaning: Classes | Numbers
    loss: Loss
    if "single" in config:
        centre, scale = (arrays[f"targets.{name}"].astype(np.float64) for name in ("centre", "scale"))
        meaning, loss = Numbers(centre, scale, config["single"] is True), Squared()
        targets = len(meaning.centre)
        shapes_fit = meaning.scale.shape == meaning.centre.shape
    else:
        values = arrays["classes"] if config["classes"] is None else np.array(config["classes"], dtype=np.str_)
        meaning = Classes(values, config["channels"] is True)
        loss = BinaryCrossEntropy() if meaning.channels else CrossEntropy(len(values))
        targets = len(values) if meaning.channels else 1
        shapes_fit = values.ndim == 1
        if meaning.channels and not np.array_equal(values, np.arange(len(values))):
            raise ValueError("channels are numbered from 0")
    weights = split_prefix(arrays, "network")
    shapes_fit &= scaling.scale.shape == scaling.centre.shape == (views.width,)
    found = (weights["layer.weight_ih_l0"].shape[-1], weights["layer.weight_hh_l0"].shape[-1], len(weights["out.bias"]))
    stated = (scaling.width, options.hidden_size, targets * loss.outputs)
    if not shapes_fit or found != stated or options.num_layers > len(weights):
        raise ValueError(f"channels, hidden size and outputs {stated} do not fit the arrays, which have {found}")
    plan = make_plan(options, _examples(config), loss)
    decay = config.get("weight_decay", plan.weight_decay)
    if isinstance(decay, bool) or not isinstance(decay, (int, float)) or not 0 <= decay < math.inf:
        raise ValueError(f"weight_decay must be a number of at least 0, not {decay!r}")
    plan = replace(plan, weight_decay=decay)
    network = build(options, plan, views, scaling, targets, loss, np.random.default_rng(0))
    if weights.keys() != network.parameters.keys():
        raise ValueError(f"parameters missing or unknown: {sorted(weights.keys() ^ network.parameters.keys())}")
    for name, array in network.parameters.items():
        if weights[name].shape != array.shape:
            raise ValueError(f"parameter {name!r} has shape {weights[name].shape}, expected {array.shape}")
        array[...] = weights[name]
    return Fitted(options, plan, views, scaling, network, meaning, config["table"] is True)


def _examples(config: dict[str, Any]) -> int:
    examples = config.get("examples", ENOUGH)  # older files say all that follows from it themselves
    if not isinstance(examples, int) or isinstance(examples, bool) or examples < 1:
        raise ValueError(f"the number of examples must be a whole number of at least 1, not {examples!r}")
    return examples


def _views(config: dict[str, Any], arrays: dict[str, Array]) -> Views:
    channels, changing, unit, pace = (
        config["input_channels"],
        *(arrays[f"views.{n}"] for n in ("changing", "unit", "pace")),
    )
    fits = isinstance(channels, int) and changing.ndim == unit.ndim == 1 and pace.shape == (1,)
    fits = fits and changing.dtype.kind in "iu" and ((changing >= 0) & (changing < channels)).all()
    if not fits or len(unit) not in (0, channels) or not (unit > 0).all() or not pace[0] > 0:
        raise ValueError("the views of the input do not fit its channels")
    return Views(channels, changing, unit, float(pace[0]))
