"""What features need to know of rows: which reading is the last known one, which cycles of the calendar were seen."""

from __future__ import annotations

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.data.calendar import CYCLE_DAYS, calendar_names

__all__ = ["carried", "first_known", "last_known", "names_of_times", "seen_twice"]


def seen_twice(panel: Panel, train: Array) -> tuple[str, ...]:
    """Calendar features whose cycle the longest training stretch holds at least twice: of a phase of the year that was
    seen once, nothing can be learned but its number."""
    names = names_of_times(panel)
    if not names:
        return ()
    longest = int(np.argmax(train[:, 1] - train[:, 0]))
    first, last = panel.times[train[longest, 0]], panel.times[max(train[longest, 1] - 1, train[longest, 0])]
    span = (last - first).astype("timedelta64[s]").astype(float) / 86400.0
    return tuple(name for name in names if span >= 2.0 * CYCLE_DAYS.get(name.split("_")[0], 1.0))


def names_of_times(panel: Panel) -> tuple[str, ...]:
    """Whole numbers as times have no calendar."""
    return calendar_names(panel.freq) if panel.times.dtype.kind == "M" else ()


def first_known(known: Array, offsets: Array) -> Array:
    """Row of the first known value of each series; its first row where there is none."""
    rows = np.flatnonzero(known)
    if not len(rows):
        return offsets[:-1].copy()
    found = rows[np.minimum(np.searchsorted(rows, offsets[:-1]), len(rows) - 1)]
    return np.where((found >= offsets[:-1]) & (found < offsets[1:]), found, offsets[:-1])


def last_known(known: Array, offsets: Array) -> Array:
    """Row of the last known value up to each row of its series; before the first one, the row itself."""
    rows = np.arange(len(known))
    index = np.maximum.accumulate(np.where(known, rows, -1))
    return np.where(index >= np.repeat(offsets[:-1], np.diff(offsets)), index, rows)


def carried(values: Array, offsets: Array) -> Array:
    """Missing values carried forward inside each series; before the first reading, zero (the series' centre)."""
    index = np.maximum.accumulate(np.where(np.isnan(values), -1, np.arange(len(values))))
    first = np.repeat(offsets[:-1], np.diff(offsets))
    return np.where(index >= first, values[np.maximum(index, 0)], 0.0)
