"""Cells with random weights and inputs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import CELLS, Cell, Weights

__all__ = ["Run", "draw"]


@dataclass(frozen=True)
class Run:
    """A cell with everything that goes in, forward and backward."""

    cell: Cell
    x: Array
    weights: Weights
    state: tuple[Array, ...]
    dy: Array
    dstate: tuple[Array, ...]

    def rows(self, which: Any) -> Run:
        """Some sequences of the batch."""
        return Run(
            self.cell,
            self.x[which],
            self.weights,
            tuple(s[which] for s in self.state),
            self.dy[which],
            tuple(d[which] for d in self.dstate),
        )


def draw(
    name: str,
    *,
    batch: int = 5,
    steps: int = 6,
    inputs: int = 2,
    hidden: int = 3,
    bias: bool = True,
    dtype: str = "float64",
    seed: int = 0,
) -> Run:
    """One run of the named cell, everything standard normal but the weights, which are somewhat smaller."""
    cell, rng = CELLS[name], np.random.default_rng(seed)
    rows = len(cell.gates) * hidden

    def normal(*shape: int, scale: float = 1.0) -> Array:
        return rng.normal(scale=scale, size=shape).astype(dtype)

    weights = Weights(
        normal(rows, inputs, scale=0.7),
        normal(rows, hidden, scale=0.7),
        normal(rows, scale=0.7) if bias else None,
        normal(rows, scale=0.7) if bias else None,
    )
    return Run(
        cell,
        normal(batch, steps, inputs),
        weights,
        tuple(normal(batch, hidden) for _ in range(len(cell.states))),
        normal(batch, steps, hidden),
        tuple(normal(batch, hidden) for _ in range(len(cell.states))),
    )
