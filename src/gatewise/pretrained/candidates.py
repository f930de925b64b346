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

A season S is the discounted mean of each phase's distance from a moving average over one period, shrunk towards zero
by the share of its variance that noise explains (James and Stein).

Source: J. P. Burg, Maximum entropy spectral analysis (1975).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.periods import detect, picked, valid_places

__all__ = ["NAMES", "Hint", "Seasons", "forecasts", "seasons"]

#: The forecasts, in order.
NAMES = (
    "last", "season", "season mean", "second", "second mean", "season drift", "level 0.3", "level 0.05", "drift",
    "line", "damped line", "ar", "ari", "calm level", "calm line",
)  # fmt: skip

_AR_READINGS = 256


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
    given : int
        The first period of every series that is at least two such periods long.
    usual : int
        The first period of those in which none is found, likewise.
    """

    given: int = 0
    usual: int = 0


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
    period, strength = detect(x, n)
    if hint.given > 0:
        here = (2 * hint.given <= n) & (period != hint.given)
        period, strength = np.where(here, hint.given, period), np.where(here, 0.5, strength)
    if hint.usual > 1:
        here = (2 * hint.usual <= n) & (period == 1)
        period, strength = np.where(here, hint.usual, period), np.where(here, 0.3, strength)
    rest = x - _cycles(x, n, period).means(1.0)[1]
    again = detect(rest, n, beside=np.where(period > 1, period, 0))
    left = _detrended_size(rest, n) > 1e-6 * _detrended_size(x, n)
    other = (again.period > 1) & (period > 1) & left
    second = np.where(other, again.period, period)
    return Seasons(period, second, np.stack([strength, np.where(other, again.strength, 0.0)], axis=1))


def _detrended_size(x: Array, n: Array) -> Array:
    """Sum of squares around the straight line of each series."""
    valid = valid_places(n, x.shape[1])
    return (((x - _line(x, n, valid)) * valid) ** 2).sum(1)


class _Cycles(NamedTuple):
    """A series cut into cycles of one period: what both kinds of seasons are made of.

    Attributes
    ----------
    y : array (B, L)
        Distance from a moving average over one period; 0 before the first reading.
    valid : bool array (B, L)
        Places with a reading.
    phase, cycle : int array (B, L)
        Of each place; the last place has the last phase, and cycle 0.
    period : int array (B, 1)
    inside : bool array (B, L)
        Places of a table by phase that are used.
    whole : float array (B, 1)
        How many cycles hold every phase.
    more : bool array (B, L)
        Phases that one cycle more holds.
    """

    y: Array
    valid: Array
    phase: Array
    cycle: Array
    period: Array
    inside: Array
    whole: Array
    more: Array

    def means(self, share: float) -> tuple[Array, Array, Array]:
        """Mean of each phase (B, L) with weight share^cycle, the same at every place (B, L), and its variance (B,)."""
        rows, width = self.y.shape
        weight = self.valid * (1.0 if share == 1.0 else (share ** np.arange(width)).take(self.cycle))
        count = self._sums(share)
        place = (self.phase + np.arange(rows)[:, None] * width).ravel()
        table = np.bincount(place, (weight * self.y).ravel(), rows * width).reshape(rows, width) / count
        table = (table - (table * self.inside).sum(1, keepdims=True) / self.period) * self.inside
        cycles = (count * count / self._sums(share * share) * self.inside).sum(1) / self.period[:, 0]
        here = picked(table, self.phase)
        noise = (weight * (self.y - here) ** 2).sum(1) / np.maximum((weight * self.valid).sum(1), 1e-300)
        return table, here * self.valid, noise / np.maximum(cycles - 1.0, 0.5)

    def kept(self, table: Array, variance: Array) -> Array:
        """The share of a table's size that its own error does not explain (James and Stein), (B, 1)."""
        period = self.period[:, 0]
        size = np.maximum((table * table).sum(1) / period, 1e-300)
        return np.where(period > 1, np.clip(1.0 - variance / size, 0.0, 1.0), 0.0)[:, None]

    def _sums(self, share: float) -> Array:
        """1 + share + share² + ..., a term for each cycle that holds a phase (B, L); at least 1."""
        if share == 1.0:
            return np.maximum(self.whole + self.more, 1.0)
        low, high = (1.0 - share**self.whole) / (1.0 - share), (1.0 - share ** (self.whole + 1.0)) / (1.0 - share)
        return np.maximum(np.where(self.more, high, low), 1.0)

    def smoothed(self, table: Array) -> Array:
        """A table by phase, each phase the mean of those around it: 1/8 of the period, for periods from 16 on."""
        reach = self.period // 16
        if not reach.any():
            return table
        rows, width = table.shape
        sums = np.zeros((rows, width + 1))
        np.cumsum(table, axis=1, out=sums[:, 1:])
        at = np.arange(width)[None]
        low, high = at - reach, at + reach + 1
        total = picked(sums, np.clip(high, 0, self.period))
        total -= picked(sums, np.clip(low, 0, self.period))
        whole = picked(sums, self.period)
        total += np.where(low < 0, whole - picked(sums, np.clip(low + self.period, 0, self.period)), 0.0)
        total += np.where(high > self.period, picked(sums, np.clip(high - self.period, 0, self.period)), 0.0)
        # A table that is not smoothed keeps its bits: they must not depend on the other series.
        return np.where(reach > 0, np.where(self.inside, total / (2 * reach + 1), 0.0), table)


