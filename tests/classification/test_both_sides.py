"""Thresholds of the estimators on both sides, rules written a second time, and words of refusals, each on its own."""

from __future__ import annotations

import itertools
from dataclasses import replace
from inspect import signature
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.classification import baselines, fitting, plan
from gatewise.classification.calibration import calibration_rows, temperature
from gatewise.classification.display import plot_confusion
from gatewise.classification.evaluation import Evaluation
from gatewise.classification.files import read_folder, read_npz, read_ts
from gatewise.classification.fitted import Classes, Numbers
from gatewise.classification.labels import class_weights, confusion, encode, read_labels, read_weights
from gatewise.classification.options import Options, Scaling
from gatewise.classification.sequences import Sequences, read_sequences
from gatewise.classification.splits import hold_out
from gatewise.classification.views import _shifted, _smooth, _within, learn_views
from gatewise.nn import CrossEntropy, Squared

USUAL = {
    name: one.default
    for name, one in signature(gw.SequenceClassifier).parameters.items()
    if name in signature(Options).parameters
}


def options(**given: Any) -> Options:
    return Options(**{**USUAL, **given})


def sequences(*lengths: int, channels: int = 1) -> Sequences:
    rng = np.random.default_rng(3)
    return read_sequences([rng.normal(size=(n, channels)) for n in lengths])


def test_few_and_many_examples() -> None:
    classes, numbers = CrossEntropy(3), Squared()
    for examples, loss, expected in (
        (999, classes, (0.3, 0.007, 0.5, 0.05, False, 999)), (1000, classes, (0.1, 0.01, 0.2, 0.0, True, 1000)),
        (999, numbers, (0.1, 0.01, 0.2, 0.0, False, 999)), (1000, numbers, (0.1, 0.01, 0.2, 0.0, True, 1000)),
    ):  # fmt: skip
        made = plan.make_plan(options(), examples, loss)
        assert made == plan.Plan(*expected)
        assert made.why == f"{examples} examples, {'fewer than' if examples < 1000 else 'at least'} 1,000"
    given = options(noise=0.0, learning_rate=0.5, weight_decay=0.0, label_smoothing=0.0)
    assert plan.make_plan(given, 5, classes) == plan.Plan(0.0, 0.5, 0.0, 0.0, holds_out=False, examples=5)
    held = {
        ("auto", "none"): (False, True), ("auto", "temperature"): (True, True), (True, "none"): (True, True),
        (False, "none"): (False, False), (False, "temperature"): (False, False),
    }  # fmt: skip
    for (stopping, calibrate), expected in held.items():
        asked = options(early_stopping=stopping, calibrate=calibrate)
        assert tuple(plan.make_plan(asked, n, classes).holds_out for n in (999, 1000)) == expected


def test_a_lighter_plan_is_for_few_examples_that_were_left_to_the_library() -> None:
    few = plan.make_plan(options(), 999, CrossEntropy(2))
    lighter = few.lighter(options())
    assert lighter == replace(few, weight_decay=0.05)
    assert lighter is not None
    assert lighter.lighter(options()) is None
    for given in ({"weight_decay": 0.5}, {"max_epochs": 3}):
        assert few.lighter(options(**given)) is None
    assert replace(few, examples=1000).lighter(options()) is None
    assert replace(few, holds_out=True).lighter(options()) is None


