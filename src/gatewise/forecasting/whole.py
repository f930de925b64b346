"""Intervals of counts: bounds that are whole numbers.

A bound of 0.001 leaves all zeros outside, one of 0 leaves none: where readings are small whole numbers, a little more
or less decides about a fifth of them. So the intervals of counts are chosen among those with whole bounds. With F the
calibrated distribution of one step, read halfway between whole numbers, and a tail τ::

    a(τ) = the largest whole number with F(a - 1/2) ≤ τ,    b(τ) = the smallest with F(b + 1/2) ≥ 1 - τ

hold the share F(b + 1/2) - F(a - 1/2), at least 1 - 2 τ. The interval of a level is the narrowest that falls short
of it by no more than a quarter of the tail: of 80 % at least 75 %, of 95 % at least 93.75 %. As a rule whole bounds
hold more than asked; with this allowance they hold little more on average. Where zero is common, nothing lies below
a(τ) = 0, and the upper bound has the whole tail. Intervals of a higher level hold those of a lower one. Quantiles
(columns ``-q-``) stay as they are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from gatewise.arrays import Array

__all__ = ["LEVELS", "intervals_of", "whole_bounds"]

#: τ, from the outermost.
_TAILS = np.concatenate([np.arange(1, 21) / 200.0, np.arange(12, 51, 2) / 100.0])
#: Levels of the quantiles that :func:`whole_bounds` takes.
LEVELS = tuple(np.concatenate([_TAILS, 1.0 - _TAILS[-2::-1]]).round(12).tolist())
# Wider than this, whole numbers are fine enough: bounds are rounded.
_WIDE = 24
#: Share of the tail by which an interval may fall short of its level.
_SHORT = 0.25


def intervals_of(name: str, columns: Mapping[str, float]) -> dict[float, tuple[str, str]]:
    """Share of each interval among quantile columns -> the columns of its bounds, the narrowest first.

    Parameters
    ----------
    name : str
        Of the forecast's column.
    columns : mapping of str to float
        Name of each further column and its quantile.
    """
    lows = {column.removeprefix(f"{name}-lo-"): column for column in columns if column.startswith(f"{name}-lo-")}
    found = {1.0 - 2.0 * columns[low]: (low, f"{name}-hi-{level}") for level, low in lows.items()}
    return dict(sorted(found.items()))


def whole_bounds(quantiles: Array, shares: Sequence[float]) -> Array:
    """Bounds (2, L, B, h) of intervals of counts.

    Parameters
    ----------
    quantiles : array (B, h, K)
        At :data:`LEVELS`, not below 0, in the unit of the readings.
    shares : sequence of float
        L shares of readings that the intervals are to hold, 0 ... 1.
    """
    quantiles = np.maximum.accumulate(quantiles, axis=-1)
    tails, count = len(_TAILS), len(LEVELS)
    low = np.floor(quantiles[..., :tails] + 0.5)
    high = np.maximum(np.ceil(quantiles[..., : tails - 2 : -1] - 0.5), 0.0)
    first = low[..., :1]
    inside = np.minimum(np.stack([low - first, high - first + 1.0]), _WIDE + 1).astype(np.int64)
    below = _below(quantiles, first - 0.5, count)
    share = np.take_along_axis(below, inside[1], axis=-1) - np.take_along_axis(below, inside[0], axis=-1)
    wide = quantiles[..., -1] - quantiles[..., 0] > _WIDE - 2
    made = np.empty((2, len(shares), *quantiles.shape[:2]))
    for k, wanted in enumerate(shares):
        # Shares fall from the outermost tail on; the outermost is taken where none is enough.
        best = np.maximum((share >= wanted - _SHORT * (1.0 - wanted)).sum(axis=-1) - 1, 0)[..., None]
        tail = int(np.abs(_TAILS - 0.5 * (1.0 - wanted)).argmin())
        for side, (bounds, plain) in enumerate(((low, quantiles[..., tail]), (high, quantiles[..., count - 1 - tail]))):
            made[side, k] = np.where(wide, np.rint(plain), np.take_along_axis(bounds, best, axis=-1)[..., 0])
    return made


def _below(quantiles: Array, first: Array, count: int) -> Array:
    """F (B, h, 26) at ``first`` (B, h, 1), ``first`` + 1 ...: 0 below the first quantile, 1 above the last."""
    levels = np.concatenate([[0.0], LEVELS, [1.0]])
    made = np.empty((*quantiles.shape[:2], _WIDE + 2))
    for k in range(_WIDE + 2):
        at = first + k
        j = (quantiles <= at).sum(axis=-1)
        inner = np.clip(j, 1, count - 1)[..., None]
        before, after = (np.take_along_axis(quantiles, inner - back, axis=-1)[..., 0] for back in (1, 0))
        step = after - before
        part = np.divide(at[..., 0] - before, step, out=np.zeros_like(step), where=step > 0)
        between = levels[inner[..., 0]] + np.clip(part, 0.0, 1.0) * (levels[inner[..., 0] + 1] - levels[inner[..., 0]])
        made[..., k] = np.where(j == 0, 0.0, np.where(j == count, 1.0, between))
    return made
