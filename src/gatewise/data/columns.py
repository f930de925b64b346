"""One column of a table -> one NumPy array, or a `DataError` that names the wrong row."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .source import Source, show
from .timestamps import looks_like_time, parse_times
from .zones import ambiguous, check_zone, to_utc

if TYPE_CHECKING:
    import narwhals as nw

__all__ = [
    "Stamps",
    "as_number",
    "group_by",
    "is_missing",
    "is_number_like",
    "is_time_like",
    "keys",
    "numbers",
    "sample",
    "stamps",
]

_SAMPLE = 1000
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*([eE][+-]?\d+)?|\.\d+([eE][+-]?\d+)?|inf(inity)?|nan)\s*", re.IGNORECASE)
_ABSENT = {"", "na", "n/a", "nan", "null", "none", "nil", "-", "--", ".", "?", "#n/a", "<na>", "nat"}


@dataclass(frozen=True, eq=False)
class Stamps:
    """Times of all rows.

    Attributes
    ----------
    times : ndarray (N,)
        int64, or datetime64[us]: UTC instants if ``zone`` is set, else as written.
    zone : str or None
        Time zone of the wall clock.
    kind : {"integer", "date", "datetime"}
        What the caller's column holds.
    dtype : str
        Its dtype as narwhals prints it; for text "String".
    """

    times: np.ndarray
    zone: str | None
    kind: str
    dtype: str


def is_missing(value: object) -> bool:
    """Whether a value is None, NaN, NaT or a text that stands for a missing reading."""
    if value is None or (isinstance(value, str) and value.strip().lower() in _ABSENT):
        return True
    return bool(value != value)  # noqa: PLR0124  NaN and NaT differ from themselves


def as_number(value: object) -> float | None:
    """Return the number in a text or an object; None if there is none."""
    if isinstance(value, str):
        return float(value) if _NUMBER.fullmatch(value) else None
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return None


def sample(column: nw.Series[Any]) -> list[object]:
    """Return up to a thousand values of a column, without the missing ones."""
    return [value for value in column.head(_SAMPLE).to_list() if not is_missing(value)]


def is_number_like(column: nw.Series[Any]) -> bool:
    """Whether a column is numbers, or text of which at least half is numbers (an error then names the others)."""
    if column.dtype.is_numeric():
        return True
    if str(column.dtype) not in {"String", "Object"}:
        return False
    seen = sample(column)
    return len(seen) > 0 and 2 * sum(as_number(value) is not None for value in seen) >= len(seen)


def is_time_like(column: nw.Series[Any]) -> bool:
    """Whether a column is dates or times, or text that looks like them."""
    if str(column.dtype).startswith(("Date", "Datetime")):
        return True
    if str(column.dtype) not in {"String", "Object"}:
        return False
    seen = sample(column)
    return looks_like_time(seen) or (len(seen) > 0 and all(hasattr(value, "isoformat") for value in seen))


def numbers(column: nw.Series[Any], source: Source, *, finite: bool = True) -> np.ndarray:
    """Return a column of numbers as float64 (N,), NaN where the reading is missing.

    Raises
    ------
    DataError
        For text that is not a number and (with ``finite``) for an infinite value; names the row and the value.
    """
    name = str(column.name)
    raw = column.to_numpy()
    if raw.dtype.kind in "fiub":
        values = raw.astype(np.float64)
    elif raw.dtype.kind in "OUST":
        values = np.empty(len(raw))
        for index, value in enumerate(raw.tolist()):
            number = float("nan") if is_missing(value) else as_number(value)
            if number is None:
                raise source.error(
                    f"{show(value)} is not a number; correct it, or leave the cell empty for a missing reading",
                    index=index, column=name,
                )  # fmt: skip
            values[index] = number
    else:
        raise source.error(f"holds {column.dtype}, where numbers are needed", column=name)
    if finite and (bad := np.flatnonzero(np.isinf(values))).size:
        raise source.error(
            f"the value is infinite ({values[bad[0]]}){_more(bad)}; correct it, or leave the cell empty",
            index=int(bad[0]), column=name,
        )  # fmt: skip
    return values


def keys(column: nw.Series[Any], source: Source) -> np.ndarray:
    """Return an id column as int64 or as text (object); a missing id is refused."""
    raw = column.to_numpy()
    if raw.dtype.kind in "iu" and (raw.dtype.kind == "i" or raw.max(initial=0) <= np.iinfo(np.int64).max):
        return raw.astype(np.int64)
    if raw.dtype.kind == "f":
        if np.isfinite(raw).all() and np.array_equal(raw, np.trunc(raw)) and np.abs(raw).max(initial=0) < 2**53:
            return raw.astype(np.int64)
        if not np.isnan(raw).any():
            raise source.error("ids must be text or whole numbers", column=str(column.name))
    values = raw.tolist()
    for index, value in enumerate(values):
        if value is None or value != value or value == "":  # noqa: PLR0124
            raise source.error("the id of the series is missing", index=index, column=str(column.name))
    found = np.empty(len(values), dtype=object)
    found[:] = [value if isinstance(value, str) else str(value) for value in values]
    return found


def group_by(found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the sorted distinct ids (S,) and each row's index in them (N,); faster than `numpy.unique` for text."""
    if found.dtype != object:
        return np.unique(found, return_inverse=True)
    values = found.tolist()
    names = sorted(set(values))
    place = {name: s for s, name in enumerate(names)}
    ids = np.empty(len(names), dtype=object)
    ids[:] = names
    return ids, np.fromiter((place[value] for value in values), dtype=np.int64, count=len(values))


