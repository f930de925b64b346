"""The file of weights: sealed, with a card that says how they were made, and checked whole before it is used."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.errors import ModelFileError
from gatewise.files import FileType, read_sealed, write_sealed
from gatewise.pretrained.candidates import NAMES
from gatewise.pretrained.inputs import VERSION
from gatewise.pretrained.network import LEVELS, Network, Sizes

__all__ = ["SHIPPED", "describe", "read_weights", "restore", "write_weights"]

#: The weights in the wheel.
SHIPPED = Path(__file__).parent / "weights" / "gru.safetensors"

_KIND = "pretrained"
_FILE = FileType("gatewise file of pretrained weights", ModelFileError, "install gatewise again")
_MOST_WEIGHTS = 500_000


def write_weights(path: str | os.PathLike[str], network: Network, card: dict[str, Any]) -> Path:
    """Write weights and their card to one sealed file.

    Parameters
    ----------
    path : path
        An existing file is replaced.
    network : Network
        Trained.
    card : dict
        How it was trained and how well it does, in JSON's types.
    """
    return write_sealed(path, network.to_arrays(), describe(network, card), kind=_KIND)


def _fits(sizes: Sizes) -> dict[str, Any]:
    """What must be the same in a file and in this program."""
    return {"inputs": VERSION, "levels": list(LEVELS), "forecasts": list(NAMES), "sizes": list(sizes)}


def read_weights(path: str | os.PathLike[str] = SHIPPED) -> tuple[Network, dict[str, Any]]:
    """Read a file of weights.

    Parameters
    ----------
    path : path
        Default: the file in the wheel.

    Returns
    -------
    network : Network
        Ready to forecast.
    card : dict
        How it was trained and how well it does.

    Raises
    ------
    ModelFileError
        When the file is damaged, holds something else, or its card or sizes do not fit this program.
    FileNotFoundError
        When there is no such file.
    """
    found = read_sealed(path, _FILE)
    if found.kind != _KIND:
        raise ModelFileError(f"{path}: holds a {found.kind!r}, not pretrained weights")
    try:
        return restore(found.config, found.arrays)
    except ValueError as error:
        raise ModelFileError(f"{path}: {error}; {_FILE.cure}") from None


def describe(network: Network, card: dict[str, Any]) -> dict[str, Any]:
    """What a file says of weights beside their numbers, in JSON's types."""
    return {**_fits(network.sizes), "card": card}


def restore(config: dict[str, Any], arrays: dict[str, Array]) -> tuple[Network, dict[str, Any]]:
    """The network and its card, from what :func:`describe` gave and the arrays.

    Raises
    ------
    ValueError
        When the two do not fit each other or this program.
    """
    sizes = config.get("sizes")
    if not (isinstance(sizes, list) and len(sizes) == len(Sizes._fields) and all(type(s) is int for s in sizes)):
        raise ValueError("its card does not give the sizes of the network")
    for name, here in _fits(Sizes(*sizes)).items():
        if config.get(name) != here:
            raise ValueError(f"its card says {name} = {config.get(name)!r}, this program needs {here!r}")
    card = config.get("card")
    weights = sum(array.size for array in arrays.values())
    if not isinstance(card, dict) or card.get("weights") != weights:
        raise ValueError(f"its card does not fit its {weights} weights")
    if not all(1 <= size <= 1024 for size in sizes) or weights > _MOST_WEIGHTS:
        raise ValueError(f"has {weights} weights, more than {_MOST_WEIGHTS}")
    for name, array in arrays.items():
        if array.dtype != np.float32 or not np.isfinite(array).all():
            raise ValueError(f"{name} does not hold finite float32 numbers")
    network = Network(Sizes(*sizes), seed=0)
    network.load_arrays(arrays)
    return network, card


@lru_cache(maxsize=1)
def shipped() -> tuple[Network, dict[str, Any]]:
    """The weights in the wheel, read once."""
    return read_weights()
