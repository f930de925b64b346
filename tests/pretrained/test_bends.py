"""Series whose seasons grow with their level: how they are bent, and what it is worth."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.pretrained.bends import Bend, bend_of, straight
from gatewise.pretrained.candidates import Hint, Seasons, in_numpy
from gatewise.pretrained.inputs import from_readings, width_of

MODEL = gw.Pretrained()


def _growing(n: int, seed: int, share: float = 0.03) -> np.ndarray:
    rng = np.random.default_rng(seed)
    season = np.tile(rng.normal(size=12), n // 12 + 1)[:n]
    return 200 * np.exp(0.007 * np.arange(n)) * (1 + 0.15 * season / season.std()) * (1 + share * rng.normal(size=n))


def _added(n: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return 100 + 0.5 * np.arange(n) + 10 * np.tile(rng.normal(size=12), n // 12 + 1)[:n] + 3 * rng.normal(size=n)


def _prepared(series: list[np.ndarray], h: int = 12):
    return from_readings(series, width_of(max(map(len, series))), h, Hint(usual=12, sure=True))[2]


def test_seasons_that_grow_are_bent_and_others_are_not() -> None:
    assert (_prepared([_growing(120, seed) for seed in range(20)]).bend.theta != 0).mean() >= 0.9
    assert (_prepared([_added(120, seed) for seed in range(20)]).bend.theta != 0).mean() <= 0.1
    walks = [np.cumsum(np.random.default_rng(seed).normal(size=120)) for seed in range(20)]
    assert (_prepared(walks).bend.theta != 0).mean() <= 0.2


def test_bent_seasons_are_of_one_size() -> None:
    whole = _prepared([_growing(120, 1, 0.005)])
    z = whole.readings[0, -120:].reshape(10, 12)
    sizes = z.std(axis=1) / z.std(axis=1).mean()
    assert np.abs(sizes - 1).max() < 0.1
    y = _growing(120, 1, 0.005).reshape(10, 12).std(axis=1)
    assert y[-1] > 1.5 * y[0]
    np.testing.assert_allclose(z[-1, -1], 0.0, atol=1e-12)


def test_short_series_rare_sales_and_readings_at_the_zero_stay_as_they_are() -> None:
    rng = np.random.default_rng(0)
    y = _growing(120, 2)
    rare = np.where(rng.random(120) < 0.6, 0.0, y)
    low = np.where(np.arange(120) % 12 == 3, 0.02 * y, y)  # nearly nothing in each April
    for one in (y[:59], rare, low):
        assert _prepared([one]).bend.theta[0] == 0.0
    assert _prepared([y]).bend.theta[0] != 0.0


def test_sizes_that_differ_by_rounding_alone_say_nothing() -> None:
    t = np.arange(100.0)
    series = [(3 * t + 5 + t % 3)[start : start + n] for n in (35, 60, 80) for start in range(20)]
    assert not _prepared(series).bend.theta.any()


def test_there_and_back() -> None:
    bend = Bend(
        *(np.array(v) for v in ([0.5, -0.4, 0.0], [1.0, 2.0, 3.0], [0.2, 0.1, 0.0], [2.0, 3.0, 1.0], [0.9] * 3))
    )
    x = np.array([[0.0, 1.0, 4.0, 40.0], [-40.0, -1.0, 2.0, 3.0], [1.0, 2.0, 3.0, 4.0]])
    np.testing.assert_allclose(bend.back(bend.bent(x)), x, rtol=1e-12)
    np.testing.assert_array_equal(bend.bent(x)[2], x[2])
    v = 0.5 * (0.2 + 2.0 * np.array([0.1, 0.7, 5.0]))
    got = bend.back(np.array([[0.1, 0.7, 5.0]] * 3))[0]
    np.testing.assert_allclose(got[:2], 1.0 + np.expm1(v[:2]) / 0.5)
    np.testing.assert_allclose(got[2], 1.0 + (np.expm1(0.9) + np.exp(0.9) * (v[2] - 0.9)) / 0.5)  # on the tangent
    one = np.arange(6.0).reshape(2, 3)
    assert straight(2).bent(one).tolist() == one.tolist() == straight(2).back(one).tolist()


def test_what_is_fitted_to_the_cycles() -> None:
    """θ against the textbook: cycles cut from the end, lines through each, least squares of size on level."""
    y = _growing(100, 5)
    z = np.zeros((1, 128))
    z[0, 28:] = (y - y[-1]) / 50
    found = Seasons(np.array([12]), np.array([12]), np.zeros((1, 2)))
    cycles = z[0, 128 - 96 :].reshape(8, 12)
    t = np.arange(12)
    level = cycles.mean(axis=1)
    size = np.array([np.abs(row - np.polyval(np.polyfit(t, row, 1), t)).mean() for row in cycles])
    slope = np.polyfit(level, size, 1)[0]
    got = bend_of(z, np.array([100]), found)
    np.testing.assert_allclose(got.theta[0], slope / size.mean(), rtol=1e-9)
    np.testing.assert_allclose(got.middle[0], level.mean(), rtol=1e-9)


@pytest.mark.parametrize(("times", "plus"), [(1e-9, 0.0), (1e12, 0.0), (1.0, 1e5), (-3.0, 7.0)])
def test_unit_and_zero_change_nothing(times: float, plus: float) -> None:
    y = _growing(132, 7)
    made = MODEL.predict_arrays([y], 24, [0.1, 0.5, 0.9])[0]
    moved = MODEL.predict_arrays([times * y + plus], 24, [0.1, 0.5, 0.9])[0]
    if times < 0:
        moved = moved[:, ::-1]
        np.testing.assert_allclose(moved[:, 1] / times - plus / times, made[:, 1], rtol=0.05)  # the network is not odd
    else:
        np.testing.assert_allclose((moved - plus) / times, made, rtol=2e-4)


def test_growing_seasons_are_forecast_better() -> None:
    series = [_growing(120, 50 + seed) for seed in range(60)]
    past, truth = [one[:108] for one in series], np.stack([one[108:] for one in series])

    def error() -> float:
        made = MODEL.predict_arrays(past, 12, [0.5], usual_season=12)[..., 0]
        return float((np.abs(made - truth) / truth).mean())

    ours = error()
    with pytest.MonkeyPatch.context() as patch, in_numpy():  # native code has its own
        patch.setattr("gatewise.pretrained.inputs.bend_of", lambda *given: straight(len(given[0])))
        assert ours < 0.9 * error()
