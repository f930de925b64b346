"""How good a network is on the held-out kinds of series: what its card says."""

from __future__ import annotations

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.heldout import KINDS
from gatewise.pretrained.inputs import filled, prepare, width_of
from gatewise.pretrained.network import LEVELS, Network

__all__ = ["held_out_figures"]

_SHAPES = ((40, 12), (100, 24), (300, 48), (1000, 96))
_PERIODS = (1, 7, 12, 24, 168)


def held_out_figures(network: Network, count: int = 60) -> dict[str, dict[str, float]]:
    """Error and coverage on each held-out kind, over lengths of 40, 100, 300 and 1,000 readings.

    Parameters
    ----------
    network : Network
        Trained.
    count : int
        Series of each kind and length. Default 60.

    Returns
    -------
    dict
        Kind -> ``mae_ratio``, geometric mean over the lengths of the median forecast's mean absolute error divided by
        that of the best seasonal naive forecast (of periods 1, 7, 12, 24 and 168); ``covers_80``, share of readings
        between the quantiles 0.1 and 0.9.
    """
    result = {}
    for kind, make in KINDS.items():
        ratios, inside = [], []
        for n, h in _SHAPES:
            series = make(np.random.default_rng(99 + n), count, n + h)
            made, truth = _forecast(network, series[:, :n], h), series[:, n:]
            naive = min(
                float(np.abs(series[:, n - p + np.arange(h) % p] - truth).mean()) for p in _PERIODS if 2 * p <= n
            )
            ratios.append(float(np.abs(made[..., LEVELS.index(0.5)] - truth).mean()) / naive)
            low, high = made[..., LEVELS.index(0.1)], made[..., LEVELS.index(0.9)]
            inside.append(float(((truth >= low) & (truth <= high)).mean()))
        ratio, covers = float(np.exp(np.mean(np.log(ratios)))), float(np.mean(inside))
        result[kind] = {"mae_ratio": round(ratio, 4), "covers_80": round(covers, 4)}
    return result


def _forecast(network: Network, series: Array, h: int) -> Array:
    """Quantiles (B, h, Q) in the series' own unit."""
    x, known, n = filled(list(series), width_of(series.shape[1]))
    made = prepare(x, known, n, h)
    return made.centre[:, None, None] + made.scale[:, None, None] * network.predict(made.inputs)[:, :h]
