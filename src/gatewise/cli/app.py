"""The table of verbs, and the exit code of each exception."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from functools import wraps
from importlib import import_module
from typing import Any, NoReturn

import typer
import typer.main
from typer.core import TyperGroup
from typer.exceptions import TyperException

from gatewise.errors import DataError, GatewiseError, ModelFileError, TrainingDiverged

from .printable import printable
from .signals import Signals
from .specs.expand import expand
from .specs.names import in_options

__all__ = ["BAD_DATA", "FAILURE", "USAGE", "VERBS", "app", "run"]

FAILURE, USAGE, BAD_DATA = 1, 2, 3

_NO_MEMORY = "there is not enough memory; use a smaller --batch-size, --hidden or table"

#: Verbs in the order of `gatewise --help`; each is the function of that name in the module of that name in `verbs`.
VERBS = (
    "forecast", "fit", "predict", "backtest", "tune", "classify", "detect", "stream", "info", "explore", "draw",
    "datasets", "doctor", "demo",
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
    add_completion=True,  # --install-completion and --show-completion
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)


def _command(verb: str) -> Any:
    one = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
    one.command(verb)(_guarded(expand(getattr(import_module(f"gatewise.cli.verbs.{verb}"), verb))))
    return typer.main.get_command(one)


class _Ended(SystemExit):
    """The end of a verb with an error.

    Parameters
    ----------
    message : str
    code : int
        The exit code.
    """

    def __init__(self, message: str, code: int) -> None:
        super().__init__(code)
        self.message = message


def run(arguments: list[str]) -> int:
    """Run one command line and return its exit code.

    An error is printed on standard error in one line; with ``--json`` also as one object on standard output.
    """
    as_json = "--json" in arguments[: arguments.index("--") if "--" in arguments else None]
    with Signals():
        try:
            code = app(arguments, prog_name="gatewise", standalone_mode=not as_json)
            return code if isinstance(code, int) else 0
        except _Ended as end:
            sys.stderr.write(f"gatewise: {printable(end.message)}\n")
            return _failed(end.message, int(str(end.code)), as_json)
        except TyperException as error:  # wrong usage; without --json it is printed before
            message = error.format_message() if isinstance(error, typer.BadParameter) else str(error)
            sys.stderr.write(f"gatewise: {printable(message)}\n")
            path = getattr(getattr(error, "ctx", None), "command_path", "gatewise")
            return _failed(message if "; " in message else f"{message}; see {path} --help", USAGE, as_json)
        except SystemExit as end:
            return end.code if isinstance(end.code, int) else FAILURE if end.code else 0
        except KeyboardInterrupt as error:
            return _failed("interrupted", 128 + getattr(error, "signal", int(signal.SIGINT)), as_json)


def _failed(message: str, code: int, as_json: bool) -> int:
    """Print an error as a JSON object, if asked for; the hint is what follows the first semicolon."""
    if as_json:
        error, _, hint = message.partition("; ")
        json.dump({"error": error, "hint": hint, "exit": code}, sys.stdout, ensure_ascii=False)
        sys.stdout.write("\n")
    return code


def _guarded(verb: Callable[..., None]) -> Callable[..., None]:
    """Turn the exceptions of a verb into a line on standard error and an exit code."""

    @wraps(verb)
    def guarded(*args: Any, **kwargs: Any) -> None:
        try:
            verb(*args, **kwargs)
        except (DataError, TrainingDiverged) as error:
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


def _end(message: str, code: int) -> NoReturn:
    raise _Ended(message, code) from None


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
