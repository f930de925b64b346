"""One frame in, one answer out, in constant time and memory."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.classification.fitted import Fitted
from gatewise.classification.pooling import Max, Mean
from gatewise.errors import DataError

__all__ = ["Stream"]


class Stream:
    """Answers after each frame of one sequence.

    After t steps the answer has the bits of ``predict_proba`` (of a regressor: ``predict``) for the first t frames;
    with ``output="step"`` it is the answer for step t. Weights are read when the stream is made.

    Parameters
    ----------
    fitted : Fitted
        What an estimator learned.

    Attributes
    ----------
    steps : int
        Frames since the start or the last :meth:`reset`.

    Raises
    ------
    ValueError
        When the answers need the whole sequence: a second direction, or attention pooling.
    """

    def __init__(self, fitted: Fitted) -> None:
        reason = fitted.options.streams
        if reason is not None:
            raise ValueError(f"this model cannot stream, {reason}")
        self._fitted = fitted
        self._layer = fitted.network.layer.stream()
        self._pooling = fitted.network.pooling
        self.steps = 0
        self._sum = np.zeros((1, fitted.network.layer.output_size))
        self._most: Array | None = None

    def step(self, x: ArrayLike) -> Any:
        """Take one frame.

        Parameters
        ----------
        x : array (F,), or a number where F is 1
            The frame, not scaled.

        Returns
        -------
        array (K,)
            Of a classifier: the probability of each class, in the order of ``classes_``. Of a regressor: the targets
            (M,), or a number.

        Raises
        ------
        ValueError
            When the frame has another number of channels or holds NaN or infinity; the stream is unchanged.
        """
        frame = np.asarray(x, dtype=np.float64).reshape(1, -1)
        scaling = self._fitted.scaling
        if frame.shape[1] != len(scaling.centre):
            raise ValueError(f"a frame has {frame.shape[1]} channels, expected {len(scaling.centre)}")
        bad = ~np.isfinite(frame[0])
        if bad.any() and (not scaling.mask or np.isinf(frame).any()):
            raise DataError(f"the frame of step {self.steps} holds {frame[0][bad][0]} in channel {int(bad.argmax())}")
        h = np.asarray(self._layer.step(scaling.transform(frame)))
        self.steps += 1
        answer = self._fitted.meaning.answer(self._fitted.network.decode(self._pooled(h)))
        return answer[0]

    def _pooled(self, h: Array) -> Array:
        if isinstance(self._pooling, Mean):
            self._sum += h
            return (self._sum / np.array([[self.steps]])).astype(h.dtype)
        if isinstance(self._pooling, Max):
            self._most = h.copy() if self._most is None else np.maximum(self._most, h)
            return self._most
        return h

    def reset(self) -> None:
        """Begin a new sequence."""
        self._layer.reset()
        self.steps = 0
        self._sum[...] = 0.0
        self._most = None

    def __repr__(self) -> str:
        return f"Stream({self._fitted.network.layer!r}, {self.steps} steps)"
