"""Initial values of parameters; each draws from one explicit generator."""

from __future__ import annotations

from math import sqrt

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array

__all__ = ["glorot_uniform", "orthogonal", "uniform_fan"]


def uniform_fan(rng: Generator, shape: tuple[int, ...], fan: int) -> Array:
    """U(-1/√fan, 1/√fan): PyTorch's choice for recurrent (fan = H) and linear (fan = inputs) layers."""
    bound = 1.0 / sqrt(fan) if fan else 0.0
    return rng.uniform(-bound, bound, shape)


def glorot_uniform(rng: Generator, shape: tuple[int, int]) -> Array:
    """U(-√(6/(in+out)), +√(6/(in+out))) (Glorot and Bengio, 2010)."""
    bound = sqrt(6.0 / sum(shape))
    return rng.uniform(-bound, bound, shape)


def orthogonal(rng: Generator, shape: tuple[int, int]) -> Array:
    """A matrix with orthonormal rows or columns, uniformly distributed (Saxe et al., 2013)."""
    rows, cols = shape
    q, r = np.linalg.qr(rng.normal(size=(max(rows, cols), min(rows, cols))))
    q = q * np.sign(np.diag(r))  # without the signs, QR's own convention would bias the draw
    return q if rows >= cols else q.T
