"""A traced detector: scores are those of `detect`, states those of the whole series, gradients those of the loss."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

import jsonschema
import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.anomalies import AnomalyDetector
from gatewise.classification.fitted import Numbers
from gatewise.classification.network import Inputs
from gatewise.errors import DataError, ModelFileError, NotFittedError
from gatewise.explorer import Trace, trace_detector, trace_files
from gatewise.explorer.trace.detectors import STEPS
from gatewise.nn import Squared

SCHEMA = json.loads((resources.files("gatewise.explorer") / "schema.json").read_text(encoding="utf-8"))


def readings(count: int, faults: dict[int, float] | None = None, name: str = "one") -> pl.DataFrame:
    rng = np.random.default_rng(len(name))
    t = np.arange(count)
    a = np.sin(t / 8) + 0.1 * rng.normal(size=count)
    for row, value in (faults or {}).items():
        a[row] = value
    hours = np.datetime64("2024-01-01", "us") + t * np.timedelta64(3600, "s")
    return pl.DataFrame({"unique_id": name, "ds": hours, "a": a, "b": np.cos(t / 8) + 0.1 * rng.normal(size=count)})


@pytest.fixture(scope="module")
def detector() -> AnomalyDetector:
    return AnomalyDetector(hidden_size=5, max_epochs=3).fit(readings(900))


def test_scores_are_those_of_detect_and_the_cut_is_around_the_fault(detector: AnomalyDetector) -> None:
    table = pl.concat([readings(500), readings(1100, {730: 9.0}, "two")])
    t = trace_detector(detector, table, series="two")
    assert isinstance(t, Trace)
    assert t.answers is not None
    assert t.names == t.answers.names == ("a", "b")
    found = detector.findings(table)
    peak = int(found.score[500:].argmax())
    assert peak in (730, 731)
    start = peak - 300
    assert t.title == f"AnomalyDetector (two): {start + 1} – {start + 400}"
    scores = found.columns[500:][start : start + 400]
    np.testing.assert_array_equal(t.answers.values, np.where(np.isfinite(scores), scores, np.nan))
    assert np.nanmax(t.answers.values[300]) == found.score[500:].max()
    assert t.answers.level == found.level == pytest.approx(3.0)
    assert np.nanmax(t.answers.values) > found.level
    # the states go on from the rows before
    network, scaling = detector.fitted_.forecasts.network, detector.fitted_.forecasts.scaling
    whole, _ = network.layer(scaling.transform(found.panel.values[500:])[None])
    np.testing.assert_allclose(t.y[0], whole[0, start : start + 400], atol=1e-5)


def test_gradients_are_those_of_the_squared_errors(detector: AnomalyDetector) -> None:
    table = readings(120, {40: 3.0})
    t = trace_detector(detector, table)
    fitted = detector.fitted_.forecasts
    network, meaning = fitted.network, fitted.meaning
    assert isinstance(meaning, Numbers)
    values = table.select("a", "b").to_numpy()
    raw, cache = network.forward(Inputs(fitted.scaling.transform(values)[None], np.array([120])))
    target = np.zeros((1, 120, 2))
    target[0, :-1] = (np.diff(values, axis=0) - meaning.centre) / meaning.scale
    weight = np.ones((1, 120, 2))
    weight[0, -1] = 0  # the last reading has no next one
    _, slope = Squared().value_and_gradient(raw, target, weight)
    # the trace's loss is half the sum, this one is the mean
    expected = network.backward(cache, (slope * (weight.sum() / 2)).astype(raw.dtype))
    for name, gradient in t.grads.items():
        scale = np.abs(expected[f"layer.{name}"]).max()
        np.testing.assert_allclose(gradient, expected[f"layer.{name}"], atol=2e-4 * scale, err_msg=name)
        assert scale > 1e-3


def test_the_document_follows_the_schema_and_files_open(detector: AnomalyDetector, tmp_path: Path) -> None:
    table = readings(150)
    document = json.loads(json.dumps(gw.trace(detector, table).to_dict()))
    jsonschema.validate(document, SCHEMA)
    assert document["answers"]["level"] == pytest.approx(3.0)
    path, csv = tmp_path / "d.gatewise", tmp_path / "d.csv"
    gw.save(detector, path)
    table.write_csv(csv)
    found = trace_files(path, csv, series="one")
    assert isinstance(found, Trace)
    np.testing.assert_allclose(found.x, trace_detector(detector, table).x)
    with pytest.raises(ModelFileError, match="give a table of readings too"):
        trace_files(path)


def test_missing_readings_are_as_they_were_expected(tmp_path: Path) -> None:
    table = readings(700)
    model = AnomalyDetector(hidden_size=4, max_epochs=2, missing="mask").fit(table)
    holed = table.with_columns(pl.when(pl.int_range(pl.len()) == 120).then(None).otherwise(pl.col("a")).alias("a"))
    t = trace_detector(model, holed.head(200))
    expected = model.findings(holed.head(200)).expected[120]
    scaled = model.fitted_.forecasts.scaling.transform(expected[None])
    assert t.x[0, 120, 0] == pytest.approx(scaled[0, 0])
    assert np.isfinite(t.dy).all()


def test_bad_input_is_told(detector: AnomalyDetector) -> None:
    with pytest.raises(DataError, match="there is no series 'x'; its ids begin one"):
        trace_detector(detector, readings(150), series="x")
    with pytest.raises(NotFittedError):
        gw.trace(AnomalyDetector(), readings(10))
    with pytest.raises(ValueError, match="x is missing"):
        gw.trace(detector)
    assert len(trace_detector(detector, readings(STEPS + 1)).x[0]) == STEPS
