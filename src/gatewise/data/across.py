"""Times across the columns: a column for each month, quarter, hour, year or date becomes a row for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from .columns import is_time_like, numbers
from .source import Source, listed, show
from .times.clock import SECOND, read_clock
from .times.kinds import figure, has_values, is_clock, role_of
from .times.text import read_time
from .times.words import MONTHS, WEEKDAYS

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["down"]

_HOUR = r"(?:h|he|hour|stunde|hr)?[\s_]*(\d{1,2})(?:[:h.](\d{2}))?(?::00)?\s*(?:h|uhr|시|時|时)?(?:\s*[-–].*)?"
_HALF = r"\d\s*[ap]\.?\s?m\.?$|오전|오후|上午|下午|午前|午後"  # 1 AM, 오후 3시
_MONTH = r"(?:m|month|monat|mes|mois)?[\s_]*(0?[1-9]|1[0-2])\s*(?:월|月)?"
_QUARTER = r"(?:[qt]|qtr|quarter|quartal|trimestre)[\s_]*([1-4])|([1-4])\s*(?:q|t|분기|季度|四半期|\.?\s*quartal)"
_YEAR = r"(?:y|fy)?\s*((?:1[89]|2[01])\d\d)\s*(?:년|年)?"
_YEAR_MONTH = r"(?:1[89]|2[01])\d\d(?:0[1-9]|1[0-2])"
#: What makes a name a time of day and nothing else: 9:30, 9 Uhr, 9시, 9 AM.
_CLOCK = rf"^\d{{1,2}}:\d{{2}}|\d\s*(?:uhr|시|時|时)|{_HALF}"
#: Columns that a row of dates across must have at least.
_FEWEST = 3
_ROWS_OF_A_YEAR = ("month", "quarter", "week")
_TIME_NAMES = ("ds", "t", "time", "step", "period")


def down(frame: nw.DataFrame[Any], source: Source) -> tuple[nw.DataFrame[Any], Source]:
    """Return a table whose times are columns with a row for each of them; others as they are.

    Such tables have a year and twelve columns named as months or four named as quarters; a date and 23 columns or more
    named as hours, or two or more named as times of day; months, quarters or weeks and columns named as years; or a row
    for each series and columns named as dates or years.

    Raises
    ------
    DataError
        For days of the week across the columns, and for dates across where no column tells the rows apart.
    """
    if "y" in frame.columns:
        return frame, source
    for part, of, fewest in (("month", _month, 12), ("quarter", _quarter, 4), ("hour", _hour, 23)):
        across = [name for name in frame.columns if of(name) is not None]
        clocks = part == "hour" and all(re.search(_CLOCK, name.strip(), re.IGNORECASE) for name in across)
        enough = 2 if clocks else fewest  # hours of opening, half days
        if len(across) < enough or len({of(name) for name in across}) < len(across) or _more(across, frame.columns):
            continue
        rest = [name for name in frame.columns if name not in across and role_of(name) != part]
        if any(_dated(frame, name) if part == "hour" else role_of(name) == "year" for name in rest):
            values = None if part == "hour" else [at for name in across if (at := of(name)) is not None]
            if part != "hour":
                _refuse_odd_year(frame, source, next(name for name in rest if role_of(name) == "year"))
            made = _stacked(frame, source, across, rest, part, values=values, by_row=True)
            return _known(*made) if any(role_of(name) == "day" for name in rest) else made  # no 30th of February
    years = [name for name in frame.columns if re.fullmatch(_YEAR, name.strip().lower())]
    rest = [name for name in frame.columns if name not in years]
    roles = {role_of(name): name for name in rest}
    row = next((roles[role] for role in _ROWS_OF_A_YEAR if role in roles and has_values(frame[roles[role]], role)), "")
    if len(years) > 1 and "year" not in roles and row:
        values = [int(re.sub(r"\D", "", one)) for one in years]
        return _known(*_stacked(frame, source, years, rest, "year", values=values))  # no 53rd week in most years
    if (clock := _clock_beside_days(frame)) is not None:
        days = [name for name in frame.columns if name != clock]
        return _stacked(frame, source, days, [clock], "date")
    _refuse_weekdays(frame, source)
    _refuse_days_of_months(frame, source)
    _refuse_figures(frame, source)
    return _dates(frame, source)


def _more(across: Sequence[str], names: Sequence[str]) -> bool:
    """Whether columns are numbered like others that are no part of a time: T5 beside T1 to T4."""
    letters = {re.sub(r"\d+$", "", name) for name in across if name[-1:].isdigit()} - {""}
    return any(name not in across and name[-1:].isdigit() and re.sub(r"\d+$", "", name) in letters for name in names)


def _known(frame: nw.DataFrame[Any], source: Source) -> tuple[nw.DataFrame[Any], Source]:
    """Return the rows that have a reading: the others are of times that do not exist."""
    known = np.flatnonzero(~frame["y"].is_null().to_numpy())
    return frame[known], replace(source, lines=None if source.lines is None else source.lines[known])


def _clock_beside_days(frame: nw.DataFrame[Any]) -> str | None:
    """Return the column of hours or clocks if all other columns are named as days."""
    first = frame.columns[0]
    others = [read_time(name.strip()) for name in frame.columns[1:]]
    days = len(others) > 1 and all(one is not None and not one.what and not one.clock for one in others)
    role = role_of(first)
    return first if days and (is_clock(frame[first]) or (role == "hour" and has_values(frame[first], role))) else None


def _refuse_odd_year(frame: nw.DataFrame[Any], source: Source, name: str) -> None:
    """Refuse a cell among years that is none, such as the name of a row of means."""
    found = [figure(value, "year") for value in frame[name].to_list()]
    odd = [row for row, year in enumerate(found) if year is None or not 1000 <= year <= 9999]
    if odd and 2 * len(odd) <= len(found):
        raise source.error(
            f"{show(frame[name][odd[0]])} is not a year like the others; take the row out of the table, or correct it",
            index=odd[0], column=name,
        )  # fmt: skip


def _refuse_days_of_months(frame: nw.DataFrame[Any], source: Source) -> None:
    """Refuse the days of a month in the rows and months across, where nothing says the year."""
    months = [name for name in frame.columns if not name.strip().isdigit() and _month(name) is not None]
    rest = [name for name in frame.columns if name not in months]
    if len(months) >= 2 and len(rest) == 1 and role_of(rest[0]) == "day" and has_values(frame[rest[0]], "day"):
        raise source.error(
            f"the columns {months[0]!r} to {months[-1]!r} look like months, and no column says their year; add a "
            f"column with the year, or give time_col={rest[0]!r} if each is a series of its own"
        )


def _refuse_figures(frame: nw.DataFrame[Any], source: Source) -> None:
    """Refuse columns named by days in even steps, where none holds times: serial days of Excel, days of a year."""
    if any(is_time_like(frame[name]) or name.strip().lower() in _TIME_NAMES for name in frame.columns):
        return
    for form, what in ((r"[345]\d{4}", "serial days of Excel"), (r"(?:19|20)\d\d[0-3]\d\d", "days of a year")):
        found = [int(name) for name in frame.columns if re.fullmatch(rf"\s*{form}\s*", name)]
        steps = np.diff(found)
        if len(found) > 2 and 2 * len(found) > len(frame.columns) and steps[0] and bool(np.all(steps == steps[0])):
            raise source.error(
                f"the columns {str(found[0])!r} to {str(found[-1])!r} look like {what}; write dates in their place, "
                "such as 2024-01-31"
            )


def _dates(frame: nw.DataFrame[Any], source: Source) -> tuple[nw.DataFrame[Any], Source]:
    """Read a row for each series and a column for each time; tables with a column of times are left as they are."""
    across = [name for name in frame.columns if _time(name)]
    rest = [name for name in frame.columns if name not in across]
    if (
        len(across) < max(_FEWEST, len(rest))
        or any(is_time_like(frame[name]) or name.strip().lower() in _TIME_NAMES for name in rest)
        or any((role := role_of(name)) in _ROWS_OF_A_YEAR and has_values(frame[name], role) for name in rest)
    ):
        return frame, source
    whole = [re.fullmatch(_YEAR, name.strip().lower()) for name in across]
    years = [int(one[1]) for one in whole if one is not None]
    values = years if len(years) == len(across) else None
    if len(frame) == 1:
        return _stacked(frame, source, across, [], "ds", values=values)
    names = [
        name for name in rest
        if not frame[name].dtype.is_float() and not frame[name].null_count() and frame[name].n_unique() == len(frame)
    ]  # fmt: skip
    if not names:
        raise source.error(
            f"the columns {across[0]!r} to {across[-1]!r} are times, and no column names each row once"
            f"{' among ' + listed(rest) if rest else ''}; add a column with a name for each row"
        )
    first = frame[names[0]]
    if first.dtype.is_integer() and len(frame) > len(across) and bool((first.diff().drop_nulls() == 1).all()):
        return frame, source  # a counter of time, and series named by numbers
    made, place = _stacked(frame, source, across, names[:1], "ds", values=values)
    left = [name for name in rest if name != names[0]]
    return made, replace(place, notes=(*place.notes, f"Not used: {listed(left)}.")) if left else place


def _stacked(
    frame: nw.DataFrame[Any], source: Source, across: Sequence[str], rest: Sequence[str], part: str, *,
    values: Sequence[int] | None = None, by_row: bool = False,
) -> tuple[nw.DataFrame[Any], Source]:  # fmt: skip
    """Return a row for each cell of some columns: all of a column first, or (``by_row``) all of a row.

    A column ``part`` has their names, or ``values``.

    Raises
    ------
    DataError
        For a cell that is not a number; names its row and column.
    """
    import narwhals as nw

    texts = [name for name in across if not frame[name].dtype.is_numeric()]
    if texts:
        read = [nw.new_series(name, numbers(frame[name], source), backend=frame.implementation) for name in texts]
        frame = frame.with_columns(*read)
    made = frame.unpivot(on=list(across), index=list(rest), variable_name=part, value_name="y")
    if values is not None:
        each = np.repeat(np.array(values), len(frame))
        made = made.with_columns(nw.new_series(part, each, backend=frame.implementation))
    lines = np.tile([source.row(index) for index in range(len(frame))], len(across))
    if by_row:
        order = np.arange(len(lines)).reshape(len(across), len(frame)).T.ravel()
        made, lines = made[order], lines[order]
    what = "times" if part == "ds" else f"{part}s"
    note = f"The columns {across[0]!r} to {across[-1]!r} are {what}; each became a row."
    return made, replace(source, lines=lines, parts=(), notes=(*source.notes, note))


def _refuse_weekdays(frame: nw.DataFrame[Any], source: Source) -> None:
    """Refuse a week in each row and its days across, which are no series of their own."""
    days = [name for name in frame.columns if name.strip().lower().rstrip(".") in WEEKDAYS]
    rest = [name for name in frame.columns if name not in days]
    base = [name for name in rest if role_of(name) == "week" or is_time_like(frame[name])]
    others = any(frame[name].dtype.is_numeric() for name in rest if name not in base)
    if len({WEEKDAYS[name.strip().lower().rstrip(".")] for name in days}) >= 5 and base and not others:
        raise source.error(
            f"the columns {days[0]!r} to {days[-1]!r} look like the days of a week; write a row for each day with its "
            f"date, or give time_col={base[0]!r} if each is a series of its own"
        )


def _month(name: str) -> int | None:
    text = name.strip().lower().rstrip(".")
    found = re.fullmatch(_MONTH, text)
    return int(found[1]) if found else MONTHS.get(text)


def _quarter(name: str) -> int | None:
    found = re.fullmatch(_QUARTER, name.strip().lower())
    return int(found[1] or found[2]) if found else None


def _hour(name: str) -> int | None:
    found = re.fullmatch(_HOUR, name.strip().lower())
    if found:
        return int(found[1]) * 60 + int(found[2] or 0)
    clock = read_clock(name) if re.search(_HALF, name, re.IGNORECASE) else None
    return None if clock is None else clock[0] // (60 * SECOND)


def _time(name: str) -> bool:
    """Whether the name of a column is a time: a date, a month with its year, a year."""
    text = name.strip().lower()
    return re.fullmatch(rf"{_YEAR}|{_YEAR_MONTH}", text) is not None or read_time(text) is not None


def _dated(frame: nw.DataFrame[Any], name: str) -> bool:
    return is_time_like(frame[name]) and not is_clock(frame[name])
