"""Texts and numbers that were looked at once and stored: a test compares with them.

``GATEWISE_STORE=1 pytest ...`` writes them anew; look at what git says then.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import numpy.typing as npt

__all__ = ["same_as_stored", "same_figures_as_stored", "two_figures"]


def same_as_stored(path: Path, text: str) -> None:
    """Assert that a text is the stored one; the first line that differs is named."""
    if os.environ.get("GATEWISE_STORE"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    was, now = path.read_text(encoding="utf-8").splitlines(), text.splitlines()
    for number, (old, new) in enumerate(zip(was, now, strict=False), 1):
        assert new == old, f"{path.name}, line {number}"
    assert len(now) == len(was), path.name


def same_figures_as_stored(path: Path, figures: Mapping[str, float], rtol: float = 1e-6, atol: float = 1e-12) -> None:
    """Assert that numbers are the stored ones to rounding, one a line; those that differ are named."""
    assert not any(" = " in name for name in figures)
    if os.environ.get("GATEWISE_STORE"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(f"{name} = {value:.9g}\n" for name, value in figures.items()), encoding="utf-8")
    lines = path.read_text(encoding="utf-8").splitlines()
    was = {name: float(value) for name, value in (line.split(" = ") for line in lines)}
    assert list(figures) == list(was), path.name
    other = {
        name: (was[name], value)
        for name, value in figures.items()
        if not np.isclose(value, was[name], rtol=rtol, atol=atol, equal_nan=True)
    }
    assert not other, f"{path.name}: stored and now: {other}"


def two_figures(name: str, values: npt.ArrayLike) -> dict[str, float]:
    """Two numbers that any change of an array moves: the sum of its sizes, and a sum whose weights all differ.

    The second is relative to the first, so that both can be compared to the same tolerance.
    """
    flat = np.asarray(values, float).ravel()
    known = flat[np.isfinite(flat)]
    size = float(np.abs(known).sum())
    turn = np.cos(np.arange(1.0, len(flat) + 1))[np.isfinite(flat)]
    return {
        f"{name}, {'x'.join(map(str, np.shape(values)))}, {len(flat) - len(known)} not finite": size,
        f"{name}, in turn": 2.0 + float((known * turn).sum()) / size if size else 0.0,
    }
