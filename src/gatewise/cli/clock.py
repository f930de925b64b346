"""``--time-limit``: how much of it is left."""

from __future__ import annotations

import re
import time

import typer

__all__ = ["Clock", "parse_seconds"]

_SECONDS = {"": 1, "s": 1, "m": 60, "h": 3600}


def parse_seconds(text: str) -> float:
    """``"90"``, ``"90s"``, ``"2m"``, ``"1.5h"`` -> seconds."""
    match = re.fullmatch(r"\s*(\d{1,9}(?:\.\d{1,9})?)\s*([smh]?)\s*", text)
    if match is None or float(match[1]) == 0:
        raise typer.BadParameter(f"{text!r} is not a time such as 90s, 2m or 1h", param_hint="--time-limit")
    return float(match[1]) * _SECONDS[match[2]]


class Clock:
    """A time limit that starts now.

    Parameters
    ----------
    limit : float or None
        Seconds; None for no limit.
    """

    def __init__(self, limit: float | None) -> None:
        self.limit = limit
        self._started = time.monotonic()

    def share(self, part: float = 1.0) -> float | None:
        """Seconds for the next training: this part of the time left, at least a tenth of a second."""
        if self.limit is None:
            return None
        return max(0.1, part * (self.limit - (time.monotonic() - self._started)))
