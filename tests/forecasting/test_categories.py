"""Text columns with many values: codes, their tables, and what they teach."""

from __future__ import annotations

import tracemalloc
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.data import to_panel
from gatewise.errors import DataError
from gatewise.forecasting import Inputs
from gatewise.forecasting.categories import Category, Tables, width_of
from gatewise.forecasting.network import Network
from gatewise.forecasting.options import Strategy
from gatewise.forecasting.segments import SegmentNetwork
from gatewise.nn import make_layer
from gatewise.nn.heads import Point
from tests.forecasting.differences import check_gradients

BATCH, STEPS, HORIZON, VALUES = 3, 7, 4, 5
#: Features of a step: target, level, a historic number, two columns of codes known ahead, a static column of codes.
CATEGORIES = [Category("event", 3, 0, VALUES, 3), Category("promo", 4, 1, 3, 2), Category("store", 5, None, 4, 2)]
STRATEGIES: list[Strategy] = ["direct", "recursive", "segments"]


def build(strategy: str) -> Network | SegmentNetwork:
    """A network with two tables that are not zero."""
    rng = np.random.default_rng(0)
    tables = Tables(CATEGORIES, np.float64)
    features, stepwise, future = tables.sizes(6, 3, 2)
    assert (features, stepwise, future) == (10, 6, 5)
    for parameters in tables.groups.values():
        parameters["weight"][...] = rng.normal(size=parameters["weight"].shape)
    if strategy == "segments":
        layer = make_layer(CELLS["lstm"], 5, 5, dtype="float64", seed=rng)
        return SegmentNetwork(
            layer, STEPS, HORIZON, Point(), feature_size=features, segment=3, stepwise=stepwise, future_size=future,
            tables=tables, seed=rng,
        )  # fmt: skip
    layer = make_layer(CELLS["lstm"], features, 5, dtype="float64", seed=rng)
    return Network(
        layer, STEPS, HORIZON, Point(), future_size=future, recursive=strategy == "recursive", tables=tables, seed=rng
    )


def batch(strategy: str) -> Inputs:
    rng = np.random.default_rng(1)
    steps = STEPS + (HORIZON - 1) * (strategy == "recursive")
    x, future = rng.normal(size=(BATCH, steps, 6)), rng.normal(size=(BATCH, HORIZON, 2))
    x[..., 3], future[..., 0] = rng.integers(VALUES + 1, size=(BATCH, steps)), rng.integers(VALUES + 1, size=(3, 4))
    x[..., 4], future[..., 1] = rng.integers(4, size=(BATCH, steps)), rng.integers(4, size=(BATCH, HORIZON))
    x[..., 5] = rng.integers(5, size=(BATCH, 1))
    return Inputs(x, future)


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_gradients_equal_central_differences(strategy: str) -> None:
    network, inputs = build(strategy), batch(strategy)
    check_gradients(network, lambda: network.forward(inputs))


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_a_table_of_unit_vectors_is_one_column_for_each_value(strategy: str) -> None:
    """As wide as there are values, and with the unit matrix, the tables give what one-hot columns give."""
    inputs = batch(strategy)
    categories = [one._replace(width=one.values) for one in CATEGORIES]
    tables = Tables(categories, np.float64)
    for parameters in tables.groups.values():
        parameters["weight"][1:] = np.eye(parameters["weight"].shape[1])
    made, _ = tables.look_up(inputs)
    event = inputs.x[..., 3, None] == np.arange(1, VALUES + 1)
    store = inputs.x[..., 5, None] == np.arange(1, 5)
    promo = inputs.x[..., 4, None] == np.arange(1, 4)
    np.testing.assert_array_equal(made.x, np.concatenate([inputs.x[..., :3], event, promo, store], axis=2))
    assert made.future is not None
    assert inputs.future is not None
    ahead = inputs.future[..., 0, None] == np.arange(1, VALUES + 1)
    np.testing.assert_array_equal(
        made.future, np.concatenate([ahead, inputs.future[..., 1, None] == np.arange(1, 4)], axis=2)
    )


