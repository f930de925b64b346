"""Independent pieces of work on several threads: NumPy and the kernels let go of Python's lock while they compute."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextvars import copy_context
from typing import TypeVar

__all__ = ["each"]

T = TypeVar("T")


def each(compute: Callable[[T], object], pieces: Sequence[T], threads: int) -> None:
    """Call ``compute`` for every piece, on at most ``threads`` threads; what one raises ends the others.

    Parameters
    ----------
    compute : function of a piece
        It may write to disjoint parts of shared arrays.
    pieces : sequence
        Of about equal work.
    threads : int
        With 1, or one piece, everything runs in the caller's thread.
    """
    workers = min(threads, len(pieces))
    if workers <= 1:
        for piece in pieces:
            compute(piece)
        return
    from concurrent.futures import ThreadPoolExecutor  # late: import gatewise does without it

    pool = ThreadPoolExecutor(workers, thread_name_prefix="gatewise")
    try:
        # Each in a copy of the caller's context, so that np.errstate holds there too.
        futures = [pool.submit(copy_context().run, compute, piece) for piece in pieces]
        for future in futures:
            future.result()
    finally:
        # Ctrl-C waits for the pieces that have begun, some hundredths of a second, not for the others.
        pool.shutdown(cancel_futures=True)
