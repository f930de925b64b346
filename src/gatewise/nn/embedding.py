"""A learned vector for each of a closed set of categories."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike, DTypeLike

from gatewise.arrays import Array
from gatewise.nn.checks import at_least_one, float_dtype, real_array
from gatewise.nn.parameters import Fixed, Parameters

__all__ = ["Embedding", "EmbeddingCache"]


class EmbeddingCache(NamedTuple):
    """The indices (...) that were looked up."""

    indices: Array


class Embedding(Fixed):
    """Rows of a table by index.

    Forward::

        y = E[i]

    Backward::

        dE[i] += dy          in the order of the indices; an index has no gradient

    Parameters
    ----------
    size : int
        How many categories there are; indices run from 0 to size - 1.
    dimension : int
        Length of each vector.
    dtype : {"float32", "float64"}
        Of the table.
    seed : int or Generator, optional
        For the initial values, N(0, 1).

    Attributes
    ----------
    parameters : Parameters
        ``weight`` (size, dimension).
    """

    def __init__(
        self, size: int, dimension: int, *, dtype: DTypeLike = "float32", seed: int | Generator | None = None
    ) -> None:
        self.size, self.dimension = at_least_one("size", size), at_least_one("dimension", dimension)
        self.dtype = float_dtype(dtype)
        rng = np.random.default_rng(seed)
        self.parameters = Parameters({"weight": rng.normal(size=(self.size, self.dimension))}, self.dtype)

    def __call__(self, indices: ArrayLike) -> Array:
        """Vectors alone; see :meth:`forward`."""
        return self.forward(indices)[0]

    def forward(self, indices: ArrayLike, *, rng: Generator | None = None) -> tuple[Array, EmbeddingCache]:
        """Look up vectors.

        Parameters
        ----------
        indices : integers (...)
            Categories.
        rng : Generator, optional
            Not used.

        Returns
        -------
        y : array (..., dimension)
            Their vectors.
        cache : EmbeddingCache
            For :meth:`backward`.

        Raises
        ------
        ValueError, TypeError
            When ``indices`` are not whole numbers in 0 ... size - 1.
        """
        del rng
        rows = np.asarray(indices)
        if rows.dtype.kind not in "iu":
            raise TypeError(f"indices must be whole numbers, not {rows.dtype}")
        if rows.size and (rows.min() < 0 or rows.max() >= self.size):
            raise ValueError(f"indices must lie in 0 ... {self.size - 1}, not {rows.min()} ... {rows.max()}")
        return self.parameters["weight"][rows], EmbeddingCache(rows)

    def backward(self, cache: EmbeddingCache, dy: ArrayLike) -> tuple[None, dict[str, Array]]:
        """Gradient of the vectors (..., dimension) -> (None, gradient of the table)."""
        dy = real_array("dy", dy, self.dtype)
        if dy.shape != (*cache.indices.shape, self.dimension):
            raise ValueError(f"dy has shape {dy.shape}, expected {(*cache.indices.shape, self.dimension)}")
        gradient = np.zeros((self.size, self.dimension), self.dtype)
        order = np.argsort(cache.indices.ravel(), kind="stable")  # rows of one index together, in their order
        rows = cache.indices.ravel()[order]
        starts = np.flatnonzero(np.diff(rows, prepend=-1))
        if len(starts):
            gradient[rows[starts]] = np.add.reduceat(dy.reshape(-1, self.dimension)[order], starts, axis=0)
        return None, {"weight": gradient}

    def __repr__(self) -> str:
        return f"Embedding({self.size}, {self.dimension})"
