"""The classifier of the page's drawing view knows the motions of the generator, and of other hands."""

from __future__ import annotations

import numpy as np
import pytest

from gatewise.classification import make_motions
from gatewise.classification.motions import MOTIONS
from gatewise.explorer.page import gestures


def last(x: np.ndarray) -> str:
    model = gestures.gesture_model()
    return model["classes"][int(gestures.probabilities(model, x)[-1].argmax())]


def test_it_knows_motions_that_it_has_not_seen() -> None:
    X, y, _ = make_motions(400, seed=991)
    assert np.mean([last(x) == label for x, label in zip(X, y, strict=True)]) > 0.93


def test_its_classes_and_examples_are_the_generators_motions() -> None:
    model = gestures.gesture_model()
    assert model["classes"] == sorted(MOTIONS)
    assert {name: last(np.array(x)) for name, x in model["examples"].items()} == {name: name for name in MOTIONS}


@pytest.mark.parametrize("radius", [0.06, 0.12, 0.25])
@pytest.mark.parametrize("turn", [1, -1])
def test_it_knows_circles_of_any_size_and_more_than_one_turn(radius: float, turn: int) -> None:
    angle = turn * 2 * np.pi * np.arange(30) / 18
    circle = radius * np.stack([np.cos(angle), np.sin(angle)], axis=1)
    assert last(circle - circle[0]) == ("clockwise" if turn > 0 else "counterclockwise")


def test_the_document_holds_the_classifier_that_was_trained() -> None:
    """A small one: its probabilities from the document are the classifier's, but for the rounding of the weights."""
    model = gestures.fit(16, max_epochs=2)
    x = make_motions(1, seed=5).X[0]
    written = gestures.document(model)
    np.testing.assert_allclose(gestures.probabilities(written, x), model.predict_proba([x])[0], atol=2e-3)
    assert gestures.accuracy(gestures.fit(60, max_epochs=20), count=40) > 0.5


def test_a_swipe_rests_for_a_third_of_its_frames_at_most() -> None:
    X, _, _ = gestures.motions(300, seed=3)
    lengths = np.split(np.array([len(x) for x in X]), len(gestures.FRAMES))
    for frames, part in zip(gestures.FRAMES, lengths, strict=True):
        shortest = min(len(x) for x in make_motions(300, frames=frames, scale=gestures.SCALE, seed=1).X)
        assert shortest - shortest // 3 <= part.min() < shortest
        assert part.max() == frames
    assert all((x[0] == 0).all() for x in X)


def test_accuracy_counts_the_motions_that_are_right_at_their_last_frame() -> None:
    model = gestures.fit(16, max_epochs=4)
    X, y, _ = gestures.motions(3, seed=9)
    right = [model.predict([x])[0][-1] == label[-1] for x, label in zip(X, y, strict=True)]
    assert 0 < sum(right) < len(right)
    assert gestures.accuracy(model, seed=9, count=3) == sum(right) / len(right)


def test_recordings_stay_apart_and_the_seed_is_written_down(monkeypatch: pytest.MonkeyPatch) -> None:
    X, y, groups = gestures.motions(3, seed=0)
    assert len(X) == len(y) == len(groups)
    each = [len(set(part.tolist())) for part in np.split(groups, len(gestures.FRAMES))]
    assert len(set(groups.tolist())) == sum(each)
    seeds: list[int] = []
    usual = gestures.motions

    def noted(count: int, seed: int) -> tuple[list[np.ndarray], list[np.ndarray], np.ndarray]:
        seeds.append(seed)
        return usual(count, seed)

    monkeypatch.setattr(gestures, "motions", noted)
    gestures.fit(4, max_epochs=1)
    assert seeds == [0]


def test_probabilities_of_a_sure_network_are_numbers() -> None:
    model = gestures.gesture_model()
    sure = {**model, "head": {name: (1e4 * np.array(value)).tolist() for name, value in model["head"].items()}}
    found = gestures.probabilities(sure, make_motions(1, seed=5).X[0])
    np.testing.assert_allclose(found.sum(axis=1), 1)
    assert found.max() > 0.999
