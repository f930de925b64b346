"""Several steps of one stream in a batch: rounds, in each of which no stream stands twice."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from gatewise.arrays import Array

__all__ = ["rounds"]


def rounds(who: Array | None, n: int) -> Iterator[tuple[slice | Array, Array | None]]:
    """Split n steps into rounds.

    Parameters
    ----------
    who : integers (n,) or None
        Stream of each step; None where step k is of stream k.
    n : int

    Yields
    ------
    steps : slice or integers (k,)
        Steps of the round, in order.
    streams : integers (k,) or None
        Their streams, all different; None for all streams in order.
    """
    if who is None:
        yield slice(None), None
        return
    order = np.argsort(who, kind="stable")
    sorted_ = who[order]
    first = np.flatnonzero(np.diff(sorted_, prepend=-1))
    nth = np.empty(n, np.int64)  # how often the stream stood before
    nth[order] = np.arange(n) - np.repeat(first, np.diff(first, append=n))
    for k in range(int(nth.max()) + 1):
        steps = np.flatnonzero(nth == k)
        yield steps, who[steps]
