"""The end of each series, ready to be forecast from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows, future_values
from gatewise.forecasting.members import View
from gatewise.forecasting.recipe import Recipe

__all__ = ["Ends", "ends_of", "known_ahead", "small"]

#: Readings, of all columns, of a forecaster whose ends are worth keeping: some megabytes with all that is made of them.
_FEW = 1 << 16


class Ends(NamedTuple):
    """The window at the end of each series, and the steps after it.

    Attributes
    ----------
    view : View
        S windows.
    times : array (S, steps)
        Time stamps of the steps.
    """

    view: View
    times: Array


def ends_of(recipe: Recipe, panel: Panel, input_size: int, steps: int, known: Array | None) -> Ends:
    """Make the end of each series ready.

    Parameters
    ----------
    recipe : Recipe
        How inputs are made.
    panel : Panel
        S series.
    input_size : int
        Steps that the network looks back.
    steps : int
        Steps to forecast.
    known : array (S, steps, P) or None
        Values of the known-future columns.
    """
    features, times = recipe.apply(panel, last=input_size), panel.future_times(steps)
    windows = Windows.at(panel.offsets, panel.offsets[1:], input_size, steps)
    return Ends(View(panel, features, windows, recipe.ahead(panel, known, steps, times)), times)


def known_ahead(panel: Panel, futr_df: Any, h: int, steps: int, *, named: Sequence[str]) -> Array | None:
    """Values of the known-future columns (S, steps, P), from a table of ``h`` steps; None where there are no columns.

    Raises
    ------
    ValueError
        Without a table, where columns were ``named`` whose future it must give.
    """
    if not panel.futr_exog:
        return None
    if named and futr_df is None:
        raise ValueError(f"futr_df must give {', '.join(named)} for the {h} steps to forecast")
    known = future_values(panel, futr_df, h)
    # Steps beyond h are decoded too, from any value, and left out of the result.
    return np.pad(known, ((0, 0), (0, steps - h), (0, 0)), mode="edge")


def small(panel: Panel) -> bool:
    """Whether so few readings are kept that what is made of them may be kept as well."""
    return panel.values.size <= _FEW
