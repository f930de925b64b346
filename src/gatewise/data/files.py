"""Files of readings -> tables: CSV, TSV, Parquet and NDJSON, also gzipped; name and content must agree."""

from __future__ import annotations

import gzip
import io
import re
import sys
import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from html import escape
from pathlib import Path
from typing import Any

import numpy as np

from gatewise.errors import DataError, MemoryLimitError
from gatewise.memory import memory_limit, require

from .parquet import check_parquet
from .source import Source, listed, show

__all__ = ["FORMATS", "Table", "form_of", "parquet_errors", "read_table", "require_texts", "series_bytes", "table_of"]

FORMATS = {
    ".csv": "CSV",
    ".tsv": "TSV",
    ".txt": "CSV",
    ".parquet": "Parquet",
    ".pq": "Parquet",
    ".ndjson": "NDJSON",
    ".jsonl": "NDJSON",
}
MOST_COLUMNS = 20_000
_MAGIC = (
    (b"PAR1", "Parquet"), (b"\x1f\x8b", "gzip"), (b"PK\x03\x04", "a zip archive or an Excel workbook"),
    (b"\xd0\xcf\x11\xe0", "an old Excel workbook"), (b"ARROW1", "Arrow (Feather)"), (b"SQLite format 3", "SQLite"),
    (b"BZh", "bzip2"), (b"\xfd7zXZ", "xz"), (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"%PDF", "PDF"), (b"\x89PNG", "a picture"),
)  # fmt: skip
_NUL = b"\x00"


@dataclass(frozen=True, eq=False, repr=False)
class Table:
    """A table from a file.

    Attributes
    ----------
    frame : polars.DataFrame
        The readings.
    source : Source
        The file, how its rows are counted, and what was inferred from the content (``source.notes``).
    """

    frame: Any
    source: Source

    def __repr__(self) -> str:
        rows, columns = self.frame.shape
        return f"Table({self.source.name!r}, {rows:,} rows, {columns:,} columns: {listed(self.frame.columns)})"

    def _repr_html_(self) -> str:
        return f"<p>{escape(repr(self))}</p>{self.frame._repr_html_()}"


