"""What a column is of a time: found from its content (dates, clocks) and else from its name.

A part of the time never names a series by itself.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING, Any

import numpy as np

from .clock import DAY, read_clock
from .text import looks_like_time, read_time
from .words import HALVES, MONTHS

if TYPE_CHECKING:
    import narwhals as nw

__all__ = [
    "BASES",
    "BOUNDS",
    "PER_DAY",
    "figure",
    "find_parts",
    "half_of",
    "has_time",
    "has_values",
    "is_clock",
    "is_date",
    "is_half",
    "is_part",
    "odd_value",
    "role_among",
    "role_of",
]

_NAMES = {
    "year": "year yr yyyy jahr año ano année annee 년 년도 연도 年 年度",
    "quarter": "quarter qtr quartal trimestre 분기 四半期 季度",
    "month": "month mon monat mes mois 월 月",
    "week": "week isoweek weekofyear weeknumber weekno weeknr wk kw kalenderwoche woche semana semaine 주 주차 週 周",
    "day": "day dayofmonth mday tag día dia jour dom 일 日",
    "yearday": "doy dayofyear dayinyear yday yearday jday julianday tagdesjahres jourdelannée jourdelannee díadelaño "
               "diadelaño diadelano giornodellanno 연중일 通日",
    "weekday": "weekday dayofweek dow wday wochentag isoweekday 요일 曜日",
    "hour": "hour hourofday hr hh he hourending stunde hora heure 시 시간 時 时",
    "minute": "minute minutes mins minuto 분 分",
    "second": "second seconds sec sekunde segundo seconde 초 秒",
    "clock": "time clock hhmm hrmn timeofday uhrzeit zeit anfang beginn von start starttime startzeit tijd 시각 時刻",
    "period": "period settlementperiod sp interval halfhour halfhourly slot tradingperiod periode viertelstunde "
              "quarterhour periodo período mtu",
}  # fmt: skip
# Columns written like a format; MM and mm are told apart by their case.
_LETTERS = {"YY": "year", "YYYY": "year", "MM": "month", "DD": "day", "hh": "hour", "mm": "minute", "ss": "second"}
_ROLE = {name: role for role, names in _NAMES.items() for name in names.split()}
BOUNDS = {"year": (1000, 9999), "quarter": (1, 4), "month": (1, 12), "week": (1, 53), "day": (1, 31),
           "yearday": (1, 366), "weekday": (0, 7), "hour": (0, 25), "minute": (0, 59), "second": (0, 59),
           "period": (1, 1500)}  # fmt: skip
# Periods in a day of 24 hours -> the most of them in a day of 25 hours.
PER_DAY = {24: 25, 48: 50, 96: 100, 144: 150, 288: 300, 1440: 1500}
BASES = (("date",), ("year", "month", "day"), ("year", "week", "weekday"), ("year", "week"), ("year", "month"),
          ("year", "quarter"), ("year", "yearday"))  # fmt: skip
_BARE_HOUR = r"\s*\d{1,2}\s*[^\W\d]*\s*"
_CLOCKS = (("hour", "minute", "second"), ("hour", "minute"), ("hour",), ("clock",), ("period",), ())


def role_of(name: str) -> str | None:
    """Return what a column of this name is of a time ("hour", "week"...); None for other names."""
    plain = re.sub(r"[\s_.'’-]", "", re.sub(r"[(\[].*$", "", name.strip().lower()))
    return _ROLE.get(plain)


def role_among(name: str, names: Sequence[str]) -> str | None:
    """Return what a column is of a time among others: also YY, MM, DD, hh, mm, where all of a date are there."""
    lettered = {"MM", "DD"} <= set(names) and bool({"YY", "YYYY"} & set(names))
    return role_of(name) or (_LETTERS.get(name) if lettered else None)


def _sample(column: nw.Series[Any]) -> list[Any]:
    return [value for value in column.head(1000).to_list() if value is not None and value == value]  # noqa: PLR0124


def half_of(value: object) -> int | None:
    """Return the hour at which a half of a day begins, 0 or 12: AM, p.m., 오후, vormittags; None for other values."""
    return HALVES.get(value.strip().lower().replace(".", "").replace("m ", "m")) if isinstance(value, str) else None


def is_half(column: nw.Series[Any]) -> bool:
    """Whether a column holds both halves of days and nothing else."""
    if str(column.dtype) not in {"String", "Object", "Categorical"}:
        return False
    return {half_of(value) for value in _sample(column)} == {0, 12}


def is_clock(column: nw.Series[Any]) -> bool:
    """Whether a column holds times of day: 09:00, 9 Uhr, `datetime.time`."""
    if str(column.dtype) == "Time":
        return True
    if column.dtype.is_integer():
        hundreds = 2 * int((column >= 100).sum()) > len(column)
        return role_of(str(column.name)) == "hour" and hundreds and _hhmm(column)
    if str(column.dtype) not in {"String", "Object"}:
        return False
    seen = _sample(column)
    if seen and all(isinstance(value, time) for value in seen):
        return True
    role = role_of(str(column.name))
    if role in ("clock", "hour") and _hhmm(column):
        return True
    if role == "hour" and has_values(column, role):
        counted = {figure(value, role) for value in seen}
        if 24 in counted and 0 not in counted and all(re.fullmatch(_BARE_HOUR, str(value)) for value in seen):
            return False  # "1 Uhr" to "24 Uhr" are counted like 1 to 24
    texts = [
        value
        for value in seen
        if isinstance(value, str) and re.search(r"\d[:h.]\d|\d\s*(h$|uhr|시|[ap]\.?m)", value, re.I)
    ]
    if role not in ("clock", "hour"):  # 13500.00 may be 1:35, but is a number
        texts = [value for value in texts if not re.fullmatch(r"\s*[+-]?\d*\.?\d*\s*", value)]
    clocks = sum(read_clock(value) is not None and read_time(value) is None for value in texts)
    return clocks > 0 and 2 * clocks >= len(seen)


def is_date(column: nw.Series[Any]) -> bool:
    """Whether a column holds days without a clock."""
    kind = str(column.dtype)
    if kind == "Date":
        return True
    if kind.startswith("Datetime"):
        known = column.drop_nulls()
        return len(known) > 0 and all(
            bool(np.all(part.to_numpy().astype("datetime64[us]").astype(np.int64) % DAY == 0))
            for part in (known.head(1000), known)  # most columns with a clock show it at once
        )
    if column.dtype.is_integer():
        values = column.drop_nulls().to_numpy()
        days = (values >= 1800_01_01) & (values <= 2200_12_31) & (values // 100 % 100 <= 12) & (values % 100 <= 31)
        return bool(len(values)) and bool(days.all())
    seen = _sample(column) if kind in {"String", "Object"} else []
    if seen and all(type(value) is date for value in seen):
        return True
    if not looks_like_time(seen):
        return False
    found = [read_time(value) for value in seen if isinstance(value, str)]
    return all(one is None or (one.clock == 0 and one.offset is None) for one in found)


def has_values(column: nw.Series[Any], role: str) -> bool:
    """Whether a column has the values of a role: whole numbers within bounds, or words with them (Q1, KW 5, Jan)."""
    low, high = BOUNDS[role]
    if column.dtype.is_numeric():
        values = column.drop_nulls().to_numpy()
        return bool(len(values)) and bool(np.all((values == np.trunc(values)) & (values >= low) & (values <= high)))
    seen = _sample(column) if str(column.dtype) in {"String", "Object"} or "Cat" in str(column.dtype) else []
    found = [figure(value, role) for value in seen]
    return bool(found) and all(one is not None and low <= one <= high for one in found)


def figure(value: object, role: str) -> int | None:
    if isinstance(value, str):
        text = value.strip().lower().rstrip(".")
        if role == "month" and text in MONTHS:
            return MONTHS[text]
        if role == "hour" and (between := re.fullmatch(r"(\d{1,2})\s*[-–]\s*\d{1,2}\s*[^\W\d]*", text)):
            return int(between[1])
        found = re.fullmatch(r"[^\W\d]{0,7}\s*(\d{1,4})[^\W\d]{0,2}", text)
        return int(found[1]) if found else None
    try:
        number = float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None
    return int(number) if number == int(number) else None


def is_part(frame: nw.DataFrame[Any], name: str) -> bool:
    """Whether a column looks like a part of a time: by its name and values, as a clock, or as the hours of a day."""
    column, role = frame[name], role_of(name)
    if is_clock(column) or is_half(column):
        return True
    if role in BOUNDS and has_values(column, role):
        return True
    if not column.dtype.is_integer():
        return False
    values = np.unique(column.drop_nulls().to_numpy())
    if not len(values) or values[0] not in (0, 1) or np.any(np.diff(values) != 1):
        return False
    return (values[0] == 0 and len(values) == 24) or any(
        n <= len(values) <= most for n, most in PER_DAY.items() if values[0] == 1
    )


def find_parts(frame: nw.DataFrame[Any], free: Sequence[str]) -> tuple[str, ...]:
    """Return the columns that together are the time; empty if one column is, or none.

    Parameters
    ----------
    frame : narwhals DataFrame
    free : sequence of str
        Columns that have no other role.
    """
    dates = [name for name in free if is_date(frame[name]) and not is_clock(frame[name])]
    named = {}
    for name in free:
        if name in dates:
            continue
        role = role_among(name, free)
        if is_half(frame[name]):
            named.setdefault("half", name)
        elif is_clock(frame[name]):
            named.setdefault("clock", name)
        elif role in BOUNDS and has_values(frame[name], role):
            named.setdefault(role, name)
        elif role == "clock" and frame[name].dtype.is_numeric() and _hhmm(frame[name]):
            named.setdefault("clock", name)
    if not dates and any(has_time(frame[name]) for name in free):
        return ()
    if dates:
        day_names = [name for name in dates if name.strip().lower() in {"date", "datum", "ds", "day", "fecha"}]
        base: tuple[str, ...] = ((day_names or dates)[0],)
    else:
        bases = (b for b in BASES[1:] if all(role in named for role in b))
        base = tuple(named[role] for role in next(bases, ()))
        if not base:
            return ()
    whole_day = dates or set(base) >= {named.get("day", "")} or "yearday" in named
    clock = next((c for c in _CLOCKS if all(role in named for role in c)), ()) if whole_day else ()
    if "minute" in named and "hour" not in named:
        clock = tuple(role for role in clock if role != "minute")
    if "half" in named and whole_day and "period" not in clock:
        clock = (*clock, "half")
    parts = (*base, *(named[role] for role in clock))
    return parts if len(parts) > 1 else ()


def has_time(column: nw.Series[Any]) -> bool:
    """Whether a column holds times, or text that looks like them."""
    kind = str(column.dtype)
    return kind.startswith("Datetime") or (kind in {"String", "Object"} and looks_like_time(_sample(column)))


def _hhmm(column: nw.Series[Any]) -> bool:
    """Whether a column holds times of day as figures alone, numbers or text: 0, 100 ... 2300; 0000, 0015 ... 2345."""
    if column.dtype.is_numeric():
        values = column.drop_nulls().to_numpy()
    else:
        seen = _sample(column)
        if not all(isinstance(value, str) and re.fullmatch(r"\s*\d{3,4}\s*", value) for value in seen):
            return False
        values = np.array([int(value) for value in seen])
    return bool(len(values)) and bool(np.all((values >= 0) & (values <= 2400) & (values % 100 < 60)))


def odd_value(column: nw.Series[Any], role: str) -> int | None:
    """Return the row of the first value that is none of its role, if nine in ten are; else None."""
    low, high = BOUNDS[role]
    found = [None if value is None or value != value else figure(value, role) for value in column.to_list()]  # noqa: PLR0124
    bad = [row for row, one in enumerate(found) if one is None or not low <= one <= high]
    return bad[0] if bad and 10 * len(bad) <= len(found) else None
