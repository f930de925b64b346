"""The plain (Elman) recurrent cell.

Letters: p = x Wᵀ + b_ih and q = h_ Rᵀ + b_hh, both (B, H); h_ is h one step earlier; φ is tanh or relu.

Forward::

    h = φ(p + q)

Backward, with δ the gradient of h::

    δa = δ ∘ φ'        tanh' = 1 - h²,  relu' = [h > 0]
    dp = dq = δa       nothing reaches h_ but through q

Cached: h alone, since both derivatives can be written from the output.

Source: J. L. Elman, Finding structure in time, Cognitive Science 14 (1990).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.cells.activations import ACTIVATIONS
from gatewise.cells.cell import Cell, CellGradient, choice

__all__ = ["RNN", "RNNCache"]


class RNNCache(NamedTuple):
    """What the plain cell's backward step needs: its output."""

    h: Array


@dataclass(frozen=True)
class RNN(Cell):
    """Plain recurrent cell (Elman, 1990).

    Parameters
    ----------
    nonlinearity : {"tanh", "relu"}
        The activation φ.
    """

    nonlinearity: Literal["tanh", "relu"] = choice("tanh", "relu", doc="nonlinearity of the new state")

    name: ClassVar[str] = "rnn"
    gates: ClassVar[tuple[str, ...]] = ("h",)

    def forward(self, p: Array, q: Array, state: tuple[Array, ...]) -> tuple[tuple[Array, ...], RNNCache]:
        """h = φ(p + q)."""
        del state
        phi, _ = ACTIVATIONS[self.nonlinearity]
        h = phi(p + q)
        return (h,), RNNCache(h)

    def backward(self, cache: RNNCache, dstate: tuple[Array, ...]) -> CellGradient:
        """δa = δ ∘ φ'."""
        (dh,) = dstate
        _, d_phi = ACTIVATIONS[self.nonlinearity]
        da = dh * d_phi(cache.h)
        return CellGradient(da, da, (np.zeros_like(da),))
