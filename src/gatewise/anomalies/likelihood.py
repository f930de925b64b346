"""From statistics to how rare they are, and to a threshold that keeps a budget of false alarms.

What a user minds is an *alarm*: steps above the threshold, with less than ``rest`` steps between them, are one. So
tails are fitted over alarms and not over steps. On normal readings, or streams drawn from them (`resampling`), a level
is chosen that some tens of alarms pass; the heights of their peaks above it are taken as exponential::

    alarms a step that pass x  =  often exp(-(x - level) / height)

This is done for each statistic of each column, which puts all of them in one unit: the logarithm of how rare they are.
It is done again for the largest of them, which gives the score: s when an alarm as high comes once in 10^s steps. The
threshold is then -log10 of the budget, and the largest statistic names the column at fault.

Source of the method: peaks over a threshold, in clusters by a run length. S. Coles, An Introduction to Statistical
Modeling of Extreme Values, 2001, chapters 4 and 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gatewise.anomalies.running import LEAST_HEIGHTS
from gatewise.arrays import Array

__all__ = ["Likelihood", "Tail", "alarms"]

#: One alarm in so many steps passes the level of a tail, and at least so many alarms do.
_EVERY, _ALARMS = 60, 20
_LEVELS = 1.0 - np.geomspace(2e-4, 0.2, 60)


def alarms(above: Array, rest: int) -> Array:
    """The steps (k,) at which alarms begin.

    Parameters
    ----------
    above : array (T,) of bool
        Whether each step is above the threshold.
    rest : int
        More steps than these without one that is above end an alarm.
    """
    at = np.flatnonzero(above)
    return at[np.diff(at, prepend=-rest - 1) > rest] if len(at) else at


class Tail(NamedTuple):
    """How alarms of one number are distributed; also of several numbers, then each part is an array of their shape."""

    level: float | Array
    height: float | Array
    often: float | Array

    @classmethod
    def fit(cls, parts: Sequence[Array], rest: int, every: int = _EVERY) -> Tail:
        """Learn from one number over time.

        Parameters
        ----------
        parts : sequence of arrays (T,)
            One for each series.
        rest : int
            See :func:`alarms`.
        every : int
            The level is one that an alarm in so many steps passes. Default 60.
        """
        together = np.concatenate(parts)
        gap = np.full(rest + 1, -np.inf)  # an alarm ends with its series
        line = np.concatenate([part for one in parts for part in (one, gap)])
        level, most = float(together.max()), 0
        for candidate in np.quantile(together, _LEVELS):
            number = len(alarms(line > candidate, rest))
            if number > most:
                level, most = float(candidate), number
            if number >= max(_ALARMS, len(together) // every):
                break
        begin = alarms(line > level, rest)
        heights = np.maximum.reduceat(line, begin) - level if len(begin) else np.zeros(0)
        # A number that never rises (a sensor that never rests) has a tail as thin as can be told from so many steps.
        span = max(float(np.ptp(together)), 1e-6)
        height = max(float(heights.mean()) if len(heights) else 0.0, 0.02 * span)
        return cls(level, height, max(len(heights), 0.5) / len(together))

    def rarity(self, x: Array) -> Array:
        """-log of how many alarms a step pass x."""
        return (x - self.level) / self.height - np.log(self.often)


@dataclass(frozen=True, eq=False)
class Likelihood:
    """The tails.

    Attributes
    ----------
    each : Tail of arrays (J, F)
        Of each statistic of each column.
    largest : Tail
        Of the largest rarity.
    """

    each: Tail
    largest: Tail

    @staticmethod
    def tails(statistics: Array, rest: int, every: int) -> Tail:
        """Tail of each statistic of each column, from statistics (n, T, J, F) of n streams."""
        _, _, kinds, columns = statistics.shape
        by_number = np.ascontiguousarray(statistics.transpose(2, 3, 0, 1))
        made = [Tail.fit(list(by_number[j, f]), rest, every) for j in range(kinds) for f in range(columns)]
        level, height, often = (np.array(one).reshape(kinds, columns) for one in zip(*made, strict=True))
        return Tail(level, np.maximum(height, np.array(LEAST_HEIGHTS)[:, None]), often)

    def score(self, statistics: Array) -> Array:
        """Statistics (n, J, F) -> the score of each column (n, F)."""
        return self.largest.rarity(self.each.rarity(statistics).max(axis=1)) / np.log(10.0)
