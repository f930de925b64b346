"""The gated recurrent unit, in all four forms that are in use.

Letters: p = x Wᵀ + b_ih and q = h_ Rᵀ + b_hh, both (B, 3H) in blocks r, z, n; h_ is h one step earlier.

Two choices. ``reset``: does the reset gate act on the recurrent product or on what is multiplied?
``update``: does an open update gate keep the past or write the candidate? ::

    forward                           reset="after"              reset="before"
    r = σ(p_r + q_r)                  q_n = h_ R_nᵀ + b_n        q_n = (r ∘ h_) R_nᵀ + b_n
    z = σ(p_z + q_z)
    n = tanh( ... )                   tanh(p_n + r ∘ q_n)        tanh(p_n + q_n)

                                      update="keep"              update="write"
    h =                               z ∘ h_ + (1 - z) ∘ n       (1 - z) ∘ h_ + z ∘ n

Backward, with δ the gradient of h::

                                      update="keep"              update="write"
    δz  =                             δ ∘ (h_ - n)               δ ∘ (n - h_)
    δn  =                             δ ∘ (1 - z)                δ ∘ z
    δh_ =                             δ ∘ z                      δ ∘ (1 - z)
    δa_z = δz ∘ z (1 - z)
    δa_n = δn ∘ (1 - n²)

                                      reset="after"              reset="before",  s = r ∘ h_
                                      δr = δa_n ∘ q_n            δs = δa_n R_n     (the time loop's product)
                                      dq_n = δa_n ∘ r            dq_n = δa_n
                                                                 δr = δs ∘ h_,  δh_ += δs ∘ r
    δa_r = δr ∘ r (1 - r)
    dp = [δa_r, δa_z, δa_n]           dq = [δa_r, δa_z, dq_n]

The trap of reset="before": the weights R_n multiplied s, so their gradient is δa_nᵀ s and not δa_nᵀ h_.
The trap of 1 - z: its minus sign goes into δz, not into δh_.

Cached: h_, r, z, n and q_n (reset="after" only). s = r ∘ h_ is recomputed.

Sources: K. Cho et al., Learning phrase representations using RNN encoder-decoder (2014), arXiv 1406.1078: "before",
"keep". J. Chung et al. (2014), arXiv 1412.3555: "before", "write". "after" is the form of cuDNN and PyTorch; it
needs one recurrent product a step instead of two in a row.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.cells.activations import d_sigmoid, d_tanh, sigmoid, tanh
from gatewise.cells.cell import Cell, CellGradient, blocks, choice

__all__ = ["GRU", "GRUCache"]


class GRUCache(NamedTuple):
    """What the GRU's backward step needs, each (B, H); ``q_n`` is None for reset="before"."""

    h_: Array
    r: Array
    z: Array
    n: Array
    q_n: Array | None


@dataclass(frozen=True)
class GRU(Cell):
    """Gated recurrent unit in all four forms that are in use.

    Parameters
    ----------
    reset : {"after", "before"}
        Reset gate after the recurrent product (PyTorch, cuDNN, Keras 3) or before it (Cho et al., 2014).
        The two are different functions; no choice of weights turns one into the other.
    update : {"keep", "write"}
        What an open update gate does: keep the past, h = z ∘ h_ + (1 - z) ∘ n (PyTorch, Keras), or write the
        candidate, h = (1 - z) ∘ h_ + z ∘ n (Chung et al., 2014).
        Negating the z block of all parameters turns one into the other exactly.
    """

    reset: Literal["after", "before"] = choice(
        "after", "before", doc="reset gate after or before the recurrent product"
    )
    update: Literal["keep", "write"] = choice("keep", "write", doc="update gate keeps the past or writes the candidate")

    name: ClassVar[str] = "gru"
    gates: ClassVar[tuple[str, ...]] = ("r", "z", "n")

    @property
    def staged(self) -> tuple[str, ...]:
        """reset="before": the candidate's recurrent product waits for the reset gate."""
        return ("n",) if self.reset == "before" else ()

    def operand(self, p: Array, q: Array, h_: Array) -> Array:
        """s = r ∘ h_, what the candidate's recurrent weights multiply when reset="before"."""
        p_r, _, _ = blocks(p, 3)
        q_r, _ = blocks(q, 2)
        return sigmoid(p_r + q_r) * h_

    def forward(self, p: Array, q: Array, state: tuple[Array, ...]) -> tuple[tuple[Array, ...], GRUCache]:
        """From the parts and h_ to h."""
        (h_,) = state
        (p_r, p_z, p_n), (q_r, q_z, q_n) = blocks(p, 3), blocks(q, 3)
        r, z = sigmoid(p_r + q_r), sigmoid(p_z + q_z)
        n = tanh(p_n + (r * q_n if self.reset == "after" else q_n))
        kept = z if self.update == "keep" else 1.0 - z
        h = kept * h_ + (1.0 - kept) * n
        return (h,), GRUCache(h_, r, z, n, q_n if self.reset == "after" else None)

    def backward(self, cache: GRUCache, dstate: tuple[Array, ...]) -> CellGradient:
        """From δ to the parts and h_; for reset="before" the r block waits for :meth:`backward_operand`."""
        (d,) = dstate
        h_, r, z, n, q_n = cache
        if self.update == "keep":
            dz, dn, dh_ = d * (h_ - n), d * (1.0 - z), d * z
        else:
            dz, dn, dh_ = d * (n - h_), d * z, d * (1.0 - z)
        da_z = dz * d_sigmoid(z)
        da_n = dn * d_tanh(n)
        if q_n is None:
            da_r, dq_n = np.zeros_like(da_n), da_n
        else:
            da_r, dq_n = da_n * q_n * d_sigmoid(r), da_n * r
        return CellGradient(
            np.concatenate([da_r, da_z, da_n], axis=-1), np.concatenate([da_r, da_z, dq_n], axis=-1), (dh_,)
        )

    def backward_operand(self, cache: GRUCache, ds: Array) -> tuple[Array, Array]:
        """δr = δs ∘ h_;  δh_ += δs ∘ r."""
        return ds * cache.h_ * d_sigmoid(cache.r), ds * cache.r
