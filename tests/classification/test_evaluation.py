"""Baselines, confusion matrix, and the sentence about who won."""

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification import evaluate
from gatewise.classification.baselines import BASELINES, _warped, majority, nearest_neighbour
from gatewise.classification.evaluation import Evaluation
from tests.classification.conftest import SMALL


@pytest.mark.parametrize("name", BASELINES)
def test_baselines_predict_known_classes(signs, name):
    X, y = signs
    predicted = BASELINES[name](X[:60], y[:60], X[60:])
    assert predicted.shape == (20,)
    assert set(predicted) <= set(y)
    if name == "ridge on summaries":
        assert (predicted == y[60:]).mean() > 0.7


def test_majority():
    assert majority([np.zeros(1)] * 3, np.array(["a", "b", "b"]), [np.zeros(1)] * 2).tolist() == ["b", "b"]


def warped_by_hand(a, b):
    table = np.full((len(a) + 1, len(b) + 1), np.inf)
    table[0, 0] = 0.0
    for i in range(len(a)):
        for j in range(len(b)):
            cost = ((a[i] - b[j]) ** 2).sum()
            table[i + 1, j + 1] = cost + min(table[i, j], table[i, j + 1], table[i + 1, j])
    return table[-1, -1]


def test_warping_distance_is_the_textbooks(signs):
    X, _ = signs
    lengths = np.array([len(x) for x in X[:10]])
    side = np.zeros((10, lengths.max(), 2))
    for k, x in enumerate(X[:10]):
        side[k, : len(x)] = x
    for x in X[10:14]:
        expected = [warped_by_hand(x, other) for other in X[:10]]
        np.testing.assert_allclose(_warped(x, side, lengths), expected, rtol=1e-12)


def test_a_sequence_is_its_own_neighbour_at_any_speed():
    rng = np.random.default_rng(0)
    X = [rng.normal(size=(6, 1)) for _ in range(8)]
    slow = [np.repeat(x, 3, axis=0) for x in X]
    assert (nearest_neighbour(X, np.arange(8), slow) == np.arange(8)).all()


def test_evaluation_of_a_model(signs):
    X, y = signs
    model = gw.SequenceClassifier(**SMALL).fit(X[:60], y[:60])
    labels = y[60:].astype(object)
    labels[0] = "unseen"
    labels = labels.astype(str)
    found = evaluate(model, X[:60], y[:60], X[60:], labels)
    predicted = model.predict(X[60:])
    assert found.accuracy == pytest.approx((predicted == labels).mean())
    assert found.confusion.sum() == 20
    assert found.classes.tolist() == ["down", "unseen", "up"]
    by_label = {row.label: row for row in found.rows}
    assert by_label["unseen"].sequences == 1
    assert np.isnan(by_label["unseen"].precision)
    assert by_label["up"].recall == pytest.approx((predicted == "up")[labels == "up"].mean())
    assert found.hardest[0] == 0
    assert found.baselines.keys() == BASELINES.keys()
    assert repr(found).startswith("Evaluation(3 classes, 20 sequences")
    with pytest.raises(ValueError, match="one label for each sequence"):
        evaluate(model, X, y[1:], X, y)


@pytest.mark.parametrize(
    ("right", "baseline", "words"),
    [(95, 0.5, "The network is right in 95.0 %"), (60, 0.9, "The network loses"), (90, 0.91, "too close to tell")],
)
def test_the_sentence(right, baseline, words):
    confusion = np.array([[right // 2, 100 - right], [0, right - right // 2]])
    found = Evaluation(np.array([0, 1]), confusion, {"ridge": baseline, "majority": 0.5}, [], [])
    assert found.accuracy == right / 100
    assert found.sentence.startswith(words) or words in found.sentence
