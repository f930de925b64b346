"""The ``gatewise`` command.

``verbs`` has one module for each verb, ``specs`` the options that they share. A verb's result is an `Outcome`
(``gather``), which ``present``, ``pictures`` and ``report`` write. Results go to standard output, everything else to
standard error. Exit codes: 0 success, 1 failure, 2 wrong usage, 3 bad data (tables and model files), 130 interrupted
(Ctrl-C), 143 terminated (SIGTERM).
"""

from __future__ import annotations

import errno
import io
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import find_spec

__all__ = ["main"]

_NEEDED = ("typer", "rich", "polars", "matplotlib", "plotext", "jinja2")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command.

    Parameters
    ----------
    arguments : sequence of str, optional
        The words after ``gatewise``; default ``sys.argv[1:]``.

    Returns
    -------
    int
        The exit code.
    """
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        sys.stderr.write(
            f"gatewise: the command needs {', '.join(missing)}; install it with\n    pip install 'gatewise[cli]'\n"
        )
        return 1
    from .app import run

    _open_closed()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # what the encoding lacks is written as \\uXXXX, not refused
            stream.reconfigure(errors="backslashreplace")
    try:
        code = run(list(sys.argv[1:] if arguments is None else arguments))
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of the output ended, as in `| head`
        _silence()
        return 1
    except OSError as error:
        sys.stderr.write(f"gatewise: standard output: {error.strerror or error}\n")
        _silence()
        return 1
    return code


class _Closed(io.TextIOBase):
    """Standard output that the caller has closed."""

    def write(self, text: str, /) -> int:
        del text
        raise OSError(errno.EBADF, "is closed")


def _open_closed() -> None:
    """Give the numbers of closed standard streams to /dev/null, so that no file gets them."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free number
    if sys.stdout is None:
        sys.stdout = _Closed()
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w")  # noqa: SIM115  open until the process ends


def _silence() -> None:
    """Let the interpreter's last flush of standard output succeed."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
