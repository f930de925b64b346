"""Text -> time stamps: ISO 8601 in its usual forms, and day/month/year, whose order the values must show."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

import numpy as np

from .source import Source, show

__all__ = ["looks_like_time", "parse_times"]

_DATE = re.compile(r"\s*(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?\.?(?:[T ]\s*(.*\S))?\s*")
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2})(\d{2})(\d{2})?)?\s*(Z)?\s*")
_CLOCK = re.compile(
    r"(\d{1,2})(?::?(\d{2}))?(?::?(\d{2})(?:[.,](\d{1,9}))?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?"
)
_SECOND = 1_000_000
_Parts = tuple[int, int, int | None, int, int | None]  # a, b, c of the date, the clock in us, the offset in us


def _clock(text: str | None) -> tuple[int, int | None] | None:
    """Return microseconds after midnight and offset from UTC (None: not given); None if it is not a time of day."""
    if not text:
        return 0, None
    found = _CLOCK.fullmatch(text)
    if not found:
        return None
    hour, minute, second = int(found[1]), int(found[2] or 0), int(found[3] or 0)
    if found[5]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[5][0] in "pP" else 0)
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second)):
        return None
    fraction = int((found[4] or "0").ljust(6, "0")[:6])
    offset = None
    if found[6]:
        zone = found[6]
        offset = 0
        if zone[0] in "+-":
            digits = zone[1:].replace(":", "").ljust(4, "0")
            offset = (int(digits[:2]) * 60 + int(digits[2:])) * 60 * _SECOND * (-1 if zone[0] == "-" else 1)
    return ((hour * 60 + minute) * 60 + second) * _SECOND + fraction, offset


def _parts(text: str) -> _Parts | None:
    compact = _COMPACT.fullmatch(text)
    if compact and 1 <= int(compact[2]) <= 12 and 1 <= int(compact[3]) <= 31:
        clock = (int(compact[4] or 0) * 60 + int(compact[5] or 0)) * 60 + int(compact[6] or 0)
        zone = 0 if compact[7] else None
        return int(compact[1]), int(compact[2]), int(compact[3]), clock * _SECOND, zone
    found = _DATE.fullmatch(text)
    clock = _clock(found[5]) if found else None
    if not found or clock is None:
        return None
    last = int(found[4]) if found[4] else None
    year_first, year_last = len(found[1]) == 4, found[4] is not None and len(found[4]) == 4
    if not (year_first or year_last) or (last is None and not year_first):
        return None
    if year_first:
        return int(found[1]), int(found[3]), last if last is not None else 1, *clock
    return -int(found[1]), int(found[3]), last, *clock  # a negative first number marks that the year is last


def looks_like_time(values: Sequence[object]) -> bool:
    """Whether at least half of a sample without missing values are time stamps as text."""
    found = sum(isinstance(value, str) and _parts(value) is not None for value in values)
    return found > 0 and 2 * found >= len(values)


def parse_times(
    values: Sequence[object], column: str, source: Source, time_format: str | None = None
) -> tuple[np.ndarray, bool]:
    """Return the time stamps in texts.

    Parameters
    ----------
    values : sequence of str
        Without missing ones.
    column : str
        For messages.
    source : Source
        For messages.
    time_format : str, optional
        As for `datetime.strptime`; needed if no value shows which is the day and which the month.

    Returns
    -------
    times : ndarray (N,) datetime64[us]
    zoned : bool
        Whether the texts have offsets: then ``times`` are UTC instants, otherwise wall-clock times.

    Raises
    ------
    DataError
        For text that is not a time, a day that does not exist, an unclear order of day and month, or offsets on some
        rows only; names the row and the value.
    """
    if time_format is not None:
        return _by_format(values, column, source, time_format)
    memory: dict[str, _Parts | None] = {}
    parts: list[_Parts] = []
    for index, value in enumerate(values):
        text = str(value)
        if text not in memory:
            memory[text] = _parts(text)
        found = memory[text]
        if found is None:
            raise source.error(
                f"{show(text)} is not a time; write it like 2024-01-31 or 2024-01-31 13:00, or give time_format=",
                index=index, column=column,
            )  # fmt: skip
        parts.append(found)
    last = [p for p in parts if p[0] < 0]
    if last and len(last) < len(parts):
        index = next(i for i, p in enumerate(parts) if (p[0] < 0) != (parts[0][0] < 0))
        raise source.error(
            f"{show(values[index])} is written in another order than the first, {show(values[0])}",
            index=index, column=column,
        )  # fmt: skip
    day_first = _day_first(parts, values, column, source) if last else False
    moments = np.empty(len(parts), dtype=np.int64)
    offsets = 0
    days: dict[tuple[int, int, int], int] = {}
    for index, (a, b, third, clock, offset) in enumerate(parts):
        c = 1 if third is None else third
        date = (a, b, c) if a > 0 else (c, b, -a) if day_first else (c, -a, b)
        if date not in days:
            try:
                days[date] = datetime(*date).toordinal() - 719_163
            except ValueError as error:
                raise source.error(
                    f"{show(values[index])} is not a day that exists", index=index, column=column
                ) from error
        offsets += offset is not None
        moments[index] = days[date] * 86_400 * _SECOND + clock - (offset or 0)
    if offsets not in (0, len(parts)):
        index = next(i for i, p in enumerate(parts) if (p[4] is None) != (parts[0][4] is None))
        raise source.error(
            "some times have an offset from UTC and some have none; write all of them the same way",
            index=index, column=column,
        )  # fmt: skip
    return moments.astype("datetime64[us]"), offsets > 0


def _day_first(parts: list[_Parts], values: Sequence[object], column: str, source: Source) -> bool:
    """Whether 03/04/2024 means 3 April; some value must show it by a number above 12."""
    first, second = max(-p[0] for p in parts), max(p[1] for p in parts)
    if first > 12:
        return True
    if second > 12 or all("." in str(value).split()[0] for value in values[:1]):
        return second <= 12  # with points (31.12.2024) the day is always first
    raise source.error(
        f"{show(values[0])} could be day/month or month/day, and no row shows which; write times like 2024-01-31, "
        "or give time_format='%d/%m/%Y' or '%m/%d/%Y'", column=column,
    )  # fmt: skip


def _by_format(values: Sequence[object], column: str, source: Source, form: str) -> tuple[np.ndarray, bool]:
    moments, zoned = [], False
    for index, value in enumerate(values):
        try:
            moment = datetime.strptime(str(value).strip(), form)
        except ValueError as error:
            raise source.error(
                f"{show(value)} does not fit time_format={form!r}", index=index, column=column
            ) from error
        offset = moment.utcoffset()
        zoned = zoned or offset is not None
        moments.append(np.datetime64(moment.replace(tzinfo=None), "us") - np.timedelta64(offset or 0, "us"))
    return np.array(moments, dtype="datetime64[us]"), zoned
