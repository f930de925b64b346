"""What is done with readings before a network sees them: the same in fit, in forecasts of the past, in predict."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError
from tests.forecasting.conftest import hourly


def irregular() -> pl.DataFrame:
    """Ten days of readings at odd minutes, one of them wild."""
    rng = np.random.default_rng(2)
    minutes = np.cumsum(rng.integers(5, 40, 640))
    times = [datetime(2024, 1, 1) + timedelta(minutes=int(m)) for m in minutes]
    y = 10 + 3 * np.sin(minutes / 1440 * 2 * np.pi) + rng.normal(0, 0.2, 640)
    y[400] = 9e5
    return pl.DataFrame({"ds": times, "y": y})


TREATMENTS: list[dict[str, Any]] = [
    {"resample": "h", "how": "mean"},
    {"resample": "2h", "how": "last", "outliers": "clip"},
    {"resample": "h", "how": "linear", "outliers": "missing"},
]


@pytest.mark.parametrize("treatment", TREATMENTS)
@pytest.mark.parametrize("refit", [False, True])
def test_forecasts_of_the_past_treat_readings_as_fit_does(treatment: dict[str, Any], refit: bool) -> None:
    model = gw.Forecaster(4, method="ridge", missing="interpolate")
    panel = gw.data.to_panel(irregular(), missing="interpolate", **treatment)
    how: dict[str, Any] = {"n_windows": 3, "level": [80], "refit": refit}
    direct = model.cross_validation(irregular(), **how, **treatment)
    assert direct.equals(model.cross_validation(panel, **how))
    assert len(direct) == 12


@pytest.mark.parametrize("treatment", TREATMENTS)
def test_a_backtest_treats_readings_as_fit_does(treatment: dict[str, Any]) -> None:
    model = gw.Forecaster(4, method="ridge", missing="interpolate")
    panel = gw.data.to_panel(irregular(), missing="interpolate", **treatment)
    tested = gw.forecasting.backtest(model, irregular(), n_windows=2, val_size=8, **treatment)
    assert tested.windows_frame().equals(gw.forecasting.backtest(model, panel, n_windows=2, val_size=8).windows_frame())


def two_series(short: int) -> pl.DataFrame:
    rows = [("long", 80), ("short", short)]
    return pl.concat(
        [pl.DataFrame({"unique_id": [n] * k, "ds": hourly(k), "y": np.sin(np.arange(k) / 4)}) for n, k in rows]
    )


def test_series_too_short_for_the_windows_are_dropped_where_that_is_asked_for() -> None:
    model = gw.Forecaster(3, method="ridge", input_size=6)
    needed = 6 + 3 + 3 + 4  # to look back, to learn from, held out, and two further steps of two
    with pytest.raises(DataError, match="'short'"):
        model.cross_validation(two_series(needed - 1), n_windows=3, step_size=2)
    kept = model.cross_validation(two_series(needed - 1), n_windows=3, step_size=2, short="drop")
    assert kept["unique_id"].unique().to_list() == ["long"]
    both = model.cross_validation(two_series(needed), n_windows=3, step_size=2, short="drop")
    assert sorted(both["unique_id"].unique().to_list()) == ["long", "short"]
    tested = gw.forecasting.backtest(model, two_series(needed - 1), n_windows=3, step_size=2, short="drop")
    assert tested.panel.ids.tolist() == ["long"]


def test_a_later_table_may_have_faults_that_the_table_of_training_had_not() -> None:
    n, wave = 90, np.sin(np.arange(90) / 4)
    whole = pl.DataFrame({"ds": hourly(n), "y": wave})
    model = gw.Forecaster(3, method="ridge", input_size=6).fit(whole)
    hole = whole.filter(pl.col("ds") != hourly(n)[88])
    with pytest.raises(DataError, match="missing='interpolate'"):
        model.predict(hole)
    line = whole.with_columns(pl.when(pl.col("ds") == hourly(n)[88]).then((wave[87] + wave[89]) / 2).otherwise("y"))
    line = line.rename({"literal": "y"}) if "y" not in line.columns else line
    read = model.fitted.read(hole, missing="interpolate")
    np.testing.assert_allclose(read.values[88, 0], (wave[87] + wave[89]) / 2)
    assert model.predict(read)["ds"].to_list() == hourly(n + 3)[n:]
    with pytest.raises(ValueError, match="'mask' needs a forecaster that was fitted with it"):
        model.fitted.read(hole, missing="mask")
    with pytest.raises(ValueError, match="missing must be"):
        model.fitted.read(hole, missing="drop")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="holidays must be those of training, which are none"):
        model.fitted.read(whole, holidays="KR")
    wild = whole.with_columns(pl.when(pl.col("ds") == hourly(n)[87]).then(1e6).otherwise("y").alias("y"))
    clipped = model.fitted.read(wild, outliers="clip")
    assert clipped.values[87, 0] == np.delete(wave, 87).max()
    assert model.fitted.read(wild).values[87, 0] == 1e6


def test_short_series_of_a_later_table() -> None:
    model = gw.Forecaster(3, method="ridge", input_size=6, missing="mask").fit(two_series(40))
    assert model.fitted.read(two_series(5), short="drop").ids.tolist() == ["long"]
    assert model.fitted.read(two_series(6), short="drop").ids.tolist() == ["long", "short"]
    padded = model.fitted.read(two_series(4), short="pad")
    assert padded.lengths.tolist() == [80, 6]


def test_irregular_readings_of_a_later_table_are_put_on_the_steps_of_training() -> None:
    model = gw.Forecaster(3, method="ridge", input_size=6).fit(irregular(), resample="h", outliers="clip")
    assert model.fitted.read(irregular()).values.max() < 20
    even = gw.Forecaster(3, method="ridge", input_size=6).fit(pl.DataFrame({"ds": hourly(80), "y": np.arange(80.0)}))
    assert str(even.fitted.read(irregular(), resample="h", how="last").freq) == "hourly"
    with pytest.raises(ValueError, match="contradict"):
        even.fitted.read(irregular(), resample="2h")


@pytest.mark.parametrize("level", [[0.8], 0.8, [0.95, 80], (80, 0.5), np.array([0.9])])
def test_a_level_as_a_share_is_refused_everywhere_with_its_meaning(level: Any) -> None:
    table = pl.DataFrame({"ds": hourly(80), "y": np.sin(np.arange(80) / 4)})
    model = gw.Forecaster(3, method="ridge", input_size=6).fit(table)
    calls = [
        lambda: model.predict(level=level),
        lambda: model.cross_validation(table, level=level),
        lambda: gw.forecasting.backtest(model, table, level=level),
        lambda: model.stream(level=level).step(1.0),
        lambda: model.plot(level=level),
        lambda: gw.Pretrained().predict(table, h=3, level=level),
        lambda: gw.forecasting.baselines.naive(np.arange(9.0), 3).interval(np.ravel(level).min()),
    ]
    for call in calls:
        with pytest.raises(ValueError, match=r"level is in percent: (80|95|50|90) for an interval that holds"):
            call()


def test_what_is_no_level_at_all_is_refused() -> None:
    made = gw.Forecaster(3, method="naive").fit({"ds": np.arange(20), "y": np.arange(20.0)})
    for level in ([True], "80", [0.0], [100], [float("nan")], [-5]):
        with pytest.raises((ValueError, TypeError), match="level"):
            made.predict(level=level)  # type: ignore[arg-type]
    assert "Naive-lo-1" in made.predict(level=[1]).columns


@pytest.mark.parametrize("method", ["best", "pretrained"])
@pytest.mark.parametrize("row", [120, 197, 199])
def test_a_wild_reading_moves_neither_forecast_nor_intervals_far(method: Any, row: int) -> None:
    rng, t = np.random.default_rng(5), np.arange(200)
    days = pl.select(pl.date_range(pl.date(2023, 1, 1), pl.date(2023, 7, 19), "1d"))["date"]
    tame = pl.DataFrame({"ds": days, "y": 10 + 3 * np.sin(2 * np.pi * t / 7) + rng.normal(0, 0.5, 200)})
    wild = tame.with_columns(y=pl.when(pl.int_range(200) == row).then(1e6).otherwise(pl.col("y")))
    one, other = (gw.Forecaster(7, method=method).fit(table).predict(level=[95]) for table in (tame, wild))
    name = one.columns[2]
    for column in (name, f"{name}-lo-95", f"{name}-hi-95"):
        np.testing.assert_allclose(other[column], one[column], atol=2.5)
