"""Sample paths: possible futures that are right step by step and together.

Each step of a path has the distribution of the calibrated quantiles. How one step goes with the next is a Markov chain
of normal scores, a Gaussian copula::

    z_1 ~ N(0, 1)     z_(k+1) = r_k z_k + sqrt(1 - r_k²) e,  e ~ N(0, 1)     path_k = quantile of step k at Φ(z_k)

with r_k, the correlation of the normal scores of the errors at steps k and k + 1, measured on the windows held out. A
random walk has r_k = sqrt(k / (k + 1)); errors without memory have 0. So sums and largest values over the horizon have
the right spread too.

Source: R. Schefzik, T. L. Thorarinsdottir and T. Gneiting, Uncertainty quantification in complex simulation models
using ensemble copula coupling, Statistical Science 28 (2013), for calibrated margins with a dependence of their own.
"""

from __future__ import annotations

import zlib

import numpy as np

from gatewise.arrays import Array
from gatewise.memory import require
from gatewise.nn.special import normal_quantiles

__all__ = ["LEVELS", "dependence_of", "paths", "require_room"]

#: Levels of the quantiles that paths run through; straight lines over the normal distribution lie between and beyond.
LEVELS = (
    0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5,
    0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99, 0.995,
)  # fmt: skip

_SCORES = normal_quantiles(LEVELS)
# No score of a sample lies beyond: once in 10^15.
_FARTHEST = 8.0
# With fewer pairs of errors than this, those of neighbouring steps are pooled.
_ENOUGH = 100


def require_room(series: int, samples: int, h: int) -> None:
    """Refuse more paths of ``h`` steps than memory holds.

    Raises
    ------
    MemoryLimitError
        When there are more.
    """
    # A path's value with its draws, and its row of a table: series, sample, time, value.
    require(120 * series * samples * h, None, f"{samples:,} paths of each series", cure="ask for fewer")


def dependence_of(errors: Array) -> Array:
    """Correlation r (h - 1,) of the errors of neighbouring steps.

    Parameters
    ----------
    errors : array (N, h)
        On N windows held out, in any unit; NaN where the truth is missing. Without windows r is 0.
    """
    n, h = errors.shape
    size = np.sqrt(np.nanmean(np.where(np.isnan(errors).all(axis=0), 0.0, errors) ** 2, axis=0)) if n else np.ones(h)
    scores = errors / np.where(size > 0, size, 1.0)
    if n >= 10:
        scores = _normal_scores(scores)
    both = scores[:, :-1] * scores[:, 1:]
    known = ~np.isnan(both)
    first, second = (np.where(known, part**2, 0.0).sum(axis=0) for part in (scores[:, :-1], scores[:, 1:]))
    both = np.where(known, both, 0.0).sum(axis=0)
    reach = 0 if n >= _ENOUGH else min(h, -(-_ENOUGH // max(1, 2 * n)))
    made = np.zeros(max(0, h - 1))
    for k in range(h - 1):
        near = slice(max(0, k - reach), k + reach + 1)
        norm = np.sqrt(first[near].sum() * second[near].sum())
        made[k] = np.clip(both[near].sum() / norm, -1.0, 1.0) if norm > 0 else 0.0
    return made


def _normal_scores(values: Array) -> Array:
    """Ranks of each column as quantiles of the normal distribution; NaN stays."""
    made = np.full(values.shape, np.nan)
    for k, column in enumerate(values.T):
        known = np.flatnonzero(~np.isnan(column))
        rank = np.empty(len(known))
        rank[np.argsort(column[known], kind="stable")] = np.arange(1, len(known) + 1)
        made[known, k] = normal_quantiles(rank / (len(known) + 1))
    return made


def paths(quantiles: Array, dependence: Array, names: list[str], n_samples: int, seed: int) -> Array:
    """Sample paths of some series.

    Parameters
    ----------
    quantiles : array (S, h, Q)
        At :data:`LEVELS`, never decreasing along the last axis.
    dependence : array (K,)
        r; its last value goes on where h - 1 is more than K.
    names : list of str
        Names of the series: each has draws of its own, whatever other series there are.
    n_samples : int
        Paths of each series.
    seed : int
        Same seed, same paths.

    Returns
    -------
    array (S, n_samples, h)
    """
    count, h, _ = quantiles.shape
    r = np.zeros(max(0, h - 1))
    if len(dependence):
        r = np.concatenate([dependence, np.full(max(0, h - 1 - len(dependence)), dependence[-1])])[: h - 1]
    made = np.empty((count, n_samples, h))
    ends = np.array([-_FARTHEST, *_SCORES, _FARTHEST])
    for s, name in enumerate(names):
        z = np.random.default_rng([seed, zlib.crc32(name.encode())]).standard_normal((n_samples, h))
        for k in range(1, h):
            z[:, k] = r[k - 1] * z[:, k - 1] + np.sqrt(1.0 - r[k - 1] ** 2) * z[:, k]
        for k in range(h):
            own = quantiles[s, k]
            low = own[0] - (own[1] - own[0]) / (_SCORES[1] - _SCORES[0]) * (_FARTHEST + _SCORES[0])
            high = own[-1] + (own[-1] - own[-2]) / (_SCORES[-1] - _SCORES[-2]) * (_FARTHEST - _SCORES[-1])
            made[s, :, k] = np.interp(z[:, k], ends, np.array([low, *own, high]))
    return made
