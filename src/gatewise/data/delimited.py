"""CSV and TSV: one table per file, the first line has the column names."""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from gatewise.memory import require

from .columns import ABSENT, as_number
from .signs import bare, plain_numbers, sure_signs
from .source import Source, show
from .times import looks_like_time

__all__ = ["read_delimited"]

_SEPARATORS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "vertical bar"}
_LEADING_ZERO = r"^\s*0\d"
_ABSENT = rf"^\s*({'|'.join(sorted(re.escape(word).replace(chr(92) + ' ', ' ') for word in ABSENT))})\s*$"
_THREE = r"\.\d{3}\s*$"
_DOTTED_DATE = re.compile(r"\s*\d{1,2}\.\d{1,2}\.(\d{4}|\d{2})\b.*")
_YEAR_MONTH = r"^\s*(?<y>1[89]\d\d|2[01]\d\d)\.(?<m>0[1-9]|1[0-2])\s*$"
_MONTH_YEAR = r"^\s*(?<m>0?[1-9]|1[0-2])\.(?<y>1[89]\d\d|2[01]\d\d)\s*$"
_CLOCK_PARTS = {"year", "month", "day", "hour", "minute", "second"}


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
    notes: list[str] = []
    if told := re.match(r"sep=(.)(?:\r?\n|$)", text):  # Excel names the separator like this
        separator, text = told[1], text[told.end(1) :]
    tab_by_name = separator == "\t"
    base = 0
    if skip_lines is not None:
        base = skip_lines
        text = "".join(text.splitlines(keepends=True)[skip_lines:])
        if not text.strip():
            raise source.error(f"nothing is left after skip_lines={skip_lines}")
    if separator is None:
        separator = _sniff(text)
        if separator != ",":
            notes.append(f"Columns are separated by a {_SEPARATORS[separator]}.")
    elif len(separator) != 1:
        raise ValueError(f"separator must be one character, got {separator!r}")
    source = replace(source, first=0)
    if skip_lines is None:
        text, base = _below(text, separator, notes)
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
    names = _names(header, first_line, source, most_columns, notes)
    columns = _even(text, len(names), separator)
    lines = None
    if columns is None:
        filled = min(cells, len(text) - cells)
        require(need + len(text) + 110 * lines_in + 56 * cells + 60 * max(0, filled), source.name)
        columns, at, empty = _cells(records, len(names), source, separator, first_line)
        if not len(at):
            raise source.error("the file has a line of column names but no readings under it")
        if empty:
            notes.append(f"{empty} rows without any value were skipped.")
        lines = None if np.array_equal(at, np.arange(first_line + 1, len(at) + first_line + 1)) else at
    source = replace(source, first=first_line + 1, lines=lines)
    frame = _typed(names, columns, source, separator, notes, decimal)
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
        if rows and rows[0] <= 1:  # lines above the column names
            usual = max(set(rows), key=rows.count)
            if usual > 1 and 2 * rows.count(usual) > len(rows) and (0, usual) > best:
                best, found = (0, usual), separator
        if rows and rows[0] > 1:
            even = sum(count == rows[0] for count in rows)
            score = (2 if even == len(rows) else 1, rows[0])
            if score > best:
                best, found = score, separator
    return found


def _below(text: str, separator: str, notes: list[str]) -> tuple[str, int]:
    """Return the text from the column names on, and how many lines were above them.

    Comments (#) and lines with fewer cells than the table are above it, if a line of names follows.
    """
    lines = text[:65536].splitlines(keepends=True)[:200]
    cells = [next(csv.reader([line], delimiter=separator), []) for line in lines]
    filled = [sum(bool(cell.strip()) for cell in row) for row in cells]
    widths = [len(row) for row, count in zip(cells, filled, strict=True) if count > 1]
    if not widths:
        return text, 0
    usual = max(set(widths), key=widths.count)
    start = 0
    while start < len(lines) - 1 and (
        lines[start].startswith("#")
        or not filled[start]
        or (usual > 1 and (len(cells[start]) < usual or filled[start] < 2))
    ):
        start += 1
    if start and not lines[start].startswith("#") and lines[start - 1].startswith("#") and _readings(cells[start]):
        start -= 1  # the names are the last comment
        if len(cells[start]) == usual:
            notes.append("The column names are in the last comment line.")
            return lines[start].lstrip("# ") + text[sum(map(len, lines[: start + 1])) :], start
    if not start or not any(filled[:start]) or _readings(cells[start]) or len(cells[start]) != usual:
        return text, 0
    first = next(line.strip() for line, count in zip(lines, filled, strict=True) if count)
    notes.append(f"{start} lines above the column names were skipped; the first is {show(first)}.")
    return text[sum(map(len, lines[:start])) :], start


