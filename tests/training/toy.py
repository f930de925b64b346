"""A small model, its data, and runs of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from gatewise import nn, training
from gatewise.training import Batch

__all__ = [
    "WINDOWS",
    "Clock",
    "Net",
    "bits",
    "facts",
    "loss",
    "settings",
    "train",
    "train_batches",
    "validation_batches",
]

SERIES = np.sin(np.arange(120) * 0.7).astype(np.float32) + np.linspace(0, 1, 120, dtype=np.float32)
WINDOWS = np.lib.stride_tricks.sliding_window_view(SERIES, 6)


class Net:
    """A GRU with dropout and a linear map, 5 readings to the next one."""

    def __init__(self, seed: int = 0) -> None:
        self.layer = nn.GRU(1, 3, num_layers=2, dropout=0.2, seed=seed)
        self.linear = nn.Linear(3, 1, seed=seed)
        self.parameters = {**self.layer.parameters, **self.linear.parameters}

    def forward(self, inputs: Any, *, rng: Any = None) -> Any:
        _, state, cache = self.layer.forward(inputs, rng=rng)
        prediction, linear_cache = self.linear.forward(state[-1])
        return prediction, (cache, linear_cache, inputs.shape)

    def backward(self, cache: Any, dprediction: Any) -> dict[str, Any]:
        cache, linear_cache, (batch, steps, _) = cache
        dh, gradients = self.linear.backward(linear_cache, dprediction)
        assert dh is not None
        dstate = np.stack([np.zeros_like(dh), dh])
        dy = np.zeros((batch, steps, 3), np.float32)
        return gradients | self.layer.backward(cache, dy, dstate)[2]


def train_batches(rng: np.random.Generator) -> Any:
    """Seven batches in random order, drawn as they are asked for."""
    order = rng.permutation(100)
    for k in range(0, 100, 16):
        rows = WINDOWS[order[k : k + 16]]
        noise = rng.normal(scale=0.01, size=(len(rows), 5)).astype(np.float32)
        yield Batch((rows[:, :5] + noise)[:, :, None], rows[:, 5])


def validation_batches() -> Any:
    """Two batches of unequal size."""
    for rows in (WINDOWS[100:112], WINDOWS[112:]):
        yield Batch(rows[:, :5, None], rows[:, 5])


loss = nn.Squared()
settings = training.Settings(
    max_epochs=4,
    learning_rate=0.02,
    schedule=training.Plateau(patience=0, warmup=5),
    optimizer="adamw",
    weight_decay=0.1,
)


def train(net: Net, **options: Any) -> training.History:
    """Train with the defaults of this file."""
    changes = {name: options.pop(name) for name in list(options) if name in training.Settings.__dataclass_fields__}
    options = {
        "train_batches": train_batches,
        "validation_batches": validation_batches,
        "loss": loss,
        "seed": 7,
        "settings": replace(settings, **changes),
        **options,
    }
    given = [options.pop(name) for name in ("loss", "train_batches", "validation_batches")]
    return training.train(net, *given, **options)


def bits(net: Any) -> dict[str, bytes]:
    """All parameters, as they lie in memory."""
    return {name: array.tobytes() for name, array in net.parameters.items()}


def facts(history: training.History) -> Any:
    """A history without clocks and paths."""
    epochs = [replace(record, seconds=0.0, windows_per_second=0.0) for record in history.epochs]
    return epochs, history.reason, history.best_epoch, history.best_loss, history.steps


class Clock:
    """Stands in for the loop's clock: the time passes when a test says so."""

    def __init__(self, monkeypatch: Any) -> None:
        self.now = 1000.0
        monkeypatch.setattr("gatewise.training.loop.perf_counter", lambda: self.now)
