"""`method="tuned"`: the pre-trained network, trained on with the windows of a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.forecasting import planning, tuned
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


# ---- as a member of the default ----


def long_table() -> pl.DataFrame:
    """One series of a kind that pre-training did not see: days whose size follows the weather."""
    return table(KINDS["power"](np.random.default_rng(3), 1, 620))


QUICK: dict[str, Any] = {"h": 6, "hidden_size": 4, "max_epochs": 2}


@pytest.fixture(scope="module")
def default() -> gw.Forecaster:
    return gw.Forecaster(**QUICK).fit(long_table())


def test_on_a_long_series_it_takes_the_place_of_the_pretrained_network_and_that_is_said(default: gw.Forecaster) -> None:
    assert "tuned" in default.weights_
    assert "pretrained" not in default.weights_
    assert default.fitted.combination.bands == "pretrained"  # those of the wheel's weights
    said = default.fitted.choices
    assert len(said) == 2
    assert "has learned on from the table, because a series has 400 windows or more" in said[1]
    short = gw.Forecaster(**QUICK).fit(long_table()[:300])
    assert "tuned" not in short.weights_
    assert len(short.fitted.choices) == 1


def test_which_tables_it_learns_on_from() -> None:
    def says(count: int, n: int, h: int = 6, **options: Any) -> bool:
        panel = gw.Forecaster(h).panel(table(np.random.default_rng(0).normal(size=(count, n))))
        plan = planning.plan_of(gw.Forecaster(h, input_size=12, **options).options, panel, None)
        assert plan is not None
        return planning.learns_on(plan)

    assert says(1, 520)
    assert says(3, 520)
    assert not says(1, 400)  # few windows
    assert not says(30, 100)  # many series, few windows of each
    assert not says(20, 520)  # so many windows that the network learns the same
    assert not says(1, 520, h=48)  # a single horizon held out


def test_as_a_member_it_comes_back_from_a_file_and_has_its_rows_in_a_backtest(
    default: gw.Forecaster, tmp_path: Path
) -> None:
    made = default.predict(level=[80])
    gw.save(default, tmp_path / "d.gatewise")
    assert gw.load(tmp_path / "d.gatewise").predict(level=[80]).equals(made)
    with gw.kernels.use(threads=1):
        again = gw.Forecaster(**QUICK).fit(long_table())
    assert again.predict(level=[80]).equals(made)
    tested = gw.forecasting.backtest(gw.Forecaster(**QUICK), long_table(), n_windows=2)
    assert {"GRU", "Pretrained", "Ridge", "Network"} <= {score.model for score in tested.scores}


def test_epochs_steps_and_time_of_the_forecaster_limit_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Any] = []
    train = tuned.training.train

    def watched(*given: Any, **how: Any) -> Any:
        seen.append(how["settings"])
        return train(*given, **how)

    monkeypatch.setattr(tuned.training, "train", watched)
    gw.Forecaster(**{**QUICK, "max_steps": 7}).fit(long_table(), time_limit=50.0)
    network, own = seen[0], seen[-1]
    assert (own.max_epochs, own.max_steps, own.time_limit) == (2, 7, pytest.approx(10.0))
    assert network.time_limit == pytest.approx(40.0)
    gw.Forecaster(6, method="tuned").fit(long_table()[:200])
    assert (seen[-1].max_epochs, seen[-1].max_steps, seen[-1].time_limit) == (12, 300, None)
