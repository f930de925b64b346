"""Scores of models on held-out windows, their order, and their comparison in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.forecasting import metrics
from gatewise.forecasting.held import Held

__all__ = ["Score", "compared", "coverage_in_words", "error_of", "rank", "scales_of", "score_of"]

# Share of a reading's size below which a difference is rounding.
_DUST = 1e-9
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
    """

    model: str
    mase: float
    rmsse: float
    mae: float
    smape: float
    coverage: dict[float, float]


def scales_of(panel: Panel, first: Array) -> Array:
    """In-sample seasonal naive errors (2, S) before the first held-out window: mean absolute, root mean squared.

    NaN where the seasonal naive method is exact, up to the rounding of the readings: there is nothing to divide by.
    """
    observed = np.where(panel.mask[:, 0], panel.values[:, 0], np.nan)
    past = [observed[begin:end] for begin, end in zip(panel.offsets[:-1], first, strict=True)]
    scales = np.array([metrics.seasonal_errors(one, panel.season.length) for one in past]).T
    dust = _DUST * np.array([np.abs(one[~np.isnan(one)]).max(initial=0.0) for one in past])
    return np.where(scales > dust, scales, np.nan)


def score_of(
    name: str, held: Held, scales: Array, level: Sequence[float], *, one_unit: bool = True, rows: Array | None = None
) -> Score:
    """Scores of one model over all windows, or over some of them.

    Errors that are no more than the rounding of the readings count as none. Columns of different units have no mean
    absolute error in common.
    """
    take = np.arange(len(held.y)) if rows is None else rows
    y, forecast, scale = held.y[take], held.columns[name][take], scales[:, take]
    size = np.where(np.isnan(y), 0.0, np.abs(y)).max(axis=1, initial=0.0, keepdims=True)
    error = np.abs(y - forecast)
    error = np.where(error <= _DUST * size, 0.0, error)
    inside = {
        percent: metrics.coverage(
            y, held.columns[f"{name}-lo-{percent:g}"][take] - _DUST * size,
            held.columns[f"{name}-hi-{percent:g}"][take] + _DUST * size,
        )
        for percent in level
    }  # fmt: skip
    return Score(
        name,
        metrics.mean_known(error / scale[0][:, None]),
        metrics.mean_known(metrics.root_mean_squares(error) / scale[1]),
        metrics.mean_known(error) if one_unit else float("nan"),
        metrics.smape(y, forecast),
        inside,
    )


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
    return f"{100.0 * abs(ratio - 1.0):.1f} % {'above' if ratio >= 1.0 else 'below'}"


def coverage_in_words(score: Score) -> str:
    """A sentence where intervals hold far fewer or more readings than they should."""
    far = [
        f"{100.0 * share:.0f} % of the readings lie in the {level:g} % interval"
        for level, share in score.coverage.items()
        if not np.isnan(share) and abs(100.0 * share - level) > max(10.0, 1.5 * (100.0 - level))
    ]
    return f" Of {score.model}'s forecasts {' and '.join(far)}: do not rely on them." if far else ""
