"""A small table and a quickly fitted Forecaster."""

from __future__ import annotations

import numpy as np
import polars as pl

import gatewise as gw


def readings(count: int = 160) -> pl.DataFrame:
    rng = np.random.default_rng(0)
    hours = np.datetime64("2024-01-01T00", "us") + np.arange(count) * np.timedelta64(3_600_000_000, "us")
    return pl.DataFrame({"ds": hours, "y": np.sin(np.arange(count) / 4) + 0.1 * rng.normal(size=count)})


def fitted(**options) -> gw.Forecaster:
    settings = {"input_size": 16, "hidden_size": 6, "max_epochs": 1, "max_steps": 4, "dropout": 0.0} | options
    return gw.Forecaster(4, **settings).fit(readings())
