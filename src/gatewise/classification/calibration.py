"""Probabilities that mean what they say: how well they do, and one temperature that makes them (Guo et al., 2017)."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.nn import Loss

__all__ = ["CALIBRATIONS", "CalibrationRow", "calibration_rows", "temperature"]

CALIBRATIONS = ("none", "temperature")
_BINS = 10
_RANGE = 4.0  # of log T
_HALVINGS = 60


class CalibrationRow(NamedTuple):
    """Sequences whose most likely class has a probability in one range.

    Attributes
    ----------
    low, high : float
        The range.
    sequences : int
        How many.
    claimed : float
        Mean probability of the most likely class.
    right : float
        Share of right answers; as large as ``claimed`` where probabilities mean what they say.
    """

    low: float
    high: float
    sequences: int
    claimed: float
    right: float


def calibration_rows(claimed: Array, right: Array) -> list[CalibrationRow]:
    """Tenths of the probability that hold at least one sequence.

    Parameters
    ----------
    claimed : array (n,)
        Probability of the most likely class.
    right : array of bool (n,)
        Whether it was right.
    """
    tenth = np.minimum((claimed * _BINS).astype(int), _BINS - 1)
    return [
        CalibrationRow(
            k / _BINS,
            (k + 1) / _BINS,
            int((tenth == k).sum()),
            float(claimed[tenth == k].mean()),
            float(right[tenth == k].mean()),
        )
        for k in np.unique(tenth).tolist()
    ]


def temperature(raw: Array, target: Array, weight: Array, loss: Loss) -> float:
    """T by which raw outputs are divided so that the loss is smallest, between 1/55 and 55.

    The loss is convex in 1/T, so that its slope has one change of sign, which is enclosed by halving.

    Parameters
    ----------
    raw : array (n, M, K)
        Raw outputs for sequences, or steps, that the network has not learned from.
    target : array (n, M)
        Their classes, or 0 and 1.
    weight : array (n,)
        Weight of each.
    loss : Loss
        Cross-entropy.
    """
    values = raw.astype(np.float64)
    weights = np.broadcast_to(weight.astype(np.float64)[:, None], target.shape)

    def slope(log_t: float) -> float:
        sharp = np.exp(-log_t)
        _, gradient = loss.value_and_gradient(values * sharp, target, weights)
        return float((gradient * values).sum())  # dL/d(1/T)

    low, high = -_RANGE, _RANGE
    if slope(low) <= 0.0:  # the loss still falls where 1/T is largest
        return float(np.exp(low))
    if slope(high) >= 0.0:
        return float(np.exp(high))
    for _ in range(_HALVINGS):
        middle = 0.5 * (low + high)
        low, high = (middle, high) if slope(middle) > 0.0 else (low, middle)
    return float(np.exp(0.5 * (low + high)))
