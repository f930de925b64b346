"""How features are made: learned from the training rows, applied to any panel with the same columns.

Letters: S series, N rows of all series, h horizon, P static features, C features of a step.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Scaler, calendar_features
from gatewise.data.outliers import calm
from gatewise.data.transforms import Transform, learn_transform
from gatewise.errors import DataError
from gatewise.forecasting.before import Before
from gatewise.forecasting.categories import Category, Embeddings, width_of
from gatewise.forecasting.cycles import shown
from gatewise.forecasting.features import Ahead, Features
from gatewise.forecasting.moments import CHUNK, Moments
from gatewise.forecasting.rows import carried, first_known, last_known, names_of_times

__all__ = ["Recipe"]

# Scaled values beyond this, or their squares, leave the range of float32.
_FARTHEST = 1e18


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
    coded : dict of str to int
        Columns and static features that are codes, which are not scaled, and how many values each has.
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
    coded: dict[str, int] = field(default_factory=dict)

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
        codes = np.isin(panel.static_columns, panel.coded)
        return cls.of(
            panel, _unscaled(fitted, panel), tuple(panel.ids.tolist()),
            np.where(codes, 0.0, panel.static.mean(axis=0)),
            np.where((spread > 0) & ~codes, spread, 1.0), calendar=calendar, masked=masked,
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
            {name: len(panel.categories[name]) for name in panel.coded},
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

    def embedded(self, embeddings: Embeddings) -> tuple[Category, ...]:
        """The inputs that are codes, with the widths that the argument says."""
        if not self.coded:
            return ()
        made, stepwise = [], [*self.hist, *self.futr]
        for k, column in enumerate(stepwise):
            future = k - len(self.hist) if k >= len(self.hist) else None
            made.append((self.columns[column], 2 + self.masked + k, future))
        first = len(self.names) - len(self.static_columns)
        made += [(name, first + k, None) for k, name in enumerate(self.static_columns)]
        return tuple(
            Category(name, column, future, self.coded[name], width_of(embeddings, self.coded[name]))
            for name, column, future in made
            if name in self.coded
        )

    def __repr__(self) -> str:
        names = self.names
        shown = names if len(names) <= 8 else (*names[:7], f"... {len(names) - 7} more")
        return f"Recipe({self.scaler!r}, inputs: {', '.join(shown)})"

    def apply(self, panel: Panel, before: Before | None = None, *, last: int | None = None) -> Features:
        """Make a panel ready. A series that training never saw is scaled by its own readings.

        Parameters
        ----------
        panel : Panel
            The readings.
        before : Before, optional
            What is known of readings before these.
        last : int, optional
            Only windows of so many steps at the end of each series will be read; any when absent.
        """
        panel = calm(panel)
        transform = self.transform.of(panel, self.ids, None if before is None else before.lowest)
        panel = transform.panel(panel)
        scaler, mask, offsets = self._scaler_of(panel), panel.mask, panel.offsets
        rows, seen = len(panel.times), bool(mask[:, 0].all())
        # Lines are drawn only where nothing is masked, so historic columns come first in the context.
        lined = self.hist if not self.masked and not mask[:, self.hist].all() else self.hist[:0]
        target, context = np.empty(rows, np.float32), np.empty((rows, self.stepwise), np.float32)
        future = np.empty((rows, len(self.futr)), np.float32)
        for begin, end in _stretches(offsets):
            part = slice(int(offsets[begin]), int(offsets[end]))
            z = self._scaled(panel, scaler, begin, end)
            target[part] = carried(z[:, 0], offsets[begin : end + 1] - offsets[begin])
            np.nan_to_num(z, copy=False, nan=0.0)
            if self.masked:
                context[part, 0] = mask[part, 0]
            context[part, self.masked :] = z[:, [*self.hist, *self.futr]]
            future[part] = z[:, self.futr]
        observed = np.broadcast_to(np.float32(1), (rows,)) if seen else mask[:, 0].astype(np.float32)
        return Features(
            target,
            observed,
            observed if panel.weight is None else (mask[:, 0] * panel.weight).astype(np.float32),
            context,
            self._moments(panel, last),
            self._static(panel).astype(np.float32),
            future,
            scaler,
            np.arange(rows, dtype=np.int32) if seen else last_known(mask[:, 0], offsets).astype(np.int32),
            np.stack([last_known(mask[:, c], offsets) for c in lined], axis=1)
            if len(lined)
            else np.zeros((rows, 0), np.int64),
            np.ascontiguousarray(panel.target) if not np.isnan(panel.target).any() else carried(panel.target, offsets),
            offsets,
            first_known(mask[:, 0], offsets),
            transform,
            before,
            tuple(one.column for one in self.embedded("auto")),
        )

    def _moments(self, panel: Panel, last: int | None) -> Moments:
        made = (lambda times: self._calendar(panel, times)) if self.times else None
        needed = None if last is None else (panel.offsets[1:, None] - np.arange(last, 0, -1)).ravel()
        return Moments.make(panel.times, len(panel.ids), made, needed)

    def _scaled(self, panel: Panel, scaler: Scaler, begin: int, end: int) -> Array:
        """Scaled values of all columns, of the series from ``begin`` to before ``end``."""
        part = slice(int(panel.offsets[begin]), int(panel.offsets[end]))
        series = np.repeat(np.arange(begin, end), panel.lengths[begin:end])
        with np.errstate(over="ignore", invalid="ignore"):
            z = scaler.transform(panel.values[part], series)
        if (far := np.argwhere(np.abs(z) > _FARTHEST)).size:
            row, column = far[0]
            raise DataError(
                f"the value {panel.values[part][row, column]:g} is too far from the others of its series for the "
                f"scaler {self.scaler.kind!r}; correct it, or use scaler='standard' with fewer extreme values",
                source=panel.inferred.source, series=str(panel.ids[series[row]]), column=panel.columns[column],
            )  # fmt: skip
        for name in self.coded.keys() & set(self.columns):
            codes = z[:, self.columns.index(name)]
            bad = np.flatnonzero(~np.isnan(codes) & ~np.isin(codes, np.arange(self.coded[name] + 1)))
            if bad.size:
                raise DataError(
                    f"{codes[bad[0]]:g} is no code of its {self.coded[name]} values, which are 1 to {self.coded[name]}",
                    source=panel.inferred.source, series=str(panel.ids[series[bad[0]]]), column=name,
                )  # fmt: skip
        return z

    def ahead(self, panel: Panel, known: Array | None, h: int, times: Array | None = None) -> Ahead:
        """Features of the ``h`` steps after each series.

        Parameters
        ----------
        panel : Panel
            S series.
        known : array (S, h, P), optional
            Values of the known-future columns; their centre when absent.
        h : int
            Steps.
        times : array (S, h), optional
            Their time stamps, where they are known already.
        """
        count = len(panel.ids)
        future = np.zeros((count, h, len(self.futr)))
        if known is not None:
            future = self._scaler_of(panel).transform(known, np.arange(count), self.futr)
        parts = [np.ones((count, h, 1))] if self.masked else []
        parts += [np.zeros((count, h, len(self.hist))), future]
        if self.calendar:
            times = panel.future_times(h) if times is None else times
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
        names = panel.ids.tolist()
        if len(names) == len(self.ids) and tuple(names) == self.ids:
            return self.scaler
        row_of = {name: row for row, name in enumerate(self.ids)}
        where = np.array([row_of.get(name, -1) for name in names])
        centre, scale = self.scaler.centre[where], self.scaler.scale[where]
        new = where < 0
        if new.any():
            own = Scaler.fit(self.scaler.kind, panel.values, panel.offsets, mask=panel.mask, lend=False)
            own = _unscaled(own, panel)
            centre, scale = centre.copy(), scale.copy()
            centre[new], scale[new] = own.centre[new], own.scale[new]
            for column in range(1, scale.shape[1]):
                trained = self.scaler.scale[:, column]
                if not trained.any():
                    scale[new, column] = 0.0  # the network never saw it vary
                elif (flat := new & (scale[:, column] == 0)).any():
                    scale[flat, column] = np.median(trained[trained > 0])
        return Scaler(self.scaler.kind, centre, scale)


def _unscaled(scaler: Scaler, panel: Panel) -> Scaler:
    """The scaler, but for the columns that are codes, which it leaves as they are."""
    codes = np.isin(panel.columns, panel.coded)
    codes[0] = False
    if not codes.any():
        return scaler
    return Scaler(scaler.kind, np.where(codes, 0.0, scaler.centre), np.where(codes, 1.0, scaler.scale))


def _stretches(offsets: Array) -> Iterator[tuple[int, int]]:
    """First series, and the one after the last, of stretches of about ``CHUNK`` rows."""
    begin, count = 0, len(offsets) - 1
    while begin < count:
        end = max(begin + 1, int(np.searchsorted(offsets, offsets[begin] + CHUNK, side="right")) - 1)
        yield begin, end
        begin = end
