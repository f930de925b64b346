"""Looks at the end of a series: what they test, how they are weighed, and what they are worth."""

from __future__ import annotations

import numpy as np
import pytest

import gatewise as gw
from gatewise.pretrained import looks
from gatewise.pretrained.candidates import Hint, in_numpy
from gatewise.pretrained.heldback import TESTED, Stretches, second_stretch, stretch
from gatewise.pretrained.heldout import KINDS
from gatewise.pretrained.inputs import filled, from_readings, prepare, width_of
from gatewise.pretrained.looks import averaged, short_looks

MODEL = gw.Pretrained()


def _series(n: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    return np.sin(np.arange(n) * 2 * np.pi / 12) + np.cumsum(rng.normal(size=n)) * 0.1 + 5


def _whole(series: list[np.ndarray], h: int):
    return from_readings(series, width_of(max(map(len, series))), h, Hint())[2]


def test_given_stretches_that_are_the_rows_own_change_nothing() -> None:
    x, known, n = filled([_series(400), _series(300, 1)], 512)
    own = prepare(x, known, n, 24)
    m = stretch(n, own.found.first)
    backs = np.concatenate([m, second_stretch(n, m, own.found)])
    before, truth = np.zeros((4, 512)), np.zeros((4, TESTED))
    for k, back in enumerate(backs):
        row = x[k % 2]
        before[k, back:] = row[: 512 - back]
        end = row[512 - back :][:TESTED]
        truth[k, : len(end)] = end
    given = prepare(x, known, n, 24, tested=Stretches(before, np.tile(n, 2) - backs, truth, m))
    for name, a, b in zip(own.inputs._fields, own.inputs, given.inputs, strict=True):
        np.testing.assert_allclose(b, a, rtol=1e-5, atol=1e-5, err_msg=name)


def test_a_series_has_the_looks_that_are_long_enough() -> None:
    series = [_series(1024), _series(600, 1), _series(514, 2)]
    made = short_looks(_whole(series, 8), 8, Hint())
    assert made is not None
    have = sorted(zip(made.rows.tolist(), made.n.tolist(), strict=True))
    assert have == [(0, 64), (0, 128), (0, 256), (1, 37), (1, 75), (1, 150), (2, 32), (2, 64), (2, 128)]
    assert short_looks(_whole([_series(127)], 8), 8, Hint()) is None


def test_what_a_look_is_tested_on_and_from() -> None:
    y = np.arange(512.0) ** 1.5
    whole = _whole([y], 8)
    seen = {}

    def spy(x, known, n, h, *, hint, tested):
        seen["tested"], seen["x"], seen["n"] = tested, x, n
        return prepare(x, known, n, h, hint=hint, tested=tested)

    with pytest.MonkeyPatch.context() as patch, in_numpy():  # native code has its own
        patch.setattr(looks, "prepare", spy)
        short_looks(whole, 8, Hint())
    z, tested = whole.readings[0], seen["tested"]
    m = int(stretch(whole.n, whole.found.first)[0])
    back = int(second_stretch(whole.n, np.array([m]), whole.found)[0])
    assert tested.steps.tolist() == [m] * 3
    for k, (size, away) in enumerate([(128, m), (64, m), (32, m), (128, back), (64, back), (32, back)]):
        np.testing.assert_array_equal(tested.before[k, 128 - size :], z[512 - away - size : 512 - away])
        assert not tested.before[k, : 128 - size].any()
        np.testing.assert_array_equal(tested.truth[k, :m], z[512 - away :][:m])
        assert tested.n[k] == size
    for k, size in enumerate((128, 64, 32)):
        np.testing.assert_array_equal(seen["x"][k, 128 - size :], z[512 - size :])


def test_weights_are_those_of_the_formula() -> None:
    y = _series(512) + 3 * np.sin(np.arange(512) * 2 * np.pi / 150)
    h = 60
    whole = _whole([y], h)
    short = short_looks(whole, h, Hint())
    assert short is not None
    rng = np.random.default_rng(3)
    own, others = (np.sort(rng.normal(size=(count, h, 3)), axis=-1) for count in (1, 3))
    got = averaged(whole, own, short, others)
    longest = int(whole.found.second[0])
    assert 140 < longest < 160 > 2 * 64  # the two shorter looks cannot hold two cycles of it, nor can the longest
    for k in range(h):
        e = np.exp(-0.5 * float(whole.inputs.prior[0, k].max()))
        weights, values = [1.0], [own[0, k]]
        for r in range(3):
            mine = np.exp(-0.5 * float(short.made.inputs.prior[r, k].max())) * short.made.scale[r]
            weight = min(e / mine, 10.0) ** 4 * min(1.0, max(0.0, 2 - 4 * (k + 1) / short.n[r]))
            weight *= 1.0 - whole.found.strength[0, 1]
            weights.append(weight)
            values.append(short.made.centre[r] + short.made.scale[r] * others[r, k])
        w = np.array(weights) / sum(weights)
        middle = sum(a * value[1] for a, value in zip(w, values, strict=True))
        np.testing.assert_allclose(got[0, k, 1], middle, rtol=1e-6)
        for q, side in ((0, -1.0), (2, 1.0)):
            away = [abs(value[q] - value[1]) for value in values]
            square = sum(w[i] * w[j] * min(away[i], away[j]) ** 2 for i in range(4) for j in range(4))
            np.testing.assert_allclose(got[0, k, q], middle + side * np.sqrt(square), rtol=1e-6)


def test_short_looks_do_not_widen_the_bands() -> None:
    """A season of months: series of 128 readings have a look at the last 32, which are harder to forecast from."""
    h, width = 12, {}
    for length in (127, 128):
        rng = np.random.default_rng(7)
        t, phase = np.arange(length + h), rng.random((200, 1))
        wave = np.sin(2 * np.pi * (t / 12 + phase)) + 0.4 * np.sin(4 * np.pi * (t / 12 + phase))
        series = 100 + rng.uniform(0, 1, (200, 1)) * t + 12 * wave + 5 * rng.normal(size=wave.shape)
        low, high = np.moveaxis(MODEL.predict_arrays(list(series[:, :-h]), h, [0.1, 0.9]), -1, 0)
        assert ((low <= series[:, -h:]) & (series[:, -h:] <= high)).mean() == pytest.approx(0.80, abs=0.03)
        width[length] = (high - low).mean()
    assert width[128] < 1.12 * width[127]


def test_far_ahead_only_all_readings_count() -> None:
    y = _series(512)
    whole = _whole([y], 200)
    short = short_looks(whole, 200, Hint())
    assert short is not None
    own = np.zeros((1, 200, 1))
    got = averaged(whole, own, short, np.full((3, 200, 1), 7.0))
    assert (got[0, 64:] == 0).all()
    assert (got[0, :16] != 0).all()


def test_an_end_that_does_not_change_counts_for_nothing() -> None:
    y = _series(512)
    y[-140:] = y[-141]
    whole = _whole([y], 8)
    short = short_looks(whole, 8, Hint())
    assert short is not None
    assert (short.made.scale == 0).all()
    own = np.ones((1, 8, 1))
    np.testing.assert_array_equal(averaged(whole, own, short, np.full((3, 8, 1), 99.0)), own)
    assert np.isfinite(MODEL.predict_arrays([y], 8)).all()


def _error(monkeypatch: pytest.MonkeyPatch, series: np.ndarray, h: int, least: int) -> float:
    monkeypatch.setattr(looks, "LEAST", least)
    made = MODEL.predict_arrays(list(series[:, :-h]), h, [0.5])[..., 0]
    return float(np.abs(made - series[:, -h:]).mean())


def test_what_came_long_ago_and_is_over_misleads_less(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    t = np.arange(1013.0)
    past = np.abs((t / 300 + rng.random((40, 1))) % 1 - 0.5) * 40  # three long cycles, then no more of them
    now = np.sin(2 * np.pi * t / 13 + 6 * rng.random((40, 1)))
    series = np.where(t < 880, past, past[:, 880:881]) + now + 0.2 * rng.normal(size=(40, 1013))
    assert _error(monkeypatch, series, 13, 32) < 0.9 * _error(monkeypatch, series, 13, 10**6)


@pytest.mark.parametrize("kind", ["two years", "power", "prices"])
def test_long_cycles_that_go_on_cost_little(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    series = KINDS[kind](np.random.default_rng(5), 60, 1048)
    assert _error(monkeypatch, series, 48, 32) < 1.06 * _error(monkeypatch, series, 48, 10**6)
