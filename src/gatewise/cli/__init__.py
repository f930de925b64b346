"""The ``gatewise`` command.

``verbs`` has one module for each verb, ``specs`` the options that they share. A verb's result is an `Outcome`
(``gather``), which ``present``, ``pictures`` and ``report`` write. Results go to standard output, everything else to
standard error. Exit codes: 0 success, 1 failure, 2 wrong usage, 3 bad data, 130 interrupted.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
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

    try:
        return run(list(sys.argv[1:] if arguments is None else arguments))
    except BrokenPipeError:  # the reader of the output ended, as in `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
