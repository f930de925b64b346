"""A traced classifier: its answers are the model's after every step, its gradients those of the loss."""

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
from gatewise.classification import make_motions
from gatewise.classification.fitted import Numbers
from gatewise.classification.network import Inputs
from gatewise.classification.sequences import read_sequences
from gatewise.errors import DataError, ModelFileError, NotFittedError
from gatewise.explorer import trace_classifier, trace_files
from gatewise.explorer.page.uploads import Uploads
from gatewise.explorer.trace import classifiers
from gatewise.nn import BinaryCrossEntropy, CrossEntropy

SCHEMA = json.loads((resources.files("gatewise.explorer") / "schema.json").read_text(encoding="utf-8"))
X, Y, _ = make_motions(24, motions=("rest", "clockwise", "move"), seed=3)


def classifier(**options: Any) -> gw.SequenceClassifier:
    y: Any = Y
    if options.get("output") == "step":
        y = [np.repeat(label, len(x)) for x, label in zip(X, Y, strict=True)]
    return gw.SequenceClassifier(hidden_size=6, max_epochs=2, **options).fit(X, y)


@pytest.mark.parametrize(
    "options", [{"pooling": "last"}, {"pooling": "mean"}, {"pooling": "max"}, {"output": "step"}, {"views": "path"}]
)
def test_the_answer_after_each_step_is_the_streams(options: dict[str, Any]) -> None:
    model = classifier(**options)
    t = trace_classifier(model, X[2], label="move", names=["x", "y"])
    stream = model.stream()
    assert t.answers is not None
    assert t.answers.names == ("clockwise", "move", "rest")
    assert t.answers.label == "move"
    np.testing.assert_array_equal(t.answers.values, [stream.step(x) for x in X[2]])
    assert t.names == model.fitted_.views.labels(("x", "y"))


def seen(model: Any, x: Any) -> Any:
    """What the network sees of one sequence, scaled (T, width)."""
    return model.fitted_.seen(read_sequences([x]))


@pytest.mark.parametrize(
    "options", [{"pooling": "attention"}, {"bidirectional": True, "num_layers": 2, "cell": "lstm"}]
)
def test_where_no_stream_is_possible_each_beginning_is_answered(options: dict[str, Any]) -> None:
    model = classifier(**options)
    t = gw.trace(model, X[5])
    assert t.answers is not None
    beginnings = [X[5][: n + 1] for n in range(len(X[5]))]
    np.testing.assert_allclose(t.answers.values, model.predict_proba(beginnings), atol=1e-6)
    assert len(t.layers) == (4 if options.get("bidirectional") else 1)


@pytest.mark.parametrize(
    "options", [{"pooling": "mean"}, {"pooling": "attention"}, {"output": "step"}, {"cell": "lstm"}]
)
def test_gradients_are_those_of_the_cross_entropy(options: dict[str, Any]) -> None:
    model = classifier(**options)
    t = trace_classifier(model, X[1], label="rest")
    network = model.fitted_.network
    raw, cache = network.forward(Inputs(seen(model, X[1])[None], np.array([len(X[1])])))
    logits = raw[..., 0, :]
    _, slope = CrossEntropy(3).value_and_gradient(logits, np.full(logits.shape[:-1], 2))
    steps = logits.shape[1] if options.get("output") == "step" else 1  # the loss is a mean over the steps
    expected = network.backward(cache, slope[..., None, :] * np.float32(steps))
    for name, gradient in t.grads.items():
        np.testing.assert_allclose(gradient, expected[f"layer.{name}"], atol=2e-6, err_msg=name)
    assert np.abs(t.dy).max() > 1e-3


