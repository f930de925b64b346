"""Periods of a series, computed and not learned: peaks of the autocorrelation that noise does not explain.

Letters: B series, L readings a row. Rows end at their last reading: a series of n readings fills the last n of L
places, and what stands before them is never used.

A lag p counts as a period when all of this holds, with r the autocorrelation of the readings without their straight
line, or of their first differences:

- the series has two whole cycles of it: 2 p <= n;
- r has a peak at p, the highest within 3 lags (fewer for p < 8);
- it is significant. In the differences: r(p) > (√(2 log(n / 2)) + 0.5) / √(n - p), which the largest of n / 2 lags of
  white noise rarely exceeds. In the readings the same, and r(p) > 2 √((1 + 2 Σ r²) / n) with the sum over the lags
  up to the first zero of r (Bartlett's formula, for readings that wander), r(p) > 0.15, and r(p) is 0.15 above the
  deepest trough before it.

Differences hide slow and smooth seasons, readings that wander hide the others: so both are looked at. Lags that clocks
and calendars make likely (:data:`USUAL`) need only 0.75 of that. The period is the smallest significant lag whose r is
at least 0.8 of the largest; where a usual lag within an eighth of it has practically the same r, that one.

Source: M. S. Bartlett, On the theoretical specification and sampling properties of autocorrelated time-series (1946).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array

__all__ = ["USUAL", "Found", "detect", "picked", "valid_places"]

#: Periods of clocks and calendars: quarters, working and whole weeks, months, hours, half hours, weeks of a year ...
USUAL = (4, 5, 7, 12, 24, 30, 48, 52, 60, 96, 144, 168, 288, 336, 365, 672)

_SHARE = 0.8
_EASIER = 0.75


class Found(NamedTuple):
    """What was found in each series.

    Attributes
    ----------
    period : int array (B,)
        In readings; 1 where there is none.
    strength : array (B,)
        Autocorrelation at the period, 0 to 1; 0 where there is none.
    """

    period: Array
    strength: Array


def valid_places(n: Array, width: int) -> Array:
    """Places that hold a reading (B, L), for series of n (B,) readings."""
    return np.arange(width) >= width - n[:, None]


def picked(x: Array, place: Array) -> Array:
    """x[b, place[b, k]] for every row: (B, L), (B, K) -> (B, K). ``np.take_along_axis`` is half as fast."""
    rows, width = x.shape
    return x.take(place + (np.arange(rows) * width)[:, None])


def detect(x: Array, n: Array, *, beside: Array | None = None) -> Found:
    """Find the period of each series.

    Parameters
    ----------
    x : array (B, L) float64
        Readings without gaps, at the end of each row.
    n : int array (B,)
        How many readings.
    beside : int array (B,), optional
        Periods already found: lags from 0.6 to 1.4 times these are left out, and the others must be 1.25 times as
        significant, or more where there are few cycles.
    """
    width = x.shape[1]
    most = width // 2
    lags = np.arange(most + 2)
    valid = valid_places(n, width)
    counts = n[:, None].astype(float)
    levels = _autocorrelation(_detrended(x, n, valid), counts, lags)
    steps = np.zeros_like(x)
    np.subtract(x[:, 1:], x[:, :-1], out=steps[:, 1:])
    inner = valid_places(n - 1, width)
    steps *= inner
    steps -= inner * (steps.sum(1) / np.maximum(n - 1, 1))[:, None]
    changes = _autocorrelation(_clipped(steps, inner), counts - 1, lags)

    easier = np.ones(most + 2)
    easier[[p for p in USUAL if p < most + 2]] = _EASIER
    strict = 1.0
    allowed = (lags >= 2) & (2 * lags <= counts)
    if beside is not None:
        # What a mean of c cycles leaves is less varied, and its autocorrelation more, than that of noise.
        cycles = np.maximum(counts / np.maximum(beside[:, None], 1), 1.5)
        strict = 1.25 * np.sqrt(cycles / (cycles - 1.0))
        allowed &= (lags < 0.6 * beside[:, None]) | (lags > 1.4 * beside[:, None])
    noise = strict * (np.sqrt(2.0 * np.log(counts / 2.0)) + 0.5) / np.sqrt(np.maximum(counts - lags, 1.0))
    decay = levels * (np.minimum.accumulate(levels, axis=1) > 0)
    wander = strict * 2.0 * np.sqrt(np.maximum(2.0 * (decay * decay).sum(1, keepdims=True) - 1.0, 0.0) / counts)
    trough = np.minimum.accumulate(levels, axis=1)
    in_levels = (levels > np.maximum(np.maximum(wander, noise) * easier, 0.15)) & (levels - trough > 0.15)
    in_changes = changes > noise * easier
    every = np.where(allowed, np.maximum(np.where(in_levels, levels, 0.0), np.where(in_changes, changes, 0.0)), 0.0)
    every = np.minimum(every, 1.0)
    peaks = (in_levels & _peaks(levels, allowed)) | (in_changes & _peaks(changes, allowed))
    r = np.where(peaks, every, 0.0)
    best = r.max(axis=1)
    good = (r > 0) & (r >= _SHARE * best[:, None])
    first = np.where(best > 0, good.argmax(axis=1), 1)
    # A peak of noise may stand just before the true one: the highest of the next half period is taken.
    near = (lags >= first[:, None]) & (lags < 1.5 * first[:, None])
    period = np.where(near, r, -1.0).argmax(axis=1)
    top = picked(every, period[:, None])
    usual = (easier < 1.0) & (np.abs(lags - period[:, None]) <= period[:, None] / 8)
    close = np.maximum(0.35, 1.6 * period[:, None] / counts) / np.sqrt(counts)
    same = usual & (every > 0) & (every >= top - close)
    period = np.where(same.any(axis=1), np.where(same, every, -1.0).argmax(axis=1), period)
    period = np.where(best > 0, period, 1)
    return Found(period, np.where(best > 0, every[np.arange(len(x)), period], 0.0))


def _detrended(x: Array, n: Array, valid: Array) -> Array:
    """Residuals of a straight line, outliers cut."""
    t = np.arange(x.shape[1]) - (x.shape[1] - 1) + (n[:, None] - 1) / 2.0
    t = t * valid
    centred = (x - (x * valid).sum(1, keepdims=True) / n[:, None]) * valid
    slope = (centred * t).sum(1) / np.maximum((t * t).sum(1), 1e-300)
    return _clipped(centred - slope[:, None] * t, valid)


def _clipped(x: Array, valid: Array) -> Array:
    """Cut what is beyond four standard deviations."""
    count = np.maximum(valid.sum(1), 1)
    limit = 4.0 * np.sqrt((x * x).sum(1) / count)[:, None]
    return np.clip(x, -limit, limit)


def _autocorrelation(x: Array, counts: Array, lags: Array) -> Array:
    """Autocorrelation (B, lags), corrected for the shorter overlap at long lags."""
    power = np.fft.rfft(x, 2 * x.shape[1], axis=1)
    power = power.real**2 + power.imag**2
    r = np.fft.irfft(power, axis=1)[:, : len(lags)]
    r = r / np.maximum(r[:, :1], 1e-300)
    return r * (counts / np.maximum(counts - lags, 1.0))


def _peaks(r: Array, allowed: Array) -> Array:
    """Where r is the highest of the allowed lags within 3, at small lags within fewer."""
    later = np.where(allowed, r, -np.inf)
    peak = np.ones(r.shape, bool)
    for reach in (1, 2, 3):
        after = np.full(r.shape, -np.inf)
        after[:, :-reach] = later[:, reach:]
        before = np.full(r.shape, -np.inf)
        before[:, reach:] = r[:, :-reach]
        peak &= (r >= np.maximum(before, after)) | (np.arange(r.shape[1]) < (2 * reach if reach > 1 else 0))
    return peak
