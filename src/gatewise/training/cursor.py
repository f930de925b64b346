"""The position of a run: everything but the arrays, to and from JSON's types."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from math import inf
from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise.training.records import EpochRecord
from gatewise.training.schedules import PlateauState

__all__ = ["Cursor", "EpochSums", "new_generator"]


def new_generator(rng: Generator) -> Generator:
    """Draw an independent generator from another; always PCG64, whose state is a few integers."""
    return Generator(np.random.PCG64(rng.integers(2**63, size=4).tolist()))


@dataclass
class EpochSums:
    """Sums over the steps of the current epoch.

    Attributes
    ----------
    loss : float
        Of loss times weight.
    weight : float
        Of the targets.
    norm : float
        Of the gradients' norms.
    windows : int
    seconds : float
    """

    loss: float = 0.0
    weight: float = 0.0
    norm: float = 0.0
    windows: int = 0
    seconds: float = 0.0


@dataclass
class Cursor:
    """The position of a run and what it has measured; changes only between two steps.

    Attributes
    ----------
    epoch_rng : dict
        State of the batches' generator at the start of the current epoch.
    step_rng : dict
        State of the dropout's generator now.
    epoch : int
        Whole epochs done.
    step : int
        Steps done.
    position : int
        Steps done in the current epoch.
    learning_rate : float
        Of the last step.
    sums : EpochSums
        Of the current epoch.
    plateau : PlateauState
        The schedule's memory of the validation losses.
    best_loss : float
        Lowest validation loss; infinite before the first validation.
    best_epoch : int
        Its epoch, counted from 1; 0 before the first validation.
    waited : int
        Validations since then.
    epochs : list of EpochRecord
        Whole epochs.
    reason : str
        Why the run is over; empty while it can continue.
    """

    epoch_rng: dict[str, Any]
    step_rng: dict[str, Any]
    epoch: int = 0
    step: int = 0
    position: int = 0
    learning_rate: float = 0.0
    sums: EpochSums = field(default_factory=EpochSums)
    plateau: PlateauState = field(default_factory=PlateauState)
    best_loss: float = inf
    best_epoch: int = 0
    waited: int = 0
    epochs: list[EpochRecord] = field(default_factory=list)
    reason: str = ""

    def to_state(self) -> dict[str, Any]:
        """Return JSON's types; infinity, which JSON does not have, becomes None."""
        state = {**self.__dict__, "sums": asdict(self.sums), "epochs": [asdict(record) for record in self.epochs]}
        state["plateau"] = [_finite(value) for value in self.plateau]
        return {name: _finite(value) for name, value in state.items()}

    @classmethod
    def from_state(cls, state: dict[str, Any]) -> Cursor:
        """Undo :meth:`to_state`."""
        state = dict(state)
        best, waited, cuts = state.pop("plateau")
        state["plateau"] = PlateauState(inf if best is None else best, waited, cuts)
        state["best_loss"] = inf if state["best_loss"] is None else state["best_loss"]
        state["sums"] = EpochSums(**state["sums"])
        state["epochs"] = [EpochRecord(**record) for record in state["epochs"]]
        return cls(**state)


def _finite(value: Any) -> Any:
    return None if isinstance(value, float) and value == inf else value
