"""`Pretrained`: forecasts without a fit."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import numpy as np

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.data import Panel, infer_season, to_panel
from gatewise.data.forecast_columns import check_alias, quantile_columns
from gatewise.data.given import given_columns
from gatewise.data.opening import opened
from gatewise.nn.checks import at_least_one
from gatewise.pretrained.candidates import Hint
from gatewise.pretrained.chunks import each
from gatewise.pretrained.inputs import Inputs, batches_of, from_readings, width_of
from gatewise.pretrained.limits import within_limits
from gatewise.pretrained.looks import of_all_looks, short_looks
from gatewise.pretrained.network import LayerRun, Network
from gatewise.pretrained.plain import drawn_to_plain
from gatewise.pretrained.readings import LEAST, at_levels, checked
from gatewise.pretrained.stream import PretrainedStream
from gatewise.pretrained.walks import drawn_to_naive
from gatewise.pretrained.weights import describe, read_weights, restore, shipped

__all__ = ["Pretrained"]

_CELLS = 65_536  # places of a chunk of series: what stays in the processor's cache


_SAVED = ("freq", "season_length", "time_zone", "alias")  # arguments; the weights are saved as arrays


class Pretrained:
    """A forecaster that needs no fit: a GRU that has learned from invented series.

    It looks at the last 1,024 readings of each series on its own: other columns, calendars and other series are not
    used. The numbers are the same in any batch. A series multiplied by a number, or with a number added, gets the same
    forecast, multiplied or moved, to rounding. Only this depends on the zero: where all readings are at least 0, no
    forecast is below 0; where all are at most 0, none is above. Nor does one go beyond a highest or lowest reading that
    was reached again and again, as 100 %.

    Parameters
    ----------
    freq : str or int, optional
        Frequency of the readings; inferred when absent.
    season_length : int, optional
        Period in readings, where it is known; used for series of at least 8/7 such periods. When absent, up to two
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
        self._keep(freq, season_length, time_zone, alias)
        self.weights = weights
        self._network, self._card = shipped() if weights is None else read_weights(weights)

    def _keep(self, freq: str | int | None, season_length: int | None, time_zone: str | None, alias: str) -> None:
        if not isinstance(alias, str) or not alias:
            raise TypeError(f"alias must be text, not {alias!r}")
        self.freq, self.time_zone, self.alias = freq, time_zone, alias
        self.season_length = None if season_length is None else at_least_one("season_length", season_length)

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

    # ---- files: gatewise.save and gatewise.load ----

    def to_config(self) -> dict[str, Any]:
        """Return the arguments and the card, in JSON's types, for :func:`gatewise.save`."""
        given = {name: getattr(self, name) for name in _SAVED}
        return {"arguments": given, **describe(self._network, self._card)}

    def to_arrays(self) -> dict[str, Array]:
        """Return copies of the network's weights by name, for :func:`gatewise.save`."""
        return self._network.to_arrays()

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Pretrained:
        """Make a model from what :meth:`to_config` and :meth:`to_arrays` returned.

        Parameters
        ----------
        config : dict
            Arguments and card.
        arrays : dict of str to array
            The network's weights.

        Raises
        ------
        ValueError
            When the two do not fit each other or this program.
        """
        given = config.get("arguments", {})
        model = cls.__new__(cls)
        model._keep(
            given.get("freq"), given.get("season_length"), given.get("time_zone"), given.get("alias", "Pretrained")
        )
        model.weights = None
        model._network, model._card = restore(config, arrays)
        return model

    # ---- tables ----

    def panel(
        self,
        df: Any,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        target_col: str | Sequence[str] | None = "y",
    ) -> Panel:
        """Check a table and turn it into series; missing readings and gaps in time are allowed.

        Parameters
        ----------
        df : pandas, polars or pyarrow table, or Panel
            Long (a row for each series and time) or wide (a time column and value columns). A panel is returned as it
            is.
        id_col : str, optional
            Column of the series' names; inferred when left at its default and absent.
        time_col : str or sequence of str, optional
            Column of the times, or columns that are its parts, likewise.
        target_col : str or sequence of str, optional
            Column of the readings, likewise.

        Returns
        -------
        Panel

        Raises
        ------
        DataError
            When the readings cannot be used; names series, row and column.
        """
        if isinstance(df, Panel):
            return df
        df = opened(df)
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

        Raises
        ------
        DataError
            When the readings cannot be used, or a series is too short for the windows.
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
        self, series: Sequence[Any], h: int, levels: Sequence[float] = (0.1, 0.5, 0.9), *, usual_season: int = 0,
        limits: bool = True,
    ) -> Array:  # fmt: skip
        """Forecast plain arrays.

        Parameters
        ----------
        series : sequence of 1-D arrays
            Readings of each series, the oldest first; NaN where one is missing. At least 8 each, 4 of them known.
        h : int
            Steps.
        levels : sequence of float
            Quantiles from 0.005 to 0.995. Default 0.1, 0.5 and 0.9.
        usual_season : int
            Period that the readings' frequency suggests, as a table's does (52 for weeks): taken where none is found,
            or one within an eighth of it. Default 0: none.
        limits : bool
            Whether no forecast goes beyond a highest or lowest reading that was reached again and again. Default: so.

        Returns
        -------
        array (S, h, len(levels)) float64

        Raises
        ------
        DataError
            When a series is too short, has too few known readings or an infinite one; gives its number.
        ValueError
            When h, a level or ``usual_season`` is out of its range.
        """
        h = at_least_one("h", h)
        usual = 0 if usual_season == 0 else at_least_one("usual_season", usual_season)
        wanted = np.asarray(levels, float)
        if wanted.ndim != 1 or not ((wanted >= 0.005) & (wanted <= 0.995)).all():
            raise ValueError(f"levels must hold numbers from 0.005 to 0.995, not {levels!r}")
        return self._forecast(list(series), h, wanted, [str(k) for k in range(len(series))], usual, limits)

    def layers(self, series: Any, h: int) -> dict[str, LayerRun]:
        """Both recurrent layers with what they take in the look at all readings of one series: for a trace.

        Parameters
        ----------
        series : 1-D array
            Readings, as for :meth:`predict_arrays`.
        h : int
            Steps.

        Returns
        -------
        dict of str to LayerRun
            ``encoder`` and ``decoder``, each with ``layer``, ``x`` (1, T, I) and ``state`` (1, 1, H) or None:
            ``gw.trace(run.layer, run.x, state=run.state)``.
        """
        one, h = checked(series, "0"), at_least_one("h", h)
        made = from_readings([one], width_of(len(one)), h, Hint.of(self.season_length))[2]
        return self._network.layer_runs(made.inputs)

    def stream(self, h: int, levels: Sequence[float] = (0.1, 0.5, 0.9)) -> PretrainedStream:
        """Forecast one series reading by reading, in constant memory.

        Parameters
        ----------
        h : int
            Steps.
        levels : sequence of float
            Quantiles from 0.005 to 0.995. Default 0.1, 0.5 and 0.9.

        Returns
        -------
        PretrainedStream
        """
        return PretrainedStream(self, h, levels)

    def _forecast(
        self, series: list[Any], h: int, levels: Array, names: list[str], usual: int, limits: bool = True
    ) -> Array:
        hint = Hint.of(self.season_length, usual)
        arrays = [checked(one, name) for one, name in zip(series, names, strict=True)]
        out = np.empty((len(arrays), h, len(levels)))
        chunks = batches_of(((k, len(one)) for k, one in enumerate(arrays)), lambda width: _CELLS // max(width, h))

        def compute(chunk: tuple[int, list[int]]) -> None:
            width, members = chunk
            out[members] = self._quantiles([arrays[k] for k in members], width, h, levels, hint, limits)

        each(compute, chunks, kernels.active().threads)
        return out

    def _quantiles(self, series: list[Array], width: int, h: int, levels: Array, hint: Hint, limits: bool) -> Array:
        """Forecast series of about one length: (B, h, levels) in the readings' unit."""
        x, size, made = from_readings(series, width, h, hint)
        median = levels.tolist() == [0.5]  # for it alone all takes less time

        def forecast(inputs: Inputs) -> Array:
            return self._network.predict(inputs, median=median)[:, :h].astype(float)

        own = of_all_looks(made, short_looks(made, h, hint), forecast)
        own = drawn_to_naive(made, drawn_to_plain(made, own, int(hint.usual)))
        own = own if median else at_levels(own, levels)
        return within_limits(made.in_readings(own), x, made.n, reached=limits) * size[:, None, None]
