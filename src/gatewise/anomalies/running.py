"""From the errors of one-step forecasts to numbers that grow when something is wrong, in constant memory.

Letters: n streams, F columns; e (n, F) errors in units of the training errors; W (F, F) whitens one column given the
others. m and v follow the errors slowly, and not while something is wrong::

    r = (e - m) / sqrt(v)           one column by itself
    u = r Wᵀ                        one column given the others at the same step: variance 1 each

Four families of statistics for each column, the last three at several memories k (an exponential mean A_k of 1/k a
step)::

    size      max(|r|, |u|)                           spikes
    bias      |A_k(u)| sqrt(2 k - 1)                  shifts, drifts
    spread    ± log A_k(u²)                           variance; a column that leaves the others
    still     A_k(|x - x_before| <= q)                stuck sensors: q is small for the column

Each is 0 at the start, so that a stream's state may begin at zero. What follows is the specification; compiled code
does the same (`native/src/targets/detector.cpp`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gatewise import kernels
from gatewise.arrays import Array

__all__ = ["FAMILIES", "LEAST_HEIGHTS", "Errors", "Moments", "Running"]

#: Memories of the bias, the spread and the stillness, in steps.
BIAS, SPREAD, STILL = (5, 20, 60), (10, 40), (8, 32)
#: Name of each statistic, in the order of :meth:`Errors.statistics`.
FAMILIES = (
    "size",
    *("bias",) * len(BIAS),
    *("spread up",) * len(SPREAD),
    *("spread down",) * len(SPREAD),
    *("still",) * len(STILL),
)
#: Beyond so many standard deviations an error counts as no larger where the slow distribution learns from it, ...
_CUT = 3.0
#: ... and where spread and bias do: a single spike is no change of variance.
_LARGEST = 5.0
_FLOOR = 1e-3
#: Share of the steps of normal readings that count as still.
_STILL = 0.01
#: Least height of the tail of each statistic. Stillness is counted in ones, of which some thousand steps show few close
#: together: if steps were still by chance, one more among k would come once in 1 / (k _STILL) times and add 1 / k.
LEAST_HEIGHTS = (0.0,) * (len(FAMILIES) - len(STILL)) + tuple(-1.0 / (k * np.log(k * _STILL)) for k in STILL)


class Moments(NamedTuple):
    """What a stream remembers of its errors; all 0 at the start.

    Attributes
    ----------
    mean, log_variance : array (n, F)
        m, and log v.
    bias, spread, still : array (n, K, F)
        A_k(u), A_k(u²) - 1 and A_k(still).
    """

    mean: Array
    log_variance: Array
    bias: Array
    spread: Array
    still: Array

    @classmethod
    def zero(cls, n: int, columns: int) -> Moments:
        """At the start."""
        several = (np.zeros((n, len(memories), columns)) for memories in (BIAS, SPREAD, STILL))
        return cls(np.zeros((n, columns)), np.zeros((n, columns)), *several)


class Running(NamedTuple):
    """After one step: the statistics (n, J, F), and what they were computed from."""

    statistics: Array
    moments: Moments
    r: Array


@dataclass(frozen=True, eq=False)
class Errors:
    """How errors become statistics.

    Attributes
    ----------
    centre, scale : array (F,)
        Mean and standard deviation of the errors on held-out readings.
    whitening : array (F, F)
        W.
    still : array (F,)
        q, in the unit of the scaled readings.
    usual : array (F,)
        Mean square of the standardised errors, cut at ±3: what no change of the variance looks like.
    memory : int
        Steps over which the slow distribution forgets.
    """

    centre: Array
    scale: Array
    whitening: Array
    still: Array
    usual: Array
    memory: int

    @classmethod
    def fit(cls, errors: Array, moves: Array, memory: int) -> Errors:
        """Learn from errors (N, F) of normal steps and moves |x - x_before| (N, F); NaN where unknown."""
        centre, scale = cls.unit(errors)
        r = (errors - centre) / scale
        inverse = np.linalg.inv(cls.correlation(r))
        whitening = inverse / np.sqrt(np.diag(inverse))[:, None]
        usual = np.maximum(np.nanmean(np.clip(r, -_CUT, _CUT) ** 2, axis=0), 0.01)
        return cls(centre, scale, whitening, np.nanquantile(moves, _STILL, axis=0), usual, memory)

    @staticmethod
    def unit(errors: Array) -> tuple[Array, Array]:
        """Mean and standard deviation of errors (N, F), without those far out."""
        centre = np.nanmedian(errors, axis=0)
        rough = np.maximum(1.4826 * np.nanmedian(np.abs(errors - centre), axis=0), 1e-9)
        inside = np.where(np.abs(errors - centre) <= 6 * rough, errors, np.nan)
        return np.nanmean(inside, axis=0), np.maximum(np.nanstd(inside, axis=0), 1e-9)

    @staticmethod
    def correlation(r: Array) -> Array:
        """Correlation (F, F) of errors in their unit (N, F), drawn a little towards none."""
        columns = r.shape[1]
        whole = np.clip(r[~np.isnan(r).any(axis=1)], -_LARGEST, _LARGEST)
        with np.errstate(invalid="ignore", divide="ignore"):
            found = np.corrcoef(whole, rowvar=False).reshape(columns, columns) if len(whole) > 2 else np.eye(columns)
        return 0.99 * np.where(np.isfinite(found), found, np.eye(columns)) + 0.01 * np.eye(columns)

    @property
    def native(self) -> kernels.ErrorRule:
        """For :func:`gatewise.kernels.detector`."""
        return kernels.ErrorRule(self.centre, self.scale, self.still, self.usual, self.whitening, self.memory)

    def statistics(self, errors: Array, moves: Array) -> Array:
        """Statistics (n, T, J, F) of errors and moves (n, T, F) of n streams that begin, when nothing is wrong."""
        n, steps, columns = errors.shape
        native = kernels.detector(self.native)
        if native is not None:
            made = native.statistics(np.ascontiguousarray(errors), np.ascontiguousarray(moves))
            return made.reshape(n, steps, -1, columns)
        state, never, found = Moments.zero(n, columns), np.zeros(n, bool), []
        for t in range(steps):
            running = self.step(errors[:, t], moves[:, t], state)
            found.append(running.statistics)
            state = self.learn(running, never)
        return np.stack(found, axis=1) if found else np.zeros((n, 0, len(FAMILIES), columns))

    def step(self, errors: Array, moves: Array, before: Moments) -> Running:
        """Take the errors (n, F) and moves (n, F) of one step; NaN says nothing about its column."""
        known = np.isfinite(errors)
        deviation = np.exp(0.5 * before.log_variance)
        r = np.where(known, ((errors - self.centre) / self.scale - before.mean) / deviation, 0.0)
        # einsum adds in an order fixed by index: a stream's numbers do not depend on how many there are. Where a column
        # is missing, the others are taken by themselves.
        given = np.einsum("nf,gf->ng", r, self.whitening)
        u = np.where(known.all(axis=1, keepdims=True), given, r)
        cut = np.clip(u, -_LARGEST, _LARGEST)
        bias = _follow(before.bias, cut, known, BIAS)
        spread = _follow(before.spread, cut * cut - 1.0, known, SPREAD)
        still = _follow(before.still, moves <= self.still, np.isfinite(moves), STILL)
        log_spread = np.log(np.maximum(1.0 + spread, _FLOOR))
        size = np.maximum(np.abs(r), np.abs(u))[:, None]
        normal = np.sqrt(2.0 * np.array(BIAS) - 1.0)[:, None]
        statistics = np.concatenate([size, np.abs(bias) * normal, log_spread, -log_spread, still], axis=1)
        return Running(statistics, before._replace(bias=bias, spread=spread, still=still), r)

    def learn(self, after: Running, wrong: Array) -> Moments:
        """Let the slow distribution follow the errors, but for the streams where something is wrong (n,)."""
        r, moments = np.clip(after.r, -_CUT, _CUT), after.moments
        rate = np.where(wrong, 0.0, 1.0 / self.memory)[:, None]
        mean = moments.mean + rate * r * np.exp(0.5 * moments.log_variance)
        return moments._replace(mean=mean, log_variance=moments.log_variance + rate * (r * r - self.usual))


def _follow(mean: Array, value: Array, known: Array, memories: tuple[int, ...]) -> Array:
    """Exponential means (n, K, F) after one more value (n, F)."""
    rate = (1.0 / np.array(memories))[:, None]
    return np.where(known[:, None], mean + rate * (value[:, None] - mean), mean)
