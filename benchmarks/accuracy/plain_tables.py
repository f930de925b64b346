"""Kinds of tables that newcomers bring, generated: readings with the noise that nobody can forecast known apart.

A kind makes a table of one seed: ids, times, readings, and of each reading the error that a perfect forecast would
still make (NaN where there is no such floor, as for a random walk, whose best forecast is its last reading).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

__all__ = ["KINDS", "Kind", "PlainTable"]


@dataclass(frozen=True)
class PlainTable:
    """One generated table.

    Attributes
    ----------
    y : array (S, N)
        Readings of S series.
    noise : array (S, N)
        What no forecast can know of them; NaN where there is no floor.
    """

    y: np.ndarray
    noise: np.ndarray


@dataclass(frozen=True)
class Kind:
    """A kind of table.

    Attributes
    ----------
    name : str
    step : str
        Step of its times, as polars writes it.
    h : int
        Steps to forecast.
    make : function of Generator
        One table.
    """

    name: str
    step: str
    h: int
    make: Callable[[Generator], PlainTable]


def _wave(n: int, period: float, rng: Generator, harmonics: int = 2) -> np.ndarray:
    """A season of a few harmonics with random phases, of variance about 1."""
    t = np.arange(n)
    parts = [
        rng.normal(0, 1 / k) * np.sin(2 * np.pi * (k * t / period + rng.random())) for k in range(1, harmonics + 1)
    ]
    made = np.sum(parts, axis=0)
    return made / max(float(made.std()), 1e-9)


def _ar(n: int, rho: float, rng: Generator) -> np.ndarray:
    """First-order autoregression of variance 1."""
    made = np.empty(n)
    made[0] = rng.normal()
    for k in range(1, n):
        made[k] = rho * made[k - 1] + np.sqrt(1 - rho * rho) * rng.normal()
    return made


def _stack(count: int, one: Callable[[], tuple[np.ndarray, np.ndarray]]) -> PlainTable:
    made = [one() for _ in range(count)]
    return PlainTable(np.stack([y for y, _ in made]), np.stack([noise for _, noise in made]))


def _additive(
    count: int, n: int, periods: tuple[float, ...], *, size: float = 8.0, slope: float = 0.0, noise: float = 5.0,
    level: float = 100.0, harmonics: int = 2,
) -> Callable[[Generator], PlainTable]:  # fmt: skip
    def make(rng: Generator) -> PlainTable:
        def one() -> tuple[np.ndarray, np.ndarray]:
            e = rng.normal(0, noise, n)
            season = sum(_wave(n, period, rng, harmonics) * size / (1 + k) for k, period in enumerate(periods))
            trend = slope * rng.uniform(0.5, 1.5) * np.arange(n)
            return level * rng.uniform(0.5, 2) + trend + season + e, e

        return _stack(count, one)

    return make


def _multiplicative(
    count: int, n: int, period: float, growth: float, share: float
) -> Callable[[Generator], PlainTable]:
    def make(rng: Generator) -> PlainTable:
        def one() -> tuple[np.ndarray, np.ndarray]:
            mean = 200 * rng.uniform(0.5, 2) * np.exp(growth * np.arange(n)) * (1 + 0.3 * _wave(n, period, rng) / 1.5)
            e = mean * rng.normal(0, share, n)
            return mean + e, e

        return _stack(count, one)

    return make


def _damped(rng: Generator) -> PlainTable:
    def one() -> tuple[np.ndarray, np.ndarray]:
        e = rng.normal(0, 3, 120)
        return 50 + 100 * (1 - np.exp(-np.arange(120) / 40)) + 6 * _wave(120, 12, rng) + e, e

    return _stack(5, one)


def _walks(count: int, n: int, drift: float = 0.0) -> Callable[[Generator], PlainTable]:
    def make(rng: Generator) -> PlainTable:
        y = 500 + np.cumsum(drift + rng.normal(0, 3, (count, n)), axis=1)
        return PlainTable(y, np.full(y.shape, np.nan))

    return make


def _shifts(rng: Generator) -> PlainTable:
    def one() -> tuple[np.ndarray, np.ndarray]:
        n, e = 500, rng.normal(0, 4, 500)
        level = np.zeros(n)
        for at in rng.integers(50, 380, 3):
            level[at:] += rng.normal(0, 30)
        return 200 + level + 8 * _wave(n, 7, rng) + e, e

    return _stack(6, one)


def _counts(count: int, n: int, rate: float) -> Callable[[Generator], PlainTable]:
    def make(rng: Generator) -> PlainTable:
        mean = rate * rng.uniform(0.5, 1.5, (count, 1)) * (1 + 0.5 * np.sin(2 * np.pi * np.arange(n) / 7))
        y = rng.poisson(mean).astype(float)
        return PlainTable(y, np.full(y.shape, np.nan))

    return make


def _sensor(n: int, period: float) -> Callable[[Generator], PlainTable]:
    """A daily curve on which slow weather rides."""

    def make(rng: Generator) -> PlainTable:
        y = 20 + 6 * _wave(n, period, rng, 3) + 3 * _ar(n, 0.995, rng) + rng.normal(0, 0.4, n)
        return PlainTable(y[None], np.full((1, n), np.nan))

    return make


def _meter(rng: Generator) -> PlainTable:
    """Hours of a building: working days and weekends."""
    n = 24 * 7 * 30
    hour, day = np.arange(n) % 24, np.arange(n) // 24 % 7
    shape = np.exp(-0.5 * ((hour - 13) / 4.0) ** 2) * np.where(day < 5, 1.0, 0.35)
    e = rng.normal(0, 4, n)
    return PlainTable((30 + 60 * shape + e)[None], e[None])


def _building(rng: Generator) -> PlainTable:
    """Quarters of an hour of a building that is quiet at weekends: a week is longer than 512 readings."""
    n = 96 * 28
    at, day = np.arange(n) % 96, np.arange(n) // 96 % 7
    e = rng.normal(0, 3, n)
    return PlainTable(
        (30 + 60 * np.exp(-0.5 * ((at - 52) / 16.0) ** 2) * np.where(day < 5, 1.0, 0.35) + e)[None], e[None]
    )


def _sine(rng: Generator) -> PlainTable:
    """A sine whose period is no whole number, on a straight line."""
    e, t = rng.normal(0, 1, 300), np.arange(300)
    y = 50 + 0.1 * t + 10 * np.sin(2 * np.pi * (t / rng.uniform(8, 40) + rng.random())) + e
    return PlainTable(y[None], e[None])


def _late_shift(rng: Generator) -> PlainTable:
    """A step of the level shortly before the readings that are held out."""

    def one() -> tuple[np.ndarray, np.ndarray]:
        n, e = 300, rng.normal(0, 4, 300)
        step = rng.choice([-1, 1]) * rng.uniform(30, 60) * (np.arange(n) >= n - rng.integers(75, 110))
        return 200 + step + 8 * _wave(n, 7, rng) + e, e

    return _stack(4, one)


def _saturating(rng: Generator) -> PlainTable:
    def one() -> tuple[np.ndarray, np.ndarray]:
        e = rng.normal(0, 8, 150)
        return 1000 / (1 + np.exp(-(np.arange(150) - rng.uniform(50, 90)) / 15)) + e, e

    return _stack(3, one)


def _autoregression(rng: Generator) -> PlainTable:
    y = 50 + 3 * np.stack([_ar(100, 0.8, rng) for _ in range(20)])
    return PlainTable(y, np.full(y.shape, np.nan))


def _rare(rng: Generator) -> PlainTable:
    """Nothing on most days."""
    y = np.stack([np.where(rng.random(365) < 0.7, 0, 1 + rng.poisson(rng.uniform(2, 8), 365)) for _ in range(15)])
    return PlainTable(y.astype(float), np.full(y.shape, np.nan))


def _percent(rng: Generator) -> PlainTable:
    """Shares that are often whole."""
    y = np.stack([np.clip(103 + 4 * _wave(400, 7, rng) + rng.normal(0, 4, 400), 0, 100) for _ in range(4)])
    return PlainTable(y, np.full(y.shape, np.nan))


def _wild(rng: Generator) -> PlainTable:
    """One reading in a hundred is far off."""

    def one() -> tuple[np.ndarray, np.ndarray]:
        e = rng.normal(0, 4, 400) + np.where(rng.random(400) < 0.01, rng.normal(0, 80, 400), 0)
        return 100 + 10 * _wave(400, 7, rng) + e, e

    return _stack(4, one)


def _prices(rng: Generator) -> PlainTable:
    y = 100 * np.exp(np.cumsum(rng.normal(0.0003, 0.015, (10, 500)), axis=1))
    return PlainTable(y, np.full(y.shape, np.nan))


KINDS = (
    Kind("two stores, daily, 400 days", "1d", 14, _additive(2, 400, (7,), slope=0.03)),
    Kind("30 products, weekly, two years", "1w", 13, _additive(30, 104, (52,), size=10, noise=6)),
    Kind("monthly, seven years", "1mo", 12, _additive(1, 84, (12,), size=20, slope=0.4, noise=6)),
    Kind("monthly, growing season", "1mo", 12, _multiplicative(3, 108, 12, 0.006, 0.05)),
    Kind("monthly, damped trend", "1mo", 12, _damped),
    Kind("quarterly, 15 years", "3mo", 8, _additive(12, 60, (4,), size=10, slope=0.5, noise=4)),
    Kind("hourly meter, weekends", "1h", 24, _meter),
    Kind("hourly, two seasons", "1h", 48, _additive(3, 24 * 90, (24, 168), noise=4)),
    Kind("15-minute sensor", "15m", 96, _sensor(96 * 40, 96)),
    Kind("5-minute sensor", "5m", 288, _sensor(288 * 20, 288)),
    Kind("random walk, daily", "1d", 14, _walks(1, 400)),
    Kind("random walks with drift", "1d", 14, _walks(20, 300, 0.4)),
    Kind("level shifts, daily", "1d", 14, _shifts),
    Kind("few counts, daily", "1d", 14, _counts(40, 365, 0.6)),
    Kind("counts, daily", "1d", 14, _counts(10, 365, 12.0)),
    Kind("growing daily sales", "1d", 28, _multiplicative(5, 730, 7, 0.001, 0.08)),
    Kind("500 short series, monthly", "1mo", 6, _additive(500, 48, (12,), noise=5)),
    Kind("40 readings", "1d", 7, _additive(1, 40, (7,), noise=3)),
    Kind("straight line with noise", "1d", 14, _additive(1, 200, (), slope=0.5, noise=5)),
    Kind("50,000 hours", "1h", 24, _additive(1, 50_000, (24,), noise=4, harmonics=3)),
    Kind("15-minute building, weekends", "15m", 96, _building),
    Kind("5-minute sensor, five days", "5m", 288, _sensor(288 * 5, 288)),
    Kind("half-hourly, a week ahead", "30m", 336, _additive(1, 48 * 40, (48, 336), noise=4)),
    Kind("daily, a third ahead", "1d", 100, _additive(1, 300, (7,), slope=0.05, noise=4)),
    Kind("weekly, five years", "1w", 13, _additive(1, 260, (52.18,), size=10, noise=5)),
    Kind("quarterly, six years", "3mo", 4, _additive(8, 24, (4,), size=10, slope=0.5, noise=4)),
    Kind("yearly, 40 years", "1y", 5, _additive(8, 40, (), slope=1.0, noise=4)),
    Kind("60 readings of walks", "1d", 7, _walks(8, 60)),
    Kind("prices", "1d", 20, _prices),
    Kind("20 autoregressions", "1w", 8, _autoregression),
    Kind("sine on a line", "1d", 14, _sine),
    Kind("late level shift", "1d", 14, _late_shift),
    Kind("saturating growth", "1w", 13, _saturating),
    Kind("nothing on most days", "1d", 14, _rare),
    Kind("percent, mostly 100", "1d", 14, _percent),
    Kind("wild readings", "1d", 14, _wild),
)
