"""Intervals hold the share of new readings that they say, on series that are simulated."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.forecasting import backtest
from gatewise.forecasting.metrics import interval_scores
from gatewise.forecasting.scoring import Score
from gatewise.forecasting.verdict import coverage_in_words

LEVELS = (80, 95)
H = 12


def simulated(seed: int, k: int, length: int) -> np.ndarray:
    """Series number ``k`` of a dozen: additive, multiplicative, or with a trend; the last 12 months are to forecast."""
    rng, t = np.random.default_rng([seed, k, length]), np.arange(length + H)
    season = np.sin(2 * np.pi * (t / 12 + rng.random())) + 0.4 * np.cos(2 * np.pi * (t / 6 + rng.random()))
    noise, size = rng.normal(size=len(t)), rng.uniform(8, 20)
    if k % 3 == 0:
        return 100 + size * season + rng.uniform(3, 6) * noise
    if k % 3 == 1:
        return (100 + rng.uniform(0, 1) * t) * (1 + 0.01 * size * season) * (1 + rng.uniform(0.02, 0.06) * noise)
    return 100 + rng.uniform(-0.3, 1.0) * t + size * season + rng.uniform(3, 6) * noise


def months(series: list[np.ndarray], stop: int) -> pl.DataFrame:
    """The first ``stop`` readings of each series."""
    times = pl.select(pl.date_range(pl.date(2010, 1, 1), pl.date(2040, 1, 1), "1mo"))["date"][:stop]
    parts = [pl.DataFrame({"unique_id": f"s{k:02d}", "ds": times, "y": y[:stop]}) for k, y in enumerate(series)]
    return pl.concat(parts)


def shares_inside(series: list[np.ndarray], length: int, *, together: bool = False) -> dict[int, float]:
    """Level -> share of the last 12 readings inside, of series each forecast alone or all in one table."""
    groups = [series] if together else [[one] for one in series]
    inside: dict[int, list[np.ndarray]] = {level: [] for level in LEVELS}
    for group in groups:
        made = gw.Forecaster(H).fit(months(group, length)).predict(level=LEVELS)
        truth = np.concatenate([one[length:] for one in group])
        for level in LEVELS:
            low, high = made[f"GRU-lo-{level}"].to_numpy(), made[f"GRU-hi-{level}"].to_numpy()
            inside[level].append((low <= truth) & (truth <= high))
    return {level: float(np.concatenate(one).mean()) for level, one in inside.items()}


@pytest.mark.parametrize("length", [108, 132])
def test_intervals_of_short_monthly_series_cover(length: int) -> None:
    """Three dozens of series, each forecast alone, hold within 5 points of what they should.

    A dozen has 144 readings, whose share has a standard deviation of 3.3 points even if the interval is perfect; of the
    dozens with the seeds 0 to 19, 15 are within 5 points of 80 % with 108 months and 17 with 132, 19 and 20 within 5
    points of 95 %. Their means are 77.8 and 94.7 %, and 80.5 and 95.9 %.
    """
    dozens = [shares_inside([simulated(seed, k, length) for k in range(12)], length) for seed in range(3)]
    for level in LEVELS:
        assert np.mean([one[level] for one in dozens]) == pytest.approx(0.01 * level, abs=0.05)


def beside_exact(made: pl.DataFrame, truth: np.ndarray, middle: np.ndarray, deviation: np.ndarray) -> np.ndarray:
    """Level -> interval score, that of the exact interval, and the shares of readings inside both (2, 4)."""
    scores = []
    for level, z in zip(LEVELS, (1.2816, 1.96), strict=True):
        bounds = [made[f"GRU-{side}-{level}"].to_numpy() for side in ("lo", "hi")]
        exact = [middle - z * deviation, middle + z * deviation]
        sizes = [interval_scores(truth, low, high, level).mean() for low, high in (bounds, exact)]
        inside = [np.mean((low <= truth) & (truth <= high)) for low, high in (bounds, exact)]
        scores.append([*sizes, *inside])
    return np.array(scores)


def test_intervals_of_two_years_of_weeks() -> None:
    """A network or a line that has seen a single window is wrong, and so is the interval: the score is
    1.28 and 1.27 of the exact interval's, which knows the season; with next to no weight for them it is 1.10."""
    times, scores = pl.select(pl.date_range(pl.date(2020, 1, 6), pl.date(2023, 1, 2), "1w"))["date"], []
    for seed in range(36):
        rng, t = np.random.default_rng([seed, 104]), np.arange(104 + 13)
        season = np.sin(2 * np.pi * (t / 52 + rng.random())) + 0.4 * np.cos(2 * np.pi * (t / 26 + rng.random()))
        mean, noise = 100 + 10 * season, 6 * rng.normal(size=len(t))
        f = gw.Forecaster(13).fit(pl.DataFrame({"ds": times[:104], "y": (mean + noise)[:104]}))
        made = f.predict(level=LEVELS)
        scores.append(beside_exact(made, (mean + noise)[104:], mean[104:], np.full(13, 6.0)))
    ours, exact, inside, _ = np.mean(scores, axis=0).T
    assert (ours < 1.18 * exact).all()
    np.testing.assert_allclose(inside, 0.01 * np.array(LEVELS), atol=0.05)


