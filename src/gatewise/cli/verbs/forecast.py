"""``gatewise forecast``: from a table of readings to a forecast with its backtest."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer

import gatewise as gw

from ..console import Console
from ..gather import outcome_of, title_of
from ..present import csv_of, document, score_table, show_in_terminal, write_run
from ..runs import RunFolder
from ..specs.memory import reads_files
from ..specs.network import Horizon, Network
from ..specs.output import DEFAULT_LEVELS, LEVELS, PANEL, Future, Levels, RunOutput, RunPlot, parse_levels
from ..specs.table import Readings, Table
from ..specs.training import Training
from ..task import Task, prepare

__all__ = ["forecast"]


@reads_files
def forecast(
    readings: Readings,
    horizon: Horizon = None,
    output: RunOutput = None,
    level: Levels = LEVELS,
    windows: Annotated[
        int | None, typer.Option(min=1, help="Windows of the backtest.", rich_help_panel=PANEL, show_default=False)
    ] = None,
    future: Future = None,
    plot: RunPlot = None,
    *,
    console: Console,
    table: Table,
    network: Network,
    training: Training,
) -> None:
    """Fit a network to a table, test it on its past against simple methods, and forecast."""
    levels, clock = parse_levels(level), training.clock()
    if table.futr_exog and future is None:
        raise typer.BadParameter("--futr-exog needs a table with their future values: --future FILE")
    if future is not None and not table.futr_exog:
        raise typer.BadParameter("--future is read only for the columns of --futr-exog; name them")
    panel, model = prepare(readings, horizon, table, network, training, console, windows or 1)
    known = None if future is None else table.file.open(future)
    if known is not None:
        gw.data.future_values(panel, known, model.h)  # refuses a table that lacks values, before any training
        if len(panel.ids) > 1 and panel.format.id_col not in known.frame.columns:
            console.say(f"{future} has no column {panel.format.id_col!r}: its values hold for all series.")
    folder = RunFolder(output)
    settings = {**asdict(table), **model.get_params(), "windows": windows}
    with Task("forecast", readings, settings, model.max_epochs, console, folder.root, training.resume) as task:
        measured = sorted({*levels, *DEFAULT_LEVELS})
        tested = task.train(
            "backtest",
            lambda **how: gw.forecasting.backtest(model, panel, n_windows=windows, level=measured, **how),
            clock.share(0.5),
        )
        task.train("fit", lambda **how: model.fit(panel, **how), clock.share())
        made = model.fitted.forecast(futr_df=known, level=levels)
        frame = made.frame()
        outcome = outcome_of(title_of(readings, made), model.fitted, panel, readings, levels, tested, made)
        csv = csv_of(frame, panel)
        place = folder.fill(lambda path: write_run(path, outcome, csv, model, plot))
    show_in_terminal(outcome, plot, console)
    text = f"{score_table(outcome)}\n\n{outcome.verdict}\n{place}"
    console.result(text, {"run": str(place), **document(outcome, frame)})
