"""Checks of a forecaster's arguments, and names of the columns it makes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np

from gatewise.forecasting.fitting import LOSSES
from gatewise.nn.checks import at_least_one

__all__ = ["DEFAULT_QUANTILES", "check_alias", "check_options", "default_quantiles", "quantile_columns"]

#: Bounds of the 80 and 95 % intervals, and the median.
DEFAULT_QUANTILES = (0.025, 0.1, 0.5, 0.9, 0.975)

_CHOICES = {
    "cell": ("gru", "lstm", "rnn"),
    "reset": ("after", "before"),
    "update": ("keep", "write"),
    "strategy": ("direct", "recursive"),
    "loss": LOSSES,
    "scaler": ("standard", "robust", "minmax", "meanabs", "none"),
    "missing": ("error", "mask", "interpolate"),
}


def check_options(forecaster: Any) -> None:
    """Refuse arguments out of range by name, before anything is read or computed."""
    for name in ("h", "hidden_size", "num_layers"):
        at_least_one(name, getattr(forecaster, name))
    for name in ("input_size", "season_length", "batch_size"):
        if getattr(forecaster, name) is not None:
            at_least_one(name, getattr(forecaster, name))
    for name, known in _CHOICES.items():
        value = getattr(forecaster, name)
        if value not in known:
            raise ValueError(f"{name} must be one of {', '.join(map(repr, known))}, not {value!r}")
    if not isinstance(forecaster.seed, (int, np.integer)) or forecaster.seed < 0:
        raise ValueError(f"seed must be a whole number of at least 0, not {forecaster.seed!r}")
    if forecaster.alias is not None and not isinstance(forecaster.alias, str):
        raise TypeError(f"alias must be text, not {forecaster.alias!r}")
    if not isinstance(forecaster.dropout, (int, float, np.number)) or not 0.0 <= forecaster.dropout < 1.0:
        raise ValueError(f"dropout must be at least 0 and less than 1, not {forecaster.dropout!r}")
    for name in ("hist_exog_list", "futr_exog_list", "stat_exog_list"):
        if isinstance(getattr(forecaster, name), str):
            raise TypeError(f"{name} must be a list of column names, not one string")
    if forecaster.quantiles is not None and forecaster.loss != "quantile":
        raise ValueError('quantiles are learned only with loss="quantile"; give the loss, or leave quantiles out')
    if forecaster.quantiles is not None and (
        isinstance(forecaster.quantiles, str) or not hasattr(forecaster.quantiles, "__iter__")
    ):
        raise TypeError(f"quantiles must be a list of numbers between 0 and 1, not {forecaster.quantiles!r}")
    levels = default_quantiles(forecaster.quantiles)
    if not levels or any(not a < b for a, b in zip((0.0, *levels), (*levels, 1.0), strict=True)):
        raise ValueError(f"quantiles must increase and lie strictly between 0 and 1, not {list(levels)}")
    if forecaster.strategy == "recursive" and forecaster.hist_exog_list:
        raise ValueError(
            "hist_exog_list cannot be used with strategy='recursive': their values are not known for the steps "
            "that are fed back; use strategy='direct', or futr_exog_list"
        )


def check_alias(name: str, taken: Iterable[str]) -> None:
    """Refuse a forecast's column that would stand where another one does."""
    if name in taken:
        raise ValueError(f"the forecast's column {name!r} would replace another of that name; give another alias")


def default_quantiles(quantiles: Sequence[float] | None) -> tuple[float, ...]:
    """The levels a quantile network learns."""
    return DEFAULT_QUANTILES if quantiles is None else tuple(float(q) for q in quantiles)


def quantile_columns(
    alias: str, level: Sequence[float] | None, quantiles: Sequence[float] | None = None
) -> dict[str, float]:
    """Column name -> quantile, for intervals in percent and for quantiles.

    Errors are kept from their 0.5 to their 99.5 % quantile: what lies further out was hardly ever seen.

    >>> quantile_columns("GRU", [80])
    {'GRU-lo-80': 0.1, 'GRU-hi-80': 0.9}
    """
    columns: dict[str, float] = {}
    for percent in _several("level", level):
        if not 0.0 < percent <= 99.0:
            raise ValueError(f"level must hold percentages above 0 and up to 99, not {percent!r}")
        columns[f"{alias}-lo-{percent:g}"] = round(0.5 - percent / 200.0, 12)
        columns[f"{alias}-hi-{percent:g}"] = round(0.5 + percent / 200.0, 12)
    for q in _several("quantiles", quantiles):
        if not 0.005 <= q <= 0.995:
            raise ValueError(f"quantiles must hold numbers from 0.005 to 0.995, not {q!r}")
        columns[f"{alias}-q-{q:g}"] = float(q)
    return columns


def _several(name: str, values: Any) -> list[float]:
    if values is None:
        return []
    if isinstance(values, (str, bytes)):
        raise TypeError(f"{name} must be a list of numbers, not {values!r}")
    return [float(v) for v in (values if hasattr(values, "__iter__") else [values])]