def read_table(
    path: str | Path, *, separator: str | None = None, encoding: str = "utf-8", skip_lines: int | None = None,
    decimal: str | None = None,
) -> Table:  # fmt: skip
    """Read a table from a file.

    The ending of the name is the format: ``.csv``, ``.tsv``, ``.parquet``, ``.ndjson`` or ``.jsonl``, each also with
    ``.gz``. A folder is read as one table of its files: names such as ``sensor=a`` and, without them, the names of the
    files become columns. ``-`` is standard input, whose format is found from its content.

    In text files the separator (``,`` ``;`` tab ``|``) and decimal commas are inferred from the content and reported in
    ``source.notes``; empty cells and NA, NaN, null are missing readings; times stay text until a panel is made.

    Parameters
    ----------
    path : str or Path
        The file, a folder, or ``-``.
    separator : str, optional
        One character, for CSV; default: inferred.
    encoding : str, default "utf-8"
        For CSV, TSV and NDJSON; a byte order mark is allowed, and one of UTF-16 is followed.
    skip_lines : int, optional
        Lines above the column names, for CSV and TSV; default: found, and reported in ``source.notes``.
    decimal : {",", "."}, optional
        Decimal sign, for CSV and TSV; default: inferred.

    Returns
    -------
    Table

    Raises
    ------
    DataError
        Names the file and, if there is one, the row (the line of a text file) and the column.
    MemoryLimitError
        If the file needs more memory than `memory_limit` allows; found before it is expanded.
    ImportError
        If polars is not installed.
    """
    path = Path(path)
    if path.is_dir():
        from .folders import read_folder

        def read(one: Path) -> Table:
            return read_table(one, separator=separator, encoding=encoding, skip_lines=skip_lines, decimal=decimal)

        return read_folder(path, lambda one: form_of(one)[0], read)
    piped = str(path) == "-"
    source = Source("standard input" if piped else str(path))
    form, packed, ending = form_of(path)
    if form is None and not piped:
        raise source.error(
            f"the name must end in one of {', '.join(FORMATS)} (or these with .gz), which is the format"
            + ("; an Excel workbook: save the sheet as CSV" if ending in {".xlsx", ".xls", ".ods"} else "")
        )
    try:
        import polars  # noqa: F401  before a large file is read for nothing
    except ImportError as error:
        raise ImportError("reading files needs polars: pip install 'gatewise[cli]'") from error
    data = _piped(source) if piped else _bytes(path, source)
    if packed or (piped and data[:2] == b"\x1f\x8b"):
        data = _unpack(data, source)
    if form is None:  # standard input has no name
        start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
        form = "Parquet" if data[:4] == b"PAR1" else "NDJSON" if start[:1] == b"{" else "CSV"
    if decimal not in (None, ",", "."):
        raise ValueError(f"decimal must be ',' or '.', got {decimal!r}")
    if skip_lines is not None and skip_lines < 0:
        raise ValueError(f"skip_lines must be at least 0, got {skip_lines}")
    if form != "Parquet" and data[:2] in (b"\xff\xfe", b"\xfe\xff") and encoding == "utf-8":
        encoding, source = "utf-16", replace(source, notes=("The text is in UTF-16.",))
    elif form != "Parquet" and encoding == "utf-8" and (wide := _two_bytes(data)):
        encoding, source = wide, replace(source, notes=("The text is in UTF-16.",))
    if form == "Parquet" or not encoding.lower().startswith(("utf-16", "utf-32", "utf16", "utf32")):
        _check_content(data, form, packed, source)
    if form == "Parquet":
        table = _read_parquet(data, source)
        require(series_bytes(table), source.name)
        return table
    require(len(data) * (1 + _letter_bytes(data, encoding)), source.name)
    text = _decode(data, encoding, source)
    del data
    if form == "NDJSON":
        from .records import read_records

        frame, place = read_records(text, source, MOST_COLUMNS)
    else:
        from .delimited import read_delimited

        separator = "\t" if form == "TSV" else separator
        frame, place = read_delimited(text, source, separator, MOST_COLUMNS, skip_lines=skip_lines, decimal=decimal)
    table = Table(frame, replace(place, notes=(*source.notes, *place.notes)))
    require(series_bytes(table), source.name)
    return table


def form_of(path: Path) -> tuple[str | None, bool, str]:
    """Return the format that a name says (None for no known one), whether it is packed, and the ending."""
    endings = [ending.lower() for ending in path.suffixes[-2:]]
    packed = bool(endings) and endings[-1] == ".gz"
    ending = (endings[0] if len(endings) == 2 else "") if packed else (endings[-1] if endings else "")
    return FORMATS.get(ending), packed, ending


def _piped(source: Source) -> bytes:
    """Return what standard input has."""
    if sys.stdin is None or sys.stdin.closed:
        raise source.error("is closed; name a file, or send one: gatewise forecast - < readings.csv")
    limit, parts, size = memory_limit.now()[0], [], 0
    while part := sys.stdin.buffer.read(1 << 22):
        parts.append(part)
        size += len(part)
        if 2 * size > limit:
            require(2 * size, source.name, at_least=True)
    data = b"".join(parts)
    if not data:
        raise source.error("is empty; name a file, or send one: gatewise forecast - < readings.csv")
    return data


def _bytes(path: Path, source: Source) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise source.error("this is not a regular file")
        require(2 * path.stat().st_size, source.name)
        data = path.read_bytes()
    except FileNotFoundError as error:
        near = [other.name for other in path.parent.glob("*") if other.name.lower() == path.name.lower()]
        hint = f"; there is {near[0]!r}" if near else f" in the folder {path.resolve().parent}"
        raise source.error(f"there is no such file{hint}") from error
    except PermissionError as error:
        raise source.error("reading the file is not permitted; check its permissions") from error
    except MemoryLimitError:
        raise
    except (OSError, ValueError) as error:
        raise source.error(f"the file cannot be read: {error}") from error
    if not data:
        raise source.empty("the file is empty (0 bytes)")
    return data


