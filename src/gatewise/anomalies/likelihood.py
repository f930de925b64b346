"""From statistics to how rare they are, and to a threshold that keeps a budget of false alarms.

What a user minds is an *alarm*: steps above the threshold, with less than ``rest`` steps between them, are one. So
tails are fitted over alarms and not over steps. On held-out readings a level is chosen that some tens of alarms pass;
the heights
of their peaks above it are taken as exponential::

    alarms a step that pass x  =  often exp(-(x - level) / height)

This is done for each statistic of each column, which puts all of them in one unit: the logarithm of how rare they are.
It is done again for the largest of them, which gives the score: s when an alarm as high comes once in 10^s steps. The
threshold is then -log10 of the budget, and the largest statistic names the column at fault.

Source of the method: peaks over a threshold, in clusters by a run length. S. Coles, An Introduction to Statistical
Modeling of Extreme Values, 2001, chapters 4 and 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array

__all__ = ["Likelihood", "Tail", "alarms"]

#: One alarm in so many steps passes the level of a tail, and at least so many alarms do.
_EVERY, _ALARMS = 60, 20
_LEVELS = np.linspace(0.9995, 0.8, 60)


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
    def fit(cls, parts: list[Array], rest: int) -> Tail:
        """Learn from one number over time, an array (T,) a series."""
        together = np.concatenate(parts)
        level, most = float(together.max()), 0
        for candidate in np.quantile(together, _LEVELS):
            number = sum(len(alarms(one > candidate, rest)) for one in parts)
            if number > most:
                level, most = float(candidate), number
            if number >= max(_ALARMS, len(together) // _EVERY):
                break
        peaks = [_peaks(one, level, rest) for one in parts]
        heights = np.concatenate(peaks) - level
        # A number that never rises (a sensor that never rests) has a tail as thin as can be told from so many steps.
        span = max(float(np.ptp(together)), 1e-6)
        height = max(float(heights.mean()) if len(heights) else 0.0, 0.02 * span)
        return cls(level, height, max(len(heights), 0.5) / len(together))

    def rarity(self, x: Array) -> Array:
        """-log of how many alarms a step pass x."""
        return (x - self.level) / self.height - np.log(self.often)


def _peaks(values: Array, level: float, rest: int) -> Array:
    """Largest value of each alarm above that level."""
    begin = alarms(values > level, rest)
    return np.maximum.reduceat(values, begin) if len(begin) else np.zeros(0)


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

    @classmethod
    def fit(cls, halves: tuple[list[Array], list[Array]], rest: int) -> Likelihood:
        """Learn from statistics of normal readings.

        The largest of many statistics is too small on the readings that their tails were fitted on. So the tail of the
        largest is fitted on each half with the others' tails of the other half.

        Parameters
        ----------
        halves : two lists of arrays (T, J, F)
            Statistics of two parts of the readings, one array a series.
        rest : int
            See :func:`alarms`.
        """
        crossed: list[Array] = []
        for learned, judged in (halves, halves[::-1]):
            each = _tails(learned, rest)
            crossed += [each.rarity(part).max(axis=(1, 2)) for part in judged]
        return cls(_tails([*halves[0], *halves[1]], rest), Tail.fit(crossed, rest))

    def score(self, statistics: Array) -> Array:
        """Statistics (n, J, F) -> the score of each column (n, F)."""
        return self.largest.rarity(self.each.rarity(statistics).max(axis=1)) / np.log(10.0)


def _tails(parts: list[Array], rest: int) -> Tail:
    """Tail of each statistic of each column, from arrays (T, J, F)."""
    _, kinds, columns = parts[0].shape
    tails = [Tail.fit([part[:, j, f] for part in parts], rest) for j in range(kinds) for f in range(columns)]
    return Tail(*(np.array(one).reshape(kinds, columns) for one in zip(*tails, strict=True)))
