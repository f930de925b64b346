"""Parquet files that are larger than memory: only the columns that series need, some row groups at a time.

The other columns are never read, and the names of the series are codes of a dictionary from the start. So memory holds
about what the series take: 8 bytes for a time, 8 for every number and 4 for the id of a row, twice while they are put
in order, and some row groups.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from gatewise.memory import require

from .files import Table, form_of, parquet_errors, require_texts, series_bytes, table_of
from .folders import partition_of, read_folder, tables_of
from .parquet import check_parquet
from .roles import ID_NAMES, TIME_NAMES
from .source import Source
from .times.kinds import role_of

if TYPE_CHECKING:
    import polars as pl

__all__ = ["Part", "is_parquet", "names_in", "read_part"]

# Rows that are read at a time: a row group, or several small ones.
_ROWS = 1_000_000
_LEAST = 12  # bytes of a Parquet file
_SURE_IDS = ("unique_id", "series_id")  # columns of these names always name the series


class Part(NamedTuple):
    """Some columns of a file.

    Attributes
    ----------
    unread : tuple of str
        The other columns.
    id_col : str or None
        The column that names the series, where that is sure.
    texts : bool
        Whether it is text, of which they hold codes of a dictionary.
    """

    unread: tuple[str, ...]
    id_col: str | None
    texts: bool


def is_parquet(data: object) -> bool:
    """Whether this is the path of a Parquet file, or of a folder with files of this format alone."""
    if not isinstance(data, (str, Path)) or str(data) == "-":
        return False
    path = Path(data)
    files = tables_of(path, lambda one: form_of(one)[0]) if path.is_dir() else [path] if path.is_file() else []
    return bool(files) and all(form_of(one)[:2] == ("Parquet", False) and _begins_well(one) for one in files)


def _begins_well(path: Path) -> bool:
    """Whether a file can be opened and begins as one of Parquet; what is wrong with others `read_table` says."""
    try:
        with path.open("rb") as file:
            return file.read(4) == b"PAR1" and path.stat().st_size >= _LEAST
    except OSError:
        return False


def names_in(path: str | Path) -> list[str]:
    """Names of the columns of a Parquet file or folder, which is not read."""
    return list(_schema(Path(path)))


def read_part(
    path: str | Path, id_col: str | None, time_col: str | Sequence[str] | None, target_col: str | Sequence[str] | None,
    further: Sequence[str],
) -> tuple[Table | str | Path, Part | None]:  # fmt: skip
    """The columns of a Parquet file or folder that series need.

    A column is left out where it is sure, by the names and types of all columns, that it has no role: the target is
    named or called "y", and the time is named or the only column of times.

    Parameters
    ----------
    path : str or Path
    id_col, time_col, target_col : str, sequence of str or None
        As for `to_panel`.
    further : sequence of str
        Other columns that are needed.

    Returns
    -------
    table : Table
        The columns; the path where all of them must be looked at.
    part : Part or None
        What they are; None with the path.

    Raises
    ------
    DataError, MemoryLimitError
        As `read_table` does, but for columns that are not read.
    """
    place = Path(path)
    schema = _schema(place)
    targets = (target_col,) if isinstance(target_col, str) else tuple(target_col or ())
    times = (time_col,) if isinstance(time_col, str) else tuple(time_col or ())
    named = {*times, *targets, *further, *([id_col] if id_col else [])}
    if not named <= schema.keys() or len(targets) > 1 or not (targets or "y" in schema):
        return path, None
    dated = [name for name, dtype in schema.items() if str(dtype).startswith(("Date", "Datetime"))]
    if not times and len(dated) != 1:
        return path, None
    sure = id_col or next((name for name in _SURE_IDS if name in schema), None)
    named |= {*(targets or ["y"]), *(times or dated), *([sure] if sure else [])}
    kept = [name for name, dtype in schema.items() if name in named or _may_matter(name, dtype, sure is not None)]
    unread = tuple(name for name in schema if name not in kept)
    codes = (sure,) if sure and str(schema[sure]) == "String" else ()

    def read(one: Path) -> Table:
        return _read(one, kept, codes)

    made = read_folder(place, lambda one: form_of(one)[0], read, codes) if place.is_dir() else read(place)
    require(series_bytes(made, codes), place)
    return made, Part(unread, sure, bool(codes) and str(made.frame.schema[codes[0]]) == "Categorical")


def _may_matter(name: str, dtype: pl.DataType, id_known: bool) -> bool:
    """Whether a column that nobody named may be the id, a part of the time, or what an error would talk about."""
    plain = name.strip().lower()
    if role_of(name) is not None or plain in TIME_NAMES or plain in ID_NAMES:
        return True
    return not (id_known or dtype.is_float())


def _schema(path: Path) -> Mapping[str, Any]:
    """Names and polars' types of the columns, those of partitions too."""
    import polars as pl

    first = next(iter(tables_of(path, lambda one: form_of(one)[0]))) if path.is_dir() else path
    source = Source(str(first))
    with first.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        check_parquet(data, source, ())
    with parquet_errors(source):
        found: dict[str, Any] = dict(pl.read_parquet_schema(first))
    if path.is_dir():
        found = {**dict.fromkeys(partition_of(first.relative_to(path)), pl.String()), **found}
    return found


def _read(path: Path, columns: Sequence[str], codes: tuple[str, ...]) -> Table:
    """These columns of one file, of which it may lack some."""
    import polars as pl

    source = Source(str(path), first=1)
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        longest, groups = check_parquet(data, source, columns)
    with parquet_errors(source):
        if longest:
            require_texts(path, longest, source)
        scan = pl.scan_parquet(path, use_statistics=False)
        own = [name for name in scan.collect_schema().names() if name in columns]
        parts, coded = [], [name for name in codes if name in own]
        for first, count in _stretches(groups):
            some = scan.select(own).slice(first, count).collect()
            parts.append(some.with_columns(pl.col(coded).cast(pl.Categorical)))
        frame = pl.concat(parts, rechunk=False) if parts else scan.select(own).head(0).collect()
    return table_of(frame, source)


def _stretches(groups: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First row and rows of stretches of whole row groups, each of a million rows where the groups are smaller."""
    first = count = 0
    for rows in groups:
        if count and count + rows > _ROWS:
            yield first, count
            first, count = first + count, 0
        count += rows
    if count:
        yield first, count
