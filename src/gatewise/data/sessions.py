"""Sessions: readings that come only in some hours of the day, on some days of the week.

A session is given by four numbers: ``step``, the microseconds between readings; ``opens``, its first reading in
microseconds after midnight; ``slots``, the steps from the first to the last reading of a day, both counted; ``days``,
seven digits from Monday, 1 for an open day. A break in the day leaves out ``paused`` steps from the one numbered
``pause``. Public holidays may be closed too, see `closed`. A session that goes past midnight belongs to the day on
which it opens. Readings of all open days are numbered without gaps.
"""

from __future__ import annotations

import re
from typing import NamedTuple

import numpy as np

from .closed import open_days

__all__ = ["Session", "Written", "day_at", "infer_session", "number_of", "parse_session"]

DAY = 86_400_000_000
_FIRST = np.datetime64("0001-01-01", "D")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_LONG = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_HOURS = r"(\d{1,2}:\d{2}(?::\d{2})?)-(\d{1,2}:\d{2}(?::\d{2})?)"
_TEXT = re.compile(rf"([^@/]+?)(?:@{_HOURS}(?:,{_HOURS})?)?(?:/([A-Za-z,-]+))?(?:/([A-Z0-9-]+))?")
_FEWEST_DAYS = 5  # on which nothing was read in a break
_CODE = re.compile(r"[A-Z]{2,5}(?:-[A-Z0-9]{1,4})?")


class Session(NamedTuple):
    """Hours and days of readings; see the module.

    Attributes
    ----------
    opens : int
    slots : int
    days : str
    holidays : str
        Whose holidays are closed, as for `holiday_column`; "" for none.
    pause, paused : int
    """

    opens: int
    slots: int
    days: str
    holidays: str = ""
    pause: int = 0
    paused: int = 0

    @property
    def readings(self) -> int:
        """Readings in a day."""
        return self.slots - self.paused

    def parts(self, step: int) -> list[tuple[int, int]]:
        """Return the first and last time of day of each part of the day."""
        ends = [0, self.slots - 1]
        if self.paused:
            ends = [0, self.pause - 1, self.pause + self.paused, self.slots - 1]
        clocks = [(self.opens + slot * step) % DAY for slot in ends]
        return list(zip(clocks[::2], clocks[1::2], strict=True))

    def suffix(self, step: int) -> str:
        """Return what follows the step in the short name: ``@09:30-16:00/Mon-Fri``."""
        spans = ",".join(f"{_clock(first)}-{_clock(last)}" for first, last in self.parts(step))
        hours = f"@{spans}" if self._part(step) else ""
        return hours + (f"/{_short(self.days)}" if "0" in self.days else "") + (self.holidays and f"/{self.holidays}")

    def words(self, step: int) -> str:
        """Return what follows the step in words: " from 09:30 to 16:00, Monday to Friday"."""
        spans = " and".join(f" from {_clock(first)} to {_clock(last)}" for first, last in self.parts(step))
        hours = spans if self._part(step) else ""
        closed = self.holidays and f", without holidays of {self.holidays}"
        return hours + (f", {_named(self.days)}" if "0" in self.days else "") + closed

    def _part(self, step: int) -> bool:
        return step * self.slots < DAY or self.paused > 0


def _clock(moment: int) -> str:
    seconds = moment // 1_000_000
    text = f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}"
    return text if seconds % 60 == 0 else f"{text}:{seconds % 60:02d}"


def _runs(days: str) -> tuple[int, int] | None:
    """Return first and last open day if they are one run; None for others."""
    first = days.index("1")
    count = days.count("1")
    return (first, first + count - 1) if days[first : first + count] == "1" * count and count > 1 else None


def _short(days: str) -> str:
    run = _runs(days)
    if run:
        return f"{_DAYS[run[0]]}-{_DAYS[run[1]]}"
    return ",".join(name for name, one in zip(_DAYS, days, strict=True) if one == "1")


def _named(days: str) -> str:
    run = _runs(days)
    if run:
        return f"{_LONG[run[0]]} to {_LONG[run[1]]}"
    return ", ".join(name for name, one in zip(_LONG, days, strict=True) if one == "1")


class Written(NamedTuple):
    """A session as it is written.

    Attributes
    ----------
    step : str
    clocks : tuple of int
        First and last time of day, of each part of the day; empty for whole days.
    days : str
    holidays : str
    """

    step: str
    clocks: tuple[int, ...]
    days: str
    holidays: str


def parse_session(text: str) -> Written | None:
    """Return a session as it is written: the step, the clocks of the first and last reading, open days and holidays.

    ``30min@09:30-16:00``, ``h@08:00-17:00/Mon-Sat``, ``5min@09:35-11:30,13:05-15:00/Mon-Fri``, ``D/Mon-Sat/KR``,
    ``B/NYSE``; None if the text is not written like this.
    """
    found = _TEXT.fullmatch(text.strip())
    if not found or not (found[2] or found[6]):
        return None
    days, code = _read_days(found[6]) if found[6] else "1111111", found[7] or ""
    if days is None and not code:
        days, code = "1111111", found[6]
    clocks = tuple(_moment(found[k]) for k in (2, 3, 4, 5) if found[k])
    if days is None or any(one >= DAY for one in clocks) or (code and not _CODE.fullmatch(code)):
        return None
    return Written(found[1], clocks, days, code)


