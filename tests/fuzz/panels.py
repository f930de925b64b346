"""Random panels whose readings and times are known: the truth that a table is written from and read against."""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

import numpy as np
from numpy.random import Generator

from .nasty import pick

__all__ = ["SUBDAILY", "Panel", "Series", "random_panel", "to_utc", "wall_after"]

_MINUTES = {"min": 1, "5min": 5, "10min": 10, "15min": 15, "30min": 30, "h": 60, "2h": 120, "3h": 180, "6h": 360,
            "12h": 720}  # fmt: skip
_SECONDS = {"s": 1, "10s": 10, "30s": 30}
SUBDAILY = (*_SECONDS, *_MINUTES)
_DAYS = {"D": 1, "2D": 2, "W": 7, "2W": 14}
_MONTHS = {"MS": 1, "ME": 1, "M15": 1, "QS": 3, "QE": 3, "HS": 6, "YS": 12, "YE": 12}
_FREQS = (*_SECONDS, *_MINUTES, *_MINUTES, *_DAYS, "D", "D", "D", "W", "B", "B", *_MONTHS, "MS", "MS", "MS", "QS", "YS")
_ZONES = ("Europe/Berlin", "Europe/Berlin", "Europe/London", "America/New_York", "America/Los_Angeles", "Asia/Seoul",
          "Australia/Sydney", "America/St_Johns", "Asia/Kolkata", "UTC")  # fmt: skip
# Hours (UTC) at which clocks are changed in these zones.
_CHANGES = {
    "Europe/Berlin": ("2024-03-31T01", "2024-10-27T01", "2021-10-31T01"),
    "Europe/London": ("2024-03-31T01", "2024-10-27T01"),
    "America/New_York": ("2024-03-10T07", "2024-11-03T06"),
    "America/Los_Angeles": ("2023-03-12T10", "2023-11-05T09"),
    "Australia/Sydney": ("2024-04-06T16", "2024-10-05T16"),
    "America/St_Johns": ("2024-03-10T05", "2024-11-03T04"),
}
_IDS = (
    ("Berlin", "Paris", "Seoul", "Lyon", "Köln"), ("101", "102", "103", "204", "305"), ("007", "012", "100", "003",
    "042"),
    ("A-1", "A-2", "B-1", "B-2", "C-9"), ("MT_001", "MT_002", "MT_003", "MT_004", "MT_005"),
    ("T1", "T2", "T3", "T4", "T5"), ("S1", "S2", "S3", "S4", "S5"), ("H1", "H2", "H3", "H4", "H5"),
    ("Q1", "Q2", "Q3", "Q4", "Q5"), ("M1", "M2", "M3", "M4", "M5"), ("W1", "W2", "W3", "W4", "W5"),
    ("North", "South", "East", "West", "Mid"), ("서울", "부산", "대구", "인천", "광주"),
    ("1", "2", "3", "4", "5"), ("0", "1", "2", "3", "4"), ("May", "June", "April", "August", "Jan"),
    ("x 1", "x 2", "x 3", "x 4", "x 5"), ("true", "false", "maybe", "yes", "no"), ("10%", "20%", "30%", "40%", "50%"),
    ("1.10", "1.20", "1.30", "2.10", "2.2"), ("1e5", "1e6", "2e5", "3e5", "4e5"), ("NA", "EU", "US", "ASIA", "AF"),
    ("Z", "V", "X", "Y", "W"), ("kWh in", "kWh out", "gas", "heat", "cold"), ("100 L", "200 L", "300 L", "4 L",
    "5 L"),
)  # fmt: skip


class Series(NamedTuple):
    """One series; every list has one item a row, in order of time.

    Attributes
    ----------
    name : str
    wall : list of datetime
        On the clock of the zone, without it.
    utc : list of datetime
        Instants; the same as ``wall`` without a zone.
    texts : list of str or None
        Readings as exact decimal numbers; None where one is missing.
    """

    name: str
    wall: list[datetime]
    utc: list[datetime]
    texts: list[str | None]


class Panel(NamedTuple):
    """Series on one grid.

    Attributes
    ----------
    freq : str
    zone : str or None
    series : list of Series
    gaps : bool
        Whether a reading is missing somewhere between others.
    """

    freq: str
    zone: str | None
    series: list[Series]
    gaps: bool


def to_utc(wall: datetime, zone: str | None, *, later: bool = False) -> datetime:
    """The instant of a wall time."""
    if zone is None:
        return wall
    return wall.replace(tzinfo=ZoneInfo(zone), fold=int(later)).astimezone(UTC).replace(tzinfo=None)


def _to_wall(utc: datetime, zone: str | None) -> datetime:
    return utc if zone is None else utc.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)


def wall_after(wall: datetime, freq: str) -> datetime:
    """The next time on a clock without a zone."""
    if freq in _SECONDS:
        return wall + timedelta(seconds=_SECONDS[freq])
    if freq in _MINUTES:
        return wall + timedelta(minutes=_MINUTES[freq])
    if freq in _DAYS:
        return wall + timedelta(days=_DAYS[freq])
    if freq == "B":
        return wall + timedelta(days={4: 3, 5: 2}.get(wall.weekday(), 1))
    months = wall.year * 12 + wall.month - 1 + _MONTHS[freq]
    year, month = months // 12, months % 12 + 1
    day = monthrange(year, month)[1] if freq in {"ME", "QE", "YE"} else wall.day
    return wall.replace(year=year, month=month, day=day)


