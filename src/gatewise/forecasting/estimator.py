"""What a forecaster is made with and what it learned, in scikit-learn's way: the side of it that does no work."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Self

from gatewise.arrays import Array
from gatewise.cells import Cell, as_cell
from gatewise.data import Panel
from gatewise.errors import NotFittedError
from gatewise.forecasting import packing
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.intervals import Calibration
from gatewise.forecasting.network import BaseNetwork
from gatewise.forecasting.options import NAMES, Init, Method, Options, method_of, short
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.stream import Stream
from gatewise.params import Params
from gatewise.training import History

__all__ = ["Estimator"]


class Estimator(Params, ABC):
    """Arguments as they were given, and after fitting one :class:`~gatewise.forecasting.Fitted`.

    A subclass has the constructor, which stores its arguments under their names and does nothing else, and ``fit``,
    which sets ``_learned``.
    """

    alias: str | None
    cell: str | Cell
    method: Method
    init: Init
    _learned: Fitted

    @abstractmethod
    def fit(self, df: Any) -> Self:
        """Learn from a table."""

    def clone(self, **changes: Any) -> Self:
        """An unfitted forecaster with the same arguments, but for ``changes``."""
        return type(self)(**{**self.get_params(), **changes})

    @classmethod
    def from_fitted(cls, fitted: Fitted) -> Self:
        """The forecaster that has learned ``fitted``; its arguments are the checked options."""
        made = cls(**fitted.options.params())
        made._learned = fitted
        return made

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{k}={v}' for k, v in self._given().items())})"

    def _given(self) -> dict[str, str]:
        """The arguments that differ from their defaults, as text."""
        usual = inspect.signature(type(self)).parameters
        params = self.get_params()
        return {k: short(v) for k, v in params.items() if repr(v) != repr(usual[k].default)}

    def _repr_html_(self) -> str:
        from gatewise.forecasting.display import forecaster_html

        return forecaster_html(self, self._given())

    @property
    def name(self) -> str:
        """Name of the forecast's columns; once fitted, that of what was learned."""
        learned: Fitted | None = vars(self).get("_learned")
        if learned is not None:
            return learned.name
        return self.alias or NAMES.get(method_of(self.method, self.init)) or as_cell(self.cell).name.upper()

    @property
    def options(self) -> Options:
        """The arguments, checked.

        Raises
        ------
        ValueError, TypeError
            When an argument is out of range or of the wrong type; the message names it.
        """
        return Options(**self.get_params())

    @property
    def fitted(self) -> Fitted:
        """All that was learned, as one value.

        Raises
        ------
        NotFittedError
            Before :meth:`fit`.
        """
        learned: Fitted | None = vars(self).get("_learned")
        if learned is None:
            raise NotFittedError("this Forecaster has not been fitted; call fit(df) first, or load a fitted one")
        return learned

    @property
    def network_(self) -> BaseNetwork:
        """The trained network."""
        return self.fitted.network

    @property
    def history_(self) -> History:
        """What happened in training."""
        return self.fitted.history

    @property
    def input_size_(self) -> int:
        """Steps that the network looks back."""
        return self.fitted.input_size

    @property
    def season_length_(self) -> int:
        """Steps of a season."""
        return self.fitted.season_length

    @property
    def recipe_(self) -> Recipe:
        """How the network's inputs are made."""
        return self.fitted.recipe

    @property
    def calibration_(self) -> Calibration:
        """Errors on held-out windows."""
        return self.fitted.calibration

    @property
    def weights_(self) -> dict[str, float]:
        """Weight of each member of the forecast, the largest first; they sum to 1."""
        weights = self.fitted.combination.weights
        return {name: weights[name] for name in sorted(weights, key=lambda one: -weights[one])}

    @property
    def context_(self) -> Panel:
        """The end of each series of training."""
        return self.fitted.context

    def stream(self, series: str | int | None = None, level: Sequence[float] | None = None) -> Stream:
        """Forecast after each further reading of one series of training.

        Parameters
        ----------
        series : str or int, optional
            Id of the series; not needed where there was one.
        level : sequence of float, optional
            Levels of prediction intervals, in percent.

        Returns
        -------
        Stream
            ``stream.step(reading)`` gives the point forecast and the bounds, arrays (h,) by name.

        Raises
        ------
        NotFittedError
            Before :meth:`fit`.
        DataError
            When there is no such series, or several and none is named.
        ValueError
            With ``futr_exog_list``: a stream does not know the future.
        """
        return Stream(self.fitted, series, level)

    def to_config(self) -> dict[str, Any]:
        """Everything but the arrays, as JSON values."""
        return packing.to_config(self.fitted)

    def to_arrays(self) -> dict[str, Array]:
        """All learned arrays by name."""
        return packing.to_arrays(self.fitted)

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Self:
        """The forecaster that :meth:`to_config` and :meth:`to_arrays` describe."""
        return cls.from_fitted(packing.restore(config, arrays))
