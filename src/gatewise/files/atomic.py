"""Atomic writing: no crash, full disk or interrupt leaves half a file."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["TEMPORARY_SUFFIX", "atomic_write", "rehearse_write"]

#: Suffix of files that are being written; one left by a crash can be deleted.
TEMPORARY_SUFFIX = ".partial"


def atomic_write(path: str | os.PathLike[str], content: bytes | Callable[[BinaryIO], object]) -> Path:
    """Write a file whole, or not at all.

    The content is written to a temporary file in the same folder and forced to the disk, then the file is renamed in
    one step, then the folder is forced to the disk, so that the new name survives a power cut. On any error an
    existing file is unchanged.

    Parameters
    ----------
    path : path
        The file; its folder must exist. A symbolic link is followed, not replaced; a device or a pipe is written to.
    content : bytes, or a function of an open binary file
        What to write.

    Returns
    -------
    Path
        ``path``.

    Raises
    ------
    OSError
        When the folder cannot be written, the disk is full, and so on; its ``filename`` is ``path``.
    """
    path = Path(path)
    target, temporary = _places(path)
    try:
        if target.exists() and not (target.is_file() or target.is_dir()):
            # A device or a pipe (/dev/null, /dev/stdout): renaming would replace it by a file.
            with open(target, "wb") as file:
                _write(file, content)
            return path
        try:
            # Not tempfile, whose files only their owner can read; this one follows the umask.
            with open(temporary, "xb") as file:
                _write(file, content)
                os.fsync(file.fileno())
            os.replace(temporary, target)
        except BaseException:
            with suppress(OSError):
                temporary.unlink()
            raise
        _sync_folder(target.parent)
    except OSError as error:
        if error.filename in (None, str(temporary)):
            # Name the path that the caller gave; the number makes the same subclass of OSError.
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
    return path


def rehearse_write(path: str | os.PathLike[str]) -> None:
    """Check that :func:`atomic_write` can write a file, by making its temporary file and removing it.

    Parameters
    ----------
    path : path
        The file; its folder must exist.

    Raises
    ------
    OSError
        As :func:`atomic_write`; also for a folder, a symbolic link that leads nowhere, and a name that is not UTF-8.
    """
    path = Path(path)
    try:
        os.fspath(path).encode()
    except UnicodeEncodeError:
        name = os.fspath(path).encode("ascii", "backslashreplace").decode()
        raise OSError(errno.EILSEQ, "the name is not UTF-8", name) from None
    target, temporary = _places(path)
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder, not a file", str(path))
        if target.is_symlink():  # realpath leaves a loop of links as it is
            raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
        if target.exists() and not target.is_file():
            if not os.access(target, os.W_OK):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
            return
        with open(temporary, "xb"):
            pass
        temporary.unlink()
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from None


def _places(path: Path) -> tuple[Path, Path]:
    """Where a file is written, links followed, and the temporary file beside it."""
    target = Path(os.path.realpath(path))
    return target, target.with_name(f".{target.name}.{secrets.token_hex(6)}{TEMPORARY_SUFFIX}")


def _write(file: BinaryIO, content: bytes | Callable[[BinaryIO], object]) -> None:
    if callable(content):
        content(file)
    else:
        file.write(content)
    file.flush()


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # elsewhere a folder cannot be opened, and the file system records the new name
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
