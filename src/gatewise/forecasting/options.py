"""`Options`: the arguments of a forecaster, checked once."""

from __future__ import annotations

import reprlib
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Literal, get_args

import numpy as np

from gatewise import training
from gatewise.cells import Cell, as_cell
from gatewise.data import Frequency
from gatewise.data.scaling import KINDS, ScalerKind
from gatewise.data.transforms import TRANSFORMS, TransformKind
from gatewise.forecasting.categories import Embeddings, checked_embeddings, most_columns
from gatewise.forecasting.counts import CountLikelihood, Counts
from gatewise.forecasting.network import Head
from gatewise.nn.checks import at_least_one
from gatewise.nn.distributions import DISTRIBUTIONS, Likelihood
from gatewise.nn.heads import Point, Quantiles
from gatewise.nn.losses import Absolute, Huber, Loss, Quantile, Squared

__all__ = [
    "DEFAULT_QUANTILES",
    "METHODS",
    "NAMES",
    "STRATEGIES",
    "Init",
    "LossName",
    "Method",
    "MissingRule",
    "OptimizerName",
    "Options",
    "Strategy",
    "method_of",
    "short",
]

Strategy = Literal["auto", "direct", "recursive", "segments"]
LossName = Literal[
    "absolute", "squared", "huber", "quantile", "gaussian", "student_t", "poisson", "negative_binomial"
]  # fmt: skip
Method = Literal["best", "network", "ridge", "pretrained", "tuned", "seasonal_naive", "naive", "drift"]
Init = Literal["random", "pretrained"]
MissingRule = Literal["error", "mask", "interpolate"]
OptimizerName = Literal["adamw", "adam", "sgd"]

#: Bounds of the 80 and 95 % intervals, and the median.
DEFAULT_QUANTILES = (0.025, 0.1, 0.5, 0.9, 0.975)

METHODS: tuple[Method, ...] = get_args(Method)
STRATEGIES: tuple[Strategy, ...] = get_args(Strategy)
#: method -> name of its column, where it is not that of the cell
NAMES: dict[Method, str] = {
    "ridge": "Ridge",
    "pretrained": "Pretrained",
    "tuned": "Tuned",
    "seasonal_naive": "SeasonalNaive",
    "naive": "Naive",
    "drift": "Drift",
}

#: Most networks of an ensemble.
MOST_NETWORKS = 100

_CHOICES: dict[str, tuple[str, ...]] = {
    "method": METHODS,
    "init": get_args(Init),
    "strategy": STRATEGIES,
    "loss": get_args(LossName),
    "scaler": KINDS,
    "transform": TRANSFORMS,
    "missing": get_args(MissingRule),
}
_POINT_LOSSES: dict[str, Loss] = {"absolute": Absolute(), "squared": Squared(), "huber": Huber()}
_TRAINING = (
    "max_epochs", "max_steps", "optimizer", "learning_rate", "weight_decay", "schedule", "clip_norm", "ema_decay",
    "patience",
)  # fmt: skip


_SHORT = reprlib.Repr()
_SHORT.maxstring, _SHORT.maxother = 60, 100


