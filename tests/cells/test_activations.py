"""Sigmoid, tanh, relu: values at the extremes, NaN, and the derivatives from the outputs."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gatewise.cells import activations

FUNCTIONS = {
    "sigmoid": (activations.sigmoid, activations.d_sigmoid),
    "tanh": (activations.tanh, activations.d_tanh),
    "relu": (activations.relu, activations.d_relu),
}


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_sigmoid_at_the_extremes(dtype: str) -> None:
    a = np.array([-np.inf, -1e4, -50.0, 0.0, 50.0, 1e4, np.inf], dtype)
    y = activations.sigmoid(a)
    expected = np.array([0.0, 0.0, math.exp(-50.0), 0.5, 1.0, 1.0, 1.0])
    assert y.dtype == dtype
    np.testing.assert_allclose(y, expected, rtol=4 * float(np.finfo(dtype).eps), atol=0)


def test_sigmoid_keeps_its_relative_accuracy_far_on_the_left() -> None:
    a = np.linspace(-700.0, 30.0, 1001)
    expected = np.array([1.0 / (1.0 + math.exp(-v)) for v in a])
    np.testing.assert_allclose(activations.sigmoid(a), expected, rtol=1e-15, atol=0)


@pytest.mark.parametrize("name", FUNCTIONS)
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_nan_stays_nan_and_the_type_stays(name: str, dtype: str) -> None:
    function, _ = FUNCTIONS[name]
    y = function(np.array([1.0, np.nan, -1.0], dtype))
    np.testing.assert_array_equal(np.isnan(y), [False, True, False])
    assert y.dtype == dtype


@pytest.mark.parametrize("name", FUNCTIONS)
def test_derivative_from_the_output(name: str) -> None:
    function, derivative = FUNCTIONS[name]
    a = np.random.default_rng(0).normal(scale=3.0, size=200)
    exact = function(a + 1e-40j).imag / 1e-40
    np.testing.assert_allclose(derivative(function(a)), exact, rtol=1e-13, atol=1e-15)


def test_relu_is_flat_at_zero() -> None:
    y = activations.relu(np.array([-0.0, 0.0, 2.0]))
    np.testing.assert_array_equal(y, [0.0, 0.0, 2.0])
    np.testing.assert_array_equal(activations.d_relu(y), [0.0, 0.0, 1.0])
