"""The study behind ``gatewise demo``: Beijing's temperature of the next day from the last three days.

Protocol: hourly readings of 2010 to 2014; input 72 hours, output 24 hours of temperature; 2010 to 2012 for training,
2013 for early stopping, every hour of 2014 an origin. The network is compared with the last reading ("Naive"), the same
hour of the day before ("SeasonalNaive") and ridge regression on the whole window ("Ridge").
"""

from __future__ import annotations

from typing import Any

from gatewise.data import datasets
from gatewise.forecasting import Backtest, Forecaster, backtest
from gatewise.training import Cosine

__all__ = ["BASELINES", "forecaster", "readings", "study"]

BASELINES = ("SeasonalNaive", "Naive", "Ridge")

_YEAR = 365 * 24
_HORIZON, _LOOK_BACK = 24, 72


def readings(backend: str = "polars") -> Any:
    """Temperature, dew point, pressure, wind direction and log(1 + cumulated wind speed)."""
    import narwhals as nw

    table = nw.from_native(datasets.load("beijing_weather", backend=backend), eager_only=True)
    wind = (nw.col("Iws") + 1.0).log().alias("log1p_Iws")
    return table.select("ds", "TEMP", "DEWP", "PRES", "cbwd", wind).to_native()


def forecaster(**changes: Any) -> Forecaster:
    """The network of the study; ``changes`` are other arguments of `Forecaster`."""
    options: dict[str, Any] = {
        "input_size": _LOOK_BACK,
        "hist_exog_list": ("DEWP", "PRES", "cbwd", "log1p_Iws"),
        "season_length": 24,
        "schedule": Cosine(warmup=50),
        "batch_size": 256,
        "max_epochs": 6,
    }
    return Forecaster(_HORIZON, **{**options, **changes})


def study(model: Forecaster | None = None, **fit_options: Any) -> Backtest:
    """Fit and score by the protocol: 8,737 windows of 2014.

    Parameters
    ----------
    model : Forecaster, optional
        By default that of :func:`forecaster`.
    **fit_options
        Further arguments of :meth:`Forecaster.fit`.
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
        **fit_options,
    )
