"""What every cell is: arithmetic on pre-activations, forward and backward, with its form as data."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import field, fields
from itertools import product
from typing import Any, ClassVar, NamedTuple, Self

from gatewise.arrays import Array

__all__ = ["Cell", "CellGradient", "Weights", "blocks", "choice"]


class Weights(NamedTuple):
    """Parameters of one layer in one direction, or their gradients.

    Attributes
    ----------
    ih : array (G·H, I)
        Input weights W, one block of H rows per gate.
    hh : array (G·H, H)
        Recurrent weights R.
    b_ih : array (G·H,) or None
        Bias of the input product; None without biases.
    b_hh : array (G·H,) or None
        Bias of the recurrent product; None without biases.
    """

    ih: Array
    hh: Array
    b_ih: Array | None
    b_hh: Array | None

    def __repr__(self) -> str:
        shapes = ", ".join(f"{name}: {None if a is None else a.shape}" for name, a in self._asdict().items())
        return f"Weights({shapes})"


class CellGradient(NamedTuple):
    """What a cell's backward step returns to the time loop.

    Attributes
    ----------
    dp : array (B, G·H)
        Gradient of the input part p = x Wᵀ + b_ih.
    dq : array (B, G·H)
        Gradient of the recurrent part q.
    dstate : tuple of arrays (B, H)
        Gradient that reaches the previous state directly, not through a product.
    """

    dp: Array
    dq: Array
    dstate: tuple[Array, ...]


def choice(*values: str, doc: str) -> Any:
    """Declare an option of a cell: a dataclass field with its allowed values, the first one the default.

    Parameters
    ----------
    *values : str
        Allowed values.
    doc : str
        What the option chooses, in a few words, for help texts.
    """
    return field(default=values[0], metadata={"choices": values, "doc": doc})


class Cell(ABC):
    """One time step, given its matrix products.

    Letters: B batch, H hidden size, G number of gates. The time loop computes the input part ``p = x Wᵀ + b_ih`` and
    the recurrent part ``q = h_ Rᵀ + b_hh``, both (B, G·H); the cell does the rest, elementwise. A subclass is a frozen
    dataclass whose fields are the options of its family (:func:`choice`).

    Attributes
    ----------
    name : str
        The family: "rnn", "lstm", "gru", ...
    gates : tuple of str
        Letters of the gate blocks, in the order in which the parameters stack them.
    states : tuple of str
        Names of the arrays (B, H) of a state; the first is "h", the output.
    """

    name: ClassVar[str]
    gates: ClassVar[tuple[str, ...]]
    states: ClassVar[tuple[str, ...]] = ("h",)

    def __post_init__(self) -> None:
        for option, values in self.options().items():
            value = getattr(self, option)
            if not isinstance(value, str) or value not in values:
                known = " or ".join(f'"{v}"' for v in values)
                raise ValueError(f"{option} must be {known}, not {value!r}")

    @classmethod
    def options(cls) -> dict[str, tuple[str, ...]]:
        """Each option of the family with its allowed values, the default first."""
        return {f.name: f.metadata["choices"] for f in fields(cls)}  # pyright: ignore[reportArgumentType]

    @classmethod
    def option_docs(cls) -> dict[str, str]:
        """What each option of the family chooses, in a few words."""
        return {f.name: f.metadata["doc"] for f in fields(cls)}  # pyright: ignore[reportArgumentType]

    @classmethod
    def forms(cls) -> list[Self]:
        """Every cell of the family: all combinations of its options, the default first."""
        return [cls(*values) for values in product(*cls.options().values())]

    @property
    def form(self) -> dict[str, str]:
        """Value of each option."""
        return {option: getattr(self, option) for option in self.options()}

    @property
    def key(self) -> str:
        """Name of this form, such as "lstm" or "gru-before-keep"; see :data:`gatewise.cells.CELLS`."""
        return "-".join((self.name, *self.form.values()))

    @property
    def staged(self) -> tuple[str, ...]:
        """Last gates whose recurrent product multiplies :meth:`operand` instead of the previous h; mostly none."""
        return ()

    @classmethod
    def shapes(cls, inputs: int, hidden: int) -> dict[str, tuple[int, ...]]:
        """Shape of each parameter of one layer and direction, as PyTorch names and stacks them.

        Parameters
        ----------
        inputs : int
            I, values per step.
        hidden : int
            H, units.
        """
        rows = len(cls.gates) * hidden
        return {"weight_ih": (rows, inputs), "weight_hh": (rows, hidden), "bias_ih": (rows,), "bias_hh": (rows,)}

    def operand(self, p: Array, q: Array, h_: Array) -> Array:
        """What the staged gates' recurrent weights multiply, from p and q of the gates before them.

        Parameters
        ----------
        p : array (B, G·H)
            Input part of all gates.
        q : array (B, (G - staged)·H)
            Recurrent part of the gates that are not staged.
        h_ : array (B, H)
            h one step earlier.
        """
        del p, q, h_
        raise TypeError(f"{self.key} has no staged gates")

    def backward_operand(self, cache: Any, ds: Array) -> tuple[Array, Array]:
        """From the operand's gradient to what it adds to the gradients that :meth:`backward` returned.

        Parameters
        ----------
        cache
            As returned by :meth:`forward`.
        ds : array (B, H)
            Gradient of the operand.

        Returns
        -------
        da : array (B, k·H)
            Added to dp and dq of the first k gates, those that the operand is made of.
        dh_ : array (B, H)
            Added to the gradient of the previous h.
        """
        del cache, ds
        raise TypeError(f"{self.key} has no staged gates")

    @abstractmethod
    def forward(self, p: Array, q: Array, state: tuple[Array, ...]) -> tuple[tuple[Array, ...], Any]:
        """New state, and the cache for :meth:`backward`, from the parts and the previous state."""

    @abstractmethod
    def backward(self, cache: Any, dstate: tuple[Array, ...]) -> CellGradient:
        """Gradients of the parts and of the previous state from the gradient of the new state."""


def blocks(a: Array, gates: int) -> list[Array]:
    """Cut (B, G·H) into its G gate blocks (B, H), without copying."""
    h = a.shape[-1] // gates
    return [a[..., k * h : (k + 1) * h] for k in range(gates)]
