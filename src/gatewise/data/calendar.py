"""Calendar features: the position of a time stamp in the day, the week and the year, as sine and cosine."""

from __future__ import annotations

import numpy as np

from .frequency import Frequency
from .zones import to_wall

__all__ = ["CYCLE_DAYS", "DAY", "calendar_features", "calendar_names"]

#: cycle -> its length in days
CYCLE_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 365.25 / 12, "year": 365.25}

_SECOND = 1_000_000
_HOUR, DAY = 3600 * _SECOND, 86_400 * _SECOND


def _cycles(freq: Frequency) -> tuple[str, ...]:
    """Return the cycles that have several readings at this frequency."""
    if freq.kind == "integer":
        return ()
    if freq.kind == "business":
        return ("week", "month", "year") if freq.step == 1 else ("year",)
    if freq.kind == "month":
        return ("year",) if freq.step < 12 and freq.step % 12 else ()
    if freq.step >= 7 * DAY:
        return ("year",)
    if freq.step >= DAY:
        return ("week", "month", "year")
    return (
        ("hour", "day", "week", "year")
        if freq.step < _HOUR and freq.step <= 5 * 60 * _SECOND
        else ("day", "week", "year")
    )


def calendar_names(freq: Frequency) -> tuple[str, ...]:
    """Return the names of the features, in order: ``day_sin``, ``day_cos``, ``week_sin``..."""
    return tuple(f"{cycle}_{wave}" for cycle in _cycles(freq) for wave in ("sin", "cos"))


def calendar_features(
    times: np.ndarray, freq: Frequency, zone: str | None = None
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Return sine and cosine of the position in the hour, day, week, month and year.

    Sub-daily readings have day, week and year (every five minutes or faster also the hour), daily and business-day
    readings week, month and year; weeks, months and quarters have the year. Years and integer times have none.

    Parameters
    ----------
    times : ndarray (...,)
        int64, or datetime64[us] in UTC.
    freq : Frequency
        The step between the time stamps.
    zone : str, optional
        Time zone of the wall clock, on which the positions are measured.

    Returns
    -------
    features : ndarray (..., C) float64 in [-1, 1]
    names : tuple of str (C,)
        As from `calendar_names`.
    """
    cycles = _cycles(freq)
    if not cycles or times.dtype.kind != "M":
        return np.zeros((*times.shape, 0)), ()
    wall = to_wall(times.ravel().astype("datetime64[us]"), zone)
    features = [wave(2 * np.pi * _share(wall, cycle)) for cycle in cycles for wave in (np.sin, np.cos)]
    return np.stack(features, axis=-1).reshape(*times.shape, -1), calendar_names(freq)


def _share(wall: np.ndarray, cycle: str) -> np.ndarray:
    """Return how much of the cycle has passed, from 0 to below 1."""
    clock = wall.astype(np.int64)
    if cycle in {"hour", "day"}:
        length = _HOUR if cycle == "hour" else DAY
        return (clock % length) / length
    if cycle == "week":
        return ((clock + 3 * DAY) % (7 * DAY)) / (7 * DAY)  # 1970-01-01 was a Thursday; 0 is Monday, midnight
    unit = "M" if cycle == "month" else "Y"
    first = wall.astype(f"datetime64[{unit}]")
    length = (first + 1).astype("datetime64[us]").astype(np.int64) - first.astype("datetime64[us]").astype(np.int64)
    return (clock - first.astype("datetime64[us]").astype(np.int64)) / length