def _first(rng: Generator, freq: str, zone: str | None, rows: int) -> datetime:
    if freq in SUBDAILY and zone in _CHANGES and rng.random() < 0.6:
        at = datetime.fromisoformat(str(pick(rng, _CHANGES[zone])) + ":00")
        size = wall_after(at, freq) - at
        return at - size * int(rng.integers(2, max(3, rows - 3)))
    day = date(int(rng.integers(1995, 2031)), 1, 1) + timedelta(days=int(rng.integers(0, 365)))
    if freq in {"MS", "QS", "HS", "YS"}:
        month = {"MS": day.month, "QS": day.month // 4 * 3 + 1, "HS": day.month // 7 * 6 + 1, "YS": 1}[freq]
        day = day.replace(month=month, day=1)
    elif freq in {"ME", "QE", "YE"}:
        month = {"ME": day.month, "QE": day.month // 4 * 3 + 3, "YE": 12}[freq]
        day = date(day.year, month, monthrange(day.year, month)[1])
    elif freq == "M15":
        day = day.replace(day=15)
    elif freq == "B":
        day += timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
    elif freq in {"W", "2W"} and rng.random() < 0.7:
        day -= timedelta(days=day.weekday())
    begin = datetime(day.year, day.month, day.day)
    if freq in _SECONDS or (freq in _MINUTES and rng.random() < 0.5):
        size = int((wall_after(begin, freq) - begin).total_seconds())
        begin += timedelta(seconds=size * int(rng.integers(0, 86_400 // size)))
        if zone is None and rng.random() < 0.08:
            begin += timedelta(seconds=size // 2)
    return begin


def _grid(rng: Generator, freq: str, zone: str | None, rows: int) -> tuple[list[datetime], list[datetime]]:
    """Wall times and instants; the last of each is the one after the readings."""
    begin = _first(rng, freq, zone, rows)
    if freq in SUBDAILY:
        size = wall_after(begin, freq) - begin
        if zone is not None and size > timedelta(hours=1):  # on the clock of UTC
            begin = begin.replace(hour=0, minute=0, second=0)
        utc = [begin + k * size for k in range(rows + 1)]
        return [_to_wall(one, zone) for one in utc], utc
    wall = [begin]
    for _ in range(rows):
        wall.append(wall_after(wall[-1], freq))
    return wall, [to_utc(one, zone) for one in wall]


def _unclear(wall: list[datetime], zone: str | None) -> bool:
    """Whether a wall time exists twice, and nothing shows in which hour it is."""
    back = any(after < before for before, after in pairwise(wall))
    return not back and any(_twice(one, zone) for one in (wall[0], wall[-2]))


def _twice(wall: datetime, zone: str | None) -> bool:
    """Whether a wall time exists twice."""
    return to_utc(wall, zone) != to_utc(wall, zone, later=True)


def _readings(rng: Generator, rows: int) -> list[str]:
    digits, scale = int(pick(rng, (0, 0, 1, 1, 2, 2, 2, 3, 4))), float(pick(rng, (1, 10, 100, 1000, 20_000, 3e6)))
    level = scale * rng.uniform(0.2, 2)
    values = level * (1 + 0.3 * np.sin(np.arange(rows) / 3.7)) + rng.normal(size=rows) * 0.1 * scale
    if rng.random() < 0.15:
        values -= level
    return [f"{value:.{digits}f}" if float(f"{value:.{digits}f}") != 0 else f"{0:.{digits}f}" for value in values]


def random_panel(rng: Generator) -> Panel:
    """One to five series."""
    freq = str(pick(rng, _FREQS))
    zone = str(pick(rng, _ZONES)) if (freq in SUBDAILY and rng.random() < 0.4) or (
        freq == "D" and rng.random() < 0.15) else None  # fmt: skip
    rows = int(rng.integers(14, 34 if freq in _MONTHS else 90))
    wall, utc = _grid(rng, freq, zone, rows)
    while _unclear(wall, zone):
        wall, utc = _grid(rng, freq, zone, rows)
    doubled = any(_twice(one, zone) for one in wall)
    count = int(pick(rng, (1, 1, 2, 2, 3, 4, 5)))
    names = list(pick(rng, _IDS))
    rng.shuffle(names)
    lost = 0.0 if doubled else float(pick(rng, (0, 0, 0, 0.02, 0.06)))
    made, gaps = [], False
    for name in names[:count]:
        texts: list[str | None] = list(_readings(rng, rows))
        begin, end = (
            (int(rng.integers(0, 4)), int(rng.integers(0, 4))) if rng.random() < 0.2 and not doubled else (0, 0)
        )
        for k in range(rows):
            inside = k < begin or k >= rows - end
            if inside or (2 < k < rows - 3 and rng.random() < lost):
                texts[k] = None
        gaps = gaps or None in texts
        made.append(Series(name, wall, utc, texts))
    return Panel(freq, zone, made, gaps)
