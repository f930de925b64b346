"""The time loop: pieces equal the whole, lengths cut exactly, caches are values."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import fields
from functools import reduce

import numpy as np
import pytest

from gatewise.arrays import Array
from gatewise.cells import CELLS, Weights, sequence
from tests.cells.cases import Run, draw

every_cell = pytest.mark.parametrize("name", CELLS)
both_directions = pytest.mark.parametrize("reverse", [False, True])
LENGTHS = np.array([6, 0, 1, 4, 3])


def added(first: Weights, second: Weights) -> Weights:
    """Sum of the gradients of all parameters; there are biases."""
    return Weights(*(a + b for a, b in zip(first, second, strict=True)))  # pyright: ignore[reportOptionalOperand]


def close(actual: Array | None, expected: Array | None, what: str = "") -> None:
    assert actual is not None
    assert expected is not None
    np.testing.assert_allclose(actual, expected, rtol=0, atol=1e-13, err_msg=what)


def forward_backward(run: Run, lengths: Array | None = None, *, reverse: bool = False) -> dict[str, Array]:
    """Everything that comes out, by name."""
    y, final, cache = sequence.forward(run.cell, run.x, run.weights, run.state, lengths, reverse=reverse)
    dx, dstate, d = sequence.backward(cache, run.dy, run.dstate)
    names = [f"d{n}" for n in Weights._fields]
    states = [(f"state{k}", s) for k, s in enumerate(final)] + [(f"dstate{k}", s) for k, s in enumerate(dstate)]
    return {"y": y, "dx": dx, **dict(states), **{n: g for n, g in zip(names, d, strict=True) if g is not None}}


@every_cell
def test_step_by_step_equals_the_whole(name: str) -> None:
    run = draw(name)
    whole = forward_backward(run)
    state, caches = run.state, []
    for t in range(run.x.shape[1]):
        y, state, cache = sequence.forward(run.cell, run.x[:, t : t + 1], run.weights, state)
        close(y[:, 0], whole["y"][:, t])
        caches.append(cache)
    dstate, totals = run.dstate, []
    for t in reversed(range(run.x.shape[1])):
        dx, dstate, d = sequence.backward(caches[t], run.dy[:, t : t + 1], dstate)
        close(dx[:, 0], whole["dx"][:, t])
        totals.append(d)
    for k, part in enumerate(state):
        close(part, whole[f"state{k}"])
    for k, part in enumerate(dstate):
        close(part, whole[f"dstate{k}"])
    for field, gradient in zip(Weights._fields, reduce(added, totals), strict=True):
        close(gradient, whole[f"d{field}"], field)


@both_directions
@every_cell
def test_split_and_continued_equals_the_whole(name: str, reverse: bool) -> None:
    run, cut = draw(name), 2
    whole = forward_backward(run, reverse=reverse)
    early, late = slice(None, cut), slice(cut, None)
    first, second = (late, early) if reverse else (early, late)
    y1, middle, cache1 = sequence.forward(run.cell, run.x[:, first], run.weights, run.state, reverse=reverse)
    y2, final, cache2 = sequence.forward(run.cell, run.x[:, second], run.weights, middle, reverse=reverse)
    dx2, dmiddle, d2 = sequence.backward(cache2, run.dy[:, second], run.dstate)
    dx1, dstate, d1 = sequence.backward(cache1, run.dy[:, first], dmiddle)
    close(y1, whole["y"][:, first])
    close(y2, whole["y"][:, second])
    close(dx1, whole["dx"][:, first])
    close(dx2, whole["dx"][:, second])
    for k in range(len(run.cell.states)):
        close(final[k], whole[f"state{k}"])
        close(dstate[k], whole[f"dstate{k}"])
    for field, gradient in zip(Weights._fields, added(d1, d2), strict=True):
        close(gradient, whole[f"d{field}"], field)


@pytest.mark.parametrize("lengths", [None, LENGTHS], ids=["whole", "lengths"])
@every_cell
def test_reverse_equals_flipping_the_valid_part(name: str, lengths: Array | None) -> None:
    run = draw(name)
    ends = np.full(5, 6) if lengths is None else lengths

    def flip(a: Array) -> Array:
        return np.stack([np.concatenate([row[:n][::-1], row[n:]]) for row, n in zip(a, ends, strict=True)])

    flipped = Run(run.cell, flip(run.x), run.weights, run.state, flip(run.dy), run.dstate)
    expected = forward_backward(flipped, lengths)
    actual = forward_backward(run, lengths, reverse=True)
    for key in expected:
        close(actual[key], flip(expected[key]) if key in ("y", "dx") else expected[key], key)


@both_directions
@every_cell
def test_each_sequence_equals_itself_alone_and_cut(name: str, reverse: bool) -> None:
    """Neither the batch nor the padding changes a sequence; NaN in the padding is never met."""
    run = draw(name)
    past = np.arange(6) >= LENGTHS[:, None]
    x, dy = run.x.copy(), run.dy.copy()
    x[past] = np.nan
    dy[past] = np.nan
    padded = Run(run.cell, x, run.weights, run.state, dy, run.dstate)
    together = forward_backward(padded, LENGTHS, reverse=reverse)
    assert not together["y"][past].any()
    assert not together["dx"][past].any()
    total = {f"d{field}": np.zeros_like(w) for field, w in zip(Weights._fields, run.weights, strict=True)}
    for b, n in enumerate(LENGTHS):
        one = run.rows(slice(b, b + 1))
        alone = forward_backward(
            Run(one.cell, one.x[:, :n], one.weights, one.state, one.dy[:, :n], one.dstate), reverse=reverse
        )
        close(together["y"][b, :n], alone["y"][0])
        close(together["dx"][b, :n], alone["dx"][0])
        for k in range(len(run.cell.states)):
            close(together[f"state{k}"][b], alone[f"state{k}"][0])
            close(together[f"dstate{k}"][b], alone[f"dstate{k}"][0])
        for key in total:
            total[key] += alone[key]
    for key, gradient in total.items():
        close(together[key], gradient, key)


@both_directions
@every_cell
def test_length_zero_passes_state_and_gradient_through(name: str, reverse: bool) -> None:
    run = draw(name)
    out = forward_backward(run, np.zeros(5, np.int64), reverse=reverse)
    for k in range(len(run.cell.states)):
        np.testing.assert_array_equal(out[f"state{k}"], run.state[k])
        np.testing.assert_array_equal(out[f"dstate{k}"], run.dstate[k])
    for key in ("y", "dx", *(f"d{field}" for field in Weights._fields)):
        assert not out[key].any(), key


@both_directions
@every_cell
def test_lengths_of_t_change_nothing(name: str, reverse: bool) -> None:
    run = draw(name)
    expected = forward_backward(run, reverse=reverse)
    actual = forward_backward(run, np.full(5, 6), reverse=reverse)
    for key, value in expected.items():
        np.testing.assert_array_equal(actual[key], value, err_msg=key)


@pytest.mark.parametrize(("batch", "steps"), [(0, 6), (3, 0), (0, 0)])
@every_cell
def test_nothing_in_nothing_out(name: str, batch: int, steps: int) -> None:
    run = draw(name, batch=batch, steps=steps)
    out = forward_backward(run)
    assert out["y"].shape == (batch, steps, 3)
    assert out["dx"].shape == (batch, steps, 2)
    for k in range(len(run.cell.states)):
        np.testing.assert_array_equal(out[f"state{k}"], run.state[k])
        np.testing.assert_array_equal(out[f"dstate{k}"], run.dstate[k])
    for field in Weights._fields:
        assert not out[f"d{field}"].any()


@every_cell
def test_backward_twice_gives_the_same_and_changes_nothing(name: str) -> None:
    run = draw(name)
    y, final, cache = sequence.forward(run.cell, run.x, run.weights, run.state, LENGTHS)
    before = deepcopy((run, y, final, parts(cache)))
    first = sequence.backward(cache, run.dy, run.dstate)
    kept = deepcopy(first)
    second = sequence.backward(cache, run.dy, run.dstate)
    np.testing.assert_equal(second, kept)
    np.testing.assert_equal(first, kept)
    after = (run, y, final, parts(cache))
    for old, new in zip(before, after, strict=True):
        np.testing.assert_equal(_plain(new), _plain(old))


def parts(cache: sequence.SequenceCache) -> dict[str, object]:
    return {field.name: getattr(cache, field.name) for field in fields(cache)}


def _plain(value: object) -> object:
    return vars(value) if isinstance(value, Run) else value


@pytest.mark.parametrize("lengths", [None, LENGTHS], ids=["whole", "lengths"])
@every_cell
def test_gradients_add_up_over_upstream_gradients(name: str, lengths: Array | None) -> None:
    """Backward is linear in (dy, dstate): outputs and final state each do their own part."""
    run = draw(name)
    _, _, cache = sequence.forward(run.cell, run.x, run.weights, run.state, lengths)
    none = tuple(np.zeros_like(d) for d in run.dstate)
    both = sequence.backward(cache, run.dy, run.dstate)
    parts = sequence.backward(cache, run.dy), sequence.backward(cache, np.zeros_like(run.dy), run.dstate)
    close(both[0], parts[0][0] + parts[1][0])
    for k in range(len(run.cell.states)):
        close(both[1][k], parts[0][1][k] + parts[1][1][k])
    for actual, expected in zip(both[2], added(parts[0][2], parts[1][2]), strict=True):
        close(actual, expected)
    np.testing.assert_equal(sequence.backward(cache, run.dy, none), parts[0])


@every_cell
def test_float32_stays_float32_and_is_near(name: str) -> None:
    exact = forward_backward(draw(name), LENGTHS)
    single = forward_backward(draw(name, dtype="float32"), LENGTHS)
    for key, value in exact.items():
        assert single[key].dtype == np.float32, key
        np.testing.assert_allclose(single[key], value, rtol=0, atol=1e-5 * max(1.0, np.abs(value).max()), err_msg=key)


@every_cell
def test_nan_in_one_valid_reading_stays_in_its_sequence(name: str) -> None:
    run = draw(name)
    x = run.x.copy()
    x[2, 3, 0] = np.nan
    y, final, _ = sequence.forward(run.cell, x, run.weights, run.state)
    clean, _, _ = sequence.forward(run.cell, run.x, run.weights, run.state)
    close(np.delete(y, 2, axis=0), np.delete(clean, 2, axis=0))
    close(y[2, :3], clean[2, :3])
    assert np.isnan(y[2, 3:]).all()
    assert np.isnan(final[0][2]).all()


@pytest.mark.parametrize("lengths", [[6, 0, 1, 4], [6, 0, 1, 4, 7], [6, 0, 1, 4, -1], [6.0, 0, 1, 4, 3], 3])
def test_lengths_that_are_none_are_refused(lengths: object) -> None:
    run = draw("lstm")
    with pytest.raises(ValueError, match=r"lengths must be 5 integers in 0 \.\.\. 6, not"):
        sequence.forward(run.cell, run.x, run.weights, run.state, lengths)  # type: ignore[arg-type]
