"""CSV and TSV: one table per file, the first line has the column names."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from .columns import as_number
from .source import Source, show
from .times import looks_like_time

__all__ = ["read_delimited"]

_SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
_COMMA_NUMBER = r"^\s*[+-]?(\d{1,3}(\.\d{3})+|\d+),\d+([eE][+-]?\d+)?\s*$"
_LEADING_ZERO = r"^\s*0\d"
_ABSENT = r"^\s*(|na|n/a|nan|null|none|nil|-|--|\.|\?|#n/a|<na>|nat)\s*$"
_CLOCK_PARTS = {"year", "month", "day", "hour", "minute", "second"}


def read_delimited(text: str, source: Source, separator: str | None, most_columns: int) -> tuple[Any, Source]:
    """Return a polars frame and its source (rows are counted as lines; the header is line 1).

    Parameters
    ----------
    text : str
    source : Source
    separator : str or None
        None: inferred from the content.
    most_columns : int
        A file with more columns is refused.

    Raises
    ------
    DataError
        For rows with more or fewer cells than the header, missing or repeated column names, and unclosed quotes.
    """
    notes: list[str] = []
    if told := re.match(r"sep=(.)\r?\n", text):  # Excel names the separator like this
        separator, text = told[1], text[told.end() - 1 :]
    tab_by_name = separator == "\t"
    if separator is None:
        separator = _sniff(text)
        if separator != ",":
            notes.append(f"Columns are separated by a {_SEPARATORS[separator]}.")
    elif len(separator) != 1:
        raise ValueError(f"separator must be one character, got {separator!r}")
    source = replace(source, first=0)
    records = _records(text, separator, source)
    first_line, header = next(records)
    if tab_by_name and len(header) == 1 and (other := _sniff(text)) != "\t" and other in header[0]:
        raise source.error(
            f"the name says TSV but the first line has no tab; columns look separated by a {_SEPARATORS[other]}: "
            "name the file .csv", index=first_line,
        )  # fmt: skip
    names = _names(header, first_line, source, most_columns, notes)
    columns = _even(text, len(names), separator)
    lines = None
    if columns is None:
        columns, at, empty = _cells(records, len(names), source, separator, first_line)
        if not len(at):
            raise source.error("the file has a line of column names but no readings under it")
        if empty:
            notes.append(f"{empty} rows without any value were skipped.")
        lines = None if np.array_equal(at, np.arange(2, len(at) + 2)) else at
    source = replace(source, first=2, lines=lines)
    frame = _typed(names, columns, source, separator, notes)
    return frame, replace(source, notes=tuple(notes))


def _sniff(text: str) -> str:
    """Return the separator that splits the first lines into equally many cells, and into most cells."""
    head = text[:65536]
    best, found = (0, 0), ","
    for separator in _SEPARATORS:
        rows = []
        try:
            for row in csv.reader(io.StringIO(head, newline=""), delimiter=separator):
                if row:
                    rows.append(len(row))
                if len(rows) == 50:
                    break
        except csv.Error:
            continue
        if len(head) < len(text) and 1 < len(rows) < 50:
            rows.pop()  # the last one may be cut off
        if rows and rows[0] > 1:
            even = sum(count == rows[0] for count in rows)
            score = (2 if even == len(rows) else 1, rows[0])
            if score > best:
                best, found = score, separator
    return found


def _records(text: str, separator: str, source: Source) -> Iterator[tuple[int, list[str]]]:
    """Yield line number and cells of every record, without blank lines."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 0
    while True:
        begin = line + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            why = "a quote that is opened here is never closed" if "unexpected end" in str(error) else str(error)
            raise source.error(f"the line cannot be read: {why}", index=begin) from None
        line = reader.line_num
        if row and not (len(row) == 1 and not row[0].strip()):
            yield begin, row


def _names(header: list[str], line: int, source: Source, most: int, notes: list[str]) -> list[str]:
    if len(header) > most:
        raise source.error(f"the first line has {len(header):,} names; at most {most:,} columns are read", index=line)
    cells = [cell.strip() for cell in header]
    given = [cell for cell in cells if cell]
    if given and all(as_number(cell) is not None or looks_like_time([cell]) for cell in given):
        raise source.error(
            f"the first line looks like readings ({show(given[0])}), not like column names; add a line of names "
            "above it, such as ds,y", index=line,
        )  # fmt: skip
    names = []
    for place, cell in enumerate(cells):
        if not cell and place < len(cells) - 1:
            notes.append(f"Column {place + 1} has no name; it is called 'column_{place + 1}'.")
        names.append(cell or f"column_{place + 1}")
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise source.error("the column name appears twice; give each column its own name", index=line, column=name)
        seen.add(name)
    if not cells[-1]:
        names[-1] = ""  # a separator at the end of every line; the column is kept only if it has values
    return names


