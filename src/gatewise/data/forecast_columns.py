"""Names of the columns that a forecast has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

__all__ = ["check_alias", "quantile_columns"]


def check_alias(name: str, taken: Iterable[str]) -> None:
    """Refuse a forecast's column that has the name of another column."""
    if name in taken:
        raise ValueError(f"the forecast's column {name!r} would replace another of that name; give another alias")


def quantile_columns(
    alias: str, level: Sequence[float] | float | None, quantiles: Sequence[float] | float | None = None
) -> dict[str, float]:
    """Column name -> quantile, for intervals and for quantiles.

    Parameters
    ----------
    alias : str
        Name of the forecast's column.
    level : sequence of float, optional
        Intervals in percent, from 1 to 99. Errors are kept from their 0.5 to their 99.5 % quantile; there
        are too few errors further out.
    quantiles : sequence of float, optional
        From 0.005 to 0.995.

    Examples
    --------
    >>> quantile_columns("GRU", [80])
    {'GRU-lo-80': 0.1, 'GRU-hi-80': 0.9}
    """
    columns: dict[str, float] = {}
    for percent in _numbers("level", level):
        if 0.0 < percent < 1.0:
            share = f"{100 * percent:g}"
            raise ValueError(f"level is in percent: {share} for an interval that holds {share} %, not {percent!r}")
        if not 1.0 <= percent <= 99.0:
            raise ValueError(f"level must hold percentages from 1 up to 99, not {percent!r}")
        columns[f"{alias}-lo-{percent:g}"] = round(0.5 - percent / 200.0, 12)
        columns[f"{alias}-hi-{percent:g}"] = round(0.5 + percent / 200.0, 12)
    for q in _numbers("quantiles", quantiles):
        if not 0.005 <= q <= 0.995:
            raise ValueError(f"quantiles must hold numbers from 0.005 to 0.995, not {q!r}")
        columns[f"{alias}-q-{q:g}"] = float(q)
    return columns


def _numbers(name: str, values: Sequence[float] | float | None) -> list[float]:
    if values is None:
        return []
    if isinstance(values, (str, bytes)):
        raise TypeError(f"{name} must be a list of numbers, not {values!r}")
    numbers = list(values) if isinstance(values, Iterable) else [values]
    if wrong := [v for v in numbers if isinstance(v, (bool, np.bool_))]:
        raise TypeError(f"{name} must be a list of numbers, not {wrong[0]!r}")
    return [float(v) for v in numbers]
