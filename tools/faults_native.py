"""Faults of the C++ kernels."""

from __future__ import annotations

from fault import Fault

__all__ = ["FAULTS"]

FAULTS: list[Fault] = []
