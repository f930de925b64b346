"""Forecasts of transformed readings: those of a table that the caller transformed, turned back; floors; files."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError
from gatewise.forecasting.options import METHODS

FORWARD = {"log": np.log, "sqrt": np.sqrt}
BACK = {"log": np.exp, "sqrt": lambda z: np.maximum(z, 0.0) ** 2}


def table(*, zeros: bool = False) -> pl.DataFrame:
    """Two series of different lengths whose scatter grows with their level."""
    rng = np.random.default_rng(8)
    parts = []
    for name, n, size in (("a", 130, 40.0), ("b", 101, 3.0)):
        t = np.arange(n)
        y = size * np.exp(0.01 * t + 0.3 * np.sin(2 * np.pi * t / 7) + 0.05 * rng.normal(size=n))
        if zeros:
            y = rng.poisson(1.0 + y / size).astype(float)
        ds = [date(2024, 1, 1) + timedelta(days=int(k)) for k in t]
        parts.append(pl.DataFrame({"unique_id": [name] * n, "ds": ds, "y": y}))
    return pl.concat(parts)


def forecaster(**changes: Any) -> gw.Forecaster:
    usual = {"input_size": None, "hidden_size": 5, "max_epochs": 2, "seed": 3, "season_length": 7}
    return gw.Forecaster(5, **{**usual, **changes})


def numbers(frame: pl.DataFrame) -> np.ndarray:
    return frame.select(pl.exclude("unique_id", "ds", "cutoff")).to_numpy()


@pytest.mark.parametrize("kind", ["log", "sqrt"])
@pytest.mark.parametrize("method", METHODS)
def test_every_method_forecasts_as_on_a_table_transformed_by_hand(method: str, kind: str) -> None:
    plain, back = table(), BACK[kind]
    by_hand = plain.with_columns(pl.col("y").map_batches(lambda y: pl.Series(FORWARD[kind](y.to_numpy()))))
    how: dict[str, Any] = {"level": [80, 95], "quantiles": [0.3]}
    ours = forecaster(method=method, transform=kind).fit(plain).predict(**how)
    theirs = forecaster(method=method).fit(by_hand).predict(**how)
    assert ours.columns == theirs.columns
    np.testing.assert_allclose(numbers(ours), back(numbers(theirs)), rtol=1e-12)


@pytest.mark.parametrize("kind", ["log", "sqrt"])
def test_every_row_of_a_backtest_forecasts_transformed_readings(kind: str) -> None:
    plain, back = table(), BACK[kind]
    by_hand = plain.with_columns(pl.col("y").map_batches(lambda y: pl.Series(FORWARD[kind](y.to_numpy()))))
    ours = gw.forecasting.backtest(forecaster(transform=kind), plain, n_windows=2, level=[80])
    theirs = gw.forecasting.backtest(forecaster(), by_hand, n_windows=2, level=[80])
    assert set(ours.held.columns) == set(theirs.held.columns)
    for name, values in theirs.held.columns.items():
        np.testing.assert_allclose(ours.held.columns[name], back(values), rtol=1e-12, err_msg=name)
    np.testing.assert_allclose(ours.held.y, back(theirs.held.y), rtol=1e-12)
    for mine, other in zip(ours.scores, theirs.scores, strict=True):
        assert mine.coverage == other.coverage  # a monotone map keeps what lies inside


@pytest.mark.parametrize("method", METHODS)
def test_counts_have_a_floor_unless_it_is_refused(method: str) -> None:
    counts = table(zeros=True)
    floored = forecaster(method=method).fit(counts)
    free = forecaster(method=method, non_negative=False).fit(counts)
    assert len(floored.fitted.reasons) == 1
    assert free.fitted.reasons == []
    assert floored.fitted.recipe.transform.whole.any() == (counts["y"] % 1 == 0).all()
    expected = np.maximum(numbers(free.predict(quantiles=[0.1, 0.5, 0.9])), 0.0)
    np.testing.assert_array_equal(numbers(floored.predict(quantiles=[0.1, 0.5, 0.9])), expected)


def test_a_floor_that_is_asked_for_holds_in_every_forecast_of_the_past() -> None:
    down = pl.DataFrame({"ds": np.arange(60), "y": 60.0 - np.arange(60)})
    how: dict[str, Any] = {"method": "drift", "season_length": None}
    assert forecaster(**how).fit(down).predict()["Drift"].min() < 0
    model = forecaster(**how, non_negative=True)
    assert model.fit(down).predict()["Drift"].to_list() == [0.0] * 5
    past = model.cross_validation(down, n_windows=3, level=[80])
    assert numbers(past).min() >= 0
    tested = gw.forecasting.backtest(model, down, n_windows=3)
    assert min(values.min() for values in tested.held.columns.values()) >= 0.0


@pytest.mark.parametrize("kind", ["log", "sqrt", "auto", "none"])
def test_a_model_file_keeps_it(kind: str, tmp_path: Path) -> None:
    for counts in (table(), table(zeros=True)):
        made = forecaster(transform=kind).fit(counts)
        gw.save(made, tmp_path / "m.gatewise")
        again = gw.load(tmp_path / "m.gatewise")
        assert again.predict(level=[80]).equals(made.predict(level=[80]))
        assert again.fitted.reasons == made.fitted.reasons
        new = counts.with_columns(pl.lit("new").alias("unique_id")).head(100)
        assert again.predict(new).equals(made.predict(new))


def test_a_stream_forecasts_as_predict_does_and_survives_a_reading_without_a_logarithm() -> None:
    one = table().filter(pl.col("unique_id") == "a")
    made = forecaster(transform="log", method="network").fit(one.head(100))
    stream = made.stream(level=[80])
    for k in range(100, 110):
        step = stream.step(one["y"][k])
        expected = numbers(made.predict(one.head(k + 1), level=[80]))
        np.testing.assert_allclose(np.stack(list(step.values()), axis=1), expected, rtol=1e-6)
    with pytest.raises(DataError, match="has no logarithm here"):
        stream.step(0.0)
    after = stream.step(one["y"][110])
    np.testing.assert_allclose(next(iter(after.values())), numbers(made.predict(one.head(111)))[:, 0], rtol=1e-6)


def test_the_explorers_window_is_in_the_unit_of_the_readings() -> None:
    plain = table()
    fitted = forecaster(transform="log", method="network").fit(plain).fitted
    window = fitted.window(fitted.read(plain), "a")
    own = plain.filter(pl.col("unique_id") == "a")["y"].to_numpy()
    np.testing.assert_array_equal(window.history, own[-5 - fitted.input_size : -5])
    assert window.truth is not None
    np.testing.assert_allclose(window.truth, own[-5:], rtol=1e-5)


@pytest.mark.parametrize(
    ("changes", "error", "words"),
    [({"transform": "cube"}, ValueError, "transform must be one of"), ({"non_negative": "yes"}, TypeError, "non_neg"),
     ({"non_negative": 1}, TypeError, "must be True, False or None")],
)  # fmt: skip
def test_wrong_arguments_are_named(changes: dict[str, Any], error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        forecaster(**changes).fit(table())


@pytest.mark.parametrize("kind", ["log", "sqrt"])
def test_negative_readings_are_refused_before_anything_is_trained(kind: str) -> None:
    bad = table().with_columns(pl.when(pl.col("y") == pl.col("y").min()).then(-2.5).otherwise("y").alias("y"))
    with pytest.raises(DataError, match=r"is -2\.5; transform"):
        forecaster(transform=kind).fit(bad)
