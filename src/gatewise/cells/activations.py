"""Sigmoid, tanh and relu with their derivatives, the derivatives written from the outputs.

All of them also take complex arrays whose imaginary part is an infinitesimal: branches look at the real part
only, so the imaginary part carries the exact derivative (complex-step differentiation, Squire and Trapp 1998).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from gatewise.arrays import Array

__all__ = ["ACTIVATIONS", "d_relu", "d_sigmoid", "d_tanh", "relu", "sigmoid", "tanh"]


def sigmoid(a: Array) -> Array:
    """1 / (1 + exp(-a)), written so that exp never sees a positive argument and cannot overflow."""
    positive = np.real(a) >= 0
    e = np.exp(np.where(positive, -a, a))
    return np.where(positive, 1.0, e) / (1.0 + e)


def d_sigmoid(s: Array) -> Array:
    """Derivative of the sigmoid from its output s: s (1 - s)."""
    return s * (1.0 - s)


def tanh(a: Array) -> Array:
    """Hyperbolic tangent."""
    return np.tanh(a)


def d_tanh(t: Array) -> Array:
    """Derivative of tanh from its output t: 1 - t²."""
    return 1.0 - t * t


def relu(a: Array) -> Array:
    """max(a, 0), with NaN passed through."""
    return np.where(np.real(a) <= 0, np.zeros((), a.dtype), a)


def d_relu(y: Array) -> Array:
    """Derivative of relu from its output y: 1 where y > 0, else 0 (the derivative at 0 is taken as 0)."""
    return (np.real(y) > 0).astype(np.real(y).dtype)


#: name -> (function, derivative from the output)
ACTIVATIONS: dict[str, tuple[Callable[[Array], Array], Callable[[Array], Array]]] = {
    "tanh": (tanh, d_tanh),
    "relu": (relu, d_relu),
}
