"""Tables to series of several columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Frequency, Panel, to_panel
from gatewise.data.given import given_columns, open_frame
from gatewise.data.opening import as_table
from gatewise.errors import DataError

__all__ = ["Times", "read", "series_of"]


class Times(TypedDict, total=False):
    """How times are read and put on even steps, see :func:`gatewise.data.to_panel`."""

    freq: Frequency | str | int | None
    time_zone: str | None
    time_format: str | None
    resample: Frequency | str | int | None
    how: str


def read(
    df: Any,
    columns: Sequence[str] | None,
    *,
    id_col: str | None,
    time_col: str | Sequence[str] | None,
    missing: str,
    leave_out: Sequence[str] = (),
    **times: Unpack[Times],
) -> Panel:
    """Turn a table into series whose columns belong together. A panel is returned as it is.

    Parameters
    ----------
    df : table or Panel
    columns : sequence of str or None
        Columns to watch; None: all that hold numbers and are neither time nor id.
    id_col, time_col : str or None
        As for :meth:`gatewise.Forecaster.fit`.
    missing : {"error", "mask", "interpolate"}
        As for :func:`gatewise.data.to_panel`.
    leave_out : sequence of str
        Columns that are not watched when ``columns`` is None.
    **times : optional
        ``freq``, ``time_zone``, ``time_format``, ``resample`` and ``how``, as for :func:`gatewise.data.to_panel`.

    Raises
    ------
    DataError
        When the table cannot be used.
    """
    if isinstance(df, Panel):
        if columns is not None and tuple(columns) != df.columns:
            raise DataError(f"the columns are {list(df.columns)}, expected {list(columns)}")
        return df
    table = as_table(df)
    frame = open_frame(table)
    named = list(frame.columns if columns is None else columns)
    if columns is None:
        named = [name for name in named if frame[name].dtype.is_numeric() and name not in leave_out]
    if not named:
        raise DataError("no column holds numbers; name the columns to watch")
    if len(frame) == 1:
        raise DataError("the table has one row; two are needed to know the step of time between readings")
    if columns is None:
        named = _neither_time_nor_id(table, named, id_col, time_col, times)
    given = given_columns(table, id_col, time_col, named[0])
    return to_panel(table, hist_exog_list=tuple(named[1:]), missing=missing, **times, **given)


def _neither_time_nor_id(
    table: Any, numeric: list[str], id_col: str | None, time_col: str | Sequence[str] | None, times: Times
) -> list[str]:
    found = to_panel(table, missing="mask", **times, **given_columns(table, id_col, time_col, numeric[-1]))
    form = found.format
    taken = {form.time_col, *form.time_parts.split("\n"), found.inferred.id_col}
    return [name for name in numeric if name not in taken] or [numeric[-1]]


def series_of(panel: Panel) -> list[Array]:
    """Readings (T, F) of each series; NaN where one is missing."""
    return [np.array(panel.values[panel.rows(s)]) for s in range(len(panel.ids))]
