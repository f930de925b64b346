"""Ridge regression on the whole window: the line that a network must beat to be worth its trouble.

All T·F features of a window (the same that the network sees) predict all h steps at once, relative to the last
reading. The penalty is chosen on the validation windows.
"""

from __future__ import annotations

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
    def fit(cls, features: Features, how: Plan) -> Ridge:
        """Learn from the plan's training windows; the penalty from its validation windows (or the training's)."""
        h = how.train.horizon
        gram, moment = np.zeros((0, 0)), np.zeros((0, 0))
        for start in range(0, len(how.train), _CHUNK):
            x, y, weight = _design(features, how.train, slice(start, start + _CHUNK))
            # Windows with a missing target would need a regression of their own for every step: left out.
            keep = weight.all(axis=1)
            x, y = x[keep], y[keep]
            if gram.size == 0:
                gram, moment = np.zeros((x.shape[1],) * 2), np.zeros((x.shape[1], h))
            gram += (x.T @ x).astype(np.float64)
            moment += (x.T @ y).astype(np.float64)
        held = how.validation if len(how.validation) else how.train
        unit = np.eye(len(gram)) * np.trace(gram) / len(gram)
        unit[-1, -1] = 0.0  # the intercept is not held back
        best: tuple[float, Ridge | None] = (np.inf, None)
        for penalty in _PENALTIES:
            weights = np.linalg.solve(gram + penalty * unit, moment)
            errors = _errors(features, held, weights)
            score = float(np.nanmean(np.abs(errors)))
            if score < best[0]:
                calibration = Calibration.of(errors[:, :, None], np.array([0.5]))
                best = (score, cls(weights, calibration, penalty))
        if best[1] is None:
            raise DataError("no window has an error that can be measured; every target that is held out is missing")
        return best[1]

    def predict(self, features: Features, windows: Windows) -> Array:
        """Forecast windows (W, h, 1), scaled, relative to the last reading."""
        parts = [
            _design(features, windows, slice(start, start + _CHUNK), targets=False)[0] @ self.weights
            for start in range(0, len(windows), _CHUNK)
        ]
        return np.concatenate(parts)[:, :, None]


def _design(features: Features, windows: Windows, part: slice, *, targets: bool = True) -> tuple[Array, Array, Array]:
    origins = windows.origins[part]
    x = features.inputs(origins, windows.input_size, windows.horizon, recursive=False).x
    flat = np.concatenate([x.reshape(len(x), -1), np.ones((len(x), 1), x.dtype)], axis=1)
    if not targets:
        return flat, flat, flat
    return flat, *features.targets(origins, windows.horizon)


def _errors(features: Features, windows: Windows, weights: Array) -> Array:
    parts = []
    for start in range(0, len(windows), _CHUNK):
        x, y, weight = _design(features, windows, slice(start, start + _CHUNK))
        parts.append(np.where(weight > 0, y, np.nan) - x @ weights)
    return np.concatenate(parts)
