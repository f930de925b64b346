"""Features that follow from time alone: kept once for each time, however many series have a reading at it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array

__all__ = ["CHUNK", "Moments"]

#: Rows that are worked on at a time, so that what is computed on the way takes little memory.
CHUNK = 1 << 18
# With no more rows than this, times that occur twice are not looked for.
_FEW = 4096


class Moments(NamedTuple):
    """Features of N rows by their times.

    Attributes
    ----------
    table : array (U, C) float32
        Features of each of U times.
    at : array (N,) int32
        Row of the table for each row; empty where C is 0. A place past the table for rows that nobody needs.
    """

    table: Array
    at: Array

    def of(self, rows: Array) -> Array:
        """Features (..., C) of rows (...)."""
        return self.table[self.at[rows]]

    @classmethod
    def make(
        cls, times: Array, series: int, features: Callable[[Array], Array] | None, needed: Array | None = None
    ) -> Moments:
        """Compute the features of each time once.

        Parameters
        ----------
        times : array (N,)
            Time of each row.
        series : int
            How many series the rows are of.
        features : function of times (K,), returning an array (K, C), optional
            None for no features.
        needed : int array, optional
            The rows whose features are needed; all when absent.
        """
        if features is None:
            return cls(np.zeros((0, 0), np.float32), np.zeros(0, np.int32))
        if needed is not None and 2 * len(needed) < len(times) <= _FEW:
            at = np.full(len(times), np.iinfo(np.int32).max, np.int32)
            at[needed] = np.arange(len(needed))
            return cls(features(times[needed]).astype(np.float32), at)
        distinct, at = _distinct(times) if series > 1 and len(times) > _FEW else (times, None)
        parts = [features(distinct[a : a + CHUNK]).astype(np.float32) for a in range(0, len(distinct), CHUNK)]
        return cls(
            parts[0] if len(parts) == 1 else np.concatenate(parts),
            np.arange(len(times), dtype=np.int32) if at is None else at,
        )


def _distinct(times: Array) -> tuple[Array, Array | None]:
    """The distinct times, in order, and the place of each time among them; all times where most are distinct."""
    clock, found = times.view(np.int64), np.zeros(0, np.int64)
    for start in range(0, len(clock), CHUNK):
        found = np.unique(np.concatenate([found, np.unique(clock[start : start + CHUNK])]))
        if 4 * len(found) > len(clock):
            return times, None
    at = np.empty(len(clock), np.int32)
    for start in range(0, len(clock), CHUNK):
        at[start : start + CHUNK] = np.searchsorted(found, clock[start : start + CHUNK])
    return found.view(times.dtype), at
