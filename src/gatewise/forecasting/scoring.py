"""Scores of models on held-out windows, and their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from math import isnan, pi, sin

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.forecasting import metrics
from gatewise.forecasting.held import DUST, Held, rounding

__all__ = ["EQUAL", "EXACT", "Score", "Tally", "error_of", "loss_of", "rank", "ranked", "scales_of"]

#: Errors that differ by no more than this share are equal: the weighted quantile loss decides.
EQUAL = 0.01
#: MASE below which a forecast is exact: a network computes with 7 digits.
EXACT = 1e-6

# Simpler methods first: of two that did equally well the simpler one wins.
_SIMPLE = ("Naive", "SeasonalNaive", "Drift", "Ridge", "Pretrained", "Network")


@dataclass(frozen=True)
class Score:
    """Scores of one model, averaged over all windows, steps and series, without suspicious readings.

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
        Weighted quantile loss of the quantiles 0.1, 0.2, ... 0.9: :func:`gatewise.forecasting.metrics.wql`; of series
        in different units the mean of those of the series.
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
    observed = np.where(panel.mask[:, 0] & ~panel.wild, panel.values[:, 0], np.nan)
    past = [observed[begin:end] for begin, end in zip(panel.offsets[:-1], first, strict=True)]
    scales = np.array([metrics.seasonal_errors(one, panel.season.length) for one in past]).T
    dust = DUST * np.array([np.abs(one[~np.isnan(one)]).max(initial=0.0) for one in past])
    return np.where(scales > dust, scales, np.nan)


class Tally:
    """Sums over windows, series by series, from which scores follow: no window has to be kept.

    Errors that are no more than the rounding of the readings count as none, errors of suspicious readings not at all.

    Parameters
    ----------
    names : sequence of str
        The models.
    level : sequence of float
        Levels of the intervals, in percent.
    scales : array (2, S)
        In-sample seasonal naive errors of each series, mean absolute and root mean squared; NaN where they are zero.
    """

    _SUMS = (
        "known", "error", "scaled", "has_scale", "root", "has_root", "percent", "crps", "size", "read", "raw", "agreed",
        "pairs",
    )  # fmt: skip

    def __init__(self, names: Sequence[str], level: Sequence[float], scales: Array) -> None:
        self.names, self.level, self.scales = tuple(names), tuple(level), scales
        kept = [*self._SUMS, *(f"{what}-{one}" for one in self.level for what in ("inside", "width", "exact"))]
        self._sums = {name: {key: np.zeros(scales.shape[1]) for key in kept} for name in self.names}
        self._scored = dict.fromkeys(self.names, False)
        self.windows = 0

    def __repr__(self) -> str:
        return f"Tally({self.windows} windows, {', '.join(self.names)})"

    def readings(self, name: str) -> float:
        """Known readings that a model was scored on."""
        return float(self._sums[name]["known"].sum())

    def raw_error(self, name: str) -> float:
        """Mean absolute error of a model with the suspicious readings."""
        read = self._sums[name]["read"].sum()
        return float(self._sums[name]["raw"].sum() / read) if read > 0 else float("nan")

    def exact(self, name: str) -> dict[float, float]:
        """Level in percent -> share of readings inside an interval of a model that has no width: 0 ... 1."""
        known = max(self.readings(name), 1.0)
        return {one: float(self._sums[name][f"exact-{one}"].sum()) / known for one in self.level}

    def correlation(self, name: str) -> float:
        """Correlation, at least 0, of a model's errors at two steps that follow each other.

        From the share of pairs with the same sign, which neither units nor heavy tails matter to: that of normal errors
        with the correlation r is 1/2 + asin(r) / π.
        """
        pairs = self._sums[name]["pairs"].sum()
        agreed = float(self._sums[name]["agreed"].sum() / pairs) if pairs > 0 else 0.0
        return max(0.0, sin(0.5 * pi * agreed))

    def add(self, held: Held) -> None:
        """Add windows with the columns of every model."""
        self.windows += len(held.y)
        y = held.scored
        dust = rounding(y)
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
        sign = np.sign(np.where(error > 0.0, y - forecast, 0.0))
        agreed = sign[:, 1:] * sign[:, :-1]
        percent = 200.0 * np.divide(np.abs(y - forecast), size, out=np.zeros_like(size), where=size != 0)
        made = {
            "known": _count(y), "error": _sum(error), "scaled": _sum(scaled), "has_scale": _count(scaled),
            "root": np.nan_to_num(root), "has_root": (~np.isnan(root)).astype(float),
            "percent": _sum(np.where(np.isnan(y), np.nan, percent)), "size": _sum(np.abs(y)),
            "crps": _sum(held.crps[name]) if name in held.crps else np.zeros(len(y)),
            "read": _count(held.y), "raw": _sum(error if held.wild is None else np.abs(held.y - forecast)),
            "agreed": _sum(agreed), "pairs": _sum(np.abs(agreed)),
        }  # fmt: skip
        for one in self.level:
            low, high = (held.columns[f"{name}-{side}-{one:g}"] for side in ("lo", "hi"))
            inside = (low - dust <= y) & (y <= high + dust)
            made[f"inside-{one}"] = inside.sum(axis=1).astype(float)
            made[f"exact-{one}"] = (inside & (high - low <= dust)).sum(axis=1).astype(float)
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

        scored, loss = self._scored[name], mean("crps", "size")
        if series is None and not one_unit:
            crps, size = (self._sums[name][key] for key in ("crps", "size"))
            loss = metrics.mean_known(np.divide(crps, size, out=np.full(len(size), np.nan), where=size > 0))
        return Score(
            name,
            mean("scaled", "has_scale"),
            mean("root", "has_root"),
            mean("error", "known") if one_unit else float("nan"),
            mean("percent", "known"),
            {one: mean(f"inside-{one}", "known") for one in self.level},
            loss if scored else float("nan"),
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
    if mase < EXACT:
        mase = mae = 0.0
    return mase, mae, _SIMPLE.index(score.model) if score.model in _SIMPLE else len(_SIMPLE)


def ranked(scores: Sequence[Score]) -> list[Score]:
    """The scores, the best first.

    By MASE, by MAE where MASE is NaN; of those within :data:`EQUAL` of the least error, or without any, by the weighted
    quantile loss, which also sees how wide the intervals are. Of two that did equally well the simpler one is first.
    """
    order = sorted(scores, key=rank)
    least = error_of(order[0])
    if isnan(least):
        return order
    alike = isnan(order[0].mase)
    near = [one for one in order if isnan(one.mase) == alike and error_of(one) <= (1.0 + EQUAL) * least]
    near = [one for one in near if not isnan(loss_of(one))]
    if order[0] not in near:
        return order
    near.sort(key=lambda one: (float(f"{loss_of(one):.9g}"), *rank(one)))
    return near + [one for one in order if one not in near]


def loss_of(score: Score) -> float:
    """The weighted quantile loss; that without the weights where all readings are zero."""
    return score.crps if isnan(score.wql) else score.wql


def error_of(score: Score) -> float:
    """MASE, or MAE where that is NaN; 0 where it is no more than what 32 bits leave of an exact forecast."""
    if isnan(score.mase):
        return score.mae
    return 0.0 if score.mase < EXACT else score.mase
