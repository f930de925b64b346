"""A folder of files -> one table; names like ``year=2024`` and the names of files become columns."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from gatewise.memory import require

from .source import NoReadings, Source, listed

if TYPE_CHECKING:
    from .files import Table

__all__ = ["partition_of", "read_folder", "tables_of"]

#: Files and folders below a folder, at most: more is a whole disk rather than a table.
MOST_NAMES = 100_000
_NOTHING = "__HIVE_DEFAULT_PARTITION__"


def read_folder(
    folder: Path, form_of: Callable[[Path], str | None], read: Callable[[Path], Table], coded: Sequence[str] = ()
) -> Table:
    """Return the files of a folder and of the folders in it as one table, in the order of their names.

    Files that begin with a dot or an underscore, and files of other formats, are left out.

    Parameters
    ----------
    folder : Path
    form_of : function
        The format that the name of a file says; None for a file that is no table.
    read : function
        Reads one file.
    coded : sequence of str, default ()
        Columns of text that ``read`` makes a dictionary's codes of.

    Returns
    -------
    Table
        With a column for each partition (``sensor=a/part-0.parquet``: "sensor"), else with the names of the files in
        the column "file", if there are several.

    Raises
    ------
    DataError
        If there is no table in it, or files differ in format or columns; names the file.
    """
    import polars as pl

    from .files import series_bytes

    whole = Source(str(folder))
    forms = tables_of(folder, form_of)
    if not forms:
        raise whole.error("the folder holds no table; name a folder of CSV, TSV, Parquet or NDJSON files, or a file")
    first, *rest = forms
    if other := next((path for path in rest if forms[path] != forms[first]), None):
        raise Source(str(other)).error(
            f"this is {forms[other]} but {first.name} in the same folder is {forms[first]}; name a folder of files of "
            "one format, or one file"
        )
    tables: dict[Path, Table] = {}
    need, bare = 0, []
    for path in forms:
        try:
            tables[path] = read(path)
        except NoReadings as error:
            bare.append((path, error))
            continue
        need += series_bytes(tables[path], coded)
        require(need, folder, f"reading {len(tables):,} of its {len(forms):,} files")
    if not tables:
        raise bare[0][1]
    forms, first = {path: forms[path] for path in tables}, next(iter(tables))
    parts = {path: partition_of(path.relative_to(folder)) for path in forms}
    columns = list(tables[first].frame.columns)
    keys = list(parts[first])
    frames = []
    for path, table in tables.items():
        if set(table.frame.columns) != set(columns) or list(parts[path]) != keys:
            mine, usual = [*table.frame.columns, *parts[path]], [*columns, *keys]
            odd = [name for name in (*mine, *usual) if (name in mine) != (name in usual)]
            raise table.source.error(
                f"its columns are not those of {first.name}; only one of them has {listed(odd or mine)}; give all "
                "files the same columns, or name one file"
            )
        frames.append(table.frame.select(columns))
    texts = [name for name in columns if len({frame[name].dtype for frame in frames} - {pl.Int64, pl.Float64}) > 0]
    mixed = [name for name in texts if len({frame[name].dtype for frame in frames}) > 1]
    frame = pl.concat([one.with_columns(pl.col(mixed).cast(pl.String)) for one in frames], how="vertical_relaxed")
    heights = [one.height for one in frames]
    made = _columns(list(parts.values()), [key for key in keys if key not in columns], heights)
    if not keys and len(frames) > 1 and "file" not in columns:
        names = [str(path.relative_to(folder)).removesuffix("".join(path.suffixes)) for path in forms]
        made.append(_repeated("file", names, heights))
    starts = [sum(heights[:k]) for k in range(len(heights))]
    notes = dict.fromkeys(note for table in tables.values() for note in table.source.notes)
    files = "file" if len(frames) == 1 else "files"
    left = [f"Files without a row were left out: {listed([path.name for path, _ in bare], 4)}."] if bare else []
    place = replace(
        whole, notes=(f"The table is {len(frames)} {files} of the folder.", *left, *notes),
        parts=tuple(zip(starts, (table.source for table in tables.values()), strict=True)),
    )  # fmt: skip
    from .files import Table

    return Table(frame.with_columns(made), place)


def tables_of(folder: Path, form_of: Callable[[Path], str | None]) -> dict[Path, str]:
    """The files of a folder that are tables, in the order of their names, and their formats.

    Raises
    ------
    DataError
        If there are too many names in it to look at.
    """
    names: list[Path] = []
    try:
        for path in folder.rglob("*"):
            names.append(path)
            if len(names) > MOST_NAMES:
                raise Source(str(folder)).error(
                    f"the folder has more than {MOST_NAMES:,} files and folders in it; name the one that holds the "
                    "tables"
                )
    except OSError as error:  # what is in it may go while it is looked at
        raise Source(str(folder)).error(f"the folder cannot be read: {error}") from error
    found = (path for path in sorted(names) if path.is_file() and _seen(path.relative_to(folder)))
    return {path: form for path in found if (form := form_of(path))}


def _seen(path: Path) -> bool:
    return not any(part.startswith((".", "_")) for part in path.parts)


def partition_of(path: Path) -> dict[str, str | None]:
    """What the folders of a path, relative to that of the table, say: ``sensor=a`` is column "sensor", value "a"."""
    pairs = (part.split("=", 1) for part in path.parts[:-1] if "=" in part)
    return {unquote(name): None if value == _NOTHING else unquote(value) for name, value in pairs}


def _columns(parts: list[dict[str, str | None]], names: list[str], heights: list[int]) -> list[Any]:
    made = []
    for name in names:
        values = [part[name] for part in parts]
        given = [value for value in values if value is not None]
        whole = all(value.isdecimal() and (value == "0" or value[0] != "0") for value in given)
        made.append(_repeated(name, [int(v) if v is not None and whole else v for v in values], heights))
    return made


def _repeated(name: str, values: list[Any], heights: list[int]) -> Any:
    import polars as pl

    kind = pl.Int64 if any(isinstance(value, int) for value in values) else pl.String
    return pl.concat([pl.Series(name, [v], kind).new_from_index(0, n) for v, n in zip(values, heights, strict=True)])
