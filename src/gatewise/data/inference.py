"""The frequency of time stamps, inferred from them."""

from __future__ import annotations

import numpy as np

from gatewise.errors import DataError

from .frequency import Frequency, Grid, mode, months_of
from .sessions import infer_session
from .zones import to_wall

__all__ = ["infer_frequency"]

_DAY = 86_400_000_000
_LOOK_AT = 200_000  # so many stamps are enough to know the step


def infer_frequency(times: np.ndarray, offsets: np.ndarray | None = None, zone: str | None = None) -> Frequency:
    """Return the step between most neighbouring time stamps.

    Parameters
    ----------
    times : ndarray (N,)
        int64, or datetime64[us] in UTC; increasing within each series.
    offsets : ndarray (S+1,), optional
        Where each series begins; default: one series.
    zone : str, optional
        Time zone of the wall clock, on which days and months are counted.

    Returns
    -------
    Frequency

    Raises
    ------
    DataError
        If no series has two different time stamps.
    """
    times = times[:_LOOK_AT]
    first = np.zeros(len(times), dtype=bool)
    first[0] = True
    if offsets is not None:
        first[offsets[offsets < len(times)]] = True
    pairs = ~first[1:]
    step = np.diff(times.astype(np.int64))
    pairs &= step > 0
    if not pairs.any():
        raise DataError(
            "the frequency cannot be inferred from one reading per series; give it, as in freq='h' or freq='ME'"
        )
    if times.dtype.kind in "iu":
        return Frequency("integer", mode(step[pairs]))
    wall = to_wall(times, zone)
    days, clock = wall.astype("datetime64[D]"), wall.astype(np.int64) % _DAY
    steps = np.diff(months_of(wall))[pairs]
    same_clock = mode(clock)
    # Of sub-daily readings few are at the same time of day; daylight saving moves only a few daily ones.
    if np.mean(clock == same_clock) > 0.9 and np.mean(steps > 0) > 0.9:
        monthly = _monthly(days, mode(steps[steps > 0]))
        if monthly is not None:
            return monthly
    wall_step = mode(np.diff(wall.astype(np.int64))[pairs])
    if wall_step > 0 and wall_step % _DAY == 0:
        if wall_step == _DAY and _skips_weekends(days, pairs):
            return Frequency("business", 1)
        if wall_step == _DAY and (days_open := infer_session(wall, first, _DAY)):
            return Frequency("session", _DAY, wall=True, **days_open._asdict())
        return Frequency("fixed", wall_step, wall=True)
    if 0 < wall_step < _DAY and (hours := infer_session(wall, first, wall_step)):
        return Frequency("session", wall_step, wall=True, **hours._asdict())
    fixed = Frequency("fixed", mode(step[pairs]))
    if zone is None or wall_step <= 0:
        return fixed
    on_wall = Frequency("fixed", wall_step, wall=True)
    return on_wall if _off(times, on_wall, zone) < _off(times, fixed, zone) else fixed


def _off(times: np.ndarray, freq: Frequency, zone: str) -> int:
    return int((~Grid.of(times, freq, zone).on_grid(times)).sum())


def _monthly(days: np.ndarray, step: int) -> Frequency | None:
    """Return month ends, last weekdays, or one day of the month; None if the days are none of these."""
    month = days.astype("datetime64[M]")
    last = (month + 1).astype("datetime64[D]") - np.timedelta64(1, "D")
    number = (days - month.astype("datetime64[D]")).astype(np.int64) + 1
    if np.all(days == last):
        return Frequency("month", step, anchor="end")
    if np.all(days == np.busday_offset(last, 0, roll="backward")):
        return Frequency("month", step, anchor="business-end")
    day = int(number.max())
    length = (last - month.astype("datetime64[D]")).astype(np.int64) + 1
    if np.mean(number == np.minimum(day, length)) > 0.9:
        return Frequency("month", step, day=day)
    day = mode(number)
    return Frequency("month", step, day=day) if np.mean(number == np.minimum(day, length)) > 0.9 else None


def _skips_weekends(days: np.ndarray, pairs: np.ndarray) -> bool:
    """Whether no reading is on a weekend and at least one pair of readings has a weekend between them."""
    weekday = (days.astype(np.int64) + 3) % 7  # 1970-01-01 was a Thursday: Monday is 0
    over = (np.diff(days.astype(np.int64)) > 1)[pairs] & (weekday[1:][pairs] < weekday[:-1][pairs])
    return bool(np.all(weekday < 5) and over.any())
