"""Calendar features: where in the day, the week and the year a time stamp lies, as points on circles."""

from __future__ import annotations

import numpy as np

from .frequency import Frequency
from .zones import to_wall

__all__ = ["calendar_features", "calendar_names"]

_SECOND = 1_000_000
_HOUR, _DAY = 3600 * _SECOND, 86_400 * _SECOND


def _cycles(freq: Frequency) -> tuple[str, ...]:
    """Cycles that readings of this frequency can tell apart."""
    if freq.kind == "integer":
        return ()
    if freq.kind == "business":
        return ("week", "month", "year") if freq.step == 1 else ("year",)
    if freq.kind == "month":
        return ("year",) if freq.step < 12 and freq.step % 12 else ()
    if freq.step >= 7 * _DAY:
        return ("year",)
    if freq.step >= _DAY:
        return ("week", "month", "year")
    return (
        ("hour", "day", "week", "year")
        if freq.step < _HOUR and freq.step <= 5 * 60 * _SECOND
        else ("day", "week", "year")
    )


def calendar_names(freq: Frequency) -> tuple[str, ...]:
    """Names of the features: ``day_sin``, ``day_cos``, ``week_sin``... in the order of `calendar_features`."""
    return tuple(f"{cycle}_{wave}" for cycle in _cycles(freq) for wave in ("sin", "cos"))


def calendar_features(
    times: np.ndarray, freq: Frequency, zone: str | None = None
) -> tuple[np.ndarray, tuple[str, ...]]:
    """Sine and cosine of the position in the hour, day, week, month and year, as the frequency allows.

    Readings below a day get day, week and year (every five minutes or faster also the hour), daily and business-day
    readings week, month and year, weeks, months and quarters the year. Years and integer times get nothing.

    Parameters
    ----------
    times : ndarray (...,)
        int64, or datetime64[us] in UTC.
    freq : Frequency
    zone : str, optional
        Zone of the wall clock, on which all of it is measured.

    Returns
    -------
    features : ndarray (..., C) float64 in [-1, 1]
    names : tuple of str (C,)
    """
    cycles = _cycles(freq)
    if not cycles or times.dtype.kind != "M":
        return np.zeros((*times.shape, 0)), ()
    wall = to_wall(times.ravel().astype("datetime64[us]"), zone)
    features = [wave(2 * np.pi * _share(wall, cycle)) for cycle in cycles for wave in (np.sin, np.cos)]
    return np.stack(features, axis=-1).reshape(*times.shape, -1), calendar_names(freq)


def _share(wall: np.ndarray, cycle: str) -> np.ndarray:
    """How much of the cycle has passed, 0 up to but not including 1."""
    clock = wall.astype(np.int64)
    if cycle in {"hour", "day"}:
        length = _HOUR if cycle == "hour" else _DAY
        return (clock % length) / length
    if cycle == "week":
        return ((clock + 3 * _DAY) % (7 * _DAY)) / (7 * _DAY)  # 1970-01-01 was a Thursday; 0 is Monday, midnight
    unit = "M" if cycle == "month" else "Y"
    first = wall.astype(f"datetime64[{unit}]")
    length = (first + 1).astype("datetime64[us]").astype(np.int64) - first.astype("datetime64[us]").astype(np.int64)
    return (clock - first.astype("datetime64[us]").astype(np.int64)) / length
