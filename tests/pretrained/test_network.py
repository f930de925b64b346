"""The network's forward, and its backward against differences."""

from __future__ import annotations

import numpy as np
import pytest

from gatewise.arrays import Array
from gatewise.pretrained.candidates import NAMES
from gatewise.pretrained.inputs import CHANNELS, FACTS, PATCH, STEP_FACTS, Inputs
from gatewise.pretrained.network import LEVELS, Network, Sizes
from tests.nn.derivative import assert_close, derivative


def inputs(rng: np.random.Generator, batch: int = 3, h: int = 8, dtype: str = "float64") -> Inputs:
    candidates = len(NAMES)
    lengths = np.array([3, 1, 2])[:batch]
    return Inputs(
        rng.normal(size=(batch, 3, PATCH * CHANNELS)).astype(dtype),
        lengths,
        rng.normal(size=(batch, FACTS)).astype(dtype),
        rng.normal(size=(batch, h, STEP_FACTS)).astype(dtype),
        rng.normal(size=(batch, h, candidates)).astype(dtype),
        rng.normal(size=(batch, h, candidates)).astype(dtype),
        rng.uniform(0.1, 2.0, (batch, h)).astype(dtype),
    )


@pytest.mark.parametrize("training", [False, True])
def test_backward_is_the_derivative_of_every_parameter(training: bool) -> None:
    rng = np.random.default_rng(0)
    net, given = Network(Sizes(4, 5), dtype="float64", seed=1), inputs(rng)
    mode = {"rng": rng} if training else {}
    prediction, cache = net.forward(given, **mode)
    upstream = rng.normal(size=prediction.shape)

    def loss() -> float:
        return float((net.forward(given, **mode)[0] * upstream).sum())

    gradients = net.backward(cache, upstream)
    assert set(gradients) == set(net.parameters)
    for name, array in net.parameters.items():
        flat: Array = array.reshape(-1)
        some = slice(0, None, max(1, flat.size // 40))
        part = flat[some]  # a view: moving it moves the parameter
        assert_close(gradients[name].reshape(-1)[some], derivative(loss, part, 1e-4), 2e-7)


def test_both_ways_of_the_affine_maps_agree() -> None:
    rng = np.random.default_rng(1)
    net, given = Network(Sizes(8, 6), dtype="float64", seed=1), inputs(rng)
    assert np.allclose(net.forward(given)[0], net.forward(given, rng=rng)[0], rtol=1e-12)


def test_quantiles_never_cross() -> None:
    rng = np.random.default_rng(2)
    net = Network(Sizes(8, 6), seed=3)
    prediction = net.predict(inputs(rng, dtype="float32"))
    assert prediction.shape == (3, 8, len(LEVELS))
    assert (np.diff(prediction, axis=2) >= 0).all()


def test_without_a_unit_all_quantiles_are_the_mix_of_the_forecasts() -> None:
    rng = np.random.default_rng(3)
    given = inputs(rng)
    given = given._replace(unit=np.zeros((3, 8)), forecasts=np.full(given.forecasts.shape, 7.0))
    assert np.allclose(Network(Sizes(8, 6), dtype="float64", seed=3).predict(given), 7.0)


def test_the_past_is_used_up_to_its_length_alone() -> None:
    rng = np.random.default_rng(4)
    net, given = Network(Sizes(8, 6), dtype="float64", seed=5), inputs(rng)
    other = given.patches.copy()
    other[1, 1:] = 99.0
    assert np.array_equal(net.predict(given), net.predict(given._replace(patches=other)))
    other[1, 0, 0] += 1.0
    assert not np.array_equal(net.predict(given), net.predict(given._replace(patches=other)))
