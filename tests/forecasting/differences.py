"""Gradients of a network against central differences."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from gatewise.forecasting.network import BaseNetwork


def check_gradients(network: BaseNetwork, run: Callable[[], tuple[Any, Any]]) -> tuple[Any, Any, dict[str, Any]]:
    """Try four numbers of every parameter; return cache, gradient of the prediction and gradients that were tried."""
    prediction, cache = run()
    upstream = np.random.default_rng(2).normal(size=prediction.shape)
    gradients = network.backward(cache, upstream)
    assert set(gradients) == set(network.parameters)
    rng = np.random.default_rng(3)
    for name, parameter in network.parameters.items():
        for _ in range(4):
            at = tuple(rng.integers(0, n) for n in parameter.shape)
            kept, values = parameter[at], []
            for sign in (1, -1):
                parameter[at] = kept + sign * 1e-6
                values.append((run()[0] * upstream).sum())
            parameter[at] = kept
            difference = (values[0] - values[1]) / 2e-6
            assert gradients[name][at] == pytest.approx(difference, rel=1e-6, abs=1e-8), (name, at)
    return cache, upstream, gradients
