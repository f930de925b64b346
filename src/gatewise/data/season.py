"""The length of the season: suggested by the frequency, then tested on the readings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from .frequency import Frequency

__all__ = ["Season", "autocorrelation", "infer_season"]

_SECOND = 1_000_000
_DAY = 86_400 * _SECOND
_CYCLES = ((60 * _SECOND, "a minute"), (3600 * _SECOND, "an hour"), (_DAY, "a day"), (7 * _DAY, "a week"))
NAMED = "given"  # reason of a season that the user named
_CLEAR = 0.2  # autocorrelation of the differences that counts as a season
_MANY = 50  # so many series are tested


@dataclass(frozen=True)
class Season:
    """The number of steps after which the pattern repeats.

    Attributes
    ----------
    length : int
        Steps; 1 means no season.
    strength : float
        Autocorrelation of the differenced readings at that lag, median over series; NaN if not measured.
    reason : str
        Why this length, in words.
    """

    length: int
    strength: float
    reason: str

    @property
    def named(self) -> bool:
        """Whether the user named it."""
        return self.reason == NAMED


def candidates(freq: Frequency) -> list[tuple[int, str]]:
    """Return the season lengths that the frequency suggests, each with a name, the usual one first; may be empty."""
    if freq.kind == "business":
        return [(5, "a week")] if freq.step == 1 else []
    if freq.kind == "session":
        week, hour = freq.days.count("1"), 3600 * _SECOND // freq.step
        day = freq.session.readings
        if day == 1:
            return [(week, "a week")] if week > 1 else []
        hours = [(hour, "an hour")] if hour > 1 and day % hour == 0 and hour < day else []
        return [(day, "a day"), *([(day * week, "a week")] if week > 1 else []), *hours]
    if freq.kind == "month":
        return [(12 // freq.step, "a year")] if 12 % freq.step == 0 and freq.step < 12 else []
    if freq.kind == "integer":
        return []
    if freq.step >= 7 * _DAY:
        length = round(365.25 * _DAY / freq.step)
        return [(length, "a year")] if length > 1 else []
    # The usual season is a day, for readings faster than a minute it is a minute.
    order = _CYCLES if freq.step < 60 * _SECOND else (_CYCLES[2], _CYCLES[3], _CYCLES[1])
    return [(size // freq.step, name) for size, name in order if size % freq.step == 0 and size // freq.step > 1]


def autocorrelation(values: np.ndarray, lag: int) -> float:
    """Return the autocorrelation of the differences of one series at one lag; NaN if there are too few.

    Parameters
    ----------
    values : ndarray (N,)
        NaN where unknown; pairs with an unknown value are left out.
    lag : int
        Steps.
    """
    return float(_autocorrelations(values, [lag])[0])


def _autocorrelations(values: np.ndarray, lags: Sequence[int]) -> np.ndarray:
    """Return the same at each lag."""
    found = np.full(len(lags), np.nan)
    change = np.diff(values)
    known = np.isfinite(change)
    scale = np.abs(change[known]).max() if known.any() else 0.0
    if scale == 0:
        return found
    change = change / scale - (change[known] / scale).mean()
    power = (change[known] ** 2).mean()
    if not power > 0:
        return found
    whole = bool(known.all())
    for k, lag in enumerate(lags):
        if lag < 1 or len(change) < 2 * lag:
            continue
        pair = change[:-lag] * change[lag:]
        if not whole:
            pair = pair[known[:-lag] & known[lag:]]
        if len(pair) >= 4:
            found[k] = pair.mean() / power
    return found


def infer_season(freq: Frequency, values: np.ndarray | None = None, offsets: np.ndarray | None = None) -> Season:
    """Return the season that a frequency suggests, tested on the readings if there are any.

    Parameters
    ----------
    freq : Frequency
        The step between the readings.
    values : ndarray (N,), optional
        Readings of all series, NaN where unknown; default: nothing is tested.
    offsets : ndarray (S+1,), optional
        Where each series begins; default: one series.

    Returns
    -------
    Season
        Length 1 if there is none, or if no series is as long as two seasons.
    """
    usual = candidates(freq)
    if values is None:
        if usual:
            return Season(usual[0][0], float("nan"), f"{usual[0][1]} of readings that come {freq}")
        return Season(1, float("nan"), "no season is usual at this frequency")
    bounds = np.array([0, len(values)]) if offsets is None else offsets
    series = [values[a:b] for a, b in pairwise(bounds)][:_MANY]
    longest = max((len(one) for one in series), default=0)
    if not usual:
        return _search(series, longest)
    fitting = [(length, name) for length, name in usual if 2 * length <= longest]
    if not fitting:
        return Season(1, float("nan"), "no series is as long as two seasons")
    strength = _medians([_autocorrelations(one, [length for length, _ in fitting]) for one in series]).tolist()
    best = 0
    for i, value in enumerate(strength):
        # A longer cycle must be clearly stronger: at multiples of a season the readings repeat too.
        if value > _CLEAR and value > np.nan_to_num(strength[best]) + 0.1:
            best = i
    length, name = fitting[best]
    if strength[best] > _CLEAR:
        return Season(length, strength[best], f"{name}; the readings repeat after it (r = {strength[best]:.2f})")
    return Season(length, strength[best], f"{name}, usual for readings that come {freq}; the readings show it weakly")


def _search(series: list[np.ndarray], longest: int) -> Season:
    """Return, for integer times, the lag from 2 to a third of the longest series where the readings repeat most."""
    lags = range(2, min(longest // 3, 400) + 1)
    strength = _medians([_autocorrelations(one, lags) for one in series[:10]])
    if not np.isfinite(strength).any():
        return Season(1, float("nan"), "too few readings to find a season")
    padded = np.concatenate(([-1.0], np.nan_to_num(strength, nan=-1.0), [-1.0]))
    peak = (padded[1:-1] >= padded[:-2]) & (padded[1:-1] >= padded[2:]) & (padded[1:-1] > max(_CLEAR, 0.3))
    if not peak.any():
        return Season(1, float("nan"), "the readings do not clearly repeat at any lag")
    top = padded[1:-1][peak].max()
    i = int(np.flatnonzero(peak & (padded[1:-1] >= 0.9 * top))[0])  # the first of the peaks of about that height
    return Season(i + 2, float(strength[i]), f"the readings repeat after {i + 2} steps (r = {strength[i]:.2f})")


def _medians(values: list[np.ndarray]) -> np.ndarray:
    """Return the median of the known values, place by place; NaN where there is none."""
    made = np.array(values)
    known = np.isfinite(made).any(axis=0)
    made[:, known] = np.nanmedian(made[:, known], axis=0)
    return made[0]
