"""Classifiers to beat: majority, nearest neighbour, and ridge regression on summary features; each returns accuracy."""

from __future__ import annotations

from typing import Any

import numpy as np

__all__ = ["majority", "nearest_neighbour", "ridge"]


def majority(X: list[Any], y: Any, X_test: list[Any], y_test: Any) -> float:
    """Always the most frequent class."""
    del X, X_test
    classes, counts = np.unique(y, return_counts=True)
    return float((y_test == classes[counts.argmax()]).mean())


def nearest_neighbour(X: list[Any], y: Any, X_test: list[Any], y_test: Any) -> float:
    """Class of the training sequence at the smallest Euclidean distance, zeros behind the shorter one's end."""
    steps = max(len(x) for x in (*X, *X_test))
    train, test = (np.stack([_padded(x, steps) for x in part]) for part in (X, X_test))
    squares = (train**2).sum(axis=1)
    near = [int((squares - 2 * (train @ x)).argmin()) for x in test]
    return float((np.asarray(y)[near] == y_test).mean())


def _padded(x: Any, steps: int) -> Any:
    result = np.zeros((steps, x.shape[1]), np.float32)
    result[: len(x)] = x
    return result.reshape(-1)


def ridge(X: list[Any], y: Any, X_test: list[Any], y_test: Any) -> float:
    """Ridge regression of the classes on summaries of each channel; the penalty by leave-one-out error.

    Summaries: mean, standard deviation, smallest, largest, first and last value, mean absolute step.
    """
    train, test = (np.stack([_summary(x) for x in part]) for part in (X, X_test))
    centre, scale = train.mean(axis=0), train.std(axis=0)
    scale[scale == 0] = 1.0
    a, b = ((part - centre) / scale for part in (train, test))
    classes, codes = np.unique(y, return_inverse=True)
    target = np.where(codes[:, None] == np.arange(len(classes)), 1.0, -1.0)
    mean = target.mean(axis=0)
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    fits = []
    for penalty in 10.0 ** np.arange(-3, 5):
        shrink = s**2 / (s**2 + penalty)
        fitted = u * shrink @ u.T @ (target - mean)
        leverage = (u**2 * shrink).sum(axis=1) + 1 / len(a)
        error = (((target - mean - fitted) / (1 - np.minimum(leverage, 0.999))[:, None]) ** 2).mean()
        fits.append((error, vt.T * (s / (s**2 + penalty)) @ u.T @ (target - mean)))
    weights = min(fits, key=lambda fit: fit[0])[1]
    return float((classes[(b @ weights + mean).argmax(axis=1)] == y_test).mean())


def _summary(x: Any) -> Any:
    steps = np.abs(np.diff(x, axis=0)).mean(axis=0) if len(x) > 1 else np.zeros(x.shape[1])
    return np.concatenate([x.mean(axis=0), x.std(axis=0), x.min(axis=0), x.max(axis=0), x[0], x[-1], steps])
