"""The models that advance many streams: layers, classifiers, regressors, detectors and forecasters.

Letters: n streams, I values per step, W width of a part of the state.
"""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from hashlib import sha256
from json import dumps
from math import prod
from typing import Any, Protocol

import numpy as np

from gatewise import kernels
from gatewise.anomalies import AnomalyDetector
from gatewise.anomalies import Fitted as Detector
from gatewise.arrays import Array
from gatewise.classification.estimator import SequenceEstimator
from gatewise.classification.fitted import Fitted
from gatewise.classification.pooling import Max, Mean
from gatewise.forecasting import Forecaster
from gatewise.nn import Recurrent
from gatewise.pretrained import Pretrained
from gatewise.streaming.forecasts import ForecasterStepper, PretrainedStepper
from gatewise.streaming.stepper import Part, Stepper

__all__ = ["fingerprint", "stepper_of"]


class _Layer(Stepper):
    """A recurrent layer; its answer is the top layer's h."""

    def __init__(self, layer: Recurrent[Any]) -> None:
        if layer.bidirectional:
            raise ValueError("a bidirectional layer cannot stream: its second direction needs the whole sequence")
        self._layer = type(layer).from_config_arrays(layer.to_config(), layer.to_arrays())
        self.inputs = layer.input_size
        # States of the cell, and of each the layers from the input up.
        self.parts = (Part(layer.hidden_size, layer.dtype),) * (len(layer.cell.states) * layer.num_layers)

    def step(self, x: Array, state: list[Array]) -> list[Array]:
        """Advance n streams; see :class:`Stepper`."""
        deep, layer = self._layer.num_layers, self._layer
        arrays = [np.stack(state[k : k + deep]) if deep > 1 else state[k][None] for k in range(0, len(state), deep)]
        _, final = layer(x[:, None], tuple(arrays) if len(arrays) > 1 else arrays[0])
        parts: tuple[Array, ...] = final if isinstance(final, tuple) else (final,)
        return [part[k] for part in parts for k in range(deep)]

    def answers(self, state: list[Array]) -> Array:
        """The top layer's h (n, H)."""
        return state[self._layer.num_layers - 1]


class _Sequences(Stepper):
    """A sequence classifier or regressor; its answers are those of ``stream().step``."""

    def __init__(self, fitted: Fitted) -> None:
        reason = fitted.options.streams
        if reason is not None:
            raise ValueError(f"this model cannot stream, {reason}")
        self._fitted = deepcopy(fitted)
        self._layer = _Layer(fitted.network.layer)
        self._pooling, width = fitted.network.pooling, fitted.network.layer.output_size
        self.inputs, self.missing = fitted.views.channels, fitted.scaling.mask
        pooled: tuple[Part, ...] = ()
        if isinstance(self._pooling, Mean):
            pooled = (Part(1, np.dtype(np.int64)), Part(width, np.dtype(np.float64)))
        elif isinstance(self._pooling, Max):
            pooled = (Part(1, np.dtype(np.int64)), Part(width, fitted.network.layer.dtype))
        seen = tuple(Part(width, np.dtype(np.float64)) for width in fitted.views.widths)
        self._seen, self._frames = len(seen), kernels.frames(self._fitted.frames)
        self.parts = (*seen, *self._layer.parts, *pooled)

    def step(self, x: Array, state: list[Array]) -> list[Array]:
        """Advance n streams; see :class:`Stepper`."""
        begin, end = self._seen, self._seen + len(self._layer.parts)
        if self._frames is not None:
            z, seen = self._frames.step(np.ascontiguousarray(x, np.float64), state[:begin])
        else:
            x, seen = self._fitted.views.step(x, state[:begin])
            z = self._fitted.scaling.transform(x)
        new = self._layer.step(z, state[begin:end])
        if len(self.parts) == end:
            return [*seen, *new]
        steps, pooled = state[end:]
        h = self._layer.answers(new)
        if isinstance(self._pooling, Mean):
            return [*seen, *new, steps + 1, pooled + h]
        return [*seen, *new, steps + 1, np.where(steps == 0, h, np.maximum(pooled, h))]

    def answers(self, state: list[Array]) -> Array:
        """Probabilities (n, K) or targets (n,), (n, M)."""
        pooled = self._layer.answers(state[self._seen :])
        if isinstance(self._pooling, Mean):
            pooled = (state[-1] / state[-2]).astype(pooled.dtype)
        elif isinstance(self._pooling, Max):
            pooled = state[-1]
        return self._fitted.meaning.answer(self._fitted.network.decode(pooled))


