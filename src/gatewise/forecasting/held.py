"""Windows of the past that are forecast as if they were still to come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.forecasting.fitting import predict_windows
from gatewise.nn.checks import at_least_one

if TYPE_CHECKING:
    from gatewise.forecasting.forecaster import Forecaster

__all__ = ["Held", "origins_of"]


def origins_of(forecaster: Forecaster, panel: Panel, n_windows: int, step_size: int | None) -> Array:
    """Row of the first step to forecast of each series and window (S, W), the earliest window first.

    Raises
    ------
    DataError
        When a series is too short to keep a window to learn from before the first held-out one.
    """
    n_windows = at_least_one("n_windows", n_windows)
    step = at_least_one("step_size", forecaster.h if step_size is None else step_size)
    held = forecaster.h + (n_windows - 1) * step
    look_back = forecaster.input_size or 1
    panel.require(
        look_back + forecaster.h + held,
        f"{look_back} to look back, {forecaster.h} to learn from and {held} for {n_windows} held-out windows",
    )
    return panel.offsets[1:, None] - held + step * np.arange(n_windows)


@dataclass(frozen=True, eq=False)
class Held:
    """Forecasts of W windows of the past, with the truth.

    Attributes
    ----------
    origins : array (W,)
        Row of the first forecast step of each window.
    series : array (W,)
        Number of its series.
    y : array (W, h)
        The truth; NaN where it is missing.
    columns : dict of str to array (W, h)
        The forecast and its quantiles, in the unit of the readings.
    """

    origins: Array
    series: Array
    y: Array
    columns: dict[str, Array]

    @classmethod
    def of(cls, forecaster: Forecaster, panel: Panel, origins: Array, columns: dict[str, float]) -> Held:
        """Forecast windows with a fitted forecaster, from readings before each origin only."""
        steps, h = forecaster.input_size_, forecaster.h
        series = panel.series_of_row[origins]
        if (origins - panel.offsets[series] < steps).any():
            panel.require(int(panel.lengths.max()) + 1, f"of which {steps} come before the first held-out window")
        features = forecaster.recipe_.apply(panel)
        outputs = predict_windows(forecaster.network_, features, origins, h)
        rows = origins[:, None] + np.arange(h)
        y = np.where(panel.mask[rows, 0], panel.values[rows, 0], np.nan)
        return cls(origins, series, y, forecaster.columns_of(outputs, features, origins, columns))

    @classmethod
    def joined(cls, parts: Sequence[Held]) -> Held:
        """All windows of several runs, by series and time."""
        order = np.argsort(np.concatenate([p.origins for p in parts]), kind="stable")

        def join(arrays: list[Array]) -> Array:
            return np.concatenate(arrays)[order]

        names = parts[0].columns
        return cls(
            join([p.origins for p in parts]),
            join([p.series for p in parts]),
            join([p.y for p in parts]),
            {name: join([p.columns[name] for p in parts]) for name in names},
        )

    def frame(self, panel: Panel) -> Any:
        """Long table: id, time, cutoff, y and the forecast's columns."""
        h = self.y.shape[1]
        cutoff = np.repeat(panel.times[self.origins - 1][:, None], h, axis=1)
        times = panel.times[self.origins[:, None] + np.arange(h)]
        return panel.frame(times, {"cutoff": cutoff, "y": self.y, **self.columns}, self.series)
