"""What a forecaster's streams keep: the last readings of each series, and a few numbers of those before.

Letters: n streams, F columns of a reading, R readings that a forecast needs, C places for them.

A stream has C = R + R/4 places (at least 64 more than R). When they are full, what lies before the last R readings is
added to the numbers of :class:`~gatewise.forecasting.before.Before` and dropped: a step takes the same time and memory,
on average, however many there were.

A series of training goes on with its scale and its numbers. Another one is forecast from its last R readings alone, as
``predict`` forecasts a table with these.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows
from gatewise.data.frequency import Grid
from gatewise.data.outliers import calm
from gatewise.errors import DataError
from gatewise.forecasting.before import Before, sums_of_squares
from gatewise.forecasting.features import Features
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.members import NAIVE, PretrainedMember, View

__all__ = ["Keeper", "State"]

_FEWEST_SPARE = 64
#: Streams that are forecast at once: what their features take stays small.
_CHUNK = 256
_ROWS, _PLACE, _SERIES, _SINCE = range(4)
_LEVEL, _LOWEST, _SQUARES = 0, 1, 2


class State(NamedTuple):
    """n streams; all zero is a series that training did not know, without a reading.

    Attributes
    ----------
    values : array (n, C, F)
        Readings, the oldest first; those after ``counts[:, 0]`` rows mean nothing.
    mask : bool array (n, C, F)
        Which of them were observed.
    counts : int array (n, 4)
        Rows; place of the last one on the even grid of times; 1 + number of the series in training, or 0; rows from the
        first known reading to the first row.
    sums : array (n, 4)
        Level of the first known reading; the smallest one; sums of squares, step by step and season by season.
    """

    values: Array
    mask: Array
    counts: Array
    sums: Array

    def take(self, which: Array | slice) -> State:
        """Some of the streams."""
        return State(*(one[which] for one in self))


class Keeper:
    """Keeps and forecasts streams.

    Parameters
    ----------
    fitted : Fitted
        What a forecaster learned.

    Attributes
    ----------
    needed : int
        R.
    places : int
        C.
    shapes : tuple of (tuple of int, dtype)
        Of the parts of a stream's state.

    Raises
    ------
    ValueError
        When the forecaster reads columns whose future must be known (``futr_exog_list``).
    """

    def __init__(self, fitted: Fitted) -> None:
        context = fitted.context
        if context.futr_exog:
            raise ValueError(f"a stream does not know the future of {', '.join(context.futr_exog)}; use predict")
        self.fitted = fitted
        members, season = fitted.combination.members, context.season.length
        reach = [one.looks_back for one in members.values() if isinstance(one, PretrainedMember)]
        naive = [season + 1] if NAIVE.keys() & members.keys() else []
        self.needed = max(fitted.input_size, *reach, *naive, 2)
        self.places = self.needed + max(_FEWEST_SPARE, self.needed // 4)
        self._lags = (1, season) if naive else (1, 1)
        columns = len(context.columns)
        kept = (self.places, columns)
        self.shapes = (
            (kept, np.dtype(np.float64)), (kept, np.dtype(bool)), ((4,), np.dtype(np.int64)), ((4,), np.dtype(float)),
        )  # fmt: skip
        self._grids: dict[int, Grid] = {}

    def number_of(self, name: str | int) -> int:
        """Number of a series of training, -1 for another one.

        Raises
        ------
        DataError
            When training did not know it, and the forecaster reads what only training knows: calendar or static
            features.
        """
        ids = self.fitted.context.ids.tolist()
        if name in ids:
            return ids.index(name)
        recipe = self.fitted.recipe
        if recipe.times or recipe.static_columns:
            what = "when it begins" if recipe.times else "its static features"
            cure = "calendar=False" if recipe.times else "stat_exog_list"
            cure = f"fit with {cure}" if recipe.times else f"fit without {cure}"
            raise DataError(
                f"training did not know the series, so that a stream cannot know {what}; fit with it, or {cure}",
                series=str(name),
            )
        return -1

    def begin(self, numbers: Sequence[int]) -> State:
        """Streams that go on where series of training end; an empty one for -1."""
        made = State(*(np.zeros((len(numbers), *shape), dtype) for shape, dtype in self.shapes))
        context = self.fitted.context
        for n, number in enumerate(numbers):
            if number < 0:
                continue
            own = context.between(_only(context, number))
            made.counts[n, [_PLACE, _SERIES]] = self._grid(number).position(own.times[-1:])[0], number + 1
            made.sums[n, _LOWEST] = np.inf
            self._store(made, n, own, self.fitted.recipe.apply(own), self._before(made.take(slice(n, n + 1))), 0)
        return made

    def push(self, state: State, x: Array) -> State:
        """The streams with one more reading each (n, F); NaN where it is missing."""
        made = State(*(one.copy() for one in state))
        full = np.flatnonzero(made.counts[:, _ROWS] == self.places)
        if full.size:
            self._fold(made, full)
        at = np.arange(len(x)), made.counts[:, _ROWS]
        made.values[at], made.mask[at] = x, np.isfinite(x)
        made.counts[:, :2] += 1
        return made

    def forecast(self, state: State, columns: dict[str, float]) -> dict[str, Array]:
        """Point forecast and quantiles (n, h) by name; NaN where there are too few readings.

        Parameters
        ----------
        state : State
            n streams.
        columns : dict of str to float
            Name of each further column and its quantile.
        """
        fitted, able = self.fitted, np.flatnonzero(state.counts[:, _ROWS] >= self.fitted.input_size)
        names = (fitted.name, *columns)
        made = {name: np.full((len(state.counts), fitted.options.h), np.nan) for name in names}
        for first in range(0, len(able), _CHUNK):
            which = able[first : first + _CHUNK]
            part = state.take(which)
            panel, before = self._panel(part), self._before(part)
            windows = Windows.at(panel.offsets, panel.offsets[1:], fitted.input_size, fitted.options.h)
            ahead = fitted.recipe.ahead(panel, None, fitted.options.h)
            view = View(panel, fitted.recipe.apply(panel, before), windows, ahead)
            for name, values in fitted.columns_of(view, columns).items():
                made[name][which] = values
        return made

    def last_time(self, state: State) -> np.datetime64 | np.int64:
        """Time of the last reading of the first stream, on the wall clock."""
        return self.fitted.context.wall_times(self._panel(state.take(slice(1))).times[-1:])[0]

    def _grid(self, number: int) -> Grid:
        """Times of a series; of an unknown one those of the first, which nothing reads."""
        number = max(number, 0)
        if number not in self._grids:
            context = self.fitted.context
            self._grids[number] = Grid.of(context.times[context.rows(number)][-1000:], context.freq, context.zone)
        return self._grids[number]

    def _panel(self, state: State) -> Panel:
        context = self.fitted.context
        rows, place, series, _ = state.counts.T
        kept = np.where(series > 0, rows, np.minimum(rows, self.needed))
        at = np.arange(self.places)
        inside = (at >= (rows - kept)[:, None]) & (at < rows[:, None])
        ids = np.empty(len(rows), object)
        ids[:] = [
            context.ids[one - 1] if one else f"a stream that training did not know ({n})"
            for n, one in enumerate(series.tolist())
        ]
        times = [
            self._grid(one - 1).at(np.arange(last - count + 1, last + 1))
            for one, last, count in zip(series.tolist(), place.tolist(), kept.tolist(), strict=True)
        ]
        return replace(
            context, ids=ids, offsets=np.concatenate([[0], np.cumsum(kept)]), times=np.concatenate(times),
            values=state.values[inside], mask=state.mask[inside], static=context.static[np.maximum(series - 1, 0)],
        )  # fmt: skip

    def _before(self, state: State) -> Before:
        known = state.counts[:, _SERIES] > 0
        return Before(
            state.counts[:, _SINCE], state.sums[:, _LEVEL], np.where(known, state.sums[:, _LOWEST], np.inf),
            self._lags, state.sums[:, _SQUARES:],
        )  # fmt: skip

    def _fold(self, state: State, full: Array) -> None:
        """Keep the last R readings of some streams, in place."""
        for n in full.tolist():
            one = state.take(slice(n, n + 1))
            if not one.counts[0, _SERIES]:
                for kept in (state.values[n], state.mask[n]):
                    kept[: self.needed] = kept[self.places - self.needed :].copy()
                state.counts[n, _ROWS] = self.needed
                continue
            panel, before = self._panel(one), self._before(one)
            self._store(state, n, panel, self.fitted.recipe.apply(panel, before), before, self.needed)

    def _store(self, state: State, n: int, panel: Panel, features: Features, before: Before, most: int) -> None:
        """Put the end of a panel of one series into stream n: R rows where there are more than C, or than ``most``."""
        length = len(panel.times)
        cut = max(0, length - self.needed) if length > (most or self.places) else 0
        values, quiet = panel.values[cut:].copy(), calm(panel).values[: cut + 1, 0]
        known, since = panel.mask[:cut, 0], int(before.since[0])
        if known.any():
            state.sums[n, _LOWEST] = min(float(before.lowest[0]), float(quiet[:cut][known].min()))
        if since:
            since += cut
        elif known.any():
            first = int(features.first[0])
            since, state.sums[n, _LEVEL] = cut - first, features.level[first]
        for k, lag in enumerate(self._lags):
            first, _, sums = sums_of_squares(features, 0, lag)
            last = cut + lag - 1 - first
            state.sums[n, _SQUARES + k] = sums[last] if since and last >= 0 else 0.0
        if np.isnan(values[0, 0]):  # the last known reading is carried on, as one that was not observed
            here = np.flatnonzero(~np.isnan(quiet))
            values[0, 0] = quiet[here[-1]] if here.size else np.nan
        rows = length - cut
        state.values[n, :rows], state.mask[n, :rows] = values, panel.mask[cut:]
        state.counts[n, [_ROWS, _SINCE]] = rows, since


def _only(panel: Panel, number: int) -> Array:
    """Rows of one series, none of the others."""
    bounds = np.stack([panel.offsets[:-1], panel.offsets[:-1]], axis=1)
    bounds[number, 1] = panel.offsets[number + 1]
    return bounds
