"""What never varied: a constant series forecasts itself, a constant column has no effect."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from tests.forecasting.conftest import STRATEGIES

HOURS = pl.datetime_range(pl.datetime(2024, 1, 1), pl.datetime(2024, 1, 5), "1h", eager=True)[:90]
QUICK = {"hidden_size": 4, "max_epochs": 2, "input_size": 12}


@pytest.mark.parametrize("scaler", ["standard", "robust", "minmax", "meanabs", "none"])
@pytest.mark.parametrize("value", [0.0, 2e-6, -7.25, 3e12])
def test_a_constant_series_forecasts_itself(value: float, scaler: str) -> None:
    table = pl.DataFrame({"ds": HOURS, "y": [value] * 90})
    made = gw.Forecaster(6, scaler=scaler, **QUICK).fit(table).predict(level=[80])  # type: ignore[arg-type]
    for column in ("GRU", "GRU-lo-80", "GRU-hi-80"):
        assert made[column].to_list() == [value] * 6


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_beside_a_series_that_varies(strategy: str) -> None:
    wave = np.sin(np.arange(90) / 4)
    table = pl.DataFrame(
        {"unique_id": ["flat"] * 90 + ["wave"] * 90, "ds": [*HOURS, *HOURS], "y": [2e-6] * 90 + [*wave]}
    )
    fitted = gw.Forecaster(6, strategy=strategy, **QUICK).fit(table)  # type: ignore[arg-type]
    made = fitted.predict()
    assert made.filter(unique_id="flat")["GRU"].to_list() == [2e-6] * 6
    assert made.filter(unique_id="wave")["GRU"].std() > 0
    # a constant that moves: its last reading, not the one of training
    moved = fitted.predict(table.with_columns(y=pl.when(pl.col("unique_id") == "flat").then(7.0).otherwise("y")))
    assert moved.filter(unique_id="flat")["GRU"].to_list() == [7.0] * 6


def test_a_column_that_never_varied_has_no_effect_later() -> None:
    table = pl.DataFrame({"ds": HOURS, "y": np.sin(np.arange(90) / 4), "price": [20.0] * 90, "temp": [3.0] * 90})
    forecaster = gw.Forecaster(6, futr_exog_list=["price"], hist_exog_list=["temp"], **QUICK).fit(table)  # type: ignore[arg-type]
    ahead = pl.DataFrame({"ds": [HOURS[-1] + (HOURS[1] - HOURS[0]) * k for k in range(1, 7)], "price": [20.0] * 6})
    usual = forecaster.predict(futr_df=ahead)["GRU"].to_list()
    assert forecaster.predict(futr_df=ahead.with_columns(price=pl.lit(-4598.0)))["GRU"].to_list() == usual
    assert forecaster.predict(table.with_columns(temp=pl.lit(1e9)), futr_df=ahead)["GRU"].to_list() == usual
    panel = forecaster.panel(table)
    assert "Never varying, and so without effect on the forecast: 'temp', 'price'." in panel.inferred.sentences
