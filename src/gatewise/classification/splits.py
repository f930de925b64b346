"""Which sequences are held out for early stopping: whole groups, every class on both sides."""

from __future__ import annotations

import numpy as np
from numpy.random import Generator

from gatewise.arrays import Array

__all__ = ["hold_out"]

_FEWEST = 20


def hold_out(fraction: float, strata: Array, groups: Array | None, rng: Generator) -> Array:
    """Choose the sequences to hold out.

    Groups are drawn in a random order, each class in turn, and held out whole while that brings their number closer
    to the wanted one. A group that holds the last training sequences of a class is never held out. Nothing is held out
    of fewer than 20 sequences, or where groups leave no choice.

    Parameters
    ----------
    fraction : float
        Share of the sequences, above 0 and below 1.
    strata : integers (n,)
        Class of each sequence; all 0 for none.
    groups : array (n,) or None
        What must stay together; None: each sequence is on its own.
    rng : Generator
        Draws.

    Returns
    -------
    array of bool (n,)
        True where held out.
    """
    n = len(strata)
    held = np.zeros(n, bool)
    if n < _FEWEST:
        return held
    group = np.arange(n) if groups is None else np.unique(groups, return_inverse=True)[1].reshape(-1)
    classes, stratum = np.unique(strata, return_inverse=True)
    table = np.zeros((int(group.max()) + 1, len(classes)), np.int64)
    np.add.at(table, (group, stratum), 1)
    if len(table) < 2:
        return held
    left, taken = table.sum(axis=0), np.zeros(len(classes), np.int64)
    wanted = fraction * left
    chosen = np.zeros(len(table), bool)
    order = rng.permutation(len(table))
    for k in np.argsort(left, kind="stable"):  # rare classes first
        for g in order[table[order, k] > 0]:
            closer = abs(taken[k] + table[g, k] - wanted[k]) < abs(taken[k] - wanted[k])
            if chosen[g] or not closer or ((table[g] > 0) & (left <= table[g])).any():
                continue
            chosen[g] = True
            taken, left = taken + table[g], left - table[g]
    return chosen[group]
