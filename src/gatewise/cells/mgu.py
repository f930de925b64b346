"""The minimal gated unit: one gate that both resets and updates.

Letters: p = x Wᵀ + b_ih and q = h_ Rᵀ + b_hh, both (B, 2H) in blocks f, n; h_ is h one step earlier.

Forward::

    f = σ(p_f + q_f)              how much is renewed
    s = f ∘ h_                    what the candidate sees of the past
    q_n = s R_nᵀ + b_n
    n = tanh(p_n + q_n)           the candidate
    h = (1 - f) ∘ h_ + f ∘ n

Backward, with δ the gradient of h::

    δn   = δ ∘ f
    δa_n = δn ∘ (1 - n²)
    δs   = δa_n R_n               (the time loop's product)
    δf   = δ ∘ (n - h_) + δs ∘ h_
    δa_f = δf ∘ f (1 - f)
    δh_  = δ ∘ (1 - f) + δs ∘ f   and what comes back through R_f
    dp = dq = [δa_f, δa_n]

f is used twice, in s and in h, so its gradient has two terms. As in the GRU with reset="before", R_n multiplied s: its
gradient is δa_nᵀ s and not δa_nᵀ h_.

Cached: h_, f and n. s = f ∘ h_ is recomputed.

Source: G.-B. Zhou, J. Wu, C.-L. Zhang and Z.-H. Zhou, Minimal gated unit for recurrent neural networks, International
Journal of Automation and Computing 13 (2016), arXiv 1603.09420.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.cells.activations import d_sigmoid, d_tanh, sigmoid, tanh
from gatewise.cells.cell import Cell, CellGradient, blocks

__all__ = ["MGU", "MGUCache"]


class MGUCache(NamedTuple):
    """What the minimal gated unit's backward step needs, each (B, H)."""

    h_: Array
    f: Array
    n: Array


@dataclass(frozen=True)
class MGU(Cell):
    """Minimal gated unit (Zhou et al., 2016)."""

    name: ClassVar[str] = "mgu"
    gates: ClassVar[tuple[str, ...]] = ("f", "n")

    @property
    def staged(self) -> tuple[str, ...]:
        """The candidate's recurrent product waits for the gate."""
        return ("n",)

    def operand(self, p: Array, q: Array, h_: Array) -> Array:
        """s = f ∘ h_."""
        p_f, _ = blocks(p, 2)
        return sigmoid(p_f + q) * h_

    def forward(self, p: Array, q: Array, state: tuple[Array, ...]) -> tuple[tuple[Array, ...], MGUCache]:
        """h = (1 - f) ∘ h_ + f ∘ n."""
        (h_,) = state
        a_f, a_n = blocks(p + q, 2)
        f, n = sigmoid(a_f), tanh(a_n)
        return ((1.0 - f) * h_ + f * n,), MGUCache(h_, f, n)

    def backward(self, cache: MGUCache, dstate: tuple[Array, ...]) -> CellGradient:
        """From δ to the parts and h_, without what comes back through s."""
        (d,) = dstate
        h_, f, n = cache
        da = np.concatenate([d * (n - h_) * d_sigmoid(f), d * f * d_tanh(n)], axis=-1)
        return CellGradient(da, da, (d * (1.0 - f),))

    def backward_operand(self, cache: MGUCache, ds: Array) -> tuple[Array, Array]:
        """δf += δs ∘ h_;  δh_ += δs ∘ f."""
        return ds * cache.h_ * d_sigmoid(cache.f), ds * cache.f
