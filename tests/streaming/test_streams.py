"""Many streams: the bits of one alone, for every cell; steps sent twice or late; what leaves memory; bad input."""

import pickle

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.errors import DataError, NotFittedError
from gatewise.nn import make_layer
from gatewise.streaming import MemoryStore, SqliteStore, Statistics
from tests.classification.conftest import SMALL, signs, tags  # noqa: F401
from tests.providers import AVAILABLE

every_cell = pytest.mark.parametrize("cell", CELLS)


def make(**options):
    return gw.Streams(gw.GRU(2, 3, seed=0), **options)


def inputs(n, seed=0, width=2):
    return np.random.default_rng(seed).normal(size=(n, width))


@every_cell
@pytest.mark.parametrize("provider", AVAILABLE)
@pytest.mark.parametrize("layers", [1, 2])
def test_bits_of_the_whole_sequence(cell, layers, provider):
    with gw.kernels.use(provider=provider):
        layer = make_layer(CELLS[cell], 2, 5, layers, seed=0)
        x = np.random.default_rng(0).normal(size=(40, 9, 2)).astype(np.float32)
        y, _ = layer(x)
        streams = gw.Streams(layer, MemoryStore(), capacity=17)
        rng = np.random.default_rng(1)
        done = np.zeros(40, int)
        while (done < 9).any():  # each call has some streams, in any order; memory holds fewer than there are
            who = rng.permutation(np.flatnonzero(done < 9))[:17]
            answers = streams.observe([f"s{k}" for k in who], x[who, done[who]])
            assert (answers == y[who, done[who]]).all()
            done[who] += 1
        assert streams.statistics.evicted > 40
        assert streams.statistics.returned > 40


@pytest.mark.parametrize("pooling", ["last", "mean", "max"])
def test_classifier_and_regressor(signs, pooling):  # noqa: F811
    X, y = signs
    classifier = gw.SequenceClassifier(num_layers=2, **{**SMALL, "max_epochs": 2, "pooling": pooling}).fit(X, y)
    regressor = gw.SequenceRegressor(**{**SMALL, "max_epochs": 2, "pooling": pooling}).fit(X, [x.sum() for x in X])
    for model, whole in ((classifier, classifier.predict_proba), (regressor, regressor.predict)):
        streams = gw.Streams(model)
        for t in range(3):
            answers = streams.observe(range(len(X)), [x[t] for x in X])
            assert (answers == whole([x[: t + 1] for x in X])).all()


def test_step_answers_and_masked_values(tags):  # noqa: F811
    X, y = tags
    X = [np.where(x > 0.9, np.nan, x) for x in X]
    model = gw.SequenceClassifier(output="step", missing="mask", **{**SMALL, "max_epochs": 2}).fit(X, y)
    streams, whole = gw.Streams(model), model.predict_proba(X)
    for t in range(4):
        assert (streams.observe(range(len(X)), [x[t] for x in X]) == [p[t] for p in whole]).all()
    with pytest.raises(DataError, match=r"series '7'.*channel 0 of X holds inf"):
        streams.observe([7], [[np.inf]])


def test_later_training_changes_nothing(signs):  # noqa: F811
    X, y = signs
    model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 2}).fit(X, y)
    streams, before = gw.Streams(model), model.predict_proba([X[0][:1]])
    model.partial_fit(X, y)
    assert (streams.observe(["a"], X[0][:1]) == before).all()


def test_an_id_several_times_in_a_call():
    x = inputs(6)
    one, together = make(), make()
    apart = [one.observe([name], x[k : k + 1], [k])[0] for k, name in enumerate("abacab")]
    assert (together.observe(list("abacab"), x, np.arange(6)) == apart).all()
    assert together.statistics.steps == 6
    assert (together.observe(["a"], x[:1]) == one.observe(["a"], x[:1])).all()


