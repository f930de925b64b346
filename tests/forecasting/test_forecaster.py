"""`Forecaster`: what its forecasts depend on, what it takes and gives, and what it refuses."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError, NotFittedError
from gatewise.forecasting import backtest
from tests.forecasting.conftest import STRATEGIES, hourly


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_moving_the_last_reading_moves_every_step(table, small, strategy):
    f = small(strategy=strategy).fit(table)
    before = f.predict(table)["GRU"].to_numpy()
    last = table.group_by("unique_id", maintain_order=True).agg(pl.col("ds").max())
    moved = table.join(last, on="unique_id").with_columns(
        y=pl.when(pl.col("ds") == pl.col("ds_right")).then(pl.col("y") + 1.0).otherwise(pl.col("y"))
    )
    after = f.predict(moved.drop("ds_right"))["GRU"].to_numpy()
    assert (np.abs(after - before) > 1e-4).all()


@pytest.mark.parametrize("strategy", STRATEGIES)
def test_forecast_reads_nothing_before_its_window(table, small, strategy):
    f = small(strategy=strategy).fit(table)
    tail = table.filter(pl.col("ds") >= pl.col("ds").max().over("unique_id") - timedelta(hours=11))
    assert tail.height == 24
    assert f.predict(tail).equals(f.predict(table))


def test_same_seed_same_bits_and_another_seed_other_bits(table, small):
    one, two, three = (small(seed=s, dropout=0.3).fit(table).predict(level=[80]) for s in (1, 1, 2))
    assert one.equals(two)
    assert not one.equals(three)


def test_all_tables_give_the_same_numbers_in_their_own_kind(table, small):
    kinds = {"polars": table, "pandas": table.to_pandas(), "pyarrow": table.to_arrow()}
    made = {name: small().fit(t).predict(level=[80]) for name, t in kinds.items()}
    for name, forecast in made.items():
        assert type(forecast).__module__.startswith(name)
    reference = made["polars"]
    assert reference.columns == ["unique_id", "ds", "GRU", "GRU-lo-80", "GRU-hi-80"]
    np.testing.assert_array_equal(made["pandas"]["GRU"].to_numpy(), reference["GRU"].to_numpy())
    np.testing.assert_array_equal(made["pyarrow"]["GRU"].to_numpy(), reference["GRU"].to_numpy())


def test_times_follow_each_series_on(table, small):
    forecast = small().fit(table).predict()
    for name, n in (("a", 120), ("b", 100)):
        times = forecast.filter(pl.col("unique_id") == name)["ds"].to_list()
        assert times == hourly(n + 6)[-6:]


def test_a_series_forecast_alone_is_the_same_as_among_others(table, small):
    f = small().fit(table)
    both = f.predict(table)
    alone = f.predict(table.filter(pl.col("unique_id") == "b"))
    np.testing.assert_allclose(
        alone["GRU"].to_numpy(), both.filter(pl.col("unique_id") == "b")["GRU"].to_numpy(), rtol=1e-6
    )


def test_a_series_never_seen_is_scaled_by_its_own_readings(table, small):
    f = small().fit(table)
    new = table.filter(pl.col("unique_id") == "a").with_columns(unique_id=pl.lit("c"), y=pl.col("y") * 1e4)
    forecast = f.predict(new)["GRU"].to_numpy()
    assert (forecast > 5e5).all()
    assert (forecast < 1.5e6).all()


def test_intervals_are_nested_and_hold_the_forecast(table, small):
    for loss in ("absolute", "quantile"):
        p = small(loss=loss).fit(table).predict(level=[80, 95], quantiles=[0.5])
        bounds = p.select("GRU-lo-95", "GRU-lo-80", "GRU-q-0.5", "GRU-hi-80", "GRU-hi-95").to_numpy()
        assert (np.diff(bounds, axis=1) >= 0).all(), loss
        assert (bounds[:, 4] > bounds[:, 0]).all()


@pytest.mark.parametrize("seed", range(6))
def test_forecasts_a_wave_better_than_every_naive_method(table, seed):
    f = gw.Forecaster(6, hidden_size=16, max_epochs=8, seed=seed)
    result = backtest(f, table, n_windows=3)
    scores = {s.model: s for s in result.scores}
    assert list(scores) == ["GRU", "Network", "Ridge", "Pretrained", "SeasonalNaive", "Naive", "Drift"]
    assert all(scores["GRU"].mase < 0.9 * scores[name].mase for name in ("SeasonalNaive", "Naive", "Drift"))
    assert result.winner in ("GRU", "Network", "Ridge", "Pretrained")
    assert result.sentence.startswith(f"{result.winner} won")
    assert not hasattr(f, "network_")


def test_backtest_says_plainly_when_the_naive_forecast_won(small):
    # Exactly periodic: the seasonal naive forecast makes no error at all.
    t = np.arange(120)
    table = pl.DataFrame({"ds": hourly(120), "y": (t % 24).astype(float) + 5})
    result = backtest(small(), table, n_windows=2, baselines=("SeasonalNaive", "Ridge"))
    assert result.scores[1].mae == 0.0
    assert result.winner != "GRU"
    assert f"{result.winner} won" in result.sentence
    assert f"use {result.winner}" in result.sentence


def test_cross_validation_frame_by_hand(table, small):
    cv = small().cross_validation(table, n_windows=2, step_size=3, level=[80])
    assert cv.columns == ["unique_id", "ds", "cutoff", "y", "GRU", "GRU-lo-80", "GRU-hi-80"]
    a = cv.filter(pl.col("unique_id") == "a")
    own = table.filter(pl.col("unique_id") == "a")
    assert a["cutoff"].unique(maintain_order=True).to_list() == [own["ds"][-10], own["ds"][-7]]
    np.testing.assert_array_equal(a["y"].to_numpy(), np.concatenate([own["y"][-9:-3], own["y"][-6:]]))
    assert (a["ds"] > a["cutoff"]).all()


@pytest.mark.parametrize("refit", [False, True])
def test_a_held_out_window_knows_nothing_of_its_future(table, small, refit):
    cut = pl.col("ds").max().over("unique_id") - timedelta(hours=12)
    spoiled = table.with_columns(y=pl.when(pl.col("ds") > cut).then(pl.col("y") * -3 + 7).otherwise(pl.col("y")))
    frames = [small().cross_validation(t, n_windows=2, refit=refit) for t in (table, spoiled)]
    first, second = (f.filter(pl.col("cutoff") == pl.col("cutoff").min().over("unique_id")) for f in frames)
    assert first.height == 12
    np.testing.assert_array_equal(first["GRU"].to_numpy(), second["GRU"].to_numpy())


def test_masked_readings_are_not_looked_at_and_do_not_count(table, small):
    rng = np.random.default_rng(0)
    gone = rng.random(table.height) < 0.1
    gone[[0, 119, 120, 219]] = False  # a row that is missing at an end is simply not there
    holes = table.with_columns(y=pl.when(pl.Series(gone)).then(None).otherwise(pl.col("y")))
    with pytest.raises(DataError, match="missing"):
        small().fit(holes)
    forecast = small(missing="mask").fit(holes).predict()
    dropped = small(missing="mask").fit(holes.drop_nulls()).predict()
    assert forecast["GRU"].is_finite().all()
    assert dropped.equals(forecast)  # an empty cell and a missing row say the same
    drawn = small(missing="interpolate").fit(holes).predict()
    assert drawn["GRU"].is_finite().all()
    assert not drawn.equals(forecast)


def exogenous(n: int = 140) -> pl.DataFrame:
    rng = np.random.default_rng(2)
    promo = (rng.random(n) < 0.3).astype(float)
    return pl.DataFrame({"ds": hourly(n), "y": 10 + 5 * promo + 0.1 * rng.normal(size=n), "promo": promo})


def test_known_future_columns_move_the_forecast(small):
    table = exogenous()
    history, future = table[:-6], table[-6:].drop("y")
    f = small(futr_exog_list=["promo"], hidden_size=12, max_epochs=25, learning_rate=1e-2).fit(history)
    forecast = f.predict(futr_df=future)["GRU"].to_numpy()
    promo = future["promo"].to_numpy()
    assert abs(forecast[promo == 1].mean() - 15) < 1.5
    assert abs(forecast[promo == 0].mean() - 10) < 1.5
    with pytest.raises(ValueError, match="futr_df must give promo for the 6 steps"):
        f.predict()
    with pytest.raises(DataError, match="missing; all 6 steps"):
        f.predict(futr_df=future[:-1])


def test_historic_and_static_columns_are_used_and_kept_through_a_file(table, small, tmp_path):
    static = pl.DataFrame({"unique_id": ["a", "b"], "kind": [0.0, 1.0], "other": [1.0, 1.0]})
    more = table.with_columns(wind=pl.col("y").shift(1).fill_null(0.0) * 2)
    f = small(hist_exog_list=["wind"], stat_exog_list=["kind"]).fit(more, static)
    forecast = f.predict(level=[80])
    gw.save(f, tmp_path / "m.gatewise")
    again = gw.load(tmp_path / "m.gatewise")
    assert again.predict(level=[80]).equals(forecast)
    assert again.predict(more, level=[80]).equals(forecast)
    calm = more.with_columns(wind=pl.lit(0.0))
    assert not f.predict(calm)["GRU"].equals(forecast["GRU"])
    with pytest.raises(DataError, match="static features of this series"):
        f.predict(more.with_columns(unique_id=pl.lit("new") + pl.col("unique_id")))
    with pytest.raises(ValueError, match="static_df must give kind"):
        small(stat_exog_list=["kind"]).fit(table)


def test_recursive_goes_past_its_horizon_and_direct_refuses(table, small):
    f = small(strategy="recursive").fit(table)
    longer = f.predict(h=20, level=[80])
    assert longer.height == 40
    short = f.predict(level=[80])
    np.testing.assert_array_equal(
        longer.filter(pl.col("unique_id") == "a")["GRU"][:6].to_numpy(),
        short.filter(pl.col("unique_id") == "a")["GRU"].to_numpy(),
    )
    d = small().fit(table)
    assert d.predict(h=2).height == 4
    with pytest.raises(ValueError, match="h is 7, but this forecaster was fitted for 6 steps"):
        d.predict(h=7)


def test_resumed_fit_ends_with_the_same_bits(table, small, tmp_path):
    whole = small(max_epochs=4, dropout=0.2).fit(table).predict()

    class Stop(gw.training.Callback):
        def on_epoch(self, record):
            if record.epoch == 2:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        small(max_epochs=4, dropout=0.2).fit(table, checkpoint_dir=tmp_path, callbacks=[Stop()])
    resumed = small(max_epochs=4, dropout=0.2).fit(table, checkpoint_dir=tmp_path, resume=True)
    assert resumed.history_.resumed_from is not None
    assert resumed.predict().equals(whole)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"h": 0}, "h must be at least 1"),
        ({"hidden_size": 0}, "hidden_size must be at least 1"),
        ({"input_size": -1}, "input_size must be at least 1"),
        ({"cell": "cnn"}, "cell must be one of"),
        ({"loss": "mape"}, "loss must be one of"),
        ({"missing": "drop"}, "missing must be one of"),
        ({"dropout": 1.0}, "dropout must be at least 0"),
        ({"quantiles": [0.1]}, "quantiles are learned only"),
        ({"loss": "quantile", "quantiles": [0.9, 0.1]}, "quantiles must increase"),
        ({"strategy": "recursive", "hist_exog_list": ["w"]}, "hist_exog_list cannot be used"),
        ({"learning_rate": -1.0}, "learning_rate"),
        ({"max_epochs": -1}, "max_epochs"),
    ],
)
def test_arguments_out_of_range_are_refused_by_name(table, changes, message):
    options = {"h": 3, "input_size": 4, **changes}
    with pytest.raises(ValueError, match=message):
        gw.Forecaster(**options).fit(table.with_columns(w=pl.lit(1.0)))


def test_wrong_use_is_refused(table, small):
    with pytest.raises(NotFittedError, match="call fit"):
        small().predict()
    with pytest.raises(NotFittedError):
        small().to_arrays()
    f = small().fit(table)
    with pytest.raises(ValueError, match="level must hold percentages"):
        f.predict(level=[90, 150])
    with pytest.raises(ValueError, match=r"quantiles must hold numbers from 0\.005 to 0\.995"):
        f.predict(quantiles=[1.0])
    with pytest.raises(TypeError, match="level must be a list"):
        f.predict(level="80")
    with pytest.raises(TypeError, match="list of column names"):
        small(hist_exog_list="wind").fit(table)


def test_a_series_too_short_is_named_with_what_it_needs(table, small):
    with pytest.raises(DataError, match=r"(?s)8 readings and needs at least 12") as raised:
        small().fit(table).predict(
            table.filter(pl.col("ds") > pl.col("ds").max().over("unique_id") - timedelta(hours=8))
        )
    assert raised.value.series == "a"
    with pytest.raises(DataError, match="needs at least 18, 12 to look back and 6 to forecast"):
        small().fit(table[:15])
    with pytest.raises(DataError, match="held-out windows"):
        small().cross_validation(table, n_windows=40)


def test_a_constant_series_is_forecast_as_it_is(small):
    table = pl.DataFrame({"ds": hourly(60), "y": [7.5] * 60})
    forecast = small().fit(table).predict(level=[95])
    assert forecast["GRU"].is_finite().all()
    assert abs(forecast["GRU"].to_numpy() - 7.5).max() < 1.0


def test_constructor_stores_its_arguments_and_nothing_else():
    f = gw.Forecaster(6, cell="lstm", hist_exog_list=["w"])
    assert vars(f) == f.get_params()
    assert f.clone(cell="gru").get_params() == {**f.get_params(), "cell": "gru"}
    assert repr(f) == "Forecaster(h=6, cell='lstm', hist_exog_list=['w'])"
