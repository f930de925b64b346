"""The three small networks of the lessons can do what the page says of them, and no more."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.explorer.evaluate import join_blocks
from gatewise.explorer.example import ExampleLayer
from gatewise.explorer.lesson_models import KEYS, STEPS, lesson_models, task
from gatewise.explorer.programs import all_programs


def model(key: str) -> tuple[ExampleLayer, np.ndarray, np.ndarray]:
    found = lesson_models()["models"][key]
    program = all_programs()[key]
    blocks = {name: np.array(value) for name, value in found["parameters"].items()}
    layer = ExampleLayer(program, join_blocks(program, blocks))
    return layer, np.array(found["head"]["weight"]), np.array(found["head"]["bias"])


@pytest.mark.parametrize("key", KEYS)
def test_only_the_gated_ones_remember(key: str) -> None:
    layer, weight, bias = model(key)
    x, target = task(64, np.random.default_rng(77))
    error = gw.trace(layer, x).y @ weight.T + bias - target
    final = float(np.sqrt((error[:, -1] ** 2).mean()))
    guess = float(np.sqrt((target[:, -1] ** 2).mean()))
    if key == "rnn-tanh":
        assert final > 0.4 * guess
    else:
        assert final < 0.1 * guess


def test_the_plain_nets_gradient_vanishes_and_the_gated_ones_last() -> None:
    shrunk = {}
    x = np.array(lesson_models()["x"])
    for key in KEYS:
        layer, weight, _ = model(key)
        dy = np.zeros((1, STEPS, 8))
        dy[0, -1] = weight[0]
        t = gw.trace(layer, x, dy=dy)
        sizes = np.linalg.norm(t.gradient("c" if key == "lstm" else "h")[0], axis=1)
        shrunk[key] = sizes[0] / sizes[-1]
    assert shrunk["rnn-tanh"] < 1e-6
    assert shrunk["lstm"] > 0.1
    assert shrunk["gru-after-keep"] > 0.1
