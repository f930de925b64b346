"""Times in several columns: date and clock, date and hour, year and week, date and number of the half-hour..."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from ..source import Source, listed, show
from ..zones import to_utc
from .clock import DAY, SECOND, read_clock
from .kinds import (
    BASES,
    BOUNDS,
    PER_DAY,
    figure,
    half_of,
    has_time,
    has_values,
    is_clock,
    is_date,
    is_half,
    role_among,
)
from .stamps import Stamps, as_instants, stamps

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["read_parts"]

_NAMED = {"hour": 24, "stunde": 24, "halfhour": 48, "viertelstunde": 96, "quarterhour": 96}
_EXAMPLE = "use a date with a clock, hour or period, or year with month, week, quarter or day of the year"


def _roles(frame: nw.DataFrame[Any], names: Sequence[str], source: Source) -> dict[str, str]:
    """Return role -> column of parts that the caller or `find_parts` named."""
    found: dict[str, str] = {}
    for name in names:
        column, role = frame[name], role_among(name, names)
        if is_half(column):
            role = "half"
        elif is_clock(column):
            role = "clock"
        elif role in BOUNDS and has_values(column, role):
            pass
        elif is_date(column) or (role is None and has_time(column)):
            role = "date"
        elif column.dtype.is_numeric() and role == "clock":
            role = "hour" if has_values(column, "hour") else "clock"
        elif role is None and column.dtype.is_integer() and has_values(column, "period"):
            low, high = int(column.min()), int(column.max())  # type: ignore[arg-type]
            role = "hour" if high <= 24 and low >= 0 else "period"
        elif role is None and column.dtype.is_integer() and has_values(column, "hour"):
            role = "hour"
        if role is None:
            raise source.error(f"is no part of a time that is known; {_EXAMPLE}", column=name)
        if role in found:
            raise source.error(f"and {found[role]!r} are both the {role} of the time; name one of them", column=name)
        found[role] = name
    if not any(set(base) <= set(found) for base in BASES):
        raise DataError(f"the columns {listed(tuple(names))} do not give a day; {_EXAMPLE}", source=source.name)
    return found


def _numbers(column: nw.Series[Any], role: str, source: Source, most: int | None = None) -> np.ndarray:
    """Return a part as whole numbers (N,) int64; one that is none or out of bounds is refused by row."""
    low, high = BOUNDS[role]
    high = high if most is None else most
    name = str(column.name)
    made = np.empty(len(column), dtype=np.int64)
    for index, value in enumerate(column.to_list()):
        found = None if value is None or value != value else figure(value, role)  # noqa: PLR0124
        if found is None or not low <= found <= high:
            what = "is missing" if value is None else f"{show(value)} is not a {role} of {low} to {high}"
            cure = "fill the cells down, as each holds for the rows below it" if _merged(column) else "correct it"
            raise source.error(f"a part of the time {what}; {cure}", index=index, column=name)
        made[index] = found
    return made


def _merged(column: nw.Series[Any]) -> bool:
    """Whether a column has values in its first and a few more rows only, as merged cells are exported."""
    return 2 * column.null_count() > len(column) and not column.head(1).null_count()


def read_parts(
    frame: nw.DataFrame[Any], names: Sequence[str], source: Source, *, time_zone: str | None, time_format: str | None,
    groups: np.ndarray, like: str = "",
) -> Stamps:  # fmt: skip
    """Join the parts of a time.

    Parameters
    ----------
    frame : narwhals DataFrame
    names : sequence of str
        Columns, in any order.
    source : Source
    time_zone : str, optional
        Zone of the wall clock; needed for periods where a day has more or fewer than usual.
    time_format : str, optional
        Of the column with the date.
    groups : ndarray (N,)
        Index of the series of each row.
    like : str
        `Stamps.form` of an earlier table.

    Raises
    ------
    DataError
        For a part that is missing or out of its bounds, a day that does not exist, and parts that do not give a time.
    """
    roles = _roles(frame, names, source)
    notes: list[str] = [f"The time is made from {listed(tuple(names))}."]
    form, zone, shown = "", None, "String"
    if "date" in roles:
        read = stamps(frame[roles["date"]], source, time_format=time_format, like=like)
        form, zone = read.form, read.zone
        notes += read.notes
        if read.kind == "integer":
            raise source.error(f"holds numbers that are no dates; {_EXAMPLE}", column=roles["date"])
        if zone is not None and zone != "UTC":
            raise source.error("holds times with a zone, to which no part can be added", column=roles["date"])
        days = read.times.astype(np.int64)
        if len(roles) > 1 and (late := np.flatnonzero(days % DAY)).size:
            raise source.error(
                f"has a clock of its own and cannot be joined with {listed([n for n in names if n != roles['date']])}; "
                f"give time_col={roles['date']!r}", index=int(late[0]), column=roles["date"],
            )  # fmt: skip
    else:
        if time_format is not None:
            raise source.error("the parts of a time need no format; leave time_format out", column=names[0])
        days = _calendar(frame, roles, source, notes) * DAY
    day_alone = not {"hour", "clock", "period", "minute", "second", "half"} & set(roles)
    if "period" in roles or ("hour" in roles and _counted(frame, roles, source)):
        role = "period" if "period" in roles else "hour"
        times, zone = _periods(frame[roles[role]], role, days, source, time_zone, notes)
        return Stamps(times, zone, "datetime", shown, form, tuple(notes))
    clock, offsets = _clock(frame, roles, source, notes)
    times = (days + clock - (0 if offsets is None else offsets)).astype("datetime64[us]")
    own = "UTC" if offsets is not None else zone
    times, zone = as_instants(times, own, time_zone, groups, names[-1], source)
    return Stamps(times, zone, "date" if day_alone else "datetime", shown, form, tuple(notes))


def _calendar(frame: nw.DataFrame[Any], roles: dict[str, str], source: Source, notes: list[str]) -> np.ndarray:
    """Return days since 1970 (N,) from year and month, week, quarter or day of the year."""
    base = next(base for base in BASES[1:] if set(base) <= set(roles))
    columns = [_numbers(frame[roles[role]], role, source) for role in base]
    if base == ("year", "week"):
        notes.append("A week stands for its Monday (ISO weeks).")
    made = np.empty(len(columns[0]), dtype=np.int64)
    memory: dict[tuple[int, ...], int] = {}
    for index, row in enumerate(zip(*(column.tolist() for column in columns), strict=True)):
        if row not in memory:
            try:
                memory[row] = _day(base, row)
            except ValueError:
                words = " ".join(f"{role} {value}" for role, value in zip(base, row, strict=True))
                raise source.error(f"{words} does not exist", index=index, column=roles[base[-1]]) from None
        made[index] = memory[row]
    return made


def _day(base: tuple[str, ...], row: tuple[int, ...]) -> int:
    year, part = row[0], row[1]
    if "week" in base:
        found = date.fromisocalendar(year, part, row[2] or 7 if len(row) > 2 else 1)
    elif "quarter" in base:
        found = date(year, 3 * part - 2, 1)
    elif "yearday" in base:
        found = date.fromordinal(date(year, 1, 1).toordinal() + part - 1)
        if found.year != year:
            raise ValueError
    else:
        found = date(year, part, row[2] if len(row) > 2 else 1)
    return found.toordinal() - 719_163


def _clock(
    frame: nw.DataFrame[Any], roles: dict[str, str], source: Source, notes: list[str]
) -> tuple[np.ndarray, np.ndarray | None]:
    """Return microseconds after midnight (N,) and offsets from UTC, None without."""
    if "half" in roles:
        return _halved(frame, roles, source, notes), None
    if "clock" in roles:
        return _clock_column(frame[roles["clock"]], source)
    total = np.zeros(len(frame), dtype=np.int64)
    for role, size in (("hour", 3600), ("minute", 60), ("second", 1)):
        if role not in roles:
            continue
        of_day = (size == 60 and "hour" not in roles) or (size == 1 and not {"hour", "minute"} & set(roles))
        part = _numbers(frame[roles[role]], role, source, 86_400 // size - 1 if of_day else None)
        if role == "hour" and part.max() == 24:
            if part.min() == 0:
                index = int(np.flatnonzero(part == 24)[0])
                zero = source.row(int(np.flatnonzero(part == 0)[0]))
                raise source.error(
                    f"the hours are 0 (row {zero}) as well as 24; write them all from 0 to 23 or all from 1 to 24",
                    index=index, column=roles[role],
                )  # fmt: skip
            part = part - 1
            notes.append(f"The hours in {roles[role]!r} are counted from 1 to 24; hour 1 begins at 00:00.")
        total += part * size * SECOND
    return total, None


def _halved(frame: nw.DataFrame[Any], roles: dict[str, str], source: Source, notes: list[str]) -> np.ndarray:
    """Return microseconds after midnight (N,) of a column of AM and PM, and of a clock of 12 hours beside it."""
    name = roles["half"]
    begin = np.empty(len(frame), dtype=np.int64)
    for index, value in enumerate(frame[name].to_list()):
        found = half_of(value)
        if found is None:
            raise source.error(f"{show(value)} is not a half of a day like the others", index=index, column=name)
        begin[index] = found * 3600 * SECOND
    rest = {role: column for role, column in roles.items() if role != "half"}
    if not {"clock", "hour"} & set(rest):
        notes.append(f"The halves of a day in {name!r} stand for 00:00 and 12:00.")
        return begin
    clock, offsets = _clock(frame, rest, source, notes)
    column = rest.get("clock") or rest["hour"]
    late = np.flatnonzero(clock >= 13 * 3600 * SECOND)
    if late.size or offsets is not None:
        raise source.error(
            f"the clock is not one of 12 hours, as {name!r} says; leave {name!r} out of the table or correct the cell",
            index=int(late[0]) if late.size else 0, column=column,
        )  # fmt: skip
    return clock % (12 * 3600 * SECOND) + begin


def _clock_column(column: nw.Series[Any], source: Source) -> tuple[np.ndarray, np.ndarray | None]:
    name = str(column.name)
    clock = np.empty(len(column), dtype=np.int64)
    offsets: list[int | None] = []
    memory: dict[object, tuple[int, int | None] | None] = {}
    for index, value in enumerate(column.to_list()):
        if value not in memory:
            memory[value] = _time_of_day(value)
        found = memory[value]
        if found is None:
            what = "the time of day is missing" if value is None else f"{show(value)} is not a time of day"
            raise source.error(f"{what}; write it like 09:00", index=index, column=name)
        clock[index] = found[0]
        offsets.append(found[1])
    bare = [offset is None for offset in offsets]
    if any(bare) and not all(bare):
        raise source.error(
            "some times of day have an offset from UTC and some have none; write all of them the same way",
            index=bare.index(not bare[0]), column=name,
        )  # fmt: skip
    return clock, None if all(bare) else np.array(offsets, dtype=np.int64)


def _time_of_day(value: object) -> tuple[int, int | None] | None:
    if isinstance(value, time):
        return ((value.hour * 60 + value.minute) * 60 + value.second) * SECOND + value.microsecond, None
    if isinstance(value, str):
        return read_clock(value.strip()) if value.strip() else None
    if isinstance(value, float) and 0 < value < 1:  # a clock of Excel is a part of a day
        return round(value * 86_400) * SECOND, None
    found = figure(value, "clock")
    if found is None or not 0 <= found <= 2400 or found % 100 > 59:
        return None
    return (found // 100 * 60 + found % 100) * 60 * SECOND, None


def _counted(frame: nw.DataFrame[Any], roles: dict[str, str], source: Source) -> bool:
    """Whether hours are counted through the day (1 to 23, 24 or 25) instead of read from a clock."""
    if "minute" in roles:
        return False
    part = _numbers(frame[roles["hour"]], "hour", source)
    if part.max() == 25 and part.min() == 0:
        index = int(np.argmax(part))
        raise source.error("25 is not an hour of 0 to 24; correct it", index=index, column=roles["hour"])
    return int(part.max()) == 25


def _refuse_short_day(column: nw.Series[Any], part: np.ndarray, days: np.ndarray, per_day: int, source: Source) -> None:
    """Refuse periods of which no day shows how many it has: no day that another follows, nor a full one."""
    told = re.sub(r"[\W_]", "", str(column.name).lower())
    if int(part.max()) >= per_day - per_day // 24 or per_day == _NAMED.get(told):
        return
    following = np.isin(days + DAY, days)
    if not following.any() or int(part[following].max()) < per_day - per_day // 24:
        raise source.error(
            f"no day shows how many periods it has: the highest is {int(part.max())}; give a full day, or a column "
            "with the time of day", index=int(part.argmax()), column=str(column.name),
        )  # fmt: skip


def _periods(
    column: nw.Series[Any], role: str, days: np.ndarray, source: Source, zone: str | None, notes: list[str]
) -> tuple[np.ndarray, str | None]:
    """Return times of numbered periods of a day: instants in a zone, else on a clock of 24 hours."""
    name = str(column.name)
    part = _numbers(column, role, source)
    if part.min() < 1:
        index = int(np.argmin(part))
        raise source.error("periods of a day are counted from 1", index=index, column=name)
    most = int(part.max())
    per_day = next((n for n, extra in PER_DAY.items() if most <= extra), None)
    if per_day is None:
        raise source.error(f"a day has {most} periods; known are {', '.join(map(str, PER_DAY))}", column=name)
    _refuse_short_day(column, part, days, per_day, source)
    size = DAY // per_day
    notes.append(f"{name!r} counts periods of {size // (60 * SECOND)} minutes; period 1 begins at midnight.")
    if zone is None:
        distinct, where = np.unique(days, return_inverse=True)
        last = np.zeros(len(distinct), dtype=np.int64)
        np.maximum.at(last, where, part)
        odd = last > per_day
        odd[1:-1] |= last[1:-1] == per_day - per_day // 24
        if odd.any():
            at = int(np.argmax(odd))
            index = int(np.flatnonzero((where == at) & (part == last[at]))[0])
            raise source.error(
                f"the day has {last[at]} periods instead of {per_day}, as when clocks change; give the zone of "
                "the days, as in time_zone='Europe/London'", index=index, column=name,
            )  # fmt: skip
        return (days + (part - 1) * size).astype("datetime64[us]"), None
    begin = to_utc(days.astype("datetime64[us]"), zone).astype(np.int64)
    end = to_utc((days + DAY).astype("datetime64[us]"), zone).astype(np.int64)
    late = np.flatnonzero((part - 1) * size >= end - begin)
    if late.size:
        index = int(late[0])
        raise source.error(
            f"the day has {(end[index] - begin[index]) // size} periods in {zone}, not {part[index]}",
            index=index, column=name,
        )  # fmt: skip
    return (begin + (part - 1) * size).astype("datetime64[us]"), zone
