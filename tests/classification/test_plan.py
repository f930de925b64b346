"""What the defaults do with few examples: how they train, what they say, and that they keep up with the baselines."""

import json
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification.baselines import nearest_neighbour, ridge
from gatewise.classification.plan import ENOUGH, make_plan
from gatewise.nn import BinaryCrossEntropy, CrossEntropy, Squared
from tests.classification.conftest import SMALL


def plan(examples, loss=None, **more):
    return make_plan(gw.SequenceClassifier(**more)._options(), examples, loss or CrossEntropy(3))


def test_few_examples_are_all_learned_from_with_more_to_hold_the_network_back():
    few, many = plan(ENOUGH - 1), plan(ENOUGH)
    assert (few.holds_out, many.holds_out) == (False, True)
    assert few.noise > many.noise
    assert few.weight_decay > many.weight_decay
    assert few.label_smoothing > many.label_smoothing == 0.0
    assert few.learning_rate < many.learning_rate
    assert few.loss(CrossEntropy(3)) == CrossEntropy(3, smoothing=few.label_smoothing)
    assert few.loss(BinaryCrossEntropy()) == BinaryCrossEntropy()
    numbers = plan(10, Squared())
    assert (numbers.holds_out, numbers.noise) == (False, many.noise)


def test_what_is_given_is_kept():
    given: dict[str, Any] = {"noise": 0.2, "learning_rate": 0.02, "weight_decay": 0.0, "label_smoothing": 0.3}
    for examples in (10, 10_000):
        made = plan(examples, **given)
        assert {name: getattr(made, name) for name in given} == given
        for early in (True, False):
            assert plan(examples, early_stopping=early).holds_out is early
        assert plan(examples, calibrate="temperature").holds_out
        assert not plan(examples, calibrate="temperature", early_stopping=False).holds_out


def test_what_was_chosen_is_said(signs):
    X, y = signs
    few = {one.name: one for one in gw.SequenceClassifier(hidden_size=2, max_epochs=1, noise=0.2).fit(X, y).choices_}
    assert few["early stopping"].value == "none"
    assert "80 examples, fewer than 1,000" in few["early stopping"].reason
    assert few["noise"] == ("noise", "0.2", "as given")
    assert few["label_smoothing"].value == "0.05"
    steps = [np.resize([0, 1], len(x)) for x in X]
    more = gw.SequenceClassifier(hidden_size=2, max_epochs=1, output="step").fit(X * 4, steps * 4)
    many = {one.name: one for one in more.choices_}
    assert many["early stopping"].value.startswith("by ")
    assert "at least 1,000" in many["weight_decay"].reason


def test_a_model_learns_on_as_it_was_trained(signs, tmp_path):
    model = gw.SequenceClassifier(hidden_size=4, max_epochs=2).fit(*signs)
    gw.save(model, tmp_path / "m")
    again = gw.load(tmp_path / "m")
    assert again.fitted_.plan == model.fitted_.plan
    assert again.network_.noise == model.network_.noise == 0.3
    for one in (model, again):
        one.partial_fit(*signs)
    assert (again.predict_proba(signs[0]) == model.predict_proba(signs[0])).all()
    fresh = gw.SequenceClassifier(hidden_size=4).partial_fit(*signs)  # who knows how many more will come
    assert fresh.fitted_.plan.examples == ENOUGH


def test_files_from_before_there_was_a_plan_can_be_read(signs):
    model = gw.SequenceClassifier(early_stopping=True, **SMALL).fit(*signs)
    config, arrays = json.loads(json.dumps(model.to_config())), model.to_arrays()
    del config["examples"], config["arguments"]["label_smoothing"]
    old = gw.SequenceClassifier.from_config_arrays(config, arrays)
    assert (old.predict_proba(signs[0]) == model.predict_proba(signs[0])).all()
    assert old.fitted_.plan.label_smoothing == 0.0
    for wrong in (0, -1, "many", 1.5, None, True):
        with pytest.raises(ValueError, match="number of examples"):
            gw.SequenceClassifier.from_config_arrays({**config, "examples": wrong}, arrays)


def test_wrong_arguments_are_named(signs):
    wrong: list[tuple[dict[str, Any], type[Exception]]] = [
        ({"label_smoothing": 1.0}, ValueError),
        ({"early_stopping": "yes"}, TypeError),
    ]
    for more, error in wrong:
        with pytest.raises(error, match=next(iter(more))):
            gw.SequenceClassifier(**more).fit(*signs)


def shapes(rng, templates, n, offset):
    """Noisy examples of each template (T, F), each channel moved by ``offset`` times its size."""
    y = rng.permutation(np.resize(np.arange(len(templates)), n))
    size = (n, 1, templates.shape[2])
    return list(templates[y] + 0.4 * rng.normal(size=(n, *templates.shape[1:])) + offset * rng.normal(size=size)), y


def test_few_examples_with_a_level_of_their_own():
    rng = np.random.default_rng(4)
    templates = rng.normal(size=(4, 16, 4))
    (X, y), (X_test, y_test) = shapes(rng, templates, 48, 3.0), shapes(rng, templates, 200, 3.0)
    model = gw.SequenceClassifier().fit(X, y)
    assert "differ more between sequences" in model.choices_[0].reason
    score = model.score(X_test, y_test)
    assert score > 0.95
    assert score > (ridge(X, y, X_test) == y_test).mean() - 0.02


def test_many_classes_of_few_examples():
    rng = np.random.default_rng(5)
    templates = rng.normal(size=(20, 16, 1))
    (X, y), (X_test, y_test) = shapes(rng, templates, 80, 0.0), shapes(rng, templates, 200, 0.0)
    score = gw.SequenceClassifier().fit(X, y).score(X_test, y_test)
    assert score > 0.92
    assert score > (nearest_neighbour(X, y, X_test) == y_test).mean() - 0.03
