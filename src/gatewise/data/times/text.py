"""Text -> times: dates in figures and words, weeks, quarters, months, with or without a clock and an offset.

A text is first read on its own (`read_time`): the result may leave open which number is the day, the month or the year.
The column as a whole then settles the order; where it cannot, the text is refused.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

import numpy as np

from ..source import Source, show
from .clock import DAY, SECOND, read_clock
from .cures import cure_of, cure_of_day
from .form import by_form
from .tidy import alike, half_day, is_week_name, tidy
from .words import FILLERS, MONTHS, plain

__all__ = ["Parsed", "looks_like_time", "parse_times", "quick_times", "read_time"]

_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:[T :]?(\d{2}):?(\d{2})(?::?(\d{2}))?)?\s*(Z)?")
_COMPACT_CLOCK = re.compile(r"(\d{8})[T ]\s*(\d.*\D.*)")
_DATE = re.compile(r"(\d{1,4})([-/.])\s?(\d{1,2})(?:\2\s?(\d{1,4}))?\.?(?:[T ,]\s*(.*\S))?")
_MONTH_YEAR = re.compile(r"(\d{1,2})([-/]|\.(?=1[89]|2[01]))(\d{4})")
_ORDINAL = re.compile(r"(\d{4})-(\d{3})")
_YEAR = r"(?P<y>\d{4}|(?<=['/ -])\d{2})"
_PERIODS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<y>\d{4})[-\s/]?(?:W|KW|CW|week)\s?(?P<w>\d{1,2})(?:-?(?P<d>[1-7]))?",
        r"(?:W|KW|CW|week)[\s-]?(?P<w>\d{1,2})[\s/,-]+(?P<y>\d{4})",
        r"(?P<w>\d{1,2})\.?\s?(?:KW|week|Woche)[\s/,-]+(?P<y>\d{4})",
        r"(?P<y>\d{4})[-/\s.:]?[QT](?P<q>[1-4])",
        rf"[QT](?P<q>[1-4])[-/\s.']*{_YEAR}",
        r"(?P<q>[1-4])[QT][-/\s']?(?P<y>\d{4}|\d{2})",
        r"(?P<y>\d{4})\.?\s?(?P<q>[1-4])/4",
        r"(?P<q>[1-4])(?:\.|st|nd|rd|th|er|e|º|o)?\s*(?:Quartal|quarter|trimestre)\s*(?:de\s+)?(?P<y>\d{4})",
        r"(?P<y>\d{4})[\s,/-]+(?P<q>[1-4])(?:\.|st|nd|rd|th|er|e|º|o)?\s*(?:Quartal|quarter|trimestre)",
        r"(?P<y>\d{4})[-\s/]?[HS](?P<h>[12])",
        r"[HS](?P<h>[12])[-\s/](?P<y>\d{4})",
        r"(?P<h>[12])H[-\s']?(?P<y>\d{4}|\d{2})",
        r"(?P<h>[12])\.\s?(?:Halbjahr|Hj\.?)\s*(?P<y>\d{4})",
        r"(?P<y>\d{4})[-\s/]?S(?P<w>0\d|[3-9]|[1-5]\d)",
        r"S(?P<w>0\d|[3-9]|[1-5]\d)[-\s/](?P<y>\d{4})",
        r"(?P<y>\d{4})[-\s:]?M(?P<m>\d{1,2})",
        r"M(?P<m>\d{1,2})[-\s/](?P<y>\d{4})",
        r"(?P<m>\d{1,2})M[-\s]?(?P<y>\d{4})",
        r"(?P<y>1[89]\d\d|2[01]\d\d):(?P<m>0[1-9]|1[0-2])",
        r"(?P<y>\d{4})\s?[-/–]\s?(?P<next>\d{4}|1[3-9]|[2-9]\d|00)",
        r"FY[\s-]?(?P<y>\d{4})",
    )
)
_WORDED_CLOCK = re.compile(
    r"(?<![\d:])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[ap]\.?\s?m\.?(?!\w))?(?:\s*uhr)?"
    r"(?:\s*(?:(?:utc|gmt)?[+-]\d{2}:?\d{2}|utc|gmt|z|[a-z]{2,3}t|mesz|mez)(?!\w))?|(?<![\d:])\d{1,2}\s*[ap]\.?\s?m\.?(?!\w)"
    r"|(?<![\d:.])\d{1,2}(?:h\d{0,2}(?!\w)|(?:\.\d{2})?\s*uhr)|(?<=\d[ ,])\d{1,2}\.\d{2}(?:\.\d{2})?$",
    re.IGNORECASE,
)
_RANGE = re.compile(r"(.*\d.*?)\s+(?:-|–|—|bis|to)\s+(.*\d.*)")
_INTERVAL = re.compile(r"(\d{4}-\d\d-\d\d\S*)/(\d{4}-\d\d-\d\d\S*)")
_TWO_YEARS = re.compile(r"\s*(\d{4})\s?[-/–]\s?(\d{2})\s*")

_DAYS = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}"
_ALIKE = {
    10: (_DAYS + "$", "%Y-%m-%d"),
    16: (_DAYS + " [0-9]{2}:[0-9]{2}$", "%Y-%m-%d %H:%M"),
    19: (_DAYS + " [0-9]{2}:[0-9]{2}:[0-5][0-9]$", "%Y-%m-%d %H:%M:%S"),
}


class Written(NamedTuple):
    """A text as read on its own.

    Attributes
    ----------
    kind : {"date", "year last", "short", "month year", "week"}
        "date": year, month, day; "year last": two numbers in unknown order, year; "short": three numbers of at most two
        digits; "month year": a month by name and a number that is its year, or a day of no year; "week": ISO year,
        week, day.
    a, b, c : int
        The three numbers; of "month year" the year, the month and 1.
    clock : int
        Microseconds after midnight.
    offset : int or None
        Microseconds from UTC.
    what : str
        The unit that was written, if it was not a day: "week", "quarter", "month", "half", "year", "range", "half day";
        else "".
    weekday : int
        The day of the week beside a date in figures, Monday is 1; 0 for none.
    """

    kind: str
    a: int
    b: int
    c: int
    clock: int = 0
    offset: int | None = None
    what: str = ""
    weekday: int = 0


class Parsed(NamedTuple):
    """Times of a column of text.

    Attributes
    ----------
    times : ndarray (N,) datetime64[us]
        UTC instants if there are offsets, else on the wall clock.
    offsets : ndarray (N,) int64 or None
        Microseconds from UTC; None where the texts have none.
    form : str
        How the times are written, for later tables of the same kind: an order such as "dmy", or "".
    notes : tuple of str
        What was inferred.
    """

    times: np.ndarray
    offsets: np.ndarray | None
    form: str = ""
    notes: tuple[str, ...] = ()


def _full_year(year: int) -> int:
    """Return the year of two digits: 69 to 99 are 1969 to 1999, as in POSIX."""
    return year + (1900 if year >= 69 else 2000) if year < 100 else year


def _compact(text: str) -> Written | None:
    found = _COMPACT.fullmatch(text)
    if not found and (loose := _COMPACT_CLOCK.fullmatch(text)) and (clock := read_clock(loose[2])) is not None:
        day = _compact(loose[1])
        return None if day is None else day._replace(clock=clock[0], offset=clock[1])
    if not found or not (1 <= int(found[2]) <= 12 and 1 <= int(found[3]) <= 31):
        return None
    hour, minute, second = (int(found[k] or 0) for k in (4, 5, 6))
    if hour > 24 or minute > 59 or second > 59 or (hour == 24 and (minute or second)):
        return None
    clock = ((hour * 60 + minute) * 60 + second) * SECOND
    return Written("date", int(found[1]), int(found[2]), int(found[3]), clock, 0 if found[7] else None)


def _figures(text: str) -> Written | None:
    if found := _MONTH_YEAR.fullmatch(text):
        return Written("date", int(found[3]), int(found[1]), 1, what="month")
    if found := _ORDINAL.fullmatch(text):
        return Written("ordinal", int(found[1]), int(found[2]), 1)
    found = _DATE.fullmatch(text)
    clock = read_clock(found[5]) if found else None
    if not found or clock is None:
        return None
    first, second = int(found[1]), int(found[3])
    if len(found[1]) == 4:
        return Written("date", first, second, int(found[4] or 1), *clock, what="" if found[4] else "month")
    if found[4] is None or len(found[1]) > 2:
        return None
    if len(found[4]) == 4:
        return Written("year last", first, second, int(found[4]), *clock)
    return Written("short", first, second, int(found[4]), *clock) if len(found[4]) == 2 or len(found[1]) == 2 else None


def _period(text: str) -> Written | None:
    for pattern in _PERIODS:
        if found := pattern.fullmatch(text):
            parts = {name: int(value) for name, value in found.groupdict().items() if value is not None}
            year = _full_year(parts["y"])
            if "w" in parts:
                return Written("week", year, parts["w"], parts.get("d", 1), what="" if "d" in parts else "week")
            if "q" in parts:
                return Written("date", year, 3 * parts["q"] - 2, 1, what="quarter")
            if "h" in parts:
                return Written("date", year, 6 * parts["h"] - 5, 1, what="half")
            if "next" in parts and (year + 1) % 100 != parts["next"] % 100:
                return None
            if "m" not in parts:
                return Written("date", year, 1, 1, what="year")
            return Written("date", year, parts["m"], 1, what="month")
    return None


def _words(text: str) -> Written | None:
    """Read a date with the name of its month."""
    clock: tuple[int, int | None] | None = (0, None)
    if found := _WORDED_CLOCK.search(text):
        clock = read_clock(found[0])
        text = f"{text[: found.start()]} {text[found.end() :]}"
        if clock is None:
            return None
    if not re.fullmatch(r"[\w\s.,/'-]+", text) or "_" in text:
        return None
    tokens = re.findall(r"[^\W\d]+|\d+", text.lower())
    months = [place for place, token in enumerate(tokens) if token in MONTHS]
    if len(months) == 2 and tokens[months[0]] == "mar":  # a Tuesday in French or Spanish
        months = months[1:]
    if len(months) != 1:
        return None
    month, figures = MONTHS[tokens[months[0]]], [token for token in tokens if token.isdigit()]
    if any(not (t.isdigit() or t in FILLERS or t in MONTHS) for t in tokens) or len(figures) not in (1, 2):
        return None
    if any(len(token) not in (1, 2, 4) for token in figures):
        return None
    if len(figures) == 1:
        year = figures[0]
        if len(year) == 1:
            return None
        kind = "date" if len(year) == 4 else "month year"
        return Written(kind, _full_year(int(year)), month, 1, *clock, what="month")
    first, last = figures
    if len(first) == 4 and len(last) <= 2:
        return Written("date", int(first), month, int(last), *clock)
    return Written("date", _full_year(int(last)), month, int(first), *clock) if len(first) <= 2 <= len(last) else None


def read_time(text: str) -> Written | None:
    """Return what a text says on its own; None if it is not a time."""
    text, weekday = tidy(text)
    text = plain(text)
    for read in (_compact, _figures, _period, _words):
        if (found := read(text)) is not None:
            return found._replace(weekday=weekday) if weekday else found
    if (half := half_day(text)) is not None:
        day = read_time(half[0])
        whole = day is not None and not day.what and not day.clock and day.kind in {"date", "year last", "short"}
        return day._replace(clock=half[1] * 3600 * SECOND, what="half day") if day and whole else None
    if both := _RANGE.fullmatch(text) or _INTERVAL.fullmatch(text):
        begin, end = read_time(both[1]), read_time(both[2])
        if begin is not None and (end is not None or read_clock(both[2]) is not None):
            return begin._replace(what="range")
    return None


def looks_like_time(values: Sequence[object]) -> bool:
    """Whether at least half of a sample without missing values are times as text."""
    found = sum(isinstance(value, str) and read_time(value) is not None for value in values)
    return found > 0 and 2 * found >= len(values)


def parse_times(
    values: Sequence[object], column: str, source: Source, time_format: str | None = None, like: str = ""
) -> Parsed:
    """Return the times in texts.

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
    like : str, default ""
        `Parsed.form` of an earlier table, for an order that this column leaves open.

    Raises
    ------
    DataError
        For text that is not a time, a day that does not exist, an unclear order of day and month, or offsets on some
        rows only; names the row and the value.
    """
    if time_format is not None:
        return Parsed(*by_form(values, column, source, time_format), time_format)
    if (quick := _iso(values)) is not None:
        return Parsed(quick, None)
    place: dict[str, int] = {}
    code = np.fromiter((place.setdefault(str(value), len(place)) for value in values), np.int64, len(values))
    texts = list(place)
    first_row = np.unique(code, return_index=True)[1]
    found: list[Written] = _years(texts)
    said: tuple[str, ...] = ()
    written: Sequence[str] = texts
    if not found:
        try:
            written, note = alike(texts, weeks=is_week_name(column))
        except ValueError as error:
            raise source.error(f"{error}", column=column) from None
        said = (note,) if note else ()
    for text, plainly, index in () if found else zip(texts, written, first_row.tolist(), strict=True):
        one = read_time(plainly)
        if one is None:
            raise source.error(f"{show(text)} is not a time; {cure_of(text)}", index=index, column=column)
        found.append(one)
    odd = next((k for k, one in enumerate(found) if one.kind != found[0].kind), None)
    if odd is not None:
        raise source.error(
            f"{show(texts[odd])} is written in another order than the first, {show(texts[0])}",
            index=int(first_row[odd]), column=column,
        )  # fmt: skip
    bare = [one.offset is None for one in found]
    if any(bare) and not all(bare):
        odd = next(k for k, one in enumerate(bare) if one != bare[0])
        raise source.error(
            "some times have an offset from UTC and some have none; write all of them the same way",
            index=int(first_row[odd]), column=column,
        )  # fmt: skip
    from .order import settle

    order, notes = settle(found, texts, code, column, source, like)
    moments = np.empty(len(found), dtype=np.int64)
    for k, one in enumerate(found):
        day = _day(one, order)
        if day is None:
            what = "a week" if one.kind == "week" else "a day"
            raise source.error(
                f"{show(texts[k])} is not {what} that exists{cure_of_day(texts[k])}",
                index=int(first_row[k]),
                column=column,
            )
        moments[k] = day * DAY + one.clock - (one.offset or 0)
    offsets = None if all(bare) else np.array([one.offset for one in found], dtype=np.int64)[code]
    return Parsed(moments.astype("datetime64[us]")[code], offsets, order, (*said, *notes))


def _years(texts: Sequence[str]) -> list[Written]:
    """Read 1999/00, 2000/01, 2001/02 as years; empty for others. A column of months has no such steps."""
    both = [_TWO_YEARS.fullmatch(text) for text in texts]
    if len(texts) < 2 or any(one is None or (int(one[1]) + 1) % 100 != int(one[2]) for one in both):
        return []
    return [Written("date", int(one[1]), 1, 1, what="year") for one in both if one is not None]


def _day(one: Written, order: str) -> int | None:
    """Return days since 1970-01-01; None for a day that does not exist."""
    try:
        if one.kind == "week":
            return date.fromisocalendar(one.a, one.b, one.c).toordinal() - 719_163
        if one.kind == "ordinal":
            made = date(one.a, 1, 1) + timedelta(days=one.b - 1)
            return made.toordinal() - 719_163 if one.b > 0 and made.year == one.a else None
        year, month, day = one.a, one.b, one.c
        if one.kind in {"year last", "short"}:
            parts = dict(zip(order, (one.a, one.b, one.c), strict=True))
            year, month, day = parts["y"], parts["m"], parts["d"]
            year = _full_year(year) if one.kind == "short" else year
        return date(year, month, day).toordinal() - 719_163
    except ValueError:
        return None


def quick_times(column: Any) -> np.ndarray | None:
    """Return times of a polars column of text that are all written alike as year-month-day with a clock or without.

    None for others, for which `parse_times` finds the time or the wrong row.
    """
    first = column.head(1).to_list()
    form = _ALIKE.get(len(first[0])) if first and isinstance(first[0], str) else None
    if form is None:
        return None
    pattern, written = form
    sign = "T" if "T" in first[0] else " "
    if column.null_count() or not column.str.contains(pattern.replace(" ", sign)).all():
        return None
    made = column.str.to_datetime(written.replace(" ", sign), time_unit="us", strict=False)
    return None if made.null_count() else made.to_numpy()


def _iso(values: Sequence[object]) -> np.ndarray | None:
    """Return times written like 2024-01-31, 2024-01-31 13:00 or 2024-01-31T13:00:09, all alike; None for others."""
    length = len(str(values[0])) if len(values) else 0
    if length not in (10, 16, 19) or any(len(value) != length for value in values if isinstance(value, str)):
        return None
    try:
        letters = np.array(values, dtype=f"U{length}").view(np.uint32).reshape(-1, length)
    except (TypeError, ValueError):
        return None
    signs = {4: "-", 7: "-", 13: ":", 16: ":"}
    for place in range(length):
        column = letters[:, place]
        if place == 10:
            fine = (column == ord(" ")) | (column == ord("T"))
        elif place in signs:
            fine = column == ord(signs[place])
        else:
            fine = (column >= 48) & (column <= 57)
        if not fine.all():
            return None
    try:
        return np.array(values, dtype="datetime64[us]")
    except ValueError:
        return None
