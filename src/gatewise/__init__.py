"""Recurrent networks for time series: RNN, LSTM and GRU, derived by hand, proved, fast, open at every gate.

Names are imported on first use, so that ``import gatewise`` costs no more than NumPy.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

if TYPE_CHECKING:
    from gatewise import cells as cells
    from gatewise import data as data
    from gatewise import errors as errors
    from gatewise import explorer as explorer
    from gatewise import forecasting as forecasting
    from gatewise import kernels as kernels
    from gatewise import nn as nn
    from gatewise import storage as storage
    from gatewise import training as training
    from gatewise.explorer import trace as trace
    from gatewise.forecasting import Forecaster as Forecaster
    from gatewise.nn import GRU as GRU
    from gatewise.nn import LSTM as LSTM
    from gatewise.nn import RNN as RNN
    from gatewise.storage import load as load
    from gatewise.storage import save as save

_MODULES = ("cells", "data", "errors", "explorer", "forecasting", "kernels", "nn", "storage", "training")
_NAMES = {
    "GRU": "nn",
    "LSTM": "nn",
    "RNN": "nn",
    "Forecaster": "forecasting",
    "load": "storage",
    "save": "storage",
    "trace": "explorer",
}

__all__ = [
    "GRU",
    "LSTM",
    "RNN",
    "Forecaster",
    "__version__",
    "cells",
    "data",
    "errors",
    "explorer",
    "forecasting",
    "kernels",
    "load",
    "nn",
    "save",
    "storage",
    "trace",
    "training",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return importlib.import_module(f"gatewise.{name}")
    if name in _NAMES:
        value = getattr(importlib.import_module(f"gatewise.{_NAMES[name]}"), name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'gatewise' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
