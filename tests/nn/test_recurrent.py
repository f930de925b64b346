"""The recurrent layers around the cells: names, shapes, states, directions, dropout, streams, refusals."""

from __future__ import annotations

import pickle
from copy import deepcopy
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS, Weights, sequence
from tests.gradients.numeric import make_case, states_of
from tests.providers import provider

__all__ = ["provider"]  # autouse: every test runs once for each provider

every_variant = pytest.mark.parametrize("variant", CELLS)


def test_parameters_have_pytorchs_names_and_shapes() -> None:
    layer = gw.GRU(2, 3, num_layers=2, bidirectional=True)
    shapes = {name: a.shape for name, a in layer.parameters.items()}
    assert shapes == {
        "weight_ih_l0": (9, 2), "weight_hh_l0": (9, 3), "bias_ih_l0": (9,), "bias_hh_l0": (9,),
        "weight_ih_l0_reverse": (9, 2), "weight_hh_l0_reverse": (9, 3),
        "bias_ih_l0_reverse": (9,), "bias_hh_l0_reverse": (9,),
        "weight_ih_l1": (9, 6), "weight_hh_l1": (9, 3), "bias_ih_l1": (9,), "bias_hh_l1": (9,),
        "weight_ih_l1_reverse": (9, 6), "weight_hh_l1_reverse": (9, 3),
        "bias_ih_l1_reverse": (9,), "bias_hh_l1_reverse": (9,),
    }  # fmt: skip
    assert list(gw.LSTM(2, 3, bias=False).parameters) == ["weight_ih_l0", "weight_hh_l0"]
    assert gw.LSTM(2, 3).parameters["weight_ih_l0"].shape == (12, 2)
    assert gw.RNN(2, 3).parameters["weight_ih_l0"].shape == (3, 2)


def test_initial_values_are_uniform_by_hidden_size_and_follow_the_seed() -> None:
    layer = gw.GRU(40, 25, seed=1)
    values = np.concatenate([a.ravel() for a in layer.parameters.values()])
    assert np.abs(values).max() <= 0.2
    assert np.abs(values).max() > 0.199
    assert abs(values.mean()) < 0.005
    assert abs(values.std() - 0.2 / np.sqrt(3)) < 0.003
    again, other = gw.GRU(40, 25, seed=1), gw.GRU(40, 25, seed=2)
    for name, value in layer.parameters.items():
        np.testing.assert_array_equal(again.parameters[name], value)
        assert not np.array_equal(other.parameters[name], value)


def test_both_precisions_start_from_the_same_numbers() -> None:
    single, double = gw.LSTM(3, 4, seed=5), gw.LSTM(3, 4, seed=5, dtype="float64")
    for name, value in double.parameters.items():
        np.testing.assert_array_equal(single.parameters[name], value.astype("float32"))


@every_variant
def test_assigning_a_parameter_reaches_the_next_run(variant: str) -> None:
    case = make_case(variant, depth=2)
    before, _ = case.layer(case.x)
    held = case.layer.parameters["weight_hh_l1"]
    case.layer.parameters["weight_hh_l1"] = np.zeros(held.shape)
    after, _ = case.layer(case.x)
    assert not held.any()
    assert np.abs(after - before).max() > 1e-3


def test_a_copy_is_independent_and_whole() -> None:
    case = make_case("gru-after-keep", depth=2)
    twin = deepcopy(case.layer)
    y, _ = case.layer(case.x)
    for name in twin.parameters:
        twin.parameters[name] = 0.0 * twin.parameters[name]
    np.testing.assert_array_equal(case.layer(case.x)[0], y)
    assert not twin(case.x)[0].any()


@every_variant
def test_call_and_forward_agree(variant: str) -> None:
    case = make_case(variant, depth=2, bidirectional=True, lengths=(4, 0, 2))
    state = states_of(case.layer, case.state)
    y, final = case.layer(case.x, state, case.lengths)
    y2, final2, _ = case.layer.forward(case.x, state, case.lengths)
    np.testing.assert_array_equal(y, y2)
    np.testing.assert_equal(final, final2)


