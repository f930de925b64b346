"""Usual steps, for advice."""

from __future__ import annotations

import numpy as np

__all__ = ["even_step"]

_SECOND = 1_000_000
_DAY = 86_400 * _SECOND
_STEPS = (
    *((f"{n}ms", n * 1000) for n in (1, 10, 100)), *((f"{n}s", n * _SECOND) for n in (1, 5, 10, 15, 30)),
    *((f"{n}min", n * 60 * _SECOND) for n in (1, 5, 10, 15, 30)), *((f"{n}h", n * 3600 * _SECOND) for n in (2, 6, 12)),
    ("h", 3600 * _SECOND), ("D", _DAY), ("W", 7 * _DAY), ("MS", 30 * _DAY), ("QS", 91 * _DAY), ("YS", 365 * _DAY),
)  # fmt: skip


def even_step(times: np.ndarray) -> str | int:
    """Return a usual step that holds about one reading or more, for advice; ``times`` (N,) increase, N >= 2."""
    usual = float(np.median(np.diff(times.astype(np.int64))))
    if times.dtype.kind in "iu":
        return max(1, round(usual))
    longer = sorted((size, name) for name, size in _STEPS if size >= 0.9 * usual)
    return longer[0][1] if longer else "YS"
