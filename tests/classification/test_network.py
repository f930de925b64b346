"""The network: gradients of every parameter for every cell, pooling and output, with lengths; noise and dropout."""

import numpy as np
import pytest

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.classification.network import Inputs, Network
from gatewise.classification.pooling import POOLINGS, Attention, make_pooling
from gatewise.nn import make_layer
from tests.nn.derivative import assert_close, derivative


def network(cell="gru-after-keep", pooling="last", **options):
    rng = np.random.default_rng(0)
    layer = make_layer(CELLS[cell], 2, 3, options.pop("num_layers", 1), dtype="float64", seed=rng,
                       bidirectional=options.pop("bidirectional", False))  # fmt: skip
    made = None if pooling is None else make_pooling(pooling, layer.output_size, layer.directions, rng)
    if pooling == "attention":
        made = Attention(layer.output_size, dtype="float64", seed=rng)
    plain = {"dropout": 0.0, "noise": 0.0, "magnitude": 0.0, "hide": 0.0, "varied": np.ones(2, bool)}
    plain["proportional"] = 2
    return Network(layer, made, 2, 2, **{**plain, **options}, seed=rng)


def inputs():
    x = np.random.default_rng(1).normal(size=(3, 4, 2))
    lengths = np.array([4, 1, 3])
    x[np.arange(4) >= lengths[:, None]] = 0.0
    return Inputs(x, lengths)


def check(net, seed=None):
    batch = inputs()

    def run():
        rng = None if seed is None else np.random.default_rng(seed)
        return net.forward(batch, rng=rng)

    raw, cache = run()
    draw = np.random.default_rng(2).normal(size=raw.shape)
    if net.pooling is None:
        draw[np.arange(4) >= batch.lengths[:, None]] = 0.0
    gradients = net.backward(cache, draw)
    assert gradients.keys() == net.parameters.keys()
    for name, array in net.parameters.items():
        assert_close(gradients[name], derivative(lambda: float((run()[0] * draw).sum()), array), 1e-8)


@pytest.mark.parametrize("pooling", [*POOLINGS, None])
@pytest.mark.parametrize("bidirectional", [False, True])
def test_gradients_of_every_pooling(pooling, bidirectional):
    check(network(pooling=pooling, bidirectional=bidirectional))


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("provider", ["native", "numpy"])
def test_gradients_of_every_cell(cell, provider):
    with gw.kernels.use(provider=provider):
        check(network(cell, "mean", num_layers=2))


def test_gradients_in_training():
    # the noise is drawn in float32, which float64 takes without rounding
    check(network(pooling="last", dropout=0.4, noise=0.1, magnitude=0.3), seed=5)


def test_noise_and_dropout_in_training_alone():
    net, batch = network(dropout=0.5, noise=0.5), inputs()
    quiet = net.forward(batch)[0]
    assert (net.answer(batch) == quiet).all()
    assert (net.forward(batch, rng=np.random.default_rng(0))[0] != quiet).any()


def test_gates_computed_again_give_the_same_gradients(monkeypatch):
    net, batch = network("lstm", "mean"), inputs()
    results = []
    for limit in (10**9, 0):
        monkeypatch.setattr("gatewise.classification.network._KEEP_LIMIT", limit)
        raw, cache = net.forward(batch)
        results.append(net.backward(cache, np.ones_like(raw)))
    for name in net.parameters:
        np.testing.assert_allclose(results[0][name], results[1][name], rtol=1e-12)


def test_channels_of_0_and_1_are_not_varied():
    net, batch = network(noise=0.5, magnitude=0.5, varied=np.array([True, False])), inputs()
    seen = net._vary(batch.x, np.random.default_rng(0))
    assert (seen[:, :, 1] == batch.x[:, :, 1]).all()
    assert (seen[:, 0, 0] != batch.x[:, 0, 0]).all()
    bare = network(magnitude=0.5)._vary(batch.x, np.random.default_rng(0))
    factors = bare[:, 0] / batch.x[:, 0]
    np.testing.assert_allclose(factors[:, 0], factors[:, 1], rtol=1e-6)
    assert len(set(factors[:, 0])) == 3


def test_hiding_leaves_the_other_channels():
    net, batch = network(hide=0.5, proportional=1), inputs()
    seen = net._vary(np.ones((200, 4, 2)), np.random.default_rng(0))
    hidden = (seen[:, :, 0] == 0).all(axis=1)
    assert 0.3 < hidden.mean() < 0.7
    assert (seen[~hidden] == 1).all()
    assert (seen[:, :, 1] == 1).all()
    assert (network(hide=0.9)._vary(batch.x, np.random.default_rng(0)) == batch.x).all()  # nothing else to see
    sized = network(magnitude=0.5, proportional=1)._vary(batch.x, np.random.default_rng(0))
    assert (sized[:, :, 1] == batch.x[:, :, 1]).all()
    assert (sized[:, 0, 0] != batch.x[:, 0, 0]).all()
