"""Progress of a training on standard error: a bar on a terminal, else a line every few seconds; nothing if quiet."""

from __future__ import annotations

import sys
import time
from typing import Any

from gatewise.training import Callback, EpochRecord

__all__ = ["Progress", "remaining"]

#: Seconds between two lines where there is no terminal.
EVERY = 5.0


def remaining(seconds: float) -> str:
    """A rough time for people: "40 s", "3 min", "1 h 20 min"."""
    if seconds < 60:
        return f"{max(0, round(seconds))} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02d} min"


class Progress(Callback):
    """A training callback that shows the progress; a context manager around the training.

    Parameters
    ----------
    epochs : int
        Largest number of passes over the data.
    quiet : bool, default False
        Show nothing.
    time_limit : float, optional
        Seconds after which training will end.
    label : str, default "training"
    terminal : bool, optional
        Whether standard error is a terminal; by default it is detected.
    """

    def __init__(
        self,
        epochs: int,
        quiet: bool = False,
        time_limit: float | None = None,
        label: str = "training",
        terminal: bool | None = None,
    ) -> None:
        self.epochs, self.quiet, self.time_limit, self.label = epochs, quiet, time_limit, label
        self.terminal = sys.stderr.isatty() if terminal is None else terminal
        self._bar: Any = None
        self._task: Any = None
        self._started = self._said = 0.0
        self._last = ""
        self._done = 0

    def __enter__(self) -> Progress:
        self._started = time.monotonic()
        self._said = self._started - EVERY + 1.0  # the first line after a second
        if self.terminal and not self.quiet:
            self._bar = _bar()
            self._task = self._bar.add_task(self.label, total=self.epochs, words="first epoch ...")
            self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
        elif self._last and not self.quiet:
            self._write(self._last.partition("  at most")[0])

    def on_epoch(self, record: EpochRecord) -> None:
        """Show the epoch."""
        if self.quiet:
            return
        words = self._words(record)
        if self._bar is not None:
            self._bar.update(self._task, completed=record.epoch, words=words)
            return
        self._last = f"{self.label}: epoch {record.epoch}/{self.epochs}  {words}"
        if time.monotonic() - self._said >= EVERY:
            self._write(self._last)
            self._said, self._last = time.monotonic(), ""

    def _words(self, record: EpochRecord) -> str:
        self._done += 1
        elapsed = time.monotonic() - self._started
        left = elapsed / self._done * (self.epochs - record.epoch)
        if self.time_limit is not None:
            left = min(left, max(0.0, self.time_limit - elapsed))
        parts = [f"loss {record.train_loss:.4g}"]
        if record.validation_loss is not None:
            parts.append(f"validation {record.validation_loss:.4g}")
        parts.append(f"{record.windows_per_second:,.0f} windows/s")
        if record.epoch < self.epochs:
            parts.append(f"at most {remaining(left)} left")
        return "  ".join(parts)

    @staticmethod
    def _write(line: str) -> None:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()


def _bar() -> Any:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(bar_width=24),
        TextColumn("epoch"),
        MofNCompleteColumn(),
        TextColumn("{task.fields[words]}", markup=False),
        console=Console(stderr=True),
    )
