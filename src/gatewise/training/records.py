"""Input and output of training: batches, the model, and records of steps and epochs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["Batch", "EpochRecord", "History", "Model", "StepRecord"]


class Batch(NamedTuple):
    """Some windows and their targets.

    Attributes
    ----------
    inputs
        What the model's ``forward`` takes.
    target : array (B, ...)
        The observed values.
    weight : array (B, ...) or None
        Weight of each target in the loss, 0 where it is missing; None means 1 everywhere.
    """

    inputs: Any
    target: Array
    weight: Array | None = None

    @property
    def total_weight(self) -> float:
        """Sum of the weights; without weights, the number of targets."""
        return float(self.target.size if self.weight is None else self.weight.sum(dtype=np.float64))

    def not_finite(self) -> str | None:
        """Which part holds NaN or infinite values: "targets", "inputs" or None."""
        target = self.target if self.weight is None else self.target[self.weight > 0]
        inputs = self.inputs if isinstance(self.inputs, (tuple, list)) else (self.inputs,)
        for name, arrays in (("targets", (target,)), ("inputs", inputs)):
            for array in arrays:
                if isinstance(array, np.ndarray) and array.dtype.kind == "f" and not np.isfinite(array).all():
                    return name
        return None


class Model(Protocol):
    """What :func:`~gatewise.training.train` can train: named arrays, a forward and a backward."""

    @property
    def parameters(self) -> Mapping[str, Array]:
        """Names -> arrays; training changes the arrays in place."""
        ...

    def forward(self, inputs: Any, *, rng: Generator | None = None) -> tuple[Array, Any]:
        """Return the prediction and a cache; ``rng`` is given during training only, for dropout."""
        ...

    def backward(self, cache: Any, dprediction: Array) -> Mapping[str, Array]:
        """Return the gradient of every parameter by name, given the gradient of the prediction."""
        ...


class StepRecord(NamedTuple):
    """One training step.

    Attributes
    ----------
    epoch : int
        Epoch that the step belongs to, counted from 1.
    step : int
        Steps done since training began, this one included.
    loss : float
        Loss of this batch before the step.
    learning_rate : float
        Learning rate of the step.
    gradient_norm : float
        Euclidean norm of all gradients together, before clipping.
    windows : int
        Size of the batch.
    gradients : mapping of str to array
        What the model's ``backward`` returned, before clipping; valid during the call only.
    """

    epoch: int
    step: int
    loss: float
    learning_rate: float
    gradient_norm: float
    windows: int
    gradients: Mapping[str, Array]

    def __repr__(self) -> str:
        return f"StepRecord(epoch={self.epoch}, step={self.step}, loss={self.loss:.6g})"


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
        Mean over the epoch's targets, each at the time of its step.
    validation_loss : float or None
        Mean over the validation targets at the end of the epoch; None without validation.
    learning_rate : float
        Learning rate of the last step.
    gradient_norm : float
        Mean over the steps, before clipping.
    seconds : float
        Wall time, validation included.
    windows_per_second : float
        Training windows per second, validation excluded.
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


@dataclass(repr=False)
class History:
    """The course of a training.

    Attributes
    ----------
    epochs : list of EpochRecord
        In order; after a resumption those before it too.
    reason : str
        Why training ended: "max_epochs", "max_steps", "patience", "time_limit", "callback" or "interrupted".
    best_epoch : int or None
        Epoch with the lowest validation loss, counted from 1; None without validation.
    best_loss : float or None
        Its validation loss.
    steps : int
        Steps done.
    seconds : float
        Wall time of all epochs together; 0 after a model file is loaded, which does not hold it.
    checkpoint : Path or None
        Last checkpoint written.
    resumed_from : Path or None
        Checkpoint from which training was resumed.
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

    def __repr__(self) -> str:
        best = "" if self.best_loss is None else f", best_epoch={self.best_epoch}, best_loss={self.best_loss:.6g}"
        return (
            f"History(epochs={len(self.epochs)}, steps={self.steps}, seconds={self.seconds:.1f}, "
            f"reason={self.reason!r}{best})"
        )

    def to_dict(self) -> dict[str, Any]:
        """Return everything in JSON's types."""
        result = asdict(self)
        for name in ("checkpoint", "resumed_from"):
            result[name] = None if result[name] is None else str(result[name])
        return result

    def plot(self, ax: Axes | None = None) -> Axes:
        """Draw the losses by epoch; needs matplotlib.

        Parameters
        ----------
        ax : matplotlib Axes, optional
            Where to draw; by default in a new figure.

        Returns
        -------
        matplotlib Axes
            One line per loss, and a point at the best epoch.

        Raises
        ------
        ImportError
            When matplotlib is not installed.
        """
        if ax is None:
            from matplotlib import pyplot

            ax = pyplot.figure().add_subplot()
        validated = [record for record in self.epochs if record.validation_loss is not None]
        ax.plot([r.epoch for r in self.epochs], [r.train_loss for r in self.epochs], label="training")
        if validated:
            losses = [float(r.validation_loss) for r in validated if r.validation_loss is not None]
            ax.plot([r.epoch for r in validated], losses, label="validation")
        if self.best_epoch is not None and self.best_loss is not None:
            ax.plot([self.best_epoch], [self.best_loss], "o", color="black", label=f"best: epoch {self.best_epoch}")
        ax.set_xlabel("epoch")
        ax.set_ylabel("loss")
        ax.legend()
        return ax
