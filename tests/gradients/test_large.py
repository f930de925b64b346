"""Layers of real sizes against the equations: many blocks of units, several stretches of time, uneven edges.

The small layers of the other tests are proved against numbers alone; here the proved NumPy equations are the measure.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import numpy as np
import pytest

from gatewise import kernels
from gatewise.cells import CELLS
from tests.gradients.numeric import Case, Point, by_gatewise, make_case, worst
from tests.providers import AVAILABLE

#: batch, steps, inputs, hidden
SIZES = {"wide": (64, 9, 17, 100), "few": (2, 40, 20, 33), "long": (3, 700, 1, 16), "broad": (7, 2, 3, 700)}


@pytest.fixture(autouse=True, params=[name for name in AVAILABLE if name != "numpy"] or ["numpy"])
def provider(request: pytest.FixtureRequest) -> Iterator[None]:
    """Only the providers that are not the measure itself, where there are others."""
    with kernels.use(provider=request.param):
        yield


@cache
def case_and_equations(key: str, size: str, cut: bool, reverse: bool) -> tuple[Case, Point]:
    batch, steps, inputs, hidden = SIZES[size]
    rng = np.random.default_rng(batch)
    lengths = tuple(rng.integers(0, steps + 1, batch)) if cut else None
    case = make_case(
        key, bidirectional=reverse, lengths=lengths, batch=batch, steps=steps, inputs=inputs, hidden=hidden
    )
    # Weights as a trained layer has them; with larger ones 700 steps are chaos and compare nothing.
    case.layer.parameters = {name: value / np.sqrt(hidden) for name, value in case.layer.parameters.items()}
    with kernels.use(provider="numpy"):
        return case, by_gatewise(case)


@pytest.mark.parametrize("recompute", [False, True], ids=["saved", "recomputed"])
@pytest.mark.parametrize("cut", [False, True], ids=["whole", "lengths"])
@pytest.mark.parametrize("reverse", [False, True], ids=["one", "both"])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", CELLS)
def test_against_the_equations(key: str, size: str, reverse: bool, cut: bool, recompute: bool) -> None:
    case, expected = case_and_equations(key, size, cut, reverse)
    actual: Any = by_gatewise(case, recompute=recompute)
    error, name = worst(actual, expected)
    assert error <= 1e-12, f"{name}: relative error {error:.1e}"
