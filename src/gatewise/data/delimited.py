"""CSV and TSV: one table per file, the first line has the column names."""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain
from typing import Any

import numpy as np

from gatewise.errors import DataError
from gatewise.memory import require

from .above import below_lines
from .beside import (
    extra_rows,
    is_remark,
    is_rule,
    joined_names,
    total_below,
    units_of,
    without_marker,
)
from .columns import as_number
from .source import Source, show
from .times import looks_like_time
from .typed import typed

__all__ = ["read_delimited"]

_SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}


def read_delimited(
    text: str, source: Source, separator: str | None, most_columns: int, *, skip_lines: int | None = None,
    decimal: str | None = None,
) -> tuple[Any, Source]:  # fmt: skip
    """Return a polars frame and its source (rows are counted as lines; the header is line 1).

    Parameters
    ----------
    text : str
    source : Source
    separator : str or None
        None: inferred from the content.
    most_columns : int
        A file with more columns is refused.
    skip_lines : int, optional
        Lines above the column names; default: found, and reported.
    decimal : {",", "."}, optional
        Decimal sign; default: inferred.

    Raises
    ------
    DataError
        For rows with more or fewer cells than the header, missing or repeated column names, and unclosed quotes.
    """
    import polars as pl

    notes: list[str] = []
    if told := re.match(r'"?sep=(.)"?(?=\r|\n|$)', text):  # Excel names the separator like this
        separator, text = told[1], text[told.end() :]
    tab_by_name = separator == "\t"
    text = text.removesuffix("\x1a")  # the end of a text of DOS
    base = 0
    if skip_lines is not None:
        base = skip_lines
        text = "".join(text.splitlines(keepends=True)[skip_lines:])
        if not text.strip():
            raise source.error(f"nothing is left after skip_lines={skip_lines}")
    if separator is None:
        separator = _sniff(text)
        if separator == "," and (columns_of := _by_spaces(text)) is not None:
            separator, text = "\t", columns_of
            notes.append("Columns are separated by spaces.")
        elif separator != ",":
            notes.append(f"Columns are separated by a {_SEPARATORS[separator]}.")
    elif len(separator) != 1:
        raise ValueError(f"separator must be one character, got {separator!r}")
    source = replace(source, first=0)
    if skip_lines is None:
        text, base = without_marker(text)
        if not base:
            text, base = below_lines(text, separator, notes)
    letters, lines_in, cells = sys.getsizeof(text), text.count("\n") + 1, text.count(separator)
    cells += lines_in
    need = 2 * letters + 4 * len(text)
    marks = text.count('"')
    require(need + letters + 2 * len(text) + 70 * lines_in + 40 * cells + 30 * marks, source.name)
    records = _records(text, separator, source, base)
    first_line, header = next(records, (1, []))
    if not header:
        raise source.error("the file has no line of column names")
    if tab_by_name and len(header) == 1 and (other := _sniff(text)) != "\t" and other in header[0]:
        raise source.error(
            f"the name says TSV but the first line has no tab; columns look separated by a {_SEPARATORS[other]}: "
            "name the file .csv", index=first_line,
        )  # fmt: skip
    drop, below = 0, next(records, None)
    if below is not None:
        records = chain([below], records)
        header, drop = _second(header, below[1], first_line, source, notes)
    names = _names(header, first_line, source, most_columns, notes)
    columns = _even(text, len(names), separator)
    lines = None
    if columns is None:
        filled = min(cells, len(text) - cells)
        require(need + len(text) + 110 * lines_in + 56 * cells + 60 * max(0, filled), source.name)
        rows, at, empty = _cells(
            records,
            len(names),
            source,
            separator,
            first_line,
            notes,
            open_end=names[-1] == "",
            whole=text.endswith("\n"),
        )
        if empty:
            notes.append(f"{empty} rows without any value were skipped.")
        hashes = "\n#" in text  # looked for once: for each row it would take the square of the file's length
        remarks = [hashes and row[0].startswith("#") for row in rows]
        if 0 < 2 * sum(remarks) < len(rows):
            notes.append(f"{sum(remarks)} lines that begin with # were skipped.")
            rows, at = ([one for one, out in zip(part, remarks, strict=True) if not out] for part in (rows, at))
        if not len(at):
            raise source.empty("the file has a line of column names but no readings under it")
        columns = [pl.Series("", column, pl.String) for column in zip(*rows, strict=True)]
        lines = np.array(at, dtype=np.int64)
    if drop:
        lines = (np.arange(len(columns[0])) + first_line + 1 if lines is None else lines)[drop:]
        columns = [column.slice(drop) for column in columns]
    for _ in range(3):  # loggers write units, and below them how a reading was made
        if (units := units_of(columns)) is None:
            break
        notes.append(f"The line under the column names, {show(units)}, was taken for units and skipped.")
        lines = (np.arange(len(columns[0])) + first_line + 1 if lines is None else lines)[1:]
        columns = [column.slice(1) for column in columns]
    extra = extra_rows(columns, names, replace(source, first=first_line + 1, lines=lines))
    if not extra.keep.all():
        notes += extra.notes
        lines = (np.arange(len(columns[0])) + first_line + 1 if lines is None else lines)[extra.keep]
        columns = [column.filter(pl.Series(extra.keep)) for column in columns]
    if lines is not None and np.array_equal(lines, np.arange(first_line + 1, len(lines) + first_line + 1)):
        lines = None
    source = replace(source, first=first_line + 1, lines=lines)
    frame, written = typed(names, columns, source, separator, notes, decimal)
    if total_below(frame):
        frame = frame.head(frame.height - 1)
        source = replace(source, lines=None if lines is None else lines[:-1])
        notes.append("The last line has no time and the sums or means of those above it, and was skipped.")
    return frame, replace(source, notes=tuple(notes), written=written)


