"""The small worked example behind `numbers=True` and the page's first view: fixed weights, a short series."""

from __future__ import annotations

from typing import Any

import numpy as np

from gatewise.cells import Cell
from gatewise.explorer.cells import describe
from gatewise.nn import Recurrent, make_layer

from .evaluate import join_blocks
from .record import Trace
from .tracing import trace

HIDDEN = 4
SERIES = (0.2, 0.9, 1.3, 0.8, -0.1, -0.9, -1.2, -0.6, 0.3, 1.0, 1.2, 0.7)


def example_layer(cell: Cell, hidden: int = HIDDEN, inputs: int = 1, seed: int = 2) -> Recurrent[Any]:
    """A float64 layer whose weights are rounded to two decimals, so that a reader can follow with a calculator.

    A gate's numbers are the same in every cell that has a gate of that letter, so that the forms of a family differ
    by their equations alone.
    """
    program = describe(cell).program
    blocks = {}
    for name in program.parameters:
        rng = np.random.default_rng([seed, *(ord(letter) for letter in name)])
        shape = {"W_x": (hidden, inputs), "W_h": (hidden, hidden)}.get(name[:3], (hidden,))
        blocks[name] = np.round(rng.uniform(-0.9, 0.9, size=shape), 2)
    layer = make_layer(cell, inputs, hidden, dtype="float64")
    layer.parameters = join_blocks(program, blocks)
    return layer


def worked_example(cell: Cell) -> Trace:
    """The example's trace: eleven steps of one series, four units; the target is the next value."""
    series = np.array(SERIES)
    target = np.full((1, len(series) - 1, 1), np.nan)
    target[0, :, 0] = series[1:]
    head = {"weight": np.array([[0.8, -0.5, 0.6, 0.3]]), "bias": np.array([0.1])}
    return trace(example_layer(cell), series[:-1, None], head=head, target=target, names=["y"], title="example")
