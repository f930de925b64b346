"""Modules without a time loop: gradients against numerical ones, and the same bits in any company."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewise import nn
from tests.nn.derivative import assert_close, derivative


def gradients_agree(module, x, seed=0):
    """Input and parameters, with a random upstream gradient; backward is called twice and changes nothing."""
    rng = np.random.default_rng(seed)
    y, cache = module.forward(x)
    dy = rng.normal(size=y.shape)
    kept = dy.copy()
    dx, gradients = module.backward(cache, dy)
    again, gradients_again = module.backward(cache, dy)
    assert (dy == kept).all()
    assert gradients.keys() == gradients_again.keys() == module.parameters.keys()

    def f():
        return float((module.forward(x)[0] * dy).sum())

    for name, array in module.parameters.items():
        assert_close(gradients[name], derivative(f, array))
        assert (gradients[name] == gradients_again[name]).all()
    if dx is not None:
        assert_close(dx, derivative(f, x))
        assert (dx == again).all()


@pytest.mark.parametrize("shape", [(3,), (1, 3), (5, 3), (2, 4, 3), (0, 3), (2, 0, 3)])
@pytest.mark.parametrize("bias", [True, False])
def test_linear_gradients(shape, bias):
    x = np.random.default_rng(1).normal(size=shape)
    gradients_agree(nn.Linear(3, 2, bias=bias, dtype="float64", seed=2), x)


def test_linear_is_the_affine_map():
    layer = nn.Linear(2, 2, dtype="float64")
    layer.parameters["weight"], layer.parameters["bias"] = [[1, 2], [3, 4]], [10, 20]
    assert layer(np.array([[[1.0, 1.0], [1.0, -1.0]]])).tolist() == [[[13.0, 27.0], [9.0, 19.0]]]


def test_linear_without_the_input_gradient():
    layer = nn.Linear(3, 2, seed=0)
    y, cache = layer.forward(np.ones((4, 3)))
    dx, gradients = layer.backward(cache, np.ones_like(y), need_dx=False)
    assert dx is None
    assert gradients["bias"].tolist() == [4.0, 4.0]


def test_linear_start_is_bounded_and_seeded():
    a, b = nn.Linear(100, 50, seed=3).parameters, nn.Linear(100, 50, seed=3).parameters
    assert all((a[name] == b[name]).all() for name in a)
    assert 0.09 < np.abs(a["weight"]).max() <= 0.1


@settings(max_examples=50, deadline=None)
@given(
    rows=st.integers(1, 40),
    inputs=st.integers(1, 70),
    outputs=st.integers(1, 40),
    cut=st.integers(0, 40),
    seed=st.integers(0, 2**32 - 1),
)
def test_linear_row_has_the_same_bits_in_any_batch(rows, inputs, outputs, cut, seed):
    rng = np.random.default_rng(seed)
    layer = nn.Linear(inputs, outputs, seed=seed)
    x = rng.normal(size=(rows, inputs)).astype(np.float32)
    dy = rng.normal(size=(rows, outputs)).astype(np.float32)
    y, cache = layer.forward(x)
    dx, _ = layer.backward(cache, dy)
    assert dx is not None
    for part in (slice(0, cut), slice(cut, None), slice(0, 1)):
        y_part, cache_part = layer.forward(x[part])
        assert (y_part == y[part]).all()
        assert (layer.backward(cache_part, dy[part])[0] == dx[part]).all()
    # one step of each sequence taken out of a longer array, as a decoder does
    y_step, _ = layer.forward(np.repeat(x[:, None], 2, axis=1)[:, -1])
    assert (y_step == y).all()


@pytest.mark.parametrize("module", [nn.Tanh(), nn.Relu()])
def test_elementwise_gradients(module):
    gradients_agree(module, np.random.default_rng(1).normal(size=(3, 4)))


def test_relu_at_zero_has_no_gradient():
    _, cache = nn.Relu().forward(np.array([0.0, -1.0, 1.0]))
    assert nn.Relu().backward(cache, np.ones(3))[0].tolist() == [0.0, 0.0, 1.0]


def test_embedding_gradients_add_up():
    table = nn.Embedding(4, 3, dtype="float64", seed=0)
    indices = np.array([[0, 2, 2], [3, 2, 0]])
    y, _ = table.forward(indices)
    assert (y[1, 0] == table.parameters["weight"][3]).all()
    gradients_agree(table, indices)


@pytest.mark.parametrize(
    ("indices", "error", "words"),
    [([4], ValueError, "0 ... 3"), ([-1], ValueError, "-1"), ([0.5], TypeError, "indices")],
)
def test_embedding_refuses(indices, error, words):
    with pytest.raises(error, match=words):
        nn.Embedding(4, 3)(np.array(indices))


def test_dropout_drops_its_share_and_keeps_the_mean():
    x = np.ones((200, 200), np.float32)
    y, mask = nn.Dropout(0.25).forward(x, rng=np.random.default_rng(0))
    assert set(np.unique(y)) == {np.float32(0), np.float32(1 / 0.75)}
    assert abs((y == 0).mean() - 0.25) < 0.01
    dy = np.random.default_rng(1).normal(size=x.shape)
    assert (nn.Dropout(0.25).backward(mask, dy)[0] == dy * y).all()


def test_dropout_outside_training_does_nothing():
    x = np.arange(4.0)
    layer = nn.Dropout(0.5)
    y, cache = layer.forward(x)
    assert (y == x).all()
    assert (layer.backward(cache, x)[0] == x).all()
    assert (layer(x) == x).all()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: nn.Linear(0, 1), "input_size must be at least 1"),
        (lambda: nn.Linear(1, 0), "output_size must be at least 1"),
        (lambda: nn.Linear(1, 1, dtype="int32"), "dtype"),
        (lambda: nn.Linear(3, 1)(np.ones((2, 4))), r"x has shape \(2, 4\), expected \(..., 3\)"),
        (
            lambda: nn.Linear(3, 1).backward(nn.Linear(3, 1).forward(np.ones((2, 3)))[1], np.ones((3, 1))),
            "dy has shape",
        ),
        (lambda: nn.Embedding(0, 2), "size must be at least 1"),
        (lambda: nn.Dropout(1.0), "p must be"),
        (lambda: nn.Dropout(float("nan")), "p must be"),
    ],
)
def test_wrong_arguments_are_named(make, words):
    with pytest.raises(ValueError, match=words):
        make()


@pytest.mark.parametrize("make", [lambda: nn.Linear(2, 3), lambda: nn.Embedding(4, 2), lambda: nn.Dropout(0.5)])
def test_what_a_module_is_made_with_cannot_be_changed(make):
    module = make()
    for name, value in list(vars(module).items()):
        if not isinstance(value, nn.Parameters):
            with pytest.raises(AttributeError, match=f"{name} of a {type(module).__name__} cannot be changed"):
                setattr(module, name, 7)
            assert vars(module)[name] is value


def test_assigning_a_module_s_parameters_copies_the_values_in():
    module: Any = nn.Linear(2, 3)
    held = module.parameters["weight"]
    module.parameters = {"weight": np.ones((3, 2)), "bias": np.zeros(3)}
    assert held.tolist() == np.ones((3, 2)).tolist()
    with pytest.raises(ValueError, match="parameters must be exactly weight, bias"):
        module.parameters = {"weight": np.zeros((3, 2))}
