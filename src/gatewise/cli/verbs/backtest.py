"""``gatewise backtest``: scores of forecasts of the past, beside simple methods."""

from __future__ import annotations

from collections.abc import Sequence
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

__all__ = ["STATISTICAL", "backtest"]

#: Those of :data:`gatewise.forecasting.statistical.STATISTICAL`, which is not imported for a help text.
STATISTICAL = ("AutoETS", "AutoTheta")


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
    refit: Annotated[
        int | None,
        typer.Option(min=1, help="Fit anew before every so many windows. Left out: only once.", show_default=False),
    ] = None,
    train_size: Annotated[
        int | None,
        typer.Option(min=1, help="Readings before the windows to learn from. Left out: all.", show_default=False),
    ] = None,
    ridge: Annotated[bool, typer.Option("--ridge", help="Compare with a ridge regression too.")] = False,
    baseline: Annotated[
        list[str] | None,
        typer.Option(
            metavar="NAME",
            show_default=False,
            help=f"Compare with {' or '.join(STATISTICAL)} of statsforecast too; may be given several times.",
        ),
    ] = None,
    leaderboard: Annotated[
        bool, typer.Option("--leaderboard", help="Compare with a network alone of every cell and strategy too.")
    ] = False,
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
    from gatewise.forecasting.folds import check_folds
    from gatewise.forecasting.options import NAMES
    from gatewise.forecasting.rivals import MEMBERS

    levels, clock = parse_levels(level), training.clock()
    check_picture_place(plot, output)
    panel, model = prepare(readings, horizon, table, network, training, console, windows or 1, step)
    try:
        check_folds(model.options, refit or False, train_size)
    except ValueError as error:
        raise typer.BadParameter(str(error).replace("input_size is", "--train-size is")) from None
    root = Path() if output is None else output.parent
    rehearse(root)
    if output is not None:
        rehearse_file(output)
    simple = [*gw.forecasting.baselines.BASELINES]
    methods = [*MEMBERS, *simple] if model.method == "best" else [*simple, *(["Ridge"] if ridge else [])]
    methods = [name for name in methods if name != NAMES.get(model.method)] + _statistical(baseline or ())
    others = gw.forecasting.every_network(model) if leaderboard else {}
    settings = {**asdict(table), **model.get_params(), "windows": windows, "step": step}
    further = {"refit": refit, "train_size": train_size, "baseline": baseline, "leaderboard": leaderboard}
    settings |= {name: value for name, value in further.items() if value}
    with Task("backtest", readings, settings, model.max_epochs, console, root, training.resume) as task:
        tested = task.train(
            "backtest",
            lambda **how: gw.forecasting.backtest(
                model,
                panel,
                n_windows=windows,
                step_size=step,
                level=levels,
                baselines=methods,
                others=others,
                refit=refit or False,
                input_size=train_size,
                keep=True if output is not None else None,
                **how,
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


def _statistical(given: Sequence[str]) -> list[str]:
    """The methods that were named, in their own spelling, each once."""
    known = {name.lower(): name for name in STATISTICAL}
    for name in given:
        if name.lower() not in known:
            raise typer.BadParameter(f"{name!r} is not one of {', '.join(STATISTICAL)}", param_hint="--baseline")
    return list(dict.fromkeys(known[name.lower()] for name in given))
