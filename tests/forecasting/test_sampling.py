"""Sample paths: their distribution at each step, and over the whole horizon."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import MemoryLimitError
from gatewise.forecasting.sampling import LEVELS, dependence_of, paths

from .conftest import hourly


def one(y: np.ndarray, name: str = "a") -> pl.DataFrame:
    return pl.DataFrame({"unique_id": [name] * len(y), "ds": hourly(len(y)), "y": y})


def test_a_table_of_paths_has_a_row_for_each_step_of_each(table: pl.DataFrame, small: Any) -> None:
    model = small(method="ridge").fit(table)
    made = model.predict_samples(n_samples=7)
    assert made.columns == ["unique_id", "ds", "sample", "Ridge"]
    assert len(made) == 2 * 7 * 6
    forecast = model.predict()
    for (name, number), part in made.group_by("unique_id", "sample", maintain_order=True):
        assert 0 <= number < 7
        assert part["ds"].to_list() == forecast.filter(pl.col("unique_id") == name)["ds"].to_list()
    assert len(model.predict_samples(n_samples=3, h=2)) == 2 * 3 * 2


@pytest.mark.parametrize("method", ["best", "network", "ridge", "naive", "pretrained"])
def test_quantiles_of_many_paths_are_the_quantiles_of_the_forecast(
    method: str, table: pl.DataFrame, small: Any
) -> None:
    model = small(method=method, input_size=None if method == "best" else 12).fit(table)
    levels = [0.05, 0.1, 0.5, 0.9, 0.95]
    expected = model.predict(quantiles=levels)
    values = model.fitted.sample(n_samples=20_000).values
    for k, level in enumerate(levels):
        made = np.quantile(values, level, axis=1).ravel()
        column = expected[f"{model.name}-q-{level:g}"].to_numpy()
        width = (expected[f"{model.name}-q-0.95"] - expected[f"{model.name}-q-0.05"]).to_numpy()
        assert np.abs(made - column).max() < 0.03 * width.max(), (k, level)


def test_steps_of_a_random_walk_go_together_and_those_of_noise_do_not() -> None:
    rng, n, h = np.random.default_rng(3), 4000, 8
    walk = gw.Forecaster(h, method="naive", season_length=24).fit(one(rng.normal(size=n).cumsum()), val_size=2000)
    k = np.arange(1, h)
    np.testing.assert_allclose(walk.fitted.combination.dependence, np.sqrt(k / (k + 1)), atol=0.05)
    values = walk.fitted.sample(n_samples=20_000).values[0]
    np.testing.assert_allclose(np.diff(values, axis=1).std(axis=0), 1.0, atol=0.12)  # a step is a step, at any step
    assert values.sum(axis=1).std() == pytest.approx(np.sqrt((np.arange(1, h + 1) ** 2).sum()), rel=0.1)

    noise = gw.Forecaster(h, method="ridge", input_size=24).fit(one(rng.normal(size=n)), val_size=2000)
    assert np.abs(noise.fitted.combination.dependence).max() < 0.1
    values = noise.fitted.sample(n_samples=20_000).values[0]
    assert values.sum(axis=1).std() == pytest.approx(np.sqrt(h), rel=0.1)


def test_the_dependence_by_hand() -> None:
    errors = np.array([[1.0, 2.0, -1.0], [-1.0, -2.0, 1.0]])
    # Two windows: all steps are pooled; standardised, the neighbours are equal once and opposite once.
    np.testing.assert_allclose(dependence_of(errors), [0.0, 0.0], atol=1e-15)
    np.testing.assert_allclose(dependence_of(errors[:, :2]), [1.0])
    assert dependence_of(np.zeros((0, 4))).tolist() == [0.0, 0.0, 0.0]
    assert dependence_of(np.full((5, 3), np.nan)).tolist() == [0.0, 0.0]
    rng = np.random.default_rng(0)
    first = rng.normal(size=5000)
    second = 0.6 * first + 0.8 * rng.normal(size=5000)
    both = np.exp(np.stack([first, second], axis=1))  # the ranks count, not the shape
    both[::50, 0] = np.nan
    assert dependence_of(both)[0] == pytest.approx(0.6, abs=0.03)


def test_paths_are_seeded_and_those_of_a_series_its_own(table: pl.DataFrame, small: Any, tmp_path: Path) -> None:
    model = small(method="ridge").fit(table)
    made = model.predict_samples(n_samples=5, seed=4)
    assert made.equals(model.predict_samples(n_samples=5, seed=4))
    assert not made.equals(model.predict_samples(n_samples=5, seed=5))
    alone = model.predict_samples(table.filter(pl.col("unique_id") == "b"), n_samples=5, seed=4)
    assert alone.equals(made.filter(pl.col("unique_id") == "b"))
    values = model.fitted.sample(n_samples=5).values
    assert not np.allclose(values[0], values[1])
    gw.save(model, tmp_path / "m")
    assert gw.load(tmp_path / "m").predict_samples(n_samples=5, seed=4).equals(made)


def test_paths_stay_above_a_floor() -> None:
    counts = np.random.default_rng(1).poisson(0.4, size=300).astype(float)
    model = gw.Forecaster(4, method="ridge", input_size=12, non_negative=True).fit(one(counts))
    assert model.fitted.sample(n_samples=2000).values.min() == 0.0


def test_paths_between_and_beyond_the_levels_are_those_of_a_normal_distribution() -> None:
    from statistics import NormalDist

    quantiles = np.array([[[3.0 + 2.0 * NormalDist().inv_cdf(level) for level in LEVELS]]])
    values = paths(quantiles, np.zeros(0), ["a"], 200_000, 0).ravel()
    assert values.mean() == pytest.approx(3.0, abs=0.02)
    assert values.std() == pytest.approx(2.0, abs=0.02)
    assert ((values - 3.0) ** 4).mean() == pytest.approx(3 * 16.0, rel=0.05)


@pytest.mark.parametrize(("wrong", "message"), [({"n_samples": 0}, "n_samples"), ({"seed": -1}, "seed")])
def test_wrong_numbers_are_named(wrong: dict[str, int], message: str, table: pl.DataFrame, small: Any) -> None:
    with pytest.raises(ValueError, match=message):
        small(method="naive").fit(table).predict_samples(**wrong)


def test_more_paths_than_memory_holds_are_refused(table: pl.DataFrame, small: Any) -> None:
    model = small(method="naive").fit(table)
    with gw.data.memory_limit("100MB"), pytest.raises(MemoryLimitError, match=r"99,999,999 paths .* ask for fewer"):
        model.predict_samples(n_samples=99_999_999)


@pytest.mark.parametrize("known", [1, 2, 4, 5, 9])
def test_the_last_dependence_goes_on(known: int) -> None:
    r = np.array([0.9, -0.4, 0.7, 0.2, 0.5, 0.1, 0.3, 0.6, -0.2])[:known]
    quantiles = np.tile(np.linspace(-2, 2, len(LEVELS)), (1, 6, 1))
    whole = np.concatenate([r, np.full(9, r[-1])])[:5]
    made = paths(quantiles, r, ["a"], 7, 3)
    np.testing.assert_array_equal(made, paths(quantiles, whole, ["a"], 7, 3))
