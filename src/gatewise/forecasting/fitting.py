"""How a forecaster is trained: from a panel to a trained network with its calibration."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise import training
from gatewise.arrays import Array
from gatewise.data import Panel, Windows
from gatewise.errors import DataError
from gatewise.forecasting.features import Features
from gatewise.forecasting.intervals import Calibration
from gatewise.forecasting.network import Network, make_layer
from gatewise.nn.checks import at_least_one
from gatewise.nn.heads import Point, Quantiles
from gatewise.nn.losses import Absolute, Huber, Loss, Quantile, Squared

__all__ = [
    "LOSSES",
    "Plan",
    "build_network",
    "calibrate",
    "choose_input_size",
    "loss_and_head",
    "plan",
    "predict_windows",
    "train",
    "training_settings",
]

LOSSES = ("absolute", "squared", "huber", "quantile")

# An epoch has at least so many batches (a small table is gone through several times before the next validation)
# and at most so many (of a large one each epoch sees another part).
_EPOCH_BATCHES = (20, 200)
_CALIBRATION_WINDOWS = 20_000
_FEW_WINDOWS, _MORE_WINDOWS = 50, 200
_PREDICTION_BATCH = 1024


def loss_and_head(loss: str, quantiles: Sequence[float]) -> tuple[Loss, Point | Quantiles]:
    """The loss and the head that belongs to it."""
    if loss == "quantile":
        head = Quantiles(tuple(quantiles))
        return Quantile(head.levels), head
    simple: dict[str, Loss] = {"absolute": Absolute(), "squared": Squared(), "huber": Huber()}
    if loss not in simple:
        raise ValueError(f"loss must be one of {', '.join(map(repr, LOSSES))}, not {loss!r}")
    return simple[loss], Point()


def choose_input_size(panel: Panel, h: int) -> int:
    """How many steps the network looks back, where the user does not say.

    Two seasons, at least twice the horizon, at most 512 steps; less where that would leave the shortest series
    without a window to learn from.

    Raises
    ------
    DataError
        When a few short series would make the network look back less than the horizon, although the others are
        long enough for more.
    """
    wanted = min(512, max(2 * panel.season.length, 2 * h, 8))
    room = panel.lengths - 2 * h
    if room.min() < h and np.median(room) >= wanted:
        panel.require(3 * h, f"{h} to look back, {h} to forecast and {h} to validate on; or choose input_size yourself")
    return int(max(1, min(wanted, room.min())))


@dataclass(frozen=True, eq=False)
class Plan:
    """Which windows are trained on and which are held out.

    Attributes
    ----------
    train_rows : array (S, 2)
        Rows that training may look at.
    train, validation : Windows
        By the rows of their targets; validation may be empty.
    batch_size : int
        Windows a step.
    """

    train_rows: Array
    train: Windows
    validation: Windows
    batch_size: int


def training_settings(options: dict[str, Any], *, validated: bool, time_limit: float | None) -> training.Settings:
    """How to train, from a forecaster's arguments; what needs a validation is left out where there is none."""
    names = (
        "max_epochs", "max_steps", "optimizer", "learning_rate", "weight_decay", "schedule", "clip_norm", "patience",
    )  # fmt: skip
    settings = training.Settings(**{name: options[name] for name in names}, time_limit=time_limit)
    if validated:
        return settings
    schedule = settings.learning_schedule
    if schedule.needs_validation:
        schedule = training.Constant(warmup=schedule.warmup)
    return replace(settings, patience=None, schedule=schedule)


