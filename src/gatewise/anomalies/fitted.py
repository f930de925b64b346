"""What a detector learned, as a value, and one step of it for many streams at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from gatewise import kernels
from gatewise.anomalies.likelihood import Likelihood
from gatewise.anomalies.options import Options
from gatewise.anomalies.running import Errors, Moments
from gatewise.arrays import Array
from gatewise.classification.fitted import Fitted as Forecasts

__all__ = ["WARM_UP", "Fitted", "State", "Verdict", "said"]

#: First steps of a stream, in which nothing is alarmed: the network has seen too little.
WARM_UP = 64


class Verdict(NamedTuple):
    """The answers of n streams after one step.

    Attributes
    ----------
    score : array (n,)
        An alarm as high comes once in 10^score normal steps; -inf while nothing can be said.
    anomaly, alarm : array (n,) of bool
        Whether the step is above the threshold, and whether it is the first of a new alarm.
    columns : array (n, F)
        The score of each column by itself.
    forecast : array (n, F)
        What was expected, NaN at the first step.
    """

    score: Array
    anomaly: Array
    alarm: Array
    columns: Array
    forecast: Array


def said(rows: Array, level: float, expected: Array) -> Verdict:
    """The verdict that rows of a native detector's answers are."""
    score = rows[:, 0]
    return Verdict(score, score >= level, rows[:, 1] > 0.0, rows[:, 2:], expected)


@dataclass(frozen=True, eq=False)
class State:
    """What n streams carry; everything is 0 at the start.

    Attributes
    ----------
    layer : tuple of arrays (n, H)
        Of each state of the cell the layers from the input up.
    before, expected : array (n, F)
        The last readings (missing ones as they were expected), and the forecast of the next ones.
    moments : Moments
    count : integers (n, 2)
        Steps made, and the number of the last step above the threshold (0: none).
    """

    layer: tuple[Array, ...]
    before: Array
    expected: Array
    moments: Moments
    count: Array

    def copy(self) -> State:
        """With arrays of its own."""
        moments = Moments(*(np.array(part) for part in self.moments))
        layer = tuple(np.array(part) for part in self.layer)
        return State(layer, np.array(self.before), np.array(self.expected), moments, np.array(self.count))

    @property
    def watched(self) -> list[Array]:
        """All arrays but the layers' as :class:`gatewise.kernels.Detector` takes them; where they are dense, views."""
        n = len(self.count)
        return [self.before, self.expected, *(part.reshape(n, -1) for part in self.moments), self.count]

    def take(self, which: Array | slice) -> State:
        """Some of the streams."""
        moments = Moments(*(part[which] for part in self.moments))
        layer = tuple(part[which] for part in self.layer)
        return State(layer, self.before[which], self.expected[which], moments, self.count[which])


