"""Losses: value and gradient, weights, missing targets, and the optimum each one is made for."""

import numpy as np
import pytest

from gatewise import nn
from tests.nn.derivative import assert_close, derivative

LOSSES = [nn.Squared(), nn.Absolute(), nn.Huber(), nn.Huber(0.3), nn.Quantile((0.3,)), nn.Quantile((0.1, 0.5, 0.8))]
every_loss = pytest.mark.parametrize("loss", LOSSES, ids=repr)


def numbers(loss, seed=0, shape=(3, 4)):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(*shape, loss.outputs)), rng.normal(size=shape), rng.uniform(0.1, 2.0, size=shape)


def by_hand(loss, prediction, target):
    """The term l of one target, from the definitions."""
    e = [p - target for p in prediction]
    match loss:
        case nn.Squared():
            return e[0] ** 2
        case nn.Absolute():
            return abs(e[0])
        case nn.Huber(delta):
            return e[0] ** 2 / 2 if abs(e[0]) <= delta else delta * (abs(e[0]) - delta / 2)
        case nn.Quantile(levels):
            return sum(max(-tau * u, (1 - tau) * u) for tau, u in zip(levels, e, strict=True)) / len(levels)


@every_loss
def test_value_is_the_weighted_mean_of_the_definition(loss):
    p, y, w = numbers(loss)
    terms = np.array([[by_hand(loss, p[i, j], y[i, j]) for j in range(4)] for i in range(3)])
    assert loss.value_and_gradient(p, y)[0] == pytest.approx(terms.mean(), rel=1e-14)
    assert loss.value_and_gradient(p, y, w)[0] == pytest.approx((terms * w).sum() / w.sum(), rel=1e-14)


@every_loss
@pytest.mark.parametrize("weighted", [False, True])
def test_gradient(loss, weighted):
    p, y, w = numbers(loss)
    w[1, 2] = 0.0
    w = w if weighted else None
    _, gradient = loss.value_and_gradient(p, y, w)
    # The kinks of these random numbers are all farther away than the differences reach.
    assert_close(gradient, derivative(lambda: loss.value_and_gradient(p, y, w)[0], p))


@every_loss
def test_gradient_vanishes_at_an_optimum_found_without_it(loss):
    y = np.random.default_rng(5).normal(size=101)
    # one constant prediction for all targets: its best value by a golden-section search on the value alone
    best = []
    for k in range(loss.outputs):

        def value(c, k=k):
            constant = np.zeros((101, loss.outputs))
            constant[:, k] = c
            return loss.value_and_gradient(constant, y)[0]

        low, high, ratio = -4.0, 4.0, (5**0.5 - 1) / 2
        while high - low > 1e-9:
            a, b = high - ratio * (high - low), low + ratio * (high - low)
            low, high = (low, b) if value(a) < value(b) else (a, high)
        best.append((low + high) / 2)
    constant = np.tile(best, (101, 1))
    value, gradient = loss.value_and_gradient(constant, y)
    # a loss with kinks jumps by up to one target's share at its optimum
    kinks = isinstance(loss, (nn.Absolute, nn.Quantile))
    assert (np.abs(gradient.sum(axis=0)) <= (1.001 / 101 if kinks else 1e-7)).all()
    for k, level in enumerate(getattr(loss, "levels", ())):
        assert best[k] == pytest.approx(np.quantile(y, level), abs=0.05)


@every_loss
def test_a_missing_target_is_never_looked_at(loss):
    p, y, w = numbers(loss)
    w[0, 1] = w[2, 3] = 0.0
    expected = loss.value_and_gradient(p, y, w)
    y[0, 1], y[2, 3] = np.nan, np.inf
    p[0, 1] = np.nan
    value, gradient = loss.value_and_gradient(p, y, w)
    assert value == expected[0]
    assert (gradient == expected[1]).all()
    assert (gradient[0, 1] == 0).all()


@every_loss
def test_nothing_observed_gives_zero(loss):
    p, y, w = numbers(loss)
    value, gradient = loss.value_and_gradient(p, y * np.nan, w * 0)
    assert value == 0.0
    assert gradient.shape == p.shape
    assert (gradient == 0).all()
    value, gradient = loss.value_and_gradient(p[:0], y[:0])
    assert value == 0.0
    assert gradient.shape == p[:0].shape


@every_loss
def test_weights_count_like_copies(loss):
    p, y, _ = numbers(loss, shape=(3,))
    w = np.array([2, 0, 1])
    expected = loss.value_and_gradient(p[[0, 0, 2]], y[[0, 0, 2]])
    value, gradient = loss.value_and_gradient(p, y, w)
    assert value == pytest.approx(expected[0], rel=1e-15)
    np.testing.assert_allclose(gradient[0], expected[1][0] + expected[1][1], rtol=1e-15)


@every_loss
def test_nan_shows(loss):
    p, y, w = numbers(loss)
    y[0, 0] = np.nan
    assert np.isnan(loss.value_and_gradient(p, y)[0])
    assert np.isnan(loss.value_and_gradient(p, y, w)[0])


@every_loss
def test_arguments_are_left_alone_and_float32_stays(loss):
    p, y, w = (a.astype(np.float32) for a in numbers(loss))
    for array in (p, y, w):
        array.flags.writeable = False
    value, gradient = loss.value_and_gradient(p, y.astype(np.float64), w)
    assert gradient.dtype == np.float32
    assert isinstance(value, float)
    assert value == pytest.approx(loss.value_and_gradient(p.astype(float), y, w)[0], rel=1e-6)


def test_no_gradient_where_prediction_equals_target():
    for loss in LOSSES:
        _, gradient = loss.value_and_gradient(np.ones((1, loss.outputs)), np.ones(1))
        assert (gradient == 0).all()


