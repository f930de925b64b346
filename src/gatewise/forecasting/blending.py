"""Weights of the members of a forecast, from their errors on windows that none of them was trained on.

The weights w are at least 0 and sum to 1. They minimise the mean absolute (or squared) error of the weighted mean plus
a pull towards weights that are right where nothing is known::

    mean |y - Σ wᵢ fᵢ| / min_i mean |y - fᵢ|  +  λ / (n (1 + n / 8)) · Σ wᵢ log(wᵢ / pᵢ)

with n horizons held out that do not overlap. Many horizons: the errors decide. One: p does.

Source: L. Breiman, Stacked regressions, Machine Learning 24 (1996); solved by exponentiated gradients, J. Kivinen and
M. K. Warmuth, Exponentiated gradient versus gradient descent for linear predictors (1997).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gatewise.arrays import Array

__all__ = ["PRIOR", "blend"]

#: p: what a member's weight is worth before any error is known; those that take part are scaled to sum to 1.
PRIOR = {"pretrained": 0.6, "ridge": 0.17, "network": 0.1, "seasonal_naive": 0.05, "naive": 0.05, "drift": 0.03}

_PULL, _MANY = 2.0, 8.0
_STEPS = 400
#: A weight below this is more rounding than member: it becomes 0.
_LEAST = 0.02


def blend(
    names: Sequence[str], points: Array, truth: Array, horizons: float, *, squared: bool = False,
    weight: Array | None = None,
) -> Array:  # fmt: skip
    """Weights (M,) of the members.

    Parameters
    ----------
    names : sequence of str
        Names of the M members, keys of :data:`PRIOR`.
    points : array (N, h, M)
        Their forecasts of N held-out windows.
    truth : array (N, h)
        NaN where a reading is missing.
    horizons : float
        Held-out horizons that do not overlap, over all series; 0 gives the prior weights.
    squared : bool
        Whether squared errors are minimised instead of absolute ones.
    weight : array (N, h), optional
        How much each error counts; all the same when absent.
    """
    prior = np.array([PRIOR[name] for name in names])
    prior /= prior.sum()
    known = ~np.isnan(truth) if weight is None else ~np.isnan(truth) & (weight > 0)
    if horizons <= 0 or not known.any():
        return prior
    errors = truth[known][:, None] - points[known]
    share = None if weight is None or (weight[known] == 1.0).all() else weight[known] / weight[known].mean()
    sizes = errors**2 if squared else np.abs(errors)
    cost = np.mean(sizes if share is None else sizes * share[:, None], axis=0)
    best = cost.min()
    if best <= 0:
        return (cost == best) / (cost == best).sum()
    w, pull = prior.copy(), _PULL / (horizons * (1.0 + horizons / _MANY))
    mean = np.zeros_like(w)
    for step in range(_STEPS):
        # Sums of NumPy, not products of a BLAS: the same bits on every machine and with any number of threads.
        left = (errors * w).sum(axis=1)
        pull_of = 2.0 * left if squared else np.sign(left)
        slope = ((pull_of if share is None else pull_of * share)[:, None] * errors).sum(axis=0) / (len(errors) * best)
        slope = slope + pull * (np.log(np.maximum(w, 1e-12) / prior))
        rate = 0.5 / (1.0 + 0.05 * step)
        w = w * np.exp(-rate * np.clip(slope - slope @ w, -5.0, 5.0))
        w /= w.sum()
        if step >= _STEPS // 2:
            mean += w
    w = mean / mean.sum()
    w[w < _LEAST] = 0.0
    return w / w.sum()
