"""Kinds of series that training never sees: to validate the pretrained network on.

Letters: B series, N readings each.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array

__all__ = ["KINDS", "make_heldout"]


def make_heldout(rng: Generator, batch: int, length: int) -> Array:
    """Draw a batch (B, N) in which all kinds take turns."""
    names = list(KINDS)
    parts = [KINDS[name](rng, -(-batch // len(names)), length) for name in names]
    return np.stack(parts, axis=1).reshape(-1, length)[:batch]


def _smoothing(rng: Generator, batch: int, length: int) -> Array:
    """Exponential smoothing with multiplicative season and error, as the textbook's ETS(M, Ad, M) makes it."""
    p = int(rng.choice([4, 7, 12, 24]))
    level, slope = np.full(batch, 100.0), rng.normal(size=batch)
    season = np.exp(0.3 * rng.normal(size=(p, batch)))
    alpha, beta, gamma = rng.uniform(0.05, 0.5, batch), rng.uniform(0.0, 0.05, batch), rng.uniform(0.0, 0.2, batch)
    size, out = rng.choice([0.02, 0.05, 0.1], batch), np.empty((length, batch))
    for k in range(length):
        e = 1.0 + size * np.clip(rng.normal(size=batch), -3, 3)
        base = np.maximum(level + 0.98 * slope, 1.0)
        out[k] = base * season[k % p] * e
        slope = 0.98 * slope + beta * base * (e - 1)
        level = base * (1 + alpha * (e - 1))
        season[k % p] *= 1 + gamma * (e - 1)
    return out.T


def _oscillators(rng: Generator, batch: int, length: int) -> Array:
    """Damped oscillators that chance keeps going, with noise of measurement."""
    w, d = 2 * np.pi / rng.uniform(6, 80, batch), rng.uniform(0.002, 0.05, batch)
    x, v, out = rng.normal(size=batch), np.zeros(batch), np.empty((length, batch))
    for k in range(length):
        v = v - w * w * x - 2 * d * v + 0.3 * w * rng.normal(size=batch)
        x = x + v
        out[k] = x
    return out.T + 0.2 * rng.normal(size=(batch, length))


def _logistic(rng: Generator, batch: int, length: int) -> Array:
    """A chaotic map, smoothed, on a weekly pattern."""
    x, out = rng.uniform(0.1, 0.9, batch), np.empty((length, batch))
    for k in range(length):
        x = 3.8 * x * (1 - x)
        out[k] = x
    out = (out[:, :] + np.vstack([out[:1], out[:-1]])) / 2
    return out.T + 0.5 * (np.arange(length) % 7 == 3)


def _demand(rng: Generator, batch: int, length: int) -> Array:
    """Demand at random times whose frequency and size change slowly."""
    u = np.linspace(0, 1, length)[None]
    chance = rng.uniform(0.1, 0.8, (batch, 1)) * np.where(rng.random((batch, 1)) < 0.5, 1 - 0.7 * u, 1.0)
    return (rng.random((batch, length)) < chance) * np.round(np.exp(rng.normal(1.0, 0.6, (batch, length))))


def _power(rng: Generator, batch: int, length: int) -> Array:
    """A day of 24 hours whose size follows the weather of the day, with quiet weekends and a slow year."""
    t = np.arange(length)
    days = length // 24 + 2
    weather = np.zeros((batch, days))
    for k in range(1, days):
        weather[:, k] = 0.7 * weather[:, k - 1] + 0.4 * rng.normal(size=batch)
    hour = np.maximum(np.sin(np.pi * ((t % 24) - 6) / 12), 0) + 0.6 * np.exp(-0.5 * (((t % 24) - 19) / 2) ** 2)
    week = 1 - 0.35 * ((t // 24) % 7 >= 5)
    return (1 + 0.3 * weather[:, t // 24]) * hour * week + 0.05 * rng.normal(size=(batch, length))


def _prices(rng: Generator, batch: int, length: int) -> Array:
    """Geometric walks whose volatility clusters (GARCH)."""
    s, e, out = np.full(batch, 1e-4), np.zeros(batch), np.empty((length, batch))
    for k in range(length):
        s = 2e-6 + 0.1 * e * e + 0.88 * s
        e = np.sqrt(s) * rng.normal(size=batch)
        out[k] = e
    return 50 * np.exp(np.cumsum(out.T, axis=1))


def _seasons_apart(rng: Generator, batch: int, length: int) -> Array:
    """Two seasons whose periods have no common divisor, one of them not whole, on a bent line."""
    t = np.arange(length)[None]
    p, q = rng.choice([7, 12, 24], (batch, 1)), rng.uniform(25, 60, (batch, 1))
    wave = np.abs(np.sin(np.pi * t / p)) * 2 + np.sin(2 * np.pi * t / q)
    return wave + 3 * (t / length) ** 2 + 0.2 * rng.normal(size=(batch, length))


def _load(rng: Generator, batch: int, length: int) -> Array:
    """Hours of a town's load: two peaks on working days, one late one on others, and the weather of days."""
    t = np.arange(length)[None]
    hour, day = t % 24, (t // 24 + rng.integers(0, 7, (batch, 1))) % 7

    def peak(at: float, wide: float) -> Array:
        return np.exp(-0.5 * ((hour - at) / wide) ** 2)

    work = 0.9 * peak(8, 2) + 0.6 * peak(13, 4) + peak(19, 2.5)
    free = 0.7 * peak(12, 3.5) + 0.6 * peak(20, 2.5)
    weather = np.zeros((batch, length))
    for k in range(1, length):
        weather[:, k] = 0.985 * weather[:, k - 1] + 0.03 * rng.normal(size=batch)
    shape = np.where(day >= 5, free, work)
    return (2.0 + shape) * np.exp(weather) * (1 + 0.02 * rng.normal(size=(batch, length)))


def _two_years(rng: Generator, batch: int, length: int) -> Array:
    """Two cycles and a little of a smooth season, on a slight line, with noise."""
    t = np.arange(length)[None]
    period = max(4, int(length / 2.6))
    phase = 2 * np.pi * (t / period + rng.random((batch, 1)))
    wave = np.sin(phase) + rng.uniform(0.0, 0.5, (batch, 1)) * np.sin(2 * phase + 1)
    noise = rng.choice([0.1, 0.2, 0.4], (batch, 1))
    return wave + rng.normal(size=(batch, 1)) * t / length + noise * rng.normal(size=(batch, length))


#: Name -> generator of (B, N).
KINDS: dict[str, Callable[[Generator, int, int], Array]] = {
    "smoothing": _smoothing,
    "oscillators": _oscillators,
    "chaos": _logistic,
    "demand": _demand,
    "power": _power,
    "prices": _prices,
    "two seasons": _seasons_apart,
    "load": _load,
    "two years": _two_years,
}
