"""The end of a training, kept in memory, so that another one can go on from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gatewise.arrays import Array
from gatewise.training.checkpoints import Checkpoint, Checkpoints

__all__ = ["Course"]


@dataclass(frozen=True, eq=False, repr=False)
class Course(Checkpoints):
    """Checkpoints of which the newest is also kept in memory; without a folder, there alone.

    Parameters
    ----------
    folder : path, optional
        As for :class:`Checkpoints`; None writes no file.
    keep : int, default 3
        As for :class:`Checkpoints`, like the next three.
    every_epochs : int, default 1
        Epochs between two checkpoints.
    every_steps : int, optional
        Steps between two checkpoints.
    config : mapping, optional
        Whatever else identifies the run.
    before : Course, optional
        Course of the training to go on from, with ``resume=True``; it must be the same run but for its limits.
    limits : mapping of str to int or None
        ``max_epochs`` and ``max_steps``, those of both trainings together.
    """

    folder: Any = None
    before: Course | None = None
    limits: Mapping[str, int | None] = field(default_factory=dict)
    _last: list[Checkpoint] = field(default_factory=list, init=False)

    def __post_init__(self) -> None:
        if self.folder is not None:
            super().__post_init__()

    def __repr__(self) -> str:
        return f"Course({self.steps} steps)"

    @property
    def steps(self) -> int:
        """Steps done; 0 before the first checkpoint."""
        return int(self._last[0].state["progress"]["step"]) if self._last else 0

    @property
    def epochs(self) -> int:
        """Whole epochs done."""
        return int(self._last[0].state["progress"]["epoch"]) if self._last else 0

    def alone(self) -> Course:
        """What is in memory, without the folder and the training before."""
        made = Course(config=self.config)
        made._last.extend(self._last)
        return made

    def paths(self) -> list[Path]:
        """Return all checkpoints in the folder, newest first."""
        return [] if self.folder is None else super().paths()

    def save(  # pyright: ignore[reportIncompatibleMethodOverride]  (without a folder there is no path)
        self, step: int, arrays: Mapping[str, Array], state: Mapping[str, Any]
    ) -> Path | None:
        """Keep a checkpoint, and write it where there is a folder; returns its path, or None."""
        copies = {name: array.copy() for name, array in arrays.items()}
        self._last[:] = [Checkpoint(None, copies, dict(state))]
        return None if self.folder is None else super().save(step, arrays, state)

    def latest(self) -> Checkpoint:
        """The end of the training before, with the limits of this one; without one before, the newest file."""
        if self.before is None:
            return super().latest()
        found = self.before._last[0]
        progress = {**found.state["progress"], "reason": ""}
        if found.state["progress"]["reason"] == "patience":
            progress["waited"] = 0
        config = {**found.state["config"], "settings": {**found.state["config"]["settings"], **self.limits}}
        return Checkpoint(None, found.arrays, {**found.state, "config": config, "progress": progress})
