"""Kinds of sequence with few examples: those that the defaults were decided by, and others for one last look.

Each recipe takes a generator for what its classes are, the same for training and test, a generator for the examples,
and how many there are.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.random import Generator

from benchmarks.accuracy.generated import TrainTest

__all__ = ["DECIDED_BY", "LAST_LOOK", "NUMBERS", "make_kind"]

Recipe = Callable[[Generator, Generator, int], tuple[list[Any], Any]]
TURN = 2 * np.pi


def _classes(rng: Generator, classes: int, n: int) -> Any:
    return rng.permutation(np.resize(np.arange(classes), n))


def _waves(fix: Generator, classes: int, channels: int, steps: int, terms: int) -> Any:
    """Smooth shapes (classes, steps, channels)."""
    f = np.arange(1, terms + 1)
    size = fix.normal(size=(classes, channels, terms)) / np.sqrt(f)
    phase = fix.uniform(0, TURN, size=(classes, channels, terms))
    return np.einsum(
        "kcft->ktc", size[..., None] * np.sin(TURN * f[:, None] * np.linspace(0, 1, steps) + phase[..., None])
    )


def _rough(fix: Generator, classes: int, channels: int, steps: int, a: float) -> Any:
    """Shapes of autoregression (classes, steps, channels)."""
    x = fix.normal(size=(classes, steps, channels))
    for t in range(1, steps):
        x[:, t] = a * x[:, t - 1] + np.sqrt(1 - a * a) * x[:, t]
    return x


def _warped(x: Any, rng: Generator, amount: float) -> Any:
    """A shape (T, F), here faster and there slower."""
    s = np.linspace(0, 1, len(x))
    w = s + amount * np.sin(np.pi * s) * rng.normal() + amount / 2 * np.sin(TURN * s) * rng.normal()
    w = np.clip(w, 0, 1) * (len(x) - 1)
    i = np.minimum(w.astype(int), len(x) - 2)
    r = (w - i)[:, None]
    return (1 - r) * x[i] + r * x[i + 1]


def _noisy(rng: Generator, shapes: Any, y: Any, warp: float, noise: float, offset: float) -> list[Any]:
    size = shapes.shape[1:]
    return [
        _warped(shapes[k], rng, warp) + noise * rng.normal(size=size) + offset * rng.normal(size=size[1]) for k in y
    ]


def _thirty_smooth(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    y = _classes(rng, 30, n)
    return _noisy(rng, _waves(fix, 30, 2, 30, 4), y, 0.06, 0.15, 0.0), y


def _thirty_rough(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    y = _classes(rng, 30, n)
    return _noisy(rng, _rough(fix, 30, 1, 40, 0.7), y, 0.05, 0.3, 0.0), y


def _smooth_offsets(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    y = _classes(rng, 5, n)
    return _noisy(rng, _waves(fix, 5, 4, 35, 3), y, 0.05, 0.2, 3.0), y


def _rough_offsets(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    y = _classes(rng, 6, n)
    return _noisy(rng, _rough(fix, 6, 6, 30, 0.4), y, 0.05, 0.3, 3.0), y


def _one_of_thirty_channels(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, X = _classes(rng, 3, n), rng.normal(size=(n, 30, 30))
    speed = np.array([0.35, 0.6, 1.0])[y][:, None]
    X[:, :, 11] += 1.5 * np.sin(np.arange(30) * speed + rng.uniform(0, TURN, (n, 1)))
    return list(X), y


def _bump(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, X = _classes(rng, 3, n), []
    for k in y:
        at, width = [(13, 3.0), (13, 7.0), (27, 3.0)][k]
        bump = np.exp(-0.5 * ((np.arange(40) - at - rng.normal(scale=2.5)) / width) ** 2)
        X.append((rng.uniform(0.7, 1.4) * bump + 0.15 * rng.normal(size=40))[:, None])
    return X, y


def _beats(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, X = _classes(rng, 4, n), []
    forms = [
        ((1.0, 0.4, 0.06), (0.3, 0.7, 0.08)), ((1.0, 0.4, 0.06), (-0.3, 0.55, 0.05)),
        ((1.0, 0.4, 0.06), (0.3, 0.2, 0.08)), ((1.0, 0.4, 0.1),),
    ]  # fmt: skip
    for k in y:
        p = (rng.uniform() + np.arange(60) * rng.uniform(0.05, 0.08)) % 1
        beat = sum(a * np.exp(-0.5 * ((p - at) / width) ** 2) for a, at, width in forms[k])
        X.append((rng.uniform(0.7, 1.3) * beat + 0.1 * rng.normal(size=60) + 0.3 * rng.normal())[:, None])
    return X, y


def _levels(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    level, slope, y, X = fix.normal(size=(8, 6)), 0.7 * fix.normal(size=(8, 6)), _classes(rng, 8, n), []
    for k in y:
        m = int(rng.integers(10, 26))
        drift = 0.6 * rng.normal(size=6) + np.cumsum(0.15 * rng.normal(size=(m, 6)), axis=0)
        X.append(level[k] + slope[k] * np.linspace(-1, 1, m)[:, None] + drift + 0.2 * rng.normal(size=(m, 6)))
    return X, y


def _walks(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, X = _classes(rng, 4, n), []
    for k in y:
        drift = np.where(np.arange(45) < rng.integers(15, 30), [1, 1, -1, -1][k], [1, -1, 1, -1][k])
        X.append((rng.normal(scale=10) + np.cumsum(0.25 * drift + 0.6 * rng.normal(size=45)))[:, None])
    return X, y


def _clouds(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    centres, y, X = fix.normal(size=(3, 2, 3)) * 1.2, _classes(rng, 3, n), []
    for k in y:
        m = int(rng.integers(8, 30))
        X.append(centres[k][rng.integers(0, 2, size=m)] + rng.normal(size=(m, 3)))
    return X, y


def _stairs(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    levels, y, X = fix.normal(size=(40, 5, 3)), _classes(rng, 40, n), []
    for k in y:
        cuts = np.sort(np.clip(np.arange(1, 5) * 6 + rng.integers(-2, 3, size=4), 1, 29))
        X.append(levels[k][np.searchsorted(cuts, np.arange(30), side="right")] + 0.35 * rng.normal(size=(30, 3)))
    return X, y


def _chirps(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, s, X = _classes(rng, 6, n), np.linspace(0, 1, 50)[:, None], []
    for k in y:
        bend = np.zeros(3)
        bend[k // 2] = 1 if k % 2 else -1
        phase = TURN * (4 * s + 2.5 * bend * (s**2 - s)) + rng.uniform(0, TURN, 3)
        X.append(rng.uniform(0.5, 1.5, 3) * np.sin(phase) + 0.25 * rng.normal(size=(50, 3)) + 2.5 * rng.normal(size=3))
    return X, y


def _lags(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, X = _classes(rng, 4, n), rng.normal(size=(n, 40, 50))
    for i, k in enumerate(y):
        X[i, k:, 31] = 0.9 * X[i, : 40 - k, 4] + 0.3 * rng.normal(size=40 - k)
    return list(X), y


def _strokes(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    points, y, X = fix.normal(size=(5, 4, 2)), _classes(rng, 5, n), []
    for k in y:
        m = int(rng.integers(18, 32))
        s = (np.linspace(0, 1, m) ** rng.uniform(0.8, 1.25))[:, None]
        q = points[k] + 0.2 * rng.normal(size=(4, 2))
        curve = (1 - s) ** 3 * q[0] + 3 * s * (1 - s) ** 2 * q[1] + 3 * s * s * (1 - s) * q[2] + s**3 * q[3]
        X.append(rng.uniform(0.8, 1.25) * curve + 0.5 * rng.normal(size=2) + 0.03 * rng.normal(size=(m, 2)))
    return X, y


def _spread(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, t, X = _classes(rng, 3, n), np.linspace(-1, 1, 60), []
    for k in y:
        size = np.exp([0.5, -0.5, 0.0][k] * t + 0.2 * rng.normal())
        X.append((rng.normal(scale=2) + size * rng.normal(size=60))[:, None])
    return X, y


def _regimes(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    means = fix.normal(size=(10, 3, 5))
    chances, y, X = fix.dirichlet(np.ones(3) * 0.6, size=(10, 3)), _classes(rng, 10, n), []
    for k in y:
        state, rows = int(rng.integers(3)), []
        for _ in range(int(rng.integers(12, 31))):
            rows.append(means[k, state])
            state = int(rng.choice(3, p=chances[k, state]))
        X.append(np.array(rows) + 0.7 * rng.normal(size=(len(rows), 5)) + 0.4 * rng.normal(size=5))
    return X, y


def _motifs(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    motifs, y, X = _waves(fix, 3, 1, 15, 3)[..., 0], _classes(rng, 3, n), []
    for k in y:
        x, at = np.cumsum(0.3 * rng.normal(size=50)), int(rng.integers(0, 35))
        x[at : at + 15] += 1.5 * motifs[k]
        X.append(x[:, None])
    return X, y


def _events(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, X = _classes(rng, 2, n), []
    for k in y:
        clustered = np.where(rng.random(60) < 0.6, rng.uniform(2, 9, 60), rng.uniform(15, 60, 60))
        at = np.cumsum(rng.gamma(6.0, 3.0, size=60) if k else clustered).astype(int)
        x = np.zeros((400, 1))
        x[at[at < 400]] = 1
        X.append(x)
    return X, y


#: What it is -> (recipe, training sequences). The defaults for few examples were decided by these.
DECIDED_BY: dict[str, tuple[Recipe, int]] = {
    "30 smooth shapes of 2 channels": (_thirty_smooth, 240),
    "30 rough shapes of one channel": (_thirty_rough, 300),
    "5 smooth shapes, offset": (_smooth_offsets, 80),
    "6 rough shapes, offset": (_rough_offsets, 120),
    "one of 30 channels swings": (_one_of_thirty_channels, 90),
    "where is the bump": (_bump, 24),
    "4 forms of a beat": (_beats, 120),
    "levels that drift": (_levels, 120),
    "drift of a random walk": (_walks, 100),
    "points without order": (_clouds, 36),
}

#: What it is -> (recipe, training sequences). Nothing was decided by these.
LAST_LOOK: dict[str, tuple[Recipe, int]] = {
    "40 stairs of 3 channels": (_stairs, 320),
    "chirps, offset and size": (_chirps, 120),
    "lag between 2 of 50 channels": (_lags, 80),
    "pen strokes": (_strokes, 25),
    "calm or rough, any level": (_spread, 120),
    "10 hidden Markov chains": (_regimes, 120),
    "motif in a random walk": (_motifs, 150),
    "400 steps of events": (_events, 80),
}


def _height(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    X, y = [], rng.uniform(0.5, 3, size=n)
    for height in y:
        m = int(rng.integers(25, 45))
        bump = height * np.exp(-0.5 * ((np.arange(m) - rng.uniform(5, m - 5)) / 2.5) ** 2)
        X.append(np.stack([bump + 0.2 * rng.normal(size=m), rng.normal(size=m)], axis=1))
    return X, y


def _frequency(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    y, t = rng.uniform(0.15, 0.9, size=n), np.arange(40)
    waves = [np.sin(w * t + rng.uniform(0, TURN)) + 0.4 * rng.normal(size=40) + rng.normal() for w in y]
    return [wave[:, None] for wave in waves], y


def _line(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    of_mean, of_last = fix.normal(size=(2, 6))
    X = [np.cumsum(0.3 * rng.normal(size=(20, 6)), axis=0) + rng.normal(size=6) for _ in range(n)]
    return X, np.array([x.mean(axis=0) @ of_mean + x[-1] @ of_last for x in X]) + 0.5 * rng.normal(size=n)


def _life(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    X, y = [], []
    for _ in range(n):
        rate, m = rng.uniform(0.02, 0.06), int(rng.integers(15, 40))
        wear = np.exp(rate * np.arange(m)) - 1
        seen = np.stack([wear, 0.5 * wear**1.5, -wear], axis=1) * rng.uniform(0.9, 1.1, 3)
        X.append(seen + 0.15 * rng.normal(size=(m, 3)) + 0.3 * rng.normal(size=3))
        y.append(np.log(4.5) / rate - m)
    return X, np.array(y)


def _duration(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    X, y = [], rng.integers(4, 30, size=n)
    for steps in y:
        before, after = rng.integers(3, 20, size=2)
        x = np.concatenate([np.zeros(before), np.ones(steps), np.zeros(after)]) * rng.uniform(0.8, 1.2)
        X.append((x + 0.3 * rng.normal(size=len(x)))[:, None])
    return X, y.astype(float)


def _correlation(fix: Generator, rng: Generator, n: int) -> tuple[list[Any], Any]:
    del fix
    X, y = [], rng.uniform(-0.9, 0.9, size=n)
    for r in y:
        z = rng.normal(size=(30, 2))
        z[:, 1] = r * z[:, 0] + np.sqrt(1 - r * r) * z[:, 1]
        X.append(z + rng.normal(size=2))
    return X, y


#: Numbers to predict -> (recipe, training sequences). The first three decided, the others did not.
NUMBERS: dict[str, tuple[Recipe, int]] = {
    "height of a bump": (_height, 120),
    "frequency of a wave": (_frequency, 150),
    "line of means and last values": (_line, 100),
    "remaining life of a part that wears": (_life, 100),
    "how long a state lasted": (_duration, 150),
    "correlation of two channels": (_correlation, 200),
}


def make_kind(name: str, seed: int = 0, test: int = 400) -> TrainTest:
    """Make a set by name."""
    recipe, n = (DECIDED_BY | LAST_LOOK | NUMBERS)[name]
    key = [seed, *name.encode()]
    train = recipe(np.random.default_rng([7, *key]), np.random.default_rng([1, *key]), n)
    return TrainTest(*train, *recipe(np.random.default_rng([7, *key]), np.random.default_rng([2, *key]), test))
