"""How to train, as one value."""

from __future__ import annotations

import operator
from dataclasses import asdict, dataclass, field, is_dataclass
from math import inf
from typing import Any

from gatewise.training.rules import RULES, Rule
from gatewise.training.schedules import SCHEDULES, Constant, Schedule

__all__ = ["Settings"]


@dataclass(frozen=True, kw_only=True)
class Settings:
    """How to train.

    Parameters
    ----------
    max_epochs : int
        Passes over the training batches at most.
    max_steps : int, optional
        Training steps at most.
    optimizer : {"adam", "adamw", "sgd"} or Rule
        How a gradient becomes a change.
    learning_rate : float
        η at a schedule's factor of 1.
    weight_decay : float
        λ; see :class:`~gatewise.training.Optimizer`.
    schedule : {"constant", "cosine", "step", "exponential", "plateau"} or Schedule
        How η changes.
    clip_norm : float, optional
        Largest norm of all gradients together; None leaves them as they are.
    patience : int, optional
        Validations without improvement after which training ends; None never ends it. Needs validation batches.
    min_delta : float
        By how much the validation loss must fall to be an improvement.
    validate_every : int
        Epochs between two validations; the last epoch always has one.
    restore_best : bool
        Whether the model ends with the weights of its best validation instead of the last ones.
    time_limit : float, optional
        Seconds after which training ends, in the middle of an epoch if need be, with a last validation. It is
        looked at after each step, so at least one step is done.

    Raises
    ------
    ValueError, TypeError
        When a value is out of range; the message names the argument.
    """

    max_epochs: int = 100
    max_steps: int | None = None
    optimizer: str | Rule = "adam"
    learning_rate: float = 1e-3
    weight_decay: float = 0.0
    schedule: str | Schedule = field(default_factory=Constant)
    clip_norm: float | None = 1.0
    patience: int | None = None
    min_delta: float = 0.0
    validate_every: int = 1
    restore_best: bool = True
    time_limit: float | None = None

    def __post_init__(self) -> None:
        for name, least in (("max_epochs", 0), ("max_steps", 0), ("patience", 1), ("validate_every", 1)):
            self._whole(name, least)
        for name, above in (("learning_rate", True), ("clip_norm", True), ("weight_decay", False),
                            ("min_delta", False), ("time_limit", True)):  # fmt: skip
            self._real(name, above)
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

    @property
    def rule(self) -> Rule:
        """The update rule itself."""
        return RULES[self.optimizer]() if isinstance(self.optimizer, str) else self.optimizer

    @property
    def learning_schedule(self) -> Schedule:
        """The schedule itself."""
        return SCHEDULES[self.schedule]() if isinstance(self.schedule, str) else self.schedule

    def fingerprint(self) -> dict[str, Any]:
        """Everything that the resulting weights depend on, in types that JSON knows; the time limit is not in it."""
        result = {name: getattr(self, name) for name in self.__dataclass_fields__ if name != "time_limit"}
        result["optimizer"], result["schedule"] = _described(self.rule), _described(self.learning_schedule)
        return result


def _described(value: Rule | Schedule) -> dict[str, Any]:
    return {"kind": type(value).__name__, **(asdict(value) if is_dataclass(value) else {})}
