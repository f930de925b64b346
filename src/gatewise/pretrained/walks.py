"""Series of which nothing beats the last reading: how probable that is, and the naive forecast for them.

A network that weighs many simple forecasts is always a little worse than the last reading on a random walk: it follows
what chance put there. So each series is asked whether it is a walk, and its forecast is moved towards the naive one by
the probability of that. Letters: B series, L places a row, n readings, m = n - 1 changes, H steps ahead.

On a walk the changes have no autocorrelation. Then these are about standard normal: √m r(k), with r the autocorrelation
of the changes, and the variance ratios of spans 2, 4, 8 ... divided by their standard error. On other series each is
N(0, 1 + τ m). There are five groups: the first lag; the first ten; all; the variance ratios; the lag of the period. The
mean likelihood ratio of a group's numbers, averaged over the groups, is the evidence against a walk.

The tests of the simple forecasts say something too: on a walk the gain g of their mix on the last reading is about
N(-0.15, 0.25²), elsewhere N(0.45, 0.3²). Both together, with the odds before anything is seen, give the probability.
Two horizons or fewer of readings say nothing of the horizon to come, eight speak in full; and a period whose
autocorrelation is 0.6 is enough to say that it is no walk. All numbers here were chosen on invented series.

Where the mean change is more than twice its standard error, the naive forecast goes on with it, shrunk as James and
Stein shrink.

Source: A. W. Lo and A. C. MacKinlay, Stock market prices do not follow random walks (1988).
"""

from __future__ import annotations

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.inputs import Prepared
from gatewise.pretrained.periods import picked, valid_places

__all__ = ["drawn_to_naive"]

#: Odds of a walk before anything is seen, and τ.
_ODDS, _TAU = 0.5, 0.1
#: Mean and standard deviation of the gain on walks and on other series.
_WALK, _OTHER = (-0.15, 0.25), (0.45, 0.3)
#: Horizons of readings that say nothing, and how many more say everything.
_TOO_FEW, _ENOUGH = 2.0, 6.0
#: Autocorrelations at the period that say nothing (the suggested period's own) and everything.
_NO_PERIOD, _PERIOD = 0.3, 0.6
_SPANS = (2, 4, 8, 16, 32, 64, 128, 256)
_FIRST_LAGS = 10