def test_channels_and_regressors_are_traced_too() -> None:
    tags = [np.stack([np.arange(len(x)) % 2, np.arange(len(x)) > 4], axis=1) for x in X]
    model = gw.SequenceClassifier(hidden_size=5, max_epochs=2, output="step").fit(X, tags)
    t = trace_classifier(model, X[0], label=tags[0])
    assert t.answers is not None
    assert t.answers.label == ""  # of several tags at every step no word
    np.testing.assert_allclose(t.answers.values, model.predict_proba([X[0]])[0], atol=1e-7)
    network = model.fitted_.network
    raw, cache = network.forward(Inputs(seen(model, X[0])[None], np.array([len(X[0])])))
    _, slope = BinaryCrossEntropy().value_and_gradient(raw, tags[0][None])
    expected = network.backward(cache, slope * np.float32(slope.size))
    np.testing.assert_allclose(t.grads["weight_hh_l0"], expected["layer.weight_hh_l0"], atol=1e-5)
    lengths = np.array([[len(x), x[-1, 0]] for x in X])
    regressor = gw.SequenceRegressor(hidden_size=5, max_epochs=2).fit(X, lengths)
    t = trace_classifier(regressor, X[0], label=lengths[0])
    assert t.answers is not None
    assert not t.answers.probabilities
    np.testing.assert_allclose(t.answers.values[-1], regressor.predict([X[0]])[0], rtol=1e-6)
    fitted = regressor.fitted_
    raw, cache = fitted.network.forward(Inputs(seen(regressor, X[0])[None], np.array([len(X[0])])))
    assert isinstance(fitted.meaning, Numbers)
    goal = ((lengths[0] - fitted.meaning.centre) / fitted.meaning.scale)[None, :, None]
    expected = fitted.network.backward(cache, (raw - goal).astype(raw.dtype))
    np.testing.assert_allclose(t.grads["weight_ih_l0"], expected["layer.weight_ih_l0"], atol=1e-5)


def test_the_document_follows_the_schema() -> None:
    t = gw.trace(classifier(), X[0])
    document = json.loads(json.dumps(t.to_dict()))
    jsonschema.validate(document, SCHEMA)
    assert document["answers"]["names"] == ["clockwise", "move", "rest"]
    assert document["answers"]["values"]["shape"] == [len(X[0]), 3]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**document, "answers": {"names": []}}, SCHEMA)


def test_missing_values_have_channels_of_their_own() -> None:
    holed = [x.copy() for x in X]
    holed[0][1, 0] = np.nan
    model = gw.SequenceClassifier(hidden_size=4, max_epochs=1, missing="mask").fit(holed, Y)
    t = trace_classifier(model, holed[0], names=["a", "b"])
    assert t.names == ("a", "b", "a missing", "b missing")
    assert t.x[0, 1].tolist()[0::2] == [0.0, 1.0]


@pytest.mark.parametrize(
    ("x", "label", "message"),
    [
        (np.zeros((4, 3)), None, r"\(T, 2\)"),
        (np.zeros((0, 2)), None, "one step"),
        (np.array([[0, 0], [0, np.nan]]), None, "step 1, channel 1 holds nan"),
        (np.zeros((4, 2)), "wave", "none of the classes clockwise, move, rest"),
    ],
)
def test_bad_input_is_told(x: np.ndarray, label: Any, message: str) -> None:
    with pytest.raises((DataError, ValueError), match=message):
        trace_classifier(classifier(), x, label=label)


def test_a_model_that_is_not_fitted_is_refused() -> None:
    with pytest.raises(NotFittedError):
        gw.trace(gw.SequenceClassifier(), X[0])


def write(folder: Path) -> dict[str, Path]:
    """The same sequences in every form."""
    rows = "\n".join(
        ":".join(",".join(map(repr, map(float, channel))) for channel in x.T) + f":{label}"
        for x, label in zip(X, Y, strict=True)
    )
    ts = folder / "m.ts"
    ts.write_text(
        "@problemName m\n@timeStamps false\n@missing false\n@univariate false\n@dimensions 2\n@equalLength false\n"
        f"@classLabel true clockwise move rest\n@data\n{rows}\n"
    )
    csv = folder / "m.csv"
    parts = [
        pl.DataFrame({"id": f"s{i}", "time": np.arange(len(x)), "x": x[:, 0], "y": x[:, 1], "label": str(label)})
        for i, (x, label) in enumerate(zip(X, Y, strict=True))
    ]
    pl.concat(parts).write_csv(csv)
    return {"ts": ts, "csv": csv}


