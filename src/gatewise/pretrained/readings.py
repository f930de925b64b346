"""Readings on their way in and quantiles on their way out."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.nn.special import normal_quantiles
from gatewise.pretrained.inputs import CONTEXT
from gatewise.pretrained.network import LEVELS

__all__ = ["LEAST", "LEAST_KNOWN", "at_levels", "checked"]

#: Readings a series must have, and how many of them must be known.
LEAST, LEAST_KNOWN = 8, 4


def at_levels(made: Array, levels: Iterable[float], known: Iterable[float] = LEVELS) -> Array:
    """Quantiles (..., Q) at known levels -> at others, on straight lines over the normal distribution, and beyond."""
    z, grid = normal_quantiles(levels), normal_quantiles(known)
    right = np.clip(np.searchsorted(grid, z), 1, len(grid) - 1)
    share = (z - grid[right - 1]) / (grid[right] - grid[right - 1])
    exact = np.abs(share - np.round(share)) < 1e-9
    share = np.where(exact, np.round(share), share)
    return made[..., right - 1] * (1.0 - share) + made[..., right] * share


def _from_its_start(tail: Array) -> Array:
    """Leave out what stands before the first known reading, and a long first stretch of one value, as before a launch.

    The stretch has at least 8 readings; its value comes back in stretches of at most a quarter as many; and the rest
    changes at most of its steps. At least 8 readings stay.
    """
    at = np.flatnonzero(~np.isnan(tail))
    if len(at) == 0:
        return tail
    known = tail[at]
    other = np.flatnonzero(known != known[0])
    first = at[0]
    if len(other) >= LEAST and other[0] >= LEAST:
        rest = known[other[0] :]
        ends = np.flatnonzero(np.diff(np.concatenate([[True], rest != known[0], [True]])))
        longest = int(np.max(ends[1::2] - ends[::2], initial=0))
        if 4 * longest <= other[0] and 2 * np.count_nonzero(np.diff(rest)) > len(rest) - 1:
            first = at[other[0]]
    return tail[min(first, len(tail) - LEAST) :]


def checked(one: Any, name: str) -> Array:
    """The end of a series as float64, from where it begins to live; refuses what cannot be forecast."""
    array = np.asarray(one)
    if array.ndim != 1 or array.dtype.kind not in "fiub":
        raise DataError(f"must be a 1-D array of numbers, not {array.dtype} of shape {array.shape}", series=name)
    if len(array) < LEAST:
        raise DataError(f"the series has {len(array)} readings and needs at least {LEAST}", series=name)
    tail = array[-CONTEXT:].astype(np.float64)
    if np.isinf(tail).any():
        raise DataError("a reading is infinite", series=name)
    known = int(np.isfinite(tail).sum())
    if known < LEAST_KNOWN:
        raise DataError(
            f"{known} of the last {len(tail)} readings are known; at least {LEAST_KNOWN} are needed", series=name
        )
    return _from_its_start(tail)
