"""Pooling: from the hidden states of all steps to one vector per sequence, each a forward and a backward.

Letters: B batch, T steps, S = D·H width of the states; y (B, T, S) hidden states, zero past each length.
Sums over steps are added in the order of the steps, so that a stream gets the same bits (and padding, which adds zeros,
changes nothing).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any, ClassVar, NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array
from gatewise.nn import Linear, Parameters

__all__ = ["POOLINGS", "Attention", "Last", "Max", "Mean", "Pooling", "make_pooling"]


class Pooling(ABC):
    """From states to one vector per sequence.

    Attributes
    ----------
    name : str
        What the estimators call it.
    parameters : Parameters
        Name -> array; empty but for "attention".
    """

    name: ClassVar[str]

    def __init__(self) -> None:
        self.parameters = Parameters({}, np.float32)

    @abstractmethod
    def forward(self, y: Array, lengths: Array) -> tuple[Array, Any]:
        """Pool.

        Parameters
        ----------
        y : array (B, T, S)
            Hidden states, zero past each length.
        lengths : integers (B,)
            Steps of each sequence, at least 1.

        Returns
        -------
        pooled : array (B, S)
        cache
            For :meth:`backward`.
        """

    @abstractmethod
    def backward(self, cache: Any, dpooled: Array) -> tuple[Array, dict[str, Array]]:
        """Gradient of the pooled vectors (B, S) -> gradient of the states (B, T, S), and of the parameters."""


class _Shape(NamedTuple):
    shape: tuple[int, ...]
    lengths: Array


class Last(Pooling):
    """p = y_T, the state after the last step.

    A second direction ends at the first step, where it has read everything; its half is taken there.

    Parameters
    ----------
    directions : int
        D, 1 or 2.
    """

    name = "last"

    def __init__(self, directions: int = 1) -> None:
        super().__init__()
        self.directions = directions

    def forward(self, y: Array, lengths: Array) -> tuple[Array, _Shape]:
        """Take the last step's state; see :class:`Pooling`."""
        pooled = y[np.arange(len(y)), lengths - 1]
        if self.directions == 2:
            half = y.shape[2] // 2
            pooled[:, half:] = y[:, 0, half:]
        return pooled, _Shape(y.shape, lengths)

    def backward(self, cache: _Shape, dpooled: Array) -> tuple[Array, dict[str, Array]]:
        """Hand the gradient to the steps taken."""
        dy = np.zeros(cache.shape, dpooled.dtype)
        half = cache.shape[2] // self.directions
        dy[np.arange(len(dy)), cache.lengths - 1, :half] = dpooled[:, :half]
        if self.directions == 2:
            dy[:, 0, half:] = dpooled[:, half:]
        return dy, {}


class Mean(Pooling):
    """p = 1/T Σ_t y_t, summed in float64."""

    name = "mean"

    def forward(self, y: Array, lengths: Array) -> tuple[Array, _Shape]:
        """Average over the steps; see :class:`Pooling`."""
        total = np.zeros((y.shape[0], y.shape[2]))
        for t in range(y.shape[1]):
            total += y[:, t]
        return (total / lengths[:, None]).astype(y.dtype), _Shape(y.shape, lengths)

    def backward(self, cache: _Shape, dpooled: Array) -> tuple[Array, dict[str, Array]]:
        """dy_t = dp / T at each step of the sequence."""
        share = dpooled / cache.lengths[:, None].astype(dpooled.dtype)
        inside = np.arange(cache.shape[1]) < cache.lengths[:, None]
        return np.where(inside[:, :, None], share[:, None], np.zeros((), dpooled.dtype)), {}


class Max(Pooling):
    """p = max_t y_t for each unit; the gradient goes to the first step that reaches it."""

    name = "max"

    def forward(self, y: Array, lengths: Array) -> tuple[Array, tuple[Array, _Shape]]:
        """Largest value over the steps; see :class:`Pooling`."""
        inside = np.arange(y.shape[1]) < lengths[:, None]
        at = np.where(inside[:, :, None], y, -np.inf).argmax(axis=1)[:, None]
        return np.take_along_axis(y, at, axis=1)[:, 0], (at, _Shape(y.shape, lengths))

    def backward(self, cache: tuple[Array, _Shape], dpooled: Array) -> tuple[Array, dict[str, Array]]:
        """Hand the gradient to the steps taken."""
        at, (shape, _) = cache
        dy = np.zeros(shape, dpooled.dtype)
        np.put_along_axis(dy, at, dpooled[:, None], axis=1)
        return dy, {}


class _AttentionCache(NamedTuple):
    y: Array
    share: Array  # a (B, T)
    score: Any


class Attention(Pooling):
    """p = Σ_t a_t y_t with learned shares a (after Bahdanau et al., 2015).

    Forward::

        s_t = w·y_t       a = softmax over the sequence's steps of s

    Backward::

        da_t = dp·y_t     ds_t = a_t (da_t - Σ_u a_u da_u)
        dy_t = a_t dp + ds_t w      dw = Σ_t ds_t y_t

    Parameters
    ----------
    width : int
        S.
    dtype : dtype
        Of the parameter.
    seed : int or Generator
        For its initial value.
    """

    name = "attention"

    def __init__(self, width: int, *, dtype: Any = "float32", seed: int | Generator | None = None) -> None:
        super().__init__()
        self._score = Linear(width, 1, bias=False, dtype=dtype, seed=seed)
        self.parameters = self._score.parameters

    def forward(self, y: Array, lengths: Array) -> tuple[Array, _AttentionCache]:
        """Weighted sum over the steps; see :class:`Pooling`."""
        scores, cache = self._score.forward(y)
        inside = np.arange(y.shape[1]) < lengths[:, None]
        s = np.where(inside, scores[:, :, 0], -np.inf)
        e = np.exp(s - s.max(axis=1, keepdims=True))
        total = np.zeros(len(y))
        pooled = np.zeros((y.shape[0], y.shape[2]))
        for t in range(y.shape[1]):
            total += e[:, t]
            pooled += e[:, t, None] * y[:, t]
        share = (e / total[:, None]).astype(y.dtype)
        return (pooled / total[:, None]).astype(y.dtype), _AttentionCache(y, share, cache)

    def backward(self, cache: _AttentionCache, dpooled: Array) -> tuple[Array, dict[str, Array]]:
        """See the class."""
        y, a, score = cache
        da = np.einsum("bs,bts->bt", dpooled, y)
        ds = a * (da - (a * da).sum(axis=1, keepdims=True))
        dy, gradients = self._score.backward(score, ds[:, :, None])
        assert dy is not None
        return a[:, :, None] * dpooled[:, None] + dy, gradients


#: Poolings by name.
POOLINGS: dict[str, type[Pooling]] = {one.name: one for one in (Last, Mean, Max, Attention)}


def make_pooling(name: str, width: int, directions: int, seed: Generator) -> Pooling:
    """Make a pooling by name.

    Parameters
    ----------
    name : str
        One of :data:`POOLINGS`.
    width : int
        S = D·H.
    directions : int
        D.
    seed : Generator
        For initial values.
    """
    if name == Attention.name:
        return Attention(width, seed=seed)
    return Last(directions) if name == Last.name else POOLINGS[name]()