def drawn_to_naive(whole: Prepared, quantiles: Array) -> Array:
    """Move forecasts towards the naive one by the probability that nothing beats it.

    Parameters
    ----------
    whole : Prepared
        The look at everything.
    quantiles : array (B, H, Q) float64
        Forecasts in its scale; the middle one is the median. All of a step's are moved alike.

    Returns
    -------
    array (B, H, Q)
    """
    h = quantiles.shape[1]
    share, drift = _walks(whole, h)
    naive = drift[:, None] * np.arange(1.0, h + 1)  # the last reading is at 0
    move = share[:, None] * (naive - quantiles[:, :, quantiles.shape[2] // 2])
    return quantiles + move[:, :, None]


def _walks(whole: Prepared, h: int) -> tuple[Array, Array]:
    """Probability that a series is a walk, 0 where it does not change, and then its change a step: (B,), (B,)."""
    trust = np.clip((whole.n / h - _TOO_FEW) / _ENOUGH, 0.0, 1.0)
    trust = trust * np.clip((_PERIOD - whole.found.strength[:, 0]) / (_PERIOD - _NO_PERIOD), 0.0, 1.0)
    share, drift = np.zeros(len(trust)), np.zeros(len(trust))
    rows = np.flatnonzero((trust > 0) & (whole.scale > 0))
    if len(rows) == 0:  # of most seasonal series nothing else is asked
        return share, drift
    z, n = whole.readings[rows], whole.n[rows]
    changes, there = np.diff(z, axis=1), valid_places(n - 1, z.shape[1] - 1)
    m = (n - 1.0)[:, None]
    changes = changes * there
    mean = changes.sum(1, keepdims=True) / m
    centred = (changes - mean) * there
    size = np.sqrt((centred * centred).sum(1, keepdims=True) / m)
    some = size > 0
    size = np.where(some, size, 1.0)
    centred = np.clip(centred, -4.0 * size, 4.0 * size)
    centred = (centred - centred.sum(1, keepdims=True) / m) * there
    against = _evidence(centred, m, whole.found.first[rows])
    gain = _gain(whole.inputs.prior[rows, :h])
    tests = np.maximum(_log_density(gain, *_OTHER) - _log_density(gain, *_WALK), _MOST_AGAINST)
    odds = _ODDS * np.exp(-np.clip(against + tests, -50.0, 50.0))
    sure = mean[:, 0] / size[:, 0] * np.sqrt(m[:, 0])
    share[rows] = np.where(some[:, 0], trust[rows] * odds / (1.0 + odds), 0.0)
    drift[rows] = mean[:, 0] * np.maximum(1.0 - 4.0 / np.maximum(sure * sure, 1e-300), 0.0)
    return share, drift


def _evidence(changes: Array, m: Array, period: Array) -> Array:
    """Logarithm of the likelihood of another series divided by that of a walk (B,)."""
    most = changes.shape[1] // 2
    power = np.fft.rfft(changes, 2 * (changes.shape[1] + 1), axis=1)
    r = np.fft.irfft(power.real**2 + power.imag**2, axis=1)[:, : most + 1]
    r = r / np.where(r[:, :1] > 0, r[:, :1], 1.0)
    lags = np.arange(most + 1)
    fits = (lags >= 1) & (2 * lags <= m)
    lag = np.where(fits, r * m / np.sqrt(np.maximum(m - lags, 1.0)), 0.0)
    ratios, spans = [], []
    for span in _SPANS:
        k = np.arange(1, min(span, most + 1))
        ratios.append(2.0 * (r[:, 1:span] * (1.0 - k / span)).sum(1))
        spans.append(2.0 * (2 * span - 1) * (span - 1) / (3.0 * span))
    ratio = np.stack(ratios, axis=1) / np.sqrt(np.array(spans) / m)
    long = 3 * np.array(_SPANS) <= m
    at = np.minimum(np.where(period > 1, period, 1), most)[:, None]
    groups = (
        (lag[:, 1:2], fits[:, 1:2]),
        (lag[:, 1 : _FIRST_LAGS + 1], fits[:, 1 : _FIRST_LAGS + 1]),
        (lag[:, 1:], fits[:, 1:]),
        (ratio, long),
        (picked(lag, at), picked(fits, at)),
    )
    likelihood = [_ratio(values, used, m) for values, used in groups]
    return np.log(np.mean(likelihood, axis=0))


def _ratio(values: Array, used: Array, m: Array) -> Array:
    """Mean over a group of N(z; 0, 1 + τ m) / N(z; 0, 1) (B,); with nothing in it, as if there were a 0."""
    extra = _TAU * m
    one = np.exp(np.minimum(0.5 * values * values * extra / (1.0 + extra), 300.0)) / np.sqrt(1.0 + extra)
    count = used.sum(1)
    return np.where(count > 0, (one * used).sum(1) / np.maximum(count, 1), 1.0 / np.sqrt(1.0 + extra[:, 0]))


def _gain(prior: Array) -> Array:
    """How much smaller the tested error of the mix of simple forecasts is than that of the last reading (B,)."""
    error = np.exp(-0.5 * prior.astype(float)).sum(axis=1) / prior.shape[1]
    mixed = (1.0 / error).sum(1) / (1.0 / (error * error)).sum(1)
    return 1.0 - mixed / error[:, 0]


def _log_density(value: Array, mean: float, deviation: float) -> Array:
    """Logarithm of a normal density, without its constant."""
    return -0.5 * ((value - mean) / deviation) ** 2 - np.log(deviation)


#: A gain below that of walks is no more a sign of something else.
_MOST_AGAINST = float(_log_density(np.array(_WALK[0]), *_OTHER) - _log_density(np.array(_WALK[0]), *_WALK))
