"""Where words go: results to standard output, the rest to standard error, nothing but results with ``--quiet``."""

from __future__ import annotations

import json
import math
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np

__all__ = ["Console", "number", "pairs", "plain", "table"]


class Console:
    """What one command says.

    Parameters
    ----------
    quiet : bool, default False
        Say nothing on standard error but errors.
    as_json : bool, default False
        Standard output carries one JSON document and nothing else.
    """

    def __init__(self, quiet: bool = False, as_json: bool = False) -> None:
        self.quiet, self.as_json = quiet, as_json

    def say(self, text: str = "") -> None:
        """A line on standard error for people, unless they asked for quiet."""
        if not self.quiet:
            sys.stderr.write(text + "\n")
            sys.stderr.flush()

    def picture(self, text: str) -> None:
        """A picture in the terminal, on standard error: standard output stays data."""
        sys.stderr.write(text)
        sys.stderr.flush()

    def result(self, text: str, document: Mapping[str, Any]) -> None:
        """The result, on standard output: text for people or, with ``--json``, the document."""
        if self.as_json:
            json.dump(plain(document), sys.stdout, ensure_ascii=False, allow_nan=False, indent=2)
            sys.stdout.write("\n")
        else:
            sys.stdout.write(text if text.endswith("\n") else text + "\n")
        sys.stdout.flush()


def plain(value: Any) -> Any:
    """The same value in what JSON knows: NaN and infinity become null, arrays lists, times ISO 8601 text."""
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
    """A number for a table: so many significant digits, no exponent where it is not needed, a dash for unknown."""
    if value is None or not math.isfinite(value):
        return "–"
    if value == 0 or 1e-4 <= abs(value) < 1e6:
        decimals = digits - 1 - (math.floor(math.log10(abs(value))) if value else 0)
        return f"{value:,.{max(0, min(decimals, digits))}f}"
    return f"{value:.{digits - 1}e}"


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Aligned columns of text, the first to the left, the others to the right."""
    widths = [max(len(row[i]) for row in [head, *rows]) for i in range(len(head))]
    lines = []
    for row in [head, ["─" * width for width in widths], *rows]:
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def pairs(values: Mapping[str, Any]) -> str:
    """Names and values, a line each."""
    width = max(map(len, values), default=0)
    return "\n".join(f"{name.ljust(width)}  {value}" for name, value in values.items())
