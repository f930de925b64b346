"""Views: what is chosen from the data; what the shape of a path is; the same bits step by step, whole and kept."""

import copy
import pickle
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise import kernels
from gatewise.cells import CELLS
from gatewise.classification.options import Scaling
from gatewise.classification.sequences import read_sequences
from gatewise.classification.views import learn_views
from gatewise.errors import TrainingDiverged
from tests.classification.conftest import SMALL
from tests.providers import AVAILABLE


def walks(n, channels, seed=0, steps=12):
    rng = np.random.default_rng(seed)
    return [np.cumsum(rng.normal(size=(int(k), channels)), axis=0) for k in rng.integers(4, steps, size=n)]


def learned(X, given: Any = "auto", measured=None, mask=False):
    sequences = read_sequences(X, missing="mask" if mask else "refuse")
    measured = np.ones(sequences.channels, bool) if measured is None else np.array(measured)
    return learn_views(sequences, measured, given, mask)


@pytest.mark.parametrize(
    ("X", "names", "words"),
    [
        (walks(120, 2), ("change", "path"), "shape of the path"),
        (walks(120, 4), ("change", "path"), "shape of the path"),
        (walks(99, 2), ("change",), "fewer than 100"),
        (walks(120, 1), ("change",), "1 of 1 channels run smoothly"),
        (walks(120, 5), ("change",), "5 of 5"),
        ([np.diff(x, axis=0) for x in walks(120, 2, steps=30)], (), "changes vary more than values"),
    ],
)
def test_what_is_taken_follows_from_the_data(X, names, words):
    views, reason = learned(X)
    assert views.names == names
    assert words in reason
    assert views.expand(np.concatenate(X), read_sequences(X).offsets).shape[1] == views.width


def test_levels_of_the_sequences_do_not_make_noise_smooth():
    rng = np.random.default_rng(0)
    X = [rng.normal(size=(20, 2)) + 100.0 * i for i in range(120)]
    views, reason = learned(X)
    assert views.names == ("change",)  # not the path
    assert "2 of 2 channels differ more between sequences than within them: their changes" in reason
    assert learned([x[:1] for x in X])[0].plain  # nothing changes in one step
    assert learned([np.repeat(x[:1], 7, axis=0) * 0.1 for x in X], measured=[True, False])[0].changing.tolist() != [1]


def test_smooth_channels_alone_change():
    X = [np.concatenate([x, np.random.default_rng(i).normal(size=(len(x), 1))], 1) for i, x in enumerate(walks(120, 2))]
    views, reason = learned(X)
    assert views.changing.tolist() == [0, 1]
    assert views.names == ("change",)
    assert "2 of 3" in reason
    assert learned(X, measured=[True, False, True])[0].changing.tolist() == [0]


def test_given_views():
    X = walks(10, 2)
    assert learned(X, ())[0].plain
    assert learned(X, "path")[0].names == ("path",)
    assert learned(X, ["path", "change"])[0].names == ("change", "path")
    assert learned(X, mask=True)[0].plain
    for wrong, words in (("paths", "some of 'change', 'path'"), (3, "views must be"), (("change", 1), "views must be")):
        with pytest.raises(ValueError, match=words):
            learned(X, wrong)
    with pytest.raises(ValueError, match="5 channels"):
        learned(walks(10, 5), "path")
    with pytest.raises(ValueError, match='missing="mask"'):
        learned(X, "path", mask=True)


@pytest.mark.parametrize("channels", [2, 3, 4])
def test_the_shape_of_a_path_does_not_turn(channels):
    X = walks(150, channels)
    views, _ = learned(X, "path")
    offsets = read_sequences(X).offsets
    turn, _ = np.linalg.qr(np.random.default_rng(1).normal(size=(channels, channels)))
    turn[0] *= np.sign(np.linalg.det(turn))
    unit = views.unit
    turned = [(x / unit) @ turn * unit + 7.0 for x in X]
    a, b = (views.expand(np.concatenate(part), offsets)[:, channels:] for part in (X, turned))
    np.testing.assert_allclose(a[:, :5], b[:, :5], rtol=1e-6, atol=1e-6)
    if channels == 2:  # in the plane there is one way round
        np.testing.assert_allclose(a[:, 5:], b[:, 5:], rtol=1e-6, atol=1e-6)
        mirrored = views.expand(np.concatenate([x * [-1, 1] for x in X]), offsets)[:, channels:]
        np.testing.assert_allclose(mirrored[:, 5:], -a[:, 5:], rtol=1e-6, atol=1e-6)


