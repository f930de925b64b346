"""The small networks of the view of gradients can do what the page says of them, and no more."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS, FAMILIES, as_cell
from gatewise.explorer.cells import describe
from gatewise.explorer.page import memory
from gatewise.explorer.page.memory import HIDDEN, STEPS, memory_models, task
from gatewise.explorer.trace.evaluate import join_blocks

KEYS = [as_cell(name).key for name in FAMILIES]


def model(key: str) -> tuple[gw.nn.Recurrent, np.ndarray, np.ndarray]:
    found = memory_models()["models"][key]
    blocks = {name: np.array(value) for name, value in found["parameters"].items()}
    layer = gw.nn.make_layer(CELLS[key], 2, HIDDEN, dtype="float64")
    layer.parameters = join_blocks(describe(CELLS[key]).program, blocks)
    return layer, np.array(found["head"]["weight"]), np.array(found["head"]["bias"])


@pytest.mark.parametrize("key", KEYS)
def test_only_the_gated_ones_remember(key: str) -> None:
    layer, weight, bias = model(key)
    x, target = task(64, np.random.default_rng(77))
    error = (gw.trace(layer, x).y @ weight.T + bias)[:, :, 0] - target
    final = float(np.sqrt((error[:, -1] ** 2).mean()))
    guess = float(np.sqrt((target[:, -1] ** 2).mean()))
    if key == "rnn-tanh":
        assert final > 0.4 * guess
    else:
        assert final < 0.1 * guess


def test_the_plain_nets_gradient_vanishes_and_the_gated_ones_last() -> None:
    shrunk = {}
    x = np.array(memory_models()["x"])
    for key in KEYS:
        layer, weight, _ = model(key)
        dy = np.zeros((1, STEPS, HIDDEN))
        dy[0, -1] = weight[0]
        t = gw.trace(layer, x, dy=dy)
        sizes = np.linalg.norm(t.gradient(CELLS[key].states[-1])[0], axis=1)
        shrunk[key] = sizes[0] / sizes[-1]
    assert shrunk.pop("rnn-tanh") < 1e-6
    assert all(share > 0.1 for share in shrunk.values()), shrunk


def test_every_family_has_a_network() -> None:
    assert list(memory_models()["models"]) == KEYS


def test_a_network_learns_through_training(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "ROUNDS", 20)
    cell = as_cell("gru")
    _, first = memory.fit(cell, epochs=1)
    _, later = memory.fit(cell, epochs=6)
    assert later < 0.5 * first
