"""Series of which nothing beats the last reading: how probable that is, and the naive forecast for them.

A network that weighs many simple forecasts is always a little worse than the last reading on a random walk: it follows
what chance put there. So each series is asked whether it is a walk, and its forecast is moved towards the naive one by
the probability of that. Letters: B series, L places a row, n readings, m = n - 1 changes, H steps ahead.

On a walk the changes are white noise: what their autocorrelations say against it (:mod:`gatewise.pretrained.evidence`)
is the evidence against a walk.

The tests of the simple forecasts say something too: on a walk the gain g of their mix on the last reading is about
N(-0.15, 0.25²), elsewhere N(0.45, 0.3²). Both together, with the odds before anything is seen, give the probability.
Two horizons or fewer of readings say nothing of the horizon to come, eight speak in full; and a period whose
autocorrelation is 0.6 is enough to say that it is no walk. All numbers here were chosen on invented series.

Where the mean change is more than its standard error, the naive forecast goes on with it, less the share of its square
that chance explains, 1 / z² with z the mean divided by its standard error. On a walk without drift that costs a third
of the error of the whole mean, and at most half as much again where there is a drift.

Source: A. W. Lo and A. C. MacKinlay, Stock market prices do not follow random walks (1988).
"""

from __future__ import annotations

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.evidence import against, autocorrelation_groups
from gatewise.pretrained.inputs import Prepared
from gatewise.pretrained.periods import valid_places

__all__ = ["drawn_to_naive"]

#: Odds of a walk before anything is seen.
_ODDS = 0.5
#: Mean and standard deviation of the gain on walks and on other series.
_WALK, _OTHER = (-0.15, 0.25), (0.45, 0.3)
#: Horizons of readings that say nothing, and how many more say everything.
_TOO_FEW, _ENOUGH = 2.0, 6.0
#: Autocorrelations at the period that say nothing (the suggested period's own) and everything.
_NO_PERIOD, _PERIOD = 0.3, 0.6


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
    evidence = against(autocorrelation_groups(centred, m, whole.found.first[rows]))
    gain = _gain(whole.inputs.prior[rows, :h])
    tests = np.maximum(_log_density(gain, *_OTHER) - _log_density(gain, *_WALK), _MOST_AGAINST)
    odds = _ODDS * np.exp(-np.clip(evidence + tests, -50.0, 50.0))
    sure = mean[:, 0] / size[:, 0] * np.sqrt(m[:, 0])
    share[rows] = np.where(some[:, 0], trust[rows] * odds / (1.0 + odds), 0.0)
    drift[rows] = mean[:, 0] * np.maximum(1.0 - 1.0 / np.maximum(sure * sure, 1e-300), 0.0)
    return share, drift


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
