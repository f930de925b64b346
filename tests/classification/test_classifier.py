"""The classifier: labels of every kind, weights, steps and channels, every cell; what is refused."""

import subprocess
import sys

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.classification.pooling import POOLINGS
from gatewise.errors import DataError
from tests.classification.conftest import SMALL


def classifier(**options):
    return gw.SequenceClassifier(**{**SMALL, **options})


@pytest.mark.parametrize(
    "labels",
    [("down", "up"), (False, True), (-3, 7), (np.uint8(3), np.uint8(200)), (1.0, 2.0)],
    ids=["text", "bool", "int", "uint8", "whole floats"],
)
def test_labels_of_every_kind_come_back(signs, labels, tmp_path):
    X, y = signs
    mine = np.array(labels)[(y == "up").astype(int)]
    model = classifier().fit(X, mine)
    assert model.classes_.dtype == mine.dtype
    assert model.classes_.tolist() == list(labels)
    predicted = model.predict(X)
    assert predicted.dtype == mine.dtype
    assert (predicted == mine).mean() == model.score(X, mine) > 0.85
    gw.save(model, tmp_path / "m")
    again = gw.load(tmp_path / "m")
    assert again.classes_.dtype == mine.dtype
    assert (again.predict(X) == predicted).all()


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("provider", ["native", "numpy"])
def test_every_cell_learns(signs, cell, provider):
    X, y = signs
    with gw.kernels.use(provider=provider):
        assert classifier(cell=CELLS[cell], max_epochs=40).fit(X, y).score(X, y) > 0.8


@pytest.mark.parametrize("pooling", POOLINGS)
@pytest.mark.parametrize("more", [{}, {"bidirectional": True, "num_layers": 2}], ids=["one", "two"])
def test_every_pooling_learns(signs, pooling, more):
    X, y = signs
    model = classifier(pooling=pooling, max_epochs=40, **more).fit(X, y)
    assert model.score(X, y) > 0.85
    proba = model.predict_proba(X)
    assert proba.shape == (80, 2)
    np.testing.assert_allclose(proba.sum(axis=1), 1.0, rtol=1e-12)
    assert (model.classes_[proba.argmax(axis=1)] == model.predict(X)).all()


def test_the_three_forms_give_the_same_answers():
    rng = np.random.default_rng(0)
    X = rng.normal(size=(40, 6, 3))
    y = X[:, :, 0].sum(axis=1) > 0
    a = classifier().fit(X, y).predict_proba(X)
    b = classifier().fit(list(X), y).predict_proba(list(X))
    c = classifier(layout="channels-first").fit(X.transpose(0, 2, 1), y).predict_proba(X.transpose(0, 2, 1))
    assert (a == b).all()
    assert (a == c).all()
    d = classifier().fit(X[:, :, 0], y)
    e = classifier().fit(X[:, :, :1], y)
    assert (d.predict_proba(X[:, :, 0]) == e.predict_proba(X[:, :, :1])).all()
    assert (d.n_features_in_, e.n_features_in_) == (6, 1)


def test_same_seed_same_bits_at_any_number_of_threads(signs):
    X, y = signs
    results = []
    for threads in (1, 2):
        with gw.kernels.use(threads=threads):
            model = classifier(random_state=5, num_layers=2, early_stopping=True).fit(X, y)
            results.append((model.predict_proba(X), model.history_.best_loss))
    assert (results[0][0] == results[1][0]).all()
    assert results[0][1] == results[1][1]
    other = classifier(random_state=6, num_layers=2, early_stopping=True).fit(X, y).predict_proba(X)
    assert (other != results[0][0]).any()


def test_an_answer_does_not_depend_on_company(signs):
    X, y = signs
    model = classifier(pooling="attention").fit(X, y)
    together = model.predict_proba(X)
    for i in (0, 7, 79):
        assert (model.predict_proba([X[i]])[0] == together[i]).all()


def test_generators_as_random_state(signs):
    X, y = signs
    states = [make(3) for make in (np.random.default_rng, np.random.RandomState) for _ in range(2)]
    made = [classifier(random_state=state).fit(X, y).predict_proba(X) for state in states]
    assert (made[0] == made[1]).all()
    assert (made[2] == made[3]).all()


def test_classes_for_each_step(tags):
    X, y = tags
    model = classifier(output="step", max_epochs=40).fit(X, y)
    assert model.score(X, y) > 0.8
    predicted, proba = model.predict(X), model.predict_proba(X)
    assert [p.shape for p in predicted] == [t.shape for t in y]
    assert all(p.shape == (len(t), 3) for p, t in zip(proba, y, strict=True))
    right = sum(int((p == t).sum()) for p, t in zip(predicted, y, strict=True))
    assert model.score(X, y) == pytest.approx(right / sum(map(len, y)))
    square = model.predict(np.stack([x[:4] for x in X]))
    assert square.shape == (80, 4)


