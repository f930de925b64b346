"""Intervals of counts: whole bounds, nested, and right about how many readings they hold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data.transforms import Transform
from gatewise.forecasting.whole import LEVELS, intervals_of, whole_bounds

QUICK: dict[str, Any] = {"hidden_size": 4, "max_epochs": 2, "freq": 1}


def poisson(rate: float) -> np.ndarray:
    """Distribution (60,) of counts below 60."""
    steps = np.arange(1, 60)
    return np.exp(-rate) * np.cumsum(np.concatenate([[1.0], np.cumprod(rate / steps)]))


def quantiles_of(share: np.ndarray) -> np.ndarray:
    """Quantiles (1, 1, K) at LEVELS of counts with a distribution."""
    return np.searchsorted(share, np.array(LEVELS) - 1e-12)[None, None].astype(float)


@pytest.mark.parametrize(
    ("rate", "level", "low", "high"),
    [
        (0.1, 0.8, 0, 0),
        (0.4, 0.8, 0, 1),
        (0.3, 0.95, 0, 1),
        (0.6, 0.8, 0, 1),
        (1.2, 0.8, 0, 2),
        (1.2, 0.95, 0, 3),
        (4.0, 0.5, 3, 4),
    ],
)
def test_the_bounds_are_those_of_the_distribution(rate: float, level: float, low: int, high: int) -> None:
    share = poisson(rate)
    np.testing.assert_array_equal(whole_bounds(quantiles_of(share), [level])[:, 0, 0, 0], [low, high])
    # A little to either side of a whole number is that number: errors are measured from points that are not whole.
    for near in (-0.2, 0.2):
        moved = np.maximum(quantiles_of(share) + near, 0.0)
        np.testing.assert_array_equal(whole_bounds(moved, [level])[:, 0, 0, 0], [low, high])


@pytest.mark.parametrize("rate", [0.05, 0.5, 1.0, 2.5, 6.0, 12.0, 19.0])
def test_bounds_are_nested_and_hold_their_level_up_to_a_quarter_of_the_tail(rate: float) -> None:
    share = poisson(rate)
    below = np.concatenate([[0.0], share])
    levels = [0.3, 0.5, 0.6, 0.8, 0.9, 0.95]
    low, high = whole_bounds(quantiles_of(share), levels)[:, :, 0, 0].astype(int)
    assert (np.diff(low) <= 0).all()
    assert (np.diff(high) >= 0).all()
    held = share[high] - below[low]
    wanted = np.array(levels)
    # The distribution is known at 65 levels: as good as the distance between two of them.
    assert (held >= wanted - 0.25 * (1 - wanted) - 0.02).all()
    inner = share[np.maximum(high - 1, 0)] - below[low + 1]
    assert (inner < wanted).all()


def test_far_counts_are_rounded_and_the_level_does_not_depend_on_its_company() -> None:
    rng = np.random.default_rng(0)
    quantiles = np.sort(rng.normal(300.0, 80.0, (5, 3, len(LEVELS))), axis=-1)
    low, high = whole_bounds(quantiles, [0.8])[:, 0]
    np.testing.assert_array_equal(low, np.rint(quantiles[..., LEVELS.index(0.1)]))
    np.testing.assert_array_equal(high, np.rint(quantiles[..., LEVELS.index(0.9)]))
    small = np.abs(quantiles) / 60.0
    both, one = whole_bounds(small, [0.8, 0.95]), whole_bounds(small, [0.95])
    np.testing.assert_array_equal(both[:, 1:], one)


def test_bounds_are_found_by_name() -> None:
    columns = {"a-lo-95": 0.025, "a-hi-95": 0.975, "a-lo-80": 0.1, "a-hi-80": 0.9, "a-q-0.5": 0.5, "b-lo-50": 0.25}
    found = intervals_of("a", columns)
    assert list(found.values()) == [("a-lo-80", "a-hi-80"), ("a-lo-95", "a-hi-95")]
    np.testing.assert_allclose(list(found), [0.8, 0.95])


def counts(rate: float = 1.2, series: int = 1, n: int = 200) -> pl.DataFrame:
    y = np.random.default_rng(3).poisson(rate, (series, n)).astype(float)
    return pl.DataFrame(
        {"unique_id": np.repeat(np.arange(series), n), "ds": np.tile(np.arange(n), series), "y": y.ravel()}
    )


@pytest.mark.parametrize("method", ["best", "network", "ridge", "pretrained", "naive"])
def test_intervals_of_counts_are_whole_numbers_and_quantiles_stay(method: Any, tmp_path: Path) -> None:
    made = gw.Forecaster(7, method=method, **QUICK).fit(counts())
    asked: dict[str, Any] = {"level": [50, 80, 95], "quantiles": [0.1, 0.9]}
    found = made.predict(**asked)
    free = gw.Forecaster(7, method=method, non_negative=False, **QUICK).fit(counts()).predict(**asked)
    name = found.columns[2]
    point = found[name].to_numpy()
    for level in (50, 80, 95):
        low, high = found[f"{name}-lo-{level}"].to_numpy(), found[f"{name}-hi-{level}"].to_numpy()
        assert ((low == np.rint(low)) | (low == point)).all()
        assert ((high == np.rint(high)) | (high == point)).all()
        assert ((low <= point) & (point <= high)).all()
    assert (found[f"{name}-lo-95"] == 0).all()
    for column in (name, f"{name}-q-0.1", f"{name}-q-0.9"):
        np.testing.assert_array_equal(found[column], np.maximum(free[column].to_numpy(), 0.0))
    np.testing.assert_array_equal(made.predict(level=[80])[f"{name}-hi-80"], found[f"{name}-hi-80"])
    gw.save(made, tmp_path / "m.gatewise")
    assert gw.load(tmp_path / "m.gatewise").predict(**asked).equals(found)


def test_tenths_are_no_counts() -> None:
    tenths = counts().with_columns(y=pl.col("y") / 10 + 0.05)
    made = gw.Forecaster(7, non_negative=True, method="naive", **QUICK).fit(tenths)
    assert not made.fitted.recipe.transform.whole.any()
    assert (made.predict(level=[50])["Naive-hi-50"] % 1 != 0).any()


@pytest.mark.parametrize("rate", [0.5, 1.2, 5.0])
def test_intervals_of_counts_cover(rate: float) -> None:
    tested = gw.forecasting.backtest(
        gw.Forecaster(7, **QUICK), counts(rate, series=4), level=(80, 95), baselines=["Naive"]
    )
    covered = tested.scores[0].coverage
    assert 0.73 <= covered[80] <= 0.92
    assert 0.92 <= covered[95] <= 0.995


def test_a_file_from_before_has_no_counts() -> None:
    one = Transform("none", None, np.zeros(2, np.int64), np.zeros(2), np.zeros(2), np.ones(2, bool))
    arrays = one.to_arrays()
    np.testing.assert_array_equal(Transform.from_config_arrays(one.to_config(), arrays).whole, [True, True])
    del arrays["whole"]
    np.testing.assert_array_equal(Transform.from_config_arrays(one.to_config(), arrays).whole, [False, False])
