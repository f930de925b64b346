"""What a forecaster says beside its trace: the forecast with its intervals, dates, and what it is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from gatewise.data import Panel
from gatewise.data.forecast_columns import quantile_columns

from .answers import TracedForecast, TracedSeries
from .moments import as_texts
from .operations import Array

if TYPE_CHECKING:
    from gatewise.forecasting.fitted import Fitted, Window

#: Intervals that are drawn, in percent.
LEVELS = (80.0, 95.0)


def id_of(ids: list[Any], series: Any) -> Any:
    """The id that is meant: a command line and the page give every id as text."""
    return next((one for one in ids if series is not None and str(one) == str(series)), series)


def series_of(panel: Panel, chosen: Any) -> TracedSeries:
    """Which of a panel's series is shown."""
    return TracedSeries(tuple(map(str, panel.ids.tolist())), str(chosen))


def traced_forecast(fitted: Fitted, panel: Panel, window: Window, alone: Array) -> TracedForecast:
    """The forecast of one window.

    Parameters
    ----------
    fitted : Fitted
    panel : Panel
        The readings.
    window : Window
        Of `fitted.window`.
    alone : array (h,)
        Forecast of the network that is traced.
    """
    from gatewise.forecasting.members import View

    h, windows = fitted.options.h, window.windows
    ahead = fitted.recipe.ahead(panel, None, h).take(windows.series) if window.truth is None else None
    columns = quantile_columns(fitted.name, LEVELS)
    made = fitted.columns_of(View(panel, window.features, windows, ahead), columns)
    lines = {name: values[0] for name, values in made.items()}
    weights = fitted.combination.weights
    truth = window.truth
    if truth is not None and window.target is not None:
        truth = np.where(np.isnan(window.target[0]), np.nan, truth)
    rows = windows.input_rows[0]
    number = panel.ids.tolist().index(window.series)
    later = panel.future_times(h)[number] if truth is None else panel.times[windows.horizon_rows[0]]
    return TracedForecast(
        history=np.where(panel.mask[rows, 0], window.history, np.nan),
        forecast=alone,
        truth=truth,
        times=as_texts(panel, np.concatenate([panel.times[rows], later])),
        answer=lines[fitted.name],
        weights=tuple(sorted(weights.items(), key=lambda item: -item[1])),
        levels=LEVELS,
        low=np.stack([lines[f"{fitted.name}-lo-{level:g}"] for level in LEVELS]),
        high=np.stack([lines[f"{fitted.name}-hi-{level:g}"] for level in LEVELS]),
    )