def _readings(cells: list[str]) -> bool:
    given = [cell.strip() for cell in cells if cell.strip()]
    return bool(given) and all(as_number(cell) is not None or looks_like_time([cell]) for cell in given)


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


def _cells(
    records: Iterator[tuple[int, list[str]]], width: int, source: Source, separator: str, first_line: int
) -> tuple[list[Any], np.ndarray, int]:
    """Return the columns as text, the line of every row, and the number of empty rows."""
    import polars as pl

    rows: list[list[str]] = []
    lines: list[int] = []
    empty = 0
    for line, found in records:
        row = found
        if len(row) > width and not any(cell.strip() for cell in row[width:]):
            row = row[:width]  # empty columns at the end
        if len(row) != width and row[0].startswith("#"):
            continue
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
    """Return the columns as text if every line is a row of ``width`` cells and quotes stand around whole cells.

    Most files are like this; polars reads them many times faster than record by record. None for others.
    """
    import polars as pl

    if separator > "\x7f" or text.count("\r") != text.count("\r\n"):
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


def _typed(
    names: list[str], columns: list[Any], source: Source, separator: str, notes: list[str], decimal: str | None
) -> Any:
    """Return a polars frame: numbers where every value is one, else text as written."""
    import polars as pl

    if names[-1] == "":  # a separator at the end of every line
        blank = not (columns[-1].str.strip_chars() != "").any()
        names = names[:-1] if blank else [*names[:-1], f"column_{len(names)}"]
    raw = [column.alias(name) for name, column in zip(names, columns, strict=False)]
    made = [_quick(column, decimal, separator) for column in raw]
    open_ = [k for k, quick in enumerate(made) if quick is None]
    done: dict[str, list[str]] = {"signs": [], "thousands": [], "points": [], ",": []}
    values: dict[int, Any] = {}
    for k in open_:
        known = raw[k].str.to_lowercase().str.contains(_ABSENT) == False  # noqa: E712  a polars column
        given = pl.select(pl.when(known).then(raw[k].str.strip_chars())).to_series().alias(names[k])
        values[k], beside = bare(given)
        if beside:
            done["signs"].append(names[k])
    sure = {k: sure_signs(column) for k, column in values.items()}
    shown = {"."} if any(_pointed(column) for k, column in enumerate(raw) if k not in values) else set()
    dates = any(_DOTTED_DATE.fullmatch(value) for column in raw for value in column.head(1).to_list() if value)
    for k in open_:
        others = shown.union(*(signs for other, signs in sure.items() if other != k))
        plain, what = plain_numbers(
            values[k], names[k], separator, decimal, source, others=others, pointed_dates=dates
        )  # fmt: skip
        if what is not None:
            done[what].append(names[k])
        made[k] = _number(plain, raw[k])
    words = {
        "signs": "Signs beside the numbers (currency, %, spaces) were left out",
        "thousands": "Commas separate thousands",
        "points": "Points separate thousands",
        ",": "Numbers with a decimal comma",
    }
    for what, columns_done in done.items():
        if columns_done:
            notes.append(f"{words[what]}: {', '.join(map(repr, columns_done[:8]))}.")
    return pl.DataFrame(made)


def _quick(raw: Any, decimal: str | None, separator: str) -> Any:
    """Return a column of plain numbers, or of times, without looking for other ways of writing; None for others."""
    import polars as pl

    if _months(raw):
        return _text(raw, raw)
    if decimal != ",":
        numbers = raw.cast(pl.Float64, strict=False)
        plain = numbers.len() > numbers.null_count() == raw.null_count() and not numbers.is_nan().any()
        if plain and (decimal == "." or separator == "," or _pointed(raw) or not raw.str.contains(_THREE).any()):
            return _number(raw, raw)
    seen = [value for value in raw.head(100).to_list() if value is not None and value.strip()]
    if len(seen) >= 10 and not any(as_number(value) is not None for value in seen) and looks_like_time(seen):
        return _text(raw, raw)
    return None


def _pointed(raw: Any) -> bool:
    """Whether the first rows have a point that can only be a decimal sign."""
    return "." in sure_signs(raw.head(1000))


def _months(raw: Any) -> bool:
    """Whether a column is months as 2015.01 or 01.2015, in order: as numbers 2015.1 would be January and October."""
    for pattern in (_YEAR_MONTH, _MONTH_YEAR):
        if not raw.head(1).str.contains(pattern).all() or not raw.str.contains(pattern).all():
            continue
        parts = raw.str.extract_groups(pattern).struct
        month = (parts.field("y").cast(int) * 12 + parts.field("m").cast(int)).diff().drop_nulls()
        steps = month.filter(month != 0)
        usual = steps.filter(steps.abs() == steps.abs().min()) if len(steps) else steps
        return len(steps) > 0 and 10 * len(usual) > 9 * len(steps) and min((steps > 0).mean(), (steps < 0).mean()) < 0.1
    return False


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
