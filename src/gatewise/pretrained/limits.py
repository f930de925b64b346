"""Limits that the readings themselves show: no forecast goes beyond them.

Where all readings are at least 0, no forecast is below 0; where all are at most 0, none is above. And where the highest
reading was reached again and again, as the 100 % of an availability or the full tank, none is above it: it makes up a
twentieth of the readings, in at least five separate stretches. The same holds for the lowest.
"""

from __future__ import annotations

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.periods import valid_places

__all__ = ["within_limits"]

#: Share of the readings, and separate stretches, that make of the highest one a limit.
_SHARE, _TIMES = 0.05, 5


def within_limits(forecast: Array, x: Array, n: Array, *, reached: bool = True) -> Array:
    """Forecasts (B, H, Q), cut where they go beyond what the n (B,) readings at the end of x (B, L) show.

    Without ``reached``, at 0 alone.
    """
    there = valid_places(n, x.shape[1])
    low = np.where(there, x, np.inf).min(axis=1, keepdims=True)
    high = np.where(there, x, -np.inf).max(axis=1, keepdims=True)
    floor, ceiling = np.where(low[:, 0] >= 0, 0.0, -np.inf), np.where(high[:, 0] <= 0, 0.0, np.inf)
    if reached:
        floor = np.where(_limits(x, low, there, n), low[:, 0], floor)
        ceiling = np.where(_limits(x, high, there, n), high[:, 0], ceiling)
    return np.clip(forecast, floor[:, None, None], ceiling[:, None, None])


def _limits(x: Array, value: Array, there: Array, n: Array) -> Array:
    """Whether a value is reached often enough to be a limit (B,)."""
    reached = (x == value) & there
    starts = reached[:, :1].sum(1) + (reached[:, 1:] & ~reached[:, :-1]).sum(1)
    return (reached.sum(1) >= _SHARE * n) & (starts >= _TIMES)
