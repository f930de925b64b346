"""From a panel of series to the network's inputs, and back.

Letters: S series, N rows of all series, T input steps, h horizon, B windows of a batch.

Each window's target is relative to its last reading (its *anchor*) in the scaled unit of its series, and so is the
forecast: a level that training never met is no different from one that it did. Readings that are transformed
(:mod:`gatewise.data.transforms`) are so before all else, and forecasts last. The features of a step are, in this
order (:attr:`gatewise.forecasting.recipe.Recipe.names` has them by name)::

    0            y - anchor
    1            anchor
    2 ...        observed (1 or 0), only with missing="mask"
    ...          historic exogenous, known-future exogenous, calendar, static features

A text column with many values is a feature of codes, which is not scaled (:mod:`gatewise.forecasting.categories`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Scaler, Windows
from gatewise.data.transforms import Transform
from gatewise.forecasting.before import Before
from gatewise.forecasting.moments import Moments
from gatewise.forecasting.network import Inputs

__all__ = ["Ahead", "Features"]


class Ahead(NamedTuple):
    """Features of the steps after the last row of each series.

    Attributes
    ----------
    context : array (S, h, C) float32
        As in :class:`Features`.
    future : array (S, h, P) float32
        As in :class:`Features`.
    """

    context: Array
    future: Array

    def take(self, series: Array) -> Ahead:
        """Those of the series of these numbers (B,)."""
        return Ahead(self.context[series], self.future[series])


@dataclass(frozen=True, eq=False, repr=False)
class Features:
    """A panel made ready: arrays that windows are cut from.

    Attributes
    ----------
    target : array (N,) float32
        Transformed and scaled; where a reading is missing, the last one before it.
    observed : array (N,) float32
        1 where the target was read, 0 where it is missing.
    weight : array (N,) float32
        How much an error at the target counts; 0 where it is missing.
    context : array (N, E) float32
        Further features that hold readings or say which are missing.
    moments : Moments
        Features that follow from the time of each row.
    static : array (S, P) float32
        Features of each series.
    future : array (N, F) float32
        Known-future exogenous features of each row.
    scaler : Scaler
        Of the panel's series.
    last : array (N,) int32
        Row of the last observed reading of the series up to each row. A straight line over a gap depends on the
        reading after it, so a window that ends inside the gap is given the reading before the gap instead.
    hist_last : array (N, H) int
        The same of each historic exogenous column; H is 0 where none was interpolated.
    level : array (N,)
        The target, transformed but not scaled, carried like ``target``: the forecast of a series that never varied in
        training.
    offsets : array (S + 1,) int
        First row of each series, and N.
    first : array (S,) int
        Row of the first observed reading of each series.
    transform : Transform
        Of the panel's series.
    before : Before or None
        What is known of readings before the panel's.
    coded : tuple of int
        Positions of the features of a step that are codes.
    """

    target: Array
    observed: Array
    weight: Array
    context: Array
    moments: Moments
    static: Array
    future: Array
    scaler: Scaler
    last: Array
    hist_last: Array
    level: Array
    offsets: Array
    first: Array
    transform: Transform
    before: Before | None = None
    coded: tuple[int, ...] = ()

    def __repr__(self) -> str:
        return f"Features({len(self.target)} rows, {2 + self.width} inputs a step)"

    @property
    def stepwise(self) -> int:
        """How many features after the first two hold readings or say which are missing."""
        return self.context.shape[1]

    @property
    def width(self) -> int:
        """C, features of a step after the first two."""
        return self.stepwise + self.moments.table.shape[1] + self.static.shape[1]

    def numeric(self, x: Array) -> tuple[Array, int]:
        """The features (..., F) without codes, and how many of them after the first two hold readings."""
        if not self.coded:
            return x, self.stepwise
        coded = sum(column < 2 + self.stepwise for column in self.coded)
        return np.delete(x, self.coded, axis=-1), self.stepwise - coded

    def _fill(self, x: Array, rows: Array, series: Array) -> None:
        """Write all features but the first two into x (B, T, C), for rows (B, T) of B series."""
        first, second = self.stepwise, self.stepwise + self.moments.table.shape[1]
        if first:
            x[..., :first] = self.context[rows]
        if second > first:
            x[..., first:second] = self.moments.of(rows)
        if x.shape[2] > second:
            x[..., second:] = self.static[series][:, None]

    def inputs(self, windows: Windows, *, recursive: bool, ahead: Ahead | None = None) -> Inputs:
        """Cut windows.

        Parameters
        ----------
        windows : Windows
            B windows; their horizon lies inside the panel unless ``ahead`` is given.
        recursive : bool
            Whether the inputs go on through the horizon.
        ahead : Ahead, optional
            Features of the horizon of each window, where it lies past the last row of its series.

        Returns
        -------
        Inputs
            ``x`` (B, T, F), or (B, T + h - 1, F) for the recursive strategy.
        """
        rows, before, steps = windows.input_rows, windows.origins - 1, windows.input_size
        y = self.target[np.minimum(rows, self.last[before][:, None])]
        anchor, later = y[:, -1:], windows.horizon_rows
        x = np.empty((len(windows), steps + (windows.horizon - 1) * recursive, 2 + self.width), np.float32)
        x[:, :steps, 0], x[..., 1] = y - anchor, anchor
        self._fill(x[:, :steps, 2:], rows, windows.series)
        for column, last in enumerate(self.hist_last[before].T):
            x[:, :steps, 2 + column] = self.context[np.minimum(rows, last[:, None]), column]
        if recursive and windows.horizon > 1:
            if ahead is None:
                x[:, steps:, 0] = self.target[later[:, :-1]] - anchor
                self._fill(x[:, steps:, 2:], later[:, :-1], windows.series)
            else:
                x[:, steps:, 0], x[:, steps:, 2:] = 0.0, ahead.context[:, :-1]
        future = None
        if self.future.shape[1]:
            future = self.future[later] if ahead is None else ahead.future
        return Inputs(x, future, np.column_stack([self._last_reading(windows, anchor[:, 0]), self.unit(windows)]))

    def _last_reading(self, windows: Windows, anchor: Array) -> Array:
        """Last reading (B,), transformed but not scaled; the constant of a series that never varied in training."""
        return self.scaler.inverse(anchor.astype(np.float64), windows.series, 0)

    def targets(self, windows: Windows) -> tuple[Array, Array]:
        """Truth relative to the anchor (B, h), and its weight: 0 where missing, else that of the row, usually 1."""
        rows = windows.horizon_rows
        return self.target[rows] - self._anchor(windows), self.weight[rows]

    def unscale(self, relative: Array, windows: Windows) -> Array:
        """Forecasts in the unit of the readings: (B, h) relative to the anchor -> (B, h) float64."""
        made = self.scaler.inverse(relative.astype(np.float64) + self._anchor(windows), windows.series, 0)
        flat = self.scaler.scale[windows.series, 0] == 0
        if flat.any():
            made = np.where(flat[:, None], self.level[self.last[windows.origins - 1]][:, None], made)
        return self.transform.inverse(made, windows.series)

    def _anchor(self, windows: Windows) -> Array:
        """Last observed reading of each window (B, 1), scaled."""
        return self.target[self.last[windows.origins - 1]][:, None]

    def relative(self, values: Array, windows: Windows) -> Array:
        """Forecasts of transformed readings (B, h, ...) relative to the anchor, scaled; 0 for a flat series."""
        flat = values.reshape(len(values), -1)
        made = self.scaler.transform(flat, windows.series, 0) - self._anchor(windows)
        made[self.scaler.scale[windows.series, 0] == 0] = 0.0
        return made.reshape(values.shape)

    def unit(self, windows: Windows) -> Array:
        """What transformed readings of each window's series are divided by (B,); 1 for a flat one."""
        scale = self.scaler.scale[windows.series, 0]
        return np.where(scale > 0, scale, 1.0)

    def first_needed(self, windows: Windows) -> Array:
        """First row (B,) that each window needs; before its input where that begins with a missing reading."""
        before = windows.origins - 1
        known = np.concatenate([self.last[before, None], self.hist_last[before]], axis=1)
        return np.minimum(windows.origins - windows.input_size, known.min(axis=1))
