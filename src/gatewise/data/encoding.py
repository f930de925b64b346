"""Text features as numbers: one column for each value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.errors import DataError

from .columns import is_number_like, keys, numbers
from .source import Source, show

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["encode_text", "is_text", "static_features"]


def is_text(column: nw.Series[Any]) -> bool:
    """True for text and categories that are not numbers."""
    dtype = str(column.dtype)
    return dtype.startswith(("Categorical", "Enum")) or (dtype in {"String", "Object"} and not is_number_like(column))


def encode_text(column: nw.Series[Any], source: Source, values: tuple[str, ...]) -> np.ndarray:
    """1 where a row has a value, else 0: (N, len(values)) float64; NaN throughout a row without any.

    Raises
    ------
    DataError
        For a value that is not among ``values``: it was never seen when the model learned.
    """
    place = {value: i for i, value in enumerate(values)}
    codes = np.empty(len(column), dtype=np.int64)
    for index, value in enumerate(column.to_list()):
        absent = value is None or value != value  # noqa: PLR0124
        code = -1 if absent else place.get(str(value), -2)
        if code == -2:
            raise source.error(
                f"{show(value)} is not one of the known values {', '.join(map(repr, values[:12]))}",
                index=index, column=str(column.name),
            )  # fmt: skip
        codes[index] = code
    made = (codes[:, None] == np.arange(len(values))).astype(np.float64)
    made[codes < 0] = np.nan
    return made


def static_features(
    table: Any, ids: np.ndarray, id_col: str | None, given: dict[str, tuple[str, ...]]
) -> tuple[np.ndarray, tuple[str, ...], dict[str, tuple[str, ...]]]:
    """Features of the series that do not change, in the order of ``ids``.

    Parameters
    ----------
    table : table or None
        A row for each id; rows of other ids are left aside.
    ids : ndarray (S,)
    id_col : str or None
        Name of the id column; None means "unique_id".
    given : dict
        Values of text columns, as an earlier panel had them.

    Returns
    -------
    values : ndarray (S, P) float64
    columns : tuple of str
    categories : dict

    Raises
    ------
    DataError
        An id that is missing or comes twice, a value that is missing.
    """
    if table is None:
        return np.zeros((len(ids), 0)), (), {}
    import narwhals as nw

    source, name = Source("static_df"), id_col or "unique_id"
    frame = nw.from_native(table, eager_only=True)
    if name not in frame.columns:
        raise source.error(f"there is no such column; there are {', '.join(frame.columns)}", column=name)
    where: dict[Any, int] = {}
    for index, key in enumerate(keys(frame[name], source).tolist()):
        if key in where:
            raise source.error(
                "the same id comes twice; give each series one row", series=key, index=index, column=name
            )
        where[key] = index
    absent = [one for one in ids.tolist() if one not in where]
    if absent:
        raise DataError("the series has no row in static_df", source=source.name, series=str(absent[0]), column=name)
    rows = np.array([where[one] for one in ids.tolist()])
    parts, names = [], []
    known: dict[str, tuple[str, ...]] = {}
    for column in (c for c in frame.columns if c != name):
        if column in given or is_text(frame[column]):
            known[column] = given.get(column) or tuple(
                sorted({str(v) for v in frame[column].to_list() if v is not None})
            )
            made = encode_text(frame[column], source, known[column])
            names += [f"{column}={value}" for value in known[column]]
        else:
            made = numbers(frame[column], source)[:, None]
            names.append(column)
        made = made[rows]
        if (bad := np.flatnonzero(np.isnan(made).any(axis=1))).size:
            raise source.error("the value is missing", series=ids[bad[0]], index=int(rows[bad[0]]), column=column)
        parts.append(made)
    values = np.concatenate(parts, axis=1) if parts else np.zeros((len(ids), 0))
    return values, tuple(names), known
