"""Forecasts of one series whose readings arrive one by one.

A forecaster's network reads a window that is given relative to its last reading, so that its state cannot be carried
on: each step encodes the window again, as ``predict`` does. Time and memory of a step do not grow, unless a naive
method takes part in the forecast: its slope and its spread are those of all readings.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.forecasting.columns import quantile_columns
from gatewise.forecasting.members import NAIVE
from gatewise.pretrained.inputs import CONTEXT

if TYPE_CHECKING:
    from gatewise.forecasting.fitted import Fitted

__all__ = ["Stream"]


class Stream:
    """Forecasts after each reading; those of ``predict`` on the table with all readings so far.

    It goes on where the series of training ends and keeps as many readings as are needed. It can be copied and pickled.

    Parameters
    ----------
    fitted : Fitted
        What a forecaster learned.
    series : str or int, optional
        Id of the series to go on with; not needed where there was one.
    level : sequence of float, optional
        Levels of prediction intervals, in percent.

    Raises
    ------
    DataError
        When there is no such series, or several and none is named.
    ValueError
        When the forecaster reads columns whose future must be known (``futr_exog_list``).
    """

    def __init__(self, fitted: Fitted, series: str | int | None = None, level: Sequence[float] | None = None) -> None:
        ids = fitted.context.ids.tolist()
        if fitted.context.futr_exog:
            raise ValueError(f"a stream does not know the future of {', '.join(fitted.context.futr_exog)}; use predict")
        if (series is None and len(ids) > 1) or (series is not None and series not in ids):
            what = "name the series to go on with" if series is None else f"there is no series {series!r}"
            raise DataError(f"{what}; there are {', '.join(map(str, ids[:8]))}")
        number = 0 if series is None else ids.index(series)
        bounds = np.stack([fitted.context.offsets[:-1], fitted.context.offsets[:-1]], axis=1)
        bounds[number, 1] = fitted.context.offsets[number + 1]
        quantile_columns(fitted.name, level)  # refuses levels that are none
        self._fitted, self._level = fitted, None if level is None else tuple(np.ravel(level).tolist())
        self._panel = fitted.context.between(bounds)

    @property
    def columns(self) -> tuple[str, ...]:
        """What a reading holds: the target, then the further columns."""
        return self._panel.columns

    def observe(self, x: ArrayLike) -> None:
        """Take a reading without forecasting; see :meth:`step`."""
        row = np.array(x, dtype=np.float64).reshape(1, -1)
        if row.shape[1] != len(self.columns):
            raise ValueError(f"a reading has {row.shape[1]} columns, expected {len(self.columns)}")
        bad = np.isinf(row) if self._fitted.options.missing == "mask" else ~np.isfinite(row)
        if bad.any():
            k = int(bad[0].argmax())
            hint = '; missing="mask" accepts missing readings' if np.isnan(row[0, k]) else ""
            raise DataError(f"the reading is {row[0, k]}{hint}", column=self.columns[k])
        panel = self._panel
        members = self._fitted.combination.members
        # A naive method reads the whole series: its slope and its spread are those of all readings. The pre-trained
        # network reads as much as it can.
        grows = bool(NAIVE.keys() & members.keys()) or (
            not members.keys().isdisjoint(("pretrained", "tuned")) and len(panel.times) < CONTEXT
        )
        first = 0 if grows else 1
        times = np.concatenate([panel.times[first:], panel.future_times(1)[0]])
        self._panel = replace(
            panel,
            offsets=np.array([0, len(times)]),
            times=times,
            values=np.concatenate([panel.values[first:], row]),
            mask=np.concatenate([panel.mask[first:], np.isfinite(row)]),
        )

    def step(self, x: ArrayLike) -> dict[str, Array]:
        """Take the next reading and forecast the steps after it.

        Parameters
        ----------
        x : float, or array (F,)
            In the order of :attr:`columns`; NaN where it is missing, with ``missing="mask"``.

        Returns
        -------
        dict of str to array (h,)
            The point forecast first, then the bounds of ``level``.

        Raises
        ------
        ValueError
            When it has another number of columns, or a value that cannot be used; the stream is unchanged.
        """
        before = self._panel
        self.observe(x)
        try:
            made = self._fitted.forecast(self._panel, level=self._level)
        except DataError:
            self._panel = before
            raise
        return {name: one[0] for name, one in made.columns.items()}

    def __repr__(self) -> str:
        return f"Stream({self._fitted!r}, last reading at {self._panel.wall_times(self._panel.times[-1:])[0]})"
