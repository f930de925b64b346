"""The NumPy provider: ``gatewise.cells`` behind the interface of the kernels."""

from __future__ import annotations

from typing import Any

import numpy as np

from gatewise import cells
from gatewise.cells import Cell, Weights
from gatewise.cells.activations import Array

__all__ = ["Stream", "backward", "forward"]


def forward(
    cell: Cell,
    x: Array,
    weights: Weights,
    state: tuple[Array, ...] | None,
    lengths: Array | None = None,
    *,
    reverse: bool = False,
    save: bool = True,
    recompute: bool = False,
    out: Array | None = None,
) -> tuple[Array, tuple[Array, ...], Any]:
    """See :func:`gatewise.kernels.forward`; ``recompute`` is accepted and changes nothing."""
    del recompute
    if state is None:
        hh = weights.hh
        state = tuple(np.zeros((len(x), hh.shape[1]), hh.dtype) for _ in range(cell.states))
    y, final, cache = cells.sequence.forward(cell, x, weights, state, lengths, reverse=reverse)
    if out is not None:
        out[...] = y
        y = out
    # Copies: the cache holds the last state, and over no steps it is the caller's own.
    return y, tuple(part.copy() for part in final), cache if save else None


def backward(
    cache: Any, dy: Array | None, dstate: tuple[Array, ...] | None = None, *, need_dx: bool = True
) -> tuple[Array | None, tuple[Array, ...], Weights]:
    """See :func:`gatewise.kernels.backward`."""
    if dy is None:
        hh = cache.weights.hh
        dy = np.broadcast_to(np.zeros((), hh.dtype), (*cache.x.shape[:2], hh.shape[1]))
    dx, dinitial, gradients = cells.sequence.backward(cache, dy, dstate)
    return (dx if need_dx else None), tuple(part.copy() for part in dinitial), gradients


class Stream:
    """Stacked cells advanced one step at a time; see :class:`gatewise.kernels.Stream`."""

    def __init__(self, cell: Cell, layers: list[Weights], batch: int, dtype: Any) -> None:
        self._cell = cell
        self._layers = [w._make(None if a is None else np.array(a, dtype) for a in w) for w in layers]
        self._shape = (len(layers), batch, layers[0].hh.shape[1])
        self._inputs = layers[0].ih.shape[1]
        self._dtype = np.dtype(dtype)
        self.reset()

    def reset(self) -> None:
        """Back to the zero state."""
        self._state = [np.zeros(self._shape, self._dtype) for _ in range(self._cell.states)]

    @property
    def state(self) -> tuple[Array, ...]:
        """Arrays (L, B, H), copied."""
        return tuple(part.copy() for part in self._state)

    @state.setter
    def state(self, value: tuple[Array, ...]) -> None:
        if len(value) != self._cell.states:
            raise ValueError(f"state has {len(value)} parts, this cell has {self._cell.states}")
        parts = [np.array(part, self._dtype) for part in value]
        for k, part in enumerate(parts):
            if part.shape != self._shape:
                raise ValueError(f"state[{k}] has shape {part.shape}, expected {self._shape}")
        self._state = parts

    def step(self, x: Array) -> Array:
        """Advance every layer by one step: x (B, I) -> y (B, H)."""
        x = np.asarray(x, self._dtype)
        if x.shape != (self._shape[1], self._inputs):
            raise ValueError(f"x has shape {x.shape}, expected {(self._shape[1], self._inputs)}")
        for layer, weights in enumerate(self._layers):
            state = tuple(part[layer] for part in self._state)
            _, new, _ = cells.sequence.forward(self._cell, x[:, None], weights, state)
            for part, value in zip(self._state, new, strict=True):
                part[layer] = value
            x = new[0]
        return x.copy()
