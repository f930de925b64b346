"""Every argument that is refused, with the sentence, and the nearest one that is taken; weights and error quantiles."""

from __future__ import annotations

from dataclasses import replace
from statistics import NormalDist
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.forecasting import cycles
from gatewise.forecasting.blending import PRIOR, blend
from gatewise.forecasting.categories import Category, Tables, most_columns, width_of
from gatewise.forecasting.inputs import Inputs
from gatewise.forecasting.intervals import GRID, Calibration, trust_in
from gatewise.forecasting.members import Bands
from tests.forecasting.test_choices_by_hand import panel

REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"h": 0}, "h must be at least 1, not 0"),
    ({"h": 2.5}, "h must be a whole number"),
    ({"num_layers": 0}, "num_layers must be at least 1, not 0"),
    ({"ensemble": 0}, "ensemble must be at least 1, not 0"),
    ({"ensemble": 101}, "ensemble must be at most 100, not 101"),
    *[({name: 0}, f"{name} must be at least 1, not 0")
      for name in ("hidden_size", "input_size", "season_length", "batch_size")],
    ({"strategy": "segments", "segment_size": 0}, "segment_size must be at least 1, not 0"),
    ({"method": "magic"}, "method must be one of 'best', .* not 'magic'"),
    ({"strategy": "magic"}, "strategy must be one of .* not 'magic'"),
    ({"loss": "magic"}, "loss must be one of .* not 'magic'"),
    ({"scaler": "magic"}, "scaler must be one of .* not 'magic'"),
    ({"transform": "magic"}, "transform must be one of .* not 'magic'"),
    ({"missing": "magic"}, "missing must be one of .* not 'magic'"),
    ({"init": "pretrained", "method": "ridge"}, "leave method='ridge' out"),
    ({"seed": -1}, "seed must be a whole number of at least 0, not -1"),
    ({"seed": 1.0}, "seed must be a whole number of at least 0, not 1.0"),
    ({"non_negative": 1}, "non_negative must be True, False or None, not 1"),
    ({"alias": 3}, "alias must be text, not 3"),
    ({"dropout": 1.0}, "dropout must be at least 0 and less than 1, not 1.0"),
    ({"dropout": -0.01}, "dropout must be at least 0 and less than 1, not -0.01"),
    ({"dropout": "much"}, "dropout must be at least 0 and less than 1, not 'much'"),
    ({"quantiles": [0.5]}, "quantiles are learned only with loss"),
    ({"loss": "quantile", "quantiles": "0.5"}, "quantiles must be a list of numbers between 0 and 1, not '0.5'"),
    ({"loss": "quantile", "quantiles": 0.5}, "quantiles must be a list of numbers between 0 and 1, not 0.5"),
    *[({"loss": "quantile", "quantiles": one}, "quantiles must increase and lie strictly between 0 and 1, not")
      for one in ([], [0.0, 0.5], [0.5, 1.0], [0.5, 0.5], [0.6, 0.4])],
    ({"horizon_weight": [1, 2]}, r"horizon_weight must have one number for each of the 3 steps, not \(2,\)"),
    ({"horizon_weight": "much"}, "horizon_weight must be 3 numbers, not 'much'"),
    *[({"horizon_weight": one}, "horizon_weight must hold finite numbers of at least 0, some above it")
      for one in ([0, 0, 0], [1, -1, 1], [1, np.inf, 1], [1, np.nan, 1])],
    ({"loss": "poisson", "transform": "log"}, "loss='poisson' is for counts as they are; leave transform='log' out"),
    ({"strategy": "direct", "segment_size": 4}, "segment_size belongs to strategy='segments', not to 'direct'"),
    ({"strategy": "recursive", "hist_exog_list": ["x"]}, "hist_exog_list cannot be used with strategy='recursive'"),
    ({"hist_exog_list": "x"}, "list of column names"),
    *[({"embeddings": one}, "embeddings must be 'auto', 'none' or a width from 1 to 512, not")
      for one in (0, 513, True, 2.0, "some")],
]  # fmt: skip


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_options_refused(number: int) -> None:
    given, said = REFUSED[number]
    with pytest.raises((ValueError, TypeError), match=said):
        _ = gw.Forecaster(**{"h": 3, **given}).options


