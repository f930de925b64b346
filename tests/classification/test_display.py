"""What people see: HTML in notebooks, the confusion matrix as a picture, a line of progress."""

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification import evaluate
from tests.classification.conftest import SMALL


@pytest.fixture(scope="module")
def fitted(signs):
    X, y = signs
    return gw.SequenceClassifier(**SMALL).fit(X[:60], y[:60])


def test_an_estimator_in_a_notebook(fitted):
    assert "not fitted" in gw.SequenceRegressor()._repr_html_()
    html = fitted._repr_html_()
    assert "hidden_size=8" in html
    assert "why" in html
    for choice in fitted.choices_:
        assert choice.name in html


def test_names_are_escaped(signs):
    X, y = signs
    labels = np.where(y == "up", "<b>&", "down")
    model = gw.SequenceClassifier(**{**SMALL, "max_epochs": 1}).fit(X, labels)
    html = evaluate(model, X, labels, X, labels)._repr_html_()
    assert "<b>&<" not in html
    assert "&lt;b&gt;&amp;" in html


def test_an_evaluation_in_a_notebook(fitted, signs):
    X, y = signs
    found = evaluate(fitted, X[:60], y[:60], X[60:], y[60:])
    html = found._repr_html_()
    assert found.sentence.split("%")[0] in html
    assert html.count("<tr>") == 1 + 2 + 1 + 2  # heads, two classes in two tables


def test_the_confusion_matrix_is_drawn(fitted, signs):
    pytest.importorskip("matplotlib").use("Agg")
    X, y = signs
    labels = y[60:].copy().astype("<U9")
    labels[0] = "$un^{seen"
    axes = fitted.plot(X[60:], labels)
    assert [text.get_text() for text in axes.get_yticklabels()] == ["$un^{seen", "down", "up"]
    counts = np.array([int(text.get_text()) for text in axes.texts]).reshape(3, 3)
    assert counts.sum() == 20
    assert counts[0].sum() == 1
    assert counts[:, 0].sum() == 0
    axes.figure.canvas.draw()
    found = evaluate(fitted, X[:60], y[:60], X[60:], y[60:])
    again = found.plot(ax=axes)
    assert again is axes
    with pytest.raises(ValueError, match="text and numbers"):
        fitted.plot(X, np.zeros(len(X), int))


def test_channels_have_no_confusion_matrix():
    X = [np.zeros((3, 2)), np.ones((4, 2))] * 3
    y = [x.astype(int) for x in X]
    model = gw.SequenceClassifier(output="step", **{**SMALL, "max_epochs": 1}).fit(X, y)
    with pytest.raises(ValueError, match="confusion matrix"):
        model.plot(X, y)


@pytest.mark.parametrize("estimator", [gw.SequenceClassifier, gw.SequenceRegressor])
def test_progress_is_shown_when_asked_for(signs, capsys, estimator):
    X, _ = signs
    y = np.array([len(x) % 2 for x in X])
    estimator(**{**SMALL, "max_epochs": 2}).fit(X, y)
    assert capsys.readouterr() == ("", "")
    estimator(**{**SMALL, "max_epochs": 2}).fit(X, y, progress=True)
    out, err = capsys.readouterr()
    assert out == ""
    assert "epoch 2/2" in err
    with pytest.raises(TypeError, match="progress"):
        estimator(**{**SMALL, "max_epochs": 2}).fit(X, y, progress="yes")
