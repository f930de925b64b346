"""Forecasters and backtests for people: as text, as HTML in notebooks, as pictures.

matplotlib is imported only when something is drawn; it comes with ``pip install "gatewise[cli]"``.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import TYPE_CHECKING

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.errors import DataError
from gatewise.forecasting.fitted import Fitted, Forecast

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from gatewise.forecasting.backtesting import Backtest
    from gatewise.forecasting.estimator import Estimator
    from gatewise.forecasting.scoring import Score

__all__ = ["backtest_html", "backtest_text", "forecaster_html", "plot_backtest", "plot_forecast"]

_COLOURS = {"history": "#3b4252", "forecast": "#0072b2", "truth": "#3b4252"}
_OTHERS = ("#d55e00", "#009e73", "#cc79a7", "#e69f00")


def _score_rows(scores: Sequence[Score]) -> tuple[list[str], list[list[str]]]:
    """Head and rows of a table of scores."""
    levels = list(scores[0].coverage)
    head = ["model", "MASE", "RMSSE", "MAE", "sMAPE", "WQL", *(f"{level:g} % covers" for level in levels)]
    head += [f"MSIS {level:g} %" for level in levels]
    rows = [
        [
            s.model,
            *(f"{value:.4g}" for value in (s.mase, s.rmsse, s.mae, s.smape, s.wql)),
            *(f"{100 * s.coverage[level]:.1f} %" for level in levels),
            *(f"{s.msis.get(level, float('nan')):.4g}" for level in levels),
        ]
        for s in scores
    ]
    return head, rows


def _html_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table>"


def backtest_text(tested: Backtest) -> str:
    """A verdict and a table of scores, the best model first."""
    head, rows = _score_rows(tested.ranking)
    widths = [max(len(row[k]) for row in [head, *rows]) for k in range(len(head))]
    lines = [
        "  ".join([row[0].ljust(widths[0]), *(c.rjust(w) for c, w in zip(row[1:], widths[1:], strict=True))])
        for row in [head, *rows]
    ]
    return "\n".join([f"{_about(tested)}: {tested.sentence}", *lines])


def backtest_html(tested: Backtest) -> str:
    """The same for a notebook."""
    table = _html_table(*_score_rows(tested.ranking))
    return f"<p><b>{escape(_about(tested))}</b>: {escape(tested.sentence)}</p>{table}"


def _about(tested: Backtest) -> str:
    windows, steps = tested.tally.windows, tested.held.y.shape[1]
    return f"Backtest, {windows} windows of {steps} steps"


def forecaster_html(forecaster: Estimator, given: Mapping[str, str]) -> str:
    """Arguments that differ from their defaults, and for a fitted forecaster what training found."""
    rows = [[name, value] for name, value in given.items()]
    try:
        fitted = forecaster.fitted
    except AttributeError:
        return f"<p><b>{type(forecaster).__name__}</b>, not fitted</p>{_html_table(['argument', 'value'], rows)}"
    history = fitted.history
    best = "" if history.best_loss is None else f", best validation loss {history.best_loss:.4g}"
    about = f"{fitted!r}; {history.steps} steps of training{best}"
    return f"<p><b>{type(forecaster).__name__}</b>: {escape(about)}</p>{_html_table(['argument', 'value'], rows)}"


def _axes(ax: Axes | None) -> Axes:
    if ax is not None:
        return ax
    try:
        from matplotlib import pyplot
    except ImportError:
        raise ImportError('drawing needs matplotlib: pip install "gatewise[cli]"') from None
    return pyplot.figure(figsize=(9, 3.5), layout="constrained").add_subplot()


def _number_of(panel: Panel, series: str | int | None) -> int:
    ids = panel.ids.tolist()
    if series is not None and series not in ids:
        raise DataError(f"there is no series {series!r}; there are {', '.join(map(str, ids[:8]))}")
    return 0 if series is None else ids.index(series)


def _title(panel: Panel, number: int) -> str:
    """The target, and the series where there are several."""
    return panel.columns[0] if len(panel.ids) == 1 else f"{panel.columns[0]}: {panel.ids[number]}"


def _history(ax: Axes, panel: Panel, begin: int, end: int, h: int) -> None:
    """Draw the readings before row ``end``: three seasons, at least four horizons."""
    rows = slice(max(begin, end - max(4 * h, 3 * panel.season.length)), end)
    known = np.where(panel.mask[rows, 0], panel.values[rows, 0], np.nan)
    ax.plot(panel.wall_times(panel.times[rows]), known, color=_COLOURS["history"], lw=1.0, label="readings")


def _bands(ax: Axes, times: Array, columns: Mapping[str, Array], name: str, levels: Sequence[float]) -> None:
    for shade, level in enumerate(sorted(levels, reverse=True)):
        low, high = columns[f"{name}-lo-{level:g}"], columns[f"{name}-hi-{level:g}"]
        ax.fill_between(
            times, low, high, color=_COLOURS["forecast"], alpha=0.15 + 0.12 * shade, lw=0, label=f"{level:g} %"
        )


def plot_forecast(
    forecast: Forecast, fitted: Fitted, levels: Sequence[float], series: str | int | None, ax: Axes | None
) -> Axes:
    """Draw one series of a forecast; see :meth:`gatewise.Forecaster.plot`."""
    panel, number = forecast.panel, _number_of(forecast.panel, series)
    axes, times = _axes(ax), panel.wall_times(forecast.times[number])
    columns = {name: values[number] for name, values in forecast.columns.items()}
    begin, end = panel.offsets[number : number + 2]
    _history(axes, panel, int(begin), int(end), len(times))
    _bands(axes, times, columns, fitted.name, levels)
    axes.plot(times, columns[fitted.name], color=_COLOURS["forecast"], lw=1.8, label=fitted.name)
    axes.set_title(_title(panel, number))
    axes.legend()
    return axes


def plot_backtest(tested: Backtest, models: Sequence[str] | None, series: str | int | None, ax: Axes | None) -> Axes:
    """Draw the last held-out window of one series; see :meth:`Backtest.plot`."""
    panel, held, name = tested.panel, tested.held, tested.scores[0].model
    number = _number_of(panel, series)
    window = int(np.flatnonzero(held.series == number)[-1])
    origin, times = int(held.origins[window]), panel.wall_times(panel.times[held.windows.horizon_rows[window]])
    columns = {column: values[window] for column, values in held.columns.items()}
    shown = models if models is not None else [name, *[s.model for s in tested.ranking if s.model != name][:1]]
    if unknown := [model for model in shown if model not in columns]:
        raise ValueError(f"models must be among {', '.join(s.model for s in tested.scores)}, not {unknown[0]!r}")
    axes = _axes(ax)
    _history(axes, panel, int(panel.offsets[number]), origin, len(times))
    axes.plot(times, held.y[window], color=_COLOURS["truth"], lw=1.4, ls="--", label="truth")
    if name in shown:
        _bands(axes, times, columns, name, list(tested.scores[0].coverage))
    for k, model in enumerate(shown):
        colour = _COLOURS["forecast"] if model == name else _OTHERS[k % len(_OTHERS)]
        axes.plot(times, columns[model], color=colour, lw=1.8 if model == name else 1.2, label=model)
    axes.set_title(f"{_title(panel, number)}, held out")
    axes.legend()
    return axes
