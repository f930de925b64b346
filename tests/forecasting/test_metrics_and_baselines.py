"""Scores and baselines against numbers worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest

from gatewise.forecasting import metrics
from gatewise.forecasting.baselines import drift, naive, seasonal_naive
from gatewise.forecasting.intervals import Calibration

TRAIN = [1.0, 3.0, 2.0, 6.0]


def test_scores_by_hand():
    y, f = [2.0, 4.0], [3.0, 2.0]
    assert metrics.mae(y, f) == 1.5
    assert metrics.rmse(y, f) == pytest.approx(np.sqrt(2.5))
    assert metrics.smape(y, f) == pytest.approx(200 * (1 / 5 + 2 / 6) / 2)
    # one-step errors of the training series: 2, 1, 4
    assert metrics.mase(y, f, TRAIN) == pytest.approx(1.5 / (7 / 3))
    assert metrics.rmsse(y, f, TRAIN) == pytest.approx(np.sqrt(2.5) / np.sqrt(21 / 3))
    # season 2: 1, 3
    assert metrics.mase(y, f, TRAIN, 2) == pytest.approx(1.5 / 2)
    assert metrics.coverage(y, [2.0, 5.0], [2.0, 6.0]) == 0.5


def test_scores_leave_missing_truth_out():
    y, f = [np.nan, 4.0], [100.0, 2.0]
    assert metrics.mae(y, f) == 2.0
    assert metrics.smape(y, f) == pytest.approx(200 * 2 / 6)
    assert metrics.coverage(y, [0.0, 0.0], [1.0, 9.0]) == 1.0
    assert np.isnan(metrics.mae([np.nan], [1.0]))


def test_scores_that_divide_by_nothing_are_nan_and_zero_over_zero_is_no_error():
    assert np.isnan(metrics.mase([1.0], [2.0], [5.0, 5.0, 5.0]))
    assert metrics.smape([0.0, 1.0], [0.0, 1.0]) == 0.0


def test_baselines_by_hand():
    np.testing.assert_array_equal(naive(TRAIN, 3).mean, [6, 6, 6])
    np.testing.assert_allclose(naive(TRAIN, 3).sigma, np.sqrt(7) * np.sqrt([1, 2, 3]))
    np.testing.assert_array_equal(seasonal_naive(TRAIN, 5, 2).mean, [2, 6, 2, 6, 2])
    np.testing.assert_allclose(seasonal_naive(TRAIN, 5, 2).sigma, np.sqrt(5) * np.sqrt([1, 1, 2, 2, 3]))
    np.testing.assert_allclose(drift(TRAIN, 2).mean, [6 + 5 / 3, 6 + 10 / 3])


def test_baselines_survive_short_and_missing_series():
    np.testing.assert_array_equal(seasonal_naive([4.0], 2, 12).mean, [4, 4])
    np.testing.assert_array_equal(drift([4.0], 2).mean, [4, 4])
    np.testing.assert_array_equal(naive([1.0, np.nan], 2).mean, [1, 1])
    with pytest.raises(ValueError, match="without a single reading"):
        naive([np.nan], 1)


def test_naive_interval_is_normal():
    low, high = naive(TRAIN, 1).interval(95)
    assert (high[0] - low[0]) / 2 == pytest.approx(1.959964 * np.sqrt(7), rel=1e-6)


def test_calibrated_intervals_cover_new_errors_at_their_level():
    rng = np.random.default_rng(0)
    spread = np.array([1.0, 3.0, 0.2])

    def errors(n: int) -> np.ndarray:
        return (rng.gamma(2.0, size=(n, 3)) * spread)[:, :, None]

    calibration = Calibration.of(errors(1000), np.array([0.5]))
    new = errors(20000)[:, :, 0]
    for level in (0.025, 0.1, 0.5, 0.9, 0.975):
        bound = calibration.quantile(np.zeros((1, 3, 1)), level)[0]
        np.testing.assert_allclose((new <= bound).mean(axis=0), level, atol=0.03)


def test_calibration_corrects_a_quantile_output_that_is_too_narrow():
    rng = np.random.default_rng(1)
    y = rng.normal(size=(4000, 1))
    outputs = np.array([0.1, 0.5, 0.9])
    claimed = np.broadcast_to(np.array([-0.5, 0.0, 0.5]), (4000, 1, 3))
    calibration = Calibration.of(y[:, :, None] - claimed, outputs)
    for level, true in ((0.1, -1.2816), (0.5, 0.0), (0.9, 1.2816)):
        assert calibration.quantile(claimed[:1], level)[0, 0] == pytest.approx(true, abs=0.08)


def test_few_errors_still_give_ordered_symmetric_bounds():
    calibration = Calibration.of(np.array([[[1.0]], [[-1.0]], [[2.0]]]), np.array([0.5]))
    low, high = (calibration.quantile(np.zeros((1, 1, 1)), a)[0, 0] for a in (0.1, 0.9))
    assert high == pytest.approx(np.sqrt(2.0) * 1.2816, rel=1e-3)
    assert low == pytest.approx(-high)


def test_intervals_widen_past_the_calibrated_steps():
    calibration = Calibration.of(np.random.default_rng(2).normal(size=(500, 2, 1)), np.array([0.5]))
    bound = calibration.quantile(np.zeros((1, 8, 1)), 0.9)[0]
    assert bound[7] == pytest.approx(bound[1] * 2.0)


def test_intervals_hold_the_forecast_even_of_a_model_that_leans_to_one_side():
    errors = 5.0 + np.random.default_rng(4).normal(size=(500, 2, 1))
    outputs = np.zeros((3, 2, 1))
    made = Calibration.of(errors, np.array([0.5])).quantiles(
        outputs, {"hi": 0.9, "lo": 0.1, "q": 0.5}, outputs[:, :, 0]
    )
    assert (made["lo"] == 0.0).all()
    np.testing.assert_allclose(made["q"], 5.0, atol=0.2)
    assert (made["hi"] > made["q"]).all()


def test_a_level_that_is_a_share_is_refused_with_what_it_means() -> None:
    from gatewise.forecasting.columns import quantile_columns

    with pytest.raises(ValueError, match="level is in percent: 80 for an interval"):
        quantile_columns("GRU", [0.8])
    assert quantile_columns("GRU", [80]) == {"GRU-lo-80": 0.1, "GRU-hi-80": 0.9}
