"""Which columns of numbers can only be times, whatever their name."""

from __future__ import annotations

import numpy as np

from .clock import DAY, SECOND
from .numbers import epoch_of, figures_of, year_months

__all__ = ["are_times"]

_FEWEST = 8  # distinct times whose even steps show what they are


def are_times(raw: np.ndarray, column: str) -> bool:
    """Whether numbers can only be times: figures of a calendar, seconds since 1970 or Excel's days with a clock.

    They are in order, or repeated in order; else, as for Excel's days, they must be in even steps once sorted. Years
    with a fraction are taken for times where at least eight of them are months in order.
    """
    if raw.dtype.kind not in "iuf":  # whole numbers too large for any type are objects
        return False
    if len(raw) >= _FEWEST and np.all((raw >= 1500) & (raw < 2200)) and np.any(raw != np.trunc(raw)):
        steps = np.diff(raw)
        return year_months(raw) is not None and bool(np.all(steps > 0) or np.all(steps < 0))
    if len(raw) < 2 or not np.all(np.isfinite(raw) & (np.abs(raw) < 4.1e18)):
        return False
    if np.any(raw != np.trunc(raw)):
        return _excel_clock(raw)
    values = raw.astype(np.int64)
    steps = np.sign(np.diff(values))
    turns = min(np.mean(steps > 0), np.mean(steps < 0))
    if not np.any(steps) or (figures_of(values, column) or epoch_of(values, column)) is None:
        return False
    return bool(turns < 0.2) or _even(values, 0.5)


def _excel_clock(raw: np.ndarray) -> bool:
    """Whether numbers with fractions are Excel's days and times of day, in even steps."""
    if raw.min() < 20_000 or raw.max() >= 80_000:
        return False
    moments = np.round(raw * (DAY // SECOND), 2)  # in seconds
    near = np.abs(moments - np.round(moments / 60) * 60) < 1, np.abs(moments - np.round(moments)) < 0.02
    return (bool(near[0].all()) or bool(near[1].all())) and _even(np.round(moments), 0.7)


def _even(values: np.ndarray, share: float) -> bool:
    """Whether a share of the steps between distinct values are even; clocks of seconds may be rounded by one."""
    distinct = np.unique(values)
    if len(distinct) < _FEWEST:
        return False
    steps = np.diff(distinct)
    return bool(np.mean(np.abs(steps - np.median(steps)) <= 1) > share)
