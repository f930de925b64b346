"""The table of verbs, and what an exception means for the exit code."""

from __future__ import annotations

import re
import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from importlib import import_module
from typing import Any

import typer

from gatewise.errors import DataError, GatewiseError

__all__ = ["BAD_DATA", "FAILURE", "INTERRUPTED", "USAGE", "VERBS", "app", "run"]

FAILURE, USAGE, BAD_DATA, INTERRUPTED = 1, 2, 3, 130

#: Verbs in the order of `gatewise --help`; each is the function of that name in the module of that name.
VERBS = (
    "forecast", "fit", "predict", "backtest", "info", "explore", "draw", "datasets", "doctor", "demo",
)  # fmt: skip

app = typer.Typer(
    name="gatewise",
    help="Forecast time series with recurrent networks that are open at every gate.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; what went wrong is said on standard error in one line."""
    with suppress(ValueError):  # not the main thread: signals belong to someone else
        # A polite request to end is treated like Ctrl-C: the checkpoint is saved, the code is 130.
        signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    try:
        app(arguments, prog_name="gatewise")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else FAILURE if end.code else 0
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def _guarded(verb: Callable[..., None]) -> Callable[..., None]:
    """The verb, its exceptions turned into a line on standard error and an exit code."""

    @wraps(verb)
    def guarded(*args: Any, **kwargs: Any) -> None:
        try:
            verb(*args, **kwargs)
        except DataError as error:
            _end(_as_options(str(error)), BAD_DATA)
        except BrokenPipeError:
            raise
        except OSError as error:
            what = error.strerror or str(error)
            _end(f"{error.filename}: {what}" if error.filename else what, FAILURE)
        except GatewiseError as error:
            _end(str(error), FAILURE)
        except MemoryError:
            _end("there is not enough memory; use a smaller --batch-size, --hidden or table", FAILURE)
        except KeyboardInterrupt as error:
            _end(str(error) or "interrupted; nothing was written", INTERRUPTED)

    return guarded


def _as_options(message: str) -> str:
    """Advice about arguments of the library (``missing='mask'``) as options of the command (``--missing mask``)."""
    named = r"\b(missing|time_zone|time_format|id_col|time_col|target_col|freq)=(?:'([^']*)')?"
    return re.sub(named, lambda m: f"--{m[1].replace('_', '-')} {m[2] or ''}".rstrip(), message)


def _end(message: str, code: int) -> None:
    sys.stderr.write(f"gatewise: {message}\n")
    raise SystemExit(code)


def _print_version(wanted: bool) -> None:
    if wanted:
        from gatewise import __version__

        sys.stdout.write(f"gatewise {__version__}\n")
        raise typer.Exit


@app.callback()
def _root(
    version: bool = typer.Option(False, "--version", help="Print the version.", callback=_print_version, is_eager=True),
) -> None:
    del version


for _verb in VERBS:
    app.command(_verb)(_guarded(getattr(import_module(f"gatewise.cli.{_verb}"), _verb)))
