"""AutoETS and AutoTheta of the package statsforecast, beside the forecaster in backtests.

Each chooses its form anew from the readings before every window. The package is imported when one of them is asked for;
it comes with ``pip install "gatewise[baselines]"``.

Sources: R. J. Hyndman, A. B. Koehler, J. K. Ord and R. D. Snyder, Forecasting with Exponential Smoothing (2008);
J. A. Fiorucci et al., Models for optimising the theta method and their relationship to state space models (2016).
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from gatewise.arrays import Array

__all__ = ["STATISTICAL", "Statistical"]

#: Names of the methods, as statsforecast has them.
STATISTICAL = ("AutoETS", "AutoTheta")


class Statistical:
    """One of the methods.

    Parameters
    ----------
    name : str
        One of :data:`STATISTICAL`.
    season_length : int
        Steps of a season.

    Raises
    ------
    ImportError
        When statsforecast is not installed.
    """

    def __init__(self, name: str, season_length: int) -> None:
        try:
            from statsforecast import models  # pyright: ignore[reportMissingImports]
        except ImportError:
            raise ImportError(f'{name} needs statsforecast: pip install "gatewise[baselines]"') from None
        self.name, self.season_length = name, season_length
        self._make: Any = getattr(models, name)

    def __repr__(self) -> str:
        return f"Statistical({self.name!r}, season_length={self.season_length})"

    def quantiles(self, y: Array, h: int, levels: list[float]) -> Array | None:
        """Quantiles (h, Q) of the steps after a series, by levels between 0 and 1; None where the method fails.

        Parameters
        ----------
        y : array (N,)
            Readings, none missing.
        h : int
            Steps.
        levels : list of float
            Q levels; 0.5 is the mean, which stands for the median.
        """
        percents = sorted({round(abs(200.0 * level - 100.0), 9) for level in levels} - {0.0})
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                made = self._make(season_length=self.season_length).forecast(y=y, h=h, level=list(percents))
        except Exception:  # whatever it raises on a series that does not suit it, the caller counts it
            return None
        found = []
        for level in levels:
            percent = round(abs(200.0 * level - 100.0), 9)
            side = "lo" if level < 0.5 else "hi"
            found.append(made["mean"] if percent == 0.0 else made[f"{side}-{percent}"])
        result = np.stack(found, axis=-1)
        return result if np.isfinite(result).all() else None
