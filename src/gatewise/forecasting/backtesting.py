"""Backtests: a forecaster and the baselines on the same held-out windows, with scores and a verdict in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Unpack

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel
from gatewise.data.transforms import Transform
from gatewise.forecasting import fitting
from gatewise.forecasting.baselines import BASELINES, Baseline, known_readings
from gatewise.forecasting.columns import check_alias, quantile_columns
from gatewise.forecasting.features import Features
from gatewise.forecasting.fitting import Trained
from gatewise.forecasting.forecaster import Forecaster
from gatewise.forecasting.held import Held, held_steps, origins_of
from gatewise.forecasting.members import View
from gatewise.forecasting.options import NAMES, Method
from gatewise.forecasting.reading import learn_panel
from gatewise.forecasting.running import FitOptions, parted
from gatewise.forecasting.scoring import Score, compared, coverage_in_words, error_of, rank, scales_of, score_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["METHOD_OF", "Backtest", "backtest", "default_windows"]

# Rows of a backtest that are not baselines -> member of a forecast.
_MEMBERS: dict[str, Method] = {"Network": "network", "Ridge": "ridge", "Pretrained": "pretrained"}
#: Row of a backtest -> method that forecasts it alone.
METHOD_OF: dict[str, Method] = {**_MEMBERS, **{name: method for method, name in NAMES.items()}}


@dataclass(frozen=True, eq=False, repr=False)
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
    scales : array (2, W)
        In-sample seasonal naive errors of each window's series, mean absolute and root mean squared; NaN where they
        are zero.
    """

    scores: tuple[Score, ...]
    forecaster: Forecaster
    held: Held
    panel: Panel
    scales: Array

    @property
    def ranking(self) -> list[Score]:
        """Best first, by MASE; by MAE where MASE is NaN. Of two that did equally well the simpler one is first."""
        return sorted(self.scores, key=rank)

    @property
    def winner(self) -> str:
        """Name of the best model."""
        return self.ranking[0].model

    @property
    def sentence(self) -> str:
        """Which model won and by how much, and how well its intervals held."""
        model, best = self.scores[0], self.ranking[0]
        if all(score.mae != score.mae and score.mase != score.mase for score in self.scores):
            return "None of the held-out readings is known, so no model can be said to be better."
        return f"{self._verdict(model, best)}{coverage_in_words(best)}"

    def _verdict(self, model: Score, best: Score) -> str:
        if len(self.scores) == 1:
            return f"{model.model} was the only model."
        second = self.ranking[1]
        if best is model:
            return (
                f"{model.model} won: its error is {compared(error_of(model), error_of(second))} that of {second.model}."
            )
        if rank(best)[:2] == rank(model)[:2]:
            return f"{model.model} and {best.model} did equally well. On these readings use {best.model}."
        if error_of(best) == 0.0:
            return f"{best.model} won: it made no error, {model.model} did. On these readings use {best.model}."
        return (
            f"{best.model} won: the error of {model.model} is {compared(error_of(model), error_of(best))} that of "
            f"{best.model}. On these readings use {best.model}."
        )

    def __repr__(self) -> str:
        from gatewise.forecasting.display import backtest_text

        return backtest_text(self)

    def _repr_html_(self) -> str:
        from gatewise.forecasting.display import backtest_html

        return backtest_html(self)

    def frame(self) -> Any:
        """The scores as a table of the caller's library."""
        import narwhals as nw

        columns: dict[str, list[Any]] = {
            "model": [s.model for s in self.scores],
            "mase": [s.mase for s in self.scores],
            "rmsse": [s.rmsse for s in self.scores],
            "mae": [s.mae for s in self.scores],
            "smape": [s.smape for s in self.scores],
        }
        for level in self.scores[0].coverage:
            columns[f"coverage-{level:g}"] = [s.coverage[level] for s in self.scores]
        backend: Any = self.panel.format.backend
        return nw.from_dict(columns, backend=backend).to_native()

    def series_frame(self) -> Any:
        """The scores of every series: id, model, mase, rmsse, mae, smape and the coverages."""
        import narwhals as nw

        level = list(self.scores[0].coverage)
        rows = [
            (self.panel.ids[self.held.series[mine[0]]], score_of(one.model, self.held, self.scales, level, rows=mine))
            for mine in _by_series(self.held)
            for one in self.scores
        ]
        columns: dict[str, list[Any]] = {self.panel.format.id_col: [name for name, _ in rows]}
        for field in ("model", "mase", "rmsse", "mae", "smape"):
            columns[field] = [getattr(score, field) for _, score in rows]
        for one in level:
            columns[f"coverage-{one:g}"] = [score.coverage[one] for _, score in rows]
        backend: Any = self.panel.format.backend
        return nw.from_dict(columns, backend=backend).to_native()

    def windows_frame(self) -> Any:
        """Every window's truth and forecasts as a long table: id, time, cutoff, y and the models' columns."""
        return self.held.frame(self.panel)

    def plot(
        self, models: Sequence[str] | None = None, *, series: str | int | None = None, ax: Axes | None = None
    ) -> Axes:
        """Draw the last held-out window of one series with its truth and forecasts.

        Parameters
        ----------
        models : sequence of str, optional
            Which; the forecaster, and the best baseline, when absent.
        series : str or int, optional
            Id of the series; the first one when absent.
        ax : matplotlib Axes, optional
            Where to draw; a new figure when absent. Nothing is shown.

        Raises
        ------
        ImportError
            When matplotlib is not installed.
        """
        from gatewise.forecasting.display import plot_backtest

        return plot_backtest(self, models, series, ax)


