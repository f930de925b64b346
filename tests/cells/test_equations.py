"""The forward equations once more, number by number without arrays, written from the papers."""

from __future__ import annotations

from collections.abc import Callable
from math import exp, tanh
from typing import Any, Literal

import numpy as np
import pytest

from gatewise import cells
from gatewise.cells import CELLS, Weights, sequence
from tests.cells.cases import draw

Numbers = list[float]
#: row of the weights -> its sum over inputs, or over hidden values
Part = Callable[[int], float]


def sigmoid(a: float) -> float:
    return 1.0 / (1.0 + exp(-a))


def rnn(name: str, p: Part, q: Callable[[int, Numbers], float], h_: Numbers) -> Numbers:
    sums = [p(j) + q(j, h_) for j in range(len(h_))]
    return [tanh(a) if name == "rnn-tanh" else max(a, 0.0) for a in sums]


def lstm(p: Part, q: Callable[[int, Numbers], float], h_: Numbers, c_: Numbers) -> tuple[Numbers, Numbers]:
    size, h, c = len(h_), [], []
    for j in range(size):
        a_i, a_f, a_g, a_o = (p(k * size + j) + q(k * size + j, h_) for k in range(4))
        c.append(sigmoid(a_f) * c_[j] + sigmoid(a_i) * tanh(a_g))
        h.append(sigmoid(a_o) * tanh(c[j]))
    return h, c


def gru(name: str, p: Part, q: Callable[[int, Numbers], float], h_: Numbers) -> Numbers:
    size, h = len(h_), []
    r = [sigmoid(p(j) + q(j, h_)) for j in range(size)]
    for j in range(size):
        z = sigmoid(p(size + j) + q(size + j, h_))
        if "after" in name:
            n = tanh(p(2 * size + j) + r[j] * q(2 * size + j, h_))
        else:
            n = tanh(p(2 * size + j) + q(2 * size + j, [a * b for a, b in zip(r, h_, strict=True)]))
        h.append(z * h_[j] + (1.0 - z) * n if "keep" in name else (1.0 - z) * h_[j] + z * n)
    return h


def mgu(p: Part, q: Callable[[int, Numbers], float], h_: Numbers) -> Numbers:
    size, h = len(h_), []
    f = [sigmoid(p(j) + q(j, h_)) for j in range(size)]
    seen = [a * b for a, b in zip(f, h_, strict=True)]
    for j in range(size):
        n = tanh(p(size + j) + q(size + j, seen))
        h.append((1.0 - f[j]) * h_[j] + f[j] * n)
    return h


Step = Callable[[str, Part, Callable[[int, Numbers], float], list[Numbers]], list[Numbers]]

#: family -> one step, from the states to the states; tests/explorer holds every cell against a second description
STEPS: dict[str, Step] = {
    "rnn": lambda name, p, q, s: [rnn(name, p, q, s[0])],
    "lstm": lambda _, p, q, s: list(lstm(p, q, *s)),
    "gru": lambda name, p, q, s: [gru(name, p, q, s[0])],
    "mgu": lambda _, p, q, s: [mgu(p, q, s[0])],
}


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize("name", [key for key, cell in CELLS.items() if cell.name in STEPS])
def test_forward_number_by_number(name: str, bias: bool) -> None:
    run = draw(name, batch=2, steps=3, inputs=2, hidden=3, bias=bias)
    y, final, _ = sequence.forward(run.cell, run.x, run.weights, run.state)
    w = run.weights

    def product(row: np.ndarray, numbers: Numbers, b: np.ndarray | None, j: int) -> float:
        return sum(float(a) * n for a, n in zip(row, numbers, strict=True)) + (0.0 if b is None else float(b[j]))

    for b in range(2):
        states = [list(map(float, s[b])) for s in run.state]
        for t in range(3):
            x_t = list(map(float, run.x[b, t]))

            def p(j: int, x_t: Numbers = x_t) -> float:
                return product(w.ih[j], x_t, w.b_ih, j)

            def q(j: int, operand: Numbers) -> float:
                return product(w.hh[j], operand, w.b_hh, j)

            states = STEPS[run.cell.name](name, p, q, states)
            np.testing.assert_allclose(y[b, t], states[0], rtol=1e-13, atol=1e-15)
        for part, expected in zip(final, states, strict=True):
            np.testing.assert_allclose(part[b], expected, rtol=1e-13, atol=1e-15)


