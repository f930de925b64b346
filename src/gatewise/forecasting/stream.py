"""Forecasts of one series whose readings arrive one by one.

A forecaster's network reads a window that is given relative to its last reading, so that its state cannot be carried
on: each step encodes the window again, as ``predict`` does. What is kept, and why time and memory of a step do not
grow, is in :mod:`gatewise.forecasting.kept`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.forecasting.columns import quantile_columns
from gatewise.forecasting.kept import Keeper
from gatewise.nn.checks import row_of_numbers

if TYPE_CHECKING:
    from gatewise.forecasting.fitted import Fitted

__all__ = ["Stream"]


class Stream:
    """Forecasts after each reading; those of ``predict`` on the table with all readings so far, bit for bit.

    It goes on where the series of training ends. It keeps as many readings as a forecast needs (at most 1,024, or as
    many as the network looks back, or a season), and running sums of those before for the naive methods. Readings that
    are suspiciously far from all others are looked for among those kept: only then may a forecast differ from that of
    ``predict``, which looks among all. It can be copied and pickled.

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
        self._keeper = Keeper(fitted)
        if (series is None and len(ids) > 1) or (series is not None and series not in ids):
            what = "name the series to go on with" if series is None else f"there is no series {series!r}"
            raise DataError(f"{what}; there are {', '.join(map(str, ids[:8]))}")
        self._columns = quantile_columns(fitted.name, level)  # refuses levels that are none
        self._state = self._keeper.begin([0 if series is None else ids.index(series)])

    @property
    def columns(self) -> tuple[str, ...]:
        """What a reading holds: the target, then the further columns."""
        return self._keeper.fitted.context.columns

    def observe(self, x: ArrayLike) -> None:
        """Take a reading without forecasting; see :meth:`step`."""
        row = row_of_numbers("the reading", x)[None]
        if row.shape[1] != len(self.columns):
            raise ValueError(f"a reading has {row.shape[1]} columns, expected {len(self.columns)}")
        bad = np.isinf(row) if self._keeper.fitted.options.missing == "mask" else ~np.isfinite(row)
        if bad.any():
            k = int(bad[0].argmax())
            hint = '; missing="mask" accepts missing readings' if np.isnan(row[0, k]) else ""
            raise DataError(f"the reading is {row[0, k]}{hint}", column=self.columns[k])
        self._state = self._keeper.push(self._state, row)

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
        before = self._state
        self.observe(x)
        try:
            made = self._keeper.forecast(self._state, self._columns)
        except DataError:
            self._state = before
            raise
        return {name: one[0] for name, one in made.items()}

    def __repr__(self) -> str:
        return f"Stream({self._keeper.fitted!r}, last reading at {self._keeper.last_time(self._state)})"
