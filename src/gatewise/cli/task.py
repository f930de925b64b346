"""What `forecast`, `fit` and `backtest` have in common: read, build, train with progress, go on after an interrupt."""

from __future__ import annotations

import shlex
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import typer

import gatewise as gw

from .console import Console
from .options import Missing, parse_seconds
from .progress import Progress
from .runs import checkpoint_folder, discard

__all__ = ["Clock", "Task", "choose_horizon", "network_options", "read_panel"]


def read_panel(
    readings: Path,
    console: Console,
    *,
    id_col: str | None = None,
    time_col: str | None = None,
    target_col: str | None = None,
    freq: str | None = None,
    time_zone: str | None = None,
    time_format: str | None = None,
    season: int | None = None,
    missing: Missing = Missing.ERROR,
    hist_exog: Sequence[str] | None = None,
    futr_exog: Sequence[str] | None = None,
) -> Any:
    """Read a table, turn it into series and say what was found out."""
    step = int(freq) if freq is not None and freq.isdecimal() else freq
    try:
        step = None if step is None else gw.data.Frequency.parse(step)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--freq") from None
    panel = gw.data.to_panel(
        gw.data.read_table(readings),
        id_col=id_col,
        time_col=time_col,
        target_col=target_col,
        freq=step,
        time_zone=time_zone,
        time_format=time_format,
        season=season,
        missing=missing.value,
        hist_exog_list=tuple(hist_exog or ()),
        futr_exog_list=tuple(futr_exog or ()),
    )
    for sentence in panel.inferred.sentences:
        console.say(sentence)
    return panel


def choose_horizon(horizon: int | None, panel: Any, console: Console) -> int:
    """The horizon asked for, else one season (ten steps where there is none), and say so."""
    if horizon is not None:
        return horizon
    chosen = panel.season.length if panel.season.length > 1 else 10
    console.say(
        f"The horizon is {chosen} steps, {'one season' if panel.season.length > 1 else 'for want of a season'}."
    )
    return chosen


def network_options(
    *,
    cell: str,
    hidden: int,
    layers: int,
    input_size: int | None,
    reset: str,
    update: str,
    strategy: str,
    epochs: int | None,
    learning_rate: float | None,
    batch_size: int | None,
    seed: int,
    missing: str,
    hist_exog: Sequence[str] | None,
    futr_exog: Sequence[str] | None,
) -> dict[str, Any]:
    """Options of the command line -> arguments of `Forecaster`; None leaves one to the library."""
    chosen = gw.cells.GRU(str(reset), str(update)).key if str(cell) == "gru" else str(cell)  # type: ignore[arg-type]
    return {
        "cell": chosen, "hidden_size": hidden, "num_layers": layers, "input_size": input_size,
        "strategy": str(strategy), "max_epochs": epochs, "learning_rate": learning_rate,
        "batch_size": batch_size, "seed": seed, "missing": str(missing),
        "hist_exog_list": tuple(hist_exog or ()), "futr_exog_list": tuple(futr_exog or ()),
    }  # fmt: skip


class Clock:
    """How much of ``--time-limit`` is left.

    Parameters
    ----------
    limit : str or None
        As given on the command line.
    """

    def __init__(self, limit: str | None) -> None:
        self.limit = None if limit is None else parse_seconds(limit)
        self._started = time.monotonic()

    def share(self, part: float = 1.0) -> float | None:
        """Seconds for the next piece of work: a part of what is left, but at least a tenth of a second."""
        if self.limit is None:
            return None
        return max(0.1, part * (self.limit - (time.monotonic() - self._started)))


@dataclass
class Task:
    """One piece of work on one table; a context manager around all of it.

    Attributes
    ----------
    verb : str
    readings : Path
    options : mapping
        What the user chose for the network and its training; those that are None are left to the library.
    console : Console
    root : Path
        Folder that keeps the checkpoints of unfinished tasks.
    resume : bool
        Go on from them.
    """

    verb: str
    readings: Path
    options: Mapping[str, Any]
    console: Console
    root: Path
    resume: bool = False
    _folder: Path = field(init=False)

    def __post_init__(self) -> None:
        same = {name: value for name, value in self.options.items() if value is not None}
        self._folder = checkpoint_folder(self.root, verb=self.verb, readings=self.readings.resolve(), options=same)
        if self.resume and not self._folder.is_dir():
            raise gw.errors.CheckpointError(
                f"there is nothing to resume in {self.root}: no such command on {self.readings} was interrupted; "
                "leave --resume out"
            )
        if not self.resume:
            discard(self._folder)

    def forecaster(self, horizon: int) -> gw.Forecaster:
        """An unfitted forecaster with the options that were chosen."""
        chosen = {name: value for name, value in self.options.items() if value is not None and name != "horizon"}
        return gw.Forecaster(horizon, **chosen)

    def train(
        self, part: str, work: Callable[..., Any], epochs: int, limit: float | None, callbacks: Sequence[Any] = ()
    ) -> Any:
        """Call ``work`` with the training options `callbacks`, `checkpoint_dir`, `resume` and `time_limit`.

        Parameters
        ----------
        part : str
            Name of this training within the task, shown and used for its checkpoints.
        work : callable
        epochs : int
            Passes at most, for the progress bar.
        limit : float or None
            Seconds.
        callbacks : sequence
            Beside the progress bar.
        """
        folder = self._folder / part
        again = self.resume and folder.is_dir() and any(folder.iterdir())
        with Progress(epochs, self.console.quiet, limit, part) as progress:
            return work(callbacks=[progress, *callbacks], checkpoint_dir=folder, resume=again, time_limit=limit)

    def __enter__(self) -> Task:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: object) -> None:
        """Keep the checkpoints where going on makes sense, and say how; else remove them."""
        if not isinstance(error, (KeyboardInterrupt, OSError)) or not any(self._folder.rglob("*.safetensors")):
            if not isinstance(error, gw.errors.TrainingDiverged):  # its message names the last good checkpoint
                discard(self._folder)
            return
        go_on = f"The checkpoint is in {self._folder}; go on with\n    {self._again()}"
        if isinstance(error, KeyboardInterrupt):
            epoch = getattr(error, "epoch", None)
            when = "" if epoch is None else f" after {epoch} whole {'epoch' if epoch == 1 else 'epochs'}"
            raise KeyboardInterrupt(f"interrupted{when}; no result was written. {go_on}") from None
        what = error.strerror or str(error)
        raise OSError(error.errno, f"{what}. {go_on}", error.filename) from error

    def _again(self) -> str:
        words = [word for word in sys.argv[1:] if word != "--resume"]
        return f"gatewise {shlex.join(words)} --resume"
