"""Functions of statistics that NumPy lacks: gamma functions, and quantiles of Student's t and of counts.

All take and return float64 arrays.

Sources: Abramowitz and Stegun, Handbook of mathematical functions (1964), 6.1.41 and 6.3.18 (Stirling's series);
G. W. Hill, Algorithm 396: Student's t-quantiles, Communications of the ACM 13 (1970).
"""

from __future__ import annotations

from collections.abc import Iterable
from statistics import NormalDist

import numpy as np

from gatewise.arrays import Array

__all__ = ["count_quantiles", "digamma", "log_gamma", "normal_quantiles", "student_quantiles"]

# Below it, Γ(x) = Γ(x + 8) / (x (x + 1) ... (x + 7)) brings x to where Stirling's series has 13 digits.
_SERIES = 8.0
_GAMMA = (1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360)
_DIGAMMA = (-1 / 12, 1 / 120, -1 / 252, 1 / 240, -1 / 132, 691 / 32760)
# Counts up to which quantiles are found by adding up probabilities one by one; beyond, those of so many bins.
_EXACT, _BINS, _SINGLE = 512, 512, 64
# Standard deviations above the mean where a distribution of counts ends; what is left out is less than any level asks.
_FAR = 12.0


def log_gamma(x: Array) -> Array:
    """ln Γ(x) for x > 0."""
    small = x < _SERIES
    z = np.where(small, x + _SERIES, x)
    inverse = 1.0 / z
    made = (z - 0.5) * np.log(z) - z + 0.5 * np.log(2.0 * np.pi) + inverse * _series(_GAMMA, inverse * inverse)
    product = np.ones_like(z)
    for k in range(int(_SERIES)):
        product *= np.where(small, x, 1.0) + k
    return np.where(small, made - np.log(product), made)


def digamma(x: Array) -> Array:
    """ψ(x), the derivative of ln Γ(x), for x > 0."""
    small = x < _SERIES
    z = np.where(small, x + _SERIES, x)
    square = 1.0 / (z * z)
    made = np.log(z) - 0.5 / z + square * _series(_DIGAMMA, square)
    for k in range(int(_SERIES)):
        made -= np.where(small, 1.0 / (np.where(small, x, 1.0) + k), 0.0)
    return made


def _series(terms: tuple[float, ...], x: Array) -> Array:
    made = np.full_like(x, terms[-1])
    for term in terms[-2::-1]:
        made = made * x + term
    return made


def normal_quantiles(levels: Iterable[float]) -> Array:
    """Quantiles (Q,) of the standard normal distribution."""
    return np.array([NormalDist().inv_cdf(level) for level in levels])


def student_quantiles(freedom: Array, levels: tuple[float, ...]) -> Array:
    """Quantiles (..., Q) of Student's t: five digits from three degrees of freedom on, three digits at two.

    Parameters
    ----------
    freedom : array (...)
        ν, degrees of freedom, at least 2.
    levels : tuple of float (Q,)
        Between 0 and 1.
    """
    n, z = freedom[..., None], -np.abs(normal_quantiles(levels))
    p = 2.0 * np.minimum(levels, 1.0 - np.asarray(levels))  # of both tails
    a = 1.0 / (n - 0.5)
    b = 48.0 / (a * a)
    c = ((20700.0 * a / b - 98.0) * a - 16.0) * a + 96.36
    d = ((94.5 / (b + c) - 3.0) / b + 1.0) * np.sqrt(0.5 * np.pi * a) * n
    y = (d * p) ** (2.0 / n)
    near = y > 0.05 + a
    # Not far in the tail: an expansion around the normal quantile.
    inner = np.where(n < 5.0, c + 0.3 * (n - 4.5) * (z + 0.6), c)
    inner = (((0.05 * d * z - 5.0) * z - 7.0) * z - 2.0) * z + b + inner
    square = z * z
    u = (((((0.4 * square + 6.3) * square + 36.0) * square + 94.5) / inner - square - 3.0) / b + 1.0) * z
    middle = np.expm1(np.minimum(a * u * u, 700.0))
    # Far in the tail.
    far = np.where(near, 1.0, y)
    tail = 1.0 / (((n + 6.0) / (n * far) - 0.089 * d - 0.822) * (n + 2.0) * 3.0) + 0.5 / (n + 4.0)
    tail = (tail * far - 1.0) * (n + 1.0) / (n + 2.0) + 1.0 / far
    return np.sign(np.asarray(levels) - 0.5) * np.sqrt(n * np.where(near, middle, tail))


