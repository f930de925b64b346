"""What a fitted forecaster does: it forecasts, and draws what it forecasts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from gatewise.data import future_rows
from gatewise.forecasting.columns import quantile_columns
from gatewise.forecasting.estimator import Estimator
from gatewise.forecasting.held import Held
from gatewise.forecasting.updating import updated
from gatewise.nn.checks import at_least_one

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["Predictor"]


class Predictor(Estimator):
    """The methods of a forecaster that need a fit and do not train."""

    def predict(
        self,
        df: Any = None,
        futr_df: Any = None,
        h: int | None = None,
        level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
    ) -> Any:
        """Forecast the steps after the last reading of each series.

        Parameters
        ----------
        df : table or Panel, optional
            Readings to forecast from, with the columns of the training table; its end when absent. Series that
            training never saw are scaled by their own readings. What was done with irregular times, suspicious
            readings and holidays in training is done again; ``fitted.read(df, missing=..., outliers=...)`` makes a
            Panel otherwise.
        futr_df : table, optional
            Values of ``futr_exog_list`` for every step of the horizon; needed where there are such columns.
        h : int, optional
            Steps; the horizon of the constructor when absent. More only with ``strategy="recursive"``.
        level : sequence of float, optional
            Prediction intervals in percent, at most 99: ``[80]`` gives columns ``<alias>-lo-80``, ``<alias>-hi-80``.
        quantiles : sequence of float, optional
            Quantiles from 0.005 to 0.995: columns ``<alias>-q-0.1``.

        Returns
        -------
        table
            Of the caller's library: id, time, ``<alias>`` and the columns of the intervals and quantiles.
        """
        return self.fitted.forecast(df, futr_df, h, level, quantiles).frame()

    def predict_insample(
        self, df: Any, *, step_size: int | None = None, level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
    ) -> Any:  # fmt: skip
        """Forecast windows of readings that training may have seen, with what was learned: fitted values.

        How well they fit says little about the future; :meth:`cross_validation` and
        :func:`gatewise.forecasting.backtest` measure that.

        Parameters
        ----------
        df : table or Panel
            Readings, with the columns of the training table; the first window of a series begins as soon as there are
            as many before it as the network looks back.
        step_size : int, optional
            Steps between two windows; the horizon when absent, so that every time is forecast once. 1 gives the
            forecast of every step from every reading.
        level : sequence of float, optional
            Prediction intervals in percent, as for :meth:`predict`.
        quantiles : sequence of float, optional
            Quantiles, as for :meth:`predict`.

        Returns
        -------
        table
            id, time, ``cutoff`` (the last time before the forecast), ``y`` and the columns of :meth:`predict`.

        Raises
        ------
        DataError
            When a series has not a single window.
        """
        fitted = self.fitted
        step = fitted.options.h if step_size is None else at_least_one("step_size", step_size)
        columns = quantile_columns(fitted.name, level, quantiles)
        panel = fitted.read(df)
        panel.require(fitted.input_size + fitted.options.h, "as many as the network looks back and its horizon")
        firsts, ends = panel.offsets[:-1] + fitted.input_size, panel.offsets[1:] - fitted.options.h
        origins = np.concatenate([np.arange(a, b + 1, step) for a, b in zip(firsts, ends, strict=True)])
        return Held.of(fitted, panel, fitted.recipe.apply(panel), origins, columns).frame(panel)

    def predict_samples(
        self, df: Any = None, futr_df: Any = None, h: int | None = None, n_samples: int = 100, seed: int = 0
    ) -> Any:
        """Sample paths: possible futures, right step by step and together over the horizon.

        Each step has the distribution of the calibrated intervals; steps go together as errors on held-out windows did,
        so that sums and largest values over the horizon have the right spread. See
        :mod:`gatewise.forecasting.sampling`.

        Parameters
        ----------
        df : table or Panel, optional
            Readings to forecast from, as for :meth:`predict`.
        futr_df : table, optional
            Known future values, as for :meth:`predict`.
        h : int, optional
            Steps, as for :meth:`predict`.
        n_samples : int
            Paths of each series.
        seed : int
            Same seed, same paths; those of a series do not depend on the others of the table.

        Returns
        -------
        table
            Of the caller's library: id, time, ``sample`` (from 0) and ``<alias>``, a row for each step of each path.
        """
        return self.fitted.sample(df, futr_df, h, n_samples, seed).frame()

    def update(self, df: Any) -> Self:
        """Append readings to those that are forecast from, without training.

        Afterwards :meth:`predict` gives, bit for bit, what it gives with all readings as ``df``.

        Parameters
        ----------
        df : table or Panel
            Readings after the last ones, with the columns of the training table; series may be left out. Steps in
            between are treated as ``missing`` says.

        Raises
        ------
        DataError
            When a reading is known already, a series is new, or steps in between are missing; nothing changes then.
        """
        self._learned = updated(self.fitted, df)
        return self

    def make_future_dataframe(self, df: Any = None, h: int | None = None) -> Any:
        """The ids and times that :meth:`predict` forecasts, to be filled with columns whose future is known.

        Parameters
        ----------
        df : table or Panel, optional
            Readings to forecast from, as for :meth:`predict`.
        h : int, optional
            Steps; the horizon of the constructor when absent.
        """
        panel, h = self.fitted.read(df), self.fitted.steps(h)
        return panel.frame(panel.future_times(h), {})

    def get_missing_future(self, futr_df: Any, df: Any = None, h: int | None = None) -> Any:
        """The ids and times of :meth:`make_future_dataframe` that ``futr_df`` has no row for.

        Parameters
        ----------
        futr_df : table
            Known future values, as for :meth:`predict`; without a column of ids each row holds for all series.
        df : table or Panel, optional
            Readings to forecast from, as for :meth:`predict`.
        h : int, optional
            Steps; the horizon of the constructor when absent.
        """
        panel, h = self.fitted.read(df), self.fitted.steps(h)
        ahead, there = panel.future_times(h), future_rows(panel, futr_df, h)
        series, step = np.nonzero(there < 0)
        return panel.frame(ahead[series, step][:, None], {}, series)

    def plot(
        self,
        df: Any = None,
        futr_df: Any = None,
        h: int | None = None,
        level: Sequence[float] | None = (80, 95),
        *,
        series: str | int | None = None,
        ax: Axes | None = None,
    ) -> Axes:
        """Draw the forecast of one series after its last readings.

        Parameters
        ----------
        df : table or Panel, optional
            Readings to forecast from, as for :meth:`predict`.
        futr_df : table, optional
            Known future values, as for :meth:`predict`.
        h : int, optional
            Steps, as for :meth:`predict`.
        level : sequence of float, optional
            Prediction intervals to draw, in percent.
        series : str or int, optional
            Id of the series; the first one when absent.
        ax : matplotlib Axes, optional
            Where to draw; a new figure when absent. Nothing is shown.

        Raises
        ------
        ImportError
            When matplotlib is not installed.
        """
        from gatewise.forecasting.display import plot_forecast

        return plot_forecast(self.fitted.forecast(df, futr_df, h, level), self.fitted, level or (), series, ax)
