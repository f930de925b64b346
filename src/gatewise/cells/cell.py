"""What every cell is: arithmetic on pre-activations, forward and backward, with its shape as data."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar, NamedTuple

from gatewise.cells.activations import Array

__all__ = ["Cell", "CellGradient", "Weights", "blocks"]


class Weights(NamedTuple):
    """Parameters of one layer in one direction, or the gradients of them.

    Attributes
    ----------
    ih : array (G·H, I)
        Input weights W, one block of H rows a gate.
    hh : array (G·H, H)
        Recurrent weights R.
    b_ih, b_hh : array (G·H,) or None
        Biases of the two products; None for none.
    """

    ih: Array
    hh: Array
    b_ih: Array | None
    b_hh: Array | None


class CellGradient(NamedTuple):
    """What a cell's backward step hands to the time loop.

    Attributes
    ----------
    dp : array (B, G·H)
        Gradient of the input part p = x Wᵀ + b_ih.
    dq : array (B, G·H)
        Gradient of the recurrent part q.
    dstate : tuple of arrays (B, H)
        Gradient that reaches the previous state directly, past every product.
    """

    dp: Array
    dq: Array
    dstate: tuple[Array, ...]


class Cell(ABC):
    """One time step, given its products.

    Letters: B batch, H hidden size, G gates. The time loop computes the input part ``p = x Wᵀ + b_ih`` and the
    recurrent part ``q = h_ Rᵀ + b_hh``, both (B, G·H); the cell does the rest, elementwise.

    Attributes
    ----------
    name : str
        "rnn", "lstm" or "gru".
    gates : int
        G, the number of blocks of H rows in each parameter.
    states : int
        How many arrays (B, H) a state has: 1 (h) or 2 (h, c).
    """

    name: ClassVar[str]
    gates: ClassVar[int]
    states: ClassVar[int]

    @property
    def inner_gates(self) -> int:
        """How many trailing gate blocks multiply :meth:`operand` instead of the previous h; mostly none."""
        return 0

    def operand(self, p: Array, q: Array, h_: Array) -> Array:
        """What the inner gates' recurrent product multiplies, from p and the outer blocks of q."""
        del p, q, h_
        raise TypeError(f"{self.name} has no inner recurrent product")

    def backward_operand(self, cache: Any, ds: Array) -> tuple[Array, Array]:
        """From the operand's gradient ``ds``: (dp = dq of the first gate block, gradient of h_)."""
        del cache, ds
        raise TypeError(f"{self.name} has no inner recurrent product")

    @abstractmethod
    def forward(self, p: Array, q: Array, state: tuple[Array, ...]) -> tuple[tuple[Array, ...], Any]:
        """New state and cache from the parts and the previous state."""

    @abstractmethod
    def backward(self, cache: Any, dstate: tuple[Array, ...]) -> CellGradient:
        """Gradients of the parts and of the previous state from the gradient of the new state."""


def blocks(a: Array, gates: int) -> list[Array]:
    """Cut (B, G·H) into its G gate blocks (B, H), without copying."""
    h = a.shape[-1] // gates
    return [a[..., k * h : (k + 1) * h] for k in range(gates)]
