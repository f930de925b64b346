"""Against ONNX Runtime's recurrent operators: forward and final states, linear_before_reset 0 and 1."""

from __future__ import annotations

import pytest

from tests.gradients.numeric import by_gatewise, make_case, worst
from tests.parity.references import ONNXRUNTIME

# ONNX Runtime returns zeros, not the initial state, where a length is 0; so no zero here.
LENGTHS = {"whole": None, "lengths": (3, 1, 7, 5)}


@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize("with_state", [True, False])
@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize(("depth", "bidirectional"), [(1, False), (1, True), (2, True)])
@pytest.mark.parametrize("key", ONNXRUNTIME)
def test_layer(key: str, depth: int, bidirectional: bool, bias: bool, with_state: bool, lengths: str) -> None:
    case = make_case(
        key, depth=depth, bidirectional=bidirectional, lengths=LENGTHS[lengths], with_state=with_state, bias=bias,
        batch=4, steps=7, inputs=3, hidden=5, dtype="float32", seed=depth,
    )  # fmt: skip
    error, name = worst(by_gatewise(case, gradients=False), ONNXRUNTIME[key](case))
    assert error <= 2e-6, f"{name}: relative error {error:.1e}"
