"""Streams: the bits of the whole sequence after every frame, for every cell and pooling; what cannot stream."""

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from tests.classification.conftest import SMALL

every_cell = pytest.mark.parametrize("cell", CELLS)


@every_cell
@pytest.mark.parametrize("provider", ["native", "numpy"])
@pytest.mark.parametrize("pooling", ["last", "mean", "max"])
def test_probabilities_after_each_frame(signs, cell, pooling, provider):
    X, y = signs
    with gw.kernels.use(provider=provider):
        model = gw.SequenceClassifier(cell, num_layers=2, **{**SMALL, "max_epochs": 2, "pooling": pooling}).fit(X, y)
        follow(model, X, lambda part: model.predict_proba(part)[0])


@pytest.mark.parametrize("pooling", ["last", "mean", "max"])
@pytest.mark.parametrize("hidden", [1, 7, 64])
def test_native_probabilities_after_each_frame(signs, pooling, hidden):
    X, y = signs
    model = gw.SequenceClassifier(pooling=pooling, hidden_size=hidden, max_epochs=2).fit(X, y)
    follow(model, X, lambda part: model.predict_proba(part)[0])


def follow(model, X, whole):
    stream = model.stream()
    for x in X[:3]:
        for t, frame in enumerate(x):
            assert (stream.step(frame) == whole([x[: t + 1]])).all()
        assert stream.steps == len(x)
        stream.reset()


def test_steps_channels_and_numbers(signs, tags):
    X, y = tags
    model = gw.SequenceClassifier(output="step", **SMALL).fit(X, y)
    stream = model.stream()
    together = model.predict_proba(X[:1])[0]
    assert all((stream.step(frame) == p).all() for frame, p in zip(X[0], together, strict=True))
    regressor = gw.SequenceRegressor(**{**SMALL, "pooling": "mean"}).fit(X, [x.sum() for x in X])
    follow(regressor, X, lambda part: regressor.predict(part)[0])
    scalar = regressor.stream()
    assert scalar.step(0.5).shape == ()


def test_a_long_sequence(signs):
    X, y = signs
    model = gw.SequenceClassifier(**{**SMALL, "pooling": "mean"}).fit(X, y)
    x = np.random.default_rng(0).normal(size=(3000, 2))
    stream = model.stream()
    for frame in x[:-1]:
        stream.step(frame)
    assert (stream.step(x[-1]) == model.predict_proba([x])[0]).all()


def test_masked_frames(signs):
    X, y = signs
    model = gw.SequenceClassifier(missing="mask", **SMALL).fit([np.where(x > 2, np.nan, x) for x in X], y)
    x = np.array([[0.1, np.nan], [np.nan, np.nan], [0.3, 0.2]])
    stream = model.stream()
    for t in range(3):
        assert (stream.step(x[t]) == model.predict_proba([x[: t + 1]])[0]).all()


@pytest.mark.parametrize(("options", "words"), [({"bidirectional": True}, "bidirectional"),
                                                ({"pooling": "attention"}, "attention")])  # fmt: skip
def test_what_cannot_stream(signs, options, words):
    model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 1, **options}).fit(*signs)
    with pytest.raises(ValueError, match=words):
        model.stream()


def test_bad_frames_leave_the_stream_as_it_was(signs):
    model = gw.SequenceClassifier(**{**SMALL, "pooling": "mean"}).fit(*signs)
    a, b = model.stream(), model.stream()
    a.step([0.1, 0.2])
    b.step([0.1, 0.2])
    for bad, words in (([0.1], "1 channels, expected 2"), ([0.1, np.nan], "channel 1"), ([np.inf, 0.0], "channel 0")):
        with pytest.raises(ValueError, match=words):
            a.step(bad)
    assert (a.step([0.3, 0.4]) == b.step([0.3, 0.4])).all()
    with pytest.raises(gw.errors.NotFittedError):
        gw.SequenceClassifier().stream()
