"""Limits that the readings show, and where a series begins."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.pretrained.limits import within_limits
from gatewise.pretrained.readings import checked

MODEL = gw.Pretrained()
WIDE = np.tile([-1e9, 0.0, 1e9], (1, 1, 1))


def _cut(y: np.ndarray, width: int = 256) -> tuple[float, float]:
    x = np.zeros((1, width))
    x[0, width - len(y) :] = y
    low, _, high = within_limits(WIDE, x, np.array([len(y)]))[0, 0]
    return low, high


def test_a_highest_reading_that_comes_again_and_again_is_a_limit() -> None:
    y = 90 + 9.9 * np.random.default_rng(0).random(100)
    y[[3, 20, 21, 40, 60, 80]] = 100.0  # six of a hundred, in five stretches
    assert _cut(y) == (0.0, 100.0)
    assert _cut(-y) == (-100.0, 0.0)
    assert _cut(y - 95) == (-1e9, 5.0)
    assert _cut(np.append(y, [101.0])) == (0.0, 1e9)
    assert _cut(np.where(np.arange(100) == 3, 91.0, y)) == (0.0, 1e9)  # four stretches
    assert _cut(np.append(y, np.full(30, 91.0))) == (0.0, 1e9)  # fewer than a twentieth
    assert _cut(np.repeat(np.arange(10.0), 12)) == (0.0, 1e9)  # a last step is no limit


def test_other_series_of_a_batch_have_their_own() -> None:
    y = np.where(np.arange(64) % 9 == 0, 5.0, np.arange(64) / 20)
    x = np.stack([y, y - 7, -y])
    got = within_limits(np.tile(WIDE, (3, 2, 1)), x, np.full(3, 64))
    assert got[:, 1, 0].tolist() == [0.0, -1e9, -5.0]
    assert got[:, 1, 2].tolist() == [5.0, -2.0, 0.0]


def test_percents_are_not_forecast_above_a_hundred() -> None:
    y = np.minimum(100, 98 + 2 * np.random.default_rng(1).normal(size=200))
    made = MODEL.predict_arrays([y, y - 300], 14, [0.1, 0.5, 0.99])
    assert made[0].max() <= 100.0
    assert made[1].max() <= -200.0
    assert made[0, :, 2].min() == 100.0
    free = MODEL.predict_arrays([y, y - 300], 14, [0.1, 0.5, 0.99], limits=False)
    assert free[0].max() > 100.0
    np.testing.assert_array_equal(np.minimum(free[0], 100.0), made[0])


def test_bands_of_a_forecaster_hold_readings_at_the_limit() -> None:
    y = np.minimum(100, 99.5 + 2 * np.random.default_rng(3).normal(size=150))
    tested = gw.forecasting.backtest(gw.Forecaster(14, method="pretrained"), {"ds": np.arange(150), "y": y}, level=[95])
    assert {score.model: score.coverage[95] for score in tested.scores}["Pretrained"] > 0.9


LIVE = np.random.default_rng(2).poisson(20, 60) + 1.0


@pytest.mark.parametrize(
    ("lead", "rest", "left"),
    [
        (np.zeros(8), LIVE, 60),
        (np.full(8, 3.5), LIVE, 60),
        (np.zeros(7), LIVE, 67),  # too short a stretch
        (np.full(30, np.nan), LIVE, 60),
        (np.append(np.full(5, np.nan), np.zeros(9)), LIVE, 60),
        (np.array([0, 0, 0, np.nan, 0, 0, 0, 0, 0.0]), LIVE, 60),
        (np.zeros(8), np.where(np.arange(60) % 20 < 2, 0.0, LIVE)[2:], 58),  # zeros come back two at a time
        (np.zeros(8), np.where(np.arange(60) % 20 < 3, 0.0, LIVE)[3:], 65),  # three at a time
        (np.zeros(20), np.repeat(LIVE[:10], 3), 50),  # it moves in steps
        (np.zeros(20), LIVE[:7], 27),  # too little is left
        (np.full(20, np.nan), LIVE[:5], 8),
    ],
)
def test_a_series_is_read_from_where_it_begins_to_live(lead: np.ndarray, rest: np.ndarray, left: int) -> None:
    whole = np.append(lead, rest)
    got = checked(whole, "a")
    assert len(got) == left
    np.testing.assert_array_equal(got, whole[len(whole) - left :])


def test_what_was_before_the_launch_changes_nothing() -> None:
    made = MODEL.predict_arrays([LIVE, np.append(np.zeros(100), LIVE), np.append(np.full(30, np.nan), LIVE)], 14)
    np.testing.assert_array_equal(made[1], made[0])
    np.testing.assert_array_equal(made[2], made[0])