def test_steps_sent_twice_or_late():
    x, streams, plain = inputs(4), make(), make()
    a = streams.observe(["a", "b"], x[:2], [5, 5])
    assert (streams.observe(["b", "a", "b"], x[[1, 0, 3]], [5, 5, 5]) == a[[1, 0, 1]]).all()
    with pytest.raises(DataError, match=r"series 'a': step -3 is late: step 5 has been made"):
        streams.observe(["b", "a"], x[:2], [6, -3])
    plain.observe(["a", "b"], x[:2])
    mixed = streams.observe(["c", "a", "b"], x[[2, 2, 1]], [0, 2**62, 5])
    assert (mixed[:2] == plain.observe(["c", "a"], x[[2, 2]])).all()
    assert (mixed[2] == a[1]).all()
    assert streams.statistics == Statistics(3, 4, 4, 0, 0, 0)


def test_late_steps_may_be_skipped():
    x, streams, plain = inputs(3), make(late="skip"), make()
    streams.observe(["a"], x[:1], [4])
    plain.observe(["a"], x[:1])
    answers = streams.observe(["a", "a", "a"], x, [3, 4, 5])
    assert np.isnan(answers[0]).all()
    assert (answers[2:] == plain.observe(["a"], x[2:])).all()
    assert streams.statistics[1:4] == (2, 1, 1)


def test_numbers_may_be_times():
    x, streams = inputs(1), make()
    streams.observe(["a"], x, np.array(["2024-01-01T00:00"], "datetime64[m]"))
    with pytest.raises(DataError, match="late"):
        streams.observe(["a"], x, np.array(["2023-12-31"], "datetime64[D]"))


@pytest.mark.parametrize("store", [None, MemoryStore])
def test_the_least_recently_used_leave(store):
    x, streams = inputs(1), make(store=None if store is None else store(), capacity=3)
    first = streams.observe(["a"], x)
    second = make().observe(["a", "a"], x[[0, 0]])[1]
    for name in "bcad":  # b has waited longest when d comes
        streams.observe([name], x)
    assert sorted(streams._slots.ids) == ["a", "c", "d"]
    assert len(streams) == 3
    assert (streams.observe(["b"], x)[0] == (first if store is None else second)).all()  # c leaves
    assert (streams.observe(["d"], x)[0] == second).all()
    assert ("c" in streams) == (store is not None)
    assert streams.statistics == Statistics(3, 7, 0, 0, 2, 0 if store is None else 1)


def test_a_bounded_store_forgets_the_first():
    x, streams = inputs(1), make(store=MemoryStore(2), capacity=1)
    for name in "abcd":
        streams.observe([name], x)
    assert [one in streams for one in "abcd"] == [False, True, True, True]


@pytest.mark.parametrize("store", [None, MemoryStore, SqliteStore])
def test_snapshot_restore_reset_drop(store, tmp_path):
    def fresh(name):
        kept = SqliteStore(tmp_path / name) if store is SqliteStore else None if store is None else store()
        return make(store=kept, capacity=8 if store is None else 2)

    x = inputs(4)
    streams = fresh("a")
    for name in ("a", 7, "é", "d"):
        streams.observe([name], x[:1], [3])
    snapshot = pickle.loads(pickle.dumps(streams.snapshot()))
    assert sorted(map(str, snapshot.ids)) == ["7", "a", "d", "é"]
    assert repr(snapshot) == "Snapshot(4 streams of 20 bytes)"
    wanted = [streams.observe([name], x[1:2], [4]) for name in (7, "é")]
    streams.restore(snapshot)
    assert (streams.observe([7], x[1:2], [4]) == wanted[0]).all()
    other = fresh("b")
    other.observe(["gone"], x[:1])
    other.restore(snapshot)
    assert "gone" not in other
    assert (other.observe(["é"], x[1:2], [4]) == wanted[1]).all()
    begin = make().observe(["a"], x[:1])
    other.reset(["a", "é"])
    assert (other.observe(["a", "é"], x[[0, 0]], [0, 0]) == begin).all()
    other.drop("é")
    other.drop(["a", "never there"])
    assert "é" not in other
    assert (other.observe(["a", "é"], x[[0, 0]]) == begin).all()
    streams.close()
    other.close()


