"""How good alarms are where the faults are known: each fault found or not, false alarms counted, and NAB's score.

A fault counts as found when an alarm begins inside its window. Each other alarm is a false one. Nothing is adjusted: a
step inside a window is not counted as found because another one was.

Source of the windowed score: A. Lavin and S. Ahmad, Evaluating Real-Time Anomaly Detection Algorithms: the Numenta
Anomaly Benchmark, 2015, with the standard profile (weights 1 for a fault, 0.11 for a false alarm).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array

__all__ = ["Scored", "score_alarms", "windows_of"]

_FALSE_ALARM = 0.11
_STEEPNESS = 5.0


@dataclass(frozen=True)
class Scored:
    """What alarms are worth.

    Attributes
    ----------
    found, faults : int
        Faults with an alarm in their window, of all.
    false_alarms : int
        Alarms outside of all windows.
    per_thousand : float
        False alarms in 1,000 steps outside the windows.
    nab : float
        NAB's score: 100 for an alarm at the start of each window and no other, 0 for none at all.
    """

    found: int
    faults: int
    false_alarms: int
    per_thousand: float
    nab: float


def score_alarms(alarms: ArrayLike, windows: Sequence[tuple[int, int]], steps: int) -> Scored:
    """Score alarms of one series.

    Parameters
    ----------
    alarms : integers (k,)
        Steps at which alarms begin.
    windows : sequence of (start, stop)
        Steps of each fault, ``stop`` not among them; in order, none over another.
    steps : int
        T.

    Raises
    ------
    ValueError
        When windows overlap or lie outside of the steps.
    """
    at = np.sort(np.asarray(alarms, dtype=np.int64).ravel())
    edges = np.array(windows, dtype=np.int64).reshape(-1, 2)
    flat = edges.ravel()
    if len(edges) and (
        flat[0] < 0 or flat[-1] > steps or (np.diff(flat) < 0).any() or (edges[:, 0] >= edges[:, 1]).any()
    ):
        raise ValueError("windows must be in order, within the steps, and may not overlap")
    window = np.searchsorted(edges[:, 0], at, side="right") - 1  # the last one that began before, or -1
    inside = (window >= 0) & (at < edges[window, 1]) if len(edges) else np.zeros(len(at), bool)
    found = np.unique(window[inside])
    firsts = [at[inside & (window == w)][0] for w in found]
    value = -float(len(edges) - len(found))
    for w, first in zip(found, firsts, strict=True):
        start, stop = edges[w]
        value += _sigmoid(-(stop - first) / (stop - start)) / _sigmoid(-1.0)
    for step, w in zip(at[~inside], window[~inside], strict=True):
        far = np.inf if w < 0 else (step - (edges[w, 1] - 1)) / max(edges[w, 1] - edges[w, 0] - 1, 1)
        value += _FALSE_ALARM * _sigmoid(far)
    outside = steps - int((edges[:, 1] - edges[:, 0]).sum())
    false = int((~inside).sum())
    nab = 100.0 * (value + len(edges)) / (2 * len(edges)) if len(edges) else float("nan")
    return Scored(len(found), len(edges), false, 1000.0 * false / max(outside, 1), float(nab))


def windows_of(labels: ArrayLike) -> list[tuple[int, int]]:
    """Stretches of a 0/1 column as (start, stop)."""
    flags: Array = np.asarray(labels).astype(bool)
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]]).astype(np.int8)))
    return [(int(a), int(b)) for a, b in edges.reshape(-1, 2)]


def _sigmoid(position: float) -> float:
    """1 at the start of a window (-1), 0 at its end, -1 three windows after it."""
    if position > 3.0:
        return -1.0
    return 2.0 / (1.0 + np.exp(_STEEPNESS * position)) - 1.0
