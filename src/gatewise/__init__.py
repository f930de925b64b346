"""Recurrent networks for time series: RNN, LSTM, GRU and MGU, derived by hand, proved, fast, open at every gate.

Names are imported on first use, so that ``import gatewise`` costs no more than NumPy.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from gatewise import anomalies as anomalies
    from gatewise import cells as cells
    from gatewise import classification as classification
    from gatewise import data as data
    from gatewise import errors as errors
    from gatewise import explorer as explorer
    from gatewise import forecasting as forecasting
    from gatewise import kernels as kernels
    from gatewise import nn as nn
    from gatewise import pretrained as pretrained
    from gatewise import storage as storage
    from gatewise import streaming as streaming
    from gatewise import training as training
    from gatewise.anomalies import AnomalyDetector as AnomalyDetector
    from gatewise.classification import SequenceClassifier as SequenceClassifier
    from gatewise.classification import SequenceRegressor as SequenceRegressor
    from gatewise.explorer import trace as trace
    from gatewise.forecasting import Forecaster as Forecaster
    from gatewise.forecasting import metrics as metrics
    from gatewise.forecasting import tune as tune
    from gatewise.nn.layers import *  # noqa: F403  (one class per family of cells)
    from gatewise.pretrained import Pretrained as Pretrained
    from gatewise.storage import load as load
    from gatewise.storage import save as save
    from gatewise.streaming import Streams as Streams

_MODULES = (
    "anomalies",
    "cells",
    "classification",
    "data",
    "errors",
    "explorer",
    "forecasting",
    "kernels",
    "nn",
    "pretrained",
    "storage",
    "streaming",
    "training",
)
_NAMES = {
    "AnomalyDetector": "anomalies",
    "Forecaster": "forecasting",
    "Pretrained": "pretrained",
    "SequenceClassifier": "classification",
    "SequenceRegressor": "classification",
    "Streams": "streaming",
    "load": "storage",
    "metrics": "forecasting",
    "save": "storage",
    "trace": "explorer",
    "tune": "forecasting",
}


def _layer_names() -> list[str]:
    from gatewise.cells import FAMILIES

    return [family.__name__ for family in FAMILIES.values()]


def __getattr__(name: str) -> Any:
    if name == "__all__":
        return __dir__()
    if name in _MODULES:
        return importlib.import_module(f"gatewise.{name}")
    room = _NAMES.get(name)
    if room is None and name[:1].isupper() and name in _layer_names():
        room = "nn"
    if room is None:
        raise AttributeError(f"module 'gatewise' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"gatewise.{room}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*_MODULES, *_NAMES, *_layer_names(), "__version__"])
