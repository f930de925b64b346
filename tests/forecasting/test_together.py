"""Series that one shock moves are not so many witnesses of how far off a forecast is."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.forecasting import fitting
from gatewise.forecasting.intervals import trust_in
from gatewise.forecasting.reading import learn_panel
from gatewise.forecasting.running import Run
from gatewise.forecasting.together import correlation_of

H, SEASON = 14, 7


def draws(seed: int = 0, times: int = 400, series: int = 20) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(times, series))


def test_the_mean_correlation_is_found() -> None:
    own, shock = draws(), draws(1, series=1)
    assert correlation_of(own) < 0.03
    assert correlation_of(shock + own) == pytest.approx(0.5, abs=0.05)
    assert correlation_of(np.repeat(shock, 20, axis=1)) == pytest.approx(1.0)
    of_group = np.repeat(draws(2, series=4), 5, axis=1)
    assert correlation_of(of_group) == pytest.approx(4 / 19, abs=0.03)  # of the 19 others, 4 are of the same group


def test_series_that_move_against_each_other_move_together() -> None:
    shock, signs = draws(1, series=1), np.where(np.arange(20) % 2, 1.0, -1.0)
    assert correlation_of(shock * signs) == pytest.approx(1.0)
    assert correlation_of(shock * signs + draws()) == pytest.approx(0.5, abs=0.05)


def test_level_size_gaps_and_flat_series_do_not_matter() -> None:
    own, shock = draws(), draws(1, series=1)
    changed = 5.0 + np.exp(draws(3, times=1)) * (shock + own)
    assert correlation_of(changed) == pytest.approx(correlation_of(shock + own), rel=1e-12)
    holes = np.where(draws(4) > 0.5, np.nan, changed)
    assert correlation_of(holes) == pytest.approx(0.5, abs=0.07)
    flat = np.column_stack([changed, np.full((len(changed), 3), 2.0), np.full(len(changed), np.nan)])
    assert correlation_of(flat) == pytest.approx(correlation_of(changed), rel=1e-12)


@pytest.mark.parametrize("shape", [(0, 3), (1, 3), (5, 1), (5, 0)])
def test_too_little_says_nothing(shape: tuple[int, int]) -> None:
    assert correlation_of(np.ones(shape)) == 0.0


def table(course: Callable[[np.random.Generator, int], Array], times: int = 100, series: int = 40) -> pl.DataFrame:
    """Series of a weekly season, and of what ``course`` gives for each number of a series."""
    days = pl.select(pl.date_range(pl.date(2020, 1, 1), pl.date(2029, 1, 1), "1d"))["date"][:times]
    rng, season = np.random.default_rng(3), np.tile(np.array([4.0, -2, 0, 1, -3, 2, -2]), times)[:times]
    return pl.concat(
        [
            pl.DataFrame({"unique_id": f"s{k:02d}", "ds": days, "y": 50.0 + season + course(rng, k)})
            for k in range(series)
        ]
    )


def one_shock(rng: np.random.Generator, k: int) -> Array:
    del k
    shock = np.cumsum(np.random.default_rng(8).normal(size=100))
    return shock + rng.normal(size=100) * 0.3


def own_courses(rng: np.random.Generator, k: int) -> Array:
    del k
    return np.cumsum(rng.normal(size=100)) + rng.normal(size=100) * 0.3


def effect(df: pl.DataFrame) -> float:
    options = gw.Forecaster(H, method="ridge", season_length=SEASON).options
    return fitting.learn(options, learn_panel(options, df, None, "unique_id", "ds", "y"), Run()).together


def test_a_shock_makes_one_series_of_many_and_season_and_trend_do_not() -> None:
    assert effect(table(one_shock)) > 35
    assert effect(table(own_courses)) < 6
    trends = table(lambda rng, k: 0.2 * np.arange(100) * (1 + k % 3) + rng.normal(size=100))
    assert effect(trends) < 2
    assert effect(table(one_shock, series=1)) == 1.0


def test_series_that_end_at_other_times_are_compared_at_the_same_ones() -> None:
    df, days = table(one_shock), pl.col("ds").rank("dense").over("unique_id")
    ragged = df.filter(days <= 100 - pl.col("unique_id").str.slice(1).cast(pl.Int64) % 5)
    assert effect(ragged) > 35


def test_the_band_of_series_with_one_shock_trusts_their_errors_as_those_of_one() -> None:
    def trust(df: pl.DataFrame) -> float:
        return gw.Forecaster(H, method="ridge", season_length=SEASON).fit(df).calibration_.trust

    assert trust_in(1.0) <= trust(table(one_shock)) < trust_in(1.2)
    assert trust(table(own_courses)) > trust_in(7.0)


@pytest.mark.parametrize("planted", [False, True])
def test_a_shock_that_favoured_one_member_does_not_give_it_all_the_weight(
    planted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The held-out two weeks of all series repeat the level of the week before, against all that came before."""
    if planted:
        monkeypatch.setattr(fitting, "design_effect", lambda *_: 1.0)

    def course(rng: np.random.Generator, k: int) -> Array:
        made = one_shock(rng, k)
        made[-H:] = np.tile(made[-H - SEASON : -H], 2) + rng.normal(size=H) * 0.3
        made[-H - 1] += 2.0
        return made

    model = gw.Forecaster(H, season_length=SEASON, max_steps=5, hidden_size=4, seed=1).fit(table(course))
    lucky = model.weights_.get("seasonal_naive", 0.0)
    assert lucky > 0.9 if planted else lucky < 0.6
