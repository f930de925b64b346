"""Names of series: any id column -> int64 or text, and back to what it was."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import numpy as np

from .source import Source, show

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["RowIds", "grouped", "keys", "kind_of", "restore"]

_ROWS = 1 << 16  # whose ids are read at a time

_BACK: dict[str, Callable[[str], Any]] = {
    "bool": lambda text: text == "True",
    "date": date.fromisoformat,
    "datetime": datetime.fromisoformat,
    "uuid": UUID,
    "int": int,
}


def _kind(value: object) -> str | None:
    """Return the kind of one id: "" for text; None if it cannot be one."""
    if isinstance(value, str):
        return ""
    if isinstance(value, (bool, np.bool_)):
        return "bool"
    if isinstance(value, (int, np.integer)):
        return "int"
    if isinstance(value, datetime):
        return "datetime"
    if isinstance(value, date):
        return "date"
    return "uuid" if isinstance(value, UUID) else None


def kind_of(column: nw.Series[Any]) -> str:
    """Return what the ids were before they became text: a key of `restore`; "" for text and whole numbers."""
    if str(column.dtype) == "String":
        return ""
    first = column.head(1)
    raw = first.to_numpy()
    return "" if raw.dtype.kind in "iuf" or not len(raw) else _kind(first.to_list()[0]) or ""


def keys(column: nw.Series[Any], source: Source) -> np.ndarray:
    """Return an id column as int64 or as text (object); raises as `grouped` does."""
    ids, group = grouped(column, source)
    return ids[group]


def grouped(column: nw.Series[Any], source: Source) -> tuple[np.ndarray, np.ndarray]:
    """Return the sorted distinct ids (S,), int64 or text (object), and the index of each row's id in them (N,) int32.

    Raises
    ------
    DataError
        For a missing id, ids of several kinds, and ids that are none of text, whole numbers, true or false, dates and
        UUIDs; names the row.
    """
    if str(column.dtype) == "Categorical" and (found := _of_dictionary(column)) is not None:
        return found
    whole = _whole(column, source)
    if whole is not None:
        ids, group = np.unique(whole, return_inverse=True)
        return ids, group.astype(np.int32)
    code_of: dict[str, int] = {}
    codes, kind = np.empty(len(column), np.int32), None
    for start in range(0, len(column), _ROWS):  # text of all rows at once would take more than the table
        values = (column if len(column) <= _ROWS else column[start : start + _ROWS]).to_list()
        if kind not in (None, "") or set(map(type, values)) != {str} or "" in (known := dict.fromkeys(values)):
            values, kind = _texts(values, kind, start, column, source)
            known = dict.fromkeys(values)
        else:
            kind = ""
        for value in known:
            code_of.setdefault(value, len(code_of))
        codes[start : start + _ROWS] = np.fromiter(map(code_of.__getitem__, values), np.int32, len(values))
    names = np.empty(len(code_of), dtype=object)
    names[:] = list(code_of)
    order = sorted(range(len(names)), key=names.__getitem__)
    if order == list(range(len(order))):
        return names, codes
    place = np.empty(len(order), np.int32)
    place[order] = np.arange(len(order))
    return names[order], place[codes]


def _of_dictionary(column: nw.Series[Any]) -> tuple[np.ndarray, np.ndarray] | None:
    """As `grouped`, of a dictionary of polars without making a text of every row; None where an id is missing."""
    native = column.to_native()
    if type(native).__module__.partition(".")[0] != "polars" or native.null_count():
        return None
    distinct = native.unique()
    texts, here = distinct.to_list(), distinct.to_physical().to_numpy()
    if "" in texts:
        return None
    order = sorted(range(len(texts)), key=texts.__getitem__)
    codes, place = native.to_physical().to_numpy(), np.zeros(int(here.max()) + 1, np.int32)
    place[here[order]] = np.arange(len(order))
    ids = np.empty(len(texts), dtype=object)
    ids[:] = [texts[k] for k in order]
    return ids, place[codes]


def _whole(column: nw.Series[Any], source: Source) -> np.ndarray | None:
    """Ids that are whole numbers, as int64; None for others."""
    if str(column.dtype) == "String":  # as an array, text takes more than the table
        return None
    raw = column.to_numpy()
    if raw.ndim != 1:
        raise source.error(f"holds {column.dtype}; ids are text or whole numbers", column=str(column.name))
    if raw.dtype.kind in "iu" and (raw.dtype.kind == "i" or raw.max(initial=0) <= np.iinfo(np.int64).max):
        return raw.astype(np.int64)
    if raw.dtype.kind == "f":
        if np.isfinite(raw).all() and np.array_equal(raw, np.trunc(raw)) and np.abs(raw).max(initial=0) < 2**53:
            return raw.astype(np.int64)
        if (absent := np.flatnonzero(np.isnan(raw))).size:
            raise source.error("the id of the series is missing", index=int(absent[0]), column=str(column.name))
        bad = int(np.flatnonzero(~(np.isfinite(raw) & (raw == np.trunc(raw)) & (np.abs(raw) < 2**53)))[0])
        raise source.error(
            f"the id {show(raw[bad])} is not whole; ids are text or whole numbers: make the column text (a text file's "
            "column unique_id stays as it is written)", index=bad, column=str(column.name),
        )  # fmt: skip
    return None


def _texts(
    values: list[Any], first: str | None, start: int, column: nw.Series[Any], source: Source
) -> tuple[list[str], str | None]:
    """Ids of some rows, the first of them row ``start``, as text; and the kind that all of them have."""
    name, found = str(column.name), []
    for index, value in enumerate(values, start):
        if value is None or value != value or value == "":  # noqa: PLR0124
            raise source.error("the id of the series is missing", index=index, column=name)
        kind = "" if type(value) is str else _kind(value)
        if kind is None:
            raise source.error(
                f"the id {show(value)} is {type(value).__name__}; ids are text, whole numbers, true or false, dates or "
                "UUIDs: make the column text", index=index, column=name,
            )  # fmt: skip
        if first is None:
            first = kind
        elif kind != first:
            raise source.error(
                f"the id {show(value)} is of another kind than the first, {show(column[0])}; make the column text",
                index=index, column=name,
            )  # fmt: skip
        found.append(value.isoformat() if isinstance(value, date) else value if kind == "" else str(value))
    return found, first


@dataclass(frozen=True, eq=False)
class RowIds:
    """The id of each row, for messages.

    Attributes
    ----------
    ids : ndarray (S,)
    group : ndarray (N,)
        Index of each row's id.
    """

    ids: np.ndarray
    group: np.ndarray

    def __getitem__(self, row: int) -> Any:
        """The id of one row."""
        return self.ids[self.group[row]]


def restore(ids: list[Any], kind: str) -> list[Any]:
    """Return ids that became text as what they were."""
    return [_BACK[kind](str(one)) for one in ids] if kind in _BACK else ids
