"""``gatewise backtest``: how good would forecasts of the past have been, beside simple methods?"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

import gatewise as gw

from . import options as opt
from .console import Console, table
from .gather import held_out_lines, on_days, score_dicts, settings_of, target_of, versions_of
from .outcome import Outcome
from .present import csv_of, show_in_terminal
from .report import score_rows
from .runs import rehearse, write_file
from .task import Clock, Task, choose_horizon, network_options, read_panel

__all__ = ["backtest"]


def backtest(
    readings: opt.Readings,
    horizon: opt.Horizon = None,
    windows: Annotated[
        int | None, typer.Option(min=1, help="Windows at the end of each series.", show_default=False)
    ] = None,
    step: Annotated[
        int | None, typer.Option(min=1, help="Steps between two windows; the horizon if left out.", show_default=False)
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            help="CSV file for every window's truth and forecasts.",
            rich_help_panel="Output",
            show_default=False,
        ),
    ] = None,
    level: opt.Levels = "80,95",
    ridge: Annotated[bool, typer.Option("--ridge", help="Compare with a ridge regression too.")] = False,
    id_col: opt.IdColumn = None,
    time_col: opt.TimeColumn = None,
    target_col: opt.TargetColumn = None,
    hist_exog: opt.HistExog = None,
    futr_exog: opt.FutrExog = None,
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
    plot: Annotated[
        opt.Plot,
        typer.Option(
            "--plot", help="The last window too: in the terminal, or beside --output.", rich_help_panel="Output"
        ),
    ] = opt.Plot.NONE,
    as_json: opt.AsJson = False,
    quiet: opt.Quiet = False,
) -> None:
    """Forecast held-out windows of the past and score them beside simple methods."""
    console, clock, levels = Console(quiet, as_json), Clock(time_limit), opt.parse_levels(level)
    if plot in (opt.Plot.PNG, opt.Plot.HTML) and output is None:
        raise typer.BadParameter(f"--plot {plot} writes a file beside --output; give --output too")
    panel = read_panel(
        readings, console, id_col=id_col, time_col=time_col, target_col=target_col, freq=freq,
        time_zone=time_zone, time_format=time_format, season=season,
        missing=missing, hist_exog=hist_exog, futr_exog=futr_exog,
    )  # fmt: skip
    horizon = choose_horizon(horizon, panel, console)
    root = Path() if output is None else output.parent
    rehearse(root)
    chosen = network_options(
        cell=cell, hidden=hidden, layers=layers, input_size=input_size, reset=reset, update=update, strategy=strategy,
        epochs=epochs, learning_rate=learning_rate, batch_size=batch_size, seed=seed, missing=missing,
        hist_exog=hist_exog, futr_exog=futr_exog,
    )  # fmt: skip
    with Task("backtest", readings, {"horizon": horizon, **chosen}, console, root, resume) as task:
        if threads is not None:
            gw.kernels.use(threads=threads)
        model = task.forecaster(horizon)
        methods = ["SeasonalNaive", "Naive", "Drift", *(["Ridge"] if ridge else [])]

        def test(**training: Any) -> gw.forecasting.Backtest:
            return gw.forecasting.backtest(
                model, panel, n_windows=windows, step_size=step, level=levels, baselines=methods, **training
            )

        tested = task.train("backtest", test, model.max_epochs, clock.share())
        frame = tested.windows_frame()
        outcome = Outcome(
            title=f"{readings.name}: {target_of(panel)}, held-out windows of {horizon} steps",
            target=target_of(panel), alias=model.name, horizon=horizon, series=len(panel.ids), lines=[],
            held_out=held_out_lines(panel, frame, model.name, levels, horizon, ["SeasonalNaive"]),
            scores=score_dicts(tested), verdict=tested.sentence, inferred=panel.inferred.sentences,
            settings=settings_of(tested.forecaster, readings, panel), versions=versions_of(),
            history=[(e.epoch, e.train_loss, e.validation_loss) for e in tested.forecaster.history_.epochs],
        )  # fmt: skip
        _write(output, outcome, csv_of(frame, on_days(panel)), plot)
    show_in_terminal(outcome, plot, console)
    text = f"{table(*score_rows(outcome.scores))}\n\n{outcome.verdict}"
    places = {} if output is None else {"output": str(output)}
    console.result(text, {**places, "scores": outcome.scores, "verdict": outcome.verdict, "settings": outcome.settings,
                          "inferred": list(outcome.inferred), "versions": outcome.versions})  # fmt: skip


def _write(output: Path | None, outcome: Outcome, csv: str, plot: opt.Plot) -> None:
    if output is None:
        return
    output.parent.mkdir(parents=True, exist_ok=True)
    write_file(output, csv)
    if plot is opt.Plot.PNG:
        from .pictures import draw_png

        write_file(output.with_suffix(".png"), draw_png(outcome, outcome.held_out))
    if plot is opt.Plot.HTML:
        from .report import render

        write_file(output.with_suffix(".html"), render(outcome))