@dataclass(frozen=True, kw_only=True)
class Options:
    """Checked arguments of a :class:`~gatewise.Forecaster`, under the same names; described there.

    Arguments of other types that mean the same are converted: NumPy's numbers, a cell given by its key, lists.

    Raises
    ------
    ValueError, TypeError
        When an argument is out of range or of the wrong type; the message names it.
    """

    h: int
    input_size: int | None
    cell: Cell
    hidden_size: int | None
    num_layers: int
    method: Method
    init: Init
    ensemble: int
    strategy: Strategy
    segment_size: int | None
    loss: LossName
    quantiles: tuple[float, ...] | None
    horizon_weight: tuple[float, ...] | None
    dropout: float | None
    hist_exog_list: tuple[str, ...]
    futr_exog_list: tuple[str, ...]
    stat_exog_list: tuple[str, ...]
    embeddings: Embeddings
    calendar: bool
    scaler: ScalerKind
    transform: TransformKind
    non_negative: bool | None
    missing: MissingRule
    freq: str | int | Frequency | None
    season_length: int | None
    time_zone: str | None
    optimizer: str | training.Rule
    learning_rate: float | None
    weight_decay: float
    schedule: str | training.Schedule
    clip_norm: float | None
    ema_decay: float
    batch_size: int | None
    max_epochs: int
    max_steps: int | None
    patience: int | None
    seed: int
    alias: str | None

    def __post_init__(self) -> None:
        for name in ("h", "num_layers", "ensemble"):
            self._set(name, at_least_one(name, getattr(self, name)))
        if self.ensemble > MOST_NETWORKS:
            raise ValueError(f"ensemble must be at most {MOST_NETWORKS}, not {self.ensemble}")
        for name in ("hidden_size", "input_size", "season_length", "batch_size", "segment_size"):
            if getattr(self, name) is not None:
                self._set(name, at_least_one(name, getattr(self, name)))
        self._set("cell", as_cell(self.cell))
        for name, known in _CHOICES.items():
            if getattr(self, name) not in known:
                raise ValueError(f"{name} must be one of {', '.join(map(repr, known))}, not {getattr(self, name)!r}")
        self._set("method", method_of(self.method, self.init))
        if not isinstance(self.seed, (int, np.integer)) or self.seed < 0:
            raise ValueError(f"seed must be a whole number of at least 0, not {self.seed!r}")
        if self.non_negative is not None:
            if not isinstance(self.non_negative, (bool, np.bool_)):
                raise TypeError(f"non_negative must be True, False or None, not {self.non_negative!r}")
            self._set("non_negative", bool(self.non_negative))
        if self.alias is not None and not isinstance(self.alias, str):
            raise TypeError(f"alias must be text, not {self.alias!r}")
        if self.dropout is not None:
            if not isinstance(self.dropout, (int, float, np.number)) or not 0.0 <= self.dropout < 1.0:
                raise ValueError(f"dropout must be at least 0 and less than 1, not {self.dropout!r}")
            self._set("dropout", float(self.dropout))
        for name in ("hist_exog_list", "futr_exog_list", "stat_exog_list"):
            self._set(name, _column_names(name, getattr(self, name)))
        self._set("embeddings", checked_embeddings(self.embeddings))
        self._check_horizon_weight()
        self._set("seed", int(self.seed))
        self._set("calendar", bool(self.calendar))
        self._check_quantiles()
        settings = self.settings()
        for name in _TRAINING:
            if getattr(self, name) is not None:
                self._set(name, getattr(settings, name))
        if self.counts and self.transform != "none":
            raise ValueError(f"loss={self.loss!r} is for counts as they are; leave transform={self.transform!r} out")
        if self.segment_size is not None and self.strategy not in ("auto", "segments"):
            raise ValueError(f"segment_size belongs to strategy='segments', not to {self.strategy!r}; leave it out")
        if self.recursive and self.hist_exog_list:
            raise ValueError(
                "hist_exog_list cannot be used with strategy='recursive': their values are not known for the steps "
                "that are fed back; use strategy='direct', or futr_exog_list"
            )

    def _set(self, name: str, value: object) -> None:
        object.__setattr__(self, name, value)

    def _check_quantiles(self) -> None:
        given: Any = self.quantiles
        if given is None:
            return
        if self.loss != "quantile":
            raise ValueError('quantiles are learned only with loss="quantile"; give the loss, or leave quantiles out')
        if isinstance(given, str) or not isinstance(given, Iterable):
            raise TypeError(f"quantiles must be a list of numbers between 0 and 1, not {given!r}")
        levels = tuple(float(q) for q in given)
        if not levels or any(not a < b for a, b in zip((0.0, *levels), (*levels, 1.0), strict=True)):
            raise ValueError(f"quantiles must increase and lie strictly between 0 and 1, not {list(levels)}")
        self._set("quantiles", levels)

    def _check_horizon_weight(self) -> None:
        if self.horizon_weight is None:
            return
        try:
            given = np.asarray(self.horizon_weight, dtype=np.float64)
        except (TypeError, ValueError):
            raise TypeError(f"horizon_weight must be {self.h} numbers, not {self.horizon_weight!r}") from None
        if given.shape != (self.h,):
            raise ValueError(f"horizon_weight must have one number for each of the {self.h} steps, not {given.shape}")
        if not ((given >= 0) & np.isfinite(given)).all() or not given.any():
            raise ValueError("horizon_weight must hold finite numbers of at least 0, some above it")
        self._set("horizon_weight", tuple(given.tolist()))

    @property
    def coded(self) -> int:
        """Text columns with more values than this are embedded; see :func:`gatewise.data.to_panel`."""
        return most_columns(self.embeddings)

    @property
    def name(self) -> str:
        """Name of the forecast's column: the alias, or the method's, or the family of the cell in capitals."""
        return self.alias or NAMES.get(self.method) or self.cell.name.upper()

    @property
    def has_network(self) -> bool:
        """Whether a network is trained."""
        return self.method in ("best", "network")

    @property
    def recursive(self) -> bool:
        """Whether each forecast is fed back in."""
        return self.strategy == "recursive"

    @property
    def masked(self) -> bool:
        """Whether the network is told which readings are missing."""
        return self.missing == "mask"

    @property
    def head(self) -> Head:
        """From the network's raw outputs to its forecast, as the loss needs it."""
        if self.loss == "quantile":
            return Quantiles(self.quantiles or DEFAULT_QUANTILES)
        if self.loss not in DISTRIBUTIONS:
            return Point()
        return Counts(DISTRIBUTIONS[self.loss]) if self.counts else DISTRIBUTIONS[self.loss]

    @property
    def counts(self) -> bool:
        """Whether the loss is for whole numbers from 0 on."""
        return self.loss in DISTRIBUTIONS and DISTRIBUTIONS[self.loss].counts

    @property
    def training_loss(self) -> Loss:
        """What training minimises."""
        if self.loss == "quantile":
            return Quantile(self.quantiles or DEFAULT_QUANTILES)
        if self.loss not in DISTRIBUTIONS:
            return _POINT_LOSSES[self.loss]
        return (CountLikelihood if self.counts else Likelihood)(DISTRIBUTIONS[self.loss])

    def settings(
        self, *, learning_rate: float = 3e-3, validated: bool = True, time_limit: float | None = None
    ) -> training.Settings:
        """How to train; without validation windows the parts that need them are left out.

        ``learning_rate`` is taken where the user gave none.
        """
        given = {name: getattr(self, name) for name in _TRAINING}
        if self.learning_rate is None:
            given["learning_rate"] = learning_rate
        settings = training.Settings(**given, time_limit=time_limit)
        if validated:
            return settings
        schedule = settings.learning_schedule
        if schedule.needs_validation:
            schedule = training.Constant(warmup=schedule.warmup)
        return replace(settings, patience=None, schedule=schedule)

    def params(self) -> dict[str, Any]:
        """Constructor arguments of a forecaster with these options; the cell as text."""
        params = {field.name: getattr(self, field.name) for field in fields(self)}
        default = as_cell(self.cell.name) == self.cell
        return {**params, "cell": self.cell.name if default else self.cell.key}

    def __repr__(self) -> str:
        return f"Options({', '.join(f'{name}={short(value)}' for name, value in self.params().items())})"


def method_of(method: Method, init: Init) -> Method:
    """The method, where the start of the network decides it.

    Raises
    ------
    ValueError
        When the two contradict each other.
    """
    if init != "pretrained" or method == "tuned":
        return method
    if method != "best":
        raise ValueError(f"init='pretrained' trains the pre-trained network on: leave method={method!r} out")
    return "tuned"


def short(value: object) -> str:
    """The value's description, long lists and texts shortened."""
    return _SHORT.repr(value)


def _column_names(name: str, given: Any) -> tuple[str, ...]:
    if isinstance(given, str) or not isinstance(given, Iterable):
        raise TypeError(f"{name} must be a list of column names, not {given!r}")
    return tuple(given)