def _cycles(x: Array, n: Array, period: Array) -> _Cycles:
    """Cut each series into cycles of its period."""
    width = x.shape[1]
    valid = valid_places(n, width)
    start, p, t = (width - n)[:, None], period[:, None], np.arange(width)[None]
    y = (x - _line(x, n, valid)) * valid
    sums = np.zeros((len(x), width + 1))
    np.cumsum(y, axis=1, out=sums[:, 1:])
    low = np.clip(t - p // 2, start, np.maximum(width - p, start))
    y -= (picked(sums, low + p) - picked(sums, low)) / p
    y *= valid
    age = width - 1 - t
    cycle = np.floor(age / p).astype(np.int64)  # exact, and faster than a division of integers
    phase = (p - 1) - (age - cycle * p)
    whole = n[:, None] // p
    return _Cycles(y, valid, phase, cycle, p, t < p, whole * 1.0, t >= p - (n[:, None] - whole * p))


_KEPT = 0.8


def _line(x: Array, n: Array, valid: Array) -> Array:
    """The straight line of least squares through each series, at every place of the row."""
    t = (np.arange(x.shape[1]) - (x.shape[1] - 1) + (n[:, None] - 1) / 2.0) * valid
    mean = (x * valid).sum(1, keepdims=True) / n[:, None]
    slope = (x * t).sum(1, keepdims=True) / np.maximum((t * t).sum(1, keepdims=True), 1e-300)
    return mean + slope * t


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
    rows, width = x.shape
    out = np.zeros((rows, h, len(NAMES)))
    valid = valid_places(n, width)
    k = np.arange(h)[None]
    first, second = found.first, found.second
    cycles = _cycles(x, n, first)
    season, rest = _recent(cycles, x, k)
    calm, quiet = _calm(cycles, x, k)
    two = second != first
    if two.any():
        more, rest[two] = _recent(_cycles(rest[two], n[two], second[two]), rest[two], k)
        season[two] += more
        more, quiet[two] = _calm(_cycles(quiet[two], n[two], second[two]), quiet[two], k)
        calm[two] += more
    out[:, :, 0] = x[:, -1:]
    out[:, :, 1], out[:, :, 2] = _repeated(x, n, first, k)
    out[:, :, 3], out[:, :, 4] = out[:, :, 1], out[:, :, 2]
    if two.any():
        out[two, :, 3], out[two, :, 4] = _repeated(x[two], n[two], second[two], k)
    out[:, :, 5] = out[:, :, 1] + _step_of_periods(x, n, first)[:, None] * (k // first[:, None] + 1)
    d, steps = rest * valid, (k + 1).astype(float)
    age = (width - 1.0) - np.arange(width)
    out[:, :, 6] = season + _smoothed(d, valid, 0.7**age)[:, None]
    out[:, :, 7] = season + _smoothed(d, valid, 0.95**age)[:, None]
    whole = _line(d, n, valid)
    out[:, :, 8] = season + d[:, -1:] + (whole[:, -1:] - whole[:, -2:-1]) * steps
    level, slope = _discounted(d, valid, 0.95**age, age)
    out[:, :, 9] = season + level[:, None] + slope[:, None] * steps
    level, slope = _discounted(d, valid, 0.8**age, age)
    out[:, :, 10] = season + level[:, None] + slope[:, None] * (0.9 * (1.0 - 0.9**steps) / 0.1)
    q = quiet * valid
    out[:, :, 13] = calm + _smoothed(q, valid, 0.95**age)[:, None]
    whole = _line(q, n, valid)
    out[:, :, 14] = calm + whole[:, -1:] + (whole[:, -1:] - whole[:, -2:-1]) * steps
    tail, n_tail = d[:, -_AR_READINGS:], np.minimum(n, _AR_READINGS)
    order = min(16, max(2, tail.shape[1] // 8))
    inside = valid_places(n_tail, tail.shape[1])
    mean = (tail * inside).sum(1, keepdims=True) / n_tail[:, None]
    out[:, :, 11] = season + mean + _autoregression((tail - mean) * inside, n_tail, order, h)
    change = np.diff(tail, axis=1) * inside[:, :-1] if tail.shape[1] > 1 else tail
    out[:, :, 12] = season + d[:, -1:] + np.cumsum(_autoregression(change, n_tail - 1, order, h), axis=1)
    return out, rest


def _recent(cycles: _Cycles, x: Array, k: Array) -> tuple[Array, Array]:
    """The season of the last cycles, H steps ahead, and the readings without it."""
    table, here, variance = cycles.means(_KEPT)
    kept = cycles.kept(table, variance)
    return picked(table, k % cycles.period) * kept, x - here * kept


def _calm(cycles: _Cycles, x: Array, k: Array) -> tuple[Array, Array]:
    """The season of all cycles, smoothed, H steps ahead, and the readings without it."""
    table, here, variance = cycles.means(1.0)
    smooth = cycles.smoothed(table)
    if smooth is not table:
        here = picked(smooth, cycles.phase) * cycles.valid
    kept = cycles.kept(smooth, variance / (2 * (cycles.period[:, 0] // 16) + 1))
    return picked(smooth, k % cycles.period) * kept, x - here * kept


def _repeated(x: Array, n: Array, period: Array, k: Array) -> tuple[Array, Array]:
    """The last period again (B, H), and the mean of the last three."""
    width = x.shape[1]
    place = width - period[:, None] + k % period[:, None]
    last = picked(x, place)
    total, count = last.copy(), np.ones(last.shape)
    for cycle in (1, 2):
        before = place - cycle * period[:, None]
        there = before >= (width - n)[:, None]
        total += np.where(there, picked(x, np.maximum(before, 0)), 0.0)
        count += there
    return last, total / count


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
    a = np.zeros((rows, order + 1))
    a[:, 0] = 1.0
    limit, energy = np.maximum(n // 4, 1), np.einsum("bt,bt->b", x, x)
    for m in range(1, min(order, width - 1) + 1):
        inside = valid_places(n - m, width)[:, m:]
        f, b = f * inside, b * inside
        bottom = np.einsum("bt,bt->b", f, f) + np.einsum("bt,bt->b", b, b)
        use = (bottom > 1e-12 * energy) & (m <= limit)
        top = -2.0 * np.einsum("bt,bt->b", f, b)
        reflection = np.where(use, top / np.maximum(bottom, 1e-300), 0.0)[:, None]
        f, b = (f + reflection * b)[:, 1:], (b + reflection * f)[:, :-1]
        a[:, : m + 1] = a[:, : m + 1] + reflection * a[:, m::-1][:, : m + 1]
    past = np.zeros((rows, order + h))
    have = min(order, width)
    past[:, order - have : order] = x[:, -have:]
    backwards = -a[:, :0:-1]
    for k in range(h):
        past[:, order + k] = (past[:, k : k + order] * backwards).sum(1)
    return past[:, order:]
