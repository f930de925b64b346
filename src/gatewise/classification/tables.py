"""Long tables (id, time, columns, label) of pandas, polars and pyarrow to sequences and labels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import narwhals as nw
import numpy as np

from gatewise.arrays import Array
from gatewise.errors import DataError

__all__ = ["TableSequences", "from_table"]


class TableSequences(NamedTuple):
    """Sequences of a long table.

    Attributes
    ----------
    X : list of arrays (T_i, F)
    y : array (n,), list of arrays (T_i,), or None
        One label per sequence; with ``per_step`` one per step; None without ``label_col``.
    ids : array (n,)
        In the order in which they first appear.
    columns : tuple of str
        Names of the F channels.
    """

    X: list[Array]
    y: Any
    ids: Array
    columns: tuple[str, ...]

    def __repr__(self) -> str:
        labels = "no labels" if self.y is None else "labelled"
        return f"TableSequences({len(self.X)} sequences, {labels}, columns: {', '.join(self.columns)})"


def from_table(
    table: Any,
    *,
    id_col: str = "id",
    time_col: str | None = "time",
    columns: Sequence[str] | None = None,
    label_col: str | None = None,
    per_step: bool = False,
) -> TableSequences:
    """Cut a long table into sequences.

    Parameters
    ----------
    table : pandas or polars data frame, or pyarrow table
        One row per sequence and step.
    id_col : str
        Which sequence a row belongs to. Default "id".
    time_col : str, optional
        Order of the rows within a sequence; None keeps the table's order. Default "time".
    columns : sequence of str, optional
        The channels. Default: all columns but id, time and label.
    label_col : str, optional
        The labels. Default: none.
    per_step : bool
        One label per row instead of one per sequence. Default False.

    Returns
    -------
    TableSequences
        A missing value is NaN.

    Raises
    ------
    DataError
        When a column is missing or not numeric, an id or a time is missing, two rows of a sequence have the same time,
        or a sequence has several labels; names sequence, row and column.
    TypeError
        When ``table`` is no table.
    """
    try:
        frame: Any = nw.from_native(table, eager_only=True)
    except TypeError:
        raise TypeError(f"table must be a pandas or polars data frame or a pyarrow table, not {type(table)}") from None
    roles = [name for name in (id_col, time_col, label_col) if name is not None]
    names = [name for name in frame.columns if name not in roles] if columns is None else list(columns)
    for name in (*roles, *names):
        if name not in frame.columns:
            raise DataError(f"the table has no such column; it has {', '.join(frame.columns)}", column=str(name))
    if not names or len(frame) == 0:
        raise DataError("the table has no rows" if names else "the table has no columns besides id, time and label")
    values = np.column_stack([_floats(frame[name], name) for name in names])
    ids = _complete(frame[id_col], id_col)
    first, number = _numbered(ids)
    order = np.arange(len(ids))
    if time_col is not None:
        times = _complete(frame[time_col], time_col)
        order = np.lexsort([times, number])
        same = (number[order][1:] == number[order][:-1]) & (times[order][1:] == times[order][:-1])
        if same.any():
            row = int(order[1:][same][0])
            raise DataError(f"two rows have the time {times[row]}", series=str(ids[row]), row=row, column=time_col)
    else:
        order = np.argsort(number, kind="stable")
    cuts = np.flatnonzero(np.diff(number[order])) + 1
    X = np.split(values[order], cuts)
    y: Any = None
    if label_col is not None:
        labels = _complete(frame[label_col], label_col)
        if per_step:
            y = np.split(labels[order], cuts)
        else:
            y = labels[first]
            other = labels != y[number]
            if other.any():
                row = int(np.argmax(other))
                text = f"has the labels {y[number[row]]!r} and {labels[row]!r}; for one label per row set per_step=True"
                raise DataError(text, series=str(ids[row]), row=row, column=label_col)
    return TableSequences(X, y, ids[first], tuple(names))


def _floats(column: Any, name: str) -> Array:
    if not (column.dtype.is_numeric() or column.dtype == nw.Boolean):
        raise DataError(f"holds {column.dtype}, not numbers", column=name)
    return column.cast(nw.Float64).to_numpy().astype(np.float64)


def _complete(column: Any, name: str) -> Array:
    """A column without missing values, as an array whose values compare."""
    missing = column.is_null().to_numpy()
    if column.dtype.is_float():
        missing = missing | column.is_nan().fill_null(False).to_numpy()
    if missing.any():
        raise DataError("is missing", row=int(np.argmax(missing)), column=name)
    array = column.to_numpy()
    return np.array(array.tolist()) if array.dtype == object and isinstance(array[0], str) else array


def _numbered(ids: Array) -> tuple[Array, Array]:
    """First row of each id in the order of appearance, and for each row the number of its id."""
    _, first, inverse = np.unique(ids, return_index=True, return_inverse=True)
    rank = np.empty(len(first), np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return np.sort(first), rank[inverse.reshape(-1)]