def _unpack(data: bytes, source: Source) -> bytes:
    if data[:2] != b"\x1f\x8b":
        kind = _kind(data)
        raise source.error(
            f"the name ends in .gz but the file is {kind or 'not gzip'}; remove .gz from its name, or compress it"
        )
    parts, size, limit = [], 0, memory_limit.now()[0]
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            while part := stream.read(1 << 22):
                parts.append(part)
                size += len(part)
                if 3 * size > limit:
                    require(3 * size, source.name, "unpacking it", at_least=True)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise source.error(f"the gzip data is damaged or cut short ({error}); get the file again") from error
    if not size:
        raise source.empty("the gzip file holds an empty file")
    return b"".join(parts)


def _letter_bytes(data: bytes, encoding: str) -> int:
    """Bytes that Python takes for a letter of the text, at most; each byte of the file counts as a letter."""
    if data.isascii():
        return 1
    if encoding.lower().replace("_", "-") not in {"utf-8", "utf8"}:
        return 2 if "16" in encoding or "32" in encoding else 4
    first = int(np.frombuffer(data, np.uint8).max())
    return 1 if first < 0xC4 else 2 if first < 0xF0 else 4


def series_bytes(table: Table, coded: Sequence[str] = ()) -> int:
    """Memory that a table needs, at most, to become series: times and ids that are text become Python's, but for those
    that are ``coded``."""
    import polars as pl

    frame, rows, need = table.frame, table.frame.height, 0
    for column in frame.get_columns():
        letters = 0
        if column.dtype == pl.String:
            letters = int(column.str.len_bytes().sum())
        elif column.dtype in (pl.Categorical, pl.Enum) and column.name not in coded:
            letters = rows * max(column.unique().cast(pl.String).str.len_bytes().drop_nulls().to_list(), default=0)
        text = column.dtype in (pl.String, pl.Categorical, pl.Enum) and column.name not in coded
        need += letters + 80 * rows if text else 24 * rows
    return need


