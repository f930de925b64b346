"""Frequencies: the step from one time stamp to the next, from microseconds to years.

There are five kinds. *integer*: whole numbers, a fixed step. *fixed*: a step in microseconds, counted in UTC (hours,
minutes) or on the wall clock (days, weeks). *month*: whole months on the wall clock, on the same day, the last day or
the last weekday (quarters are 3, years 12). *business*: Monday to Friday. *session*: some hours
of the day on some days of the week, see `sessions`. `Grid` numbers the time stamps of one series;
gaps, filling and future times are found from these numbers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

import numpy as np

from gatewise.errors import DataError

from .closed import open_days
from .sessions import Session, Written, day_at, number_of, parse_session
from .zones import to_utc, to_wall

__all__ = ["TAIL", "Frequency", "Grid", "extend", "mode", "months_of"]

#: Times at the end of a series that say how it goes on.
TAIL = 1000
Kind = Literal["integer", "fixed", "month", "business", "session"]
Anchor = Literal["day", "end", "business-end"]

_SECOND = 1_000_000
_UNITS = {"us": 1, "ms": 1_000, "s": _SECOND, "min": 60 * _SECOND, "h": 3600 * _SECOND}
_DAY = 86_400 * _SECOND
_EPOCH = np.datetime64("1899-12-29", "D")  # a Friday, before the first holiday that is known
_WORDS = {"us": "microsecond", "ms": "millisecond", "s": "second", "min": "minute", "h": "hour"}
_ALIASES = {"T": "min", "m": "min", "S": "s", "sec": "s", "H": "h", "L": "ms", "U": "us", "t": "min",
            "d": "D", "w": "W", "mo": "MS", "q": "QS", "y": "YS", "M": "ME", "Q": "QE", "Y": "YE", "A": "YE",
            "AS": "YS", "BM": "BME"}  # fmt: skip
_MONTHS: dict[str, tuple[int, Anchor]] = {
    "MS": (1, "day"), "ME": (1, "end"), "BME": (1, "business-end"), "QS": (3, "day"), "QE": (3, "end"),
    "BQE": (3, "business-end"), "YS": (12, "day"), "YE": (12, "end"), "BYE": (12, "business-end"),
}  # fmt: skip


# Ten thousand years; of whole numbers what keeps a few steps within 64 bits.
_LONGEST: dict[Kind, int] = {
    "integer": 2**60, "fixed": 3_652_425 * _DAY, "month": 120_000, "business": 2_610_000, "session": _DAY,
}  # fmt: skip


def mode(values: np.ndarray) -> int:
    """Return the most common of some integers; of equally common ones the smallest."""
    found, counts = np.unique(values, return_counts=True)
    return int(found[np.argmax(counts)])


def months_of(wall: np.ndarray) -> np.ndarray:
    """Return months since January 1970 (int64)."""
    return wall.astype("datetime64[M]").astype(np.int64)


@dataclass(frozen=True)
class Frequency:
    """A step from one time stamp to the next.

    Parameters
    ----------
    kind : {"integer", "fixed", "month", "business", "session"}
        Unit of the step.
    step : int
        At least 1 whole number, microsecond (also of a session), month or business day.
    wall : bool, default False
        For "fixed": counted on the wall clock (a day may last 23 hours) instead of in UTC.
    anchor : {"day", "end", "business-end"}, default "day"
        For "month": on ``day``, on the last day, or on the last weekday of the month.
    day : int, default 1
        For "month" with the anchor "day"; a shorter month uses its last day.
    opens : int, default 0
        For "session": its first reading in microseconds after midnight.
    slots : int, default 1
        For "session": the steps from its first to its last reading of a day, both counted.
    days : str, default "1111111"
        For "session": its days from Monday, 1 for an open one.
    holidays : str, default ""
        For "business" and "session": whose public holidays are closed, as for `to_panel`; needs the library `holidays`.
    pause : int, default 0
        For "session": the first step of a break in the day, counted from 0 at its first reading.
    paused : int, default 0
        For "session": the steps of the break.
    """

    kind: Kind
    step: int
    wall: bool = False
    anchor: Anchor = "day"
    day: int = 1
    opens: int = 0
    slots: int = 1
    days: str = "1111111"
    holidays: str = ""
    pause: int = 0
    paused: int = 0

    def __post_init__(self) -> None:
        if self.step < 1:
            raise ValueError(f"a frequency's step must be at least 1, got {str(self.step)[:60]}")
        if self.step > _LONGEST[self.kind]:
            raise ValueError("a frequency's step must be at most 10,000 years, or 2**60 for whole numbers")
        if not 1 <= self.day <= 31:
            raise ValueError(f"a frequency's day must be 1 to 31, got {self.day}")
        if not re.fullmatch("[01]{7}", self.days) or "1" not in self.days:
            raise ValueError(f"a frequency's days must be seven digits 0 or 1 and one of them 1, got {self.days!r}")
        if not 0 <= self.opens < _DAY or self.slots < 1 or (
            self.kind == "session" and self.step * self.slots > _DAY
        ):  # fmt: skip
            raise ValueError(f"a session must fit into a day, got opens={self.opens} and slots={self.slots}")
        if (self.pause or self.paused) and not (self.pause >= 1 and 1 <= self.paused < self.slots - self.pause):
            raise ValueError(f"a break must lie inside a session, got pause={self.pause} and paused={self.paused}")

    @classmethod
    def parse(cls, text: str | int | Frequency) -> Frequency:
        """Return the frequency of a whole number, or of a name in pandas or polars.

        Parameters
        ----------
        text : str, int or Frequency
            ``5``, ``"15min"``, ``"h"``, ``"D"``, ``"W"``, ``"B"``, ``"MS"``, ``"ME"``, ``"BME"``, ``"QS"``, ``"QE"``,
            ``"YS"``, ``"YE"``, ``"1d"``, ``"1mo"``...; an anchor after a dash is ignored (``"W-MON"``). A session is
            ``"30min@09:30-16:00/Mon-Fri"``: the step, the first and last time of day, the days; or ``"D/Mon-Sat"``;
            with a break ``"30min@09:00-11:30,13:00-15:00"``.
            Public holidays are closed with ``"B/NYSE"``, ``"30min@09:30-16:00/Mon-Fri/NYSE"``.

        Raises
        ------
        DataError
            If the text is none of these.
        ValueError
            If the step is less than 1, or longer than 10,000 years.
        """
        if isinstance(text, Frequency):
            return text
        if isinstance(text, (int, np.integer)) and not isinstance(text, bool):
            return cls("integer", int(text))
        found = (
            re.fullmatch(r"(\d{,20})\s*([A-Za-z]+)(?:-[A-Za-z]{3})?", text.strip()) if isinstance(text, str) else None
        )
        if found and int(found[1] or 1) > 0:
            count, unit = int(found[1] or 1), found[2]
            unit = unit if unit in _UNITS else _ALIASES.get(unit, unit)
            if unit in _UNITS:
                return cls("fixed", count * _UNITS[unit])
            if unit in {"D", "W"}:
                return cls("fixed", count * _DAY * (7 if unit == "W" else 1), wall=True)
            if unit == "B":
                return cls("business", count)
            if unit in _MONTHS:
                months, anchor = _MONTHS[unit]
                return cls("month", count * months, anchor=anchor)
        if isinstance(text, str) and (session := parse_session(text)):
            return cls._session(text, session)
        raise DataError(
            f"frequency {text!r} is not understood; use for example 'h', '15min', 'D', 'W', 'B', 'MS', 'ME', 'QE', "
            "'YS', or a whole number for integer times"
        )

    @classmethod
    def _session(cls, text: str, given: Written) -> Frequency:
        base, clocks = cls.parse(given.step), given.clocks
        if base.kind == "business" and not clocks and given.days == "1111111":
            return cls("business", base.step, holidays=given.holidays)
        first, last = (clocks[0], clocks[-1]) if clocks else (0, _DAY - base.step)
        cuts = [(one - first) % _DAY for one in clocks]
        even = base.kind == "fixed" and base.step <= _DAY and _DAY % base.step == 0 and (base.step < _DAY or not clocks)
        if not even or cuts != sorted(cuts) or (len(cuts) > 2 and any(cut % base.step for cut in cuts)):
            raise DataError(
                f"frequency {text!r} is not understood; a session is a step below a day with its first and last time "
                "of day, as in '30min@09:30-16:00/Mon-Fri', or with a break '30min@09:00-11:30,13:00-15:00', or days, "
                "as in 'D/Mon-Sat'"
            )
        if base.step == _DAY and given.days == "1111100":
            return cls("business", 1, holidays=given.holidays)
        slots = (last - first) % _DAY // base.step + 1
        pause, paused = 0, 0
        if len(cuts) > 2:
            pause = cuts[1] // base.step + 1
            paused = cuts[2] // base.step - pause
            pause = pause if paused else 0
        return cls("session", base.step, wall=True, opens=first, slots=slots, days=given.days,
                   holidays=given.holidays, pause=pause, paused=paused)  # fmt: skip

    @property
    def session(self) -> Session:
        """Hours and days, for the kind "session"."""
        return Session(self.opens, self.slots, self.days, self.holidays, self.pause, self.paused)

    @property
    def alias(self) -> str:
        """Short name as in pandas; `parse` reads it, but for ``day``."""
        if self.kind == "integer":
            return str(self.step)
        if self.kind == "session":
            return Frequency("fixed", self.step, wall=self.step == _DAY).alias + self.session.suffix(self.step)
        if self.kind == "business":
            return ("B" if self.step == 1 else f"{self.step}B") + (self.holidays and f"/{self.holidays}")
        if self.kind == "month":
            size, letter = (12, "Y") if self.step % 12 == 0 else (3, "Q") if self.step % 3 == 0 else (1, "M")
            body = letter + ("S" if self.anchor == "day" else "E")
            count, unit = self.step // size, ("B" if self.anchor == "business-end" else "") + body
        elif self.wall and self.step % _DAY == 0:
            count, unit = self.step // _DAY, "D"
            if count % 7 == 0:
                count, unit = count // 7, "W"
        else:
            unit = next(name for name in reversed(_UNITS) if self.step % _UNITS[name] == 0)
            count = self.step // _UNITS[unit]
        return unit if count == 1 else f"{count}{unit}"

    def __str__(self) -> str:
        """Return words: "hourly", "every 15 minutes", "monthly (month ends)"; fits after "readings that come"."""
        if self.kind == "integer":
            return f"at whole-number times, {self.step} apart"
        if self.kind == "session":
            return f"{Frequency('fixed', self.step, wall=self.step == _DAY)}{self.session.words(self.step)}"
        if self.kind == "business":
            closed = self.holidays and f", without holidays of {self.holidays}"
            return ("every business day" if self.step == 1 else f"every {self.step} business days") + closed
        if self.kind == "month":
            ends = {"end": " (month ends)", "business-end": " (last weekdays)", "day": ""}[self.anchor]
            ends = ends or (f" (day {self.day})" if self.day != 1 else "")
            names = {1: "monthly", 3: "quarterly", 12: "yearly"}
            usual = f"every {self.step} months" if self.step % 12 else f"every {self.step // 12} years"
            return names.get(self.step, usual) + ends
        if self.wall and self.step % _DAY == 0:
            days = self.step // _DAY
            return {1: "daily", 7: "weekly"}.get(days, f"every {days} days")
        unit = next(name for name in reversed(_UNITS) if self.step % _UNITS[name] == 0)
        count = self.step // _UNITS[unit]
        return "hourly" if (unit, count) == ("h", 1) else f"every {count if count > 1 else ''} {_WORDS[unit]}".replace(
            "  ", " ") + ("s" if count > 1 else "")  # fmt: skip

    def to_config(self) -> dict[str, str | int | bool]:
        """Return plain values for a model file; ``Frequency(**config)`` is the same frequency."""
        config = {"kind": self.kind, "step": self.step, "wall": self.wall, "anchor": self.anchor, "day": self.day}
        if self.kind == "session":
            return config | self.session._asdict()
        return config | {"holidays": self.holidays} if self.holidays else config


@dataclass(frozen=True)
class Grid:
    """The evenly numbered time stamps of one series.

    Parameters
    ----------
    freq : Frequency
        The step.
    zone : str or None
        Time zone of the wall clock.
    phase : int
        Remainder of the times (fixed, integer), months or business days by the step.
    clock : int, default 0
        For months and business days: the time of day in microseconds.
    """

    freq: Frequency
    zone: str | None
    phase: int
    clock: int = 0

    @classmethod
    def of(cls, times: np.ndarray, freq: Frequency, zone: str | None = None) -> Grid:
        """Return the grid that most of ``times`` are on (N >= 1; int64 or datetime64[us] UTC)."""
        if (freq.kind == "integer") != (times.dtype.kind in "iu"):
            want = "whole numbers" if freq.kind == "integer" else "dates"
            raise DataError(f"the frequency {freq.alias!r} needs times that are {want}, but they are {times.dtype}")
        if freq.kind == "integer" or (freq.kind == "fixed" and not freq.wall):
            return cls(freq, zone, mode(times.astype(np.int64) % freq.step))
        if freq.kind == "session":
            return cls(freq, zone, 0)
        wall = to_wall(times, zone)
        if freq.kind == "fixed":
            return cls(freq, zone, mode(wall.astype(np.int64) % freq.step))
        number = months_of(wall) if freq.kind == "month" else _business_days(wall, freq)
        return cls(freq, zone, mode(number % freq.step), mode(wall.astype(np.int64) % _DAY))

    def position(self, times: np.ndarray) -> np.ndarray:
        """Return the number (N,) int64 of the last grid point at or before each time."""
        freq = self.freq
        if freq.kind == "integer" or (freq.kind == "fixed" and not freq.wall):
            return (times.astype(np.int64) - self.phase) // freq.step
        wall = to_wall(times, self.zone)
        if freq.kind == "session":
            return number_of(wall, freq.step, freq.session)
        if freq.kind == "fixed":
            return (wall.astype(np.int64) - self.phase) // freq.step
        number = months_of(wall) if freq.kind == "month" else _business_days(wall, freq)
        return (number - self.phase) // freq.step

    def at(self, position: np.ndarray) -> np.ndarray:
        """Return the grid points of these numbers: int64, or datetime64[us] in UTC."""
        freq = self.freq
        number = np.asarray(position, dtype=np.int64) * freq.step + self.phase
        if freq.kind == "integer":
            return number
        if freq.kind == "fixed":
            times = number.astype("datetime64[us]")
            return to_utc(times, self.zone) if freq.wall else times
        if freq.kind == "session":
            return to_utc(day_at(np.asarray(position), freq.step, freq.session), self.zone)
        days = self._month_days(number) if freq.kind == "month" else _business_day(number, freq)
        return to_utc(days.astype("datetime64[us]") + np.timedelta64(self.clock, "us"), self.zone)

    def on_grid(self, times: np.ndarray) -> np.ndarray:
        """Return where the times are grid points (N,) bool; of a wall time that exists twice, both are."""
        exact = self.at(self.position(times))
        return to_wall(exact, self.zone) == to_wall(times, self.zone) if times.dtype.kind == "M" else exact == times

    def _month_days(self, month: np.ndarray) -> np.ndarray:
        first = month.astype("datetime64[M]").astype("datetime64[D]")
        last = (month + 1).astype("datetime64[M]").astype("datetime64[D]") - np.timedelta64(1, "D")
        if self.freq.anchor == "end":
            return last
        if self.freq.anchor == "business-end":
            return np.busday_offset(last, 0, roll="backward")
        return np.minimum(first + np.timedelta64(self.freq.day - 1, "D"), last)


def _business_days(wall: np.ndarray, freq: Frequency) -> np.ndarray:
    """Return the number of business days since 1899-12-29; a closed day counts as the last open one before it."""
    calendar = open_days("1111100", freq.holidays)
    day = np.busday_offset(wall.astype("datetime64[D]"), 0, roll="backward", busdaycal=calendar)
    return np.busday_count(_EPOCH, day, busdaycal=calendar).astype(np.int64)


def _business_day(number: np.ndarray, freq: Frequency) -> np.ndarray:
    return np.busday_offset(_EPOCH, number, busdaycal=open_days("1111100", freq.holidays))


def extend(times: np.ndarray, freq: Frequency, h: int, zone: str | None = None) -> np.ndarray:
    """Return the ``h`` time stamps after the last of ``times``.

    Month ends stay month ends. A wall-clock time that does not exist on one day (daylight saving) is kept on the next.
    Hours are counted in UTC.

    Parameters
    ----------
    times : ndarray (N,), N >= 1, increasing
        int64, or datetime64[us] in UTC; the last thousand are used.
    freq : Frequency
        The step.
    h : int
        At least 1.
    zone : str, optional
        Time zone of the wall clock.

    Returns
    -------
    ndarray (h,)
        Same kind as ``times``.
    """
    if h < 1:
        raise ValueError(f"h must be at least 1, got {h}")
    if len(times) == 0:
        raise DataError("there is no time to continue from: the series is empty")
    grid = Grid.of(times[-TAIL:], freq, zone)
    ahead = grid.at(grid.position(times[-1:]) + np.arange(1, h + 1))
    if ahead.dtype.kind == "i" and (ahead < times[-1]).any():
        raise DataError(f"the {h} times after {times[-1]} do not fit into 64-bit integers")
    return ahead
