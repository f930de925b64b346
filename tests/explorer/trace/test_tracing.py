"""A cell's operations give the same numbers as its hand-written forward and backward."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest

import gatewise as gw
from gatewise import cells
from gatewise.cells import CELLS, sequence
from gatewise.explorer.cells import describe
from gatewise.explorer.trace import evaluate


def random_case(
    key: str, rng: np.random.Generator, *, batch: int = 3, steps: int = 5, inputs: int = 2, hidden: int = 4
):
    program = describe(CELLS[key]).program
    rows = len(program.gates) * hidden
    shapes = {"weight_ih": (rows, inputs), "weight_hh": (rows, hidden), "bias_ih": (rows,), "bias_hh": (rows,)}
    named: dict[str, np.ndarray] = {f"{name}_l0": rng.normal(size=shape) for name, shape in shapes.items()}
    weights = cells.Weights(*named.values())
    x = rng.normal(size=(batch, steps, inputs))
    state = tuple(rng.normal(size=(batch, hidden)) for _ in program.states)
    dy = rng.normal(size=(batch, steps, hidden))
    dstate = tuple(rng.normal(size=(batch, hidden)) for _ in program.states)
    return program, weights, named, x, state, dy, dstate


def assert_same(actual: np.ndarray, expected: np.ndarray, what: str) -> None:
    scale = max(1.0, float(np.abs(expected).max(initial=0.0)))
    np.testing.assert_allclose(actual, expected, rtol=0, atol=1e-12 * scale, err_msg=what)


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("lengths", [None, (5, 0, 3)])
@pytest.mark.parametrize("key", CELLS)
def test_operations_equal_the_cells(key: str, lengths: tuple[int, ...] | None, reverse: bool) -> None:
    rng = np.random.default_rng(7)
    program, weights, named, x, state, dy, dstate = random_case(key, rng)
    ends = None if lengths is None else np.array(lengths)
    if ends is not None:
        x[np.arange(5)[None, :] >= ends[:, None]] = np.nan  # never read past the length
    blocks = evaluate.split_blocks(program, named)
    run = evaluate.forward(program, blocks, x, dict(zip(program.states, state, strict=True)), ends, reverse=reverse)
    back = evaluate.backward(program, blocks, run, dy, dict(zip(program.states, dstate, strict=True)))

    y, final, cache = sequence.forward(CELLS[key], x, weights, state, ends, reverse=reverse)
    dx, dstate0, gradients = sequence.backward(cache, dy, dstate)
    assert_same(run.values["h"], y, "h")
    assert_same(back.inputs["x"], dx, "dx")
    for position, name in enumerate(program.states):
        assert_same(run.final[name], final[position], f"final {name}")
        assert_same(back.initial[name], dstate0[position], f"initial d{name}")
    joined = evaluate.join_blocks(program, back.parameters)
    for name, expected in zip(named, gradients, strict=True):
        assert expected is not None
        assert_same(joined[name], expected, name)


@pytest.mark.parametrize("key", CELLS)
def test_gates_equal_the_cells_own(key: str) -> None:
    """Not only the outputs: each gate's value and the gradient of each pre-activation at the first step."""
    rng = np.random.default_rng(11)
    program, weights, named, x, state, dy, _ = random_case(key, rng, steps=1)
    blocks = evaluate.split_blocks(program, named)
    run = evaluate.forward(program, blocks, x, dict(zip(program.states, state, strict=True)))
    back = evaluate.backward(program, blocks, run, dy)
    _, _, cache = sequence.forward(CELLS[key], x, weights, state)
    step = cache.steps[0]
    for name in program.gates:
        assert_same(run.values[name][:, 0], getattr(step, name), name)
    # with one step the bias gradients are the pre-activations' gradients, summed over the batch
    _, _, gradients = sequence.backward(cache, dy)
    summed = np.concatenate([back.gradients[f"a_{gate}"][:, 0].sum(axis=0) for gate in program.gates])
    assert gradients.b_ih is not None
    assert_same(summed, gradients.b_ih, "pre-activations")


@pytest.mark.parametrize("key", CELLS)
def test_terms_add_up_and_each_is_the_derivative_along_its_edge(key: str) -> None:
    rng = np.random.default_rng(3)
    program, _, named, x, state, dy, dstate = random_case(key, rng, batch=2, steps=3)
    blocks = evaluate.split_blocks(program, named)
    start = dict(zip(program.states, state, strict=True))
    run = evaluate.forward(program, blocks, x, start)
    back = evaluate.backward(program, blocks, run, dy, dict(zip(program.states, dstate, strict=True)))
    for name in [*(operation.name for operation in program.operations), *program.inputs]:
        terms = [value for edge, value in back.contributions.items() if edge.split(">")[0] == name]
        if name in back.arriving:
            terms.append(back.arriving[name])
        whole = back.gradients[name] if name in back.gradients else back.inputs[name]
        assert terms, name
        assert_same(sum(terms[1:], terms[0]), whole, name)


