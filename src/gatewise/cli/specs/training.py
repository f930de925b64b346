"""Training: how long, how fast, from which seed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Annotated, Any

import typer

import gatewise as gw
from gatewise.cli.clock import Clock, parse_seconds

__all__ = ["Optimization", "Threads", "Training", "use_threads"]

_PANEL = "Training"


_option = partial(typer.Option, rich_help_panel=_PANEL, show_default=False)


Threads = Annotated[int | None, _option(min=1, help="Threads that compute the layers.")]


def use_threads(threads: int | None) -> None:
    """Set the number of threads; None leaves it to the library."""
    if threads is not None:
        try:
            gw.kernels.use(threads=threads)
        except gw.errors.ProviderError as error:
            raise typer.BadParameter(str(error), param_hint="--threads") from None


@dataclass(frozen=True)
class Optimization:
    """How to fit a network. What is None is left to the library."""

    epochs: Annotated[int | None, _option(min=1, help="Largest number of passes over the data.")] = None
    learning_rate: Annotated[float | None, _option(min=1e-9, help="Learning rate of the optimizer.")] = None
    batch_size: Annotated[int | None, _option(min=1, help="Windows or sequences in a training step.")] = None
    seed: Annotated[
        int,
        typer.Option(min=0, help="Seed; the same seed gives the same result, bit for bit.", rich_help_panel=_PANEL),
    ] = 0
    threads: Threads = None

    def arguments(self) -> dict[str, Any]:
        """Arguments of an estimator that were given; the seed under its own name."""
        options = {"max_epochs": self.epochs, "learning_rate": self.learning_rate, "batch_size": self.batch_size}
        return {name: value for name, value in options.items() if value is not None}


@dataclass(frozen=True)
class Training(Optimization):
    """How to train a forecaster: also for how long, and from where."""

    time_limit: Annotated[str | None, _option(metavar="TIME", help="End training after this time: 90s, 2m, 1h.")] = None
    resume: Annotated[
        bool, typer.Option("--resume", help="Continue where the same command was interrupted.", rich_help_panel=_PANEL)
    ] = False

    def arguments(self) -> dict[str, Any]:
        """Arguments of `Forecaster` that were given."""
        return {**super().arguments(), "seed": self.seed}

    def clock(self) -> Clock:
        """A clock of ``--time-limit`` that starts now."""
        return Clock(None if self.time_limit is None else parse_seconds(self.time_limit))