def test_settings_and_loss_of_a_plan() -> None:
    few = plan.make_plan(options(), 10, CrossEntropy(4))
    made = few.settings(7, 3, 0.5)
    assert (made.max_epochs, made.patience, made.learning_rate, made.weight_decay, made.optimizer, made.schedule) == (
        7, 3, 0.0035, 0.5, "adamw", "cosine",
    )  # fmt: skip
    assert few.settings(1).learning_rate == 0.007
    loss, numbers = few.loss(CrossEntropy(4)), Squared()
    assert isinstance(loss, CrossEntropy)
    assert (loss.classes, loss.smoothing) == (4, 0.05)
    assert few.loss(numbers) is numbers
    assert [one.name for one in few.choices(options(), numbers)] == ["noise", "weight_decay"]
    told = {one.name: (one.value, one.reason) for one in few.choices(options(weight_decay=0.5), CrossEntropy(4))}
    assert told == {
        "noise": ("0.3", few.why), "weight_decay": ("0.5", "as given"), "label_smoothing": ("0.05", few.why),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("count", "longest", "size"),
    [
        (1, 5, 4), (159, 5, 4), (160, 5, 8), (319, 5, 8), (320, 5, 16), (640, 5, 32), (99999, 5, 32),
        (640, 8192, 32), (640, 8193, 31), (640, 262144, 1), (640, 131072, 2), (640, 16384, 16),
    ],
)  # fmt: skip
def test_the_size_of_a_batch_and_why(count: int, longest: int, size: int) -> None:
    some: Any = type("Some", (), {"lengths": np.array([1, longest])})()
    most = max(1, 262_144 // longest)
    power = next(2**k for k in range(20) if 2 ** (k + 1) > max(1, count // 20))
    assert fitting.batch_size(options(), some, count) == size == min(max(4, power), 32, most)
    why = fitting._why_batch(options(), some, count, size)
    if size < 32 and 2 * size * longest > 262_144:
        assert why == f"sequences of up to {longest} steps"
    else:
        assert why == f"{count} sequences to learn from, at least 20 batches an epoch"
    assert fitting.batch_size(options(batch_size=7), some, count) == 7
    assert fitting._why_batch(options(batch_size=7), some, count, 7) == "as given"


@pytest.mark.parametrize(
    ("batches", "most"), [(1, 120), (24, 120), (25, 120), (26, 116), (99, 31), (100, 30), (999, 30)]
)
def test_how_many_epochs_and_why(batches: int, most: int) -> None:
    assert fitting.epochs(options(), batches) == most
    assert fitting._why_epochs(options(), batches) == (
        f"{batches} batches an epoch: enough for 3000 steps, between 30 and 120"
    )
    assert fitting.epochs(options(max_epochs=5), batches) == 5
    assert fitting._why_epochs(options(max_epochs=5), batches) == "as given"


def test_what_is_held_out_in_words() -> None:
    few, many = (plan.make_plan(options(), n, CrossEntropy(2)) for n in (20, 1000))
    groups = np.array([4, 4, 5, 6])
    assert fitting._held(np.array([], int), None) == "none"
    assert fitting._held(np.array([0, 1, 2]), None) == "by 3 sequences"
    assert fitting._held(np.array([0, 1, 2]), groups) == "by 3 sequences of 2 groups"
    for given, made, validated, held, words in (
        ({}, many, 3, 3, "the validation part as given"),
        ({"validation_fraction": 0.125}, many, 0, 4, "about 12.5 % held out; the weights best on them are kept"),
        ({"early_stopping": False}, few, 0, 0, "as given"),
        ({}, few, 0, 0, f"{few.why}: all are learned from, and the last weights are kept"),
        ({}, many, 0, 0, "none can be held out: fewer than 20 sequences, or no choice of groups"),
    ):
        assert fitting._why_held(options(**given), made, validated, held) == words


@pytest.mark.parametrize(("n", "held"), [(19, 0), (20, 4), (21, 4)])
def test_at_least_twenty_sequences_to_hold_some_out(n: int, held: int) -> None:
    rng = np.random.default_rng(0)
    assert hold_out(0.2, np.zeros(n, int), None, rng).sum() == held
    assert hold_out(0.2, np.zeros(n, int), np.zeros(n, int), rng).sum() == 0
    by_class = hold_out(0.2, np.arange(n) % 4, None, rng)
    assert np.bincount(np.arange(n)[by_class] % 4, minlength=4).tolist() == ([0] * 4 if n < 20 else [1] * 4)
    pairs = hold_out(0.2, np.zeros(n, int), np.arange(n) // 2, rng)
    assert all(len({*pairs[k : k + 2].tolist()}) == 1 for k in range(0, n - 1, 2))


def test_the_last_sequence_of_a_class_is_never_held_out() -> None:
    strata = np.array([0] * 19 + [1])
    assert all(not hold_out(0.9, strata, None, np.random.default_rng(seed))[19] for seed in range(5))
    assert all(hold_out(0.9, strata, None, np.random.default_rng(seed)).sum() == 17 for seed in range(5))


def a_path(count: int, channels: int = 2) -> Sequences:
    steps = np.linspace(0, 6, 30)
    return read_sequences([np.stack([np.sin(steps + k + c) for c in range(channels)], 1) for k in range(count)])


@pytest.mark.parametrize(("count", "channels"), [*itertools.product((99, 100), (1, 2, 4, 5))])
def test_when_the_shape_of_a_path_is_seen(count: int, channels: int) -> None:
    views, why = learn_views(a_path(count, channels), np.ones(channels, bool), "auto", False)
    path = count == 100 and 2 <= channels <= 4
    assert views.names == (("change", "path") if path else ("change",))
    words = f"{channels} of {channels} channels run smoothly: their changes"
    if 2 <= channels <= 4:
        more = f", and the shape of the path that the {channels} channels draw"
        words += more if path else "; fewer than 100 sequences: not the shape of the path"
    assert why == words
    assert learn_views(a_path(3, channels), np.ones(channels, bool), "auto", True)[1] == (
        "values may be missing: the values alone"
    )
    assert learn_views(a_path(3, channels), np.zeros(channels, bool), "auto", False)[1] == (
        "no channel is a measurement: the values alone"
    )


@pytest.mark.parametrize(
    ("channels", "mask", "words"), [(1, False, "1 channels"), (5, False, "5 channels"), (2, True, 'missing="mask"')]
)
def test_a_path_that_cannot_be(channels: int, mask: bool, words: str) -> None:
    with pytest.raises(
        ValueError, match=f'views="path" is for 2 to 4 channels without missing values, not for {words}'
    ):
        learn_views(a_path(3, channels), np.ones(channels, bool), "path", mask)


def test_smooth_and_shifted_channels_by_their_definition() -> None:
    rng = np.random.default_rng(0)
    X = [np.cumsum(rng.normal(size=(n, 6)), 0) * [1, 1, 0, 0, 1, 1] + rng.normal(size=(n, 6)) * [0, 3, 1, 1, 0, 9]
         for n in (30, 44, 37)]  # fmt: skip
    X = [x * [1, 1, 1, 1, 0, 1e150] + [0, 0, 0, 5 * k, k, 0] for k, x in enumerate(X)]
    found = read_sequences(X)
    smooth, shifted = [], []
    for c in range(6):
        one = [x[:, c] / np.abs(np.concatenate(X)[:, c]).max() for x in X]
        within = np.concatenate([x - x.mean() for x in one])
        changes = np.concatenate([np.diff(x) for x in one])
        means = np.array([x.mean() for x in one])
        smooth.append(bool((changes**2).sum() < (within**2).sum()))
        between = ((means - means.mean()) ** 2).mean()
        shifted.append(bool((within**2).mean() < between and (within**2).mean() > 1e-12 * between))
    about, levels = _within(found.values, found.offsets)
    assert _smooth(about, found.offsets).tolist() == smooth
    assert _shifted(about, levels).tolist() == shifted
    assert len({*smooth}) == len({*shifted}) == 2


def test_the_pace_of_a_path() -> None:
    found = a_path(3)
    views, _ = learn_views(found, np.ones(2, bool), "path", False)
    unit = found.values.std(axis=0)
    steps = [
        np.linalg.norm(np.diff(found.values[a:b] / unit, axis=0), axis=1) for a, b in itertools.pairwise(found.offsets)
    ]
    np.testing.assert_allclose(views.unit, unit)
    assert views.pace == pytest.approx(np.sqrt((np.concatenate(steps) ** 2).mean()))
    still, _ = learn_views(read_sequences([np.ones((4, 2))] * 3), np.ones(2, bool), "path", False)
    assert still.pace == 1.0
    assert views.proportional == 2
    assert views.labels(("x", "y")) == (
        "x", "y", "speed", "length", "distance", "straight", "turn", "x, y side", "x, y area",
    )  # fmt: skip


def evaluated(confused: list[list[int]], **named: float) -> Evaluation:
    return Evaluation(np.arange(len(confused)), np.array(confused), named, [], [])


@pytest.mark.parametrize(
    ("right", "other", "words"),
    [
        (60, 0.46, "The network is right in 60.0 % of 100 sequences; the best baseline, b, in 46.0 %."),
        (60, 0.47, "The network (60.0 %) and b (47.0 %) are too close to tell apart on 100 sequences."),
        (60, 0.73, "The network (60.0 %) and b (73.0 %) are too close to tell apart on 100 sequences."),
        (60, 0.74, "The network loses: b is right in 74.0 % of 100 sequences, the network in 60.0 %."),
    ],
)  # fmt: skip
def test_who_won(right: int, other: float, words: str) -> None:
    found = evaluated([[right - 20, 40 - (right - 20)], [40, 20]], a=0.2, b=other)
    share = right / 100
    close = abs(share - other) <= 2 * np.sqrt((share * (1 - share) + other * (1 - other)) / 100)
    assert close == ("too close" in words)
    assert found.sentence == words


def test_numbers_of_each_class() -> None:
    found = evaluated([[3, 1, 0], [2, 4, 0], [0, 0, 0]])
    assert [row[:2] for row in found.rows] == [(0, 4), (1, 6), (2, 0)]
    np.testing.assert_allclose([row[2:] for row in found.rows], [[3 / 5, 3 / 4], [4 / 5, 4 / 6], [np.nan, np.nan]])
    assert found.accuracy == 0.7


def test_tenths_of_probabilities_and_their_error() -> None:
    claimed, right = np.array([0.5, 0.59, 0.6, 1.0, 0.95, 0.3]), np.array([1, 0, 1, 1, 0, 0], bool)
    rows = calibration_rows(claimed, right)
    expected = [(0.3, 0.4, 1, 0.3, 0.0), (0.5, 0.6, 2, 0.545, 0.5), (0.6, 0.7, 1, 0.6, 1.0), (0.9, 1.0, 2, 0.975, 0.5)]
    np.testing.assert_allclose([tuple(row) for row in rows], expected)
    found = Evaluation(np.arange(2), np.array([[3, 0], [1, 2]]), {}, [], rows)
    assert found.calibration_error == pytest.approx((0.3 + 2 * 0.045 + 0.4 + 2 * 0.475) / 6)


def test_the_temperature_of_certain_answers_is_bounded() -> None:
    loss, ones = CrossEntropy(2), np.ones(2)
    raw = np.array([[[1.0, -1.0]], [[-1.0, 1.0]]])
    assert temperature(raw, np.array([[0], [1]]), ones, loss) == pytest.approx(np.exp(-4))
    assert temperature(raw, np.array([[1], [0]]), ones, loss) == pytest.approx(np.exp(4))
    mixed = temperature(np.repeat(raw[:1], 4, 0), np.array([[0], [0], [0], [1]]), np.ones(4), loss)
    assert mixed == pytest.approx(2 / np.log(3))


@pytest.mark.parametrize(("n", "used"), [(499, 499), (500, 500), (501, 500)])
def test_a_nearest_neighbour_looks_at_five_hundred(monkeypatch: pytest.MonkeyPatch, n: int, used: int) -> None:
    seen: list[int] = []
    monkeypatch.setattr(baselines, "_warped", lambda _, side, __: seen.append(len(side)) or np.zeros(len(side)))
    X = [np.full((2, 1), float(k)) for k in range(n)]
    assert baselines.nearest_neighbour(X, np.arange(n), X[:2]).tolist() == [0, 0]
    assert seen == [used, used]
    assert [len(baselines._thinned(np.zeros((k, 1)))) for k in (39, 40, 41, 200)] == [39, 40, 40, 40]
    assert baselines._thinned(np.arange(81.0)[:, None])[:, 0].tolist()[-2:] == [77, 80]


def test_summaries_of_a_sequence() -> None:
    x = np.array([[1.0, 5], [4, 5], [2, 8]])
    expected = [7 / 3, 6, x[:, 0].std(), x[:, 1].std(), 1, 5, 4, 8, 1, 5, 2, 8, 2.5, 1.5]
    np.testing.assert_allclose(baselines.summary(x), expected)
    assert baselines.summary(x[:1]).tolist() == [1, 5, 0, 0, 1, 5, 1, 5, 1, 5, 1, 5, 0, 0]
    assert baselines.majority([], np.array(["b", "a", "b"]), [x, x]).tolist() == ["b", "b"]


def test_what_raw_outputs_mean() -> None:
    classes = Classes(np.array(["a", "b"]), channels=False)
    raw = np.log(np.array([[[1.0, 3.0]]])).astype(np.float32)
    np.testing.assert_allclose(classes.answer(raw), [[0.25, 0.75]], rtol=1e-6)
    assert classes.decide(np.array([[0.5, 0.5], [0.4, 0.6]])).tolist() == ["a", "b"]
    several = Classes(np.arange(2), channels=True)
    np.testing.assert_allclose(several.answer(np.zeros((1, 2, 1), np.float32)), [[0.5, 0.5]])
    assert several.decide(np.array([[0.5, 0.5000001]])).tolist() == [[0, 1]]
    numbers = Numbers(np.array([1.0, 2.0]), np.array([3.0, 4.0]), single=False)
    assert numbers.answer(np.array([[[1.0], [2.0]]])).tolist() == [[4.0, 10.0]]
    assert Numbers(np.ones(1), np.ones(1), single=True).answer(np.array([[[1.0]]])).tolist() == [2.0]


def test_scaling_sees_missing_values_beside_the_others() -> None:
    scaling = Scaling(np.array([1.0, 0.0]), np.array([2.0, 1.0]), mask=True)
    assert (scaling.width, scaling.varied.tolist()) == (4, [True, False, False, False])
    assert scaling.transform(np.array([5.0, np.nan])).tolist() == [2.0, 0.0, 0.0, 1.0]
    assert Scaling(np.zeros(2), np.array([1.0, 3.0]), mask=False).varied.tolist() == [False, True]


@pytest.mark.parametrize("sizes", [(1, 1, 1), (2, 3, 1), (5, 2, 2)])
def test_sequences_end_to_end(sizes: tuple[int, ...]) -> None:
    found = sequences(*sizes, channels=2)
    parts = [found.values[a:b] for a, b in itertools.pairwise(found.offsets)]
    which = np.array([2, 0])
    taken = found.take(which)
    np.testing.assert_array_equal(taken.values, np.concatenate([parts[2], parts[0]]))
    assert taken.offsets.tolist() == [0, sizes[2], sizes[2] + sizes[0]]
    both = found.joined(taken)
    np.testing.assert_array_equal(both.values, np.concatenate([found.values, taken.values]))
    assert both.lengths.tolist() == [*sizes, sizes[2], sizes[0]]
    padded, lengths = found.padded(found.values, which, np.float64)
    assert (padded.shape, lengths.tolist()) == ((2, max(sizes[2], sizes[0]), 2), [sizes[2], sizes[0]])
    for row, k in zip(padded, which, strict=True):
        np.testing.assert_array_equal(row[: sizes[k]], parts[k])
        assert not row[sizes[k] :].any()
    assert found.rows(np.array([], int)).tolist() == []
    places = [f"sequence {i}, step {t}" for i, n in enumerate(sizes) for t in range(n)]
    assert [found.place(row) for row in range(sum(sizes))] == places
    with pytest.raises(gw.errors.DataError, match="the validation sequences have 1 channels, expected 2"):
        found.joined(sequences(2))


@pytest.mark.parametrize(
    ("y", "output", "words"),
    [
        (None, "sequence", "fit requires y to be passed, but the target y is None"),
        ([1], "sequence", "y has 1 labels, expected 2: one per sequence (inconsistent numbers of samples)"),
        ([[1, 2], [2, 3]], "sequence", 'got an array of shape (2, 2); for steps give output="step"'),
        ([[1, 1]], "step", "y has labels of 1 sequences, expected 2: one array per sequence"),
        ([[1, 1], [1, 1]], "step", "y[1] has shape (2,), expected 3 labels: one per step"),
        ([[[1], [1]], [1, 1, 1]], "step", "y[1] has shape (3,), expected 3 labels: one per step"),
        ([[[1], [1]], [[1, 0], [1, 0], [1, 0]]], "step", "y[1] has 2 channels, expected 1"),
        ([[[1], [1]], [[1], [2], [1]]], "step", "y holds 2 at sequence 1, step 1, channel 0: channels hold 0 and 1"),
        (["a", None], "sequence", "the label is missing at sequence 1: leave the sequence out"),
        ([["a", "b"], ["a", np.nan, "b"]], "step", "the label is missing at sequence 1, step 1"),
        (["a", 1], "sequence", "labels must be of one type, not int, str"),
        ([1.0, 1.5], "sequence", "Unknown label type: continuous."),
        ([1.0, np.inf], "sequence", "y contains infinity at sequence 1"),
        ([[0, 1], [0, np.nan, 1]], "step", "y contains NaN at sequence 1, step 1"),
        ([1j, 2], "sequence", "labels must be text, bools or whole numbers, not complex128"),
    ],
)  # fmt: skip
def test_labels_that_are_refused_with_their_place(y: Any, output: str, words: str) -> None:
    with pytest.raises((ValueError, TypeError)) as caught:
        read_labels(y, sequences(2, 3), output)
    assert words in str(caught.value)


def test_labels_are_found_among_the_classes() -> None:
    labels = read_labels(["b", "z", "a", "bb"], sequences(1, 1, 1, 1), "sequence")
    assert encode(labels, np.array(["a", "b"])).tolist() == [1, -1, 0, -1]
    assert encode(labels, np.array([1, 2])).tolist() == [-1] * 4
    classes, counts = confusion(np.array([1, 3]), np.array([1, 3, 2, 3]), np.array([1, 1, 3, 3]))
    assert (classes.tolist(), counts.tolist()) == ([1, 2, 3], [[1, 0, 0], [0, 0, 1], [1, 0, 1]])
    with pytest.raises(ValueError, match="text and numbers do not compare"):
        confusion(np.array([1]), np.array(["a"]), np.array([1]))


def test_weights_of_sequences_and_classes() -> None:
    assert read_weights(None, 2).tolist() == [1, 1]
    assert read_weights([0, 2], 2).tolist() == [0, 2]
    for bad, words in (([1], "has shape (1,), expected (2,)"), ([1, -1], "at least 0"), ([0, 0], "is zero for every"),
                       ([1, np.inf], "must hold finite numbers")):  # fmt: skip
        with pytest.raises(ValueError) as caught:
            read_weights(bad, 2)
        assert words in str(caught.value)
    classes, codes = np.array(["a", "b", "c"]), np.array([0, 0, 0, 1])
    np.testing.assert_allclose(class_weights("balanced", classes, codes), [4 / 9, 4 / 3, 4 / 3])
    assert class_weights(None, classes, codes).tolist() == [1, 1, 1]
    assert class_weights({"b": 3}, classes, codes).tolist() == [1, 3, 1]
    assert class_weights({"b": 0}, classes, codes).tolist() == [1, 0, 1]
    for bad in ("other", {"z": 1}, {"a": -1}, {"a": np.nan}):
        with pytest.raises(ValueError, match="class_weight"):
            class_weights(bad, classes, codes)


def test_colours_of_a_confusion_matrix_stay_readable() -> None:
    pytest.importorskip("matplotlib")
    axes = plot_confusion(np.array([[5, 5], [1, 9]]), ["a", "b"], None)
    found = {tuple(map(round, one.get_position())): (one.get_text(), one.get_color()) for one in axes.texts}
    assert found == {(0, 0): ("5", "black"), (1, 0): ("5", "black"), (0, 1): ("1", "black"), (1, 1): ("9", "white")}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no sequence: no @data line"), ("@data\n", "no sequence: nothing after @data"),
        ("1,2:a\n", "row 1: '1,2:a' before @data: not a .ts file"),
        ("@classLabel true a\n@data\n@more\n", "row 3: a header line '@more' after @data"),
        ("@timeStamps TRUE\n@data\n", "row 1: sequences with time stamps cannot be read"),
        ("# x\n\n@data\n1:2\n1\n", "row 5: 1 channels, expected 2 as in the first sequence"),
        ("@classLabel true a b\n@data\n1:c\n", "row 3: the label 'c' is none of those that @classLabel lists: a, b"),
    ],
)  # fmt: skip
def test_ts_files_that_are_refused(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "a.ts").write_text(text)
    with pytest.raises(gw.errors.DataError) as caught:
        read_ts(tmp_path / "a.ts")
    assert words in str(caught.value)


def test_archives_and_folders(tmp_path: Path) -> None:
    def refused(**arrays: Any) -> str:
        np.savez(tmp_path / "a.npz", **arrays)
        with pytest.raises(gw.errors.DataError) as caught:
            read_npz(tmp_path / "a.npz")
        return str(caught.value)

    assert "holds no array 'X'" in refused(y=[1])
    assert "'X' has 1 axes, expected 2 or 3" in refused(X=[1.0])
    for lengths in ([1, 1], [[3]], [3.0]):
        assert "with 'lengths' (n,), 'X' is (N, F) with N their sum" in refused(X=[1.0, 2, 3], lengths=lengths)
    assert "each length must be at least 1" in refused(X=[1.0, 2, 3], lengths=[0, 3])
    assert "each length must be at least 1" in refused(X=np.zeros((0, 1)), lengths=np.zeros(0, int))
    assert "'y' has shape (2,), expected 3 labels" in refused(X=np.zeros((3, 2)), y=[1, 2])
    assert "'y' has shape (), expected 3 labels" in refused(X=np.zeros((3, 2)), y=1)
    np.savez(tmp_path / "b.npz", X=[1.0, 2, 3], lengths=[1, 2])
    assert [x.tolist() for x in read_npz(tmp_path / "b.npz").X] == [[[1.0]], [[2.0], [3.0]]]
    np.savez(tmp_path / "b.npz", X=np.arange(6.0).reshape(2, 3), y=["p", "q"])
    assert [x.tolist() for x in read_npz(tmp_path / "b.npz").X] == [[[0.0], [1.0], [2.0]], [[3.0], [4.0], [5.0]]]
    (tmp_path / "f" / "p").mkdir(parents=True)
    (tmp_path / "f" / "p" / "1.csv").write_text("x,y\n1,2\n3,\n")
    (tmp_path / "f" / "p" / "2.csv").write_text("x,y\n1,2\n3\n")
    with pytest.raises(gw.errors.DataError, match=r"2.csv, row 3: 1 fields, expected 2|2.csv.*3.*1 fields, expected 2"):
        read_folder(tmp_path / "f")
    (tmp_path / "f" / "p" / "2.csv").write_text("1,2\n3,z\n")
    with pytest.raises(gw.errors.DataError, match=r"2.csv.*2.*field 2"):
        read_folder(tmp_path / "f")
    (tmp_path / "f" / "p" / "2.csv").write_text("x,z\n1,2\n")
    with pytest.raises(gw.errors.DataError, match=r"the columns are \['x', 'z'\], expected \['x', 'y'\]"):
        read_folder(tmp_path / "f")
    (tmp_path / "f" / "p" / "2.csv").write_text("5,6\n7,8\n")
    found = read_folder(tmp_path / "f")
    assert (found.X[1].tolist(), found.y.tolist()) == ([[5.0, 6.0], [7.0, 8.0]], ["p", "p"])  # type: ignore[union-attr]
    assert np.isnan(found.X[0][1, 1])


def test_what_does_not_fit_a_fitted_estimator() -> None:
    X = [np.ones((3, 2)) * k for k in range(8)]
    channels = [(x > 3).astype(int) for x in X]
    small: dict[str, Any] = {"hidden_size": 2, "max_epochs": 1}
    one = gw.SequenceClassifier(**small, output="step").fit(X, [c[:, 0] for c in channels])
    many = gw.SequenceClassifier(**small, output="step").fit(X, channels)
    for model, y in ((one, channels), (many, [c[:, 0] for c in channels])):
        with pytest.raises(ValueError, match="y must be of the kind given to fit: one class, or 0/1 channels"):
            model.score(X, y)
    right = [np.mean(found == wanted) for found, wanted in zip(many.predict(X), channels, strict=True)]
    assert many.score(X, channels) == pytest.approx(np.mean(right))
    with pytest.raises(ValueError, match="class_weight is for classes; 0/1 channels have none"):
        gw.SequenceClassifier(**small, output="step", class_weight="balanced").fit(X, channels)
    with pytest.raises(ValueError, match="y has 2 channels, expected 3"):
        gw.SequenceClassifier(**small, output="step").partial_fit(X, channels, classes=[0, 1, 2])
    for theirs in ([c[:, 0] for c in channels], [np.ones((3, 3), int)] * 8):
        with pytest.raises(
            ValueError, match="the validation labels must be of the kind and width of the training labels"
        ):
            gw.SequenceClassifier(**small, output="step").fit(X, channels, validation=(X, theirs))
    with pytest.raises(ValueError, match="y has one class only, 'a': a classifier needs at least two classes"):
        gw.SequenceClassifier(**small).fit(X, ["a"] * 8)
    with pytest.raises(ValueError, match="class_weight leaves no sequence with a weight above 0"):
        gw.SequenceClassifier(**small, class_weight={"a": 0, "b": 0}).fit(X, ["a", "b"] * 4)
    with pytest.raises(ValueError, match=r"y holds 'c', which is none of the classes \['a', 'b'\]"):
        gw.SequenceClassifier(**small).partial_fit(X, ["a", "c"] * 4, classes=["a", "b"])
    numbers = gw.SequenceRegressor(**small).fit(X, np.ones((8, 2)))
    with pytest.raises(
        ValueError, match=r"y has shape \(8, 1\), expected \(8, 2\)|y has shape \(8,\), expected \(8, 2\)"
    ):
        numbers.score(X, np.ones((8, 1)))
