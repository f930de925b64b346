"""From a panel of series to the network's inputs, and back.

Letters: S series, N rows of all series, T input steps, h horizon, B windows of a batch.

Each window's target is relative to its last reading (its *anchor*) in the scaled unit of its series, and so is the
forecast: a level that training never met is no different from one that it did. Readings that are transformed
(:mod:`gatewise.data.transforms`) are so before all else, and forecasts last. The features of a step are, in this
order (:attr:`Recipe.names` has them by name)::

    0            y - anchor
    1            anchor
    2 ...        observed (1 or 0), only with missing="mask"
    ...          historic exogenous, known-future exogenous, calendar, static features
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Scaler, Windows, calendar_features
from gatewise.data.outliers import calm
from gatewise.data.transforms import Transform, learn_transform
from gatewise.errors import DataError
from gatewise.forecasting.before import Before
from gatewise.forecasting.cycles import shown
from gatewise.forecasting.network import Inputs
from gatewise.forecasting.rows import carried, first_known, last_known, names_of_times

__all__ = ["Ahead", "Features", "Recipe"]

# Scaled values beyond this, or their squares, leave the range of float32.
_FARTHEST = 1e18


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
    context : array (N, C) float32
        The other features of each row.
    future : array (N, P) float32
        Known-future exogenous features of each row.
    scaler : Scaler
        Of the panel's series.
    last : array (N,) int
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
    stepwise : int
        How many columns of ``context``, its first ones, hold readings or say which are missing; the others follow
        from time and series.
    transform : Transform
        Of the panel's series.
    before : Before or None
        What is known of readings before the panel's.
    """

    target: Array
    observed: Array
    weight: Array
    context: Array
    future: Array
    scaler: Scaler
    last: Array
    hist_last: Array
    level: Array
    offsets: Array
    first: Array
    stepwise: int
    transform: Transform
    before: Before | None = None

    def __repr__(self) -> str:
        return f"Features({len(self.target)} rows, {2 + self.context.shape[1]} inputs a step)"

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
        rows, before = windows.input_rows, windows.origins - 1
        y = self.target[np.minimum(rows, self.last[before][:, None])]
        anchor = y[:, -1:]
        values, context = y - anchor, self.context[rows]
        for column, last in enumerate(self.hist_last[before].T):
            context[..., column] = self.context[np.minimum(rows, last[:, None]), column]
        later = windows.horizon_rows
        if recursive and windows.horizon > 1:
            if ahead is None:
                more, known = self.context[later[:, :-1]], self.target[later[:, :-1]] - anchor
            else:
                more, known = ahead.context[:, :-1], np.zeros((len(windows), windows.horizon - 1), np.float32)
            context, values = np.concatenate([context, more], axis=1), np.concatenate([values, known], axis=1)
        x = np.empty((*values.shape, 2 + context.shape[2]), np.float32)
        x[..., 0], x[..., 1], x[..., 2:] = values, anchor, context
        future = None
        if self.future.shape[1]:
            future = self.future[later] if ahead is None else ahead.future
        return Inputs(x, future)

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


