"""Ridge regression on the whole window: a linear model that a network should beat.

All T·F features of a window (the network's own) predict all h steps at once, relative to the last reading. The penalty
is chosen on the validation windows.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Windows
from gatewise.errors import DataError
from gatewise.forecasting.features import Features
from gatewise.forecasting.fitting import Plan
from gatewise.forecasting.intervals import Calibration

__all__ = ["Ridge"]

_PENALTIES = (1e-5, 1e-4, 1e-3, 1e-2, 1e-1)
_CHUNK = 2048


class Ridge(NamedTuple):
    """A fitted regression.

    Attributes
    ----------
    weights : array (T·F + 1, h)
        The last row is the intercept.
    calibration : Calibration
        From its errors on the validation windows.
    penalty : float
        Relative to the mean variance of the features.
    """

    weights: Array
    calibration: Calibration
    penalty: float

    @classmethod
    def fit(cls, features: Features, plan: Plan) -> Ridge:
        """Learn from the plan's training windows; choose the penalty on its validation windows, if there are any."""
        h = plan.train.horizon
        gram, moment = np.zeros((0, 0)), np.zeros((0, 0))
        for x, y, weight in _designs(features, plan.train):
            # Windows with a missing target would need a regression of their own for every step: left out.
            keep = weight.all(axis=1)
            kept, target = x[keep], y[keep]
            if gram.size == 0:
                gram, moment = np.zeros((x.shape[1],) * 2), np.zeros((x.shape[1], h))
            gram += (kept.T @ kept).astype(np.float64)
            moment += (kept.T @ target).astype(np.float64)
        held = plan.validation if len(plan.validation) else plan.train
        unit = np.eye(len(gram)) * np.trace(gram) / len(gram)
        unit[-1, -1] = 0.0  # no penalty on the intercept
        best: tuple[float, Ridge | None] = (np.inf, None)
        for penalty in _PENALTIES:
            weights = np.linalg.solve(gram + penalty * unit, moment)
            errors = np.concatenate(
                [np.where(weight > 0, y, np.nan) - x @ weights for x, y, weight in _designs(features, held)]
            )
            score = float(np.nanmean(np.abs(errors)))
            if score < best[0]:
                calibration = Calibration.of(errors[:, :, None], np.array([0.5]))
                best = (score, cls(weights, calibration, penalty))
        if best[1] is None:
            raise DataError("no window has an error that can be measured; every target that is held out is missing")
        return best[1]

    def predict(self, features: Features, windows: Windows) -> Array:
        """Forecast windows (W, h, 1), scaled, relative to the last reading."""
        parts = [_inputs(features, part) @ self.weights for part in windows.batches(_CHUNK)]
        return np.concatenate(parts)[:, :, None]

    def __repr__(self) -> str:
        return f"Ridge({self.weights.shape[0] - 1} inputs -> {self.weights.shape[1]} steps, penalty={self.penalty:g})"


def _inputs(features: Features, windows: Windows) -> Array:
    """All features of each window in one row, and a 1 for the intercept (B, T·F + 1)."""
    x = features.inputs(windows, recursive=False).x
    return np.concatenate([x.reshape(len(x), -1), np.ones((len(x), 1), x.dtype)], axis=1)


def _designs(features: Features, windows: Windows) -> Iterator[tuple[Array, Array, Array]]:
    """Inputs, targets and their weights, some windows at a time."""
    for part in windows.batches(_CHUNK):
        yield _inputs(features, part), *features.targets(part)
