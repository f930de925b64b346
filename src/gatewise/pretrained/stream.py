"""`PretrainedStream`: one series, forecast reading by reading."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from math import isinf
from typing import TYPE_CHECKING

import numpy as np

from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.nn.checks import at_least_one, row_of_numbers
from gatewise.pretrained.inputs import CONTEXT

if TYPE_CHECKING:
    from gatewise.pretrained.model import Pretrained

__all__ = ["PretrainedStream"]


class PretrainedStream:
    """One series whose readings arrive one by one; made by :meth:`Pretrained.stream`.

    It keeps the last 1,024 readings. Each forecast has the bits of :meth:`Pretrained.predict_arrays` on these.

    Parameters
    ----------
    model : Pretrained
        The model that forecasts.
    h : int
        Steps.
    levels : sequence of float
        Quantiles.
    """

    def __init__(self, model: Pretrained, h: int, levels: Sequence[float]) -> None:
        self._model, self._h, self._levels = model, at_least_one("h", h), tuple(levels)
        self._readings: deque[float] = deque(maxlen=CONTEXT)

    def __len__(self) -> int:
        """Readings kept."""
        return len(self._readings)

    def observe(self, reading: float) -> None:
        """Take a reading without forecasting.

        Parameters
        ----------
        reading : float
            NaN where it is missing.

        Raises
        ------
        DataError
            When it is infinite or no number; the stream is unchanged.
        """
        row = row_of_numbers("the reading", reading)
        if len(row) != 1:
            raise DataError(f"a reading is one number, not {len(row)}")
        value = float(row[0])
        if isinf(value):
            raise DataError(f"the reading is {value}; give NaN where one is missing")
        self._readings.append(value)

    def step(self, reading: float) -> Array:
        """Take a reading and forecast the h steps after it.

        Parameters
        ----------
        reading : float
            NaN where it is missing.

        Returns
        -------
        array (h, levels) float64

        Raises
        ------
        DataError
            While there are fewer than 8 readings, or fewer than 4 known ones; the reading is kept. When it is infinite;
            then it is not.
        """
        self.observe(reading)
        return self._model.predict_arrays([np.array(self._readings)], self._h, self._levels)[0]
