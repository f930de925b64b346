"""The primitive operations a recurrent cell is made of, each with its forward rule and its vector-Jacobian product.

A cell is a list of `Operation`. Seven kinds are enough for the plain RNN, the LSTM and all four GRUs:

    product    W v          (a weight block times a vector)
    sum        a + b + ...  (vectors and biases)
    multiply   a ∘ b        (element by element)
    sigmoid    σ(a)
    tanh       tanh(a)
    relu       max(a, 0)
    one_minus  1 - a

Arrays here are rows: a vector is `(B, n)`, a weight block `(m, n)`, a bias `(m,)`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

KINDS = ("product", "sum", "multiply", "sigmoid", "tanh", "relu", "one_minus")


@dataclass(frozen=True)
class Operation:
    """One primitive operation: `name = kind(*arguments)`.

    `arguments` name earlier operations, the step's inputs (`x`, `h_`, `c_`) or parameters (`W_xz`, `b_hz`).
    """

    name: str
    kind: str
    arguments: tuple[str, ...]

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"operation {self.name!r}: kind must be one of {', '.join(KINDS)}, not {self.kind!r}")


def sigmoid(a: Array) -> Array:
    """1 / (1 + e^-a) without overflow: the exponent is never positive."""
    e = np.exp(-np.abs(a))
    return np.where(a >= 0, 1.0 / (1.0 + e), e / (1.0 + e))


def apply(kind: str, values: list[Array]) -> Array:
    """Value of one operation.

    Parameters
    ----------
    kind : one of `KINDS`
    values : the arguments' values; for a product the weight block `(m, n)` and the vector `(B, n)`
    """
    if kind == "product":
        weight, vector = values
        # einsum without `optimize` keeps one order of summation whatever the batch, so a sequence's numbers
        # do not depend on the sequences beside it
        return np.einsum("bn,mn->bm", vector, weight)
    if kind == "sum":
        total = values[0] + values[1] if len(values) > 1 else values[0].copy()
        for value in values[2:]:
            total = total + value
        return total
    if kind == "multiply":
        return values[0] * values[1]
    return _ELEMENTWISE[kind](values[0])


_ELEMENTWISE: Mapping[str, Callable[[Array], Array]] = {
    "sigmoid": sigmoid,
    "tanh": np.tanh,
    "relu": lambda a: np.where(np.isnan(a), a, np.maximum(a, 0.0)),
    "one_minus": lambda a: 1.0 - a,
}


def pull_back(kind: str, position: int, values: list[Array], output: Array, upstream: Array) -> Array:
    """Gradient of the loss with respect to argument number `position`, through this operation alone.

    The derivatives of the activations are written from their outputs: σ' = s(1-s), tanh' = 1-t², relu' = [r>0].
    For a weight block the result is `(m, n)`, already summed over the batch; for a bias use the plain upstream
    gradient and sum it over the batch.
    """
    if kind == "product":
        weight, vector = values
        if position == 0:
            return np.einsum("bm,bn->mn", upstream, vector)
        return np.einsum("bm,mn->bn", upstream, weight)
    if kind == "sum":
        return upstream
    if kind == "multiply":
        return upstream * values[1 - position]
    if kind == "sigmoid":
        return upstream * output * (1.0 - output)
    if kind == "tanh":
        return upstream * (1.0 - output * output)
    if kind == "relu":
        return upstream * (output > 0)
    return -upstream
