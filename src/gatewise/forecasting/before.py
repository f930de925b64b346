"""What forecasts need to know of readings that are no longer kept.

The naive methods read a whole series: its first reading, and the spread of all steps and of all changes over a season.
A stream keeps the last readings and, of those before, a few numbers. These are exact: the first reading is itself, and
sums are added in the order of the series, as those over the whole series are, so that forecasts have the same bits.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Windows
from gatewise.forecasting.moments import CHUNK

if TYPE_CHECKING:
    from gatewise.forecasting.features import Features

__all__ = ["Before", "mean_squares", "since_first", "sums_of_squares"]


class Before(NamedTuple):
    """What is known of the readings before the first row of each of S series.

    Attributes
    ----------
    since : int array (S,)
        Rows from the first known reading to the first row; 0 where none was known before it.
    level : array (S,)
        The first known reading, transformed; where ``since`` is 0 any number.
    lowest : array (S,)
        The smallest reading; inf where none was known.
    lags : tuple of int
        Distances in rows.
    sums : array (S, lags)
        Sum of the squares of scaled differences so far apart, of those that end before the row of that number.
    """

    since: Array
    level: Array
    lowest: Array
    lags: tuple[int, ...]
    sums: Array

    def squares(self, lag: int) -> Array:
        """The sums (S,) at one of the distances; 0 at another."""
        return self.sums[:, self.lags.index(lag)] if lag in self.lags else np.zeros(len(self.sums))


def since_first(features: Features, windows: Windows) -> tuple[Array, Array]:
    """Rows from the first known reading of the series to the last one of each window (B,), and the first one's level
    (B,)."""
    last, before = windows.origins - 1, features.before
    first = np.minimum(features.first[windows.series], last)
    rows, level = last - first, features.level[first]
    if before is None:
        return rows, level
    since = before.since[windows.series]
    earlier = last - features.offsets[windows.series] + since
    return np.where(since > 0, earlier, rows), np.where(since > 0, before.level[windows.series], level)


def mean_squares(features: Features, lag: int, rows: Array) -> Array:
    """Mean square (B,), up to each of B rows, of scaled differences of readings ``lag`` rows apart in its series; 0
    where there is none."""
    if features.before is not None:
        result = np.zeros(len(features.level))
        for s in range(len(features.first)):
            first, count, sums = sums_of_squares(features, s, lag)
            result[first : first + len(sums)] = sums / (count + np.arange(1, len(sums) + 1))
        return result[rows]
    own, place = np.unique(np.searchsorted(features.offsets, rows, side="right") - 1, return_inverse=True)
    last = np.zeros(len(own), np.int64)
    np.maximum.at(last, place, rows)
    first, scale = features.first[own], features.scaler.scale[own, 0]
    count = np.maximum(last - first + 1, 1)  # readings of each series, as far as they are needed
    result, order = np.zeros(len(rows)), np.argsort(count, kind="stable")
    rank = np.empty(len(own), np.int64)
    rank[order] = np.arange(len(own))
    by_rank = np.argsort(rank[place], kind="stable")
    ranks = rank[place][by_rank]
    start = 0
    while start < len(own):  # series of about one length at a time: what stands behind a row changes no sum
        size = max(1, CHUNK // int(count[order[min(start + 1024, len(own)) - 1]]))
        block = order[start : start + min(size, 1024)]
        mine = by_rank[slice(*np.searchsorted(ranks, [start, start + len(block)]))]
        steps = np.minimum(first[block, None] + np.arange(int(count[block].max())), last[block, None])
        known = features.level[steps] / np.where(scale[block] > 0, scale[block], 1.0)[:, None]
        there = rows[mine] - first[place[mine]] - lag
        some = there >= 0
        if some.any():
            sums = np.cumsum((known[:, lag:] - known[:, :-lag]) ** 2, axis=1)
            mine, there = mine[some], there[some]
            result[mine] = sums[rank[place[mine]] - start, there] / (there + 1)
        start += len(block)
    return result


def sums_of_squares(features: Features, s: int, lag: int) -> tuple[int, int, Array]:
    """Running sums of those squares in series ``s``: row of the first one, how many were added before it, the sums."""
    begin, end, scale = features.first[s], features.offsets[s + 1], features.scaler.scale[s, 0]
    since, before = 0, features.before
    if before is not None and before.since[s] > 0:
        begin, since = features.offsets[s], int(before.since[s])
    known = features.level[begin:end] / (scale if scale > 0 else 1.0)
    squares = (known[lag:] - known[:-lag]) ** 2
    if before is not None and since and len(squares):
        squares[0] += before.squares(lag)[s]  # one by one, in the order of the series: the bits of the whole sum
    return int(begin) + lag, since, np.cumsum(squares)