def test_a_snapshot_of_another_model_is_refused():
    streams = make()
    with pytest.raises(ValueError, match="another model"):
        streams.restore(gw.Streams(gw.GRU(2, 3, seed=1)).snapshot())
    small = make(capacity=1)
    streams.observe(["a", "b"], inputs(2))
    with pytest.raises(ValueError, match="give a store"):
        small.restore(streams.snapshot())


@pytest.mark.parametrize(
    ("ids", "x", "seq", "error", "words"),
    [
        (["a", "b"], [[0, 1]], None, ValueError, r"X has shape \(1, 2\), expected \(2, 2\)"),
        (["a"], [[0.0, np.nan]], None, DataError, "series 'a': channel 1 of X holds nan"),
        (["a"], [["x", "y"]], None, TypeError, "real numbers"),
        (["a", "b"], [[0, 1]] * 2, [1], ValueError, r"seq has shape \(1,\)"),
        (["a"], [[0, 1]], [1.5], TypeError, "whole numbers"),
        (["a"], [[0, 1]], np.array([2**63], np.uint64), ValueError, r"below 2\*\*63"),
        ([1.5], [[0, 1]], None, TypeError, "str or an int, not 1.5"),
        ([None], [[0, 1]], None, TypeError, "str or an int"),
        ([True], [[0, 1]], None, TypeError, "str or an int"),
        ([2**63], [[0, 1]], None, ValueError, "64 bits"),
        (["\ud800"], [[0, 1]], None, ValueError, "UTF-8"),
        (list("abcde"), [[0, 1]] * 5, None, ValueError, "5 streams at once, but capacity=4"),
    ],
)
def test_bad_input_changes_nothing(ids, x, seq, error, words):
    streams = make(capacity=4)
    streams.observe(["z"], [[1, 2]], [1])
    before, counted = streams.snapshot(), streams.statistics
    with pytest.raises(error, match=words):
        streams.observe(ids, x, seq)
    after = streams.snapshot()
    assert after.ids == before.ids
    assert (after.states == before.states).all()
    assert streams.statistics == counted


def test_no_streams_at_once():
    assert make().observe([], np.zeros((0, 2))).shape == (0, 3)


def test_one_channel_needs_no_second_axis():
    streams = gw.Streams(gw.LSTM(1, 2, seed=0))
    assert (streams.observe(["a", "b"], [1.0, 2.0]) == gw.LSTM(1, 2, seed=0)([[[1.0]], [[2.0]]])[0][:, 0]).all()


def test_what_has_no_streams(signs):  # noqa: F811
    for model, error, words in (
        (gw.GRU(2, 3, bidirectional=True), ValueError, "second direction"),
        (gw.SequenceClassifier(), NotFittedError, "fitted"),
        (
            gw.SequenceClassifier(**{**SMALL, "max_epochs": 1, "pooling": "attention"}).fit(*signs),
            ValueError,
            "attention",
        ),
        ("gru", TypeError, "a str has no streams"),
    ):
        with pytest.raises(error, match=words):
            gw.Streams(model)
    with pytest.raises(TypeError, match="MemoryStore"):
        make(store="streams.sqlite")
    with pytest.raises(ValueError, match="late"):
        make(late="ignore")
    with pytest.raises(ValueError, match="capacity"):
        make(capacity=0)


def test_ten_thousand_streams_grow_and_stay():
    layer, rng = gw.GRU(2, 3, seed=0), np.random.default_rng(0)
    streams, x = gw.Streams(layer), rng.normal(size=(10_000, 3, 2))
    y, _ = layer(x.astype(np.float32))
    for t in range(3):
        order = rng.permutation(10_000)
        assert (streams.observe(order, x[order, t]) == y[order, t]).all()
    assert len(streams) == 10_000
