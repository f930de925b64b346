"""The long short-term memory cell with a forget gate.

Letters: p = x Wᵀ + b_ih and q = h_ Rᵀ + b_hh, both (B, 4H) in blocks i, f, g, o; h_ and c_ are one step earlier.

Forward::

    i = σ(p_i + q_i)        how much of the candidate is written
    f = σ(p_f + q_f)        how much of the past is kept
    g = tanh(p_g + q_g)     the candidate
    o = σ(p_o + q_o)        how much of the cell is shown
    c = f ∘ c_ + i ∘ g
    h = o ∘ tanh(c)

Backward, with δh and δc the gradients of h and c as they arrive from later steps and from outside::

    δa_o = δh ∘ tanh(c) ∘ o (1 - o)
    e    = δc + δh ∘ o ∘ (1 - tanh²(c))     the whole gradient of c
    δa_i = e ∘ g  ∘ i (1 - i)
    δa_f = e ∘ c_ ∘ f (1 - f)
    δa_g = e ∘ i  ∘ (1 - g²)
    dc_  = e ∘ f
    dp = dq = [δa_i, δa_f, δa_g, δa_o]

Cached: i, f, g, o, c_ and c. tanh(c) is recomputed: one tanh is cheaper than another array kept for every step.

Source: S. Hochreiter and J. Schmidhuber, Long short-term memory, Neural Computation 9 (1997); forget gate:
F. Gers, J. Schmidhuber and F. Cummins, Learning to forget, Neural Computation 12 (2000).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.cells.activations import d_sigmoid, d_tanh, sigmoid, tanh
from gatewise.cells.cell import Cell, CellGradient, blocks

__all__ = ["LSTM", "LSTMCache"]


class LSTMCache(NamedTuple):
    """What the LSTM's backward step needs, each (B, H)."""

    i: Array
    f: Array
    g: Array
    o: Array
    c_: Array
    c: Array


@dataclass(frozen=True)
class LSTM(Cell):
    """Long short-term memory cell; its state is (h, c) (Hochreiter and Schmidhuber, 1997; Gers et al., 2000)."""

    name: ClassVar[str] = "lstm"
    gates: ClassVar[tuple[str, ...]] = ("i", "f", "g", "o")
    states: ClassVar[tuple[str, ...]] = ("h", "c")

    def forward(self, p: Array, q: Array, state: tuple[Array, ...]) -> tuple[tuple[Array, ...], LSTMCache]:
        """c = f ∘ c_ + i ∘ g;  h = o ∘ tanh(c)."""
        _, c_ = state
        a_i, a_f, a_g, a_o = blocks(p + q, 4)
        i, f, g, o = sigmoid(a_i), sigmoid(a_f), tanh(a_g), sigmoid(a_o)
        c = f * c_ + i * g
        h = o * tanh(c)
        return (h, c), LSTMCache(i, f, g, o, c_, c)

    def backward(self, cache: LSTMCache, dstate: tuple[Array, ...]) -> CellGradient:
        """From (δh, δc) to the four pre-activations and c_."""
        dh, dc = dstate
        i, f, g, o, c_, c = cache
        tanh_c = tanh(c)
        da_o = dh * tanh_c * d_sigmoid(o)
        e = dc + dh * o * d_tanh(tanh_c)
        da_i = e * g * d_sigmoid(i)
        da_f = e * c_ * d_sigmoid(f)
        da_g = e * i * d_tanh(g)
        da = np.concatenate([da_i, da_f, da_g, da_o], axis=-1)
        return CellGradient(da, da, (np.zeros_like(dh), e * f))
