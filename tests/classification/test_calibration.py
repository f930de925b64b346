"""Calibration: the temperature, where it comes from, and the table of claimed and right."""

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification.calibration import calibration_rows, temperature
from gatewise.nn import BinaryCrossEntropy, CrossEntropy
from tests.classification.conftest import SMALL


def draws(t, n=4000, k=3, seed=0):
    """Logits that are t times too large, and classes drawn from the right ones."""
    rng = np.random.default_rng(seed)
    logits = rng.normal(size=(n, 1, k)) * 2
    p = np.exp(logits[:, 0]) / np.exp(logits[:, 0]).sum(axis=1, keepdims=True)
    classes = (p.cumsum(axis=1) < rng.random((n, 1))).sum(axis=1)
    return (logits * t).astype(np.float32), classes[:, None]


@pytest.mark.parametrize("t", [0.3, 1.0, 5.0])
def test_the_temperature_is_found(t):
    raw, target = draws(t)
    assert temperature(raw, target, np.ones(len(raw)), CrossEntropy(3)) == pytest.approx(t, rel=0.1)


def test_it_is_the_best_of_a_grid():
    raw, target = draws(2.0, n=200)
    weight = np.random.default_rng(1).uniform(size=200)
    loss = CrossEntropy(3)

    def value(t):
        return loss.value_and_gradient(raw.astype(np.float64) / t, target, weight[:, None])[0]

    found = temperature(raw, target, weight, loss)
    assert value(found) <= min(value(t) for t in np.geomspace(0.1, 10, 200)) + 1e-9


def test_channels():
    rng = np.random.default_rng(0)
    logits = rng.normal(size=(5000, 2, 1)) * 2
    target = (rng.random((5000, 2)) < 1 / (1 + np.exp(-logits[:, :, 0]))).astype(np.int64)
    found = temperature((4 * logits).astype(np.float32), target, np.ones(5000), BinaryCrossEntropy())
    assert found == pytest.approx(4.0, rel=0.1)


def test_right_everywhere_and_wrong_everywhere_are_bounded():
    raw = np.array([[[5.0, 0.0]], [[0.0, 5.0]]], np.float32)
    loss = CrossEntropy(2)
    assert temperature(raw, np.array([[0], [1]]), np.ones(2), loss) == pytest.approx(np.exp(-4))
    assert temperature(raw, np.array([[1], [0]]), np.ones(2), loss) == pytest.approx(np.exp(4))


def noisy(n, seed):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(n, 5, 1))
    return X, (X[:, :, 0].sum(axis=1) + 1.5 * rng.normal(size=n) > 0).astype(int)


@pytest.mark.parametrize("output", ["sequence", "step"])
def test_a_calibrated_classifier_keeps_its_answers(output, tmp_path):
    X, y = noisy(120, 0)
    if output == "step":
        y = np.repeat(y[:, None], 5, axis=1)
    arguments = {**SMALL, "output": output, "dropout": 0.0, "max_epochs": 15}
    plain = gw.SequenceClassifier(early_stopping=True, **arguments).fit(X, y)
    model = gw.SequenceClassifier(calibrate="temperature", **arguments).fit(X, y)
    assert (model.predict(X) == plain.predict(X)).all()
    choice = {one.name: one for one in model.choices_}["temperature"]
    assert "held-out" in choice.reason
    t = float(choice.value)
    a, b = plain.predict_proba(X), model.predict_proba(X)
    np.testing.assert_allclose(np.log(b[..., 1] / b[..., 0]) * t, np.log(a[..., 1] / a[..., 0]), rtol=0.02, atol=1e-3)
    gw.save(model, tmp_path / "m")
    assert (gw.load(tmp_path / "m").predict_proba(X) == b).all()


def test_overconfidence_is_taken_back():
    X, y = noisy(300, 0)
    fresh, labels = noisy(2000, 1)
    more = {"hidden_size": 32, "max_epochs": 60, "dropout": 0.0, "noise": 0.0, "weight_decay": 0.0, "patience": 60}
    losses = []
    for calibrate in ("none", "temperature"):
        # The validation part is what calibrates; the weights kept are those best on it.
        model = gw.SequenceClassifier(calibrate=calibrate, **more).fit(X, y, validation=noisy(300, 2))
        p = model.predict_proba(fresh)[np.arange(2000), labels]
        losses.append(-np.log(p).mean())
    assert losses[1] <= losses[0] + 1e-3


def test_few_held_out_answers_that_are_all_right_do_not_mean_certainty():
    rng = np.random.default_rng(0)
    y = rng.integers(0, 2, size=100)
    X = 4.0 * (2 * y - 1)[:, None] + 0.1 * rng.normal(size=(100, 4))
    model = gw.SequenceClassifier(calibrate="temperature", **SMALL).fit(X, y)
    claimed = model.predict_proba(X).max(axis=1)
    assert model.score(X, y) == 1.0
    assert 1 - 3 / (15 + 2) < claimed.mean() < 1 - 0.2 / (15 + 2)


def test_calibration_needs_held_out_sequences():
    X, y = noisy(40, 0)
    for more in ({"early_stopping": False}, {}):
        few = slice(0, 40 if more else 12)
        with pytest.raises(ValueError, match="held-out"):
            gw.SequenceClassifier(calibrate="temperature", **{**SMALL, "max_epochs": 1, **more}).fit(X[few], y[few])
    with pytest.raises(ValueError, match="calibrate must be one of 'none', 'temperature'"):
        gw.SequenceClassifier().set_params(calibrate="isotonic").fit(X, y)


def test_the_table_of_claimed_and_right():
    rows = calibration_rows(np.array([0.55, 0.58, 0.91, 1.0]), np.array([True, False, True, True]))
    assert [(row.low, row.sequences) for row in rows] == [(0.5, 2), (0.9, 2)]
    assert rows[0].claimed == pytest.approx(0.565)
    assert [row.right for row in rows] == [0.5, 1.0]