def _sniff(text: str) -> str:
    """Return the separator that splits the first lines into equally many cells, and into most cells."""
    head = re.sub(r"\A(?:\s*#.*\n)+(?=.)", "", text[:65536])  # comments may hold any sign
    best, found = (0, 0, 0), ","
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
        if rows and rows[0] <= 1:  # lines above the column names
            usual = max(set(rows), key=rows.count)
            score = (0, usual, rows.count(usual))  # of equal columns those that more lines have
            if usual > 1 and 2 * rows.count(usual) > len(rows) and score > best:
                best, found = score, separator
        if rows and rows[0] > 1:
            even = sum(count == rows[0] for count in rows)
            # a title with a comma is cut too, the lines below it are not
            score = (2 if even == len(rows) else 1 if even > 1 or len(rows) < 3 else 0, rows[0], 0)
            if score > best:
                best, found = score, separator
    return found


def _records(text: str, separator: str, source: Source, base: int = 0) -> Iterator[tuple[int, list[str]]]:
    """Yield line number and cells of every record, without blank lines."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    line = base
    while True:
        begin = line + 1
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            why = "a quote that is opened here is never closed" if "unexpected end" in str(error) else str(error)
            raise source.error(f"the line cannot be read: {why}", index=begin) from None
        line = base + reader.line_num
        if row and not (len(row) == 1 and not row[0].strip()):
            yield begin, row


def _names(header: list[str], line: int, source: Source, most: int, notes: list[str]) -> list[str]:
    if len(header) > most:
        raise source.error(f"the first line has {len(header):,} names; at most {most:,} columns are read", index=line)
    cells = [cell.strip() for cell in header]
    while len(cells) > 1 and not cells[-1] and not cells[-2]:
        cells.pop()  # empty columns at the end
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


def _second(header: list[str], below: list[str], line: int, source: Source, notes: list[str]) -> tuple[list[str], int]:
    """Return the names, and how many lines under them are no readings: of names, or a rule.

    Raises
    ------
    DataError
        If the first line is readings like the second: a time above a time.
    """
    if (names := joined_names(header, below)) is not None:
        notes.append(f"The column names are those of two lines, such as {show(names[-1])}.")
        return names, 1
    if is_rule(below):
        return header, 1
    for cell, under in zip(header, below, strict=False):
        if all(as_number(one) is None and looks_like_time([one.strip()]) for one in (cell, under)):
            raise source.error(
                f"the first line looks like readings ({show(cell.strip())}), not like column names; add a line of "
                "names above it, such as ds,y", index=line,
            )  # fmt: skip
    return header, 0


def _cells(
    records: Iterator[tuple[int, list[str]]], width: int, source: Source, separator: str, first_line: int,
    notes: list[str], *, open_end: bool, whole: bool,
) -> tuple[list[list[str]], list[int], int]:  # fmt: skip
    """Return the cells of every row, its line, and the number of empty rows; remarks below the readings are left out.

    ``whole`` says that the text ends with a line break: no line was cut off.
    """
    rows: list[list[str]] = []
    lines: list[int] = []
    empty = 0
    remarks: list[tuple[int, list[str]]] = []
    for line, found in records:
        row = found
        if len(row) > width and not any(cell.strip() for cell in row[width:]):
            row = row[:width]  # empty columns at the end
        if open_end and len(row) == width - 1:
            row = [*row, ""]  # only the names end with a separator
        if len(row) != width and row[0].startswith("#"):
            continue
        if len(row) != width:
            if sum(bool(cell.strip()) for cell in row) == 1 and is_remark("".join(row)):
                remarks.append((line, row))
                continue
            raise _uneven(row, line, width, separator, first_line, source)
        if not any(cell and not cell.isspace() for cell in row):
            empty += 1
            continue
        if remarks:
            raise _uneven(remarks[0][1], remarks[0][0], width, separator, first_line, source)
        rows.append(row)
        lines.append(line)
    if remarks:
        line, row = remarks[0]
        if not (whole or len(remarks) > 1 or (lines and line > lines[-1] + 1)):
            raise _uneven(row, line, width, separator, first_line, source)
        what = "line was" if len(remarks) == 1 else "lines were"
        notes.append(f"Below the readings {len(remarks)} {what} skipped; the first is {show(''.join(row).strip())}.")
    return rows, lines, empty


def _uneven(row: list[str], line: int, width: int, separator: str, first_line: int, source: Source) -> DataError:
    """Return the error of a row with more or fewer cells than there are names."""
    hint = (
        "; a decimal comma needs a semicolon between the columns"
        if separator == "," and len(row) > width
        else "; leave the line out if it is a remark"
        if sum(bool(cell.strip()) for cell in row) == 1
        else ""
    )
    return source.error(f"the row has {len(row)} cells where line {first_line} names {width} columns{hint}", index=line)


def _by_spaces(text: str) -> str | None:
    """Return the text with tabs between its columns, if all lines have equally many words, at least two."""
    head = [line for line in text[:65536].splitlines()[:50] if line.strip()]
    widths = {len(line.lstrip("#").split()) for line in head[: -1 if len(text) > 65536 else None]}
    if len(widths) != 1 or widths <= {0, 1} or any(sign in text[:65536] for sign in '"\t;|,'):
        return None
    return "\n".join("\t".join(line.split()) for line in text.splitlines())


def _even(text: str, width: int, separator: str) -> list[Any] | None:
    """Return the columns as text if every line is a row of ``width`` cells and quotes stand around whole cells.

    Most files are like this; polars reads them many times faster than record by record. None for others.
    """
    import polars as pl

    if separator > "\x7f" or text.count("\r") != text.count("\r\n") or "\n#" in text:
        return None
    plain = text.replace("\r\n", "\n").removesuffix("\n").encode("utf-8")
    rows = _rows(np.frombuffer(plain, np.uint8), width, separator)
    if rows is None or rows < 2:
        return None
    frame = pl.read_csv(
        io.BytesIO(plain),
        separator=separator,
        infer_schema=False,
        has_header=False,
        skip_rows=1,
        quote_char='"' if b'"' in plain else None,
    )
    return frame.get_columns() if frame.shape == (rows - 1, width) else None


def _rows(data: np.ndarray, width: int, separator: str) -> int | None:
    """Return the number of lines (N,) uint8; None if one is blank, has more or fewer cells, or quotes inside a cell."""
    newline, quote, between = ord("\n"), ord('"'), ord(separator)
    ends, quotes, cuts = (np.flatnonzero(data == sign) for sign in (newline, quote, between))
    if len(quotes) % 2:
        return None
    if len(quotes):
        opening, closing = quotes[::2], quotes[1::2]
        doubled = opening[1:] == closing[:-1] + 1  # "" inside quotes
        before = data[opening - 1]
        fine = (opening == 0) | (before == between) | (before == newline)
        fine[1:] |= doubled
        after = data[np.minimum(closing + 1, len(data) - 1)]
        closed = (closing == len(data) - 1) | (after == between) | (after == newline)
        closed[:-1] |= doubled
        if not (fine.all() and closed.all()) or (np.searchsorted(quotes, ends) % 2).any():
            return None
        cuts = cuts[np.searchsorted(quotes, cuts) % 2 == 0]
    starts = np.concatenate(([0], ends + 1))
    if len(cuts) != (width - 1) * len(starts) or starts[-1] >= len(data):
        return None
    if (np.bincount(np.searchsorted(ends, cuts), minlength=len(starts)) != width - 1).any():
        return None
    filled = (data > ord(" ")) & (data != between) & (data != quote)
    return len(starts) if np.logical_or.reduceat(filled, starts).all() else None
