"""From panels, forecasts and backtests to an `Outcome`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .outcome import Line, Outcome, tail
from .specs.names import in_options
from .system import processor, provider, versions

if TYPE_CHECKING:
    from gatewise.data import Panel
    from gatewise.forecasting import Backtest, Fitted, Forecast, Score

    from .console import Console

__all__ = [
    "forecast_lines",
    "held_out_lines",
    "outcome_of",
    "say_reasons",
    "settings_of",
    "target_of",
    "title_of",
    "worst_series",
]

# Series in pictures and reports, and in a report's table of scores.
_SHOWN, _LISTED = 4, 20


def outcome_of(
    title: str,
    fitted: Fitted,
    panel: Panel,
    readings: Path,
    levels: Sequence[float],
    tested: Backtest | None,
    made: Forecast | None = None,
) -> Outcome:
    """The result of a training with its backtest.

    Parameters
    ----------
    title : str
    fitted : Fitted
        What was trained.
    panel : Panel
        The whole table.
    readings : Path
        Where it was read from.
    levels : sequence of float
        Prediction intervals to show, in percent.
    tested : Backtest, optional
        None where the table is too short for one.
    made : Forecast, optional
        Forecast of the steps after the table.
    """
    return Outcome(
        title=title,
        target=target_of(panel),
        alias=fitted.name,
        horizon=fitted.options.h,
        lines=() if made is None else forecast_lines(panel, made, levels),
        series=len(panel.ids),
        held_out=() if tested is None else held_out_lines(tested, levels, fitted.name),
        scores=() if tested is None else tested.ranking,
        worst=() if tested is None else worst_series(tested),
        verdict="" if tested is None else in_options(tested.sentence),
        inferred=tuple(map(in_options, (*panel.inferred.sentences, *fitted.reasons))),
        settings=settings_of(fitted, readings, panel),
        versions={**versions(), "provider": provider(), "processor": processor()},
        history=fitted.history.epochs,
    )


def worst_series(tested: Backtest) -> list[tuple[str, Score, Score]]:
    """The series that the winner forecasts worst: id, its score there, and the score of the method that is best there.

    None of a table of one series, nor those without a known reading in the held-out windows.
    """
    from gatewise.forecasting.scoring import ranked

    ids, names, tally = tested.panel.ids.tolist(), [score.model for score in tested.ranking], tested.tally
    if len(ids) == 1:
        return []
    own = [(k, tally.score(names[0], series=k)) for k in range(len(ids))]
    own = [(k, score) for k, score in own if not isnan(score.mae)]
    own.sort(key=lambda one: (-1.0 if isnan(one[1].mase) else one[1].mase, one[1].mae), reverse=True)
    return [
        (str(ids[k]), score, ranked([tally.score(name, series=k) for name in names])[0]) for k, score in own[:_LISTED]
    ]


def say_reasons(fitted: Fitted, console: Console, *, trained: bool = False) -> list[str]:
    """Print what the readings decided about the forecast, and about the network that was ``trained``; return it."""
    said = [in_options(sentence) for sentence in [*(fitted.choices if trained else []), *fitted.reasons]]
    for sentence in said:
        console.say(sentence)
    return said


def title_of(readings: Path, made: Forecast) -> str:
    """Title of a forecast."""
    h = made.times.shape[1]
    name = "standard input" if str(readings) == "-" else readings.name
    return f"{name}: {target_of(made.panel)}, the next {'step' if h == 1 else f'{h} steps'}"


def target_of(panel: Panel) -> str:
    """Name of the forecast column; "value" for several."""
    targets = panel.inferred.targets
    return targets[0] if len(targets) == 1 else "value"


def forecast_lines(panel: Panel, made: Forecast, levels: Sequence[float]) -> list[Line]:
    """The first few series with their history and their forecast.

    Parameters
    ----------
    panel : Panel
        The history; a model keeps only the end of it.
    made : Forecast
    levels : sequence of float
        Intervals to show, in percent; the forecast has them.
    """
    alias, lines = next(iter(made.columns)), []
    for s in range(min(_SHOWN, len(panel.ids))):
        columns = {name: values[s] for name, values in made.columns.items()}
        lines.append(_line(panel, s, panel.rows(s).stop, made.times[s], alias, levels, columns))
    return lines


def held_out_lines(tested: Backtest, levels: Sequence[float], alias: str) -> list[Line]:
    """The first few series over their last held-out window, with the actual values and the best other method.

    Parameters
    ----------
    tested : Backtest
    levels : sequence of float
        Intervals to show, in percent; the backtest has them.
    alias : str
        The method whose forecasts are shown.
    """
    held, panel = tested.held, tested.panel
    others = [score.model for score in tested.ranking if score.model != alias]
    lines = []
    for s in range(min(_SHOWN, len(panel.ids))):
        windows = np.flatnonzero(held.series == s)
        last = windows[np.argmax(held.origins[windows])]
        origin, columns = int(held.origins[last]), {name: values[last] for name, values in held.columns.items()}
        ahead = panel.times[held.windows.horizon_rows[last]]
        line = _line(panel, s, origin, ahead, alias, levels, columns)
        lines.append(replace(line, truth=held.y[last], others={name: columns[name] for name in others[:1]}))
    return lines


def _line(
    panel: Panel, series: int, origin: int, ahead: np.ndarray, alias: str, levels: Sequence[float],
    columns: Mapping[str, np.ndarray],
) -> Line:  # fmt: skip
    """One series up to row ``origin`` and its forecast of the times ``ahead``."""
    from gatewise.forecasting.columns import quantile_columns

    past = slice(panel.rows(series).start, origin)
    bands = {}
    for level in levels:
        low, high = quantile_columns(alias, [level])
        bands[level] = columns[low], columns[high]
    line = Line(
        name=str(panel.ids[series]),
        times=panel.wall_times(panel.times[past]),
        values=panel.target[past],
        ahead=panel.wall_times(ahead),
        forecast=columns[alias],
        bands=bands,
    )
    return tail(line, panel.season.length)


def settings_of(fitted: Fitted, readings: Path, panel: Panel) -> dict[str, object]:
    """The table, the options, and the values that were chosen for those left out."""
    chosen = fitted.network.chosen._asdict() if fitted.has_network else {}
    given = {
        name: value for name, value in {**fitted.options.params(), **chosen}.items() if value not in (None, (), [])
    }
    return {
        "readings": str(readings),
        "series": len(panel.ids),
        "rows": len(panel.times),
        "frequency": str(panel.freq),
        **given,
        "input_size": fitted.input_size,
        "season_length": fitted.season_length,
    }