LAYERS = [
    gw.nn.make_layer(
        cell, 3, 4, 1 + seed % 3, bias=seed % 4 != 3, bidirectional=seed % 2 == 0, dtype="float64", seed=seed
    )
    for seed, cell in enumerate(cells.CELLS.values())
]


@pytest.mark.parametrize("layer", LAYERS, ids=repr)
def test_the_terms_of_any_value_of_a_trace_add_up_to_its_gradient(layer) -> None:
    t = gw.trace(layer, np.random.default_rng(4).normal(size=(2, 5, 3)))
    for part in t.layers:
        place = {"layer": part.layer, "reverse": part.reverse}
        program = part.description.program
        for name in [*(one.name for one in program.operations), *program.inputs]:
            terms = t.contributions(name, **place)
            first, *others = terms.values()
            assert_same(sum(others, first), t.gradient(name, **place), name)
            assert ("outside" in terms) == (name in program.states)


@pytest.mark.parametrize("layer", LAYERS, ids=repr)
@pytest.mark.parametrize("lengths", [None, (6, 0, 2)])
def test_trace_of_a_layer_equals_the_layer(layer, lengths: tuple[int, ...] | None) -> None:
    rng = np.random.default_rng(5)
    count = layer.num_layers * (2 if layer.bidirectional else 1)
    x = rng.normal(size=(3, 6, 3))
    ends = None if lengths is None else np.array(lengths)
    states = [rng.normal(size=(count, 3, 4)) for _ in layer.cell.states]
    upstream_state = [rng.normal(size=(count, 3, 4)) for _ in layer.cell.states]
    pack = tuple if len(layer.cell.states) > 1 else (lambda parts: parts[0])
    dy = rng.normal(size=(3, 6, count // layer.num_layers * 4))
    t = gw.trace(layer, x, state=pack(states), lengths=ends, dy=dy, dstate=pack(upstream_state))
    y, _, cache = layer.forward(x, pack(states), ends)
    dx, dstate, grads = layer.backward(cache, dy, pack(upstream_state))
    assert_same(t.y, y, "y")
    assert_same(t.dx, dx, "dx")
    parts = dstate if len(layer.cell.states) > 1 else (dstate,)
    for name, expected in zip(t.layers[0].program.states, parts, strict=True):
        assert_same(t.dstate[name], expected, name)
    for name, expected in grads.items():
        assert_same(t.grads[name], expected, name)


def test_a_read_out_gives_the_loss_and_its_gradient() -> None:
    rng = np.random.default_rng(8)
    layer = gw.GRU(2, 3, dtype="float64", seed=0)
    x = rng.normal(size=(2, 4, 2))
    head = {"weight": rng.normal(size=(1, 3)), "bias": rng.normal(size=1)}
    target = rng.normal(size=(2, 4, 1))
    target[:, 1] = np.nan
    t = gw.trace(layer, x, head=head, target=target, lengths=np.array([4, 3]))
    assert t.loss is not None
    assert t.loss_terms is not None
    assert t.loss_terms[1, 3] == 0
    assert t.loss_terms[:, 1].tolist() == [0, 0]
    step = 1e-6
    for index in [(0, 0, 1), (1, 2, 0)]:
        losses = []
        for sign in (1, -1):
            nudged = x.copy()
            nudged[index] += sign * step
            losses.append(gw.trace(layer, nudged, head=head, target=target, lengths=np.array([4, 3])).loss)
        np.testing.assert_allclose((losses[0] - losses[1]) / (2 * step), t.dx[index], rtol=1e-7)


def test_without_a_head_the_loss_is_half_the_last_state_squared() -> None:
    layer = gw.RNN(1, 2, dtype="float64", seed=0)
    t = gw.trace(layer, [[0.5], [-1.0]])
    assert t.loss == pytest.approx(0.5 * (t.y[0, -1] ** 2).sum(), rel=1e-7)
    assert_same(t.gradient("h")[0, -1], t.y[0, -1], "dh")


def test_without_a_head_the_terms_of_the_loss_lie_at_each_sequences_last_step() -> None:
    t = gw.trace(
        gw.GRU(1, 4, dtype="float64", seed=0), np.random.default_rng(0).normal(size=(3, 5, 1)), lengths=[5, 2, 0]
    )
    expected = np.zeros((3, 5))
    for row, last in ((0, 4), (1, 1)):
        expected[row, last] = 0.5 * (t.y[row, last] ** 2).sum()
    assert t.loss_terms is not None
    np.testing.assert_allclose(t.loss_terms, expected, rtol=1e-12)
    assert t.loss == pytest.approx(expected.sum(), rel=1e-12)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"x": np.zeros((2, 3, 5))}, "x must be"),
        ({"x": np.zeros((2, 3, 2)), "lengths": [4, 1]}, "lengths must be"),
        ({"x": np.zeros((2, 3, 2)), "state": np.zeros((1, 2, 9))}, "state h must have shape"),
        ({"x": np.zeros((2, 3, 2)), "dy": np.zeros((2, 3, 9))}, "dy must have"),
        ({"x": np.zeros((2, 3, 2)), "target": np.zeros((2, 1))}, "target needs head"),
    ],
)
def test_shapes_that_do_not_fit_are_named(arguments: dict, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        gw.trace(gw.GRU(2, 3), **arguments)


def test_names_that_do_not_exist() -> None:
    t = gw.trace(gw.GRU(2, 3), np.ones((1, 2, 2)))
    with pytest.raises(KeyError, match="no operation 'i'"):
        t.value("i")
    with pytest.raises(ValueError, match="no layer 1"):
        t.value("z", layer=1)
    with pytest.raises(TypeError, match="trace needs"):
        gw.trace(object(), np.ones((1, 2, 2)))  # type: ignore[arg-type]


def test_a_trace_prints_in_a_line_shows_itself_in_a_notebook_and_plots() -> None:
    t = gw.trace(gw.LSTM(1, 3, num_layers=2, bidirectional=True, seed=0), np.ones((2, 5, 1)), title="<b>")
    assert repr(t).startswith("Trace(lstm, batch=2, steps=5, hidden=3, layers=2, bidirectional, loss=")
    assert len(repr(t)) < 100
    shown = t._repr_html_()
    assert "&lt;b&gt;" in shown
    assert "<svg" in shown
    figure = t.plot(layer=1, reverse=True)
    titles = [axes.get_title() for axes in figure.axes]
    assert [title for title in titles if title] == [
        "input gate", "forget gate", "candidate", "output gate", "hidden state", "cell state",
    ]  # fmt: skip
    drawn = figure.axes[0].images[0].get_array()
    np.testing.assert_array_equal(drawn, t.value("i", layer=1, reverse=True)[0].T)
    maps = [axes for axes in figure.axes if axes.images]
    assert [axes.get_xlabel() for axes in maps] == [""] * 5 + ["step"]
    assert [axes.get_ylabel() for axes in maps] == ["unit"] * 6


def test_the_functions_are_found_whatever_is_imported_first() -> None:
    """`trace` and `draw` are functions and have the names of rooms."""
    for first in ("gatewise.explorer.draw.geometry", "gatewise.explorer.trace.long", "gatewise.explorer.page.opening"):
        code = (
            f"import {first}; from gatewise import explorer; print(callable(explorer.trace), callable(explorer.draw))"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        assert done.stdout.split() == ["True", "True"]


def test_the_target_of_the_last_step_counts_for_every_length() -> None:
    """By hand: half the squared error of the read-out after the last step of each sequence; none without a step."""
    layer = gw.GRU(2, 3, seed=0, dtype="float64")
    rng = np.random.default_rng(0)
    x, weight, goal = rng.normal(size=(3, 5, 2)), rng.normal(size=(2, 3)), rng.normal(size=(3, 2))
    lengths = np.array([5, 3, 0])
    found = gw.trace(layer, x, lengths=lengths, head={"weight": weight}, target=goal)
    y, _ = layer(x)
    by_hand = sum(0.5 * ((weight @ y[b, n - 1] - goal[b]) ** 2).sum() for b, n in enumerate(lengths) if n)
    assert found.loss == pytest.approx(by_hand, rel=1e-6)


def test_a_part_that_is_not_named_is_the_first_layer_forward() -> None:
    found = gw.trace(gw.GRU(2, 3, num_layers=2, bidirectional=True), np.ones((1, 4, 2)))
    assert (found.part().layer, found.part().reverse) == (0, False)
    assert (found.part(1, reverse=True).layer, found.part(1, reverse=True).reverse) == (1, True)
