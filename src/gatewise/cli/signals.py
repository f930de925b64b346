"""Ctrl-C and SIGTERM: heard while a long native call runs, and in jobs for which the shell ignores Ctrl-C.

Python calls a signal's handler only once the main thread is back from native code. A thread therefore reads the signals
from a socket to which the interpreter writes each at once.
"""

from __future__ import annotations

import os
import signal
import socket
import sys
import threading
from contextlib import suppress
from types import TracebackType
from typing import Any

from gatewise.errors import terminate

__all__ = ["Signals", "Stopped"]

_HEARD = (signal.SIGINT, signal.SIGTERM)
#: Seconds after which a signal that has not ended the command is answered, and a second one ends it at once.
PATIENCE = 0.6


class Stopped(KeyboardInterrupt):
    """A command ended by a signal.

    Parameters
    ----------
    message : str
    signal : int
        Number of the signal.
    """

    def __init__(self, message: str, signal: int) -> None:
        self.signal = signal
        super().__init__(message)


class Signals:
    """A context manager around a command; outside the main thread it does nothing."""

    def __init__(self) -> None:
        self._before: dict[int, Any] = {}
        self._ended = threading.Event()
        self._reader: socket.socket | None = None
        self._writer: socket.socket | None = None
        self._old_descriptor = -1
        self._thread: threading.Thread | None = None

    def __enter__(self) -> Signals:
        if threading.current_thread() is not threading.main_thread():
            return self
        # A shell starts a script's background jobs with SIGINT ignored; `kill -INT` should end them all the same.
        for number, handler in ((signal.SIGINT, signal.default_int_handler), (signal.SIGTERM, terminate)):
            if number == signal.SIGTERM or signal.getsignal(number) is signal.SIG_IGN:
                self._before[number] = signal.signal(number, handler)
        self._reader, self._writer = socket.socketpair()
        self._writer.setblocking(False)
        self._old_descriptor = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._thread = threading.Thread(target=self._watch, args=(self._reader,), daemon=True, name="gatewise signals")
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self._ended.set()
        if self._reader is None or self._writer is None or self._thread is None:
            return
        signal.set_wakeup_fd(self._old_descriptor)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._writer.close()
        self._thread.join(timeout=5)
        self._reader.close()

    def _watch(self, reader: socket.socket) -> None:
        heard = 0
        while data := reader.recv(64):
            for number in data:
                if number not in _HEARD:
                    continue
                heard += 1
                if self._ended.wait(PATIENCE):
                    return
                if heard == 1:
                    _say("stopping after the current step; a second signal stops at once")
                else:
                    _say("stopped at once; what was saved is kept")
                    os._exit(128 + number)


def _say(text: str) -> None:
    with suppress(OSError, ValueError):
        os.write(sys.__stderr__.fileno() if sys.__stderr__ else 2, f"gatewise: {text}\n".encode())
