"""``gatewise fit``: from a table to a model file."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

import gatewise as gw

from ..console import Console
from ..gather import say_reasons, settings_of
from ..runs import rehearse_file
from ..specs.memory import reads_files
from ..specs.network import Horizon, Network
from ..specs.output import PANEL
from ..specs.table import Readings, Table
from ..specs.training import Training
from ..task import Task, prepare

__all__ = ["fit"]


@reads_files
def fit(
    readings: Readings,
    horizon: Horizon = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Model file to write.", rich_help_panel=PANEL)] = Path(
        "model.gatewise"
    ),
    watch: Annotated[
        bool, typer.Option("--watch", help="Show the training in the browser.", rich_help_panel=PANEL)
    ] = False,
    *,
    console: Console,
    table: Table,
    network: Network,
    training: Training,
) -> None:
    """Fit a network to a table and save it."""
    clock = training.clock()
    panel, model = prepare(readings, horizon, table, network, training, console)
    rehearse_file(output)
    settings = {**asdict(table), **model.get_params()}
    with Task("fit", readings, settings, model.max_epochs, console, output.parent, training.resume) as task:
        shown = [gw.explorer.watch()] if watch else []
        task.train("fit", lambda **how: model.fit(panel, **how), clock.share(), shown)
        output.parent.mkdir(parents=True, exist_ok=True)
        gw.save(model, output)
    reasons = say_reasons(model.fitted, console, trained=True)
    history = model.history_
    loss = history.best_loss
    if loss is None and history.epochs:
        loss = history.epochs[-1].train_loss
    course = "" if loss is None else f", {len(history.epochs)} epochs, best loss {loss:.4g}"
    weights = ", ".join(f"{100 * share:.0f} % {name}" for name, share in model.weights_.items())
    text = f"{output}: {model.name}, {model.h} steps ahead ({weights}){course}"
    console.result(
        text,
        {
            "model": str(output), "epochs": len(history.epochs), "best_loss": loss, "reason": history.reason,
            "weights": model.weights_,
            "settings": settings_of(model.fitted, readings, panel), "inferred": [*panel.inferred.sentences, *reasons],
        },
    )  # fmt: skip
