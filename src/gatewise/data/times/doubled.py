"""Of an hour that exists twice, when clocks are put back: which rows are in the second one."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

__all__ = ["Doubled", "in_second_hour"]

_ASTRAY = 0.1  # of the rows of a series that is in order
_NEAR = 3 * 3_600_000_000  # microseconds between two rows of one such hour, at most


class Doubled(NamedTuple):
    """Rows of an hour that exists twice.

    Attributes
    ----------
    second : ndarray (N,) bool
        Those in the second hour.
    unclear : ndarray (N,) bool
        Those of series whose rows are in no order, so that nothing shows which hour it is.
    """

    second: np.ndarray
    unclear: np.ndarray


def in_second_hour(clock: np.ndarray, group: np.ndarray, twice: np.ndarray) -> Doubled:
    """Tell the rows that are in the second of the two hours.

    In a series whose rows are in order of time, either way, these are the rows after the clock has gone back; where it
    does not, and the row before is missing, those from which the next one follows in the usual step.

    Parameters
    ----------
    clock : ndarray (N,) int64
        Wall times in microseconds.
    group : ndarray (N,)
        Index of the series of each row.
    twice : ndarray (N,) bool
        Where a wall time exists twice.
    """
    down = _descend(clock, group)
    rows = np.lexsort((np.where(down[group], -1, 1) * np.arange(len(clock)), group))
    c, g, a = clock[rows], group[rows], twice[rows]
    step, same = np.diff(c), np.diff(g) == 0
    wrong = g[1:][same & (step < 0) & ~(a[1:] & a[:-1])]
    astray = np.bincount(wrong, minlength=len(down)) > _ASTRAY * np.bincount(g, minlength=len(down))

    inside = same & a[1:] & a[:-1] & (np.abs(step) <= _NEAR)  # both rows in one doubled hour
    starts = np.flatnonzero(a & ~np.concatenate(([False], inside)))
    ends = np.flatnonzero(a & ~np.concatenate((inside, [False])))
    forward = step[same & (step > 0)]
    usual = int(np.median(forward)) if forward.size else 0
    second = np.zeros(len(clock), dtype=bool)
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        part = c[start : end + 1]
        back = np.flatnonzero(np.diff(part) < 0)
        if back.size > 1:
            astray[g[start]] = True
        elif back.size:
            second[start + 1 + back[0] : end + 1] = True
        if back.size:
            continue
        equal = 1 + np.flatnonzero(np.diff(part) == 0)
        second[start + equal] = True
        before = start > 0 and same[start - 1] and step[start - 1] <= usual
        after = end < len(c) - 1 and same[end] and step[end] == usual
        if after and not before and not equal.size:
            second[start : end + 1] = True
    made = np.zeros(len(clock), dtype=bool)
    made[rows] = second
    return Doubled(made, twice & astray[group])


def _descend(clock: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Return for each series whether its rows mostly go back in time."""
    order = np.argsort(group, kind="stable")
    step, same = np.sign(np.diff(clock[order])), np.diff(group[order]) == 0
    balance = np.bincount(group[order][1:][same], weights=step[same], minlength=int(group.max(initial=0)) + 1)
    return balance < 0
