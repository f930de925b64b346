"""`Forecaster`: a recurrent network that learns from a table of readings and forecasts it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Self, Unpack

from gatewise import training
from gatewise.cells import Cell
from gatewise.data import Frequency, Panel
from gatewise.data.given import Treatment
from gatewise.data.scaling import ScalerKind
from gatewise.data.transforms import TransformKind
from gatewise.forecasting import fitting
from gatewise.forecasting.categories import Embeddings
from gatewise.forecasting.columns import check_alias, quantile_columns
from gatewise.forecasting.folds import folds
from gatewise.forecasting.held import Held, held_steps, origins_of
from gatewise.forecasting.options import Init, LossName, Method, MissingRule, OptimizerName, Strategy
from gatewise.forecasting.predictor import Predictor
from gatewise.forecasting.reading import learn_panel
from gatewise.forecasting.running import FitOptions, Run, parted

__all__ = ["Forecaster"]


class Forecaster(Predictor):
    """Forecast time series with a recurrent network.

    One network learns from all series of a table. Each series is scaled on its own, and every window is given
    relative to its last reading. Arguments are checked by :meth:`fit`.

    Parameters
    ----------
    h : int
        Horizon: how many steps ahead.
    input_size : int, optional
        How many steps the network looks back; chosen from season and horizon when absent.
    cell : str or Cell
        The recurrent cell: the name of a family ("gru"), a key of :data:`gatewise.cells.CELLS` ("gru-before-write") or
        a cell, ``gw.cells.GRU(reset="before", update="write")``.
    hidden_size : int, optional
        Units a layer; 64 when absent, 128 with segments.
    num_layers : int
        Recurrent layers.
    method : {"best", "network", "ridge", "pretrained", "tuned", "seasonal_naive", "naive", "drift"}
        What forecasts. "best" trains the network and averages it with the other methods, weighted by their errors on
        held-out windows (:mod:`gatewise.forecasting.blending`); the others are that method alone, and only "network"
        of them trains one. A table too short for a single window is left to the pre-trained network and the naive
        methods. "tuned" is the pre-trained network, trained on with the table's windows
        (:mod:`gatewise.forecasting.tuned`); on long tables of few series it is a member of "best" in the other's place.
    init : {"random", "pretrained"}
        What the recurrent network starts from; "pretrained" is another word for ``method="tuned"``.
    ensemble : int
        Networks to train, at most 100; their mean is the network's forecast. Each has a seed of its own, every second
        one looks back half as far (:mod:`gatewise.forecasting.ensemble`).
    strategy : {"auto", "direct", "recursive", "segments"}
        Decode all steps from the last state, or feed each forecast back in (:mod:`gatewise.forecasting.network`), or
        read and decode segments of several steps at a time (:mod:`gatewise.forecasting.segments`). "auto" chooses by
        how far the network looks back; ``network_.chosen`` says what, as for other arguments left out.
    segment_size : int, optional
        Steps of a segment, for ``strategy="segments"``; chosen from input size and season when absent.
    loss : {"absolute", "squared", "huber", "quantile", "gaussian", "student_t", "poisson", "negative_binomial"}
        What training minimises: an error, that of several quantiles, or minus the log-likelihood of a distribution
        (:mod:`gatewise.nn.distributions`), whose mean is then the network's point and whose quantiles are calibrated on
        held-out windows like all others. The last two are for counts: whole numbers from 0 on.
    quantiles : sequence of float, optional
        Levels for ``loss="quantile"``; by default those of the 80 and 95 % intervals and the median.
    horizon_weight : sequence of float, optional
        How much an error counts at each of the ``h`` steps, in training and for the members' weights; else the same.
    dropout : float, optional
        Share dropped of the decoded state and between layers in training; 0.1 when absent, 0.3 with segments.
    hist_exog_list : sequence of str
        Further columns that are known up to now.
    futr_exog_list : sequence of str
        Further columns that are known for the future too.
    stat_exog_list : sequence of str
        Columns of ``static_df``, one value a series.
    embeddings : {"auto", "none"} or int
        Text in these columns: an input for each of its values ("none"), or for each value a learned vector of so many
        numbers, at most 512. "auto" does so with more than 16 values (:mod:`gatewise.forecasting.categories`).
    calendar : bool
        Whether the network is given hour, weekday and season as sines and cosines.
    scaler : {"standard", "robust", "minmax", "meanabs", "none"}
        How each series is scaled; see :mod:`gatewise.data.scaling`.
    transform : {"none", "log", "sqrt", "auto"}
        What is done to the readings before they are scaled, and undone last; "auto" chooses for each series the one
        that makes its scatter the same at every level. See :mod:`gatewise.data.transforms`.
    non_negative : bool, optional
        True: no forecast below 0; False: no floor. When absent, a floor for series that plainly never go below 0.
    missing : {"error", "mask", "interpolate"}
        Missing readings and gaps in time: refuse them, tell the network which are missing, or draw straight lines.
    freq : str, int or Frequency, optional
        Step of the times, such as ``"h"``; inferred when absent.
    season_length : int, optional
        Steps of a season; inferred when absent.
    time_zone : str, optional
        Clock of times that have no zone, such as ``"Europe/Berlin"``; needed where clocks change.
    optimizer : {"adamw", "adam", "sgd"} or Rule
        How a gradient becomes a change of the weights.
    learning_rate : float, optional
        Size of a training step; 3e-3 when absent, 2e-3 with segments.
    weight_decay : float
        See :class:`gatewise.training.Optimizer`.
    schedule : {"constant", "cosine", "step", "exponential", "plateau"} or Schedule
        How the learning rate changes; see :mod:`gatewise.training`.
    clip_norm : float, optional
        Largest norm of all gradients together; None for no limit.
    ema_decay : float
        Decay of the moving average of the weights that is validated and forecasts; 0 for the weights themselves.
    batch_size : int, optional
        Windows a step; chosen from their number when absent. An epoch has 20 to 200 batches.
    max_epochs : int
        Epochs at most.
    max_steps : int, optional
        Training steps at most.
    patience : int, optional
        Validations without improvement after which training ends; None never ends it.
    seed : int
        Same seed, same data, same bits.
    alias : str, optional
        Name of the forecast's columns. When absent the cell's family in capitals, or the method: "Ridge", "Naive"...

    Attributes
    ----------
    fitted : Fitted
        All that was learned, as one value; the attributes below are parts of it.
    network_ : Network
        The trained network; refused where the method trains none.
    weights_ : dict of str to float
        Weight of each member of the forecast.
    history_ : History
        What happened in training.
    input_size_ : int
        Steps that the network looks back.
    season_length_ : int
        Steps of a season.
    recipe_ : Recipe
        How the network's inputs are made; ``recipe_.names`` are their names.
    calibration_ : Calibration
        Errors on held-out windows, for prediction intervals.
    context_ : Panel
        The end of each series of training.
    """

    def __init__(
        self,
        h: int,
        input_size: int | None = None,
        cell: str | Cell = "gru",
        hidden_size: int | None = None,
        num_layers: int = 1,
        *,
        method: Method = "best",
        init: Init = "random",
        ensemble: int = 1,
        strategy: Strategy = "auto",
        segment_size: int | None = None,
        loss: LossName = "absolute",
        quantiles: Sequence[float] | None = None,
        horizon_weight: Sequence[float] | None = None,
        dropout: float | None = None,
        hist_exog_list: Sequence[str] = (),
        futr_exog_list: Sequence[str] = (),
        stat_exog_list: Sequence[str] = (),
        embeddings: Embeddings = "auto",
        calendar: bool = True,
        scaler: ScalerKind = "standard",
        transform: TransformKind = "none",
        non_negative: bool | None = None,
        missing: MissingRule = "error",
        freq: str | int | Frequency | None = None,
        season_length: int | None = None,
        time_zone: str | None = None,
        optimizer: OptimizerName | training.Rule = "adamw",
        learning_rate: float | None = None,
        weight_decay: float = 1e-2,
        schedule: str | training.Schedule = "plateau",
        clip_norm: float | None = 1.0,
        ema_decay: float = 0.99,
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
        self.method = method
        self.init = init
        self.ensemble = ensemble
        self.strategy = strategy
        self.segment_size = segment_size
        self.loss = loss
        self.quantiles = quantiles
        self.horizon_weight = horizon_weight
        self.dropout = dropout
        self.hist_exog_list = hist_exog_list
        self.futr_exog_list = futr_exog_list
        self.stat_exog_list = stat_exog_list
        self.embeddings: Embeddings = embeddings
        self.calendar = calendar
        self.scaler = scaler
        self.transform = transform
        self.non_negative = non_negative
        self.missing = missing
        self.freq = freq
        self.season_length = season_length
        self.time_zone = time_zone
        self.optimizer = optimizer
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.schedule = schedule
        self.clip_norm = clip_norm
        self.ema_decay = ema_decay
        self.batch_size = batch_size
        self.max_epochs = max_epochs
        self.max_steps = max_steps
        self.patience = patience
        self.seed = seed
        self.alias = alias

    def panel(
        self,
        df: Any,
        static_df: Any = None,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        target_col: str | Sequence[str] | None = "y",
        **treatment: Unpack[Treatment],
    ) -> Panel:
        """Check a table and turn it into series, with this forecaster's columns, frequency and missing-rule.

        The parameters are those of :meth:`fit`. A panel is returned as it is.
        """
        return learn_panel(self.options, df, static_df, id_col, time_col, target_col, **treatment)

    def fit(
        self,
        df: Any,
        static_df: Any = None,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        target_col: str | Sequence[str] | None = "y",
        *,
        val_size: int | None = None,
        callbacks: Sequence[training.Callback] = (),
        checkpoint_dir: str | Path | None = None,
        resume: bool = False,
        time_limit: float | None = None,
        progress: bool = False,
        warm_start: bool = False,
        **treatment: Unpack[Treatment],
    ) -> Self:
        """Learn from a table.

        Parameters
        ----------
        df : pandas, polars or pyarrow table, or Panel
            Long (a row for each series and time) or wide (a time column and value columns).
        static_df : table, optional
            A row for each series with the columns of ``stat_exog_list``.
        id_col : str, optional
            Column of the series' ids. Inferred when None, or when it has its default and there is no such column.
        time_col : str or sequence of str, optional
            Column of the times, or columns that are its parts (date and hour...); inferred likewise.
        target_col : str or sequence of str, optional
            Column of the readings; inferred likewise. Several: each is a series of its own.
        val_size : int, optional
            Steps at the end of each series that are held out to stop training in time and to measure errors for
            prediction intervals: 0, or at least the horizon; a tenth of the series, at least the horizon, when absent.
        callbacks : sequence
            Called after steps and epochs; see :mod:`gatewise.training`.
        checkpoint_dir : path, optional
            Folder for checkpoints; created when it does not exist.
        resume : bool
            Continue from the last good checkpoint in ``checkpoint_dir``; refused when readings or arguments differ.
        time_limit : float, optional
            Seconds after which training ends with what it has.
        progress : bool
            Whether to show a line about the training on standard error.
        warm_start : bool
            Whether a network that was fitted before is trained on. With the same readings and arguments (but for
            ``max_epochs`` and ``max_steps``, which count from here) the weights are, bit for bit, those of one longer
            training, unless ``max_steps`` ended the first within an epoch; a schedule that depends on the whole length
            ("cosine") is that of the longer one from here on, and a training that ``patience`` ended gets its patience
            back. With other readings, or after loading from a file, training begins anew from the weights; calendar
            inputs stay those of the first fit. Scales, the other members, their weights and the intervals are learned
            anew.
        **treatment
            ``resample`` and ``how`` of readings at irregular times, ``short`` of series that are too short,
            ``outliers``, ``holidays``, ``sample_weight`` (a column, or an array with a weight for each row): see
            :func:`gatewise.data.to_panel`.

        Returns
        -------
        self

        Raises
        ------
        DataError
            When the readings cannot be used as they are; names file, series, row and column.
        TrainingDiverged
            When the loss becomes NaN or infinite.
        ValueError, TypeError
            When an argument is out of range; the message names it.
        """
        options = self.options
        run = Run(val_size=val_size, callbacks=callbacks, checkpoint_dir=checkpoint_dir, resume=resume,
                  time_limit=time_limit, progress=progress)  # fmt: skip
        panel = learn_panel(options, df, static_df, id_col, time_col, target_col, **treatment)
        check_alias(options.name, (panel.format.id_col, panel.format.time_col))
        if warm_start and options.ensemble > 1:
            raise ValueError("warm_start goes on with one network; leave ensemble out, or fit without warm_start")
        if warm_start and resume:
            raise ValueError("warm_start goes on with a finished fit, resume with an interrupted one; give one of them")
        before = vars(self).get("_learned") if warm_start else None
        start = None if before is None else fitting.Start.of(before, vars(self).get("_course"))
        trained = fitting.learn(options, panel, run, start)
        self._learned, self._course = trained.answer(), trained.course
        return self

    def cross_validation(
        self,
        df: Any,
        static_df: Any = None,
        id_col: str | None = "unique_id",
        time_col: str | Sequence[str] | None = "ds",
        target_col: str | Sequence[str] | None = "y",
        *,
        n_windows: int = 1,
        step_size: int | None = None,
        level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
        refit: bool | int = False,
        input_size: int | None = None,
        **fit_options: Unpack[FitOptions],
    ) -> Any:
        """Forecast windows of the past as if they were still to come.

        The forecaster itself does not change.

        Parameters
        ----------
        df : table or Panel
            As for :meth:`fit`, like the next four.
        static_df : table, optional
            A row for each series.
        id_col : str, optional
            Column of the series' ids.
        time_col : str or sequence of str, optional
            Column of the times.
        target_col : str or sequence of str, optional
            Column of the readings.
        n_windows : int
            Windows at the end of each series.
        step_size : int, optional
            Steps between two windows; the horizon when absent, so that windows do not overlap.
        level : sequence of float, optional
            Prediction intervals in percent, as for :meth:`predict`.
        quantiles : sequence of float, optional
            Quantiles, as for :meth:`predict`.
        refit : bool or int
            Fit anew before every window, or before every so many windows, instead of once before the first.
        input_size : int, optional
            Readings of each series to learn from, the last ones before the first window of a fit, so that the window of
            learning rolls on; all readings before it when absent. Not to be confused with ``input_size`` of the
            constructor, the steps to look back.
        **fit_options
            Keyword arguments of :meth:`fit`.

        Returns
        -------
        table
            id, time, ``cutoff`` (the last time before the forecast), ``y`` and the columns of :meth:`predict`.

        Raises
        ------
        DataError
            When a series is too short for so many windows.
        """
        options, (run, treatment) = self.options, parted(fit_options)
        steps = held_steps(options, n_windows, step_size)
        panel = learn_panel(options, df, static_df, id_col, time_col, target_col, held=steps, **treatment)
        check_alias(options.name, (panel.format.id_col, panel.format.time_col, "cutoff", "y"))
        columns = quantile_columns(options.name, level, quantiles)
        windows = origins_of(options, panel, n_windows, step_size)
        parts = []
        for fold in folds(options, panel, windows, run, refit, input_size):
            fitted = fitting.fit(options, fold.past, fold.run)
            held = Held.of(fitted, fold.panel, fitted.recipe.apply(fold.panel), fold.origins.ravel(), columns)
            parts.append(held.moved(panel.offsets, fold.shift))
        return Held.joined(parts).frame(panel)
