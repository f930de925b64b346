"""Scores of quantiles and intervals against numbers worked out by hand, and against those of utilsforecast."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest
from utilsforecast import losses

import gatewise as gw
from gatewise.forecasting import backtest, metrics
from gatewise.forecasting.members import View

LEVELS = np.array(metrics.LEVELS)


def test_scores_by_hand() -> None:
    # One reading of 10; the quantiles 0.1, 0.5, 0.9 are 8, 9 and 13: losses 0.2, 0.5, 0.3.
    y, quantiles, levels = [[10.0]], [[[8.0, 9.0, 13.0]]], [0.1, 0.5, 0.9]
    assert metrics.pinball(y, quantiles, levels) == pytest.approx(1.0 / 3.0)
    assert metrics.crps(y, quantiles, levels) == pytest.approx(2.0 / 3.0)
    assert metrics.wql(y, quantiles, levels) == pytest.approx(2.0 / 30.0)
    # Inside; 1 below; 2 above an interval of 4 at 80 %: 4, 4 + 10 and 4 + 20.
    assert metrics.interval_score([5.0, 2.0, 9.0], [3.0] * 3, [7.0] * 3, 80) == pytest.approx((4 + 14 + 24) / 3)
    # One-step errors of the past: 2, 1, 3.
    assert metrics.msis([5.0], [3.0], [7.0], 80, [1.0, 3.0, 2.0, 5.0]) == pytest.approx(4.0 / 2.0)


def test_the_median_alone_scores_as_the_absolute_error() -> None:
    rng = np.random.default_rng(0)
    y, f = rng.normal(size=(5, 7)), rng.normal(size=(5, 7))
    assert metrics.crps(y, f[..., None], [0.5]) == pytest.approx(metrics.mae(y, f), rel=1e-14)


def test_many_quantiles_score_as_the_normal_distribution_in_closed_form() -> None:
    # CRPS of N(0, 1) at y: y (2 P(y) - 1) + 2 p(y) - 1/sqrt(pi), Gneiting and Raftery (2007), equation 21.
    from statistics import NormalDist

    normal = NormalDist()
    levels = (np.arange(20_000) + 0.5) / 20_000
    quantiles = np.array([normal.inv_cdf(tau) for tau in levels])
    for y in (-1.7, 0.0, 0.4, 2.5):
        exact = y * (2 * normal.cdf(y) - 1) + 2 * normal.pdf(y) - 1 / np.sqrt(np.pi)
        assert metrics.crps([y], quantiles[None], levels) == pytest.approx(exact, rel=1e-4)


def test_missing_truth_does_not_count() -> None:
    y, quantiles = np.array([[1.0, np.nan]]), np.array([[[0.0] * 9, [1e9] * 9]])
    assert metrics.crps(y, quantiles) == metrics.crps(y[:, :1], quantiles[:, :1])
    assert metrics.wql(y, quantiles) == metrics.wql(y[:, :1], quantiles[:, :1])
    assert metrics.interval_score(y, [[0.0, 5.0]], [[2.0, 6.0]], 80) == 2.0
    assert np.isnan(metrics.wql([[0.0]], np.zeros((1, 1, 9))))


def test_levels_out_of_range_are_refused() -> None:
    with pytest.raises(ValueError, match="in percent"):
        metrics.interval_score([1.0], [0.0], [2.0], 100)
    with pytest.raises(ValueError, match="between 0 and 1"):
        metrics.pinball([1.0], [[0.0]], [80.0])


@pytest.fixture
def tested() -> Any:
    """A backtest of three series with a baseline, and the readings before its first window."""
    rng = np.random.default_rng(2)
    begin = datetime(2022, 1, 3)
    parts = []
    for name, level, n in (("a", 50.0, 90), ("b", -4.0, 80), ("c", 1000.0, 70)):
        y = level + 0.1 * abs(level) * (np.sin(2 * np.pi * np.arange(n) / 7) + 0.4 * rng.normal(size=n))
        parts.append(pd.DataFrame({"unique_id": name, "ds": [begin + timedelta(days=k) for k in range(n)], "y": y}))
    table = pd.concat(parts, ignore_index=True)
    model = gw.Forecaster(5, method="ridge", season_length=7, input_size=14)
    made = backtest(model, table, n_windows=3, level=(80, 95))
    cut = made.windows_frame().groupby("unique_id")["cutoff"].min()
    train = table[table["ds"] <= table["unique_id"].map(cut)]
    return made, train


def test_every_score_of_a_series_is_that_of_utilsforecast(tested: Any) -> None:
    made, train = tested
    windows, scores = made.windows_frame().drop(columns="cutoff"), made.series_frame().set_index(["unique_id", "model"])
    names = ["Ridge", "SeasonalNaive", "Naive", "Drift"]
    assert set(scores.index.get_level_values("model")) == set(names)
    theirs = {
        "mae": losses.mae(windows, names),
        "smape": losses.smape(windows, names),
        "mase": losses.mase(windows, names, seasonality=7, train_df=train),
        **{f"coverage-{one}": losses.coverage(windows, names, one) for one in (80, 95)},
    }
    for field, frame in theirs.items():
        for name in names:
            for series, value in zip(frame["unique_id"], frame[name], strict=True):
                factor = 200.0 if field == "smape" else 1.0
                assert scores.loc[(series, name), field] == pytest.approx(factor * value, rel=1e-9), (
                    field,
                    series,
                    name,
                )
    scale = {name: metrics.seasonal_errors(part["y"], 7)[0] for name, part in train.groupby("unique_id")}
    for one in (80, 95):
        frame = losses.winkler_score(windows, names, one)
        for name in names:
            for series, value in zip(frame["unique_id"], frame[name], strict=True):
                assert scores.loc[(series, name), f"msis-{one}"] == pytest.approx(value / scale[series], rel=1e-9)


def test_quantile_scores_of_a_forecaster_are_those_of_utilsforecast(tested: Any) -> None:
    made, _ = tested
    frame = made.panel.frame(made.panel.times[made.held.windows.horizon_rows], {"y": made.held.y}, made.held.series)
    columns, fitted = [f"q{k}" for k in range(9)], made.forecaster.fitted
    view = View(made.panel, fitted.recipe.apply(made.panel), made.held.windows)
    _, quantiles = fitted.columns_and_quantiles(view, {}, metrics.LEVELS)
    for k, column in enumerate(columns):
        frame[column] = quantiles[..., k].ravel()
    crps = losses.mqloss(frame, {"Ridge": columns}, LEVELS).set_index("unique_id")["Ridge"]
    wql = losses.scaled_crps(frame, {"Ridge": columns}, LEVELS).set_index("unique_id")["Ridge"]
    scores = made.series_frame().query("model == 'Ridge'").set_index("unique_id")
    np.testing.assert_allclose(scores["crps"], 2 * crps[scores.index], rtol=1e-9)
    np.testing.assert_allclose(scores["wql"], wql[scores.index], rtol=1e-9)
    whole = made.frame().set_index("model").loc["Ridge"]
    assert whole["crps"] == pytest.approx(scores["crps"].mean(), rel=1e-9)  # as many windows of each series
    assert whole["wql"] == pytest.approx(
        (wql * frame.assign(y=frame["y"].abs()).groupby("unique_id")["y"].sum()).sum() / frame["y"].abs().sum(),
        rel=1e-9,
    )


def test_columns_of_several_units_have_no_common_crps() -> None:
    n = 60
    table = pl.DataFrame({
        "ds": [datetime(2022, 1, 1) + timedelta(days=k) for k in range(n)],
        "a": np.arange(n) % 7.0, "b": 100.0 * (np.arange(n) % 5),
    })  # fmt: skip
    made = backtest(gw.Forecaster(3, method="naive"), table, None, None, "ds", ["a", "b"], n_windows=2)
    assert np.isnan(made.scores[0].crps)
    assert made.scores[0].wql > 0.0