def plan(panel: Panel, input_size: int, h: int, val_size: int | None, batch_size: int | None) -> Plan:
    """Split a panel by time.

    Raises
    ------
    DataError
        When there is not a single window to train on; names the series that comes closest.
    """
    begin, end = panel.offsets[:-1], panel.offsets[1:]
    needed = input_size + h
    if val_size is not None:
        val_size = at_least_one("val_size", val_size) if val_size != 0 else 0
        if 0 < val_size < h:
            raise ValueError(f"val_size must be 0 or at least the horizon, {h} steps, not {val_size}")
    panel.require(input_size, "as many as the network looks back (input_size)")
    longest = int(panel.lengths.max())
    if longest < needed:
        panel.require(needed, f"{input_size} to look back and {h} to forecast")
    size = max(h, int(0.1 * np.median(panel.lengths))) if val_size is None else val_size
    if val_size is None and longest - size < needed:
        size = h if longest - h >= needed else 0
    # A series too short to give up its end for validation is trained on whole.
    held = np.where(panel.lengths >= needed + size, size, 0)
    if val_size is not None and size and not held.any():
        panel.require(needed + size, f"{input_size} to look back, {h} to forecast and {size} to validate on")
    cut = end - held
    observed = panel.mask
    train = Windows.of(panel.offsets, input_size, h, targets=np.column_stack([begin, cut])).observed(observed)
    validation = Windows.of(panel.offsets, input_size, h, targets=np.column_stack([cut, end])).observed(observed)
    if len(train) == 0:
        raise DataError("no window of the readings has both an observed past and an observed future to learn from")
    batch = batch_size or int(np.clip(2 ** int(np.log2(max(1, len(train) // 20))), 16, 256))
    return Plan(np.column_stack([begin, cut]), train, validation, batch)


def build_network(
    options: dict[str, Any], input_size: int, h: int, head: Point | Quantiles, feature_size: int, future_size: int
) -> Network:
    """A network with fresh weights, from a forecaster's arguments."""
    rng = np.random.default_rng(options["seed"])
    layer = make_layer(
        options["cell"],
        feature_size,
        options["hidden_size"],
        options["num_layers"],
        reset=options["reset"],
        update=options["update"],
        dropout=options["dropout"] if options["num_layers"] > 1 else 0.0,
        seed=rng,
    )
    return Network(
        layer,
        input_size,
        h,
        head,
        future_size=future_size,
        recursive=options["strategy"] == "recursive",
        dropout=options["dropout"],
        seed=rng,
    )


def train(
    network: Network,
    features: Features,
    how: Plan,
    loss: Loss,
    settings: training.Settings,
    *,
    options: dict[str, Any],
    callbacks: Sequence[Any],
    checkpoint_dir: str | Path | None,
    resume: bool,
) -> training.History:
    """Train a network on the plan's windows; ``options`` are the forecaster's arguments."""

    def batch(windows: Windows, which: Array) -> training.Batch:
        origins = windows.origins[which]
        inputs = features.inputs(origins, network.input_size, network.h, recursive=network.recursive)
        target, weight = features.targets(origins, network.h)
        return training.Batch(inputs, target, None if weight.all() else weight)

    def train_batches(rng: Generator) -> Iterator[training.Batch]:
        fewest, most = _EPOCH_BATCHES
        count = int(np.clip(-(-len(how.train) // how.batch_size), fewest, most))
        while count > 0:
            for which in how.train.batches(how.batch_size, rng):
                yield batch(how.train, which)
                count -= 1
                if count == 0:
                    return

    def validation_batches() -> Iterator[training.Batch]:
        for which in how.validation.batches(_PREDICTION_BATCH):
            yield batch(how.validation, which)

    few = how.train.origins[: min(8, how.batch_size)]
    for callback in callbacks:  # whoever wants to look into the network while it learns
        if hasattr(callback, "on_begin"):
            inputs = features.inputs(few, network.input_size, network.h, recursive=network.recursive)
            callback.on_begin(network, inputs)
    return training.train(
        network,
        loss,
        train_batches,
        validation_batches if len(how.validation) else None,
        settings=settings,
        seed=options["seed"],
        callbacks=callbacks,
        checkpoints=None
        if checkpoint_dir is None
        else training.Checkpoints(Path(checkpoint_dir), config=_identity(options, features, how)),
        resume=resume,
    )


def _identity(options: dict[str, Any], features: Features, how: Plan) -> dict[str, Any]:
    """What makes a run the run it is: a checkpoint of other readings or of another network is refused."""
    digest = hashlib.sha256()
    for array in (features.target, features.observed, features.context, features.future,
                  how.train.origins, how.validation.origins):  # fmt: skip
        digest.update(f"{array.dtype.str}{array.shape}".encode())
        digest.update(np.ascontiguousarray(array).data)
    names = ("h", "cell", "reset", "update", "strategy", "loss", "scaler", "missing")
    return {
        **{name: str(options[name]) for name in names},
        "input_size": how.train.input_size,
        "dropout": float(options["dropout"]),
        "batch_size": how.batch_size,
        "readings": digest.hexdigest()[:16],
    }


def calibrate(network: Network, features: Features, how: Plan) -> Calibration:
    """Collect the errors on the windows held out.

    Where those are few, the last training windows are looked at as well: their errors are somewhat too small, but a
    handful of overlapping windows says even less about how wide the future is.
    """
    origins = how.validation.origins
    if len(origins) < _FEW_WINDOWS:
        origins = np.concatenate([how.train.origins[-_MORE_WINDOWS:], origins])
    if len(origins) > _CALIBRATION_WINDOWS:
        origins = origins[np.linspace(0, len(origins) - 1, _CALIBRATION_WINDOWS).astype(np.int64)]
    prediction = predict_windows(network, features, origins, network.h)
    target, weight = features.targets(origins, network.h)
    errors = np.where(weight > 0, target, np.nan)[:, :, None].astype(np.float64) - prediction
    head = network.head
    levels = np.array(head.levels) if isinstance(head, Quantiles) else np.array([0.5])
    return Calibration.of(errors, levels)


def predict_windows(network: Network, features: Features, origins: Array, h: int) -> Array:
    """Outputs (B, h, K) for windows whose horizon lies inside the panel."""
    parts = [
        network.predict(features.inputs(part, network.input_size, h, recursive=network.recursive), h)
        for part in np.array_split(origins, -(-len(origins) // _PREDICTION_BATCH))
    ]
    return np.concatenate(parts)
