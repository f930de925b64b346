"""``gatewise forecast``: from a table of readings to a forecast that one can judge."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

import gatewise as gw

from . import options as opt
from .console import Console
from .gather import forecast_lines, held_out_lines, on_days, score_dicts, settings_of, target_of, versions_of
from .outcome import Outcome
from .present import csv_of, document, score_table, show_in_terminal, write_run
from .runs import RunFolder
from .task import Clock, Task, choose_horizon, network_options, read_panel

__all__ = ["forecast"]


def forecast(
    readings: opt.Readings,
    horizon: opt.Horizon = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="Folder for the run, new or empty. Left out: runs/1, runs/2, ...",
            rich_help_panel="Output",
            show_default=False,
        ),
    ] = None,
    level: opt.Levels = "80,95",
    windows: Annotated[
        int | None,
        typer.Option(min=1, help="Windows of the backtest.", rich_help_panel="Output", show_default=False),
    ] = None,
    id_col: opt.IdColumn = None,
    time_col: opt.TimeColumn = None,
    target_col: opt.TargetColumn = None,
    hist_exog: opt.HistExog = None,
    futr_exog: opt.FutrExog = None,
    future: opt.Future = None,
    freq: opt.Frequency = None,
    time_zone: opt.TimeZone = None,
    time_format: opt.TimeFormat = None,
    season: opt.Season = None,
    missing: opt.MissingOption = opt.Missing.ERROR,
    cell: opt.CellOption = opt.Cell.GRU,
    hidden: opt.Hidden = 64,
    layers: opt.Layers = 1,
    input_size: opt.InputSize = None,
    reset: opt.Reset = opt.ResetGate.AFTER,
    update: opt.Update = opt.UpdateGate.KEEP,
    strategy: opt.StrategyOption = opt.Strategy.DIRECT,
    epochs: opt.Epochs = None,
    learning_rate: opt.LearningRate = None,
    batch_size: opt.BatchSize = None,
    seed: opt.Seed = 0,
    threads: opt.Threads = None,
    time_limit: opt.TimeLimit = None,
    resume: opt.Resume = False,
    plot: opt.PlotOption = None,
    as_json: opt.AsJson = False,
    quiet: opt.Quiet = False,
) -> None:
    """Fit a network to a table, test it on its past against simple methods, and forecast."""
    console = Console(quiet, as_json)
    levels, clock = opt.parse_levels(level), Clock(time_limit)
    panel = read_panel(
        readings, console, id_col=id_col, time_col=time_col, target_col=target_col, freq=freq,
        time_zone=time_zone, time_format=time_format, season=season,
        missing=missing, hist_exog=hist_exog, futr_exog=futr_exog,
    )  # fmt: skip
    horizon = choose_horizon(horizon, panel, console)
    if futr_exog and future is None:
        raise typer.BadParameter(
            "--futr-exog needs a table with their values ahead: --future FILE", param_hint="--future"
        )
    known = None if future is None else gw.data.read_table(future)
    folder = RunFolder(output)
    chosen = network_options(
        cell=cell, hidden=hidden, layers=layers, input_size=input_size, reset=reset, update=update, strategy=strategy,
        epochs=epochs, learning_rate=learning_rate, batch_size=batch_size, seed=seed, missing=missing,
        hist_exog=hist_exog, futr_exog=futr_exog,
    )  # fmt: skip
    with Task("forecast", readings, {"horizon": horizon, **chosen}, console, folder.root, resume) as task:
        if threads is not None:
            gw.kernels.use(threads=threads)
        model = task.forecaster(horizon)

        every = sorted({*levels, 80, 95})

        def test(**training: Any) -> Any:
            return gw.forecasting.backtest(model, panel, n_windows=windows, level=every, **training)

        tested = task.train("backtest", test, model.max_epochs, clock.share(0.5))
        task.train("fit", lambda **training: model.fit(panel, **training), model.max_epochs, clock.share())
        frame = model.predict(futr_df=known, level=levels)
        outcome = Outcome(
            title=f"{readings.name}: {target_of(panel)}, the next {horizon} {'step' if horizon == 1 else 'steps'}",
            target=target_of(panel), alias=model.name, horizon=horizon,
            lines=forecast_lines(panel, frame, model.name, levels), series=len(panel.ids),
            held_out=held_out_lines(panel, tested.windows_frame(), model.name, levels, horizon, ["SeasonalNaive"]),
            scores=score_dicts(tested), verdict=tested.sentence, inferred=panel.inferred.sentences,
            settings=settings_of(model, readings, panel), versions=versions_of(),
            history=[(e.epoch, e.train_loss, e.validation_loss) for e in model.history_.epochs],
        )  # fmt: skip
        csv = csv_of(frame, on_days(panel))
        place = folder.fill(lambda path: write_run(path, outcome, csv, model, plot))
    show_in_terminal(outcome, plot, console)
    text = f"{score_table(outcome)}\n\n{outcome.verdict}\n{place}"
    console.result(text, {"run": str(place), **document(outcome, frame)})