def test_intervals_of_walks_are_nearly_the_exact_ones() -> None:
    """A score of 1.03 of the exact interval's, that of the last reading; with the bands of the pre-trained network
    alone it was 1.07 and 1.12."""
    scores, deviation = [], 3.0 * np.sqrt(np.arange(1, 15))
    for seed in range(36):
        y = 500 + np.cumsum(np.random.default_rng([seed, 400]).normal(0, 3, 414))
        f = gw.Forecaster(14, hidden_size=4, max_epochs=2)
        made = f.fit(pl.DataFrame({"ds": np.arange(400), "y": y[:400]})).predict(level=LEVELS)
        scores.append(beside_exact(made, y[400:], np.full(14, y[399]), deviation))
    ours, exact, inside, inside_exact = np.mean(scores, axis=0).T
    assert (ours < 1.05 * exact).all()
    np.testing.assert_allclose(inside, inside_exact, atol=0.03)


def noisy(last: float) -> pl.DataFrame:
    """Days with a weekly season, whose noise is so many times as large in the last 120 of 480."""
    rng, t = np.random.default_rng(0), np.arange(480)
    noise = rng.normal(size=480) * np.where(t < 360, 1.0, last)
    days = pl.select(pl.date_range(pl.date(2023, 1, 1), pl.date(2024, 4, 24), "1d"))["date"]
    return pl.DataFrame({"ds": days, "y": 100 + 5 * np.sin(2 * np.pi * t / 7) + noise})


@pytest.mark.parametrize(
    ("last", "said"), [(1.0, None), (6.0, "interval: do not rely on them."), (0.1, "interval: intervals are too wide.")]
)
def test_the_sentence_says_that_coverage_is_far_off(last: float, said: str | None) -> None:
    tested = backtest(gw.Forecaster(14), noisy(last), level=LEVELS, n_windows=8)
    best = tested.ranking[0]
    far = f"{100 * best.coverage[80]:.0f} % of the readings lie in the 80 % "
    assert (far in tested.sentence) == (said is not None)
    assert said is None or tested.sentence.endswith(said)


@pytest.mark.parametrize(
    ("level", "share", "readings", "far"),
    [
        (80, 0.67, 4, False),
        (80, 0.25, 4, True),
        (80, 0.67, 333, True),
        (80, 0.71, 33_333, False),  # within ten points
        (95, 0.83, 4, False),
        (95, 0.83, 100, True),
        (80, 1.00, 10, False),
        (80, 1.00, 100, True),
        (80, float("nan"), 0, False),
    ],
)
def test_coverage_is_far_off_where_chance_does_not_explain_it(
    level: int, share: float, readings: float, far: bool
) -> None:
    score = Score("GRU", mase=1.0, rmsse=1.0, mae=1.0, smape=1.0, coverage={level: share})
    assert bool(coverage_in_words(score, {level: readings})) == far
