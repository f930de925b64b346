"""One fitted detector for all tests: a season of 24 steps in three channels, of which two follow each other."""

from typing import Any

import numpy as np
import pytest

import gatewise as gw

SMALL: dict[str, Any] = {"hidden_size": 12, "max_epochs": 60}


def readings(steps, seed=0):
    rng = np.random.default_rng(seed)
    angle = 2 * np.pi * (np.arange(steps) + seed) / 24
    common = rng.normal(size=steps)
    x = np.stack([np.sin(angle) + 0.3 * common, np.cos(angle) - 0.3 * common, np.sin(2 * angle)], axis=1)
    return 20 + 3 * (x + 0.1 * rng.normal(size=(steps, 3)))


def table(values, names=("temp", "flow", "load"), **more):
    return {"time": np.arange(len(values)), **{n: values[:, k] for k, n in enumerate(names)}, **more}


@pytest.fixture(scope="session")
def detector():
    return gw.AnomalyDetector(**SMALL).fit(table(readings(3000)))
