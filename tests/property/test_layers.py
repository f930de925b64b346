"""What must hold for every layer, of any size, on any batch."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewise.cells import CELLS
from tests.gradients import numeric
from tests.gradients.numeric import Case, Point, by_gatewise, make_case

proved = settings(max_examples=100, deadline=None, derandomize=True, print_blob=True)


@st.composite
def cases(draw: st.DrawFn, **fixed: Any) -> Case:
    """A layer and a batch for it; ``fixed`` pins some of the choices."""
    batch = fixed.setdefault("batch", draw(st.integers(1, 5)))
    steps = fixed.setdefault("steps", draw(st.integers(0, 6)))
    every_length = st.lists(st.integers(0, steps), min_size=batch, max_size=batch).map(tuple)
    options: dict[str, Any] = {
        "depth": draw(st.integers(1, 3)),
        "bidirectional": draw(st.booleans()),
        "bias": draw(st.booleans()),
        "lengths": draw(st.none() | every_length),
        "with_state": draw(st.booleans()),
        "inputs": draw(st.integers(1, 5)),
        "hidden": draw(st.integers(1, 9)),
        "seed": draw(st.integers(0, 2**32 - 1)),
    }
    return make_case(draw(st.sampled_from(list(CELLS))), **{**options, **fixed})


def close(actual: Point, expected: Point) -> None:
    error, name = numeric.worst(actual, expected)
    assert error <= 1e-11, f"{name}: relative error {error:.1e}"


def rows(case: Case, which: Any) -> Case:
    """Some sequences of the batch."""
    return replace(
        case,
        x=case.x[which],
        state=case.state and tuple(s[:, which] for s in case.state),
        lengths=None if case.lengths is None else case.lengths[which],
        dy=case.dy[which],
        dstate=tuple(d[:, which] for d in case.dstate),
    )


def is_summed(name: str) -> bool:
    """Gradients of parameters add up over the batch; everything else belongs to one sequence."""
    return name.startswith(("d weight", "d bias"))


def batch_axis(name: str) -> int:
    return 0 if name in ("y", "d x") else 1


@proved
@given(cases())
def test_gradient_in_a_random_direction(case: Case) -> None:
    """Along one random direction through everything at once the complex step is one run, so any size will do."""
    rng = np.random.default_rng(0)
    direction = {name: rng.normal(size=a.shape) for name, a in case.point.items()}
    point = {name: a + 1e-40j * direction[name] for name, a in case.point.items()}
    expected = numeric.loss(case, numeric.run_cells(case, point)).imag / 1e-40
    gradients = numeric.hand_derived(case)
    parts = [(gradients[name] * d).sum() for name, d in direction.items()]
    scale = sum(np.abs(gradients[name] * d).sum() for name, d in direction.items())
    assert abs(sum(parts) - expected) <= 1e-13 * scale


@proved
@given(cases(), st.randoms(use_true_random=False))
def test_order_of_the_batch_does_not_matter(case: Case, random: Any) -> None:
    order = random.sample(range(len(case.x)), len(case.x))
    expected, actual = by_gatewise(case), by_gatewise(rows(case, order))
    for name, value in expected.items():
        if not is_summed(name):
            expected[name] = np.take(value, order, axis=batch_axis(name))
    close(actual, expected)


@proved
@given(cases(), st.data())
def test_a_batch_is_its_parts(case: Case, data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(case.x)))
    first, second = by_gatewise(rows(case, slice(None, cut))), by_gatewise(rows(case, slice(cut, None)))
    joined = {
        name: a + second[name] if is_summed(name) else np.concatenate([a, second[name]], axis=batch_axis(name))
        for name, a in first.items()
    }
    close(joined, by_gatewise(case))


@proved
@given(cases(), st.integers(1, 4))
def test_padding_does_not_matter(case: Case, extra: int) -> None:
    batch, steps = case.x.shape[:2]
    lengths = np.full(batch, steps) if case.lengths is None else case.lengths
    past = np.arange(steps + extra) >= lengths[:, None]

    def padded(a: Any) -> Any:
        wide = np.full((batch, steps + extra, a.shape[2]), np.nan)
        wide[:, :steps] = a
        wide[past] = np.nan
        return wide

    actual = by_gatewise(replace(case, x=padded(case.x), dy=padded(case.dy), lengths=lengths))
    for name in ("y", "d x"):
        assert not actual[name][past].any()
        actual[name] = actual[name][:, :steps]
    close(actual, by_gatewise(case))


@proved
@given(cases(bidirectional=False, lengths=None), st.data())
def test_stopping_and_going_on_is_the_whole(case: Case, data: st.DataObject) -> None:
    layer, cut = case.layer, data.draw(st.integers(0, case.x.shape[1]))
    early, late = slice(None, cut), slice(cut, None)
    y1, middle, cache1 = layer.forward(case.x[:, early], numeric.states_of(layer, case.state))
    y2, final, cache2 = layer.forward(case.x[:, late], middle)
    dx2, dmiddle, grads2 = layer.backward(cache2, case.dy[:, late], numeric.states_of(layer, case.dstate))
    dx1, dstate, grads1 = layer.backward(cache1, case.dy[:, early], dmiddle)
    finals, dstates = (s if isinstance(s, tuple) else (s,) for s in (final, dstate))
    actual = {
        "y": np.concatenate([y1, y2], axis=1),
        **{f"final{k}": s for k, s in enumerate(finals)},
        "d x": np.concatenate([dx1, dx2], axis=1),
        **{f"d state{k}": d for k, d in enumerate(dstates) if case.state is not None},
        **{f"d {name}": g + grads2[name] for name, g in grads1.items()},
    }
    close(actual, by_gatewise(case))


@proved
@given(cases(bidirectional=False, lengths=None))
def test_a_stream_is_the_sequence(case: Case) -> None:
    layer = case.layer
    y, final = layer(case.x, numeric.states_of(layer, case.state))
    stream = layer.stream(batch=len(case.x))
    if case.state is not None:
        stream.state = case.state
    for t in range(case.x.shape[1]):
        np.testing.assert_allclose(stream.step(case.x[:, t]), y[:, t], rtol=1e-12, atol=1e-13)
    for part, expected in zip(stream.state, final if isinstance(final, tuple) else (final,), strict=True):
        np.testing.assert_allclose(part, expected, rtol=1e-12, atol=1e-13)


@proved
@given(cases(depth=1), st.floats(-2.0, 2.0))
def test_backward_is_linear_in_the_upstream_gradients(case: Case, factor: float) -> None:
    rng = np.random.default_rng(1)
    dy, dstate = rng.normal(size=case.dy.shape), tuple(rng.normal(size=d.shape) for d in case.dstate)
    other = replace(case, dy=dy, dstate=dstate)
    mixed = replace(
        case,
        dy=case.dy + factor * dy,
        dstate=tuple(a + factor * b for a, b in zip(case.dstate, dstate, strict=True)),
    )
    one, two, both = (numeric.hand_derived(c) for c in (case, other, mixed))
    for name, value in both.items():
        scale = max(1.0, float(np.abs(one[name]).max(initial=0.0)), float(np.abs(two[name]).max(initial=0.0)))
        np.testing.assert_allclose(value, one[name] + factor * two[name], rtol=0, atol=1e-12 * scale, err_msg=name)


@proved
@given(cases(), st.floats(0.0, 1e4))
def test_outputs_stay_between_the_candidate_and_the_past(case: Case, size: float) -> None:
    """However large the input: |h| is at most max(1, |h0|), unless relu lets it grow."""
    case = replace(case, x=size * case.x)
    y, _ = case.layer(case.x, numeric.states_of(case.layer, case.state), case.lengths)
    if "relu" not in case.layer.cell.key:
        largest = max(1.0, np.abs(case.state[0]).max(initial=0.0) if case.state else 0.0)
        assert np.abs(y).max(initial=0.0) <= largest * (1 + 1e-15)
