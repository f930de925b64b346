"""Traces of the pre-trained forecaster: its own gradients, its own forecast, from Python and from files."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path
from typing import Any

import jsonschema
import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError, ModelFileError
from gatewise.explorer import trace_files, trace_forecaster, trace_pretrained
from gatewise.pretrained.candidates import Hint
from gatewise.pretrained.inputs import from_readings, width_of
from gatewise.pretrained.network import LEVELS
from gatewise.pretrained.opened import COLUMNS, open_forecast

SCHEMA = json.loads((resources.files("gatewise.explorer") / "schema.json").read_text(encoding="utf-8"))


def table(count: int = 210, name: str = "a") -> pl.DataFrame:
    t = np.arange(count)
    days = np.datetime64("2024-01-01", "us") + t * np.timedelta64(86_400, "s")
    y = 100 + 9 * np.sin(2 * np.pi * t / 7) + np.random.default_rng(len(name)).normal(size=count)
    return pl.DataFrame({"unique_id": name, "ds": days, "y": y})


@pytest.fixture(scope="module")
def model() -> gw.Pretrained:
    return gw.Pretrained()


@pytest.mark.parametrize("layer", ["encoder", "decoder"])
@pytest.mark.parametrize("h", [7, 12])
def test_gradients_are_those_of_the_network(model: gw.Pretrained, layer: Any, h: int) -> None:
    y = table()["y"].to_numpy()
    _, size, made = from_readings([y[:-h]], width_of(len(y) - h), h, Hint(usual=7, sure=True))
    prediction, cache = model.network.forward(made.inputs)
    upstream = np.zeros_like(prediction)
    truth = (y[-h:] / size[0] - made.centre[0]) / made.scale[0]
    upstream[0, :h, LEVELS.index(0.5)] = prediction[0, :h, LEVELS.index(0.5)] - truth
    grads = model.network.backward(cache, upstream)
    t = trace_pretrained(model, table(), h=h, layer=layer)
    assert t.title == f"Pretrained: y, {layer}"
    assert t.names == COLUMNS[layer]
    assert len(t.names) == t.x.shape[2]
    for name, value in t.grads.items():
        expected = grads[f"{layer}.{name}"]
        assert np.abs(expected).max() > 0
        np.testing.assert_allclose(value, expected, atol=2e-5 * float(np.abs(expected).max()), err_msg=name)
    jsonschema.validate(json.loads(json.dumps(t.to_dict())), SCHEMA)


def test_what_is_shown_is_what_is_forecast(model: gw.Pretrained) -> None:
    t = gw.trace(model, table())
    y = table()["y"].to_numpy()
    h, n = 12, len(y) - 12
    made = model.predict(table()[:n], h)["Pretrained"].to_numpy()
    assert t.forecast is not None
    # 198 readings are 12 patches of 16 and one of 6, which comes first.
    np.testing.assert_allclose(t.forecast.history, [y[:6].mean(), *y[6:n].reshape(12, 16).mean(axis=1)])
    np.testing.assert_allclose(t.forecast.forecast, [made.mean()])
    assert t.forecast.truth is not None
    np.testing.assert_allclose(t.forecast.truth, [y[n:].mean()])
    assert t.x.shape == (1, 13, 64)
    assert t.forecast.times == (
        "2024-01-06",
        *(str(np.datetime64("2024-01-22") + 16 * k) for k in range(12)),
        "2024-07-28",
    )
    answers = gw.explorer.trace_pretrained(model, table(), h=6, layer="decoder").answers
    assert answers is not None
    made = model.predict(table()[:-6], 6)["Pretrained"].to_numpy()
    np.testing.assert_array_equal(answers.values.ravel(), [*made, np.nan, np.nan])


def test_the_channels_have_the_names_that_they_are_given(model: gw.Pretrained) -> None:
    y = table()["y"].to_numpy()[:160].copy()
    y[-3] = np.nan
    run = open_forecast(model.network, y, 8, Hint(given=7)).runs["encoder"]
    last = dict(zip(COLUMNS["encoder"], run.x[0, -1], strict=True))
    assert [last[f"known {k}"] for k in (13, 14, 15, 16)] == [1, 0, 1, 1]
    assert last["reading 16"] == 0  # relative to itself
    assert last["reading 15"] * (y[-2] - y[-1]) > 0
    steps = open_forecast(model.network, y, 8, Hint(given=7)).runs["decoder"]
    second = dict(zip(COLUMNS["decoder"], steps.x[0, 1], strict=True))
    assert second["steps ahead 1"] == pytest.approx(np.log(5) / 4)


def test_series_arrays_and_short_ones(model: gw.Pretrained) -> None:
    both = pl.concat([table(), table(100, "bb")])
    assert trace_pretrained(model, both, series="bb").title == "Pretrained: y (bb), encoder"
    with pytest.raises(DataError, match="no series 'c'; there are a, bb"):
        trace_pretrained(model, both, series="c")
    with pytest.raises(ValueError, match="layer must be one of 'encoder', 'decoder'"):
        trace_pretrained(model, both, layer="head")  # type: ignore[arg-type]
    short = gw.trace(model, np.arange(12.0) % 3)
    assert short.forecast is not None
    assert short.forecast.truth is None
    assert short.forecast.times == ("11", "23")
    with pytest.raises(ValueError, match="x is missing"):
        gw.trace(model)
    constant = gw.trace(model, np.full(50, 7.0))
    assert all(np.isfinite(value).all() for value in constant.grads.values())


def test_a_forecaster_that_holds_no_other_network_opens_it() -> None:
    f = gw.Forecaster(h=7, method="pretrained").fit(table())
    t = gw.trace(f, table())
    assert t.title == "Pretrained: y, encoder"
    assert t.forecast is not None
    made = gw.Pretrained().predict(table()[:-7], 7)["Pretrained"].to_numpy()
    np.testing.assert_allclose(t.forecast.forecast, [made.mean()])
    assert trace_forecaster(f).forecast.truth is not None  # type: ignore[union-attr]
    short = gw.Forecaster(h=7).fit(table(14))
    assert gw.trace(short).title == "GRU: y (the pre-trained network alone), encoder"


def test_files(model: gw.Pretrained, tmp_path: Path) -> None:
    gw.save(model, tmp_path / "p.gatewise")
    table().write_csv(tmp_path / "t.csv")
    t = trace_files(tmp_path / "p.gatewise", tmp_path / "t.csv")
    assert t.title == "Pretrained: y, encoder"
    with pytest.raises(ModelFileError, match=r"p\.gatewise: it holds a Pretrained, which keeps no readings"):
        trace_files(tmp_path / "p.gatewise")
    server = gw.explorer.serve(model, table(), wait=False, open_browser=False)
    server.close()
    gw.explorer.publish(tmp_path / "site", tmp_path / "p.gatewise", tmp_path / "t.csv")
    assert (tmp_path / "site" / "index.html").exists()
