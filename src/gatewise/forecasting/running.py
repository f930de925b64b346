"""How one training is run: what is held out, for how long, where its checkpoints are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from gatewise import training

__all__ = ["FitOptions", "Run"]


class FitOptions(TypedDict, total=False):
    """Keyword arguments of :meth:`gatewise.Forecaster.fit` that say how to run; described there."""

    val_size: int | None
    callbacks: Sequence[training.Callback]
    checkpoint_dir: str | Path | None
    resume: bool
    time_limit: float | None
    progress: bool


@dataclass(frozen=True, kw_only=True)
class Run:
    """How to run one training; the fields are those of :class:`FitOptions`.

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
