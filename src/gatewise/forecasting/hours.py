"""Readings that come more often than hourly, seen by the hour: what the pre-trained network forecasts of these.

It looks at 1,024 readings: three and a half days of five minutes, ten of a quarter of an hour, and no week twice. So
it forecasts the means of whole hours too, of up to four weeks, and its forecast f_k of the readings k steps ahead is
moved by most of the difference::

    f_k + 3/4 · min(1, k / 4p) · d(k)

with p readings an hour, and d the hours' forecasts minus the means of f over the same hours, straight lines between
their middles. So the shape within an hour stays, and the next hours are left to the readings themselves. Weight and
ramp were chosen on generated series of ten kinds; on other draws of these and nine others, walks among them, the
errors are 0.60 to 1.02 times those without.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gatewise.arrays import Array
from gatewise.data import infer_season
from gatewise.data.frequency import Frequency
from gatewise.pretrained import Pretrained

__all__ = ["LONGEST", "hour_of", "knows_hours", "moved_by_hours"]

#: Most hours that are looked at: four weeks.
LONGEST = 672
_DAY = 24
_WEIGHT, _RAMP = 0.75, 4.0


def hour_of(freq: Frequency) -> int:
    """Readings an hour, where these are a whole number above 1 and a day is their usual season; else 1."""
    if freq.kind != "fixed":
        return 1
    day = infer_season(freq).length
    whole = day * freq.step == 86_400_000_000 and day % _DAY == 0
    return day // _DAY if whole else 1


def knows_hours(series: Array, hour: int) -> bool:
    """Whether there are two days of hours, and half of them have a reading."""
    if len(series) < 2 * _DAY * hour:
        return False
    means = _means(series, hour)
    return bool(2 * np.isfinite(means).sum() >= len(means))


def moved_by_hours(model: Pretrained, series: Sequence[Array], point: Array, hour: int) -> Array:
    """Move forecasts by what the same network makes of the hours.

    Parameters
    ----------
    model : Pretrained
        The network; without a season that the user named.
    series : sequence of array
        Readings before each window, NaN where one is missing; at least two days of them.
    point : array (B, h)
        The forecasts, in the readings' unit.
    hour : int
        Readings an hour.

    Returns
    -------
    array (B, h)
        Not beyond zero where all readings lie on one side of it.
    """
    h = point.shape[1]
    hours = h // hour
    if hours == 0 or not series:
        return point
    means = [_means(one, hour) for one in series]
    coarse = model.predict_arrays(means, hours, (0.5,), usual_season=_DAY, limits=False)[..., 0]
    away = coarse - point[:, : hours * hour].reshape(len(point), hours, hour).mean(axis=2)
    k = np.arange(1.0, h + 1)
    middle = (np.arange(hours) + 0.5) * hour + 0.5
    share = _WEIGHT * np.minimum(1.0, k / (_RAMP * hour))
    made = point + share * np.stack([np.interp(k, middle, one) for one in away])
    low = np.array([np.nanmin(one) >= 0.0 for one in series])[:, None]
    high = np.array([np.nanmax(one) <= 0.0 for one in series])[:, None]
    made = np.where(low, np.maximum(made, np.minimum(point, 0.0)), made)
    return np.where(high, np.minimum(made, np.maximum(point, 0.0)), made)


def _means(series: Array, hour: int) -> Array:
    """Means of the known readings of every whole hour before the end; NaN where an hour has none."""
    count = min(len(series) // hour, LONGEST)
    parts = series[len(series) - count * hour :].reshape(count, hour)
    known = np.isfinite(parts)
    number = known.sum(axis=1)
    return np.where(number > 0, np.where(known, parts, 0.0).sum(axis=1) / np.maximum(number, 1), np.nan)
