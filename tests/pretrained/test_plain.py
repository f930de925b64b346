"""Plain series are drawn to least squares, other series are not."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.pretrained import plain as module
from gatewise.pretrained.candidates import Hint
from gatewise.pretrained.inputs import Prepared, from_readings, width_of
from gatewise.pretrained.plain import drawn_to_plain, plain

MODEL = gw.Pretrained()
TURN = 2 * np.pi


def prepared(series: list[Array], h: int, usual: int = 0) -> Prepared:
    return from_readings(series, width_of(max(map(len, series))), h, Hint.of(None, usual))[2]


def shares(series: list[Array], h: int, usual: int = 0) -> Array:
    result = np.zeros(len(series))
    rows, share, _ = plain(prepared(series, h, usual), h, usual)
    result[rows] = share
    return result


def kinds(rng: np.random.Generator, n: int) -> dict[str, Array]:
    t, e = np.arange(n), rng.normal(size=n)
    week = np.resize(2 * rng.normal(size=7), n)
    return {
        "noise": e,
        "line": 0.05 * t + e,
        "week": week + e,
        "week and line": week - 0.02 * t + e,
        "damped": 20 * (1 - np.exp(-t / (0.3 * n))) + week + e,
    }


def others(rng: np.random.Generator, n: int) -> dict[str, Array]:
    t, e = np.arange(n), rng.normal(size=n)
    week = np.resize(2 * rng.normal(size=7), n)
    coloured = np.zeros(n)
    for k in range(1, n):
        coloured[k] = 0.8 * coloured[k - 1] + e[k]
    return {
        "walk": np.cumsum(e),
        "coloured": week + coloured,
        "shift": week + e + 5.0 * (t > n // 2),
        "late shift": week + e + 4.0 * (t >= n - 12),
        "rare sales": rng.poisson(0.3, n) * 1.0,
        "skewed": np.exp(e),
        "fading week": week * np.linspace(2.0, 0.0, n) + e,
        "two values": rng.integers(0, 2, n) * 1.0,
        "last week higher": week + e + 2.5 * (t >= n - 7),
        "season of changing size": week * np.linspace(1.5, 0.5, n) + e,
        "bent line": 0.1 * np.maximum(t - n // 2, 0) + 0.5 * e,
    }


def test_plain_series_are_known_and_other_series_too() -> None:
    for n in (150, 400):
        every = [(kinds(np.random.default_rng(s), n), others(np.random.default_rng(s), n)) for s in range(20)]
        for name in every[0][0]:
            assert np.median(shares([a[name] for a, _ in every], 14, 7)) > 0.6, (name, n)
        bound = {"last week higher": 0.3, "season of changing size": 0.3}
        for name in every[0][1]:
            assert np.median(shares([b[name] for _, b in every], 14, 7)) < bound.get(name, 0.06), (name, n)


def test_series_that_a_fit_gives_exactly_and_constants_are_left_alone() -> None:
    t = np.arange(140)
    noise = np.random.default_rng(0).normal(size=140)
    exact = [np.sin(TURN * t / 7), 3.0 * t + 1.0, np.full(140, 2.0), np.sin(TURN * t / 7) + 1e-8 * noise]
    assert not shares(exact, 14, 7).any()


def by_lstsq(y: Array, columns: list[Array], h: int) -> tuple[Array, float]:
    x = np.stack(columns, axis=1)
    found, squares, _, _ = np.linalg.lstsq(x[: len(y)], y, rcond=None)
    return x[len(y) :] @ found, float(squares[0])


@pytest.mark.parametrize(
    ("n", "first", "second", "h"), [(60, 7, 7, 10), (31, 4, 4, 3), (300, 24, 7, 40), (20, 1, 1, 5)]
)
def test_the_fit_is_the_weighted_mean_of_least_squares(n: int, first: int, second: int, h: int) -> None:
    """Every season with every trend, fitted by NumPy one by one, weighed by Akaike's corrected criterion."""
    y = np.random.default_rng(n).normal(size=n) + 0.03 * np.arange(n) + np.resize(np.arange(first), n)
    basis = module._basis(n, first, second, h)
    t = np.arange(n + h, dtype=float)
    waves, ends = [np.ones(n + h)], [1]
    for p, most in ((first, 12), (second if second != first else 1, 6)):
        for k in range(1, min(p // 2, most) + 1):
            both = [np.cos(TURN * k * t / p), np.sin(TURN * k * t / p)][: 1 if 2 * k == p else 2]
            if len(waves) + len(both) > n // 2:
                break
            waves, ends = waves + both, [*ends, len(waves) + len(both)]
    trends = [None, t, *[np.exp(-t / (0.08 * 1.25**k * n)) for k in range(13)]]
    forecasts, scores = [], []
    for end in ends:
        for number, trend in enumerate(trends):
            ahead, squares = by_lstsq(y, waves[:end] + ([] if trend is None else [trend]), h)
            count = end + (0, 1, 1.5)[min(number, 2)]
            score = -0.5 * n * np.log(squares) - count * n / (n - count - 1) - (np.log(13) if number > 1 else 0)
            forecasts.append(ahead)
            scores.append(score)
    weight = np.exp(np.array(scores) - max(scores))
    expected = (weight[:, None] * np.array(forecasts)).sum(0) / weight.sum()
    kept, fit = module._fitted(y[None], basis)
    assert kept.tolist() == [0]
    np.testing.assert_allclose(fit.ahead[0], expected, rtol=0, atol=1e-6)


def test_spread_is_that_of_the_errors() -> None:
    """Of noise around a week and a line: the standard deviation of what comes minus the forecast."""
    rng, t = np.random.default_rng(1), np.arange(74)
    y = 3 * np.sin(TURN * t / 7) + 0.1 * t + rng.normal(size=(3000, 74))
    _, fit = module._fitted(y[:, :60], module._basis(60, 7, 7, 14))
    kept, _ = module._fitted(y[:, :60], module._basis(60, 7, 7, 14))
    error = y[kept, 60:] - fit.ahead
    ratio = np.sqrt((error**2).mean(0) / (fit.spread**2).mean(0))
    assert abs(ratio.mean() - 1.0) < 0.025
    assert (np.abs(ratio - 1.0) < 0.06).all()


def test_statistics_of_plain_series_are_standard_normal() -> None:
    rng, n, t = np.random.default_rng(5), 200, np.arange(200)
    y = 3 * np.sin(TURN * t / 7) + 0.1 * t + rng.normal(size=(1500, n))
    _, fit = module._fitted(y, module._basis(n, 7, 7, 14))
    count = len(fit.noise)
    first, _, _, ratios, at, ends, skew, fade = module._groups(fit, np.full(count, n), np.full(count, 7))
    assert ends.used.sum(0).tolist() == [count] * 7
    for name, group in {"first": first, "ends": ends, "skew": skew, "fade": fade}.items():
        assert (np.abs(group.values.mean(0)) < 0.25).all(), name
        assert (np.abs(group.values.std(0) - 1.0) < 0.15).all(), (name, group.values.std(0))
    assert (ratios.values >= 0).all()
    assert (at.values >= 0).all()
    assert (ends.extra == [1, 2, 4, 8, 16, 32, 64]).all()


def test_a_usual_period_is_fitted_where_a_part_of_it_is_found() -> None:
    """Months whose half year is plain and whose year is weak."""
    rng, t = np.random.default_rng(2), np.arange(120)
    year = 3 * np.cos(TURN * t / 6) + np.sin(TURN * t / 12)
    series = [year[:108] + rng.normal(size=108) for _ in range(30)]
    whole = prepared(series, 12, 12)
    half = whole.found.first == 6
    assert half.sum() > 10
    errors = []
    for usual in (0, 12):
        rows, _, fit = plain(whole, 12, usual)
        ahead = whole.centre[rows, None] + whole.scale[rows, None] * fit.ahead
        size = np.exp2(np.ceil(np.log2(np.array([np.abs(one).max() for one in series]))))[rows]
        errors.append(np.abs(ahead * size[:, None] - year[108:])[half[rows]].mean())
    assert errors[1] < 0.7 * errors[0]


def test_no_wave_is_fitted_twice() -> None:
    for first, second in ((6, 12), (7, 14), (24, 168), (12, 4)):
        columns, ends = module._columns(400, first, second, 5)
        waves = columns[: ends[-1] + 1, :400]
        assert np.linalg.matrix_rank(waves) == len(waves), (first, second)


def test_quantiles_move_by_the_share() -> None:
    series = [2 * np.resize(np.arange(7.0), 200) + np.random.default_rng(k).normal(size=200) for k in range(3)]
    series.append(np.cumsum(np.random.default_rng(9).normal(size=200)))
    whole = prepared(series, 12, 7)
    made = np.sort(np.random.default_rng(0).normal(size=(4, 12, 11)), axis=2)
    got = drawn_to_plain(whole, made, 7)
    rows, share, fit = plain(whole, 12, 7)
    assert share[:3].min() > 0.2
    middle = made[rows, :, 5] * (1 - share[:, None]) + share[:, None] * fit.ahead
    np.testing.assert_allclose(got[rows][:, :, 5], middle, rtol=0, atol=1e-12)
    assert (np.diff(got, axis=2) >= 0).all()
    assert np.abs(got[3] - made[3]).max() < 1e-6


def test_the_kept_columns_change_nothing() -> None:
    series = [np.random.default_rng(k).normal(size=90) for k in range(3)]
    module._basis.cache_clear()
    first = MODEL.predict_arrays(series, 9)
    assert np.array_equal(MODEL.predict_arrays(series, 9), first)
    long = MODEL.predict_arrays(series, 3000)  # too long to be kept
    assert long.shape == (3, 3000, 3)
    assert module._basis.cache_info().currsize <= 3


def _errors(make: Callable[[np.random.Generator], Array], n: int, h: int, usual: int) -> tuple[float, float]:
    every = [make(np.random.default_rng(seed)) for seed in range(60)]
    past, truth = [one[:n] for one in every], np.stack([one[n : n + h] for one in every])
    ours = np.abs(MODEL.predict_arrays(past, h, [0.5], usual_season=usual)[..., 0] - truth).mean()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("gatewise.pretrained.model.drawn_to_plain", lambda *given: given[1])
        before = np.abs(MODEL.predict_arrays(past, h, [0.5], usual_season=usual)[..., 0] - truth).mean()
    return float(ours), float(before)


def test_plain_series_are_forecast_better_and_walks_as_before() -> None:
    ours, before = _errors(lambda rng: kinds(rng, 114)["damped"], 100, 14, 7)
    assert ours < 0.97 * before
    ours, before = _errors(lambda rng: kinds(rng, 104)["line"], 90, 14, 7)
    assert ours < 0.97 * before
    ours, before = _errors(lambda rng: others(rng, 264)["walk"], 250, 14, 7)
    assert ours < 1.001 * before
