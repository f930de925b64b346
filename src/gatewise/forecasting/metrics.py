"""Scores of forecasts, by their textbook definitions.

All take arrays whose last axis is the horizon. Missing truth (NaN) is left out of every mean. Scores relative to an
in-sample error are NaN where that error is zero (a series that never changed).

Sources: R. J. Hyndman and A. B. Koehler, Another look at measures of forecast accuracy, International Journal of
Forecasting 22 (2006); S. Makridakis et al., The M4 and M5 competitions (2020, 2022); T. Gneiting and A. E. Raftery,
Strictly proper scoring rules, prediction, and estimation, Journal of the American Statistical Association 102 (2007).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array

__all__ = [
    "LEVELS",
    "coverage",
    "crps",
    "interval_score",
    "interval_scores",
    "mae",
    "mase",
    "mean_known",
    "msis",
    "pinball",
    "ratio_of_sums",
    "rmse",
    "rmsse",
    "root_mean_square",
    "root_mean_squares",
    "seasonal_errors",
    "smape",
    "wql",
]

#: Levels of the quantiles that the continuous ranked probability score is taken from, where no others are given.
LEVELS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


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


def interval_score(y: ArrayLike, low: ArrayLike, high: ArrayLike, level: float) -> float:
    """Interval score of Winkler: the mean width, and 2/a times how far a reading lies outside; less is better.

    Parameters
    ----------
    y : array (..., h)
        Truth.
    low : array (..., h)
        Lower bound.
    high : array (..., h)
        Upper bound.
    level : float
        Of the interval in percent, between 0 and 100; a = 1 - level / 100.

    Returns
    -------
    float
        In the unit of the readings.
    """
    return mean_known(interval_scores(y, low, high, level))


def interval_scores(y: ArrayLike, low: ArrayLike, high: ArrayLike, level: float) -> Array:
    """:func:`interval_score` of every reading; NaN where it is missing."""
    if not 0.0 < level < 100.0:
        raise ValueError(f"level must be in percent, more than 0 and less than 100, not {level!r}")
    y, low, high = np.asarray(y, float), np.asarray(low, float), np.asarray(high, float)
    return high - low + 2.0 / (1.0 - level / 100.0) * (np.maximum(low - y, 0.0) + np.maximum(y - high, 0.0))


def msis(
    y: ArrayLike, low: ArrayLike, high: ArrayLike, level: float, train: ArrayLike, season_length: int = 1
) -> float:
    """Mean scaled interval score: the interval score relative to the scale of :func:`mase`."""
    scale, _ = seasonal_errors(train, season_length)
    return interval_score(y, low, high, level) / scale if scale > 0 else float("nan")


def pinball(y: ArrayLike, quantiles: ArrayLike, levels: ArrayLike) -> Array:
    """Pinball loss of quantiles, the mean over the levels.

    Parameters
    ----------
    y : array (..., h)
        Truth.
    quantiles : array (..., h, Q)
        Forecasts.
    levels : array (Q,)
        Level of each quantile, between 0 and 1.

    Returns
    -------
    array (..., h)
        NaN where the truth is missing.
    """
    tau = np.asarray(levels, float)
    if tau.ndim != 1 or not ((tau > 0.0) & (tau < 1.0)).all():
        raise ValueError(f"levels must be a list of numbers between 0 and 1, not {levels!r}")
    error = np.asarray(y, float)[..., None] - np.asarray(quantiles, float)
    return np.maximum(tau * error, (tau - 1.0) * error).mean(axis=-1)


def crps(y: ArrayLike, quantiles: ArrayLike, levels: ArrayLike = LEVELS) -> float:
    """Continuous ranked probability score from quantiles: twice the mean pinball loss over evenly spaced levels.

    For a single level, 0.5, it is the mean absolute error. Parameters as for :func:`pinball`.

    Returns
    -------
    float
        In the unit of the readings.
    """
    return 2.0 * mean_known(pinball(y, quantiles, levels))


def wql(y: ArrayLike, quantiles: ArrayLike, levels: ArrayLike = LEVELS) -> float:
    """Weighted quantile loss: twice the pinball loss, summed, divided by the sum of the readings' sizes.

    NaN where every known reading is zero. Parameters as for :func:`pinball`.
    """
    return ratio_of_sums(2.0 * pinball(y, quantiles, levels), np.asarray(y, float))


def ratio_of_sums(loss: Array, y: Array) -> float:
    """Sum of the known losses divided by the sum of the sizes of the known readings; NaN for 0."""
    size = float(np.abs(y[~np.isnan(y)]).sum())
    return float(loss[~np.isnan(loss)].sum()) / size if size > 0 else float("nan")
