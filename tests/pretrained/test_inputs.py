"""The network's inputs: simple forecasts that are right, gaps, lengths, and independence of the batch."""

from __future__ import annotations

import numpy as np
import pytest

from gatewise.arrays import Array
from gatewise.pretrained.candidates import NAMES, Seasons, forecasts
from gatewise.pretrained.inputs import PATCH, filled, prepare, width_of


def test_widths_follow_the_length_alone() -> None:
    assert [width_of(n) for n in (8, 16, 17, 32, 33, 1000, 1024, 5000)] == [16, 16, 32, 32, 64, 1024, 1024, 1024]


def test_gaps_are_filled_on_a_straight_line() -> None:
    x, known, n = filled([np.array([np.nan, 1.0, np.nan, 3.0, np.nan])], 16)
    assert x[0, -5:].tolist() == [1.0, 1.0, 2.0, 3.0, 3.0]
    assert known[0, -5:].tolist() == [False, True, False, True, False]
    assert n.tolist() == [5]
    assert not known[0, :-5].any()


def made(series: Array, first: int, second: int, h: int) -> dict[str, Array]:
    x, _, n = filled([series], width_of(len(series)))
    given = Seasons(np.array([first]), np.array([second]), np.ones((1, 2)))
    return dict(zip(NAMES, forecasts(x, n, given, h)[0][0].T, strict=True))


def test_simple_forecasts_by_hand() -> None:
    series = np.array([1.0, 5, 2, 3, 7, 4, 5, 9, 6, 8])
    by = made(series, 3, 3, 4)
    assert by["last"].tolist() == [8] * 4
    assert by["season"].tolist() == [9, 6, 8, 9]
    assert np.allclose(by["season mean"], [7, 4, (8 + 5 + 3) / 3, 7])
    assert np.allclose(by["season drift"], by["season"] + (23 - 16) / 3 * np.array([1, 1, 1, 2]))


def test_a_straight_line_is_forecast_exactly_by_all_that_have_a_slope() -> None:
    by = made(3.0 + 0.5 * np.arange(40), 1, 1, 10)
    truth = 3.0 + 0.5 * np.arange(40, 50)
    for name in ("drift", "line", "calm line"):
        assert np.allclose(by[name], truth, rtol=1e-9), name


def test_seasons_are_exact_on_what_repeats() -> None:
    profile = np.random.default_rng(0).normal(size=9)
    by = made(np.resize(profile, 60), 9, 9, 12)
    truth = np.resize(profile, 72)[60:]
    for name in ("season", "season mean", "second", "second mean"):
        assert np.allclose(by[name], truth, rtol=1e-12), name
    # The line through whole and half cycles is not quite level, so that these are not exact.
    for name in ("level 0.3", "drift", "ari", "calm level"):
        assert np.allclose(by[name], truth, atol=2e-3), name


def test_an_autoregression_goes_on_with_a_wave() -> None:
    t = np.arange(120)
    by = made(np.sin(2 * np.pi * t / 17.3), 1, 1, 30)
    truth = np.sin(2 * np.pi * np.arange(120, 150) / 17.3)
    assert np.abs(by["ar"] - truth).max() < 0.1


def prepared(series: list[Array], h: int = 48) -> list[Array]:
    width = width_of(len(series[0]))
    result = prepare(*filled(series, width), h)
    return [*result.inputs, result.centre, result.scale]


def test_same_bits_in_any_batch() -> None:
    rng = np.random.default_rng(3)
    series = [np.cumsum(rng.normal(size=n)) + 3 * np.sin(np.arange(n) / 2) for n in rng.integers(257, 513, 33)]
    series[5][7:20] = np.nan
    together = prepared(series)
    for k in (0, 5, 32):
        for one, every in zip(prepared([series[k]]), together, strict=True):
            assert np.array_equal(one[0], every[k], equal_nan=True)


def test_same_bits_whatever_the_periods_of_the_others() -> None:
    rng = np.random.default_rng(5)
    series = []
    for k, period in enumerate([3, 5, 7, 12, 16, 24, 40, 60, 1, 2] * 4):
        n = int(rng.integers(129, 257))
        series.append(
            np.resize(rng.normal(size=period), n) + 0.3 * rng.normal(size=n) + k % 3 * (np.arange(n) // 7 % 2)
        )
        series[-1][5 : 5 + k % 4] = np.nan
    together = prepare(*filled(series, 256), 48, dtype="float64")
    for k, one in enumerate(series):
        alone = prepare(*filled([one], 256), 48, dtype="float64")
        for every, single in zip(together.inputs, alone.inputs, strict=True):
            assert np.array_equal(every[k], single[0]), k


def test_patches_stand_at_the_front_and_end_with_the_last_reading() -> None:
    series = np.arange(40.0)
    result = prepare(*filled([series], 64), 8)
    patches, length = result.inputs.patches[0], int(result.inputs.lengths[0])
    assert length == 3
    known = patches.reshape(-1, PATCH, 4)[:, :, 3]
    assert known[:3].sum() == 40
    assert known[0].tolist() == [0.0] * 8 + [1.0] * 8
    assert patches.reshape(-1, PATCH, 4)[2, -1, 0] == 0.0


@pytest.mark.parametrize("h", [1, 4, 6, 48, 192])
def test_horizons_are_whole_groups(h: int) -> None:
    inputs = prepare(*filled([np.arange(20.0) % 3], 32), h).inputs
    assert inputs.steps.shape[1] == -(-h // 4) * 4
    assert np.isfinite(inputs.steps).all()


def test_readings_before_the_series_never_matter() -> None:
    rng = np.random.default_rng(4)
    x, known, n = filled([rng.normal(size=40) for _ in range(3)], 64)
    clean = prepare(x, known, n, 12)
    dirty_x = np.where(np.arange(64) < 24, 1e3 * rng.normal(size=x.shape), x)
    dirty = prepare(dirty_x, known, n, 12)
    for a, b in zip(clean.inputs, dirty.inputs, strict=True):
        assert np.array_equal(a, b)
