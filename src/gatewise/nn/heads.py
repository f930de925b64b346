"""Heads: from a network's raw outputs to a forecast, a number or several quantiles. They have no parameters."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.cells.activations import sigmoid
from gatewise.nn.checks import increasing_levels

__all__ = ["Point", "Quantiles", "raw_outputs"]


@dataclass(frozen=True)
class Point:
    """One number per target: the raw output itself.

    Attributes
    ----------
    outputs : int
        Raw outputs per target: 1.
    """

    @property
    def outputs(self) -> int:
        """Raw outputs per target: 1."""
        return 1

    @property
    def base(self) -> int:
        """Position of the output that is the point forecast: 0."""
        return 0

    def forward(self, raw: ArrayLike, *, rng: Generator | None = None) -> tuple[Array, None]:
        """Raw outputs (..., 1) -> the same, and nothing to keep."""
        del rng
        return raw_outputs(raw, 1), None

    def backward(self, cache: None, dprediction: ArrayLike) -> Array:
        """Gradient of the prediction (..., 1) -> gradient of the raw outputs (..., 1)."""
        del cache
        return np.asarray(dprediction)


@dataclass(frozen=True)
class Quantiles:
    """Several quantiles of each target that never cross.

    The level nearest to 1/2 is the base m. Every other quantile is its inner neighbour plus or minus a positive step.

    Forward::

        q_m = a_m
        q_k = q_(k-1) + s(a_k)      for k > m
        q_k = q_(k+1) - s(a_k)      for k < m          s(a) = log(1 + exp(a)), the softplus

    Backward::

        da_m = Σ_j dq_j
        da_k =  σ(a_k) Σ_(j>=k) dq_j      for k > m
        da_k = -σ(a_k) Σ_(j<=k) dq_j      for k < m    s' = σ

    Parameters
    ----------
    levels : sequence of float
        Probabilities, increasing, strictly between 0 and 1.

    Attributes
    ----------
    outputs : int
        Raw outputs per target: one per level.
    """

    levels: tuple[float, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "levels", increasing_levels(self.levels))

    @property
    def outputs(self) -> int:
        """Raw outputs per target: one per level."""
        return len(self.levels)

    @property
    def base(self) -> int:
        """m, the position of the level nearest to 1/2."""
        return min(range(len(self.levels)), key=lambda k: abs(self.levels[k] - 0.5))

    def forward(self, raw: ArrayLike, *, rng: Generator | None = None) -> tuple[Array, Array]:
        """Raw outputs to quantiles.

        Parameters
        ----------
        raw : array (..., Q)
            a, one value per level.
        rng : Generator, optional
            Not used.

        Returns
        -------
        quantiles : array (..., Q)
            q, never decreasing along the last axis.
        cache : array (..., Q)
            ``raw``.
        """
        del rng
        a, m = raw_outputs(raw, self.outputs), self.base
        q = np.logaddexp(a, 0.0, dtype=a.dtype)
        q[..., m] = a[..., m]
        for k in range(m + 1, self.outputs):
            q[..., k] += q[..., k - 1]
        for k in range(m - 1, -1, -1):
            q[..., k] = q[..., k + 1] - q[..., k]
        return q, a

    def backward(self, cache: Array, dprediction: ArrayLike) -> Array:
        """Gradient of the quantiles (..., Q) -> gradient of the raw outputs (..., Q)."""
        dq, m = np.asarray(dprediction), self.base
        slope = sigmoid(cache)
        da = np.empty_like(cache)
        da[..., m] = dq.sum(axis=-1)
        above = np.cumsum(dq[..., :m:-1], axis=-1)[..., ::-1]
        below = np.cumsum(dq[..., :m], axis=-1)
        da[..., m + 1 :] = slope[..., m + 1 :] * above
        da[..., :m] = -slope[..., :m] * below
        return da


def raw_outputs(raw: ArrayLike, outputs: int) -> Array:
    """Raw outputs as an array (..., outputs) of floating-point numbers; TypeError or ValueError where they are none."""
    array = np.asarray(raw)
    if array.dtype.kind != "f":
        raise TypeError(f"raw must hold floating-point numbers, not {array.dtype}")
    if array.ndim == 0 or array.shape[-1] != outputs:
        raise ValueError(f"raw has shape {array.shape}, expected (..., {outputs})")
    return array
