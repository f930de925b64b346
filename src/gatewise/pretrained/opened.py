"""One forecast opened: what both recurrent layers take, and what comes back to them from the error of the median."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.pretrained.candidates import NAMES, Hint
from gatewise.pretrained.inputs import GROUP, PATCH, from_readings, width_of
from gatewise.pretrained.network import LEVELS, LayerRun, Network

__all__ = ["COLUMNS", "Opened", "open_forecast"]

_READING = ("reading", "without season", "change in a season", "known")
_STEP = (*NAMES, "mean of these", "steps ahead", "steps per reading", "steps per season", "unit", "phase", "raw phase")

#: layer -> names of its inputs.
COLUMNS = {
    "encoder": tuple(f"{name} {k + 1}" for k in range(PATCH) for name in _READING),
    "decoder": tuple(f"{name} {k + 1}" for k in range(GROUP) for name in _STEP),
}


class Opened(NamedTuple):
    """Both recurrent layers in one forecast.

    Attributes
    ----------
    runs : dict of str to LayerRun
        ``encoder`` and ``decoder``: the layer and what it takes.
    gradients : dict of str to array (1, T, N)
        Gradient of ½ Σ (median - truth)² with respect to each layer's outputs, all in the network's own unit; of
        ½ Σ median² where there is no truth.
    """

    runs: dict[str, LayerRun]
    gradients: dict[str, Array]


def open_forecast(network: Network, readings: Array, h: int, hint: Hint, truth: Array | None = None) -> Opened:
    """Forecast one series and keep what its layers see.

    Parameters
    ----------
    network : Network
        The network.
    readings : array (n,)
        At least 8, NaN where one is missing.
    h : int
        Steps ahead.
    hint : Hint
        What is known of the period.
    truth : array (h,), optional
        What came, NaN where that is not known.
    """
    _, size, made = from_readings([readings], width_of(len(readings)), h, hint)
    prediction, cache = network.forward(made.inputs)
    error = prediction[0, :h, LEVELS.index(0.5)].astype(float)
    if truth is not None:
        error = np.nan_to_num(error - made.in_scale((truth / size[0])[None])[0])
    upstream = np.zeros_like(prediction)
    upstream[0, :h, LEVELS.index(0.5)] = error
    return Opened(network.layer_runs(made.inputs), network.layer_gradients(cache, upstream))