def test_each_number_has_a_name():
    views, _ = learned(walks(150, 3))
    names = views.labels(("a", "b", "c"))
    assert len(names) == views.width == len(set(names))
    assert names[:6] == ("a", "b", "c", "a change", "b change", "c change")
    assert names[-2:] == ("b, c side", "b, c area")


def test_a_circle_and_a_line():
    s = np.linspace(0, 2 * np.pi, 400)
    circle = np.stack([np.cos(s), np.sin(s)], axis=1)
    line = np.stack([s, s], axis=1)
    views, _ = learned([circle, line], "path")
    seen = views.expand(np.concatenate([circle, line]), np.array([0, 400, 800]))
    straight, turn, area = seen[:, 5], seen[:, 6], seen[:, 8]
    assert straight[399] < 0.01
    assert straight[799] > 0.99
    assert abs(area[799]) < 1e-9
    assert turn[399] > 0.9
    assert turn[799] > 0.9
    # The area of a closed path over that of a circle as long, for the units of the two channels.
    length = np.sqrt((np.diff(circle / views.unit, axis=0) ** 2).sum(axis=1)).sum()
    expected = 4 * np.pi * (np.pi / views.unit.prod()) / (length + views.pace / 10) ** 2
    assert area[399] == pytest.approx(expected, rel=1e-3)


@pytest.mark.parametrize(("channels", "given"), [(1, "change"), (2, "path"), (3, ("change", "path")), (6, "auto")])
def test_step_by_step_has_the_bits_of_the_whole(channels, given):
    X = walks(30, channels)
    views, _ = learned(X, given)
    assert not views.plain
    sequences = read_sequences(X)
    whole = views.expand(sequences.values, sequences.offsets)
    n = min(map(len, X))
    state = [np.zeros((len(X), width)) for width in views.widths]
    for t in range(n):
        seen, state = views.step(np.stack([x[t] for x in X]), state)
        assert (seen == whole[sequences.offsets[:-1] + t]).all()
    assert [part.shape[1] for part in state] == list(views.widths)


@pytest.mark.skipif("native" not in AVAILABLE, reason="no native module")
@pytest.mark.parametrize("mask", [False, True])
@pytest.mark.parametrize(
    ("channels", "given"), [(1, "change"), (2, "path"), (2, ()), (3, ("change", "path")), (4, "path"), (6, "change")]
)
def test_native_frames_have_the_bits_of_the_equations(channels, given, mask):
    X = walks(30, channels, steps=40)
    if mask and "path" in given:
        return
    if mask:
        X = [np.where(np.random.default_rng(1).random(x.shape) < 0.2, np.nan, x) for x in X]
    sequences = read_sequences(X, missing="mask" if mask else "refuse")
    views, _ = learned(X, given, mask=mask)
    whole = views.expand(sequences.values, sequences.offsets)
    rng = np.random.default_rng(2)
    scaling = Scaling(rng.normal(size=views.width), rng.uniform(1e-6, 2, size=views.width), mask)
    wanted = scaling.transform(whole)
    rule = kernels.FrameRule(channels, views.changing, views.unit, views.pace, scaling.centre, scaling.scale, mask)
    with kernels.use(provider="native"):
        frames = kernels.frames(rule)
    assert frames is not None
    state = [np.zeros((len(X), width)) for width in views.widths]
    for t in range(min(map(len, X))):
        x = np.stack([one[t] for one in X])
        before = [part.copy() for part in state]
        z, after = frames.step(x, state)
        assert z.dtype == np.float32
        assert z.tobytes() == wanted[sequences.offsets[:-1] + t].tobytes()
        assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(before, state, strict=True))
        _, slow = views.step(x, state)
        assert all(np.array_equal(a, b, equal_nan=True) for a, b in zip(after, slow, strict=True))
        state = after