@pytest.mark.parametrize("reset", ["after", "before"])
def test_negating_the_update_gate_turns_keep_into_write(reset: Literal["after", "before"]) -> None:
    run = draw(f"gru-{reset}-keep")
    sign = np.repeat([1.0, -1.0, 1.0], 3)
    ih, hh, b_ih, b_hh = run.weights
    assert b_ih is not None
    assert b_hh is not None
    flipped = Weights(ih * sign[:, None], hh * sign[:, None], b_ih * sign, b_hh * sign)
    y, final, cache = sequence.forward(run.cell, run.x, run.weights, run.state)
    write = cells.GRU(reset, "write")
    y2, final2, cache2 = sequence.forward(write, run.x, flipped, run.state)
    np.testing.assert_allclose(y2, y, rtol=0, atol=1e-15)
    np.testing.assert_allclose(final2[0], final[0], rtol=0, atol=1e-15)
    dx, dstate, d = sequence.backward(cache, run.dy, run.dstate)
    dx2, dstate2, d2 = sequence.backward(cache2, run.dy, run.dstate)
    np.testing.assert_allclose(dx2, dx, rtol=0, atol=1e-13)
    np.testing.assert_allclose(dstate2[0], dstate[0], rtol=0, atol=1e-13)
    for a, b in zip(d, d2, strict=True):
        assert a is not None
        assert b is not None
        np.testing.assert_allclose(b, a * (sign if a.ndim == 1 else sign[:, None]), rtol=0, atol=1e-13)


def test_reset_before_and_after_are_different_functions() -> None:
    after, before = draw("gru-after-keep"), draw("gru-before-keep")
    y, _, _ = sequence.forward(after.cell, after.x, after.weights, after.state)
    other, _, _ = sequence.forward(before.cell, after.x, after.weights, after.state)
    assert np.abs(y - other).max() > 0.05


@pytest.mark.parametrize(
    ("family", "option"),
    [(family, option) for family in cells.FAMILIES.values() for option in family.options()],
)
@pytest.mark.parametrize("value", ["inside", "", None, 1])
def test_an_unknown_form_is_refused_by_name(family: Any, option: str, value: Any) -> None:
    with pytest.raises(ValueError, match=f'{option} must be ".*" or ".*", not {value!r}'):
        family(**{option: value})


def test_the_table_holds_every_form_once() -> None:
    assert list(cells.FAMILIES) == [family.name for family in cells.FAMILIES.values()]
    assert [cell.key for cell in CELLS.values()] == list(CELLS)
    assert {cell.name for cell in CELLS.values()} == set(cells.FAMILIES)
    assert len({*CELLS, *cells.FAMILIES}) == len(CELLS) + sum(key not in CELLS for key in cells.FAMILIES)
    assert {key for key in CELLS if key.startswith("gru")} == {
        "gru-after-keep", "gru-after-write", "gru-before-keep", "gru-before-write",
    }  # fmt: skip


@pytest.mark.parametrize("name", CELLS)
def test_a_cells_form_is_consistent(name: str) -> None:
    cell = CELLS[name]
    assert cell.states[0] == "h"
    assert cell.staged == cell.gates[len(cell.gates) - len(cell.staged) :]
    assert type(cell)(**cell.form) == cell
    assert [shape[0] for shape in cell.shapes(2, 3).values()] == [3 * len(cell.gates)] * 4
    assert cells.as_cell(name) is cell
    assert cells.as_cell(cell) is cell
    assert cells.as_cell(cell.name) == type(cell)()


@pytest.mark.parametrize(
    ("value", "error"),
    [("tcn", ValueError), ("GRU", ValueError), (3, TypeError), (None, TypeError), (cells.GRU, TypeError)],
)
def test_what_is_no_cell_is_refused_with_the_list_of_those_there_are(value: object, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"cell must be .*'gru', 'mgu', 'rnn-tanh'.*'gru-before-write', not"):
        cells.as_cell(value)
