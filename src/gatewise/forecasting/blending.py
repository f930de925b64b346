"""Weights of the members of a forecast, from their errors on windows that none of them was trained on.

The weights w are at least 0 and sum to 1. They minimise the mean absolute (or squared) error of the weighted mean plus
a pull towards weights that are right where nothing is known::

    mean |y - Σ wᵢ fᵢ| / min_i mean |y - fᵢ|  +  λ / (n (1 + n / 8)) · Σ wᵢ log(wᵢ / pᵢ)

with n horizons held out that do not overlap. Many horizons: the errors decide. One: p does.

p is :data:`PRIOR`, corrected by what the readings before the held-out ones say (:func:`prior_of`). Members that learn
nothing from the table, the pre-trained network and the naive methods, can be tried on all of these::

    pᵢ ∝ PRIORᵢ exp(-2 (eᵢ / min e - 1))                                a member that learned nothing
    pᵢ ∝ PRIORᵢ c(10 (1 - e_pretrained / e_naive)) c(n - 1)              a member that learned from these readings

with c(x) = min(1, max(0.05, x)), e the mean error, e_naive that of the best naive method, and n the horizons of the
past that do not overlap: from a single one a member learns what came next that once. With the probability that no
method beats these (:attr:`gatewise.forecasting.past.Past.nothing_to_learn`), as on a random walk, p is theirs alone::

    pᵢ ∝ PRIORᵢ (e_naive / eᵢ)^n                                         a naive method

that is, p is the mean of both cases: what a trained member found where there is nothing to find is chance.

Source: L. Breiman, Stacked regressions, Machine Learning 24 (1996); solved by exponentiated gradients, J. Kivinen and
M. K. Warmuth, Exponentiated gradient versus gradient descent for linear predictors (1997).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from gatewise.arrays import Array
from gatewise.forecasting.past import Past

__all__ = ["PRIOR", "UNTAUGHT", "UNTAUGHT_OF", "blend", "prior_of"]

#: p: what a member's weight is worth before any error is known; those that take part are scaled to sum to 1.
PRIOR = {"pretrained": 0.6, "ridge": 0.17, "network": 0.1, "seasonal_naive": 0.05, "naive": 0.05, "drift": 0.03}

#: Members that learn nothing from the table.
UNTAUGHT = ("pretrained", "seasonal_naive", "naive", "drift")

#: Member that learned on from one of these -> that one, whose prior and whose errors of the past are its own.
UNTAUGHT_OF = {"tuned": "pretrained"}

_PULL, _MANY = 2.0, 8.0
_SHARPNESS, _GAIN, _LEAST_FACTOR = 2.0, 0.1, 0.05
_STEPS = 400
#: A weight below this is more rounding than member: it becomes 0.
_LEAST = 0.02


def prior_of(names: Sequence[str], past: Past | None = None) -> Array:
    """p (M,), which sums to 1.

    Parameters
    ----------
    names : sequence of str
        Names of the M members, keys of :data:`PRIOR`.
    past : Past, optional
        What the members of :data:`UNTAUGHT` forecast of readings before the held-out ones; without it p is
        :data:`PRIOR`.
    """
    prior = np.array([PRIOR[UNTAUGHT_OF.get(name, name)] for name in names])
    errors = past.errors if past else {}
    naive = {name: error for name, error in errors.items() if name != "pretrained"}
    if past is None or not naive or not np.isfinite(list(errors.values())).all():
        return prior / prior.sum()
    least, best = min(errors.values()), min(naive.values())
    gain = 1.0 - errors["pretrained"] / best if best > 0 else 0.0
    taught = float(np.prod(np.clip([gain / _GAIN, past.horizons - 1.0], _LEAST_FACTOR, 1.0)))
    simple = np.zeros(len(names))
    for k, name in enumerate(names):
        if name in naive:
            simple[k] = prior[k] * (best / naive[name]) ** past.horizons if naive[name] > 0 else prior[k]
        error = errors.get(UNTAUGHT_OF.get(name, name))
        if error is not None:
            behind = error / least - 1.0 if least > 0 else float(error > 0)
            prior[k] *= np.exp(-_SHARPNESS * min(behind, 10.0))
        elif name not in UNTAUGHT:
            prior[k] *= taught
    chance = past.nothing_to_learn if simple.any() else 0.0
    if chance == 0.0:
        return prior / prior.sum()
    return (1.0 - chance) * prior / prior.sum() + chance * simple / simple.sum()


def blend(
    names: Sequence[str], points: Array, truth: Array, horizons: float, *, squared: bool = False,
    weight: Array | None = None, prior: Array | None = None,
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
    prior : array (M,), optional
        p; that of :func:`prior_of` without errors when absent.
    """
    prior = prior_of(names) if prior is None else prior
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
