"""The NumPy provider: ``gatewise.cells`` behind the interface of the kernels."""

from __future__ import annotations

from typing import Any

import numpy as np

from gatewise import cells
from gatewise.arrays import Array
from gatewise.cells import Cell, Weights
from gatewise.cells.activations import sigmoid
from gatewise.kernels import arguments

__all__ = ["Stream", "affine", "backward", "forward", "probabilities"]


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
    arguments.check_cell(cell)
    dtype = arguments.dtype_of(weights)
    given = x, weights, () if state is None else state
    x, weights = arguments.as_input(x, dtype), arguments.as_weights(weights, dtype)
    batch, steps, inputs = x.shape
    hidden = arguments.check_sizes(cell, weights, inputs)
    arguments.check_countable("x", batch, steps, inputs + hidden + 16, 8)
    initial = _zero_or("state", state, cell, (batch, hidden), dtype)
    lengths = arguments.as_lengths(lengths)
    arguments.check_lengths(lengths, batch, steps)
    if out is not None:
        arguments.check_out(out, (batch, steps, hidden), dtype, *given)
    y, final, cache = cells.sequence.forward(cell, x, weights, initial, lengths, reverse=bool(reverse))
    if out is not None:
        out[...] = y
        y = out
    elif save:
        y.flags.writeable = False
    # Copies: the cache holds the last state, and over no steps it is the caller's own.
    return y, tuple(part.copy() for part in final), cache if save else None


def backward(
    cache: cells.sequence.SequenceCache,
    dy: Array | None,
    dstate: tuple[Array, ...] | None = None,
    *,
    need_dx: bool = True,
) -> tuple[Array | None, tuple[Array, ...], Weights]:
    """See :func:`gatewise.kernels.backward`."""
    hh = cache.weights.hh
    (batch, steps, _), hidden, dtype = cache.x.shape, hh.shape[1], hh.dtype
    if dy is None:
        dy = np.broadcast_to(np.zeros((), dtype), (batch, steps, hidden))
    else:
        dy = arguments.as_rows("dy", dy, dtype)
        arguments.check_shape("dy", dy, (batch, steps, hidden))
    dfinal = _zero_or("dstate", dstate, cache.cell, (batch, hidden), dtype)
    dx, dinitial, gradients = cells.sequence.backward(cache, dy, dfinal)
    return (dx if need_dx else None), tuple(part.copy() for part in dinitial), gradients


def _zero_or(name: str, state: Any, cell: Cell, shape: tuple[int, ...], dtype: np.dtype[Any]) -> tuple[Array, ...]:
    if state is None:
        return tuple(np.zeros(shape, dtype) for _ in cell.states)
    return arguments.as_state(name, state, cell, dtype, shape)


def affine(x: Array, weight: Array, bias: Array | None) -> Array:
    """See :func:`gatewise.kernels.affine`; einsum adds in an order fixed by index, a BLAS chooses it by the shape."""
    y = np.einsum("ni,oi->no", x, weight)
    return y if bias is None else y + bias


def probabilities(logits: Array, apart: bool) -> Array:
    """See :func:`gatewise.kernels.probabilities`."""
    a = logits.astype(np.float64)
    if apart:
        return sigmoid(a)
    e = np.exp(a - a.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


class Stream:
    """Stacked cells advanced one step at a time; see :class:`gatewise.kernels.Stream`."""

    def __init__(self, cell: Cell, layers: list[Weights], batch: int, dtype: Any) -> None:
        layers, batch, self._dtype = arguments.as_layers(cell, layers, batch, dtype)
        self._cell = cell
        self._layers = [w._make(None if a is None else a.copy() for a in w) for w in layers]
        self._shape = (len(layers), batch, layers[0].hh.shape[1])
        self._inputs = layers[0].ih.shape[1]
        self.reset()

    def __repr__(self) -> str:
        layers, batch, hidden = self._shape
        sizes = f"layers={layers}, batch={batch}, input_size={self._inputs}, hidden_size={hidden}"
        return f"Stream({self._cell.key}, {sizes}, {self._dtype}, numpy)"

    def __setstate__(self, state: dict[str, Any]) -> None:
        # Its own and writable, whether copied, pickled or memory-mapped.
        self.__dict__.update(state, _state=[np.array(part) for part in state["_state"]])

    def reset(self) -> None:
        """Back to the zero state."""
        self._state = [np.zeros(self._shape, self._dtype) for _ in self._cell.states]

    @property
    def state(self) -> tuple[Array, ...]:
        """Arrays (L, B, H), copied."""
        return tuple(part.copy() for part in self._state)

    @state.setter
    def state(self, value: tuple[Array, ...] | Array) -> None:
        if len(self._cell.states) == 1 and isinstance(value, np.ndarray):
            value = (value,)
        parts = arguments.as_state("state", value, self._cell, self._dtype, self._shape)
        self._state = [part.copy() for part in parts]

    def step(self, x: Array) -> Array:
        """Advance every layer by one step: x (B, I) -> y (B, H)."""
        x = arguments.converted("x", x, self._dtype)
        arguments.check_shape("x", x, (self._shape[1], self._inputs))
        for layer, weights in enumerate(self._layers):
            state = tuple(part[layer] for part in self._state)
            _, new, _ = cells.sequence.forward(self._cell, x[:, None], weights, state)
            for part, value in zip(self._state, new, strict=True):
                part[layer] = value
            x = new[0]
        return x.copy()
