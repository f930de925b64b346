"""How the network of a forecaster is made and trained."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise import training
from gatewise.data import Windows
from gatewise.forecasting.categories import Category, Tables
from gatewise.forecasting.features import Features
from gatewise.forecasting.network import BaseNetwork, Chosen, Network
from gatewise.forecasting.options import Options
from gatewise.forecasting.planning import Plan
from gatewise.forecasting.running import Run
from gatewise.forecasting.segments import SegmentNetwork
from gatewise.forecasting.starting import Start
from gatewise.memory import require
from gatewise.nn import make_layer
from gatewise.training.checkpoints import differences
from gatewise.training.progress import ProgressLine
from gatewise.training.state import RunState

__all__ = ["build_network", "train_network"]

# An epoch has at least so many batches (a small table is used several times before the next validation) and at most
# so many (each epoch uses another part of a large table).
_EPOCH_BATCHES = (20, 200)
_VALIDATION_BATCH = 1024
# Windows whose loss says when to stop; more would only take longer.
_VALIDATION_WINDOWS = 4096
#: strategy -> learning rate where the user gives none
_RATES = {"direct": 3e-3, "recursive": 3e-3, "segments": 2e-3}


def build_network(
    options: Options, chosen: Chosen, input_size: int, feature_size: int, future_size: int, stepwise: int,
    categories: Sequence[Category] = (),
) -> BaseNetwork:  # fmt: skip
    """A network with fresh weights.

    Parameters
    ----------
    options : Options
        Cell, layers, loss and seed.
    chosen : Chosen
        Strategy, sizes and dropout.
    input_size : int
        Steps to look back.
    feature_size : int
        Inputs a step.
    future_size : int
        Known-future inputs a step of the horizon.
    stepwise : int
        How many inputs after the first two change from step to step in a way that only the readings say.
    categories : sequence of Category
        Which of the inputs are codes; the sizes above count each as one.
    """
    tables = Tables(categories, np.float32)
    feature_size, stepwise, future_size = tables.sizes(feature_size, stepwise, future_size)
    rng, segments = np.random.default_rng(options.seed), chosen.strategy == "segments"
    layer = make_layer(
        options.cell,
        chosen.hidden_size if segments else feature_size,
        chosen.hidden_size,
        options.num_layers,
        dropout=chosen.dropout if options.num_layers > 1 else 0.0,
        seed=rng,
    )
    if segments:
        assert chosen.segment_size is not None
        return SegmentNetwork(
            layer,
            input_size,
            options.h,
            options.head,
            feature_size=feature_size,
            segment=chosen.segment_size,
            level=chosen.level,
            stepwise=stepwise,
            future_size=future_size,
            dropout=chosen.dropout,
            tables=tables,
            seed=rng,
        )
    return Network(
        layer,
        input_size,
        options.h,
        options.head,
        future_size=future_size,
        recursive=chosen.strategy == "recursive",
        dropout=chosen.dropout,
        tables=tables,
        seed=rng,
    )


def train_network(
    network: BaseNetwork,
    features: Features,
    plan: Plan,
    options: Options,
    run: Run,
    start: Start | None = None,
) -> tuple[training.History, training.Course]:
    """Train a network on the plan's windows.

    Parameters
    ----------
    network : BaseNetwork
        Changed in place.
    features : Features
        The readings, made ready.
    plan : Plan
        Windows to learn from and to validate on.
    options : Options
        How to train.
    run : Run
        For how long, and where checkpoints are.
    start : Start, optional
        What the network's weights come from. Where its training was the same run as this one, this one goes on exactly
        as if that had not ended: optimiser, learning rate and order of the windows. Else it begins from the weights.
    """

    def batch(windows: Windows) -> training.Batch:
        target, weight = features.targets(windows)
        if options.horizon_weight is not None:
            weight = weight * np.asarray(options.horizon_weight, np.float32)
        inputs = features.inputs(windows, recursive=network.recursive)
        return training.Batch(inputs, target, None if (weight == 1.0).all() else weight)

    def train_batches(rng: Generator) -> Iterator[training.Batch]:
        fewest, most = _EPOCH_BATCHES
        count = int(np.clip(-(-len(plan.train) // plan.batch_size), fewest, most))
        while count > 0:
            for windows in plan.train.batches(plan.batch_size, rng):
                yield batch(windows)
                count -= 1
                if count == 0:
                    return

    held = plan.validation
    if len(held) > _VALIDATION_WINDOWS:
        held = held.take(np.linspace(0, len(held) - 1, _VALIDATION_WINDOWS).astype(np.int64))

    def validation_batches() -> Iterator[training.Batch]:
        for windows in held.batches(_VALIDATION_BATCH):
            yield batch(windows)

    _check_memory(network, plan)
    few = batch(plan.train.take(slice(min(8, plan.batch_size)))).inputs
    for callback in run.callbacks:
        callback.on_begin(network, few)
    settings = options.settings(
        learning_rate=_RATES[network.chosen.strategy], validated=len(plan.validation) > 0, time_limit=run.time_limit
    )
    settings = settings if start is None else start.settings(settings)
    folder = None if run.checkpoint_dir is None else Path(run.checkpoint_dir)
    course = training.Course(folder, config=_identity(options, network, features, plan))
    before = start.course if start else None
    if before is not None:
        more, later = _later(course, before, settings)
        config = RunState(network.parameters, more, options.seed).config(options.training_loss, later)
        if not differences(later.latest().state["config"], config):
            settings, course = more, later
    line = ProgressLine(options.max_epochs) if run.progress else None
    with line or nullcontext():
        history = training.train(
            network,
            options.training_loss,
            train_batches,
            validation_batches if len(plan.validation) else None,
            settings=settings,
            seed=options.seed,
            callbacks=[*([line] if line else []), *run.callbacks],
            checkpoints=course,
            resume=run.resume or course.before is not None,
        )
    return history, course.alone()


def _later(
    course: training.Course, before: training.Course, settings: training.Settings
) -> tuple[training.Settings, training.Course]:
    """Settings and course of a training that goes on from another one: the limits are those of both together."""
    steps = None if settings.max_steps is None else before.steps + settings.max_steps
    limits = {"max_epochs": before.epochs + settings.max_epochs, "max_steps": steps}
    return replace(settings, **limits), replace(course, before=before, limits=limits)


def _check_memory(network: BaseNetwork, plan: Plan) -> None:
    """Refuse batches whose gates, kept for backward, do not fit into memory."""
    layer, size = network.layer, min(plan.batch_size, len(plan.train))
    values = (len(layer.cell.gates) + 2) * layer.output_size * layer.num_layers
    require(
        float(size) * network.steps * values * layer.dtype.itemsize,
        f"batch_size={size}",
        "training on so many windows at once",
        cure="use a smaller batch_size or hidden_size",
    )


def _identity(options: Options, network: BaseNetwork, features: Features, plan: Plan) -> dict[str, Any]:
    """What tells one run from another: a checkpoint of other readings or of another network is refused."""
    digest = hashlib.sha256()
    for array in (features.target, features.weight, features.context, *features.moments, features.static,
                  features.future, plan.train.origins, plan.validation.origins):  # fmt: skip
        digest.update(f"{array.dtype.str}{array.shape}".encode())
        digest.update(np.ascontiguousarray(array).data)
    return {
        "h": str(options.h),
        "cell": options.cell.key,
        **{name: value for name, value in network.chosen._asdict().items() if name != "hidden_size"},
        "loss": options.loss,
        **({"horizon_weight": list(options.horizon_weight)} if options.horizon_weight is not None else {}),
        "scaler": options.scaler,
        "missing": options.missing,
        "input_size": plan.train.input_size,
        "batch_size": plan.batch_size,
        "readings": digest.hexdigest()[:16],
    }
