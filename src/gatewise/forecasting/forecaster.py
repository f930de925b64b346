"""`Forecaster`: a recurrent network that learns from a table of readings and forecasts it."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal, Self

import numpy as np

from gatewise import training
from gatewise.arrays import Array
from gatewise.data import Panel, future_values
from gatewise.errors import NotFittedError
from gatewise.forecasting import fitting, packing
from gatewise.forecasting.features import Features, Recipe
from gatewise.forecasting.held import Held, origins_of
from gatewise.forecasting.options import check_alias, check_options, default_quantiles, quantile_columns
from gatewise.forecasting.reading import learn_panel, same_panel
from gatewise.nn.checks import at_least_one

__all__ = ["Forecaster"]


class Forecaster:
    """Forecast time series with a recurrent network.

    One network learns from all series of a table. Each series is scaled on its own, and every window is given
    relative to its last reading.

    Parameters
    ----------
    h : int
        Horizon: how many steps ahead.
    input_size : int, optional
        How many steps the network looks back; chosen from season and horizon when absent.
    cell : {"gru", "lstm", "rnn"}
        The recurrent cell.
    hidden_size, num_layers : int
        Units a layer, and layers.
    reset, update
        Form of the GRU; see :class:`gatewise.GRU`.
    strategy : {"direct", "recursive"}
        Decode all steps from the last state, or feed each forecast back in. See
        :mod:`gatewise.forecasting.network`.
    loss : {"absolute", "squared", "huber", "quantile"}
        What training makes small.
    quantiles : sequence of float, optional
        Levels for ``loss="quantile"``; by default those of the 80 and 95 % intervals and the median.
    dropout : float
        On the decoded state and between layers, while training.
    hist_exog_list, futr_exog_list, stat_exog_list : sequence of str
        Further columns: known up to now, known for the future too, and (of ``static_df``) one value a series.
    calendar : bool
        Whether the network sees hour, weekday and season as sines and cosines.
    scaler : {"standard", "robust", "minmax", "meanabs", "none"}
        How each series is scaled.
    missing : {"error", "mask", "interpolate"}
        What is done about missing readings and gaps in time: refuse them, tell the network which are missing, or
        draw straight lines.
    freq, season_length : optional
        Frequency and season; found out when absent.
    time_zone : str, optional
        Clock that times without a zone were written by, such as ``"Europe/Berlin"``; needed where it is put forward
        and back.
    learning_rate, weight_decay, batch_size, max_epochs, max_steps, patience, clip_norm, schedule, optimizer
        How to train; see :class:`gatewise.training.Settings`. ``batch_size`` follows the number of windows when
        absent. An epoch has 20 to 200 batches.
    seed : int
        Same seed, same data, same bits.
    alias : str, optional
        Name of the forecast's columns; the cell's name in capitals when absent.

    Attributes
    ----------
    network_ : Network
        The trained network.
    history_ : History
        What happened in training.
    input_size_, season_length_ : int
        What was used.
    recipe_, calibration_
        How features are made, and the errors that prediction intervals come from.
    """

    def __init__(
        self,
        h: int,
        input_size: int | None = None,
        cell: Literal["gru", "lstm", "rnn"] = "gru",
        hidden_size: int = 64,
        num_layers: int = 1,
        *,
        reset: Literal["after", "before"] = "after",
        update: Literal["keep", "write"] = "keep",
        strategy: Literal["direct", "recursive"] = "direct",
        loss: Literal["absolute", "squared", "huber", "quantile"] = "absolute",
        quantiles: Sequence[float] | None = None,
        dropout: float = 0.1,
        hist_exog_list: Sequence[str] = (),
        futr_exog_list: Sequence[str] = (),
        stat_exog_list: Sequence[str] = (),
        calendar: bool = True,
        scaler: Literal["standard", "robust", "minmax", "meanabs", "none"] = "standard",
        missing: Literal["error", "mask", "interpolate"] = "error",
        freq: str | int | None = None,
        season_length: int | None = None,
        time_zone: str | None = None,
        optimizer: Literal["adamw", "adam", "sgd"] = "adamw",
        learning_rate: float = 3e-3,
        weight_decay: float = 1e-2,
        schedule: str | training.Schedule = "plateau",
        clip_norm: float | None = 1.0,
        batch_size: int | None = None,
        max_epochs: int = 50,
        max_steps: int | None = None,
        patience: int | None = 8,
        seed: int = 0,
        alias: str | None = None,
    ) -> None:
        self.h = h
        self.input_size = input_size
        self.cell = cell
        self.hidden_size = hidden_size
        self.num_layers = num_layers
        self.reset = reset
        self.update = update
        self.strategy = strategy
        self.loss = loss
        self.quantiles = quantiles
        self.dropout = dropout
        self.hist_exog_list = hist_exog_list
        self.futr_exog_list = futr_exog_list
        self.stat_exog_list = stat_exog_list
        self.calendar = calendar
        self.scaler = scaler
        self.missing = missing
        self.freq = freq
        self.season_length = season_length
        self.time_zone = time_zone
        self.optimizer = optimizer
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.schedule = schedule
        self.clip_norm = clip_norm
        self.batch_size = batch_size
        self.max_epochs = max_epochs
        self.max_steps = max_steps
        self.patience = patience
        self.seed = seed
        self.alias = alias

    def get_params(self) -> dict[str, Any]:
        """The constructor's arguments, as they were given."""
        return {name: getattr(self, name) for name in inspect.signature(type(self)).parameters}

    def clone(self, **changes: Any) -> Self:
        """An unfitted forecaster with the same arguments, but for ``changes``."""
        return type(self)(**{**self.get_params(), **changes})

    def __repr__(self) -> str:
        usual = inspect.signature(type(self)).parameters
        shown = [f"{k}={v!r}" for k, v in self.get_params().items() if v != usual[k].default]
        return f"{type(self).__name__}({', '.join(shown)})"

    @property
    def name(self) -> str:
        """Name of the forecast's columns."""
        return self.alias or self.cell.upper()

    def panel(
        self,
        df: Any,
        static_df: Any = None,
        id_col: str | None = "unique_id",
        time_col: str | None = "ds",
        target_col: str | Sequence[str] | None = "y",
    ) -> Panel:
        """Check a table and turn it into series, with this forecaster's columns, frequency and missing-rule.

        Column names that are left at their default and do not exist are found out. A panel is returned as it is.
        """
        return learn_panel(self, df, static_df, id_col, time_col, target_col)

    def fit(
        self,
        df: Any,
        static_df: Any = None,
        id_col: str | None = "unique_id",
        time_col: str | None = "ds",
        target_col: str | Sequence[str] | None = "y",
        *,
        val_size: int | None = None,
        callbacks: Sequence[Any] = (),
        checkpoint_dir: str | Path | None = None,
        resume: bool = False,
        time_limit: float | None = None,
    ) -> Self:
        """Learn from a table.

        Parameters
        ----------
        df : pandas, polars or pyarrow table, or Panel
            Long (a row for each series and time) or wide (a time column and value columns).
        static_df : table, optional
            A row for each series with the columns of ``stat_exog_list``.
        id_col, time_col, target_col : str
            Column names; those that are left at their default and do not exist are found out.
        val_size : int, optional
            Steps at the end of each series that are held out to stop training in time and to measure errors for
            prediction intervals: 0, or at least the horizon; a tenth of the series, at least the horizon, when absent.
        callbacks : sequence
            See :mod:`gatewise.training`.
        checkpoint_dir : path, optional
            Folder for checkpoints, made if need be.
        resume : bool
            Go on from the last good checkpoint in ``checkpoint_dir``; refused where the readings or the arguments
            are others.
        time_limit : float, optional
            Seconds after which training ends with what it has.

        Returns
        -------
        self

        Raises
        ------
        DataError
            When the readings cannot be used as they are; names file, series, row and column.
        TrainingDiverged
            When the loss turns NaN or infinite.
        ValueError, TypeError
            When an argument is out of range; the message names it.
        """
        check_options(self)
        if resume and checkpoint_dir is None:
            raise ValueError("resume needs checkpoint_dir, the folder of the run to go on from")
        panel = self.panel(df, static_df, id_col, time_col, target_col)
        check_alias(self.name, (panel.format.id_col, panel.format.time_col))
        loss, head = fitting.loss_and_head(self.loss, default_quantiles(self.quantiles))
        input_size = self.input_size or fitting.choose_input_size(panel, self.h)
        how = fitting.plan(panel, input_size, self.h, val_size, self.batch_size)
        recipe = Recipe.learn(
            panel, how.train_rows, scaler=self.scaler, calendar=self.calendar, masked=self.missing == "mask"
        )
        features = recipe.apply(panel)
        sizes = (2 + features.context.shape[1], features.future.shape[1])
        network = fitting.build_network(self.get_params(), input_size, self.h, head, *sizes)
        validated = len(how.validation) > 0
        settings = fitting.training_settings(self.get_params(), validated=validated, time_limit=time_limit)
        self.history_ = fitting.train(
            network, features, how, loss, settings,
            options=self.get_params(), callbacks=callbacks, checkpoint_dir=checkpoint_dir, resume=resume,
        )  # fmt: skip
        self.network_, self.recipe_ = network, recipe
        self.calibration_ = fitting.calibrate(network, features, how)
        self.input_size_, self.season_length_ = input_size, panel.season.length
        # The end of each series stays with the model, so that it can forecast without the table.
        ends = panel.offsets[1:]
        self.context_ = panel.between(np.column_stack([features.first_needed(ends, input_size), ends]))
        return self

    def _fitted(self) -> None:
        if not hasattr(self, "network_"):
            raise NotFittedError("this Forecaster has not been fitted; call fit(df) first, or load a fitted one")

    def predict(
        self,
        df: Any = None,
        futr_df: Any = None,
        h: int | None = None,
        level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
    ) -> Any:
        """Forecast the steps after the last reading of each series.

        Parameters
        ----------
        df : table or Panel, optional
            Readings to forecast from, with the columns of the training table; its end when absent. Series that
            training never saw are scaled by their own readings.
        futr_df : table, optional
            Values of ``futr_exog_list`` for every step of the horizon; needed where there are such columns.
        h : int, optional
            Steps; the horizon of the constructor when absent. More only with ``strategy="recursive"``.
        level : sequence of float, optional
            Prediction intervals in percent, at most 99: ``[80]`` gives columns ``<alias>-lo-80``, ``<alias>-hi-80``.
        quantiles : sequence of float, optional
            Quantiles from 0.005 to 0.995: columns ``<alias>-q-0.1``.

        Returns
        -------
        table
            Of the kind that was given: id, time, ``<alias>`` and the columns asked for.
        """
        self._fitted()
        h = self.h if h is None else at_least_one("h", h)
        if h > self.h and self.strategy == "direct":
            raise ValueError(
                f"h is {h}, but this forecaster was fitted for {self.h} steps; fit with h={h}, or use "
                'strategy="recursive"'
            )
        columns = quantile_columns(self.name, level, quantiles)
        panel = self.context_ if df is None else same_panel(self, df)
        panel.require(self.input_size_, "as many as the network looks back")
        features = self.recipe_.apply(panel)
        known = None
        if self.futr_exog_list:
            if futr_df is None:
                raise ValueError(f"futr_df must give {', '.join(self.futr_exog_list)} for the {h} steps to forecast")
            known = future_values(panel, futr_df, h)
            # Steps that are trained for but not asked for are decoded all the same, from anything, and left out.
            known = np.pad(known, ((0, 0), (0, max(0, self.h - h)), (0, 0)), mode="edge")
        ahead = self.recipe_.ahead(panel, known, max(h, self.h))
        origins = panel.offsets[1:]
        steps, recursive = max(h, self.h), self.network_.recursive
        inputs = features.inputs(origins, self.input_size_, steps, recursive=recursive, ahead=ahead)
        outputs = self.network_.predict(inputs, steps)[:, :h]
        return panel.frame(panel.future_times(h), self.columns_of(outputs, features, origins, columns))

    def columns_of(
        self, outputs: Array, features: Features, origins: Array, columns: dict[str, float]
    ) -> dict[str, Array]:
        """Forecast columns in the unit of the readings, from scaled outputs (B, h, K)."""
        middle = outputs[:, :, self.network_.head.base]
        scaled = {self.name: middle, **self.calibration_.quantiles(outputs, columns, middle)}
        return {name: features.unscale(values, origins) for name, values in scaled.items()}

    def cross_validation(
        self,
        df: Any,
        static_df: Any = None,
        id_col: str | None = "unique_id",
        time_col: str | None = "ds",
        target_col: str | Sequence[str] | None = "y",
        *,
        n_windows: int = 1,
        step_size: int | None = None,
        level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
        refit: bool = False,
        **fit_options: Any,
    ) -> Any:
        """Forecast windows of the past as if they were still to come.

        The forecaster itself stays as it is: every fit is done on a copy.

        Parameters
        ----------
        df, static_df, id_col, time_col, target_col
            As for :meth:`fit`.
        n_windows : int
            Windows at the end of each series.
        step_size : int, optional
            Steps between two windows; the horizon when absent, so that windows do not overlap.
        level, quantiles
            As for :meth:`predict`.
        refit : bool
            Fit anew before every window, instead of once before the first.
        **fit_options
            Passed on to :meth:`fit`.

        Returns
        -------
        table
            id, time, ``cutoff`` (the last time that the forecast knew), ``y`` and the columns of :meth:`predict`.

        Raises
        ------
        DataError
            When a series is too short for so many windows.
        """
        check_options(self)
        panel = self.panel(df, static_df, id_col, time_col, target_col)
        check_alias(self.name, ("cutoff", "y"))
        columns = quantile_columns(self.name, level, quantiles)
        windows = origins_of(self, panel, n_windows, step_size)
        parts = []
        for group in windows.T[:, :, None] if refit else windows[None]:
            past = panel.between(np.column_stack([panel.offsets[:-1], group.min(axis=1)]))
            fitted = self.clone().fit(past, **fit_options)
            parts.append(Held.of(fitted, panel, group.ravel(), columns))
        return Held.joined(parts).frame(panel)

    def to_config(self) -> dict[str, Any]:
        """Everything but the arrays, as JSON values."""
        self._fitted()
        return packing.to_config(self)

    def to_arrays(self) -> dict[str, Array]:
        """All learned arrays by name."""
        self._fitted()
        return packing.to_arrays(self)

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Self:
        """The forecaster that :meth:`to_config` and :meth:`to_arrays` describe."""
        return packing.restore(cls, config, arrays)
