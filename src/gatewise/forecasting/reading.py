"""Tables to series: before training by the names given or inferred, afterwards with the columns of training."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, Unpack

import numpy as np

from gatewise.data import Panel, to_panel
from gatewise.data.given import Treatment, given_columns, open_frame
from gatewise.data.opening import columns_of, opened
from gatewise.data.source import no_column
from gatewise.errors import DataError
from gatewise.forecasting.options import MissingRule, Options

__all__ = ["enough", "learn_panel", "same_panel"]


def learn_panel(
    options: Options,
    df: Any,
    static_df: Any = None,
    id_col: str | None = "unique_id",
    time_col: str | Sequence[str] | None = "ds",
    target_col: str | Sequence[str] | None = "y",
    *,
    held: int = 0,
    **treatment: Unpack[Treatment],
) -> Panel:
    """Turn a table into series to learn from. A panel is returned as it is.

    Parameters
    ----------
    options : Options
        Which further columns there are, the frequency, and what to do about missing readings.
    df : table or Panel
        The readings.
    static_df : table, optional
        A row for each series with the columns of ``stat_exog_list``.
    id_col : str, optional
        Column of the series' ids. Inferred when None, or when it has its default and there is no such column.
    time_col : str or sequence of str, optional
        Column of the times, or columns that are its parts; inferred likewise.
    target_col : str or sequence of str, optional
        Column of the readings; inferred likewise.
    held : int
        Steps at the end of each series that are held out for a backtest.
    **treatment
        Of readings at irregular times, of short series...; as :func:`gatewise.data.to_panel` takes it.
    """
    if isinstance(df, Panel):
        return df
    df = opened(df)
    given = given_columns(df, id_col, time_col, target_col)
    static = options.stat_exog_list
    if static and static_df is None:
        raise ValueError(f"static_df must give {', '.join(static)} for each series")
    if static:
        table = open_frame(static_df)
        wanted = [given["id_col"] or "unique_id", *static]
        if absent := [name for name in wanted if name not in table.columns]:
            raise no_column(absent[0], table.columns, "static_df")
        static_df = table.select(wanted).to_native()
    return to_panel(
        df,
        static_df=static_df if static else None,
        hist_exog_list=options.hist_exog_list,
        futr_exog_list=options.futr_exog_list,
        freq=options.freq,
        season=options.season_length,
        missing=options.missing,
        time_zone=options.time_zone,
        coded=options.coded,
        min_length=1 if treatment.get("short", "error") == "error" else enough(options, held),
        **treatment,
        **given,
    )


def enough(options: Options, held: int = 0) -> int:
    """Rows that a series needs to be learned from.

    Parameters
    ----------
    options : Options
    held : int
        Steps at its end that are held out for a backtest.
    """
    look_back = options.input_size or 2 * options.h
    return look_back + options.h + held


def same_panel(
    trained: Panel, missing: MissingRule, df: Any, *, min_length: int = 1, **treatment: Unpack[Treatment]
) -> Panel:
    """Turn a table into series with the columns, the frequency and the categories of training.

    Parameters
    ----------
    trained : Panel
        Readings of training.
    missing : {"error", "mask", "interpolate"}
        What to do about missing readings.
    df : table or Panel
        New readings.
    min_length : int
        Rows that a series needs, for ``short``.
    **treatment
        As for :func:`learn_panel`; what was done with the readings of training is done with these too.
    """
    holidays = treatment.pop("holidays", None)
    own = trained.format.holidays or trained.freq.holidays
    if holidays is not None and holidays != own:
        known = f"those of {own}" if own else "none"
        raise ValueError(f"holidays must be those of training, which are {known}; leave them out")
    if isinstance(df, Panel):
        panel = df
    else:
        form, inferred = trained.format, trained.inferred
        df = opened(df)
        present = columns_of(df)
        wide = len(inferred.targets) > 1
        parts = form.time_parts.split("\n") if form.time_parts else []
        panel = to_panel(
            df,
            id_col=form.id_col if form.id_col in present else None,
            time_col=form.time_col
            if form.time_col in present
            else (parts or None)
            if set(parts) <= set(present)
            else None,
            target_col=list(inferred.targets) if wide else form.target_col,
            hist_exog_list=trained.hist_exog,
            futr_exog_list=trained.futr_given,
            freq=trained.freq,
            season=trained.season.length,
            missing=missing,
            time_zone=trained.zone,
            categories=trained.categories,
            coded=trained.coded,
            like=form,
            min_length=1 if treatment.get("short", "error") == "error" else min_length,
            **treatment,
        )
    if panel.columns[1:] != trained.columns[1:]:
        raise DataError(
            f"the columns beside the target are {list(panel.columns[1:])}, the model was trained with "
            f"{list(trained.columns[1:])}",
            source=panel.inferred.source,
        )
    if trained.static_columns and not panel.static_columns:
        row_of = {one: row for row, one in enumerate(trained.ids.tolist())}
        new = [one for one in panel.ids.tolist() if one not in row_of]
        if new:
            raise DataError(
                "the model needs static features of this series, which it never saw; give a series it was trained on",
                series=str(new[0]),
            )
        rows = np.array([row_of[one] for one in panel.ids.tolist()])
        panel = replace(panel, static=trained.static[rows], static_columns=trained.static_columns)
    return panel
