"""Folders of runs: ``runs/1``, ``runs/2``, ... each appears complete or not at all."""

from __future__ import annotations

import errno
import json
import os
import secrets
import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from gatewise.files import TEMPORARY_SUFFIX, atomic_write, rehearse_write

__all__ = [
    "RunFolder",
    "make_folder",
    "new_parents",
    "rehearse",
    "rehearse_file",
    "remove_empty",
    "write_file",
    "write_json",
]

# How often a folder is made again that another run removes at the same moment.
_ATTEMPTS = 1000


class RunFolder:
    """A folder that a command fills at its end.

    Parameters
    ----------
    output : Path or None
        The folder, new or empty, links followed; None for the next free number in ``root``. If another run fills it
        first, ``output-2``, ``output-3``, ... is taken, so that no result is lost.
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
            if output.exists() and output.samefile(Path()):
                raise FileExistsError(errno.EEXIST, "is the current folder; name a new one", str(output))
            if output.is_symlink():
                self.output = output = Path(os.path.realpath(output))
            self.root = output.parent
        rehearse(self.root, self.output)

    def _temporary(self) -> Path:
        return self.root / f".{secrets.token_hex(6)}{TEMPORARY_SUFFIX}"

    def fill(self, write: Callable[[Path], object]) -> Path:
        """Call ``write`` with an empty folder, then give that folder its name; an error leaves nothing.

        Returns
        -------
        Path
            The folder.
        """
        made = new_parents(self.root)
        temporary = make_folder(self.root, self._temporary().name)
        try:
            write(temporary)
            for folder, _, files in os.walk(temporary):
                for name in files:
                    _sync(Path(folder, name))
            _sync(temporary)
            place = self._name(temporary)
        except BaseException:
            shutil.rmtree(temporary, ignore_errors=True)
            remove_empty(made)
            raise
        _sync(self.root)
        return place

    def _name(self, temporary: Path) -> Path:
        if self.output is not None:
            with suppress(OSError):
                os.replace(temporary, self.output)  # replaces an empty folder and fails for any other
                return self.output
            if not os.path.lexists(self.output):
                raise OSError(errno.EIO, "the folder could not be given its name", str(self.output))
        number = 1 if self.output is not None else max(map(int, self._numbers()), default=0)
        while True:  # another run may take the same number at the same time
            number += 1
            place = self.root / (str(number) if self.output is None else f"{self.output.name}-{number}")
            if os.path.lexists(place):
                continue
            with suppress(OSError):
                os.rename(temporary, place)
                return place
            if not os.path.lexists(place):
                raise OSError(errno.EIO, "the folder could not be given its name", str(place))

    def _numbers(self) -> list[str]:
        return [path.name for path in self.root.iterdir() if path.name.isdecimal()]


def rehearse(folder: Path, name: Path | None = None) -> None:
    """Check that ``folder`` can be written to, before any work is done, by making a folder in it and removing it.

    Parameters
    ----------
    folder : Path
    name : Path, optional
        A folder in it that is to be made, or replaced if it is empty; its name is tried too.
    """
    made = new_parents(folder)
    where = folder
    try:
        if name is not None:
            _refuse_other_bytes(name)
        trial = make_folder(folder, f".{secrets.token_hex(6)}{TEMPORARY_SUFFIX}")
        keep = name is not None and name.is_dir()
        try:
            if name is not None:
                where = name
                os.replace(trial, name)  # also over an empty folder, which another empty one then stands for
                trial = name
        finally:
            if trial != name or not keep:
                remove_empty([trial])
    except OSError as error:
        why = f"nothing can be written here ({error.strerror}); name another place with --output"
        raise OSError(error.errno, why, str(where)) from None
    finally:
        remove_empty(made)


def rehearse_file(path: Path, option: str = "--output") -> None:
    """Check that the file ``path`` can be written, before any work is done; its folder is made if it is missing.

    Parameters
    ----------
    path : Path
        The file.
    option : str
        The option that names it, for the message.
    """
    made = new_parents(path.parent)
    try:
        _refuse_other_bytes(path)
        if not path.name:
            raise IsADirectoryError(errno.EISDIR, "is a folder, not a file")
        make_folder(path.parent)
        rehearse_write(path)
    except OSError as error:
        why = f"cannot be written ({error.strerror}); name another file with {option}"
        raise OSError(error.errno, why, str(path)) from None
    finally:
        remove_empty(made)


def make_folder(parent: Path, name: str = "") -> Path:
    """Make a new folder in ``parent``, which is made with its own parents if it is missing.

    Another run may remove an empty parent at the same moment; then it is made again.

    Parameters
    ----------
    parent : Path
    name : str, optional
        Left out: only ``parent`` is made; it may exist.
    """
    for _ in range(_ATTEMPTS):
        try:
            parent.mkdir(parents=True, exist_ok=True)
        except FileNotFoundError:
            continue
        except FileExistsError:  # also when a folder was there and is gone again
            if os.path.lexists(parent) and not parent.is_dir():
                raise
            continue
        with suppress(FileNotFoundError):
            if name:
                (parent / name).mkdir()
            return parent / name
    raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(parent))


def _refuse_other_bytes(path: Path) -> None:
    try:
        os.fspath(path).encode()
    except UnicodeEncodeError:
        raise OSError(errno.EILSEQ, "the name is not UTF-8") from None


def write_json(path: Path, content: Mapping[str, Any]) -> None:
    """Write a JSON file."""
    from .console import plain

    write_file(path, json.dumps(plain(content), indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def write_file(path: Path, content: str | bytes) -> None:
    """Write a file completely or not at all; errors name it."""
    atomic_write(path, content.encode(errors="backslashreplace") if isinstance(content, str) else content)


def new_parents(folder: Path) -> list[Path]:
    """The folder and those of its parents that do not exist, the innermost first."""
    return [path for path in (folder, *folder.parents) if not path.exists()]


def remove_empty(folders: list[Path]) -> None:
    """Remove those of the folders that are empty."""
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
