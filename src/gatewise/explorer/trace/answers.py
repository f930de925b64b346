"""What a traced model answers, and of which series."""

from __future__ import annotations

from dataclasses import dataclass

from .operations import Array


@dataclass(frozen=True, eq=False)
class Head:
    """A linear read-out of the hidden states, ŷ = W h + b, and its target.

    Attributes
    ----------
    weight : (O, D·H)
    bias : (O,)
    target : (B, T, O); NaN where a step has no target and so no loss
    prediction : (B, T, O)
    """

    weight: Array
    bias: Array
    target: Array
    prediction: Array


@dataclass(frozen=True, eq=False)
class TracedForecast:
    """A forecaster's readings and answer, in the unit of the readings.

    Attributes
    ----------
    history : (T,)
        The readings that the network looked at; NaN where one is missing.
    forecast : (h,)
        The point forecast of the network that is traced.
    truth : (h,) or None
        The actual values, NaN where one is missing; None where they are not known.
    times : tuple of str
        When: T + h time stamps as text, for display.
    answer : (h,) or None
        What the model forecasts; None where that is the network's forecast.
    weights : tuple of (str, float)
        What the answer is a mean of and how much each counts, the largest first; empty for a single network.
    levels : tuple of float
        Intervals of the answer in percent, the widest last.
    low, high : (L, h)
        Ends of the intervals.
    """

    history: Array
    forecast: Array
    truth: Array | None = None
    times: tuple[str, ...] = ()
    answer: Array | None = None
    weights: tuple[tuple[str, float], ...] = ()
    levels: tuple[float, ...] = ()
    low: Array | None = None
    high: Array | None = None

    def __repr__(self) -> str:
        truth = "unknown" if self.truth is None else "known"
        return f"TracedForecast({len(self.history)} steps back, {len(self.forecast)} ahead, truth {truth})"


@dataclass(frozen=True, eq=False)
class TracedAnswers:
    """What a classifier, regressor or detector answers after each step of a sequence.

    Attributes
    ----------
    names : (K,), the classes, channels, targets or a detector's columns
    values : (T, K), probabilities, of a regressor numbers: the answer for the first t steps, or with
        `output="step"` the one for step t; of a detector the score of each column, NaN where it says nothing
    probabilities : whether the values are probabilities
    label : the sequence's label as text, "" where it is not known
    level : a detector's threshold, None for others
    """

    names: tuple[str, ...]
    values: Array
    probabilities: bool = True
    label: str = ""
    level: float | None = None

    def __repr__(self) -> str:
        return f"TracedAnswers({len(self.values)} steps, {', '.join(self.names)})"


@dataclass(frozen=True)
class Stretch:
    """Which window of a long run a trace shows.

    Attributes
    ----------
    start : the window's first step, from 0
    steps : length of the whole run
    """

    start: int
    steps: int


@dataclass(frozen=True)
class TracedSeries:
    """Which of the series of a table, or sequences of a file, a trace shows.

    Attributes
    ----------
    ids : tuple of str
        Ids of all of them, of sequences without ids their numbers from 0.
    chosen : str
        The one that is shown.
    """

    ids: tuple[str, ...]
    chosen: str

    def __repr__(self) -> str:
        return f"TracedSeries({self.chosen!r} of {len(self.ids)})"
