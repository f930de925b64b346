"""A lock on a folder, held by one process at a time; the system frees it when the process ends, however it ends."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["LOCK_NAME", "FolderLock"]

#: Name of the file in a locked folder.
LOCK_NAME = ".lock"


class FolderLock:
    """A folder that this process has for itself.

    Attributes
    ----------
    folder : Path
    """

    def __init__(self, folder: Path, descriptor: int) -> None:
        self.folder, self._descriptor = folder, descriptor

    @classmethod
    def take(cls, folder: Path) -> FolderLock | None:
        """Lock an existing folder without waiting.

        Returns
        -------
        FolderLock or None
            None when another process has it, or when it has gone.
        """
        try:
            descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError:
            return None
        if _lock(descriptor) and _is(descriptor, folder / LOCK_NAME):
            return cls(folder, descriptor)
        os.close(descriptor)
        return None

    def free(self) -> None:
        """Give the folder back; twice is fine."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def _is(descriptor: int, path: Path) -> bool:
    """Whether the open file is still the one of this name: the folder may have been removed meanwhile."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except OSError:
        return False


if os.name == "posix":
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks: every run still has a folder of its own
            return True
        return True

else:
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
