"""``gatewise fit``: from a table to a model file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

import gatewise as gw

from . import options as opt
from .console import Console
from .gather import settings_of
from .runs import rehearse
from .task import Clock, Task, choose_horizon, network_options, read_panel

__all__ = ["fit"]


def fit(
    readings: opt.Readings,
    horizon: opt.Horizon = None,
    output: Annotated[
        Path, typer.Option("--output", "-o", help="Model file to write.", rich_help_panel="Output")
    ] = Path("model.gatewise"),
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
    watch: Annotated[bool, typer.Option("--watch", help="Follow it in the browser.", rich_help_panel="Output")] = False,
    as_json: opt.AsJson = False,
    quiet: opt.Quiet = False,
) -> None:
    """Fit a network to a table and save it."""
    console, clock = Console(quiet, as_json), Clock(time_limit)
    panel = read_panel(
        readings, console, id_col=id_col, time_col=time_col, target_col=target_col, freq=freq,
        time_zone=time_zone, time_format=time_format, season=season,
        missing=missing, hist_exog=hist_exog, futr_exog=futr_exog,
    )  # fmt: skip
    horizon = choose_horizon(horizon, panel, console)
    rehearse(output.parent)
    chosen = network_options(
        cell=cell, hidden=hidden, layers=layers, input_size=input_size, reset=reset, update=update, strategy=strategy,
        epochs=epochs, learning_rate=learning_rate, batch_size=batch_size, seed=seed, missing=missing,
        hist_exog=hist_exog, futr_exog=futr_exog,
    )  # fmt: skip
    with Task("fit", readings, {"horizon": horizon, **chosen}, console, output.parent, resume) as task:
        if threads is not None:
            gw.kernels.use(threads=threads)
        model = task.forecaster(horizon)
        shown = [gw.explorer.watch()] if watch else []
        task.train("fit", lambda **how: model.fit(panel, **how), model.max_epochs, clock.share(), shown)
        output.parent.mkdir(parents=True, exist_ok=True)
        gw.save(model, output)
    history = model.history_
    loss = history.best_loss if history.best_loss is not None else history.epochs[-1].train_loss
    text = f"{output}: {model.name}, {horizon} steps ahead, {len(history.epochs)} epochs, best loss {loss:.4g}"
    console.result(
        text,
        {"model": str(output), "epochs": len(history.epochs), "best_loss": loss, "reason": history.reason,
         "settings": settings_of(model, readings, panel), "inferred": list(panel.inferred.sentences)},
    )  # fmt: skip
