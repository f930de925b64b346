"""Atomic writing: no crash, full disk or interrupt leaves half a file."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["TEMPORARY_SUFFIX", "atomic_write"]

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
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(6)}{TEMPORARY_SUFFIX}")
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
