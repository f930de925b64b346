"""Infer from names and values which column is the time, which the id and which the target."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from .columns import is_native_time, is_number_like, is_time_like, sample
from .source import Source, listed, no_column, show
from .times.kinds import BOUNDS, find_parts, is_part, odd_value, role_of
from .times.numbers import are_times

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["Inferred", "Roles", "find_roles", "twice_hint"]

TIME_NAMES = ("ds", "timestamp", "datetime", "date_time", "time", "date", "day", "week", "month", "year", "period",
               "when", "epoch", "unix", "unixtime", "decimal_date", "decimal_year", "year_fraction",
               "quarter", "t", "step", "zeit", "datum", "zeitstempel", "jahr", "monat", "kw", "woche", "fecha", "hora",
               "jour", "heure", "일자",
               "날짜", "일시", "시간", "日期", "时间", "日時", "日付")  # fmt: skip
ID_NAMES = ("unique_id", "series_id", "series", "item_id", "sensor_id", "device_id", "station_id", "store_id", "id",
             "sensor", "device", "station", "store", "item", "name")  # fmt: skip
# By their names alone such columns are parts of a time, whatever is in them.
_CLOCK_ROLES = ("hour", "minute", "second", "clock", "yearday")
_COUNTS = re.compile(r"(?:^|[\W_])(?:id|no|nr|num|number|nummer|index|idx|row|rownum|record|seq|pk|rn|unnamed: 0)\.?$|^#?$|#$")
_CODES = re.compile(
    r"(?:^|[\W_])(?:id|ids|no|nr|num|number|nummer|code|key|stn|version|quality|qn|flag|status)(?:$|[\W_\d])"
    r"|(?:^|[\W_])(?:station|meter|sensor|device|site|store|branch|filiale|zähler|plant|unit|channel)$"
    r"|\w{3}(?:nr|nummer|id)$"
)
_FEWEST_ROWS = 8  # of a column with a single value
_TARGET_NAMES = ("y", "target", "value", "reading", "values")


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
        wanted = _find_targets(frame, free, source, long=id_col is not None)
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
    named = [name for name in free if name.strip().lower().replace(" ", "_") in TIME_NAMES]
    for name in (n for n in whole if n in named):
        return name
    if named:  # a column with the name of a time but without times: parsing it will name the row
        return named[0]
    if len(free) > 1:
        for name in free:
            if (
                frame[name].dtype.is_numeric()
                and frame[name].null_count() == 0
                and are_times(frame[name].to_numpy(), name)
            ):
                return name
        for name in whole:
            values = frame[name].to_numpy()
            if len(values) > 1 and np.all(np.diff(values) == values[1] - values[0]) and values[1] > values[0]:
                return name
    hint = "; a pandas index must first become a column: df.reset_index()" if _is_pandas(frame) else ""
    raise DataError(
        f"no column looks like a time among {listed(list(frame.columns))}; say which it is with time_col=, or add "
        f"one (dates, or whole numbers 0, 1, 2...){hint}",
        source=source.name,
    )


def _is_pandas(frame: nw.DataFrame[Any]) -> bool:
    return str(frame.implementation.value) == "pandas"


def _find_id(
    frame: nw.DataFrame[Any], time: tuple[str, ...], taken: set[str], *, must: bool, source: Source
) -> str | None:
    free = [name for name in frame.columns if name not in taken]
    by_name = {name.strip().lower(): name for name in reversed(free) if _may_name(frame[name])}
    idle = not must and not any(not frame[name].dtype.is_float() or is_part(frame, name) for name in free)
    repeated = len(frame) > 1 and not idle and bool(frame.select(*time).is_duplicated().any())
    for known in ID_NAMES:
        if known in by_name:
            name = by_name[known]
            # A number that differs on every row is a row number, not the name of a series.
            one_each = frame[name].n_unique() == len(frame) and len(frame) > 1
            if known in {"unique_id", "series_id"} or not (one_each and (not repeated or known in {"id", "name"})):
                return name
    if repeated:
        apart = [
            name for name in free
            if (str(frame[name].dtype).startswith(("String", "Object", "Int64", "Int32", "Cat", "Enum"))
                or _whole_names(frame, name, time))
            and not bool(frame.select(name, *time).is_duplicated().any())
            and frame[name].n_unique() < len(frame) and name.strip().lower() not in _TARGET_NAMES
        ]  # fmt: skip
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


def _whole_names(frame: nw.DataFrame[Any], name: str, time: tuple[str, ...]) -> bool:
    """Whether floats are whole numbers that repeat as the names of series do: 1.0, 2.0 at every time."""
    column = frame[name]
    if not column.dtype.is_float() or column.null_count():
        return False
    values = column.to_numpy()
    if not (np.isfinite(values) & (values == np.trunc(values))).all():
        return False
    counts = np.unique(values, return_counts=True)[1]
    return bool(counts.min() > 1) and bool(2 * counts.max() > len(frame.select(*time).unique()))


def _may_name(column: nw.Series[Any]) -> bool:
    """Whether a column may name series; whole numbers of which one is missing are floats in pandas."""
    if not column.dtype.is_float():
        return True
    values = column.to_numpy()
    known = values[values == values]  # noqa: PLR0124
    return 0 < len(known) < len(values) and bool(np.all(known == np.trunc(known)))


def _find_targets(frame: nw.DataFrame[Any], free: list[str], source: Source, *, long: bool) -> tuple[str, ...]:
    by_name = {name.strip().lower(): name for name in reversed(free)}
    for known in _TARGET_NAMES if long else _TARGET_NAMES[:2]:
        if known in by_name:
            return (by_name[known],)
    numeric = [name for name in free if is_number_like(frame[name]) and not _is_row_number(frame, name)]
    if len(numeric) > 1:
        numeric = [name for name in numeric if not _is_code(frame, name)] or numeric
    values = [
        name for name in numeric
        if (role_of(name) is None or not is_part(frame, name)) and not _is_another_time(frame, name)
    ]  # fmt: skip
    numeric = values or numeric
    if not numeric:
        empty = [name for name in free if frame[name].null_count() == len(frame)]
        if empty:
            raise source.error("the column has no readings at all", column=empty[0])
        for name in free:
            figures = [value for value in sample(frame[name]) if isinstance(value, str) and re.search(r"\d", value)]
            if 2 * len(figures) > len(sample(frame[name])):
                row = frame[name].to_list().index(figures[0])
                raise source.error(
                    f"{show(figures[0])} is not a number; leave only the number in the cells of the column",
                    index=row, column=name,
                )  # fmt: skip
        raise DataError(
            f"no column holds numbers to forecast{' among ' + listed(free) if free else ''}; a column of "
            "numbers is needed beside the time",
            source=source.name,
        )
    if long and len(numeric) > 1:
        raise DataError(
            f"several columns hold numbers ({listed(numeric)}); say which to forecast with target_col=",
            source=source.name,
        )
    return tuple(numeric)


def _is_another_time(frame: nw.DataFrame[Any], name: str) -> bool:
    """Whether a column has the name of a time and its numbers, such as the decimal date beside year and month."""
    named = name.strip().lower().replace(" ", "_") in TIME_NAMES
    return named and frame[name].dtype.is_numeric() and are_times(frame[name].to_numpy(), name)


def _is_row_number(frame: nw.DataFrame[Any], name: str) -> bool:
    if not frame[name].dtype.is_integer() or frame[name].null_count() or len(frame) < 3:
        return False
    values = frame[name].to_numpy()
    counted = bool(np.all(np.diff(values) == 1) or np.all(np.diff(values) == -1))
    plain = name.strip().lower()
    return counted and (_COUNTS.search(plain) is not None or (plain == "column_1" and values[0] in (0, 1)))


def _is_code(frame: nw.DataFrame[Any], name: str) -> bool:
    """Whether a column has one whole number other than 0 and the name of a code: a station, a meter, a quality."""
    column = frame[name]
    if len(frame) < _FEWEST_ROWS or not column.dtype.is_integer() or column.null_count():
        return False
    low, high = column.min(), column.max()
    return low == high != 0 and _CODES.search(name.strip().lower()) is not None
