"""Ridge regression: one straight line from a window to its whole horizon, the same for all series.

A window's inputs are its readings relative to the last one, which of them were missing, its further columns up to the
last reading but for columns of codes, and what the last step says of calendar and series. The penalty is the one with
the least error on held-out windows; the final line is learned from those too.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Windows
from gatewise.errors import DataError
from gatewise.forecasting.members import Made, Member, View

__all__ = ["Ridge", "RidgeMember"]

# Relative to the mean variance of the inputs.
_PENALTIES = (1e-4, 1e-3, 1e-2, 1e-1, 1.0)
_CHUNK = 2048
# Windows that the sums are made of: more do not make a straight line better.
_MOST = 200_000
# Inputs that a window's steps may have together: the sums hold their square.
_MOST_INPUTS = 2000


class Ridge(NamedTuple):
    """A fitted regression.

    Attributes
    ----------
    weights : array (I + 1, h)
        I inputs of a window; the last row is the intercept.
    penalty : float
        Relative to the mean variance of the inputs.
    steps : int
        Readings that it looks back on.
    """

    weights: Array
    penalty: float
    steps: int

    def __repr__(self) -> str:
        return f"Ridge({self.weights.shape[0] - 1} inputs -> {self.weights.shape[1]} steps, penalty={self.penalty:g})"

    @classmethod
    def fit(cls, view: View, train: Windows, held: Windows) -> tuple[Ridge, Ridge]:
        """Learn from windows.

        Parameters
        ----------
        view : View
            The readings; its windows are not used.
        train : Windows
            To learn from.
        held : Windows
            To choose the penalty by; none leaves it at the middle one.

        Returns
        -------
        tried : Ridge
            Learned without the held-out windows, so that their errors are honest.
        final : Ridge
            Learned from all windows, with the same penalty.

        Raises
        ------
        DataError
            When no window has all its targets.
        """
        steps = min(train.input_size, max(8, _MOST_INPUTS // (1 + view.features.stepwise)))
        first, second = _Sums.of(view, train, steps), _Sums.of(view, held, steps)
        if first.windows == 0:
            raise DataError("no window of training has all its targets, so no straight line can be learned")
        penalties = {penalty: first.solve(penalty) for penalty in (_PENALTIES if second.windows else _PENALTIES[2:3])}
        penalty = min(penalties, key=lambda one: second.error(penalties[one]))
        both = first.plus(second)
        return cls(penalties[penalty], penalty, steps), cls(both.solve(penalty), penalty, steps)


class _Sums(NamedTuple):
    """Sums over windows: all that a regression needs of them."""

    windows: int
    gram: Array
    moment: Array
    square: float

    @classmethod
    def of(cls, view: View, windows: Windows, steps: int) -> _Sums:
        if len(windows) > _MOST:
            windows = windows.take(np.linspace(0, len(windows) - 1, _MOST).astype(np.int64))
        made = cls(0, np.zeros((0, 0)), np.zeros((0, 0)), 0.0)
        for x, y in _designs(view, windows, steps):
            own = cls(len(x), (x.T @ x).astype(float), (x.T @ y).astype(float), float(np.square(y, dtype=float).sum()))
            made = own if made.windows == 0 else made.plus(own)
        return made

    def plus(self, other: _Sums) -> _Sums:
        if other.windows == 0:
            return self
        return _Sums(
            self.windows + other.windows, self.gram + other.gram, self.moment + other.moment, self.square + other.square
        )

    def solve(self, penalty: float) -> Array:
        unit = np.eye(len(self.gram)) * np.trace(self.gram) / len(self.gram)
        unit[-1, -1] = 1e-9 * self.windows  # no penalty on the intercept
        return np.linalg.solve(self.gram + (penalty + 1e-9) * unit, self.moment)

    def error(self, weights: Array) -> float:
        """Sum of squared errors of these weights."""
        if self.windows == 0:
            return 0.0
        return self.square - 2.0 * float((weights * self.moment).sum()) + float((weights * (self.gram @ weights)).sum())


@dataclass(frozen=True, eq=False)
class RidgeMember(Member):
    """The regression as a member of a forecast.

    Attributes
    ----------
    ridge : Ridge
    """

    ridge: Ridge

    def forecast(self, view: View, *, bands: bool = True) -> Made:
        """Its forecast, one product a window: the order of a BLAS's sums would depend on how many there are.

        It has no bands.
        """
        del bands
        weights = self.ridge.weights
        parts = [_inputs(part, self.ridge.steps)[:, None] @ weights for part in view.parts(_CHUNK)]
        return Made(np.concatenate(parts)[:, 0])


def _inputs(view: View, steps: int) -> Array:
    """The inputs of each window in one row, and a 1 for the intercept (B, I + 1)."""
    # Of the context, the columns that change from step to step are readings and their gaps.
    x, row = view.features.numeric(view.inputs(recursive=False).x[:, -steps:])
    parts = [x[:, :, 0], x[:, :, 2 : 2 + row].reshape(len(x), -1), x[:, -1, 2 + row :]]
    return np.concatenate([*parts, np.ones((len(x), 1), x.dtype)], axis=1)


def _designs(view: View, windows: Windows, steps: int) -> Iterator[tuple[Array, Array]]:
    """Inputs and targets of the windows with all their targets, some at a time, times the root of their mean weight."""
    for part in windows.batches(_CHUNK):
        y, weight = view.features.targets(part)
        keep = np.flatnonzero(weight.all(axis=1))
        if keep.size:
            kept, share = part.take(keep), weight[keep].mean(axis=1, keepdims=True)
            x, y = _inputs(view._replace(windows=kept, ahead=None), steps), y[keep]
            yield (x, y) if (share == 1.0).all() else (x * np.sqrt(share), y * np.sqrt(share))
