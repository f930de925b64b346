"""The detector: faults of each kind, the budget, streams, tables, saving, bad input."""

import copy
import pickle
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import gatewise as gw
from gatewise.anomalies import alarms
from gatewise.anomalies.fitted import WARM_UP
from gatewise.anomalies.runner import Runner
from gatewise.errors import DataError, NotFittedError
from tests.anomalies.conftest import SMALL, readings, table

START, STOP = 300, 420


def fault(kind, x):
    """A fault in the second channel."""
    x, span = x.copy(), slice(START, STOP)
    match kind:
        case "spike":
            x[START, 1] += 8
        case "level shift":
            x[span, 1] += 5
        case "drift":
            x[span, 1] += np.linspace(0, 6, STOP - START)
        case "stuck":
            x[span, 1] = x[START, 1]
        case "season":
            x[span, 1] = x[0 : 2 * (STOP - START) : 2, 1]
        case "variance":
            x[span, 1] += 3 * np.random.default_rng(1).normal(size=STOP - START)
        case "correlation":  # the common disturbance of the first channel with the other sign
            x[span, 1] = readings(600, seed=24 * 7)[span, 1]
    return x


@pytest.mark.parametrize("kind", ["spike", "level shift", "drift", "stuck", "season", "variance", "correlation"])
def test_a_fault_is_found_and_its_column_named(detector, kind):
    x = readings(600, seed=72)
    quiet, found = detector.findings(table(x)), detector.findings(table(fault(kind, x)))
    assert quiet.alarm[START : STOP + 20].sum() == 0
    begun = [alarm for alarm in found.alarms if START <= alarm.start < STOP]
    assert begun, "not found"
    assert "flow" in begun[0].columns[:2]
    assert (found.score[:START] == quiet.score[:START]).all()


def test_the_budget_holds_on_fresh_readings(detector):
    fresh = np.concatenate([readings(3000, seed) for seed in (24, 48, 240, 480)])
    for budget in (1e-2, 3e-3):
        alarms = detector.findings(table(fresh), false_alarms=budget).alarm.sum()
        assert 0.5 * budget * len(fresh) <= alarms <= 2.0 * budget * len(fresh)


def test_an_alarm_begins_after_a_rest(detector):
    x = readings(900, seed=72)
    for at in (300, 310, 325, 600):
        x[at, 1] += 15
    found = detector.findings(table(x), false_alarms=1e-5)
    assert found.alarm.tolist() == np.isin(np.arange(900), alarms(found.anomaly, detector.rest)).tolist()
    assert np.flatnonzero(found.alarm)[:2].tolist() == [300, 600]
    assert [alarm.start for alarm in found.alarms][:2] == [300, 600]


def test_nothing_is_said_at_the_start(detector):
    wild = readings(200) * 5
    found = detector.findings(table(wild))
    assert np.isneginf(found.score[:WARM_UP]).all()
    assert not found.anomaly[:WARM_UP].any()
    assert found.anomaly[WARM_UP:].any()


def test_slow_ageing_is_followed_and_a_fault_is_not(detector):
    x = readings(6000, seed=24)
    older = x + np.linspace(0, 0.7, 6000)[:, None] * [0, 1, 0]  # more than the noise, over three memories
    stream = detector.stream()
    for row in older:
        stream.step(row)
    followed = stream._runner.state.moments.mean[0, 1]
    broken = x.copy()
    broken[500:, 1] = 60.0
    stream = detector.stream()
    for row in broken[:500]:
        stream.step(row)
    before = stream._runner.state.moments.mean.copy()
    assert all([stream.step(row).anomaly for row in broken[500:]][-3000:])
    assert np.abs(stream._runner.state.moments.mean - before)[0, 1] < 0.2
    assert followed > 0.02


def test_the_stream_gives_the_bits_of_the_table(detector):
    x = fault("level shift", readings(600, seed=72))
    x[350:360, 2] = np.nan
    loose = gw.AnomalyDetector(missing="mask")
    loose.fitted_ = detector.fitted_
    found, stream = loose.findings(table(x)), detector.stream()
    copies = []
    for t, row in enumerate(x):
        if t == 310:
            copies = [copy.copy(stream), copy.deepcopy(stream), pickle.loads(pickle.dumps(stream))]
        answer = stream.step(row)
        assert answer.score == found.score[t]
        assert (answer.anomaly, answer.alarm) == (found.anomaly[t], found.alarm[t])
        assert answer.column == (detector.columns_[found.columns[t].argmax()] if answer.anomaly else "")
        assert np.array_equal(answer.expected, found.expected[t], equal_nan=True)
    assert stream.steps == 600
    stream.reset()
    assert stream.steps == 0
    for one in copies:
        assert [one.step(row).score for row in x[310:340]] == found.score[310:340].tolist()


