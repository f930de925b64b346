"""The array type of the whole package."""

from __future__ import annotations

from typing import Any

from numpy.typing import NDArray

__all__ = ["Array"]

#: A NumPy array; its shape and dtype stand in the docstring of whoever takes or returns it.
Array = NDArray[Any]
