"""Dropout: while training, some values are set to zero and the rest scaled up (Srivastava et al., 2014)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.nn.checks import share
from gatewise.nn.parameters import Fixed

__all__ = ["Dropout", "dropout_mask"]


def dropout_mask(rng: Generator, shape: tuple[int, ...], p: float, dtype: np.dtype[Any]) -> Array:
    """0 with probability ``p``, else 1 / (1 - p), so that the expected value is 1.

    Drawn in float32 whatever ``dtype`` is: both precisions then drop the same values for one seed.
    """
    if not isinstance(rng, Generator):
        raise TypeError(f"rng must be a numpy.random.Generator, not {rng!r}")
    kept = rng.random(shape, np.float32) >= p
    return kept.astype(dtype) / dtype.type(1.0 - p)


class Dropout(Fixed):
    """Set values to zero while training.

    Forward::

        y = m ∘ x,  m = 0 with probability p, else 1 / (1 - p)

    Backward::

        dx = m ∘ dy

    Parameters
    ----------
    p : float
        Share of values dropped, 0 to below 1.
    """

    def __init__(self, p: float) -> None:
        self.p = share("p", p)
        self.parameters: dict[str, Array] = {}

    def __call__(self, x: ArrayLike) -> Array:
        """Outputs outside training: the input."""
        return np.asarray(x)

    def forward(self, x: ArrayLike, *, rng: Generator | None = None) -> tuple[Array, Array | None]:
        """Drop, when ``rng`` is given; else pass the input through.

        Parameters
        ----------
        x : array (...)
            Input.
        rng : Generator, optional
            Given while training; draws the mask.

        Returns
        -------
        y : array (...)
            Output.
        cache : array (...) or None
            The mask m; None where nothing was dropped.
        """
        x = np.asarray(x)
        if rng is None or self.p == 0.0:
            return x, None
        mask = dropout_mask(rng, x.shape, self.p, x.dtype)
        return x * mask, mask

    def backward(self, cache: Array | None, dy: ArrayLike) -> tuple[Array, dict[str, Array]]:
        """Gradient of the output (...) -> gradient of the input (...); there are no parameters."""
        dy = np.asarray(dy)
        return (dy if cache is None else dy * cache), {}

    def __repr__(self) -> str:
        return f"Dropout({self.p:g})"
