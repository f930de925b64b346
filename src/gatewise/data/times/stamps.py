"""A time column -> an array of times, whatever the column holds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from ..source import Source, show
from ..zones import check_zone
from .form import UNITS
from .numbers import read_numbers
from .text import Parsed, parse_times, quick_times, read_time
from .zoned import from_wall, zone_of_dtype, zone_of_offsets

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["Stamps", "as_instants", "stamps"]

_DAY = 86_400_000_000


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
        Its dtype as narwhals prints it; for text "String", for a pandas period as pandas prints it.
    form : str
        How text or numbers are written, for later tables and for results; "" for dates, ISO text and counters.
    notes : tuple of str
        What was inferred, one sentence each.
    """

    times: np.ndarray
    zone: str | None
    kind: str
    dtype: str
    form: str = ""
    notes: tuple[str, ...] = ()


def stamps(
    column: nw.Series[Any], source: Source, *, time_zone: str | None = None, time_format: str | None = None,
    groups: np.ndarray | None = None, like: str = "",
) -> Stamps:  # fmt: skip
    """Return a time column as int64 or datetime64[us].

    Parameters
    ----------
    column : narwhals Series
    source : Source
    time_zone : str, optional
        Time zone of times without one. Of two equal times in an hour that exists twice (clocks put back), the earlier
        in ascending order is in the first hour.
    time_format : str, optional
        For text and numbers: as for `datetime.strptime`, or a word for numbers, see `read_numbers`.
    groups : ndarray (N,), optional
        Index of the series of each row.
    like : str, default ""
        `Stamps.form` of an earlier table, for what this column leaves open.

    Raises
    ------
    DataError
        For a missing time, text or a number that is not a time, and a ``time_format`` that cannot be obeyed; names the
        row.
    """
    name, dtype = str(column.name), column.dtype
    if column.null_count():
        absent = np.flatnonzero(column.is_null().to_numpy())
        merged = absent[0] > 0 and 2 * absent.size > len(column)
        cure = "; fill the cells down where each holds for the rows below it" if merged else ""
        raise source.error(f"the time is missing{_more(absent)}{cure}", index=int(absent[0]), column=name)
    native = column.to_native()
    plain = str(dtype) == "String" and time_format is None and "%" not in like and _of_polars(native)
    if plain and (quick := quick_times(native)) is not None:
        instants, clock = as_instants(quick, None, time_zone, groups, name, source)
        return Stamps(instants, clock, "datetime", "String")
    kind, zone, shown, form = "datetime", getattr(dtype, "time_zone", None), str(dtype), ""
    notes: tuple[str, ...] = ()
    if type(native).__module__.partition(".")[0] == "pandas":
        if str(native.dtype).startswith("period["):
            shown, raw = str(native.dtype), native.dt.start_time.to_numpy()
        elif (zone := zone_of_dtype(native.dtype, name, source)) is not None:
            raw = native.dt.tz_convert("UTC").dt.tz_localize(None).to_numpy()
            raw = raw if raw.dtype.kind == "M" else raw.astype("datetime64[ns]")
            unit = np.datetime_data(raw.dtype)[0]
            shown = f"Datetime(time_unit={unit!r}, time_zone={zone!r})"
        else:
            raw = column.to_numpy()
    else:
        raw = column.to_numpy()
    zoned = zone is not None
    if raw.dtype.kind == "M" and time_format is not None:
        raise source.error(f"holds {shown}, which needs no format; leave time_format out", column=name)
    if raw.dtype.kind in "OUST":
        values = raw.tolist()
        if all(hasattr(value, "isoformat") for value in values):
            if time_format is not None:
                raise source.error("holds dates, which need no format; leave time_format out", column=name)
            kind = "datetime" if any(hasattr(value, "hour") for value in values) else "date"
            keys = {getattr(getattr(value, "tzinfo", None), "key", None) for value in values}
            zone = keys.pop() if len(keys) == 1 else None
            values = [value.isoformat() for value in values]
        texts = _known(values, name, source)
        if (numeric := _numbers(texts, time_format)) is not None:
            return _of_numbers(numeric, name, source, time_zone, time_format or _form(like), shown, groups)
        if time_format is None:
            _refuse_odd_word(texts, name, source)
        parsed = _texts(texts, name, source, time_format, like)
        times, form, notes, zoned = parsed.times, parsed.form, parsed.notes, parsed.offsets is not None
        if parsed.offsets is not None and zone is None:
            zone = zone_of_offsets(times, parsed.offsets)
            if zone != "UTC":
                notes += (f"The offsets from UTC in {name!r} are those of {zone}; its clock is used.",)
            elif time_zone is None:
                _refuse_changing(parsed.times, parsed.offsets, name, source)
    elif raw.dtype.kind == "M":
        kind = "date" if shown == "Date" else "datetime"
        from ..columns import is_fresh

        times = raw.astype("datetime64[us]", copy=not is_fresh(column, raw))
        if np.datetime_data(raw.dtype)[0] == "ns" and (fine := np.flatnonzero(times != raw)).size:
            raise source.error("times finer than a microsecond are not supported", index=int(fine[0]), column=name)
    elif raw.dtype.kind in "iuf":
        return _of_numbers(raw, name, source, time_zone, time_format or _form(like), shown, groups)
    else:
        raise source.error(f"holds {dtype}, where times are needed", column=name)
    if np.isnat(times).any():
        raise source.error("the time is missing", index=int(np.flatnonzero(np.isnat(times))[0]), column=name)
    times, zone = as_instants(times, zone if zoned else None, time_zone, groups, name, source)
    return Stamps(times, zone, kind, shown, form, notes)