def test_many_streams(detector):
    x, y = readings(150, seed=72), readings(150, seed=5)
    y[100:, 0] += 9
    found = [detector.findings(table(one)) for one in (x, y)]
    streams = gw.Streams(detector)
    for t in range(150):
        answers = streams.observe(["x", "y"], [x[t], y[t]])
        assert answers.shape == (2, 5)
        for answer, one in zip(answers, found, strict=True):
            assert answer[0] == one.score[t]
            assert answer[1] == one.alarm[t]
            assert (answer[2:] == one.columns[t]).all()
    with pytest.raises(DataError, match="holds inf"):
        streams.observe(["x"], [[0, np.inf, 0]])


def test_series_of_different_lengths(detector):
    parts = {"b": readings(200, 24), "a": fault("spike", readings(600, 72)), "c": readings(90, 48)}
    together = pl.concat([pl.DataFrame(table(x, unique_id=np.full(len(x), name))) for name, x in parts.items()])
    frame = detector.detect(together, time_col="time")
    assert frame.columns[:2] == ["unique_id", "time"]
    for name, x in parts.items():
        alone = detector.findings(table(x)).score
        score = frame.filter(pl.col("unique_id") == name)["score"].to_numpy()
        assert np.array_equal(score, np.where(np.isfinite(alone), alone, np.nan), equal_nan=True)
    alarms = detector.findings(together, time_col="time").alarms
    assert any(alarm.series == 0 and alarm.start == START for alarm in alarms)


@pytest.mark.parametrize("library", [pd.DataFrame, pl.DataFrame, pa.table])
def test_results_come_in_the_callers_library(detector, library):
    frame = detector.detect(library(table(fault("spike", readings(400, 72)))))
    assert type(frame) is type(library(table(readings(10))))
    names = list(frame.columns) if library is not pa.table else frame.column_names
    assert names == ["time", "score", "anomaly", "alarm", "column"] + [f"{n}-expected" for n in detector.columns_]


def test_columns_are_chosen(detector):
    x = readings(700)
    frame = pl.DataFrame(table(x, note=["ok"] * 700, other=np.arange(700.0)))
    model = gw.AnomalyDetector(hidden_size=12, max_epochs=2)
    assert model.fit(frame, columns=["load", "temp"]).columns_ == ("load", "temp")
    assert model.fit(frame).columns_ == ("temp", "flow", "load", "other")
    assert model.fit({"time": np.arange(700), "y": x[:, 0]}).columns_ == ("y",)
    assert model.stream().step(20.0).expected.shape == (1,)
    with pytest.raises(DataError, match="flow"):
        detector.detect(frame.drop("flow"))


@pytest.mark.parametrize("cell", ["lstm", "gru-before-write"])
def test_saved_and_loaded(tmp_path, cell):
    model = gw.AnomalyDetector(cell, num_layers=2, rest=7, false_alarms=0.01, hidden_size=12, max_epochs=2)
    model.fit(table(readings(700)))
    gw.save(model, tmp_path / "d.gatewise")
    again = gw.load(tmp_path / "d.gatewise")
    assert again.get_params() == {**model.get_params(), "cell": model.fitted_.options.cell}
    x = table(fault("spike", readings(400, 72)))
    a, b = model.findings(x), again.findings(x)
    assert (a.score == b.score).all()
    assert np.array_equal(a.expected, b.expected, equal_nan=True)
    assert again.level() == 2.0


@pytest.mark.parametrize(
    ("part", "value"),
    [
        ("columns", ["temp", "flow", "load", "more"]),
        ("alarms", [0.0, -1.0, 0.1]),
        ("options", {"memory": 0}),
        ("options", {"more": 1}),
        ("errors.scale", np.zeros(3)),
        ("errors.centre", np.full(3, np.inf)),
        ("tails.height", np.ones((3, 3))),
        ("errors.usual", None),
    ],
)
def test_a_wrong_description_is_refused(detector, part, value):
    config, arrays = copy.deepcopy(detector.to_config()), detector.to_arrays()
    if value is None:
        del arrays[part]
    elif part in arrays:
        arrays[part] = value
    else:
        config[part] = {**config[part], **value} if isinstance(value, dict) else value
    with pytest.raises((ValueError, TypeError, KeyError)):
        gw.AnomalyDetector.from_config_arrays(config, arrays)


def test_a_regressor_with_views_of_its_own_loads(tmp_path):
    x = [readings(20, seed) for seed in range(8)]
    model = gw.SequenceRegressor(hidden_size=3, max_epochs=1, views=("change",)).fit(x, range(8))
    gw.save(model, tmp_path / "r.gatewise")
    assert (gw.load(tmp_path / "r.gatewise").predict(x) == model.predict(x)).all()


def test_the_same_seed_gives_the_same_bits():
    x, scores = table(readings(700)), []
    for threads in (1, 2):
        with gw.kernels.use(threads=threads):
            scores.append(gw.AnomalyDetector(hidden_size=12, max_epochs=3).fit(x).findings(x).score)
    assert (scores[0] == scores[1]).all()


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"false_alarms": 0.0}, "false_alarms"),
        ({"false_alarms": 0.5}, "false_alarms"),
        ({"rest": 0}, "rest"),
        ({"memory": -1}, "memory"),
        ({"calibration": 0.9}, "calibration"),
        ({"missing": "ignore"}, "missing"),
        ({"cell": "grue"}, "grue"),
        ({"learning_rate": 0.0}, "learning_rate"),
        ({"hidden_size": 0}, "hidden_size"),
    ],
)
def test_wrong_arguments(options: Any, words):
    with pytest.raises(ValueError, match=words):
        gw.AnomalyDetector(**options).fit(table(readings(700)))


