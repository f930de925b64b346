"""The network of segments: its gradients, what its forecasts depend on, and its way through files."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise import kernels
from gatewise.cells import CELLS, Weights
from gatewise.errors import ModelFileError
from gatewise.forecasting import Inputs, parallel
from gatewise.forecasting.planning import choose_segment_size
from gatewise.forecasting.segments import SegmentNetwork
from gatewise.kernels import reference
from gatewise.nn import make_layer
from gatewise.nn.heads import Point, Quantiles
from tests.forecasting.conftest import hourly
from tests.forecasting.differences import check_gradients

BATCH, STEPS, HORIZON, FEATURES, FUTURE, SEGMENT, HIDDEN = 3, 7, 5, 5, 2, 3, 9


def build(
    *,
    cell=CELLS["gru-after-keep"],
    head=None,
    future=0,
    num_layers=1,
    dropout=0.0,
    stepwise=1,
    dtype="float64",
    level=True,
) -> SegmentNetwork:
    rng = np.random.default_rng(0)
    layer = make_layer(cell, HIDDEN, HIDDEN, num_layers, dtype=dtype, seed=rng)
    return SegmentNetwork(
        layer, STEPS, HORIZON, head or Point(), feature_size=FEATURES, segment=SEGMENT, level=level, stepwise=stepwise,
        future_size=future, dropout=dropout, seed=rng,
    )  # fmt: skip


def batch(future: int = 0, count: int = BATCH) -> Inputs:
    rng = np.random.default_rng(1)
    x = rng.normal(size=(count, STEPS, FEATURES))
    return Inputs(x, rng.normal(size=(count, HORIZON, future)) if future else None)


@pytest.mark.parametrize(
    ("head", "future", "num_layers", "stepwise"),
    [(Point(), 0, 1, 1), (Quantiles((0.1, 0.5, 0.9)), FUTURE, 2, 0), (Point(), FUTURE, 1, 3)],
)
def test_gradients_equal_central_differences(cell, head, future, num_layers, stepwise):
    network = build(cell=cell, head=head, future=future, num_layers=num_layers, stepwise=stepwise, dropout=0.3)
    inputs = batch(future)

    def run():
        return network.forward(inputs, rng=np.random.default_rng(7))

    cache, upstream, gradients = check_gradients(network, run)
    for name, value in network.backward(cache, upstream).items():
        np.testing.assert_array_equal(value, gradients[name])  # backward changes nothing


def test_the_parallel_step_is_the_time_loop_s_step(cell):
    """The decoder shares products among the segments; the time loop makes each of them anew."""
    rng = np.random.default_rng(4)
    shapes = cell.shapes(2, HIDDEN)
    weights = Weights(*[rng.normal(size=shape) for shape in shapes.values()])
    x = rng.normal(size=(3, 2))
    state = tuple(rng.normal(size=(BATCH, HIDDEN)) for _ in cell.states)
    assert weights.b_hh is not None
    p = reference.affine(x, weights.ih, weights.b_ih)[None]
    h, cache = parallel.forward(cell, p, state, weights.hh, weights.b_hh, reference.affine)
    repeated = tuple(np.repeat(part, 3, axis=0) for part in state)
    every = np.tile(x, (BATCH, 1))[:, None]
    y, _, whole = reference.forward(cell, every, weights, repeated)
    np.testing.assert_allclose(h.reshape(-1, HIDDEN), y[:, 0], rtol=1e-12)
    dh = rng.normal(size=h.shape)
    made = parallel.backward(cache, dh)
    _, dstate, gradients = reference.backward(whole, dh.reshape(-1, 1, HIDDEN))
    for part, expected in zip(made.dstate, dstate, strict=True):
        np.testing.assert_allclose(part, expected.reshape(BATCH, 3, -1).sum(axis=1), rtol=1e-9, atol=1e-12)
    assert gradients.b_hh is not None
    assert gradients.b_ih is not None
    np.testing.assert_allclose(made.dweight, gradients.hh, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(made.dbias, gradients.b_hh, rtol=1e-9, atol=1e-12)
    np.testing.assert_allclose(made.dp.sum(axis=(0, 1)), gradients.b_ih, rtol=1e-9, atol=1e-12)


def test_a_network_that_is_not_told_the_level_does_not_read_it():
    x = batch().x
    moved = x.copy()
    moved[..., 1] += 3.0
    for level in (True, False):
        network = build(level=level)
        same = np.array_equal(network.predict(Inputs(x, None)), network.predict(Inputs(moved, None)))
        assert same != level
        assert network.chosen.level == level


def test_every_step_sees_the_last_reading_and_the_first():
    network = build()
    inputs = batch()
    before = network.predict(inputs)
    for step in (-1, 0):
        moved = inputs.x.copy()
        moved[:, step, 0] += 0.5
        assert (np.abs(network.predict(Inputs(moved, None)) - before) > 1e-9).all()


def test_a_past_that_is_no_whole_number_of_segments_begins_with_its_first_reading():
    network = build()
    x = batch().x
    longer = np.concatenate([x[:, :1], x[:, :1], x], axis=1)  # 7 = 2 · 3 + 1 readings, filled up to 9
    np.testing.assert_array_equal(network.predict(Inputs(longer, None)), network.predict(Inputs(x, None)))


def test_known_future_features_reach_only_their_own_step():
    network = build(future=FUTURE)
    inputs = batch(FUTURE)
    before = network.predict(inputs)
    assert inputs.future is not None
    changed = inputs.future.copy()
    changed[:, 1] += 1.0
    moved = np.abs(network.predict(Inputs(inputs.x, changed)) - before).max(axis=(0, 2))
    assert moved[1] > 1e-6
    assert np.delete(moved, 1).max() == 0.0


def test_a_window_has_the_same_bits_in_any_batch():
    network = build(future=FUTURE, dtype="float32")
    inputs = batch(FUTURE, count=40)
    assert inputs.future is not None
    x, future = inputs.x.astype(np.float32), inputs.future.astype(np.float32)
    whole = network.predict(Inputs(x, future))
    for k in (0, 17, 39):
        alone = Inputs(x[k : k + 1], future[k : k + 1])
        np.testing.assert_array_equal(network.predict(alone), whole[k : k + 1])


@pytest.mark.parametrize(
    ("input_size", "season", "expected"),
    [(96, 24, 24), (48, 24, 12), (24, 12, 6), (14, 7, 3), (26, 1, 6), (192, 96, 48), (3, 1, 1), (104, 52, 26)],
)
def test_the_size_of_a_segment_follows_from_season_and_input(input_size, season, expected):
    assert choose_segment_size(input_size, season) == expected


COLUMNS = {"hist_exog_list": ["w"], "futr_exog_list": ["p"], "stat_exog_list": ["size"]}


def rows(n: int) -> pl.DataFrame:
    at, rng = np.arange(n), np.random.default_rng(0)
    y = 50 + 10 * np.sin(2 * np.pi * at / 24) + rng.normal(size=n)
    return pl.DataFrame({"unique_id": ["a"] * n, "ds": hourly(n), "y": y, "w": at % 7 / 1.0, "p": at % 3 / 1.0})


@pytest.mark.parametrize("loss", ["absolute", "quantile"])
@pytest.mark.parametrize("cell", ["gru", "lstm", "mgu"])
def test_all_kinds_of_columns_missing_readings_and_a_file(small, tmp_path, loss, cell):
    n = 120
    table = rows(n).with_columns(y=pl.when(pl.int_range(n).is_between(60, 63)).then(None).otherwise(pl.col("y")))
    static = pl.DataFrame({"unique_id": ["a"], "size": [2.0]})
    f = small(strategy="segments", cell=cell, loss=loss, missing="mask", num_layers=2, **COLUMNS)
    f.fit(table, static)
    assert f.network_.chosen.segment_size == 3
    future = rows(n + 6)[n:].select("unique_id", "ds", "p")
    made = f.predict(futr_df=future, level=[80])
    assert np.isfinite(made["GRU" if cell == "gru" else cell.upper()].to_numpy()).all()
    place = tmp_path / "segments.gatewise"
    gw.save(f, place)
    again = gw.load(place)
    assert again.predict(futr_df=future, level=[80]).equals(made)
    assert again.network_.segment == 3
    other = f.predict(futr_df=future.with_columns(p=pl.col("p") + 1.0), level=[80])
    assert not other.equals(made)


def test_a_file_whose_sizes_do_not_fit_its_segments_is_refused(small, tmp_path):
    from gatewise.forecasting import packing

    f = small(strategy="segments", segment_size=4).fit(rows(120).select("unique_id", "ds", "y"))
    config, arrays = packing.to_config(f.fitted), packing.to_arrays(f.fitted)
    for size in (1, 5, 10**9, None):
        config["combination"]["members"]["network"]["segment_size"] = size
        with pytest.raises(ValueError, match="sizes do not fit"):
            packing.restore(config, arrays)
    place = tmp_path / "whole.gatewise"
    gw.save(f, place)
    place.write_bytes(place.read_bytes()[:-7])
    with pytest.raises(ModelFileError):
        gw.load(place)


def test_the_same_bits_with_any_number_of_threads(small):
    table = rows(120).select("unique_id", "ds", "y")
    made = []
    for threads in (1, 2):
        with kernels.use(threads=threads):
            made.append(small(strategy="segments", dropout=0.3).fit(table).predict(level=[80]))
    assert made[0].equals(made[1])


def test_segments_of_another_strategy_are_refused(small, table):
    with pytest.raises(ValueError, match="segment_size belongs to strategy='segments'"):
        small(segment_size=4, strategy="direct").fit(table)
