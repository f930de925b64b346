"""What `forecast`, `fit` and `backtest` share: prepare, train with progress, continue after an interrupt."""

from __future__ import annotations

import shlex
import signal
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import gatewise as gw

from .signals import Stopped
from .specs.names import as_usage
from .specs.training import use_threads
from .unfinished import Unfinished, checkpoint_folder

if TYPE_CHECKING:
    from .console import Console
    from .specs.network import Network
    from .specs.table import Table
    from .specs.training import Training

__all__ = ["Task", "prepare", "static_names"]

_Result = TypeVar("_Result")

# Steps to forecast where neither the user nor a season gives a number.
_STEPS = 10


def prepare(
    readings: Path, horizon: int | None, table: Table, network: Network, training: Training, console: Console,
    windows: int = 0, step: int | None = None,
) -> tuple[gw.data.Panel, gw.Forecaster]:  # fmt: skip
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
    windows : int, default 0
        Windows of a backtest, which need readings of their own.
    step : int, optional
        Steps between two windows; the horizon when absent.
    """
    from gatewise.forecasting.reading import enough

    model = gw.Forecaster(horizon or 1, **table.arguments(), **network.arguments(), **training.arguments())
    with as_usage():
        options = model.options  # checked before a large table is read
    use_threads(training.threads)
    panel = table.read(readings, console, options.coded)
    model = model if horizon else model.clone(h=_season(panel, console))
    if panel.static_columns:
        model = model.clone(stat_exog_list=static_names(panel))
    held = model.h + (windows - 1) * (step or model.h) if windows else 0
    return table.long_enough(panel, enough(model.options, held), console), model


def static_names(panel: gw.data.Panel) -> tuple[str, ...]:
    """Columns of the table of ``--static``; each value of a text column has a feature of its own."""
    owners = [next((c for c in panel.categories if one.startswith(f"{c}=")), one) for one in panel.static_columns]
    return tuple(dict.fromkeys(owners))


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
    _base: Path = field(init=False)
    _place: Unfinished = field(init=False)

    def __post_init__(self) -> None:
        self._base = checkpoint_folder(
            self.root, verb=self.verb, readings=self.readings.resolve(), settings=self.settings
        )

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

        folder = self._place.folder / part
        again = self.resume and folder.is_dir() and any(folder.iterdir())
        with Progress(self.epochs, self.console.quiet, limit, part) as progress:
            return work(callbacks=[progress, *callbacks], checkpoint_dir=folder, resume=again, time_limit=limit)

    def __enter__(self) -> Task:
        if not self.resume:
            self._place = Unfinished.start(self._base)
            return self
        found = Unfinished.resume(self._base)
        if found is None:
            raise gw.errors.CheckpointError(
                f"there is nothing to resume in {self.root}: no such command on {self.readings} was interrupted, or "
                "another one has resumed it; leave --resume out"
            )
        self._place = found
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        """After success remove the checkpoints; after any failure keep them and say how to continue."""
        if error is None:
            self._place.finished()
            return
        if not self._place.holds_checkpoints:
            self._place.discard()
            return
        self._place.keep()
        if isinstance(error, gw.errors.TrainingDiverged):
            return  # it would diverge again; its message names the last good checkpoint
        go_on = f"The checkpoint is in {self._place.folder}; continue with\n    {self._again()}"
        if isinstance(error, KeyboardInterrupt):
            epoch = getattr(error, "epoch", None)
            when = "" if epoch is None else f" after {epoch} {'epoch' if epoch == 1 else 'epochs'}"
            number = getattr(error, "signal", int(signal.SIGINT))
            raise Stopped(f"interrupted{when}; no result was written. {go_on}", number) from None
        error.add_note(go_on)

    def _again(self) -> str:
        words = [word for word in sys.argv[1:] if word != "--resume"]
        at = words.index("--") if "--" in words else len(words)
        return f"gatewise {shlex.join([*words[:at], '--resume', *words[at:]])}"
