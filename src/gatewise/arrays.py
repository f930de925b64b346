"""The array type of the whole package."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

__all__ = ["Array"]

#: A NumPy array; its shape and dtype are in the docstring of each function.
Array = NDArray[Any]