def stamps(
    column: nw.Series[Any], source: Source, *, time_zone: str | None = None, time_format: str | None = None,
    groups: np.ndarray | None = None,
) -> Stamps:  # fmt: skip
    """Return a time column as int64 or datetime64[us].

    Parameters
    ----------
    column : narwhals Series
    source : Source
    time_zone : str, optional
        Time zone of times without one. Of two equal times in an hour that exists twice (clocks put back), the first
        row within its group is the first hour.
    time_format : str, optional
        For text, as for `datetime.strptime`.
    groups : ndarray (N,), optional
        Index of the series of each row.

    Raises
    ------
    DataError
        For a missing time, a number that is not whole, or text that is not a time; names the row.
    """
    name, dtype = str(column.name), column.dtype
    absent = np.flatnonzero(column.is_null().to_numpy())
    if absent.size:
        raise source.error(f"the time is missing{_more(absent)}", index=int(absent[0]), column=name)
    kind, zone, shown = "datetime", getattr(dtype, "time_zone", None), str(dtype)
    raw = column.to_numpy()
    zoned = zone is not None
    if raw.dtype.kind in "OUST":
        values = raw.tolist()
        if all(hasattr(value, "isoformat") for value in values):
            kind = "datetime" if any(hasattr(value, "hour") for value in values) else "date"
            values = [value.isoformat() for value in values]
        times, zoned = parse_times(
            [_known(v, i, name, source) for i, v in enumerate(values)], name, source, time_format
        )
        zone = "UTC" if zoned else None
    elif raw.dtype.kind == "M":
        kind = "date" if shown == "Date" else "datetime"
        times = raw.astype("datetime64[us]")
        if np.datetime_data(raw.dtype)[0] == "ns" and (fine := np.flatnonzero(times != raw)).size:
            raise source.error("times finer than a microsecond are not supported", index=int(fine[0]), column=name)
    elif raw.dtype.kind in "iuf":
        return _integers(raw, name, source, time_zone, shown)
    else:
        raise source.error(f"holds {dtype}, where times are needed", column=name)
    if np.isnat(times).any():
        raise source.error("the time is missing", index=int(np.flatnonzero(np.isnat(times))[0]), column=name)
    if time_zone is not None:
        check_zone(time_zone)
        if not zoned:
            times = _from_wall(times, time_zone, groups)
        zone = time_zone
    elif zone is not None:
        check_zone(zone)
    return Stamps(times, zone, kind, shown)


def _known(value: object, index: int, name: str, source: Source) -> object:
    if is_missing(value):
        raise source.error("the time is missing", index=index, column=name)
    return value


def _integers(raw: np.ndarray, name: str, source: Source, time_zone: str | None, shown: str) -> Stamps:
    if raw.dtype.kind == "f":
        bad = np.flatnonzero(~(np.isfinite(raw) & (raw == np.trunc(raw)) & (np.abs(raw) < 2**53)))
        if bad.size:
            raise source.error(
                f"{show(raw[bad[0]])} is not a time; times that are numbers must be whole",
                index=int(bad[0]),
                column=name,
            )
    if raw.dtype.kind == "u" and (large := np.flatnonzero(raw > np.iinfo(np.int64).max)).size:
        raise source.error(
            f"{raw[large[0]]} is too large for a time; the largest whole number is 2**63 - 1",
            index=int(large[0]), column=name,
        )  # fmt: skip
    times = raw.astype(np.int64)
    if len(times) and times.min() >= 1000_01_01 and times.max() <= 9999_12_31 and _is_calendar(times):
        days, _ = parse_times([str(value) for value in times.tolist()], name, source)
        return Stamps(days, None, "date", shown)
    if time_zone is not None:
        raise source.error("integer times have no time zone; leave time_zone out", column=name)
    return Stamps(times, None, "integer", shown)


def _is_calendar(times: np.ndarray) -> bool:
    """Whether all are dates written as 20240131."""
    month, day = times // 100 % 100, times % 100
    return bool(np.all((month >= 1) & (month <= 12) & (day >= 1) & (day <= 31)))


def _from_wall(wall: np.ndarray, zone: str, groups: np.ndarray | None) -> np.ndarray:
    """Return instants of wall times; of two equal ones of a series the later row is in the second of the two hours."""
    twice = np.flatnonzero(ambiguous(wall, zone))
    second = np.zeros(len(wall), dtype=bool)
    seen: set[tuple[int, int]] = set()
    clock = wall.astype(np.int64)
    for index in twice.tolist():
        key = (0 if groups is None else int(groups[index]), int(clock[index]))
        second[index] = key in seen
        seen.add(key)
    return to_utc(wall, zone, second)


def _more(bad: np.ndarray) -> str:
    return f" (and on {bad.size - 1} more rows)" if bad.size > 1 else ""
