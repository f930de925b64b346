"""Checks of arguments; each says which argument is wrong and what was expected."""

from __future__ import annotations

import re
import reprlib
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import DTypeLike

from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.kernels.arguments import at_least_one, real_numbers

__all__ = ["at_least_one", "float_dtype", "increasing_levels", "real_array", "row_of_numbers", "share", "yes_or_no"]

_SHORT = reprlib.Repr()
_SHORT.maxstring, _SHORT.maxother = 60, 100


def real_array(name: str, value: Any, dtype: np.dtype[Any]) -> Array:
    """``value`` as an array of real numbers of this dtype; not copied where it is one already."""
    if type(value) is np.ndarray and value.dtype == dtype:
        return value
    return real_numbers(name, value).astype(dtype, copy=False)


def row_of_numbers(what: str, value: Any) -> Array:
    """A copy of one step's values (F,) in float64, NaN for None; ``what`` names them in the error."""
    try:
        if not np.iscomplexobj(value):
            return np.array(value, dtype=np.float64).reshape(-1)
    except (ValueError, TypeError):
        pass
    raise DataError(f"{what} must hold numbers, not {_SHORT.repr(value)}")


def share(name: str, value: Any) -> float:
    """``value`` as a float, at least 0 and less than 1."""
    if isinstance(value, (bool, np.bool_)) or not isinstance(value, (int, float, np.integer, np.floating)):
        raise TypeError(f"{name} must be a number, at least 0 and less than 1, not {value!r}")
    if not 0.0 <= value < 1.0:
        raise ValueError(f"{name} must be at least 0 and less than 1, not {value!r}")
    return float(value)


def yes_or_no(name: str, value: Any) -> bool:
    """``value`` as a bool; text and numbers are refused, since "no" and "False" would count as true."""
    if not isinstance(value, (bool, np.bool_)):
        raise TypeError(f"{name} must be True or False, not {value!r}")
    return bool(value)


def float_dtype(dtype: DTypeLike) -> np.dtype[Any]:
    """``dtype`` as one of the two that networks are made of."""
    try:
        # Text comes from files too, and NumPy evaluates literals in it.
        if isinstance(dtype, str) and not re.fullmatch(r"[<>=|]?[a-z]{1,8}[0-9]{0,3}", dtype):
            raise TypeError
        result = np.dtype(dtype)
    except TypeError:
        raise TypeError(f'dtype must be "float32" or "float64", not {repr(dtype)[:60]}') from None
    if result not in (np.float32, np.float64):
        raise ValueError(f'dtype must be "float32" or "float64", not {result.name!r}')
    return result


def increasing_levels(levels: Any) -> tuple[float, ...]:
    """Quantile levels: at least one, increasing, strictly between 0 and 1."""
    try:
        values = tuple(float(level) for level in levels)
    except TypeError:
        raise TypeError(f"levels must be a list of numbers between 0 and 1, not {levels!r}") from None
    if not values or not all(0.0 < level < 1.0 for level in values):
        raise ValueError(f"levels must be numbers strictly between 0 and 1, at least one, not {levels!r}")
    if any(b <= a for a, b in pairwise(values)):
        raise ValueError(f"levels must increase, not {levels!r}")
    return values
