"""Conversion between instants (UTC) and the wall clock of a time zone, for whole arrays.

Readings are kept as UTC instants, because only these are evenly spaced; days, months and opening hours follow the wall
clock. The standard library gives a zone's offset for one instant at a time; here the offsets of the years in question
are collected in a short table of segments, in which whole arrays are looked up.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

import numpy as np

from gatewise.errors import DataError

__all__ = ["ambiguous", "check_zone", "to_utc", "to_wall"]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_DAY = 86_400_000_000
_FIXED = re.compile(r"(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})")


@lru_cache(maxsize=64)
def check_zone(zone: str) -> tzinfo:
    """Return the zone of that name (IANA, or a fixed offset such as ``+09:00``).

    Raises
    ------
    DataError
        If there is no such zone.
    """
    if zone.upper() in {"UTC", "Z", "GMT"}:
        return UTC
    if (fixed := _FIXED.fullmatch(zone)) and int(fixed[2]) < 24 and int(fixed[3]) < 60:
        sign = -1 if fixed[1] == "-" else 1
        return timezone(sign * timedelta(hours=int(fixed[2]), minutes=int(fixed[3])))
    try:
        return ZoneInfo(zone)
    except (KeyError, ValueError, OSError) as error:
        raise DataError(
            f"the time zone {zone!r} is not known; use an IANA name such as 'Europe/Berlin' or an offset such as "
            "'+09:00' (on Windows the names need `pip install tzdata`)"
        ) from error


def _offset(zone: tzinfo, instant: int) -> int:
    """Return the offset of the wall clock from UTC at one instant, both in microseconds."""
    moment = (_EPOCH + timedelta(microseconds=instant)).astimezone(zone).utcoffset()
    return 0 if moment is None else moment // _MICROSECOND


@lru_cache(maxsize=4096)
def _year(zone_name: str, year: int) -> tuple[tuple[int, int], ...]:
    """Return the segments ``(first instant, offset)`` of one UTC year, with at most one change a day."""
    zone = check_zone(zone_name)
    first = (datetime(year, 1, 1, tzinfo=UTC) - _EPOCH) // _MICROSECOND
    days = 366 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 365
    if year == 9999:
        days -= 2  # east of Greenwich the last day's wall clock is in the year 10000
    segments = [(first, _offset(zone, first))]
    for day in range(days):
        low, high = first + day * _DAY, first + (day + 1) * _DAY
        before, after = segments[-1][1], _offset(zone, high)
        if before == after:
            continue
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if _offset(zone, middle) == before else (low, middle)
        segments.append((high, after))
    return tuple(segments)


def _segments(zone: str, times: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return starts (K,) and offsets (K,) of the segments from the year before ``times`` to the year after."""
    years = times.astype("datetime64[Y]").astype(np.int64) + 1970
    if years.min() < 2 or years.max() > 9998:
        raise DataError(f"times must be in the years 2 to 9998 to have the time zone {zone!r}")
    found: list[tuple[int, int]] = []
    for year in range(int(years.min()) - 1, int(years.max()) + 2):
        for start, offset in _year(zone, year):
            if not found or found[-1][1] != offset:
                found.append((start, offset))
    starts, offsets = np.array(found, dtype=np.int64).T
    return starts, offsets


def to_wall(times: np.ndarray, zone: str | None) -> np.ndarray:
    """Return the wall-clock times of UTC instants.

    Parameters
    ----------
    times : ndarray of datetime64[us]
        UTC instants.
    zone : str or None
        Name of the zone; None returns ``times`` unchanged.
    """
    if zone is None or times.size == 0:
        return times
    starts, offsets = _segments(zone, times)
    instants = times.astype(np.int64)
    segment = np.clip(np.searchsorted(starts, instants, side="right") - 1, 0, None)
    return (instants + offsets[segment]).astype("datetime64[us]")


def to_utc(wall: np.ndarray, zone: str | None, second: np.ndarray | bool = False) -> np.ndarray:
    """Return the UTC instants of wall-clock times.

    A wall time that does not exist (clocks put forward) is moved forward by the missing hour; one that exists twice
    (clocks put back) is the first of the two, except where ``second`` is True.

    Parameters
    ----------
    wall : ndarray of datetime64[us]
        Wall-clock times.
    zone : str or None
        Name of the zone; None returns ``wall`` unchanged.
    second : bool or ndarray of bool, default False
        Where a wall time that exists twice is the second of the two.
    """
    if zone is None or wall.size == 0:
        return wall
    starts, offsets = _segments(zone, wall)
    clock = wall.astype(np.int64)
    before, after = offsets[:-1], offsets[1:]
    first = np.searchsorted(starts[1:] + np.maximum(before, after), clock, side="right")
    # In an overlap (before > after) the second occurrence begins with the first wall time of the new offset.
    late = np.searchsorted(starts[1:] + np.where(before > after, after, np.maximum(before, after)), clock, "right")
    segment = np.where(second, late, first)
    return (clock - offsets[segment]).astype("datetime64[us]")


def ambiguous(wall: np.ndarray, zone: str) -> np.ndarray:
    """Return where a wall time exists twice in the zone (bool, shape of ``wall``)."""
    return to_utc(wall, zone, True) != to_utc(wall, zone, False)
