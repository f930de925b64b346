"""Forecasting: `Forecaster`, backtests against baselines, scores, prediction intervals.

How one number goes from a table to a forecast: `reading` makes series of the table, `options` holds the checked
arguments, `fitting` splits the series by time and trains, `features` scales rows and cuts windows, `network` forecasts
them, `intervals` adds what the errors on held-out windows say, and `fitted` holds all of it and unscales the result.
"""

from gatewise.forecasting import baselines, metrics
from gatewise.forecasting.backtesting import Backtest, backtest, every_network
from gatewise.forecasting.features import Features
from gatewise.forecasting.fitted import Fitted, Forecast, Samples, Window
from gatewise.forecasting.forecaster import Forecaster
from gatewise.forecasting.held import Held
from gatewise.forecasting.intervals import Calibration
from gatewise.forecasting.network import Inputs, Network
from gatewise.forecasting.options import Options
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.scoring import Score
from gatewise.forecasting.stream import Stream
from gatewise.forecasting.tuning import Trial, Tuned, tune

__all__ = [
    "Backtest",
    "Calibration",
    "Features",
    "Fitted",
    "Forecast",
    "Forecaster",
    "Held",
    "Inputs",
    "Network",
    "Options",
    "Recipe",
    "Samples",
    "Score",
    "Stream",
    "Trial",
    "Tuned",
    "Window",
    "backtest",
    "baselines",
    "every_network",
    "metrics",
    "tune",
]
