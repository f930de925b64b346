"""The only door to the native module: chooses provider and instruction set, and says which."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from gatewise import cells
from gatewise.cells import Cell, Weights
from gatewise.cells.activations import Array

__all__ = ["Active", "Stream", "active", "backward", "forward", "stream", "use"]


class Active(NamedTuple):
    """What runs the layers: provider ("native" or "numpy"), instruction set, threads."""

    provider: str
    isa: str
    threads: int


def active() -> Active:
    """Tell which provider, instruction set and thread count are in use."""
    return Active("numpy", "numpy", 1)


def use(provider: str | None = None, isa: str | None = None, threads: int | None = None) -> None:
    """Choose provider, instruction set and threads."""


def forward(
    cell: Cell,
    x: Array,
    weights: Weights,
    state: tuple[Array, ...],
    lengths: Array | None = None,
    *,
    reverse: bool = False,
    save: bool = True,
    recompute: bool = False,
    out: Array | None = None,
) -> tuple[Array, tuple[Array, ...], Any]:
    """Run a cell over a batch of sequences; see :func:`gatewise.cells.sequence.forward`."""
    y, final, cache = cells.sequence.forward(cell, x, weights, state, lengths, reverse=reverse)
    if out is not None:
        out[...] = y
        y = out
    return y, final, cache if save else None


def backward(
    cache: Any, dy: Array, dstate: tuple[Array, ...] | None = None, *, need_dx: bool = True
) -> tuple[Array | None, tuple[Array, ...], Weights]:
    """Gradients of a forward run; see :func:`gatewise.cells.sequence.backward`."""
    dx, dstate0, gradients = cells.sequence.backward(cache, dy, dstate)
    return (dx if need_dx else None), dstate0, gradients


class Stream:
    """One or more stacked cells advanced one step at a time."""

    def __init__(self, cell: Cell, layers: list[Weights], batch: int, dtype: Any) -> None:
        self._cell, self._layers, self._batch, self._dtype = cell, layers, batch, dtype
        self.reset()

    def reset(self) -> None:
        """Back to the zero state."""
        hidden = self._layers[0].hh.shape[1]
        shape = (len(self._layers), self._batch, hidden)
        self.state = tuple(np.zeros(shape, self._dtype) for _ in range(self._cell.states))

    def step(self, x: Array) -> Array:
        """Advance every layer by one step: x (B, I) -> y (B, H)."""
        new = []
        for layer, weights in enumerate(self._layers):
            state = tuple(s[layer] for s in self.state)
            _, state, _ = cells.sequence.forward(self._cell, x[:, None], weights, state)
            new.append(state)
            x = state[0]
        self.state = tuple(np.stack(parts) for parts in zip(*new, strict=True))
        return x


def stream(cell: Cell, layers: list[Weights], batch: int, dtype: Any) -> Stream:
    """Start a stream at the zero state."""
    return Stream(cell, layers, batch, dtype)
