"""Small problems that a small network solves in a second."""

import numpy as np
import pytest

SMALL = {
    "hidden_size": 8,
    "max_epochs": 25,
    "learning_rate": 1e-2,
    "pooling": "last",
    "noise": 0.1,
    "weight_decay": 0.2,
}


@pytest.fixture(scope="session")
def signs():
    """Sequences of different lengths; the label says whether the first channel's sum is above 0."""
    rng = np.random.default_rng(0)
    X = [rng.normal(size=(n, 2)) for n in rng.integers(3, 8, size=80)]
    return X, np.array(["up" if x[:, 0].sum() > 0 else "down" for x in X])


@pytest.fixture(scope="session")
def tags():
    """A class for each step: which of three the running maximum of one channel has reached."""
    rng = np.random.default_rng(1)
    X = [rng.uniform(size=(n, 1)) for n in rng.integers(4, 9, size=80)]
    return X, [np.digitize(np.maximum.accumulate(x[:, 0]), [0.5, 0.8]) for x in X]
