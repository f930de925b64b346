"""Seasons told from frequencies and readings."""

from itertools import pairwise

import numpy as np
import pytest

from gatewise.data.frequency import Frequency
from gatewise.data.season import autocorrelation, infer_season


@pytest.mark.parametrize(
    ("alias", "length"),
    [
        ("h", 24),
        ("15min", 96),
        ("min", 1440),
        ("30min", 48),
        ("6h", 4),
        ("s", 60),
        ("10s", 6),
        ("D", 7),
        ("B", 5),
        ("W", 52),
        ("MS", 12),
        ("ME", 12),
        ("QE", 4),
        ("2MS", 6),
        ("6MS", 2),
        ("YS", 1),
        ("7h", 24),
        (1, 1),
    ],
)
def test_the_usual_season_of_a_frequency(alias: str | int, length: int) -> None:
    assert infer_season(Frequency.parse(alias)).length == length


def wave(period: int, n: int, noise: float = 0.1) -> np.ndarray:
    return np.sin(2 * np.pi * np.arange(n) / period) + np.random.default_rng(1).normal(0, noise, n)


def test_readings_that_repeat_daily_and_weekly() -> None:
    t = np.arange(24 * 7 * 6)
    weekly = np.where(t // 24 % 7 >= 5, -3.0, 1.0) * np.maximum(0, np.sin(2 * np.pi * t / 24)) * 2
    assert infer_season(Frequency.parse("h"), wave(24, 600)).length == 24
    assert infer_season(Frequency.parse("h"), weekly).length == 168


def test_too_short_for_its_usual_season() -> None:
    found = infer_season(Frequency.parse("h"), wave(24, 47))
    assert (found.length, found.reason) == (1, "no series is as long as two seasons")


@pytest.mark.parametrize("period", [5, 12, 30])
def test_integer_time_is_searched(period: int) -> None:
    found = infer_season(Frequency.parse(1), wave(period, 12 * period, 0.05))
    assert found.length == period
    assert found.strength > 0.5
    assert str(period) in found.reason


@pytest.mark.parametrize(
    "values", [np.zeros(100), np.random.default_rng(0).normal(size=300).cumsum(), np.ones(1), np.arange(50.0)]
)
def test_integer_time_without_a_season(values: np.ndarray) -> None:
    assert infer_season(Frequency.parse(1), values).length == 1


def test_unknown_readings_are_left_out() -> None:
    values = wave(24, 480)
    clear = autocorrelation(values, 24)
    values[::7] = np.nan
    assert autocorrelation(values, 24) == pytest.approx(clear, abs=0.1)
    assert infer_season(Frequency.parse("h"), values).length == 24


def test_constant_readings_keep_the_usual_season() -> None:
    found = infer_season(Frequency.parse("h"), np.full(100, 3.0))
    assert found.length == 24
    assert "weakly" in found.reason
    assert np.isnan(found.strength)


def test_huge_readings_do_not_overflow() -> None:
    assert autocorrelation(wave(24, 480) * 1e300, 24) == pytest.approx(autocorrelation(wave(24, 480), 24))


def by_hand(values: list[float], lag: int) -> float:
    change = [b - a for a, b in pairwise(values)]
    known = [c for c in change if c == c]
    mean = sum(known) / len(known)
    pairs = [(a - mean) * (b - mean) for a, b in zip(change, change[lag:], strict=False)]
    pairs = [p for p in pairs if p == p]
    return sum(pairs) / len(pairs) / (sum((c - mean) ** 2 for c in known) / len(known))


@pytest.mark.parametrize("lag", [1, 2, 3, 7, 24])
def test_autocorrelation_by_hand(lag: int) -> None:
    rng = np.random.default_rng(lag)
    for unknown in (0, 9):
        values = rng.normal(size=61).cumsum() + 0.3 * np.arange(61)
        values[rng.permutation(61)[:unknown]] = np.nan
        assert autocorrelation(values, lag) == pytest.approx(by_hand(values.tolist(), lag), rel=1e-9)


def test_the_fewest_readings() -> None:
    values = wave(5, 40)
    assert np.isfinite(autocorrelation(values[:11], 5))  # ten differences
    assert np.isnan(autocorrelation(values[:10], 5))
    unknown = values[:20].copy()
    unknown[8:] = np.nan
    assert np.isfinite(autocorrelation(unknown, 3))  # four pairs of differences
    unknown[7] = np.nan
    assert np.isnan(autocorrelation(unknown, 3))
    assert infer_season(Frequency.parse("h"), wave(24, 48)).length == 24


def test_a_longer_cycle_must_be_clearly_stronger() -> None:
    """Every multiple of a day repeats as well as a day."""
    assert infer_season(Frequency.parse("h"), wave(24, 24 * 60, 0.0)).length == 24
    for seed in range(5):
        noise = np.random.default_rng(seed).normal(0, 0.1, 24 * 60)
        assert infer_season(Frequency.parse("h"), wave(24, 24 * 60, 0.0) + noise).length == 24


def test_integer_time_is_searched_up_to_a_third() -> None:
    pattern = np.tile(np.random.default_rng(0).normal(size=13), 3)
    assert infer_season(Frequency.parse(1), pattern).length == 13
    assert infer_season(Frequency.parse(1), pattern[:-1]).length != 13
