"""`SequenceClassifier`: which class is a sequence, or each of its steps."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

import numpy as np

from gatewise import training
from gatewise.arrays import Array
from gatewise.cells import Cell
from gatewise.classification.display import plot_confusion
from gatewise.classification.estimator import SequenceEstimator, groups_of
from gatewise.classification.fitted import Classes
from gatewise.classification.fitting import Targets
from gatewise.classification.labels import Labels, confusion, encode, read_labels, read_weights
from gatewise.classification.sequences import Layout, Missing, Sequences, read_sequences
from gatewise.classification.targets import class_targets

if TYPE_CHECKING:
    from matplotlib.axes import Axes

__all__ = ["SequenceClassifier"]


class SequenceClassifier(SequenceEstimator):
    """Classify sequences, or each of their steps, with a recurrent network; scikit-learn's contract without needing it.

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
    noise : float, optional
        Standard deviation of the noise added to the scaled inputs in training; not to 0/1 channels. Default: 0.1, and
        0.3 for fewer than 1,000 examples (sequences; steps with ``output="step"``).
    magnitude : float
        In training each sequence is multiplied by a random factor, the logarithm of which has this standard deviation;
        0/1 channels are not. Try 0.5 where the class does not depend on the size of the values. Default 0: no factor.
    hide : float
        With the view "path": share of the training sequences of which only the shape of the path is seen, so that it is
        learned where it suffices; 0 to below 1. Default 0.5.
    class_weight : mapping, "balanced" or None
        Weight of each class in the loss; "balanced" gives every class the same total weight. Default None: 1 each.
    batch_size : int, optional
        Sequences per training step. Default: at least twenty batches an epoch, 4 to 32 sequences.
    max_epochs : int, optional
        Most passes over the training sequences; the learning rate falls along half a cosine over them. Default: enough
        for 3,000 training steps, 30 to 120.
    learning_rate : float, optional
        Of the first step. Default: 0.01, and 0.007 for fewer than 1,000 examples; where training diverges, it begins
        again with a third of that, at most three times.
    weight_decay : float, optional
        Of AdamW. Default: 0.2, and 0.5 for fewer than 1,000 examples.
    label_smoothing : float, optional
        Share of the target's probability that is spread over all classes (Szegedy et al., 2016), 0 to below 1; not of
        0/1 channels. Default: 0, and 0.05 for fewer than 1,000 examples.
    early_stopping : bool or "auto"
        Hold out a share of at least 20 sequences and keep the weights that are best on them. "auto" does so from 1,000
        examples on, and where ``calibrate`` needs it; of fewer, all are learned from to the last epoch. Default "auto".
    validation_fraction : float
        Share that is held out, above 0 and below 1; whole groups where ``fit`` is given ``groups``. Default 0.15.
    patience : int, optional
        Epochs without improvement on the held-out sequences after which training ends. Default: a third of
        ``max_epochs``, at least 10.
    calibrate : {"none", "temperature"}
        "temperature" divides the logits by one number, chosen so that the held-out sequences are most likely: the most
        likely class stays, its probability comes closer to the share of right answers. Default "none".
    random_state : int, Generator, RandomState or None
        Same data, same bits, at any number of threads. A whole number, a NumPy generator of either kind, or None for
        another result each time. Default 0.

    Attributes
    ----------
    classes_ : array (K,)
        The classes, sorted; for yes-or-no channels their numbers.
    n_features_in_ : int
        T of a table (n, T), else F.
    feature_names_in_ : array of str
        Column names, where ``X`` was a data frame.
    fitted_ : Fitted
        Network, scaling and classes.
    history_ : History
        The course of the training; after :meth:`fit` only.
    choices_ : tuple of Choice
        What the defaults chose for these data, and why; after :meth:`fit` only.
    """

    _estimator_type: ClassVar[str] = "classifier"

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
        noise: float | None = None,
        magnitude: float = 0.0,
        hide: float = 0.5,
        class_weight: Mapping[Any, float] | Literal["balanced"] | None = None,
        batch_size: int | None = None,
        max_epochs: int | None = None,
        learning_rate: float | None = None,
        weight_decay: float | None = None,
        label_smoothing: float | None = None,
        early_stopping: bool | Literal["auto"] = "auto",
        validation_fraction: float = 0.15,
        patience: int | None = None,
        calibrate: Literal["none", "temperature"] = "none",
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
        self.class_weight = class_weight
        self.batch_size = batch_size
        self.max_epochs = max_epochs
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.label_smoothing = label_smoothing
        self.early_stopping = early_stopping
        self.validation_fraction = validation_fraction
        self.patience = patience
        self.calibrate = calibrate
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
        """Learn from labelled sequences.

        Parameters
        ----------
        X : array or data frame (n, T), array (n, T, F), or list of arrays (T_i,) or (T_i, F)
            The sequences; see ``layout`` and ``missing``.
        y : array (n,), or labels per step
            Text, bools or whole numbers. With ``output="step"`` one label per step, (n, T) or a list of (T_i,); or 0/1
            channels, (n, T, C) or a list of (T_i, C).
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
            When arguments or data cannot be used; the message names sequence, step and channel. When ``calibrate`` is
            asked for and nothing can be held out.
        TrainingDiverged
            When the loss becomes NaN or infinite.
        """
        options = self._options()
        sequences, labels, weight, kept = self._learnable(X, y, sample_weight)
        validated, classes = 0, None
        if validation is not None:
            others, theirs, ones, _ = self._learnable(*self._split_off(validation, groups), None)
            if labels.values.shape[1:] != theirs.values.shape[1:]:
                raise ValueError("the validation labels must be of the kind and width of the training labels")
            classes = None if labels.channels else np.unique(labels.values)
            sequences, validated = sequences.joined(others), len(others)
            labels = Labels(np.concatenate([labels.values, theirs.values]), labels.channels)
            weight = np.concatenate([weight, ones])
        targets = self._targets(sequences, labels, weight, classes)
        strata = np.zeros(len(sequences), np.int64) if targets.per_step else targets.values[:, 0]
        self._train(options, sequences, targets, strata, groups_of(groups, kept), validated, callbacks, progress)
        self.classes_ = _classes(targets).values
        return self

    def partial_fit(self, X: Any, y: Any, classes: Any = None, sample_weight: Any = None) -> Self:
        """Train one pass further, at a constant learning rate and without early stopping.

        The first call makes the network, and learns views and scaling from these sequences. After :meth:`fit` or
        :func:`gatewise.load` the trained network learns on.

        Parameters
        ----------
        X : array or data frame (n, T), array (n, T, F), or list of arrays (T_i,) or (T_i, F)
            The sequences; see ``layout`` and ``missing``.
        y : array (n,), or labels per step
            Their labels, as :meth:`fit` takes them.
        classes : array (K,), optional
            All classes; needed in the first call unless ``y`` holds all of them. Not for 0/1 channels.
        sample_weight : array (n,), optional
            Weight of each sequence in the loss; those of weight 0 are left out altogether.

        Raises
        ------
        ValueError
            When ``y`` holds a class that is not known.
        """
        options = self._options()
        sequences, labels, weight, _ = self._learnable(X, y, sample_weight)
        if self.__sklearn_is_fitted__():
            self._check_features(sequences, self.fitted_.views.channels, self.fitted_.table)
            if classes is not None and not np.array_equal(np.unique(classes), self.classes_):
                raise ValueError(f"classes must stay {self.classes_.tolist()}, not {list(classes)}")
            classes = self.classes_
        targets = self._targets(sequences, labels, weight, classes)
        self._train_on(options, sequences, targets)
        self.classes_ = _classes(targets).values
        return self

    def _learnable(self, X: Any, y: Any, sample_weight: Any) -> tuple[Sequences, Labels, Array, Array]:
        """Sequences and labels whose weight is above 0, their weights, and which they are (n,)."""
        sequences = read_sequences(X, layout=self.layout, missing=self.missing)
        labels = read_labels(y, sequences, self.output)
        weight = read_weights(sample_weight, len(sequences))
        kept = weight > 0
        if not kept.all():
            rows = sequences.rows(kept) if self.output == "step" else kept
            sequences, labels, weight = (
                sequences.take(kept),
                Labels(labels.values[rows], labels.channels),
                weight[kept],
            )
        return sequences, labels, weight, kept

    def _targets(self, sequences: Sequences, labels: Labels, weight: Array, classes: Any) -> Targets:
        lengths = sequences.lengths if self.output == "step" else None
        return class_targets(labels, weight, lengths, self.class_weight, classes)

    def predict_proba(self, X: Any) -> Any:
        """Probability of each class, in the order of ``classes_``.

        Parameters
        ----------
        X
            Sequences as for :meth:`fit`.

        Returns
        -------
        array (n, K)
            With ``output="step"`` (n, T, K) where ``X`` is an array, else a list of (T_i, K). For 0/1 channels the
            probability of 1 of each channel.

        Raises
        ------
        NotFittedError
            Before :meth:`fit`.
        ValueError
            When channels, or the steps of a table (n, T), are not those of fit.
        """
        return self._shaped(*self._answers(X))

    def predict(self, X: Any) -> Any:
        """The most likely class of each sequence (n,), or of each step; for 0/1 channels 0 or 1.

        Parameters
        ----------
        X
            Sequences as for :meth:`fit`.

        Returns
        -------
        array (n,)
            With ``output="step"`` (n, T) or (n, T, C) where ``X`` is an array, else a list of (T_i,) or (T_i, C).

        Raises
        ------
        NotFittedError, ValueError
            As :meth:`predict_proba`.
        """
        sequences, probabilities = self._answers(X)
        return self._shaped(sequences, _meaning(self).decide(probabilities))

    def score(self, X: Any, y: Any, sample_weight: Any = None) -> float:
        """Share of right answers: over the sequences, or over all steps (and channels) of all sequences.

        A label that is none of ``classes_`` counts as wrong, with a warning.

        Parameters
        ----------
        X : array or data frame (n, T), array (n, T, F), or list of arrays (T_i,) or (T_i, F)
            The sequences; see ``layout`` and ``missing``.
        y : array (n,), or labels per step
            Their labels, as :meth:`fit` takes them.
        sample_weight : array (n,), optional
            Weight of each sequence.
        """
        sequences, probabilities = self._answers(X)
        labels = read_labels(y, sequences, self.output)
        weight = read_weights(sample_weight, len(sequences))
        if self.output == "step":
            weight = np.repeat(weight, sequences.lengths)
        meaning = _meaning(self)
        if labels.channels != meaning.channels:
            raise ValueError("y must be of the kind given to fit: one class, or 0/1 channels")
        if meaning.channels:
            right = (meaning.decide(probabilities) == labels.values).mean(axis=1)
        else:
            codes = encode(labels, self.classes_)
            unseen = np.unique(labels.values[codes < 0]).tolist()
            if unseen:
                warnings.warn(f"y holds labels that fit did not see; they count as wrong: {unseen[:5]}", stacklevel=2)
            right = probabilities.argmax(axis=-1) == codes
        return float(np.average(right, weights=weight))

    def plot(self, X: Any, y: Any, ax: Axes | None = None) -> Axes:
        """Draw the confusion matrix on labelled sequences; needs matplotlib (``pip install "gatewise[cli]"``).

        Parameters
        ----------
        X
            Sequences as for :meth:`fit`.
        y : array (n,), or labels per step
            Their labels; one that ``fit`` did not see has a row of its own.
        ax : Axes, optional
            Where to draw. Default: a new figure.

        Raises
        ------
        ValueError
            For yes-or-no channels, which have no confusion matrix.
        """
        sequences, probabilities = self._answers(X)
        labels = read_labels(y, sequences, self.output)
        if _meaning(self).channels or labels.channels:
            raise ValueError("yes-or-no channels have no confusion matrix")
        classes, counts = confusion(self.classes_, labels.values, _meaning(self).decide(probabilities))
        return plot_confusion(counts, [str(one) for one in classes.tolist()], ax)

    def _restored(self) -> None:
        self.classes_ = _meaning(self).values


def _meaning(model: SequenceClassifier) -> Classes:
    meaning = model.fitted_.meaning
    assert isinstance(meaning, Classes)
    return meaning


def _classes(targets: Targets) -> Classes:
    assert isinstance(targets.meaning, Classes)
    return targets.meaning
