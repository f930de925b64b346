"""Classifiers to beat, without a network: majority, nearest neighbour, and ridge regression on summary features.

Each takes training sequences (T_i, F) with their labels, and the sequences to label.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from gatewise.arrays import Array

__all__ = ["BASELINES", "majority", "nearest_neighbour", "ridge", "summary"]

_SAMPLE = 500
_STEPS = 40
_PENALTIES = 10.0 ** np.arange(-3, 5)


def majority(X: Sequence[Array], y: Array, others: Sequence[Array]) -> Array:
    """The most frequent class, always."""
    del X
    classes, counts = np.unique(y, return_counts=True)
    return np.repeat(classes[counts.argmax()], len(others))


def nearest_neighbour(X: Sequence[Array], y: Array, others: Sequence[Array]) -> Array:
    """Class of the nearest training sequence by dynamic time warping (Sakoe and Chiba, 1978).

    Channels are scaled by their standard deviation. At most 500 training sequences are compared, evenly chosen, and
    sequences of more than 40 steps are thinned to 40.
    """
    chosen = np.unique(np.linspace(0, len(X) - 1, min(len(X), _SAMPLE)).astype(int))
    spread = np.concatenate(list(X)).std(axis=0)
    spread[spread == 0] = 1.0
    train = [_thinned(X[i] / spread) for i in chosen]
    lengths = np.array([len(x) for x in train])
    side = np.zeros((len(train), lengths.max(), train[0].shape[1]))
    for k, x in enumerate(train):
        side[k, : len(x)] = x
    labels = np.asarray(y)[chosen]
    return labels[[int(_warped(_thinned(x / spread), side, lengths).argmin()) for x in others]]


def _thinned(x: Array) -> Array:
    return x if len(x) <= _STEPS else x[np.linspace(0, len(x) - 1, _STEPS).astype(int)]


def _warped(x: Array, side: Array, lengths: Array) -> Array:
    """Distance of one sequence (S, F) to all of ``side`` (N, T, F): least sum of squares along a warping path."""
    n, steps, _ = side.shape
    before = np.full((n, steps + 1), np.inf)
    before[:, 0] = 0.0
    for frame in x:
        cost = ((side - frame) ** 2).sum(axis=2)
        now = np.full((n, steps + 1), np.inf)
        straight = np.minimum(before[:, 1:], before[:, :-1])
        for t in range(steps):
            now[:, t + 1] = cost[:, t] + np.minimum(straight[:, t], now[:, t])
        before = now
    return before[np.arange(n), lengths]


def ridge(X: Sequence[Array], y: Array, others: Sequence[Array]) -> Array:
    """Ridge regression of the classes on summaries of each channel; the penalty has the least leave-one-out error.

    Summaries: mean, standard deviation, smallest, largest, first and last value, mean absolute step.
    """
    train, rest = (np.stack([summary(x) for x in part]) for part in (X, others))
    centre, scale = train.mean(axis=0), train.std(axis=0)
    scale[scale == 0] = 1.0
    train, rest = (train - centre) / scale, (rest - centre) / scale
    classes, codes = np.unique(y, return_inverse=True)
    target = np.where(codes[:, None] == np.arange(len(classes)), 1.0, -1.0)
    mean = target.mean(axis=0)
    u, s, vt = np.linalg.svd(train, full_matrices=False)
    fits = []
    for penalty in _PENALTIES:
        shrink = s**2 / (s**2 + penalty)
        fitted = (u * shrink) @ (u.T @ (target - mean))
        leverage = (u**2 * shrink).sum(axis=1) + 1.0 / len(train)
        error = (((target - mean - fitted) / (1.0 - np.minimum(leverage, 0.999))[:, None]) ** 2).mean()
        fits.append((error, vt.T @ ((s / (s**2 + penalty))[:, None] * (u.T @ (target - mean)))))
    weights = min(fits, key=lambda fit: fit[0])[1]
    return classes[(rest @ weights + mean).argmax(axis=1)]


def summary(x: Array) -> Array:
    """Summaries of each channel of a sequence (T, F) -> (7 F,): those of :func:`ridge`."""
    steps = np.abs(np.diff(x, axis=0)).mean(axis=0) if len(x) > 1 else np.zeros(x.shape[1])
    return np.concatenate([x.mean(axis=0), x.std(axis=0), x.min(axis=0), x.max(axis=0), x[0], x[-1], steps])


#: Name -> baseline.
BASELINES: dict[str, Callable[[Sequence[Array], Array, Sequence[Array]], Array]] = {
    "majority": majority,
    "nearest neighbour": nearest_neighbour,
    "ridge on summaries": ridge,
}
