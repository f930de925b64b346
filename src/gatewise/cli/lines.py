"""Lines of NDJSON or CSV to ids, step numbers and values: a block at once, and where one line is bad, line by line."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

__all__ = ["Block", "Layout", "Reader", "layout_of"]


@dataclass(frozen=True)
class Layout:
    """What the lines hold.

    Attributes
    ----------
    columns : tuple of str
        Columns that the model reads, in its order; of NDJSON also ("x",), one key with a list of them.
    id_col, seq_col : str or None
        Columns of the stream's id and the step's number.
    header : tuple of str or None
        Column names of CSV; None for NDJSON.
    separator : str
        Of CSV.
    width : int
        How many values the model reads.
    """

    columns: tuple[str, ...]
    id_col: str | None
    seq_col: str | None
    header: tuple[str, ...] | None
    separator: str
    width: int


class Block(NamedTuple):
    """Some lines, read.

    Attributes
    ----------
    lines : list of int
        Number of each line that can be used.
    ids : list of str or int
        Their streams; 0 for all where there is no id column.
    seq : list of int or None
        Their step numbers.
    values : array (n, F)
        NaN where a value is missing.
    errors : dict of int to str
        What is wrong with the other lines.
    """

    lines: list[int]
    ids: list[str | int]
    seq: list[int] | None
    values: np.ndarray
    errors: dict[int, str]

    def part(self, first: int, end: int) -> Block:
        """Some of the lines that can be used; the errors are those of the whole, not a copy."""
        seq = None if self.seq is None else self.seq[first:end]
        return Block(self.lines[first:end], self.ids[first:end], seq, self.values[first:end], self.errors)

    def plus(self, other: Block) -> Block:
        """Two parts of one block together again."""
        seq = None if self.seq is None or other.seq is None else [*self.seq, *other.seq]
        values = np.concatenate([self.values, other.values])
        return Block([*self.lines, *other.lines], [*self.ids, *other.ids], seq, values, self.errors)


def layout_of(
    first: str, names: Sequence[str] | None, width: int, id_col: str | None, seq_col: str | None
) -> tuple[Layout, bool]:
    """Infer the layout from the first line.

    Parameters
    ----------
    first : str
        The first line that is not blank.
    names : sequence of str or None
        Names of the model's columns, if they are known.
    width : int
        How many values the model reads.
    id_col, seq_col : str or None
        As given on the command line; None for "id" and "seq" where there are such columns.

    Returns
    -------
    Layout
    bool
        Whether the line is a header and no data.

    Raises
    ------
    ValueError
        When columns are missing, or do not have the model's number.
    """
    if first.lstrip().startswith(("{", "[")):
        record = json.loads(first)
        if not isinstance(record, dict):
            raise ValueError('a line must be a JSON object, such as {"id": "a", "x": [1.5, 2]}')
        present, header, separator = tuple(record), None, ""
    else:
        separator = max(",;\t", key=first.count)
        present = tuple(name.strip() for name in next(csv.reader([first], delimiter=separator)))
        header = present
        if all(_is_number(name) for name in present):  # no header: the columns are the model's
            header = present = tuple(names or [f"column {k + 1}" for k in range(width)])
            if len(present) != len(first.split(separator)):
                raise ValueError(f"the first line has {len(first.split(separator))} values, the model reads {width}")
    id_col, seq_col = (
        name if given is None and name in present else given for given, name in ((id_col, "id"), (seq_col, "seq"))
    )
    for given in (id_col, seq_col):
        if given is not None and given not in present:
            raise ValueError(f"there is no column {given!r}; there are {', '.join(present)}")
    rest = [name for name in present if name not in (id_col, seq_col)]
    if names is not None and all(name in rest for name in names):
        columns = tuple(names)
    elif header is None and rest == ["x"]:
        columns = ("x",)
    else:
        columns = tuple(rest)
    if names is not None and columns != ("x",) and set(columns) != set(names):
        missing = [name for name in names if name not in rest]
        raise ValueError(f"column {missing[0]!r} is missing" if missing else f"the model reads {', '.join(names)}")
    if columns != ("x",) and len(columns) != width:
        raise ValueError(f"there are {len(columns)} columns ({', '.join(columns)}), the model reads {width}")
    layout = Layout(columns, id_col, seq_col, header, separator, width)
    return layout, header is not None and header is not names and not all(_is_number(n) for n in first.split(separator))


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


@dataclass
class Reader:
    """Reads blocks of lines.

    Attributes
    ----------
    layout : Layout
    mask : bool
        Whether a value may be missing.
    """

    layout: Layout
    mask: bool
    _places: tuple[int, ...] = field(init=False, default=())

    def __post_init__(self) -> None:
        if self.layout.header is not None:
            self._places = tuple(self.layout.header.index(name) for name in self.layout.columns)

    def read(self, lines: Sequence[str], numbers: Sequence[int]) -> Block:
        """Read lines, none of them blank.

        Parameters
        ----------
        lines : sequence of str
        numbers : sequence of int
            Their numbers in the input.
        """
        try:
            ids, seq, values = self._together(lines)
            if not self._wrong(values).any():
                return Block(list(numbers), ids, seq, values, {})
        except (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError):
            pass  # found again below, with its line
        good, errors = [], {}
        for text, number in zip(lines, numbers, strict=True):
            try:
                one = self._together([text])
                wrong = self._wrong(one[2])[0]
                if wrong.any():
                    k = int(wrong.argmax())
                    name = self.layout.columns[k] if len(self.layout.columns) > 1 else f"value {k + 1}"
                    raise ValueError(f"{name} is {'missing' if math.isnan(one[2][0, k]) else 'infinite'}")
                good.append((number, *one))
            except json.JSONDecodeError as error:
                errors[number] = f"not JSON: {error.msg} at character {error.pos + 1}"
            except KeyError as error:
                errors[number] = f"there is no {error.args[0]!r}"
            except (ValueError, TypeError, IndexError, OverflowError) as error:
                errors[number] = str(error)
            except RecursionError:
                errors[number] = "too deep"
        seq = None if self.layout.seq_col is None else [one[2][0] for one in good if one[2] is not None]
        values = np.concatenate([one[3] for one in good]) if good else np.zeros((0, self.layout.width))
        return Block([one[0] for one in good], [one[1][0] for one in good], seq, values, errors)

    def _wrong(self, values: np.ndarray) -> np.ndarray:
        return np.isinf(values) if self.mask else ~np.isfinite(values)

    def _together(self, lines: Sequence[str]) -> tuple[list[str | int], list[int] | None, np.ndarray]:
        """Ids, numbers and values of lines; raises when one of them is bad."""
        layout = self.layout
        ids: list[Any] = [0] * len(lines)
        seq: list[Any] | None = None
        if layout.header is None:
            rows = [json.loads(lines[0])] if len(lines) == 1 else json.loads(f"[{','.join(lines)}]")
            if len(rows) != len(lines) or not all(type(row) is dict for row in rows):
                raise ValueError("not a JSON object")
            if layout.id_col is not None:
                ids = [row[layout.id_col] for row in rows]
            if layout.seq_col is not None:
                seq = [row[layout.seq_col] for row in rows]
            if layout.columns == ("x",):
                table = [row["x"] if isinstance(row["x"], list) else [row["x"]] for row in rows]
            else:
                table = [[row[name] for name in layout.columns] for row in rows]
            if any(type(value) is str for row in table for value in row):
                raise ValueError("a value is text, not a number")
        else:
            quoted = any('"' in line for line in lines)
            separator = layout.separator
            rows = list(csv.reader(lines, delimiter=separator)) if quoted else [one.split(separator) for one in lines]
            width = len(layout.header)
            if len(rows) != len(lines) or any(len(row) != width for row in rows):
                raise ValueError(f"has {len(rows[0])} columns, expected {width}")
            if layout.id_col is not None:
                at = layout.header.index(layout.id_col)
                ids = [row[at] for row in rows]
            if layout.seq_col is not None:
                at = layout.header.index(layout.seq_col)
                seq = [int(row[at]) for row in rows]
            places = self._places
            table = [[row[k] for k in places] for row in rows]
            if any("" in row for row in table):
                table = [[value.strip() or "nan" for value in row] for row in table]
        if any(len(row) != layout.width for row in table):
            raise ValueError(f"has {len(table[0])} values, the model reads {layout.width}")
        for one in ids if layout.id_col is not None else ():
            if type(one) is not str and (type(one) is not int or not -(1 << 63) <= one < 1 << 63):
                raise ValueError(f"an id must be text or a whole number, not {json.dumps(one)}")
            if type(one) is str and not one.isascii():
                one.encode()  # a ValueError where the line is not UTF-8
        for one in seq or ():
            if type(one) is not int or not -(1 << 63) < one < 1 << 63:
                raise ValueError(f"a step's number must be a whole number, not {json.dumps(one)}")
        if layout.header is None:
            return ids, seq, np.array(table, dtype=np.float64)
        return ids, seq, np.array([list(map(float, row)) for row in table])
