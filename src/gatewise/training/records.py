"""What goes into training and what comes out of it: batches and records."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple, Protocol, runtime_checkable

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array

__all__ = ["Batch", "EpochRecord", "History", "Model", "OnEpoch", "OnStep", "StepRecord", "StopTraining"]


class Batch(NamedTuple):
    """Some windows and their targets.

    Attributes
    ----------
    inputs
        Whatever the model's forward takes.
    target : array (B, ...)
        What was observed.
    weight : array (B, ...) or None
        How much each target counts, 0 where it is missing.
    """

    inputs: Any
    target: Array
    weight: Array | None = None

    @property
    def total_weight(self) -> float:
        """Sum of the weights; where there are none, the number of targets."""
        return float(self.target.size if self.weight is None else self.weight.sum(dtype=np.float64))

    def not_finite(self) -> str | None:
        """Which part holds NaN or infinite values, "targets" or "inputs"; None when none does."""
        target = self.target if self.weight is None else self.target[self.weight > 0]
        inputs = self.inputs if isinstance(self.inputs, (tuple, list)) else (self.inputs,)
        for name, arrays in (("targets", (target,)), ("inputs", inputs)):
            for array in arrays:
                if isinstance(array, np.ndarray) and array.dtype.kind == "f" and not np.isfinite(array).all():
                    return name
        return None


class Model(Protocol):
    """What can be trained: named arrays, a forward and a backward."""

    @property
    def parameters(self) -> Mapping[str, Array]:
        """Names -> arrays; training changes the arrays in place."""
        ...

    def forward(self, inputs: Any, *, rng: Generator | None = None) -> tuple[Array, Any]:
        """Inputs -> (prediction, cache); ``rng`` is given while training and draws dropout."""
        ...

    def backward(self, cache: Any, dprediction: Array) -> Mapping[str, Array]:
        """Gradient of the prediction -> gradient of every parameter, by the same names."""
        ...


class StepRecord(NamedTuple):
    """One training step.

    Attributes
    ----------
    epoch : int
        Epoch the step belongs to, counted from 1.
    step : int
        Steps done since training began, this one included.
    loss : float
        Loss of this batch before the step.
    learning_rate : float
        Size of the step.
    gradient_norm : float
        Euclidean norm of all gradients together, before clipping.
    windows : int
        Size of the batch.
    gradients : mapping of str to array
        What the model's backward returned, not clipped. To look at during the call, not to keep.
    """

    epoch: int
    step: int
    loss: float
    learning_rate: float
    gradient_norm: float
    windows: int
    gradients: Mapping[str, Array]


@dataclass(frozen=True)
class EpochRecord:
    """One epoch.

    Attributes
    ----------
    epoch : int
        Counted from 1.
    step : int
        Steps done since training began.
    train_loss : float
        Mean over the epoch's targets, each taken when its batch came up.
    validation_loss : float or None
        Mean over the validation targets at the end of the epoch; None where there was no validation.
    learning_rate : float
        Of the last step.
    gradient_norm : float
        Mean over the steps, before clipping.
    seconds : float
        Wall time, validation included.
    windows_per_second : float
        Windows trained on a second, validation excluded.
    best : bool
        Whether this is the best epoch so far.
    """

    epoch: int
    step: int
    train_loss: float
    validation_loss: float | None
    learning_rate: float
    gradient_norm: float
    seconds: float
    windows_per_second: float
    best: bool


@dataclass
class History:
    """What happened in training.

    Attributes
    ----------
    epochs : list of EpochRecord
        In order, those before a resumption included.
    reason : str
        Why training ended: "max_epochs", "max_steps", "patience", "time_limit", "callback" or "interrupted".
    best_epoch : int or None
        Epoch whose weights were the best by validation, counted from 1; None where there was no validation.
    best_loss : float or None
        Its validation loss.
    steps : int
        Steps done.
    seconds : float
        Wall time of all epochs together.
    checkpoint : Path or None
        Last checkpoint written.
    resumed_from : Path or None
        Checkpoint that training went on from.
    skipped : list of str
        Newer checkpoints that could not be used, each with the reason.
    """

    epochs: list[EpochRecord] = field(default_factory=list)
    reason: str = ""
    best_epoch: int | None = None
    best_loss: float | None = None
    steps: int = 0
    seconds: float = 0.0
    checkpoint: Path | None = None
    resumed_from: Path | None = None
    skipped: list[str] = field(default_factory=list)

    def to_dict(self) -> dict[str, Any]:
        """Everything in types that JSON knows."""
        result = asdict(self)
        for name in ("checkpoint", "resumed_from"):
            result[name] = None if result[name] is None else str(result[name])
        return result


@runtime_checkable
class OnStep(Protocol):
    """A callback for every step."""

    def on_step(self, record: StepRecord) -> None:
        """Called after each training step."""
        ...


@runtime_checkable
class OnEpoch(Protocol):
    """A callback for every epoch."""

    def on_epoch(self, record: EpochRecord) -> None:
        """Called after each epoch, validation included."""
        ...


class StopTraining(Exception):
    """Raised by a callback to end training in good order, as after the last epoch."""
