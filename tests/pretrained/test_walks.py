"""Walks are drawn to the naive forecast, other series are not."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.pretrained import walks
from gatewise.pretrained.candidates import Hint
from gatewise.pretrained.inputs import from_readings, width_of
from gatewise.pretrained.walks import drawn_to_naive

MODEL = gw.Pretrained()


def _shares(series: list[np.ndarray], h: int, usual: int = 7) -> np.ndarray:
    whole = from_readings(series, width_of(max(map(len, series))), h, Hint(usual=usual, sure=True))[2]
    return walks._walks(whole, h)[0]


def _walk_of(n: int, seed: int) -> np.ndarray:
    return np.cumsum(np.random.default_rng(seed).standard_t(5, n))


def test_walks_are_known_and_other_series_too() -> None:
    rng, t = np.random.default_rng(0), np.arange(300)
    assert np.median(_shares([_walk_of(300, seed) for seed in range(40)], 14)) > 0.7
    others = {
        "noise": rng.normal(size=300),
        "line": 0.1 * t + rng.normal(size=300),
        "season": 2 * np.sin(2 * np.pi * t / 7) + rng.normal(size=300),
        "walk with a season": np.cumsum(rng.normal(size=300)) + 3 * np.sin(2 * np.pi * t / 7),
        "walk of walks": np.cumsum(np.cumsum(rng.normal(size=300))),
    }
    for name, one in others.items():
        assert _shares([one], 14)[0] < 0.02, name
    assert _shares([np.full(300, 3.0)], 14)[0] == 0.0


def test_a_forecast_many_horizons_long_is_believed_less() -> None:
    few, many = (np.median(_shares([_walk_of(300, seed) for seed in range(20)], h)) for h in (100, 10))
    assert few < 0.2 < many
    assert not _shares([_walk_of(300, seed) for seed in range(5)], 150).any()


def test_all_quantiles_of_a_step_move_alike() -> None:
    series = [_walk_of(300, 1), 5 + np.sin(np.arange(300) * 2 * np.pi / 7)]
    whole = from_readings(series, 512, 12, Hint(usual=7, sure=True))[2]
    made = np.sort(np.random.default_rng(0).normal(size=(2, 12, 11)), axis=2)
    got = drawn_to_naive(whole, made)
    share, drift = walks._walks(whole, 12)
    np.testing.assert_allclose(np.diff(got, axis=2), np.diff(made, axis=2), rtol=0, atol=1e-12)
    middle = (1 - share[:, None]) * made[:, :, 5] + share[:, None] * drift[:, None] * np.arange(1, 13)
    np.testing.assert_allclose(got[:, :, 5], middle, rtol=0, atol=1e-12)
    assert np.abs(got[1] - made[1]).max() < 1e-6


def test_a_clear_drift_goes_on() -> None:
    y = 0.3 * np.arange(500) + _walk_of(500, 4)
    whole = from_readings([y], 512, 10, Hint())[2]
    share, drift = walks._walks(whole, 10)
    mean = np.diff(y).mean() / whole.scale[0] / np.exp2(np.ceil(np.log2(np.abs(y).max())))
    assert share[0] > 0.3
    assert 0.8 * mean < drift[0] < mean


def test_a_mean_change_that_chance_explains_does_not_go_on() -> None:
    kept = []
    for seed in range(60):
        y = _walk_of(500, seed)
        whole = from_readings([y], 512, 10, Hint())[2]
        share, drift = walks._walks(whole, 10)
        if share[0] > 0:  # elsewhere it was not asked
            z = np.diff(y).mean() / np.diff(y).std() * np.sqrt(499)
            size = whole.scale[0] * np.exp2(np.ceil(np.log2(np.abs(y).max())))
            assert drift[0] * size == pytest.approx(np.diff(y).mean() * max(1.0 - 1.0 / z**2, 0.0), abs=1e-12)
            kept.append(drift[0] != 0.0)
    assert 0.15 < np.mean(kept) < 0.5


def test_walks_are_forecast_nearly_as_well_as_by_the_last_reading() -> None:
    series = [_walk_of(314, 100 + seed) for seed in range(150)]
    past, truth = [one[:300] for one in series], np.stack([one[300:] for one in series])
    naive = np.abs(np.stack([one[-1:] for one in past]) - truth).mean()
    ours = np.abs(MODEL.predict_arrays(past, 14, [0.5], usual_season=7)[..., 0] - truth).mean()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gatewise.pretrained.model.drawn_to_naive", lambda *given: given[1])
        before = np.abs(MODEL.predict_arrays(past, 14, [0.5], usual_season=7)[..., 0] - truth).mean()
    assert ours < 1.02 * naive
    assert ours < 0.995 * before
