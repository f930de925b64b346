"""Values of known-future columns after the last readings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from gatewise.errors import DataError

from .encoding import encode_columns
from .holiday import holiday_column
from .ids import RowIds, grouped
from .opening import open_table
from .series import Panel
from .source import Source, no_column, show
from .tables import read_times
from .written import with_texts

__all__ = ["future_rows", "future_values"]


def future_values(panel: Panel, futr_df: Any, h: int, source: Source | str | None = None) -> np.ndarray:
    """Return the known-future columns of the ``h`` steps after each series.

    Parameters
    ----------
    panel : Panel
        The readings up to now.
    futr_df : table or None
        Id, time and the columns of ``panel.futr_given`` for every step; other rows are ignored. Without a column of
        ids each row holds for all series. None if the panel has no such columns.
    h : int
        Steps after each series.
    source : Source or str, optional
        The file, for messages.

    Returns
    -------
    ndarray (S, h, K) float64
        In the order of ``panel.indices(panel.futr_exog)``.

    Raises
    ------
    DataError
        If a column, a series, a time stamp or a value is missing, or a time appears twice; names it.
    """
    names = [made for column in panel.futr_given for made in panel.expand(column)]
    ahead, days = panel.future_times(h), np.zeros((len(panel.ids), h, 0))
    if panel.format.holidays:
        days = holiday_column(panel.format.holidays, ahead.ravel(), panel.freq, panel.zone).reshape(-1, h, 1)
    if not names:
        return days
    if futr_df is None:
        raise DataError(
            f"values of {', '.join(map(repr, panel.futr_given))} are needed for the next {h} steps; give futr_df"
        )
    frame, source = open_table(futr_df, source or _named(futr_df))
    place = _rows(panel, frame, source, ahead, panel.futr_given)
    made, _, _ = encode_columns(
        frame, panel.futr_given, source, panel.categories, same=True, coded=panel.coded, empty=True
    )
    absent = np.argwhere(place < 0)
    if len(absent):
        s, k = absent[0]
        raise DataError(
            f"the row for {show(ahead[s, k])} is missing; all {h} steps after the last reading are needed: "
            "get_missing_future(futr_df) lists those that are missing",
            source=source.name, series=str(panel.ids[s]), column=panel.format.time_col,
        )  # fmt: skip
    future = made[place]
    if (unknown := np.argwhere(~np.isfinite(future))).size:
        s, k, column = unknown[0]
        raise source.error(
            "the value of a known-future column is missing", series=panel.ids[s], index=int(place[s, k]),
            column=names[column],
        )  # fmt: skip
    return np.concatenate([future, days], axis=2)


def future_rows(panel: Panel, futr_df: Any, h: int, source: Source | str | None = None) -> np.ndarray:
    """Row of a table of future values for each of the ``h`` steps after each series (S, h); -1 where there is none.

    Parameters
    ----------
    panel : Panel
        The readings up to now.
    futr_df : table
        Id and time; without a column of ids each row holds for all series.
    h : int
        Steps after each series.
    source : Source or str, optional
        The file, for messages.
    """
    frame, source = open_table(futr_df, source or _named(futr_df))
    return _rows(panel, frame, source, panel.future_times(h), ())


def _named(futr_df: Any) -> Source | None:
    """Return the name of a table in memory; one from a file has its own, and a path becomes one."""
    from .files import Table

    return None if isinstance(futr_df, (Table, str, Path)) else Source("futr_df")


def _rows(panel: Panel, frame: Any, source: Source, ahead: np.ndarray, needed: tuple[str, ...]) -> np.ndarray:
    """Row of each time ahead (S, h); -1 where there is none."""
    form = panel.format
    parts = form.time_parts.split("\n") if form.time_parts and form.time_col not in frame.columns else []
    has_id = form.id_col in frame.columns
    for name in (*(parts or (form.time_col,)), *needed):
        if name not in frame.columns:
            raise no_column(name, frame.columns, source.name)
    frame = with_texts(frame, form.id_col if has_id else None, source)
    names, group = grouped(frame[form.id_col], source) if has_id else (None, np.zeros(len(frame), np.int64))
    ids = None if names is None else RowIds(names, group)
    time = read_times(
        frame, form.time_col, parts, source, zone=panel.zone, form=None, group=group, like=form.time_form
    )  # fmt: skip
    where = {}
    for index, key in enumerate(time.times.tolist()):
        place = (0 if ids is None else ids[index], key)
        if place in where:
            no_id = "" if has_id else (
                f"; there is no column {form.id_col!r}, so that each row holds for all series: add it, or give every "
                "time one row"
            )  # fmt: skip
            raise source.error(f"the time appears twice{no_id}", index=index, column=form.time_col)
        where[place] = index
    return np.array([
        [where.get((0 if ids is None else one, key), -1) for key in ahead[s].tolist()]
        for s, one in enumerate(panel.ids.tolist())
    ])  # fmt: skip
