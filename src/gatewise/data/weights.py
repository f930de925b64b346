"""Weights of readings: how much an error at a reading counts in training."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .gaps import Filled
from .rows import Names
from .source import Source, no_column

if TYPE_CHECKING:
    import narwhals as nw

__all__ = ["taken_out", "weight_column"]

#: name of the column that an array becomes
_NAME = "sample_weight"


def weight_column(frame: nw.DataFrame[Any], given: Any, source: Source) -> tuple[nw.DataFrame[Any], str]:
    """The table with the weights as a column, and its name.

    Parameters
    ----------
    frame : narwhals table
    given : str or array (rows,)
        A column of the table, or one weight for each of its rows, in their order.
    source : Source

    Raises
    ------
    DataError
        When there is no such column.
    ValueError, TypeError
        When an array does not fit the table.
    """
    if isinstance(given, str):
        if given not in frame.columns:
            raise no_column(given, frame.columns, source.name)
        return frame, given
    import narwhals as nw

    try:
        weights = np.asarray(given, dtype=np.float64)
    except (TypeError, ValueError):
        raise TypeError(f"sample_weight must be the name of a column or numbers, not {given!r}") from None
    if weights.shape != (len(frame),):
        raise ValueError(f"sample_weight has the shape {weights.shape}, the table has {len(frame)} rows")
    name = _NAME
    while name in frame.columns:
        name += "_"
    return frame.with_columns(nw.new_series(name, weights, nw.Float64, backend=frame.implementation)), name


def taken_out(filled: Filled, names: Names) -> tuple[Filled, np.ndarray]:
    """Rows without their last column, and that column: weights (N,), 0 where the target is not known.

    Raises
    ------
    DataError
        When a weight is negative, or missing where the target is known, or all are 0.
    """
    weights, known = filled.values[:, -1], filled.mask[:, 0]
    bad = np.flatnonzero(known & ~(weights >= 0))
    if bad.size:
        row = int(bad[0])
        series = int(np.searchsorted(filled.offsets, row, side="right") - 1)
        what = "missing" if np.isnan(weights[row]) else f"{weights[row]:g}"
        raise names.source.error(
            f"the weight at {names.time(filled.times[row])} is {what}; weights must be at least 0, and some above it",
            series=names.ids[series], column=names.columns[-1],
        )  # fmt: skip
    made = np.where(known, weights, 0.0)
    if not made.any():
        raise names.source.error("every weight is 0, so there is nothing to learn from", column=names.columns[-1])
    return filled._replace(values=filled.values[:, :-1], mask=filled.mask[:, :-1]), made
