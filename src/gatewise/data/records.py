"""NDJSON: one JSON object per line."""

from __future__ import annotations

import json
import sys
from dataclasses import replace
from typing import Any

import numpy as np

from gatewise.memory import memory_limit, require

from .source import Source, show

__all__ = ["read_records"]

# Bytes of memory, at most, for a line, a value that is written, and a cell of the table.
_LINE, _VALUE, _CELL = 110, 70, 32


class _Twice(Exception):
    """A key appears twice in one object."""


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) < len(pairs):
        seen: set[str] = set()
        raise _Twice(next(key for key, _ in pairs if key in seen or seen.add(key)))
    return made


def read_records(text: str, source: Source, most_columns: int) -> tuple[Any, Source]:
    """Return a polars frame and its source (rows are counted as lines, from 1).

    Parameters
    ----------
    text : str
        Content of the file.
    source : Source
        The file.
    most_columns : int
        A file with more columns is refused.

    Raises
    ------
    DataError
        For a line that is not a JSON object, a key that appears twice, and a value that is a list or an object.
    MemoryLimitError
        If the file needs too much memory; every key is a column that has a cell on every line.
    """
    import polars as pl

    columns: dict[str, list[Any]] = {}
    lines: list[int] = []
    source = replace(source, first=0)
    rows = text.count("\n") + 1
    need = sys.getsizeof(text) * 2 + _LINE * rows + _VALUE * text.count(":")
    require(need, source.name)
    most_cells = (memory_limit.now()[0] - need) / _CELL
    for number, line in enumerate(text.split("\n"), start=1):
        if not line.strip():
            continue
        try:
            record = json.loads(line, object_pairs_hook=_object)
        except _Twice as error:
            raise source.error("the name appears twice on this line", index=number, column=str(error)) from None
        except (ValueError, RecursionError) as error:
            raise source.error(f"this is not a JSON object ({error}): {show(line[:60])}", index=number) from None
        if "\\u" in line:
            _require_letters(record, source, number)
        if not isinstance(record, dict):
            raise source.error(f"every line must be a JSON object, this one is {show(line[:60])}", index=number)
        for key, value in record.items():
            if isinstance(value, (dict, list)):
                raise source.error(
                    "the value is nested; only numbers, text, true, false and null can be read",
                    index=number,
                    column=key,
                )
            if key not in columns:
                if len(columns) >= most_columns:
                    raise source.error(f"there are more than {most_columns:,} columns", index=number)
                columns[key] = []
                if len(columns) * rows > most_cells:
                    require(need + _CELL * len(columns) * rows, source.name, at_least=True)
            _append(columns[key], value, len(lines))
        lines.append(number)
    if not columns:
        raise source.error("the file has no readings; its objects are empty")
    for values in columns.values():
        values.extend([None] * (len(lines) - len(values)))
    frame = pl.DataFrame([_series(name, values) for name, values in columns.items()])
    at = np.array(lines, dtype=np.int64)
    plain = bool(np.array_equal(at, np.arange(1, len(at) + 1)))
    return frame, replace(source, first=1, lines=None if plain else at)


def _require_letters(record: Any, source: Source, line: int) -> None:
    """Refuse half of a pair of \\u escapes: it is no letter."""
    for key, value in record.items() if isinstance(record, dict) else ():
        for text, column in ((key, None), (value, key)):
            if isinstance(text, str) and any("\ud800" <= letter <= "\udfff" for letter in text):
                raise source.error(
                    f"{show(text)} is not text: a \\u escape of d800 to dfff stands alone", index=line, column=column
                )


def _append(values: list[Any], value: Any, row: int) -> None:
    """Put a value on a row; the rows before it that have none are unknown."""
    if len(values) < row:
        values.extend([None] * (row - len(values)))
    values.append(value)


def _series(name: str, values: list[Any]) -> Any:
    import polars as pl

    kinds = {type(value) for value in values if value is not None}
    if str in kinds:  # numbers mixed with text stay text, so that an error can quote them
        return pl.Series(
            name, [None if v is None else v if isinstance(v, str) else json.dumps(v) for v in values], pl.String
        )
    if kinds <= {bool} and kinds:
        return pl.Series(name, values, pl.Boolean)
    whole = kinds <= {int} and all(value is None or abs(value) < 2**63 for value in values)
    if whole and kinds:
        return pl.Series(name, values, pl.Int64)
    return pl.Series(name, [None if value is None else _float(value) for value in values], pl.Float64)


def _float(value: float) -> float:
    try:
        return float(value)
    except OverflowError:
        return float("inf")
