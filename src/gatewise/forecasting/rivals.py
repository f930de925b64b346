"""What a backtest compares a forecaster with: its members alone, simple and statistical methods, other forecasters.

Each gives the forecasts of the same windows from the readings before them.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from statistics import NormalDist
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows
from gatewise.data.outliers import calm
from gatewise.data.transforms import Transform
from gatewise.forecasting import metrics
from gatewise.forecasting.baselines import BASELINES, Baseline, known_readings
from gatewise.forecasting.columns import quantile_columns
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.held import Held, crps_of
from gatewise.forecasting.members import View
from gatewise.forecasting.options import NAMES, Method
from gatewise.forecasting.statistical import STATISTICAL, Statistical

__all__ = [
    "KNOWN", "MEMBERS", "METHOD_OF", "Answer", "Other", "Rival", "Simple", "Stood", "Tried", "by_series", "notes_of",
    "readings_of",
]  # fmt: skip

#: Rows of a backtest that are not baselines -> member of a forecast.
MEMBERS: dict[str, Method] = {"Network": "network", "Ridge": "ridge", "Pretrained": "pretrained"}
#: Row of a backtest -> method that forecasts it alone.
METHOD_OF: dict[str, Method] = {**MEMBERS, **{name: method for method, name in NAMES.items()}}
#: Names of all baselines.
KNOWN = (*MEMBERS, *BASELINES, *STATISTICAL)


class Answer(NamedTuple):
    """Forecasts of some windows.

    Attributes
    ----------
    columns : dict of str to array (W, h)
        The forecast under the rival's name, and the bounds of its intervals.
    crps : array (W, h)
        Continuous ranked probability score of every reading.
    """

    columns: dict[str, Array]
    crps: Array


class Rival(ABC):
    """One row of a backtest."""

    @abstractmethod
    def answer(self, held: Held, level: Sequence[float]) -> Answer:
        """Forecast the windows.

        Parameters
        ----------
        held : Held
            The windows with their truth.
        level : sequence of float
            Levels of the intervals, in percent.
        """


class Other(Rival):
    """A fitted forecaster, or one of its members.

    Parameters
    ----------
    name : str
        Of its columns.
    fitted : Fitted
        Has learned from the readings before the first window.
    panel : Panel
        The readings.
    """

    def __init__(self, name: str, fitted: Fitted, panel: Panel) -> None:
        self.name, self.fitted, self.panel = name, fitted, panel
        self.features = fitted.recipe.apply(panel)

    def answer(self, held: Held, level: Sequence[float]) -> Answer:
        """Forecast the windows."""
        own = Windows.at(self.panel.offsets, held.origins, self.fitted.input_size, held.windows.horizon)
        made, quantiles = self.fitted.columns_and_quantiles(
            View(self.panel, self.features, own), quantile_columns(self.fitted.name, level), metrics.LEVELS
        )
        columns = {self.name + column.removeprefix(self.fitted.name): values for column, values in made.items()}
        return Answer(columns, crps_of(held.scored, quantiles, metrics.LEVELS))


class Simple(Rival):
    """A naive method; like the forecaster it measures its errors before the first held-out window.

    Parameters
    ----------
    name : str
        One of :data:`~gatewise.forecasting.baselines.BASELINES`.
    panel : Panel
        The readings.
    first : array (S,)
        Row of the first step to forecast of each series.
    h : int
        Steps.
    transform : Transform
        What the forecaster does to readings before it scales them; the naive method forecasts these.
    """

    def __init__(self, name: str, panel: Panel, first: Array, h: int, transform: Transform) -> None:
        self.name, self.season, self.transform = name, panel.season.length, transform
        self.observed = transform.forward(readings_of(panel), panel.series_of_row)
        past = [known_readings(self.observed[a:b]) for a, b in zip(panel.offsets[:-1], first, strict=True)]
        self.sigma = np.stack([BASELINES[name].sigma(one, h, self.season) for one in past])

    def answer(self, held: Held, level: Sequence[float]) -> Answer:
        """Forecast the windows."""
        h, offsets, mean = held.y.shape[1], held.windows.offsets, np.empty(held.y.shape)
        for mine in by_series(held):
            begin, origins = offsets[held.series[mine[0]]], held.origins[mine]
            known = known_readings(self.observed[begin : origins.max()])
            mean[mine] = [BASELINES[self.name].mean(known[: origin - begin], h, self.season) for origin in origins]
        sigma, columns = self.sigma[held.series], {self.name: mean}
        for percent in level:
            low, high = Baseline(mean, sigma).interval(percent)
            columns |= {f"{self.name}-lo-{percent:g}": low, f"{self.name}-hi-{percent:g}": high}
        columns = {column: self.transform.inverse(values, held.series) for column, values in columns.items()}
        quantiles = [
            self.transform.inverse(mean + NormalDist().inv_cdf(tau) * sigma, held.series) for tau in metrics.LEVELS
        ]
        return Answer(columns, crps_of(held.scored, np.stack(quantiles, axis=-1), metrics.LEVELS))


class Tried(NamedTuple):
    """How many windows a method forecast, and on how many it failed."""

    windows: int
    failed: int


class Stood(Rival):
    """A statistical method, fitted anew to the readings before every window.

    Where it fails, the seasonal naive forecast stands in for it; :attr:`tried` counts that.

    Parameters
    ----------
    name : str
        One of :data:`~gatewise.forecasting.statistical.STATISTICAL`.
    panel : Panel
        The readings.
    stand_in : Simple
        The seasonal naive method.
    """

    def __init__(self, name: str, panel: Panel, stand_in: Simple) -> None:
        self.name, self.stand_in, self.tried = name, stand_in, Tried(0, 0)
        self.method, self.observed = Statistical(name, panel.season.length), readings_of(panel)

    def answer(self, held: Held, level: Sequence[float]) -> Answer:
        """Forecast the windows."""
        other, h = self.stand_in.answer(held, level), held.y.shape[1]
        bounds = [(0.5 - one / 200.0, 0.5 + one / 200.0) for one in level]
        wanted = [0.5, *(tau for pair in bounds for tau in pair), *metrics.LEVELS]
        names = [self.name, *(f"{self.name}-{side}-{one:g}" for one in level for side in ("lo", "hi"))]
        columns = {
            name: other.columns[name.replace(self.name, self.stand_in.name, 1)].copy() for name in names
        }  # fmt: skip
        crps = other.crps.copy()
        failed = 0
        for w, origin in enumerate(held.origins):
            begin = held.windows.offsets[held.series[w]]
            made = self.method.quantiles(known_readings(self.observed[begin:origin]), h, wanted)
            if made is None:
                failed += 1
                continue
            for k, name in enumerate(names):
                columns[name][w] = made[:, k]
            crps[w] = crps_of(held.scored[w : w + 1], made[None, :, len(names) :], metrics.LEVELS)[0]
        self.tried = Tried(self.tried.windows + len(held.y), self.tried.failed + failed)
        return Answer(columns, crps)


def readings_of(panel: Panel) -> Array:
    """The target (N,), NaN where it was not read; suspicious readings within the range of the others."""
    return np.where(panel.mask[:, 0], calm(panel).values[:, 0], np.nan)


def by_series(held: Held) -> list[Array]:
    """Numbers of the windows of each series, in the order of the series."""
    order = np.argsort(held.series, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(held.series[order])) + 1)


def notes_of(tried: Mapping[str, Tried]) -> tuple[str, ...]:
    """Sentences about methods that failed on some windows."""
    return tuple(
        f"{name} failed on {one.failed} of {one.windows} windows; there the seasonal naive forecast stands in for it."
        for name, one in tried.items()
        if one.failed
    )
