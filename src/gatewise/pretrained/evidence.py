"""What autocorrelations say against a series being white noise: walks are judged by their changes, plain series by what
their fit leaves.

Letters: B series, L places a row (values at the end of the row), m values of a series.

On white noise these are about standard normal: √m r(k), with r the autocorrelation, and the variance ratios of spans 2,
4, 8 ... divided by their standard error. On other series each is N(0, 1 + e) with e = τ m. There are five groups: the
first lag; the first ten; all; the variance ratios; the lag of the period. The mean likelihood ratio of a group's
numbers, averaged over the groups, is the evidence.

Source: A. W. Lo and A. C. MacKinlay, Stock market prices do not follow random walks (1988), for the variance ratios.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.periods import picked

__all__ = ["FIRST_LAGS", "TAU", "Group", "against", "autocorrelation_groups"]

#: τ.
TAU = 0.1
#: Lags that count as the first ones.
FIRST_LAGS = 10
_SPANS = np.array([2, 4, 8, 16, 32, 64, 128, 256])
#: Variances of the variance ratios, times m.
_VARIANCES = 2.0 * (2 * _SPANS - 1) * (_SPANS - 1) / (3.0 * _SPANS)


class Group(NamedTuple):
    """Statistics of one kind.

    Attributes
    ----------
    values : array (B, K)
        The statistics.
    used : bool array (B, K)
        Which of them count.
    extra : array (B, 1) or (B, K)
        e of each.
    """

    values: Array
    used: Array
    extra: Array


def autocorrelation_groups(x: Array, m: Array, period: Array) -> tuple[Group, Group, Group, Group, Group]:
    """Autocorrelation at the first lag, the first ten, all; variance ratios; autocorrelation at the period.

    Parameters
    ----------
    x : array (B, L)
        Values of mean 0; 0 before the first.
    m : float array (B, 1)
        How many.
    period : int array (B,)
        1 where there is none: then the first lag takes its place.
    """
    most = x.shape[1] // 2
    power = np.fft.rfft(x, 2 * (x.shape[1] + 1), axis=1)
    r = np.fft.irfft(power.real**2 + power.imag**2, axis=1)[:, : most + 1]
    r = r / np.where(r[:, :1] > 0, r[:, :1], 1.0)
    lags = np.arange(most + 1)
    fits = (lags >= 1) & (2 * lags <= m)
    lag = np.where(fits, r * m / np.sqrt(np.maximum(m - lags, 1.0)), 0.0)
    ratio = (r[:, None] @ _of_lags(most))[:, 0] / np.sqrt(_VARIANCES / m)
    long = m >= 3 * _SPANS
    at = np.minimum(np.where(period > 1, period, 1), most)[:, None]
    extra = TAU * m
    return (
        Group(lag[:, 1:2], fits[:, 1:2], extra),
        Group(lag[:, 1 : FIRST_LAGS + 1], fits[:, 1 : FIRST_LAGS + 1], extra),
        Group(lag[:, 1:], fits[:, 1:], extra),
        Group(ratio, long, extra),
        Group(picked(lag, at), picked(fits, at) & (period[:, None] <= most), extra),
    )


@lru_cache(maxsize=8)
def _of_lags(most: int) -> Array:
    """What autocorrelations at lags 0 to ``most`` add to the variance ratios, less 1."""
    k = np.arange(most + 1.0)[:, None]
    return np.where(k > 0, 2.0 * np.maximum(1.0 - k / _SPANS, 0.0), 0.0)


def against(groups: Sequence[Group]) -> Array:
    """Logarithm of the likelihood of another series divided by that of white noise (B,)."""
    starts = np.cumsum([0, *[group.values.shape[1] for group in groups[:-1]]])
    values, used = (np.concatenate([group[k] for group in groups], axis=1) for k in (0, 1))
    extra = np.concatenate([np.broadcast_to(group.extra, group.values.shape) for group in groups], axis=1)
    # Mean over a group of N(z; 0, 1 + e) / N(z; 0, 1); with nothing in it, as if there were a 0.
    base = 1.0 / np.sqrt(1.0 + extra)
    one = np.exp(np.minimum((0.5 * values * values) * extra / (1.0 + extra), 300.0)) * base * used
    count = np.add.reduceat(used.astype(float), starts, axis=1)
    likelihood = np.add.reduceat(one, starts, axis=1) / np.maximum(count, 1.0)
    return np.log(np.where(count > 0, likelihood, base[:, starts]).mean(axis=1))
