"""Small networks trained on one task, one of each family of cells, for the view of gradients through time.

The task is to remember: the first reading is given once, with a flag; noise follows; the target at every step is the
first reading. A network whose gradient vanishes cannot learn it.

`python -m gatewise.explorer.page.memory` trains them again and rewrites `memory.json` beside this file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array
from gatewise.cells import FAMILIES, Cell, as_cell
from gatewise.explorer.cells import describe
from gatewise.explorer.trace.evaluate import split_blocks
from gatewise.nn import Linear, Squared, make_layer
from gatewise.training import Batch, Settings, Step, train

HIDDEN, STEPS, BATCH = 8, 40, 64
#: Epochs, and batches in each; every batch is drawn anew.
EPOCHS, ROUNDS = 30, 50
_FILE = Path(__file__).with_name("memory.json")


def task(batch: int, rng: Generator) -> tuple[Array, Array]:
    """Inputs (B, T, 2), reading and flag, and targets (B, T)."""
    x = np.zeros((batch, STEPS, 2))
    first = rng.uniform(-0.8, 0.8, size=batch)
    x[:, 1:, 0] = rng.normal(0.0, 0.4, size=(batch, STEPS - 1))
    x[:, 0, 0], x[:, 0, 1] = first, 1.0
    return x, np.repeat(first[:, None], STEPS, axis=1)


def _batches(rng: Generator) -> Iterator[Batch]:
    for _ in range(ROUNDS):
        yield Batch(*task(BATCH, rng))


class _Cache(NamedTuple):
    layer: Any
    head: Any


class Network:
    """One recurrent layer and a linear read-out of every step: a `gatewise.training.Model`."""

    def __init__(self, cell: Cell, seed: int) -> None:
        self.layer = make_layer(cell, 2, HIDDEN, dtype="float64", seed=seed)
        self.head = Linear(HIDDEN, 1, dtype="float64", seed=seed)

    @property
    def parameters(self) -> Mapping[str, Array]:
        """The layer's parameters by their own names, the read-out's as `head.weight` and `head.bias`."""
        return {**self.layer.parameters, **{f"head.{name}": value for name, value in self.head.parameters.items()}}

    def forward(self, inputs: Array, *, rng: Generator | None = None) -> tuple[Array, _Cache]:
        """Inputs (B, T, 2) to predictions (B, T, 1)."""
        y, _, layer = self.layer.forward(inputs, rng=rng)
        prediction, head = self.head.forward(y)
        return prediction, _Cache(layer, head)

    def backward(self, cache: _Cache, dprediction: Array) -> Mapping[str, Array]:
        """Gradient of the predictions to that of every parameter."""
        dy, head = self.head.backward(cache.head, dprediction)
        _, _, grads = self.layer.backward(cache.layer, dy)
        return {**grads, **{f"head.{name}": value for name, value in head.items()}}


def fit(cell: Cell, *, epochs: int = EPOCHS, seed: int = 7) -> tuple[dict[str, Array], float]:
    """Train one network; returns its parameters, rounded to four decimals, and its last epoch's mean squared error."""
    network = Network(cell, seed)
    settings = Settings(
        max_epochs=epochs, learning_rate=1e-2, schedule=Step(every=20, multiplier=0.3), clip_norm=1.0, optimizer="adam"
    )
    history = train(network, Squared(), _batches, settings=settings, seed=1)
    return {name: value.round(4) for name, value in network.parameters.items()}, history.epochs[-1].train_loss


def memory_models() -> dict[str, Any]:
    """What `memory.json` holds: for each family's default form its parameters, and one series of the task."""
    return json.loads(_FILE.read_text(encoding="utf-8"))


def main() -> None:
    """Train one network of each family and write the file."""
    x, target = task(1, np.random.default_rng(4))
    models: dict[str, Any] = {}
    for name in FAMILIES:
        cell = as_cell(name)
        values, error = fit(cell)
        blocks = split_blocks(describe(cell).program, values)
        models[cell.key] = {
            "parameters": {block: value.tolist() for block, value in blocks.items()},
            "head": {"weight": values["head.weight"].tolist(), "bias": values["head.bias"].tolist()},
            "error": round(error, 6),
        }
    document = {"x": x[0].round(3).tolist(), "target": target[0, :, None].round(3).tolist(), "models": models}
    _FILE.write_text(json.dumps(document, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
