"""Model files of both estimators: every cell and form, arguments, and descriptions that do not fit."""

import json

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from tests.classification.conftest import SMALL

FORMS = {
    "plain": {},
    "stacked": {"num_layers": 2, "bidirectional": True, "pooling": "attention", "missing": "mask"},
    "weights": {"class_weight": {"up": 2.0, "down": 1.0}, "pooling": "mean", "batch_size": np.int64(5)},
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("provider", ["native", "numpy"])
def test_the_same_bits_come_back(signs, tmp_path, cell, form, provider):
    X, y = signs
    with gw.kernels.use(provider=provider):
        model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 1, "cell": CELLS[cell], **form}).fit(X, y)
        gw.save(model, tmp_path / "m")
        again = gw.load(tmp_path / "m")
        assert (again.predict_proba(X) == model.predict_proba(X)).all()
        again.partial_fit(X, y)
    assert again.get_params() == {**model.get_params(), "cell": cell}
    assert gw.storage.describe(tmp_path / "m")["kind"] == "sequence-classifier"


def test_column_names_and_generators(tmp_path):
    import pandas as pd

    X = pd.DataFrame(np.random.default_rng(0).normal(size=(30, 4)), columns=pd.Index([*"abcd"]))
    model = gw.SequenceClassifier(random_state=np.random.RandomState(0), **SMALL).fit(X, X["a"] > 0)
    gw.save(model, tmp_path / "m")
    again = gw.load(tmp_path / "m")
    assert again.feature_names_in_.tolist() == [*"abcd"]
    assert again.random_state is None
    with pytest.raises(ValueError, match="feature names should match"):
        again.predict(X[[*"dcba"]])
    with pytest.raises(ValueError, match="X has 3 features"):
        again.predict(X.to_numpy()[:, :3])


def test_channels_of_each_step(tmp_path):
    X = [np.eye(3)[[0, 1, 2]], np.eye(3)[[2, 1]]] * 12
    model = gw.SequenceClassifier(output="step", **SMALL).fit(X, X)
    gw.save(model, tmp_path / "m")
    again = gw.load(tmp_path / "m")
    assert all((p == q).all() for p, q in zip(again.predict_proba(X), model.predict_proba(X), strict=True))


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("arguments", "hidden_size"), 10**9),
        (("arguments", "num_layers"), 10**6),
        (("arguments", "missing"), "mask"),
        (("arguments", "bidirectional"), True),
        (("arguments", "pooling"), "attention"),
        (("arguments", "cell"), "rnn"),
        (("classes",), ["a", "b", "c"]),
        (("classes",), None),
        (("channels",), True),
        (("n_features_in",), "two"),
        (("arguments",), {}),
    ],
)
def test_descriptions_that_do_not_fit_are_refused_before_anything_is_made(signs, place, value):
    model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 1}).fit(*signs)
    config, arrays = json.loads(json.dumps(model.to_config())), model.to_arrays()
    assert gw.SequenceClassifier.from_config_arrays(config, arrays).classes_.tolist() == ["down", "up"]
    inner = config
    for key in place[:-1]:
        inner = inner[key]
    inner[place[-1]] = value
    with pytest.raises((ValueError, KeyError, TypeError)):
        gw.SequenceClassifier.from_config_arrays(config, arrays)


def test_an_estimator_that_is_not_fitted(tmp_path):
    for model in (gw.SequenceClassifier(), gw.SequenceRegressor()):
        with pytest.raises(gw.errors.NotFittedError):
            gw.save(model, tmp_path / "m")
    assert not (tmp_path / "m").exists()


def test_targets_of_another_type_become_float64():
    rng = np.random.default_rng(0)
    model = gw.SequenceRegressor(**{**SMALL, "max_epochs": 1}).fit(rng.normal(size=(20, 5, 2)), rng.normal(size=20))
    arrays = model.to_arrays()
    arrays["targets.scale"] = np.array([2], np.int32)
    again = gw.SequenceRegressor.from_config_arrays(model.to_config(), arrays)
    frames, stream = rng.normal(size=(5, 2)), again.stream()
    answers = [stream.step(frame) for frame in frames]
    np.testing.assert_allclose(answers[-1], again.predict(frames[None])[0], rtol=1e-12)
