"""Forecasts that cost nothing, to hold every model against.

Each takes one series and gives its forecasts with the standard deviation of their errors, from which normal
prediction intervals follow.

Source: R. J. Hyndman and G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition, sections 5.2 and
5.5 (the methods and their multi-step variances).
"""

from __future__ import annotations

from collections.abc import Callable
from statistics import NormalDist
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from gatewise.cells.activations import Array

__all__ = ["BASELINES", "Baseline", "drift", "naive", "seasonal_naive"]


class Baseline(NamedTuple):
    """A baseline's forecast of one series.

    Attributes
    ----------
    mean : array (h,)
        The forecast.
    sigma : array (h,)
        Standard deviation of its error, estimated from one-step errors in the past.
    """

    mean: Array
    sigma: Array

    def interval(self, level: float) -> tuple[Array, Array]:
        """Lower and upper bound that a share of ``level`` percent should fall between, assuming normal errors."""
        width = NormalDist().inv_cdf(0.5 + level / 200.0) * self.sigma
        return self.mean - width, self.mean + width


def _known(series: ArrayLike) -> Array:
    """The series with missing readings carried forward (and the first known one carried back)."""
    y = np.asarray(series, float)
    known = ~np.isnan(y)
    if not known.any():
        raise ValueError("a series without a single reading cannot be forecast")
    index = np.maximum.accumulate(np.where(known, np.arange(len(y)), -1))
    return y[np.where(index < 0, np.argmax(known), index)]


def _spread(errors: Array) -> float:
    return float(np.sqrt(np.mean(errors**2))) if len(errors) else 0.0


def naive(series: ArrayLike, h: int, season_length: int = 1) -> Baseline:
    """The last reading, again and again; its error grows with √k."""
    del season_length
    y = _known(series)
    k = np.arange(1, h + 1)
    return Baseline(np.full(h, y[-1]), _spread(np.diff(y)) * np.sqrt(k))


def seasonal_naive(series: ArrayLike, h: int, season_length: int = 1) -> Baseline:
    """The same phase of the last season; its error grows with the root of the seasons ahead.

    Falls back to :func:`naive` where the series is shorter than two seasons, when its errors cannot be estimated.
    """
    y, m = _known(series), season_length
    if len(y) < m + 1 or m <= 1:
        return naive(series, h)
    k = np.arange(h)
    return Baseline(y[-m:][k % m], _spread(y[m:] - y[:-m]) * np.sqrt(k // m + 1))


def drift(series: ArrayLike, h: int, season_length: int = 1) -> Baseline:
    """The line through the first and the last reading."""
    del season_length
    y = _known(series)
    n = len(y)
    if n < 2:
        return naive(series, h)
    slope = (y[-1] - y[0]) / (n - 1)
    k = np.arange(1, h + 1)
    return Baseline(y[-1] + k * slope, _spread(np.diff(y) - slope) * np.sqrt(k * (1 + k / (n - 1))))


#: name -> function of (series, h, season_length)
BASELINES: dict[str, Callable[[ArrayLike, int, int], Baseline]] = {
    "SeasonalNaive": seasonal_naive,
    "Naive": naive,
    "Drift": drift,
}
