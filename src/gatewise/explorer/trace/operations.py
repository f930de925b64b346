"""Forward rule and vector-Jacobian product of each kind of primitive operation.

Arrays here are rows: a vector is `(B, n)`, a weight block `(m, n)`, a bias `(m,)`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


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