def test_bad_input(detector):
    with pytest.raises(NotFittedError):
        gw.AnomalyDetector().detect(table(readings(100)))
    with pytest.raises(NotFittedError):
        gw.Streams(gw.AnomalyDetector())
    with pytest.raises(DataError, match="at least 300"):
        gw.AnomalyDetector().fit(table(readings(100)))
    with pytest.raises(DataError, match="one row; two are needed"):
        detector.detect(table(readings(1)))
    holes = readings(700)
    holes[5, 1] = np.nan
    with pytest.raises(DataError, match="flow"):
        gw.AnomalyDetector().fit(table(holes))
    with pytest.raises(DataError, match="no column holds numbers"):
        gw.AnomalyDetector().fit(pl.DataFrame({"time": ["a"], "x": ["b"]}))
    with pytest.raises(ValueError, match="false_alarms"):
        detector.detect(table(readings(100)), false_alarms=2)
    stream = detector.stream()
    with pytest.raises(ValueError, match="2 columns, expected 3"):
        stream.step([1, 2])
    with pytest.raises(DataError, match="column 'flow'"):
        stream.step([1, np.inf, 2])
    assert stream.steps == 0


def test_missing_readings_say_nothing():
    x = readings(1500)
    x[np.random.default_rng(0).random(x.shape) < 0.05] = np.nan
    model = gw.AnomalyDetector(missing="mask", **SMALL).fit(table(x))
    fresh = fault("spike", readings(600, 72))
    fresh[100:200, 1] = np.nan
    found = model.findings(table(fresh))
    assert found.alarm[100:210].sum() == 0
    assert found.anomaly[START]
    assert np.isfinite(found.expected[1:]).all()


def test_a_column_that_rests_or_never_varies():
    x = readings(1500)
    x[:, 2] = np.where(x[:, 2] > 20, 1.0, 0.0)  # mostly the same as one step before
    frame = table(x, constant=np.full(1500, 7.0))
    model = gw.AnomalyDetector(**SMALL).fit(frame)
    assert model.columns_[-1] == "constant"
    y = readings(600, 72)
    y[:, 2] = np.where(y[:, 2] > 20, 1.0, 0.0)
    moved = np.full(600, 7.0)
    moved[START] = 7.5
    found = model.findings(table(y, constant=moved))
    assert found.alarm.sum() <= 4
    assert found.anomaly[START]


def test_native_code_does_what_the_specification_says(detector):
    x = fault("level shift", readings(600, seed=72))
    x[350:360, 2] = np.nan
    x[400] = np.nan
    fitted, level = detector.fitted_, 2.0
    errors, moves = np.random.default_rng(0).normal(size=(2, 3, 50, 3))
    errors[0, 7, 1], moves[0, 7, 1] = np.nan, np.nan
    found = []
    for provider in ("native", "numpy"):
        with gw.kernels.use(provider=provider):
            assert (fitted.native is not None) == (provider == "native")
            runner = Runner(fitted)
            verdict = runner.run(x, level)
            found.append((*verdict, *_flat(runner.state), fitted.errors.statistics(errors, np.abs(moves))))
    for native, plain in zip(*found, strict=True):
        assert native.shape == plain.shape
        np.testing.assert_allclose(native, plain, rtol=1e-4, atol=1e-4)
    assert found[0][2].sum() > 0


def _flat(state):
    return (*state.layer, state.before, state.expected, *state.moments, state.count)


def test_many_readings_at_once_are_steps(detector):
    x = fault("variance", readings(600, seed=72))
    whole, stream = detector.stream(), detector.stream()
    parts = [whole.run(x[begin:end]) for begin, end in ((0, 1), (1, 250), (250, 250), (250, 600))]
    answers = [stream.step(row) for row in x]
    assert np.concatenate([part.score for part in parts]).tolist() == [one.score for one in answers]
    assert np.concatenate([part.alarm for part in parts]).tolist() == [one.alarm for one in answers]
    assert whole.steps == 600
    with pytest.raises(ValueError, match="4 columns, expected 3"):
        whole.run(np.zeros((5, 4)))
    with pytest.raises(DataError, match="step 602 is infinite"):
        whole.run([[1, 2, 3], [1, 2, 3], [1, np.inf, 3]])
    assert whole.steps == 600


def test_readings_that_are_no_numbers_leave_the_stream_as_it_was(detector):
    stream, other = detector.stream(), detector.stream()
    rows = np.random.default_rng(0).normal(size=(4, len(detector.columns_)))
    for row in rows[:3]:
        stream.step(row)
        other.step(row)
    for bad in (["a"] * rows.shape[1], [], rows[0] * 1j):
        with pytest.raises(ValueError, match=r"the reading of step 3 must hold numbers|has 0 columns"):
            stream.step(bad)
    assert stream.step(rows[3]).score == other.step(rows[3]).score
