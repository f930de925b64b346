"""How the learning rate changes: each schedule is data and one function, a factor on the base rate."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from math import cos, inf, pi
from typing import ClassVar, NamedTuple

__all__ = ["SCHEDULES", "Constant", "Cosine", "Exponential", "Plateau", "PlateauState", "Schedule", "Step"]


class PlateauState(NamedTuple):
    """What a schedule remembers of the validation losses: the lowest, how long ago, and how often it cut."""

    best: float = inf
    waited: int = 0
    cuts: int = 0

    def observe(self, loss: float, patience: int) -> PlateauState:
        """Take in one more validation loss."""
        if loss < self.best:
            return PlateauState(loss, 0, self.cuts)
        if self.waited + 1 > patience:
            return PlateauState(self.best, 0, self.cuts + 1)
        return PlateauState(self.best, self.waited + 1, self.cuts)


@dataclass(frozen=True, kw_only=True)
class Schedule(ABC):
    """A factor on the learning rate; all take ``warmup``.

    Parameters
    ----------
    warmup : int
        Over the first ``warmup`` steps the factor also grows linearly, 1/warmup, 2/warmup ... 1.
    """

    warmup: int = 0

    #: Whether it looks at validation losses.
    needs_validation: ClassVar[bool] = False

    def __post_init__(self) -> None:
        if self.warmup < 0:
            raise ValueError(f"warmup must be at least 0 steps, not {self.warmup!r}")

    def factor(self, step: int, epoch: int, progress: float, state: PlateauState) -> float:
        """Factor for one training step.

        Parameters
        ----------
        step : int
            Steps done before.
        epoch : int
            Epochs done before.
        progress : float
            Share of the whole training done before, 0 to 1.
        state : PlateauState
            What was seen of the validation losses.
        """
        ramp = (step + 1) / self.warmup if step < self.warmup else 1.0
        return ramp * self._factor(epoch, progress, state)

    @abstractmethod
    def _factor(self, epoch: int, progress: float, state: PlateauState) -> float:
        """The factor without warm-up."""

    def observe(self, state: PlateauState, loss: float) -> PlateauState:
        """New state after a validation loss; only a plateau looks at it."""
        del loss
        return state


@dataclass(frozen=True, kw_only=True)
class Constant(Schedule):
    """Always 1."""

    def _factor(self, epoch: int, progress: float, state: PlateauState) -> float:
        del epoch, progress, state
        return 1.0


@dataclass(frozen=True, kw_only=True)
class Cosine(Schedule):
    """Half a cosine from 1 to ``final`` over the whole training (Loshchilov and Hutter, 2017).

    It moves with every step where ``max_steps`` is set, else with every epoch.

    Parameters
    ----------
    final : float
        Factor at the end.
    """

    final: float = 0.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0.0 <= self.final <= 1.0:
            raise ValueError(f"final must lie in 0 ... 1, not {self.final!r}")

    def _factor(self, epoch: int, progress: float, state: PlateauState) -> float:
        del epoch, state
        return self.final + (1.0 - self.final) * 0.5 * (1.0 + cos(pi * min(progress, 1.0)))


@dataclass(frozen=True, kw_only=True)
class Step(Schedule):
    """Times ``multiplier`` after every ``every`` epochs.

    Parameters
    ----------
    every : int
        Epochs between two cuts.
    multiplier : float
        Size of a cut, above 0 and at most 1.
    """

    every: int = 10
    multiplier: float = 0.1

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.every < 1:
            raise ValueError(f"every must be at least 1 epoch, not {self.every!r}")
        _check_multiplier(self.multiplier)

    def _factor(self, epoch: int, progress: float, state: PlateauState) -> float:
        del progress, state
        return self.multiplier ** (epoch // self.every)


@dataclass(frozen=True, kw_only=True)
class Exponential(Schedule):
    """1 for the first ``after`` epochs, then times ``multiplier`` with every epoch.

    Parameters
    ----------
    multiplier : float
        Size of a cut, above 0 and at most 1.
    after : int
        Epochs before the first cut.
    """

    multiplier: float = 0.8
    after: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.after < 0:
            raise ValueError(f"after must be at least 0 epochs, not {self.after!r}")
        _check_multiplier(self.multiplier)

    def _factor(self, epoch: int, progress: float, state: PlateauState) -> float:
        del progress, state
        return self.multiplier ** max(0, epoch + 1 - self.after)


@dataclass(frozen=True, kw_only=True)
class Plateau(Schedule):
    """Times ``multiplier`` whenever the validation loss has not fallen for more than ``patience`` validations.

    Parameters
    ----------
    multiplier : float
        Size of a cut, above 0 and at most 1.
    patience : int
        Validations without improvement that are still borne.
    """

    multiplier: float = 0.5
    patience: int = 3

    needs_validation: ClassVar[bool] = True

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.patience < 0:
            raise ValueError(f"patience must be at least 0 validations, not {self.patience!r}")
        _check_multiplier(self.multiplier)

    def _factor(self, epoch: int, progress: float, state: PlateauState) -> float:
        del epoch, progress
        return self.multiplier**state.cuts

    def observe(self, state: PlateauState, loss: float) -> PlateauState:
        """New state after a validation loss."""
        return state.observe(loss, self.patience)


def _check_multiplier(value: float) -> None:
    if not 0.0 < value <= 1.0:
        raise ValueError(f"multiplier must be above 0 and at most 1, not {value!r}")


#: Schedules that can be asked for by name.
SCHEDULES: dict[str, type[Schedule]] = {
    "constant": Constant,
    "cosine": Cosine,
    "step": Step,
    "exponential": Exponential,
    "plateau": Plateau,
}
