"""`Fitted`: everything that a forecast needs, as one value."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple, Unpack, get_args

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows
from gatewise.data.given import Treatment
from gatewise.errors import DataError, NotFittedError
from gatewise.forecasting.columns import quantile_columns
from gatewise.forecasting.combination import Combination, Combined
from gatewise.forecasting.ends import Ends, ends_of, known_ahead, small
from gatewise.forecasting.features import Features
from gatewise.forecasting.intervals import Calibration
from gatewise.forecasting.members import NetworkMember, View
from gatewise.forecasting.network import BaseNetwork, Inputs
from gatewise.forecasting.options import MissingRule, Options
from gatewise.forecasting.planning import LEARNED_ON, in_words
from gatewise.forecasting.reading import same_panel
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.sampling import LEVELS, paths, require_room
from gatewise.forecasting.whole import LEVELS as WHOLE_LEVELS
from gatewise.forecasting.whole import intervals_of, whole_bounds
from gatewise.nn.checks import at_least_one
from gatewise.training import History

__all__ = ["Fitted", "Forecast", "Samples", "Window"]

#: Windows of counts whose intervals are made at a time.
_COUNTS = 1000


class Forecast(NamedTuple):
    """Forecasts of the steps after each series, as arrays.

    Attributes
    ----------
    panel : Panel
        The readings that were forecast from.
    times : array (S, h)
        Time stamps.
    columns : dict of str to array (S, h)
        The point forecast first, then its quantiles, in the unit of the readings.
    """

    panel: Panel
    times: Array
    columns: dict[str, Array]

    def __repr__(self) -> str:
        series, steps = self.times.shape
        return f"Forecast({series} series, {steps} steps, columns: {', '.join(self.columns)})"

    def frame(self) -> Any:
        """A long table in the caller's library: id, time and the columns."""
        return self.panel.frame(self.times, self.columns)


class Samples(NamedTuple):
    """Possible futures of each series.

    Attributes
    ----------
    panel : Panel
        The readings that were forecast from.
    times : array (S, h)
        Time stamps.
    name : str
        Of the column.
    values : array (S, n, h)
        n paths of each series, in the unit of the readings.
    """

    panel: Panel
    times: Array
    name: str
    values: Array

    def __repr__(self) -> str:
        series, paths, steps = self.values.shape
        return f"Samples({series} series, {paths} paths of {steps} steps)"

    def frame(self) -> Any:
        """A long table in the caller's library: id, time, ``sample`` (from 0), the value."""
        count, n, h = self.values.shape
        sample = np.broadcast_to(np.arange(n)[None, :, None], self.values.shape)
        times = np.repeat(self.times[:, None], n, axis=1).reshape(count, n * h)
        columns = {"sample": sample.reshape(count, n * h), self.name: self.values.reshape(count, n * h)}
        return self.panel.frame(times, columns)


@dataclass(frozen=True, eq=False, repr=False)
class Window:
    """The last window of one series, as the network reads it and as people do.

    Attributes
    ----------
    series : str or int
        Id of the series.
    inputs : Inputs
        What the network reads, a batch of one. With the recursive strategy the inputs of the horizon hold the truth
        where it is known, else the network's own forecasts.
    target : array (1, h) or None
        Truth as the network forecasts it, scaled and relative to the last reading, NaN where a reading is missing;
        None where the horizon lies past the last reading.
    history : array (T,)
        The readings that the network looks back on, in their unit.
    truth : array (h,) or None
        The readings of the horizon in their unit; a missing one is the last one before it.
    """

    series: str | int
    inputs: Inputs
    target: Array | None
    history: Array
    truth: Array | None
    features: Features
    windows: Windows

    def __repr__(self) -> str:
        known = "unknown" if self.target is None else "known"
        return f"Window(series {self.series!r}, {len(self.history)} steps back, horizon {known})"

    def unscale(self, relative: Array) -> Array:
        """Forecasts in the unit of the readings: (1, h) from the network -> (h,)."""
        return self.features.unscale(relative, self.windows)[0]