def _moment(clock: str) -> int:
    parts = [int(part) for part in clock.split(":")]
    return sum(part * size for part, size in zip(parts, (3600, 60, 1), strict=False)) * 1_000_000


def _read_days(text: str) -> str | None:
    places = {name.lower(): k for k, name in enumerate(_DAYS)}
    chosen: set[int] = set()
    for part in text.lower().split(","):
        ends = [places.get(one[:3]) for one in part.split("-")]
        if None in ends or len(ends) > 2:
            return None
        first, last = ends[0] or 0, ends[-1] or 0
        chosen |= {k % 7 for k in range(first, last + 1 if last >= first else last + 8)}
    return "".join("1" if k in chosen else "0" for k in range(7))


def number_of(wall: np.ndarray, step: int, session: Session) -> np.ndarray:
    """Return the number (N,) int64 of the last reading at or before each time on the wall clock (datetime64[us])."""
    shifted = wall - np.timedelta64(session.opens, "us")
    day = shifted.astype("datetime64[D]")
    slot = np.minimum((shifted - day).astype(np.int64) // step, session.slots - 1)
    calendar = open_days(session.days, session.holidays)
    open_day = np.busday_offset(day, 0, roll="backward", busdaycal=calendar)
    slot = np.where(open_day == day, slot, session.slots - 1)
    if session.paused:  # a time of the break counts as the last reading before it
        slot = np.where(slot < session.pause, slot, np.maximum(slot - session.paused, session.pause - 1))
    return np.busday_count(_FIRST, open_day, busdaycal=calendar).astype(np.int64) * session.readings + slot


def day_at(number: np.ndarray, step: int, session: Session) -> np.ndarray:
    """Return the times on the wall clock (N,) datetime64[us] of these numbers."""
    day, slot = np.divmod(np.asarray(number, dtype=np.int64), session.readings)
    slot = slot + np.where(slot < session.pause, 0, session.paused)
    open_day = np.busday_offset(_FIRST, day, roll="forward", busdaycal=open_days(session.days, session.holidays))
    return open_day.astype("datetime64[us]") + (session.opens + slot * step).astype("timedelta64[us]")


def infer_session(wall: np.ndarray, first: np.ndarray, step: int) -> Session | None:
    """Return the session that most gaps between readings say; None if there is none.

    Parameters
    ----------
    wall : ndarray (N,)
        Times on the wall clock, datetime64[us], increasing within each series.
    first : ndarray (N,) bool
        First reading of each series.
    step : int
        The usual step in microseconds; at most a day.
    """
    if DAY % step:
        return None
    clock = wall.astype(np.int64)
    phase = int(clock[0] % step)
    if np.any(clock % step != phase):
        return None
    opens, slots = _hours((clock % DAY) // step, DAY // step)
    opens = opens * step + phase
    day = (clock - opens) // DAY
    days = _open_days(day)
    if (slots == DAY // step and "0" not in days) or (slots < DAY // step and len(np.unique(day)) < 3):
        return None
    pause, paused = _break((clock - opens) % DAY // step, slots) if len(np.unique(day)) >= _FEWEST_DAYS else (0, 0)
    session = Session(opens, slots, days, pause=pause, paused=paused)
    at, gap = number_of(wall, step, session), np.diff(clock) // step
    inside = ~first[1:]
    expected, even = int(np.diff(at)[inside].sum()), int(gap[inside].sum())
    given = int(inside.sum())
    return session if given >= 0.9 * expected and given <= 0.9 * even else None


def _hours(slot: np.ndarray, count: int) -> tuple[int, int]:
    """Return the first slot after the longest time of the day without readings, and the slots until it."""
    used = np.unique(slot)
    if len(used) == count:
        return 0, count
    gaps = np.diff(np.append(used, used[0] + count))
    at = int(np.argmax(gaps))
    return int(used[(at + 1) % len(used)]), int(count - gaps[at] + 1)


def _break(slot: np.ndarray, slots: int) -> tuple[int, int]:
    """Return the first slot of the only break between the readings of all days, and its length; 0 and 0 for none."""
    used = np.unique(slot)
    gaps = np.flatnonzero(np.diff(used) > 1)
    if len(gaps) != 1 or len(used) < 4 or used[-1] >= slots:
        return 0, 0
    first = int(used[gaps[0]]) + 1
    return first, int(used[gaps[0] + 1]) - first


def _open_days(day: np.ndarray) -> str:
    """Return the open days: a day of the week is closed if it was passed by and never had a reading."""
    low, high = int(day.min()), int(day.max())
    seen = set(((np.unique(day) + 3) % 7).tolist())  # 1970-01-01 was a Thursday: Monday is 0
    passed = {(one + 3) % 7 for one in range(low, min(high, low + 13) + 1)} if high - low >= 13 else seen
    return "".join("0" if k in passed and k not in seen else "1" for k in range(7))
