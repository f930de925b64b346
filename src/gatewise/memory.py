"""The memory that a file from outside may take: a limit that readers ask before they expand anything."""

from __future__ import annotations

import math
import os
import re
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import ClassVar

from gatewise.errors import MemoryLimitError

__all__ = ["free_memory", "memory_limit", "parse_size", "require", "size_text"]

_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "T": 10**12, "KI": 2**10, "MI": 2**20, "GI": 2**30, "TI": 2**40}
_SIZE = re.compile(r"\s*(\d{1,15}(?:\.\d{1,9})?)\s*([KMGT]?I?)B?\s*", re.IGNORECASE | re.ASCII)
# Share of the free memory that one file may take, where no limit was given.
_SHARE = 4
# Where the system does not say how much is free.
_UNKNOWN = 4 * 2**30


class memory_limit:
    """Limit the memory that reading a file may take, in the whole process, until the block ends.

    Without it the limit is a quarter of the memory that is free when the file is read.

    Parameters
    ----------
    size : int or str
        Bytes, or a number with a unit: "500MB", "2GB", "1.5GiB".

    Raises
    ------
    ValueError
        When ``size`` is no size, or less than 1 MB.
    """

    _open: ClassVar[list[memory_limit]] = []

    def __init__(self, size: int | str) -> None:
        self.bytes = parse_size(size)

    def __enter__(self) -> memory_limit:
        self._open.append(self)
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        # Blocks of several threads may overlap: each takes only its own limit with it.
        for place in reversed(range(len(self._open))):
            if self._open[place] is self:
                del self._open[place]
                return

    def __repr__(self) -> str:
        return f"memory_limit({size_text(self.bytes)!r})"

    @classmethod
    def now(cls) -> tuple[int, str]:
        """Bytes of the limit in force, and where it comes from, for a message."""
        if cls._open:
            return cls._open[-1].bytes, ""
        return free_memory() // _SHARE, " (a quarter of what is free)"


def parse_size(size: int | str) -> int:
    """Return a size in bytes.

    Parameters
    ----------
    size : int or str
        Bytes, or a number with a unit: "500MB", "2GB", "1.5GiB".

    Raises
    ------
    ValueError
        When it is no size, or less than 1 MB.
    """
    found = _SIZE.fullmatch(str(size))
    if found is None or isinstance(size, bool):
        raise ValueError(f"{size!r} is not a size such as 500MB, 2GB or 1.5GiB")
    made = int(float(found[1]) * _UNITS[found[2].upper()]) if found[2].upper() in _UNITS else 0
    if made < 10**6:
        raise ValueError(f"{size!r}: the memory must be at least 1MB")
    return made


def size_text(size: float) -> str:
    """Return bytes for a message: "3.9 GB", "464 kB"; `parse_size` reads it."""
    for unit in ("B", "kB", "MB", "GB", "TB"):
        if size < 999.5 or unit == "TB":
            return f"{size:,.0f} {unit}" if unit == "B" or size >= 99.5 else f"{size:.2g} {unit}"
        size /= 1000
    raise AssertionError


def require(
    need: float, source: str | os.PathLike[str] | None, what: str = "reading it", *, at_least: bool = False,
    cure: str = "use a part of it",
) -> None:  # fmt: skip
    """Refuse work that needs more memory than the limit.

    Parameters
    ----------
    need : float
        Estimate in bytes.
    source : path or str, optional
        File or argument, for the message.
    what : str
        The work, for the message.
    at_least : bool, default False
        Whether ``need`` is only what is known so far.
    cure : str
        What the user can do, besides allowing more.

    Raises
    ------
    MemoryLimitError
        Names the source, the estimate, the limit and what to do.
    """
    limit, meaning = memory_limit.now()
    if need <= limit:
        return
    free = free_memory()
    enough = min(4 * limit, free) if at_least else math.ceil(1.1 * need / 10**7) * 10**7
    much = "more memory than" if at_least else f"about {size_text(need)} of memory, more than"
    if limit < enough <= free:
        cure += f", or allow more with memory_limit('{size_text(enough).replace(' ', '')}')"
    raise MemoryLimitError(
        f"{what} needs {much} the limit of {size_text(limit)}{meaning}; {cure}",
        source=None if source is None else os.fspath(source),
    )


def free_memory() -> int:
    """Return the bytes that this process can still take: of the machine, its container and its own limits."""
    found = [_of_machine(), *_of_container(), *_of_process()]
    return max(0, min((size for size in found if size is not None), default=_UNKNOWN))


def _of_machine() -> int | None:
    with suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/meminfo").read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    if sys.platform == "win32":
        return _of_windows()
    with suppress(OSError, ValueError, AttributeError):  # macOS does not tell a program how much is free
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    return None


def _of_windows() -> int | None:
    if sys.platform != "win32":
        return None
    import ctypes

    class Status(ctypes.Structure):
        _fields_ = (
            ("length", ctypes.c_ulong), ("load", ctypes.c_ulong), ("total", ctypes.c_ulonglong),
            ("free", ctypes.c_ulonglong), ("rest", ctypes.c_ulonglong * 5),
        )  # fmt: skip

    status = Status(length=ctypes.sizeof(Status))
    return int(status.free) if ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)) else None


def _of_container() -> list[int]:
    """Linux's control groups, version 2 and version 1."""
    made = []
    for folder, limit, used in (
        ("/sys/fs/cgroup", "memory.max", "memory.current"),
        ("/sys/fs/cgroup/memory", "memory.limit_in_bytes", "memory.usage_in_bytes"),
    ):
        with suppress(OSError, ValueError):  # "max": no limit
            free = int(Path(folder, limit).read_text(encoding="ascii")) - int(
                Path(folder, used).read_text(encoding="ascii")
            )
            cached = re.search(
                r"^(?:total_)?inactive_file (\d+)", Path(folder, "memory.stat").read_text(), re.MULTILINE
            )
            made.append(free + (int(cached[1]) if cached else 0))
    return made


def _of_process() -> list[int]:
    """`ulimit -v`."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        most = resource.getrlimit(resource.RLIMIT_AS)[0]
        if most != resource.RLIM_INFINITY:
            pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
            return [most - pages * resource.getpagesize()]
    return []
