"""How one training is run: what is held out, for how long, where its checkpoints are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypedDict

from gatewise import training
from gatewise.data.given import Treatment

__all__ = ["FitOptions", "Run", "RunOptions", "parted"]


class RunOptions(TypedDict, total=False):
    """Keyword arguments of :meth:`gatewise.Forecaster.fit` that say how to run; described there."""

    val_size: int | None
    callbacks: Sequence[training.Callback]
    checkpoint_dir: str | Path | None
    resume: bool
    time_limit: float | None
    progress: bool


class FitOptions(RunOptions, Treatment, total=False):
    """Keyword arguments of :meth:`gatewise.Forecaster.fit`: how to run, and what to do with the readings."""


@dataclass(frozen=True, kw_only=True)
class Run:
    """How to run one training; the fields are those of :class:`RunOptions`.

    Raises
    ------
    ValueError
        When ``resume`` has no ``checkpoint_dir``.
    """

    val_size: int | None = None
    callbacks: Sequence[training.Callback] = ()
    checkpoint_dir: str | Path | None = None
    resume: bool = False
    time_limit: float | None = None
    progress: bool = False

    def __post_init__(self) -> None:
        if self.resume and self.checkpoint_dir is None:
            raise ValueError("resume needs checkpoint_dir, the folder of the run to go on from")

    def part(self, share: float) -> Run:
        """The same with a share of the time."""
        return self if self.time_limit is None else replace(self, time_limit=share * self.time_limit)


def parted(given: FitOptions) -> tuple[Run, Treatment]:
    """How to run, and what to do with the readings."""
    named: dict[str, Any] = dict(given)
    treatment = {name: named.pop(name) for name in Treatment.__annotations__ if name in named}
    return Run(**named), Treatment(**treatment)
