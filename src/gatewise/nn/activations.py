"""Elementwise activations as modules: a forward, and a backward written from the output."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.cells.activations import ACTIVATIONS

__all__ = ["Relu", "Tanh"]


class _Elementwise:
    """y = φ(x), dx = dy ∘ φ'; φ and φ' come from the table of the cells."""

    _functions: ClassVar[tuple[Callable[[Array], Array], Callable[[Array], Array]]]

    def __init__(self) -> None:
        self.parameters: dict[str, Array] = {}

    def __call__(self, x: ArrayLike) -> Array:
        """Outputs alone."""
        return self.forward(x)[0]

    def forward(self, x: ArrayLike, *, rng: Generator | None = None) -> tuple[Array, Array]:
        """Array (...) -> outputs (...) and the cache, which is the outputs."""
        del rng
        y = self._functions[0](np.asarray(x))
        return y, y

    def backward(self, cache: Array, dy: ArrayLike) -> tuple[Array, dict[str, Array]]:
        """Gradient of the outputs (...) -> gradient of the input (...); there are no parameters."""
        return np.asarray(dy) * self._functions[1](cache), {}

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"


class Tanh(_Elementwise):
    """Hyperbolic tangent of every element."""

    _functions = ACTIVATIONS["tanh"]


class Relu(_Elementwise):
    """max(x, 0) of every element; its derivative at 0 is taken as 0."""

    _functions = ACTIVATIONS["relu"]
