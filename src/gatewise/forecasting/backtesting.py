"""Backtests: a forecaster and the baselines on the same held-out windows, with scores and a plain verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows
from gatewise.forecasting import fitting, metrics
from gatewise.forecasting.baselines import BASELINES, Baseline, known_readings
from gatewise.forecasting.held import Held, origins_of
from gatewise.forecasting.options import check_alias, check_options, quantile_columns
from gatewise.forecasting.ridge import Ridge

if TYPE_CHECKING:
    from gatewise.forecasting.forecaster import Forecaster

__all__ = ["Backtest", "Score", "backtest", "default_windows"]


@dataclass(frozen=True)
class Score:
    """How one model did, averaged over all windows, steps and series.

    Attributes
    ----------
    model : str
        Name.
    mase, rmsse : float
        Errors relative to the in-sample seasonal naive forecast; NaN for series that never changed.
    mae : float
        In the unit of the readings.
    smape : float
        0 ... 200.
    coverage : dict of float to float
        Level in percent -> share of readings inside that interval, 0 ... 1.
    """

    model: str
    mase: float
    rmsse: float
    mae: float
    smape: float
    coverage: dict[float, float]


@dataclass(frozen=True, eq=False)
class Backtest:
    """Scores of a forecaster and of baselines on the same windows.

    Attributes
    ----------
    scores : tuple of Score
        The forecaster first.
    forecaster : Forecaster
        As fitted before the first window.
    held : Held
        Truth and forecasts of every window; columns of baselines have the baseline's name.
    panel : Panel
        The readings.
    """

    scores: tuple[Score, ...]
    forecaster: Forecaster
    held: Held
    panel: Panel

    @property
    def ranking(self) -> list[Score]:
        """Best first, by MASE; by MAE where MASE says nothing."""
        return sorted(self.scores, key=_rank)

    @property
    def winner(self) -> str:
        """Name of the best model."""
        return self.ranking[0].model

    @property
    def sentence(self) -> str:
        """Who won and by how much, in plain words."""
        model, best = self.scores[0], self.ranking[0]
        if all(score.mae != score.mae for score in self.scores):
            return "None of the held-out readings is known, so nothing can be said about who is better."
        if len(self.scores) == 1:
            return f"{model.model} was the only model."
        if best is model:
            second = self.ranking[1]
            if _rank(second) == _rank(model):
                return f"{model.model} and {second.model} did equally well. On these readings use {second.model}."
            return f"{model.model} won: its error is {_percent(model, second)} below that of {second.model}."
        if _error(best) == 0.0:
            return f"{best.model} won: it made no error, {model.model} did. On these readings use {best.model}."
        return (
            f"{best.model} won: the error of {model.model} is {_percent(best, model, up=True)} above it. "
            f"On these readings use {best.model}, or give the network more of them."
        )

    def frame(self) -> Any:
        """The scores as a table of the caller's library."""
        import narwhals as nw

        columns: dict[str, list[Any]] = {
            "model": [s.model for s in self.scores],
            **{k: [getattr(s, k) for s in self.scores] for k in ("mase", "rmsse", "mae", "smape")},
        }
        for level in self.scores[0].coverage:
            columns[f"coverage-{level:g}"] = [s.coverage[level] for s in self.scores]
        backend: Any = self.panel.format.backend
        return nw.from_dict(columns, backend=backend).to_native()

    def windows_frame(self) -> Any:
        """Every window's truth and forecasts as a long table: id, time, cutoff, y and the models' columns."""
        return self.held.frame(self.panel)


