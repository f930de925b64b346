"""What must hold of every strategy, and of the default on kinds of readings that are easy to get wrong."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise import kernels
from tests.forecasting.conftest import STRATEGIES, hourly

COLUMNS = ["w", "p"]


def rows(n: int, series: int = 3) -> pl.DataFrame:
    """Hourly series with a column known to now, one known for the future, and missing readings."""
    parts = []
    for k in range(series):
        rng, at = np.random.default_rng(k), np.arange(n)
        y = 20 * (k + 1) + 5 * np.sin(2 * np.pi * at / 24) + rng.normal(size=n)
        w, p = rng.normal(size=n), rng.integers(0, 2, n) / 1.0
        parts.append(pl.DataFrame({"unique_id": [f"s{k}"] * n, "ds": hourly(n), "y": y, "w": w, "p": p}))
    return pl.concat(parts)


def forecaster(strategy: str, **changes) -> gw.Forecaster:
    usual = {
        "h": 5, "method": "network", "strategy": strategy, "input_size": 12, "hidden_size": 6, "max_epochs": 2,
        "seed": 1, "dropout": 0.2, "futr_exog_list": ["p"], "hist_exog_list": [] if strategy == "recursive" else ["w"],
    }  # fmt: skip
    return gw.Forecaster(**(usual | changes))


def future(table: pl.DataFrame, h: int = 5) -> tuple[pl.DataFrame, pl.DataFrame]:
    """All but the last steps, and these steps' known columns."""
    last = table.group_by("unique_id", maintain_order=True).tail(h)
    past = table.group_by("unique_id", maintain_order=True).head(table.height // table["unique_id"].n_unique() - h)
    return past, last.select("unique_id", "ds", "p")


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_scaled_and_shifted_series_has_a_scaled_and_shifted_forecast(strategy):
    past, known = future(rows(105))
    moved = past.with_columns(y=8.0 * pl.col("y") + 512.0)
    one, two = (forecaster(strategy).fit(t).predict(futr_df=known, level=[80]) for t in (past, moved))
    for column in one.columns[2:]:
        np.testing.assert_allclose(two[column], 8.0 * one[column].to_numpy() + 512.0, rtol=2e-4)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_order_of_the_series_changes_nothing(strategy):
    past, known = future(rows(105))
    turned = pl.concat([past.filter(unique_id=f"s{k}") for k in (2, 0, 1)])
    one, two = (forecaster(strategy).fit(t).predict(futr_df=known, level=[80]) for t in (past, turned))
    assert one.equals(two)


@pytest.mark.parametrize("scaler", ["standard", "minmax"])
@pytest.mark.parametrize("strategy", STRATEGIES)
def test_nothing_after_the_cutoff_matters(strategy, scaler):
    table = rows(110)
    late = pl.int_range(pl.len()).over("unique_id") >= 105
    changed = table.with_columns(y=pl.when(late).then(pl.col("y") * 3 - 7).otherwise("y"),
                                 w=pl.when(late).then(99.0).otherwise("w"))  # fmt: skip
    one, two = (forecaster(strategy, scaler=scaler).cross_validation(t, level=[80]) for t in (table, changed))
    assert not one["y"].equals(two["y"])
    assert one.drop("y").equals(two.drop("y"))


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_same_seed_gives_the_same_bits_at_any_number_of_threads_and_from_a_file(strategy, tmp_path):
    past, known = future(rows(105))
    made = []
    for threads in (1, 2, 3):
        with kernels.use(threads=threads):
            f = forecaster(strategy).fit(past)
            made.append(f.predict(futr_df=known, level=[80]))
    assert made[0].equals(made[1])
    assert made[0].equals(made[2])
    gw.save(f, tmp_path / "f.gatewise")
    assert gw.load(tmp_path / "f.gatewise").predict(futr_df=known, level=[80]).equals(made[0])


# ---- the default, on kinds that are easy to get wrong ----


def days(columns: dict[str, np.ndarray], step: timedelta = timedelta(days=1)) -> pl.DataFrame:
    n = len(next(iter(columns.values())))
    wide = pl.DataFrame({"ds": [datetime(2020, 1, 6) + step * k for k in range(n)], **columns})
    return wide.unpivot(index="ds", variable_name="unique_id", value_name="y")


def errors(table: pl.DataFrame, h: int, n_windows: int = 3) -> dict[str, float]:
    """Mean absolute error of each method; the forecaster's is ``GRU``."""
    tested = gw.forecasting.backtest(gw.Forecaster(h, max_epochs=30), table, n_windows=n_windows)
    return {score.model: score.mae for score in tested.scores}


def test_a_sine_with_a_trend_is_continued_within_one_percent():
    at = np.arange(400)
    y = 50 + 0.1 * at + 10 * np.sin(2 * np.pi * at / 20)
    assert errors(days({"a": y}), 20)["GRU"] < 0.01 * (y.max() - y.min())


def test_level_shifts():
    at, rng = np.arange(400), np.random.default_rng(0)
    y = {f"y{k}": 100 + 8 * np.sin(2 * np.pi * at / 7 + k) + 40 * (at > 150 + 60 * k) + rng.normal(0, 2, 400)
         for k in range(3)}  # fmt: skip
    found = errors(days(y), 14)
    assert found["GRU"] <= found["SeasonalNaive"]


def test_multiplicative_seasons():
    at, rng = np.arange(500), np.random.default_rng(1)
    y = {f"y{k}": np.exp(0.002 * at) * (60 + 20 * np.sin(2 * np.pi * at / 7 + k)) * (1 + rng.normal(0, 0.05, 500))
         for k in range(3)}  # fmt: skip
    found = errors(days(y), 14)
    assert found["GRU"] <= found["SeasonalNaive"]


def test_intermittent_counts():
    rng = np.random.default_rng(2)
    y = {f"y{k}": rng.poisson(0.4 + 0.3 * (np.arange(300) % 7 >= 5)) / 1.0 for k in range(8)}
    found = errors(days(y), 14)
    assert found["GRU"] <= found["SeasonalNaive"]


def test_thirty_series_of_two_years():
    at, rng = np.arange(104), np.random.default_rng(3)
    y = {f"y{k:02}": 100 + 12 * np.sin(2 * np.pi * (at / 52 + rng.random())) + rng.normal(0, 4, 104)
         for k in range(30)}  # fmt: skip
    found = errors(days(y, timedelta(weeks=1)), 8, 1)
    assert found["GRU"] <= found["SeasonalNaive"]