@dataclass(frozen=True, eq=False)
class Fitted:
    """What a detector learned.

    Attributes
    ----------
    options : Options
    columns : tuple of str
        Names of the F columns.
    forecasts : classification.Fitted
        Network, scaling, and the unit of its answers: how far each column moves in the next step.
    errors : Errors
    likelihood : Likelihood
    steps : int
        Held-out steps that the likelihood was learned from.
    """

    options: Options
    columns: tuple[str, ...]
    forecasts: Forecasts
    errors: Errors
    likelihood: Likelihood
    steps: int

    def __repr__(self) -> str:
        return f"Fitted({self.forecasts.network.layer!r}, columns={list(self.columns)}, {self.steps} held-out steps)"

    def start(self, n: int) -> State:
        """The states of n new streams."""
        layer, columns = self.forecasts.network.layer, len(self.columns)
        parts = layer.num_layers * len(layer.cell.states)
        hidden = tuple(np.zeros((n, layer.hidden_size), layer.dtype) for _ in range(parts))
        zero = np.zeros((n, columns))
        return State(hidden, zero, zero, Moments.zero(n, columns), np.zeros((n, 2), np.int64))

    def step(self, x: Array, state: State, level: float | None = None) -> tuple[Verdict, State]:
        """Take one reading of n streams.

        Parameters
        ----------
        x : array (n, F)
            NaN where a reading is missing: its forecast takes its place, and it says nothing.
        state : State
            Not changed.
        level : float, optional
            Score from which on a step is an anomaly. Default: by the budget of ``options``.
        """
        level = self.level if level is None else level
        expected = np.where(state.count[:, :1] == 0, np.nan, state.expected)
        native = self.native
        if native is None:
            verdict, after = self._judge(x, expected, state, level)
        else:
            after = state.copy()
            usual = np.ascontiguousarray(self.forecasts.scaling.centre, np.float64)
            verdict = said(native.judge(np.ascontiguousarray(x), usual, level, after.watched), level, expected)
        layer, following = self._forecast(after.before, state.layer)
        return verdict, State(layer, after.before, following, after.moments, after.count)

    @property
    def level(self) -> float:
        """Score from which on a step is an anomaly, by the budget of ``options``."""
        return float(-np.log10(self.options.false_alarms))

    @property
    def native(self) -> kernels.Detector | None:
        """The same in native code; None where the provider is another."""
        each, largest = self.likelihood.each, self.likelihood.largest
        most = (float(largest.level), float(largest.height), float(np.log(largest.often)))
        often = np.log(each.often)
        rule = kernels.TailRule(each.level, each.height, often, most, WARM_UP, self.options.rest)  # pyright: ignore[reportArgumentType]
        return kernels.detector(self.errors.native, rule)

    def _judge(self, x: Array, expected: Array, state: State, level: float) -> tuple[Verdict, State]:
        """The verdict on readings (n, F), and the state with all but the layers and the forecast moved on."""
        first = state.count[:, :1] == 0
        filled = np.where(np.isfinite(expected), expected, self.forecasts.scaling.centre)
        seen = np.where(np.isfinite(x), x, filled)
        moved = np.where(first | ~np.isfinite(x), np.nan, np.abs(seen - state.before))
        running = self.errors.step(x - expected, moved, state.moments)
        columns = self.likelihood.score(running.statistics)
        steps = state.count[:, 0] + 1
        columns[steps <= WARM_UP] = -np.inf
        score = columns.max(axis=1)
        anomaly = score >= level
        last = state.count[:, 1]
        alarm = anomaly & ((last == 0) | (steps - last > self.options.rest))
        moments = self.errors.learn(running, anomaly)
        count = np.stack([steps, np.where(anomaly, steps, last)], axis=1)
        return Verdict(score, anomaly, alarm, columns, expected), State(state.layer, seen, seen, moments, count)

    def _forecast(self, seen: Array, layer: tuple[Array, ...]) -> tuple[tuple[Array, ...], Array]:
        """New states, and the forecast of the next readings (n, F)."""
        network = self.forecasts.network
        deep = network.layer.num_layers
        states = [np.stack(layer[k : k + deep]) for k in range(0, len(layer), deep)]
        x = self.forecasts.scaling.transform(seen)[:, None]
        _, final = network.layer(x, tuple(states) if len(states) > 1 else states[0])
        parts: tuple[Array, ...] = final if isinstance(final, tuple) else (final,)
        move = self.forecasts.meaning.answer(network.decode(parts[0][-1]))
        return tuple(part[k] for part in parts for k in range(deep)), seen + move.reshape(seen.shape)

    @property
    def parts(self) -> list[tuple[tuple[int, ...], np.dtype[Any]]]:
        """Shape and dtype of each array of a stream's state, without the streams' axis."""
        return [(array.shape[1:], array.dtype) for array in self.pack(self.start(1))]

    def pack(self, state: State) -> list[Array]:
        """The arrays of :attr:`parts` (n, ...)."""
        return [*state.layer, state.before, state.expected, *state.moments, state.count]

    def unpack(self, arrays: list[Array]) -> State:
        """Undo :meth:`pack`."""
        *layer, before, expected = arrays[:-6]
        return State(tuple(layer), before, expected, Moments(*arrays[-6:-1]), arrays[-1])
