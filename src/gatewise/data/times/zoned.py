"""Zones of a column: of a pandas dtype, of written offsets, of a clock whose hours exist twice or not at all."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..source import Source, show
from ..zones import ambiguous, check_zone, to_utc, to_wall
from .doubled import in_second_hour

__all__ = ["from_wall", "zone_of_dtype", "zone_of_offsets"]

_SECOND = 1_000_000
# One zone for each clock with daylight saving; others with the same offsets in these years follow the same clock.
_CLOCKS = (
    "Europe/Berlin", "Europe/London", "Europe/Helsinki", "Europe/Lisbon", "America/New_York", "America/Chicago",
    "America/Denver", "America/Los_Angeles", "America/Halifax", "America/St_Johns", "America/Anchorage",
    "America/Santiago", "America/Sao_Paulo", "Australia/Sydney", "Australia/Adelaide", "Pacific/Auckland",
    "Asia/Jerusalem", "Europe/Istanbul", "Europe/Moscow", "Asia/Tehran", "Africa/Cairo", "America/Mexico_City",
)  # fmt: skip


def zone_of_dtype(dtype: Any, column: str, source: Source) -> str | None:
    """Return the zone of a pandas dtype, whatever its name; None if it has none.

    Raises
    ------
    DataError
        For a zone that has no name that another library knows.
    """
    zone = getattr(dtype, "tz", None)
    if zone is None:
        arrow = getattr(dtype, "pyarrow_dtype", None)
        return getattr(arrow, "tz", None)
    name = getattr(zone, "key", None) or getattr(zone, "zone", None) or str(zone)
    if "tzfile(" in name or name.startswith("dateutil"):
        name = name.split("zoneinfo/")[-1].strip("')\"")
    try:
        check_zone(name)
    except ValueError as error:
        raise source.error(
            f"the zone {name!r} is not known by an IANA name; convert the column, as with "
            "df[column].dt.tz_convert('UTC')", column=column,
        ) from error  # fmt: skip
    return name


def zone_of_offsets(times: np.ndarray, offsets: np.ndarray) -> str:
    """Return a zone whose clock shows the written times; "UTC" if none fits, and for one offset on all rows.

    Days, weeks and months by one offset are on a clock of that offset: a day that begins at 23:00 UTC is not the day
    before.

    Parameters
    ----------
    times : ndarray (N,) datetime64[us]
        UTC instants.
    offsets : ndarray (N,) int64
        Written offsets in microseconds.
    """
    wall = (times.astype(np.int64) + offsets).astype("datetime64[us]")
    if len(np.unique(offsets)) < 2:
        same_clock = len(np.unique(wall.astype(np.int64) % (86_400 * _SECOND))) == 1
        return _name(int(offsets[0]) // _SECOND) if same_clock and len(offsets) > 1 and offsets[0] else "UTC"
    for zone in _CLOCKS:
        if np.array_equal(to_wall(times, zone), wall):
            return zone
    return "UTC"


def from_wall(wall: np.ndarray, zone: str, groups: np.ndarray | None, column: str, source: Source) -> np.ndarray:
    """Return instants of wall times.

    Of an hour that exists twice, `in_second_hour` tells the rows of the second one.

    Parameters
    ----------
    wall : ndarray (N,) datetime64[us]
    zone : str
    groups : ndarray (N,) or None
        Index of the series of each row.
    column : str
    source : Source

    Raises
    ------
    DataError
        For a time that does not exist because clocks are put forward; names the row. Days that begin with a missing
        hour begin an hour later.
    """
    group = np.zeros(len(wall), dtype=np.int64) if groups is None else groups
    clock = wall.astype(np.int64)
    twice = ambiguous(wall, zone) if len(wall) else np.zeros(0, dtype=bool)
    second = twice
    if twice.any():
        second, unclear = in_second_hour(clock, group, twice)
        if unclear.any():
            index = int(np.argmax(unclear))
            raise source.error(
                f"the time {show(wall[index]).replace('T', ' ')} exists twice in {zone}, and the rows are in no order "
                "that shows which hour it is; sort them by time, or write the times with their offset from UTC",
                index=index, column=column,
            )  # fmt: skip
    made = to_utc(wall, zone, second)
    absent = np.flatnonzero(to_wall(made, zone) != wall)
    if absent.size and np.any(clock % (86_400 * _SECOND) != clock[0] % (86_400 * _SECOND)):
        index = int(absent[0])
        more = f" (nor do {absent.size - 1} more)" if absent.size > 1 else ""
        standard = _standard(wall[index], zone)
        raise source.error(
            f"the time {show(wall[index]).replace('T', ' ')} does not exist in {zone}{more}: clocks are put forward "
            f"then; if the clock of the table is never changed, give time_zone={standard!r}, if it is UTC "
            "time_zone='UTC'", index=index, column=column,
        )  # fmt: skip
    return made


def _standard(wall: np.datetime64, zone: str) -> str:
    """Return the offset before the clocks were put forward, as text."""
    before = np.array([wall - np.timedelta64(1, "D")])
    return _name(int((before - to_utc(before, zone))[0].astype(np.int64)) // _SECOND)


def _name(seconds: int) -> str:
    """Return the name of a fixed offset."""
    sign, seconds = ("-" if seconds < 0 else "+"), abs(seconds)
    return f"{sign}{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
