"""One reading in, one verdict out, in constant time and memory."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from gatewise.anomalies.fitted import Fitted
from gatewise.arrays import Array
from gatewise.errors import DataError

__all__ = ["Answer", "Stream"]


class Answer(NamedTuple):
    """What a detector says about one reading.

    Attributes
    ----------
    score : float
        An alarm as high comes once in 10^score normal steps; -inf in the first steps.
    anomaly, alarm : bool
        Whether the score passes the threshold, and whether this is the first step of a new alarm.
    column : str
        The column with the largest score where ``anomaly``, else "".
    expected : array (F,)
        The reading that was expected; NaN at the first step.
    """

    score: float
    anomaly: bool
    alarm: bool
    column: str
    expected: Array


class Stream:
    """Verdicts on one series, reading by reading; those of ``detect`` on the whole series.

    A stream can be copied and pickled; the copy goes on by itself.

    Parameters
    ----------
    fitted : Fitted
        What a detector learned.
    level : float
        Score from which on a step is an anomaly.

    Attributes
    ----------
    steps : int
        Readings since the start or the last :meth:`reset`.
    """

    def __init__(self, fitted: Fitted, level: float) -> None:
        self._fitted, self._level = fitted, level
        self._state = fitted.start(1)

    @property
    def steps(self) -> int:
        """Readings since the start or the last :meth:`reset`."""
        return int(self._state.count[0, 0])

    def step(self, x: ArrayLike) -> Answer:
        """Take one reading.

        Parameters
        ----------
        x : array (F,), or a number where F is 1
            In the order of ``columns_``; NaN where it is missing.

        Raises
        ------
        ValueError
            When it has another number of columns or holds infinity; the stream is unchanged.
        """
        row = np.array(x, dtype=np.float64).reshape(1, -1)
        names = self._fitted.columns
        if row.shape[1] != len(names):
            raise ValueError(f"a reading has {row.shape[1]} columns, expected {len(names)}")
        if np.isinf(row).any():
            raise DataError(
                f"the reading of step {self.steps} is infinite", column=names[int(np.isinf(row[0]).argmax())]
            )
        verdict, self._state = self._fitted.step(row, self._state, self._level)
        anomaly = bool(verdict.anomaly[0])
        column = names[int(verdict.columns[0].argmax())] if anomaly else ""
        return Answer(float(verdict.score[0]), anomaly, bool(verdict.alarm[0]), column, verdict.forecast[0])

    def reset(self) -> None:
        """Begin a new series."""
        self._state = self._fitted.start(1)

    def __repr__(self) -> str:
        return f"Stream({self._fitted!r}, {self.steps} steps)"