def require_texts(data: io.BytesIO | Path, longest: dict[str, int], source: Source) -> None:
    """Refuse texts that need too much memory, where only reading them tells how long they are: some rows at a time."""
    import polars as pl

    limit = memory_limit.now()[0]
    some = max(1, limit // (4 * sum(longest.values())))
    frame = pl.scan_parquet(data, use_statistics=False).select(*longest)
    rows, letters = frame.select(pl.len()).collect().item(), 0
    for start in range(0, rows, some):
        part = frame.slice(start, some).collect()
        letters += sum(int(column.cast(pl.String).str.len_bytes().sum()) for column in part.get_columns())
        require(2 * letters, source.name, at_least=True)


def _kind(data: bytes) -> str | None:
    """Return the format that the first bytes show; None for plain text."""
    known = next((kind for magic, kind in _MAGIC if data.startswith(magic)), None)
    if known is None and data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return "text in UTF-16 (save it as UTF-8)"
    return known or ("binary data" if _NUL in data[:65536] else None)


def _check_content(data: bytes, form: str, packed: bool, source: Source) -> None:
    """Refuse a file whose content is not of the format in its name."""
    kind = _kind(data)
    if form == "Parquet":
        if kind != "Parquet":
            start = data[:20].decode("utf-8", "replace")
            raise source.error(
                f"the name says Parquet but the file is {kind or f'text that begins with {show(start)}'}; "
                "rename it to match"
            )
        return
    if kind is not None:
        again = " packed twice" if packed and kind == "gzip" else ""
        raise source.error(f"the name says {form} but the file is {kind}{again}; rename it to match")
    start = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        if not data.removeprefix(b"\xef\xbb\xbf").strip():
            raise source.empty("the file is empty: it has nothing but blank lines")
        return
    if form == "NDJSON" and start[:1] != b"{":
        what = (
            "a JSON list; write one object per line"
            if start[:1] == b"["
            else f"text that begins with {show(start[:20].decode('utf-8', 'replace'))}"
        )
        raise source.error(f"the name says NDJSON, which has one JSON object per line, but the file is {what}")
    if form != "NDJSON" and start[:1] in (b"{", b"<"):
        what = "JSON" if start[:1] == b"{" else "XML or HTML"
        raise source.error(f"the name says {form} but the file looks like {what}; rename it to match")


def _two_bytes(data: bytes) -> str | None:
    """Return the name of UTF-16 without a byte order mark: every other byte of figures and separators is 0."""
    head = data[:4096]
    high, low = head[1::2].count(0), head[::2].count(0)
    half = max(1, len(head) // 2)
    if len(data) % 2 or max(high, low) < 0.4 * half or min(high, low) > 0.02 * half:
        return None
    return "utf-16-le" if high > low else "utf-16-be"


def _guess(data: bytes, at: int) -> tuple[str, str]:
    """Return the encoding of a text that is not UTF-8, by the line around the byte at ``at``, and its name."""
    line = data[data.rfind(b"\n", 0, at) + 1 : (data.find(b"\n", at) + len(data) + 1) % (len(data) + 1) or None]
    for known, encoding, name, letters in (
        ("cp932", "cp932", "Japanese, also called CP932", r"[\u3040-\u30ff\u4e00-\u9fff]*[\u3040-\u30ff].*"),
        ("euc_kr", "cp949", "Korean, also called CP949", r"[가-힣]+"),
    ):
        with suppress(UnicodeDecodeError):
            if re.fullmatch(letters, re.sub(r"[\x00-\x7f]", "", line.decode(known))):
                return encoding, name
    return "latin-1", "Latin-1, also called Windows-1252"


def _decode(data: bytes, encoding: str, source: Source) -> str:
    try:
        return data.decode("utf-8-sig" if encoding.lower().replace("_", "-") in {"utf-8", "utf8"} else encoding)
    except (LookupError, UnicodeEncodeError) as error:
        raise source.error(f"the encoding {encoding!r} is not known") from error
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        byte = data[error.start]
        guess = ""
        if encoding.lower().replace("_", "-") in {"utf-8", "utf8"} and byte >= 0x80:
            known, name = _guess(data, error.start)
            size = 2 if known != "latin-1" else 1
            letter = data[error.start : error.start + size].decode("cp1252" if size == 1 else known, "replace")
            guess = f" (in {name}, it is {letter!r}: then give encoding={known!r})"
        raise replace(source, first=0).error(
            f"byte 0x{byte:02X} is not {encoding}{guess}; save the file as UTF-8", index=line
        ) from error


@contextmanager
def parquet_errors(source: Source) -> Iterator[None]:
    """Turn what polars says of a damaged file into a DataError."""
    try:
        yield
    except (DataError, MemoryLimitError):
        raise
    except BaseException as error:  # polars raises a BaseException on some damaged files
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        first = str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
        raise source.error(f"the Parquet file cannot be read ({first[:200]}); export it again") from None


def _read_parquet(data: bytes, source: Source) -> Table:
    import polars as pl

    source = replace(source, first=1)
    longest, _ = check_parquet(data, source)
    with parquet_errors(source):
        if longest:
            require_texts(io.BytesIO(data), longest, source)
        frame = pl.read_parquet(io.BytesIO(data), use_statistics=False)
    if frame.width > MOST_COLUMNS:
        raise source.error(f"the table has {frame.width:,} columns; at most {MOST_COLUMNS:,} are read")
    return table_of(frame, source)


def table_of(frame: Any, source: Source) -> Table:
    """Return what was read of a Parquet file; columns that are no numbers, text or times, and no rows, are refused."""
    import polars as pl

    for name, dtype in frame.schema.items():
        if dtype.is_nested() or dtype in (pl.Binary, pl.Object):
            raise source.error(f"holds {dtype}; only numbers, text and times can be read", column=name)
    if frame.width == 0 or frame.height == 0:
        raise source.empty("the table has no rows")
    return Table(frame, source)
