"""One batch as a forecasting network reads it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array

__all__ = ["Inputs"]


class Inputs(NamedTuple):
    """One batch as the network reads it, scaled.

    Attributes
    ----------
    x : array (B, T, F)
        Features of the input stretch. With the recursive strategy T + h - 1 steps: the horizon but for its last.
    future : array (B, h, P) or None
        Features known for the horizon.
    unit : array (B, 2) or None
        Last reading and scale of each window, which networks of counts need.
    """

    x: Array
    future: Array | None
    unit: Array | None = None

    def take(self, which: slice) -> Inputs:
        """Some of the windows, copied."""
        return Inputs(*(None if part is None else np.array(part[which]) for part in self))  # pyright: ignore[reportArgumentType]

    def __repr__(self) -> str:
        return f"Inputs(x {self.x.shape}, future {None if self.future is None else self.future.shape})"