def test_channels_for_each_step():
    rng = np.random.default_rng(0)
    X = [rng.integers(0, 2, size=(n, 3)) for n in rng.integers(5, 10, size=60)]
    y = [np.vstack([np.zeros((1, 3), int), x[:-1]]) for x in X]  # each channel one step earlier
    model = classifier(output="step", max_epochs=40).fit(X, y)
    assert model.score(X, y) > 0.95
    assert model.classes_.tolist() == [0, 1, 2]
    proba = model.predict_proba(X)
    assert (model.fitted_.scaling.scale == 1).all()  # 0/1 channels are not scaled
    assert all(((p > 0.5) == q).all() for p, q in zip(proba, model.predict(X), strict=True))


def test_weights_of_classes_and_sequences():
    rng = np.random.default_rng(0)
    y = np.repeat([0, 1], [90, 10])
    X = rng.normal(size=(100, 4)) + 0.3 * y[:, None]

    def rare(model, **weights):
        return model.fit(X, y, **weights).predict_proba(X)[:, 1].mean()

    def made(**more):
        return classifier(early_stopping=True, **more)  # to the last epoch it knows every label by heart

    assert rare(made()) == pytest.approx(0.1, abs=0.05)
    assert rare(made(class_weight="balanced")) > 0.3
    assert rare(made(class_weight={1: 9.0})) > 0.3
    assert rare(made(), sample_weight=np.where(y == 1, 9.0, 1.0)) > 0.3


def test_weight_zero_is_left_out(signs):
    X, y = signs
    weight = np.ones(80)
    weight[::4] = 0.0
    kept = weight > 0
    a = classifier().fit(X, y, sample_weight=weight).predict_proba(X)
    b = classifier().fit([x for x, k in zip(X, kept, strict=True) if k], y[kept]).predict_proba(X)
    assert (a == b).all()


def test_groups_are_held_out_whole(signs):
    X, y = signs
    groups = np.repeat(np.arange(8), 10)
    calls = []

    class Look(gw.training.Callback):
        def on_epoch(self, record):
            calls.append(record)

    model = classifier(early_stopping=True).fit(X, y, groups=groups, callbacks=[Look()])
    assert calls[0].validation_loss is not None
    assert model.history_.best_epoch is not None
    alone = classifier(early_stopping=True).fit(X, y, groups=np.zeros(80))  # nothing can be held out
    assert alone.history_.best_epoch is None
    with pytest.raises(ValueError, match="one group per sequence"):
        classifier().fit(X, y, groups=groups[:-1])


def test_a_validation_part_of_ones_own(signs):
    X, y = signs
    part = (X[:20], y[:20])
    model = classifier().fit(X[20:], y[20:], validation=part)
    assert model.history_.best_epoch is not None
    # the scaling is learned from the training sequences alone
    nonsense = classifier().fit(X[20:], y[20:], validation=([x * 1e3 for x in X[:20]], y[:20]))
    assert (nonsense.fitted_.scaling.scale == model.fitted_.scaling.scale).all()
    for wrong, error, words in (
        ((X[:20], ["sideways"] * 20), ValueError, "none of the classes"),
        (([x[:, :1] for x in X[:20]], y[:20]), ValueError, "1 channels, expected 2"),
        (X[:20], TypeError, "pair"),
        ((X[:20], y[:19]), ValueError, "19 labels"),
    ):
        with pytest.raises(error, match=words):
            classifier().fit(X[20:], y[20:], validation=wrong)
    with pytest.raises(ValueError, match="groups"):
        classifier().fit(X[20:], y[20:], groups=np.arange(60), validation=part)


def test_partial_fit_learns_on(signs):
    X, y = signs
    model = classifier()
    scores = []
    for _ in range(12):
        model.partial_fit(X, y, classes=["down", "up"])
        scores.append(model.score(X, y))
    assert scores[-1] > max(0.85, scores[0])
    after = classifier(max_epochs=2).fit(X, y)
    before = after.predict_proba(X)
    after.partial_fit(X[:10], y[:10])
    assert (after.predict_proba(X) != before).any()
    first = classifier().partial_fit(X[:5], y[:5], classes=["down", "up", "unseen"])
    assert first.classes_.tolist() == ["down", "unseen", "up"]
    with pytest.raises(ValueError, match="none of the classes"):
        model.partial_fit(X[:2], ["down", "sideways"])
    with pytest.raises(ValueError, match="classes must stay"):
        model.partial_fit(X, y, classes=["a", "b"])
    with pytest.raises(ValueError, match="expecting 2 features"):
        model.partial_fit([x[:, :1] for x in X], y)


