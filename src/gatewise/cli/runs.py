"""Folders of runs: ``runs/1``, ``runs/2``, ... each appears complete or not at all."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import secrets
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from gatewise.files import TEMPORARY_SUFFIX, atomic_write

__all__ = ["RunFolder", "checkpoint_folder", "discard", "rehearse", "write_file", "write_json"]


class RunFolder:
    """A folder that a command fills at its end.

    Parameters
    ----------
    output : Path or None
        The folder, new or empty; None for the next free number in ``root``.
    root : Path, default ``runs``
        Where numbered folders are.

    Raises
    ------
    FileExistsError
        When ``output`` exists and is not empty.
    OSError
        When nothing can be written there; checked before any work is done.
    """

    def __init__(self, output: Path | None = None, root: Path = Path("runs")) -> None:
        self.output, self.root = output, root
        if output is not None:
            if output.exists() and not output.is_dir():
                raise NotADirectoryError(errno.ENOTDIR, "exists and is not a folder", str(output))
            if output.is_dir() and any(output.iterdir()):
                raise FileExistsError(errno.EEXIST, "exists and is not empty; name another folder", str(output))
            self.root = output.parent
        rehearse(self.root)

    def _temporary(self) -> Path:
        return self.root / f".{secrets.token_hex(6)}{TEMPORARY_SUFFIX}"

    def fill(self, write: Callable[[Path], object]) -> Path:
        """Call ``write`` with an empty folder, then give that folder its name; an error leaves nothing.

        Returns
        -------
        Path
            The folder.
        """
        made = _make_parents(self.root)
        temporary = self._temporary()
        try:
            temporary.mkdir()
            write(temporary)
            for folder, _, files in os.walk(temporary):
                for name in files:
                    _sync(Path(folder, name))
            _sync(temporary)
            place = self._name(temporary)
        except BaseException:
            shutil.rmtree(temporary, ignore_errors=True)
            _remove_empty(made)
            raise
        _sync(self.root)
        return place

    def _name(self, temporary: Path) -> Path:
        if self.output is not None:
            os.replace(temporary, self.output)  # replaces an empty folder and fails for any other
            return self.output
        taken = [int(path.name) for path in self.root.iterdir() if path.name.isdecimal()]
        number = max(taken, default=0)
        while True:  # another run may take the same number at the same time
            number += 1
            place = self.root / str(number)
            if place.exists():
                continue
            with suppress(FileExistsError, OSError):
                os.rename(temporary, place)
                return place
            if not place.exists():
                raise OSError(errno.EIO, "the folder could not be given its name", str(place))


def rehearse(folder: Path) -> None:
    """Check that ``folder`` can be written to, before any work is done, by making a folder in it and removing it."""
    made: list[Path] = []
    try:
        made = _make_parents(folder)
        trial = folder / f".{secrets.token_hex(6)}{TEMPORARY_SUFFIX}"
        trial.mkdir()
        trial.rmdir()
    except OSError as error:
        why = f"nothing can be written here ({error.strerror}); name another place with --output"
        raise OSError(error.errno, why, str(folder)) from None
    finally:
        _remove_empty(made)


def checkpoint_folder(root: Path, **what: Any) -> Path:
    """Where one task keeps its checkpoints until it is finished; the same task finds them again.

    Parameters
    ----------
    root : Path
        Folder of the runs.
    **what
        What identifies the task: the verb, the table, the settings.
    """
    text = json.dumps(what, sort_keys=True, default=str)
    return root / ".unfinished" / hashlib.sha256(text.encode()).hexdigest()[:12]


def discard(folder: Path) -> None:
    """Remove a task's checkpoints, and the folder of all checkpoints when it is then empty."""
    shutil.rmtree(folder, ignore_errors=True)
    _remove_empty([folder.parent])


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write a JSON file."""
    from .console import plain

    write_file(path, json.dumps(plain(content), indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def write_file(path: Path, content: str | bytes) -> None:
    """Write a file completely or not at all; errors name it."""
    atomic_write(path, content.encode() if isinstance(content, str) else content)


def _make_parents(folder: Path) -> list[Path]:
    """Make a folder with its parents; returns those that are new, the innermost first."""
    new = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return new


def _remove_empty(folders: list[Path]) -> None:
    for folder in folders:
        with suppress(OSError):
            folder.rmdir()


def _sync(path: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
