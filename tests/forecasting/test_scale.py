"""Many series: what is computed for all of them together has the bits of each alone, in little memory."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from gatewise.data import Scaler, ids, to_panel
from gatewise.errors import DataError
from gatewise.forecasting import moments
from gatewise.forecasting.before import mean_squares
from gatewise.forecasting.moments import Moments
from gatewise.forecasting.recipe import Recipe

DAY = np.timedelta64(86_400_000_000, "us")


def table(lengths, *, step=DAY, seed=0) -> pl.DataFrame:
    rng = np.random.default_rng(seed)
    start = np.datetime64("2023-01-01", "us")
    return pl.concat(
        pl.DataFrame({
            "unique_id": [f"s{s:04d}"] * n, "ds": start + step * (np.arange(n) + rng.integers(0, 30)),
            "y": np.round(rng.normal(10, 2, n), 2),
        })
        for s, n in enumerate(lengths)
    )  # fmt: skip


def panel_and_features(lengths):
    panel = to_panel(table(lengths), id_col="unique_id", time_col="ds", target_col="y")
    recipe = Recipe.of(
        panel, Scaler.fit("standard", panel.values, panel.offsets), tuple(panel.ids.tolist()), np.zeros(0), np.ones(0),
        calendar=True, masked=False,
    )  # fmt: skip
    return panel, recipe, recipe.apply(panel)


def test_every_row_has_the_calendar_of_its_time(monkeypatch):
    monkeypatch.setattr(moments, "CHUNK", 1000)
    panel, recipe, features = panel_and_features(np.random.default_rng(0).integers(30, 60, 150))
    assert 0 < len(features.moments.table) < len(panel.times) // 4
    expected = recipe._calendar(panel, panel.times).astype(np.float32)
    np.testing.assert_array_equal(features.moments.of(np.arange(len(panel.times))), expected)
    alone = Moments.make(panel.times, 1, lambda times: recipe._calendar(panel, times))
    np.testing.assert_array_equal(alone.of(np.arange(len(panel.times))), expected)


def test_rows_that_nobody_needs_have_no_calendar():
    panel, recipe, features = panel_and_features([300, 200])
    made = recipe.apply(panel, last=20).moments
    ends = (panel.offsets[1:, None] - np.arange(20, 0, -1)).ravel()
    assert len(made.table) == 40
    np.testing.assert_array_equal(made.of(ends), features.moments.of(ends))
    with pytest.raises(IndexError):
        made.of(panel.offsets[1:] - 21)


@pytest.mark.parametrize("lag", [1, 7])
def test_mean_squares_are_those_of_each_series_alone(lag):
    panel, _, features = panel_and_features([9, 40, 40, 3, 25, 7, 12])
    rows = np.random.default_rng(1).integers(0, len(panel.times), 200)
    made = mean_squares(features, lag, rows)
    for row, value in zip(rows, made, strict=True):
        s = int(np.searchsorted(panel.offsets, row, side="right")) - 1
        known = panel.target[panel.offsets[s] : row + 1] / features.scaler.scale[s, 0]
        squares = (known[lag:] - known[:-lag]) ** 2
        assert value == (np.cumsum(squares)[-1] / len(squares) if len(squares) else 0.0)


def test_times_ahead_are_those_of_each_series_alone():
    made = table([40, 41, 40, 60, 40]).with_columns(pl.col("ds").dt.truncate("1mo")).unique(["unique_id", "ds"])
    panel = to_panel(made.sort("unique_id", "ds"), id_col="unique_id", time_col="ds", target_col="y", missing="mask")
    ahead = panel.future_times(5)
    for s, name in enumerate(panel.ids):
        one = to_panel(made.filter(pl.col("unique_id") == name), time_col="ds", target_col="y", missing="mask")
        np.testing.assert_array_equal(one.future_times(5)[0], ahead[s])


def test_ids_are_read_some_rows_at_a_time(monkeypatch):
    made = table([5, 4, 6, 5]).sample(fraction=1.0, shuffle=True, seed=3)
    whole = to_panel(made, id_col="unique_id", time_col="ds", target_col="y")
    monkeypatch.setattr(ids, "_ROWS", 3)
    parts = to_panel(made, id_col="unique_id", time_col="ds", target_col="y")
    np.testing.assert_array_equal(parts.ids, whole.ids)
    np.testing.assert_array_equal(parts.values, whole.values)
    broken = made.with_columns(unique_id=pl.when(pl.arange(pl.len()) == 7).then(None).otherwise(pl.col("unique_id")))
    with pytest.raises(DataError, match=r"row 7.*id of the series is missing"):
        to_panel(broken, id_col="unique_id", time_col="ds", target_col="y")


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="reads the memory of a process as Linux tells it")
def test_a_fit_takes_little_more_memory_than_its_table():
    code = """
import numpy as np, pandas as pd, gatewise as gw
def memory(name):
    return next(int(line.split()[1]) << 10 for line in open("/proc/self/status") if line.startswith(name))
S, L = 20_000, 100
rng = np.random.default_rng(0)
names = pd.Series([name for k in range(S) for name in [f"s{k}"] * L], dtype=object)
ds = np.tile(np.datetime64("2024-01-01", "us") + np.arange(L) * np.timedelta64(86_400_000_000, "us"), S)
table = pd.DataFrame({"unique_id": names, "ds": ds, "y": rng.normal(10, 2, S * L)})
model = gw.Forecaster(h=12, method="network", hidden_size=8, max_steps=2)
model.fit(table.head(40 * L))
before = memory("VmRSS")
model.fit(table)
print((memory("VmHWM") - before) / table.memory_usage(index=False).sum())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert float(done.stdout) < 3.5