@dataclass(frozen=True, eq=False, repr=False)
class Recipe:
    """How features are made: learned from the training rows, applied to any panel with the same columns.

    Attributes
    ----------
    scaler : Scaler
        Of each series in training and each column.
    calendar : bool
        Whether calendar features are added.
    masked : bool
        Whether a feature says which readings are missing.
    columns : tuple of str
        Columns of the panel, the target first; a text column is one column for each of its categories.
    hist : array of int
        Positions of the historic columns.
    futr : array of int
        Positions of the known-future columns.
    ids : tuple of str or int
        Series of training.
    static_columns : tuple of str
        Names of the P static features.
    static_centre : array (P,)
        Mean of the static features.
    static_scale : array (P,)
        Standard deviation of the static features; 1 where it is 0.
    times : tuple of str
        Names of the calendar features; empty without them.
    transform : Transform
        How the target of each series in training is transformed, and what its forecasts do not go below.
    """

    scaler: Scaler
    calendar: bool
    masked: bool
    columns: tuple[str, ...]
    hist: Array
    futr: Array
    ids: tuple[str | int, ...]
    static_columns: tuple[str, ...]
    static_centre: Array
    static_scale: Array
    times: tuple[str, ...]
    transform: Transform

    @classmethod
    def learn(
        cls, panel: Panel, train: Array, *, scaler: str, calendar: bool, masked: bool, transform: str = "none",
        non_negative: bool | None = False,
    ) -> Recipe:  # fmt: skip
        """From a panel, using the rows ``train[s, 0]:train[s, 1]`` of each series (S, 2) alone."""
        panel, spread = calm(panel), panel.static.std(axis=0)
        found = learn_transform(panel, transform, non_negative=non_negative, rows=train)
        panel = found.panel(panel)
        fitted = Scaler.fit(scaler, panel.values, panel.offsets, train, panel.mask)
        return cls.of(
            panel, fitted, tuple(panel.ids.tolist()), panel.static.mean(axis=0),
            np.where(spread > 0, spread, 1.0), calendar=calendar, masked=masked,
            times=shown(panel, train) if calendar else (),
            transform=found,
        )  # fmt: skip

    @classmethod
    def of(
        cls, panel: Panel, scaler: Scaler, ids: tuple[str | int, ...], static_centre: Array, static_scale: Array,
        *, calendar: bool, masked: bool, times: tuple[str, ...] | None = None, transform: Transform | None = None,
    ) -> Recipe:  # fmt: skip
        """With statistics that are known already; the columns are those of ``panel``, ``times`` all there are."""
        return cls(
            scaler, calendar, masked, panel.columns, panel.indices(panel.hist_exog), panel.indices(panel.futr_exog),
            ids, panel.static_columns, static_centre, static_scale,
            (names_of_times(panel) if times is None else times) if calendar else (),
            Transform.none(len(ids)) if transform is None else transform,
        )  # fmt: skip

    @property
    def stepwise(self) -> int:
        """How many features after the first two hold readings or say which are missing."""
        return self.masked + len(self.hist) + len(self.futr)

    @property
    def names(self) -> tuple[str, ...]:
        """The network's inputs by name, in the order of the features."""
        target = self.columns[0]
        return (
            f"{target} - last {target}",
            f"last {target}",
            *((f"{target} observed",) if self.masked else ()),
            *(self.columns[k] for k in (*self.hist, *self.futr)),
            *self.times,
            *self.static_columns,
        )

    def __repr__(self) -> str:
        names = self.names
        shown = names if len(names) <= 8 else (*names[:7], f"... {len(names) - 7} more")
        return f"Recipe({self.scaler!r}, inputs: {', '.join(shown)})"

    def apply(self, panel: Panel, before: Before | None = None) -> Features:
        """Make a panel ready. A series that training never saw is scaled by its own readings.

        Parameters
        ----------
        panel : Panel
            The readings.
        before : Before, optional
            What is known of readings before these.
        """
        panel = calm(panel)
        transform = self.transform.of(panel, self.ids, None if before is None else before.lowest)
        panel = transform.panel(panel)
        scaler, series = self._scaler_of(panel), panel.series_of_row
        with np.errstate(over="ignore", invalid="ignore"):
            z = scaler.transform(panel.values, series)
        if (far := np.argwhere(np.abs(z) > _FARTHEST)).size:
            row, column = far[0]
            raise DataError(
                f"the value {panel.values[row, column]:g} is too far from the others of its series for the scaler "
                f"{self.scaler.kind!r}; correct it, or use scaler='standard' with fewer extreme values",
                source=panel.inferred.source, series=str(panel.ids[series[row]]), column=panel.columns[column],
            )  # fmt: skip
        observed = panel.mask[:, 0]
        target = carried(z[:, 0], panel.offsets)
        # Lines are drawn only where nothing is masked, so historic columns come first in the context.
        lined = self.hist if not self.masked and not panel.mask[:, self.hist].all() else self.hist[:0]
        z = np.nan_to_num(z, nan=0.0)
        parts = [observed[:, None].astype(float)] if self.masked else []
        parts += [z[:, self.hist], z[:, self.futr]]
        if self.calendar:
            parts.append(self._calendar(panel, panel.times))
        if panel.static.size:
            parts.append(self._static(panel)[series])
        return Features(
            target.astype(np.float32),
            observed.astype(np.float32),
            (observed if panel.weight is None else observed * panel.weight).astype(np.float32),
            np.ascontiguousarray(np.concatenate(parts, axis=1), np.float32),
            np.ascontiguousarray(z[:, self.futr], np.float32),
            scaler,
            last_known(observed, panel.offsets),
            np.stack([last_known(panel.mask[:, c], panel.offsets) for c in lined], axis=1)
            if len(lined)
            else np.zeros((len(z), 0), np.int64),
            carried(panel.values[:, 0], panel.offsets),
            panel.offsets,
            first_known(observed, panel.offsets),
            self.stepwise,
            transform,
            before,
        )

    def ahead(self, panel: Panel, known: Array | None, h: int) -> Ahead:
        """Features of the ``h`` steps after each series.

        Parameters
        ----------
        panel : Panel
            S series.
        known : array (S, h, P), optional
            Values of the known-future columns; their centre when absent.
        h : int
            Steps.
        """
        count = len(panel.ids)
        future = np.zeros((count, h, len(self.futr)))
        if known is not None:
            future = self._scaler_of(panel).transform(known, np.arange(count), self.futr)
        parts = [np.ones((count, h, 1))] if self.masked else []
        parts += [np.zeros((count, h, len(self.hist))), future]
        if self.calendar:
            times = panel.future_times(h)
            parts.append(self._calendar(panel, times.ravel()).reshape(count, h, -1))
        if panel.static.size:
            parts.append(np.repeat(self._static(panel)[:, None], h, axis=1))
        return Ahead(
            np.ascontiguousarray(np.concatenate(parts, axis=2), np.float32),
            np.ascontiguousarray(future, np.float32),
        )

    def _calendar(self, panel: Panel, times: Array) -> Array:
        """Calendar features of some times (N, C), those that training knew."""
        made, names = calendar_features(times, panel.freq, panel.zone)
        return made[:, [names.index(name) for name in self.times]]

    def _static(self, panel: Panel) -> Array:
        return (panel.static - self.static_centre) / self.static_scale

    def _scaler_of(self, panel: Panel) -> Scaler:
        """Centre and scale of the panel's series, those of training where it had them."""
        row_of = {name: row for row, name in enumerate(self.ids)}
        where = np.array([row_of.get(name, -1) for name in panel.ids.tolist()])
        centre, scale = self.scaler.centre[where], self.scaler.scale[where]
        new = where < 0
        if new.any():
            own = Scaler.fit(self.scaler.kind, panel.values, panel.offsets, mask=panel.mask)
            centre, scale = centre.copy(), scale.copy()
            centre[new], scale[new] = own.centre[new], own.scale[new]
            for column in range(1, scale.shape[1]):
                trained = self.scaler.scale[:, column]
                if not trained.any():
                    scale[new, column] = 0.0  # the network never saw it vary
                elif (flat := new & (scale[:, column] == 0)).any():
                    scale[flat, column] = np.median(trained[trained > 0])
        return Scaler(self.scaler.kind, centre, scale)
