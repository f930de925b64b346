"""Against PyTorch: forward, final states, every gradient by name, and ten steps of training."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
import torch

from gatewise import nn
from tests.gradients.numeric import by_gatewise, make_case, worst
from tests.parity.references import TORCH, torch_module

LENGTHS = {"whole": None, "lengths": (3, 1, 7, 5)}
#: worst error relative to the largest number of each array
BOUND = {"float64": 1e-12, "float32": 1e-5}


@pytest.mark.parametrize("dtype", BOUND)
@pytest.mark.parametrize(
    ("depth", "bidirectional", "lengths", "with_state", "bias"),
    list(product((1, 3), (False, True), LENGTHS, (True, False), (True, False))),
)
@pytest.mark.parametrize("key", TORCH)
def test_layer(
    key: str, depth: int, bidirectional: bool, lengths: str, with_state: bool, bias: bool, dtype: str
) -> None:
    case = make_case(
        key, depth=depth, bidirectional=bidirectional, lengths=LENGTHS[lengths], with_state=with_state, bias=bias,
        batch=4, steps=7, inputs=3, hidden=5, dtype=dtype, seed=depth,
    )  # fmt: skip
    error, name = worst(by_gatewise(case), TORCH[key](case))
    assert error <= BOUND[dtype], f"{name}: relative error {error:.1e}"


@pytest.mark.parametrize("key", [key for key in TORCH if not key.endswith("write")])
def test_ten_steps_of_training(key: str) -> None:
    """Gradient descent on a squared error, side by side: the losses and every parameter after every step."""
    case = make_case(key, depth=2, bidirectional=True, batch=4, steps=7, inputs=3, hidden=5, with_state=False)
    layer, target, rate = case.layer, case.dy, 0.5
    layer.parameters = {name: 0.4 * value for name, value in layer.parameters.items()}  # or relu runs away
    module = torch_module(layer)
    optimiser = torch.optim.SGD(module.parameters(), lr=rate)
    losses = []
    for _ in range(10):
        y, _, cache = layer.forward(case.x)
        loss = np.mean((y - target) ** 2)
        _, _, gradients = layer.backward(cache, 2.0 * (y - target) / y.size)
        for name, gradient in gradients.items():
            layer.parameters[name] -= rate * gradient

        optimiser.zero_grad()
        expected = torch.mean((module(torch.tensor(case.x))[0] - torch.tensor(target)) ** 2)
        expected.backward()
        optimiser.step()

        assert abs(loss - expected.item()) <= 1e-13 * expected.item()
        error, name = worst(dict(layer.parameters), {n: p.detach().numpy() for n, p in module.named_parameters()})
        assert error <= 1e-13, name
        losses.append(loss)
    assert losses[-1] < 0.99 * losses[0]


@pytest.mark.parametrize("dtype", BOUND)
def test_embedding(dtype: str) -> None:
    """Vectors and the gradient of the table, with indices that appear often and some that never do."""
    rng = np.random.default_rng(3)
    table, indices = nn.Embedding(50, 7, dtype=dtype, seed=1), rng.integers(40, size=(8, 30)) // 2
    module = torch.nn.Embedding(50, 7, dtype=getattr(torch, dtype))
    module.weight.data = torch.tensor(table.parameters["weight"])
    y, cache = table.forward(indices)
    expected = module(torch.tensor(indices))
    assert np.array_equal(y, expected.detach().numpy())
    dy = rng.normal(size=y.shape).astype(dtype)
    expected.backward(torch.tensor(dy))
    assert module.weight.grad is not None
    made, theirs = table.backward(cache, dy)[1]["weight"], module.weight.grad.numpy()
    assert np.abs(made - theirs).max() <= BOUND[dtype] * np.abs(theirs).max()
    assert not made[25:].any()