@dataclass(frozen=True, eq=False, repr=False)
class Fitted:
    """A trained forecaster as a value: nothing changes it, and it is all that a forecast needs.

    Attributes
    ----------
    options : Options
        Checked arguments of the forecaster.
    input_size : int
        Steps that the network looks back.
    combination : Combination
        What forecasts, and how far off it was on the windows held out.
    recipe : Recipe
        How the network's inputs are made.
    history : History
        What happened in training.
    context : Panel
        The end of each series of training, long enough to forecast from.
    """

    options: Options
    input_size: int
    combination: Combination
    recipe: Recipe
    history: History
    context: Panel

    def __repr__(self) -> str:
        return (
            f"Fitted({self.name}, {self.input_size} -> {self.options.h} steps, "
            f"{len(self.recipe.ids)} series of training, {len(self.recipe.names)} inputs a step)"
        )

    @property
    def name(self) -> str:
        """Name of the forecast's column."""
        return self.options.name

    @property
    def network(self) -> BaseNetwork:
        """The trained network.

        Raises
        ------
        NotFittedError
            When there is none: the method trains none, or the readings were too few for one.
        """
        member = self.combination.members.get("network")
        if not isinstance(member, NetworkMember):
            raise NotFittedError(
                f"this forecaster holds no trained network: it forecasts with {self.combination.words}; "
                "fit one with method='network'"
            )
        return member.network

    @property
    def has_network(self) -> bool:
        """Whether a trained network is among the members."""
        return "network" in self.combination.members

    @property
    def calibration(self) -> Calibration:
        """Errors on the windows held out, for prediction intervals."""
        return self.combination.calibration

    @property
    def reasons(self) -> list[str]:
        """What the readings decided about the forecast: transformations and floors, in sentences."""
        return self.recipe.transform.sentences(self.recipe.ids)

    @property
    def choices(self) -> list[str]:
        """What was chosen of the networks and why, in sentences; none where none was trained."""
        said = [in_words(self.options, self.network, self.season_length)] if self.has_network else []
        if self.options.method == "best" and "tuned" in self.combination.weights:
            said.append(LEARNED_ON)
        return said

    @property
    def season_length(self) -> int:
        """Steps of a season, given or inferred."""
        return self.context.season.length

    def read(self, df: Any = None, *, missing: MissingRule | None = None, **treatment: Unpack[Treatment]) -> Panel:
        """Turn a table into series with the columns, frequency and categories of training.

        Parameters
        ----------
        df : table or Panel, optional
            The readings; those kept from training when absent.
        missing : {"error", "mask", "interpolate"}, optional
            What to do about missing readings and gaps in time; as in training when absent. "mask" only where the
            network was trained with it.
        **treatment
            ``resample``, ``how``, ``short`` and ``outliers`` of this table, as for :meth:`gatewise.Forecaster.fit`;
            what was done with the readings of training is done in any case.

        Raises
        ------
        DataError
            When the table cannot be used; names file, series, row and column.
        ValueError
            When an argument does not fit the training.
        """
        if df is None:
            return self.context
        if missing not in (None, *get_args(MissingRule)):
            raise ValueError(f"missing must be 'error', 'mask' or 'interpolate', not {missing!r}")
        if missing == "mask" and not self.options.masked:
            raise ValueError(
                "missing='mask' needs a forecaster that was fitted with it; use missing='interpolate', or fit anew"
            )
        rule = missing or self.options.missing
        return same_panel(self.context, rule, df, min_length=self.input_size, **treatment)

    def steps(self, h: int | None) -> int:
        """Steps to forecast: those of training where ``h`` is None."""
        return self.options.h if h is None else at_least_one("h", h)

    def forecast(
        self,
        df: Any = None,
        futr_df: Any = None,
        h: int | None = None,
        level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
    ) -> Forecast:
        """Forecast the steps after each series, as arrays; parameters as for :meth:`gatewise.Forecaster.predict`."""
        columns = quantile_columns(self.name, level, quantiles)
        (view, times), h = self._ends(df, futr_df, h)
        made = self.columns_of(view, columns)
        return Forecast(view.panel, times[:, :h], {name: values[:, :h] for name, values in made.items()})

    def sample(
        self, df: Any = None, futr_df: Any = None, h: int | None = None, n_samples: int = 100, seed: int = 0
    ) -> Samples:
        """Possible futures of each series; parameters as for :meth:`gatewise.Forecaster.predict_samples`."""
        n_samples = at_least_one("n_samples", n_samples)
        if isinstance(seed, bool) or not isinstance(seed, (int, np.integer)) or seed < 0:
            raise ValueError(f"seed must be a whole number of at least 0, not {seed!r}")
        (view, times), h = self._ends(df, futr_df, h)
        require_room(len(times), n_samples, h)
        _, quantiles = self.columns_and_quantiles(view, {}, LEVELS)
        ids = list(map(str, view.panel.ids.tolist()))
        values = paths(np.sort(quantiles[:, :h], axis=-1), self.combination.dependence, ids, n_samples, int(seed))
        values = np.maximum(values, view.features.transform.floor[:, None, None])
        return Samples(view.panel, times[:, :h], self.name, values)

    @cached_property
    def _kept_ends(self) -> dict[int, Ends]:
        """The ends of the readings of training, where these are few, by steps."""
        return {}

    def _ends(self, df: Any, futr_df: Any, h: int | None) -> tuple[Ends, int]:
        """The window at the end of each series with what follows it, and the steps that were asked for."""
        options, trained, h = self.options, self.options.h, self.steps(h)
        if h > trained and self.combination.weights.keys() & {"network", "ridge"} and not options.recursive:
            raise ValueError(
                f"h is {h}, but this forecaster was fitted for {trained} steps; fit with h={h}, or use "
                'strategy="recursive"'
            )
        steps = max(h, trained)
        if df is None and (kept := self._kept_ends.get(steps)) is not None:  # one look: other threads may empty it
            return kept, h
        panel = self.read(df)
        panel.require(self.input_size, "as many as the network looks back")
        known = known_ahead(panel, futr_df, h, steps, named=options.futr_exog_list)
        made = ends_of(self.recipe, panel, self.input_size, steps, known)
        if df is None and known is None and small(panel):
            self._kept_ends.clear()
            self._kept_ends[steps] = made
        return made, h

    def columns_of(self, view: View, columns: dict[str, float]) -> dict[str, Array]:
        """Point forecast and quantiles (B, h) in the unit of the readings.

        Parameters
        ----------
        view : View
            B windows.
        columns : dict of str to float
            Name of each further column and its quantile.
        """
        return self.columns_and_quantiles(view, columns, ())[0]

    def columns_and_quantiles(
        self, view: View, columns: dict[str, float], levels: Sequence[float]
    ) -> tuple[dict[str, Array], Array]:
        """As :meth:`columns_of`, and further quantiles (B, h, Q), without columns, of the same forecast."""
        combined = self.combination.forecast(view, bands=bool(columns or levels))
        scaled = {self.name: combined.point, **self.combination.quantiles(combined, columns)}
        made = {name: view.features.unscale(values, view.windows) for name, values in scaled.items()}
        made |= self._whole(view, combined, made, columns)
        more = self.combination.quantiles(combined, {f"{level:g}": level for level in levels})
        further = [view.features.unscale(values, view.windows) for values in more.values()]
        return made, np.stack(further, axis=-1) if further else np.zeros((*combined.point.shape, 0))

    def _whole(
        self, view: View, combined: Combined, made: dict[str, Array], columns: dict[str, float]
    ) -> dict[str, Array]:
        """The bounds of intervals, whole numbers where the readings of a series are counts."""
        counts = np.flatnonzero(view.features.transform.whole[view.windows.series])
        pairs = intervals_of(self.name, columns)
        if counts.size == 0 or not pairs:
            return {}
        bounds = {name: made[name].copy() for pair in pairs.values() for name in pair}
        for start in range(0, counts.size, _COUNTS):
            rows = counts[start : start + _COUNTS]
            some = combined.take(rows)
            scaled = self.combination.quantiles(some, {f"{level:g}": level for level in WHOLE_LEVELS})
            windows = view.windows.take(rows)
            unscaled = np.stack([view.features.unscale(one, windows) for one in scaled.values()], axis=-1)
            found, point = whole_bounds(unscaled, list(pairs)), made[self.name][rows]
            for k, (low, high) in enumerate(pairs.values()):
                bounds[low][rows], bounds[high][rows] = np.minimum(found[0, k], point), np.maximum(found[1, k], point)
        return bounds

    def window(self, panel: Panel | None = None, series: str | int | None = None) -> Window:
        """The last window of one series.

        Of readings that are given it ends a horizon before the series does where that is long enough, so that the
        truth is known; else it ends where the series ends. Known-future columns are then at their centre.

        Parameters
        ----------
        panel : Panel, optional
            The readings, from :meth:`read`; those kept from training when absent.
        series : str or int, optional
            Id of the series; the first one when absent.

        Raises
        ------
        DataError
            When there is no such series, or it is shorter than the network looks back.
        """
        given = panel is not None
        panel = self.context if panel is None else panel
        ids, h, steps = panel.ids.tolist(), self.options.h, self.input_size
        if series is not None and series not in ids:
            raise DataError(f"there is no series {series!r}; there are {', '.join(map(str, ids[:8]))}")
        number = 0 if series is None else ids.index(series)
        length = int(panel.lengths[number])
        if length < steps:
            raise DataError(f"series {ids[number]!r} has {length} readings; the network looks back {steps}")
        known = given and length >= steps + h
        origin = panel.offsets[number + 1 : number + 2] - (h if known else 0)
        windows = Windows.at(panel.offsets, origin, steps, h)
        features = self.recipe.apply(panel)
        history = panel.values[windows.input_rows[0], 0]
        if not known:
            ahead = self.recipe.ahead(panel, None, h).take(windows.series)
            inputs = self._fed_back(features.inputs(windows, recursive=self.options.recursive, ahead=ahead))
            return Window(ids[number], inputs, None, history, None, features, windows)
        inputs = features.inputs(windows, recursive=self.options.recursive)
        relative, weight = features.targets(windows)
        target, truth = np.where(weight > 0, relative, np.nan), features.unscale(relative, windows)[0]
        return Window(ids[number], inputs, target, history, truth, features, windows)

    def _fed_back(self, inputs: Inputs) -> Inputs:
        """With the recursive strategy, the network's own forecasts as the inputs of the horizon."""
        if not self.options.recursive:
            return inputs
        x = inputs.x.copy()
        x[:, self.input_size :, 0] = self.network.point(self.network.predict(inputs))[:, :-1]
        return inputs._replace(x=x)
