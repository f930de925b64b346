"""Derivatives by number."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

__all__ = ["assert_close", "derivative"]


def derivative(f: Callable[[], float], array: Any, step: float = 1e-4) -> Any:
    """df/d array by fourth-order central differences; ``f`` reads the array, which is moved in place."""
    result = np.empty(array.shape)
    for index in np.ndindex(array.shape):
        kept = array[index]
        values = []
        for k in (2, 1, -1, -2):
            array[index] = kept + k * step
            values.append(f())
        array[index] = kept
        result[index] = (-values[0] + 8 * values[1] - 8 * values[2] + values[3]) / (12 * step)
    return result


def assert_close(actual: Any, expected: Any, tolerance: float = 1e-9) -> None:
    """Same shape, and no difference above ``tolerance`` times the largest number."""
    assert actual.shape == expected.shape
    scale = np.abs(expected).max(initial=0.0) or 1.0
    assert np.abs(actual - expected).max(initial=0.0) <= tolerance * scale
