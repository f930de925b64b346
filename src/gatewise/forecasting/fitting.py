"""How a forecaster is trained: from options and a panel to a `Fitted`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypedDict

import numpy as np
from numpy.random import Generator

from gatewise import training
from gatewise.arrays import Array
from gatewise.data import Panel, Windows, split
from gatewise.errors import DataError
from gatewise.forecasting.features import Features, Recipe
from gatewise.forecasting.fitted import Fitted, predict_windows
from gatewise.forecasting.intervals import Calibration
from gatewise.forecasting.network import Network
from gatewise.forecasting.options import Options
from gatewise.nn import make_layer
from gatewise.nn.checks import at_least_one
from gatewise.nn.heads import Quantiles
from gatewise.training.progress import ProgressLine

__all__ = ["FitOptions", "Plan", "Run", "build_network", "fit", "make_plan"]

# An epoch has at least so many batches (a small table is used several times before the next validation) and at most
# so many (each epoch uses another part of a large table).
_EPOCH_BATCHES = (20, 200)
_CALIBRATION_WINDOWS = 20_000
_FEW_WINDOWS, _MORE_WINDOWS = 50, 200
_VALIDATION_BATCH = 1024


class FitOptions(TypedDict, total=False):
    """Keyword arguments of :meth:`gatewise.Forecaster.fit` that say how to run; described there."""

    val_size: int | None
    callbacks: Sequence[training.Callback]
    checkpoint_dir: str | Path | None
    resume: bool
    time_limit: float | None
    progress: bool


@dataclass(frozen=True, kw_only=True)
class Run:
    """How to run one training; the fields are those of :class:`FitOptions`.

    Raises
    ------
    ValueError
        When ``resume`` has no ``checkpoint_dir``.
    """

    val_size: int | None = None
    callbacks: Sequence[training.Callback] = ()
    checkpoint_dir: str | Path | None = None
    resume: bool = False
    time_limit: float | None = None
    progress: bool = False

    def __post_init__(self) -> None:
        if self.resume and self.checkpoint_dir is None:
            raise ValueError("resume needs checkpoint_dir, the folder of the run to go on from")


class Plan(NamedTuple):
    """Which windows are trained on and which are held out.

    Attributes
    ----------
    train_rows : array (S, 2)
        Rows that training may use.
    train : Windows
        Windows whose horizon lies in these rows.
    validation : Windows
        Windows whose horizon lies in the rows after them; may be empty.
    batch_size : int
        Windows a step.
    """

    train_rows: Array
    train: Windows
    validation: Windows
    batch_size: int


def fit(options: Options, panel: Panel, run: Run) -> Fitted:
    """Train a network on a panel and measure its errors.

    Raises
    ------
    DataError
        When the readings cannot be used as they are; names file, series, row and column.
    TrainingDiverged
        When the loss becomes NaN or infinite.
    """
    input_size = options.input_size or choose_input_size(panel, options.h)
    plan = make_plan(panel, input_size, options.h, run.val_size, options.batch_size)
    recipe = Recipe.learn(
        panel, plan.train_rows, scaler=options.scaler, calendar=options.calendar, masked=options.masked
    )
    features = recipe.apply(panel)
    network = build_network(options, input_size, len(recipe.names), len(recipe.futr))
    history = _train(network, features, plan, options, run)
    # The end of each series stays with the model, so that it can forecast without the table.
    ends = panel.offsets[1:]
    needed = features.first_needed(Windows.at(panel.offsets, ends, input_size, options.h))
    context = panel.between(np.column_stack([needed, ends]))
    return Fitted(options, input_size, network, recipe, _calibrate(network, features, plan), history, context)


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


def make_plan(panel: Panel, input_size: int, h: int, val_size: int | None, batch_size: int | None) -> Plan:
    """Split a panel by time.

    Parameters
    ----------
    panel : Panel
        The readings.
    input_size : int
        Steps to look back.
    h : int
        Horizon.
    val_size : int, optional
        Steps held out at the end of each series, 0 or at least ``h``; a tenth of the median series when absent.
    batch_size : int, optional
        Windows a step; a power of two from 16 to 256, about a twentieth of the windows, when absent.

    Raises
    ------
    DataError
        When there is not a single window to train on; names the series that comes closest.
    """
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
    if longest < needed + size:
        if val_size is not None:
            panel.require(needed + size, f"{input_size} to look back, {h} to forecast and {size} to validate on")
        size = h if longest - h >= needed else 0
    # A series too short to give up its end for validation is trained on whole.
    parts = split(panel, size, keep=needed)
    train = Windows.of(panel.offsets, input_size, h, parts.train).observed(panel.mask)
    validation = Windows.of(panel.offsets, input_size, h, parts.validation).observed(panel.mask)
    if len(train) == 0:
        raise DataError("no window of the readings has both an observed past and an observed future to learn from")
    batch = batch_size or int(np.clip(2 ** int(np.log2(max(1, len(train) // 20))), 16, 256))
    return Plan(parts.train, train, validation, batch)


def build_network(options: Options, input_size: int, feature_size: int, future_size: int) -> Network:
    """A network with fresh weights.

    Parameters
    ----------
    options : Options
        Cell, sizes, strategy, loss, dropout and seed.
    input_size : int
        Steps to look back.
    feature_size : int
        Inputs a step.
    future_size : int
        Known-future inputs a step of the horizon.
    """
    rng = np.random.default_rng(options.seed)
    layer = make_layer(
        options.cell,
        feature_size,
        options.hidden_size,
        options.num_layers,
        dropout=options.dropout if options.num_layers > 1 else 0.0,
        seed=rng,
    )
    return Network(
        layer,
        input_size,
        options.h,
        options.head,
        future_size=future_size,
        recursive=options.recursive,
        dropout=options.dropout,
        seed=rng,
    )


def _train(network: Network, features: Features, plan: Plan, options: Options, run: Run) -> training.History:
    """Train a network on the plan's windows."""

    def batch(windows: Windows) -> training.Batch:
        target, weight = features.targets(windows)
        inputs = features.inputs(windows, recursive=network.recursive)
        return training.Batch(inputs, target, None if weight.all() else weight)

    def train_batches(rng: Generator) -> Iterator[training.Batch]:
        fewest, most = _EPOCH_BATCHES
        count = int(np.clip(-(-len(plan.train) // plan.batch_size), fewest, most))
        while count > 0:
            for windows in plan.train.batches(plan.batch_size, rng):
                yield batch(windows)
                count -= 1
                if count == 0:
                    return

    def validation_batches() -> Iterator[training.Batch]:
        for windows in plan.validation.batches(_VALIDATION_BATCH):
            yield batch(windows)

    few = batch(plan.train.take(slice(min(8, plan.batch_size)))).inputs
    for callback in run.callbacks:
        callback.on_begin(network, few)
    checkpoints = None
    if run.checkpoint_dir is not None:
        checkpoints = training.Checkpoints(Path(run.checkpoint_dir), config=_identity(options, features, plan))
    line = ProgressLine(options.max_epochs) if run.progress else None
    with line or nullcontext():
        return training.train(
            network,
            options.training_loss,
            train_batches,
            validation_batches if len(plan.validation) else None,
            settings=options.settings(validated=len(plan.validation) > 0, time_limit=run.time_limit),
            seed=options.seed,
            callbacks=[*([line] if line else []), *run.callbacks],
            checkpoints=checkpoints,
            resume=run.resume,
        )


def _identity(options: Options, features: Features, plan: Plan) -> dict[str, Any]:
    """What tells one run from another: a checkpoint of other readings or of another network is refused."""
    digest = hashlib.sha256()
    for array in (features.target, features.observed, features.context, features.future,
                  plan.train.origins, plan.validation.origins):  # fmt: skip
        digest.update(f"{array.dtype.str}{array.shape}".encode())
        digest.update(np.ascontiguousarray(array).data)
    return {
        "h": str(options.h),
        "cell": options.cell.key,
        "strategy": options.strategy,
        "loss": options.loss,
        "scaler": options.scaler,
        "missing": options.missing,
        "input_size": plan.train.input_size,
        "dropout": options.dropout,
        "batch_size": plan.batch_size,
        "readings": digest.hexdigest()[:16],
    }


def _calibrate(network: Network, features: Features, plan: Plan) -> Calibration:
    """Collect the errors on the windows held out.

    Where those are few, the last training windows count as well: their errors are somewhat too small, but a handful
    of overlapping windows says even less about how wide the future is.
    """
    windows, train = plan.validation, plan.train
    if len(windows) < _FEW_WINDOWS:
        origins = np.concatenate([train.origins[-_MORE_WINDOWS:], windows.origins])
        windows = Windows.at(train.offsets, origins, train.input_size, train.horizon)
    if len(windows) > _CALIBRATION_WINDOWS:
        windows = windows.take(np.linspace(0, len(windows) - 1, _CALIBRATION_WINDOWS).astype(np.int64))
    prediction = predict_windows(network, features, windows)
    target, weight = features.targets(windows)
    errors = np.where(weight > 0, target, np.nan)[:, :, None].astype(np.float64) - prediction
    head = network.head
    levels = np.array(head.levels) if isinstance(head, Quantiles) else np.array([0.5])
    return Calibration.of(errors, levels)