def default_windows(panel: Panel, h: int) -> int:
    """Windows that together cover about a fifth of the shortest series: 1 to 20."""
    return int(np.clip(int(panel.lengths.min()) // (5 * h), 1, 20))


def backtest(
    forecaster: Forecaster,
    df: Any,
    static_df: Any = None,
    id_col: str | None = "unique_id",
    time_col: str | None = "ds",
    target_col: str | Sequence[str] | None = "y",
    *,
    n_windows: int | None = None,
    step_size: int | None = None,
    level: Sequence[float] = (80, 95),
    baselines: Sequence[str] = ("SeasonalNaive", "Naive", "Drift"),
    **fit_options: Any,
) -> Backtest:
    """Fit on the past and score on held-out windows, against baselines.

    Parameters
    ----------
    forecaster : Forecaster
        Its arguments are used; it is not fitted itself.
    df, static_df, id_col, time_col, target_col
        As for :meth:`Forecaster.fit`.
    n_windows : int, optional
        Windows at the end of each series; about a fifth of the shortest series, at most 20, when absent.
    step_size : int, optional
        Steps between windows; the horizon when absent.
    level : sequence of float
        Intervals whose coverage is measured, in percent.
    baselines : sequence of str
        Of "SeasonalNaive", "Naive", "Drift" and "Ridge" (see :mod:`gatewise.forecasting.ridge`).
    **fit_options
        Passed on to :meth:`Forecaster.fit`.

    Returns
    -------
    Backtest
    """
    unknown = [name for name in baselines if name not in (*BASELINES, "Ridge")]
    if unknown:
        raise ValueError(f"baselines must be among {', '.join((*BASELINES, 'Ridge'))}, not {unknown[0]!r}")
    check_options(forecaster)
    check_alias(forecaster.name, (*baselines, "cutoff", "y"))
    panel = forecaster.panel(df, static_df, id_col, time_col, target_col)
    if n_windows is None:
        n_windows = default_windows(panel, forecaster.h)
    origins = origins_of(forecaster, panel, n_windows, step_size)
    past = panel.between(np.column_stack([panel.offsets[:-1], origins[:, 0]]))
    fitted = forecaster.clone().fit(past, **fit_options)
    held = Held.of(fitted, panel, origins.ravel(), quantile_columns(fitted.name, level))
    for name in baselines:
        made = _ridge(fitted, past, panel, held, level, fit_options) if name == "Ridge" else None
        held.columns.update(made if made is not None else _baseline(name, panel, held, level))
    names = [fitted.name, *baselines]
    scales = _scales(panel, origins[:, 0])[:, held.series]
    return Backtest(tuple(_score(name, held, scales, level) for name in names), fitted, held, panel)


def _baseline(name: str, panel: Panel, held: Held, level: Sequence[float]) -> dict[str, Array]:
    """A baseline's columns; like the forecaster it measures its errors before the first held-out window."""
    method, h, season = BASELINES[name], held.y.shape[1], panel.season.length
    observed = np.where(panel.mask[:, 0], panel.values[:, 0], np.nan)
    mean, sigma = np.empty(held.y.shape), np.empty(held.y.shape)
    order = np.argsort(held.series, kind="stable")
    for mine in np.split(order, np.flatnonzero(np.diff(held.series[order])) + 1):
        begin, origins = panel.offsets[held.series[mine[0]]], held.origins[mine]
        known = known_readings(observed[begin : origins.max()])
        mean[mine] = [method.mean(known[: origin - begin], h, season) for origin in origins]
        sigma[mine] = method.sigma(known[: origins.min() - begin], h, season)
    columns = {name: mean}
    for percent in level:
        low, high = Baseline(mean, sigma).interval(percent)
        columns |= {f"{name}-lo-{percent:g}": low, f"{name}-hi-{percent:g}": high}
    return columns


def _ridge(
    fitted: Forecaster, past: Panel, panel: Panel, held: Held, level: Sequence[float], fit_options: dict[str, Any]
) -> dict[str, Array]:
    how = fitting.plan(past, fitted.input_size_, fitted.h, fit_options.get("val_size"), None)
    ridge = Ridge.fit(fitted.recipe_.apply(past), how)
    features = fitted.recipe_.apply(panel)
    windows = Windows(held.origins, held.series, panel.offsets, fitted.input_size_, fitted.h)
    outputs = ridge.predict(features, windows)
    columns = {"Ridge": features.unscale(outputs[:, :, 0], held.origins)}
    for name, q in quantile_columns("Ridge", level).items():
        columns[name] = features.unscale(ridge.calibration.quantile(outputs, q), held.origins)
    return columns


def _scales(panel: Panel, first: Array) -> Array:
    """In-sample seasonal naive errors (2, S) before the first held-out window: mean absolute, root mean squared."""
    observed = np.where(panel.mask[:, 0], panel.values[:, 0], np.nan)
    pairs = [
        metrics.seasonal_errors(observed[begin:end], panel.season.length)
        for begin, end in zip(panel.offsets[:-1], first, strict=True)
    ]
    scales = np.array(pairs).T
    return np.where(scales > 0, scales, np.nan)


def _score(name: str, held: Held, scales: Array, level: Sequence[float]) -> Score:
    y, forecast = held.y, held.columns[name]
    error = np.abs(y - forecast)
    return Score(
        name,
        metrics.mean_known(error / scales[0][:, None]),
        metrics.mean_known(metrics.root_mean_squares(error) / scales[1]),
        metrics.mae(y, forecast),
        metrics.smape(y, forecast),
        {
            percent: metrics.coverage(y, held.columns[f"{name}-lo-{percent:g}"], held.columns[f"{name}-hi-{percent:g}"])
            for percent in level
        },
    )


def _rank(score: Score) -> tuple[float, float]:
    return (score.mase if score.mase == score.mase else np.inf, score.mae)


def _error(score: Score) -> float:
    return score.mase if score.mase == score.mase else score.mae


def _percent(better: Score, worse: Score, *, up: bool = False) -> str:
    a, b = (better.mase, worse.mase) if better.mase == better.mase else (better.mae, worse.mae)
    base = a if up else b
    return f"{100.0 * (b - a) / base:.1f} %" if base > 0 else "0.0 %"
