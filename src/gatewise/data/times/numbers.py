"""Numbers that are times: 20240131, 201512, 2025011923, seconds since 1970, Excel's days, years with a fraction.

Whole numbers that are none of these stay whole numbers: steps of a counter. Every reading is reported in a note, and
`write_numbers` writes later times in the same form.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..source import Source, show
from .clock import DAY, SECOND
from .form import by_form, width
from .kinds import role_of
from .tidy import is_week_name

__all__ = ["Numbers", "epoch_of", "figures_of", "read_numbers", "write_numbers", "year_months"]

_EPOCHS = {"s": SECOND, "ms": 1000, "us": 1}
_UNIT_WORDS = {"s": "seconds", "ms": "milliseconds", "us": "microseconds", "ns": "nanoseconds"}
# From 1973 to the year 2100.
_EPOCH_RANGES = {"s": (1e8, 4.1e9), "ms": (1e11, 4.1e12), "us": (1e14, 4.1e15), "ns": (1e17, 4.1e18)}
_EPOCH_NAMES = {
    "timestamp",
    "epoch",
    "unix",
    "unixtime",
    "unix_time",
    "ts",
    "time",
    "epoch_ms",
    "timestamp_ms",
    "unix_ts",
}
_DATE_NAMES = {"date", "datum", "datetime", "fecha", "day", "tag", "timestamp", "zeit", "time", "날짜", "일자",
               "ds", "日付", "日期", "día", "dia", "jour", "horodatage", "zeitstempel", "일시"}  # fmt: skip
_MONTH_NAMES = {"yymm", "yearmonth", "year_month", "ym"}
_BARE_DATE_NAMES = {"date", "datum", "fecha", "날짜", "일자", "日付", "日期"}
_COUNTERS = {"t", "step", "index", "idx", "id", "no", "nr", "n", "row", "seq", "tick", "counter"}
#: Figures with a year of two digits, or with the year last, by their number of digits.
_SHORT_FORMS = {
    4: ("%y%m",),
    6: ("%y%m%d", "%d%m%y", "%m%d%y"),
    8: ("%d%m%Y", "%m%d%Y"),
    10: ("%y%m%d%H%M",),
    12: ("%y%m%d%H%M%S",),
}
_EXCEL_ZERO = -25_569  # 1899-12-30, as days since 1970


class Numbers(NamedTuple):
    """Times of a column of numbers.

    Attributes
    ----------
    times : ndarray (N,)
        int64, or datetime64[us]: instants where ``instants``, else on the wall clock.
    kind : {"integer", "date", "datetime"}
    form : str
        How the numbers are written: a format, one of `UNITS`, "quarter", or "" for a counter.
    instants : bool
        Whether the times are counted in UTC.
    notes : tuple of str
    """

    times: np.ndarray
    kind: str
    form: str = ""
    instants: bool = False
    notes: tuple[str, ...] = ()


def _valid(ymd: tuple[np.ndarray, ...]) -> np.ndarray:
    """Return where year, month and day (which may be absent) exist."""
    year, month = ymd[:2]
    fine = (year >= 1800) & (year <= 2200) & (month >= 1) & (month <= 12)
    return fine if len(ymd) < 3 else fine & (ymd[2] >= 1) & (ymd[2] <= 31)


def figures_of(value: np.ndarray, column: str) -> tuple[str, str] | None:
    """Return format and words of whole numbers that are all calendar figures."""
    low, high = int(value.min()), int(value.max())
    digits = len(str(low))
    if low <= 0 or len(str(high)) != digits:
        return None
    if digits == 5:
        year, quarter = value // 10, value % 10
        jump = len(np.unique(year)) > 1
        fine = np.all((year >= 1900) & (year <= 2100) & (quarter >= 1) & (quarter <= 4))
        return ("quarter", "year and quarter") if fine and jump else None
    if digits == 6:
        if _valid((value // 100, value % 100)).all():
            return "%Y%m", "year and month"
        year, week = value // 100, value % 100
        fine = np.all((year >= 1900) & (year <= 2100) & (week >= 1) & (week <= 53))
        named = is_week_name(column)
        return ("%G%V", "ISO year and week") if fine and (named or len(np.unique(year)) > 1) else None
    if digits == 7:
        year, day = value // 1000, value % 1000
        fine = np.all((year >= 1900) & (year <= 2100) & (day >= 1) & (day <= 366))
        return ("%Y%j", "year and day of the year") if fine and len(np.unique(year)) > 1 else None
    if digits == 8 and _valid((value // 10_000, value // 100 % 100, value % 100)).all():
        return "%Y%m%d", "year, month and day"
    for count, form in ((10, "%Y%m%d%H"), (12, "%Y%m%d%H%M"), (14, "%Y%m%d%H%M%S")):
        if digits == count:
            day, clock = value // 10 ** (count - 8), value % 10 ** (count - 8)
            fine = _valid((day // 10_000, day // 100 % 100, day % 100))
            fine &= clock // 10 ** (count - 10) <= 24
            for place in range(2, count - 8, 2):
                fine &= clock // 10 ** (count - 10 - place) % 100 < 60
            return (form, f"a date and clock of {count} digits") if fine.all() else None
    return None


def epoch_of(value: np.ndarray, column: str) -> str | None:
    """Return the unit of numbers that count from 1970; None for others."""
    name = column.strip().lower() in _EPOCH_NAMES
    for unit, (low, high) in _EPOCH_RANGES.items():
        if value.min() >= low and value.max() < high:
            if unit == "s" and not name and value.min() < 1e9 and np.any(value % 60):
                return None
            return unit
    return None


def year_months(value: np.ndarray) -> np.ndarray | None:
    """Return months since the year 0 of years with a fraction, such as 1958.25; None if they are not months."""
    month = value * 12
    start = np.round(month)
    if np.all(np.abs(month - start) < 0.07):
        return start.astype(np.int64)
    middle = np.floor(month)
    return middle.astype(np.int64) if np.all(np.abs(month - middle - 0.5) < 0.07) else None


def read_numbers(raw: np.ndarray, column: str, source: Source, time_format: str | None = None) -> Numbers:
    """Return the times in numbers.

    Parameters
    ----------
    raw : ndarray (N,)
        Integers or floats.
    column : str
        Name of the column; it decides where the numbers leave it open.
    source : Source
        For messages.
    time_format : str, optional
        A format for the figures, or one of `UNITS`: "s", "ms", "us", "ns" since 1970, "excel" for its serial days,
        "year" for years with a fraction, "integer" for a counter.

    Raises
    ------
    DataError
        For a number that is not whole where it must be, or does not fit; names the row.
    """
    if raw.dtype.kind == "u" and (large := np.flatnonzero(raw > np.iinfo(np.int64).max)).size:
        raise source.error(
            f"{raw[large[0]]} is too large for a time; the largest whole number is 2**63 - 1",
            index=int(large[0]), column=column,
        )  # fmt: skip
    if (bad := np.flatnonzero(~np.isfinite(raw.astype(np.float64)))).size:
        raise source.error("the time is missing or infinite", index=int(bad[0]), column=column)
    whole = raw.dtype.kind in "iu" or bool(np.all((raw == np.trunc(raw)) & (np.abs(raw) < 2**53)))
    values = raw.astype(np.int64) if whole else raw.astype(np.float64)
    if time_format is not None:
        return _asked(values, column, source, time_format, whole=whole)
    if whole:
        return _whole(values, column, source)
    low, high = float(values.min()), float(values.max())
    if low >= 1500 and high < 2200 and (months := year_months(values)) is not None:
        return Numbers(
            (months - 1970 * 12).astype("datetime64[M]").astype("datetime64[us]"), "date", "year",
            notes=(f"{column!r} holds years with a fraction, read as months.",),
        )  # fmt: skip
    if low >= 20_000 and high < 80_000:
        return _excel(values, column)
    if (unit := epoch_of(values, column)) is not None:
        return _since(values, unit, column)
    index = int(np.flatnonzero((values != np.trunc(values)) | (np.abs(values) >= 2**53))[0])
    raise source.error(
        f"{show(raw[index])} is not a time; times that are numbers must be whole, or say what they are with "
        "time_format= 's', 'ms' (since 1970), 'excel' (its serial days) or 'year' (a year with a fraction)",
        index=index, column=column,
    )  # fmt: skip


def _whole(values: np.ndarray, column: str, source: Source) -> Numbers:
    if not len(values):
        return Numbers(values, "integer")
    if (found := figures_of(values, column)) is not None:
        form, words = found
        notes = () if form == "%Y%m%d" else (f"{column!r} holds numbers such as {values[0]}, read as {words}.",)
        return _read_form(values, column, source, form)._replace(notes=notes)
    _refuse_short(values, column, source)
    if (unit := epoch_of(values, column)) is not None:
        return _since(values, unit, column)
    low, high = int(values.min()), int(values.max())
    if column.strip().lower() in _DATE_NAMES and low >= 30_000 and high < 60_000:
        return _excel(values, column)
    if 30_000 <= low < high < 60_000 and column.strip().lower() not in _COUNTERS:
        raise source.error(
            f"{values[0]} may be a serial day of Excel, or a number that counts; give time_format='excel' or "
            "time_format='integer'", index=0, column=column,
        )  # fmt: skip
    if 1e8 <= low < 1e9 and high < 4.1e9 and column.strip().lower() not in _COUNTERS:
        raise source.error(
            f"{values[0]} may be seconds since 1970, or a number that counts; give time_format='s' or "
            "time_format='integer'", index=0, column=column,
        )  # fmt: skip
    weeks = (values // 100 >= 1900) & (values // 100 <= 2100) & (values % 100 >= 1) & (values % 100 <= 53)
    if len(str(low)) == 6 and weeks.all() and low != high and column.strip().lower() not in _COUNTERS:
        raise source.error(
            f"{values[0]} may be a year and its week, or a counter; give time_format='%G%V' or time_format='integer'",
            index=0, column=column,
        )  # fmt: skip
    return Numbers(values, "integer")


def _refuse_short(values: np.ndarray, column: str, source: Source) -> None:
    """Refuse figures that are all dates in another order, or with a part of a date: 240131, 31012024, 131, 2345."""
    name = column.strip().lower()
    distinct = np.unique(values)
    if len(distinct) < 2 or distinct[0] < 0 or (distinct[0] >= 30_000 and distinct[-1] < 60_000):  # Excel's days
        return
    if name not in _COUNTERS and len(str(distinct[0])) == len(str(distinct[-1])) == 7 and _shapes(distinct, "%Y%j"):
        forms = ["%Y%j"]
    else:
        size = len(str(distinct[-1])) + len(str(distinct[-1])) % 2
        named = {4: name in _MONTH_NAMES or role_of(name) == "month", 6: name in {*_DATE_NAMES, "yymmdd"}}
        forms = [form for form in _SHORT_FORMS.get(size, ()) if named.get(size, True) and _shapes(distinct, form)]
    if "%y%m%d" in forms and _shapes(distinct, "%Y%V"):
        forms.append("%G%V")
    if forms:
        ways = ", ".join(f"time_format={form!r}" for form in forms)
        raise source.error(
            f"{values[0]} may be the figures of a date, or a number that counts; give {ways} or time_format='integer'",
            index=0, column=column,
        )  # fmt: skip
    part, high = distinct % 100, int(distinct[-1])
    days = name in _BARE_DATE_NAMES and bool(_valid((np.full(len(distinct), 2000), distinct // 100, part)).all())
    clock = role_of(name) == "clock" and high <= 2359 and bool((part < 60).all()) and (
        high >= 2300 or (np.diff(distinct) != np.diff(distinct)[0]).any())  # fmt: skip
    if (distinct[0] >= 101 and days) or (clock and np.any(distinct >= 100)):
        what, more = ("a day without a year", "the year (20240131)") if days else ("a time of day", "a column of days")
        raise source.error(
            f"{values[0]} may be {what}, or a number that counts; add {more}, or give time_format='integer'",
            index=0, column=column,
        )  # fmt: skip


def _shapes(values: np.ndarray, form: str) -> bool:
    """Whether whole numbers can all be written in a form of figures, the leading zero lost."""
    left, found = values, {}
    for letter in reversed(form[1::2]):
        size = {"Y": 10_000, "j": 1000}.get(letter, 100)
        found[letter], left = left % size, left // size
    fine = left == 0
    for letter, low, high in (("m", 1, 12), ("d", 1, 31), ("H", 0, 23), ("M", 0, 59), ("S", 0, 59), ("j", 1, 366),
                              ("V", 1, 53), ("Y", 1900, 2100)):  # fmt: skip
        if letter in found:
            fine = fine & (found[letter] >= low) & (found[letter] <= high)
    return bool(fine.all())


def _asked(values: np.ndarray, column: str, source: Source, form: str, *, whole: bool) -> Numbers:
    """Read numbers as the caller says."""
    if form == "integer":
        if not whole:
            index = int(np.flatnonzero(values != np.trunc(values))[0])
            raise source.error(
                f"{values[index]} is not whole, as time_format='integer' says", index=index, column=column
            )
        return Numbers(values, "integer", form)
    if form in _UNIT_WORDS:
        return _since(values, form, column)
    if form == "excel":
        return _excel(values, column)
    if form == "year":
        months = year_months(values.astype(np.float64))
        if months is None:
            raise source.error("the fractions of the years are not months; write the times as dates", column=column)
        return Numbers((months - 1970 * 12).astype("datetime64[M]").astype("datetime64[us]"), "date", "year")
    if not whole:
        index = int(np.flatnonzero(values != np.trunc(values))[0])
        raise source.error(f"{values[index]} does not fit time_format={form!r}", index=index, column=column)
    return _read_form(values, column, source, form)


def _read_form(values: np.ndarray, column: str, source: Source, form: str) -> Numbers:
    """Read whole numbers by a format; zeros that a number has lost at its beginning are put back."""
    if form == "quarter":
        months = (values // 10 - 1970) * 12 + (values % 10 - 1) * 3
        return Numbers(months.astype("datetime64[M]").astype("datetime64[us]"), "date", form)
    if form == "%Y%m":
        fine = _valid((values // 100, values % 100))
        if fine.all():
            months = (values // 100 - 1970) * 12 + values % 100 - 1
            return Numbers(months.astype("datetime64[M]").astype("datetime64[us]"), "date", form)
    size = width(form)
    texts = [str(value).zfill(size) if size is not None else str(value) for value in values.tolist()]
    shift = np.zeros(len(texts), dtype=np.int64)
    if "%H" in form and size is not None and form.startswith("%Y%m%d%H"):
        for index, text in enumerate(texts):
            if text[8:10] == "24" and not text[10:].strip("0"):
                texts[index], shift[index] = text[:8] + "00" + text[10:], DAY
    times, _ = by_form(texts, column, source, form)
    kind = "datetime" if any(f"%{letter}" in form for letter in "HIMS") else "date"
    return Numbers(times + shift.astype("timedelta64[us]"), kind, form)


def _since(values: np.ndarray, unit: str, column: str) -> Numbers:
    note = f"{column!r} holds {_UNIT_WORDS[unit]} since 1970 (UTC)."
    if unit == "ns":
        values = values if values.dtype.kind == "i" else np.round(values / 1e6).astype(np.int64) * 1_000_000
        return Numbers((values // 1000).astype("datetime64[us]"), "datetime", unit, instants=True, notes=(note,))
    scaled = values * _EPOCHS[unit] if values.dtype.kind == "i" else np.round(values * _EPOCHS[unit]).astype(np.int64)
    return Numbers(scaled.astype("datetime64[us]"), "datetime", unit, instants=True, notes=(note,))


def _excel(values: np.ndarray, column: str) -> Numbers:
    """Read serial days; a clock is rounded to a minute or second that all of them are near to."""
    moments = np.round((values.astype(np.float64) + _EXCEL_ZERO) * DAY).astype(np.int64)
    for unit, near in ((60 * SECOND, SECOND), (SECOND, SECOND // 50)):
        rounded = (moments + unit // 2) // unit * unit
        if np.all(np.abs(rounded - moments) <= near):
            moments = rounded
            break
    kind = "datetime" if np.any(moments % DAY) else "date"
    first = str(moments[:1].astype("datetime64[us]").astype("datetime64[s]")[0]).replace("T", " ")
    note = f"{column!r} holds Excel's serial days; the first is {first}."
    return Numbers(moments.astype("datetime64[us]"), kind, "excel", notes=(note,))


def write_numbers(times: np.ndarray, form: str) -> np.ndarray:
    """Return times (N,) datetime64[us] as numbers in the form of a column that was read.

    Parameters
    ----------
    times : ndarray (N,)
        UTC instants where the form counts from 1970, else on the wall clock.
    form : str
        `Numbers.form`.
    """
    stamp = times.astype("datetime64[us]").astype(np.int64)
    if form in {"s", "ms", "us"}:
        unit = _EPOCHS[form]
        return stamp // unit if np.all(stamp % unit == 0) else stamp / unit
    if form == "ns":
        return stamp * 1000
    if form == "excel":
        days = stamp / DAY - _EXCEL_ZERO
        return days.astype(np.int64) if np.all(stamp % DAY == 0) else days
    months = times.astype("datetime64[M]").astype(np.int64)
    if form == "year":
        return 1970 + months / 12
    if form == "quarter":
        return (1970 + months // 12) * 10 + months % 12 // 3 + 1
    return np.array([int(one.strftime(form)) for one in times.astype("datetime64[us]").tolist()], dtype=np.int64)
