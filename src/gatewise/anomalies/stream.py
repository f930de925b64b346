"""One reading in, one verdict out, in constant time and memory."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from gatewise.anomalies.fitted import Fitted, State, Verdict
from gatewise.anomalies.runner import Runner
from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.nn.checks import row_of_numbers

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
        self._runner = Runner(fitted)

    @property
    def steps(self) -> int:
        """Readings since the start or the last :meth:`reset`."""
        return self._runner.steps

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
        verdict = self.run(row_of_numbers(f"the reading of step {self.steps}", x)[None])
        anomaly = bool(verdict.anomaly[0])
        column = self._fitted.columns[int(verdict.columns[0].argmax())] if anomaly else ""
        return Answer(float(verdict.score[0]), anomaly, bool(verdict.alarm[0]), column, verdict.forecast[0])

    def run(self, X: ArrayLike) -> Verdict:
        """Take many readings, one after another: the verdicts of :meth:`step` on each, as arrays.

        Parameters
        ----------
        X : array (T, F)
            In the order of ``columns_``; NaN where a reading is missing.

        Raises
        ------
        ValueError
            When there is another number of columns or infinity; the stream is unchanged.
        """
        x = np.asarray(X, dtype=np.float64)
        names = self._fitted.columns
        if x.ndim != 2 or x.shape[1] != len(names):
            raise ValueError(f"a reading has {x.shape[-1] if x.ndim else 1} columns, expected {len(names)}")
        infinite = np.isinf(x)
        if infinite.any():
            row, column = np.argwhere(infinite)[0]
            raise DataError(f"the reading of step {self.steps + row} is infinite", column=names[int(column)])
        return self._runner.run(x, self._level)

    def reset(self) -> None:
        """Begin a new series."""
        self._runner = Runner(self._fitted)

    def __getstate__(self) -> tuple[Fitted, float, State]:
        return self._fitted, self._level, self._runner.state

    def __setstate__(self, state: tuple[Fitted, float, State]) -> None:
        self._fitted, self._level, before = state
        self._runner = Runner(self._fitted, before)

    def __repr__(self) -> str:
        return f"Stream({self._fitted!r}, {self.steps} steps)"
