"""Forecasters as models that advance many streams: an answer is the forecast of the steps after the last reading."""

from __future__ import annotations

from collections.abc import Sequence
from math import prod

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Frequency, infer_season
from gatewise.forecasting import Fitted
from gatewise.forecasting.columns import quantile_columns
from gatewise.forecasting.kept import Keeper, State
from gatewise.nn.checks import at_least_one
from gatewise.pretrained import Pretrained
from gatewise.pretrained.inputs import CONTEXT
from gatewise.pretrained.readings import LEAST, LEAST_KNOWN
from gatewise.streaming.stepper import Id, Part, Stepper

__all__ = ["ForecasterStepper", "PretrainedStepper"]


class ForecasterStepper(Stepper):
    """A fitted forecaster. A series of training goes on where it ended; another one begins without a reading.

    Parameters
    ----------
    fitted : Fitted
        What a forecaster learned: a value, which no later training changes.
    h : int, optional
        Steps; the forecaster's own.
    level : sequence of float, optional
        As for :meth:`gatewise.Forecaster.predict`.
    quantiles : sequence of float, optional
        Likewise.

    Raises
    ------
    ValueError
        When the forecaster reads columns whose future must be known, or was fitted for other steps.
    """

    def __init__(
        self, fitted: Fitted, h: int | None, level: Sequence[float] | None, quantiles: Sequence[float] | None
    ) -> None:
        own = fitted.options.h
        if h is not None and at_least_one("h", h) != own:
            raise ValueError(
                f"h is {h}, but this forecaster was fitted for {own} steps; leave h out, or fit with h={h}"
            )
        self._keeper, self.inputs = Keeper(fitted), len(fitted.context.columns)
        self.missing = fitted.options.missing == "mask"
        self._columns = quantile_columns(fitted.name, level, quantiles)
        self.names = (fitted.name, *self._columns)
        self.parts = tuple(Part(prod(shape), dtype) for shape, dtype in self._keeper.shapes)

    def begin(self, names: Sequence[Id]) -> list[Array]:
        """Streams that go on where their series of training end; see :class:`Stepper`."""
        state = self._keeper.begin([self._keeper.number_of(name) for name in names])
        return [part.reshape(len(names), -1) for part in state]

    def step(self, x: Array, state: list[Array]) -> list[Array]:
        """Take one reading of n streams; see :class:`Stepper`."""
        return [part.reshape(len(x), -1) for part in self._keeper.push(self._shaped(state), x.astype(np.float64))]

    def answers(self, state: list[Array]) -> Array:
        """Forecasts (n, h, 1 + Q); NaN where there are too few readings."""
        return np.stack(list(self._keeper.forecast(self._shaped(state), self._columns).values()), axis=-1)

    def _shaped(self, state: list[Array]) -> State:
        shapes = [shape for shape, _ in self._keeper.shapes]
        return State(*(part.reshape(len(part), *shape) for part, shape in zip(state, shapes, strict=True)))


class PretrainedStepper(Stepper):
    """The pre-trained network, which keeps the last 1,024 readings of each stream.

    Parameters
    ----------
    model : Pretrained
        What is run.
    h : int or None
        Steps; must be given.
    level : sequence of float, optional
        As for :meth:`gatewise.Pretrained.predict`.
    quantiles : sequence of float, optional
        Likewise.

    Raises
    ------
    ValueError
        Without ``h``.
    """

    inputs, missing = 1, True
    parts = (Part(CONTEXT, np.dtype(np.float64)), Part(1, np.dtype(np.int64)))

    def __init__(
        self, model: Pretrained, h: int | None, level: Sequence[float] | None, quantiles: Sequence[float] | None
    ) -> None:
        if h is None:
            raise ValueError("give h, the steps to forecast: a Pretrained model has none of its own")
        self._model, self._h = model, at_least_one("h", h)
        self._usual = 0 if model.freq is None else infer_season(Frequency.parse(model.freq)).length
        columns = quantile_columns(model.alias, level, quantiles)
        self.names, self._levels = (model.alias, *columns), (0.5, *columns.values())

    def step(self, x: Array, state: list[Array]) -> list[Array]:
        """Take one reading of n streams; see :class:`Stepper`."""
        ring, count = state[0].copy(), state[1]
        ring[np.arange(len(x)), count[:, 0] % CONTEXT] = x[:, 0]
        return [ring, count + 1]

    def answers(self, state: list[Array]) -> Array:
        """Forecasts (n, h, 1 + Q); NaN where there are too few readings."""
        made = np.full((len(state[0]), self._h, len(self._levels)), np.nan)
        series = {}
        for n, (ring, count) in enumerate(zip(state[0], state[1][:, 0].tolist(), strict=True)):
            one = np.roll(ring, -(count % CONTEXT)) if count > CONTEXT else ring[:count]
            if count >= LEAST and np.isfinite(one).sum() >= LEAST_KNOWN:
                series[n] = one
        if series:
            made[list(series)] = self._model.predict_arrays(
                list(series.values()), self._h, self._levels, usual_season=self._usual
            )
        return made
