"""Readings at irregular times: refused with a cure that works, or put on even steps as asked."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import to_panel
from gatewise.errors import DataError

START = np.datetime64("2024-01-01T00:00:00", "us")
MINUTE = np.timedelta64(60_000_000, "us")


def irregular(rows: int = 600, seed: int = 0) -> pl.DataFrame:
    rng = np.random.default_rng(seed)
    times = START + np.cumsum(rng.integers(60, 900, rows)) * np.timedelta64(1_000_000, "us")
    return pl.DataFrame({"ds": times, "y": rng.normal(size=rows).round(3)})


def test_irregular_readings_are_refused_and_the_advice_works() -> None:
    table = irregular()
    with pytest.raises(DataError, match="put the readings on even steps") as caught:
        to_panel(table)
    step = re.search(r"resample='([^']+)'", str(caught.value))
    assert step is not None
    assert step[1] == "10min"
    assert to_panel(table, resample=step[1], missing="mask").freq.alias == "10min"


@pytest.mark.parametrize("step", ["15min", "h", "D", "MS", "ME"])
@pytest.mark.parametrize("how", ["mean", "sum", "last"])
def test_each_way_agrees_with_pandas(step: str, how: str) -> None:
    table = irregular(3000)
    panel = to_panel(table, resample=step, how=how, missing="mask")
    groups = table.to_pandas().set_index("ds")["y"].resample(step)
    expected = {"mean": groups.mean, "sum": groups.sum, "last": lambda: groups.last().ffill()}[how]()
    assert panel.times.tolist() == [t.to_pydatetime() for t in expected.index]
    np.testing.assert_allclose(panel.target, expected.to_numpy(), rtol=1e-12, atol=1e-12)


def test_lines_between_readings() -> None:
    at = [0, 7, 7, 31, 60]
    table = pl.DataFrame({"ds": START + np.array(at) * MINUTE, "y": [0.0, 6.0, 8.0, 31.0, 60.0]})
    panel = to_panel(table, resample="10min", how="linear")
    assert panel.target.tolist() == pytest.approx([0, 10, 20, 30, 40, 50, 60])  # two readings at once: their mean
    assert panel.mask.all()


def test_steps_are_on_the_wall_clock_and_weeks_begin_on_monday() -> None:
    table = irregular(4000)
    panel = to_panel(table, resample="D", time_zone="Asia/Kolkata")
    assert set(pd.Series(panel.wall_times(panel.times)).dt.hour) == {0}
    hours = to_panel(table, resample="h", time_zone="Asia/Kolkata")
    assert set(pd.Series(hours.wall_times(hours.times)).dt.minute) == {0}
    weeks = to_panel(table, resample="W")
    assert set(pd.Series(weeks.times).dt.day_of_week) == {0}
    assert np.nansum(to_panel(table, resample="W", how="sum").target) == pytest.approx(table["y"].sum())


def test_integer_times_several_series_and_further_columns() -> None:
    table = pl.DataFrame(
        {
            "unique_id": ["a"] * 4 + ["b"] * 3,
            "ds": [0, 1, 2, 7, 5, 6, 14],
            "y": [1.0, 3.0, 5.0, 7.0, 1.0, 2.0, 3.0],
            "x": [1.0, 3.0, 5.0, 7.0, 1.0, 2.0, 3.0],
        }
    )
    panel = to_panel(table, resample=5, how="sum", hist_exog_list=["x"])
    assert panel.times.tolist() == [0, 5, 5, 10]
    assert panel.target.tolist() == [9, 7, 3, 3]
    assert panel.values[:, 1].tolist() == [3, 7, 1.5, 3]
    assert "7 readings became 4" in " ".join(panel.inferred.sentences)


def test_a_step_without_readings() -> None:
    table = pl.DataFrame({"ds": START + np.array([0, 45, 46]) * MINUTE, "y": [1.0, 2.0, 4.0]})
    with pytest.raises(DataError, match="gap in time"):
        to_panel(table, resample="15min")
    masked = to_panel(table, resample="15min", missing="mask")
    assert np.isnan(masked.target).tolist() == [False, True, True, False]
    assert to_panel(table, resample="15min", how="sum").target.tolist() == [1, 0, 0, 6]
    last = to_panel(table, resample="15min", how="last")
    assert last.target.tolist() == [1, 1, 1, 4]
    assert "2 steps without a reading have the one before" in " ".join(last.inferred.sentences)


def test_jittered_times_are_moved_to_the_steps_that_are_named() -> None:
    rng = np.random.default_rng(0)
    jitter = rng.integers(-200, 200, 100).astype("timedelta64[s]").astype("timedelta64[us]")
    table = pl.DataFrame({"ds": START + np.arange(100) * 60 * MINUTE + jitter, "y": np.arange(100.0)})
    with pytest.raises(DataError):
        to_panel(table)
    panel = to_panel(table, freq="h")
    assert panel.times.tolist() == (START + np.arange(100) * 60 * MINUTE).tolist()
    assert "times were moved to the nearest of the steps" in " ".join(panel.inferred.sentences)
    half = table.with_columns(ds=START + 30 * MINUTE + np.arange(100) * 60 * MINUTE + jitter)
    assert to_panel(half, freq="h").times[0] == START + 30 * MINUTE
    wild = table.with_columns(ds=START + np.arange(100) * 60 * MINUTE + 6 * jitter)
    with pytest.raises(DataError, match="resample="):
        to_panel(wild, freq="h")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"how": "last"}, "resample='15min'"),
        ({"how": "median", "resample": "h"}, "how must be one of"),
        ({"resample": "h", "freq": "D"}, "contradict"),
        ({"resample": "1us", "how": "sum"}, "name a longer one with resample="),
        ({"resample": 5}, "whole numbers"),
        ({"resample": "often"}, "'often' is not understood"),
    ],
)
def test_what_cannot_be_done_is_said(options: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        to_panel(irregular(50), **options)


def test_new_readings_of_a_model_are_put_on_the_same_steps() -> None:
    table = irregular(900)
    model = gw.Forecaster(h=2, input_size=6, hidden_size=3, max_epochs=1)
    model.fit(table, resample="20min", how="last")
    same = model.predict(table)
    assert same["GRU"].to_list() == model.predict()["GRU"].to_list()
    later = model.predict(table.head(500))
    assert later["ds"][0].minute % 20 == 0


def test_moved_times_keep_their_place_in_the_step() -> None:
    five_past = START + np.arange(50) * 60 * MINUTE + 5 * MINUTE
    five_past[7] += np.timedelta64(40, "s")
    panel = to_panel(pl.DataFrame({"ds": five_past, "y": np.arange(50.0)}), freq="h")
    assert panel.times[7] - START == 7 * 60 * MINUTE + 5 * MINUTE
