"""The hand-derived backward pass of every cell, direction, depth and option against derivatives by number."""

from __future__ import annotations

from functools import cache
from itertools import product

import numpy as np
import pytest

from gatewise.cells import CELLS
from gatewise.nn.dropout import dropout_mask
from tests.gradients import numeric
from tests.gradients.numeric import Case, Point

LENGTHS = {"whole": None, "lengths": (0, 1, 4, 2)}


@cache
def case_and_reference(
    key: str, depth: int, bidirectional: bool, lengths: str, with_state: bool, bias: bool
) -> tuple[Case, Point]:
    case = numeric.make_case(
        key,
        depth=depth,
        bidirectional=bidirectional,
        lengths=LENGTHS[lengths],
        with_state=with_state,
        bias=bias,
        batch=4 if lengths == "lengths" else 2,
        steps=4 if lengths == "lengths" else 3,
        hidden=3 if depth == 1 else 2,
        seed=depth,
    )
    return case, numeric.complex_step(case)


@pytest.mark.parametrize("key", CELLS)
@pytest.mark.parametrize(
    ("depth", "bidirectional", "lengths", "with_state", "bias"),
    [
        pytest.param(
            *o, id=f"{o[0]}-{'both' if o[1] else 'one'}-{o[2]}-{'h0' if o[3] else 'zero'}-{'b' if o[4] else 'nob'}"
        )
        for o in product((1, 2, 3), (False, True), LENGTHS, (True, False), (True, False))
        if o[0] < 3 or o[3] == o[4]  # three layers: with everything, and with neither initial state nor bias
    ],
)
def test_against_complex_step(
    key: str, depth: int, bidirectional: bool, lengths: str, with_state: bool, bias: bool
) -> None:
    case, reference = case_and_reference(key, depth, bidirectional, lengths, with_state, bias)
    error, name = numeric.worst(numeric.hand_derived(case), reference)
    assert error <= 1e-12, f"{name}: relative error {error:.1e}"


@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize(("depth", "bidirectional"), [(1, False), (2, True)])
@pytest.mark.parametrize("key", CELLS)
def test_against_central_differences(key: str, depth: int, bidirectional: bool, lengths: str) -> None:
    case, _ = case_and_reference(key, depth, bidirectional, lengths, True, True)
    error, name = numeric.worst(numeric.hand_derived(case), numeric.central_differences(case))
    assert error <= 1e-8, f"{name}: relative error {error:.1e}"


@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize("bidirectional", [False, True])
@pytest.mark.parametrize("key", CELLS)
def test_through_dropout(key: str, bidirectional: bool, lengths: str) -> None:
    batch, steps = (4, 4) if lengths == "lengths" else (2, 3)
    case = numeric.make_case(
        key, depth=3, bidirectional=bidirectional, lengths=LENGTHS[lengths], batch=batch, steps=steps, hidden=2,
        dropout=0.4, seed=8,
    )  # fmt: skip
    rng = np.random.default_rng(5)
    shape = (batch, steps, case.layer.output_size)
    masks = [dropout_mask(rng, shape, 0.4, case.layer.dtype) for _ in range(2)]
    assert all(0 < np.count_nonzero(m) < m.size for m in masks)
    actual = numeric.hand_derived(case, rng=np.random.default_rng(5))
    error, name = numeric.worst(actual, numeric.complex_step(case, masks))
    assert error <= 1e-12, f"{name}: relative error {error:.1e}"


@pytest.mark.parametrize("lengths", LENGTHS)
@pytest.mark.parametrize("depth", [1, 3])
@pytest.mark.parametrize("bidirectional", [False, True])
@pytest.mark.parametrize("key", CELLS)
def test_forward_is_the_stack_of_cells(key: str, bidirectional: bool, depth: int, lengths: str) -> None:
    """The complex steps go through a stack of their own; it must be the one that the layer runs."""
    case, _ = case_and_reference(key, depth, bidirectional, lengths, True, True)
    y, final, _ = case.layer.forward(case.x, numeric.states_of(case.layer, case.state), case.lengths)
    finals = final if isinstance(final, tuple) else (final,)
    expected, states = numeric.run_cells(case, case.point)
    np.testing.assert_allclose(y, expected, rtol=0, atol=1e-14)
    for part, e in zip(finals, states, strict=True):
        np.testing.assert_allclose(part, e, rtol=0, atol=1e-14)


@pytest.mark.parametrize("key", CELLS)
def test_without_upstream_gradient_of_the_state_it_is_zero(key: str) -> None:
    case = numeric.make_case(key, depth=2, bidirectional=True, seed=3)
    zero = Case(case.layer, case.x, case.state, None, case.dy, tuple(np.zeros_like(d) for d in case.dstate))
    _, _, cache = case.layer.forward(case.x, numeric.states_of(case.layer, case.state))
    dx, _, gradients = case.layer.backward(cache, case.dy)
    expected = numeric.hand_derived(zero)
    np.testing.assert_array_equal(dx, expected["x"])
    for name, gradient in gradients.items():
        np.testing.assert_array_equal(gradient, expected[name], err_msg=name)


@pytest.mark.parametrize("key", CELLS)
def test_leaving_out_dx_changes_nothing_else(key: str) -> None:
    case = numeric.make_case(key, depth=2, bidirectional=True, seed=4)
    layer = case.layer
    _, _, cache = layer.forward(case.x, numeric.states_of(layer, case.state))
    dx, dstate, gradients = layer.backward(cache, case.dy, numeric.states_of(layer, case.dstate), need_dx=False)
    expected = numeric.hand_derived(case)
    assert dx is None
    for k, d in enumerate(dstate if isinstance(dstate, tuple) else (dstate,)):
        np.testing.assert_array_equal(d, expected[f"state{k}"])
    for name, gradient in gradients.items():
        np.testing.assert_array_equal(gradient, expected[name], err_msg=name)
