"""A stream's forecasts are those of predict on the table with all readings so far."""

import copy
import pickle

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError, NotFittedError
from gatewise.forecasting.kept import Keeper
from tests.forecasting.conftest import STRATEGIES

OPTIONS = {"h": 3, "input_size": 12, "hidden_size": 6, "max_epochs": 2, "freq": "h"}


def rows(n, name, seed=0, **more):
    time = pl.datetime_range(
        pl.datetime(2024, 1, 1), pl.datetime(2024, 1, 1) + pl.duration(hours=n - 1), "1h", eager=True
    )
    y = np.sin(np.arange(n) * 2 * np.pi / 24) + 0.1 * np.random.default_rng(seed).normal(size=n)
    return pl.DataFrame({"unique_id": [name] * n, "ds": time, "y": y, **more})


def point(forecaster, table, series):
    frame = forecaster.predict(table, level=[80])
    return frame.filter(pl.col("unique_id") == series)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_the_forecasts_of_predict(strategy):
    a, b = rows(140, "a"), rows(140, "b", seed=1)
    model = gw.Forecaster(strategy=strategy, **OPTIONS).fit(pl.concat([a[:120], b[:120]]))
    stream = model.stream("b", level=[80])
    copies, found = [], {}
    for k in range(120, 126):
        if k == 123:
            copies = [copy.deepcopy(stream), pickle.loads(pickle.dumps(stream))]
        found = stream.step(b["y"][k])
        wanted = point(model, pl.concat([a[: k + 1], b[: k + 1]]), "b")
        assert list(found) == wanted.columns[2:]
        for name, values in found.items():
            assert values == pytest.approx(wanted[name].to_numpy(), rel=1e-12)
    for one in copies:
        for k in (123, 124):
            one.observe(b["y"][k])
        again = one.step(b["y"][125])
        assert all((again[name] == found[name]).all() for name in found)
    assert "2024-01-06T05:00" in repr(stream)


def test_further_columns_and_missing_readings():
    wind = np.random.default_rng(2).normal(size=130)
    table = rows(130, "a", wind=wind)
    model = gw.Forecaster(hist_exog_list=["wind"], missing="mask", **OPTIONS).fit(table[:120])
    stream = model.stream()
    assert stream.columns == ("y", "wind")
    holes = table.with_columns(y=pl.when(pl.int_range(130) == 121).then(None).otherwise("y"))
    found = {}
    for k in range(120, 124):
        found = stream.step([np.nan if k == 121 else table["y"][k], wind[k]])
    assert found[model.name] == pytest.approx(model.predict(holes[:124])[model.name].to_numpy(), rel=1e-12)


def test_what_is_refused():
    table = pl.concat([rows(120, "a"), rows(120, "b")])
    with pytest.raises(NotFittedError):
        gw.Forecaster(**OPTIONS).stream()
    model = gw.Forecaster(**OPTIONS).fit(table)
    with pytest.raises(DataError, match="name the series"):
        model.stream()
    with pytest.raises(DataError, match="no series 'c'; there are a, b"):
        model.stream("c")
    stream = model.stream("a")
    before = stream._state
    for bad, words in (([1.0, 2.0], "2 columns, expected 1"), (np.nan, "mask"), (np.inf, "column 'y'")):
        with pytest.raises(ValueError, match=words):
            stream.step(bad)
    assert stream._state is before
    later = table.with_columns(price=pl.col("y"))
    known = gw.Forecaster(futr_exog_list=["price"], **OPTIONS).fit(later)
    with pytest.raises(ValueError, match="price"):
        known.stream("a")


@pytest.mark.parametrize("method", ["best", "naive", "seasonal_naive", "drift", "ridge", "pretrained"])
def test_the_bits_of_predict_far_from_the_start(method):
    table = rows(900, "a").with_columns(y=pl.col("y") * 3 - pl.int_range(900) * 0.01)  # below 0 late: no floor then
    model = gw.Forecaster(method=method, **OPTIONS).fit(table[:150])
    stream = model.stream(level=[80])
    for k in range(150, 900):
        if k not in (150, 300, 607, 608, 899):
            stream.observe(table["y"][k])
            continue
        found, wanted = stream.step(table["y"][k]), model.predict(table[: k + 1], level=[80])
        assert all((found[name] == wanted[name].to_numpy()).all() for name in found)


@pytest.mark.parametrize("kind", ["naive", "seasonal_naive", "drift"])
def test_gaps_longer_than_what_is_kept(kind):
    table = rows(700, "a").with_columns(y=pl.when(pl.int_range(700).is_between(160, 400)).then(None).otherwise("y"))
    model = gw.Forecaster(method=kind, missing="mask", **OPTIONS).fit(table[:150])
    stream = model.stream(level=[80])
    for k in range(150, 700):
        reading = np.nan if table["y"][k] is None else table["y"][k]
        if k not in (200, 390, 399, 401, 440, 699):
            stream.observe(reading)
            continue
        found, wanted = stream.step(reading), model.predict(table[: k + 1], level=[80])
        if k > 400:  # a table that ends with a gap ends for predict before it
            assert all((found[name] == wanted[name].to_numpy()).all() for name in found)
        else:
            assert all(np.isfinite(values).all() for values in found.values())


def test_a_hundred_thousand_steps_take_no_more_memory():
    model = gw.Forecaster(method="drift", **OPTIONS).fit(rows(150, "a"))
    stream = model.stream()
    y = np.random.default_rng(0).normal(size=100_000).cumsum()
    sizes = []
    for k, value in enumerate(y):
        stream.observe(value)
        if k % 20_000 == 10_000:
            sizes.append(len(pickle.dumps(stream._state)))
    assert len(set(sizes)) == 1
    last, start = y[-1] + 0.1, rows(150, "a")["y"][0]
    assert stream.step(last)[model.name] == pytest.approx(last + (last - start) / 100_150 * np.arange(1, 4), rel=1e-6)


def test_a_new_series_is_forecast_from_its_first_whole_window():
    model = gw.Forecaster(method="network", calendar=False, **OPTIONS).fit(rows(120, "a"))
    streams, new, needed = gw.Streams(model), rows(14, "new", seed=3), Keeper(model.fitted).needed
    for k in range(14):
        answer = streams.observe(["new"], [new["y"][k]])[0]
        if k + 1 < OPTIONS["input_size"]:
            assert np.isnan(answer).all()
        else:
            wanted = model.predict(new[max(0, k + 1 - needed) : k + 1]).to_series(2).to_numpy()
            assert (answer.ravel() == wanted).all()
