"""AutoETS and AutoTheta of the package statsforecast, window by window, as the benchmark of forecasts calls them.

Both choose their form on each window anew. Missing readings are interpolated for them; their mean stands for the
median. Where one fails on a window, the seasonal naive forecast takes its place and the failure is counted.
"""

from __future__ import annotations

import time
from typing import NamedTuple

import numpy as np

from benchmarks.accuracy.forecast_sets import Task

__all__ = ["NAMES", "Made", "forecast"]

NAMES = ("AutoETS", "AutoTheta")
_BANDS = (20, 40, 60, 80)


class Made(NamedTuple):
    """Quantiles 0.1, 0.2, ... 0.9 of every window (S, h, 9), processor seconds, windows that failed."""

    quantiles: np.ndarray
    seconds: float
    failed: int


def forecast(name: str, task: Task, naive: np.ndarray) -> Made:
    """Forecast every window of a set.

    Parameters
    ----------
    name : str
        One of :data:`NAMES`.
    task : Task
        The windows.
    naive : array (S, h)
        What takes the place of a forecast that failed.
    """
    from statsforecast import models  # pyright: ignore[reportMissingImports]

    model = getattr(models, name)(season_length=task.season)
    out, failed = np.repeat(naive[..., None], 9, axis=2), 0
    began = time.process_time()
    for k, past in enumerate(task.pasts):
        known = np.flatnonzero(np.isfinite(past))
        y = np.interp(np.arange(len(past)), known, past[known])
        try:
            made = model.forecast(y=y, h=out.shape[1], level=list(_BANDS))
        except Exception:  # whatever a peer raises is its own failure
            failed += 1
            continue
        low = [made[f"lo-{band}"] for band in reversed(_BANDS)]
        high = [made[f"hi-{band}"] for band in _BANDS]
        found = np.stack([*low, made["mean"], *high], axis=1)
        if np.isfinite(found).all():
            out[k] = found
        else:
            failed += 1
    return Made(out, time.process_time() - began, failed)