@every_variant
def test_second_layer_reads_both_directions_of_the_first(variant: str) -> None:
    case = make_case(variant, depth=2, bidirectional=True, with_state=False)
    layer, parameters = case.layer, case.layer.parameters
    names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
    zero = tuple(np.zeros((3, 3)) for _ in range(len(layer.cell.states)))
    y, finals = case.x, []
    for depth in range(2):
        sides = []
        for d, suffix in enumerate((f"l{depth}", f"l{depth}_reverse")):
            weights = Weights(*(parameters[f"{n}_{suffix}"] for n in names))
            out, last, _ = sequence.forward(layer.cell, y, weights, zero, reverse=d == 1)
            sides.append(out)
            finals.append(last)
        y = np.concatenate(sides, axis=2)
    actual, final = layer(case.x)
    np.testing.assert_allclose(actual, y, rtol=0, atol=1e-14)
    for k, part in enumerate(final if isinstance(final, tuple) else (final,)):
        np.testing.assert_allclose(part, np.stack([f[k] for f in finals]), rtol=0, atol=1e-14)


@every_variant
def test_final_state_is_the_output_at_the_end_of_each_sequence(variant: str) -> None:
    case = make_case(variant, bidirectional=True, lengths=(4, 1, 3))
    y, final = case.layer(case.x, states_of(case.layer, case.state), case.lengths)
    h = final[0] if isinstance(final, tuple) else final
    for b, n in enumerate((4, 1, 3)):
        np.testing.assert_array_equal(h[0, b], y[b, n - 1, :3])
        np.testing.assert_array_equal(h[1, b], y[b, 0, 3:])


@every_variant
def test_stream_gives_the_numbers_of_the_sequence(variant: str) -> None:
    case = make_case(variant, depth=2, batch=3, steps=5)
    expected, final = case.layer(case.x)
    stream = case.layer.stream(batch=3)
    for _ in range(2):
        for t in range(5):
            np.testing.assert_allclose(stream.step(case.x[:, t]), expected[:, t], rtol=0, atol=1e-14)
        finals = final if isinstance(final, tuple) else (final,)
        for part, e in zip(stream.state, finals, strict=True):
            np.testing.assert_allclose(part, e, rtol=0, atol=1e-14)
        stream.reset()


@every_variant
def test_stream_goes_on_from_a_given_state(variant: str) -> None:
    case = make_case(variant, depth=2, batch=3, steps=5)
    expected, _ = case.layer(case.x, states_of(case.layer, case.state))
    stream = case.layer.stream(batch=3)
    stream.step(case.x[:, 4])
    stream.state = case.state
    for t in range(5):
        np.testing.assert_allclose(stream.step(case.x[:, t]), expected[:, t], rtol=0, atol=1e-14)


def test_a_bidirectional_layer_does_not_stream() -> None:
    with pytest.raises(ValueError, match="bidirectional"):
        gw.GRU(2, 3, bidirectional=True).stream()


def test_dropout_acts_between_layers_only_and_only_with_a_generator() -> None:
    kept = gw.GRU(4, 50, num_layers=2, dropout=0.3, seed=0, dtype="float64")
    plain = gw.GRU(4, 50, num_layers=2, seed=0, dtype="float64")
    with pytest.warns(UserWarning, match="dropout=0.3 has no effect"):
        shallow = gw.GRU(4, 50, dropout=0.3, seed=0, dtype="float64")
    x = np.random.default_rng(0).normal(size=(8, 20, 4))
    y, state, _ = kept.forward(x)
    np.testing.assert_array_equal(y, plain(x)[0])
    y1, state1, cache = kept.forward(x, rng=np.random.default_rng(1))
    y2, _, _ = kept.forward(x, rng=np.random.default_rng(1))
    y3, _, _ = kept.forward(x, rng=np.random.default_rng(2))
    np.testing.assert_array_equal(y1, y2)
    assert np.abs(y1 - y).max() > 0.01
    assert np.abs(y1 - y3).max() > 0.01
    np.testing.assert_array_equal(state1[0], state[0])
    mask = cache.masks[1]
    assert cache.masks[0] is None
    assert mask is not None
    assert np.allclose(np.unique(mask), [0.0, 1.0 / 0.7])
    assert abs((mask == 0.0).mean() - 0.3) < 0.02
    np.testing.assert_array_equal(shallow.forward(x, rng=np.random.default_rng(1))[0], shallow(x)[0])


@every_variant
def test_backward_twice_is_the_same_and_changes_nothing(variant: str) -> None:
    case = make_case(variant, depth=2, bidirectional=True, dropout=0.4, lengths=(4, 0, 2))
    layer, state = case.layer, states_of(case.layer, case.state)
    y, final, cache = layer.forward(case.x, state, case.lengths, rng=np.random.default_rng(0))
    given = deepcopy((case.x, case.state, dict(layer.parameters), case.dy, case.dstate, y, final))
    first = layer.backward(cache, case.dy, states_of(layer, case.dstate))
    kept = deepcopy(first)
    second = layer.backward(cache, case.dy, states_of(layer, case.dstate))
    np.testing.assert_equal(second, kept)
    np.testing.assert_equal(first, kept)
    np.testing.assert_equal((case.x, case.state, dict(layer.parameters), case.dy, case.dstate, y, final), given)


