"""The table of verbs, and the exit code of each exception."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from contextlib import suppress
from functools import wraps
from importlib import import_module
from typing import Any

import typer
import typer.main
from typer.core import TyperGroup

from gatewise.errors import DataError, GatewiseError

from .specs.expand import expand
from .specs.names import in_options

__all__ = ["BAD_DATA", "FAILURE", "INTERRUPTED", "USAGE", "VERBS", "app", "run"]

FAILURE, USAGE, BAD_DATA, INTERRUPTED = 1, 2, 3, 130

#: Verbs in the order of `gatewise --help`; each is the function of that name in the module of that name in `verbs`.
VERBS = (
    "forecast", "fit", "predict", "backtest", "classify", "info", "explore", "draw", "datasets", "doctor", "demo",
)  # fmt: skip


class _Verbs(TyperGroup):
    """The verbs; a module is imported when its verb is needed."""

    def list_commands(self, ctx: Any) -> list[str]:
        """Names, in the order of the help."""
        del ctx
        return list(VERBS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """A verb's command; None for an unknown name."""
        del ctx
        # The group suggests names like a mistyped one from its commands.
        for verb in [cmd_name] if cmd_name in VERBS else VERBS:
            if verb not in self.commands:
                self.commands[verb] = _command(verb)
        return self.commands.get(cmd_name)


app = typer.Typer(
    cls=_Verbs,
    name="gatewise",
    help="Forecast time series with recurrent networks, and look inside them.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)


def _command(verb: str) -> Any:
    one = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    one.command(verb)(_guarded(expand(getattr(import_module(f"gatewise.cli.verbs.{verb}"), verb))))
    return typer.main.get_command(one)


def _end_by_signal(*_: object) -> None:
    # a script's shell starts `gatewise ... &` with SIGINT ignored: raising that signal would then do nothing
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        raise KeyboardInterrupt
    signal.raise_signal(signal.SIGINT)


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; an error is printed on standard error in one line."""
    with suppress(ValueError):  # only the main thread may set a signal's handler
        # SIGTERM is treated like Ctrl-C: the checkpoint is saved, the exit code is 130.
        signal.signal(signal.SIGTERM, _end_by_signal)
    try:
        app(arguments, prog_name="gatewise")
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else FAILURE if end.code else 0
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def _guarded(verb: Callable[..., None]) -> Callable[..., None]:
    """Turn the exceptions of a verb into a line on standard error and an exit code."""

    @wraps(verb)
    def guarded(*args: Any, **kwargs: Any) -> None:
        try:
            verb(*args, **kwargs)
        except DataError as error:
            _end(in_options(str(error)), BAD_DATA)
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
    version: bool = typer.Option(
        False, "--version", help="Print the version and exit.", callback=_print_version, is_eager=True
    ),
) -> None:
    del version
