"""What a detector says about a table."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from gatewise.anomalies.likelihood import alarms
from gatewise.arrays import Array
from gatewise.data import Panel

__all__ = ["Alarm", "Findings"]


class Alarm(NamedTuple):
    """Steps of one series that are unusual together.

    Attributes
    ----------
    series : int
        Number of the series.
    start, stop : int
        First unusual row of the series, and the row after the last one.
    score : float
        Largest score.
    columns : tuple of str
        Columns at fault, the worst first: those whose own score passes the threshold.
    """

    series: int
    start: int
    stop: int
    score: float
    columns: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Findings:
    """Score and verdict of each row of a table.

    Attributes
    ----------
    panel : Panel
        The series.
    score : array (N,)
        See :class:`~gatewise.anomalies.fitted.Verdict`; -inf in the first steps of a series.
    anomaly, alarm : array (N,) of bool
    columns, expected : array (N, F)
        Score and forecast of each column.
    level : float
        Score from which on a step is an anomaly.
    rest : int
        Steps that end an alarm.
    """

    panel: Panel
    score: Array
    anomaly: Array
    alarm: Array
    columns: Array
    expected: Array
    level: float
    rest: int

    def __repr__(self) -> str:
        return f"Findings({int(self.alarm.sum())} alarms in {len(self.score)} rows of {len(self.panel.ids)} series)"

    @property
    def alarms(self) -> list[Alarm]:
        """All alarms, series by series."""
        found = []
        names = np.array(self.panel.columns, dtype=object)
        for s in range(len(self.panel.ids)):
            rows = self.panel.rows(s)
            above = self.anomaly[rows]
            begin = alarms(above, self.rest)
            at = np.flatnonzero(above)
            for start, end in pairwise([*begin, len(above)]):
                stop = int(at[at < end][-1]) + 1
                peak = self.columns[rows][start:stop].max(axis=0)
                order = np.argsort(-peak, kind="stable")
                worst = names[[k for k in order if peak[k] >= self.level]]
                found.append(Alarm(s, int(start), stop, float(self.score[rows][start:stop].max()), tuple(worst)))
        return found

    def frame(self) -> Any:
        """A table in the format of the caller's: id where there are ids, time, ``score``, ``anomaly``, ``alarm``...

        ``column`` is the one with the largest score where the row is an anomaly, else empty. Then come the readings
        that were expected, ``<column>-expected``.
        """
        names = np.array(self.panel.columns)
        # NaN rather than -inf: tables and JSON know no infinity.
        score = np.where(np.isfinite(self.score), self.score, np.nan)
        columns: dict[str, Array] = {
            "score": score,
            "anomaly": self.anomaly,
            "alarm": self.alarm,
            "column": np.where(self.anomaly, names[self.columns.argmax(axis=1)], ""),
        }
        columns |= {f"{name}-expected": self.expected[:, k] for k, name in enumerate(self.panel.columns)}
        made = self.panel.frame(self.panel.times[:, None], columns, self.panel.series_of_row)
        if self.panel.inferred.id_col is not None or len(self.panel.ids) > 1:
            return made
        import narwhals as nw

        return nw.from_native(made).drop(self.panel.format.id_col).to_native()  # the table had no ids
