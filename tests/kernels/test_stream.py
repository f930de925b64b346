"""One step at a time, through stacked layers."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gatewise import kernels
from gatewise.cells import CELLS, Cell, Weights
from tests.kernels.cases import ISAS, make_case
from tests.providers import provider

__all__ = ["provider"]  # autouse: every test runs once for each provider

F = np.float32


def layers_of(cell: Cell, inputs: int, hidden: int, depth: int, dtype: Any) -> list[Weights]:
    return [
        make_case(cell, (1, 1, inputs if k == 0 else hidden, hidden), seed=k, dtype=dtype).weights for k in range(depth)
    ]


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("key", CELLS)
def test_stacked_layers_give_the_bits_of_whole_sequences(key: str, dtype: Any, isa: str) -> None:
    cell, batch = CELLS[key], 3
    layers = layers_of(cell, 4, 21, 3, dtype)
    x = make_case(cell, (batch, 8, 4, 21), dtype=dtype).x
    with kernels.use(provider="native", isa=isa):
        want, finals = x, []
        for weights in layers:
            zero = tuple(np.zeros((batch, 21), dtype) for _ in range(len(cell.states)))
            want, final, _ = kernels.forward(cell, want, weights, zero, save=False)
            finals.append(final)
        stream = kernels.stream(cell, layers, batch, dtype)
    got = np.stack([stream.step(x[:, t]) for t in range(8)], axis=1)
    assert got.tobytes() == want.tobytes()
    for k, part in enumerate(stream.state):
        np.testing.assert_array_equal(part, np.stack([f[k] for f in finals]))


@pytest.mark.parametrize("key", CELLS)
def test_state_is_read_and_assigned_by_value(key: str) -> None:
    cell = CELLS[key]
    x = make_case(cell, (2, 6, 4, 18)).x
    stream = kernels.stream(cell, layers_of(cell, 4, 18, 2, F), 2, F)
    for t in range(3):
        stream.step(x[:, t])
    saved = stream.state
    assert len(saved) == len(cell.states)
    assert saved[0].shape == (2, 2, 18)
    first = [stream.step(x[:, t]) for t in range(3, 6)]
    saved_copy = [s.copy() for s in saved]
    stream.reset()
    assert all((part == 0).all() for part in stream.state)
    stream.state = saved
    saved[0][...] = 7.0  # theirs, not the stream's
    second = [stream.step(x[:, t]) for t in range(3, 6)]
    for a, b in zip(first, second, strict=True):
        np.testing.assert_array_equal(a, b)
    assert not (stream.state[0] == saved_copy[0]).all()


@pytest.mark.parametrize("key", ["rnn-tanh", "gru-before-keep"])
def test_a_lone_h_may_be_assigned_as_it_is(key: str) -> None:
    cell = CELLS[key]
    stream = kernels.stream(cell, layers_of(cell, 2, 5, 2, F), 3, F)
    h = make_case(cell, (3, 2, 2, 5)).x.repeat(5).reshape(-1)[:30].reshape(2, 3, 5)
    stream.state = h  # type: ignore[assignment]
    np.testing.assert_array_equal(stream.state[0], h)
    with pytest.raises(ValueError, match=r"state\[0\] has shape"):
        stream.state = h[0]  # type: ignore[assignment]


def test_outputs_are_the_callers_own() -> None:
    stream = kernels.stream(CELLS["gru-after-keep"], layers_of(CELLS["gru-after-keep"], 2, 5, 1, F), 1, F)
    x = np.ones((1, 2), F)
    first = stream.step(x)
    kept = first.copy()
    second = stream.step(x)
    np.testing.assert_array_equal(first, kept)
    first[...] = 99.0
    assert not (stream.state[0] == 99.0).any()
    assert not np.array_equal(second, kept)


def test_inputs_are_converted() -> None:
    cell = CELLS["lstm"]
    streams = [kernels.stream(cell, layers_of(cell, 3, 5, 1, F), 2, F) for _ in range(7)]
    x = np.arange(6, dtype=F).reshape(2, 3)
    wide = np.zeros((4, 6), F)
    wide[::2, ::2] = x
    misaligned = np.zeros(25, np.uint8)[1:].view(F).reshape(2, 3)
    misaligned[...] = x
    forms: list[Any] = [x, x.astype(np.float64), x.astype(int), x.tolist(), wide[::2, ::2], misaligned, x.astype(">f4")]
    want = streams[0].step(x)
    for stream, form in zip(streams[1:], forms[1:], strict=True):
        np.testing.assert_array_equal(stream.step(form), want)


@pytest.mark.parametrize(
    ("x", "error"),
    [
        (np.zeros((2, 4), F), ValueError),
        (np.zeros((3, 3), F), ValueError),
        (np.zeros(3, F), ValueError),
        (np.zeros((2, 3), complex), TypeError),
        (np.array([["a", "b", "c"]] * 2), TypeError),
        (None, TypeError),
    ],
)
def test_wrong_inputs_are_refused(x: Any, error: type[Exception]) -> None:
    cell = CELLS["gru-after-keep"]
    stream = kernels.stream(cell, layers_of(cell, 3, 5, 1, F), 2, F)
    with pytest.raises(error, match="x"):
        stream.step(x)
    np.testing.assert_array_equal(stream.state[0], 0)


@pytest.mark.parametrize(
    "state",
    [(), (np.zeros((1, 2, 5), F),), (np.zeros((1, 2, 5), F), np.zeros((2, 5), F)), (np.zeros((2, 2, 5), F),) * 2],
)
def test_wrong_states_are_refused(state: Any) -> None:
    cell = CELLS["lstm"]
    stream = kernels.stream(cell, layers_of(cell, 3, 5, 1, F), 2, F)
    stream.step(np.ones((2, 3), F))
    before = stream.state
    with pytest.raises(ValueError, match="state"):
        stream.state = state
    for a, b in zip(before, stream.state, strict=True):
        np.testing.assert_array_equal(a, b)


def test_weights_are_read_once() -> None:
    cell = CELLS["gru-before-write"]
    layers = layers_of(cell, 3, 5, 1, F)
    a, b = kernels.stream(cell, layers, 1, F), kernels.stream(cell, layers, 1, F)
    x = np.ones((1, 3), F)
    want = a.step(x)
    layers[0].hh[...] = 0
    layers[0].ih[...] = 0
    np.testing.assert_array_equal(b.step(x), want)


def weights_of(inputs: int, hidden: int) -> Weights:
    return make_case(CELLS["gru-after-keep"], (1, 1, inputs, hidden)).weights


@pytest.mark.parametrize(
    ("parts", "error", "message"),
    [
        ({"cell": "gru"}, TypeError, "cell must be"),
        ({"batch": 0}, ValueError, "batch must be at least 1, not 0"),
        ({"batch": 1.5}, TypeError, "batch must be a whole number, not 1.5"),
        ({"batch": True}, TypeError, "batch must be a whole number, not True"),
        ({"batch": 2**60}, ValueError, "batch has sizes whose product is too large"),
        ({"dtype": np.float16}, TypeError, "dtype must be float32 or float64, not float16"),
        ({"dtype": "four"}, TypeError, "dtype must be float32 or float64, not 'four'"),
        ({"layers": []}, ValueError, "layers must hold at least one layer"),
        ({"layers": None}, TypeError, "layers must be a list"),
        ({"layers": [()]}, TypeError, "layers must be a list"),
        ({"layers": [weights_of(3, 5), weights_of(3, 5)]}, ValueError, r"layers\[1\]: weights.ih has shape"),
        ({"layers": [weights_of(3, 5)._replace(b_ih=np.zeros(5))]}, ValueError, r"layers\[0\]: weights.b_ih has"),
        ({"layers": [weights_of(3, 5)._replace(hh=None)]}, TypeError, "weights.hh must hold real numbers"),
    ],
)
def test_wrong_parts_of_a_stream_are_named(parts: dict[str, Any], error: type[Exception], message: str) -> None:
    whole: dict[str, Any] = {"cell": CELLS["gru-after-keep"], "layers": [weights_of(3, 5)], "batch": 2, "dtype": F}
    kernels.stream(**whole)
    with pytest.raises(error, match=message):
        kernels.stream(**(whole | parts))
