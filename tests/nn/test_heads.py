"""Heads: quantiles that never cross, and their gradients."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from gatewise import nn
from tests.nn.derivative import assert_close, derivative

LEVELS = [(0.5,), (0.1, 0.5, 0.9), (0.1, 0.2), (0.7, 0.8, 0.95), (0.05, 0.25, 0.4, 0.75, 0.95)]


def test_point_is_the_identity():
    raw, upstream = np.array([[1.0], [2.0]]), np.array([[3.0], [4.0]])
    prediction, cache = nn.Point().forward(raw)
    assert (prediction == raw).all()
    assert (nn.Point().backward(cache, upstream) == upstream).all()
    assert nn.Point().outputs == 1


@pytest.mark.parametrize("levels", LEVELS)
def test_quantile_gradients(levels):
    head = nn.Quantiles(levels)
    assert head.outputs == len(levels)
    rng = np.random.default_rng(0)
    raw = 2 * rng.normal(size=(2, 3, len(levels)))
    prediction, cache = head.forward(raw)
    upstream = rng.normal(size=prediction.shape)
    assert_close(
        head.backward(cache, upstream), derivative(lambda: float((head.forward(raw)[0] * upstream).sum()), raw)
    )


@pytest.mark.parametrize(("levels", "base"), [((0.1, 0.5, 0.9), 1), ((0.1, 0.2), 1), ((0.7, 0.8), 0)])
def test_the_level_nearest_to_the_median_is_the_base(levels, base):
    raw = np.random.default_rng(0).normal(size=(4, len(levels)))
    prediction, _ = nn.Quantiles(levels).forward(raw)
    assert (prediction[:, base] == raw[:, base]).all()


def test_steps_are_softplus():
    prediction, _ = nn.Quantiles((0.1, 0.5, 0.9)).forward(np.array([0.0, 5.0, 1.0]))
    np.testing.assert_allclose(prediction, [5 - np.log(2), 5, 5 + np.log1p(np.e)], rtol=1e-15)


@settings(max_examples=200, deadline=None)
@given(raw=arrays(np.float32, (3, 5), elements=st.floats(-(2.0**99), 2.0**99, width=32)))
def test_quantiles_never_cross(raw):
    prediction, cache = nn.Quantiles(LEVELS[-1]).forward(raw)
    assert (np.diff(prediction, axis=-1) >= 0).all()
    assert prediction.dtype == np.float32
    assert np.isfinite(nn.Quantiles(LEVELS[-1]).backward(cache, np.ones_like(raw))).all()


@pytest.mark.parametrize("levels", [(), (0.0, 0.5), (0.5, 1.0), (0.5, 0.5), (0.9, 0.1), (float("nan"),)])
@pytest.mark.parametrize("make", [nn.Quantiles, nn.Quantile])
def test_levels_must_increase_between_0_and_1(make, levels):
    with pytest.raises(ValueError, match="levels must"):
        make(levels)


def test_levels_must_be_numbers():
    with pytest.raises(TypeError, match="levels"):
        nn.Quantiles(0.5)  # pyright: ignore[reportArgumentType]


@pytest.mark.parametrize(
    ("raw", "error"), [(np.ones((2, 2)), ValueError), (np.ones(()), ValueError), (np.ones((2, 3), int), TypeError)]
)
def test_raw_outputs_are_checked(raw, error):
    with pytest.raises(error, match="raw"):
        nn.Quantiles((0.1, 0.5, 0.9)).forward(raw)
