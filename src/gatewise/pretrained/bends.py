"""Series whose seasons and noise grow with their level: bent, so that they do not, forecast, and bent back.

Sales that double have a season and noise twice as large, measured from some zero that need not be the readings' own.
With L the level of a cycle, S the mean size of its readings around their own line, and S = a + b L by least squares
over the cycles of the longest period, a reading x becomes::

    log(1 + θ (x - m)) / θ        with θ = b / mean S, m = mean L

which is x itself where b is 0, and the logarithm where S is proportional to the distance from a zero. θ counts in full
where b is 4.5 times its standard error, not at all below 2.5; and it falls to nothing where a reading comes nearer to
the zero than three tenths of the mean level's distance from it, until a fifth: there noise would be stretched. Series
of fewer than five cycles stay as they are, and those of which a fifth of the readings are the lowest, as the zeros of
rare sales. Where there is no period, a tenth of the readings is a cycle.

Quantiles are bent back one by one; those a tenth of the range beyond all readings, along the tangent: an exponential
would make an absurd band of a wide one. Nothing here depends on the unit or the zero of the readings. All numbers were
chosen on invented series.

Source: G. E. P. Box and D. R. Cox, An analysis of transformations (1964), the logarithm with a shift.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.candidates import Seasons
from gatewise.pretrained.periods import valid_places

__all__ = ["Bend", "bend_of", "straight"]

#: Standard errors of b that say nothing and everything.
_LOW, _HIGH = 2.5, 4.5
#: Distance of a reading from the zero, relative to the mean level's: below the first no bend, from the second on all.
_NEAR, _FAR = 0.2, 0.3
#: How far beyond the readings the exponential goes on, as a share of their range.
_BEYOND = 0.1
#: Share of readings that are the lowest, from which on nothing is bent.
_LOWEST = 0.2
#: Fewest cycles, fewest readings of one, cycles where there is no period.
_FEWEST, _SHORTEST, _PARTS = 5, 4, 10


class Bend(NamedTuple):
    """How each series of a batch is bent: x -> (v / θ - last) / unit with v = log(1 + θ (x - m)).

    Attributes
    ----------
    theta : array (B,)
        θ; 0 where a series stays as it is.
    middle : array (B,)
        m.
    last : array (B,)
        The last reading's v / θ; 0 where a series stays as it is.
    unit : array (B,)
        What the result is divided by; 1 where a series stays as it is.
    top : array (B,)
        Highest v from which readings follow by the exponential; beyond, by its tangent.
    """

    theta: Array
    middle: Array
    last: Array
    unit: Array
    top: Array

    def bent(self, x: Array) -> Array:
        """Bend readings (B, ...)."""
        theta, middle, last, unit, top = self._like(x)
        some, high = theta != 0.0, np.exp(top)
        inside = np.where(some, np.maximum(1.0 + theta * (x - middle), 1e-3), 1.0)
        v = np.log(np.minimum(inside, high)) + np.maximum(inside / high - 1.0, 0.0)
        return np.where(some, (v / np.where(some, theta, 1.0) - last) / unit, x)

    def back(self, x: Array) -> Array:
        """The readings that were bent to x (B, ...)."""
        if not self.theta.any():
            return x
        theta, middle, last, unit, top = self._like(x)
        some = theta != 0.0
        v = np.where(some, theta * (last + unit * x), 0.0)
        below = np.minimum(v, top)
        inside = np.expm1(below) + np.exp(below) * (v - below)
        return np.where(some, middle + inside / np.where(some, theta, 1.0), x)

    def _like(self, x: Array) -> list[Array]:
        return [value.reshape((-1,) + (1,) * (x.ndim - 1)) for value in self]


def straight(rows: int) -> Bend:
    """No series is bent."""
    return Bend(np.zeros(rows), np.zeros(rows), np.zeros(rows), np.ones(rows), np.zeros(rows))


def bend_of(z: Array, n: Array, found: Seasons) -> Bend:
    """Find how to bend series.

    Parameters
    ----------
    z : array (B, L)
        Readings, at the end of each row.
    n : int array (B,)
        How many.
    found : Seasons
        Their periods.
    """
    rows, width = z.shape
    p = np.maximum(found.first, found.second)
    p = np.where(p > 1, p, np.maximum(n // _PARTS, 1))
    p = p * -(-_SHORTEST // p)
    cycles = n // p
    if cycles.max() < _FEWEST:
        return straight(rows)
    age = (width - 1 - np.arange(width))[None]
    cycle = np.minimum(age // p[:, None], cycles[:, None])  # those that are not whole: one more, left out
    t = age % p[:, None] - (p[:, None] - 1) / 2.0
    most = int(cycles.max()) + 1
    slot = (cycle + most * np.arange(rows)[:, None]).ravel()

    def sums(values: Array) -> Array:
        return np.bincount(slot, values.ravel(), rows * most).reshape(rows, most)

    there = valid_places(n, width)
    length = p[:, None].astype(float)
    level = sums(z * there) / length
    slope = sums(z * t * there) / (length * (length * length - 1.0) / 12.0)
    apart = z - level.ravel()[slot].reshape(z.shape) - slope.ravel()[slot].reshape(z.shape) * t
    whole = np.arange(most)[None] < cycles[:, None]
    count = np.maximum(cycles, 1)
    level, size = level * whole, sums(np.abs(apart) * there) / length * whole
    middle, usual = level.sum(1) / count, size.sum(1) / count
    away, more = (level - middle[:, None]) * whole, (size - usual[:, None]) * whole
    spread = (away * away).sum(1)
    lowest = np.where(there, z, np.inf).min(axis=1, keepdims=True)
    often = ((z == lowest) & there).sum(1) >= _LOWEST * n
    enough = (cycles >= _FEWEST) & (spread > 0) & (usual > 0) & ~often
    spread, usual = np.where(enough, spread, 1.0), np.where(enough, usual, 1.0)
    b = (away * more).sum(1) / spread
    left = (more - b[:, None] * away) * whole
    # Sizes that differ by rounding alone are no sign of anything.
    error = np.sqrt(((left * left).sum(1) / np.maximum(cycles - 2, 1) + (1e-6 * usual) ** 2) / spread)
    sure = np.clip((np.abs(b) / error - _LOW) / (_HIGH - _LOW), 0.0, 1.0)
    theta = np.where(enough, b / usual, 0.0)
    inside = 1.0 + theta[:, None] * (z - middle[:, None])
    room = np.clip((np.where(there, inside, np.inf).min(axis=1) - _NEAR) / (_FAR - _NEAR), 0.0, 1.0)
    theta = theta * sure * room
    inside = np.where(there, 1.0 + theta[:, None] * (z - middle[:, None]), 1.0)
    low, high = np.log(inside.min(axis=1)), np.log(inside.max(axis=1))
    return straight(rows)._replace(theta=theta, middle=middle, top=high + _BEYOND * (high - low))
