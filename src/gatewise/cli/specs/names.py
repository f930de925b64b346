"""Arguments of the library as options of the command, for messages."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from contextlib import contextmanager
from shlex import quote

import typer

from gatewise.errors import GatewiseError

__all__ = ["as_usage", "in_options"]

# Those that do not have the same name, with dashes for underscores.
_OPTIONS = {
    "h": "--horizon",
    "hist_exog_list": "--hist-exog",
    "futr_exog_list": "--futr-exog",
    "futr_df": "--future",
    "static_df": "--static",
    "season_length": "--season",
    "hidden_size": "--hidden",
    "num_layers": "--layers",
    "max_epochs": "--epochs",
    "n_windows": "--windows",
    "step_size": "--step",
}
_SAME = (
    "missing", "time_zone", "time_format", "id_col", "time_col", "target_col", "freq", "strategy", "input_size",
    "segment_size", "encoding", "skip_lines", "separator", "decimal", "resample", "how", "short",
    "outliers", "holidays", "learning_rate", "batch_size", "transform", "method", "sample_weight",
)  # fmt: skip
_NAMES = (*_OPTIONS, *_SAME)
# A name with its value (h=3, missing='mask'), or a name that cannot be a word of the text, unless quoted as a column.
_GIVEN = rf"""\b({"|".join(_NAMES)})=(?:['"]([^'"]*)['"]|(\d+))?"""
_NAMED = rf"""(?<!['"\w])({"|".join(name for name in _NAMES if "_" in name)})(?!['"\w])"""
_SHORT = re.compile(r"to_panel\(\.\.\., min_length=\d+, (short='drop')\)")
_LISTS = re.compile(r"\b(time_col)=(\[[^\]]*\])")
_SWITCH = re.compile(r"\bnon_negative=(True|False)")
_PYTHON = re.compile(r": get_missing_future\(futr_df\) lists[^;,.]*")
_MEMORY = re.compile(r"\bmemory_limit\('([^']*)'\)")
_PLACE = re.compile(f"{_GIVEN}|{_NAMED}")


def in_options(message: str) -> str:
    """Replace arguments in a message: ``missing='mask'`` becomes ``--missing mask``."""
    message = _SWITCH.sub(lambda found: f"--{'' if found[1] == 'True' else 'no-'}non-negative", message)
    message = _PYTHON.sub("; complete the table of --future", message)
    return _PLACE.sub(_option, _LISTS.sub(_list, _SHORT.sub(r"\1", _MEMORY.sub(r"--memory \1", message))))


@contextmanager
def as_usage() -> Iterator[None]:
    """Wrong arguments of the library are wrong options of the command: exit code 2."""
    try:
        yield
    except ValueError as error:
        if isinstance(error, GatewiseError):
            raise
        raise typer.BadParameter(in_options(str(error))) from None


def _list(found: re.Match[str]) -> str:
    """``time_col=['Date', 'Hour']`` becomes ``--time-col Date --time-col Hour``."""
    option = f"--{found[1].replace('_', '-')}"
    return " ".join(f"{option} {quote(name)}" for name in ast.literal_eval(found[2]))


def _option(found: re.Match[str]) -> str:
    name = found[1] or found[4]
    option = _OPTIONS.get(name, f"--{name.replace('_', '-')}")
    value = found[2] if found[2] is not None else found[3]
    return f"{option} {quote(value)}" if value else option