@pytest.mark.skipif("native" not in AVAILABLE, reason="no native module")
def test_native_frames_far_beyond_the_training():
    views, _ = learned(walks(30, 2), ("change", "path"))
    x = np.array([[1e308, -1e308], [-1e308, 1e308], [0.0, 0.0], [1e308, 1e308], [5e-324, -0.0], [3.0, 4.0]])
    centre, scale = np.zeros(views.width), np.full(views.width, 3.0)
    wanted = Scaling(centre, scale, False).transform(views.expand(x, np.array([0, len(x)])))
    with kernels.use(provider="native"):
        frames = kernels.frames(kernels.FrameRule(2, views.changing, views.unit, views.pace, centre, scale, False))
    assert frames is not None
    state = [np.zeros((1, width)) for width in views.widths]
    for row, z in zip(x, wanted, strict=True):
        seen, state = frames.step(row[None], state)
        assert (seen[0] == z).all()


def test_a_change_is_0_at_the_first_step_even_where_the_value_is_missing(signs):
    X, y = signs
    X = [np.where(np.arange(len(x))[:, None] % 3 == 0, np.nan, x) for x in X]
    for provider in AVAILABLE:
        with kernels.use(provider=provider):
            model = gw.SequenceClassifier(missing="mask", views="change", **{**SMALL, "max_epochs": 1}).fit(X, y)
            stream, streams = model.stream(), gw.Streams(model)
            for t, frame in enumerate(X[0]):
                wanted = model.predict_proba([X[0][: t + 1]])[0]
                assert (stream.step(frame) == wanted).all()
                assert (streams.observe(["a"], frame[None])[0] == wanted).all()


def test_values_far_beyond_the_training_stay_finite():
    views, _ = learned(walks(30, 2), ("change", "path"))
    x = np.array([[1e308, -1e308], [-1e308, 1e308], [0.0, 0.0], [1e308, 1e308]])
    whole = views.expand(x, np.array([0, 4]))
    assert np.isfinite(whole).all()
    state = [np.zeros((1, width)) for width in views.widths]
    for t in range(4):
        seen, state = views.step(x[t : t + 1], state)
        assert (seen[0] == whole[t]).all()


def motions_model(**more):
    X, y, groups = gw.classification.make_motions(160, seed=0)
    return gw.SequenceClassifier(**{**SMALL, "max_epochs": 4, "pooling": "max", **more}).fit(X, y, groups=groups), X


@pytest.mark.parametrize("given", ["auto", (), ("change",), "path"])
def test_streams_saved_models_and_copies_see_the_same(tmp_path, given):
    model, X = motions_model(views=given)
    names = {"auto": ("change", "path"), "path": ("path",)}.get(given, given)
    assert model.fitted_.views.names == names
    gw.save(model, tmp_path / "m")
    again = gw.load(tmp_path / "m")
    assert again.views == given
    whole = model.predict_proba(X[:5])
    assert (again.predict_proba(X[:5]) == whole).all()
    stream, answer = again.stream(), None
    for x, p in zip(X[:5], whole, strict=True):
        for t, frame in enumerate(x):
            if t == 3:
                stream = pickle.loads(pickle.dumps(copy.deepcopy(stream)))
            answer = stream.step(frame)
            assert (answer == model.predict_proba([x[: t + 1]])[0]).all()
        assert answer is not None
        assert (answer == p).all()
        stream.reset()


@pytest.mark.parametrize("provider", AVAILABLE)
@pytest.mark.parametrize("cell", CELLS)
def test_streams_of_every_cell_see_the_same(cell, provider):
    X, y = walks(12, 2), np.arange(12) % 3
    for layers, given, pooling in zip((1, 2, 3, 1), ("change", "path", "path", ("change", "path")),
                                      ("last", "mean", "max", "last"), strict=True):  # fmt: skip
        with kernels.use(provider=provider):
            options = {**SMALL, "max_epochs": 1, "pooling": pooling}
            model = gw.SequenceClassifier(cell, num_layers=layers, views=given, **options).fit(X, y)
            stream, streams = model.stream(), gw.Streams(model)
            for t in range(3):
                x = np.stack([one[t] for one in X])
                assert (stream.step(X[0][t]) == model.predict_proba([X[0][: t + 1]])[0]).all()
                wanted, found = model.predict_proba([one[: t + 1] for one in X]), streams.observe(range(12), x)
                np.testing.assert_allclose(found, wanted, rtol=0 if provider == "native" else 1e-5)


