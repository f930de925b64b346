"""Readings whose errors go together count as fewer: the sentence about coverage is right about as often as it says."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.data import to_panel
from gatewise.forecasting import backtest
from gatewise.forecasting.alike import design, together_inside
from gatewise.forecasting.scoring import Score, Tally
from gatewise.forecasting.verdict import coverage_in_words

Z = {80: 1.2816, 95: 1.96}
H = 12


@pytest.mark.parametrize("level", Z)
@pytest.mark.parametrize("r", [0.0, 0.4, 0.8, 0.97])
def test_correlation_of_being_inside(level: int, r: float) -> None:
    rng = np.random.default_rng(0)
    x = rng.normal(size=200_000)
    y = r * x + np.sqrt(1 - r * r) * rng.normal(size=len(x))
    measured = np.corrcoef(np.abs(x) < Z[level], np.abs(y) < Z[level])[0, 1]
    assert together_inside(np.array(r), level) == pytest.approx(measured, abs=0.01)
    assert together_inside(np.ones(2), level).tolist() == [1, 1]


def test_readings_that_count_as_one_by_hand() -> None:
    assert design(80, H, 0.0) == 1.0
    assert design(80, H, 1.0) == pytest.approx(H)
    assert design(80, H, 1.0, 5, 1.0) == pytest.approx(5 * H)
    assert design(80, H, 0.0, 5, 1.0) == pytest.approx(5.0)
    assert design(95, 1, 0.9, 3, 0.5) == pytest.approx(1 + 2 * together_inside(np.array(0.5), 95))
    c = together_inside(np.array([1, 0.6, 0.36]), 80)
    assert design(80, 3, 0.6) == pytest.approx((3 * c[0] + 4 * c[1] + 2 * c[2]) / 3)


def errors_of(kind: str, series: int, windows: int, many: int) -> Array:
    """Errors (N, S, W, h) of variance 1: independent, of an autoregression, of a walk, moved by one shock in part."""
    rng = np.random.default_rng(7)
    e = rng.normal(size=(many, series, windows, H))
    if "shock" in kind:
        e = np.sqrt(0.6) * rng.normal(size=(many, 1, windows, H)) + np.sqrt(0.4) * e
    if kind.endswith("auto"):
        for k in range(1, H):
            e[..., k] = 0.8 * e[..., k - 1] + 0.6 * e[..., k]
    return np.cumsum(e, axis=-1) / np.sqrt(np.arange(1, H + 1)) if kind == "walk" else e


@pytest.mark.parametrize("kind", ["independent", "auto", "walk", "shock", "shock auto"])
@pytest.mark.parametrize(("series", "windows"), [(1, 4), (1, 20), (12, 1), (50, 1)])
def test_right_intervals_are_seldom_called_wrong_and_those_of_half_the_width_often(
    kind: str, series: int, windows: int
) -> None:
    """At most 4 % of right ones; readings taken three for one called 30 % wrong of 50 series with one shock."""
    if series == 1 and "shock" in kind:
        return
    errors, between = errors_of(kind, series, windows, 150), 0.6 if "shock" in kind else 0.0
    agreed = (np.sign(errors[..., 1:]) * np.sign(errors[..., :-1])).mean(axis=(1, 2, 3))
    r = np.maximum(0.0, np.sin(0.5 * np.pi * agreed))
    worth = {level: [errors[0].size / design(level, H, one, series, between) for one in r] for level in Z}
    called = {}
    for width in (1.0, 0.5):
        inside = {level: (np.abs(errors) < width * z).mean(axis=(1, 2, 3)) for level, z in Z.items()}
        told = [
            coverage_in_words(
                Score("A", 1, 1, 1, 1, {level: inside[level][n] for level in Z}), {k: worth[k][n] for k in Z}
            )
            for n in range(len(errors))
        ]
        called[width] = np.mean([bool(one) for one in told])
    assert called[1.0] <= 0.045
    assert called[0.5] >= 0.75


def test_errors_of_a_backtest_that_go_together_count_as_fewer() -> None:
    rng, t = np.random.default_rng(0), np.arange(200)
    shock = np.cumsum(rng.normal(size=200))
    for own, least in ((1.0, 0.0), (0.0, 0.9)):
        values = {f"s{k}": own * np.cumsum(rng.normal(size=200)) + (1 - own) * shock + k for k in range(8)}
        tested = backtest(gw.Forecaster(6, method="naive"), {"ds": t, **values}, None, None, "ds", None, n_windows=5)
        assert tested.series == 8
        assert (tested.together - 1) / 7 >= least
        assert tested.together < (8.01 if least else 2.5)
        worth = tested.independent("Naive")
        assert tested.tally.readings("Naive") == 8 * 5 * 6
        assert worth[80] == pytest.approx(
            240 / design(80, 6, tested.tally.correlation("Naive"), 8, (tested.together - 1) / 7)
        )
        assert (worth[80] < 30) == (least > 0)
    halves = backtest(gw.Forecaster(6, method="naive"), {"ds": t, "y": shock}, n_windows=5, step_size=3)
    assert halves.distinct == pytest.approx((4 * 3 + 6) / 30)


def test_correlation_of_neighbours_from_signs() -> None:
    rng = np.random.default_rng(0)
    e = rng.normal(size=(400, 12))
    for k in range(1, 12):
        e[:, k] = 0.8 * e[:, k - 1] + 0.6 * e[:, k]
    panel = to_panel({"ds": np.arange(30), "y": np.arange(30) % 7.0})
    tally = Tally(["A"], [], np.ones((2, 1)))
    from gatewise.data import Windows
    from gatewise.forecasting.held import Held

    windows = Windows.at(panel.offsets, np.full(400, 18), 1, 12)
    tally.add(Held(windows, np.exp(3 * e), {"A": np.ones((400, 12))}))
    assert tally.correlation("A") == pytest.approx(0.8, abs=0.03)
