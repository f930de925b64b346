"""The forecasting network: its gradients, and what its forecasts depend on."""

from __future__ import annotations

import numpy as np
import pytest

from gatewise.cells import CELLS
from gatewise.forecasting import Inputs, Network
from gatewise.nn import make_layer
from gatewise.nn.heads import Point, Quantiles
from tests.forecasting.differences import check_gradients

BATCH, STEPS, HORIZON, FEATURES, FUTURE = 3, 7, 4, 3, 2


def build(*, cell=CELLS["gru-after-keep"], head=None, future=0, recursive=False, num_layers=1, dropout=0.0) -> Network:
    rng = np.random.default_rng(0)
    layer = make_layer(cell, FEATURES, 5, num_layers, dtype="float64", seed=rng)
    return Network(
        layer, STEPS, HORIZON, head or Point(), future_size=future, recursive=recursive, dropout=dropout, seed=rng
    )


def batch(network: Network, future: int = 0) -> Inputs:
    rng = np.random.default_rng(1)
    steps = STEPS + HORIZON - 1 if network.recursive else STEPS
    return Inputs(
        rng.normal(size=(BATCH, steps, FEATURES)), rng.normal(size=(BATCH, HORIZON, future)) if future else None
    )


@pytest.mark.parametrize("recursive", [False, True], ids=["direct", "recursive"])
@pytest.mark.parametrize(
    ("head", "future", "num_layers"), [(Point(), 0, 1), (Quantiles((0.1, 0.5, 0.9)), 0, 2), (Point(), FUTURE, 2)]
)
def test_gradients_equal_central_differences(cell, recursive, head, future, num_layers):
    network = build(cell=cell, head=head, future=future, recursive=recursive, num_layers=num_layers)
    inputs = batch(network, future)
    check_gradients(network, lambda: network.forward(inputs))


def test_dropout_gradient_uses_the_mask_that_forward_drew():
    network = build(dropout=0.5)
    inputs = batch(network)
    prediction, cache = network.forward(inputs, rng=np.random.default_rng(7))
    upstream = np.ones_like(prediction)
    gradients = network.backward(cache, upstream)
    parameter = network.parameters["encoder.weight_hh_l0"]
    kept, values = parameter[1, 2], []
    for sign in (1, -1):
        parameter[1, 2] = kept + sign * 1e-6
        values.append((network.forward(inputs, rng=np.random.default_rng(7))[0] * upstream).sum())
    parameter[1, 2] = kept
    assert gradients["encoder.weight_hh_l0"][1, 2] == pytest.approx((values[0] - values[1]) / 2e-6, rel=1e-6)
    assert not np.array_equal(prediction, network.forward(inputs)[0])


def test_every_direct_step_sees_the_last_reading():
    network = build()
    inputs = batch(network)
    before = network.predict(inputs)
    moved = inputs.x.copy()
    moved[:, -1, 0] += 0.5
    assert (np.abs(network.predict(Inputs(moved, None)) - before) > 1e-6).all()


def test_recursive_prediction_feeds_its_own_forecasts_back():
    network = build(recursive=True)
    inputs = batch(network)
    prediction = network.predict(inputs)
    # The same network, teacher-forced with those forecasts, must say the same again.
    forced = inputs.x.copy()
    forced[:, STEPS:, 0] = prediction[:, : HORIZON - 1, 0]
    np.testing.assert_allclose(network.forward(Inputs(forced, None))[0], prediction, rtol=1e-12)
    # What stood in the future's target channel is never read.
    spoiled = inputs.x.copy()
    spoiled[:, STEPS:, 0] = np.nan
    np.testing.assert_array_equal(network.predict(Inputs(spoiled, None)), prediction)


def test_known_future_features_reach_only_their_own_step():
    network = build(future=FUTURE)
    inputs = batch(network, FUTURE)
    before = network.predict(inputs)
    assert inputs.future is not None
    changed = inputs.future.copy()
    changed[:, 2] += 1.0
    moved = np.abs(network.predict(Inputs(inputs.x, changed)) - before).max(axis=(0, 2))
    assert moved[2] > 1e-6
    assert moved[[0, 1, 3]].max() == 0.0


def test_arrays_of_another_network_are_refused():
    network = build()
    arrays = network.to_arrays()
    arrays["decode.extra"] = np.zeros(1)
    with pytest.raises(ValueError, match=r"decode\.extra"):
        network.load_arrays(arrays)


@pytest.mark.parametrize("recursive", [False, True], ids=["direct", "recursive"])
@pytest.mark.parametrize(("head", "future"), [(Point(), 0), (Quantiles((0.1, 0.5, 0.9)), FUTURE)])
def test_the_encoders_gradient_is_what_its_own_backward_was_given(recursive, head, future):
    network = build(head=head, future=future, recursive=recursive)
    inputs = batch(network, future)
    prediction, cache = network.forward(inputs)
    upstream = np.random.default_rng(2).normal(size=prediction.shape)
    dy, dstate = network.encoder_gradient(cache, upstream)
    assert dstate is None
    assert dy.shape == (*inputs.x.shape[:2], 5)
    assert not dy[:, : -HORIZON if recursive else -1].any()
    _, _, grads = network.layer.backward(cache.layer, dy)
    for name, value in network.backward(cache, upstream).items():
        if name.startswith("encoder."):
            np.testing.assert_allclose(grads[name.removeprefix("encoder.")], value, rtol=1e-12, atol=1e-14)


def test_the_point_forecast_is_the_output_nearest_to_the_median():
    network = build(head=Quantiles((0.05, 0.1, 0.2, 0.5)))
    prediction, _ = network.forward(batch(network))
    np.testing.assert_array_equal(network.point(prediction), prediction[:, :, 3])


def test_only_a_point_without_a_known_future_is_decoded_linearly():
    network = build()
    assert network.linear_decoder is network.modules["decode"]
    assert build(head=Quantiles((0.1, 0.5))).linear_decoder is build(future=FUTURE).linear_decoder is None
