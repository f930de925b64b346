"""How good the forecasts are on the held-out kinds of series: what the card of the weights says."""

from __future__ import annotations

import numpy as np

from gatewise.pretrained.heldout import KINDS
from gatewise.pretrained.model import Pretrained

__all__ = ["held_out_figures"]

_SHAPES = ((40, 12), (100, 24), (300, 48), (1000, 96))
_PERIODS = (1, 7, 12, 24, 168)


def held_out_figures(model: Pretrained, count: int = 60) -> dict[str, dict[str, float]]:
    """Error and coverage of a model's forecasts on each held-out kind, over lengths of 40, 100, 300 and 1,000 readings.

    Parameters
    ----------
    model : Pretrained
        What forecasts, by :meth:`~gatewise.Pretrained.predict_arrays`, without a season that a frequency suggests.
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
            truth = series[:, n:]
            low, middle, high = np.moveaxis(model.predict_arrays(list(series[:, :n]), h, (0.1, 0.5, 0.9)), 2, 0)
            naive = min(
                float(np.abs(series[:, n - p + np.arange(h) % p] - truth).mean()) for p in _PERIODS if 2 * p <= n
            )
            ratios.append(float(np.abs(middle - truth).mean()) / naive)
            inside.append(float(((truth >= low) & (truth <= high)).mean()))
        ratio, covers = float(np.exp(np.mean(np.log(ratios)))), float(np.mean(inside))
        result[kind] = {"mae_ratio": round(ratio, 4), "covers_80": round(covers, 4)}
    return result
