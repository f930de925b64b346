"""Simple forecasts of a series, computed in closed form: the network weighs them.

Letters: B series, L places a row (readings at the end of the row), H steps ahead, C forecasts.

With p the period (1: none), q a second one, S the sum of the two seasons and d = x - S::

    last          the last reading
    season        the reading one period before              x[L - p + k mod p]
    season mean   the mean of the last three such
    second        as season, with q                          second mean likewise
    season drift  season + the step from the mean of the period before last to that of the last, for each period ahead
    level 0.3     S + exponential smoothing of d             level 0.05 likewise
    drift         S + d at the end + slope of d over the whole series
    line          S + discounted straight line through d     (weights 0.95^age)
    damped line   the same with 0.8^age, the slope damped by 0.9 a step
    ar            S + autoregression of d around its mean    (Burg's method)
    ari           S + autoregression of the differences of d
    calm level    C + exponential smoothing (0.05) of x - C, where C is like S but of all cycles alike, and smoothed
    calm line     C + the straight line of least squares through x - C
    slow line     as line, with weights 0.985^age
    season median the median of the last five readings of the phase      second median likewise, with q
    shape         a + b T, where T is the mean season of all cycles; a and b by least squares on the last cycle
    waves line    least squares of a line and waves (:mod:`gatewise.pretrained.waves`)
    waves level   these waves + the discounted mean (0.9^age) of x without them

A season S is the discounted mean of each phase's distance from a moving average over one period, shrunk towards zero
by the share of its variance that noise explains (James and Stein).

What is written here with NumPy is the reference. Where there are native kernels, they compute the same to rounding, a
row at a time; :func:`in_numpy` leaves them out.

Source: J. P. Burg, Maximum entropy spectral analysis (1975).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import NamedTuple

import numpy as np

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.pretrained.cycles import Cycles, cut, straight_line
from gatewise.pretrained.periods import detect, picked, valid_places
from gatewise.pretrained.waves import line_and_waves

__all__ = ["NAMES", "Hint", "Seasons", "forecasts", "in_numpy", "runs_in_numpy", "seasons"]

#: The forecasts, in order.
NAMES = (
    "last", "season", "season mean", "second", "second mean", "season drift", "level 0.3", "level 0.05", "drift",
    "line", "damped line", "ar", "ari", "calm level", "calm line", "slow line", "season median", "second median",
    "shape", "waves line", "waves level",
)  # fmt: skip

_AR_READINGS = 256
_IN_NUMPY = ContextVar("in_numpy", default=False)


@contextmanager
def in_numpy() -> Iterator[None]:
    """Compute with NumPy in this scope: training batches, whose digest is kept, have one set of bits."""
    before = _IN_NUMPY.set(True)
    try:
        yield
    finally:
        _IN_NUMPY.reset(before)


def runs_in_numpy() -> bool:
    """Whether this is the scope of :func:`in_numpy`."""
    return _IN_NUMPY.get()


class Seasons(NamedTuple):
    """Periods and seasons of each series.

    Attributes
    ----------
    first, second : int array (B,)
        Periods; 1 where there is none. ``second`` is ``first`` where there is no other.
    strength : array (B, 2)
        Autocorrelation at both.
    """

    first: Array
    second: Array
    strength: Array


class Hint(NamedTuple):
    """What is known of the period beforehand, in readings; 0 where nothing is.

    Attributes
    ----------
    given : int or int array (B,)
        The first period of every series that is at least two such periods long.
    usual : int or int array (B,)
        The first period of those in which none is found, likewise.
    sure : bool
        Whether ``usual`` also takes the place of a first period that is within an eighth of it (a noisy year of weeks
        is easily found to have 48), and both are taken where there are fewer than two cycles, but an eighth more than
        one, so that a whole cycle stands before the stretch that is held back. There ``given`` is the only period;
        ``usual`` is the second one where a first below 0.6 of it is found, otherwise the only one.
    """

    given: int | Array = 0
    usual: int | Array = 0
    sure: bool = False

    @classmethod
    def of(cls, season_length: int | None, usual: int = 0) -> Hint:
        """What a forecast goes by: the season that the user named, and the one that the frequency suggests."""
        return cls(given=season_length or 0, usual=usual, sure=True)


_NO_HINT = Hint()


def seasons(x: Array, n: Array, hint: Hint = _NO_HINT) -> Seasons:
    """Find up to two periods of each series; the second in what the first leaves.

    Parameters
    ----------
    x : array (B, L) float64
        Readings without gaps, at the end of each row.
    n : int array (B,)
        How many readings.
    hint : Hint
        What is known beforehand. Default: nothing.
    """
    if not _IN_NUMPY.get():
        given, usual = (np.broadcast_to(np.asarray(period, np.int64), n.shape) for period in (hint.given, hint.usual))
        found = kernels.find_seasons(x, n, given, usual, hint.sure)
        if found is not None:
            return Seasons(*found)
    period, strength = detect(x, n)
    if np.any(hint.given):
        here = (np.asarray(hint.given) > 0) & (2 * hint.given <= n) & (period != hint.given)
        period, strength = np.where(here, hint.given, period), np.where(here, 0.5, strength)
    if np.any(hint.usual):
        fits = (np.asarray(hint.usual) > 1) & (2 * hint.usual <= n)
        none = fits & (period == 1)
        near = fits & hint.sure & (8 * np.abs(period - hint.usual) <= hint.usual)
        period, strength = np.where(none | near, hint.usual, period), np.where(none, 0.3, strength)
    rest = x - cut(x, n, period).means(1.0)[1]
    again = detect(rest, n, beside=np.where(period > 1, period, 0))
    left = _detrended_size(rest, n) > 1e-6 * _detrended_size(x, n)
    other = (again.period > 1) & (period > 1) & left
    second = np.where(other, again.period, period)
    found = Seasons(period, second, np.stack([strength, np.where(other, again.strength, 0.0)], axis=1))
    return _with_brief(found, n, hint) if hint.sure else found


def _with_brief(found: Seasons, n: Array, hint: Hint) -> Seasons:
    """Periods that are known beforehand, where the series has fewer than two cycles of them."""
    given, usual = (np.broadcast_to(np.asarray(period, np.int64), n.shape) for period in (hint.given, hint.usual))
    one, likely = ((period > 1) & (2 * period > n) & (7 * n >= 8 * period) for period in (given, usual))
    beside = likely & (found.first > 1) & (10 * found.first < 6 * usual) & ~one
    alone = one | (likely & ~beside)
    first = np.where(one, given, np.where(alone, usual, found.first))
    second = np.where(alone, first, np.where(beside, usual, found.second))
    strength = np.stack([
        np.where(alone, np.where(one, 0.5, 0.3), found.strength[:, 0]),
        np.where(alone, 0.0, np.where(beside, 0.3, found.strength[:, 1])),
    ], axis=1)  # fmt: skip
    return Seasons(first, second, strength)


def _detrended_size(x: Array, n: Array) -> Array:
    """Sum of squares around the straight line of each series."""
    valid = valid_places(n, x.shape[1])
    return (((x - straight_line(x, n, valid)) * valid) ** 2).sum(1)


_KEPT = 0.8


def forecasts(x: Array, n: Array, found: Seasons, h: int) -> tuple[Array, Array]:
    """Every simple forecast of every series.

    Parameters
    ----------
    x : array (B, L) float64
        Readings without gaps, at the end of each row.
    n : int array (B,)
        How many readings, at least 3.
    found : Seasons
        Their periods; none longer than n.
    h : int
        H, steps ahead.

    Returns
    -------
    forecasts : array (B, H, C)
        In the order of :data:`NAMES`.
    rest : array (B, L)
        d: the readings without their seasons.
    """
    made = None if _IN_NUMPY.get() else kernels.simple_forecasts(x, n, found.first, found.second, h)
    if made is not None:
        return made
    rows, width = x.shape
    out = np.zeros((rows, h, len(NAMES)))
    valid = valid_places(n, width)
    k = np.arange(h)[None]
    first, second = found.first, found.second
    cycles = cut(x, n, first)
    season, rest = _recent(cycles, x, k)
    mean_season = cycles.means(1.0)
    calm, quiet = _calm(cycles, mean_season, x, k)
    out[:, :, 18] = _shape(cycles, mean_season[0], x, k)
    two = second != first
    if two.any():
        more, rest[two] = _recent(cut(rest[two], n[two], second[two]), rest[two], k)
        season[two] += more
        again = cut(quiet[two], n[two], second[two])
        more, quiet[two] = _calm(again, again.means(1.0), quiet[two], k)
        calm[two] += more
    out[:, :, 0] = x[:, -1:]
    out[:, :, 1], out[:, :, 2], out[:, :, 16] = _repeated(x, n, first, k)
    out[:, :, 3], out[:, :, 4], out[:, :, 17] = out[:, :, 1], out[:, :, 2], out[:, :, 16]
    if two.any():
        out[two, :, 3], out[two, :, 4], out[two, :, 17] = _repeated(x[two], n[two], second[two], k)
    out[:, :, 5] = out[:, :, 1] + _step_of_periods(x, n, first)[:, None] * (k // first[:, None] + 1)
    d, steps = rest * valid, (k + 1).astype(float)
    age = (width - 1.0) - np.arange(width)
    out[:, :, 6] = season + _smoothed(d, valid, 0.7**age)[:, None]
    out[:, :, 7] = season + _smoothed(d, valid, 0.95**age)[:, None]
    whole = straight_line(d, n, valid)
    out[:, :, 8] = season + d[:, -1:] + (whole[:, -1:] - whole[:, -2:-1]) * steps
    level, slope = _discounted(d, valid, 0.95**age, age)
    out[:, :, 9] = season + level[:, None] + slope[:, None] * steps
    level, slope = _discounted(d, valid, 0.8**age, age)
    out[:, :, 10] = season + level[:, None] + slope[:, None] * (0.9 * (1.0 - 0.9**steps) / 0.1)
    level, slope = _discounted(d, valid, 0.985**age, age)
    out[:, :, 15] = season + level[:, None] + slope[:, None] * steps
    q = quiet * valid
    out[:, :, 13] = calm + _smoothed(q, valid, 0.95**age)[:, None]
    whole = straight_line(q, n, valid)
    out[:, :, 14] = calm + whole[:, -1:] + (whole[:, -1:] - whole[:, -2:-1]) * steps
    out[:, :, 19], ahead, waves = line_and_waves(x, n, first, second, h)
    out[:, :, 20] = ahead + _smoothed((x - waves) * valid, valid, 0.9**age)[:, None]
    tail, n_tail = d[:, -_AR_READINGS:], np.minimum(n, _AR_READINGS)
    order = min(16, max(2, tail.shape[1] // 8))
    inside = valid_places(n_tail, tail.shape[1])
    mean = (tail * inside).sum(1, keepdims=True) / n_tail[:, None]
    out[:, :, 11] = season + mean + _autoregression((tail - mean) * inside, n_tail, order, h)
    change = np.diff(tail, axis=1) * inside[:, :-1] if tail.shape[1] > 1 else tail
    out[:, :, 12] = season + d[:, -1:] + np.cumsum(_autoregression(change, n_tail - 1, order, h), axis=1)
    return out, rest


def _recent(cycles: Cycles, x: Array, k: Array) -> tuple[Array, Array]:
    """The season of the last cycles, H steps ahead, and the readings without it."""
    table, here, variance = cycles.means(_KEPT)
    kept = cycles.kept(table, variance)
    return picked(table, k % cycles.period) * kept, x - here * kept


def _calm(cycles: Cycles, means: tuple[Array, Array, Array], x: Array, k: Array) -> tuple[Array, Array]:
    """The season of all cycles (of ``means``), smoothed, H steps ahead, and the readings without it."""
    table, here, variance = means
    smooth = cycles.smoothed(table)
    if smooth is not table:
        here = picked(smooth, cycles.phase) * cycles.valid
    kept = cycles.kept(smooth, variance / (2 * (cycles.period[:, 0] // 16) + 1))
    return picked(smooth, k % cycles.period) * kept, x - here * kept


def _shape(cycles: Cycles, table: Array, x: Array, k: Array) -> Array:
    """The mean season, stretched and moved to fit the last cycle best: (B, H)."""
    period = cycles.period
    last = cycles.valid & (np.arange(x.shape[1])[None] >= x.shape[1] - period)
    here = picked(table, cycles.phase) * last
    level, middle = (x * last).sum(1, keepdims=True) / period, here.sum(1, keepdims=True) / period
    here = (here - middle) * last
    size = (here * here).sum(1, keepdims=True)
    stretch = np.clip((here * x).sum(1, keepdims=True) / np.maximum(size, 1e-300), 0.0, 3.0)
    return level + stretch * (picked(table, k % period) - middle)


def _repeated(x: Array, n: Array, period: Array, k: Array) -> tuple[Array, Array, Array]:
    """The last period again (B, H), the mean of the last three, the median of the last five."""
    width = x.shape[1]
    place = width - period[:, None] + k % period[:, None]
    # Where a phase was seen fewer than five times, its readings take turns.
    seen = (place - (width - n)[:, None]) // period[:, None] + 1
    again = [picked(x, place - cycle % np.maximum(seen, 1) * period[:, None]) for cycle in range(5)]
    there = [cycle < seen for cycle in range(3)]
    total = again[0] + np.where(there[1], again[1], 0.0) + np.where(there[2], again[2], 0.0)
    return again[0], total / (1.0 + there[1] + there[2]), _median(*again)


def _median(a: Array, b: Array, c: Array, d: Array, e: Array) -> Array:
    low = np.maximum(np.minimum(a, b), np.minimum(c, d))
    high = np.minimum(np.maximum(a, b), np.maximum(c, d))
    return np.maximum(np.minimum(low, high), np.minimum(np.maximum(low, high), e))


def _step_of_periods(x: Array, n: Array, period: Array) -> Array:
    """Mean of the last period minus that of the one before; 0 where there is no period or only one cycle (B,)."""
    sums = np.zeros((len(x), x.shape[1] + 1))
    np.cumsum(x, axis=1, out=sums[:, 1:])
    row, end = np.arange(len(x)), x.shape[1]
    before = np.maximum(end - 2 * period, 0)
    step = (sums[row, end] - 2.0 * sums[row, end - period] + sums[row, before]) / period
    return np.where((period > 1) & (2 * period <= n), step, 0.0)


def _smoothed(d: Array, valid: Array, weight: Array) -> Array:
    """Weighted mean of each row (B,)."""
    return (d * weight).sum(1) / (valid * weight).sum(1)


def _discounted(d: Array, valid: Array, weight: Array, age: Array) -> tuple[Array, Array]:
    """Level at the end and slope a step of the weighted straight line through each row."""
    w = valid * weight
    s0, s1, s2 = w.sum(1), (w * age).sum(1), (w * (age * age)).sum(1)
    y0, y1 = (d * weight).sum(1), (d * (weight * age)).sum(1)
    bottom = np.maximum(s0 * s2 - s1 * s1, 1e-12 * s0 * s2 + 1e-300)
    slope = -(s0 * y1 - s1 * y0) / bottom
    return (y0 + slope * s1) / s0, slope


def _autoregression(x: Array, n: Array, order: int, h: int) -> Array:
    """Forecast (B, H) of an autoregression around zero, by Burg's method on the last n places of each row."""
    rows, width = x.shape
    f, b = x[:, 1:], x[:, :-1]
    valid = valid_places(n, width) * 1.0
    a = np.zeros((rows, order + 1))
    a[:, 0] = 1.0
    limit, energy = np.maximum(n // 4, 1), np.einsum("bt,bt->b", x, x)
    least = 1e-12 * energy
    for m in range(1, min(order, width - 1) + 1):
        inside = valid[:, : width - m]
        f, b = f * inside, b * inside
        bottom = np.einsum("bt,bt->b", f, f) + np.einsum("bt,bt->b", b, b)
        use = (bottom > least) & (m <= limit)
        top = -2.0 * np.einsum("bt,bt->b", f, b)
        reflection = np.where(use, top / np.maximum(bottom, 1e-300), 0.0)[:, None]
        f, b = (f + reflection * b)[:, 1:], (b + reflection * f)[:, :-1]
        a[:, : m + 1] = a[:, : m + 1] + reflection * a[:, m::-1]
    past = np.zeros((rows, order + h))
    have = min(order, width)
    past[:, order - have : order] = x[:, -have:]
    backwards = -a[:, :0:-1]
    terms = np.empty_like(backwards)
    for k in range(order, order + h):
        np.multiply(past[:, k - order : k], backwards, out=terms)
        np.add.reduce(terms, 1, out=past[:, k])
    return past[:, order:]
