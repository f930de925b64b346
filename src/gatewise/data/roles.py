"""Infer from names and values which column is the time, which the id and which the target."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from .columns import is_native_time, is_number_like, is_time_like
from .source import Source, listed, no_column, show
from .targets import TARGET_NAMES, find_targets, is_row_number
from .times.kinds import BOUNDS, find_parts, has_values, is_part, odd_value, role_of
from .times.likely import are_times

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["Inferred", "Roles", "find_roles", "twice_hint"]

TIME_NAMES = ("ds", "timestamp", "datetime", "date_time", "time", "date", "day", "week", "month", "year", "period",
               "when", "epoch", "unix", "unixtime", "decimal_date", "decimal_year", "year_fraction",
               "quarter", "t", "step", "zeit", "datum", "zeitstempel", "jahr", "monat", "kw", "woche", "fecha", "hora",
               "jour", "heure", "día", "dia", "일자",
               "horodatage", "fecha y hora", "marca de tiempo", "date et heure", "date/heure", "date/time",
               "datum/uhrzeit",
               "datum/zeit", "messzeitpunkt", "messzeit", "zeitpunkt", "측정일시", "측정시간", "측정일", "기준일",
               "날짜", "일시", "시간", "日期", "时间", "日時", "日付")  # fmt: skip
ID_NAMES = ("unique_id", "series_id", "series", "item_id", "sensor_id", "device_id", "station_id", "store_id", "id",
             "sensor", "device", "station", "store", "item", "name")  # fmt: skip
_DATE = re.compile(
    r"(?<!\d)(?:1[89]|2[01])\d\d[-./ ]\d{1,2}[-./ ]\d{1,2}(?!\d)|(?<!\d)\d{1,2}[-./ ]\w{1,9}[-./ ]\d{2,4}(?!\d)"
)
# By their names alone such columns are parts of a time, whatever is in them.
_CLOCK_ROLES = ("hour", "minute", "second", "clock", "yearday")


@dataclass(frozen=True, repr=False)
class Inferred:
    """What was inferred from a table, as values and as sentences; ``str()`` gives the sentences.

    Attributes
    ----------
    source : str or None
        The file.
    layout : {"long", "wide"}
        A row for each series and time, or a column for each series.
    time_col : str
        Column with the time.
    id_col : str or None
        Column with the name of the series; None in a wide table.
    targets : tuple of str
        One column; in a wide table several, each a series.
    ignored : tuple of str
        Columns that are not used.
    sentences : tuple of str
        All of this in words, one fact per sentence.
    """

    source: str | None = None
    layout: str = "long"
    time_col: str = "ds"
    id_col: str | None = "unique_id"
    targets: tuple[str, ...] = ("y",)
    ignored: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()

    def __repr__(self) -> str:
        targets = listed(self.targets, 4)
        return (
            f"Inferred(layout={self.layout!r}, time_col={self.time_col!r}, id_col={self.id_col!r}, targets={targets})"
        )

    def __str__(self) -> str:
        return "\n".join(self.sentences)


@dataclass(frozen=True)
class Roles:
    """Role of each column.

    Attributes
    ----------
    time_col : str
        Column with the time, or the name of the column made from ``time_parts``.
    id_col : str or None
        Column with the name of the series.
    targets : tuple of str
        Columns to forecast.
    time_parts : tuple of str
        Columns that together are the time (date and hour...); empty if it is in one column.
    ignored : tuple of str
        Columns that are not used.
    sentences : tuple of str
        What was inferred.
    """

    time_col: str
    id_col: str | None
    targets: tuple[str, ...]
    time_parts: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    sentences: tuple[str, ...] = ()

    @property
    def wide(self) -> bool:
        """Whether each of several columns is a series."""
        return len(self.targets) > 1


def find_roles(
    frame: nw.DataFrame[Any], source: Source, *, id_col: str | None, time_col: str | Sequence[str] | None,
    target_col: str | Sequence[str] | None, layout: str, exog: Sequence[str], unread: Sequence[str] = (),
) -> Roles:  # fmt: skip
    """Infer time, id and target; a column that the caller named is used as named, those in ``unread`` are not used.

    Raises
    ------
    DataError
        When a named column is missing, or no column or more than one column fits a role.
    """
    names = list(frame.columns)
    wanted = (target_col,) if isinstance(target_col, str) else tuple(target_col or ())
    parts: tuple[str, ...] = ()
    if time_col is not None and not isinstance(time_col, str):
        parts, time_col = tuple(time_col), None
        if len(parts) == 1:
            parts, time_col = (), parts[0]
    given = [name for name in (id_col, time_col) if name is not None]
    for name in (*given, *parts, *wanted, *exog):
        if name not in names:
            raise no_column(name, names, source.name)
    sentences: list[str] = []
    if parts:
        time_col = "ds"
    elif time_col is None:
        other = {*exog, *wanted, *((id_col,) if id_col else ())}
        parts = find_parts(frame, [name for name in names if name not in other])
        time_col = "ds" if parts else _find_time(frame, source, other)
        if not parts:
            _refuse_counter_of_years(frame, source, time_col, other)
            sentences.append(f"The time is in column {time_col!r}.")
    taken = {*(parts or (time_col,)), *exog, *wanted}
    wide = len(wanted) > 1 and not frame.select(*(parts or (time_col,))).is_duplicated().any()
    if id_col is None and layout != "wide" and not wide:
        id_col = _find_id(frame, parts or (time_col,), taken, must=layout == "long", source=source)
        if id_col is not None:
            sentences.append(f"Column {id_col!r} names the series (a long table).")
    taken |= {id_col} if id_col else set()
    free = [name for name in names if name not in taken]
    if not wanted:
        wanted = find_targets(frame, free, source, TIME_NAMES, long=id_col is not None, parts=parts)
        what = f"The target is column {wanted[0]!r}." if len(wanted) == 1 else (
            f"Each of the {len(wanted)} columns {listed(wanted)} is a series (a wide table)."
        )  # fmt: skip
        sentences.append(what)
    elif len(wanted) > 1 and id_col is not None:
        raise DataError("a long table has one target; name one target_col, or leave id_col out", source=source.name)
    left = (*(name for name in free if name not in wanted), *unread)
    if left:
        sentences.append(f"Not used: {listed(left)}.")
    return Roles(time_col, id_col, wanted, parts, left, tuple(sentences))


def twice_hint(frame: nw.DataFrame[Any], roles: Roles) -> str:
    """Return what helps where a time appears twice: a part of the time, or of the ids, that is not used; else ""."""
    if not roles.time_parts and (more := [name for name in roles.ignored if is_part(frame, name)]):
        return f"{more[0]!r} looks like a part of the time: give time_col={[roles.time_col, more[0]]!r} to join them"
    time = roles.time_parts or (roles.time_col,)
    names = [name for name in roles.ignored if not frame[name].dtype.is_float()]
    for name in (one for one in names if 0 < frame[one].null_count() < len(frame)):
        below = frame.select(*time).with_columns(frame[name].fill_null(strategy="forward"))
        if frame[name][0] is not None and not below.is_duplicated().any():
            return f"{name!r} is empty below each of its values, as in merged cells: fill its cells down"
    alone = [
        name for name in names if not roles.id_col and frame[name].n_unique() < len(frame)
        and not frame.select(*time, name).is_duplicated().any()
    ]  # fmt: skip
    if alone:
        return "say which column names the series: give " + " or ".join(f"id_col={name!r}" for name in alone)
    for first, second in [(roles.id_col, name) for name in names] if roles.id_col else combinations(names, 2):
        if not frame.select(*time, first, second).is_duplicated().any():
            return (
                f"{first!r} and {second!r} name the series together: join them in one column, such as "
                f"{_joined(frame, first, second)!r}"
            )
    return ""


def _joined(frame: nw.DataFrame[Any], first: str, second: str) -> str:
    return f"{frame[first].head(1).to_list()[0]}-{frame[second].head(1).to_list()[0]}"


def _find_time(frame: nw.DataFrame[Any], source: Source, taken: set[str]) -> str:
    free = [name for name in frame.columns if name not in taken]
    dated = [
        name for name in free
        if str(frame[name].dtype).startswith(("Date", "Datetime")) or is_native_time(frame[name])
    ]  # fmt: skip
    texts = [name for name in free if name not in dated and is_time_like(frame[name])]
    for group in (dated, texts):
        named = [name for name in group if name.strip().lower() in TIME_NAMES]
        if group:
            return (named or group)[0]
    whole = [name for name in free if frame[name].dtype.is_integer() and frame[name].null_count() == 0]
    named = [name for name in free if {plain := name.strip().lower(), plain.replace(" ", "_")} & set(TIME_NAMES)]
    for name in (n for n in whole if n in named):
        return name
    if named:  # a column with the name of a time but without times: parsing it will name the row
        return named[0]
    if len(free) > 1:
        for name in free:
            column = _as_figures(frame[name])
            if column.dtype.is_numeric() and column.null_count() == 0 and are_times(column.to_numpy(), name):
                return name
        dates = [name for name in whole if _like_dates(frame[name].to_numpy())]
        for name in whole:
            values = frame[name].to_numpy()
            if set(dates) - {name} and is_row_number(frame, name):
                continue  # a date says more of the time than the number of a row
            if len(values) > 1 and np.all(np.diff(values) == values[1] - values[0]) and values[1] > values[0]:
                _refuse_unread(frame, source, [one for one in free if one != name])
                return name
    hint = "; a pandas index must first become a column: df.reset_index()" if _is_pandas(frame) else ""
    raise DataError(
        f"no column looks like a time among {listed(list(frame.columns))}; say which it is with time_col=, or add "
        f"one (dates, or whole numbers 0, 1, 2...){hint}",
        source=source.name,
    )


def _refuse_unread(frame: nw.DataFrame[Any], source: Source, names: Sequence[str]) -> None:
    """Refuse text with the figures of dates, written in a way that is not known, where a counter would be the time."""
    for name in (one for one in names if str(frame[one].dtype) == "String"):
        seen = [str(value) for value in frame[name].head(20).to_list() if value is not None]
        dates = [value for value in seen if _DATE.search(value)]
        if len(set(dates)) > 1 and 2 * len(dates) > len(seen):
            raise source.error(
                f"{show(dates[0])} looks like a time that is written in a way that is not known; write it like "
                "2024-01-31 13:00", index=frame[name].to_list().index(dates[0]), column=name,
            )  # fmt: skip


def _as_figures(column: nw.Series[Any]) -> nw.Series[Any]:
    """Return text that is figures alone as whole numbers; others as they are."""
    import narwhals as nw

    figures = r"^\d{4,18}$"
    if str(column.dtype) != "String" or not column.head(100).str.contains(figures).all():
        return column
    return column if column.null_count() or not column.str.contains(figures).all() else column.cast(nw.Int64())


def _like_dates(values: np.ndarray) -> bool:
    """Whether whole numbers may all be years, Excel's days, or years with a day or a week; and are not all the same."""
    low, high = (int(values.min()), int(values.max())) if len(values) > 1 else (0, 0)
    if low == high:
        return False
    turns = np.sign(np.diff(values))
    part = {4: 1, 6: 100, 7: 1000}.get(len(str(low)), 0)
    if part:
        most = {1: 0, 100: 53, 1000: 366}[part]
        inside = (values // part >= 1900) & (values // part <= 2100) & (values % part <= most)
        return bool(inside.all())
    return bool(low >= 30_000 and high < 60_000 and min(np.mean(turns > 0), np.mean(turns < 0)) < 0.2)


def _refuse_counter_of_years(frame: nw.DataFrame[Any], source: Source, name: str, taken: set[str]) -> None:
    """Refuse a counter as the time where another column has years: it may count their days."""
    column = frame[name]
    if not column.dtype.is_integer() or not has_values(column, "yearday") or role_of(name) == "year":
        return
    years = [one for one in frame.columns if one not in taken and one != name and role_of(one) == "year"]
    if years and has_values(frame[years[0]], "year"):
        raise source.error(
            f"may count the days of the years in {years[0]!r}; call it day_of_year then, else give time_col={name!r}",
            column=name,
        )


def _is_pandas(frame: nw.DataFrame[Any]) -> bool:
    return str(frame.implementation.value) == "pandas"


def _find_id(
    frame: nw.DataFrame[Any], time: tuple[str, ...], taken: set[str], *, must: bool, source: Source
) -> str | None:
    free = [name for name in frame.columns if name not in taken]
    idle = not must and not any(
        not frame[name].dtype.is_float()
        or name in source.written
        or is_part(frame, name)
        or _is_whole(frame[name].head(100))
        for name in free
    )
    repeated = len(frame) > 1 and not idle and bool(frame.select(*time).is_duplicated().any())
    by_name = {
        name.strip().lower(): name for name in reversed(free)
        if _may_name(frame[name]) or (name in source.written and len(free) > 1 and (
            frame[name].n_unique() == 1 or (repeated and _repeats(frame, name, time))))
    }  # fmt: skip
    for known in ID_NAMES:
        if known in by_name:
            name = by_name[known]
            # A number that differs on every row is a row number, not the name of a series.
            one_each = frame[name].n_unique() == len(frame) and len(frame) > 1
            if known in {"unique_id", "series_id"} or not (one_each and (not repeated or known in {"id", "name"})):
                return name
    if repeated:
        others = [
            name for name in free
            if name.strip().lower() not in TARGET_NAMES and frame[name].n_unique() < len(frame)
            and not bool(frame.select(name, *time).is_duplicated().any())
        ]  # fmt: skip
        apart = [name for name in others if _names_series(frame, name, time)]
        apart = apart or [name for name in others if name in source.written and _repeats(frame, name, time)]
        for name in apart:
            role = role_of(name)
            if role in BOUNDS and (row := odd_value(frame[name], role)) is not None:
                low, high = BOUNDS[role]
                raise source.error(
                    f"{show(frame[name][row])} is not a {role} of {low} to {high} like the others of this part of the "
                    f"time; correct it, or give id_col={name!r} if it names the series", index=row, column=name,
                )  # fmt: skip
        clear = [name for name in apart if not (is_part(frame, name) or role_of(name) in _CLOCK_ROLES)]
        texts = [name for name in clear if not is_number_like(frame[name])]
        # Files of one table that overlap a little are no series.
        if "file" in texts and (len(texts) > 1 or len(frame.select(*time).unique()) > 0.75 * len(frame)):
            texts.remove("file")
            clear.remove("file")
        if len(texts or clear) == 1:
            return (texts or clear)[0]
        parts = [name for name in free if is_part(frame, name) or (name in apart and role_of(name) in _CLOCK_ROLES)]
        if parts and not clear:
            shown = repr([*time, *parts[:1]])
            raise source.error(
                f"its times repeat, and {parts[0]!r} looks like a part of the time; give time_col={shown} to join them "
                f"or id_col={parts[0]!r} if it names the series", column=time[-1],
            )  # fmt: skip
    if must:
        raise DataError("no column names the series; say which it is with id_col=", source=source.name)
    return None


def _names_series(frame: nw.DataFrame[Any], name: str, time: tuple[str, ...]) -> bool:
    """Whether a column is text, or whole numbers of which one repeats as the name of a series does, time after time."""
    column = frame[name]
    if str(column.dtype).startswith(("String", "Object", "Cat", "Enum")):
        return True
    if not (str(column.dtype) in {"Int64", "Int32"} or _is_whole(column)):
        return False
    return is_part(frame, name) or role_of(name) in _CLOCK_ROLES or _repeats(frame, name, time)


def _repeats(frame: nw.DataFrame[Any], name: str, time: tuple[str, ...]) -> bool:
    """Whether a number is in more rows than half of the times."""
    counts = np.unique(frame[name].drop_nulls().to_numpy(), return_counts=True)[1]
    most = int(counts.max(initial=0))
    return len(counts) > 1 and 2 * most > len(frame.select(*time).unique())


def _is_whole(column: nw.Series[Any]) -> bool:
    """Whether floats are all whole numbers: ids that pandas or a text file wrote as 1.0, 2.0."""
    if not column.dtype.is_float() or column.null_count():
        return False
    values = column.to_numpy()
    return bool((np.isfinite(values) & (values == np.trunc(values))).all())


def _may_name(column: nw.Series[Any]) -> bool:
    """Whether a column may name series; whole numbers of which one is missing are floats in pandas."""
    if not column.dtype.is_float():
        return True
    values = column.to_numpy()
    known = values[values == values]  # noqa: PLR0124
    return 0 < len(known) < len(values) and bool(np.all(known == np.trunc(known)))
