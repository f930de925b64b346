"""Networks that forecast a distribution: gradients, likelihoods of counts, intervals, files, refused readings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from scipy import stats

import gatewise as gw
from gatewise.errors import DataError
from gatewise.forecasting.counts import CountLikelihood, Counts
from gatewise.forecasting.network import Inputs, Network
from gatewise.forecasting.segments import SegmentNetwork
from gatewise.nn import make_layer
from gatewise.nn.distributions import DISTRIBUTIONS
from tests.forecasting.differences import check_gradients

STEPS, HORIZON, FEATURES = 8, 5, 4
ALL = pytest.mark.parametrize("loss", DISTRIBUTIONS)


def head_of(loss):
    return Counts(DISTRIBUTIONS[loss]) if DISTRIBUTIONS[loss].counts else DISTRIBUTIONS[loss]


def network_of(loss, strategy):
    rng, head = np.random.default_rng(0), head_of(loss)
    if strategy == "segments":
        layer = make_layer(gw.cells.GRU(), 6, 6, 1, dtype="float64", seed=rng)
        return SegmentNetwork(layer, STEPS, HORIZON, head, feature_size=FEATURES, segment=3, stepwise=1, seed=rng)
    layer = make_layer(gw.cells.GRU(), FEATURES, 5, 1, dtype="float64", seed=rng)
    return Network(layer, STEPS, HORIZON, head, recursive=strategy == "recursive", seed=rng)


def batch(strategy, count=3):
    rng = np.random.default_rng(1)
    x = rng.normal(size=(count, STEPS + (HORIZON - 1) * (strategy == "recursive"), FEATURES))
    return Inputs(x, None, np.column_stack([rng.integers(0, 9, count), rng.uniform(1.0, 4.0, count)]))


@ALL
@pytest.mark.parametrize("strategy", ["direct", "recursive", "segments"])
def test_gradients_equal_central_differences(loss, strategy):
    network, inputs = network_of(loss, strategy), batch(strategy)
    check_gradients(network, lambda: network.forward(inputs))


@pytest.mark.parametrize("loss", ["poisson", "negative_binomial"])
def test_the_likelihood_of_scaled_targets_is_that_of_the_counts(loss):
    network, inputs = network_of(loss, "direct"), batch("direct", 40)
    prediction, _ = network.forward(inputs)
    counts = np.random.default_rng(2).poisson(5.0, prediction.shape[:2])
    assert inputs.unit is not None
    origin, unit = inputs.unit[:, :1], inputs.unit[:, 1:]
    target = (counts - origin) / unit
    criterion = CountLikelihood(DISTRIBUTIONS[loss])
    value, gradient = criterion.value_and_gradient(prediction, target)
    mean = prediction[..., 1]
    own: Any = stats.poisson(mean) if loss == "poisson" else stats.nbinom(
        1 / prediction[..., 2], 1 / (1 + prediction[..., 2] * mean)
    )  # fmt: skip
    assert value == pytest.approx(-own.logpmf(counts).mean(), rel=1e-9)
    np.testing.assert_allclose(prediction[..., 0], (mean - origin) / unit, rtol=1e-12)
    for k in range(1, prediction.shape[2] - 2):
        moved = [prediction.copy(), prediction.copy()]
        moved[0][3, 2, k] += 1e-6
        moved[1][3, 2, k] -= 1e-6
        values = [criterion.value_and_gradient(one, target)[0] for one in moved]
        assert gradient[3, 2, k] == pytest.approx((values[0] - values[1]) / 2e-6, rel=1e-5)
    head: Any = network.head
    quantiles = head.quantiles(prediction, (0.1, 0.5, 0.9)) * unit[..., None] + origin[..., None]
    np.testing.assert_allclose(quantiles, np.stack([own.ppf(q) for q in (0.1, 0.5, 0.9)], axis=-1), atol=1e-9)


def table(loss, series=4, n=160):
    rng = np.random.default_rng(0)
    t = np.arange(n)
    level = (2.0 + np.arange(series))[:, None] * (1.5 + np.sin(2 * np.pi * t / 7))
    y = rng.poisson(level).astype(float) if DISTRIBUTIONS[loss].counts else level + rng.normal(0, 1, level.shape)
    start = np.datetime64("2024-01-01", "us")
    return pl.DataFrame({
        "unique_id": np.repeat([f"s{s}" for s in range(series)], n),
        "ds": np.tile(start + t * np.timedelta64(86_400_000_000, "us"), series), "y": y.ravel(),
    })  # fmt: skip


@ALL
@pytest.mark.parametrize("strategy", ["direct", "recursive", "segments"])
def test_a_forecaster_of_every_distribution_and_strategy(loss, strategy, tmp_path: Path):
    made = table(loss)
    model = gw.Forecaster(
        7, 14, loss=loss, strategy=strategy, method="network", hidden_size=16, max_epochs=6, learning_rate=1e-2,
        segment_size=7 if strategy == "segments" else None,
    )  # fmt: skip
    past, future = (made.filter(pl.col("ds") < pl.lit(day)) if k == 0 else made.filter(pl.col("ds") >= pl.lit(day))
                    for k, day in enumerate([made["ds"].unique().sort()[-7]] * 2))  # fmt: skip
    forecast = model.fit(past).predict(level=[80], quantiles=[0.5])
    inside = (future["y"] >= forecast["GRU-lo-80"]) & (future["y"] <= forecast["GRU-hi-80"])
    assert 0.5 <= inside.mean() <= 1.0
    error = np.abs((future["y"] - forecast["GRU"]).to_numpy()).mean()
    assert error < 0.8 * np.abs(future["y"].to_numpy() - past["y"].to_numpy().mean()).mean()
    if DISTRIBUTIONS[loss].counts:
        assert (forecast["GRU-lo-80"] >= 0).all()
    gw.save(model, tmp_path / "m.gatewise")
    again = gw.load(tmp_path / "m.gatewise")
    assert again.predict(level=[80], quantiles=[0.5]).equals(forecast)
    assert again.predict_samples(n_samples=3, seed=1).equals(model.predict_samples(n_samples=3, seed=1))
    assert gw.trace(model, past).forecast is not None


@pytest.mark.parametrize(("value", "what"), [(-1.0, "negative"), (2.5, "not a whole number")])
@pytest.mark.parametrize("loss", ["poisson", "negative_binomial"])
def test_readings_that_are_no_counts_are_refused_by_name(loss, value, what):
    made = table(loss)
    broken = made.with_columns(y=pl.when(pl.arange(pl.len()) == 170).then(value).otherwise(pl.col("y")))
    with pytest.raises(DataError, match=rf"(?s)s1.*2024-01-11.* is {value:g}, {what}.*loss='{loss}'"):
        gw.Forecaster(7, loss=loss).fit(broken)


def test_counts_are_not_transformed():
    with pytest.raises(ValueError, match="leave transform='log' out"):
        _ = gw.Forecaster(7, loss="poisson", transform="log").options


def test_a_series_that_never_varies_is_forecast_by_itself():
    made = table("poisson", series=2).with_columns(
        y=pl.when(pl.col("unique_id") == "s1").then(3.0).otherwise(pl.col("y"))
    )
    model = gw.Forecaster(7, 14, loss="negative_binomial", method="network", hidden_size=8, max_epochs=2).fit(made)
    assert (model.predict().filter(pl.col("unique_id") == "s1")["GRU"] == 3.0).all()