def test_missing_values_masked(signs):
    X, y = signs
    rng = np.random.default_rng(0)
    holes = [np.where(rng.random(x.shape) < 0.1, np.nan, x) for x in X]
    with pytest.raises(DataError, match="NaN at sequence"):
        classifier().fit(holes, y)
    model = classifier(missing="mask").fit(holes, y)
    assert model.score(holes, y) > 0.8
    assert np.isfinite(model.predict_proba([np.full((3, 2), np.nan)])).all()


def test_nothing_but_missing_values(signs):
    X, y = signs
    for model, target in ((gw.SequenceClassifier, y), (gw.SequenceRegressor, np.arange(len(y)))):
        with pytest.raises(DataError, match="X holds no value at all"):
            model(missing="mask", **{**SMALL, "max_epochs": 1}).fit([x * np.nan for x in X], target)


def test_a_constant_channel_and_huge_values():
    rng = np.random.default_rng(0)
    X = np.stack([rng.normal(size=(40, 5)), np.full((40, 5), 7.0), 1e300 * rng.normal(size=(40, 5))], axis=2)
    y = X[:, :, 0].sum(axis=1) > 0
    model = classifier().fit(X, y)
    assert model.score(X, y) > 0.8
    assert np.isfinite(model.predict_proba(X * 1e5)).all()


def test_unseen_labels_count_as_wrong_with_a_warning(signs):
    X, y = signs
    model = classifier().fit(X, y)
    with pytest.warns(UserWarning, match="did not see.*'sideways'"):
        assert model.score(X[:2], ["sideways", model.predict(X[1:2])[0]]) == 0.5
    with pytest.warns(UserWarning, match="did not see"):
        assert model.score(X[:2], [1, 2]) == 0.0


@pytest.mark.parametrize(
    ("y", "words"),
    [
        (["a"] * 80, "one class only, 'a'"),
        ([None, *["a", "b"] * 39, "a"], "the label is missing at sequence 0"),
        ([*["a", "b"] * 39, "a", float("nan")], "the label is missing at sequence 79"),
        ([0.0, np.nan] * 40, "y contains NaN at sequence 1"),
        ([0.5, 1.0] * 40, "continuous"),
        (["a", 1] * 40, "one type"),
        ([0, 1] * 39, "78 labels, expected 80"),
        (np.zeros((80, 2)), "1d array"),
        (None, "requires y"),
        (np.array([1j, 2j] * 40), "text, bools or whole numbers"),
    ],
)
def test_labels_that_are_refused(signs, y, words):
    if isinstance(y, list) and "a" in y and 1 in y:
        y = np.array(y, dtype=object)
    with pytest.raises((ValueError, TypeError), match=words):
        classifier().fit(signs[0], y)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda y: y[:-1], "79 sequences, expected 80"),
        (lambda y: [*y[:-1], y[-1][:-1]], r"y\[79\] has shape .*one per step"),
        (lambda y: [*y[:3], y[3] * np.nan, *y[4:]], "NaN at sequence 3, step 0"),
        (lambda y: [np.stack([t, t], axis=1) for t in y], "holds 2 at sequence"),
        (lambda y: [t[:, None] * 0 for t in y[:-1]] + [y[-1]], r"y\[79\]"),
    ],
)
def test_step_labels_that_are_refused(tags, change, words):
    X, y = tags
    with pytest.raises(ValueError, match=words):
        classifier(output="step").fit(X, change(y))


def test_features_that_change_are_refused(signs):
    X, y = signs
    model = classifier().fit(X, y)
    with pytest.raises(ValueError, match="X has 3 features, but SequenceClassifier is expecting 2"):
        model.predict([np.zeros((4, 3))])
    table = classifier().fit(np.stack([x[:3, 0] for x in X]), y)
    with pytest.raises(ValueError, match=r"X has 5 features, .* 3 features as input; give sequences of other lengths"):
        table.predict(np.zeros((2, 5)))
    assert table.predict(np.zeros((2, 5, 1))).shape == (2,)


@pytest.mark.parametrize(
    ("X", "words"),
    [
        ([[[1, 2], [3, 4]], [[1, 2], [3]]], r"X\[1\]: step 1 has 1 values, step 0 has 2"),
        ([np.zeros((3, 2)), np.zeros((3, 3))], r"X\[1\] has 3 channels, expected 2"),
        ([np.zeros((3, 2)), np.zeros((0, 2))], r"X\[1\] has no steps"),
        ([[[1, 2]], [[3, "a"]]], r"X\[1\] must hold numbers"),
        ([np.zeros((1, 2)), np.array([[3, "a"]], object)], r"X\[1\]: could not convert string to float: 'a'"),
        ([np.zeros((2, 2)), np.array([[0, 1], [np.nan, 2]])], "NaN at sequence 1, step 1, channel 0"),
    ],
)
def test_sequences_that_are_refused_name_the_place(X, words):
    with pytest.raises(ValueError, match=words):
        classifier().fit(X, ["a", "b"])


