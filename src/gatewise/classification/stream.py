"""One frame in, one answer out, in constant time and memory."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, Literal

import numpy as np
from numpy.typing import ArrayLike

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.classification.fitted import Classes, Fitted, Numbers
from gatewise.classification.pooling import Max, Mean
from gatewise.errors import DataError
from gatewise.nn.checks import row_of_numbers

__all__ = ["Stream"]


class Stream:
    """Answers after each frame of one sequence.

    After t steps the answer has the bits of ``predict_proba`` (of a regressor: ``predict``) for the first t frames;
    with ``output="step"`` it is the answer for step t. Weights are read when the stream is made. A stream can be copied
    and pickled; the copy goes on by itself.

    Parameters
    ----------
    fitted : Fitted
        What an estimator learned.

    Raises
    ------
    ValueError
        When the answers need the whole sequence: a second direction, or attention pooling.
    """

    def __init__(self, fitted: Fitted) -> None:
        reason = fitted.options.streams
        if reason is not None:
            raise ValueError(f"this model cannot stream, {reason}")
        self._fitted = deepcopy(fitted)  # a later partial_fit changes the weights in place
        network = self._fitted.network
        self._layer = network.layer.stream()
        self._pooling: Literal["last", "mean", "max"] = "last"
        if isinstance(network.pooling, (Mean, Max)):
            self._pooling = "mean" if isinstance(network.pooling, Mean) else "max"
        self._steps, self._pooled = np.zeros(1, np.int64), np.zeros(network.layer.output_size)
        self._views = self._fitted.views
        self._seen = [np.zeros((1, width)) for width in self._views.widths]
        meaning = self._fitted.meaning
        self._single = isinstance(meaning, Numbers) and meaning.single
        classes = isinstance(meaning, Classes)
        self._native = kernels.answers(
            self._layer,
            kernels.Head(
                self._fitted.frames,
                self._seen,
                self._pooling,
                self._steps,
                self._pooled,
                network.out.parameters["weight"],
                network.out.parameters["bias"],
                ("channels" if meaning.channels else "classes") if classes else "numbers",
                None if classes else meaning.centre,
                None if classes else meaning.scale,
            ),
        )

    @property
    def steps(self) -> int:
        """Frames since the start or the last :meth:`reset`."""
        return int(self._steps[0])

    def step(self, x: ArrayLike, out: Array | None = None) -> Any:
        """Take one frame.

        Parameters
        ----------
        x : array (F,), or a number where F is 1
            The frame, not scaled.
        out : array (K,) of float64, optional
            Where to write the answer; it is returned. Nothing is allocated then, if ``x`` is an array of float32 or
            float64. Not for a regressor whose answers are numbers.

        Returns
        -------
        array (K,)
            Of a classifier: the probability of each class, in the order of ``classes_``. Of a regressor: the targets
            (M,), or a number.

        Raises
        ------
        ValueError
            When the frame has another number of channels, or holds text, NaN or infinity; the stream is unchanged.
        """
        answer = None if self._native is None else self._native.step(x, out)  # type: ignore[arg-type]
        if answer is None:
            answer = self._step(x, out)
        return answer[0] if self._single else answer

    def _step(self, x: ArrayLike, out: Array | None) -> Array:
        """Look closer: convert the frame or refuse it, and take it."""
        frame = row_of_numbers(f"the frame of step {self.steps}", x)
        scaling = self._fitted.scaling
        if len(frame) != self._views.channels:
            raise ValueError(f"a frame has {len(frame)} channels, expected {self._views.channels}")
        bad = ~np.isfinite(frame)
        if bad.any() and (not scaling.mask or np.isinf(frame).any()):
            bad = np.isinf(frame) if scaling.mask else bad
            raise DataError(f"the frame of step {self.steps} holds {frame[bad][0]} in channel {int(bad.argmax())}")
        if self._native is not None:
            answer = self._native.step(frame, out)
            assert answer is not None
            return answer
        outputs = len(self._fitted.network.out.parameters["bias"])
        if out is not None and out.shape != (outputs,):
            raise ValueError(f"out has shape {out.shape}, expected ({outputs},)")
        seen, after = self._views.step(frame[None], self._seen)
        self._remember(after)
        h = np.asarray(self._layer.step(scaling.transform(seen)))
        self._steps += 1
        answer = self._fitted.meaning.answer(self._fitted.network.decode(self._pool(h)))
        answer = np.atleast_1d(answer[0])
        if out is None:
            return answer
        out[...] = answer
        return out

    def _pool(self, h: Array) -> Array:
        if self._pooling == "mean":
            self._pooled += h[0]
            return (self._pooled / self._steps).astype(h.dtype)[None]
        if self._pooling == "max":
            np.copyto(self._pooled, h[0] if self._steps[0] == 1 else np.maximum(self._pooled, h[0]))
            return self._pooled.astype(h.dtype)[None]
        return h

    def reset(self) -> None:
        """Begin a new sequence."""
        self._layer.reset()
        self._steps[...] = 0
        self._pooled[...] = 0.0
        self._remember([np.zeros_like(part) for part in self._seen])

    def _remember(self, seen: list[Array]) -> None:
        """Overwrite what the views remember, in place: native code holds the arrays."""
        for part, value in zip(self._seen, seen, strict=True):
            part[...] = value

    def __getstate__(self) -> tuple[Fitted, tuple[Array, ...], Array, Array, list[Array]]:
        return (
            self._fitted,
            self._layer.state,
            self._steps.copy(),
            self._pooled.copy(),
            [part.copy() for part in self._seen],
        )

    def __setstate__(self, state: tuple[Fitted, tuple[Array, ...], Array, Array, list[Array]]) -> None:
        fitted, layer, steps, pooled, seen = state
        self.__init__(fitted)
        self._layer.state = layer
        self._steps[...], self._pooled[...] = steps, pooled
        self._remember(seen)

    def __repr__(self) -> str:
        return f"Stream({self._fitted.network.layer!r}, {self.steps} steps)"
