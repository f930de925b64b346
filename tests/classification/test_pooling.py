"""Poolings: definitions, gradients against numerical ones, and no influence of padding and company."""

import numpy as np
import pytest

from gatewise.classification.pooling import POOLINGS, Attention, make_pooling
from tests.nn.derivative import assert_close, derivative

LENGTHS = np.array([5, 1, 3, 4])


def states(seed=0, width=6):
    """Hidden states (4, 5, width), zero past each length."""
    y = np.random.default_rng(seed).normal(size=(4, 5, width))
    y[np.arange(5) >= LENGTHS[:, None]] = 0.0
    return y


def made(name, directions=1, width=6):
    pooling = make_pooling(name, width, directions, np.random.default_rng(1))
    return Attention(width, dtype="float64", seed=1) if name == "attention" else pooling


def by_hand(name, y, pooling, directions):
    match name:
        case "last":
            return np.concatenate([y[-1, :3], y[0, 3:]]) if directions == 2 else y[-1]
        case "mean":
            return y.mean(axis=0)
        case "max":
            return y.max(axis=0)
        case "attention":
            a = np.exp(y @ pooling.parameters["weight"][0])
            return (a / a.sum()) @ y


every = pytest.mark.parametrize("name", POOLINGS)
both = pytest.mark.parametrize("directions", [1, 2])


@every
@both
def test_definition(name, directions):
    y, pooling = states(), made(name, directions)
    pooled, _ = pooling.forward(y, LENGTHS)
    expected = [by_hand(name, y[i, :n], pooling, directions) for i, n in enumerate(LENGTHS)]
    np.testing.assert_allclose(pooled, np.array(expected), rtol=1e-12)


@every
@both
def test_gradients(name, directions):
    y, pooling = states(), made(name, directions)
    rng = np.random.default_rng(2)
    pooled, cache = pooling.forward(y, LENGTHS)
    dpooled = rng.normal(size=pooled.shape)
    dy, gradients = pooling.backward(cache, dpooled)
    again, _ = pooling.backward(cache, dpooled)
    assert (dy == again).all()
    expected = derivative(lambda: float((pooling.forward(y, LENGTHS)[0] * dpooled).sum()), y)
    inside = np.arange(5) < LENGTHS[:, None]
    assert_close(dy[inside], expected[inside])
    assert gradients.keys() == pooling.parameters.keys()
    for key, array in pooling.parameters.items():
        f = derivative(lambda: float((pooling.forward(y, LENGTHS)[0] * dpooled).sum()), array)
        assert_close(gradients[key], f)


@every
def test_the_same_bits_alone_and_in_company(name):
    y = states().astype(np.float32)
    pooling = make_pooling(name, 6, 1, np.random.default_rng(1))
    together, _ = pooling.forward(y, LENGTHS)
    for i, n in enumerate(LENGTHS):
        alone, _ = pooling.forward(y[i : i + 1, :n], LENGTHS[i : i + 1])
        assert (alone[0] == together[i]).all()
    assert together.dtype == np.float32


def test_max_of_negative_states_is_not_the_padding():
    pooled, cache = made("max").forward(-np.abs(states()) - 1.0, LENGTHS)
    assert (pooled < 0).all()
    dy, _ = made("max").backward(cache, np.ones_like(pooled))
    assert (dy[np.arange(5) >= LENGTHS[:, None]] == 0).all()
