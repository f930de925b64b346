"""`SequenceRegressor`: which number belongs to a sequence, or to each of its steps."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Literal, Self

import numpy as np

from gatewise import training
from gatewise.arrays import Array
from gatewise.cells import Cell
from gatewise.classification.estimator import SequenceEstimator, groups_of
from gatewise.classification.fitted import Numbers
from gatewise.classification.fitting import Targets
from gatewise.classification.labels import read_numbers, read_weights
from gatewise.classification.sequences import Layout, Missing, Sequences, read_sequences
from gatewise.data.scaling import statistics
from gatewise.nn import Squared

__all__ = ["SequenceRegressor"]


class SequenceRegressor(SequenceEstimator):
    """Predict one or several numbers for each sequence, or for each of its steps, with a recurrent network.

    Keeps scikit-learn's contract; scikit-learn itself is not needed. Targets are scaled to mean 0 and standard
    deviation 1; the loss is squared.

    Parameters
    ----------
    cell : str or Cell
        The recurrent cell: a family's name ("gru", "lstm", ...), a key or a cell of :data:`gatewise.cells.CELLS`.
        Default "gru".
    hidden_size : int
        H, units per layer and direction. Default 128.
    num_layers : int
        L, layers stacked. Default 1.
    bidirectional : bool
        Read the sequence backwards too. Better on whole sequences; it cannot stream. Default False.
    dropout : float
        Share of the pooled values, and of the values between layers, that is dropped in training: 0 to below 1. Default
        0.3.
    pooling : {"last", "mean", "max", "attention"}
        From the states of all steps to one vector per sequence; see :mod:`gatewise.classification.pooling`. Not used
        with ``output="step"``. Default "max".
    output : {"sequence", "step"}
        One answer per sequence, or one per step. Default "sequence".
    layout : {"channels-last", "channels-first"}
        "channels-first": ``X`` is (n, F, T), as in aeon and sktime, and (F, T_i) in a list. Default "channels-last".
    missing : {"refuse", "mask"}
        "refuse" raises an error at NaN. "mask" puts the channel's mean in its place and gives the network one more
        channel for each, 1 where a value is missing. Default "refuse".
    views : "auto", or some of "change" and "path" as a tuple
        What the network sees beside the values; see :mod:`gatewise.classification.views`. "change" is the difference
        from the step before; "path" the shape of the path that 2 to 4 channels draw, whichever way it is turned. "auto"
        takes the changes of channels that run smoothly, and the path where 2 to 4 channels all do and there are at
        least 100 sequences; ``choices_`` says what it took and why. () is none. Default "auto".
    scale : {"standard", "none"}
        "standard" scales each channel to mean 0 and standard deviation 1 on the training sequences; channels that hold
        only 0 and 1 stay as they are. Default "standard".
    noise : float
        Standard deviation of the noise added to the scaled inputs in training; not to 0/1 channels. Default 0.1.
    magnitude : float
        In training each sequence is multiplied by a random factor, the logarithm of which has this standard deviation;
        0/1 channels are not. Try 0.5 where the class does not depend on the size of the values. Default 0: no factor.
    hide : float
        With the view "path": share of the training sequences of which only the shape of the path is seen, so that it is
        learned where it suffices; 0 to below 1. Default 0.5.
    batch_size : int, optional
        Sequences per training step. Default: at least twenty batches an epoch, 4 to 32 sequences.
    max_epochs : int, optional
        Most passes over the training sequences; the learning rate falls along half a cosine over them. Default: enough
        for 3,000 training steps, 30 to 120.
    learning_rate : float, optional
        Of the first step. Default: 0.01; where training diverges, it begins again with a third of that, at most three
        times.
    weight_decay : float
        Of AdamW. Default 0.2.
    early_stopping : bool or "auto"
        Hold out a share of the sequences and keep the weights that are best on them. Nothing is held out of fewer than
        20 sequences. "auto" holds out from 1,000 examples (sequences; steps with
        ``output="step"``) on; fewer are all learned from to the last epoch. Default "auto".
    validation_fraction : float
        Share that is held out, above 0 and below 1; whole groups where ``fit`` is given ``groups``. Default 0.15.
    patience : int, optional
        Epochs without improvement on the held-out sequences after which training ends. Default: a third of
        ``max_epochs``, at least 10.
    random_state : int, Generator, RandomState or None
        Same data, same bits, at any number of threads. A whole number, a NumPy generator of either kind, or None for
        another result each time. Default 0.

    Attributes
    ----------
    n_features_in_ : int
        T of a table (n, T), else F.
    feature_names_in_ : array of str
        Column names, where ``X`` was a data frame.
    fitted_ : Fitted
        Network and scaling.
    history_ : History
        The course of the training; after :meth:`fit` only.
    choices_ : tuple of Choice
        What the defaults chose for these data, and why; after :meth:`fit` only.
    """

    _estimator_type: ClassVar[str] = "regressor"

    def __init__(
        self,
        cell: str | Cell = "gru",
        hidden_size: int = 128,
        num_layers: int = 1,
        *,
        bidirectional: bool = False,
        dropout: float = 0.3,
        pooling: Literal["last", "mean", "max", "attention"] = "max",
        output: Literal["sequence", "step"] = "sequence",
        layout: Layout = "channels-last",
        missing: Missing = "refuse",
        views: Any = "auto",
        scale: Literal["standard", "none"] = "standard",
        noise: float = 0.1,
        magnitude: float = 0.0,
        hide: float = 0.5,
        batch_size: int | None = None,
        max_epochs: int | None = None,
        learning_rate: float | None = None,
        weight_decay: float = 0.2,
        early_stopping: bool | Literal["auto"] = "auto",
        validation_fraction: float = 0.15,
        patience: int | None = None,
        random_state: Any = 0,
    ) -> None:
        self.cell = cell
        self.hidden_size = hidden_size
        self.num_layers = num_layers
        self.bidirectional = bidirectional
        self.dropout = dropout
        self.pooling = pooling
        self.output = output
        self.layout = layout
        self.missing = missing
        self.views = views
        self.scale = scale
        self.noise = noise
        self.magnitude = magnitude
        self.hide = hide
        self.batch_size = batch_size
        self.max_epochs = max_epochs
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.early_stopping = early_stopping
        self.validation_fraction = validation_fraction
        self.patience = patience
        self.random_state = random_state

    def fit(
        self,
        X: Any,
        y: Any,
        sample_weight: Any = None,
        groups: Any = None,
        validation: Any = None,
        callbacks: Sequence[training.Callback] = (),
        progress: bool = False,
    ) -> Self:
        """Learn from sequences and their targets.

        Parameters
        ----------
        X : array or data frame (n, T), array (n, T, F), or list of arrays (T_i,) or (T_i, F)
            The sequences; see ``layout`` and ``missing``.
        y : array (n,) or (n, M), or targets per step
            Numbers. With ``output="step"`` an array (n, T) or (n, T, M), or a list of (T_i,) or (T_i, M).
        sample_weight : array (n,), optional
            Weight of each sequence in the loss; those of weight 0 are left out altogether.
        groups : array (n,), optional
            What belongs together (a recording, a person): early stopping holds out whole groups.
        validation : pair (X, y), optional
            Sequences and their answers to hold out instead of a share of the training sequences.
        callbacks : sequence of Callback, default ()
            For :func:`gatewise.training.train`.
        progress : bool
            Whether to show a line about the training on standard error. Default False.

        Returns
        -------
        self

        Raises
        ------
        ValueError, TypeError
            When arguments or data cannot be used; the message names sequence, step and channel.
        TrainingDiverged
            When the loss becomes NaN or infinite.
        """
        options = self._options()
        sequences, values, weight, kept = self._learnable(X, y, sample_weight)
        validated = 0
        if validation is not None:
            others, theirs, ones, _ = self._learnable(*self._split_off(validation, groups), None)
            if values.shape[1:] != theirs.shape[1:]:
                raise ValueError("the validation targets must be as many as the training targets")
            sequences, validated = sequences.joined(others), len(others)
            values, weight = np.concatenate([values, theirs]), np.concatenate([weight, ones])
        targets = self._targets(sequences, values, weight, None)
        strata = np.zeros(len(sequences), np.int64)
        return self._train(options, sequences, targets, strata, groups_of(groups, kept), validated, callbacks, progress)

    def partial_fit(self, X: Any, y: Any, sample_weight: Any = None) -> Self:
        """Train one pass further, at a constant learning rate and without early stopping.

        The first call makes the network, and learns views and the scaling of inputs and targets from these sequences.
        After :meth:`fit` or :func:`gatewise.load` the trained network learns on.

        Parameters
        ----------
        X : array or data frame (n, T), array (n, T, F), or list of arrays (T_i,) or (T_i, F)
            The sequences; see ``layout`` and ``missing``.
        y : array (n,) or (n, M), or targets per step
            Their targets, as :meth:`fit` takes them.
        sample_weight : array (n,), optional
            Weight of each sequence in the loss; those of weight 0 are left out altogether.
        """
        options = self._options()
        sequences, values, weight, _ = self._learnable(X, y, sample_weight)
        known = None
        if self.__sklearn_is_fitted__():
            self._check_features(sequences, self.fitted_.views.channels, self.fitted_.table)
            known = self.fitted_.meaning
            assert isinstance(known, Numbers)
        return self._train_on(options, sequences, self._targets(sequences, values, weight, known))

    def _learnable(self, X: Any, y: Any, sample_weight: Any) -> tuple[Sequences, Array, Array, Array]:
        """Sequences and targets whose weight is above 0, their weights, and which they are (n,)."""
        sequences = read_sequences(X, layout=self.layout, missing=self.missing)
        values = read_numbers(y, sequences, self.output)
        weight = read_weights(sample_weight, len(sequences))
        kept = weight > 0
        if not kept.all():
            values = values[sequences.rows(kept) if self.output == "step" else kept]
            sequences, weight = sequences.take(kept), weight[kept]
        return sequences, values, weight, kept

    def _targets(self, sequences: Sequences, values: Array, weight: Array, known: Numbers | None) -> Targets:
        per_step = self.output == "step"
        single = values.ndim == 1
        values = values.reshape(len(values), -1)
        if known is None:
            known = Numbers(*statistics("standard", values), single)
        elif single != known.single or values.shape[1] != len(known.centre):
            raise ValueError(f"y has {values.shape[1]} targets, expected {len(known.centre)} as in the first call")
        scaled = ((values - known.centre) / known.scale).astype(np.float32)
        weight = np.repeat(weight, sequences.lengths) if per_step else weight
        return Targets(scaled, weight.astype(np.float32), Squared(), known, per_step)

    def predict(self, X: Any) -> Any:
        """Targets of each sequence, or of each step.

        Parameters
        ----------
        X
            Sequences as for :meth:`fit`.

        Returns
        -------
        array (n,) or (n, M)
            With ``output="step"`` (n, T) or (n, T, M) where ``X`` is an array, else a list of (T_i,) or (T_i, M).

        Raises
        ------
        NotFittedError
            Before :meth:`fit`.
        ValueError
            When channels, or the steps of a table (n, T), are not those of fit.
        """
        return self._shaped(*self._answers(X))

    def score(self, X: Any, y: Any, sample_weight: Any = None) -> float:
        """R² = 1 - Σ (y - p)² / Σ (y - mean of y)², averaged over the targets; with "step" over all steps.

        A target that is the same everywhere has R² 1 if it is predicted exactly, else 0.

        Parameters
        ----------
        X : array or data frame (n, T), array (n, T, F), or list of arrays (T_i,) or (T_i, F)
            The sequences; see ``layout`` and ``missing``.
        y : array (n,) or (n, M), or targets per step
            Their targets, as :meth:`fit` takes them.
        sample_weight : array (n,), optional
            Weight of each sequence.
        """
        sequences, answers = self._answers(X)
        values = read_numbers(y, sequences, self.output)
        if values.shape != answers.shape:
            raise ValueError(f"y has shape {values.shape}, expected {answers.shape}")
        weight = read_weights(sample_weight, len(sequences))
        weight = np.repeat(weight, sequences.lengths) if self.output == "step" else weight
        values, answers = values.reshape(len(values), -1), answers.reshape(len(answers), -1)
        mean = np.average(values, axis=0, weights=weight)
        wrong = (weight[:, None] * (values - answers) ** 2).sum(axis=0)
        spread = (weight[:, None] * (values - mean) ** 2).sum(axis=0)
        constant = np.where(wrong > 0, 0.0, 1.0)
        return float(np.where(spread > 0, 1.0 - wrong / np.where(spread > 0, spread, 1.0), constant).mean())
