"""What a forecast came to, as the pictures and the report see it: plain arrays and words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

__all__ = ["Line", "Outcome", "tail"]


@dataclass(frozen=True, eq=False)
class Line:
    """One series with its forecast.

    Attributes
    ----------
    name : str
        The series' id.
    times, values : array (N,)
        History: datetime64 (wall clock) or int64, and readings, NaN where unknown.
    ahead, forecast : array (h,)
        Times and values of the forecast.
    bands : mapping
        Level in percent -> (low (h,), high (h,)).
    truth : array (h,) or None
        What came, where it is known (a held-out stretch).
    others : mapping
        Other methods' forecasts of the same stretch, name -> (h,).
    """

    name: str
    times: np.ndarray
    values: np.ndarray
    ahead: np.ndarray
    forecast: np.ndarray
    bands: Mapping[int, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    truth: np.ndarray | None = None
    others: Mapping[str, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Outcome:
    """A finished run.

    Attributes
    ----------
    title, target, alias : str
        What was forecast, the name of the column, the name of the model.
    horizon : int
    lines : sequence of Line
        The first few series.
    series : int
        How many there were.
    held_out : sequence of Line
        The same series over the last stretch that was held out, with the truth.
    scores : sequence of mapping
        One a method: ``model`` and its scores, the best first.
    verdict : str
        Who won, in words.
    inferred : sequence of str
        What was found out about the table.
    settings, versions : mapping
    history : sequence of (epoch, loss, validation loss or None)
        How training went.
    """

    title: str
    target: str
    alias: str
    horizon: int
    lines: Sequence[Line]
    series: int = 1
    held_out: Sequence[Line] = ()
    scores: Sequence[Mapping[str, Any]] = ()
    verdict: str = ""
    inferred: Sequence[str] = ()
    settings: Mapping[str, Any] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    history: Sequence[tuple[int, float, float | None]] = ()


def tail(line: Line, seasons: int = 1) -> Line:
    """The same line with as much of its history as a picture can show: four horizons or three seasons."""
    keep = int(np.clip(max(4 * len(line.forecast), 3 * seasons), 24, 1500))
    return Line(
        line.name,
        line.times[-keep:],
        line.values[-keep:],
        line.ahead,
        line.forecast,
        line.bands,
        line.truth,
        line.others,
    )
