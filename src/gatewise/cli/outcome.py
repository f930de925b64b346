"""The result of a verb as values: what pictures, reports and JSON show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from gatewise.forecasting import Score
    from gatewise.training import EpochRecord

__all__ = ["Framed", "Line", "Outcome", "framed", "tail"]


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
        Actual values, where they are known (a held-out window).
    others : mapping
        Other methods' forecasts of the same window, name -> (h,).
    """

    name: str
    times: np.ndarray
    values: np.ndarray
    ahead: np.ndarray
    forecast: np.ndarray
    bands: Mapping[float, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict)
    truth: np.ndarray | None = None
    others: Mapping[str, np.ndarray] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Outcome:
    """The result of a verb.

    Attributes
    ----------
    title : str
        What was forecast.
    target : str
        Name of the forecast column.
    alias : str
        Name of the model.
    horizon : int
    lines : sequence of Line
        Forecasts of the first few series.
    series : int
        Number of series in the table.
    held_out : sequence of Line
        The same series over the last held-out window, with the actual values.
    scores : sequence of Score
        One for each method, the best first.
    verdict : str
        Which method is best, in a sentence.
    inferred : sequence of str
        What was inferred from the table, in sentences.
    settings, versions : mapping
        For the report: what was used, name -> value.
    history : sequence of EpochRecord
        Training, epoch by epoch.
    worst : sequence of (str, Score, Score)
        Of several series those with the largest error of the best method: id, its score there, and the score of the
        method that is best on that series.
    """

    title: str
    target: str
    alias: str
    horizon: int
    lines: Sequence[Line] = ()
    series: int = 1
    held_out: Sequence[Line] = ()
    scores: Sequence[Score] = ()
    verdict: str = ""
    inferred: Sequence[str] = ()
    settings: Mapping[str, object] = field(default_factory=dict)
    versions: Mapping[str, str] = field(default_factory=dict)
    history: Sequence[EpochRecord] = ()
    worst: Sequence[tuple[str, Score, Score]] = ()

    @property
    def shown(self) -> Sequence[Line]:
        """What a picture shows: the forecast; for a backtest the last held-out window."""
        return self.lines or self.held_out


def tail(line: Line, season: int = 1) -> Line:
    """Shorten the history to what a picture can show: four horizons or three seasons.

    Parameters
    ----------
    line : Line
    season : int, default 1
        Steps in a season.
    """
    keep = int(np.clip(max(4 * len(line.forecast), 3 * season), 24, 1500))
    return replace(line, times=line.times[-keep:], values=line.values[-keep:])


@dataclass(frozen=True, eq=False)
class Framed:
    """What a picture of a line shows.

    Attributes
    ----------
    low, high : float
        Range of the readings, the forecast and its intervals, without suspicious readings.
    values : array (N,)
        History, suspicious readings at the edge of the range.
    truth : array (h,) or None
        Actual values, likewise.
    note : str
        How many readings lie beyond the range, in words; "" for none.
    """

    low: float
    high: float
    values: np.ndarray
    truth: np.ndarray | None
    note: str = ""


def framed(line: Line) -> Framed:
    """Return the range of a picture: a single wild reading must not flatten all others to a line."""
    from gatewise.data.outliers import in_words, spot

    truth = np.empty(0) if line.truth is None else line.truth
    readings = np.concatenate([line.values, truth]).astype(np.float64)
    wild = spot(readings, np.array([0, len(readings)]))
    edges = [edge for band in line.bands.values() for edge in band]
    shown = np.concatenate([readings[~wild], line.forecast, *edges, *line.others.values()])
    shown = shown[np.isfinite(shown)]
    low, high = (float(shown.min()), float(shown.max())) if shown.size else (0.0, 1.0)
    beyond = wild & ((readings < low) | (readings > high))
    if not beyond.any():
        return Framed(low, high, line.values, line.truth)
    cut = np.where(beyond, np.clip(readings, low, high), readings)
    history, actual = cut[: len(line.values)], cut[len(line.values) :]
    note = f"{in_words(int(beyond.sum()))} beyond the picture"
    return Framed(low, high, history, None if line.truth is None else actual, note)
