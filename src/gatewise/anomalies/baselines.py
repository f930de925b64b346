"""Detectors without a network, to stand beside: a rolling z-score and the error of the seasonal naive forecast.

Each gives one number a step, the largest of the columns; its threshold comes from normal readings by the same tail of
alarms as the detector's, so that all have one budget.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from gatewise.anomalies.fitted import WARM_UP
from gatewise.anomalies.likelihood import Tail
from gatewise.arrays import Array

__all__ = ["BASELINES", "score"]

_WINDOW = 100


def rolling_z(values: Array, season: int) -> Array:
    """Distance from the mean of the last 100 steps, in their standard deviations (T, F); 0 in the first 20."""
    del season
    known = np.isfinite(values)
    x = np.where(known, values - np.nanmean(values, axis=0), 0.0)
    sums = [np.concatenate([np.zeros((1, x.shape[1])), np.cumsum(part, axis=0)]) for part in (known, x, x * x)]
    end = np.arange(len(x))
    begin = np.maximum(end - _WINDOW, 0)
    count, total, squares = (part[end] - part[begin] for part in sums)
    count = np.maximum(count, 1)
    mean = total / count
    deviation = np.sqrt(np.maximum(squares / count - mean**2, 0.0))
    ready = (end >= 20)[:, None] & known & (deviation > 1e-12)
    return np.where(ready, np.abs(x - mean) / np.where(deviation > 1e-12, deviation, 1.0), 0.0)


def seasonal_naive(values: Array, season: int) -> Array:
    """Distance from the reading one season before (T, F); 0 where one of them is missing."""
    error = np.zeros(values.shape)
    if len(values) > season:
        error[season:] = np.nan_to_num(np.abs(values[season:] - values[:-season]))
    return error


#: Name -> function of (readings (T, F), steps of a season).
BASELINES: dict[str, Callable[[Array, int], Array]] = {"rolling z-score": rolling_z, "seasonal naive": seasonal_naive}


def score(name: str, normal: list[Array], values: list[Array], season: int, rest: int) -> list[Array]:
    """Scores of a baseline, as those of a detector: an alarm as high comes once in 10^score normal steps.

    Parameters
    ----------
    name : str
        A key of :data:`BASELINES`.
    normal : list of arrays (T, F)
        Readings to learn from: the tail, and the usual size of each column's number.
    values : list of arrays (T, F)
        Readings to score.
    season : int
        Steps of a season.
    rest : int
        See :func:`gatewise.anomalies.likelihood.alarms`.

    Returns
    -------
    list of arrays (T,)
    """
    rule, skip = BASELINES[name], max(WARM_UP, season)
    raw = [rule(one, season)[min(skip, len(one) // 2) :] for one in normal]
    usual = np.sqrt(np.mean(np.concatenate(raw) ** 2, axis=0))
    usual = np.where(usual > 0, usual, 1.0)
    tail = Tail.fit([(one / usual).max(axis=1) for one in raw], rest)
    return [tail.rarity((rule(one, season) / usual).max(axis=1)) / np.log(10.0) for one in values]
