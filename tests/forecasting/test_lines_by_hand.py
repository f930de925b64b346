"""The straight line by closed form, how far readings may lie apart, and the defaults of methods that hand on."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import Windows, to_panel
from gatewise.errors import DataError
from gatewise.forecasting import ridge
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.members import View
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.ridge import Ridge, RidgeMember


@pytest.mark.parametrize("chunk", [7, 20, 1000])
@pytest.mark.parametrize("weighted", [False, True])
def test_ridge_by_closed_form(monkeypatch: pytest.MonkeyPatch, chunk: int, weighted: bool) -> None:
    """The normal equations of all windows, however many are summed at a time; the penalty by the held-out windows."""
    monkeypatch.setattr(ridge, "_CHUNK", chunk)
    rng, n, steps, h = np.random.default_rng(chunk), 60, 4, 2
    y = np.sin(np.arange(n)) + 0.3 * rng.normal(size=n)
    panel = to_panel(pl.DataFrame({"unique_id": "a", "ds": range(n), "y": y}))
    if weighted:
        panel = replace(panel, weight=rng.uniform(0.2, 1.0, n))
    features = Recipe.learn(panel, np.array([[0, n]]), scaler="none", calendar=False, masked=False).apply(panel)
    train = Windows.at(panel.offsets, np.arange(4, 44), steps, h)
    held = Windows.at(panel.offsets, np.arange(46, 58), steps, h)
    view = View(panel, features, held)
    tried, final = Ridge.fit(view, train, held)

    def design(windows: Windows) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        rows = windows.origins[:, None]
        past, ahead = y[rows - steps + np.arange(steps)], y[rows + np.arange(h)]
        share = np.ones(len(rows)) if panel.weight is None else panel.weight[rows + np.arange(h)].mean(axis=1)
        x = np.column_stack([past - past[:, -1:], np.ones(len(past))])
        return x, ahead - past[:, -1:], share

    def solved(penalty: float, *parts: tuple[np.ndarray, np.ndarray, np.ndarray]) -> np.ndarray:
        x, target, share = (np.concatenate(one) for one in zip(*parts, strict=True))
        gram = (x * share[:, None]).T @ x
        size = (penalty + 1e-9) * np.trace(gram) / len(gram) * np.eye(len(gram))
        size[-1, -1] = (penalty + 1e-9) * 1e-9 * len(x)
        return np.linalg.solve(gram + size, (x * share[:, None]).T @ target)

    def error(penalty: float) -> float:
        x, target, share = design(held)
        return float((share[:, None] * (target - x @ solved(penalty, design(train))) ** 2).sum())

    penalties = (1e-4, 1e-3, 1e-2, 1e-1, 1.0)
    assert tried.penalty == final.penalty == min(penalties, key=error)
    assert (tried.steps, final.steps) == (steps, steps)
    np.testing.assert_allclose(tried.weights, solved(tried.penalty, design(train)), rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(final.weights, solved(tried.penalty, design(train), design(held)), rtol=1e-3, atol=1e-4)
    made = RidgeMember(final).forecast(view)
    assert made.bands is None
    np.testing.assert_allclose(made.point, design(held)[0] @ final.weights, rtol=1e-4, atol=1e-5)
    alone, _ = Ridge.fit(view, train, held.take(np.zeros(0, np.int64)))
    assert alone.penalty == 1e-2, "the middle one without held-out windows"
    assert repr(final) == f"Ridge(4 inputs -> 2 steps, penalty={final.penalty:g})"
    with pytest.raises(DataError, match="no window of training has all its targets"):
        Ridge.fit(view, train.take(np.zeros(0, np.int64)), held)


def test_ridge_reads_at_most_so_many_inputs(monkeypatch: pytest.MonkeyPatch) -> None:
    n = 80
    panel = to_panel(pl.DataFrame({"unique_id": "a", "ds": range(n), "y": np.sin(np.arange(n))}))
    features = Recipe.learn(panel, np.array([[0, n]]), scaler="none", calendar=False, masked=True).apply(panel)
    train = Windows.at(panel.offsets, np.arange(30, 60), 30, 2)
    for most, steps in ((60, 30), (59, 29), (20, 10), (10, 8)):
        monkeypatch.setattr(ridge, "_MOST_INPUTS", most)
        assert Ridge.fit(View(panel, features, train), train, train)[0].steps == steps


def test_recipe_takes_values_up_to_a_bound() -> None:
    def scaled(value: float) -> Any:
        panel = to_panel(pl.DataFrame({"unique_id": "a", "ds": range(9), "y": [0.0, *[1.0] * 8]}))
        recipe = Recipe.learn(panel, np.array([[0, 9]]), scaler="none", calendar=False, masked=False)
        return recipe.apply(replace(panel, values=np.full((9, 1), value)))

    for value in (1e18, -1e18):
        assert np.isfinite(scaled(value).target).all()
        with pytest.raises(DataError, match="is too far from the others of its series for the scaler 'none'"):
            scaled(float(np.nextafter(value, 2 * value)))


#: A method, and the one that it hands its arguments to or shares them with.
HANDED_ON: list[tuple[Callable[..., Any], Callable[..., Any]]] = [
    (gw.Forecaster.predict, Fitted.forecast),
    (gw.Forecaster.predict_samples, Fitted.sample),
    (gw.Forecaster.predict, gw.Forecaster.plot),
    (gw.Forecaster.fit, gw.Forecaster.panel),
    (gw.Forecaster.fit, gw.Forecaster.cross_validation),
    (gw.Forecaster.fit, gw.forecasting.backtest),
    (gw.Forecaster.fit, gw.tune),
    (gw.Pretrained.predict, gw.Pretrained.panel),
    (gw.Pretrained.predict, gw.Pretrained.cross_validation),
    (gw.Pretrained.predict_arrays, gw.Pretrained.stream),
]


@pytest.mark.parametrize("pair", HANDED_ON, ids=lambda pair: f"{pair[0].__qualname__} {pair[1].__qualname__}")
def test_shared_arguments_have_one_default(pair: tuple[Callable[..., Any], Callable[..., Any]]) -> None:
    one, other = (inspect.signature(method).parameters for method in pair)
    shared = (one.keys() & other.keys()) - {"self", "level"}
    assert len(shared) > 1
    assert {name: one[name].default for name in shared} == {name: other[name].default for name in shared}
