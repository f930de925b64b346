"""A likelihood from more alarms than the readings hold: streams drawn from the errors again and again.

A budget of one alarm in a thousand steps is a few alarms on a few thousand held-out steps: too few to see a tail. So
streams are made of blocks of rows of errors and moves, of random lengths, which keep what depends on the steps before;
a hundred thousand steps show a tail of sums over many rows well. But drawn rows are rows that the rule was made
from: such streams never go beyond them, and new readings do. So the rule and the tails of each statistic are learned
from a resample of the rows, and judged on streams of all rows, several times; the tail of the largest is learned from
that. What a finite number of rows does to the budget is then part of the budget.

Sources: D. Politis and J. Romano, The Stationary Bootstrap, 1994 (blocks of geometric lengths); D. Politis and
H. White, Automatic Block-Length Selection for the Dependent Bootstrap, 2004, with the correction by A. Patton, D.
Politis and H. White, 2009.
"""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from gatewise.anomalies.fitted import WARM_UP
from gatewise.anomalies.likelihood import Likelihood, Tail
from gatewise.anomalies.running import BIAS, Errors
from gatewise.arrays import Array

__all__ = ["aligned", "block_length", "learn"]

#: Steps of a drawn stream after the warm-up; streams that tails are fitted on, and that each resample is judged on.
_STEPS, _STREAMS, _JUDGED = 2000, 10, 2
#: Resamples of the rows: fewer for many columns, whose tails take long.
_MOST, _FEWEST, _TAILS = 20, 4, 100
#: One alarm in so many steps passes the level of a tail.
_EVERY = 250
#: Limits of the mean length of blocks: beyond the longest memory of the statistics they keep nothing more.
_SHORTEST, _LONGEST = 10.0, float(max(BIAS))
_CUT = 5.0


def learn(errors: Array, moves: Array, memory: int, rest: int, seed: int) -> tuple[Errors, Likelihood]:
    """Learn rule and likelihood.

    Parameters
    ----------
    errors, moves : array (N, F)
        Of normal steps in order; NaN where unknown.
    memory : int
        Steps over which the slow distribution forgets.
    rest : int
        See :func:`gatewise.anomalies.likelihood.alarms`.
    seed : int
        Of what is drawn.
    """
    rng, rule = np.random.default_rng([seed, 1]), Errors.fit(errors, moves, memory)
    length, every, judged = block_length(rule, errors, moves), np.arange(len(errors)), []

    def drawn(by: Errors, rows: Array, streams: int) -> Array:
        at = rows[_blocks(len(rows), streams, WARM_UP + _STEPS, length, rng)]
        return by.statistics(errors[at], moves[at])[:, WARM_UP:]

    for _ in range(min(_MOST, max(_FEWEST, _TAILS // errors.shape[1]))):
        some = _blocks(len(errors), 1, len(errors), length, rng)[0]
        if not (np.isfinite(errors[some]).any(axis=0) & np.isfinite(moves[some]).any(axis=0)).all():
            continue  # a column with few readings, none of which was drawn
        other = Errors.fit(errors[some], moves[some], memory)
        each = Likelihood.tails(drawn(other, some, _STREAMS), rest, _EVERY)
        judged += list(each.rarity(drawn(other, every, _JUDGED)).max(axis=(2, 3)))
    each = Likelihood.tails(drawn(rule, every, 2 * _STREAMS), rest, _EVERY)
    judged = judged or list(each.rarity(drawn(rule, every, 2 * _STREAMS)).max(axis=(2, 3)))
    return rule, Likelihood(each, Tail.fit(judged, rest, _EVERY))


def aligned(known: Array, held: Array) -> Array:
    """Errors on readings that a network was trained on (N, F), with centre, scale and correlation of held-out ones."""
    r = [(errors - centre) / scale for errors in (known, held) for centre, scale in [Errors.unit(errors)]]
    centre, scale = Errors.unit(held)
    from_, to = (np.linalg.cholesky(Errors.correlation(part)) for part in r)
    turned = r[0] @ np.linalg.inv(from_).T @ to.T
    return np.where(np.isnan(turned), r[0], turned) * scale + centre


def _blocks(n: int, streams: int, steps: int, length: float, rng: Generator) -> Array:
    """Numbers of rows (streams, steps): blocks of consecutive ones, the first after the last, of geometric lengths."""
    at = np.arange(steps)
    new = rng.random((streams, steps)) < 1.0 / length
    begin = np.maximum.accumulate(np.where(new, at, 0), axis=1)
    start = np.take_along_axis(rng.integers(0, n, (streams, steps)), begin, axis=1)
    return (start + at - begin) % n


def block_length(rule: Errors, errors: Array, moves: Array) -> float:
    """Mean length of blocks: for errors, their squares or stillness, whichever depends longest on the steps before."""
    u = np.clip(np.nan_to_num((errors - rule.centre) / rule.scale), -_CUT, _CUT) @ rule.whitening.T
    still = (moves <= rule.still).astype(float)
    longest = max(float(np.mean([_automatic(one) for one in part.T])) for part in (u, u * u, still))
    return float(np.clip(longest, _SHORTEST, _LONGEST))


def _automatic(x: Array) -> float:
    """Politis and White's length for the mean of a series (N,), with a flat-top window."""
    n, x = len(x), x - x.mean()
    if n < 30 or x.std() < 1e-9:
        return 1.0
    near = max(5, int(np.sqrt(np.log10(n))))
    most = min(int(np.ceil(np.sqrt(n))), n - near - 2)
    power = np.abs(np.fft.rfft(x, 2 * n)) ** 2
    covariance = np.fft.irfft(power)[: most + near + 1] / n
    small = np.abs(covariance / covariance[0]) < 2.0 * np.sqrt(np.log10(n) / n)
    last = next((k for k in range(most) if small[k + 1 : k + 1 + near].all()), most)
    width = min(2 * max(last, 1), most + near)
    k = np.arange(1, width + 1)
    flat = np.minimum(1.0, 2.0 * (1.0 - k / width)) * covariance[1 : width + 1]
    slope, variance = 2.0 * (k * flat).sum(), covariance[0] + 2.0 * flat.sum()
    return float((slope**2 / max(variance**2, 1e-12)) ** (1 / 3) * n ** (1 / 3))
