"""Small tables and forecasters that train in a moment."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, get_args

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.cells import CELLS, Cell
from gatewise.forecasting.options import Strategy

HOURS = 120
#: Every way to make a horizon.
STRATEGIES = get_args(Strategy)


def hourly(n: int, start: datetime = datetime(2021, 3, 1)) -> list[datetime]:
    """n hours from ``start``."""
    return [start + timedelta(hours=i) for i in range(n)]


@pytest.fixture
def table() -> pl.DataFrame:
    """Two series of a daily wave with noise, of different level, size and length."""
    rng = np.random.default_rng(5)
    parts = []
    for name, n, level, size in (("a", HOURS, 100.0, 10.0), ("b", HOURS - 20, -3.0, 0.5)):
        wave = level + size * np.sin(2 * np.pi * np.arange(n) / 24) + 0.1 * size * rng.normal(size=n)
        parts.append(pl.DataFrame({"unique_id": [name] * n, "ds": hourly(n), "y": wave}))
    return pl.concat(parts)


@pytest.fixture
def small():
    """A network that trains in a moment and forecasts alone; arguments can be changed."""

    def make(h: int = 6, **changes: Any) -> gw.Forecaster:
        usual: dict[str, Any] = {"method": "network", "input_size": 12, "hidden_size": 5, "max_epochs": 2, "seed": 3}
        return gw.Forecaster(h, **(usual | changes))

    return make


@pytest.fixture(params=CELLS)
def cell(request: pytest.FixtureRequest) -> Cell:
    """Every cell there is."""
    return CELLS[request.param]
