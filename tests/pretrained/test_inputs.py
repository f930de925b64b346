"""The network's inputs: simple forecasts that are right, gaps, lengths, and independence of the batch."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
import pytest

from gatewise.arrays import Array
from gatewise.pretrained.candidates import NAMES, Hint, Seasons, forecasts
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
    for name in ("drift", "line", "calm line", "slow line", "waves line"):
        assert np.allclose(by[name], truth, rtol=1e-9), name


def test_seasons_are_exact_on_what_repeats() -> None:
    profile = np.random.default_rng(0).normal(size=9)
    by = made(np.resize(profile, 60), 9, 9, 12)
    truth = np.resize(profile, 72)[60:]
    for name in ("season", "season mean", "second", "second mean", "season median", "second median"):
        assert np.allclose(by[name], truth, rtol=1e-12), name
    # The line through whole and half cycles is not quite level, so that these are not exact.
    for name in ("level 0.3", "drift", "ari", "calm level", "shape"):
        assert np.allclose(by[name], truth, atol=2e-3), name


def test_medians_and_shapes_by_hand() -> None:
    series = np.array([9.0, 5, 2, 30, 7, 4, 5, 90, 6, 8])
    by = made(series, 3, 2, 4)
    # Readings of a phase, the last first, take turns until there are five: 90 7 5, 6 4 2, 8 5 30 9; 6 5 7 2 9 with 2.
    assert by["season median"].tolist() == [7, 4, 8, 7]
    assert by["second median"].tolist() == [6, 8, 6, 8]
    profile = np.array([0.0, 1.0, 4.0, 3.0, 1.0, 1.0])
    grown = np.concatenate([10 + np.tile(profile, 5), 12 + 2 * profile])
    by = made(grown, 6, 6, 8)
    # The mean season is not quite the profile, since the last cycle is a part of it and moving averages see its step.
    assert np.abs(by["shape"] - (12 + 2 * np.tile(profile, 2)[:8])).max() < 0.5
    assert np.abs(by["season mean"] - (12 + 2 * np.tile(profile, 2)[:8])).max() > 3


def test_a_line_and_two_waves_are_forecast_exactly() -> None:
    def series(n: int) -> Array:
        t = np.arange(n)
        return (
            3 + 0.2 * t + np.sin(2 * np.pi * t / 52 + 1) + 0.4 * np.cos(6 * np.pi * t / 52) + np.cos(2 * np.pi * t / 9)
        )

    by = made(series(106), 52, 9, 30)
    assert np.abs(by["waves line"] - series(136)[106:]).max() < 1e-6
    by = made(series(106) - 0.2 * np.arange(106), 52, 9, 30)
    assert np.abs(by["waves level"] - (series(136) - 0.2 * np.arange(136))[106:]).max() < 1e-6


def test_waves_take_the_noise_out_of_two_cycles() -> None:
    rng = np.random.default_rng(6)
    t = np.arange(117)
    wave = 10 * np.sin(2 * np.pi * t / 52)
    errors: defaultdict[str, float] = defaultdict(float)
    for _ in range(60):
        by = made((wave + 3 * rng.normal(size=117))[:104], 52, 52, 13)
        for name, one in by.items():
            errors[name] += float(np.abs(one - wave[104:]).mean()) / 60
    assert errors["waves line"] < 1.1
    others = [error for name, error in errors.items() if "waves" not in name]
    assert min(others) > 1.2 * max(errors["waves line"], errors["waves level"])


def test_steps_whose_phase_never_changes_have_a_smaller_unit() -> None:
    rng = np.random.default_rng(7)
    hour = np.arange(24 * 20) % 24
    sun = np.maximum(np.sin(2 * np.pi * (hour - 6) / 24), 0) * np.repeat(np.exp(0.3 * rng.normal(size=20)), 24)
    unit = prepare(*filled([sun], 512), 24).inputs.unit[0]
    night, noon = unit[[0, 1, 2, 22, 23]], unit[10:14]
    assert night.max() < 0.6 * noon.min()
    flat = prepare(*filled([rng.normal(size=480)], 512), 24)
    assert flat.found.first[0] == 1
    assert np.ptp(flat.inputs.unit[0]) <= 0.5 * flat.inputs.unit[0].max()


def test_forecasts_are_tested_on_the_same_days_of_the_week_as_are_asked_for() -> None:
    rng = np.random.default_rng(9)
    hours = np.arange(672)
    free = hours // 24 % 7 < 2  # the series ends before two free days
    x = 4 * np.sin(2 * np.pi * hours / 24) - 3 * free + 0.2 * rng.normal(size=672)
    result = prepare(*filled([x], 1024), 48)
    assert (result.found.first[0], result.found.second[0]) == (24, 168)
    prior = dict(zip(NAMES, result.inputs.prior[0].mean(axis=0).tolist(), strict=True))
    assert prior["second"] > prior["season"] + 1.0
    assert prior["ar"] > prior["shape"] + 1.0


def test_a_hint_may_differ_from_series_to_series() -> None:
    rng = np.random.default_rng(8)
    x, known, n = filled(list(rng.normal(size=(3, 100))), 128)
    found = prepare(x, known, n, 4, hint=Hint(usual=np.array([0, 12, 60]))).found
    assert found.first.tolist() == [1, 12, 1]  # 60 would not fit twice
    found = prepare(x, known, n, 4, hint=Hint(given=np.array([0, 5, 60]))).found
    assert found.first.tolist() == [1, 5, 1]


def test_a_period_near_the_usual_one_is_the_usual_one_where_that_is_sure() -> None:
    series = np.resize(np.sin(2 * np.pi * np.arange(48) / 48), 130)
    given = filled([series], 256)
    assert prepare(*given, 4).found.first[0] == 48
    assert prepare(*given, 4, hint=Hint(usual=52)).found.first[0] == 48
    assert prepare(*given, 4, hint=Hint(usual=52, sure=True)).found.first[0] == 52
    assert prepare(*given, 4, hint=Hint(usual=60, sure=True)).found.first[0] == 48  # 60 is farther than an eighth


def test_a_period_known_beforehand_counts_from_an_eighth_more_than_one_cycle_on_where_that_is_sure() -> None:
    rng = np.random.default_rng(8)

    def periods(n: int, hint: Hint, series: np.ndarray | None = None) -> tuple[int, int, list[float]]:
        y = rng.normal(size=n) if series is None else series[:n]
        found = prepare(*filled([y], 128), 4, hint=hint).found
        return int(found.first[0]), int(found.second[0]), found.strength[0].tolist()

    assert periods(60, Hint(usual=52, sure=True)) == (52, 52, [0.3, 0.0])
    assert periods(59, Hint(usual=52, sure=True)) == (1, 1, [0.0, 0.0])  # 7 · 59 < 8 · 52
    assert periods(60, Hint(usual=52)) == (1, 1, [0.0, 0.0])  # as in training
    assert periods(60, Hint(given=52, sure=True)) == (52, 52, [0.5, 0.0])
    assert periods(60, Hint(given=50, usual=52, sure=True))[0] == 50
    fortnights = np.tile([3.0, 0.0, 1.0, 5.0], 30) + 0.1 * rng.normal(size=120)
    first, second, strength = periods(70, Hint(usual=52, sure=True), fortnights)
    assert (first, second, strength[1]) == (4, 52, 0.3)
    assert strength[0] > 0.9
    assert periods(70, Hint(given=52, usual=4, sure=True), fortnights)[:2] == (52, 52)


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


@pytest.mark.parametrize("h", [4, 20, 300])
def test_a_few_series_in_one_call_have_the_bits_of_two(monkeypatch: pytest.MonkeyPatch, h: int) -> None:
    rng = np.random.default_rng(4)
    for n in (8, 16, 40, 130, 1000):
        x, known, size = filled([np.cumsum(rng.normal(size=n)), np.resize(rng.normal(size=7), n)], width_of(n))
        made = []
        for few in (0, 10**9):
            monkeypatch.setattr("gatewise.pretrained.heldback._FEW", few)
            made.append(prepare(x, known, size, h).inputs)
        for name, one, two in zip(made[0]._fields, *made, strict=True):
            assert np.array_equal(one, two), (n, name)
