"""Numbers below the smallest normal one count as zero, forward and backward: a state that fades costs no more time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from gatewise import kernels
from gatewise.cells import CELLS, Weights
from tests.kernels.cases import ISAS, make_case

DTYPES = (np.float32, np.float64)
STEPS, HIDDEN = 2600, 5


def small(values: np.ndarray) -> int:
    """How many numbers are below the smallest normal one and not zero."""
    return int(((np.abs(values) < np.finfo(values.dtype).tiny) & (values != 0)).sum())


def fading(key: str, dtype: Any) -> tuple[np.ndarray, Weights, tuple[np.ndarray, ...]]:
    """No input, no bias, weak feedback: the state gets smaller by a third or a half each step, far beyond the range."""
    cell = CELLS[key]
    rng = np.random.default_rng(3)
    feedback = rng.uniform(0, 0.14, (len(cell.gates) * HIDDEN, HIDDEN)).astype(dtype)
    weights = Weights(np.zeros((len(cell.gates) * HIDDEN, 2), dtype), feedback, None, None)
    return np.zeros((3, STEPS, 2), dtype), weights, tuple(np.ones((3, HIDDEN), dtype) for _ in cell.states)


def bits(*arrays: np.ndarray | None) -> list[bytes]:
    return [b"" if a is None else a.tobytes() for a in arrays]


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("key", CELLS)
def test_a_state_that_fades_never_gets_small(key: str, dtype: Any, isa: str) -> None:
    x, weights, state = fading(key, dtype)
    with kernels.use("numpy"), np.errstate(under="ignore"):
        exact, _, _ = kernels.forward(CELLS[key], x[:1], weights, tuple(s[:1] for s in state), save=False)
    assert small(exact) > 0, "this run does not come into the range"
    results = []
    for threads in (1, 2):
        with kernels.use("native", isa=isa, threads=threads):
            y, final, _ = kernels.forward(CELLS[key], x, weights, state, save=False)
            results.append(bits(y, *final))
    assert small(y) == sum(small(part) for part in final) == 0
    assert (np.abs(y[:, -1]) < 4 * np.finfo(dtype).tiny).all()  # where half of h is small, h may stay as it is
    assert (np.abs(y[:1] - exact) <= 1e-5 * np.abs(exact) + 64 * np.finfo(dtype).tiny).all()
    with kernels.use("native", isa=isa):
        stream = kernels.stream(CELLS[key], [weights], 3, dtype)
        stream.state = tuple(s[None] for s in state)
        assert np.stack([stream.step(x[:, 0]) for _ in range(STEPS)], axis=1).tobytes() == results[0][0]
    assert results[0] == results[1]


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("key", CELLS)
def test_both_directions_take_them_for_zero(key: str, dtype: Any, isa: str) -> None:
    """Small inputs, parameters, states and gradients give what zeros give."""
    case = make_case(CELLS[key], (3, 6, 2, 5)).astype(dtype)
    tiny = np.finfo(dtype).tiny
    with np.errstate(under="ignore"):
        low = [(a * tiny / 64).astype(dtype) for a in (case.x, case.weights.ih, case.weights.hh)]
        low_state = tuple((s * tiny / 64).astype(dtype) for s in case.state)
        low_dy = (case.dy * tiny / 64).astype(dtype)
    assert all(small(a) for a in (*low, *low_state, low_dy))
    w = case.weights
    zero = np.zeros_like
    with kernels.use("native", isa=isa):
        for tried, same in (
            (replace(case, x=low[0]), replace(case, x=zero(low[0]))),
            (replace(case, weights=w._replace(ih=low[1])), replace(case, weights=w._replace(ih=zero(low[1])))),
            (replace(case, weights=w._replace(hh=low[2])), replace(case, weights=w._replace(hh=zero(low[2])))),
            (replace(case, state=low_state), replace(case, state=tuple(map(zero, low_state)))),
            (replace(case, dy=low_dy), replace(case, dy=zero(low_dy))),
        ):
            results = []
            for run in (tried, same):
                y, final, cache = kernels.forward(run.cell, run.x, run.weights, run.state)
                dx, dstate, gradients = kernels.backward(cache, run.dy)
                results.append([y, *final, dx, *dstate, *gradients])
            for one, other in zip(*results, strict=True):
                np.testing.assert_array_equal(one, other)


def test_the_calling_thread_computes_as_before() -> None:
    x, weights, state = fading("lstm", np.float32)
    kernels.forward(CELLS["lstm"], x, weights, state, save=False)
    kernels.stream(CELLS["lstm"], [weights], 3, np.float32).step(x[:, 0])
    with np.errstate(under="ignore"):
        assert np.float32(np.finfo(np.float32).tiny) / np.float32(4) != 0
