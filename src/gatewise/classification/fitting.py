"""From sequences and targets to a trained network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from gatewise import training
from gatewise.arrays import Array
from gatewise.classification.fitted import Classes, Fitted, Numbers
from gatewise.classification.network import Inputs, Network
from gatewise.classification.options import Options, Scaling
from gatewise.classification.pooling import make_pooling
from gatewise.classification.sequences import Sequences
from gatewise.classification.splits import hold_out
from gatewise.data.scaling import statistics
from gatewise.errors import TrainingDiverged
from gatewise.nn import Loss, make_layer

__all__ = ["Course", "Targets", "build", "train"]

_LARGEST_BATCH = 32
_FEWEST_BATCHES = 20
_STEPS, _EPOCHS = 3_000, (30, 120)
_BATCH_STEPS = 262_144


@dataclass(frozen=True, eq=False)
class Targets:
    """What is learned.

    Attributes
    ----------
    values : array (n, M), or (N, M) with ``output="step"``
        One row per sequence, or per row of the sequences.
    weight : array (n,) or (N,)
        Weight of each row in the loss.
    loss : Loss
        Its ``outputs`` is K.
    meaning : Classes or Numbers
        From raw outputs to answers.
    per_step : bool
        Whether there is one row per step.
    """

    values: Array
    weight: Array
    loss: Loss
    meaning: Classes | Numbers
    per_step: bool


def learn_scaling(values: Array, options: Options) -> Scaling:
    """Centre and scale of each channel; channels that hold only 0 and 1 stay as they are."""
    channels = values.shape[1]
    centre, scale = np.zeros(channels), np.ones(channels)
    if options.scale == "standard":
        centre, scale = statistics("standard", values)
        indicator = (np.isnan(values) | (values == 0) | (values == 1)).all(axis=0)
        centre[indicator], scale[indicator] = 0.0, 1.0
    return Scaling(centre, scale, options.missing == "mask")


def build(options: Options, scaling: Scaling, targets: int, loss: Loss, rng: Generator) -> Network:
    """A network with fresh weights.

    Parameters
    ----------
    options : Options
        What it is made with.
    scaling : Scaling
        Says which channels it sees.
    targets : int
        M.
    loss : Loss
        Its ``outputs`` is K.
    rng : Generator
        For the initial values.
    """
    layer = make_layer(
        options.cell,  # pyright: ignore[reportArgumentType]
        scaling.width,
        options.hidden_size,
        options.num_layers,
        bidirectional=options.bidirectional,
        dropout=options.dropout if options.num_layers > 1 else 0.0,
        seed=rng,
    )
    pooling = None
    if options.output == "sequence":
        pooling = make_pooling(options.pooling, layer.output_size, layer.directions, rng)
    return Network(
        layer,
        pooling,
        targets,
        loss.outputs,
        dropout=options.dropout,
        noise=options.noise,
        magnitude=options.magnitude,
        varied=scaling.varied,
        seed=rng,
    )


def batches(sequences: Sequences, rows: Array, targets: Targets, which: Array, size: int) -> Iterator[training.Batch]:
    """Batches of some sequences in the order given.

    Parameters
    ----------
    sequences : Sequences
        All of them.
    rows : array (N, F)
        Their values, scaled.
    targets : Targets
        What is learned.
    which : integers (k,)
        Sequences to go through.
    size : int
        Sequences per batch.
    """
    for begin in range(0, len(which), size):
        part = which[begin : begin + size]
        x, lengths = sequences.padded(rows, part)
        if targets.per_step:
            target, _ = sequences.padded(targets.values, part, targets.values.dtype)
            weight, _ = sequences.padded(targets.weight, part)
        else:
            target, weight = targets.values[part], targets.weight[part]
        weight = np.broadcast_to(weight[..., None], target.shape)
        yield training.Batch(Inputs(x, lengths), target, None if (weight == 1).all() else weight)


def batch_size(options: Options, sequences: Sequences, count: int) -> int:
    """Sequences per batch: as given, else at least twenty batches an epoch, 4 to 32 sequences."""
    if options.batch_size is not None:
        return options.batch_size
    most = max(1, _BATCH_STEPS // int(sequences.lengths.max()))
    return int(np.clip(2 ** int(np.log2(max(1, count // _FEWEST_BATCHES))), 4, min(_LARGEST_BATCH, most)))


def epochs(options: Options, batches_per_epoch: int) -> int:
    """Most epochs: as given, else enough for 3,000 steps, 30 to 120."""
    if options.max_epochs is not None:
        return options.max_epochs
    return int(np.clip(-(-_STEPS // batches_per_epoch), *_EPOCHS))


def train(
    options: Options,
    sequences: Sequences,
    targets: Targets,
    *,
    strata: Array,
    groups: Array | None,
    validated: int = 0,
    callbacks: Sequence[training.Callback] = (),
) -> tuple[Fitted, training.History]:
    """Train a network.

    Parameters
    ----------
    options : Options
        How.
    sequences : Sequences
        What is seen.
    targets : Targets
        What is learned.
    strata : integers (n,)
        Class of each sequence, for the split; all 0 for none.
    groups : array (n,) or None
        What stays together in the split.
    validated : int
        The last so many sequences are held out. Default 0: the split chooses.
    callbacks : sequence of Callback
        For :func:`gatewise.training.train`.
    """
    rng = options.generator()
    held = np.arange(len(sequences)) >= len(sequences) - validated
    if options.early_stopping and not validated:
        held = hold_out(options.validation_fraction, strata, groups, rng)
    learned, judged = np.flatnonzero(~held), np.flatnonzero(held)
    scaling = learn_scaling(sequences.values[np.repeat(~held, sequences.lengths)], options)
    network = build(options, scaling, targets.values.shape[-1], targets.loss, rng)
    rows, size = scaling.transform(sequences.values), batch_size(options, sequences, len(learned))

    def train_batches(order: Generator) -> Iterator[training.Batch]:
        return batches(sequences, rows, targets, order.permutation(learned), size)

    def validation_batches() -> Iterator[training.Batch]:
        return batches(sequences, rows, targets, judged, size)

    most = epochs(options, -(-len(learned) // size))
    patience = None
    if len(judged):
        patience = max(10, most // 3) if options.patience is None else options.patience
    history = training.train(
        network,
        targets.loss,
        train_batches,
        validation_batches if len(judged) else None,
        settings=options.settings(most, patience),
        seed=rng,
        callbacks=callbacks,
    )
    return Fitted(options, scaling, network, targets.meaning, sequences.form == "table"), history


class Course:
    """A network that is trained pass by pass, at a constant learning rate; the optimiser's state is kept.

    Parameters
    ----------
    fitted : Fitted
        Its network is changed in place.
    rng : Generator
        For the order of the batches, noise and dropout.
    """

    def __init__(self, fitted: Fitted, rng: Generator) -> None:
        self.fitted, self.rng = fitted, rng
        settings = fitted.options.settings(epochs=1)
        self._optimizer = training.Optimizer(
            fitted.network.parameters, settings.rule, weight_decay=settings.weight_decay, clip_norm=settings.clip_norm
        )

    @classmethod
    def begin(cls, options: Options, sequences: Sequences, targets: Targets, fitted: Fitted | None) -> Course:
        """Start with a trained network, or with a fresh one whose scaling is learned from these sequences."""
        rng = options.generator()
        if fitted is None:
            scaling = learn_scaling(sequences.values, options)
            network = build(options, scaling, targets.values.shape[-1], targets.loss, rng)
            fitted = Fitted(options, scaling, network, targets.meaning, sequences.form == "table")
        return cls(fitted, rng)

    def go(self, sequences: Sequences, targets: Targets) -> None:
        """Make one pass.

        Parameters
        ----------
        sequences : Sequences
            What is seen.
        targets : Targets
            What is learned.

        Raises
        ------
        TrainingDiverged
            When loss or gradient become NaN or infinite; the parameters are those before the step.
        """
        options, network = self.fitted.options, self.fitted.network
        rows, size = self.fitted.scaling.transform(sequences.values), batch_size(options, sequences, len(sequences))
        for batch in batches(sequences, rows, targets, self.rng.permutation(len(sequences)), size):
            prediction, cache = network.forward(batch.inputs, rng=self.rng)
            value, dprediction = targets.loss.value_and_gradient(prediction, batch.target, batch.weight)
            norm = self._optimizer.step(network.backward(cache, dprediction), options.learning_rate)
            if not (np.isfinite(value) and np.isfinite(norm)):
                raise TrainingDiverged(f"the loss is {value}: try a learning_rate below {options.learning_rate:g}")
