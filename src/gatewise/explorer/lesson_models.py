"""Three small networks trained on the same task, for the view of gradients through time.

The task is to remember: the first reading is given once, with a flag; noise follows; the answer at every step is the
first reading. It needs nothing but memory, so a network that lets its gradient vanish cannot learn it.

`python -m gatewise.explorer.lesson_models` trains them again and rewrites `memory.json` beside this file.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

HIDDEN, STEPS, BATCH, ROUNDS = 8, 40, 64, 1500
KEYS = ("rnn-tanh", "lstm", "gru-after-keep")
_FILE = Path(__file__).with_name("memory.json")


def task(batch: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Inputs (B, T, 2): reading and flag; targets (B, T, 1)."""
    x = np.zeros((batch, STEPS, 2))
    first = rng.uniform(-0.8, 0.8, size=batch)
    x[:, 1:, 0] = rng.normal(0.0, 0.4, size=(batch, STEPS - 1))
    x[:, 0, 0], x[:, 0, 1] = first, 1.0
    return x, np.repeat(first[:, None, None], STEPS, axis=1)


def train(key: str, seed: int = 3) -> tuple[dict[str, np.ndarray], float]:
    """Train one network with Adam (Kingma and Ba, 2015); returns its parameters and its mean squared error."""
    from gatewise import nn

    classes: dict[str, Any] = {"rnn-tanh": nn.RNN, "lstm": nn.LSTM, "gru-after-keep": nn.GRU}
    layer = classes[key](2, HIDDEN, dtype="float64", seed=seed)
    rng = np.random.default_rng(1)
    head = {"head.weight": rng.uniform(-0.35, 0.35, size=(1, HIDDEN)), "head.bias": np.zeros(1)}
    values = {**{name: layer.parameters[name] for name in layer.parameters}, **head}
    mean = {name: np.zeros_like(value) for name, value in values.items()}
    square = {name: np.zeros_like(value) for name, value in values.items()}
    error = np.zeros(0)
    for step in range(1, ROUNDS + 1):
        x, target = task(BATCH, rng)
        y, _, cache = layer.forward(x)
        error = y @ head["head.weight"].T + head["head.bias"] - target
        dy = 2 * error @ head["head.weight"] / error.size
        _, _, grads = layer.backward(cache, dy)
        grads = {
            **grads,
            "head.weight": 2 * np.einsum("bto,bth->oh", error, y) / error.size,
            "head.bias": 2 * error.sum(axis=(0, 1)) / error.size,
        }
        norm = np.sqrt(sum(float((g**2).sum()) for g in grads.values()))
        rate = (1e-2 if step <= 1000 else 3e-3) * np.sqrt(1 - 0.999**step) / (1 - 0.9**step)
        for name, gradient in grads.items():
            clipped = gradient * min(1.0, 1.0 / norm)
            mean[name] += 0.1 * (clipped - mean[name])
            square[name] += 0.001 * (clipped**2 - square[name])
            values[name] -= rate * mean[name] / (np.sqrt(square[name]) + 1e-8)
    return {name: value.round(4) for name, value in values.items()}, float((error**2).mean())


def lesson_models() -> dict[str, Any]:
    """What `memory.json` holds: for each cell its parameters, and one series of the task."""
    return json.loads(_FILE.read_text(encoding="utf-8"))


def main() -> None:
    """Train all three and write the file."""
    from .evaluate import split_blocks
    from .programs import all_programs

    x, target = task(1, np.random.default_rng(4))
    document: dict[str, Any] = {"x": x[0].round(3).tolist(), "target": target[0].round(3).tolist(), "models": {}}
    for key in KEYS:
        values, error = train(key)
        blocks = split_blocks(all_programs()[key], values)
        document["models"][key] = {
            "parameters": {name: block.tolist() for name, block in blocks.items()},
            "head": {"weight": values["head.weight"].tolist(), "bias": values["head.bias"].tolist()},
            "error": round(error, 6),
        }
    _FILE.write_text(json.dumps(document, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