@pytest.mark.parametrize("provider", AVAILABLE)
def test_copies_and_snapshots_remember_what_was_seen(provider):
    with kernels.use(provider=provider):
        model, X = motions_model()
        whole = [model.predict_proba([X[0][: t + 1]])[0] for t in range(8)]
        stream, streams = model.stream(), gw.Streams(model)
        for frame in X[0][:4]:
            stream.step(frame)
            streams.observe(["a"], frame[None])
        kept, copies = streams.snapshot(), [copy.copy(stream), pickle.loads(pickle.dumps(stream))]
        before = pickle.dumps(stream)
        stream.step(X[1][0])  # must not reach the copies
        streams.observe(["a", "b"], X[1][:2])
        assert pickle.loads(before).steps == 4
        streams.restore(kept)
        for t in range(4, 8):
            assert all((one.step(X[0][t]) == whole[t]).all() for one in copies)
            found = streams.observe(["a"], X[0][t][None])[0]
            np.testing.assert_allclose(found, whole[t], rtol=0 if provider == "native" else 1e-5)
        stream.reset()
        assert (stream.step(X[0][0]) == whole[0]).all()
        with pytest.raises(ValueError, match="channel 1"):
            stream.step([0.0, np.nan])
        with pytest.raises(ValueError, match="out"):
            stream.step(X[0][1], np.empty(1))
        assert (stream.step(X[0][1].tolist()) == whole[1]).all()


def test_many_streams_see_the_same():
    model, X = motions_model()
    streams, answers = gw.Streams(model), None
    for t in range(6):
        answers = streams.observe([f"{i}" for i in range(5)], np.stack([x[t] for x in X[:5]]))
    for i, x in enumerate(X[:5]):
        assert (np.asarray(answers)[i] == model.predict_proba([x[:6]])[0]).all()


def test_tampered_views_are_refused(tmp_path):
    model, _ = motions_model()
    config, arrays = model.to_config(), model.to_arrays()
    for change in ({"views.pace": np.zeros(1)}, {"views.changing": np.array([0, 5])}, {"views.unit": np.ones(3)}):
        with pytest.raises(ValueError, match="views"):
            gw.SequenceClassifier.from_config_arrays(config, {**arrays, **change})


def test_choices_say_what_and_why():
    model, _ = motions_model(max_epochs=None, patience=1, early_stopping=True)
    said = {choice.name: choice for choice in model.choices_}
    assert said["views"].value == "change, path"
    assert "groups" in said["early stopping"].value
    assert "enough for 3000 steps" in said["max_epochs"].reason
    given, _ = motions_model(views=(), batch_size=16, learning_rate=0.01)
    reasons = {choice.name: choice.reason for choice in given.choices_}
    assert all(reasons[name] == "as given" for name in ("views", "batch_size", "max_epochs", "learning_rate"))
    assert str(given.choices_[0]) == "views = none: as given"


def test_training_that_diverges_begins_again_slower(monkeypatch, signs):
    from gatewise import training

    rates = []
    real = training.train

    def once(network, *args, settings, **more):
        rates.append(settings.learning_rate)
        if len(rates) < 3:
            raise TrainingDiverged("the loss is nan", step=1, checkpoint=None)
        return real(network, *args, settings=settings, **more)

    monkeypatch.setattr(training, "train", once)
    model = gw.SequenceClassifier(hidden_size=4, max_epochs=1).fit(*signs)
    np.testing.assert_allclose(rates, [0.007, 0.007 / 3, 0.007 / 9])
    assert "diverged" in {choice.name: choice.reason for choice in model.choices_}["learning_rate"]
    rates.clear()
    with pytest.raises(TrainingDiverged):
        gw.SequenceClassifier(hidden_size=4, max_epochs=1, learning_rate=0.01).fit(*signs)
    assert rates == [0.01]