@pytest.mark.parametrize(
    ("given", "name", "value"),
    [
        ({"h": np.int64(1)}, "h", 1), ({"ensemble": 100}, "ensemble", 100), ({"seed": np.int32(0)}, "seed", 0),
        ({"non_negative": np.bool_(True)}, "non_negative", True), ({"dropout": 0}, "dropout", 0.0),
        ({"dropout": np.float32(0.5)}, "dropout", 0.5), ({"embeddings": 512}, "embeddings", 512),
        ({"embeddings": np.int64(1)}, "embeddings", 1), ({"init": "pretrained"}, "method", "tuned"),
        ({"init": "pretrained", "method": "tuned"}, "method", "tuned"), ({"segment_size": 1}, "segment_size", 1),
        ({"loss": "quantile", "quantiles": [0.001, 0.999]}, "quantiles", (0.001, 0.999)),
        ({"horizon_weight": [0, 0, 1]}, "horizon_weight", (0.0, 0.0, 1.0)), ({"calendar": 0}, "calendar", False),
        ({"hist_exog_list": ["a", "b"]}, "hist_exog_list", ("a", "b")), ({"loss": "poisson"}, "transform", "none"),
    ],
)  # fmt: skip
def test_options_taken(given: dict[str, Any], name: str, value: object) -> None:
    made = getattr(gw.Forecaster(**{"h": 3, **given}).options, name)
    assert made == value
    assert type(made) is type(value)


def test_options_names_and_kinds() -> None:
    for given, name in (
        ({}, "GRU"), ({"cell": "lstm"}, "LSTM"), ({"method": "network", "cell": "rnn"}, "RNN"), ({"alias": "A"}, "A"),
        ({"method": "ridge"}, "Ridge"), ({"method": "naive"}, "Naive"), ({"method": "drift"}, "Drift"),
        ({"method": "seasonal_naive"}, "SeasonalNaive"), ({"method": "pretrained"}, "Pretrained"),
        ({"method": "tuned"}, "Tuned"), ({"init": "pretrained"}, "Tuned"), ({"method": "ridge", "alias": "B"}, "B"),
    ):  # fmt: skip
        model = gw.Forecaster(3, **given)  # type: ignore[arg-type]
        assert model.name == model.options.name == name
    for method, network in (("best", True), ("network", True), ("ridge", False), ("tuned", False)):
        assert gw.Forecaster(3, method=method).options.has_network is network  # type: ignore[arg-type]
    for loss in ("poisson", "negative_binomial"):
        assert gw.Forecaster(3, loss=loss).options.counts  # type: ignore[arg-type]
    for loss in ("gaussian", "student_t", "absolute", "quantile"):
        assert not gw.Forecaster(3, loss=loss).options.counts  # type: ignore[arg-type]
    assert repr(gw.Forecaster(3, hidden_size=5)) == "Forecaster(h=3, hidden_size=5)"


def test_options_settings() -> None:
    options = gw.Forecaster(3, schedule="plateau", patience=4, max_epochs=9).options
    usual = options.settings(learning_rate=0.1, time_limit=2.0)
    assert (usual.learning_rate, usual.patience, usual.max_epochs, usual.time_limit) == (0.1, 4, 9, 2.0)
    assert options.settings().learning_rate == 3e-3
    bare = options.settings(validated=False)
    assert bare.patience is None
    assert isinstance(bare.learning_schedule, gw.training.Constant)
    cosine = gw.Forecaster(3, schedule="cosine", learning_rate=0.2).options.settings(learning_rate=0.1, validated=False)
    assert cosine.learning_rate == 0.2
    assert isinstance(cosine.learning_schedule, gw.training.Cosine)


