"""Generated sets of other kinds than the real ones, so that defaults are not made for three data sets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise.classification import make_motions

__all__ = ["SETS", "TrainTest", "adding", "make"]


class TrainTest(NamedTuple):
    """Training and test sequences with their labels."""

    X: list[Any]
    y: Any
    X_test: list[Any]
    y_test: Any


def _many_channels(n: int, rng: Generator) -> tuple[list[Any], Any]:
    """40 channels of noise; in two of them the phase of a common wave says which of 3 classes."""
    y = rng.integers(0, 3, size=n)
    X = rng.normal(size=(n, 30, 40))
    start = rng.uniform(0, 2 * np.pi, size=(n, 1))
    wave = np.arange(30) * 0.4 + start
    X[:, :, 7] += 1.5 * np.sin(wave)
    X[:, :, 21] += 1.5 * np.sin(wave + (y[:, None] - 1) * 2 * np.pi / 3)
    return list(X), y


def _few(n: int, rng: Generator) -> tuple[list[Any], Any]:
    """Four shapes of two channels with different lengths, speeds and sizes."""
    y = rng.permutation(np.resize(np.arange(4), n))
    X = []
    for label in y:
        steps = int(rng.integers(15, 40))
        s = np.linspace(0, 1, steps) ** rng.uniform(0.8, 1.25)
        shape = (np.sin(2 * np.pi * s), np.sin(4 * np.pi * s), np.abs(2 * s - 1), s**2)[label]
        X.append(np.stack([shape, np.gradient(shape) * steps / 6], axis=1) * rng.uniform(0.7, 1.4)
                 + 0.15 * rng.normal(size=(steps, 2)))  # fmt: skip
    return X, y


def _one_channel(n: int, rng: Generator) -> tuple[list[Any], Any]:
    """One channel: is the wave a sine, a square or a saw, at any phase and speed."""
    y = rng.integers(0, 3, size=n)
    phase = rng.uniform(0, 1, size=(n, 1)) + np.arange(60) * rng.uniform(0.04, 0.08, size=(n, 1))
    waves = (np.sin(2 * np.pi * phase), np.sign(np.sin(2 * np.pi * phase)), 2 * (phase % 1) - 1)
    X = np.choose(y[:, None], waves) + 0.3 * rng.normal(size=(n, 60))
    return list(X[:, :, None]), y


def _long(n: int, rng: Generator) -> tuple[list[Any], Any]:
    """2,000 steps of noise with one bump somewhere: does it rise slowly and fall fast, or the other way round."""
    y = rng.integers(0, 2, size=n)
    X = 0.3 * rng.normal(size=(n, 2000, 1))
    bump = np.concatenate([np.linspace(0, 2, 30), np.linspace(2, 0, 6)])
    for i, label in enumerate(y):
        at = rng.integers(0, 1960)
        X[i, at : at + 36, 0] += bump if label else bump[::-1]
    return list(X), y


def _thirty(n: int, rng: Generator) -> tuple[list[Any], Any]:
    """30 classes: which of six values comes first, and which of five others second, at any time."""
    y = rng.permutation(np.resize(np.arange(30), n))
    X = 0.3 * rng.normal(size=(n, 25, 11))
    for i, label in enumerate(y):
        a, b = sorted(rng.choice(24, size=2, replace=False))
        X[i, a, label // 5] += 2.0
        X[i, b, 6 + label % 5] += 2.0
    return list(X), y


def _order(n: int, rng: Generator) -> tuple[list[Any], Any]:
    """Which of two marks comes first, 50 steps."""
    y = rng.integers(0, 2, size=n)
    X = 0.2 * rng.normal(size=(n, 50, 2))
    for i, label in enumerate(y):
        a, b = sorted(rng.choice(50, size=2, replace=False))
        X[i, a, label] += 2.0
        X[i, b, 1 - label] += 2.0
    return list(X), y


def _sum(n: int, rng: Generator) -> tuple[list[Any], Any]:
    """Is the sum of one channel above 0: everything counts."""
    X = [rng.normal(size=(int(steps), 2)) for steps in rng.integers(10, 40, size=n)]
    return X, np.array([x[:, 0].sum() > 0 for x in X]).astype(int)


def _motions(n: int, rng: Generator) -> tuple[list[Any], Any]:
    """The package's own finger motions, 8 classes."""
    found = make_motions(n, seed=rng)
    return found.X, found.y


#: Name -> (recipe, training sequences).
SETS: dict[str, tuple[Callable[[int, Generator], tuple[list[Any], Any]], int]] = {
    "many channels": (_many_channels, 300),
    "few examples": (_few, 24),
    "one channel": (_one_channel, 200),
    "2,000 steps": (_long, 150),
    "30 classes": (_thirty, 900),
    "order": (_order, 300),
    "sum": (_sum, 300),
    "motions": (_motions, 240),
}


def adding(n: int, steps: int, rng: Generator) -> tuple[Any, Any]:
    """Two channels, values from 0 to 1 and two marks anywhere; the target is the sum of the marked values."""
    X = np.zeros((n, steps, 2))
    X[:, :, 0] = rng.random((n, steps))
    first = rng.integers(0, steps, size=n)
    second = (first + rng.integers(1, steps, size=n)) % steps
    for at in (first, second):
        X[np.arange(n), at, 1] = 1.0
    return X, (X[:, :, 0] * X[:, :, 1]).sum(axis=1)


def make(name: str, seed: int = 0, test: int = 500) -> TrainTest:
    """Make a set by name."""
    recipe, n = SETS[name]
    rng = np.random.default_rng([seed, *name.encode()])
    return TrainTest(*recipe(n, rng), *recipe(test, rng))
