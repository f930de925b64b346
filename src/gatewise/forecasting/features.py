"""From a panel of series to what the network sees, and back.

Letters: S series, N rows of all series, T input steps, h horizon, B windows of a batch.

Each window's target is given relative to its last reading (its *anchor*) in the scaled unit of its series, and so
is the forecast: a level that the network has never met is no different to it from one that it has. A step's
features are ::

    0            y - anchor
    1            anchor
    2 ...        observed (1 or 0), only with missing="mask"
    ...          historic exogenous, known-future exogenous, calendar, static features
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Scaler, calendar_features
from gatewise.errors import DataError
from gatewise.forecasting.network import Inputs

__all__ = ["Features", "Recipe"]

# Scaled values beyond this, or their squares, leave the range of float32.
_FARTHEST = 1e18


@dataclass(frozen=True, eq=False)
class Features:
    """A panel made ready: arrays that windows are cut from.

    Attributes
    ----------
    target : array (N,) float32
        Scaled; a missing reading is carried forward from the last one.
    observed : array (N,) float32
        1 where the target was read, 0 where it is missing.
    context : array (N, C) float32
        The other features of each row.
    future : array (N, P) float32
        Known-future exogenous features of each row.
    centre, scale : array (S,)
        Of the target: reading = scaled * scale + centre.
    series : array (N,) int
        Number of the series of each row.
    last : array (N,) int
        Row of the last observed reading of the series up to each row. A straight line over a gap knows the reading
        behind it, so a window that ends inside the gap must not see the line: it sees the reading before.
    hist_last : array (N, H) int
        The same of each historic exogenous column; H is 0 where none was interpolated.
    """

    target: Array
    observed: Array
    context: Array
    future: Array
    centre: Array
    scale: Array
    series: Array
    last: Array
    hist_last: Array

    def inputs(self, origins: Array, steps: int, h: int, *, recursive: bool, ahead: Ahead | None = None) -> Inputs:
        """Cut windows.

        Parameters
        ----------
        origins : array (B,) int
            Row of the first step to forecast of each window.
        steps : int
            T.
        h : int
            Horizon.
        recursive : bool
            Whether the inputs go on through the horizon.
        ahead : Ahead, optional
            Features of the horizon when it lies past the last row; otherwise they are read from the rows.

        Returns
        -------
        Inputs
            ``x`` (B, T, F), or (B, T + h - 1, F) for the recursive strategy.
        """
        rows = origins[:, None] + np.arange(-steps, 0)
        y = self.target[np.minimum(rows, self.last[origins - 1][:, None])]
        anchor = y[:, -1:]
        window = y - anchor
        context, values = self.context[rows], window
        for column, last in enumerate(self.hist_last[origins - 1].T):
            context[..., column] = self.context[np.minimum(rows, last[:, None]), column]
        later = origins[:, None] + np.arange(h) if ahead is None else None
        if recursive and h > 1:
            if later is None:
                assert ahead is not None
                more, known = ahead.context[:, : h - 1], np.zeros((len(origins), h - 1), np.float32)
            else:
                more, known = self.context[later[:, :-1]], self.target[later[:, :-1]] - anchor
            context, values = np.concatenate([context, more], axis=1), np.concatenate([window, known], axis=1)
        x = np.empty((*values.shape, 2 + context.shape[2]), np.float32)
        x[..., 0], x[..., 1], x[..., 2:] = values, anchor, context
        future = None
        if self.future.shape[1]:
            future = self.future[later] if later is not None else ahead.future if ahead is not None else None
        return Inputs(x, future)

    def first_needed(self, origins: Array, steps: int) -> Array:
        """First row (B,) that the windows before ``origins`` look at; before their input where that is missing."""
        known = np.concatenate([self.last[origins - 1, None], self.hist_last[origins - 1]], axis=1)
        return np.minimum(origins - steps, known.min(axis=1))

    def targets(self, origins: Array, h: int) -> tuple[Array, Array]:
        """Truth relative to the anchor (B, h), and its weight: 1 where observed, else 0."""
        rows = origins[:, None] + np.arange(h)
        return self.target[rows] - self.target[self.last[origins - 1]][:, None], self.observed[rows]

    def unscale(self, relative: Array, origins: Array) -> Array:
        """Forecasts in the unit of the readings: (B, h) relative to the anchor -> (B, h) float64."""
        series = self.series[origins - 1]
        scaled = relative.astype(np.float64) + self.target[self.last[origins - 1]][:, None]
        return scaled * self.scale[series][:, None] + self.centre[series][:, None]


class Ahead(NamedTuple):
    """Features of the steps after the last row of each series: context (S, h, C), future (S, h, P)."""

    context: Array
    future: Array


@dataclass(frozen=True, eq=False)
class Recipe:
    """How features are made: learned from the training rows, applied to any panel with the same columns.

    Attributes
    ----------
    scaler : Scaler
        Of each series in training and each column.
    calendar : bool
        Whether calendar features are added.
    masked : bool
        Whether a channel says which readings are missing.
    columns : tuple of str
        Columns of the panel, the target first.
    hist, futr : arrays of int
        Positions of the historic and the known-future columns.
    ids : tuple
        Series seen in training.
    static_centre, static_scale : arrays (P,)
        Of the static features.
    """

    scaler: Scaler
    calendar: bool
    masked: bool
    columns: tuple[str, ...]
    hist: Array
    futr: Array
    ids: tuple[Any, ...]
    static_centre: Array
    static_scale: Array

    @classmethod
    def learn(cls, panel: Panel, train: Array, *, scaler: str, calendar: bool, masked: bool) -> Recipe:
        """From a panel, looking at the rows ``train[s, 0]:train[s, 1]`` of each series (S, 2)."""
        spread = panel.static.std(axis=0)
        return cls(
            Scaler.fit(scaler, panel.values, panel.offsets, train, panel.mask),
            calendar,
            masked,
            panel.columns,
            panel.indices(panel.hist_exog),
            panel.indices(panel.futr_exog),
            tuple(panel.ids.tolist()),
            panel.static.mean(axis=0),
            np.where(spread > 0, spread, 1.0),
        )

    def apply(self, panel: Panel) -> Features:
        """Make a panel ready. A series that training never saw is scaled by its own readings."""
        centre, scale = self._scales(panel)
        series = panel.series_of_row
        with np.errstate(over="ignore", invalid="ignore"):
            z = (panel.values - centre[series]) / scale[series]
        if (far := np.argwhere(np.abs(z) > _FARTHEST)).size:
            row, column = far[0]
            raise DataError(
                f"the value {panel.values[row, column]:g} is too far from the others of its series for the scaler "
                f"{self.scaler.kind!r}; correct it, or use scaler='standard' with fewer extreme values",
                source=panel.inferred.source, series=str(panel.ids[series[row]]), column=panel.columns[column],
            )  # fmt: skip
        observed = panel.mask[:, 0]
        target = _carried(z[:, 0], panel.offsets)
        # Lines are drawn only where nothing is masked, so historic columns come first in the context.
        lined = self.hist if not self.masked and not panel.mask[:, self.hist].all() else self.hist[:0]
        z = np.nan_to_num(z, nan=0.0)
        parts = [observed[:, None].astype(float)] if self.masked else []
        parts += [z[:, self.hist], z[:, self.futr]]
        if self.calendar:
            parts.append(calendar_features(panel.times, panel.freq, panel.zone)[0])
        if panel.static.size:
            parts.append(self._static(panel)[series])
        context = np.concatenate(parts, axis=1) if parts else np.zeros((len(z), 0))
        return Features(
            target.astype(np.float32),
            observed.astype(np.float32),
            np.ascontiguousarray(context, np.float32),
            np.ascontiguousarray(z[:, self.futr], np.float32),
            centre[:, 0],
            scale[:, 0],
            series,
            _last_known(observed, panel.offsets),
            np.stack([_last_known(panel.mask[:, c], panel.offsets) for c in lined], axis=1)
            if len(lined)
            else np.zeros((len(z), 0), np.int64),
        )

    def ahead(self, panel: Panel, known: Array | None, h: int) -> Ahead:
        """Features of the ``h`` steps after each series, from known-future values (S, h, P)."""
        centre, scale = self._scales(panel)
        count = len(panel.ids)
        future = np.zeros((count, h, len(self.futr)))
        if known is not None:
            future = (known - centre[:, None, self.futr]) / scale[:, None, self.futr]
        parts = [np.ones((count, h, 1))] if self.masked else []
        parts += [np.zeros((count, h, len(self.hist))), future]
        if self.calendar:
            times = panel.future_times(h)
            made = calendar_features(times.ravel(), panel.freq, panel.zone)[0]
            parts.append(made.reshape(count, h, made.shape[1]))
        if panel.static.size:
            parts.append(np.repeat(self._static(panel)[:, None], h, axis=1))
        return Ahead(
            np.ascontiguousarray(np.concatenate(parts, axis=2), np.float32),
            np.ascontiguousarray(future, np.float32),
        )

    def _static(self, panel: Panel) -> Array:
        return (panel.static - self.static_centre) / self.static_scale

    def _scales(self, panel: Panel) -> tuple[Array, Array]:
        """Centre and scale (S, F) of the panel's series."""
        known = {name: k for k, name in enumerate(self.ids)}
        where = np.array([known.get(name, -1) for name in panel.ids.tolist()])
        centre, scale = self.scaler.centre[where], self.scaler.scale[where]
        new = where < 0
        if new.any():
            own = Scaler.fit(self.scaler.kind, panel.values, panel.offsets, mask=panel.mask)
            centre, scale = centre.copy(), scale.copy()
            centre[new], scale[new] = own.centre[new], own.scale[new]
        return centre, scale


def _last_known(known: Array, offsets: Array) -> Array:
    """Row of the last known value up to each row of its series; before the first one, the row itself."""
    rows = np.arange(len(known))
    index = np.maximum.accumulate(np.where(known, rows, -1))
    return np.where(index >= np.repeat(offsets[:-1], np.diff(offsets)), index, rows)


def _carried(values: Array, offsets: Array) -> Array:
    """Missing values carried forward inside each series; before the first reading, zero (the series' centre)."""
    index = np.maximum.accumulate(np.where(np.isnan(values), -1, np.arange(len(values))))
    first = np.repeat(offsets[:-1], np.diff(offsets))
    return np.where(index >= first, values[np.maximum(index, 0)], 0.0)