def test_files_of_sequences_open(tmp_path: Path) -> None:
    model = classifier()
    path = tmp_path / "m.gatewise"
    gw.save(model, path)
    expected = trace_classifier(model, X[7], label=Y[7])
    for kind, file in write(tmp_path).items():
        found = trace_files(path, file, series="s7" if kind == "csv" else 7)
        assert isinstance(found, gw.explorer.Trace)
        assert found.answers is not None
        assert found.answers.label == str(Y[7])
        np.testing.assert_array_equal(found.answers.values, expected.answers.values)  # type: ignore[union-attr]
        assert found.series is not None
        assert len(found.series.ids) == len(X)
        first = Uploads()([("m.gatewise", path.read_bytes()), (file.name, file.read_bytes())]).trace
        assert isinstance(first, gw.explorer.Trace)
        np.testing.assert_array_equal(first.x, trace_classifier(model, X[0]).x)
        with pytest.raises(DataError, match=r"no sequence '99' among 24"):
            trace_files(path, file, series="99")
    with pytest.raises(ModelFileError, match="give sequences too"):
        trace_files(path)


def test_a_table_with_other_channels_names_them(tmp_path: Path) -> None:
    gw.save(classifier(), tmp_path / "m.gatewise")
    table = pl.DataFrame({"id": ["a"] * 5, "t": range(5), "x": [0.0] * 5, "y": [1.0] * 5})
    table.write_csv(tmp_path / "s.csv")
    with pytest.raises(DataError, match=r"the columns t, x, y are 3 channels, and the model reads 2; .* id, time"):
        trace_files(tmp_path / "m.gatewise", tmp_path / "s.csv")


def test_a_table_with_a_label_in_every_row_opens_with_a_model_of_steps(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    X = [rng.normal(size=(6, 1)) for _ in range(30)]
    Y = [np.where(x[:, 0] > 0, "up", "down") for x in X]
    model = gw.SequenceClassifier(output="step", hidden_size=3, max_epochs=1).fit(X, Y)
    gw.save(model, tmp_path / "m.gatewise")
    pl.DataFrame({"id": ["a"] * 6, "time": range(6), "x": X[0][:, 0], "label": Y[0]}).write_csv(tmp_path / "s.csv")
    found = trace_files(tmp_path / "m.gatewise", tmp_path / "s.csv")
    assert isinstance(found, gw.explorer.Trace)
    wanted = trace_classifier(model, X[0], label=Y[0])
    assert found.answers is not None
    np.testing.assert_allclose(found.answers.values, wanted.answers.values, rtol=1e-5)  # type: ignore[union-attr]


@pytest.mark.parametrize("pooling", ["last", "mean"])
def test_a_long_run_of_one_answer_has_it_at_its_end_alone(monkeypatch: pytest.MonkeyPatch, pooling: str) -> None:
    """The answer after each of thousands of beginnings would take the square of their number."""
    model = classifier(pooling=pooling)
    whole = trace_classifier(model, X[2], label="move").answers
    monkeypatch.setattr(classifiers, "_MOST", len(X[2]) - 1)
    short = trace_classifier(model, X[2], label="move").answers
    assert whole is not None
    assert short is not None
    given, every = np.asarray(short.values), np.asarray(whole.values)
    assert np.isnan(given[:-1]).all()
    np.testing.assert_array_equal(given[-1], every[-1])
    np.testing.assert_allclose(given[-1].ravel(), model.predict_proba([X[2]])[0], atol=1e-6)
    monkeypatch.setattr(classifiers, "_MOST", len(X[2]))
    again = trace_classifier(model, X[2], label="move").answers
    assert again is not None
    np.testing.assert_array_equal(again.values, every)


@pytest.mark.parametrize("options", [{"pooling": "last"}, {"output": "step"}])
def test_without_a_label_the_likeliest_class_is_the_target(options: dict[str, Any]) -> None:
    model = classifier(**options)
    guessed = model.predict([X[2]])[0]
    label = str(guessed) if np.ndim(guessed) == 0 else np.asarray(guessed)
    unsaid, said = trace_classifier(model, X[2]), trace_classifier(model, X[2], label=label)
    assert sorted(unsaid.grads) == sorted(said.grads)
    for name, value in said.grads.items():
        assert np.abs(value).max() > 0
        np.testing.assert_array_equal(unsaid.grads[name], value)
