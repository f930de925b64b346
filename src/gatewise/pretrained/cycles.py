"""A series cut into cycles of one period: its seasons, and how much each phase of them varies.

Letters: B series, L places a row (readings at the end of the row).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.periods import picked, valid_places

__all__ = ["Cycles", "cut", "straight_line"]

#: Cycles that count for how much a phase changes.
_CHANGES = 10


class Cycles(NamedTuple):
    """A series cut into cycles of one period: what both kinds of seasons are made of.

    Attributes
    ----------
    y : array (B, L)
        Distance from a moving average over one period; 0 before the first reading.
    valid : bool array (B, L)
        Places with a reading.
    phase, cycle : int array (B, L)
        Of each place; the last place has the last phase, and cycle 0.
    period : int array (B, 1)
    inside : bool array (B, L)
        Places of a table by phase that are used.
    whole : float array (B, 1)
        How many cycles hold every phase.
    more : bool array (B, L)
        Phases that one cycle more holds.
    """

    y: Array
    valid: Array
    phase: Array
    cycle: Array
    period: Array
    inside: Array
    whole: Array
    more: Array

    def means(self, share: float) -> tuple[Array, Array, Array]:
        """Mean of each phase (B, L) with weight share^cycle, the same at every place (B, L), and its variance (B,)."""
        rows, width = self.y.shape
        weight = self.valid * (1.0 if share == 1.0 else (share ** np.arange(width)).take(self.cycle))
        count = self._sums(share)
        place = (self.phase + np.arange(rows)[:, None] * width).ravel()
        table = np.bincount(place, (weight * self.y).ravel(), rows * width).reshape(rows, width) / count
        table = (table - (table * self.inside).sum(1, keepdims=True) / self.period) * self.inside
        cycles = (count * count / self._sums(share * share) * self.inside).sum(1) / self.period[:, 0]
        here = picked(table, self.phase)
        noise = (weight * (self.y - here) ** 2).sum(1) / np.maximum((weight * self.valid).sum(1), 1e-300)
        return table, here * self.valid, noise / np.maximum(cycles - 1.0, 0.5)

    def changes(self, x: Array) -> Array:
        """Mean |change from one cycle to the next| of each phase (B, L): of the last ten, and 0 with fewer than two."""
        rows, width = x.shape
        at = np.arange(width)[None] - self.period
        weight = (at >= width - self.valid.sum(1)[:, None]) & (self.cycle < _CHANGES)
        size = np.abs(x - picked(x, np.maximum(at, 0))) * weight
        place = (self.phase + np.arange(rows)[:, None] * width).ravel()
        sums = np.bincount(place, size.ravel(), rows * width).reshape(rows, width)
        count = np.bincount(place, weight.ravel(), rows * width).reshape(rows, width)
        return sums / np.maximum(count, 1.0) * self.inside

    def kept(self, table: Array, variance: Array) -> Array:
        """The share of a table's size that its own error does not explain (James and Stein), (B, 1)."""
        period = self.period[:, 0]
        size = np.maximum((table * table).sum(1) / period, 1e-300)
        return np.where(period > 1, np.clip(1.0 - variance / size, 0.0, 1.0), 0.0)[:, None]

    def _sums(self, share: float) -> Array:
        """1 + share + share² + ..., a term for each cycle that holds a phase (B, L); at least 1."""
        if share == 1.0:
            return np.maximum(self.whole + self.more, 1.0)
        low, high = (1.0 - share**self.whole) / (1.0 - share), (1.0 - share ** (self.whole + 1.0)) / (1.0 - share)
        return np.maximum(np.where(self.more, high, low), 1.0)

    def smoothed(self, table: Array) -> Array:
        """A table by phase, each phase the mean of those around it: 1/8 of the period, for periods from 16 on."""
        reach = self.period // 16
        if not reach.any():
            return table
        rows, width = table.shape
        sums = np.zeros((rows, width + 1))
        np.cumsum(table, axis=1, out=sums[:, 1:])
        at = np.arange(width)[None]
        low, high = at - reach, at + reach + 1
        total = picked(sums, np.clip(high, 0, self.period))
        total -= picked(sums, np.clip(low, 0, self.period))
        whole = picked(sums, self.period)
        total += np.where(low < 0, whole - picked(sums, np.clip(low + self.period, 0, self.period)), 0.0)
        total += np.where(high > self.period, picked(sums, np.clip(high - self.period, 0, self.period)), 0.0)
        # A table that is not smoothed keeps its bits: they must not depend on the other series.
        return np.where(reach > 0, np.where(self.inside, total / (2 * reach + 1), 0.0), table)


def cut(x: Array, n: Array, period: Array) -> Cycles:
    """Cut each series into cycles of its period."""
    width = x.shape[1]
    valid = valid_places(n, width)
    start, p, t = (width - n)[:, None], period[:, None], np.arange(width)[None]
    y = (x - straight_line(x, n, valid)) * valid
    sums = np.zeros((len(x), width + 1))
    np.cumsum(y, axis=1, out=sums[:, 1:])
    low = np.clip(t - p // 2, start, np.maximum(width - p, start))
    y -= (picked(sums, low + p) - picked(sums, low)) / p
    y *= valid
    age = width - 1 - t
    cycle = np.floor(age / p).astype(np.int64)  # exact, and faster than a division of integers
    phase = (p - 1) - (age - cycle * p)
    whole = n[:, None] // p
    return Cycles(y, valid, phase, cycle, p, t < p, whole * 1.0, t >= p - (n[:, None] - whole * p))


def straight_line(x: Array, n: Array, valid: Array) -> Array:
    """The straight line of least squares through each series, at every place of the row."""
    t = (np.arange(x.shape[1]) - (x.shape[1] - 1) + (n[:, None] - 1) / 2.0) * valid
    mean = (x * valid).sum(1, keepdims=True) / n[:, None]
    slope = (x * t).sum(1, keepdims=True) / np.maximum((t * t).sum(1, keepdims=True), 1e-300)
    return mean + slope * t
