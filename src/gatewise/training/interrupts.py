"""Ctrl-C, and SIGTERM if :func:`~gatewise.errors.terminate` handles it, end a training between two steps."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from gatewise.errors import terminate
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
    number : int, default SIGINT
        Number of the signal.

    Attributes
    ----------
    epoch : int
        Whole epochs done.
    step : int
        Steps done.
    signal : int
        Number of the signal.
    """

    def __init__(self, history: History, path: Path | None, number: int = signal.SIGINT) -> None:
        self.signal = int(number)
        self.history, self.path = history, path
        self.epoch, self.step = len(history.epochs), history.steps
        kept = "no checkpoints were written" if path is None else f"resume from {path}"
        super().__init__(f"training was interrupted after step {self.step} ({self.epoch} whole epochs); {kept}")


# Handlers that only raise: the first signal may wait for the end of a step instead.
_RAISING = (signal.default_int_handler, terminate)


class Interrupts:
    """A context manager that handles SIGINT, and SIGTERM if its handler is :func:`~gatewise.errors.terminate`.

    The first signal sets ``requested``, on which the loop acts between two steps. A second one raises
    KeyboardInterrupt at once, except inside :meth:`held`, where it waits for the end of the block. A handler of SIGINT
    that the program installed itself is still called, at the earliest after a held block. Outside the main thread,
    where Python never raises KeyboardInterrupt, nothing is done.

    Attributes
    ----------
    requested : int
        Number of the first signal; 0 before.
    """

    def __init__(self) -> None:
        self.requested = 0
        self._held = False
        self._waiting = 0
        self._previous: dict[int, Any] = {}

    def __enter__(self) -> Interrupts:
        if threading.current_thread() is threading.main_thread():
            if callable(signal.getsignal(signal.SIGINT)):
                self._previous[signal.SIGINT] = signal.signal(signal.SIGINT, self._receive)
            if signal.getsignal(signal.SIGTERM) is terminate:
                self._previous[signal.SIGTERM] = signal.signal(signal.SIGTERM, self._receive)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        for number, handler in self._previous.items():
            signal.signal(number, handler)
        self._previous = {}

    def _receive(self, number: int, frame: FrameType | None) -> None:
        if self._previous[number] in _RAISING and not self.requested:
            self.requested = number
        elif self._held:
            self._waiting = number
        else:
            self._previous[number](number, frame)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Delay KeyboardInterrupt to the end of the block."""
        self._held = True
        try:
            yield
        finally:
            self._held = False
            if self._waiting:
                number, self._waiting = self._waiting, 0
                self._previous[number](number, None)