def default_windows(panel: Panel, h: int) -> int:
    """Windows that together cover about a fifth of the shortest series: 1 to 20."""
    return int(np.clip(int(panel.lengths.min()) // (5 * h), 1, 20))


def backtest(
    forecaster: Forecaster,
    df: Any,
    static_df: Any = None,
    id_col: str | None = "unique_id",
    time_col: str | Sequence[str] | None = "ds",
    target_col: str | Sequence[str] | None = "y",
    *,
    n_windows: int | None = None,
    step_size: int | None = None,
    level: Sequence[float] = (80, 95),
    baselines: Sequence[str] | None = None,
    **fit_options: Unpack[FitOptions],
) -> Backtest:
    """Fit on the past and score on held-out windows, against baselines.

    Parameters
    ----------
    forecaster : Forecaster
        Its arguments are used; it does not change.
    df : table or Panel
        As for :meth:`Forecaster.fit`, like the next four.
    static_df : table, optional
        A row for each series.
    id_col : str, optional
        Column of the series' ids.
    time_col : str or sequence of str, optional
        Column of the times.
    target_col : str or sequence of str, optional
        Column of the readings.
    n_windows : int, optional
        Windows at the end of each series; about a fifth of the shortest series, at most 20, when absent.
    step_size : int, optional
        Steps between windows; the horizon when absent.
    level : sequence of float
        Intervals whose coverage is measured, in percent.
    baselines : sequence of str, optional
        Of "SeasonalNaive", "Naive", "Drift" and the other members of a forecast on their own: "Network", "Ridge",
        "Pretrained". When absent the first three, with method="best" all.
    **fit_options
        Keyword arguments of :meth:`Forecaster.fit`.

    Returns
    -------
    Backtest
    """
    known = (*_MEMBERS, *BASELINES)
    unknown = [name for name in baselines or () if name not in known]
    if unknown:
        raise ValueError(f"baselines must be among {', '.join(known)}, not {unknown[0]!r}")
    options, (run, treatment) = forecaster.options, parted(fit_options)
    if baselines is None:
        every = known if options.method == "best" else tuple(BASELINES)
        baselines = [name for name in every if name != NAMES.get(options.method)]
    steps = held_steps(options, 1 if n_windows is None else n_windows, step_size)
    panel = learn_panel(options, df, static_df, id_col, time_col, target_col, held=steps, **treatment)
    check_alias(options.name, (panel.format.id_col, panel.format.time_col, *baselines, "cutoff", "y"))
    if n_windows is None:
        n_windows = default_windows(panel, options.h)
    origins = origins_of(options, panel, n_windows, step_size)
    past = panel.between(np.column_stack([panel.offsets[:-1], origins[:, 0]]))
    trained = fitting.learn(options, past, run)
    fitted = trained.answer()
    if options.method == "best":  # too few readings for a network or a straight line: the others remain
        baselines = [name for name in baselines if name in BASELINES or trained.has(_MEMBERS[name]) is not None]
    features = fitted.recipe.apply(panel)
    held = Held.of(fitted, panel, features, origins.ravel(), quantile_columns(fitted.name, level))
    columns = dict(held.columns)
    for name in baselines:
        if name in BASELINES:
            columns |= _baseline(name, panel, held, level, features.transform)
        else:
            columns |= _alone(name, trained, panel, features, held, level)
    held = replace(held, columns=columns)
    scales = scales_of(panel, origins[:, 0])[:, held.series]
    names, one_unit = (fitted.name, *baselines), len(panel.inferred.targets) <= 1
    scores = tuple(score_of(name, held, scales, level, one_unit=one_unit) for name in names)
    return Backtest(scores, type(forecaster).from_fitted(fitted), held, panel, scales)


def _by_series(held: Held) -> list[Array]:
    """Numbers of the windows of each series, in the order of the series."""
    order = np.argsort(held.series, kind="stable")
    return np.split(order, np.flatnonzero(np.diff(held.series[order])) + 1)


def _baseline(name: str, panel: Panel, held: Held, level: Sequence[float], transform: Transform) -> dict[str, Array]:
    """A baseline's columns; like the forecaster it measures its errors before the first held-out window, and forecasts
    transformed readings where that does."""
    method, h, season = BASELINES[name], held.y.shape[1], panel.season.length
    observed = np.where(panel.mask[:, 0], panel.values[:, 0], np.nan)
    observed = transform.forward(observed, panel.series_of_row)
    mean, sigma = np.empty(held.y.shape), np.empty(held.y.shape)
    for mine in _by_series(held):
        begin, origins = panel.offsets[held.series[mine[0]]], held.origins[mine]
        known = known_readings(observed[begin : origins.max()])
        mean[mine] = [method.mean(known[: origin - begin], h, season) for origin in origins]
        sigma[mine] = method.sigma(known[: origins.min() - begin], h, season)
    columns = {name: mean}
    for percent in level:
        low, high = Baseline(mean, sigma).interval(percent)
        columns |= {f"{name}-lo-{percent:g}": low, f"{name}-hi-{percent:g}": high}
    return {column: transform.inverse(values, held.series) for column, values in columns.items()}


def _alone(
    name: str, trained: Trained, panel: Panel, features: Features, held: Held, level: Sequence[float]
) -> dict[str, Array]:
    """The columns of one member on its own, learned from the windows that the others learned from."""
    key = _MEMBERS[name]
    able = trained.has(key)
    if able is None:
        raise ValueError(f"{name!r} cannot be a baseline here: method={trained.options.method!r} does not learn it")
    fitted = able.answer(only=key)
    made = fitted.columns_of(View(panel, features, held.windows), quantile_columns(fitted.name, level))
    return {name + column.removeprefix(fitted.name): values for column, values in made.items()}
