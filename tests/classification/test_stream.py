"""Streams: the bits of the whole sequence after every frame, for every cell and pooling; what cannot stream."""

import copy
import pickle
import tracemalloc
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from tests.classification.conftest import SMALL
from tests.providers import AVAILABLE

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
    cases: list[tuple[Any, str]] = [
        ([0.1], "1 channels, expected 2"),
        ([0.1, np.nan], "channel 1"),
        ([np.inf, 0.0], "channel 0"),
        (["a", 1], r"frame of step 1 must hold numbers, not \['a', 1\]"),
        (None, "1 channels"),
        ([1j, 0], "must hold numbers"),
    ]
    for bad, words in cases:
        with pytest.raises(ValueError, match=words):
            a.step(bad)
    assert (a.step([0.3, 0.4]) == b.step([0.3, 0.4])).all()
    with pytest.raises(gw.errors.NotFittedError):
        gw.SequenceClassifier().stream()


@pytest.mark.parametrize("provider", AVAILABLE)
@pytest.mark.parametrize("pooling", ["last", "mean", "max"])
def test_copies_go_on_by_themselves(signs, pooling, provider):
    with gw.kernels.use(provider=provider):
        model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 2, "pooling": pooling}).fit(*signs)
        x = np.random.default_rng(0).normal(size=(6, 2))
        whole = [model.predict_proba([x[: t + 1]])[0] for t in range(6)]
        stream = model.stream()
        for frame in x[:3]:
            stream.step(frame)
        copies = [copy.copy(stream), copy.deepcopy(stream), pickle.loads(pickle.dumps(stream))]
        for one in copies:
            stream.reset()
            for t in (3, 4, 5):
                assert (one.step(x[t]) == whole[t]).all()
            assert one.steps == 6
        assert stream.steps == 0


def test_later_training_does_not_change_a_stream_or_its_copy(signs):
    model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 2}).fit(*signs)
    stream, before = model.stream(), model.predict_proba([[[0.5, 0.1]]])[0]
    model.partial_fit(*signs)
    assert (copy.copy(stream).step([0.5, 0.1]) == before).all()
    assert (stream.step([0.5, 0.1]) == before).all()
    assert (model.stream().step([0.5, 0.1]) != before).any()


@pytest.mark.parametrize("provider", AVAILABLE)
def test_forms_of_a_frame_and_a_given_array(signs, provider):
    with gw.kernels.use(provider=provider):
        model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 2}).fit(*signs)
        wanted = model.predict_proba([[[0.5, 2.0]]])[0]
        wide = np.array([0.5, 9.0, 2.0, 9.0])
        typed = [np.array([0.5, 2.0], dtype) for dtype in ("f8", "f4", ">f8", "f2")]
        for frame in ([0.5, 2], wide[::2], np.array([[0.5, 2.0]]), *typed):
            assert (model.stream().step(frame) == wanted).all()
        out, stream = np.empty(2), model.stream()
        assert stream.step(np.array([0.5, 2.0]), out) is out
        assert (out == wanted).all()
        huge = model.predict_proba([[[1e300, -1e300]]])[0]
        assert (model.stream().step(np.array([1e300, -1e300])) == huge).all()


def test_a_wrong_place_for_the_answer_changes_nothing(signs):
    model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 1}).fit(*signs)
    stream = model.stream()
    with pytest.raises(ValueError, match="out has shape"):
        stream.step(np.zeros(2), np.empty(3))
    assert stream.steps == 0


@pytest.mark.parametrize("views", [(), "change", ("change", "path")])
def test_a_native_step_allocates_nothing(signs, views):
    model = gw.SequenceClassifier(views=views, **{**SMALL, "max_epochs": 1}).fit(*signs)
    stream, frame, out = model.stream(), np.zeros(2), np.empty(2)
    stream.step(frame, out)
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        tracemalloc.reset_peak()
        for _ in range(1000):
            stream.step(frame, out)
        assert tracemalloc.get_traced_memory()[1] - before < 1000
    finally:
        tracemalloc.stop()
