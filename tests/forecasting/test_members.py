"""The members of a forecast, their weights, and the intervals of the whole."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError, NotFittedError
from gatewise.forecasting import backtest
from gatewise.forecasting.baselines import BASELINES
from gatewise.forecasting.blending import PRIOR, UNTAUGHT, blend, prior_of
from gatewise.forecasting.combination import bands_of
from gatewise.forecasting.intervals import Calibration, trust_in
from gatewise.forecasting.members import NAIVE, Bands, View
from gatewise.forecasting.past import Past
from gatewise.forecasting.planning import make_plan

METHODS = {"ridge": "Ridge", "pretrained": "Pretrained", "seasonal_naive": "SeasonalNaive", "naive": "Naive",
           "drift": "Drift"}  # fmt: skip
QUICK: dict[str, Any] = {"hidden_size": 4, "max_epochs": 2}


def days(n: int) -> list[datetime]:
    return [datetime(2023, 1, 2) + timedelta(days=k) for k in range(n)]


def weekly(n: int = 90, series: int = 2, seed: int = 0, noise: float = 1.0) -> pl.DataFrame:
    """Series of a weekly season, each of another level."""
    rng = np.random.default_rng(seed)
    parts = []
    for k in range(series):
        y = 50 * (k + 1) + 6 * np.sin(2 * np.pi * np.arange(n - 5 * k) / 7) + noise * rng.normal(size=n - 5 * k)
        parts.append(pl.DataFrame({"unique_id": [f"s{k}"] * len(y), "ds": days(len(y)), "y": y}))
    return pl.concat(parts)


# ---- weights ----


def test_weights_follow_the_errors_where_many_horizons_were_held_out() -> None:
    rng = np.random.default_rng(1)
    truth = rng.normal(size=(400, 5))
    points = np.stack([truth + 0.1 * rng.normal(size=truth.shape), truth + 2.0, np.zeros_like(truth)], axis=-1)
    w = blend(["network", "pretrained", "naive"], points, truth, 400.0)
    assert w[0] > 0.95
    assert w.sum() == pytest.approx(1.0)
    assert (w >= 0).all()


def test_one_horizon_moves_the_weights_little_and_none_not_at_all() -> None:
    rng = np.random.default_rng(1)
    truth = rng.normal(size=(1, 5))
    points = np.stack([truth, truth + 1.0, truth - 1.0], axis=-1)
    points[..., 0] += 0.8
    names = ["ridge", "pretrained", "naive"]
    prior = np.array([PRIOR[name] for name in names])
    np.testing.assert_allclose(blend(names, points, truth, 0.0), prior / prior.sum())
    one, many = (blend(names, points, truth, n) for n in (1.0, 1000.0))
    assert abs(one[1] - prior[1] / prior.sum()) < 0.25
    assert abs(many[1] - prior[1] / prior.sum()) > abs(one[1] - prior[1] / prior.sum())


def test_two_members_that_err_to_both_sides_share_the_weight() -> None:
    truth = np.random.default_rng(3).normal(size=(300, 4))
    points = np.stack([truth + 1.0, truth - 1.0], axis=-1)
    np.testing.assert_allclose(blend(["network", "ridge"], points, truth, 1e6), [0.5, 0.5], atol=0.02)


def test_a_member_without_error_takes_all() -> None:
    truth = np.random.default_rng(3).normal(size=(30, 4))
    points = np.stack([truth + 1.0, truth], axis=-1)
    np.testing.assert_array_equal(blend(["pretrained", "naive"], points, truth, 3.0), [0.0, 1.0])


def test_missing_truth_does_not_count() -> None:
    truth = np.random.default_rng(3).normal(size=(60, 4))
    points = np.stack([truth + 0.5, truth - 0.1], axis=-1)
    holes = truth.copy()
    holes[::2] = np.nan
    points[::2] = 1e6
    w = blend(["network", "ridge"], points, holes, 100.0)
    assert np.isfinite(w).all()
    assert w[1] > 0.7


# ---- members ----


def view_of(table: pl.DataFrame, h: int = 9) -> tuple[gw.data.Panel, View]:
    options = gw.Forecaster(h, missing="mask").options
    panel = gw.Forecaster(h, missing="mask").panel(table)
    plan = make_plan(panel, 10, h, None, None)
    recipe = gw.forecasting.Recipe.learn(panel, plan.train_rows, scaler=options.scaler, calendar=True, masked=True)
    return panel, View(panel, recipe.apply(panel), plan.validation)


@pytest.mark.parametrize("kind", NAIVE)
@pytest.mark.parametrize("holes", [False, True])
def test_naive_members_equal_the_baselines_of_every_series(kind: str, holes: bool) -> None:
    table = weekly()
    if holes:
        table = table.with_columns(y=pl.when(pl.int_range(pl.len()) % 11 == 3).then(None).otherwise(pl.col("y")))
    panel, view = view_of(table)
    made = NAIVE[kind].forecast(view)
    assert made.bands is not None
    points = view.features.unscale(made.point, view.windows)
    scale = view.features.unit(view.windows)
    for k, (origin, s) in enumerate(zip(view.windows.origins, view.windows.series, strict=True)):
        past = np.where(panel.mask[:, 0], panel.values[:, 0], np.nan)[panel.offsets[s] : origin]
        expected = BASELINES[METHODS[kind]](past, 9, panel.season.length)
        np.testing.assert_allclose(points[k], expected.mean, rtol=1e-6)
        if not holes and kind != "drift":
            np.testing.assert_allclose(
                made.bands.at(0.9)[k] * scale[k], expected.interval(80)[1] - expected.mean, rtol=1e-6
            )


def test_the_pretrained_member_gives_what_the_pretrained_network_gives() -> None:
    panel, view = view_of(weekly())
    from gatewise.forecasting.members import PretrainedMember

    made = PretrainedMember(gw.Pretrained()).forecast(view)
    s, origin = int(view.windows.series[0]), int(view.windows.origins[0])
    past = panel.target[panel.offsets[s] : origin]
    expected = gw.Pretrained().predict_arrays([past], 9, [0.1, 0.5, 0.9])[0]
    np.testing.assert_allclose(view.features.unscale(made.point, view.windows)[0], expected[:, 1], rtol=1e-9)
    assert made.bands is not None
    scale = view.features.unit(view.windows)[0]
    np.testing.assert_allclose(made.bands.unit[0] * scale, (expected[:, 2] - expected[:, 0]) / 2, rtol=1e-9)


def test_bands_are_exact_at_their_levels_and_grow_beyond() -> None:
    bands = Bands((0.1, 0.5, 0.9), np.array([[[-1.0, 0.0, 2.0]]]))
    assert bands.at(0.1) == -1.0
    assert bands.at(0.9) == 2.0
    assert bands.unit == 1.5
    assert 2.0 < float(bands.at(0.975)[0, 0]) < 4.0


# ---- the forecaster ----


@pytest.mark.parametrize("method", METHODS)
def test_every_method_forecasts_alone_and_comes_back_from_a_file(method: str, tmp_path: Path) -> None:
    table = weekly()
    f = gw.Forecaster(7, method=method).fit(table)  # type: ignore[arg-type]
    made = f.predict(level=[80])
    name = METHODS[method]
    assert made.columns == ["unique_id", "ds", name, f"{name}-lo-80", f"{name}-hi-80"]
    assert (made[f"{name}-lo-80"] <= made[name]).all()
    assert (made[name] <= made[f"{name}-hi-80"]).all()
    assert f.weights_ == {method: 1.0}
    assert made.equals(f.predict(table, level=[80]))
    gw.save(f, tmp_path / "m.gatewise")
    assert gw.load(tmp_path / "m.gatewise").predict(level=[80]).equals(made)
    with pytest.raises(NotFittedError, match="no trained network"):
        _ = f.network_


def test_the_naive_method_is_exact() -> None:
    table = weekly()
    made = gw.Forecaster(7, method="naive").fit(table).predict()
    last = table.group_by("unique_id", maintain_order=True).last()["y"]
    np.testing.assert_allclose(
        made["Naive"].to_numpy().reshape(2, 7), np.repeat(last.to_numpy()[:, None], 7, 1), rtol=1e-15
    )


def test_the_best_method_keeps_its_network_and_comes_back_from_a_file(tmp_path: Path) -> None:
    table = weekly()
    f = gw.Forecaster(7, **QUICK).fit(table)
    assert sum(f.weights_.values()) == pytest.approx(1.0)
    assert list(f.weights_.values()) == sorted(f.weights_.values(), reverse=True)
    assert f.network_.h == 7
    made = f.predict(level=[80, 95])
    assert made.equals(f.predict(table, level=[80, 95]))
    gw.save(f, tmp_path / "m.gatewise")
    again = gw.load(tmp_path / "m.gatewise")
    assert again.predict(level=[80, 95]).equals(made)
    assert again.weights_ == f.weights_
    assert repr(again.fitted.combination) == repr(f.fitted.combination)


def past(gain: float, *, horizons: float = 20.0, series: int = 1, worse: float = 0.5) -> Past:
    """60 windows on which the pre-trained network is better than the last reading by ``gain``."""
    truth = np.random.default_rng(2).normal(size=(60, 10))
    points = np.stack([gain * truth, np.zeros_like(truth), -worse * truth], axis=-1)
    names, share = ("pretrained", "naive", "seasonal_naive"), np.linspace(0.3, 0.9, 60)
    bands = {name: bands_with(half) for name, half in zip(names, (1.0, 2.0, 6.0), strict=True)}
    return Past(names, points, truth, bands, share, horizons, series)


def bands_with(half: float) -> Bands:
    """The same 80 % interval for every step, so many units to each side."""
    return Bands((0.1, 0.5, 0.9), np.tile([-half, 0.0, half], (60, 10, 1)))


def test_where_nothing_beats_a_naive_method_it_has_most_of_the_weight() -> None:
    names = ["network", "pretrained", "naive", "ridge", "seasonal_naive"]
    usual = prior_of(names)
    np.testing.assert_allclose(usual, np.array([PRIOR[name] for name in names]) / sum(PRIOR[name] for name in names))
    walk = dict(zip(names, prior_of(names, past(-0.02)), strict=True))
    assert walk["naive"] > 0.6
    assert walk["network"] + walk["ridge"] < 0.02
    assert walk["seasonal_naive"] < 0.05
    season = dict(zip(names, prior_of(names, past(0.5)), strict=True))
    assert season["ridge"] / season["pretrained"] == pytest.approx(PRIOR["ridge"] / PRIOR["pretrained"])
    assert season["naive"] < 0.02
    for odd in (past(1.0), past(0.0, worse=0.0), past(-9.0), past(0.1)._replace(truth=np.zeros((60, 10)))):
        made = prior_of(names, odd)
        assert np.isfinite(made).all()
        assert made.sum() == pytest.approx(1.0)
    assert set(UNTAUGHT) == {"pretrained", *NAIVE}


def test_who_learned_from_one_horizon_alone_has_next_to_no_weight() -> None:
    """A network or a line that saw one window of a year repeats what came after it: 10 % more error on two years of
    weeks."""
    names = ["network", "pretrained", "naive", "ridge", "seasonal_naive"]
    one, half, two, many = (prior_of(names, past(0.5, horizons=n)) for n in (1.0, 1.5, 2.0, 20.0))
    learned, given = [0, 3], names.index("pretrained")
    np.testing.assert_allclose(one[learned] / one[given], 0.05 * two[learned] / two[given])
    np.testing.assert_allclose(half[learned] / half[given], 0.5 * two[learned] / two[given])
    np.testing.assert_allclose(many[learned] / many[given], two[learned] / two[given])


def test_how_sure_it_is_that_there_is_nothing_to_learn() -> None:
    chances = [past(gain).nothing_to_learn for gain in (-0.3, -0.05, 0.0, 0.05, 0.1, 0.2)]
    assert chances[1] > 0.8
    assert chances[5] < 0.01
    assert chances[1:] == sorted(chances[1:], reverse=True)
    assert chances[0] >= 0.2  # far behind is no sign of something to learn
    few = [past(-0.03, horizons=n).nothing_to_learn for n in (1.0, 2.0, 6.0, 20.0)]
    assert few == sorted(few)
    assert few[0] == 0.0  # one horizon says nothing
    assert past(-0.03, horizons=20.0, series=20).nothing_to_learn == 0.0
    hole = past(0.3)
    truth = hole.truth.copy()
    truth[::2, 3] = np.nan
    assert hole._replace(truth=truth).nothing_to_learn < 0.01
    late = past(-0.03)  # what is seen of the first steps alone counts too
    points = late.points.copy()
    points[:, :2, 0] = 0.3 * late.truth[:, :2]
    assert late._replace(points=points).nothing_to_learn < 0.05


def test_errors_of_the_past_are_in_units_of_the_bands_and_those_of_the_same_members() -> None:
    one = past(0.5)
    made = one.relative({"pretrained": 0.3, "naive": 0.3, "ridge": 0.4})
    assert made is not None
    np.testing.assert_allclose(made, 0.75 * one.truth, atol=1e-12)
    assert one.relative({"pretrained": 0.3, "ridge": 0.7}) is None
    flat = one._replace(bands={"pretrained": bands_with(0.0)})
    assert np.isnan(flat.relative({"pretrained": 1.0})).all()  # type: ignore[arg-type]


def test_where_nothing_may_be_learned_bands_are_those_of_the_naive_methods_that_forecast() -> None:
    weights, spread = {"pretrained": 0.2, "naive": 0.6, "seasonal_naive": 0.2}, past(0.0).bands
    halves = [bands_of(spread, weights, "pretrained", chance).unit for chance in (0.0, 0.5, 1.0)]
    np.testing.assert_allclose(halves, np.broadcast_to(np.array([1.0, 2.0, 3.0])[:, None, None], (3, 60, 10)))
    assert bands_of(spread, {"pretrained": 1.0}, "pretrained", 0.9) is spread["pretrained"]
    one = past(0.0)
    plain, made = one.relative(weights), one.relative(weights, 0.5)
    assert plain is not None
    assert made is not None
    np.testing.assert_allclose(made, plain / 2.0)


def test_a_walk_s_interval_grows_as_the_walk_does(tmp_path: Path) -> None:
    """Its width at each step is that of the walk to 12 %, as the last reading is the best forecast; and comes back from
    a file."""
    widths = []
    for seed in range(8):
        y = 500 + np.cumsum(np.random.default_rng([seed, 5]).normal(0, 3, 400))
        f = gw.Forecaster(14, **QUICK).fit({"ds": np.arange(400), "y": y})
        assert f.fitted.combination.chance > 0.25
        made = f.predict(level=[80])
        width = made["GRU-hi-80"] - made["GRU-lo-80"]
        widths.append(width / (2 * 1.2816 * 3 * np.sqrt(np.arange(1, 15))))
        if seed == 0:
            gw.save(f, tmp_path / "walk.gatewise")
            again = gw.load(tmp_path / "walk.gatewise").predict(level=[80])
            np.testing.assert_array_equal(again["GRU-hi-80"], made["GRU-hi-80"])
    np.testing.assert_allclose(np.mean(widths, axis=0), 1.0, atol=0.12)


def test_a_window_that_looks_back_on_half_counts_half() -> None:
    errors = np.random.default_rng(0).normal(size=(300, 4, 1))
    errors[:200] *= 3.0
    counts = np.where(np.arange(300) < 200, 0.5, 1.0)
    half = Calibration.of(errors, np.array([0.5]), 1.0, counts)
    doubled = Calibration.of(np.concatenate([errors, errors[200:]]), np.array([0.5]))
    np.testing.assert_allclose(half.offsets[9:-9], doubled.offsets[9:-9], rtol=0.08, atol=0.08)
    same = Calibration.of(errors, np.array([0.5]), 1.0, np.full(300, 0.7))
    np.testing.assert_allclose(same.offsets, Calibration.of(errors, np.array([0.5])).offsets, rtol=1e-12)
    few, spread = Calibration.of(np.array([[[1.0]], [[3.0]]]), np.array([0.5]), 1.0, np.array([1.0, 0.5])), 11.0 / 3.0
    assert few.offsets[179, 0, 0] == pytest.approx(1.2816 * np.sqrt(spread), rel=1e-4)
    assert past(0.5, horizons=20.0).worth == pytest.approx(12.0)


def test_windows_of_training_count_by_the_readings_that_they_look_back_on(monkeypatch: pytest.MonkeyPatch) -> None:
    seen, of = [], Calibration.of

    def spied(errors: np.ndarray, outputs: np.ndarray, trust: float = 1.0, counts: np.ndarray | None = None) -> object:
        seen.append((len(errors), trust, counts))
        return of(errors, outputs, trust, counts)

    monkeypatch.setattr(Calibration, "of", spied)
    gw.Forecaster(7, **QUICK).fit(weekly(140, series=1))  # two horizons are held out
    (total, trust, counts), held, ends = seen[-1], 8, np.arange(14, 120)
    assert counts is not None
    assert total == len(counts) == held + len(ends)
    np.testing.assert_allclose(counts[held:], ends / 140.0)
    assert trust == trust_in(2.0 + (105 / 7 + 1) * float(np.mean(ends / 140.0)))


def test_short_series_get_their_intervals_from_the_past_too() -> None:
    """With method="pretrained" there are held-out windows alone."""
    trust = {
        method: gw.Forecaster(7, method=method, **QUICK).fit(weekly(140, series=1)).calibration_.trust
        for method in ("best", "pretrained")
    }
    assert trust["pretrained"] == trust_in(2.0)
    assert trust["best"] > trust["pretrained"] + 0.2


def test_beyond_what_it_has_learned_the_pretrained_network_takes_no_part(monkeypatch: pytest.MonkeyPatch) -> None:
    from gatewise.forecasting import fitting

    table = weekly(120)
    assert "pretrained" in gw.Forecaster(7, **QUICK).fit(table).weights_
    monkeypatch.setattr(fitting, "_PRETRAINED_REACH", (7, 6))
    assert "pretrained" in gw.Forecaster(7, **QUICK).fit(table).weights_
    monkeypatch.setattr(fitting, "_MANY_WINDOWS", 50)
    alone = gw.Forecaster(7, **QUICK).fit(table)
    assert "pretrained" not in alone.weights_
    assert len(alone.predict(level=[80])) == 14  # its bands still say how wide an interval is
    short = gw.Forecaster(7, **QUICK).fit(weekly(12, series=1))
    assert "pretrained" in short.weights_  # nobody else has learned anything


def test_on_random_walks_the_weights_of_trained_members_are_small() -> None:
    rng = np.random.default_rng(4)
    walk = pl.DataFrame({"unique_id": ["s"] * 300, "ds": days(300), "y": 500 + np.cumsum(rng.normal(size=300))})
    weights = gw.Forecaster(10, max_epochs=5).fit(walk).weights_
    assert weights.get("network", 0.0) + weights.get("ridge", 0.0) < 0.05
    assert weights["naive"] + weights.get("drift", 0.0) > 0.6


def test_a_table_too_short_for_a_window_is_left_to_the_pretrained_network() -> None:
    f = gw.Forecaster(7).fit(weekly(12, series=1))
    assert next(iter(f.weights_)) == "pretrained"
    assert not f.fitted.has_network
    assert len(f.predict(level=[80])) == 7
    with pytest.raises(DataError, match="needs at least 8"):
        gw.Forecaster(7).fit(weekly(7, series=1))


@pytest.mark.parametrize("method", ["best", *METHODS])
def test_scaled_and_shifted_readings_get_a_scaled_and_shifted_forecast(method: str) -> None:
    table = weekly()
    moved = table.with_columns(y=4.0 * pl.col("y") + 1000.0)
    f = gw.Forecaster(7, method=method, **QUICK)  # type: ignore[arg-type]
    one, two = f.clone().fit(table).predict(level=[80]), f.clone().fit(moved).predict(level=[80])
    for column in one.columns[2:]:
        np.testing.assert_allclose(two[column], 4.0 * one[column].to_numpy() + 1000.0, rtol=2e-4)


@pytest.mark.parametrize("method", ["best", *METHODS])
def test_what_comes_after_the_cutoff_changes_no_forecast_before(method: str) -> None:
    table = weekly(100)
    other = table.with_columns(
        y=pl.when(pl.int_range(pl.len()).over("unique_id") >= pl.len().over("unique_id") - 7)
        .then(pl.col("y") * 3 - 7).otherwise(pl.col("y"))
    )  # fmt: skip
    f = gw.Forecaster(7, method=method, **QUICK)  # type: ignore[arg-type]
    one, two = f.cross_validation(table, level=[80]), f.cross_validation(other, level=[80])
    assert not one["y"].equals(two["y"])
    assert one.drop("y").equals(two.drop("y"))


def test_the_order_of_the_series_changes_nothing() -> None:
    table = weekly(90, series=3)
    turned = pl.concat([table.filter(unique_id=f"s{k}") for k in (2, 0, 1)])
    f = gw.Forecaster(7, method="pretrained")
    one, two = f.clone().fit(table).predict(level=[80]), f.clone().fit(turned).predict(level=[80])
    for k in range(3):
        assert one.filter(unique_id=f"s{k}").equals(two.filter(unique_id=f"s{k}"))


def test_nobody_looks_further_back_than_the_user_says() -> None:
    table = weekly(100)
    f = gw.Forecaster(7, input_size=14, **QUICK).fit(table)
    assert "drift" not in f.weights_
    changed = table.with_columns(
        y=pl.when(pl.int_range(pl.len()).over("unique_id") < pl.len().over("unique_id") - 14)
        .then(pl.col("y") + 50).otherwise(pl.col("y"))
    )  # fmt: skip
    assert f.predict(table, level=[80]).equals(f.predict(changed, level=[80]))


def test_more_steps_than_trained_are_refused_only_where_they_cannot_be_made() -> None:
    table = weekly()
    assert len(gw.Forecaster(7, method="pretrained").fit(table).predict(h=20, level=[80])) == 40
    with pytest.raises(ValueError, match="fitted for 7 steps"):
        gw.Forecaster(7, method="ridge").fit(table).predict(h=20)


def test_rows_of_a_backtest_are_the_methods_alone() -> None:
    table = weekly()
    result = backtest(gw.Forecaster(7, **QUICK), table, n_windows=2, level=[80])
    frame = result.windows_frame()
    for method, name in METHODS.items():
        if method in ("ridge", "pretrained"):
            alone = gw.Forecaster(7, method=method).cross_validation(table, n_windows=2, level=[80])  # type: ignore[arg-type]
            np.testing.assert_allclose(frame[name], alone[name], rtol=1e-9)
            np.testing.assert_allclose(frame[f"{name}-hi-80"], alone[f"{name}-hi-80"], rtol=1e-9)


def test_an_unknown_method_is_refused_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="method must be one of 'best', 'network'"):
        gw.Forecaster(7, method="arima").fit(weekly())  # type: ignore[arg-type]


# ---- intervals of short series ----


@pytest.mark.parametrize("method", ["best", "network", "ridge", "pretrained", "naive"])
@pytest.mark.parametrize("loss", ["absolute", "quantile"])
def test_the_forecast_is_the_same_with_and_without_intervals(method: Any, loss: Any) -> None:
    model = gw.Forecaster(5, method=method, loss=loss, **QUICK).fit(weekly())
    np.testing.assert_array_equal(model.predict()[model.name], model.predict(level=[80])[model.name])
