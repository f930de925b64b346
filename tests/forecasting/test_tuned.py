"""`method="tuned"`: the pre-trained network, trained on with the windows of a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.forecasting import tuned
from gatewise.pretrained.heldout import KINDS


def table(values: Array) -> pl.DataFrame:
    """Series (S, N) as a long table."""
    count, n = values.shape
    return pl.DataFrame(
        {"unique_id": np.repeat(np.arange(count), n), "ds": np.tile(np.arange(n), count), "y": values.ravel()}
    )


def one_kind(count: int = 12, n: int = 132) -> Array:
    """Series of a kind that pre-training did not see."""
    return KINDS["two seasons"](np.random.default_rng(3), count, n)


@pytest.fixture(scope="module")
def fitted() -> gw.Forecaster:
    return gw.Forecaster(h=12, method="tuned").fit(table(one_kind()[:, :-24]))


def errors(values: Array, h: int, **options: Any) -> float:
    """Mean absolute error over the last two horizons."""
    f = gw.Forecaster(h=h, **options).fit(table(values[:, : -2 * h]))
    made = [f.predict(table(values[:, : values.shape[1] - end]))[f.name].to_numpy() for end in (2 * h, h)]
    truth = [values[:, values.shape[1] - end :][:, :h].ravel() for end in (2 * h, h)]
    return float(np.abs(np.concatenate(made) - np.concatenate(truth)).mean())


def test_it_learns_what_the_series_of_a_table_have_in_common() -> None:
    values = KINDS["smoothing"](np.random.default_rng(5), 30, 324)
    assert errors(values, 24, method="tuned") < 0.97 * errors(values, 24, method="pretrained")


def test_the_weights_are_new_and_those_of_the_wheel_are_untouched(fitted: gw.Forecaster) -> None:
    member = fitted.fitted.combination.members["tuned"]
    shipped = gw.Pretrained().to_arrays()
    own = member.model.to_arrays()  # type: ignore[attr-defined]
    assert fitted.weights_ == {"tuned": 1.0}
    assert any(not np.array_equal(own[name], shipped[name]) for name in own)
    assert gw.Pretrained().card["weights"] == sum(array.size for array in own.values())
    again = gw.Forecaster(h=12, method="tuned").fit(table(one_kind()[:, :-24]))
    assert again.predict(level=[80]).equals(fitted.predict(level=[80]))
    other = gw.Forecaster(h=12, method="tuned", seed=1).fit(table(one_kind()[:, :-24]))
    assert not other.predict().equals(fitted.predict())


def test_init_is_another_word_for_it(fitted: gw.Forecaster) -> None:
    f = gw.Forecaster(h=12, init="pretrained")
    assert f.name == "Tuned"
    assert f.fit(table(one_kind()[:, :-24])).predict().equals(fitted.predict())
    assert f.get_params()["init"] == "pretrained"
    with pytest.raises(ValueError, match="init='pretrained' trains the pre-trained network on"):
        gw.Forecaster(h=12, init="pretrained", method="ridge").fit(table(one_kind()))
    with pytest.raises(ValueError, match="init must be one of 'random', 'pretrained'"):
        gw.Forecaster(h=12, init="zero").fit(table(one_kind()))  # type: ignore[arg-type]


def test_where_it_does_not_help_the_forecast_is_that_of_the_untouched_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    short = table(one_kind(2, 18))  # not one window to learn from
    flat = table(np.full((3, 60), 4.0))
    for frame in (short, flat):
        made = gw.Forecaster(h=12, method="tuned").fit(frame).predict(level=[80])
        plain = gw.Forecaster(h=12, method="pretrained").fit(frame).predict(level=[80])
        np.testing.assert_array_equal(made[:, 2:].to_numpy(), plain[:, 2:].to_numpy())
    # Rates that ruin the weights: every try is worse than the start, or training diverges.
    frame = table(one_kind()[:, :-24])
    plain = gw.Forecaster(h=12, method="pretrained").fit(frame).predict()
    for rate in (30.0, 1e38):
        monkeypatch.setattr(tuned, "_RATE", rate)
        made = gw.Forecaster(h=12, method="tuned").fit(frame).predict()
        np.testing.assert_array_equal(made["Tuned"].to_numpy(), plain["Pretrained"].to_numpy())


def test_another_unit_gives_the_same_forecast_in_that_unit(fitted: gw.Forecaster) -> None:
    made = gw.Forecaster(h=12, method="tuned").fit(table(1024.0 * one_kind()[:, :-24])).predict()
    np.testing.assert_array_equal(made["Tuned"].to_numpy(), 1024.0 * fitted.predict()["Tuned"].to_numpy())


def test_missing_readings_and_weights_of_rows() -> None:
    values = one_kind()[:, :-24].copy()
    values[np.random.default_rng(0).random(values.shape) < 0.1] = np.nan
    made = gw.Forecaster(h=12, method="tuned", missing="mask").fit(
        table(values).with_columns(y=pl.col("y").fill_nan(None))
    )
    assert made.weights_ == {"tuned": 1.0}
    assert np.isfinite(made.predict(level=[80])[:, 2:].to_numpy()).all()


def test_long_horizons_and_transformed_readings() -> None:
    values = np.exp(one_kind(2, 460) / 8)
    made = gw.Forecaster(h=200, method="tuned", transform="log").fit(table(values)).predict()
    assert len(made) == 400
    assert (made["Tuned"].to_numpy() > 0).all()


def test_saved_and_loaded_streamed_and_opened(fitted: gw.Forecaster, tmp_path: Path) -> None:
    gw.save(fitted, tmp_path / "t.gatewise")
    again = gw.load(tmp_path / "t.gatewise")
    assert again.predict(level=[80]).equals(fitted.predict(level=[80]))
    assert gw.trace(fitted).title == "Tuned: y, encoder"
    tested = gw.forecasting.backtest(gw.Forecaster(h=12, method="tuned"), table(one_kind()), n_windows=1)
    assert tested.ranking[0].model == "Tuned"


def test_from_the_command(tmp_path: Path) -> None:
    from gatewise.cli import main

    table(one_kind(3, 120)).write_csv(tmp_path / "t.csv")
    words = ["fit", str(tmp_path / "t.csv"), "-h", "6", "--method", "tuned", "-o", str(tmp_path / "m.gatewise")]
    assert main(words) == 0
    assert gw.load(tmp_path / "m.gatewise").name == "Tuned"