def events(values: int = 200, rows: int = 600) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Readings moved by an event of each step, and the twelve steps after them; the noise has an error of 0.24."""
    rng, n = np.random.default_rng(0), rows + 12
    effect, parts = 3 * rng.normal(size=values), []
    for name in "abcd":
        which = rng.integers(values, size=n)
        y = 10 + np.sin(np.arange(n) * 2 * np.pi / 12) + effect[which] + 0.3 * rng.normal(size=n)
        text = [f"e{k:03d}" for k in which]
        parts.append(pl.DataFrame({"unique_id": [name] * n, "ds": np.arange(n), "y": y, "event": text}))
    return pl.concat([one[:rows] for one in parts]), pl.concat([one[rows:] for one in parts])


def fit(table: pl.DataFrame, **changes: Any) -> gw.Forecaster:
    usual: dict[str, Any] = {
        "method": "network", "input_size": 24, "max_epochs": 12, "calendar": False, "futr_exog_list": ["event"],
        "strategy": "direct", "seed": 1,
    }  # fmt: skip
    return gw.Forecaster(12, **(usual | changes)).fit(table)


def test_the_effect_of_two_hundred_events_is_learned() -> None:
    table, future = events()
    model = fit(table)

    def error(ahead: pl.DataFrame, one: gw.Forecaster = model) -> float:
        return float((one.predict(futr_df=ahead.drop("y"))["GRU"] - future["y"]).abs().mean())

    assert error(future) < 0.35  # 0.24 is the noise
    shuffled = future.with_columns(event=future["event"].shuffle(seed=0))
    assert error(shuffled) > 2.0  # that of events which happen at other times
    assert error(future, fit(table, embeddings="none")) > 0.6  # a column for each: too many weights for the readings
    weights = model.network_.parameters["category0.weight"]
    assert weights.shape == (201, width_of("auto", 200)) == (201, 31)
    assert (weights[0] == 0).all()  # nothing was missing
    assert model.recipe_.names == ("y - last y", "last y", "event")
    assert "'event' (200 values, 31 numbers)" in model.fitted.choices[0]


def test_a_value_that_training_never_saw() -> None:
    table, future = events(40, 120)
    model = fit(table, max_epochs=2)
    fifth = pl.int_range(pl.len()) == 5
    ahead = future.drop("y").with_columns(event=pl.when(fifth).then(pl.lit("new")).otherwise("event"))
    with pytest.raises(DataError, match=r"row 5, column 'event': 'new' is not one of .* leave the cell empty"):
        model.predict(futr_df=ahead)
    empty = ahead.with_columns(event=pl.col("event").replace("new", None))
    made, known = model.predict(futr_df=empty)["GRU"], model.predict(futr_df=future.drop("y"))["GRU"]
    assert np.flatnonzero((made != known).to_numpy()).tolist() == [5]  # the row of zeros


def shops(strategy: str = "direct", days: int = 60, stores: int = 24) -> tuple[pl.DataFrame, pl.DataFrame, list[str]]:
    """Stores with a city each (many), and by day an event and a kind of weather."""
    rng, start = np.random.default_rng(2), datetime(2024, 1, 1)
    n = days * stores
    table = pl.DataFrame({
        "unique_id": np.repeat([f"s{k:02d}" for k in range(stores)], days),
        "ds": [start + timedelta(days=k) for k in range(days)] * stores,
        "y": rng.normal(size=n) + np.tile(np.arange(days) % 7, stores),
        "event": [f"e{k}" for k in rng.integers(30, size=n)],
        "weather": [f"w{k}" for k in rng.integers(20, size=n)],
    })  # fmt: skip
    static = pl.DataFrame({
        "unique_id": [f"s{k:02d}" for k in range(stores)],
        "city": [f"c{k}" for k in range(stores)],
        "size": rng.normal(size=stores), "kind": ["big", "small"] * (stores // 2),
    })  # fmt: skip
    return table, static, [] if strategy == "recursive" else ["weather"]


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_historic_known_and_static_text_of_every_strategy(strategy: Strategy, tmp_path: Path) -> None:
    table, static, historic = shops(strategy)
    model = gw.Forecaster(
        4, strategy=strategy, method="best", input_size=8, hidden_size=6, max_epochs=3, futr_exog_list=["event"],
        hist_exog_list=historic, stat_exog_list=["city", "size", "kind"], seed=3, ensemble=2,
    ).fit(table, static)  # fmt: skip
    coded = {"event", "city", *historic}
    assert set(model.recipe_.coded) == coded
    assert model.context_.static.shape == (24, 4)  # city, size, and a column for each of two kinds
    assert len(model.network_.tables.categories) == len(coded)
    learned = [model.network_.parameters[f"category{k}.weight"] for k in range(len(coded))]
    assert all(np.abs(one[1:]).max(axis=1).min() > 0 for one in learned)
    future = model.make_future_dataframe().with_columns(event=pl.lit("e3"))
    made = model.predict(futr_df=future, level=[80])
    gw.save(model, tmp_path / "m.gatewise")
    again = gw.load(tmp_path / "m.gatewise")
    assert again.predict(futr_df=future, level=[80]).equals(made)
    other = model.predict(futr_df=future.with_columns(event=pl.lit("e4")))
    if model.weights_.get("network", 0) > 0:
        assert not other["GRU"].equals(made["GRU"])
    new = table.filter(pl.col("unique_id") == "s03").with_columns(unique_id=pl.lit("new"))
    with pytest.raises(DataError, match="static features of this series"):
        model.predict(new, futr_df=future.with_columns(unique_id=pl.lit("new")))
    traced = gw.trace(model, table)
    assert traced.x.shape[-1] == model.network_.layer.input_size
    assert strategy == "segments" or "city [1]" in traced.names


@pytest.mark.parametrize("strategy", ["direct", "segments"])
def test_nothing_after_the_cutoff_matters(strategy: Strategy) -> None:
    table, static, historic = shops(strategy)
    late = pl.col("ds") > datetime(2024, 1, 1) + timedelta(days=55)
    changed = table.with_columns(
        weather=pl.when(late).then(pl.lit("w7")).otherwise("weather"), y=pl.when(late).then(99.0).otherwise("y")
    )
    model = gw.Forecaster(
        4, strategy=strategy, method="network", input_size=8, hidden_size=6, max_epochs=2, futr_exog_list=["event"],
        hist_exog_list=historic, stat_exog_list=["city"], seed=3,
    )  # fmt: skip
    one, two = (model.cross_validation(given, static, n_windows=1) for given in (table, changed))
    assert one["GRU"].equals(two["GRU"])
    moved = table.with_columns(event=pl.when(late).then(pl.lit("e1")).otherwise("event"))
    assert not model.cross_validation(moved, static, n_windows=1)["GRU"].equals(one["GRU"])  # that is known ahead


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_same_bits_at_any_number_of_threads(strategy: Strategy) -> None:
    table, static, historic = shops(strategy)

    def weights(threads: int) -> dict[str, np.ndarray]:
        with gw.kernels.use(threads=threads):
            return gw.Forecaster(
                4, strategy=strategy, method="network", input_size=8, hidden_size=6, max_epochs=2,
                futr_exog_list=["event"], hist_exog_list=historic, stat_exog_list=["city"], seed=3, embeddings=3,
            ).fit(table, static).network_.to_arrays()  # fmt: skip

    one, two = weights(1), weights(2)
    assert all(np.array_equal(one[name], two[name]) for name in one)


def test_codes_of_a_panel() -> None:
    table = pl.DataFrame({"ds": range(6), "y": np.arange(6.0), "wind": ["n", None, "s", None, "w", "n"]})
    panel = to_panel(table, hist_exog_list=["wind"], missing="mask", coded=2)
    assert panel.coded == ("wind",)
    assert panel.columns == ("y", "wind")
    assert panel.categories == {"wind": ("n", "s", "w")}
    np.testing.assert_array_equal(panel.values[:, 1], [1, np.nan, 2, np.nan, 3, 1])
    # Between two codes there is none: the one before goes on.
    filled = to_panel(table, hist_exog_list=["wind"], missing="interpolate", coded=["wind"])
    assert filled.values[:, 1].tolist() == [1, 1, 2, 2, 3, 1]
    begins = to_panel(table[1:], hist_exog_list=["wind"], missing="interpolate", coded=["wind"])
    assert begins.values[:, 1].tolist() == [0, 2, 2, 3, 1]  # what comes later is not known yet
    assert to_panel(table, hist_exog_list=["wind"], missing="mask", coded=3).columns[1:] == (
        "wind=n",
        "wind=s",
        "wind=w",
    )


@pytest.mark.parametrize("how", ["mean", "last", "sum", "linear"])
def test_codes_have_no_mean(how: str) -> None:
    start = datetime(2024, 1, 1)
    times = [start + timedelta(minutes=k) for k in (0, 20, 40, 60, 95, 120, 190)]
    table = pl.DataFrame({"ds": times, "y": np.arange(7.0), "wind": ["a", "b", "c", "a", "c", "b", "a"]})
    panel = to_panel(table, hist_exog_list=["wind"], resample="1h", how=how, coded=0)
    assert panel.values[:, 1].tolist() == ([1, 1, 2, 2] if how == "linear" else [3, 3, 2, 1])


def test_ten_thousand_values_take_the_memory_of_one_column() -> None:
    rows = 20_000
    rng = np.random.default_rng(0)
    table = pl.DataFrame({
        "unique_id": np.repeat(np.arange(20), rows // 20), "ds": np.tile(np.arange(rows // 20), 20),
        "y": rng.normal(size=rows), "item": [f"item {k}" for k in rng.permutation(rows) % 10_000],
    })  # fmt: skip
    tracemalloc.start()
    model = fit(table, futr_exog_list=["item"], max_epochs=1, max_steps=5)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 60e6, peak  # a column for each value: 1.6 GB
    assert model.network_.parameters["category0.weight"].shape == (10_001, 32)
    assert model.network_.layer.input_size == 2 + 32


@pytest.mark.parametrize(("values", "width"), [(1, 1), (2, 2), (17, 8), (200, 31), (10_000, 32)])
def test_the_width_of_a_table(values: int, width: int) -> None:
    assert width_of("auto", values) == width
    assert width_of(5, values) == min(5, values)


@pytest.mark.parametrize("given", ["some", 0, 513, -1, 2.5, True, None])
def test_embeddings_that_are_none(given: Any) -> None:
    with pytest.raises(ValueError, match="embeddings must be 'auto', 'none' or a width from 1 to 512"):
        gw.Forecaster(3, embeddings=given).options  # noqa: B018


def test_a_stream_refuses_a_code_that_is_none() -> None:
    table, _, _ = shops()
    model = gw.Forecaster(
        4, method="network", input_size=8, hidden_size=6, max_epochs=1, hist_exog_list=["weather"], calendar=False
    ).fit(table)
    stream = model.stream("s03")
    assert np.isfinite(stream.step([1.0, 20.0])["GRU"]).all()
    with pytest.raises(DataError, match=r"'s03', column 'weather': 21 is no code.*1 to 20"):
        stream.step([1.0, 21.0])
