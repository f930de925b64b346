"""Many streams of a forecaster and of the pre-trained network: the bits of predict on whole series."""

import pickle
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError
from gatewise.forecasting.kept import Keeper
from gatewise.streaming import MemoryStore, SqliteStore

QUICK = {"h": 3, "input_size": 12, "hidden_size": 4, "max_epochs": 1, "freq": "h"}


def rows(n, name, seed):
    rng = np.random.default_rng(seed)
    time = pl.datetime_range(
        pl.datetime(2024, 1, 1), pl.datetime(2024, 1, 1) + pl.duration(hours=n - 1), "1h", eager=True
    )
    y = 20 + seed + np.sin(np.arange(n) * 2 * np.pi / 24) + 0.1 * rng.normal(size=n).cumsum()
    return pl.DataFrame({"unique_id": [name] * n, "ds": time, "y": y})


@pytest.fixture(scope="module")
def table():
    return {name: rows(500, name, k) for k, name in enumerate("abc")}


@pytest.fixture(scope="module", params=["best", "network"])
def model(request, table):
    return gw.Forecaster(method=request.param, **QUICK).fit(pl.concat([one[:150] for one in table.values()]))


def predicted(model, table, name, k):
    whole = pl.concat([one[: k if one is table[name] else 150] for one in table.values()])
    return model.predict(whole, level=[80]).filter(pl.col("unique_id") == name)[:, 2:].to_numpy()


def test_bits_of_predict_through_eviction_store_and_pickle(model, table, tmp_path):
    streams = gw.Streams(model, SqliteStore(tmp_path / "s.sqlite"), capacity=2, level=[80])
    at, name, answer = dict.fromkeys("abc", 150), "a", np.zeros(0)
    for turn in range(240):
        name = "abc"[turn % 3]
        answer = streams.observe([name], [table[name]["y"][at[name]]], [at[name]])
        at[name] += 1
        if turn > 235 or turn in (0, 1, 200):
            assert (answer[0] == predicted(model, table, name, at[name])).all()
    assert streams.statistics.evicted > 100
    again = streams.observe([name], [0.0], [at[name] - 1])  # sent twice: answered as before
    assert (again == answer).all()
    snapshot = pickle.loads(pickle.dumps(streams.snapshot()))
    other = gw.Streams(model, level=[80])
    other.restore(snapshot)
    for name in "abc":
        value = [table[name]["y"][at[name]]]
        assert (other.observe([name], value, [at[name]]) == streams.observe([name], value, [at[name]])).all()
    streams.close()


def test_all_at_once_one_alone_and_reset(model, table):
    together, alone = gw.Streams(model), model.stream("b")
    first = together.observe(list("abc"), [table[name]["y"][150] for name in "abc"])
    assert first.shape == (3, 3, 1)
    assert (first[1, :, 0] == alone.step(table["b"]["y"][150])[model.fitted.name]).all()
    together.observe(["b"], [5.0])
    together.reset("b")
    assert (together.observe(["b"], [table["b"]["y"][150]])[0] == first[1]).all()


def test_series_that_training_did_not_know(table):
    with pytest.raises(DataError, match=r"series 'new': training did not know the series.*calendar=False"):
        gw.Streams(gw.Forecaster(method="network", **QUICK).fit(table["a"][:150])).observe(["new"], [1.0])
    model = gw.Forecaster(method="best", calendar=False, **QUICK).fit(table["a"][:150])
    streams, y = gw.Streams(model, MemoryStore(), capacity=1), table["b"]["y"].to_numpy()
    needed = Keeper(model.fitted).needed
    for k in range(130):
        answer = streams.observe(["new"], y[k : k + 1])
        if k < 11:
            assert np.isnan(answer).all()
        elif k in (11, 30, 90, 129):
            kept = table["b"][max(0, k + 1 - needed) : k + 1]
            assert (answer[0, :, 0] == model.predict(kept)[model.fitted.name].to_numpy()).all()


def test_pretrained_keeps_its_context():
    model, rng = gw.Pretrained(), np.random.default_rng(0)
    y = rng.normal(size=(3, 1100)).cumsum(axis=1)
    y[0, 5:30:3] = np.nan
    streams, seen = gw.Streams(model, h=4, level=[80]), {}
    for k in range(1100):
        if k in (3, 7, 40, 1023, 1024, 1099):
            seen[k] = streams.observe(["a", "b", 7], y[:, k])
        else:  # the answer is not looked at: the state alone
            parts = streams._gather(["a", "b", 7])
            new = [*streams._stepper.step(y[:, k : k + 1], parts.state[:-1]), parts.state[-1]]
            streams._commit(parts._replace(state=new), np.ones(3, bool))
    assert np.isnan(seen[3]).all()
    for k in (7, 40, 1023, 1024, 1099):
        wanted = model.predict_arrays(list(y[:, : k + 1]), 4, (0.5, 0.1, 0.9))
        assert (seen[k] == wanted).all()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: gw.Streams(gw.Pretrained()), "give h"),
        (lambda: gw.Streams(gw.Pretrained(), h=0), "h must be"),
        (lambda: gw.Streams(gw.Pretrained(), h=2, level=[100]), "level"),
        (lambda: gw.Streams(gw.GRU(1, 2), h=2), "h is of forecasts; a GRU makes none"),
    ],
)
def test_arguments_that_do_not_fit(make, words):
    with pytest.raises(ValueError, match=words):
        make()


def test_refused_readings_change_nothing(model, table):
    streams = gw.Streams(model)
    with pytest.raises(ValueError, match="fitted for 3 steps"):
        gw.Streams(model, h=4)
    streams.observe(["a"], [20.0])
    before = streams.snapshot()
    for bad in (np.nan, np.inf, 1e300):
        with pytest.raises(DataError):
            streams.observe(["a"], [bad])
    assert (streams.snapshot().states == before.states).all()
    alone = gw.Pretrained().stream(2)
    wrong: list[tuple[Any, str]] = [
        (np.inf, "the reading is inf"), ("a", "must hold numbers, not 'a'"), ([1.0, 2.0], "one number"),
    ]  # fmt: skip
    for bad, words in wrong:
        with pytest.raises(DataError, match=words):
            alone.observe(bad)
    assert len(alone) == 0
    with pytest.raises(DataError, match="the reading must hold numbers"):
        model.stream("a").step("warm")


def test_later_training_and_updates_change_nothing(table):
    model = gw.Forecaster(method="best", **QUICK).fit(table["a"][:150])
    streams, y = gw.Streams(model), table["a"]["y"]
    wanted = model.stream().step(y[150])[model.fitted.name]
    model.update(table["a"][150:160])
    assert (streams.observe(["a"], [y[150]])[0, :, 0] == wanted).all()
