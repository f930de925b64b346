"""Writing a file so that no crash, full disk or interrupt can leave half of it."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

__all__ = ["TEMPORARY_SUFFIX", "atomic_write"]

#: End of the names of files that are still being written; one that stays behind after a crash can be deleted.
TEMPORARY_SUFFIX = ".partial"


def atomic_write(path: str | os.PathLike[str], content: bytes | Callable[[BinaryIO], object]) -> Path:
    """Put a file in place whole, or not at all.

    The content goes to a temporary file in the same folder, is forced to the disk and then takes the name in one
    move; at last the folder itself is forced to the disk, so that the name survives a power cut. Whatever goes
    wrong, a file that was there before stays as it was.

    Parameters
    ----------
    path : path
        Where the file belongs; its folder must exist. A symbolic link is followed, not replaced, and a device or
        a pipe is written to.
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
            # A device or a pipe (/dev/null, /dev/stdout) is written to; a move would put a file in its place.
            with open(target, "wb") as file:
                _write(file, content)
            return path
        try:
            # Not tempfile: its files are readable by their owner alone, this one follows the umask as usual.
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
            # The temporary name means nothing to the caller; the number picks the same class again.
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
        return  # elsewhere a folder cannot be opened, and the move itself is recorded by the file system
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
