"""The table of verbs, and the exit code of each exception."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from typing import Any

import typer
import typer.main
from typer.core import TyperGroup

from gatewise.errors import DataError, GatewiseError, ModelFileError

from .printable import printable
from .signals import Signals
from .specs.expand import expand
from .specs.names import in_options

__all__ = ["BAD_DATA", "FAILURE", "USAGE", "VERBS", "app", "run"]

FAILURE, USAGE, BAD_DATA = 1, 2, 3

_NO_MEMORY = "there is not enough memory; use a smaller --batch-size, --hidden or table"

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


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code; an error is printed on standard error in one line."""
    with Signals():
        try:
            app(arguments, prog_name="gatewise")
        except SystemExit as end:
            return end.code if isinstance(end.code, int) else FAILURE if end.code else 0
        except KeyboardInterrupt as error:
            return 128 + getattr(error, "signal", int(signal.SIGINT))
        return 0


def _guarded(verb: Callable[..., None]) -> Callable[..., None]:
    """Turn the exceptions of a verb into a line on standard error and an exit code."""

    @wraps(verb)
    def guarded(*args: Any, **kwargs: Any) -> None:
        try:
            verb(*args, **kwargs)
        except DataError as error:
            _end(in_options(_text(error)), BAD_DATA)
        except ModelFileError as error:
            _end(_text(error), BAD_DATA)
        except BrokenPipeError:
            raise
        except OSError as error:
            what = error.strerror or str(error)
            _end(_text(error, f"{error.filename}: {what}" if error.filename else what), FAILURE)
        except GatewiseError as error:
            _end(_text(error), FAILURE)
        except ImportError as error:
            _end(_text(error), FAILURE)
        except MemoryError as error:
            _end(_text(error, str(error) or _NO_MEMORY), FAILURE)
        except KeyboardInterrupt as error:
            text = str(error) or "interrupted; nothing was written"
            _end(text, 128 + getattr(error, "signal", int(signal.SIGINT)))
        except (typer.Exit, typer.Abort, typer.BadParameter):
            raise
        except Exception as error:
            if os.environ.get("GATEWISE_TRACEBACK"):
                raise
            text = f"an error that gatewise does not know, {type(error).__name__}: {error}"
            _end(_text(error, f"{text}. GATEWISE_TRACEBACK=1 shows where; please report it"), FAILURE)

    return guarded


def _text(error: BaseException, message: str | None = None) -> str:
    """The message, then what was noted about checkpoints."""
    return ". ".join([str(error) if message is None else message, *getattr(error, "__notes__", ())])


def _end(message: str, code: int) -> None:
    sys.stderr.write(f"gatewise: {printable(message)}\n")
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
