"""From sequences and targets to a trained network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator

from gatewise import training
from gatewise.arrays import Array
from gatewise.classification.attempts import share_learned, until_learned
from gatewise.classification.calibration import temperature
from gatewise.classification.choices import Choice
from gatewise.classification.fitted import Classes, Fitted, Numbers
from gatewise.classification.network import Inputs, Network
from gatewise.classification.options import Options, Scaling
from gatewise.classification.plan import ENOUGH, Plan, make_plan
from gatewise.classification.pooling import make_pooling
from gatewise.classification.sequences import Sequences
from gatewise.classification.splits import hold_out
from gatewise.classification.views import Views, learn_views
from gatewise.data.scaling import statistics
from gatewise.errors import DataError, TrainingDiverged
from gatewise.nn import CrossEntropy, Loss, make_layer
from gatewise.training.progress import ProgressLine

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
        indicator = ~measured(values)
        centre[indicator], scale[indicator] = 0.0, 1.0
    return Scaling(centre, scale, options.missing == "mask")


def measured(values: Array) -> Array:
    """Which channels (F,) hold more than 0, 1 and missing values."""
    return ~(np.isnan(values) | (values == 0) | (values == 1)).all(axis=0)


def learn_inputs(sequences: Sequences, options: Options) -> tuple[Views, Scaling, str]:
    """What the network sees of these sequences, its scaling, and why."""
    mask = options.missing == "mask"
    if np.isnan(sequences.values).all():
        raise DataError("X holds no value at all: every one is missing")
    views, reason = learn_views(sequences, measured(sequences.values), options.views, mask)
    return views, learn_scaling(views.expand(sequences.values, sequences.offsets), options), reason


def build(
    options: Options, plan: Plan, views: Views, scaling: Scaling, targets: int, loss: Loss, rng: Generator
) -> Network:
    """A network with fresh weights.

    Parameters
    ----------
    options : Options
        What it is made with.
    plan : Plan
        Says how much noise there is in training.
    views : Views
        What it sees beside the values.
    scaling : Scaling
        Says how many channels it sees.
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
        noise=plan.noise,
        magnitude=options.magnitude,
        hide=options.hide if "path" in views.names else 0.0,
        varied=scaling.varied,
        proportional=views.proportional,
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
    progress: bool = False,
) -> tuple[Fitted, training.History, tuple[Choice, ...]]:
    """Train a network; where it diverges or does not learn, again as :mod:`gatewise.classification.attempts` says.

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
    progress : bool
        Whether to show a line on standard error.
    """
    rng = options.generator()
    held = np.arange(len(sequences)) >= len(sequences) - validated
    plan = make_plan(options, len(targets.values), targets.loss)
    loss = plan.loss(targets.loss)
    if plan.holds_out and not validated:
        held = hold_out(options.validation_fraction, strata, groups, rng)
    learned, judged = np.flatnonzero(~held), np.flatnonzero(held)
    views, scaling, why = learn_inputs(sequences.take(learned), options)
    rows = scaling.transform(views.expand(sequences.values, sequences.offsets))
    size = batch_size(options, sequences, len(learned))

    def train_batches(order: Generator) -> Iterator[training.Batch]:
        return batches(sequences, rows, targets, order.permutation(learned), size)

    def validation_batches() -> Iterator[training.Batch]:
        return batches(sequences, rows, targets, judged, size)

    most = epochs(options, -(-len(learned) // size))
    patience = None
    if len(judged):
        patience = max(10, most // 3) if options.patience is None else options.patience

    def attempt(plan: Plan, slower: float) -> tuple[Network, training.History]:
        network = build(options, plan, views, scaling, targets.values.shape[-1], loss, rng)
        with ProgressLine(most) if progress else nullcontext() as line:
            history = training.train(
                network,
                loss,
                train_batches,
                validation_batches if len(judged) else None,
                settings=plan.settings(most, patience, slower),
                seed=rng,
                callbacks=callbacks if line is None else [*callbacks, line],
            )
        return network, history

    def fitted_with(network: Network, plan: Plan) -> Fitted:
        return Fitted(options, plan, views, scaling, network, targets.meaning, sequences.form == "table")

    def learned_by(network: Network) -> float:
        if not isinstance(loss, CrossEntropy):
            return 1.0
        return share_learned(fitted_with(network, plan).raw(sequences)[:, 0], targets.values[:, 0], targets.weight)

    made = until_learned(options, plan, attempt, learned_by)
    decay = {"weight_decay": made.why_decay} if made.why_decay else {}
    chosen = (
        Choice("views", ", ".join(views.names) or "none", why),
        Choice("batch_size", f"{size}", _why_batch(options, sequences, len(learned), size)),
        Choice("max_epochs", f"{most}", _why_epochs(options, -(-len(learned) // size))),
        Choice("learning_rate", f"{made.rate:.3g}", made.why_rate),
        *(one._replace(reason=decay.get(one.name, one.reason)) for one in made.plan.choices(options, loss)),
        Choice("early stopping", _held(judged, groups), _why_held(options, plan, validated, len(judged))),
    )
    fitted = fitted_with(made.network, made.plan)
    if options.calibrate == "temperature":
        chosen += (_calibrate(fitted, sequences, targets, judged),)
    return fitted, made.history, chosen


def _calibrate(fitted: Fitted, sequences: Sequences, targets: Targets, judged: Array) -> Choice:
    """Divide the map to the logits by the temperature, so that whoever reads the network has it."""
    if not len(judged):
        raise ValueError('calibrate="temperature" needs held-out sequences: early_stopping=True and at least 20, or '
                         "validation")  # fmt: skip
    held = sequences.take(judged)
    rows = sequences.rows(judged) if targets.per_step else judged
    loss = targets.loss
    if isinstance(loss, CrossEntropy):
        # As if one more answer had been wrong (Platt, 1999): few answers that are all right do not mean certainty.
        loss = CrossEntropy(loss.classes, smoothing=1.0 / (len(judged) + 2))
    t = temperature(fitted.raw(held), targets.values[rows], targets.weight[rows], loss)
    for name in ("weight", "bias"):
        fitted.network.out.parameters[name][...] /= np.float32(t)
    return Choice("temperature", f"{t:.3g}", f"best for the {len(judged)} held-out sequences")


def _why_batch(options: Options, sequences: Sequences, count: int, size: int) -> str:
    if options.batch_size is not None:
        return "as given"
    if size < _LARGEST_BATCH and size * int(sequences.lengths.max()) * 2 > _BATCH_STEPS:
        return f"sequences of up to {int(sequences.lengths.max())} steps"
    return f"{count} sequences to learn from, at least {_FEWEST_BATCHES} batches an epoch"


def _why_epochs(options: Options, batches: int) -> str:
    least, most = _EPOCHS
    return (
        "as given"
        if options.max_epochs is not None
        else (f"{batches} batches an epoch: enough for {_STEPS} steps, between {least} and {most}")
    )


def _held(judged: Array, groups: Array | None) -> str:
    if not len(judged):
        return "none"
    whole = "" if groups is None else f" of {len(np.unique(groups[judged]))} groups"
    return f"by {len(judged)} sequences{whole}"


def _why_held(options: Options, plan: Plan, validated: int, held: int) -> str:
    if validated:
        return "the validation part as given"
    if held:
        return f"about {100 * options.validation_fraction:g} % held out; the weights best on them are kept"
    if options.early_stopping is False:
        return "as given"
    if not plan.holds_out:
        return f"{plan.why}: all are learned from, and the last weights are kept"
    return "none can be held out: fewer than 20 sequences, or no choice of groups"


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
        settings = fitted.plan.settings(epochs=1)
        self._optimizer = training.Optimizer(
            fitted.network.parameters, settings.rule, weight_decay=settings.weight_decay, clip_norm=settings.clip_norm
        )

    @classmethod
    def begin(cls, options: Options, sequences: Sequences, targets: Targets, fitted: Fitted | None) -> Course:
        """Start with a trained network, or with a fresh one whose scaling is learned from these sequences."""
        rng = options.generator()
        if fitted is None:
            plan = make_plan(options, ENOUGH, targets.loss)  # nobody knows how many more will come
            views, scaling, _ = learn_inputs(sequences, options)
            network = build(options, plan, views, scaling, targets.values.shape[-1], targets.loss, rng)
            fitted = Fitted(options, plan, views, scaling, network, targets.meaning, sequences.form == "table")
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
        options, plan, network = self.fitted.options, self.fitted.plan, self.fitted.network
        loss = plan.loss(targets.loss)
        rows, size = self.fitted.seen(sequences), batch_size(options, sequences, len(sequences))
        for batch in batches(sequences, rows, targets, self.rng.permutation(len(sequences)), size):
            prediction, cache = network.forward(batch.inputs, rng=self.rng)
            value, dprediction = loss.value_and_gradient(prediction, batch.target, batch.weight)
            norm = self._optimizer.step(network.backward(cache, dprediction), plan.learning_rate)
            if not (np.isfinite(value) and np.isfinite(norm)):
                raise TrainingDiverged(f"the loss is {value}: try a learning_rate below {plan.learning_rate:g}")
