"""From panels, forecasts and backtests to what pictures and reports show."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import narwhals as nw
import numpy as np

import gatewise as gw

from .doctor import processor, versions
from .outcome import Line, tail

__all__ = [
    "SHOWN",
    "forecast_lines",
    "held_out_lines",
    "on_days",
    "score_dicts",
    "settings_of",
    "target_of",
    "versions_of",
]

#: How many series pictures and report show.
SHOWN = 4


def target_of(panel: Any) -> str:
    """Name of what is forecast: the column; for several, what they are together."""
    targets = panel.inferred.targets
    return targets[0] if len(targets) == 1 else "value"


def on_days(panel: Any) -> bool:
    """Whether all readings are at midnight, so that their times are days."""
    if panel.times.dtype.kind != "M":
        return False
    wall = panel.wall_times(panel.times)
    return bool((wall == wall.astype("datetime64[D]")).all())


def forecast_lines(panel: Any, frame: Any, alias: str, levels: Sequence[int]) -> list[Line]:
    """The first few series with their history and the forecast of ``frame``.

    Parameters
    ----------
    panel : Panel
    frame : table
        As `Forecaster.predict` gives it: series after series.
    alias : str
        Name of the forecast's column.
    levels : sequence of int
        Intervals that the frame holds, in percent.
    """
    table = nw.from_native(frame, eager_only=True)
    count = len(panel.ids)
    ahead = panel.wall_times(panel.future_times(len(table) // count))
    columns = {name: table[name].to_numpy().reshape(count, -1) for name in table.columns if name.startswith(alias)}
    lines = []
    for s in range(min(SHOWN, count)):
        bands = {level: (columns[f"{alias}-lo-{level}"][s], columns[f"{alias}-hi-{level}"][s]) for level in levels}
        times = panel.wall_times(panel.times[panel.rows(s)])
        line = Line(str(panel.ids[s]), times, panel.series(s), ahead[s], columns[alias][s], bands)
        lines.append(tail(line, panel.season.length))
    return lines


def held_out_lines(
    panel: Any, frame: Any, alias: str, levels: Sequence[int], horizon: int, others: Sequence[str] = ()
) -> list[Line]:
    """The first few series over their last held-out window, with the truth.

    Parameters
    ----------
    panel : Panel
    frame : table
        As `Forecaster.cross_validation` gives it: for each series its windows in order of time, ``horizon`` rows each.
    alias, levels
        As for `forecast_lines`.
    horizon : int
    others : sequence of str
        Further columns of forecasts to show.
    """
    table = nw.from_native(frame, eager_only=True)
    columns = {name: table[name].to_numpy() for name in table.columns if name not in table.columns[:1]}
    ids = np.array([str(value) for value in table[table.columns[0]].to_list()], dtype=object)
    lines = []
    for s in range(min(SHOWN, len(panel.ids))):
        rows = np.flatnonzero(ids == str(panel.ids[s]))[-horizon:]
        if len(rows) < horizon:
            continue
        end = panel.rows(s).stop - horizon
        past = slice(panel.rows(s).start, end)
        bands = {
            level: (columns[f"{alias}-lo-{level}"][rows], columns[f"{alias}-hi-{level}"][rows]) for level in levels
        }
        line = Line(
            str(panel.ids[s]), panel.wall_times(panel.times[past]), panel.values[past, 0],
            panel.wall_times(panel.times[end : end + horizon]), columns[alias][rows], bands, columns["y"][rows],
            {name: columns[name][rows] for name in others if name in columns},
        )  # fmt: skip
        lines.append(tail(line, panel.season.length))
    return lines


def score_dicts(tested: gw.forecasting.Backtest) -> list[dict[str, Any]]:
    """The scores of a backtest as plain values, the best model first."""
    return [
        {
            "model": score.model, "mase": score.mase, "rmsse": score.rmsse, "mae": score.mae, "smape": score.smape,
            **{f"coverage_{level:g}": share for level, share in sorted(score.coverage.items())},
        }
        for score in tested.ranking
    ]  # fmt: skip


def settings_of(model: gw.Forecaster, readings: Path, panel: Any) -> dict[str, Any]:
    """What was used, as names and values: the table, the arguments and what was chosen for those left open."""
    given = {name: value for name, value in model.get_params().items() if value not in (None, (), [])}
    chosen = {"input_size": model.input_size_, "season_length": model.season_length_}
    return {
        "readings": str(readings),
        "series": len(panel.ids),
        "rows": int(panel.offsets[-1]),
        "frequency": str(panel.freq),
        **given,
        **chosen,
    }


def versions_of() -> dict[str, str]:
    """Versions, provider and processor."""
    active = gw.kernels.active()
    provider = f"{active.provider} ({active.isa}), threads: {active.threads}"
    return {**versions(), "provider": provider, "processor": processor()}
