"""Text features as numbers: one column per value, or where there are many one column of codes.

Codes count a column's values from 1, in their sorted order; NaN, and 0 in a network's inputs, is a missing one. So ten
thousand values take one column and not ten thousand.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError
from gatewise.memory import require

from .columns import is_number_like, numbers
from .ids import keys
from .source import Source, listed, no_column, show
from .written import with_texts

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["Coded", "encode_columns", "encode_text", "is_text", "static_features"]

#: Which text columns become codes: the names, or a number of values above which all do.
Coded = int | Collection[str]

_CURE = "leave the cell empty for a value that nobody knows, or fit with readings that hold it"
_ROWS = 1 << 16  # of which Python's texts are made at a time


def is_text(column: nw.Series[Any]) -> bool:
    """Whether a column is text or categories, and not numbers."""
    dtype = str(column.dtype)
    return dtype.startswith(("Categorical", "Enum")) or (dtype in {"String", "Object"} and not is_number_like(column))


def encode_text(column: nw.Series[Any], source: Source, values: tuple[str, ...]) -> np.ndarray:
    """Return 1 where a row has a value, else 0: (N, len(values)) float64; NaN in a row without a value.

    Raises
    ------
    DataError
        For a value that is not in ``values``, so that the model was not trained with it.
    MemoryLimitError
        If there are so many values that a column for each needs more memory than allowed.
    """
    what = f"column {column.name!r} has {len(values):,} values, and a column of numbers for each"
    require(len(column) * (60 + 25 * len(values)), source.name, what)
    codes = _codes(column, source, values)
    made = (codes[:, None] == np.arange(1, len(values) + 1)).astype(np.float64)
    made[np.isnan(codes)] = np.nan
    return made


def _codes(
    column: nw.Series[Any], source: Source, values: tuple[str, ...], cure: str = "fit with readings that hold it"
) -> np.ndarray:
    """Place of each row's value among ``values`` (N,), from 1 on; NaN in a row without one."""
    place = {value: float(i) for i, value in enumerate(values, 1)}
    codes = np.empty(len(column))
    for start in range(0, len(column), _ROWS):
        for index, value in enumerate(column[start : start + _ROWS].to_list(), start):
            absent = value is None or value != value  # noqa: PLR0124
            code = np.nan if absent else place.get(str(value), 0.0)
            if code == 0.0:
                raise source.error(
                    f"{show(value)} is not one of the known values {listed(values)}; correct it, or {cure}",
                    index=index, column=str(column.name),
                )  # fmt: skip
            codes[index] = code
    return codes


def _values(column: nw.Series[Any]) -> tuple[str, ...]:
    """The distinct values of a text column, sorted."""
    found: set[str] = set()
    for start in range(0, len(column), _ROWS):
        found |= {str(v) for v in set(column[start : start + _ROWS].to_list()) if v is not None and v == v}  # noqa: PLR0124
    return tuple(sorted(found))


def encode_columns(
    frame: nw.DataFrame[Any],
    columns: Sequence[str],
    source: Source,
    given: dict[str, tuple[str, ...]],
    *,
    same: bool = False,
    coded: Coded = (),
    empty: bool = False,
) -> tuple[np.ndarray, tuple[str, ...], dict[str, tuple[str, ...]]]:
    """Return columns of numbers or text as numbers.

    Parameters
    ----------
    frame : narwhals DataFrame of N rows
    columns : sequence of str
        Which columns.
    source : Source
        For messages.
    given : dict
        Values of text columns in an earlier panel.
    same : bool, default False
        Whether all columns are those of the earlier panel: then no other column is text.
    coded : int or collection of str, default ()
        Text columns that become one column of codes: their names, or the number of values above which all do.
    empty : bool, default False
        Whether a code may be missing, which is 0 then.

    Returns
    -------
    values : ndarray (N, F) float64
    names : tuple of str (F,)
        A text column has one name per value ("wind=NW"), or its own name where it is codes.
    categories : dict
        Values of the text columns.
    """
    parts: list[np.ndarray] = [np.zeros((len(frame), 0))]
    names: list[str] = []
    categories: dict[str, tuple[str, ...]] = {}
    for name in columns:
        if name in given or (not same and is_text(frame[name])):
            values = given.get(name) or _values(frame[name])
            categories[name] = values
            if len(values) > coded if isinstance(coded, int) else name in coded:
                codes = _codes(frame[name], source, values, *([_CURE] if empty else []))
                parts.append(np.nan_to_num(codes, nan=0.0 if empty else np.nan)[:, None])
                names.append(name)
                continue
            parts.append(encode_text(frame[name], source, values))
            names += [f"{name}={value}" for value in values]
        else:
            parts.append(numbers(frame[name], source)[:, None])
            names.append(name)
    return np.concatenate(parts, axis=1), tuple(names), categories


def static_features(
    table: Any, ids: np.ndarray, id_col: str | None, given: dict[str, tuple[str, ...]], coded: Coded = ()
) -> tuple[np.ndarray, tuple[str, ...], dict[str, tuple[str, ...]]]:
    """Return the features of the series that do not change, in the order of ``ids``.

    Parameters
    ----------
    table : table or None
        A row for each id; rows of other ids are ignored.
    ids : ndarray (S,)
    id_col : str or None
        Name of the id column; None means "unique_id".
    given : dict
        Values of text columns in an earlier panel.
    coded : int or collection of str, default ()
        As for `encode_columns`.

    Returns
    -------
    values : ndarray (S, P) float64
    columns : tuple of str
        Names of the P features.
    categories : dict
        Values of the text columns.

    Raises
    ------
    DataError
        For an id that is missing or appears twice, and for a missing value.
    """
    if table is None:
        return np.zeros((len(ids), 0)), (), {}
    import narwhals as nw

    name = id_col or "unique_id"
    from .files import Table

    source = Source("static_df")
    if isinstance(table, Table):
        source = replace(source, written=table.source.written)
        table = table.frame
    frame = with_texts(nw.from_native(table, eager_only=True), name, source)
    if name not in frame.columns:
        raise no_column(name, frame.columns, source.name)
    where: dict[Any, int] = {}
    for index, key in enumerate(keys(frame[name], source).tolist()):
        if key in where:
            raise source.error("the id appears twice; give each series one row", series=key, index=index, column=name)
        where[key] = index
    absent = [one for one in ids.tolist() if one not in where]
    if absent:
        raise DataError(
            "the series has no row in static_df; add it, or leave the series out",
            source=source.name,
            series=str(absent[0]),
            column=name,
        )
    rows = np.array([where[one] for one in ids.tolist()])
    columns = [column for column in frame.columns if column != name]
    values, names, categories = encode_columns(frame, columns, source, given, coded=coded, empty=True)
    values = values[rows]
    if np.isnan(values).any():
        column, row = np.argwhere(np.isnan(values).T)[0]
        owner = [c for c in columns for _ in ((c,) if c in names else categories.get(c, (c,)))][column]
        raise source.error("the value is missing", series=ids[row], index=int(rows[row]), column=owner)
    return values, names, categories
