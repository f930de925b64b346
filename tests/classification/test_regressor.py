"""The regressor: one or several targets, per sequence or per step; saving; what is refused."""

import numpy as np
import pytest

import gatewise as gw
from gatewise.errors import DataError
from tests.classification.conftest import SMALL


def regressor(**options):
    return gw.SequenceRegressor(**{**SMALL, "max_epochs": 40, **options})


def sums(signs):
    X, _ = signs
    return X, np.array([x[:, 0].sum() for x in X])


def test_a_number_for_each_sequence(signs, tmp_path):
    X, y = sums(signs)
    model = regressor().fit(X, 1000.0 + 50.0 * y)
    assert model.score(X, 1000.0 + 50.0 * y) > 0.8
    assert model.predict(X).shape == (80,)
    gw.save(model, tmp_path / "m")
    again = gw.load(tmp_path / "m")
    assert (again.predict(X) == model.predict(X)).all()
    assert repr(again) == repr(model)


def test_several_numbers_for_each_sequence(signs):
    X, y = sums(signs)
    both = np.stack([y, -3.0 * y], axis=1)
    model = regressor().fit(X, both)
    assert model.predict(X).shape == (80, 2)
    assert model.score(X, both) > 0.8
    one = regressor().fit(X, y[:, None])
    assert one.predict(X).shape == (80, 1)


@pytest.mark.parametrize("width", [1, 2])
def test_numbers_for_each_step(signs, width):
    X, _ = signs
    y = [np.cumsum(x, axis=0)[:, 0] if width == 1 else np.cumsum(x, axis=0) for x in X]
    model = regressor(output="step").fit(X, y)
    assert [p.shape for p in model.predict(X)] == [t.shape for t in y]
    assert model.score(X, y) > 0.8


def test_score_is_scikit_learns(signs):
    from sklearn.metrics import r2_score

    X, y = sums(signs)
    model = regressor(max_epochs=3).fit(X, y)
    weight = np.random.default_rng(0).uniform(size=80)
    expected = r2_score(y, model.predict(X), sample_weight=weight)
    assert model.score(X, y, sample_weight=weight) == pytest.approx(expected, rel=1e-12)
    both = np.stack([y, np.ones(80)], axis=1)
    two = regressor(max_epochs=3).fit(X, both)
    assert two.score(X, both) == pytest.approx(r2_score(both, two.predict(X)), rel=1e-12)


def test_a_validation_part_of_ones_own(signs):
    X, y = sums(signs)
    model = regressor().fit(X[20:], y[20:], validation=(X[:20], y[:20]))
    assert model.history_.best_epoch is not None
    assert model.score(X[:20], y[:20]) > 0.7
    with pytest.raises(ValueError, match="as many"):
        regressor().fit(X[20:], y[20:], validation=(X[:20], np.stack([y[:20]] * 2, axis=1)))


def test_partial_fit(signs):
    X, y = sums(signs)
    model = regressor()
    for _ in range(25):
        model.partial_fit(X, y)
    assert model.score(X, y) > 0.7
    with pytest.raises(ValueError, match="2 targets, expected 1"):
        model.partial_fit(X, np.stack([y, y], axis=1))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda y: np.where(np.arange(80) == 3, np.nan, y), "y contains NaN at sequence 3"),
        (lambda y: np.where(np.arange(80) == 3, np.inf, y), "y contains infinity at sequence 3"),
        (lambda y: y[1:], "79 labels, expected 80"),
        (lambda y: y.astype(str), "must hold numbers"),
        (lambda _: None, "requires y"),
    ],
)
def test_targets_that_are_refused(signs, change, words):
    X, y = sums(signs)
    with pytest.raises((DataError, ValueError, TypeError), match=words):
        regressor().fit(X, change(y))


def test_few_numbers_are_all_learned_from():
    rng = np.random.default_rng(3)
    y = rng.integers(4, 20, size=60)
    X = [(np.repeat([0.0, 1.0, 0.0], [5, k, 5]) + 0.2 * rng.normal(size=10 + k))[:, None] for k in y]
    model = gw.SequenceRegressor().fit(X[:40], y[:40])
    assert len(model.history_.epochs) == 120
    assert model.history_.best_epoch is None
    assert model.score(X[40:], y[40:]) > 0.9
