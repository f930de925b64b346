"""Limits of what is shown, on both sides of each."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.data import to_panel
from gatewise.explorer.page import shown
from gatewise.explorer.trace import detectors, documents, long, pretrained
from gatewise.explorer.trace.forecasts import series_of
from gatewise.explorer.trace.long import LongRun, trace_long
from gatewise.explorer.trace.record import Trace
from tests.explorer.fitted import readings


@pytest.mark.parametrize("steps", [7, 8, 9])
def test_how_long_a_whole_trace_may_be(monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    monkeypatch.setattr(long, "LONG", 8)
    x = np.sin(np.arange(float(steps)))[:, None]
    assert isinstance(trace_long(gw.GRU(1, 2, seed=0), x), Trace if steps <= 8 else LongRun)
    deep = gw.GRU(1, 2, num_layers=2, seed=0)
    made = trace_long(deep, x)
    assert isinstance(made, Trace)
    assert (made.x.shape[1], made.title) == (min(8, steps), "GRU: 2 – 9" if steps > 8 else "")
    y, _ = deep(x[None].astype(np.float32))
    np.testing.assert_allclose(made.y[0], y[0, -8:], atol=1e-6)
    both = gw.GRU(1, 2, bidirectional=True, seed=0)
    assert trace_long(both, x, title="a").title == ("a: 2 – 9" if steps > 8 else "a")
    stacked = gw.GRU(1, 2, num_layers=2, bidirectional=True, seed=0)
    if steps > 8:
        with pytest.raises(gw.errors.DataError, match="a run of 9 steps through 2 layers in both directions cannot be"):
            trace_long(stacked, x)
    else:
        assert isinstance(trace_long(stacked, x), Trace)


@pytest.mark.parametrize(("start", "size", "begin", "count"), [
    (0, 5, 0, 5), (3, 5, 3, 5), (15, 5, 15, 5), (16, 5, 15, 5), (99, 5, 15, 5), (-4, 5, 0, 5), (2, 30, 0, 20),
    (19, 1, 19, 1),
])  # fmt: skip
def test_windows_of_a_long_run_lie_inside_it(start: int, size: int, begin: int, count: int) -> None:
    layer, x = gw.GRU(1, 2, seed=0, dtype="float64"), np.sin(np.arange(20.0))[:, None]
    window = LongRun(layer, x, names=("u",), title="t").window(start, size)
    assert window.stretch is not None
    assert (window.stretch.start, window.stretch.steps, window.x.shape[1]) == (begin, 20, count)
    whole = gw.trace(layer, x)
    part = slice(begin, begin + count)
    np.testing.assert_allclose(window.y[0], whole.y[0, part], atol=1e-12)
    for name in ("h", "x"):
        np.testing.assert_allclose(window.gradient(name)[0], whole.gradient(name)[0, part], atol=1e-12)
    document = LongRun(layer, x).document(start if size == 5 else None)
    assert document["overview"]["steps"] == 20


def test_the_last_window_is_of_96_steps() -> None:
    run = LongRun(gw.GRU(1, 2, seed=0), np.sin(np.arange(200.0))[:, None])
    assert (run.document()["steps"], run.document()["overview"]["start"]) == (96, 104)
    assert run.window_dict(3)["overview"]["start"] == 3
    assert run.window_dict(3)["overview"]["values"] == {}
    assert run.to_dict()["overview"]["values"].keys() == {"r", "z", "n", "h"}


@pytest.mark.parametrize(("limit", "whole"), [(0, True), (-1, False)])
def test_from_how_many_numbers_on_the_page_computes_again(
    monkeypatch: pytest.MonkeyPatch, limit: int, whole: bool
) -> None:
    made = gw.trace(gw.GRU(1, 3, seed=0), np.ones((5, 1)))
    count = sum(value.size for value in made.layers[0].forward.values.values())
    monkeypatch.setattr(shown, "_MANY", count + limit)
    document = json.loads(shown.page_document(made))
    assert [name in document["layers"][0] for name in documents._COMPUTED] == [whole] * len(documents._COMPUTED)
    assert shown.named(made, "b").title == "b"
    assert shown.named(shown.named(made, "b"), "a").title == "a: b"


@pytest.mark.parametrize("count", [999, 1000, 1001])
def test_a_document_lists_a_thousand_series(count: int) -> None:
    panel: Any = SimpleNamespace(ids=np.arange(count))
    made = gw.trace(gw.GRU(1, 2, seed=0), np.ones((2, 1)))
    found = documents.trace_document(replace(made, series=series_of(panel, 5)))["series"]
    assert (len(found["ids"]), found["count"], found["chosen"]) == (min(1000, count), count, "5")


@pytest.mark.parametrize(("length", "best", "window"), [
    (400, 399, (0, 400)), (401, 0, (0, 400)), (401, 300, (0, 400)), (401, 301, (1, 401)), (900, 500, (200, 600)),
    (900, 899, (500, 900)), (900, 300, (0, 400)),
])  # fmt: skip
def test_which_rows_of_a_detector_are_shown(length: int, best: int, window: tuple[int, int]) -> None:
    score = np.zeros(length)
    score[best] = 5.0
    assert detectors._window(score) == window


@pytest.mark.parametrize(
    ("freq", "season", "h"), [("M", 12, 12), ("h", 24, 24), ("30min", 48, 48), ("15min", 96, 48), ("D", 7, 12)]
)
def test_how_far_the_pretrained_network_looks_unless_told(freq: str, season: int, h: int) -> None:
    times = {"M": np.arange("2010-01", "2016-01", dtype="datetime64[M]").astype("datetime64[us]")}.get(freq)
    if times is None:
        minutes = {"h": 60, "30min": 30, "15min": 15, "D": 1440}[freq]
        times = np.datetime64("2024-01-01", "us") + np.arange(150) * np.timedelta64(minutes, "m")
    table = {"ds": times, "y": np.sin(np.arange(len(times)))}
    made = gw.trace(gw.Pretrained(), to_panel(table))
    assert made.forecast is not None
    assert made.forecast.truth is not None
    assert len(made.forecast.forecast) == -(-h // 16) == len(made.forecast.truth)
    assert gw.data.infer_season(to_panel(table).freq).length == season


def test_means_of_patches() -> None:
    values = np.arange(40.0)
    values[3] = np.nan
    assert pretrained._means(values[:16]).tolist() == [np.nanmean(values[:16])]
    assert pretrained._means(values).tolist() == [np.nanmean(values[:16]), values[16:32].mean(), values[32:].mean()]
    assert pretrained._means(values, 8).tolist() == [np.nanmean(values[:8]), values[8:24].mean(), values[24:].mean()]
    assert np.isnan(pretrained._means(np.full(16, np.nan))).all()


@pytest.mark.parametrize(("count", "known"), [(12, True), (11, False)])
def test_a_truth_needs_eight_readings_before_it(count: int, known: bool) -> None:
    values = readings(count)["y"].to_numpy()
    made = pretrained.trace_pretrained(gw.Pretrained(), values, h=4)
    assert made.forecast is not None
    assert (made.forecast.truth is not None) == known


@pytest.mark.parametrize("largest", [0.5, 1.0, 7.0])
def test_colours_of_a_heat_map_reach_from_one_to_the_largest_value(largest: float) -> None:
    pytest.importorskip("matplotlib")
    layer = gw.RNN(1, 2, nonlinearity="relu", bias=False, dtype="float64")
    layer.parameters["weight_ih_l0"] = np.array([[1.0], [0.1]])
    layer.parameters["weight_hh_l0"] = np.zeros((2, 2))
    made = gw.trace(layer, np.array([[0.1], [largest]]))
    images = [one.images[0] for one in made.plot().axes if one.images]
    assert [image.get_clim() for image in images] == [(-max(1.0, largest), max(1.0, largest))] * len(images)
