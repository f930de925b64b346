"""What `forecast`, `fit` and `backtest` share: prepare, train with progress, continue after an interrupt."""

from __future__ import annotations

import shlex
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import typer

import gatewise as gw

from .runs import checkpoint_folder, discard
from .specs.names import in_options
from .specs.training import use_threads

if TYPE_CHECKING:
    from .console import Console
    from .specs.network import Network
    from .specs.table import Table
    from .specs.training import Training

__all__ = ["Task", "prepare"]

_Result = TypeVar("_Result")

# Steps to forecast where neither the user nor a season gives a number.
_STEPS = 10


def prepare(
    readings: Path, horizon: int | None, table: Table, network: Network, training: Training, console: Console
) -> tuple[gw.data.Panel, gw.Forecaster]:
    """Read the table and make an unfitted forecaster.

    Parameters
    ----------
    readings : Path
        The table.
    horizon : int or None
        Steps to forecast; None for one season of the table, which is printed.
    table, network, training
        Options of the command line.
    console : Console
    """
    model = gw.Forecaster(horizon or 1, **table.arguments(), **network.arguments(), **training.arguments())
    try:
        _ = model.options  # checks them, before a large table is read
    except ValueError as error:
        raise typer.BadParameter(in_options(str(error))) from None
    use_threads(training.threads)
    panel = table.read(readings, console)
    return panel, model if horizon else model.clone(h=_season(panel, console))


def _season(panel: gw.data.Panel, console: Console) -> int:
    length = panel.season.length
    steps, why = (length, "one season") if length > 1 else (_STEPS, "because no season was found")
    console.say(f"The horizon is {steps} steps, {why}.")
    return steps


@dataclass
class Task:
    """Work on one table that can be interrupted and continued; a context manager around all of it.

    Attributes
    ----------
    verb : str
    readings : Path
        The table.
    settings : dict
        Everything else that the result depends on: another value is another task, with checkpoints of its own.
    epochs : int
        Largest number of passes over the data in one training.
    console : Console
    root : Path
        Folder that keeps the checkpoints of unfinished tasks.
    resume : bool
        Continue from them.

    Raises
    ------
    CheckpointError
        When ``resume`` is set and there is nothing to continue.
    """

    verb: str
    readings: Path
    settings: dict[str, object]
    epochs: int
    console: Console
    root: Path
    resume: bool = False
    _folder: Path = field(init=False)

    def __post_init__(self) -> None:
        self._folder = checkpoint_folder(
            self.root, verb=self.verb, readings=self.readings.resolve(), settings=self.settings
        )
        if self.resume and not self._folder.is_dir():
            raise gw.errors.CheckpointError(
                f"there is nothing to resume in {self.root}: no such command on {self.readings} was interrupted; "
                "leave --resume out"
            )
        if not self.resume:
            discard(self._folder)

    def train(
        self, part: str, work: Callable[..., _Result], limit: float | None, callbacks: Sequence[Any] = ()
    ) -> _Result:
        """Call ``work`` with the training options `callbacks`, `checkpoint_dir`, `resume` and `time_limit`.

        Parameters
        ----------
        part : str
            Name of this training within the task, for the progress bar and the checkpoints.
        work : callable
        limit : float or None
            Seconds.
        callbacks : sequence
            Beside the progress bar.
        """
        from .progress import Progress

        folder = self._folder / part
        again = self.resume and folder.is_dir() and any(folder.iterdir())
        with Progress(self.epochs, self.console.quiet, limit, part) as progress:
            return work(callbacks=[progress, *callbacks], checkpoint_dir=folder, resume=again, time_limit=limit)

    def __enter__(self) -> Task:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        """Keep the checkpoints where continuing makes sense, and say how; else remove them."""
        if not isinstance(error, (KeyboardInterrupt, OSError)) or not any(self._folder.rglob("*.safetensors")):
            if not isinstance(error, gw.errors.TrainingDiverged):  # its message names the last good checkpoint
                discard(self._folder)
            return
        go_on = f"The checkpoint is in {self._folder}; continue with\n    {self._again()}"
        if isinstance(error, KeyboardInterrupt):
            epoch = getattr(error, "epoch", None)
            when = "" if epoch is None else f" after {epoch} {'epoch' if epoch == 1 else 'epochs'}"
            raise KeyboardInterrupt(f"interrupted{when}; no result was written. {go_on}") from None
        what = error.strerror or str(error)
        raise OSError(error.errno, f"{what}. {go_on}", error.filename) from error

    def _again(self) -> str:
        words = [word for word in sys.argv[1:] if word != "--resume"]
        return f"gatewise {shlex.join(words)} --resume"
