"""Whatever array comes: the right numbers or an exception that names the argument."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gatewise import _native as native  # pyright: ignore[reportMissingModuleSource]
from gatewise import kernels
from gatewise.cells import CELLS, Weights
from tests.kernels.cases import Case, make_case, run
from tests.providers import provider

__all__ = ["provider"]  # autouse: every test runs once for each provider

GRU, LSTM = CELLS["gru-after-keep"], CELLS["lstm"]


@pytest.fixture
def case() -> Case:
    return make_case(LSTM, (4, 6, 3, 18))


def forward(case: Case, **options: Any) -> Any:
    return kernels.forward(case.cell, case.x, case.weights, case.state, case.lengths, **options)


def strided(a: np.ndarray) -> np.ndarray:
    """The same numbers, every second element of a larger array along each axis."""
    wide = np.full([2 * n for n in a.shape], np.nan, a.dtype)
    view = wide[tuple(slice(None, None, 2) for _ in a.shape)]
    view[...] = a
    return view


def transposed(a: np.ndarray) -> np.ndarray:
    return np.asfortranarray(a)


def backwards(a: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(a[::-1])[::-1]


def unaligned(a: np.ndarray) -> np.ndarray:
    raw = np.empty(a.nbytes + 1, np.uint8)[1:]
    view = np.frombuffer(raw, a.dtype, a.size).reshape(a.shape)
    view[...] = a
    return view


def read_only(a: np.ndarray) -> np.ndarray:
    a = a.copy()
    a.flags.writeable = False
    return a


def swapped(a: np.ndarray) -> np.ndarray:
    return a.astype(a.dtype.newbyteorder())


@pytest.mark.parametrize("form", [strided, transposed, backwards, unaligned, read_only, swapped])
def test_any_memory_layout(case: Case, form: Any) -> None:
    want = run(case)
    got = run(
        Case(
            case.cell,
            form(case.x),
            case.weights._make(
                form(w) if w is not None and w.dtype == np.float32 and form is not swapped else w for w in case.weights
            ),
            tuple(form(s) for s in case.state),
            case.lengths,
            case.reverse,
            form(case.dy),
            tuple(form(d) for d in case.dstate),
        )
    )
    for name in want:
        np.testing.assert_array_equal(got[name], want[name], err_msg=name)


def test_other_number_types_are_converted_to_the_weights(case: Case) -> None:
    want = run(case)
    wide = case.astype(np.float64)
    wide.weights = case.weights
    got = run(wide)
    for name in want:
        assert got[name].dtype == np.float32
        np.testing.assert_array_equal(got[name], want[name], err_msg=name)
    whole = make_case(LSTM, (4, 6, 3, 18))
    whole.x = np.arange(72).reshape(4, 6, 3)
    as_float = make_case(LSTM, (4, 6, 3, 18))
    as_float.x = whole.x.astype(np.float32)
    np.testing.assert_array_equal(forward(whole)[0], forward(as_float)[0])


def test_out_may_be_half_of_a_wider_array(case: Case) -> None:
    want = run(case)
    both = np.full((4, 6, 36), np.nan, np.float32)
    y, _, cache = forward(case, out=both[:, :, 18:])
    assert y.base is both
    np.testing.assert_array_equal(both[:, :, 18:], want["y"])
    assert np.isnan(both[:, :, :18]).all()
    d_both = np.zeros((4, 6, 36), np.float32)
    d_both[:, :, 18:] = case.dy
    dx, _, gradients = kernels.backward(cache, d_both[:, :, 18:], case.dstate)
    np.testing.assert_array_equal(dx, want["dx"])
    np.testing.assert_array_equal(gradients.hh, want["dhh"])


def test_an_output_that_a_cache_needs_cannot_be_changed_by_accident(case: Case) -> None:
    y, _, _ = forward(case)
    with pytest.raises(ValueError, match="read-only"):
        y[0] = 0
    y, _, cache = forward(case, save=False)
    assert cache is None
    y[0] = 0


def replaced(case: Case, **parts: Any) -> Case:
    for name, value in parts.items():
        if name in Weights._fields:
            case.weights = case.weights._replace(**{name: value})
        else:
            setattr(case, name, value)
    return case


F = np.float32


@pytest.mark.parametrize(
    ("parts", "error", "message"),
    [
        ({"x": np.zeros((4, 6), F)}, ValueError, "x has shape"),
        ({"x": np.zeros((4, 6, 5), F)}, ValueError, "weights.ih has shape"),
        ({"x": np.zeros((4, 6, 3), complex)}, TypeError, "x must hold real numbers"),
        ({"x": np.array([["a"]])}, TypeError, "x must hold real numbers"),
        ({"x": None}, TypeError, "x must hold real numbers"),
        ({"ih": np.zeros((71, 3), F)}, ValueError, "weights.ih has shape"),
        ({"hh": np.zeros((72, 17), F)}, ValueError, "weights"),
        ({"hh": np.zeros(72, F)}, ValueError, "weights.hh must have two axes"),
        ({"hh": np.zeros((72, 18), np.float16)}, TypeError, "weights must be float32 or float64"),
        ({"b_ih": np.zeros(18, F)}, ValueError, "weights.b_ih has shape"),
        ({"b_hh": np.zeros((72, 1), F)}, ValueError, "weights.b_hh has shape"),
        ({"state": (np.zeros((4, 18), F),)}, ValueError, "state has 1 parts, expected 2"),
        ({"state": (np.zeros((4, 18), F), np.zeros((3, 18), F))}, ValueError, r"state\[1\] has shape"),
        ({"state": (np.zeros((4, 17), F), np.zeros((4, 18), F))}, ValueError, r"state\[0\] has shape"),
        ({"lengths": np.array([1, 2, 3])}, ValueError, "lengths has shape"),
        ({"lengths": np.array([1, 2, 3, 7])}, ValueError, r"lengths must lie in 0 \.\.\. 6, entry 3 is 7"),
        ({"lengths": np.array([1, -1, 3, 6])}, ValueError, "lengths must lie in .* entry 1 is -1"),
        ({"lengths": np.array([1.0, 2.0, 3.0, 6.0])}, TypeError, "lengths must be integers"),
        ({"lengths": np.array([[1, 2, 3, 4]])}, ValueError, "lengths has shape"),
        ({"cell": "gru"}, TypeError, "cell must be"),
        ({"cell": []}, TypeError, "cell must be"),
    ],
)
def test_wrong_arguments_are_named(case: Case, parts: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        forward(replaced(case, **parts))


@pytest.mark.parametrize(
    ("out", "error", "message"),
    [
        (np.zeros((4, 6, 17), F), ValueError, "out has shape"),
        (np.zeros((4, 6, 18)), TypeError, "out must be an array of float32"),
        ([1.0], TypeError, "out must be an array of float32"),
        (strided(np.zeros((4, 6, 18), F)), ValueError, "out must be contiguous along its last axis"),
        (read_only(np.zeros((4, 6, 18), F)), TypeError, "out must be a writable array"),
        (np.zeros((4, 6, 18), F)[None], ValueError, "out has shape"),
        (np.lib.stride_tricks.as_strided(np.zeros((4, 18), F), (4, 6, 18), (72, 0, 4)), ValueError, "overlaps itself"),
    ],
)
def test_wrong_out_is_named(case: Case, out: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        forward(case, out=out)


def test_out_may_not_lie_on_an_input() -> None:
    case = make_case(GRU, (4, 6, 18, 18))
    with pytest.raises(ValueError, match="out shares memory with x"):
        forward(case, out=case.x)
    shared = np.zeros((4, 6, 18), F)
    case.state = (shared.reshape(24, 18)[20:],)
    with pytest.raises(ValueError, match=r"out shares memory with state\[0\]"):
        forward(case, out=shared)
    case = make_case(GRU, (3, 18, 18, 18))
    with pytest.raises(ValueError, match=r"out shares memory with weights\.hh"):
        forward(case, out=case.weights.hh.reshape(3, 18, 18))


def test_tuples_that_are_too_short_are_named() -> None:
    """Of the native module itself, which the layers always give whole ones."""
    y, final = np.zeros((4, 6, 18), F), (np.zeros((4, 18), F),)
    case = make_case(GRU, (4, 6, 18, 18))
    whole: list[Any] = [
        "gru-after-keep",
        None,
        case.x,
        tuple(case.weights),
        case.state,
        None,
        False,
        False,
        1,
        y,
        final,
        None,
    ]
    whole[1] = native.available_isas()[0]
    forward: Any = native.forward_float32
    stream: Any = native.Stream_float32
    forward(*whole)
    for at, name in ((3, r"weights\.ih"), (10, r"final\[0\]")):
        with pytest.raises(TypeError, match=f"{name} must be an array, not None"):
            forward(*whole[:at], (), *whole[at + 1 :])
    forward(*whole[:4], (), *whole[5:])  # no state is the zero state
    with pytest.raises(TypeError, match=r"weights\.ih must be an array, not None"):
        stream("gru-after-keep", whole[1], [()], 1)
    with pytest.raises(TypeError, match="layers must hold tuples"):
        stream("gru-after-keep", whole[1], [1], 1)
    with pytest.raises(ValueError, match="negative size"):
        native.new_saved_float32("gru-after-keep", whole[1], -1, -5, 2, 4, None, False)


def test_a_dtype_of_somebody_elses_is_refused() -> None:
    """One that is registered under no number."""
    own = np._core._multiarray_umath._get_sfloat_dtype()  # type: ignore[attr-defined]
    case = make_case(GRU, (4, 6, 18, 18))
    with pytest.raises(TypeError, match="x"):
        kernels.stream(case.cell, [case.weights], 4, F).step(np.ones((4, 18)).view(own(1.0)))


@pytest.mark.parametrize("state", [3, np.zeros((2, 4, 18), F), {"h": 1, "c": 2}])
def test_a_state_is_a_tuple(case: Case, state: Any) -> None:
    with pytest.raises(TypeError, match=r"^state must be a tuple of arrays, not (int|ndarray|dict)"):
        forward(replaced(case, state=state))
    _, _, cache = forward(make_case(LSTM, (4, 6, 3, 18)))
    with pytest.raises(TypeError, match=r"^dstate must be a tuple of arrays"):
        kernels.backward(cache, None, state)


def test_saved_gates_that_are_gone_are_named() -> None:
    case = make_case(GRU, (2, 3, 4, 5))
    with kernels.use(provider="native"):
        _, _, cache = kernels.forward(case.cell, case.x, case.weights, None)
    for part, message in (("saved", "saved must be an array, not None"), ("y", "y must be an array, not None")):
        with pytest.raises(TypeError, match=message):
            kernels.backward(cache._replace(**{part: None}), case.dy)


@pytest.mark.parametrize("cache", [None, (), "cache"])
def test_a_cache_is_what_forward_returned(cache: Any) -> None:
    with pytest.raises(TypeError, match=r"cache must be what forward\(save=True\) returned"):
        kernels.backward(cache, None)


@pytest.mark.parametrize("weights", [None, (), [1.0], Weights(None, None, None, None)])  # type: ignore[arg-type]
def test_weights_are_arrays(case: Case, weights: Any) -> None:
    with pytest.raises(TypeError, match=r"weights must be gatewise\.cells\.Weights of arrays"):
        forward(replaced(case, weights=weights))


def test_arrays_without_axes_are_named(case: Case) -> None:
    right = case.weights
    for part in ("ih", "hh", "b_ih", "b_hh"):
        with pytest.raises(ValueError, match=rf"weights\.{part}"):
            forward(replaced(case, weights=right._replace(**{part: np.zeros((), F)})))
    for x in (1.0, np.float32(1), np.zeros((), F)):
        with pytest.raises(ValueError, match=r"x has shape \(\), expected"):
            forward(replaced(case, weights=right, x=x))


@pytest.mark.parametrize(
    ("dy", "dstate", "message"),
    [
        (np.zeros((4, 6, 17), F), None, "dy has shape"),
        (np.zeros((4, 5, 18), F), None, "dy has shape"),
        (np.zeros((6, 18), F), None, "dy has shape"),
        (None, (np.zeros((4, 18), F),), "dstate has 1 parts, expected 2"),
        (None, (np.zeros((4, 18), F), np.zeros((4, 17), F)), r"dstate\[1\] has shape"),
    ],
)
def test_wrong_upstream_gradients_are_named(case: Case, dy: Any, dstate: Any, message: str) -> None:
    _, _, cache = forward(case)
    with pytest.raises(ValueError, match=message):
        kernels.backward(cache, dy, dstate)


def test_sizes_that_cannot_be_counted_are_refused() -> None:
    """A huge batch by strides of zero: refused before anything is allocated."""
    x = np.broadcast_to(np.zeros((), F), (2**30, 2**30, 1))
    weights = Weights(np.zeros((3, 1), F), np.zeros((3, 1), F), None, None)
    state = (np.broadcast_to(np.zeros((), F), (2**30, 1)),)
    with pytest.raises((ValueError, MemoryError)):
        kernels.forward(GRU, x, weights, (np.zeros((1, 1), F),))
    with pytest.raises((ValueError, MemoryError)):
        kernels.forward(GRU, x, weights, state, save=False)


def test_lengths_are_copied_into_the_cache(case: Case) -> None:
    case.lengths = np.array([6, 2, 3, 1])
    want = run(case)
    _, _, cache = forward(case)
    case.lengths[:] = 0
    dx, _, _ = kernels.backward(cache, case.dy, case.dstate)
    np.testing.assert_array_equal(dx, want["dx"])


@pytest.mark.parametrize("key", CELLS)
@pytest.mark.parametrize("only", ["b_ih", "b_hh"])
def test_one_bias_alone(key: str, only: str) -> None:
    case = make_case(CELLS[key], (3, 4, 2, 5))
    other = "b_hh" if only == "b_ih" else "b_ih"
    zero = replaced(case, **{other: np.zeros_like(case.weights.b_ih)})
    want = run(zero)
    got = run(replaced(case, **{other: None}))
    assert got.keys() == want.keys() - {f"d{other}"}
    for name in got:
        np.testing.assert_array_equal(got[name], want[name], err_msg=name)


def test_no_lengths_for_no_sequences() -> None:
    case = make_case(GRU, (0, 3, 2, 5))
    y, _, _ = kernels.forward(case.cell, case.x, case.weights, None, [])  # type: ignore[arg-type]
    assert y.shape == (0, 3, 5)


def test_memory_that_shares_in_ways_too_hard_to_tell_is_refused() -> None:
    buffer = np.zeros(60_000_000, F)
    x = np.lib.stride_tricks.as_strided(buffer, (1000, 1000, 8), (21648, 8140, 44016))
    out = np.lib.stride_tricks.as_strided(buffer[1:], (1000, 1000, 8), (222244, 220, 4))
    weights = Weights(np.zeros((24, 8), F), np.zeros((24, 8), F), None, None)
    with pytest.raises(ValueError, match="out shares memory with x"):
        kernels.forward(GRU, x, weights, None, out=out, save=False)


def test_a_state_with_a_part_missing_is_refused() -> None:
    case = make_case(CELLS["lstm"], (2, 3, 4, 5))
    with pytest.raises(TypeError, match=r"state\[1\] must hold real numbers"):
        kernels.forward(case.cell, case.x, case.weights, (case.state[0], None))  # type: ignore[arg-type]
    _, _, cache = kernels.forward(case.cell, case.x, case.weights, None)
    with pytest.raises(TypeError, match=r"dstate\[0\] must hold real numbers"):
        kernels.backward(cache, case.dy, (None, case.state[1]))  # type: ignore[arg-type]


def test_flags_may_be_any_truth_value() -> None:
    case = make_case(CELLS["gru-after-keep"], (2, 3, 4, 5))
    expected, _, _ = kernels.forward(case.cell, case.x, case.weights, None, reverse=True)
    for true in (np.True_, 1):
        y, _, _ = kernels.forward(case.cell, case.x, case.weights, None, reverse=true, recompute=true)  # type: ignore[arg-type]
        assert y.tobytes() == expected.tobytes()


@pytest.mark.parametrize("save", [False, True])
def test_lengths_below_zero_are_named(save: bool) -> None:
    case = make_case(CELLS["gru-after-keep"], (2, 3, 4, 5))
    with pytest.raises(ValueError, match=r"lengths must lie in 0 \.\.\. 3, entry 0 is -3"):
        kernels.forward(case.cell, case.x, case.weights, None, np.array([-3, 1]), save=save)


def test_no_hidden_unit_is_refused() -> None:
    weights = Weights(np.zeros((0, 4), np.float32), np.zeros((0, 0), np.float32), None, None)
    with pytest.raises(ValueError, match="at least one hidden unit"):
        kernels.forward(CELLS["gru-after-keep"], np.ones((2, 3, 4), np.float32), weights, None, save=False)


def test_caches_are_compared_by_identity() -> None:
    case = make_case(CELLS["gru-after-keep"], (2, 3, 4, 5))
    one, two = (kernels.forward(case.cell, case.x, case.weights, None)[2] for _ in range(2))
    assert one != two
    assert len({one, two}) == 2
