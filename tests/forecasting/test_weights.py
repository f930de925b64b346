"""Weights of readings and of steps of the horizon; fitted values."""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import to_panel
from gatewise.errors import DataError
from gatewise.forecasting.blending import blend
from gatewise.forecasting.fitting import learn
from gatewise.forecasting.learning import build_network
from gatewise.forecasting.running import Run
from tests.forecasting.conftest import hourly


def regimes(n: int = 400) -> pl.DataFrame:
    """First half: each reading is about -0.9 of the one before; second half: +0.9 of it. ``w`` trusts the first."""
    rng, y = np.random.default_rng(5), np.zeros(n)
    for k in range(1, n):
        y[k] = (-0.9 if k < n // 2 else 0.9) * y[k - 1] + rng.normal()
    w = np.where(np.arange(n) < n // 2, 1.0, 0.0)
    return pl.DataFrame({"ds": hourly(n), "y": y, "w": w})


def small(method: str, **changes: Any) -> gw.Forecaster:
    usual: dict[str, Any] = {"input_size": 6, "hidden_size": 6, "max_epochs": 6, "seed": 1, "calendar": False}
    return gw.Forecaster(2, method=method, **{**usual, **changes})  # type: ignore[arg-type]


@pytest.mark.parametrize("method", ["ridge", "network"])
def test_readings_of_weight_zero_are_not_learned_from(method: str) -> None:
    table = regimes()
    after_one = pl.DataFrame({"ds": hourly(6), "y": [0.0, 0.0, 0.0, 0.0, 0.0, 4.0]})
    first = small(method).fit(table, target_col="y", sample_weight="w", val_size=0).predict(after_one)
    second = small(method).fit(table, target_col="y", sample_weight=1 - table["w"].to_numpy(), val_size=0)
    column = "Ridge" if method == "ridge" else "GRU"
    assert first[column][0] < -1.0
    assert second.predict(after_one)[column][0] > 1.0


@pytest.mark.parametrize("method", ["ridge", "network", "best"])
def test_the_size_of_all_weights_does_not_matter_and_none_is_one(method: str) -> None:
    table = regimes(160).drop("w")
    plain = small(method).fit(table).predict(level=[80])
    one = small(method).fit(table, sample_weight=np.ones(160)).predict(level=[80])
    assert one.equals(plain)
    four = small(method).fit(table, sample_weight=np.full(160, 4.0)).predict(level=[80])
    for name in plain.columns[2:]:
        np.testing.assert_allclose(four[name].to_numpy(), plain[name].to_numpy(), rtol=1e-5, atol=1e-6)


def test_the_line_is_that_of_weighted_least_squares() -> None:
    table = regimes(60)
    w = np.random.default_rng(0).uniform(0.2, 3.0, 60)
    model = small("ridge")
    trained = learn(model.options, model.panel(table.drop("w"), sample_weight=w), Run(val_size=0))
    ridge = trained.members["ridge"][0].ridge  # type: ignore[attr-defined]
    z = (table["y"].to_numpy() - trained.recipe.scaler.centre[0, 0]) / trained.recipe.scaler.scale[0, 0]
    origins = np.arange(6, 59)
    x = np.stack([np.r_[z[o - 6 : o] - z[o - 1], 1.0] for o in origins])
    y = np.stack([z[o : o + 2] - z[o - 1] for o in origins])
    share = np.array([w[o : o + 2].mean() for o in origins])[:, None]
    gram = x.T @ (share * x)
    unit = np.eye(7) * np.trace(gram) / 7
    unit[-1, -1] = 1e-9 * len(origins)
    expected = np.linalg.solve(gram + (ridge.penalty + 1e-9) * unit, x.T @ (share * y))
    np.testing.assert_allclose(ridge.weights, expected, rtol=2e-4, atol=2e-4)


def test_a_column_and_an_array_are_the_same_and_follow_their_rows() -> None:
    table = regimes(120).with_columns(w=pl.Series(np.random.default_rng(1).uniform(0, 2, 120)))
    by_column = to_panel(table, target_col="y", sample_weight="w")
    assert by_column.columns == ("y",)
    np.testing.assert_array_equal(by_column.weight, table["w"].to_numpy())
    mixed = table.sample(fraction=1.0, shuffle=True, seed=3)
    np.testing.assert_array_equal(to_panel(mixed, target_col="y", sample_weight="w").weight, by_column.weight)
    array = to_panel(mixed.drop("w"), target_col="y", sample_weight=mixed["w"].to_list())
    np.testing.assert_array_equal(array.weight, by_column.weight)
    for backend in ("pandas", "pyarrow"):
        other = mixed.to_pandas() if backend == "pandas" else mixed.to_arrow()
        np.testing.assert_array_equal(to_panel(other, target_col="y", sample_weight="w").weight, by_column.weight)
    cut = by_column.between(np.array([[10, 30]]))
    np.testing.assert_array_equal(cut.weight, table["w"].to_numpy()[10:30])
    wide = to_panel({"ds": hourly(9), "a": np.arange(9.0), "b": np.ones(9)}, sample_weight=np.arange(9.0))
    np.testing.assert_array_equal(wide.weight, np.tile(np.arange(9.0), 2))


def test_gaps_weigh_nothing_and_padding_neither() -> None:
    table = regimes(40).with_columns(w=pl.lit(2.0))
    hole = table.filter(pl.col("ds") != hourly(40)[7])
    for rule in ("mask", "interpolate"):
        weight = to_panel(hole, target_col="y", sample_weight="w", missing=rule).weight
        assert weight is not None
        assert (weight[7], weight[6], len(weight)) == (0.0, 2.0, 40)
    padded = to_panel(table, target_col="y", sample_weight="w", min_length=45, short="pad").weight
    np.testing.assert_array_equal(padded, [0.0] * 5 + [2.0] * 40)


@pytest.mark.parametrize(
    ("weights", "error", "words"),
    [
        ("u", DataError, "column 'u': there is no such column"),
        ([1.0, 2.0], ValueError, r"sample_weight has the shape \(2,\), the table has 20 rows"),
        (object(), TypeError, "sample_weight must be the name of a column or numbers"),
        (np.r_[np.ones(19), -1.0], DataError, "the weight at 2021-03-01 19:00 is -1; weights must be at least 0"),
        (np.r_[np.nan, np.ones(19)], DataError, "column 'sample_weight'"),
        (np.zeros(20), DataError, "every weight is 0"),
        ("y", ValueError, "sample_weight must name further columns; 'y' is the target"),
    ],
)
def test_weights_that_are_none_are_refused_by_name(weights: Any, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        to_panel(regimes(20).drop("w"), time_col="ds", target_col="y", sample_weight=weights)


def test_weights_of_training_are_no_part_of_the_model() -> None:
    table = regimes(80)
    made = small("ridge").fit(table, target_col="y", sample_weight="w")
    assert made.context_.weight is None
    assert made.predict(table.drop("w")).equals(made.predict())


def test_horizon_weights_of_one_size_are_none() -> None:
    table = regimes(120).drop("w")
    plain = small("best").fit(table).predict(level=[80])
    for size in (1.0, 4.0):
        assert small("best", horizon_weight=[size, size]).fit(table).predict(level=[80]).equals(plain)


def test_a_step_of_weight_zero_is_not_trained() -> None:
    model = small("network", horizon_weight=[1.0, 0.0], weight_decay=0.0)
    network = model.fit(regimes(120).drop("w")).network_
    fresh = build_network(model.options, network.chosen, 6, len(model.recipe_.names), 0, 0)
    trained, before = network.to_arrays()["decode.weight"], fresh.to_arrays()["decode.weight"]
    np.testing.assert_array_equal(trained[1], before[1])
    assert (trained[0] != before[0]).any()


def test_horizon_weights_decide_which_errors_weigh_the_members() -> None:
    truth = np.zeros((40, 2))
    points = np.stack([np.tile([0.0, 1.0], (40, 1)), np.tile([1.0, 0.0], (40, 1))], axis=-1)
    early = blend(["network", "ridge"], points, truth, 40.0, weight=np.tile([1.0, 0.1], (40, 1)))
    late = blend(["network", "ridge"], points, truth, 40.0, weight=np.tile([0.1, 1.0], (40, 1)))
    assert early[0] > 0.9
    assert late[1] > 0.9
    np.testing.assert_array_equal(
        blend(["network", "ridge"], points, truth, 40.0),
        blend(["network", "ridge"], points, truth, 40.0, weight=truth + 1),
    )


@pytest.mark.parametrize("given", [[1.0], [1.0, -1.0], [0.0, 0.0], [1.0, np.inf], [[1.0, 1.0]], "ab", [None, 1.0]])
def test_horizon_weights_that_are_none_are_refused(given: Any) -> None:
    with pytest.raises((ValueError, TypeError), match="horizon_weight must"):
        small("ridge", horizon_weight=given).fit(regimes(60).drop("w"))


def test_weights_are_kept_in_a_model_file(tmp_path: Any) -> None:
    made = small("ridge", horizon_weight=[1.0, 3.0]).fit(regimes(80).drop("w"))
    gw.save(made, tmp_path / "m.gatewise")
    assert gw.load(tmp_path / "m.gatewise").options.horizon_weight == (1.0, 3.0)


def test_fitted_values_are_forecasts_of_windows_of_the_table() -> None:
    parts = [regimes(n).drop("w").with_columns(pl.lit(name).alias("unique_id")) for name, n in (("a", 50), ("b", 31))]
    table = pl.concat(parts)
    made = small("ridge").fit(table)
    values = made.predict_insample(table, level=[80])
    assert values.columns == ["unique_id", "ds", "cutoff", "y", "Ridge", "Ridge-lo-80", "Ridge-hi-80"]
    assert values.filter(pl.col("unique_id") == "a")["ds"].to_list() == hourly(50)[6:]
    assert values.filter(pl.col("unique_id") == "b")["ds"].to_list() == hourly(31)[6:30]
    joined = values.join(table, on=["unique_id", "ds"], suffix="_table")
    assert (joined["y"] == joined["y_table"]).all()
    head = table.filter(pl.col("ds") < hourly(20)[18])
    expected = made.predict(head, level=[80])
    found = values.filter(pl.col("cutoff") == hourly(20)[17])
    for name in expected.columns[2:]:
        np.testing.assert_allclose(found[name].to_numpy(), expected[name].to_numpy(), rtol=1e-6)
    each = made.predict_insample(table, step_size=1)
    assert each.height == 2 * ((50 - 6 - 2 + 1) + (31 - 6 - 2 + 1))
    with pytest.raises(DataError, match="series 'a'"):
        made.predict_insample(table.filter(pl.col("ds") < hourly(9)[7]))
