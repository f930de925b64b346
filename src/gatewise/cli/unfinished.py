"""Checkpoints of runs that are not finished: one folder for each run, locked while the run lives.

``ROOT/.unfinished/KEY-RANDOM/``: KEY is the same for the same task, RANDOM differs for each run, so runs of one command
at the same time never share a folder. A folder is removed only by success: that of its own run, or that of a later run
of the same task which was started without ``--resume`` while the folder already lay there idle.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from gatewise.files import FolderLock

from .runs import make_folder, new_parents, remove_empty

__all__ = ["Unfinished", "checkpoint_folder"]


def checkpoint_folder(root: Path, **what: Any) -> Path:
    """The beginning of the names of a task's folders, ``ROOT/.unfinished/KEY``.

    Parameters
    ----------
    root : Path
        Folder of the runs.
    **what
        What identifies the task: the verb, the table, the settings.
    """
    text = json.dumps(what, sort_keys=True, default=str)
    return root / ".unfinished" / hashlib.sha256(text.encode()).hexdigest()[:12]


class Unfinished:
    """The folder of checkpoints of one run.

    Attributes
    ----------
    folder : Path
        Locked by this process.
    older : list of Path
        Folders of the same task that lay idle when this run began.
    """

    def __init__(self, lock: FolderLock, older: list[Path], made: list[Path]) -> None:
        self._lock, self.folder, self.older, self._made = lock, lock.folder, older, made

    @classmethod
    def start(cls, base: Path) -> Unfinished:
        """Make a new folder for a run of the task ``base``."""
        older, made = [lock.folder for lock in _idle(base)], new_parents(base.parent)
        while True:
            folder = make_folder(base.parent, f"{base.name}-{secrets.token_hex(4)}")
            lock = FolderLock.take(folder)
            if lock is not None:
                return cls(lock, older, made)

    @classmethod
    def resume(cls, base: Path) -> Unfinished | None:
        """Take the idle folder with the newest checkpoint; None when there is none."""
        with_age = {}
        for lock in _idle(base):
            if times := [path.stat().st_mtime_ns for path in _checkpoints(lock.folder)]:
                with_age[max(times), lock.folder.name] = lock.folder
        for _, folder in sorted(with_age.items(), reverse=True):
            lock = FolderLock.take(folder)
            if lock is not None:
                return cls(lock, [], [])
        return None

    @property
    def holds_checkpoints(self) -> bool:
        """Whether a run can continue from here."""
        return bool(_checkpoints(self.folder))

    def finished(self) -> None:
        """Remove the folder, and those that were idle before."""
        self.discard()
        for folder in self.older:
            if lock := FolderLock.take(folder):
                _remove(lock)

    def discard(self) -> None:
        """Remove the folder, and those of its parents that were made for it and are empty."""
        _remove(self._lock)
        remove_empty(self._made)

    def keep(self) -> None:
        """Leave the folder for ``--resume``."""
        self._lock.free()


def _idle(base: Path) -> Iterator[FolderLock]:
    """The task's folders that no run uses, each locked while it is looked at."""
    try:
        names = sorted(name for name in os.listdir(base.parent) if name.startswith(base.name))
    except OSError:  # there is none, or another run has just removed it
        return
    for name in names:
        lock = FolderLock.take(base.parent / name)
        if lock is not None:
            try:
                yield lock
            finally:
                lock.free()


def _checkpoints(folder: Path) -> list[Path]:
    return list(folder.rglob("*.safetensors"))


def _remove(lock: FolderLock) -> None:
    shutil.rmtree(lock.folder, ignore_errors=True)
    lock.free()
    with suppress(OSError):  # a system that does not remove a locked file
        if lock.folder.exists():
            shutil.rmtree(lock.folder, ignore_errors=True)
    remove_empty([lock.folder.parent])
