"""Periods: found where they are, not found in noise, and what a fault in the detector would do."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.pretrained.candidates import Seasons, in_numpy, seasons
from gatewise.pretrained.inputs import width_of
from tests.providers import provider  # noqa: F401  every test with both


def rows(series: list[Array]) -> tuple[Array, Array]:
    """Series of one length, at the end of each row."""
    n = len(series[0])
    x = np.zeros((len(series), width_of(n)))
    x[:, -n:] = series
    return x, np.full(len(series), n)


def found(series: list[Array]) -> list[tuple[int, int]]:
    result = seasons(*rows(series))
    return list(zip(result.first.tolist(), result.second.tolist(), strict=True))


@pytest.mark.parametrize("period", [4, 5, 7, 11, 12, 17, 24, 30, 52])
@pytest.mark.parametrize("cycles", [3, 5, 9])
def test_a_repeated_profile_under_noise(period: int, cycles: int) -> None:
    rng = np.random.default_rng(period)
    n = period * cycles + 2
    series = [np.resize(rng.normal(size=period), n) + 0.2 * rng.normal(size=n) for _ in range(20)]
    hits = sum(first % period == 0 for first, _ in found(series))
    assert hits >= 15


def test_two_periods_at_once() -> None:
    rng = np.random.default_rng(0)
    t = np.arange(1024)
    day, weekend = np.sin(2 * np.pi * t / 24), (t // 24) % 7 >= 5
    series = [2 * day - 1.5 * weekend + 0.3 * rng.normal(size=len(t)) for _ in range(20)]
    assert found(series).count((24, 168)) >= 18


def test_no_period_of_fewer_than_two_whole_cycles() -> None:
    profile = np.random.default_rng(1).normal(size=40)
    assert all(first <= 39 and second <= 39 for first, second in found([np.resize(profile, 79)]))
    assert found([np.resize(profile, 80)]) == [(40, 40)]


@pytest.mark.parametrize("n", [20, 50, 200, 1000])
def test_noise_and_random_walks_have_none(n: int) -> None:
    rng = np.random.default_rng(n)
    noise = [rng.normal(size=n) for _ in range(50)]
    for series in (noise, [np.cumsum(one) for one in noise]):
        assert found(series).count((1, 1)) >= 34


@pytest.mark.parametrize("series", [np.zeros(100), np.arange(100.0), np.arange(100.0) ** 2])
def test_what_has_no_season_has_none(series: Array) -> None:
    assert found([series]) == [(1, 1)]


def test_other_units_and_other_series_change_nothing() -> None:
    rng = np.random.default_rng(2)
    series = [np.resize(rng.normal(size=p), 300) + 0.5 * rng.normal(size=300) for p in (7, 12, 24, 50)]
    together = found(series)
    assert together == [found([one])[0] for one in series]
    assert together == found([1e6 * one + 3e6 for one in series])


def error_on_a_profile() -> float:
    """Error of the forecast of a repeated profile that no autoregression of 16 readings knows, relative to its size."""
    profile = np.random.default_rng(3).normal(size=37)
    ahead = gw.Pretrained().predict_arrays([np.resize(profile, 150)], 37, [0.5])[0, :, 0]
    return float(np.abs(ahead - np.resize(profile, 187)[150:]).mean() / profile.std())


@pytest.mark.parametrize("fault", ["one lag late", "none"])
def test_a_fault_in_the_detector_shows(monkeypatch: pytest.MonkeyPatch, fault: str) -> None:
    def wrong(*args: Any) -> Seasons:
        first = seasons(*args).first
        first = np.where(first > 1, first + 1, 1) if fault == "one lag late" else np.ones_like(first)
        return Seasons(first, first, np.zeros((len(first), 2)))

    assert error_on_a_profile() < 0.02
    monkeypatch.setattr("gatewise.pretrained.inputs.seasons", wrong)
    with in_numpy():  # native code has its own
        assert error_on_a_profile() > 0.3