class _Detector(Stepper):
    """An anomaly detector. An answer is a row (2 + F,): score, whether it is a new alarm, score of each column.

    Answers are a part of the state, because a score is of the state before the step.
    """

    def __init__(self, fitted: Detector) -> None:
        self._fitted, self.inputs = fitted, len(fitted.columns)
        self._shapes = [shape for shape, _ in fitted.parts]
        state = tuple(Part(prod(shape), dtype) for shape, dtype in fitted.parts)
        self.parts = (*state, Part(2 + self.inputs, np.dtype(np.float64)))

    def step(self, x: Array, state: list[Array]) -> list[Array]:
        """Advance n streams; see :class:`Stepper`."""
        n = len(x)
        shaped = [array.reshape(n, *shape) for array, shape in zip(state[:-1], self._shapes, strict=True)]
        verdict, after = self._fitted.step(x.astype(np.float64), self._fitted.unpack(shaped))
        answer = np.column_stack([verdict.score, verdict.alarm, verdict.columns])
        return [*(array.reshape(n, -1) for array in self._fitted.pack(after)), answer]

    def answers(self, state: list[Array]) -> Array:
        """Rows (n, 2 + F)."""
        return state[-1]


def stepper_of(
    model: object, h: int | None = None, level: Sequence[float] | None = None, quantiles: Sequence[float] | None = None
) -> Stepper:
    """How a model advances many streams.

    Parameters
    ----------
    model : layer, SequenceClassifier, SequenceRegressor, AnomalyDetector, Forecaster or Pretrained
        The model; it is copied.
    h : int, optional
        Steps to forecast.
    level : sequence of float, optional
        Prediction intervals of forecasts.
    quantiles : sequence of float, optional
        Quantiles of forecasts.

    Raises
    ------
    TypeError
        When this kind of model has no streams.
    ValueError
        When its answers need the whole sequence, or ``h``, ``level`` or ``quantiles`` do not fit.
    NotFittedError
        When it has not been fitted.
    """
    if isinstance(model, Forecaster):
        return ForecasterStepper(model.fitted, h, level, quantiles)
    if isinstance(model, Pretrained):
        return PretrainedStepper(model, h, level, quantiles)
    given = [name for name, one in (("h", h), ("level", level), ("quantiles", quantiles)) if one is not None]
    if given:
        raise ValueError(f"{given[0]} is of forecasts; a {type(model).__name__} makes none")
    if isinstance(model, Recurrent):
        return _Layer(model)
    if isinstance(model, SequenceEstimator):
        model.network_  # noqa: B018  raises NotFittedError
        return _Sequences(model.fitted_)
    if isinstance(model, AnomalyDetector):
        model.columns_  # noqa: B018  raises NotFittedError
        return _Detector(model.fitted_)
    raise TypeError(
        f"a {type(model).__name__} has no streams; a recurrent layer, a SequenceClassifier, a SequenceRegressor, an "
        "AnomalyDetector, a Forecaster and a Pretrained do"
    )


class _Described(Protocol):
    def to_config(self) -> dict[str, Any]: ...
    def to_arrays(self) -> dict[str, Array]: ...


def fingerprint(model: _Described) -> str:
    """A digest of all that a model's streams depend on: states of one model mean nothing to another."""
    digest = sha256(f"{type(model).__name__} {dumps(model.to_config(), sort_keys=True)}".encode())
    for name, array in sorted(model.to_arrays().items()):
        digest.update(f"{name} {array.dtype.str} {array.shape}".encode())
        digest.update(np.ascontiguousarray(array).tobytes())
    return digest.hexdigest()
