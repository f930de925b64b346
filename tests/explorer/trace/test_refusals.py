"""What a trace refuses, with its words; bounds on both sides."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import CheckpointError, DataError, ModelFileError
from gatewise.explorer.trace import classifiers, models
from gatewise.explorer.trace.checkpoints import return_to
from gatewise.explorer.trace.example import worked_example
from gatewise.explorer.trace.picture import _numbers
from tests.explorer.fitted import readings

LAYER = gw.LSTM(2, 3, dtype="float64", seed=0)
X = np.random.default_rng(0).normal(size=(2, 4, 2))


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"x": None}, r"x is missing: give the layer's input, \(B, T, I\) or \(T, I\)"),
        ({"x": X[0, 0]}, r"x must be \(B, T, 2\) or \(T, 2\), not \(2,\)"), ({"x": X[:, :, :1]}, r"not \(2, 4, 1\)"),
        ({"state": np.zeros((1, 2, 3))}, r"the state of lstm has 2 array\(s\), not 1"),
        ({"state": (np.zeros((1, 2, 3)), np.zeros((1, 2, 4)))}, r"state c must have shape \(1, 2, 3\), not"),
        ({"lengths": [4]}, "lengths must be 2 integers between 0 and 4"), ({"lengths": [4, 5]}, "between 0 and 4"),
        ({"lengths": [-1, 4]}, "between 0 and 4"), ({"lengths": [1.0, 4.0]}, "lengths must be 2 integers"),
        ({"dy": np.zeros((2, 4, 2))}, r"dy must have the outputs' shape \(2, 4, 3\), not \(2, 4, 2\)"),
        ({"target": np.zeros((2, 1))}, "target needs head="),
        ({"head": {"weight": np.zeros((1, 2))}}, r"head weight must be \(O, 3\) with bias \(O,\), not \(1, 2\)"),
        ({"head": {"weight": np.zeros(3)}}, r"head weight must be \(O, 3\)"),
        ({"head": {"weight": np.zeros((1, 3)), "bias": np.zeros(2)}}, r"and \(2,\)"),
        ({"head": {"weight": np.zeros((1, 3))}}, "a head needs its target"),
        ({"head": {"weight": np.zeros((1, 3))}, "target": np.zeros((2, 2))}, r"target must be \(2, 1\) or \(2, 4, 1\)"),
    ],
)  # fmt: skip
def test_arguments_that_do_not_fit(given: dict[str, Any], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        gw.trace(LAYER, **{"x": X, **given})


def test_lengths_at_their_bounds_and_a_target_at_the_last_step() -> None:
    made = gw.trace(LAYER, X, lengths=[0, 4], head={"weight": np.ones((1, 3))}, target=np.ones((2, 1)))
    assert made.head is not None
    assert np.isfinite(made.head.target).sum(axis=(1, 2)).tolist() == [0, 1]
    assert np.isfinite(made.head.target[1, 3, 0])
    error = made.head.prediction[1, 3, 0] - 1
    assert made.loss == pytest.approx(0.5 * error**2)
    plain = gw.trace(LAYER, X, lengths=[2, 4])
    y, _ = LAYER(X, lengths=np.array([2, 4]))
    assert plain.loss == pytest.approx(0.5 * ((y[0, 1] ** 2).sum() + (y[1, 3] ** 2).sum()))
    assert plain.loss_terms is not None
    assert (plain.loss_terms != 0).tolist() == [[False, True, False, False], [False, False, False, True]]


def test_models_that_need_readings(tmp_path: Path) -> None:
    sequences = [np.ones((3, 1)) * k for k in range(6)]
    made = {
        "a SequenceClassifier": gw.SequenceClassifier(hidden_size=2, max_epochs=1).fit(sequences, [0, 1] * 3),
        "a bare layer": gw.GRU(2, 3, seed=0), "a Pretrained": gw.Pretrained(),
    }  # fmt: skip
    for words, model in made.items():
        gw.save(model, tmp_path / "m.gatewise")
        with pytest.raises(ModelFileError, match=words):
            models.trace_files(tmp_path / "m.gatewise")
    for model, words in ((made["a SequenceClassifier"], r"x is missing: give a sequence, \(T, F\)"),
                         (made["a Pretrained"], "x is missing: give a table of readings, or those")):  # fmt: skip
        with pytest.raises(ValueError, match=words):
            gw.trace(model)  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="trace needs a recurrent layer or a fitted estimator, not int"):
        gw.trace(3)  # type: ignore[arg-type]


def test_a_checkpoint_of_another_kind_of_model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules[return_to.__module__], "read", lambda _: ({}, None))
    for model, words in ((gw.Pretrained(), "not a Pretrained"), (gw.AnomalyDetector(), "not an AnomalyDetector")):
        with pytest.raises(CheckpointError, match=f"beside a Forecaster, a classifier or a layer, {words}"):
            return_to(model, tmp_path / "c")
    with pytest.raises(CheckpointError, match="a checkpoint of another network: bias_hh_l0 is nothing, in the model"):
        return_to(gw.GRU(2, 3, seed=0), tmp_path / "c")


def test_long_sequences_of_a_classifier(monkeypatch: pytest.MonkeyPatch) -> None:
    sequences = [np.cumsum(np.ones((9, 1)) * (k % 2), 0) + k for k in range(8)]
    both = gw.SequenceClassifier(hidden_size=2, max_epochs=1, bidirectional=True).fit(sequences, [0, 1] * 4)
    one = gw.SequenceClassifier(hidden_size=2, max_epochs=1).fit(sequences, [0, 1] * 4)
    whole = gw.trace(one, sequences[3])
    monkeypatch.setattr(classifiers, "LONG", 8)
    with pytest.raises(
        DataError, match="a sequence of 9 steps through a network in both directions cannot be shown; cut it to 8"
    ):
        gw.trace(both, sequences[3])
    assert gw.trace(both, sequences[3][:8]).x.shape[1] == 8
    cut = gw.trace(one, sequences[3])
    assert cut.title == "SequenceClassifier: 2 – 9"
    assert cut.answers is not None
    assert whole.answers is not None
    np.testing.assert_allclose(cut.answers.values, whole.answers.values[1:], atol=1e-6)
    np.testing.assert_allclose(
        cut.layers[0].forward.values["h"][0], whole.layers[0].forward.values["h"][0, 1:], atol=1e-5
    )
    monkeypatch.setattr(classifiers, "_MOST", 8)
    late = gw.trace(one, sequences[3])
    assert late.answers is not None
    assert np.isnan(late.answers.values[:-1]).all()
    np.testing.assert_allclose(late.answers.values[-1], whole.answers.values[-1], atol=1e-6)
    monkeypatch.setattr(classifiers, "_MOST", 9)
    early = gw.trace(one, sequences[3])
    assert early.answers is not None
    np.testing.assert_allclose(early.answers.values, whole.answers.values[1:], atol=1e-6)


def test_places_in_a_picture_and_operations() -> None:
    run = worked_example(gw.cells.as_cell("gru"))
    batch, steps, hidden = run.layers[0].forward.values["h"].shape
    for place, limit in (("step", steps), ("unit", hidden), ("sequence", batch)):
        usual = {"step": 0, "unit": 0, "sequence": 0, "layer": 0, "reverse": False, "lang": "en"}
        for value in (limit - 1, -limit):
            _numbers(run, **{**usual, place: value})
        for value in (limit, -limit - 1):
            with pytest.raises(ValueError, match=f"{place} must be between {-limit} and {limit - 1}, not {value}"):
                _numbers(run, **{**usual, place: value})
    with pytest.raises(ValueError, match="lang must be one of en, ko, not 'de'"):
        _numbers(run, 0, 0, 0, 0, False, "de")
    _, found, where = _numbers(run, -1, -1, 0, 0, False, "en")
    assert found.values["h"] == run.layers[0].forward.values["h"][0, -1, -1]
    assert (str(steps) in where, str(hidden) in where) == (True, True)
    for asked in (run.value, run.gradient):
        with pytest.raises(KeyError, match=r"has no operation 'nothing'; it has"):
            asked("nothing")
    np.testing.assert_array_equal(run.value("x"), run.layers[0].forward.x)


def test_a_table_for_a_bare_layer() -> None:
    frame = readings(20)
    made = models.trace_layer_on_table(gw.GRU(1, 2, seed=0), frame)
    assert np.shape(made.x)[-2:] == (20, 1)
    with pytest.raises(DataError, match="row 4, column 'y': not a number"):
        models.trace_layer_on_table(gw.GRU(1, 2, seed=0), pl.DataFrame({"y": [1.0, 2.0, 3.0, np.nan]}))
