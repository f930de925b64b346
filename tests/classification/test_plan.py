"""What the defaults do with few examples: how they train, what they say, and that they keep up with the baselines."""

import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification.attempts import share_learned, until_learned
from gatewise.classification.baselines import nearest_neighbour, ridge
from gatewise.classification.plan import ENOUGH, make_plan
from gatewise.nn import BinaryCrossEntropy, CrossEntropy, Squared
from gatewise.training import History
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


class Shares:
    """What training and looking at its result say, in place of a network that is trained."""

    def __init__(self, *shares, reasons=("max_epochs",) * 3):
        self.shares, self.reasons, self.plans = list(shares), list(reasons), []

    def train(self, plan, slower):
        self.plans.append(plan)
        return len(self.plans) - 1, History(reason=self.reasons[len(self.plans) - 1])

    def learned(self, network):
        return self.shares[network]


@pytest.mark.parametrize(
    ("shares", "kept", "trained", "words"),
    [
        ([0.95], 0, 1, ""),
        ([0.94, 0.96], 1, 2, "0.5 left 6 % of them unlearned"),
        ([0.6, 0.5, 1.0], 2, 3, "0.5 left 40 % of them unlearned"),
        ([0.6, 0.8, 0.7], 1, 3, "0.5 left 40 % of them unlearned"),
        ([0.6, 0.5, 0.6], 0, 3, "0.5 left 40 % of them unlearned, 0.05 no fewer"),
    ],
)
def test_what_was_not_learned_is_learned_again_with_less_weight_decay(shares, kept, trained, words):
    usual, found = plan(36), Shares(*shares)
    made = until_learned(gw.SequenceClassifier()._options(), usual, found.train, found.learned)  # pyright: ignore[reportArgumentType]
    assert (made.network, len(found.plans)) == (kept, trained)
    assert made.plan.weight_decay == (0.05 if kept else 0.5)
    assert made.plan == replace(usual, weight_decay=made.plan.weight_decay)
    assert all(one.weight_decay == 0.05 for one in found.plans[1:])
    assert made.why_decay.endswith(words)
    assert bool(made.why_decay) == bool(words)


@pytest.mark.parametrize(
    ("examples", "options", "loss"),
    [
        (36, {"weight_decay": 0.5}, None),
        (36, {"max_epochs": 3}, None),
        (36, {"early_stopping": True}, None),
        (ENOUGH, {}, None),
        (ENOUGH, {"early_stopping": False}, None),
        (36, {}, Squared()),
    ],
)
def test_where_training_is_not_repeated(examples, options, loss):
    found = Shares(0.1, 0.9)
    made = until_learned(
        gw.SequenceClassifier(**options)._options(), plan(examples, loss, **options), found.train, found.learned  # pyright: ignore[reportArgumentType]
    )  # fmt: skip
    assert (made.network, len(found.plans)) == (0, 1)


def test_who_interrupts_a_training_does_not_start_another():
    for reasons, trained in ((("interrupted",), 1), (("max_epochs", "callback"), 2)):
        found = Shares(0.1, 0.3, 0.9, reasons=reasons)
        until_learned(gw.SequenceClassifier()._options(), plan(36), found.train, found.learned)  # pyright: ignore[reportArgumentType]
        assert len(found.plans) == trained


def test_the_share_learned_counts_each_class_alike():
    raw = np.array([[2.0, 1.0, 0.0]] * 8 + [[0.0, 1.0, 0.0]] * 2)
    codes = np.array([0, 0, 0, 0, 0, 0, 0, 1, 1, 2])
    assert share_learned(raw, codes, np.ones(10)) == pytest.approx((1 + 0.5 + 0) / 3)
    assert share_learned(raw, codes, np.array([1] * 8 + [1, 0])) == pytest.approx((1 + 0.5) / 2)


def test_a_model_that_was_trained_again_says_so_and_learns_on_alike(tmp_path, monkeypatch):
    monkeypatch.setattr("gatewise.classification.fitting._EPOCHS", (1, 1))  # nobody learns noise in an epoch
    rng = np.random.default_rng(0)
    X, y = [rng.normal(size=(5, 1)) for _ in range(40)], np.resize([0, 1], 40)
    model = gw.SequenceClassifier(hidden_size=4, random_state=3).fit(X, y)
    choice = {one.name: one for one in model.choices_}["weight_decay"]
    assert "40 examples, fewer than 1,000; 0.5 left" in choice.reason
    assert choice.value == f"{model.fitted_.plan.weight_decay:g}" == "0.05"
    gw.save(model, tmp_path / "m")
    again = gw.load(tmp_path / "m")
    assert again.fitted_.plan == model.fitted_.plan
    for one in (model, again):
        one.partial_fit(X, y)
    assert (again.predict_proba(X) == model.predict_proba(X)).all()
    config, arrays = json.loads(json.dumps(model.to_config())), model.to_arrays()
    for wrong in (-0.1, "much", True, None, float("nan"), float("inf")):
        with pytest.raises(ValueError, match="weight_decay must be a number"):
            gw.SequenceClassifier.from_config_arrays({**config, "weight_decay": wrong}, arrays)
    del config["weight_decay"]
    assert gw.SequenceClassifier.from_config_arrays(config, arrays).fitted_.plan.weight_decay == 0.5


def test_a_small_difference_at_one_place_of_a_long_smooth_line():
    rng, s = np.random.default_rng(6), np.linspace(0, 1, 150)

    def lines(n):
        y = rng.permutation(np.resize([0, 1, 2], n))
        bumps = 0.25 * np.exp(-0.5 * ((s - np.array([0.3, 0.4, 0.5])[y][:, None]) / 0.012) ** 2)
        wander = rng.normal(size=(n, 3)) / [1, 2, 3] @ np.sin(np.pi * np.array([1, 2, 3])[:, None] * s)
        return list((np.sin(20 * s) + wander + bumps + 0.01 * rng.normal(size=(n, 150)))[..., None]), y

    (X, y), (X_test, y_test) = lines(30), lines(150)
    model = gw.SequenceClassifier().fit(X, y)
    assert "unlearned" in {one.name: one for one in model.choices_}["weight_decay"].reason
    assert model.score(X_test, y_test) > 0.9  # 0.29 with weight_decay=0.5


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
