"""Ctrl-C during training takes effect between two steps, never inside an update."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from gatewise.training.records import History

__all__ = ["Interrupted", "Interrupts"]


class Interrupted(KeyboardInterrupt):
    """Training was interrupted; model and checkpoint are in order.

    Parameters
    ----------
    history : History
        The course of the training so far.
    path : Path or None
        Checkpoint to resume from; None without checkpoints.

    Attributes
    ----------
    epoch : int
        Whole epochs done.
    step : int
        Steps done.
    """

    def __init__(self, history: History, path: Path | None) -> None:
        self.history, self.path = history, path
        self.epoch, self.step = len(history.epochs), history.steps
        kept = "no checkpoints were written" if path is None else f"resume from {path}"
        super().__init__(f"training was interrupted after step {self.step} ({self.epoch} whole epochs); {kept}")


class Interrupts:
    """A context manager that handles SIGINT.

    The first Ctrl-C sets ``requested``, on which the loop acts between two steps. A second one raises
    KeyboardInterrupt at once, except inside :meth:`held`, where it waits for the end of the block. A handler that the
    program installed itself is still called, at the earliest after a held block. Outside the main thread, where
    Python never raises KeyboardInterrupt, nothing is done.

    Attributes
    ----------
    requested : bool
        Whether there was a first Ctrl-C.
    """

    def __init__(self) -> None:
        self.requested = False
        self._held = False
        self._waiting = False
        self._previous: Any = None

    def __enter__(self) -> Interrupts:
        if threading.current_thread() is threading.main_thread() and callable(signal.getsignal(signal.SIGINT)):
            self._previous = signal.signal(signal.SIGINT, self._receive)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        if self._previous is not None:
            signal.signal(signal.SIGINT, self._previous)
            self._previous = None

    def _receive(self, number: int, frame: FrameType | None) -> None:
        if self._previous is signal.default_int_handler and not self.requested:
            self.requested = True
        elif self._held:
            self._waiting = True
        else:
            self._previous(number, frame)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Delay KeyboardInterrupt to the end of the block."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if self._waiting:
                self._waiting = False
                self._previous(signal.SIGINT, None)
