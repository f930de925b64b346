"""``gatewise backtest``: scores of forecasts of the past, beside simple methods."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

import gatewise as gw

from ..console import Console
from ..gather import outcome_of, say_reasons, target_of
from ..present import config, csv_of, metrics, score_table, show_in_terminal, write_beside
from ..runs import rehearse, rehearse_file
from ..specs.memory import reads_files
from ..specs.network import Horizon, Network
from ..specs.output import LEVELS, PANEL, Levels, Plot, check_picture_place, parse_levels
from ..specs.table import Readings, Table
from ..specs.training import Training
from ..task import Task, prepare

__all__ = ["backtest"]


@reads_files
def backtest(
    readings: Readings,
    horizon: Horizon = None,
    windows: Annotated[
        int | None, typer.Option(min=1, help="Windows at the end of each series.", show_default=False)
    ] = None,
    step: Annotated[
        int | None, typer.Option(min=1, help="Steps between two windows. Left out: the horizon.", show_default=False)
    ] = None,
    ridge: Annotated[bool, typer.Option("--ridge", help="Compare with a ridge regression too.")] = False,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            rich_help_panel=PANEL,
            show_default=False,
            help="CSV file with the actual values and the forecasts of every window.",
        ),
    ] = None,
    level: Levels = LEVELS,
    plot: Annotated[
        Plot,
        typer.Option(help="Also draw the last window: in the terminal, or beside --output.", rich_help_panel=PANEL),
    ] = "none",
    *,
    console: Console,
    table: Table,
    network: Network,
    training: Training,
) -> None:
    """Forecast held-out windows of the past and score them beside simple methods."""
    levels, clock = parse_levels(level), training.clock()
    check_picture_place(plot, output)
    panel, model = prepare(readings, horizon, table, network, training, console, windows or 1, step)
    root = Path() if output is None else output.parent
    rehearse(root)
    if output is not None:
        rehearse_file(output)
    methods = None if model.method == "best" else [*gw.forecasting.baselines.BASELINES, *(["Ridge"] if ridge else [])]
    settings = {**asdict(table), **model.get_params(), "windows": windows, "step": step}
    with Task("backtest", readings, settings, model.max_epochs, console, root, training.resume) as task:
        tested = task.train(
            "backtest",
            lambda **how: gw.forecasting.backtest(
                model, panel, n_windows=windows, step_size=step, level=levels, baselines=methods, **how
            ),
            clock.share(),
        )
        title = f"{readings.name}: {target_of(panel)}, held-out windows of {model.h} steps"
        say_reasons(tested.forecaster.fitted, console, trained=True)
        outcome = outcome_of(title, tested.forecaster.fitted, panel, readings, levels, tested)
        if output is not None:
            write_beside(output, outcome, csv_of(tested.windows_frame(), panel), plot)
    show_in_terminal(outcome, plot, console)
    place = {} if output is None else {"output": str(output)}
    found = metrics(outcome)
    console.result(
        f"{score_table(outcome)}\n\n{outcome.verdict}",
        {**place, "scores": found["scores"], "verdict": found["verdict"], **config(outcome)},
    )
