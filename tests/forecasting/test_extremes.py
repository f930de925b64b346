"""Scores and sentences of readings near the ends of the numbers, of constants, and of series that stand still."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.forecasting import Backtest, backtest

N = 120
BASE = 10 + 3 * np.sin(2 * np.pi * np.arange(N) / 7) + np.random.default_rng(0).normal(size=N)


def found_in(y: Array, n_windows: int = 3) -> Backtest:
    return backtest(gw.Forecaster(7, method="ridge"), {"ds": np.arange(N), "y": y}, n_windows=n_windows)


@pytest.mark.parametrize(("scale", "offset"), [(1e300, 0.0), (1e-300, 0.0), (-1.0, 0.0), (1.0, 1e9), (1.0, -1e9)])
def test_scores_have_no_unit_and_no_origin(scale: float, offset: float) -> None:
    plain, moved = found_in(BASE), found_in(offset + scale * BASE)
    assert moved.sentence == plain.sentence
    for one, other in zip(plain.ranking, moved.ranking, strict=True):
        assert other.model == one.model
        assert (other.mase, other.rmsse) == pytest.approx((one.mase, one.rmsse), rel=1e-4)
        assert other.mae == pytest.approx(abs(scale) * one.mae, rel=1e-4)
        assert other.coverage == one.coverage
        assert other.msis == pytest.approx(one.msis, rel=0.02)


@pytest.mark.parametrize("value", [0.0, 4.0, -1e300])
def test_intervals_of_a_constant_are_not_too_wide(value: float) -> None:
    found = found_in(np.full(N, value), n_windows=6)  # enough readings to be sure of it
    assert found.sentence == "Ridge and Naive did equally well. On these readings use Naive."
    assert found.tally.exact("Naive") == {80: 1.0, 95: 1.0}


def test_a_series_that_stands_still_at_its_end() -> None:
    """Several methods make no error; the narrowest of their intervals decides."""
    found = found_in(np.where(np.arange(N) < 70, BASE, 7.0))
    best = found.ranking[0]
    exact = [one for one in found.scores if one.mae == 0.0]
    assert len(exact) > 1
    assert best.mae == 0.0
    assert best.wql == min(one.wql for one in exact)
    assert found.sentence.startswith(f"{best.model} won: it made no error, Ridge did.")


def test_one_reading_that_differs_in_a_held_out_window() -> None:
    found = found_in(np.where(np.arange(N) == N - 3, 5.0, 3.0))
    assert found.winner == "Naive"
    assert "too wide" not in found.sentence, "no interval has a width"
    assert found.scores[0].mae == pytest.approx(2.0 / 21)
