"""Simple forecasts that every model is compared with.

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

from gatewise.arrays import Array
from gatewise.data.forecast_columns import quantile_columns
from gatewise.forecasting.metrics import root_mean_square

__all__ = ["BASELINES", "Baseline", "Method", "drift", "known_readings", "naive", "seasonal_naive"]


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
        """Lower and upper bound of the interval of ``level`` percent, from 1 to 99, for normal errors."""
        _, upper = quantile_columns("", [level]).values()
        width = NormalDist().inv_cdf(upper) * self.sigma
        return self.mean - width, self.mean + width


class Method(NamedTuple):
    """A baseline in two parts, both functions of (known readings, h, season length).

    Attributes
    ----------
    mean : function
        The forecast (h,).
    sigma : function
        Standard deviation of its error (h,).
    """

    mean: Callable[[Array, int, int], Array]
    sigma: Callable[[Array, int, int], Array]

    def __call__(self, series: ArrayLike, h: int, season_length: int = 1) -> Baseline:
        """Forecast one series.

        Parameters
        ----------
        series : array (N,)
            Readings; a missing one (NaN) counts as the last one before it.
        h : int
            Steps.
        season_length : int
            Steps of a season.
        """
        y = known_readings(series)
        return Baseline(self.mean(y, h, season_length), self.sigma(y, h, season_length))


def known_readings(series: ArrayLike) -> Array:
    """The series with the last known reading in place of missing ones, before the first the first known one."""
    y = np.asarray(series, float)
    known = ~np.isnan(y)
    if not known.any():
        raise ValueError("a series without a single reading cannot be forecast")
    index = np.maximum.accumulate(np.where(known, np.arange(len(y)), -1))
    return y[np.where(index < 0, np.argmax(known), index)]


def _spread(errors: Array) -> float:
    return root_mean_square(errors) if len(errors) else 0.0


def _ahead(h: int) -> Array:
    return np.arange(1, h + 1)


def _naive_mean(y: Array, h: int, m: int) -> Array:
    del m
    return np.full(h, y[-1])


def _naive_sigma(y: Array, h: int, m: int) -> Array:
    del m
    return _spread(np.diff(y)) * np.sqrt(_ahead(h))


def _seasonal_mean(y: Array, h: int, m: int) -> Array:
    # A series no longer than a season: forecast the last reading.
    return y[-m:][np.arange(h) % m] if len(y) > m else _naive_mean(y, h, m)


def _seasonal_sigma(y: Array, h: int, m: int) -> Array:
    if len(y) <= m:
        return _naive_sigma(y, h, m)
    return _spread(y[m:] - y[:-m]) * np.sqrt((_ahead(h) - 1) // m + 1)


def _slope(y: Array) -> float:
    return (y[-1] - y[0]) / max(1, len(y) - 1)


def _drift_mean(y: Array, h: int, m: int) -> Array:
    del m
    return y[-1] + _ahead(h) * _slope(y)


def _drift_sigma(y: Array, h: int, m: int) -> Array:
    del m
    k = _ahead(h)
    return _spread(np.diff(y) - _slope(y)) * np.sqrt(k * (1 + k / max(1, len(y) - 1)))


#: The last reading for all steps; its error grows with √k.
naive = Method(_naive_mean, _naive_sigma)
#: The same phase of the last season; its error grows with the root of the seasons ahead.
seasonal_naive = Method(_seasonal_mean, _seasonal_sigma)
#: The line through the first and the last reading.
drift = Method(_drift_mean, _drift_sigma)

#: name -> method
BASELINES = {"SeasonalNaive": seasonal_naive, "Naive": naive, "Drift": drift}