# ---- categories ----


def test_categories_by_hand() -> None:
    assert [most_columns(one) for one in ("auto", "none", 1)] == [16, 2**31, 0]  # type: ignore[arg-type]
    for values in (1, 2, 17, 50, 100, 1000, 10**6):
        assert width_of("auto", values) == max(1, min(values, 32, round(1.6 * values**0.56)))
    assert [width_of(9, values) for values in (3, 9, 100)] == [3, 9, 9]
    one, two = Category("shop", 2, None, 3, 2), Category("day", 4, 1, 5, 3)
    tables = Tables([one, two], np.float32)
    assert tables.sizes(7, 3, 2) == (7 + 1 + 2, 3 + 1 + 2, 2 + 2)
    assert tables.sizes(7, 2, 2) == (7 + 1 + 2, 2 + 1, 2 + 2), "the second stands behind those of readings"
    assert tables.names(["a", "b", "c", "d", "e"]) == (
        "a", "b", "c [1]", "c [2]", "d", "e [1]", "e [2]", "e [3]",
    )  # fmt: skip
    rng = np.random.default_rng(0)
    for group in tables.groups.values():
        assert not group["weight"].any(), "zero at first"
        group["weight"][...] = rng.normal(size=group["weight"].shape)
    x, future = rng.normal(size=(2, 3, 6)).astype(np.float32), rng.normal(size=(2, 4, 2)).astype(np.float32)
    x[..., 2], x[..., 4] = rng.integers(0, 4, (2, 3)), rng.integers(0, 6, (2, 3))
    future[..., 1] = rng.integers(0, 6, (2, 4))
    made, lookup = tables.look_up(Inputs(x, future))
    weights = [group["weight"] for group in tables.groups.values()]
    expected = np.concatenate(
        [x[..., :2], weights[0][x[..., 2].astype(int)], x[..., 3:4], weights[1][x[..., 4].astype(int)], x[..., 5:]], -1
    )
    np.testing.assert_array_equal(made.x, expected)
    assert made.future is not None
    np.testing.assert_array_equal(
        made.future, np.concatenate([future[..., :1], weights[1][future[..., 1].astype(int)]], -1)
    )
    assert lookup is not None
    dx, dfuture = rng.normal(size=made.x.shape), rng.normal(size=made.future.shape)
    grads = tables.backward(lookup, dx, dfuture)
    first, second = np.zeros((4, 2)), np.zeros((6, 3))
    for b in range(2):
        for t in range(3):
            first[int(x[b, t, 2])] += dx[b, t, 2:4]
            second[int(x[b, t, 4])] += dx[b, t, 5:8]
        for k in range(4):
            second[int(future[b, k, 1])] += dfuture[b, k, 1:]
    np.testing.assert_allclose(grads["category0"]["weight"], first, rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(grads["category1"]["weight"], second, rtol=1e-5, atol=1e-6)


# ---- blending ----


@pytest.mark.parametrize("squared", [False, True])
@pytest.mark.parametrize("seed", range(4))
def test_blending_weights_are_the_least_of_what_they_minimise(seed: int, squared: bool) -> None:
    rng = np.random.default_rng(seed)
    names, horizons = ["network", "pretrained", "ridge", "naive"], (1.0, 5.0, 40.0, 400.0)[seed]
    truth = rng.normal(size=(60, 4))
    points = truth[..., None] + rng.normal(size=(60, 4, 4)) * [0.5, 0.6, 0.9, 1.2] + [0.1, -0.2, 0.0, 0.3]
    weight = rng.random(truth.shape) * (rng.random(truth.shape) < 0.8)
    truth[3] = np.nan
    prior = np.array([0.4, 0.3, 0.2, 0.1])
    got = blend(names, points, truth, horizons, squared=squared, weight=weight, prior=prior)
    known = ~np.isnan(truth) & (weight > 0)

    def cost(w: Array) -> float:
        share = weight[known] / weight[known].mean()
        errors = truth[known][:, None] - points[known]
        one = np.mean(share[:, None] * (errors**2 if squared else np.abs(errors)), axis=0)
        left = errors @ w
        mean = np.mean(share * (left**2 if squared else np.abs(left)))
        pull = 2.0 / (horizons * (1.0 + horizons / 8.0))
        return float(mean / one.min() + pull * (w * np.log(np.maximum(w, 1e-12) / prior)).sum())

    assert got.sum() == pytest.approx(1.0)
    least = min(cost(one) for one in rng.dirichlet(np.ones(4), 1000))
    near = [np.maximum(got + 0.05 * rng.normal(size=4), 0.0) for _ in range(1000)]
    least = min(least, *(cost(one / one.sum()) for one in near))
    assert cost(got) < least + (0.002 if (got > 0).all() else 0.02)
    usual = np.array([PRIOR[name] for name in names])
    for nothing in (0.0, -1.0):
        np.testing.assert_allclose(blend(names, points, truth, nothing), usual / usual.sum())
    np.testing.assert_allclose(blend(names, points, np.full_like(truth, np.nan), 9.0), usual / usual.sum())


# ---- intervals ----


def weighted_quantiles(errors: Array, weight: Array, levels: Array) -> Array:
    order = np.argsort(errors, kind="stable")
    own = weight[order]
    place = np.cumsum(own) - own / 2
    return np.interp(levels, (place - place[0]) / (place[-1] - place[0]), errors[order])


@pytest.mark.parametrize("counted", [False, True])
@pytest.mark.parametrize("n", [1, 3, 9, 10, 49, 50, 99, 100])
def test_intervals_error_quantiles_by_hand(n: int, counted: bool) -> None:
    """With fewer than 100 windows those of neighbouring steps are taken too; of fewer than ten errors a normal."""
    rng, h = np.random.default_rng(n), 4
    errors = rng.normal(size=(n, h, 1)) * np.array([1.0, 2.0, 3.0, 9.0])[:, None] + 0.3
    errors[0, 2] = np.nan
    counts = rng.uniform(0.2, 1.0, n) if counted else None
    made = Calibration.of(errors, np.array([0.5]), 0.4, counts)
    assert made.trust == 0.4
    reach = 0 if n >= 100 else min(h, -(-100 // (2 * n)))
    for step in range(h):
        near = [(i, k) for i in range(n) for k in range(h) if abs(k - step) <= reach and np.isfinite(errors[i, k, 0])]
        if not near:
            assert not made.offsets[:, step].any()
            continue
        own = np.array([errors[i, k, 0] for i, k in near])
        weight = np.array([1.0 if counts is None else counts[i] for i, _ in near])
        if len(own) < 10:
            spread = np.sqrt((weight * own**2).sum() / weight.sum())
            expected = [NormalDist(0.0, spread).inv_cdf(level) for level in GRID]
        else:
            many = weight.sum() ** 2 / (weight**2).sum()
            levels = np.clip(0.5 + np.sign(GRID - 0.5) * np.abs(GRID - 0.5) * (many + 1) / many, 0.0, 1.0)
            plain = (weight == weight[0]).all()
            expected = np.quantile(own, levels) if plain else weighted_quantiles(own, weight, levels)
        np.testing.assert_allclose(made.offsets[:, step, 0], expected, rtol=1e-9, atol=1e-12)


def test_intervals_of_outputs_and_bands_by_hand() -> None:
    rng = np.random.default_rng(0)
    offsets = np.sort(rng.normal(size=(199, 3, 2)), axis=0)
    made = Calibration(np.array([0.1, 0.9]), offsets, 0.25)
    prediction = rng.normal(size=(2, 5, 2))
    for level, nearest in ((0.05, 0), (0.3, 0), (0.7, 1), (0.95, 1)):
        got = made.quantile(prediction, level)
        for k in range(5):
            offset = np.interp(level, GRID, offsets[:, min(k, 2), nearest])
            offset *= 1.0 if k < 3 else np.sqrt((k + 1) / 3)
            np.testing.assert_allclose(got[:, k], prediction[:, k, nearest] + offset)
    bands = Bands((0.1, 0.5, 0.9), np.stack([-rng.random((2, 5)), np.zeros((2, 5)), rng.random((2, 5))], axis=-1))
    point = Calibration(np.array([0.5]), offsets[..., :1], 0.25)
    for level in (0.1, 0.9):
        got = point.quantile(prediction[..., :1], level, bands)
        own = bands.offsets[..., 0 if level < 0.5 else 2]
        unit = 0.5 * (bands.offsets[..., 2] - bands.offsets[..., 0])
        for k in range(5):
            offset = np.interp(level, GRID, offsets[:, min(k, 2), 0])  # bands grow by themselves
            expected = prediction[:, k, 0] + 0.25 * unit[:, k] * offset + 0.75 * own[:, k]
            np.testing.assert_allclose(got[:, k], expected, rtol=1e-9)
    levels = {"high": 0.9, "low": 0.1, "median": 0.5}
    middle = prediction[..., 0] + 5.0
    some = point.quantiles(prediction[..., :1], levels, middle)
    assert list(some) == list(levels)
    sorted_ones = np.sort(np.stack([point.quantile(prediction[..., :1], one) for one in (0.1, 0.5, 0.9)]), axis=0)
    np.testing.assert_array_equal(some["low"], np.minimum(sorted_ones[0], middle))
    np.testing.assert_array_equal(some["median"], sorted_ones[1])
    np.testing.assert_array_equal(some["high"], np.maximum(sorted_ones[2], middle))
    assert point.quantiles(prediction[..., :1], {}, middle) == {}
    assert [trust_in(n) for n in (0.0, 8.0, 24.0)] == [0.0, 0.5, 0.75]
    assert repr(made) == "Calibration(3 steps, outputs for the levels 0.1, 0.9, trusted to 25 %)"
    assert repr(Calibration(np.array([0.5]), offsets[..., :1])) == "Calibration(3 steps, outputs for the levels 0.5)"


# ---- cycles ----


def test_cycles_agree_by_hand() -> None:
    """Means of each hour of the day in odd and in even days, of the readings around a moving mean of a day."""
    one = panel(24 * 9 + 5)
    values = one.values.copy()
    hour = np.arange(len(values)) % 24
    values[:, 0] = np.sin(hour / 4.0) + 0.02 * np.arange(len(values)) + 0.1 * values[:, 0]
    one = replace(one, values=values)
    y = values[:, 0] / np.abs(values[:, 0]).max()
    y = y / y.std()
    n = len(y)
    level = [y[max(k - 12, 0) : min(k + 12, n)].mean() for k in range(n)]
    rest, start = y - level, one.times[0].astype("datetime64[h]").astype(int) % 24
    assert start == 0
    at, day = (np.arange(n) + start) % 24, (np.arange(n) + start) // 24
    use = (np.arange(n) >= 12) & (np.arange(n) < n - 12)
    halves = []
    for odd in (0, 1):
        mean = np.array([rest[use & (at == k) & (day % 2 == odd)].mean() for k in range(24)])
        halves.append(mean - mean.mean())
    a, b = halves
    got = cycles._agreements(one, 0, n, ["day"])
    np.testing.assert_allclose(got["day"], [a @ b, a @ a, b @ b], rtol=1e-9)
    assert cycles._agreements(one, 0, 7, ["day"]) == {}
    assert cycles._agreements(replace(one, values=np.zeros_like(values)), 0, n, ["day"]) == {}
    assert cycles._agreements(replace(one, values=np.ones_like(values)), 0, n, ["day"]) == {}
