"""The arguments of `Streams`, checked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.streaming.stepper import Id

__all__ = ["as_ids", "as_inputs", "as_numbers", "check_ids", "shown"]

#: Step numbers are kept with this bit turned over: in order as unsigned numbers, and 0 is none yet.
_SIGN = np.uint64(1 << 63)


def as_ids(ids: Id | Iterable[Id]) -> list[Id]:
    """Ids as a list; a lone str or int is one id."""
    if isinstance(ids, (str, int)):
        return [ids]
    if isinstance(ids, np.ndarray):
        if ids.ndim != 1:
            raise ValueError(f"ids has shape {ids.shape}, expected (n,)")
        return ids.tolist()
    return list(ids)


def check_ids(ids: list[Id]) -> None:
    """Refuse what cannot name a stream: it would not be found again in a store."""
    for one in ids:
        if type(one) is str:
            if not one.isascii():
                try:
                    one.encode()
                except UnicodeEncodeError:
                    raise ValueError(f"the id {one!r} cannot be written as UTF-8") from None
        elif type(one) is not int:
            raise TypeError(f"an id must be a str or an int, not {one!r} of type {type(one).__name__}")
        elif not -(1 << 63) <= one < 1 << 63:
            raise ValueError(f"the id {one} does not fit into 64 bits; give it as text")


def as_numbers(seq: ArrayLike, n: int) -> Array:
    """Step numbers as unsigned ones (n,), above 0 and in the same order.

    Raises
    ------
    ValueError, TypeError
        When they are not n whole numbers (or times) above -2**63 and below 2**63.
    """
    array = np.asarray(seq)
    if array.shape != (n,):
        raise ValueError(f"seq has shape {array.shape}, expected ({n},): one number for each id")
    if array.dtype.kind == "M":
        array = array.astype("datetime64[ns]").view(np.int64)
    if array.dtype.kind not in "iu" and n:
        raise TypeError(f"seq must hold whole numbers, not {array.dtype}")
    if array.dtype == np.uint64 and n and array.max() >= _SIGN:
        raise ValueError("seq must be below 2**63")
    numbers = array.astype(np.int64)
    if n and numbers.min() == np.iinfo(np.int64).min:
        raise ValueError("seq must be above -2**63")
    return numbers.view(np.uint64) ^ _SIGN


def shown(number: Any) -> int:
    """A step number as the user gave it."""
    return int((np.uint64(number) ^ _SIGN).view(np.int64))


def as_inputs(X: ArrayLike, n: int, width: int) -> Array:
    """Inputs as float64 (n, I).

    Raises
    ------
    ValueError, TypeError
        When they are not n rows of I real numbers.
    """
    array = np.asarray(X)
    if array.dtype.kind not in "fiub":
        raise TypeError(f"X must hold real numbers, not {array.dtype}")
    if array.ndim == 1 and width == 1:
        array = array[:, None]
    if array.shape != (n, width):
        raise ValueError(f"X has shape {array.shape}, expected ({n}, {width}): a row for each id, a column a channel")
    return array
