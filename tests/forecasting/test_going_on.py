"""Readings appended without training, training that goes on, and tables of the future."""

from __future__ import annotations

import copy
import pickle
from datetime import datetime, timedelta
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError
from gatewise.forecasting.options import METHODS
from gatewise.pretrained.inputs import CONTEXT

from .conftest import hourly


def cut(table: pl.DataFrame, steps: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """All readings but the last ``steps`` of each series, and those."""
    numbered = table.with_columns(pl.int_range(pl.len(), dtype=pl.Int64).reverse().over("unique_id").alias("k"))
    return numbered.filter(pl.col("k") >= steps).drop("k"), numbered.filter(pl.col("k") < steps).drop("k")


def same(a: Any, b: Any) -> None:
    """The same table, bit for bit."""
    pd.testing.assert_frame_equal(a.to_pandas(), b.to_pandas(), check_exact=True)


# ---- update ----


@pytest.mark.parametrize("method", METHODS)
def test_update_forecasts_as_predict_does_with_all_readings(method: str, table: pl.DataFrame, small: Any) -> None:
    past, new = cut(table, 9)
    model = small(method=method, input_size=None if method == "best" else 12).fit(past)
    expected = model.predict(table, level=[80])
    before = model.predict()
    assert model.update(new) is model
    same(model.predict(level=[80]), expected)
    assert not np.array_equal(model.predict()[model.name], before[model.name])


def test_updates_one_reading_at_a_time_come_to_the_same(table: pl.DataFrame, small: Any) -> None:
    past, new = cut(table, 4)
    model = small(method="best").fit(past)
    for time in sorted(set(new["ds"])):
        model.update(new.filter(pl.col("ds") == time))
    same(model.predict(level=[80]), model.predict(table, level=[80]))


def test_an_update_of_one_series_leaves_the_others(table: pl.DataFrame, small: Any) -> None:
    past, new = cut(table, 5)
    model = small().fit(past)
    before, expected = model.predict(), model.predict(table)
    after = model.update(new.filter(pl.col("unique_id") == "b")).predict()
    same(after.filter(pl.col("unique_id") == "a"), before.filter(pl.col("unique_id") == "a"))
    same(after.filter(pl.col("unique_id") == "b"), expected.filter(pl.col("unique_id") == "b"))


def test_a_long_history_is_not_kept(small: Any) -> None:
    n = 1400
    table = pl.DataFrame({"unique_id": ["a"] * n, "ds": hourly(n), "y": np.sin(np.arange(n) / 3)})
    model = small().fit(table[:700])
    assert len(model.context_.times) == 700
    assert len(model.update(table[700:]).context_.times) == CONTEXT


@pytest.mark.parametrize("missing", ["mask", "interpolate"])
def test_a_gap_before_the_new_readings_is_treated_as_in_one_table(missing: str, small: Any) -> None:
    rng, n = np.random.default_rng(1), 72  # the network looks back 12 steps: the gap is among them
    table = pl.DataFrame({
        "unique_id": ["a"] * n, "ds": hourly(n), "y": rng.normal(size=n).cumsum(),
        "x": [None if k in (58, 59, 60, 66, 67) else float(k % 5) for k in range(n)],
    })  # fmt: skip
    holes = table.filter(~pl.col("ds").is_in([table["ds"][k] for k in (63, 64, 70)]))
    model = small(missing=missing, hist_exog_list=["x"])
    past, new = holes.filter(pl.col("ds") < table["ds"][65]), holes.filter(pl.col("ds") >= table["ds"][65])
    model.fit(past)
    expected = model.predict(holes)
    same(model.update(new).predict(), expected)


def test_update_keeps_what_was_learned_and_can_be_saved(table: pl.DataFrame, small: Any, tmp_path: Any) -> None:
    past, new = cut(table, 9)
    model = small().fit(past)
    weights = model.network_.to_arrays()
    model.update(new)
    for name, array in model.network_.to_arrays().items():
        np.testing.assert_array_equal(array, weights[name])
    gw.save(model, tmp_path / "m")
    same(gw.load(tmp_path / "m").predict(), model.predict())


def test_what_cannot_be_appended_is_named_and_changes_nothing(table: pl.DataFrame, small: Any) -> None:
    past, new = cut(table, 9)
    model = small().fit(past)
    before = model.predict()
    with pytest.raises(DataError, match=r"not after the last one that is known.*predict\(df=") as caught:
        model.update(table)
    assert "'a'" in str(caught.value)
    with pytest.raises(DataError, match=r"2 readings between .* are missing.*missing='mask'"):
        model.update(new.filter(pl.col("ds") > sorted(new.filter(pl.col("unique_id") == "a")["ds"])[1]))
    with pytest.raises(DataError, match="has no readings of the series"):
        model.update(new.filter(pl.col("unique_id") == "a").with_columns(unique_id=pl.lit("c")))
    with pytest.raises(DataError, match="does not follow"):
        model.update(new.with_columns(pl.col("ds") + timedelta(minutes=20)))
    same(model.predict(), before)


# ---- warm_start ----


@pytest.mark.parametrize("schedule", ["plateau", "constant"])
@pytest.mark.parametrize("val_size", [None, 0])
def test_two_trainings_are_one_longer_one(schedule: str, val_size: int | None, table: pl.DataFrame, small: Any) -> None:
    long = small(max_epochs=5, dropout=0.2, schedule=schedule).fit(table, val_size=val_size)
    twice = small(max_epochs=2, dropout=0.2, schedule=schedule).fit(table, val_size=val_size)
    first = twice.network_.to_arrays()
    twice.max_epochs = 3
    twice.fit(table, val_size=val_size, warm_start=True)
    for name, array in twice.network_.to_arrays().items():
        np.testing.assert_array_equal(array, long.network_.to_arrays()[name])
        assert name.startswith("encoder.bias") or not np.array_equal(array, first[name])
    same(twice.predict(level=[80]), long.predict(level=[80]))
    assert [one.train_loss for one in twice.history_.epochs] == [one.train_loss for one in long.history_.epochs]


def test_steps_count_from_where_the_first_training_ended(table: pl.DataFrame, small: Any) -> None:
    long = small(max_epochs=50, max_steps=47).fit(table, val_size=0)
    twice = small(max_epochs=50, max_steps=20).fit(table, val_size=0)
    twice.max_steps = 27  # the first ended with an epoch, 20 steps
    twice.fit(table, val_size=0, warm_start=True)
    assert twice.history_.steps == long.history_.steps == 47
    for name, array in twice.network_.to_arrays().items():
        np.testing.assert_array_equal(array, long.network_.to_arrays()[name])


def test_a_training_that_ran_out_of_patience_goes_on(table: pl.DataFrame, small: Any) -> None:
    model = small(max_epochs=40, patience=1, learning_rate=0.5).fit(table)
    assert model.history_.reason == "patience"
    done = len(model.history_.epochs)
    assert len(model.fit(table, warm_start=True).history_.epochs) > done


def test_other_readings_begin_from_the_weights(table: pl.DataFrame, small: Any, tmp_path: Any) -> None:
    past, _ = cut(table, 9)
    model = small(max_epochs=3).fit(past)
    gw.save(model, tmp_path / "m")
    start = model.network_.to_arrays()
    loaded = gw.load(tmp_path / "m")
    for one in (model, loaded):
        one.learning_rate = 1e-9  # hardly a step: the weights of the start remain, to float32
        one.fit(table, warm_start=True)
        assert len(one.history_.epochs) == 3
        for name, array in one.network_.to_arrays().items():
            np.testing.assert_allclose(array, start[name], atol=1e-6)
    assert len(model.fit(table).history_.epochs) == 3
    assert not np.allclose(model.network_.to_arrays()["decode.weight"], start["decode.weight"], atol=1e-3)


def test_other_weights_of_the_steps_are_another_training(table: pl.DataFrame, small: Any) -> None:
    model = small(horizon_weight=[1, 1, 1, 1, 1, 2]).fit(table)
    model.horizon_weight = [2, 1, 1, 1, 1, 1]
    assert len(model.fit(table, warm_start=True).history_.epochs) == 2


def test_a_first_fit_and_copies_may_be_warm(table: pl.DataFrame, small: Any) -> None:
    plain, warm = small().fit(table), small().fit(table, warm_start=True)
    same(plain.predict(), warm.predict())
    long = small(max_epochs=4).fit(table)
    for other in (copy.deepcopy(plain), pickle.loads(pickle.dumps(plain))):
        same(other.fit(table, warm_start=True).predict(), long.predict())


def test_what_cannot_go_on_is_refused_by_name(table: pl.DataFrame, small: Any, tmp_path: Any) -> None:
    model = small().fit(table)
    before = model.predict()
    model.hidden_size = 7
    with pytest.raises(ValueError, match="the arguments describe another"):
        model.fit(table, warm_start=True)
    model.hidden_size, model.missing = 5, "mask"
    with pytest.raises(ValueError, match=r"inputs are others \(y observed\)"):
        model.fit(table, warm_start=True)
    with pytest.raises(ValueError, match="give one of them"):
        model.fit(table, warm_start=True, resume=True, checkpoint_dir=tmp_path)
    same(model.predict(), before)


def test_checkpoints_of_a_warm_start_are_written_and_resumed(table: pl.DataFrame, small: Any, tmp_path: Any) -> None:
    model = small(max_epochs=2).fit(table, checkpoint_dir=tmp_path / "a")
    model.fit(table, warm_start=True, checkpoint_dir=tmp_path / "b")
    assert model.history_.checkpoint is not None
    assert model.history_.checkpoint.parent == tmp_path / "b"
    assert model.history_.resumed_from is None
    same(model.predict(), small(max_epochs=4).fit(table).predict())


# ---- tables of the future ----


def test_the_table_to_fill_has_the_times_of_the_forecast(table: pl.DataFrame, small: Any) -> None:
    model = small().fit(table)
    same(model.make_future_dataframe(), model.predict().select("unique_id", "ds"))
    same(model.make_future_dataframe(h=2), model.predict(h=2).select("unique_id", "ds"))
    shorter = table.filter(pl.col("ds") < table["ds"][60])
    same(model.make_future_dataframe(shorter), model.predict(shorter).select("unique_id", "ds"))


@pytest.mark.parametrize("backend", ["pandas", "polars"])
def test_rows_missing_from_a_table_of_the_future(backend: str, small: Any) -> None:
    n = 60
    table: Any = pl.DataFrame({
        "unique_id": ["a"] * n + ["b"] * n, "ds": [*hourly(n), *hourly(n)],
        "y": np.arange(2 * n) % 7.0, "x": np.arange(2 * n) % 3.0,
    })  # fmt: skip
    table = table.to_pandas() if backend == "pandas" else table
    model = small(h=4, futr_exog_list=["x"]).fit(table)
    whole = pl.from_pandas(model.make_future_dataframe()) if backend == "pandas" else model.make_future_dataframe()
    given: Any = whole.with_columns(x=1.0).filter((pl.col("unique_id") == "a") | (pl.col("ds") > whole["ds"][1]))
    given = given.to_pandas() if backend == "pandas" else given
    missing = model.get_missing_future(given)
    assert type(missing) is type(table)
    assert list(missing["unique_id"]) == ["b", "b"]
    assert [pd.Timestamp(one) for one in missing["ds"]] == [pd.Timestamp(whole["ds"][k]) for k in (0, 1)]
    with pytest.raises(DataError, match=r"get_missing_future\(futr_df\) lists"):
        model.predict(futr_df=given)
    assert len(model.get_missing_future(whole.with_columns(x=1.0))) == 0
    days = whole.filter(pl.col("unique_id") == "a").drop("unique_id")[1:]
    assert len(model.get_missing_future(days)) == 2  # a row without an id holds for all series


def test_a_future_that_ends_early_is_named_with_its_time(small: Any) -> None:
    n = 60
    table = pl.DataFrame({"unique_id": ["a"] * n, "ds": hourly(n), "y": np.arange(n) % 7.0, "x": np.arange(n) % 3.0})
    model = small(h=4, futr_exog_list=["x"]).fit(table)
    short = model.make_future_dataframe(h=3).with_columns(x=1.0)
    last = datetime(2021, 3, 1) + timedelta(hours=n + 3)
    with pytest.raises(DataError, match=f"{last:%Y-%m-%d.%H:%M}"):
        model.predict(futr_df=short)