@pytest.mark.parametrize(
    ("p", "y", "w", "words"),
    [
        (np.ones((2, 2)), np.ones(2), None, r"prediction has shape \(2, 2\), expected \(2, 1\)"),
        (np.ones(2), np.ones(2), None, "prediction has shape"),
        (np.ones((2, 1)), np.ones(2), np.ones(3), "weight has shape"),
        (np.ones((2, 1)), np.ones(2), np.array([1, -1]), "weight must hold"),
        (np.ones((2, 1)), np.ones(2), np.array([1, np.nan]), "weight must hold"),
        (np.ones((2, 1)), np.ones(2), np.array([1, np.inf]), "weight must hold"),
    ],
)
def test_shapes_and_weights_are_checked(p, y, w, words):
    with pytest.raises(ValueError, match=words):
        nn.Squared().value_and_gradient(p, y, w)


def test_prediction_must_be_floating():
    with pytest.raises(TypeError, match="prediction"):
        nn.Squared().value_and_gradient(np.ones((2, 1), int), np.ones(2))


@pytest.mark.parametrize("delta", [0.0, -1.0, float("inf"), float("nan")])
def test_huber_delta(delta):
    with pytest.raises(ValueError, match="delta"):
        nn.Huber(delta)


def logits(shape, outputs, seed=3):
    rng = np.random.default_rng(seed)
    return rng.normal(size=(*shape, outputs)), rng.uniform(0.1, 2.0, size=shape), rng


ENTROPIES = [nn.CrossEntropy(2), nn.CrossEntropy(5), nn.CrossEntropy(4, smoothing=0.2), nn.BinaryCrossEntropy()]
every_entropy = pytest.mark.parametrize("loss", ENTROPIES, ids=repr)


def classes_of(loss, shape, rng):
    return rng.integers(0, max(2, loss.outputs), size=shape)


def entropy_by_hand(loss, p, y):
    """The definition, one target at a time, from probabilities."""
    if isinstance(loss, nn.BinaryCrossEntropy):
        q = 1 / (1 + np.exp(-p[0]))
        return -(y * np.log(q) + (1 - y) * np.log(1 - q))
    q = np.exp(p) / np.exp(p).sum()
    target = np.full(loss.classes, loss.smoothing / loss.classes)
    target[y] += 1 - loss.smoothing
    return -(target * np.log(q)).sum()


@every_entropy
def test_entropy_is_the_weighted_mean_of_the_definition(loss):
    p, w, rng = logits((3, 4), loss.outputs)
    y = classes_of(loss, (3, 4), rng)
    terms = np.array([[entropy_by_hand(loss, p[i, j], y[i, j]) for j in range(4)] for i in range(3)])
    assert loss.value_and_gradient(p, y)[0] == pytest.approx(terms.mean(), rel=1e-13)
    assert loss.value_and_gradient(p, y, w)[0] == pytest.approx((terms * w).sum() / w.sum(), rel=1e-13)


@every_entropy
@pytest.mark.parametrize("weighted", [False, True])
def test_entropy_gradient(loss, weighted):
    p, w, rng = logits((3, 4), loss.outputs)
    y = classes_of(loss, (3, 4), rng)
    w[1, 2] = 0.0
    w = w if weighted else None
    _, gradient = loss.value_and_gradient(p, y, w)
    assert_close(gradient, derivative(lambda: loss.value_and_gradient(p, y, w)[0], p))
    if weighted:
        assert (gradient[1, 2] == 0).all()


@every_entropy
def test_entropy_of_extreme_logits_stays_finite(loss):
    p = np.zeros((2, loss.outputs), np.float32)
    p[0, 0], p[1, 0] = 500.0, -500.0
    value, gradient = loss.value_and_gradient(p, np.array([1, 1]))
    assert value == pytest.approx(250.0, rel=0.3)
    assert np.isfinite(gradient).all()
    assert gradient.dtype == np.float32


@every_entropy
def test_entropy_ignores_missing_targets_and_shows_nan(loss):
    p, w, rng = logits((6,), loss.outputs)
    y = classes_of(loss, (6,), rng)
    w[2] = 0.0
    expected = loss.value_and_gradient(p, y, w)
    p[2], y[2] = np.nan, 99
    value, gradient = loss.value_and_gradient(p, y, w)
    assert value == expected[0]
    assert (gradient == expected[1]).all()
    p[0, 0] = np.nan
    assert np.isnan(loss.value_and_gradient(p, np.where(y > 9, 0, y))[0])


def test_binary_entropy_takes_probabilities_as_targets():
    p = np.array([[0.3], [-2.0]])
    y = np.array([0.25, 1.0])
    _, gradient = nn.BinaryCrossEntropy().value_and_gradient(p, y)
    assert_close(gradient, (1 / (1 + np.exp(-p)) - y[:, None]) / 2)


@pytest.mark.parametrize(
    ("loss", "y", "error"),
    [
        (nn.CrossEntropy(3), np.array([0, 3]), ValueError),
        (nn.CrossEntropy(3), np.array([-1, 0]), ValueError),
        (nn.CrossEntropy(3), np.array([0.0, 1.0]), TypeError),
        (nn.BinaryCrossEntropy(), np.array([0.0, 1.5]), ValueError),
        (nn.BinaryCrossEntropy(), np.array([0, -1]), ValueError),
    ],
)
def test_entropy_checks_its_targets(loss, y, error):
    with pytest.raises(error, match="target"):
        loss.value_and_gradient(np.zeros((2, loss.outputs)), y)


def test_entropy_arguments():
    with pytest.raises(ValueError, match="classes"):
        nn.CrossEntropy(1)
    with pytest.raises(ValueError, match="smoothing"):
        nn.CrossEntropy(3, smoothing=1.0)