@every_variant
def test_outputs_that_backward_needs_cannot_be_changed(variant: str) -> None:
    case = make_case(variant)
    y, _, _ = case.layer.forward(case.x)
    with pytest.raises(ValueError, match="read-only"):
        y *= 2.0
    free, _ = case.layer(case.x)
    free *= 2.0
    np.testing.assert_array_equal(free, 2.0 * y)


@every_variant
def test_a_copied_or_pickled_cache_is_as_good(variant: str) -> None:
    case = make_case(variant)
    _, _, cache = case.layer.forward(case.x)
    expected = case.layer.backward(cache, case.dy)
    copies: list[Any] = []
    for k in range(10):  # copies lie at many different addresses
        copies += [np.empty(k * 7), deepcopy(cache), pickle.loads(pickle.dumps(cache))]
        np.testing.assert_equal(case.layer.backward(copies[-1], case.dy), expected)
        np.testing.assert_equal(case.layer.backward(copies[-2], case.dy), expected)


@pytest.mark.parametrize(
    "other",
    [
        gw.GRU(3, 5),
        gw.GRU(2, 4),
        gw.GRU(3, 4, num_layers=2),
        gw.GRU(3, 4, bidirectional=True),
        gw.GRU(3, 4, bias=False),
        gw.GRU(3, 4, dtype="float64"),
        gw.GRU(3, 4, reset="before"),
        gw.GRU(3, 4, update="write"),
        gw.LSTM(3, 4),
        gw.RNN(3, 4),
    ],
    ids=repr,
)
def test_a_cache_of_another_layer_is_refused(other: Any) -> None:
    layer = gw.GRU(3, 4, seed=0)
    y, _, cache = other.forward(np.zeros((2, 5, other.input_size)))
    with pytest.raises(ValueError, match="cache belongs to another layer"):
        layer.backward(cache, y)


@pytest.mark.parametrize("cache", [None, (), "cache", 3.0])
def test_a_cache_is_what_forward_returned(cache: Any) -> None:
    with pytest.raises(TypeError, match="cache must be what forward returned, not"):
        gw.GRU(3, 4).backward(cache, None)


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"dropout": 1.0}, ValueError, "dropout must be at least 0 and less than 1, not 1.0"),
        ({"dropout": "a"}, TypeError, "dropout must be a number, .* not 'a'"),
        ({"dropout": True}, TypeError, "dropout must be a number, .* not True"),
        ({"dtype": "float16"}, ValueError, "dtype must be .* not 'float16'"),
        ({"dtype": "four"}, TypeError, "dtype must be .* not 'four'"),
    ],
)
def test_wrong_options_are_named(options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        gw.GRU(3, 4, **options)


def test_what_draws_the_dropout_is_a_generator() -> None:
    with pytest.raises(TypeError, match=r"rng must be a numpy\.random\.Generator, not 3"):
        gw.GRU(3, 4, num_layers=2, dropout=0.5).forward(np.zeros((2, 5, 3)), rng=3)  # type: ignore[arg-type]


def test_lists_of_different_lengths_are_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"^x cannot be made an array"):
        gw.GRU(1, 4)([[[1.0], [2.0]], [[1.0]]])


@every_variant
def test_caches_of_two_runs_do_not_mix(variant: str) -> None:
    case, other = make_case(variant, seed=1), make_case(variant, seed=2)
    layer = case.layer
    _, _, cache = layer.forward(case.x)
    expected = deepcopy(layer.backward(cache, case.dy))
    _, _, late = layer.forward(other.x)
    layer.backward(late, other.dy)
    np.testing.assert_equal(layer.backward(cache, case.dy), expected)


@pytest.mark.parametrize("lengths", [None, (4, 0, 2)], ids=["whole", "lengths"])
@every_variant
def test_recomputed_gates_give_the_same_gradients(variant: str, lengths: Any) -> None:
    case = make_case(variant, depth=2, bidirectional=True, lengths=lengths)
    layer, state = case.layer, states_of(case.layer, case.state)
    results = []
    for recompute in (False, True):
        _, _, cache = layer.forward(case.x, state, case.lengths, recompute=recompute)
        dx, dstate, gradients = layer.backward(cache, case.dy, states_of(layer, case.dstate))
        results.append({"x": dx, "state": np.stack(dstate), **gradients})
    for name, value in results[0].items():
        np.testing.assert_allclose(results[1][name], value, rtol=0, atol=1e-12, err_msg=name)


