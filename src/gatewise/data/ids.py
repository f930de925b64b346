"""Names of series: any id column -> int64 or text, and back to what it was."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

import numpy as np

from .source import Source, show

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["group_by", "keys", "kind_of", "restore"]

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
    raw = column.to_numpy()
    return "" if raw.dtype.kind in "iuf" or not len(raw) else _kind(column.to_list()[0]) or ""


def keys(column: nw.Series[Any], source: Source) -> np.ndarray:
    """Return an id column as int64 or as text (object).

    Raises
    ------
    DataError
        For a missing id, ids of several kinds, and ids that are none of text, whole numbers, true or false, dates and
        UUIDs; names the row.
    """
    raw, name = column.to_numpy(), str(column.name)
    if raw.dtype.kind in "iu" and (raw.dtype.kind == "i" or raw.max(initial=0) <= np.iinfo(np.int64).max):
        return raw.astype(np.int64)
    if raw.dtype.kind == "f":
        if np.isfinite(raw).all() and np.array_equal(raw, np.trunc(raw)) and np.abs(raw).max(initial=0) < 2**53:
            return raw.astype(np.int64)
        if (absent := np.flatnonzero(np.isnan(raw))).size:
            raise source.error("the id of the series is missing", index=int(absent[0]), column=name)
        raise source.error("ids must be text or whole numbers", column=name)
    values = column.to_list()
    found = np.empty(len(values), dtype=object)
    first: str | None = None
    for index, value in enumerate(values):
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
                f"the id {show(value)} is of another kind than the first, {show(values[0])}; make the column text",
                index=index, column=name,
            )  # fmt: skip
        found[index] = value.isoformat() if isinstance(value, date) else value if kind == "" else str(value)
    return found


def restore(ids: list[Any], kind: str) -> list[Any]:
    """Return ids that became text as what they were."""
    return [_BACK[kind](str(one)) for one in ids] if kind in _BACK else ids


def group_by(found: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the sorted distinct ids (S,) and each row's index in them (N,); faster than `numpy.unique` for text."""
    if found.dtype != object:
        return np.unique(found, return_inverse=True)
    values = found.tolist()
    names = sorted(set(values))
    place = {name: s for s, name in enumerate(names)}
    ids = np.empty(len(names), dtype=object)
    ids[:] = names
    return ids, np.fromiter((place[value] for value in values), dtype=np.int64, count=len(values))