def _cells(
    records: Iterator[tuple[int, list[str]]], width: int, source: Source, separator: str, first_line: int
) -> tuple[list[Any], np.ndarray, int]:
    """Return the columns as text, the line of every row, and the number of empty rows."""
    import polars as pl

    rows: list[list[str]] = []
    lines: list[int] = []
    empty = 0
    for line, row in records:
        if len(row) != width:
            hint = (
                "; a decimal comma needs a semicolon between the columns"
                if separator == "," and len(row) > width
                else ""
            )
            raise source.error(
                f"the row has {len(row)} cells where line {first_line} names {width} columns{hint}", index=line
            )
        if not any(cell and not cell.isspace() for cell in row):
            empty += 1
            continue
        rows.append(row)
        lines.append(line)
    columns = [pl.Series("", column, pl.String) for column in zip(*rows, strict=True)]
    return columns, np.array(lines, dtype=np.int64), empty


def _even(text: str, width: int, separator: str) -> list[Any] | None:
    """Return the columns as text if the file has no quotes and equally many cells on every line, else None.

    Most files are like this; polars reads them many times faster than record by record.
    """
    import polars as pl

    if '"' in text or text.count("\r") != text.count("\r\n"):
        return None
    plain = text.replace("\r\n", "\n").removesuffix("\n")
    lines = plain.split("\n")
    blank = separator + " \t"
    if len(lines) < 2 or any(line.count(separator) != width - 1 or not line.strip(blank) for line in lines):
        return None
    frame = pl.read_csv(
        io.BytesIO(plain.encode("utf-8")),
        separator=separator,
        infer_schema=False,
        has_header=False,
        skip_rows=1,
        quote_char=None,
    )
    return frame.get_columns() if frame.shape == (len(lines) - 1, width) else None


def _typed(names: list[str], columns: list[Any], source: Source, separator: str, notes: list[str]) -> Any:
    """Return a polars frame: numbers where every value is one, else text as written."""
    import polars as pl

    if names[-1] == "":  # a separator at the end of every line
        blank = not (columns[-1].str.strip_chars() != "").any()
        names = names[:-1] if blank else [*names[:-1], f"column_{len(names)}"]
    raw = [column.alias(name) for name, column in zip(names, columns, strict=False)]
    commas: list[str] = []
    made = []
    for column in raw:
        known = column.str.to_lowercase().str.contains(_ABSENT) == False  # noqa: E712  a polars column
        values = pl.select(pl.when(known).then(column.str.strip_chars())).to_series().alias(column.name)
        comma = values.str.contains(_COMMA_NUMBER)
        if comma.any():
            values = _point(values, comma, separator, source, column.name)
            commas.append(column.name)
        made.append(_number(values, column))
    if commas:
        notes.append(f"Numbers with a decimal comma: {', '.join(map(repr, commas[:8]))}.")
    return pl.DataFrame(made)


def _point(values: Any, comma: Any, separator: str, source: Source, name: str) -> Any:
    """Replace decimal commas by points, if half of the column is numbers."""
    import polars as pl

    known = values.drop_nulls()
    numbers = sum(
        as_number(v) is not None or re.fullmatch(_COMMA_NUMBER, v) is not None for v in known.head(1000).to_list()
    )
    if 2 * numbers < len(known.head(1000)):
        return values
    if separator == ",":
        index = int(comma.fill_null(value=False).arg_true()[0])
        raise source.error(
            f"{show(values[index])} has a comma, which may mean decimals or thousands, in a file separated by commas; "
            "write a decimal point and no thousands, or separate columns by semicolons", index=index, column=name,
        )  # fmt: skip
    plain = values.str.replace_all(".", "", literal=True).str.replace(",", ".", literal=True)
    return pl.select(pl.when(comma).then(plain).otherwise(values)).to_series().alias(name)


def _number(values: Any, raw: Any) -> Any:
    """Return the column as Int64 or Float64 if every known value is a number, else as text."""
    import polars as pl

    known = values.len() - values.null_count()
    if known == 0:
        return pl.Series(raw.name, [None] * values.len(), pl.Float64)
    coded = values.str.contains(_LEADING_ZERO).any() and not values.str.contains(r"[.eE:/-]").any()
    if coded and raw.name.strip().lower() not in _CLOCK_PARTS:
        return _text(raw, values)  # 007 is a name
    plain = values.str.strip_prefix("+")
    whole = plain.cast(pl.Int64, strict=False)
    if whole.len() - whole.null_count() == known:
        return whole
    real = plain.cast(pl.Float64, strict=False)
    return real if real.len() - real.null_count() == known else _text(raw, values)


def _text(raw: Any, values: Any) -> Any:
    """Return text as written; "NA" and the like are missing if the column is mostly numbers, else only empty cells."""
    import polars as pl

    seen = values.drop_nulls().head(1000).to_list()
    if 2 * sum(as_number(value) is not None for value in seen) >= len(seen):
        return values
    return pl.select(pl.when(raw.str.strip_chars() != "").then(raw)).to_series().alias(raw.name)
