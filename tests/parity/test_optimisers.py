"""Update rules, clipping and losses against PyTorch's, over many steps in float64."""

import numpy as np
import pytest
import torch

from gatewise import nn
from gatewise.training import SGD, Adam, AdamW, Optimizer

SHAPES = {"a": (5, 3), "b": (7,)}

CASES = [
    (SGD(), torch.optim.SGD, {}),
    (SGD(0.9), torch.optim.SGD, {"momentum": 0.9}),
    (SGD(0.9, nesterov=True), torch.optim.SGD, {"momentum": 0.9, "nesterov": True}),
    (Adam(), torch.optim.Adam, {}),
    (Adam((0.8, 0.95), 1e-4), torch.optim.Adam, {"betas": (0.8, 0.95), "eps": 1e-4}),
    (AdamW(), torch.optim.AdamW, {}),
]


@pytest.mark.parametrize("decay", [0.0, 0.02])
@pytest.mark.parametrize("clip", [None, 2.0])
@pytest.mark.parametrize(
    ("rule", "peer", "options"), CASES, ids=lambda v: repr(v) if isinstance(v, (SGD, Adam)) else ""
)
def test_twenty_steps(rule, peer, options, clip, decay):
    rng = np.random.default_rng(0)
    parameters = {name: rng.normal(size=shape) for name, shape in SHAPES.items()}
    theirs = {name: torch.nn.Parameter(torch.tensor(a)) for name, a in parameters.items()}
    optimizer = Optimizer(parameters, rule, weight_decay=decay, clip_norm=clip)
    peer_optimizer = peer(theirs.values(), lr=0.05, weight_decay=decay, **options)
    for step in range(20):
        gradients = {name: rng.normal(size=shape) * 3.0 ** (step % 3 - 1) for name, shape in SHAPES.items()}
        rate = 0.05 * 0.9**step
        for name, parameter in theirs.items():
            parameter.grad = torch.tensor(gradients[name])
        peer_optimizer.param_groups[0]["lr"] = rate
        norm = torch.nn.utils.get_total_norm([p.grad for p in theirs.values() if p.grad is not None])
        if clip is not None and norm > clip:
            for parameter in theirs.values():
                parameter.grad *= clip / norm  # clip_grad_norm_ divides by norm + 1e-6 instead
        peer_optimizer.step()
        assert optimizer.step(gradients, rate) == pytest.approx(norm.item(), rel=1e-13)
    for name, parameter in theirs.items():
        np.testing.assert_allclose(parameters[name], parameter.detach().numpy(), rtol=1e-12, atol=1e-13)


@pytest.mark.parametrize(
    ("loss", "peer"),
    [
        (nn.Squared(), torch.nn.functional.mse_loss),
        (nn.Absolute(), torch.nn.functional.l1_loss),
        (nn.Huber(0.7), lambda p, y: torch.nn.functional.huber_loss(p, y, delta=0.7)),
    ],
    ids=["squared", "absolute", "huber"],
)
def test_losses(loss, peer):
    rng = np.random.default_rng(1)
    prediction, target = rng.normal(size=(6, 4, 1)), rng.normal(size=(6, 4))
    tensor = torch.tensor(prediction, requires_grad=True)
    expected = peer(tensor[..., 0], torch.tensor(target))
    (gradient,) = torch.autograd.grad(expected, tensor)
    value, dprediction = loss.value_and_gradient(prediction, target)
    assert value == pytest.approx(expected.item(), rel=1e-14)
    np.testing.assert_allclose(dprediction, gradient.numpy(), rtol=1e-14, atol=1e-16)
