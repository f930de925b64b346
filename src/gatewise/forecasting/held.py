"""Windows of the past, forecast as if they were still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows
from gatewise.data.source import listed
from gatewise.errors import DataError
from gatewise.forecasting import metrics
from gatewise.forecasting.features import Features
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.members import View
from gatewise.forecasting.options import Options
from gatewise.nn.checks import at_least_one

__all__ = ["DUST", "Held", "crps_of", "held_steps", "origins_of", "rounding", "with_past"]

#: Share of a reading's size below which a difference is rounding: of numbers of 16 digits, after a thousand operations.
DUST = 1e-12


def held_steps(options: Options, n_windows: int, step_size: int | None) -> int:
    """Steps at the end of each series that so many windows take; ValueError where there can be no such windows."""
    step = at_least_one("step_size", options.h if step_size is None else step_size)
    return options.h + (at_least_one("n_windows", n_windows) - 1) * step


def with_past(panel: Panel, first: Array) -> tuple[Panel, tuple[str, ...]]:
    """The series that have a reading before their first held-out step, and a sentence about the others.

    Parameters
    ----------
    panel : Panel
    first : array (S,)
        Row of the first held-out step of each series.

    Raises
    ------
    DataError
        When no series has one.
    """
    seen = np.concatenate(([0], np.cumsum(panel.mask[:, 0])))
    bare = np.flatnonzero(seen[first] == seen[panel.offsets[:-1]])
    if not bare.size:
        return panel, ()
    names = listed([str(one) for one in panel.ids[bare]], 4)
    if bare.size == len(panel.ids):
        raise DataError(
            f"no reading comes before the held-out windows of {names}; give more readings, or ask for less",
            source=panel.inferred.source,
        )
    bounds = np.column_stack([panel.offsets[:-1], panel.offsets[1:]])
    bounds[bare, 1] = bounds[bare, 0]
    return panel.between(bounds), (f"Without a reading before their held-out windows, and so not tested: {names}.",)


def origins_of(options: Options, panel: Panel, n_windows: int, step_size: int | None) -> Array:
    """Row of the first step to forecast of each series and window (S, W), the earliest window first.

    Parameters
    ----------
    options : Options
        Horizon and steps to look back.
    panel : Panel
        S series.
    n_windows : int
        W, windows at the end of each series.
    step_size : int, optional
        Steps between two windows; the horizon when absent.

    Raises
    ------
    DataError
        When a series is too short to keep a window to learn from before the first held-out one.
    """
    held = held_steps(options, n_windows, step_size)
    step = options.h if step_size is None else step_size
    look_back = options.input_size or 1
    panel.require(
        look_back + options.h + held,
        f"{look_back} to look back, {options.h} to learn from and {held} for {n_windows} held-out windows",
    )
    return panel.offsets[1:, None] - held + step * np.arange(n_windows)


def rounding(y: Array) -> Array:
    """Size (W, 1) below which a difference to readings (W, h) is rounding."""
    return DUST * np.where(np.isnan(y), 0.0, np.abs(y)).max(axis=1, initial=0.0, keepdims=True)


def crps_of(y: Array, quantiles: Array, levels: Sequence[float]) -> Array:
    """Continuous ranked probability score (W, h) of quantiles (W, h, Q); errors no larger than rounding are none."""
    near = np.abs(y[..., None] - quantiles) <= rounding(y)[..., None]
    return 2.0 * metrics.pinball(y, np.where(near, y[..., None], quantiles), levels)


@dataclass(frozen=True, eq=False, repr=False)
class Held:
    """Forecasts of W windows of the past, with the truth.

    Attributes
    ----------
    windows : Windows
        The windows, by series and time.
    y : array (W, h)
        The truth; NaN where it is missing.
    columns : dict of str to array (W, h)
        The forecast and its quantiles, in the unit of the readings.
    crps : dict of str to array (W, h)
        Continuous ranked probability score of every reading by model, where it was asked for; NaN without truth.
    wild : bool array (W, h), optional
        Where the truth is suspicious: no score counts it. Nowhere when absent.
    """

    windows: Windows
    y: Array
    columns: dict[str, Array]
    crps: dict[str, Array] = field(default_factory=dict)
    wild: Array | None = None

    @property
    def scored(self) -> Array:
        """The truth (W, h) that scores are made from: NaN where it is missing or suspicious."""
        return self.y if self.wild is None else np.where(self.wild, np.nan, self.y)

    @property
    def left_out(self) -> Array:
        """Rows of the readings that no score counts, each once."""
        return np.unique(self.windows.horizon_rows[self.wild]) if self.wild is not None else np.zeros(0, np.int64)

    @property
    def origins(self) -> Array:
        """Row of the first forecast step of each window (W,)."""
        return self.windows.origins

    @property
    def series(self) -> Array:
        """Number of the series of each window (W,)."""
        return self.windows.series

    @classmethod
    def of(
        cls, fitted: Fitted, panel: Panel, features: Features, origins: Array, columns: dict[str, float],
        levels: Sequence[float] = (),
    ) -> Held:  # fmt: skip
        """Forecast windows from readings before each origin only.

        Parameters
        ----------
        fitted : Fitted
            Trained on readings before the first origin.
        panel : Panel
            The readings.
        features : Features
            ``fitted.recipe.apply(panel)``.
        origins : array (W,)
            Row of the first forecast step of each window.
        columns : dict of str to float
            Name of each further column and its quantile.
        levels : sequence of float
            Quantiles that the continuous ranked probability score is taken from; not measured without any.
        """
        steps = fitted.input_size
        windows = Windows.at(panel.offsets, origins, steps, fitted.options.h)
        if (origins - panel.offsets[windows.series] < steps).any():
            panel.require(int(panel.lengths.max()) + 1, f"of which {steps} come before the first held-out window")
        rows = windows.horizon_rows
        y = np.where(panel.mask[rows, 0], panel.values[rows, 0], np.nan)
        made, quantiles = fitted.columns_and_quantiles(View(panel, features, windows), columns, levels)
        held = cls(windows, y, made, wild=panel.wild[rows] if panel.wild.any() else None)
        return replace(held, crps={fitted.name: crps_of(held.scored, quantiles, levels)}) if levels else held

    def moved(self, offsets: Array, shift: Array) -> Held:
        """The same windows among the rows of a longer panel.

        Parameters
        ----------
        offsets : array (S + 1,)
            First row of each series of that panel, and the number of its rows.
        shift : array (S,)
            What is added to the rows of each series.
        """
        origins = self.origins + shift[self.series]
        return replace(self, windows=Windows.at(offsets, origins, self.windows.input_size, self.windows.horizon))

    def take(self, which: Array) -> Held:
        """Some of the windows."""
        return Held(
            self.windows.take(which), self.y[which], {name: values[which] for name, values in self.columns.items()},
            {name: values[which] for name, values in self.crps.items()},
            None if self.wild is None else self.wild[which],
        )  # fmt: skip

    @classmethod
    def joined(cls, parts: Sequence[Held]) -> Held:
        """All windows of several runs on one panel, by series and time."""
        first = parts[0].windows
        origins = np.concatenate([p.origins for p in parts])
        order = np.argsort(origins, kind="stable")
        return cls(
            Windows.at(first.offsets, origins[order], first.input_size, first.horizon),
            np.concatenate([p.y for p in parts])[order],
            {name: np.concatenate([p.columns[name] for p in parts])[order] for name in parts[0].columns},
            {name: np.concatenate([p.crps[name] for p in parts])[order] for name in parts[0].crps},
            np.concatenate([np.zeros(p.y.shape, bool) if p.wild is None else p.wild for p in parts])[order],
        )

    def __repr__(self) -> str:
        return f"Held({len(self.y)} windows of {self.y.shape[1]} steps, columns: {', '.join(self.columns)})"

    def frame(self, panel: Panel) -> Any:
        """Long table: id, time, cutoff, y and the forecast's columns."""
        cutoff = np.repeat(panel.times[self.origins - 1][:, None], self.y.shape[1], axis=1)
        times = panel.times[self.windows.horizon_rows]
        return panel.frame(times, {"cutoff": cutoff, "y": self.y, **self.columns}, self.series)
