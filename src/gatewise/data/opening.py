"""Whatever a caller has -> one table: frames with their index, series, arrays, files."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from .source import Source

if TYPE_CHECKING:
    import narwhals as nw

    from .files import Table

__all__ = ["as_table", "columns_of", "frame_of", "open_table", "opened"]

# Of the years 1 to 9999, since 1970, without the days that a time zone may move out of them.
_SECONDS = (-62_135_596_800 + 86_400, 253_402_300_800 - 86_400)
_PANDAS_TIMES = ("DatetimeIndex", "PeriodIndex", "MultiIndex")


def as_table(data: Any, source: Source | str | None = None) -> Table:
    """Return a table of anything that holds readings.

    Parameters
    ----------
    data : table, pandas or polars Series, mapping of arrays, pair of arrays (times, values), array, list or path
        Times in a pandas index become a column; readings without times are counted 0, 1, 2...
    source : Source or str, optional
        The file or argument, for messages.

    Raises
    ------
    DataError
        If it is none of these.
    """
    from .files import Table, read_table

    if isinstance(data, Table):
        return Table(data.frame, source if isinstance(source, Source) else data.source)
    if isinstance(data, (str, Path)):
        return read_table(data)
    place = source if isinstance(source, Source) else Source(source)
    kind, home = type(data).__name__, type(data).__module__.partition(".")[0]
    if home == "pandas" and kind in {"Series", "DataFrame"}:
        return _of_pandas(data, place)
    if home == "polars" and kind == "Series":
        note = "The readings have no times; they are counted 0, 1, 2..."
        counted = data.alias(data.name or "y").to_frame().with_row_index("ds")
        return Table(counted, replace(place, notes=(*place.notes, note)))
    if isinstance(data, Mapping):
        return _of_arrays(dict(data), place)
    if isinstance(data, tuple) and len(data) == 2 and all(np.ndim(part) == 1 for part in data):
        return _of_arrays({"ds": data[0], "y": data[1]}, place)
    if isinstance(data, (list, np.ndarray)) and np.ndim(data) == 1 and np.asarray(data).dtype.kind in "iuf":
        return _of_arrays({"y": data}, place)
    return Table(data, place)


def opened(data: Any) -> Any:
    """The table as `as_table` gives it; a path to Parquet stays one, so that `to_panel` reads only what it needs."""
    from .needed import is_parquet

    return data if is_parquet(data) else as_table(data)


def columns_of(data: Any) -> list[str]:
    """Names of the columns of what `opened` gives."""
    from .needed import is_parquet, names_in

    return names_in(data) if is_parquet(data) else list(frame_of(as_table(data)).columns)


def _of_pandas(data: Any, place: Source) -> Table:
    from .files import Table

    notes: list[str] = []
    index = data.index
    if type(data).__name__ == "Series":
        name = data.name if isinstance(data.name, str) else "y"
        data = data.to_frame(name)
        if type(index).__name__ not in _PANDAS_TIMES:
            if not np.array_equal(index, np.arange(len(index))):
                data = data.rename_axis(index=index.name or "ds").reset_index()
                return Table(data, replace(place, notes=(*place.notes, "The times are the index of the series.")))
            data.insert(0, "ds", np.arange(len(data)))
            notes.append("The readings have no times; they are counted 0, 1, 2...")
            return Table(data, replace(place, notes=(*place.notes, *notes)))
    if type(index).__name__ in _PANDAS_TIMES:
        names = [one if one is not None else ("ds" if level == index.nlevels - 1 else f"level_{level}")
                 for level, one in enumerate(index.names)]  # fmt: skip
        if not set(names) & set(data.columns):
            if index.nlevels == 2 and names[0] == "level_0":
                names[0] = "unique_id"
            data = data.rename_axis(index=names if len(names) > 1 else names[0]).reset_index()
            notes.append(f"The pandas index became {', '.join(map(repr, names))}.")
    return Table(data, replace(place, notes=(*place.notes, *notes)))


def _of_arrays(columns: dict[str, Any], place: Source) -> Table:
    from .files import Table

    notes: tuple[str, ...] = ()
    lengths = {name: len(values) for name, values in columns.items()}
    if len(set(lengths.values())) > 1:
        shown = ", ".join(f"{name!r} {length}" for name, length in lengths.items())
        raise DataError(f"the arrays differ in length: {shown}", source=place.name)
    if len(columns) == 1:
        columns = {"ds": np.arange(next(iter(lengths.values()))), **columns}
        notes = ("The readings have no times; they are counted 0, 1, 2...",)
    place = replace(place, notes=(*place.notes, *notes))
    if "pandas" in sys.modules or not _has("polars"):
        import pandas as pd

        return Table(pd.DataFrame({name: np.asarray(values) if isinstance(values, list) else values
                                   for name, values in columns.items()}).reset_index(drop=True), place)  # fmt: skip
    import polars as pl

    return Table(pl.DataFrame(columns), place)


def _has(library: str) -> bool:
    from importlib.util import find_spec

    return find_spec(library) is not None


def open_table(data: Any, source: Source | str | None) -> tuple[nw.DataFrame[Any], Source]:
    """Return a narwhals frame and its source; check what does not depend on a column."""
    import narwhals as nw

    table = as_table(data, source)
    native, place = table.frame, table.source
    names: list[Any] = []
    if nw.dependencies.is_pandas_dataframe(native):
        names = list(native.columns)
    elif nw.dependencies.is_pyarrow_table(native):
        names = list(native.column_names)
    if len(set(names)) < len(names):
        twice = next(name for at, name in enumerate(names) if name in names[:at])
        raise place.error("the column name appears twice; give each column its own name", column=str(twice))
    if not all(isinstance(name, str) for name in names):
        raise place.error(f"column names must be text; {next(n for n in names if not isinstance(n, str))!r} is not")
    if nw.dependencies.is_polars_dataframe(native):
        native = _in_64_bits(native)
        table = replace(table, frame=native)
        _require_years(native, place)
    frame = frame_of(table)
    if len(frame.columns) == 0 or len(frame) == 0:
        raise DataError("the table has no rows", source=place.name)
    return frame, place


def _in_64_bits(frame: Any) -> Any:
    """Return a polars frame without whole numbers of 128 bits, which NumPy lacks; those above 64 bits become text."""
    import polars as pl

    for column in frame.get_columns():
        if str(column.dtype) in {"Int128", "UInt128"}:
            small = column.cast(pl.Int64, strict=False)
            frame = frame.with_columns(small if small.null_count() == column.null_count() else column.cast(pl.String))
    return frame


def _require_years(frame: Any, place: Source) -> None:
    """Refuse times beyond the years that Python has; polars panics where it makes them Python's."""
    import polars as pl

    for column in frame.get_columns():
        if isinstance(column.dtype, pl.Datetime):
            second = {"ms": 1e3, "us": 1e6, "ns": 1e9}[column.dtype.time_unit]
        elif column.dtype == pl.Date:
            second = 1 / 86_400
        else:
            continue
        clock = column.cast(pl.Int64)
        if all(end is None or _SECONDS[0] <= end / second <= _SECONDS[1] for end in (clock.min(), clock.max())):
            continue
        beyond = (clock / second).is_between(*_SECONDS) == False  # noqa: E712  a polars column
        if (at := beyond.arg_max()) is not None and beyond[at]:
            raise place.error("the time is not in the years 1 to 9999", index=at, column=column.name)


def frame_of(table: Table) -> nw.DataFrame[Any]:
    """Return a table in narwhals' form."""
    import narwhals as nw

    try:
        return nw.from_native(table.frame, eager_only=True)
    except TypeError as error:
        raise DataError(
            f"a pandas, polars or pyarrow table is needed, got {type(table.frame).__name__} (a lazy frame: collect it "
            "first)", source=table.source.name,
        ) from error  # fmt: skip