def count_quantiles(mean: Array, dispersion: Array, levels: tuple[float, ...]) -> Array:
    """Quantiles (..., Q) of counts: negative binomial, Poisson where the dispersion is 0.

    The smallest count that is not exceeded with at least the probability of the level. Where counts beyond 512 are
    likely, probabilities are added up in bins and the result lies within half a percent of it.

    Parameters
    ----------
    mean : array (...)
        μ, above 0.
    dispersion : array (...)
        α; the variance is μ + α μ².
    levels : tuple of float (Q,)
        Between 0 and 1.
    """
    shape, mean, dispersion = mean.shape, mean.ravel(), np.broadcast_to(dispersion, mean.shape).ravel()
    top = mean + _FAR * np.sqrt(mean + dispersion * mean * mean) + 1.0
    made, few = np.zeros((len(mean), len(levels))), top <= _EXACT
    made[few] = _one_by_one(mean[few], dispersion[few], levels)
    many = np.flatnonzero(~few)
    for start in range(0, len(many), 1024):
        part = many[start : start + 1024]
        made[part] = _in_bins(
            mean[part], dispersion[part], np.maximum(2.0 * mean[part] - top[part], 0.0), top[part], levels
        )
    return made.reshape(*shape, len(levels))


def _one_by_one(mean: Array, dispersion: Array, levels: tuple[float, ...]) -> Array:
    """Add up probabilities from 0 on, p(k + 1) = p(k) (1 + α k) μ / ((k + 1) (1 + α μ))."""
    step = mean / (1.0 + dispersion * mean)
    made = np.zeros((len(mean), len(levels)))
    safe = np.where(dispersion > 0, dispersion, 1.0)
    p = np.exp(-np.where(dispersion > 0, np.log1p(safe * mean) / safe, mean))
    reached, highest, k = p.copy(), max(levels), 0
    at = np.arange(len(mean))
    while at.size:
        made[at] += reached[:, None] < levels
        p = p * (1.0 + dispersion[at] * k) * step[at] / (k + 1)
        reached, k = reached + p, k + 1
        # What rounding leaves of the last steps must not be waited for.
        go = (reached - p < highest) & (k < 2 * _EXACT)
        at, p, reached = at[go], p[go], reached[go]
    return made


def _in_bins(mean: Array, dispersion: Array, low: Array, top: Array, levels: tuple[float, ...]) -> Array:
    """Bins of one width around the mean; where the distribution begins at 0, and may be steep there, the first counts
    alone and then ever wider bins."""
    evenly, alone = np.arange(_BINS + 1) / _BINS, np.arange(_SINGLE)
    around = low[:, None] + (top - low)[:, None] * evenly
    wider = _SINGLE * (top[:, None] / _SINGLE) ** (np.arange(_BINS + 1 - _SINGLE) / (_BINS - _SINGLE))
    from_zero = np.concatenate([np.broadcast_to(alone, (len(top), _SINGLE)), wider], axis=1)
    edges = np.floor(np.where(low[:, None] > 0, around, from_zero))
    width = np.diff(edges, axis=1)
    k, mu, a = edges[:, :-1] + 0.5 * np.maximum(width - 1.0, 0.0), mean[:, None], dispersion[:, None]
    r = 1.0 / np.where(a > 0, a, 1.0)
    spread = np.where(a > 0, log_gamma(k + r) - log_gamma(r) - (k + r) * np.log1p(mu / r) - k * np.log(r), -mu)
    share = np.exp(k * np.log(mu) - log_gamma(k + 1.0) + spread) * width
    sums = np.cumsum(share, axis=1)
    sums /= sums[:, -1:]
    sums = np.concatenate([np.zeros((len(mean), 1)), sums], axis=1)
    return np.stack([np.interp(levels, one, edge) for one, edge in zip(sums, edges, strict=True)])