@pytest.mark.parametrize(("batch", "steps"), [(0, 4), (3, 0), (0, 0)])
@every_variant
def test_nothing_in_nothing_out(variant: str, batch: int, steps: int) -> None:
    case = make_case(variant, depth=2, bidirectional=True, batch=batch, steps=steps)
    layer, state = case.layer, states_of(case.layer, case.state)
    y, final, cache = layer.forward(case.x, state)
    dx, dstate, gradients = layer.backward(cache, case.dy, states_of(layer, case.dstate))
    assert y.shape == (batch, steps, 6)
    assert dx.shape == (batch, steps, 2)
    if steps == 0:  # the states pass through untouched
        np.testing.assert_equal(final, state)
        np.testing.assert_equal(dstate, states_of(layer, case.dstate))
    assert gradients.keys() == layer.parameters.keys()
    for name, gradient in gradients.items():
        assert gradient.shape == layer.parameters[name].shape
        assert not gradient.any()


def test_no_upstream_gradient_of_outputs_is_zero() -> None:
    case = make_case("lstm", depth=2, bidirectional=True)
    _, _, cache = case.layer.forward(case.x, case.state)
    expected = case.layer.backward(cache, np.zeros_like(case.dy), case.dstate)
    np.testing.assert_equal(case.layer.backward(cache, None, case.dstate), expected)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@every_variant
def test_everything_has_the_layers_precision(variant: str, dtype: str) -> None:
    case = make_case(variant, depth=2, dtype=dtype)
    layer = case.layer
    y, final, cache = layer.forward(case.x.tolist(), states_of(layer, case.state))
    dx, dstate, gradients = layer.backward(cache, case.dy.tolist(), states_of(layer, case.dstate))
    parts = [y, *np.atleast_1d(final), dx, *np.atleast_1d(dstate), *gradients.values()]
    assert {p.dtype.name for p in parts} == {dtype}


@every_variant
def test_float32_is_near_float64(variant: str) -> None:
    results = []
    for dtype in ("float32", "float64"):
        case = make_case(variant, depth=2, bidirectional=True, dtype=dtype, lengths=(4, 0, 2), seed=6)
        layer = case.layer
        y, _, cache = layer.forward(case.x, states_of(layer, case.state), case.lengths)
        dx, dstate, gradients = layer.backward(cache, case.dy, states_of(layer, case.dstate))
        results.append({"y": y, "x": dx, "state": np.stack(dstate), **gradients})
    for name, value in results[1].items():
        atol = 2e-5 * max(1.0, float(np.abs(value).max()))
        np.testing.assert_allclose(results[0][name], value, rtol=0, atol=atol, err_msg=name)


@every_variant
def test_memory_layout_does_not_matter(variant: str) -> None:
    case = make_case(variant, depth=2)
    layer = case.layer
    expected, _, cache = layer.forward(case.x)
    dx, _, gradients = layer.backward(cache, case.dy)
    x = np.repeat(np.asfortranarray(case.x), 2, axis=1)[:, ::2]
    x.flags.writeable = False
    dy = np.asfortranarray(case.dy[::-1])[::-1]
    y, _, cache2 = layer.forward(x)
    dx2, _, gradients2 = layer.backward(cache2, dy)
    np.testing.assert_array_equal(y, expected)
    np.testing.assert_allclose(dx2, dx, rtol=0, atol=1e-14)
    for name, value in gradients.items():
        np.testing.assert_allclose(gradients2[name], value, rtol=0, atol=1e-13, err_msg=name)


BAD_CALLS = {
    "x has two axes": ({"x": np.zeros((4, 2))}, ValueError, "x has shape"),
    "x has another width": ({"x": np.zeros((3, 4, 5))}, ValueError, "x has shape"),
    "x is text": ({"x": np.full((3, 4, 2), "a")}, TypeError, "x must hold real numbers"),
    "x is complex": ({"x": np.zeros((3, 4, 2), complex)}, TypeError, "x must hold real numbers"),
    "state has another batch": ({"state": np.zeros((1, 2, 3))}, ValueError, "state has shape"),
    "state without layers": ({"state": np.zeros((3, 3))}, ValueError, "state has shape"),
    "state is a pair": ({"state": (np.zeros((1, 3, 3)),) * 2}, TypeError, "state must be one array"),
    "lengths too long": ({"lengths": [1, 2, 5]}, ValueError, "lengths must lie in 0"),
    "lengths negative": ({"lengths": [1, 2, -1]}, ValueError, "lengths must lie in 0"),
    "lengths of another batch": ({"lengths": [1, 2]}, ValueError, r"lengths has shape \(2,\), expected \(3,\)"),
    "lengths are not whole": ({"lengths": [1.0, 2.0, 3.0]}, TypeError, "lengths must be integers, not float64"),
    "lengths are truths": ({"lengths": [True, False, True]}, TypeError, "lengths must be integers, not bool"),
}


