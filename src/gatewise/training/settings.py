"""Settings of a training, as one value."""

from __future__ import annotations

import operator
from dataclasses import MISSING, asdict, dataclass, field, fields, is_dataclass
from math import inf
from typing import Any

from gatewise.training.rules import RULES, Rule
from gatewise.training.schedules import SCHEDULES, Constant, Schedule

__all__ = ["Settings"]


@dataclass(frozen=True, kw_only=True, repr=False)
class Settings:
    """Settings of a training.

    Parameters
    ----------
    max_epochs : int, default 100
        Most passes over the training batches.
    max_steps : int, optional
        Most training steps; default: no limit.
    optimizer : {"adam", "adamw", "sgd"} or Rule, default "adam"
        How the parameters change with the gradient.
    learning_rate : float, default 0.001
        η where the schedule's factor is 1.
    weight_decay : float, default 0.0
        λ; see :class:`~gatewise.training.Optimizer`.
    schedule : {"constant", "cosine", "step", "exponential", "plateau"} or Schedule, default Constant()
        How η changes.
    clip_norm : float or None, default 1.0
        Largest norm of all gradients together; None: no limit.
    ema_decay : float, default 0.0
        β, from 0 to below 1. Where it is not 0, validation and the model that is left use the exponential moving
        average of the weights, ``w̄ ← w̄ + (1 - min(β, (1 + t)/(10 + t))) (w - w̄)`` after step t, as in TensorFlow's
        ``ExponentialMovingAverage`` with ``num_updates``. Source: B. T. Polyak and A. B. Juditsky, Acceleration of
        stochastic approximation by averaging (1992).
    patience : int, optional
        Validations without improvement after which training ends; needs validation batches. Default: no such end.
    min_delta : float, default 0.0
        By how much the validation loss must fall to count as an improvement.
    validate_every : int, default 1
        Epochs between two validations; the last epoch always has one.
    restore_best : bool, default True
        Whether the model ends with the weights of its best validation instead of the last ones.
    time_limit : float, optional
        Seconds after which training ends, also within an epoch, with a last validation. It is checked after each
        step, so at least one step is done. Default: no limit.

    Raises
    ------
    ValueError
        When a value is out of range; the message names the argument.
    TypeError
        When a value is of the wrong type; the message names the argument.
    """

    max_epochs: int = 100
    max_steps: int | None = None
    optimizer: str | Rule = "adam"
    learning_rate: float = 1e-3
    weight_decay: float = 0.0
    schedule: str | Schedule = field(default_factory=Constant)
    clip_norm: float | None = 1.0
    ema_decay: float = 0.0
    patience: int | None = None
    min_delta: float = 0.0
    validate_every: int = 1
    restore_best: bool = True
    time_limit: float | None = None

    def __post_init__(self) -> None:
        for name, least in (("max_epochs", 0), ("max_steps", 0), ("patience", 1), ("validate_every", 1)):
            self._whole(name, least)
        for name, above in (("learning_rate", True), ("clip_norm", True), ("weight_decay", False),
                            ("ema_decay", False), ("min_delta", False), ("time_limit", True)):  # fmt: skip
            self._real(name, above)
        if self.ema_decay >= 1.0:
            raise ValueError(f"ema_decay must be below 1, not {self.ema_decay}")
        self._choose("optimizer", RULES, Rule)
        self._choose("schedule", SCHEDULES, Schedule)

    def _whole(self, name: str, least: int) -> None:
        value: Any = getattr(self, name)
        if value is None and name in ("max_steps", "patience"):
            return
        try:
            number = operator.index(value)  # type: ignore[arg-type]
        except TypeError:
            raise TypeError(f"{name} must be a whole number, not {value!r}") from None
        if number < least:
            raise ValueError(f"{name} must be at least {least}, not {number}")
        object.__setattr__(self, name, number)

    def _real(self, name: str, above: bool) -> None:
        value = getattr(self, name)
        if value is None and name in ("clip_norm", "time_limit"):
            return
        try:
            number = float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            raise TypeError(f"{name} must be a number, not {value!r}") from None
        if not (0.0 < number < inf if above else 0.0 <= number < inf):
            raise ValueError(f"{name} must be a finite number {'above' if above else 'of at least'} 0, not {number}")
        object.__setattr__(self, name, number)

    def _choose(self, name: str, table: dict[str, Any], kind: type) -> None:
        value: Any = getattr(self, name)
        if isinstance(value, str):
            if value not in table:
                raise ValueError(f"{name} must be one of {', '.join(map(repr, table))}, not {value!r}")
        elif not isinstance(value, kind):
            raise TypeError(f"{name} must be one of {', '.join(map(repr, table))} or a {kind.__name__}, not {value!r}")

    def __repr__(self) -> str:
        usual = {one.name: one.default if one.default_factory is MISSING else one.default_factory()
                 for one in fields(self)}  # fmt: skip
        changed = [f"{name}={getattr(self, name)!r}" for name in usual if getattr(self, name) != usual[name]]
        return f"Settings({', '.join(changed)})"

    @property
    def rule(self) -> Rule:
        """``optimizer`` as a :class:`Rule`."""
        return RULES[self.optimizer]() if isinstance(self.optimizer, str) else self.optimizer

    @property
    def learning_schedule(self) -> Schedule:
        """``schedule`` as a :class:`Schedule`."""
        return SCHEDULES[self.schedule]() if isinstance(self.schedule, str) else self.schedule

    def fingerprint(self) -> dict[str, Any]:
        """Return all settings that the resulting weights depend on (all but the time limit), in JSON's types."""
        result = {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "time_limit"}
        if not self.ema_decay:  # a run without is the same as one of a version that knew of none
            del result["ema_decay"]
        result["optimizer"], result["schedule"] = _described(self.rule), _described(self.learning_schedule)
        return result


def _described(value: Rule | Schedule) -> dict[str, Any]:
    return {"kind": type(value).__name__, **(asdict(value) if is_dataclass(value) else {})}
