"""``gatewise tune``: search for the arguments of a network, and fit with the best."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import gatewise as gw

from ..console import Console
from ..console import table as text_table
from ..runs import rehearse_file
from ..specs.memory import reads_files
from ..specs.network import Horizon, Network
from ..specs.output import PANEL
from ..specs.table import Readings, Table
from ..specs.training import Training
from ..task import prepare

if TYPE_CHECKING:
    from gatewise.forecasting import Trial

__all__ = ["tune"]


@reads_files
def tune(
    readings: Readings,
    horizon: Horizon = None,
    trials: Annotated[int, typer.Option(min=1, help="Networks to try, those of an earlier call included.")] = 20,
    study: Annotated[
        Path | None,
        typer.Option(
            show_default=False,
            help="File that keeps the trials, so that the same command goes on from it.",
        ),
    ] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Model file to write.", rich_help_panel=PANEL)] = Path(
        "model.gatewise"
    ),
    *,
    console: Console,
    table: Table,
    network: Network,
    training: Training,
) -> None:
    """Search for the units, layers, learning rate and look-back of a network, then fit with the best and save it."""
    if training.resume:
        raise typer.BadParameter("tune goes on from its --study by itself", param_hint="--resume")
    clock = training.clock()
    panel, model = prepare(readings, horizon, table, network, training, console)
    rehearse_file(output)
    if study is not None:
        rehearse_file(study, "--study")
        study.parent.mkdir(parents=True, exist_ok=True)

    def told(trial: Trial) -> None:
        console.say(f"Trial {trial.number + 1} of {trials}: {_of(trial)}")

    try:
        found = gw.tune(
            model, panel, n_trials=trials, storage=study, time_limit=clock.share(0.8), seed=model.seed, on_trial=told
        )
    except KeyboardInterrupt as error:
        where = f"the trials are in {study}: the same command goes on from there"
        stopped = KeyboardInterrupt(f"interrupted; {where if study else 'no trial was kept; --study FILE keeps them'}")
        stopped.signal = getattr(error, "signal", 2)  # type: ignore[attr-defined]
        raise stopped from None
    except ValueError as error:
        if isinstance(error, gw.errors.GatewiseError):
            raise
        raise typer.BadParameter(str(error)) from None
    best = found.best.fit(panel, time_limit=clock.share())
    output.parent.mkdir(parents=True, exist_ok=True)
    gw.save(best, output)
    names = list(found.arguments)
    order = sorted(found.trials, key=lambda one: (one.pruned, one.loss))
    rows = [[str(one.number + 1), _loss(one), *(_short(one.arguments[name]) for name in names)] for one in order]
    given = ", ".join(f"{name} {_short(value)}" for name, value in found.arguments.items())
    console.result(
        f"{text_table(['trial', 'loss', *names], rows)}\n\nThe best has {given}; the model fitted with it: {output}",
        {
            "model": str(output), "study": None if study is None else str(study), "loss": found.loss,
            "arguments": found.arguments,
            "trials": [
                {"trial": one.number + 1, "loss": one.loss, "pruned": one.pruned, **one.arguments}
                for one in found.trials
            ],
        },
    )  # fmt: skip


def _of(trial: Trial) -> str:
    given = ", ".join(f"{name} {_short(value)}" for name, value in trial.arguments.items())
    return f"{given}: loss {_loss(trial)}"


def _loss(trial: Trial) -> str:
    if trial.loss != trial.loss:
        return "diverged"
    return f"{trial.loss:.4g}{' (ended early)' if trial.pruned else ''}"


def _short(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)