@pytest.mark.parametrize("what", BAD_CALLS)
def test_a_wrong_call_says_which_argument(what: str) -> None:
    arguments, error, message = BAD_CALLS[what]
    layer = gw.GRU(2, 3)
    with pytest.raises(error, match=message):
        layer.forward(**{"x": np.zeros((3, 4, 2)), **arguments})


@pytest.mark.parametrize(
    ("dy", "dstate", "error", "message"),
    [
        (np.zeros((3, 4, 2)), None, ValueError, "dy has shape"),
        (np.zeros((3, 5, 3)), None, ValueError, "dy has shape"),
        (np.zeros((3, 4, 3)), np.zeros((1, 3, 3)), TypeError, r"dstate of LSTM must be a tuple \(h, c\)"),
        (np.zeros((3, 4, 3)), (np.zeros((1, 3, 3)), np.zeros((1, 2, 3))), ValueError, "dstate has shape"),
    ],
)
def test_a_wrong_backward_says_which_argument(dy: Any, dstate: Any, error: Any, message: str) -> None:
    layer = gw.LSTM(2, 3)
    _, _, cache = layer.forward(np.zeros((3, 4, 2)))
    with pytest.raises(error, match=message):
        layer.backward(cache, dy, dstate)


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((0, 3), ValueError, "input_size"),
        ((2, -1), ValueError, "hidden_size"),
        ((2, 3, 0), ValueError, "num_layers"),
        ((2, 3.5), TypeError, "hidden_size"),
        ((2, 3, 1, {"dropout": 1.0}), ValueError, "dropout"),
        ((2, 3, 1, {"dtype": "float16"}), ValueError, "dtype"),
        ((2, 3, 1, {"reset": "never"}), ValueError, "reset"),
    ],
)
def test_a_wrong_layer_says_which_argument(arguments: tuple[Any, ...], error: Any, message: str) -> None:
    sizes = [a for a in arguments if not isinstance(a, dict)]
    options = arguments[-1] if isinstance(arguments[-1], dict) else {}
    with pytest.raises(error, match=message):
        gw.GRU(*sizes, **options)


@every_variant
@pytest.mark.parametrize("steps", [0, 4])
def test_states_are_the_callers_own(variant: str, steps: int) -> None:
    """Writing into a returned state changes neither the cache nor what was given."""
    case = make_case(variant)
    layer, x = case.layer, case.x[:, :steps]
    given = tuple(np.ones((1, len(x), layer.hidden_size)) for _ in range(len(layer.cell.states)))
    state = states_of(layer, given)

    def parts(any_state: Any) -> tuple[Any, ...]:
        return any_state if isinstance(any_state, tuple) else (any_state,)

    _, final, cache = layer.forward(x, state)
    first = layer.backward(cache, None, state)
    for part in (*parts(final), *parts(first[1])):
        part[...] = 7.0
    second = layer.backward(cache, None, state)
    assert all((part == 1.0).all() for part in given)
    for name, gradient in first[2].items():
        np.testing.assert_array_equal(second[2][name], gradient)


@pytest.mark.parametrize("what", ["x", "state", "dy"])
def test_a_masked_array_is_refused(what: str) -> None:
    layer = gw.GRU(2, 3)
    x, state = np.zeros((1, 4, 2), "float32"), np.zeros((1, 1, 3), "float32")
    y, _, cache = layer.forward(x, state)
    masked = {name: np.ma.masked_equal(a, 0.0) for name, a in (("x", x), ("state", state), ("dy", np.zeros_like(y)))}
    calls = {
        "x": lambda: layer(masked["x"], state),
        "state": lambda: layer(x, masked["state"]),
        "dy": lambda: layer.backward(cache, masked["dy"]),
    }
    with pytest.raises(TypeError, match=f"{what}.* is a masked array"):
        calls[what]()
    np.testing.assert_array_equal(layer(np.ma.array(x))[0], layer(x)[0])
