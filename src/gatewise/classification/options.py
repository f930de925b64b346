"""What an estimator is made with, checked once, and how its inputs are scaled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array
from gatewise.cells import Cell, as_cell
from gatewise.classification.calibration import CALIBRATIONS
from gatewise.classification.pooling import POOLINGS
from gatewise.classification.sequences import LAYOUTS, MISSING
from gatewise.classification.views import read_views
from gatewise.nn.checks import at_least_one, share, yes_or_no
from gatewise.training import Settings

__all__ = ["OUTPUTS", "SCALES", "Options", "Scaling"]

OUTPUTS = ("sequence", "step")
SCALES = ("standard", "none")
#: Values further than so many standard deviations from the mean are cut: float32 networks overflow on them.
_LARGEST = np.float32(1e6)


@dataclass(frozen=True, kw_only=True)
class Options:
    """Arguments of an estimator that the network and its training depend on; the estimators' docstrings explain them.

    Raises
    ------
    ValueError, TypeError
        When an argument is out of range; the message names it.
    """

    cell: Cell | str
    hidden_size: int
    num_layers: int
    bidirectional: bool
    dropout: float
    noise: float | None
    magnitude: float
    hide: float
    pooling: str
    output: str
    layout: str
    missing: str
    views: Any
    scale: str
    batch_size: int | None
    max_epochs: int | None
    learning_rate: float | None
    weight_decay: float | None
    early_stopping: bool | str
    validation_fraction: float
    patience: int | None
    random_state: Any
    calibrate: str = "none"
    label_smoothing: float | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "cell", as_cell(self.cell))
        for name in ("hidden_size", "num_layers", "max_epochs", "patience", "batch_size"):
            if getattr(self, name) is not None or name in ("hidden_size", "num_layers"):
                at_least_one(name, getattr(self, name))
        yes_or_no("bidirectional", self.bidirectional)
        if not (isinstance(self.early_stopping, str) and self.early_stopping == "auto"):
            if not isinstance(self.early_stopping, (bool, np.bool_)):
                raise TypeError(f'early_stopping must be "auto", True or False, not {self.early_stopping!r}')
            object.__setattr__(self, "early_stopping", bool(self.early_stopping))
        share("dropout", self.dropout)
        share("hide", self.hide)
        if not share("validation_fraction", self.validation_fraction) > 0.0:
            raise ValueError(f"validation_fraction must be above 0 and less than 1, not {self.validation_fraction!r}")
        if self.label_smoothing is not None:
            share("label_smoothing", self.label_smoothing)
        for name in ("noise", "magnitude"):
            value = getattr(self, name)
            if value is None and name == "noise":
                continue
            if not isinstance(value, (int, float, np.number)) or not 0.0 <= value < np.inf:
                raise ValueError(f"{name} must be a finite number of at least 0, not {value!r}")
        for name, known in (("pooling", tuple(POOLINGS)), ("output", OUTPUTS), ("layout", LAYOUTS),
                            ("missing", MISSING), ("scale", SCALES), ("calibrate", CALIBRATIONS)):  # fmt: skip
            if getattr(self, name) not in known:
                raise ValueError(f"{name} must be one of {', '.join(map(repr, known))}, not {getattr(self, name)!r}")
        read_views(self.views)
        for name in ("learning_rate", "weight_decay"):
            if getattr(self, name) is not None:
                Settings(max_epochs=1, **{name: getattr(self, name)})

    @property
    def streams(self) -> str | None:
        """Why no stream can be made; None when one can."""
        if self.bidirectional:
            return "bidirectional=True: the second direction needs the whole sequence"
        if self.output == "sequence" and self.pooling == "attention":
            return 'pooling="attention": the shares of all steps change with each step'
        return None

    def generator(self) -> Generator:
        """One random generator, from ``random_state``: None, a whole number, or a NumPy generator of either kind."""
        state = self.random_state
        if isinstance(state, np.random.RandomState):
            state = int(state.randint(2**31))
        if state is not None and not isinstance(state, Generator):
            if isinstance(state, (bool, np.bool_)) or not isinstance(state, (int, np.integer)) or state < 0:
                raise ValueError(
                    f"random_state must be None, a whole number of at least 0 or a NumPy generator, not {state!r}"
                )
            state = int(state)
        return np.random.default_rng(state)


@dataclass(frozen=True, eq=False)
class Scaling:
    """z = (x - centre) / scale for each channel; with ``mask`` a missing value is 0 and has its own 0/1 channel.

    Attributes
    ----------
    centre, scale : array (F,)
    mask : bool
        Whether there are F more channels, 1 where a value is missing.
    """

    centre: Array
    scale: Array
    mask: bool

    @property
    def width(self) -> int:
        """Channels that the network sees."""
        return len(self.centre) * (2 if self.mask else 1)

    @property
    def varied(self) -> Array:
        """Which channels that the network sees are measurements (width,): not 0/1 channels."""
        measured = (self.centre != 0.0) | (self.scale != 1.0)
        return np.concatenate([measured, np.zeros(self.width - len(measured), bool)])

    def transform(self, values: Array) -> Array:
        """Values (..., F) in float64 -> what the network sees, float32."""
        with np.errstate(over="ignore"):
            z = ((values - self.centre) / self.scale).astype(np.float32)
        z = np.minimum(np.maximum(z, -_LARGEST, out=z), _LARGEST, out=z)  # np.clip takes 4 µs even for one frame
        if not self.mask:
            return z
        absent = np.isnan(values)
        z[absent] = 0.0
        return np.concatenate([z, absent.astype(np.float32)], axis=-1)
