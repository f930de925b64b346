"""How a forecaster reads tables: at first by names or by finding out, later in the way it was trained."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.data import Panel, Table, to_panel
from gatewise.errors import DataError

if TYPE_CHECKING:
    from gatewise.forecasting.forecaster import Forecaster

__all__ = ["learn_panel", "same_panel"]

_USUAL = {"id_col": "unique_id", "time_col": "ds", "target_col": "y"}


def _narwhals(df: Any) -> Any:
    import narwhals as nw

    try:
        return nw.from_native(df.frame if isinstance(df, Table) else df, eager_only=True)
    except TypeError as error:
        raise DataError(
            f"a pandas, polars or pyarrow table is needed, got {type(df).__name__} (a lazy frame: collect it first)"
        ) from error


def learn_panel(
    f: Forecaster,
    df: Any,
    static_df: Any,
    id_col: str | None,
    time_col: str | None,
    target_col: str | Sequence[str] | None,
) -> Panel:
    """A table as series; column names left at their default that do not exist are found out."""
    if isinstance(df, Panel):
        return df
    present = _narwhals(df).columns
    given: dict[str, Any] = {"id_col": id_col, "time_col": time_col, "target_col": target_col}
    given = {k: None if v == _USUAL[k] and v not in present else v for k, v in given.items()}
    if f.stat_exog_list and static_df is None:
        raise ValueError(f"static_df must give {', '.join(f.stat_exog_list)} for each series")
    if f.stat_exog_list:
        static = _narwhals(static_df)
        wanted = [given["id_col"] or "unique_id", *f.stat_exog_list]
        if absent := [name for name in wanted if name not in static.columns]:
            there = ", ".join(map(repr, static.columns))
            raise DataError(f"there is no such column; there are {there}", source="static_df", column=absent[0])
        static_df = static.select(wanted).to_native()
    return to_panel(
        df,
        static_df=static_df if f.stat_exog_list else None,
        hist_exog_list=f.hist_exog_list,
        futr_exog_list=f.futr_exog_list,
        freq=f.freq,
        season=f.season_length,
        missing=f.missing,
        time_zone=f.time_zone,
        **given,
    )


def same_panel(f: Forecaster, df: Any) -> Panel:
    """New readings as series, with the columns, the frequency and the categories of the training table."""
    trained = f.context_
    if isinstance(df, Panel):
        panel = df
    else:
        layout, inferred = trained.format, trained.inferred
        present = _narwhals(df).columns
        wide = len(inferred.targets) > 1
        panel = to_panel(
            df,
            id_col=layout.id_col if layout.id_col in present else None,
            time_col=layout.time_col if layout.time_col in present else None,
            target_col=list(inferred.targets) if wide else layout.target_col,
            hist_exog_list=trained.hist_exog,
            futr_exog_list=trained.futr_exog,
            freq=trained.freq,
            season=trained.season.length,
            missing=f.missing,
            time_zone=trained.zone,
            categories=trained.categories,
        )
    if panel.columns[1:] != trained.columns[1:]:
        raise DataError(
            f"the columns beside the target are {list(panel.columns[1:])}, the model was trained with "
            f"{list(trained.columns[1:])}",
            source=panel.inferred.source,
        )
    if trained.static_columns and not panel.static_columns:
        where = {one: k for k, one in enumerate(trained.ids.tolist())}
        new = [one for one in panel.ids.tolist() if one not in where]
        if new:
            raise DataError(
                "the model needs static features of this series, which it never saw; give a series it was trained on",
                series=str(new[0]),
            )
        rows = np.array([where[one] for one in panel.ids.tolist()])
        panel = replace(panel, static=trained.static[rows], static_columns=trained.static_columns)
    return panel
