"""Printing: results on standard output, everything else on standard error, and nothing there with ``--quiet``."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

import numpy as np
import typer

from .printable import printable

__all__ = ["Console", "Quiet", "number", "pairs", "plain", "table"]

Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print only errors on standard error.", rich_help_panel="Output")
]


@dataclass(frozen=True)
class Console:
    """Where one command prints; verbs take it as a spec."""

    as_json: Annotated[
        bool, typer.Option("--json", help="Print the result as one JSON document.", rich_help_panel="Output")
    ] = False
    quiet: Quiet = False

    def say(self, text: str = "") -> None:
        """Print a line on standard error, unless ``--quiet``."""
        if not self.quiet:
            sys.stderr.write(printable(text) + "\n")
            sys.stderr.flush()

    def picture(self, text: str) -> None:
        """Print a picture on standard error; standard output carries data only."""
        sys.stderr.write(text)
        sys.stderr.flush()

    def result(self, text: str, document: Mapping[str, Any]) -> None:
        """Print the result on standard output: the text or, with ``--json``, the document."""
        if self.as_json:
            json.dump(plain(document), sys.stdout, ensure_ascii=False, allow_nan=False, indent=2)
            sys.stdout.write("\n")
        else:
            text = text if not sys.stdout.isatty() else printable(text)
            sys.stdout.write(text if text.endswith("\n") else text + "\n")
        sys.stdout.flush()


def plain(value: Any) -> Any:
    """Convert a value to JSON's types: NaN and infinity become null, arrays lists, times ISO 8601 text."""
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, np.ndarray):
        return plain(np.datetime_as_string(value).tolist() if value.dtype.kind == "M" else value.tolist())
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, np.datetime64):
        return str(value)
    if isinstance(value, date):  # a datetime is one too
        return value.isoformat()
    if isinstance(value, np.generic):
        return plain(value.item())
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if value is None or isinstance(value, (bool, int, str)):
        return value
    return str(value)


def number(value: float | None, digits: int = 4) -> str:
    """A number for a table: ``digits`` significant digits, an exponent only where needed, a dash for unknown."""
    if value is None or not math.isfinite(value):
        return "–"
    if value == 0 or 1e-4 <= abs(value) < 1e6:
        decimals = digits - 1 - math.floor(math.log10(abs(value))) if value else digits - 1
        return f"{value:,.{max(0, decimals)}f}"
    return f"{value:.{digits - 1}e}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns of text, the first aligned left, the others right."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = []
    for row in [head, ["─" * width for width in widths], *rows]:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def pairs(values: Mapping[str, Any]) -> str:
    """Names and values, one pair per line."""
    width = max(map(len, values), default=0)
    return "\n".join(f"{name.ljust(width)}  {value}" for name, value in values.items())
