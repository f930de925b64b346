"""`AnomalyDetector`: what is unusual in readings of several columns."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any, Self

import numpy as np

from gatewise import training
from gatewise.anomalies import fitting, saving
from gatewise.anomalies.findings import Findings
from gatewise.anomalies.fitted import Fitted
from gatewise.anomalies.options import Options, check_budget
from gatewise.anomalies.reading import read, series_of
from gatewise.anomalies.runner import Runner
from gatewise.anomalies.stream import Stream
from gatewise.arrays import Array
from gatewise.cells import Cell
from gatewise.data import Panel
from gatewise.errors import NotFittedError
from gatewise.params import Params

__all__ = ["AnomalyDetector"]


class AnomalyDetector(Params):
    """Find what is unusual in readings of one or several columns.

    A recurrent network forecasts all columns together, one step ahead. What its errors are on normal readings, by
    themselves and given those of the other columns, at once and over some time, is learned from readings that it was
    not trained on. A step's score says how rare an alarm as high is then, and a budget of false alarms sets the
    threshold. While nothing is wrong, mean and size of the errors are followed slowly, so that ageing is no alarm;
    while something is, they are not.

    Parameters
    ----------
    cell : str or Cell
        The recurrent cell: a family's name, a key or a cell of :data:`gatewise.cells.CELLS`. Default "gru".
    hidden_size : int
        H, units per layer. Default 32.
    num_layers : int
        L, layers stacked. Default 1.
    false_alarms : float
        The budget: alarms a step on normal readings, at most 0.1. Default 0.001, one in a thousand.
    rest : int
        Unusual steps with at most so many others between them are one alarm. Default 20.
    memory : int
        Steps over which mean and size of the errors are followed. Default 2000.
    calibration : float
        Share of each series, at its end, that the network is not trained on: 0.1 to 0.8. Default 0.4.
    missing : {"error", "mask", "interpolate"}
        Missing readings and gaps in time: refuse them, let them say nothing (a forecast takes their place), or draw
        straight lines. Default "error".
    max_epochs : int
        Most passes over the readings in training. Default 300.
    learning_rate : float
        Of the first training step. Default 0.005.
    seed : int
        Same seed, same data, same bits. Default 0.

    Attributes
    ----------
    fitted_ : Fitted
        All that was learned.
    columns_ : tuple of str
        The columns that are watched.
    history_ : History
        The course of the training; after :meth:`fit` only.
    """

    fitted_: Fitted
    history_: training.History

    def __init__(
        self,
        cell: str | Cell = "gru",
        hidden_size: int = 32,
        num_layers: int = 1,
        *,
        false_alarms: float = 1e-3,
        rest: int = 20,
        memory: int = 2000,
        calibration: float = 0.4,
        missing: str = "error",
        max_epochs: int = 300,
        learning_rate: float = 5e-3,
        seed: int = 0,
    ) -> None:
        self.cell = cell
        self.hidden_size = hidden_size
        self.num_layers = num_layers
        self.false_alarms = false_alarms
        self.rest = rest
        self.memory = memory
        self.calibration = calibration
        self.missing = missing
        self.max_epochs = max_epochs
        self.learning_rate = learning_rate
        self.seed = seed

    def __repr__(self) -> str:
        usual = inspect.signature(type(self)).parameters
        given = [f"{k}={v!r}" for k, v in self.get_params().items() if repr(v) != repr(usual[k].default)]
        return f"{type(self).__name__}({', '.join(given)})"

    def _require(self) -> Fitted:
        learned: Fitted | None = vars(self).get("fitted_")
        if learned is None:
            raise NotFittedError("this AnomalyDetector has not been fitted; call fit(df) first, or load a fitted one")
        return learned

    @property
    def columns_(self) -> tuple[str, ...]:
        """The columns that are watched."""
        return self._require().columns

    def fit(
        self,
        df: Any,
        columns: Sequence[str] | None = None,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        *,
        callbacks: Sequence[training.Callback] = (),
    ) -> Self:
        """Learn what is normal.

        A few faults among the readings do little harm; the threshold is right where there are none.

        Parameters
        ----------
        df : pandas, polars or pyarrow table, a path, or Panel
            Readings: a row for each time, or for each series and time. Series are taken as of one kind.
        columns : sequence of str, optional
            Columns to watch together. Default: all that hold numbers and are neither time nor id.
        id_col : str, optional
            Column of the series' ids. Inferred when None, or when it has its default and there is no such column.
        time_col : str or sequence of str, optional
            Column of the times, or columns that are its parts; inferred likewise.
        callbacks : sequence of Callback, default ()
            For :func:`gatewise.training.train`.

        Returns
        -------
        self

        Raises
        ------
        DataError
            When the table cannot be used, or has too few readings; the message names file, series, row and column.
        ValueError, TypeError
            When an argument is out of range; the message names it.
        """
        options = Options(**self.get_params())
        panel = read(df, columns, id_col=id_col, time_col=time_col, missing=self.missing)
        self.fitted_, self.history_ = fitting.fit(options, panel.columns, series_of(panel), callbacks)
        return self

    def level(self, false_alarms: float | None = None) -> float:
        """Score from which on a step is an anomaly, for a budget; by default the one of the constructor."""
        budget = self._require().options.false_alarms if false_alarms is None else check_budget(false_alarms)
        return float(-np.log10(budget))

    def findings(
        self,
        df: Any,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        *,
        false_alarms: float | None = None,
    ) -> Findings:
        """What :meth:`detect` finds, as one value: alarms, scores of each column, forecasts."""
        fitted, level = self._require(), self.level(false_alarms)
        panel = read(df, fitted.columns, id_col=id_col, time_col=time_col, missing=self.missing)
        verdict = _run(fitted, panel, level)
        return Findings(panel, *verdict, level, fitted.options.rest)

    def detect(
        self,
        df: Any,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        *,
        false_alarms: float | None = None,
    ) -> Any:
        """Score each row of a table.

        Each series starts anew: nothing is said about its first 64 rows.

        Parameters
        ----------
        df : pandas, polars or pyarrow table, a path, or Panel
            Readings of the columns given to :meth:`fit`.
        id_col : str, optional
            Column of the series' ids; inferred as in :meth:`fit`.
        time_col : str or sequence of str, optional
            Column of the times; inferred likewise.
        false_alarms : float, optional
            Another budget than the constructor's.

        Returns
        -------
        table of the caller's library
            Id, time, ``score`` (an alarm as high comes once in 10^score normal steps), ``anomaly``, ``alarm`` (the
            first row of each alarm), ``column`` at fault, and for each column what was expected.

        Raises
        ------
        NotFittedError
            Before :meth:`fit`.
        DataError
            When the table cannot be used.
        """
        return self.findings(df, id_col, time_col, false_alarms=false_alarms).frame()

    def stream(self, *, false_alarms: float | None = None) -> Stream:
        """Verdicts reading by reading; see :class:`Stream`.

        Parameters
        ----------
        false_alarms : float, optional
            Another budget than the constructor's.
        """
        return Stream(self._require(), self.level(false_alarms))

    def to_config(self) -> dict[str, Any]:
        """Everything but the arrays, in JSON's types; see :func:`gatewise.save`."""
        return saving.describe(self._require())

    def to_arrays(self) -> dict[str, Array]:
        """Arrays by name; see :func:`gatewise.save`."""
        return saving.arrays_of(self._require())

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Self:
        """The detector that :meth:`to_config` and :meth:`to_arrays` describe."""
        fitted = saving.restore(config, arrays)
        made = cls(**{name: getattr(fitted.options, name) for name in inspect.signature(cls).parameters})
        made.fitted_ = fitted
        return made


def _run(fitted: Fitted, panel: Panel, level: float) -> tuple[Array, Array, Array, Array, Array]:
    """Verdicts on all rows, series by series."""
    found = [Runner(fitted).run(panel.values[panel.rows(s)], level) for s in range(len(panel.ids))]
    score, anomaly, alarm, columns, forecast = (np.concatenate(part) for part in zip(*found, strict=True))
    return score, anomaly, alarm, columns, forecast
