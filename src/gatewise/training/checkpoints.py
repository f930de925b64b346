"""Checkpoints: everything that a run needs to continue, each in one sealed file (:mod:`gatewise.files`).

The name of the file holds the number of steps done, so the newest is the last by name.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from gatewise.arrays import Array
from gatewise.errors import CheckpointError
from gatewise.files import TEMPORARY_SUFFIX, FileType, read_sealed, write_sealed

__all__ = ["Checkpoint", "Checkpoints", "differences", "read"]

_KIND = "checkpoint"
_CHECKPOINT_FILE = FileType("gatewise checkpoint", CheckpointError, "delete it")


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A checkpoint that was read.

    Attributes
    ----------
    path : Path or None
        The file; None where it is in memory alone.
    arrays : dict of str to array
        Parameters and the optimiser's arrays.
    state : dict
        The rest, in JSON's types.
    skipped : tuple of str
        Newer checkpoints that could not be used, each with the reason.
    """

    path: Path | None
    arrays: dict[str, Array] = field(repr=False)
    state: dict[str, Any] = field(repr=False)
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True)
class Checkpoints:
    """Where and how often checkpoints are saved.

    Parameters
    ----------
    folder : path
        For this run only; created if missing.
    keep : int, default 3
        How many of the newest checkpoints are kept.
    every_epochs : int, default 1
        Epochs between two checkpoints. There is always one before the first step and one when training ends.
    every_steps : int, optional
        Steps between two checkpoints, also within epochs; default: only after whole epochs.
    config : mapping, optional
        Whatever else identifies the run (data, windows, network), in JSON's types. A checkpoint with a different
        one is refused.

    Raises
    ------
    ValueError
        When a number is below 1.
    """

    folder: str | os.PathLike[str]
    keep: int = 3
    every_epochs: int = 1
    every_steps: int | None = None
    config: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("keep", "every_epochs", "every_steps"):
            value = getattr(self, name)
            if value is not None and value < 1:
                raise ValueError(f"{name} must be at least 1, not {value!r}")
        object.__setattr__(self, "folder", Path(self.folder))

    def paths(self) -> list[Path]:
        """Return all checkpoints, newest first."""
        return sorted(Path(self.folder).glob("step-*.safetensors"), reverse=True)

    def save(self, step: int, arrays: Mapping[str, Array], state: Mapping[str, Any]) -> Path:
        """Write a checkpoint and delete the oldest ones.

        Parameters
        ----------
        step : int
            Steps done.
        arrays : mapping of str to array
            What to save.
        state : mapping
            The rest, in JSON's types.

        Returns
        -------
        Path
            The new checkpoint.

        Raises
        ------
        CheckpointError
            When it cannot be written; the older ones are unchanged.
        """
        path = Path(self.folder) / f"step-{step:012d}.safetensors"
        try:
            Path(self.folder).mkdir(parents=True, exist_ok=True)
            write_sealed(path, arrays, state, kind=_KIND)
        except OSError as error:
            before = next(iter(self.paths()), None)
            raise CheckpointError(
                f"cannot save the checkpoint {path}: {error.strerror or error}. "
                + (f"The last good one is {before}." if before else "There is none yet; choose another folder.")
            ) from error
        leftovers = Path(self.folder).glob(f".step-*{TEMPORARY_SUFFIX}")
        for old in (*self.paths()[self.keep :], *leftovers):
            with suppress(OSError):  # a file that cannot be deleted must not end the training
                old.unlink()
        return path

    def latest(self) -> Checkpoint:
        """Read the newest checkpoint that is whole.

        Returns
        -------
        Checkpoint
            With the reasons why newer ones were skipped.

        Raises
        ------
        CheckpointError
            When there is none.
        """
        skipped: list[str] = []
        for path in self.paths():
            try:
                arrays, state = read(path)
            except CheckpointError as error:
                skipped.append(str(error))
            else:
                return Checkpoint(path, arrays, state, tuple(skipped))
        if skipped:
            raise CheckpointError(f"no checkpoint in {self.folder} can be used: {'; '.join(skipped)}")
        raise CheckpointError(f"there is no checkpoint in {self.folder}; start without resume")


def read(path: Path) -> tuple[dict[str, Array], dict[str, Any]]:
    """Read the arrays and the state of a checkpoint.

    Parameters
    ----------
    path : Path
        The file.

    Returns
    -------
    arrays : dict of str to array
    state : dict

    Raises
    ------
    CheckpointError
        When the file is missing, truncated, damaged, of a newer format or not a checkpoint.
    """
    try:
        found = read_sealed(path, _CHECKPOINT_FILE)
    except OSError as error:
        raise CheckpointError(f"{path} cannot be read: {error.strerror or error}") from error
    if found.kind != _KIND:
        raise CheckpointError(f"{path}: is not a checkpoint, it holds a {found.kind!r}")
    return found.arrays, found.config


def differences(there: Any, here: Any, name: str = "") -> list[str]:
    """Say where two values of JSON's types differ, by dotted name."""
    if isinstance(there, dict) and isinstance(here, dict):
        return [
            line
            for key in sorted(there.keys() | here.keys())
            for line in differences(there.get(key), here.get(key), f"{name}.{key}" if name else key)
        ]
    return [] if there == here else [f"{name} is {there!r} there and {here!r} here"]
