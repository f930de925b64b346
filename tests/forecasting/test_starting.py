"""The last fit after a backtest goes on with the backtest's network where that knew nearly all readings."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import Panel
from gatewise.forecasting import fitting
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.reading import learn_panel
from gatewise.forecasting.running import Run
from gatewise.forecasting.starting import Start

from .conftest import hourly

N, H = 600, 4
Small = Callable[..., gw.Forecaster]


def table(n: int, series: tuple[str, ...] = ("a", "b")) -> pl.DataFrame:
    t = np.arange(N)
    parts = []
    for k, name in enumerate(series):
        y = 10 + k + 3 * np.sin(2 * np.pi * t / 24) + np.random.default_rng(k).normal(size=N) * 0.3
        parts.append(pl.DataFrame({"unique_id": name, "ds": hourly(N), "y": y})[:n])
    return pl.concat(parts)


def read(model: gw.Forecaster, df: pl.DataFrame) -> Panel:
    return learn_panel(model.options, df, None, "unique_id", "ds", "y")


def fitted_to(model: gw.Forecaster, n: int, run: Run | None = None) -> Fitted:
    return fitting.fit(model.options, read(model, table(n)), run or Run())


def far(a: Fitted, b: Fitted) -> float:
    """Distance of the weights of two networks."""
    first, second = a.network.parameters, b.network.parameters
    return float(np.sqrt(sum(np.square(first[name] - second[name]).sum() for name in first)))


def test_a_network_is_gone_on_with_only_where_it_knew_nearly_all(small: Small) -> None:
    model = small(H)
    whole = read(model, table(N))
    assert Start.last_of(fitted_to(model, N - 12), whole) is not None  # 2 % are new
    assert Start.last_of(fitted_to(model, N - 13), whole) is None


def test_a_network_that_is_not_one_finished_training_is_not_gone_on_with(small: Small) -> None:
    model = small(H)
    whole, before = read(model, table(N)), fitted_to(model, N - 12)
    assert before.history.reason == "max_epochs"
    cut_short = replace(before, history=replace(before.history, reason="time_limit"))
    assert Start.last_of(cut_short, whole) is None
    several = replace(before, options=replace(before.options, ensemble=2))
    assert Start.last_of(several, whole) is None
    assert Start.last_of(fitted_to(small(H, method="ridge"), N - 12), whole) is None
    assert Start.last_of(before, read(model, table(N, ("a", "c")))) is None


def test_the_last_readings_are_learned_in_few_epochs_near_where_it_was(small: Small) -> None:
    model = small(H, max_epochs=6)
    whole, before = read(model, table(N)), fitted_to(model, N - 12)
    start = Start.last_of(before, whole)
    kept = {name: value.copy() for name, value in before.network.parameters.items()}
    last, again, fresh = (
        fitting.learn(model.options, whole, Run(), one) for one in (start, start, None)
    )  # fmt: skip
    assert (last.last, fresh.last) == (True, False)
    assert (len(last.history.epochs), len(fresh.history.epochs)) == (3, 6)
    assert last.answer().options == model.options
    assert 0.0 < far(last.answer(), before) < 0.3 * far(fresh.answer(), before)
    assert far(last.answer(), again.answer()) == 0.0
    assert all(np.array_equal(kept[name], value) for name, value in before.network.parameters.items())
    assert last.answer().context.times[-1] == whole.times[-1]


def test_epochs_the_user_limits_stay_limited(small: Small) -> None:
    model = small(H, max_epochs=1)
    whole = read(model, table(N))
    last = fitting.learn(model.options, whole, Run(), Start.last_of(fitted_to(model, N - 12), whole))
    assert len(last.history.epochs) == 1


@pytest.mark.parametrize("what", ["inputs", "steps"])
def test_where_the_network_would_read_something_else_a_fresh_one_is_trained(what: str, small: Small) -> None:
    model = small(H)
    whole = read(model, table(N))
    if what == "inputs":
        other = small(H, hist_exog_list=["x"])
        past = read(other, table(N - 12).with_columns(pl.col("y").sin().alias("x")))
        start = Start.last_of(fitting.fit(other.options, past, Run()), whole)
    else:
        start = Start.last_of(fitted_to(small(H, input_size=10), N - 12), whole)
    assert start is not None
    made, fresh = fitting.learn(model.options, whole, Run(), start), fitting.learn(model.options, whole, Run())
    assert not made.last
    assert far(made.answer(), fresh.answer()) == 0.0
    assert made.recipe.names == fresh.recipe.names
