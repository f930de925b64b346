"""Scores of models on held-out windows, their order, and their comparison in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import sqrt

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.forecasting import metrics
from gatewise.forecasting.held import DUST, Held, rounding

__all__ = ["Score", "Tally", "compared", "coverage_in_words", "error_of", "rank", "scales_of"]

# Simpler methods first: of two that did equally well the simpler one wins.
_SIMPLE = ("Naive", "SeasonalNaive", "Drift", "Ridge", "Pretrained", "Network")


@dataclass(frozen=True)
class Score:
    """Scores of one model, averaged over all windows, steps and series.

    Attributes
    ----------
    model : str
        Name.
    mase : float
        Mean absolute error relative to that of the in-sample seasonal naive forecast; NaN for series that never
        changed.
    rmsse : float
        Root mean squared error relative to that of the same forecast.
    mae : float
        Mean absolute error in the unit of the readings.
    smape : float
        Symmetric percentage error, 0 ... 200.
    coverage : dict of float to float
        Level in percent -> share of readings inside that interval, 0 ... 1.
    wql : float
        Weighted quantile loss of the quantiles 0.1, 0.2, ... 0.9: :func:`gatewise.forecasting.metrics.wql`.
    crps : float
        Continuous ranked probability score from the same quantiles, in the unit of the readings.
    msis : dict of float to float
        Level in percent -> mean scaled interval score.
    """

    model: str
    mase: float
    rmsse: float
    mae: float
    smape: float
    coverage: dict[float, float]
    wql: float = float("nan")
    crps: float = float("nan")
    msis: dict[float, float] = field(default_factory=dict)


def scales_of(panel: Panel, first: Array) -> Array:
    """In-sample seasonal naive errors (2, S) before the first held-out window: mean absolute, root mean squared.

    NaN where the seasonal naive method is exact, up to the rounding of the readings: there is nothing to divide by.
    """
    observed = np.where(panel.mask[:, 0], panel.values[:, 0], np.nan)
    past = [observed[begin:end] for begin, end in zip(panel.offsets[:-1], first, strict=True)]
    scales = np.array([metrics.seasonal_errors(one, panel.season.length) for one in past]).T
    dust = DUST * np.array([np.abs(one[~np.isnan(one)]).max(initial=0.0) for one in past])
    return np.where(scales > dust, scales, np.nan)


class Tally:
    """Sums over windows, series by series, from which scores follow: no window has to be kept.

    Errors that are no more than the rounding of the readings count as none.

    Parameters
    ----------
    names : sequence of str
        The models.
    level : sequence of float
        Levels of the intervals, in percent.
    scales : array (2, S)
        In-sample seasonal naive errors of each series, mean absolute and root mean squared; NaN where they are zero.
    """

    _SUMS = ("known", "error", "scaled", "has_scale", "root", "has_root", "percent", "crps", "size")

    def __init__(self, names: Sequence[str], level: Sequence[float], scales: Array) -> None:
        self.names, self.level, self.scales = tuple(names), tuple(level), scales
        kept = [*self._SUMS, *(f"{what}-{one}" for one in self.level for what in ("inside", "width"))]
        self._sums = {name: {key: np.zeros(scales.shape[1]) for key in kept} for name in self.names}
        self._scored = dict.fromkeys(self.names, False)
        self.windows = 0

    def __repr__(self) -> str:
        return f"Tally({self.windows} windows, {', '.join(self.names)})"

    def readings(self, name: str) -> float:
        """Known readings that a model was scored on."""
        return float(self._sums[name]["known"].sum())

    def add(self, held: Held) -> None:
        """Add windows with the columns of every model."""
        self.windows += len(held.y)
        dust, y = rounding(held.y), held.y
        for name in self.names:
            made = self._of_windows(name, held, y, dust)
            for key, values in made.items():
                self._sums[name][key] += np.bincount(held.series, values, minlength=self.scales.shape[1])
            self._scored[name] |= name in held.crps

    def _of_windows(self, name: str, held: Held, y: Array, dust: Array) -> dict[str, Array]:
        """Sums over the steps of each window (W,)."""
        forecast, scale = held.columns[name], self.scales[:, held.series]
        error = np.abs(y - forecast)
        error = np.where(error <= dust, 0.0, error)
        root = metrics.root_mean_squares(error) / scale[1]
        scaled = error / scale[0][:, None]
        size = np.abs(y) + np.abs(forecast)
        percent = 200.0 * np.divide(np.abs(y - forecast), size, out=np.zeros_like(size), where=size != 0)
        made = {
            "known": _count(y), "error": _sum(error), "scaled": _sum(scaled), "has_scale": _count(scaled),
            "root": np.nan_to_num(root), "has_root": (~np.isnan(root)).astype(float),
            "percent": _sum(np.where(np.isnan(y), np.nan, percent)), "size": _sum(np.abs(y)),
            "crps": _sum(held.crps[name]) if name in held.crps else np.zeros(len(y)),
        }  # fmt: skip
        for one in self.level:
            low, high = (held.columns[f"{name}-{side}-{one:g}"] for side in ("lo", "hi"))
            made[f"inside-{one}"] = ((low - dust <= y) & (y <= high + dust)).sum(axis=1).astype(float)
            made[f"width-{one}"] = _sum(metrics.interval_scores(y, low, high, one) / scale[0][:, None])
        return made

    def score(self, name: str, *, one_unit: bool = True, series: int | None = None) -> Score:
        """Scores of one model over all windows, or those of one series.

        Parameters
        ----------
        name : str
            The model.
        one_unit : bool
            Whether all series have the same unit; those of different units have no mean error in common.
        series : int, optional
            Number of the series.
        """
        sums = {key: float(v.sum() if series is None else v[series]) for key, v in self._sums[name].items()}

        def mean(what: str, of: str) -> float:
            return sums[what] / sums[of] if sums[of] > 0 else float("nan")

        scored = self._scored[name]
        return Score(
            name,
            mean("scaled", "has_scale"),
            mean("root", "has_root"),
            mean("error", "known") if one_unit else float("nan"),
            mean("percent", "known"),
            {one: mean(f"inside-{one}", "known") for one in self.level},
            mean("crps", "size") if scored else float("nan"),
            mean("crps", "known") if scored and one_unit else float("nan"),
            {one: mean(f"width-{one}", "has_scale") for one in self.level},
        )


def _sum(values: Array) -> Array:
    """Sum of the known values of each row."""
    return np.where(np.isnan(values), 0.0, values).sum(axis=1)


def _count(values: Array) -> Array:
    return (~np.isnan(values)).sum(axis=1).astype(float)


def rank(score: Score) -> tuple[float, float, int]:
    """Order of the models; numbers that differ by rounding alone are equal."""
    mase, mae = (np.inf if np.isnan(v) else float(f"{v:.9g}") for v in (score.mase, score.mae))
    return mase, mae, _SIMPLE.index(score.model) if score.model in _SIMPLE else len(_SIMPLE)


def error_of(score: Score) -> float:
    return score.mase if score.mase == score.mase else score.mae


def compared(a: float, b: float) -> str:
    """How error a stands to error b, to be followed by "that of": ``3.1 % below``, ``15 times``."""
    if b <= 0.0 or not np.isfinite(a / b):
        return "above"
    ratio = a / b
    if ratio >= 3.0:
        return f"{ratio:,.0f} times" if ratio < 1e6 else "more than a million times"
    if ratio <= 1.0 / 3.0:
        return f"1/{1.0 / ratio:,.0f} of" if ratio > 1e-6 else "less than a millionth of"
    side, percent = "above" if ratio >= 1.0 else "below", 100.0 * abs(ratio - 1.0)
    return f"{percent:.1f} % {side}" if percent >= 0.05 else f"less than 0.1 % {side}"


def coverage_in_words(score: Score, readings: float) -> str:
    """A sentence where intervals hold far fewer or more readings than they should.

    That is 10 points, or more than chance explains: 2.5 standard errors, where three readings that follow each other
    count as one, for their errors are alike.

    Parameters
    ----------
    score : Score
        Of one model.
    readings : float
        Held-out readings that it was scored on.
    """
    narrow, wide = [], []
    for level, share in score.coverage.items():
        chance = 250.0 * sqrt(0.01 * level * (1.0 - 0.01 * level) / max(readings / 3.0, 1.0))
        if np.isnan(share) or abs(100.0 * share - level) <= max(10.0, chance):
            continue
        words = f"{100.0 * share:.0f} % of the readings lie in the {level:g} % interval"
        (narrow if 100.0 * share < level else wide).append(words)
    said = ""
    if narrow:
        said += f" Of {score.model}'s forecasts {' and '.join(narrow)}: do not rely on them."
    if wide:
        said += f" Of {score.model}'s forecasts {' and '.join(wide)}: intervals are too wide."
    return said
