"""Learning-rate schedules: each is a few numbers and one function, the factor on the base rate."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from math import cos, inf, pi
from typing import ClassVar, NamedTuple

__all__ = ["SCHEDULES", "Constant", "Cosine", "Exponential", "Plateau", "PlateauState", "Schedule", "Step"]


class PlateauState(NamedTuple):
    """A schedule's memory of the validation losses.

    Attributes
    ----------
    best : float
        Lowest loss so far.
    waited : int
        Validations since then.
    cuts : int
        Cuts made.
    """

    best: float = inf
    waited: int = 0
    cuts: int = 0

    def observe(self, loss: float, patience: int) -> PlateauState:
        """Return the state after one more validation loss."""
        if loss < self.best:
            return PlateauState(loss, 0, self.cuts)
        if self.waited + 1 > patience:
            return PlateauState(self.best, 0, self.cuts + 1)
        return PlateauState(self.best, self.waited + 1, self.cuts)


@dataclass(frozen=True, kw_only=True)
class Schedule(ABC):
    """A factor on the learning rate.

    Parameters
    ----------
    warmup : int, default 0
        Over the first ``warmup`` steps the factor is multiplied by 1/warmup, 2/warmup ... 1.
    """

    warmup: int = 0

    #: Whether it uses validation losses.
    needs_validation: ClassVar[bool] = False

    def __post_init__(self) -> None:
        if self.warmup < 0:
            raise ValueError(f"warmup must be at least 0 steps, not {self.warmup!r}")

    def factor(self, step: int, epoch: int, share: float, state: PlateauState) -> float:
        """Return the factor for one training step.

        Parameters
        ----------
        step : int
            Steps done before.
        epoch : int
            Epochs done before.
        share : float
            Share of the whole training done before, 0 to 1.
        state : PlateauState
            The validation losses so far.
        """
        ramp = (step + 1) / self.warmup if step < self.warmup else 1.0
        return ramp * self._factor(epoch, share, state)

    @abstractmethod
    def _factor(self, epoch: int, share: float, state: PlateauState) -> float:
        """Return the factor without warm-up."""

    def observe(self, state: PlateauState, loss: float) -> PlateauState:
        """Return the state after a validation loss; only a plateau uses it."""
        del loss
        return state


@dataclass(frozen=True, kw_only=True)
class Constant(Schedule):
    """Always 1."""

    def _factor(self, epoch: int, share: float, state: PlateauState) -> float:
        del epoch, share, state
        return 1.0


@dataclass(frozen=True, kw_only=True)
class Cosine(Schedule):
    """Half a cosine from 1 to ``final`` over the whole training (Loshchilov and Hutter, 2017).

    It changes with every step if ``max_steps`` is set, else with every epoch.

    Parameters
    ----------
    final : float, default 0.0
        Factor at the end, 0 to 1.
    warmup : int, default 0
        Steps over which the factor rises from near 0 to 1.
    """

    final: float = 0.0

    def __post_init__(self) -> None:
        super().__post_init__()
        if not 0.0 <= self.final <= 1.0:
            raise ValueError(f"final must be from 0 to 1, not {self.final!r}")

    def _factor(self, epoch: int, share: float, state: PlateauState) -> float:
        del epoch, state
        return self.final + (1.0 - self.final) * 0.5 * (1.0 + cos(pi * min(share, 1.0)))


@dataclass(frozen=True, kw_only=True)
class Step(Schedule):
    """Multiplied by ``multiplier`` after each ``every`` epochs.

    Parameters
    ----------
    every : int, default 10
        Epochs between two cuts.
    multiplier : float, default 0.1
        Factor of a cut, above 0 and at most 1.
    warmup : int, default 0
        Steps over which the factor rises from near 0 to 1.
    """

    every: int = 10
    multiplier: float = 0.1

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.every < 1:
            raise ValueError(f"every must be at least 1 epoch, not {self.every!r}")
        _check_multiplier(self.multiplier)

    def _factor(self, epoch: int, share: float, state: PlateauState) -> float:
        del share, state
        return self.multiplier ** (epoch // self.every)


@dataclass(frozen=True, kw_only=True)
class Exponential(Schedule):
    """1 for the first ``after`` epochs, then multiplied by ``multiplier`` with every epoch.

    Parameters
    ----------
    multiplier : float, default 0.8
        Factor of a cut, above 0 and at most 1.
    after : int, default 1
        Epochs before the first cut.
    warmup : int, default 0
        Steps over which the factor rises from near 0 to 1.
    """

    multiplier: float = 0.8
    after: int = 1

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.after < 0:
            raise ValueError(f"after must be at least 0 epochs, not {self.after!r}")
        _check_multiplier(self.multiplier)

    def _factor(self, epoch: int, share: float, state: PlateauState) -> float:
        del share, state
        return self.multiplier ** max(0, epoch + 1 - self.after)


@dataclass(frozen=True, kw_only=True)
class Plateau(Schedule):
    """Multiplied by ``multiplier`` when the validation loss has not fallen for more than ``patience`` validations.

    Parameters
    ----------
    multiplier : float, default 0.5
        Factor of a cut, above 0 and at most 1.
    patience : int, default 3
        Validations without improvement before a cut.
    warmup : int, default 0
        Steps over which the factor rises from near 0 to 1.
    """

    multiplier: float = 0.5
    patience: int = 3

    needs_validation: ClassVar[bool] = True

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.patience < 0:
            raise ValueError(f"patience must be at least 0 validations, not {self.patience!r}")
        _check_multiplier(self.multiplier)

    def _factor(self, epoch: int, share: float, state: PlateauState) -> float:
        del epoch, share
        return self.multiplier**state.cuts

    def observe(self, state: PlateauState, loss: float) -> PlateauState:
        """Return the state after a validation loss."""
        return state.observe(loss, self.patience)


def _check_multiplier(value: float) -> None:
    if not 0.0 < value <= 1.0:
        raise ValueError(f"multiplier must be above 0 and at most 1, not {value!r}")


#: Schedules by name.
SCHEDULES: dict[str, type[Schedule]] = {
    "constant": Constant,
    "cosine": Cosine,
    "step": Step,
    "exponential": Exponential,
    "plateau": Plateau,
}
