"""Scores of forecasts, by their textbook definitions.

All take arrays whose last axis is the horizon. Missing truth (NaN) is left out of every mean. Scores relative to an
in-sample error are NaN where that error is zero (a series that never changed).

Sources: R. J. Hyndman and A. B. Koehler, Another look at measures of forecast accuracy, International Journal of
Forecasting 22 (2006); S. Makridakis et al., The M4 and M5 competitions (2020, 2022).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array

__all__ = [
    "coverage",
    "mae",
    "mase",
    "mean_known",
    "rmse",
    "rmsse",
    "root_mean_square",
    "root_mean_squares",
    "seasonal_errors",
    "smape",
]


def mean_known(values: Array) -> float:
    """Mean of the values that are not NaN; NaN if all are."""
    known = ~np.isnan(values)
    return float(values[known].mean()) if known.any() else float("nan")


def root_mean_square(values: ArrayLike) -> float:
    """Root of the mean of the squares, NaN left out; values near 1e300 or 1e-300 do not overflow or underflow."""
    return float(root_mean_squares(np.asarray(values, float).ravel()))


def root_mean_squares(values: Array) -> Array:
    """:func:`root_mean_square` of each row: (..., N) -> (...); NaN for a row of NaN."""
    size = np.abs(values)
    known = ~np.isnan(size)
    unit = np.where(known, size, 0.0).max(axis=-1, initial=0.0)
    ratio = np.where(known, values, 0.0) / np.where(unit > 0, unit, 1.0)[..., None]
    count = known.sum(axis=-1)
    mean = (ratio**2).sum(axis=-1) / np.maximum(count, 1)
    return np.where(count > 0, unit * np.sqrt(mean), np.nan)


def mae(y: ArrayLike, forecast: ArrayLike) -> float:
    """Mean absolute error, in the unit of the readings."""
    return mean_known(np.abs(np.asarray(y, float) - np.asarray(forecast, float)))


def rmse(y: ArrayLike, forecast: ArrayLike) -> float:
    """Root of the mean squared error, in the unit of the readings."""
    return root_mean_square(np.asarray(y, float) - np.asarray(forecast, float))


def smape(y: ArrayLike, forecast: ArrayLike) -> float:
    """Symmetric mean absolute percentage error, 0 ... 200; 0 where truth and forecast are both zero."""
    y, forecast = np.asarray(y, float), np.asarray(forecast, float)
    size = np.abs(y) + np.abs(forecast)
    ratio = np.divide(np.abs(y - forecast), size, out=np.zeros_like(size), where=size != 0)
    return 200.0 * mean_known(np.where(np.isnan(y), np.nan, ratio))


def seasonal_errors(train: ArrayLike, season_length: int) -> tuple[float, float]:
    """In-sample mean absolute and root mean squared error of the seasonal naive forecast.

    Parameters
    ----------
    train : array (N,)
        The series before the forecast.
    season_length : int
        m; where the series is no longer than m, 1 is used.

    Returns
    -------
    mean_absolute : float
        NaN where fewer than two readings are known.
    root_mean_squared : float
        NaN likewise.
    """
    train = np.asarray(train, float)
    m = season_length if len(train) > season_length else 1
    step = train[m:] - train[:-m]
    return mean_known(np.abs(step)), root_mean_square(step)


def mase(y: ArrayLike, forecast: ArrayLike, train: ArrayLike, season_length: int = 1) -> float:
    """Mean absolute scaled error: below 1 beats the in-sample seasonal naive forecast."""
    scale, _ = seasonal_errors(train, season_length)
    return mae(y, forecast) / scale if scale > 0 else float("nan")


def rmsse(y: ArrayLike, forecast: ArrayLike, train: ArrayLike, season_length: int = 1) -> float:
    """Root mean squared scaled error."""
    _, scale = seasonal_errors(train, season_length)
    return rmse(y, forecast) / scale if scale > 0 else float("nan")


def coverage(y: ArrayLike, low: ArrayLike, high: ArrayLike) -> float:
    """Share of known readings inside their interval, 0 ... 1; bounds count as inside."""
    y = np.asarray(y, float)
    inside = ((np.asarray(low, float) <= y) & (y <= np.asarray(high, float))).astype(float)
    return mean_known(np.where(np.isnan(y), np.nan, inside))