def test_nothing_is_left_of_a_fit_that_fails(signs):
    X, y = signs
    model = classifier().fit(X, y)
    before = model.predict_proba(X)
    with pytest.raises(ValueError, match="one class"):
        model.fit(X, ["a"] * len(X))
    assert (model.predict_proba(X) == before).all()
    assert model.classes_.tolist() == ["down", "up"]


def test_a_million_steps_take_memory_in_proportion():
    """Peak memory of a fresh process that fits one pass: twice the steps add what the first million took."""
    code = (
        "import resource, sys, numpy as np, gatewise as gw\n"
        "unit = 1 if sys.platform == 'darwin' else 1024\n"
        "rng = np.random.default_rng(0)\n"
        "def peak(steps):\n"
        "    X = [rng.normal(size=(steps, 1)) for _ in range(2)]\n"
        "    model = gw.SequenceClassifier(hidden_size=4, max_epochs=1, early_stopping=False).fit(X, [0, 1])\n"
        "    assert model.predict_proba(X).shape == (2, 2)\n"
        "    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit\n"
        "one, two = peak(1_000_000), peak(2_000_000); print(one, two)"
    )
    ran = subprocess.run([sys.executable, "-c", code], check=True, timeout=300, capture_output=True, text=True)
    one, two = map(float, ran.stdout.split())
    assert (two - one) / 1e6 < 700  # two sequences: their values in float64, what the network sees, states, gradients
    assert two < 2.2 * one


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"cell": "grU"}, "cell must be"),
        ({"hidden_size": 0}, "hidden_size"),
        ({"num_layers": 1.5}, "num_layers"),
        ({"pooling": "median"}, "pooling must be one of 'last'"),
        ({"output": "both"}, "output must be"),
        ({"layout": "rows"}, "layout must be"),
        ({"missing": "drop"}, "missing must be"),
        ({"scale": "robust"}, "scale must be"),
        ({"dropout": 1.0}, "dropout"),
        ({"noise": -0.1}, "noise"),
        ({"magnitude": np.inf}, "magnitude"),
        ({"batch_size": 0}, "batch_size"),
        ({"max_epochs": 0}, "max_epochs"),
        ({"learning_rate": 0.0}, "learning_rate"),
        ({"weight_decay": -1.0}, "weight_decay"),
        ({"early_stopping": "no"}, "early_stopping"),
        ({"validation_fraction": 0.0}, "validation_fraction"),
        ({"patience": 0}, "patience"),
        ({"bidirectional": 1}, "bidirectional"),
        ({"random_state": -1}, "random_state"),
        ({"random_state": "x"}, "random_state"),
        ({"views": "all"}, "views must be"),
        ({"hide": 1.0}, "hide"),
        ({"calibrate": "isotonic"}, "calibrate must be"),
        ({"class_weight": {"sideways": 1.0}}, "none of the classes"),
        ({"class_weight": {"up": -1.0}}, "class_weight"),
        ({"class_weight": {"up": 0.0, "down": 0.0}}, "class_weight leaves"),
        ({"class_weight": 3}, "class_weight"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_arguments_are_checked_in_fit_alone(signs, options, words):
    model = classifier(**options)
    with pytest.raises((ValueError, TypeError), match=words):
        model.fit(*signs)


@pytest.mark.parametrize(
    ("weight", "words"),
    [(np.ones(3), "one weight per sequence"), (-np.ones(80), "at least 0"), (np.zeros(80), "all weights are zero"),
     (np.full(80, np.nan), "finite")],
)  # fmt: skip
def test_sample_weights_are_checked(signs, weight, words):
    with pytest.raises(ValueError, match=words):
        classifier().fit(*signs, sample_weight=weight)


def test_scikit_learn_is_not_imported():
    code = (
        "import sys, numpy as np, gatewise as gw; X = np.random.default_rng(0).normal(size=(8, 4))\n"
        "model = gw.SequenceClassifier(hidden_size=2, max_epochs=1)\n"
        "try: model.predict(X)\n"
        "except gw.errors.NotFittedError as error: assert 'not fitted' in str(error)\n"
        "model.set_params(hidden_size=3).fit(X, X[:, 0] > 0).score(X, X[:, 0] > 0)\n"
        "assert 'sklearn' not in sys.modules and 'pandas' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
