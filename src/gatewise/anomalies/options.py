"""What a detector is made with, checked once."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from gatewise.cells import Cell, as_cell
from gatewise.nn.checks import at_least_one, share

__all__ = ["Options"]


@dataclass(frozen=True, kw_only=True)
class Options:
    """Arguments of :class:`~gatewise.anomalies.AnomalyDetector`, whose docstring explains them.

    Raises
    ------
    ValueError, TypeError
        When an argument is out of range; the message names it.
    """

    cell: Cell | str
    hidden_size: int
    num_layers: int
    false_alarms: float
    rest: int
    memory: int
    calibration: float
    missing: str
    max_epochs: int
    learning_rate: float
    seed: int

    def __post_init__(self) -> None:
        object.__setattr__(self, "cell", as_cell(self.cell))
        for name in ("hidden_size", "num_layers", "rest", "memory", "max_epochs"):
            at_least_one(name, getattr(self, name))
        check_budget(self.false_alarms)
        if not 0.1 <= share("calibration", self.calibration) <= 0.8:
            raise ValueError(f"calibration must be between 0.1 and 0.8, not {self.calibration!r}")
        if self.missing not in ("error", "mask", "interpolate"):
            raise ValueError(f"missing must be 'error', 'mask' or 'interpolate', not {self.missing!r}")
        if isinstance(self.seed, bool) or not isinstance(self.seed, (int, np.integer)) or self.seed < 0:
            raise ValueError(f"seed must be a whole number of at least 0, not {self.seed!r}")
        if not self.learning_rate > 0:
            raise ValueError(f"learning_rate must be above 0, not {self.learning_rate!r}")

    def to_config(self) -> dict[str, Any]:
        """The arguments in JSON's types."""
        cell = self.cell
        return {**asdict(self), "cell": cell.key if isinstance(cell, Cell) else cell}


def check_budget(false_alarms: float) -> float:
    """False alarms a step: above 0, at most 0.1.

    Raises
    ------
    ValueError
        When it is not.
    """
    if not 0.0 < false_alarms <= 0.1:
        raise ValueError(f"false_alarms must be above 0 and at most 0.1 a step, such as 0.001, not {false_alarms!r}")
    return float(false_alarms)
