"""Dropout: while training, some values are set to zero and the rest scaled up (Srivastava et al., 2014)."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise.cells.activations import Array

__all__ = ["dropout_mask"]


def dropout_mask(rng: Generator, shape: tuple[int, ...], p: float, dtype: np.dtype[Any]) -> Array:
    """0 with probability ``p``, else 1 / (1 - p), so that the expected value is 1.

    Drawn in float32 whatever ``dtype`` is: both precisions then drop the same values for one seed.
    """
    kept = rng.random(shape, np.float32) >= p
    return kept.astype(dtype) / dtype.type(1.0 - p)
