"""Checks of arguments; each says which argument is wrong and what was expected."""

from __future__ import annotations

import operator
from typing import Any

import numpy as np

from gatewise.cells.activations import Array

__all__ = ["at_least_one", "checked_lengths", "real_array"]


def at_least_one(name: str, value: Any) -> int:
    """``value`` as an int, at least 1."""
    try:
        number = operator.index(value)
    except TypeError:
        raise TypeError(f"{name} must be a whole number, not {value!r}") from None
    if number < 1:
        raise ValueError(f"{name} must be at least 1, not {number}")
    return number


def real_array(name: str, value: Any, dtype: np.dtype[Any]) -> Array:
    """``value`` as an array of real numbers of this dtype; not copied where it is one already."""
    array = np.asarray(value)
    if array.dtype.kind not in "fiub":
        raise TypeError(f"{name} must hold real numbers, not {array.dtype}")
    return array.astype(dtype, copy=False)


def checked_lengths(lengths: Any, batch: int, steps: int) -> Array | None:
    """``lengths`` as int64 (B,), each in 0 ... T, or None."""
    if lengths is None:
        return None
    array = np.asarray(lengths)
    if array.dtype.kind not in "iu" or array.shape != (batch,):
        raise ValueError(f"lengths must be {batch} whole numbers, one a sequence, not {array.dtype} {array.shape}")
    if batch and (array.min() < 0 or array.max() > steps):
        raise ValueError(f"lengths must lie in 0 ... {steps}, not {array.min()} ... {array.max()}")
    return array.astype(np.int64)
