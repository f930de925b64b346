"""A line about a training in progress on standard error, for `fit(progress=True)`."""

from __future__ import annotations

import sys
import time
from typing import Self

from gatewise.training.callbacks import Callback
from gatewise.training.records import EpochRecord

__all__ = ["ProgressLine"]

# Seconds between two lines where standard error is no terminal.
_EVERY = 5.0


class ProgressLine(Callback):
    """A training callback: one line on a terminal, rewritten after every epoch, else a line every five seconds.

    It is a context manager around the training and ends its line.

    Parameters
    ----------
    epochs : int
        Epochs at most.
    """

    def __init__(self, epochs: int) -> None:
        self._epochs, self._terminal = epochs, sys.stderr.isatty()
        self._line, self._width = "", 0
        self._written = time.monotonic()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._terminal and self._width:
            sys.stderr.write("\n")
        elif self._line:
            self._write(self._line + "\n")

    def on_epoch(self, record: EpochRecord) -> None:
        """Report the epoch."""
        parts = [f"epoch {record.epoch}/{self._epochs}", f"loss {record.train_loss:.4g}"]
        if record.validation_loss is not None:
            parts.append(f"validation {record.validation_loss:.4g}")
        parts.append(f"{record.windows_per_second:,.0f} windows/s")
        line = "  ".join(parts)
        if self._terminal:
            self._write("\r" + line.ljust(self._width))
            self._width = len(line)
            return
        self._line = line
        if time.monotonic() - self._written >= _EVERY:
            self._write(line + "\n")
            self._line, self._written = "", time.monotonic()

    @staticmethod
    def _write(text: str) -> None:
        sys.stderr.write(text)
        sys.stderr.flush()
