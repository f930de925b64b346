"""What a native anomaly detector is made of: how errors become statistics, and statistics a score."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from gatewise.arrays import Array
from gatewise.kernels.head import Answers

__all__ = ["Detector", "ErrorRule", "TailRule"]


@dataclass(frozen=True, eq=False)
class ErrorRule:
    """How errors of F columns become statistics; see :mod:`gatewise.anomalies.running`.

    Attributes
    ----------
    centre, scale, still, usual : array (F,) of float64
        Of the errors, of moves that count as none, and of the squared errors.
    whitening : array (F, F) of float64
        From errors to those given the other columns.
    memory : float
        Steps over which the slow distribution forgets.
    """

    centre: Array
    scale: Array
    still: Array
    usual: Array
    whitening: Array
    memory: float


@dataclass(frozen=True, eq=False)
class TailRule:
    """How J statistics of F columns become a score.

    Attributes
    ----------
    level, height, often : array (J, F) of float64
        Tail of each statistic; ``often`` as a logarithm.
    most : tuple of float
        The same three of the largest.
    warm_up, rest : int
        First steps without a score, and steps that end an alarm.
    """

    level: Array
    height: Array
    often: Array
    most: tuple[float, float, float]
    warm_up: int
    rest: int


class Detector(Protocol):
    """A native detector. A stream's state is a list of arrays whose first axis is the streams' (n).

    ``before``, ``expected``, ``mean``, ``log_variance`` (n, F), ``bias`` (n, 3 F), ``spread`` and ``still`` (n, 2 F) of
    float64, and ``count`` (n, 2) of int64; all are changed in place. Rows of answers hold the score, whether an alarm
    begins, and the score of each column.
    """

    def statistics(self, errors: Array, moves: Array, /) -> Array:
        """Errors and moves (n, T, F) of n streams that begin -> statistics (n, T, J F)."""
        ...

    def judge(self, x: Array, usual: Array, level: float, state: list[Array], /) -> Array:
        """One reading of n streams (n, F) -> rows (n, 2 + F). ``before`` becomes the readings, missing ones filled."""
        ...

    def run(self, answers: Answers, x: Array, usual: Array, level: float, state: list[Array], /) -> tuple[Array, Array]:
        """Many readings of one stream (T, F) -> rows (T, 2 + F), and what was expected (T, F)."""
        ...
