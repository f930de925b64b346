"""Forecasting: `Forecaster`, backtests against baselines, scores, prediction intervals."""

from gatewise.forecasting import baselines, metrics
from gatewise.forecasting.backtesting import Backtest, Score, backtest
from gatewise.forecasting.forecaster import Forecaster

__all__ = ["Backtest", "Forecaster", "Score", "backtest", "baselines", "metrics"]
