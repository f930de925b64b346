"""Which cycles of the calendar the network is told about."""

from __future__ import annotations

from datetime import datetime, timedelta

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.forecasting.cycles import shown

DAY, WEEK, BOTH = {"day"}, {"week"}, {"day", "week"}


def cycles_of(values: np.ndarray, step: timedelta, train: float = 1.0) -> set[str]:
    """Cycles of a table whose columns are series, from its first rows."""
    n = len(values)
    times = [datetime(2021, 1, 4) + step * k for k in range(n)]
    table = pl.DataFrame({"ds": times, **{f"y{k}": column for k, column in enumerate(values.T)}})
    panel = gw.data.to_panel(table, time_col="ds")
    rows = np.column_stack([panel.offsets[:-1], panel.offsets[:-1] + int(train * n)])
    return {name.rsplit("_", 1)[0] for name in shown(panel, rows)}


def hours(n: int, seed: int, *, weekend: float, series: int = 1, spread: float = 1.0) -> np.ndarray:
    at, rng = np.arange(n)[:, None], np.random.default_rng(seed)
    level = np.cumsum(rng.normal(0, 0.3, (n, series)), axis=0)
    y = level + 4 * np.sin(2 * np.pi * at / 24) - weekend * (at // 24 % 7 >= 5) + rng.normal(0, spread, (n, series))
    return y


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("series", [1, 3])
def test_a_week_is_kept_where_the_readings_show_one(seed, series):
    n = 24 * 7 * 20
    assert cycles_of(hours(n, seed, weekend=3.0, series=series), timedelta(hours=1)) == BOTH
    assert cycles_of(hours(n, seed, weekend=0.0, series=series), timedelta(hours=1)) == DAY


def test_a_cycle_that_training_did_not_see_is_left_out_and_one_seen_a_few_times_is_not_tested():
    step, table = timedelta(hours=1), hours(24 * 7 * 8, 0, weekend=0.0)
    assert cycles_of(table[: 24 * 10], step) == DAY  # not two weeks
    assert cycles_of(table[: 24 * 7 * 3], step) == BOTH  # not four: nothing can be said
    assert cycles_of(table, step) == DAY
    assert cycles_of(table, step, train=0.35) == BOTH  # only the rows of training count


def test_readings_without_variation_or_with_holes():
    n = 24 * 7 * 10
    assert cycles_of(np.full((n, 1), 3.0), timedelta(hours=1)) == BOTH  # no evidence against a cycle
    table = hours(n, 1, weekend=3.0)
    table[200:300] = np.nan
    panel = gw.data.to_panel(
        pl.DataFrame({"ds": [datetime(2021, 1, 4) + timedelta(hours=k) for k in range(n)], "y": table[:, 0]}),
        time_col="ds", missing="mask",
    )  # fmt: skip
    assert len(shown(panel, np.array([[0, n]]))) == 4


def test_what_is_left_out_is_no_input_of_the_network():
    n = 24 * 7 * 9
    table = pl.DataFrame(
        {"ds": [datetime(2021, 1, 4) + timedelta(hours=k) for k in range(n)], "y": hours(n, 2, weekend=0.0)[:, 0]}
    )
    f = gw.Forecaster(4, method="network", input_size=8, hidden_size=3, max_steps=1).fit(table)
    assert f.recipe_.times == ("day_sin", "day_cos")
