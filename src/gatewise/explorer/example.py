"""The small worked example behind `numbers=True` and the page's first view: fixed weights, a short series."""

from __future__ import annotations

import numpy as np

from .evaluate import join_blocks
from .programs import Program
from .tracing import Trace, trace

HIDDEN = 4
SERIES = (0.2, 0.9, 1.3, 0.8, -0.1, -0.9, -1.2, -0.6, 0.3, 1.0, 1.2, 0.7)


class ExampleLayer:
    """A layer made of blocks: just what `trace` asks for."""

    num_layers = 1
    bidirectional = False

    def __init__(self, program: Program, parameters: dict[str, np.ndarray]) -> None:
        self.parameters = parameters
        parts = program.key.split("-")
        self.name = parts[0]
        self.reset, self.update = (parts[1], parts[2]) if parts[0] == "gru" else ("after", "keep")
        self.nonlinearity = parts[1] if parts[0] == "rnn" else "tanh"


def example_layer(program: Program, hidden: int = HIDDEN, inputs: int = 1, seed: int = 2) -> ExampleLayer:
    """Weights rounded to two decimals, so that a reader can follow with a pocket calculator.

    A gate's numbers are the same in every cell that has the gate, so that variants differ by their switch alone.
    """
    blocks = {}
    for name in program.parameters:
        key = [seed, *(ord(letter) for letter in name)]
        rng = np.random.default_rng(key)
        shape = {"W_x": (hidden, inputs), "W_h": (hidden, hidden)}.get(name[:3], (hidden,))
        blocks[name] = np.round(rng.uniform(-0.9, 0.9, size=shape), 2)
    return ExampleLayer(program, join_blocks(program, blocks))


def worked_example(program: Program) -> Trace:
    """The example's trace: twelve steps of one series, four units, and the next reading to be forecast."""
    series = np.array(SERIES)
    goal = np.full((1, len(series) - 1, 1), np.nan)
    goal[0, :, 0] = series[1:]
    head = {"weight": np.array([[0.8, -0.5, 0.6, 0.3]]), "bias": np.array([0.1])}
    return trace(example_layer(program), series[:-1, None], head=head, target=goal, names=["y"], title="example")
