"""Backtests beside statsforecast: the same windows, columns and forecasts, and its methods as rows of ours."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pandas as pd
import pytest
from statsforecast import StatsForecast
from statsforecast.models import AutoETS, AutoTheta, Naive, RandomWalkWithDrift, SeasonalNaive

import gatewise as gw
from gatewise.forecasting import backtest


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    """Three monthly series of different length."""
    rng, parts = np.random.default_rng(4), []
    for name, n in (("a", 72), ("b", 60), ("c", 66)):
        y = 100 + 10 * np.sin(2 * np.pi * np.arange(n) / 12) + 0.3 * np.arange(n) + 2 * rng.normal(size=n)
        times = pd.date_range(datetime(2018, 1, 1), periods=n, freq="MS")
        parts.append(pd.DataFrame({"unique_id": name, "ds": times, "y": y}))
    return pd.concat(parts, ignore_index=True)


@pytest.mark.parametrize(("refit", "size"), [(True, None), (True, 30), (2, 30)])
@pytest.mark.parametrize(
    ("method", "name", "theirs"),
    [("naive", "Naive", Naive()), ("seasonal_naive", "SeasonalNaive", SeasonalNaive(12)),
     ("drift", "Drift", RandomWalkWithDrift(alias="Drift"))],
)  # fmt: skip
def test_windows_columns_and_forecasts_are_those_of_statsforecast(
    table: pd.DataFrame, method: Any, name: str, theirs: Any, refit: bool | int, size: int | None
) -> None:
    ours = gw.Forecaster(6, method=method, season_length=12).cross_validation(
        table, n_windows=4, step_size=3, refit=refit, input_size=size, val_size=0
    )
    frame: Any = StatsForecast(models=[theirs], freq="MS").cross_validation(
        df=table, h=6, n_windows=4, step_size=3, refit=True, input_size=size
    )
    if refit == 2:  # they cannot fit these methods once for two windows; the first of each two is the same
        cutoffs = np.unique(ours["cutoff"])
        keep = ours.groupby("unique_id")["cutoff"].rank("dense").astype(int) % 2 == 1
        ours, frame = ours[keep].reset_index(drop=True), frame[keep.to_numpy()].reset_index(drop=True)
        assert len(cutoffs) > 0
    assert list(ours.columns) == list(frame.columns) == ["unique_id", "ds", "cutoff", "y", name]
    for column in ("unique_id", "ds", "cutoff", "y"):
        assert (ours[column].to_numpy() == frame[column].to_numpy()).all(), column
    np.testing.assert_allclose(ours[name], frame[name], rtol=1e-12)


def test_rows_of_a_backtest_are_the_forecasts_of_statsforecast(table: pd.DataFrame) -> None:
    tested = backtest(
        gw.Forecaster(6, method="seasonal_naive", season_length=12), table, n_windows=2, level=[80, 95],
        baselines=["AutoETS", "AutoTheta"],
    )  # fmt: skip
    ours = tested.windows_frame()
    theirs = StatsForecast(models=[AutoETS(season_length=12), AutoTheta(season_length=12)], freq="MS")
    frame: Any = theirs.cross_validation(df=table, h=6, n_windows=2, step_size=6, level=[80, 95])
    assert tested.notes == ()
    for name in ("AutoETS", "AutoTheta"):
        for end in ("", "-lo-80", "-hi-80", "-lo-95", "-hi-95"):
            np.testing.assert_allclose(ours[name + end], frame[name + end], rtol=1e-9)
    assert {one.model for one in tested.scores} == {"SeasonalNaive", "AutoETS", "AutoTheta"}
    assert all(0.0 < one.wql < 1.0 for one in tested.scores)


def test_a_season_longer_than_it_allows_and_a_short_series(table: pd.DataFrame) -> None:
    hours = [datetime(2024, 1, 1) + timedelta(hours=k) for k in range(400)]
    wave = pd.DataFrame({"unique_id": "h", "ds": hours, "y": np.sin(np.arange(400) / 27) + 0.1 * (np.arange(400) % 7)})
    model = gw.Forecaster(4, method="naive", season_length=168)
    tested = backtest(model, wave, n_windows=1, baselines=["AutoETS", "AutoTheta"])
    assert all(np.isfinite(one.mae) for one in tested.scores)
