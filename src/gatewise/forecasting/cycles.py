"""Which cycles of the calendar a network is told about: those that the readings show.

A network that is given the position in the week learns the mean of each hour of the week, also where a week means
nothing to the readings: then it has learned noise by heart. So a cycle that training saw at least four times is tested.
The readings of each series, without their level (the mean of a whole cycle around each) and without what shorter
cycles explain, are averaged by position, once over every other repetition and once over the ones between::

    r = Σ a b / √(Σ a² Σ b²)        over all positions and series

Where a cycle is real both halves tell the same, r is near 1; where it is not, r is near 0.
"""

from __future__ import annotations

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, calendar_features
from gatewise.data.calendar import CYCLE_DAYS
from gatewise.forecasting.rows import seen_twice

__all__ = ["shown"]

_LEAST_REPEATS = 4
_LEAST_AGREEMENT = 0.5
# Series that are looked at, evenly chosen, and positions that a cycle is cut into.
_SERIES, _POSITIONS = 50, 168


def shown(panel: Panel, train: Array) -> tuple[str, ...]:
    """Names of the calendar features whose cycle training saw twice and, where it can be tested, the readings show.

    Parameters
    ----------
    panel : Panel
        S series.
    train : array (S, 2)
        Rows ``train[s, 0]:train[s, 1]`` of each series that training may use.
    """
    names = seen_twice(panel, train)
    cycles = sorted({name.rsplit("_", 1)[0] for name in names}, key=CYCLE_DAYS.__getitem__)
    if not cycles:
        return names
    chosen = np.unique(np.linspace(0, len(train) - 1, min(_SERIES, len(train))).astype(np.int64))
    agreement = {cycle: np.zeros(3) for cycle in cycles}
    for first, last in train[chosen]:
        for cycle, sums in _agreements(panel, first, last, cycles).items():
            agreement[cycle] += sums
    kept = set()
    for cycle, (both, one, other) in agreement.items():
        tested = one > 0 and other > 0
        if not tested or both >= _LEAST_AGREEMENT * np.sqrt(one * other):
            kept.add(cycle)
    return tuple(name for name in names if name.rsplit("_", 1)[0] in kept)


def _agreements(panel: Panel, first: int, last: int, cycles: list[str]) -> dict[str, Array]:
    """Σ a b, Σ a², Σ b² of each cycle that one series has often enough."""
    times, y = panel.times[first:last], np.where(panel.mask[first:last, 0], panel.values[first:last, 0], np.nan)
    known = ~np.isnan(y)
    found: dict[str, Array] = {}
    if known.sum() < 8 or (largest := np.nanmax(np.abs(y))) == 0:
        return found
    y = y / largest  # squares of huge readings are infinite, those of tiny ones 0
    if (spread := np.nanstd(y)) == 0:
        return found
    days = (times[-1] - times[0]).astype("timedelta64[s]").astype(float) / 86400.0
    step = days / (len(times) - 1)
    features, names = calendar_features(times, panel.freq, panel.zone)
    y = np.interp(np.arange(len(y)), np.flatnonzero(known), y[known]) / spread
    shorter = np.zeros(len(y))
    for cycle in cycles:
        sine, cosine = (features[:, names.index(f"{cycle}_{wave}")] for wave in ("sin", "cos"))
        phase = np.arctan2(sine, cosine) / (2 * np.pi) % 1.0
        length = CYCLE_DAYS[cycle] / step
        if days < _LEAST_REPEATS * CYCLE_DAYS[cycle] or length < 2:
            continue
        rest = y - _level(y, round(length)) - shorter
        positions = min(round(length), _POSITIONS)
        at = np.minimum((phase * positions + 1e-9).astype(np.int64), positions - 1)
        repeat = np.cumsum(np.concatenate([[False], np.diff(phase) < -0.5]))
        use = known.copy()
        use[: round(length) // 2] = use[len(use) - round(length) // 2 :] = False  # their level is one-sided
        a, b = (_means(rest, at, use & (repeat % 2 == odd), positions) for odd in (0, 1))
        both = np.isfinite(a) & np.isfinite(b)
        found[cycle] = np.array([(a * b)[both].sum(), (a * a)[both].sum(), (b * b)[both].sum()])
        whole = _means(rest, at, use, positions)
        shorter = shorter + np.nan_to_num(whole)[at]
    return found


def _level(y: Array, length: int) -> Array:
    """Mean of about ``length`` values around each; of fewer at the ends."""
    sums = np.concatenate([[0.0], np.cumsum(y)])
    at = np.arange(len(y))
    low, high = np.maximum(at - length // 2, 0), np.minimum(at - length // 2 + length, len(y))
    return (sums[high] - sums[low]) / (high - low)


def _means(values: Array, at: Array, use: Array, positions: int) -> Array:
    """Mean of the values used at each position, less the mean of these; NaN where there is none."""
    count = np.bincount(at[use], minlength=positions)
    with np.errstate(invalid="ignore"):
        made = np.bincount(at[use], weights=values[use], minlength=positions) / np.where(count > 0, count, np.nan)
    return made - np.nanmean(made) if (count > 0).any() else made
