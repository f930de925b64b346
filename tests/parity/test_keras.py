"""Against Keras 3: the only differentiating peer of reset="before"; and its other layers."""

from __future__ import annotations

import pytest

from tests.gradients.numeric import by_gatewise, make_case, worst
from tests.parity.references import KERAS

LENGTHS = {"whole": None, "lengths": (3, 0, 7, 1)}


@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize(
    ("depth", "bidirectional", "with_state", "bias"),
    [(1, False, True, True), (2, True, True, True), (2, True, False, False)],
)
@pytest.mark.parametrize("key", KERAS)
def test_layer(key: str, depth: int, bidirectional: bool, with_state: bool, bias: bool, lengths: str) -> None:
    case = make_case(
        key, depth=depth, bidirectional=bidirectional, lengths=LENGTHS[lengths], with_state=with_state, bias=bias,
        batch=4, steps=7, inputs=3, hidden=5, seed=depth,
    )  # fmt: skip
    error, name = worst(by_gatewise(case), KERAS[key](case))
    assert error <= 1e-12, f"{name}: relative error {error:.1e}"
