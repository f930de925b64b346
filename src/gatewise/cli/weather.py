"""The study behind ``gatewise demo``: Beijing's temperature for the next day from the last three.

Protocol: hourly readings 2010 to 2014; 72 hours in, 24 hours of temperature out; 2010 to 2012 to learn from, 2013
to stop in time, every hour of 2014 an origin. The GRU is held against persistence ("Naive"), the same hour of the day
before ("SeasonalNaive") and ridge regression on the whole window ("Ridge").
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from gatewise.data import datasets
from gatewise.forecasting import Backtest, Forecaster, backtest
from gatewise.training import Cosine

__all__ = ["BASELINES", "forecaster", "readings", "study"]

BASELINES = ("SeasonalNaive", "Naive", "Ridge")

_YEAR = 365 * 24
_HORIZON, _LOOK_BACK = 24, 72


def readings(backend: str = "polars") -> Any:
    """Temperature, dew point, pressure, wind direction and the logarithm of 1 + the cumulated wind speed."""
    import narwhals as nw

    table = nw.from_native(datasets.load("beijing_weather", backend=backend), eager_only=True)
    wind = (nw.col("Iws") + 1.0).log().alias("log1p_Iws")
    return table.select("ds", "TEMP", "DEWP", "PRES", "cbwd", wind).to_native()


def forecaster(**changes: Any) -> Forecaster:
    """A GRU of 64 units with what the weather needs."""
    options: dict[str, Any] = {
        "input_size": _LOOK_BACK,
        "hidden_size": 64,
        "dropout": 0.2,
        "hist_exog_list": ("DEWP", "PRES", "cbwd", "log1p_Iws"),
        "season_length": 24,
        "learning_rate": 3e-3,
        "schedule": Cosine(warmup=50),
        "batch_size": 256,
        "max_epochs": 6,
    }
    return Forecaster(_HORIZON, **{**options, **changes})


def study(model: Forecaster | None = None, *, callbacks: Sequence[Any] = (), **fit_options: Any) -> Backtest:
    """Fit and score by the protocol above: 8,737 windows of 2014.

    Parameters
    ----------
    model : Forecaster, optional
        In place of :func:`forecaster`.
    callbacks, **fit_options
        Passed on to :meth:`Forecaster.fit`.
    """
    return backtest(
        model or forecaster(),
        readings(),
        time_col="ds",
        target_col="TEMP",
        n_windows=_YEAR - _HORIZON + 1,
        step_size=1,
        baselines=BASELINES,
        val_size=_YEAR,
        callbacks=callbacks,
        **fit_options,
    )