def as_instants(
    times: np.ndarray, zone: str | None, time_zone: str | None, groups: np.ndarray | None, name: str, source: Source
) -> tuple[np.ndarray, str | None]:
    """Return instants and the zone of their clock: ``zone`` is the times' own, ``time_zone`` the caller's."""
    if time_zone is not None:
        check_zone(time_zone)
        if zone is None:
            times = from_wall(times, time_zone, groups, name, source)
        zone = time_zone
    elif zone is not None:
        check_zone(zone)
    return times, zone


def _known(values: list[Any], name: str, source: Source) -> list[str]:
    from ..columns import is_missing

    for index, value in enumerate(values):
        if (not isinstance(value, str) or len(value) < 5) and is_missing(value):
            raise source.error("the time is missing", index=index, column=name)
    return values


def _numbers(texts: list[str], time_format: str | None) -> np.ndarray | None:
    """Return texts that are all numbers and not written dates as numbers; None for others."""
    first = str(texts[0]) if texts else ""
    if time_format is not None and time_format not in UNITS:
        return None
    if time_format is None and read_time(first) is not None:
        return None
    try:
        values = np.array([float(text) for text in texts])
    except (TypeError, ValueError):
        return None
    whole = np.isfinite(values).all() and np.all(values == np.trunc(values)) and np.abs(values).max() < 2**53
    return values.astype(np.int64) if whole else values


def _refuse_odd_word(texts: list[str], name: str, source: Source) -> None:
    """Refuse a word among times that are numbers: it is wrong, not they."""
    if read_time(str(texts[0])) is not None:
        return
    numbers = [str(text).strip().lstrip("-").replace(".", "", 1).isdecimal() for text in texts]
    if len(numbers) < 2 * sum(numbers) < 2 * len(numbers):
        index = numbers.index(False)
        raise source.error(
            f"{show(texts[index])} is not a number like the other times; correct it, or take the row out if it is no "
            "reading", index=index, column=name,
        )  # fmt: skip


def _form(like: str) -> str | None:
    """Return the form of an earlier column of numbers; None for one of text."""
    return like if like in UNITS or "%" in like or like == "quarter" else None


def _texts(texts: list[str], name: str, source: Source, time_format: str | None, like: str) -> Parsed:
    """Read text by the format given, else by the one of an earlier table if it fits."""
    if time_format is None and "%" in like and like != "%b-%y":
        try:
            return parse_times(texts, name, source, like)
        except DataError:
            pass
    return parse_times(texts, name, source, time_format, like)


def _of_numbers(
    raw: np.ndarray,
    name: str,
    source: Source,
    time_zone: str | None,
    form: str | None,
    shown: str,
    groups: np.ndarray | None,
) -> Stamps:
    found = read_numbers(raw, name, source, form)
    if found.kind == "integer":
        if time_zone is not None:
            raise source.error("integer times have no time zone; leave time_zone out", column=name)
        return Stamps(found.times, None, "integer", shown, found.form, found.notes)
    times, zone = as_instants(found.times, "UTC" if found.instants else None, time_zone, groups, name, source)
    return Stamps(times, zone, found.kind, shown, found.form, found.notes)


def _refuse_changing(times: np.ndarray, offsets: np.ndarray, name: str, source: Source) -> None:
    """Refuse rows at the same time of day by changing offsets that no known clock has."""
    wall = times.astype(np.int64) + offsets
    if len(np.unique(offsets)) > 1 and len(np.unique(wall % _DAY)) == 1:
        index = int(np.flatnonzero(offsets != offsets[0])[0])
        raise source.error(
            "the offset from UTC changes here and belongs to no known clock; name the zone of the days, as in "
            "time_zone='Europe/Berlin'", index=index, column=name,
        )  # fmt: skip


def _of_polars(native: Any) -> bool:
    return type(native).__module__.partition(".")[0] == "polars"


def _more(bad: np.ndarray) -> str:
    return f" (and on {bad.size - 1} more rows)" if bad.size > 1 else ""
