"""`Pretrained`: forecasts without a fit."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Sequence
from statistics import NormalDist
from typing import Any, Self

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, infer_season, to_panel
from gatewise.data.forecast_columns import check_alias, quantile_columns
from gatewise.data.given import given_columns
from gatewise.data.opening import as_table
from gatewise.errors import DataError
from gatewise.nn.checks import at_least_one
from gatewise.pretrained.candidates import Hint
from gatewise.pretrained.inputs import CONTEXT, GROUP, filled, prepare, width_of
from gatewise.pretrained.network import LEVELS, Network
from gatewise.pretrained.weights import describe, read_weights, restore, shipped

__all__ = ["Pretrained", "PretrainedStream"]

#: Readings a series must have, and how many of them must be known.
LEAST, LEAST_KNOWN = 8, 4

_SAVED = ("freq", "season_length", "time_zone", "alias")
_CELLS = 65_536  # places of a chunk of series: what stays in the processor's cache
_Z = np.array([NormalDist().inv_cdf(level) for level in LEVELS])


class Pretrained:
    """A forecaster that needs no fit: a GRU that has learned from invented series.

    It looks at the last 1,024 readings of each series on its own: other columns, calendars and other series are not
    used. The numbers are the same in any batch. A series multiplied by a number, or with a number added, gets the same
    forecast, multiplied or moved, to rounding. Only this depends on the zero: where all readings are at least 0, no
    forecast is below 0; where all are at most 0, none is above.

    Parameters
    ----------
    freq : str or int, optional
        Frequency of the readings; inferred when absent.
    season_length : int, optional
        Period in readings, where it is known; used for series of at least two such periods. When absent, up to two
        periods are found in each series; where there is none, a table's frequency suggests one (52 for weeks).
    time_zone : str, optional
        Clock that times without a zone were written by.
    alias : str
        Name of the forecast's columns.
    weights : path, optional
        A file of weights; those in the wheel when absent.

    Raises
    ------
    ModelFileError
        When the file of weights is damaged or does not fit.
    """

    def __init__(
        self,
        *,
        freq: str | int | None = None,
        season_length: int | None = None,
        time_zone: str | None = None,
        alias: str = "Pretrained",
        weights: str | os.PathLike[str] | None = None,
    ) -> None:
        if not isinstance(alias, str) or not alias:
            raise TypeError(f"alias must be text, not {alias!r}")
        self.freq, self.time_zone, self.alias = freq, time_zone, alias
        self.season_length = None if season_length is None else at_least_one("season_length", season_length)
        self.weights = weights
        self._network, self._card = shipped() if weights is None else read_weights(weights)

    @property
    def network(self) -> Network:
        """The network."""
        return self._network

    @property
    def card(self) -> dict[str, Any]:
        """How the weights were made: recipe, steps, figures."""
        return dict(self._card)

    def __repr__(self) -> str:
        usual = {"freq": None, "season_length": None, "time_zone": None, "alias": "Pretrained", "weights": None}
        return f"Pretrained({', '.join(f'{k}={v!r}' for k, v in vars(self).items() if k in usual and v != usual[k])})"

    def to_config(self) -> dict[str, Any]:
        """Everything but the arrays, as JSON values."""
        own = {name: getattr(self, name) for name in _SAVED}
        return {**describe(self._network, self._card), "arguments": own}

    def to_arrays(self) -> dict[str, Array]:
        """The weights by name."""
        return self._network.to_arrays()

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Self:
        """The forecaster that :meth:`to_config` and :meth:`to_arrays` describe."""
        made = cls(**{name: config["arguments"][name] for name in _SAVED if name in config.get("arguments", ())})
        made._network, made._card = restore(config, arrays)
        return made

    # ---- tables ----

    def panel(
        self,
        df: Any,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        target_col: str | Sequence[str] | None = "y",
    ) -> Panel:
        """Check a table and turn it into series; missing readings and gaps in time are allowed.

        Column names that are left at their default and do not exist are inferred. A panel is returned as it is.
        """
        if isinstance(df, Panel):
            return df
        df = as_table(df)
        given = given_columns(df, id_col, time_col, target_col)
        return to_panel(
            df, freq=self.freq, season=self.season_length, missing="mask", time_zone=self.time_zone, **given
        )

    def predict(
        self,
        df: Any,
        h: int,
        level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        target_col: str | Sequence[str] | None = "y",
    ) -> Any:
        """Forecast the steps after the last reading of each series.

        Parameters
        ----------
        df : pandas, polars or pyarrow table, or Panel
            Long (a row for each series and time) or wide (a time column and value columns); at least 8 readings a
            series, 4 of them known.
        h : int
            Steps.
        level : sequence of float, optional
            Prediction intervals in percent, at most 99: ``[80]`` gives columns ``Pretrained-lo-80`` and ``-hi-80``.
        quantiles : sequence of float, optional
            Quantiles from 0.005 to 0.995: columns ``Pretrained-q-0.1``.
        id_col : str, optional
            Column of the series' names; inferred when left at its default and absent.
        time_col : str or sequence of str, optional
            Column of the times, or columns that are its parts, likewise.
        target_col : str or sequence of str, optional
            Column of the readings, likewise.

        Returns
        -------
        table
            Of the kind that was given: id, time, ``Pretrained`` (the median) and the columns asked for.

        Raises
        ------
        DataError
            When the readings cannot be used; names series, row and column.
        """
        h = at_least_one("h", h)
        columns = quantile_columns(self.alias, level, quantiles)
        panel = self.panel(df, id_col, time_col, target_col)
        check_alias(self.alias, (panel.format.id_col, panel.format.time_col, "cutoff", "y"))
        panel.require(LEAST, "so that there is something to forecast from")
        series = [panel.series(s) for s in range(len(panel.ids))]
        names = [str(one) for one in panel.ids.tolist()]
        made = self._columns(panel, series, h, columns, names)
        return panel.frame(panel.future_times(h), made)

    def cross_validation(
        self,
        df: Any,
        h: int,
        *,
        n_windows: int = 1,
        step_size: int | None = None,
        level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        target_col: str | Sequence[str] | None = "y",
    ) -> Any:
        """Forecast windows of the past from the readings before each.

        Parameters
        ----------
        df : pandas, polars or pyarrow table, or Panel
            The readings, as for :meth:`predict`.
        h : int
            Steps.
        n_windows : int
            Windows at the end of each series. Default 1.
        step_size : int, optional
            Steps between two windows; ``h`` when absent.
        level : sequence of float, optional
            Prediction intervals in percent, at most 99.
        quantiles : sequence of float, optional
            Quantiles from 0.005 to 0.995.
        id_col : str, optional
            Column of the series' names; inferred when left at its default and absent.
        time_col : str or sequence of str, optional
            Column of the times, or columns that are its parts, likewise.
        target_col : str or sequence of str, optional
            Column of the readings, likewise.

        Returns
        -------
        table
            id, time, ``cutoff`` (the last time that the forecast knew), ``y`` and the columns of :meth:`predict`.
        """
        h, n_windows = at_least_one("h", h), at_least_one("n_windows", n_windows)
        step = at_least_one("step_size", h if step_size is None else step_size)
        columns = quantile_columns(self.alias, level, quantiles)
        panel = self.panel(df, id_col, time_col, target_col)
        check_alias(self.alias, (panel.format.id_col, panel.format.time_col, "cutoff", "y"))
        held = h + (n_windows - 1) * step
        panel.require(LEAST + held, f"{LEAST} to forecast from and {held} for {n_windows} held-out windows")
        origins = (panel.offsets[1:, None] - held + step * np.arange(n_windows)).ravel()
        number = np.repeat(np.arange(len(panel.ids)), n_windows)
        series = [panel.target[panel.offsets[s] : o] for s, o in zip(number, origins, strict=True)]
        made = self._columns(panel, series, h, columns, [str(panel.ids[s]) for s in number])
        rows = origins[:, None] + np.arange(h)
        cutoff = np.repeat(panel.times[origins - 1][:, None], h, axis=1)
        truth = np.where(panel.mask[rows, 0], panel.target[rows], np.nan)
        return panel.frame(panel.times[rows], {"cutoff": cutoff, "y": truth, **made}, number)

    def _columns(
        self, panel: Panel, series: list[Array], h: int, columns: dict[str, float], names: list[str]
    ) -> dict[str, Array]:
        # What the frequency suggests, not what the other series of the table say: a series is forecast on its own.
        usual = infer_season(panel.freq).length
        made = self._forecast(series, h, np.array([0.5, *columns.values()]), names, usual)
        return {name: made[:, :, k] for k, name in enumerate([self.alias, *columns])}

    # ---- arrays ----

    def predict_arrays(
        self, series: Sequence[Any], h: int, levels: Sequence[float] = (0.1, 0.5, 0.9), *, usual_season: int = 0
    ) -> Array:
        """Forecast plain arrays.

        Parameters
        ----------
        series : sequence of 1-D arrays
            Readings of each series, the oldest first; NaN where one is missing. At least 8 each, 4 of them known.
        h : int
            Steps.
        levels : sequence of float
            Quantiles from 0.005 to 0.995.
        usual_season : int
            Period that the frequency suggests, for series in which none is found; 0 for none.

        Returns
        -------
        array (S, h, len(levels)) float64

        Raises
        ------
        DataError
            When a series is too short, has too few known readings or an infinite one; gives its number.
        """
        h = at_least_one("h", h)
        wanted = np.asarray(levels, float)
        if wanted.ndim != 1 or not ((wanted >= 0.005) & (wanted <= 0.995)).all():
            raise ValueError(f"levels must hold numbers from 0.005 to 0.995, not {levels!r}")
        return self._forecast(list(series), h, wanted, [str(k) for k in range(len(series))], usual_season)

    def stream(self, h: int, levels: Sequence[float] = (0.1, 0.5, 0.9)) -> PretrainedStream:
        """Forecast one series reading by reading, in constant memory.

        Parameters
        ----------
        h : int
            Steps.
        levels : sequence of float
            Quantiles from 0.005 to 0.995.
        """
        return PretrainedStream(self, h, levels)

    def _forecast(self, series: list[Any], h: int, levels: Array, names: list[str], usual: int = 0) -> Array:
        hint = Hint(given=self.season_length or 0, usual=usual)
        arrays = [_checked(one, name) for one, name in zip(series, names, strict=True)]
        out = np.empty((len(arrays), h, len(levels)))
        by_width: dict[int, list[int]] = {}
        for k, one in enumerate(arrays):
            by_width.setdefault(width_of(len(one)), []).append(k)
        for width, members in by_width.items():
            size = max(1, _CELLS // width)
            for a in range(0, len(members), size):
                chunk = members[a : a + size]
                out[chunk] = self._quantiles([arrays[k] for k in chunk], width, h, levels, hint)
        return out

    def _quantiles(self, series: list[Array], width: int, h: int, levels: Array, hint: Hint) -> Array:
        """Forecast series of about one length: (B, h, levels) in the readings' unit."""
        x, known, n = filled(series, width)
        # Exact for powers of two, and keeps squares of huge or tiny readings finite.
        size = np.exp2(np.ceil(np.log2(np.maximum(np.abs(x).max(axis=1), 1e-300))))
        x = x / size[:, None]
        made = prepare(x, known, n, -(-h // GROUP) * GROUP, hint=hint)
        scaled = self._network.predict(made.inputs)[:, :h].astype(float)
        result = made.centre[:, None, None] + made.scale[:, None, None] * _at_levels(scaled, levels)
        low, high = x.min(axis=1) >= 0, x.max(axis=1) <= 0
        result[low] = np.maximum(result[low], 0.0)
        result[high] = np.minimum(result[high], 0.0)
        return result * size[:, None, None]


def _at_levels(made: Array, levels: Array) -> Array:
    """Quantiles (..., Q) at the network's levels -> at others, on straight lines over the normal distribution."""
    z = np.array([NormalDist().inv_cdf(level) for level in levels])
    right = np.clip(np.searchsorted(_Z, z), 1, len(_Z) - 1)
    share = (z - _Z[right - 1]) / (_Z[right] - _Z[right - 1])
    exact = np.abs(share - np.round(share)) < 1e-9
    share = np.where(exact, np.round(share), share)
    return made[..., right - 1] * (1.0 - share) + made[..., right] * share


def _checked(one: Any, name: str) -> Array:
    """The end of a series as float64; refuses what cannot be forecast."""
    array = np.asarray(one)
    if array.ndim != 1 or array.dtype.kind not in "fiub":
        raise DataError(f"must be a 1-D array of numbers, not {array.dtype} of shape {array.shape}", series=name)
    if len(array) < LEAST:
        raise DataError(f"the series has {len(array)} readings and needs at least {LEAST}", series=name)
    tail = array[-CONTEXT:].astype(np.float64)
    if np.isinf(tail).any():
        raise DataError("a reading is infinite", series=name)
    known = int(np.isfinite(tail).sum())
    if known < LEAST_KNOWN:
        raise DataError(
            f"{known} of the last {len(tail)} readings are known; at least {LEAST_KNOWN} are needed", series=name
        )
    return tail


class PretrainedStream:
    """One series whose readings arrive one by one; made by :meth:`Pretrained.stream`.

    It keeps the last 1,024 readings. Each forecast has the bits of :meth:`Pretrained.predict_arrays` on these.

    Parameters
    ----------
    model : Pretrained
        The model that forecasts.
    h : int
        Steps.
    levels : sequence of float
        Quantiles.
    """

    def __init__(self, model: Pretrained, h: int, levels: Sequence[float]) -> None:
        self._model, self._h, self._levels = model, at_least_one("h", h), tuple(levels)
        self._readings: deque[float] = deque(maxlen=CONTEXT)

    def __len__(self) -> int:
        """Readings kept."""
        return len(self._readings)

    def observe(self, reading: float) -> None:
        """Take a reading without forecasting; NaN where it is missing."""
        self._readings.append(float(reading))

    def step(self, reading: float) -> Array:
        """Take a reading and forecast the h steps after it.

        Returns
        -------
        array (h, levels) float64

        Raises
        ------
        DataError
            While there are fewer than 8 readings, or fewer than 4 known ones.
        """
        self.observe(reading)
        return self._model.predict_arrays([np.array(self._readings)], self._h, self._levels)[0]
