"""Least squares of a straight line and sine waves: seasons that were seen only twice, without their noise.

Letters: B series, L places a row (readings at the end of the row), H steps ahead, F features.

Each series x is written as ``a + b t + Σ_k (c_k cos 2πkt/p + s_k sin 2πkt/p)``, with k up to 3 for the first period p
and up to 2 for a second one; waves shorter than two readings are left out.
"""

from __future__ import annotations

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.cycles import straight_line
from gatewise.pretrained.periods import valid_places

__all__ = ["line_and_waves"]

_FIRST, _SECOND = 3, 2
_RIDGE = 1e-9


def line_and_waves(x: Array, n: Array, first: Array, second: Array, h: int) -> tuple[Array, Array, Array]:
    """Fit a line and waves to each series.

    Parameters
    ----------
    x : array (B, L) float64
        Readings without gaps, at the end of each row.
    n : int array (B,)
        How many readings.
    first, second : int array (B,)
        Periods; 1 where there is none, ``second`` the same as ``first`` where there is no other.
    h : int
        H, steps ahead.

    Returns
    -------
    ahead : array (B, H)
        Line and waves after the series.
    waves_ahead : array (B, H)
        The waves alone.
    waves : array (B, L)
        The waves alone, at every place of the row.
    """
    rows, width = x.shape
    ahead, waves_ahead, waves = np.zeros((rows, h)), np.zeros((rows, h)), np.zeros((rows, width))
    one, two = (first > 1) & (second == first), second != first
    none = ~(one | two)
    if none.any():
        line = straight_line(x[none], n[none], valid_places(n[none], width))
        ahead[none] = line[:, -1:] + (line[:, -1:] - line[:, -2:-1]) * np.arange(1.0, h + 1)
    # Series of one period and of two are solved apart: a system's size must not depend on the other series.
    for some, periods in ((one, [(first, _FIRST)]), (two, [(first, _FIRST), (second, _SECOND)])):
        if some.any():
            part = [(period[some], count) for period, count in periods]
            ahead[some], waves_ahead[some], waves[some] = _fitted(x[some], n[some], part, h)
    return ahead, waves_ahead, waves


def _fitted(x: Array, n: Array, periods: list[tuple[Array, int]], h: int) -> tuple[Array, Array, Array]:
    rows, width = x.shape
    valid = valid_places(n, width)
    t = np.arange(-(width - 1), h + 1, dtype=float)
    every = [np.ones((rows, len(t))), t / n[:, None]]
    used = [np.ones(rows, bool), np.ones(rows, bool)]
    for period, count in periods:
        # Series of one period share its waves, and few periods are many series'.
        alone, which = np.unique(period, return_inverse=True)
        turn = 2.0 * np.pi / alone[:, None] * t
        cos, sin = np.cos(turn), np.sin(turn)
        c, s = cos, sin
        for k in range(1, count + 1):
            if k > 1:
                c, s = c * cos - s * sin, s * cos + c * sin
            here = (2 * k < alone)[:, None]
            every += [(c * here).take(which, axis=0), (s * here).take(which, axis=0)]
            used += [2 * k < period] * 2
    size = len(every)
    past = np.empty((rows, size, width))
    for i, one in enumerate(every):
        np.multiply(one[:, :width], valid, out=past[:, i])
    right = np.einsum("bt,bit->bi", x, past)[:, :, None]
    gram = np.empty((rows, size, size))
    for i in range(size):
        gram[:, i, : i + 1] = gram[:, : i + 1, i] = np.einsum("bt,bjt->bj", past[:, i], past[:, : i + 1])
    place = np.arange(size)
    gram[:, place, place] += np.where(np.stack(used, axis=1), _RIDGE * n[:, None], 1.0)
    share = np.linalg.solve(gram, right)[:, :, 0]
    waves = np.zeros((rows, len(t)))
    for i in range(2, size):
        waves += share[:, i : i + 1] * every[i]
    ahead = waves[:, width:] + share[:, :1] + share[:, 1:2] * every[1][:, width:]
    return ahead, waves[:, width:], waves[:, :width] * valid
