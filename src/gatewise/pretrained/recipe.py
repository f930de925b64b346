"""How the shipped weights are made: from nothing, by invented series, in two stages.

The first stage trains at a constant rate, the second lets the rate fall to zero along half a cosine. A third, which
the shipped recipe leaves out, does so again from a lower rate (warm restarts: Loshchilov and Hutter, 2017). Each stage
saves checkpoints and can be interrupted and resumed; the same recipe gives the same bits on the same kind of processor.
"""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

from gatewise import nn
from gatewise.arrays import Array
from gatewise.pretrained.candidates import Hint, in_numpy
from gatewise.pretrained.heldout import KINDS, make_heldout
from gatewise.pretrained.inputs import filled, prepare
from gatewise.pretrained.network import LEVELS, Network, Sizes
from gatewise.pretrained.periods import USUAL, picked, valid_places
from gatewise.pretrained.synthetic import draw, gaps
from gatewise.training import (
    AdamW,
    Batch,
    Callback,
    Checkpoints,
    Constant,
    Cosine,
    EpochRecord,
    Schedule,
    Settings,
    train,
)  # fmt: skip

__all__ = ["Recipe", "batches", "build", "first_batches", "make_batch", "validation"]

_WIDTHS = (16, 32, 64, 128, 256, 512, 1024)
_OFTEN = (0.04, 0.08, 0.14, 0.2, 0.21, 0.2, 0.13)
_TIMES, _APART = 2, 8
_OF_STAGES = ("epochs", "cooling", "second_cooling", "second_rate")
_HORIZONS = (16, 48, 192, 384)
_HORIZONS_OFTEN = (0.2, 0.69, 0.08, 0.03)


@dataclass(frozen=True)
class Recipe:
    """Everything that the weights depend on, beside the code.

    Parameters
    ----------
    seed : int
        Of the initial weights, the series and their order.
    hidden, step : int
        Sizes of the network.
    batch : int
        Series a step; half as many where they are 1,024 readings long.
    learning_rate : float
        Of the first stage, and at the start of the second.
    weight_decay : float
        λ.
    epochs : int
        Of the first stage, each of ``steps_per_epoch`` steps.
    cooling : int
        Epochs of the second stage.
    second_cooling : int
        Epochs of the third stage; 0 leaves it out.
    second_rate : float
        Learning rate at its start.
    steps_per_epoch : int
        Steps between two validations and checkpoints.
    """

    seed: int = 0
    hidden: int = 160
    step: int = 64
    batch: int = 64
    learning_rate: float = 1.5e-3
    weight_decay: float = 1e-3
    epochs: int = 1
    cooling: int = 249
    second_cooling: int = 0
    second_rate: float = 6e-4
    steps_per_epoch: int = 400

    def stages(self) -> list[tuple[int, float, Schedule]]:
        """Return epochs, learning rate and schedule of each stage."""
        every = [
            (self.epochs, self.learning_rate, Constant(warmup=200)),
            (self.cooling, self.learning_rate, Cosine(warmup=100)),
            (self.second_cooling, self.second_rate, Cosine(warmup=100)),
        ]
        return [stage for stage in every if stage[0] > 0]

    def network(self) -> Network:
        """Return the network with its initial weights."""
        return Network(Sizes(self.hidden, self.step), seed=self.seed)


def make_batch(series: Array, known: Array, n: Array, width: int, h: int, hint: Hint | None = None) -> Batch:
    """Network inputs, targets and weights of series (B, L + H) whose first L places are the past.

    A series counts for more where it is predictable: its weight is 1 / (0.05 + u), where u is the unit, or half of the
    mean |change| from period to period (MASE's scale) where that is more, in the series' own scale. One that does not
    change counts for nothing.
    """
    past, known = series[:, :width], known & valid_places(n, width)
    x, _, n = filled(
        [np.where(mask, row, np.nan)[width - size :] for row, mask, size in zip(past, known, n, strict=True)], width
    )
    with in_numpy():
        made = prepare(x, known, n, h, hint=hint)
    flat = made.scale == 0
    scale = np.where(flat, 1.0, made.scale)
    target = (series[:, width:] - made.centre[:, None]) / scale[:, None]
    before = np.arange(width)[None] - made.found.first[:, None]
    there = before >= (width - n)[:, None]
    moves = (np.abs(x - picked(x, np.maximum(before, 0))) * there).sum(1) / np.maximum(there.sum(1), 1) / scale
    weight = np.where(flat, 0.0, 1.0 / (0.05 + np.maximum(made.inputs.unit.mean(axis=1), 0.5 * moves)))
    weight = np.repeat(weight[:, None], h, axis=1).astype("float32")
    return Batch(made.inputs, np.clip(target, -50, 50).astype("float32"), weight)


def batches(rng: Generator, recipe: Recipe) -> Iterator[Batch]:
    """Yield one epoch of training batches; all series of a batch have about the same length.

    Every batch comes twice, 8 batches apart: inventing series and preparing them costs more than a step, and what was
    seen twice in many is not learned by heart.
    """
    made: deque[Batch] = deque(maxlen=_APART * (_TIMES - 1) + 1)
    left = recipe.steps_per_epoch
    while left > 0:
        made.append(_training_batch(rng, recipe))
        now = list(made)[::-_APART][:left]
        yield from now
        left -= len(now)


def _training_batch(rng: Generator, recipe: Recipe) -> Batch:
    width = int(rng.choice(_WIDTHS, p=_OFTEN))
    h = int(rng.choice(_HORIZONS, p=_HORIZONS_OFTEN))
    size = recipe.batch if width < 1024 and h < 384 else recipe.batch // 2
    series, period = draw(rng, size, width + h)
    # A table's frequency often suggests the true period, sometimes another.
    suggested = np.where(rng.random(size) < 0.75, period, rng.choice(USUAL, size))
    return _batch(rng, series, width, h, Hint(usual=np.where(rng.random(size) < 0.2, suggested, 0)))


def _batch(rng: Generator, series: Array, width: int, h: int, hint: Hint | None = None) -> Batch:
    size = len(series)
    n = rng.integers(8 if width == 16 else width // 2 + 1, width + 1, size)
    known = gaps(rng, np.ones((size, width), bool))
    # Two readings at least are known, the last always: a forecast starts there.
    known[:, -1] = True
    known[:, -4] = True
    return make_batch(series, known, n, width, h, hint)


def first_batches(recipe: Recipe, count: int = 12) -> dict[str, Any]:
    """Describe the first batches that a recipe makes: the card keeps it, so that a later change of them is seen.

    Parameters
    ----------
    recipe : Recipe
        Of which the seed and the sizes count.
    count : int
        Batches. Default 12.

    Returns
    -------
    dict
        ``digest``, SHA-256 of all their numbers, the same on one kind of processor; ``means``, the mean |value| of
        each array of each batch, the same to rounding everywhere.
    """
    rng = np.random.default_rng(recipe.seed)
    digest, means = hashlib.sha256(), []
    for _ in range(count):
        batch = _training_batch(rng, recipe)
        arrays = [*batch.inputs, batch.target, batch.weight]
        for array in arrays:
            digest.update(np.ascontiguousarray(array).tobytes())
        means.append([float(np.abs(array).mean(dtype=np.float64)) for array in arrays])
    return {"digest": digest.hexdigest(), "means": means}


def validation(size: int = 112) -> list[Batch]:
    """Make the validation batches: kinds of series that training never sees, of four lengths."""
    rng = np.random.default_rng(1_000_003)
    return [_batch(rng, make_heldout(rng, size, width + 48), width, 48) for width in (64, 128, 256, 512)]


class _Tell(Callback):
    """Passes the epochs' records on."""

    def __init__(self, stage: int, tell: Callable[[int, EpochRecord], None]) -> None:
        self.stage, self.tell = stage, tell

    def on_epoch(self, record: EpochRecord) -> None:
        self.tell(self.stage, record)


def build(
    recipe: Recipe,
    folder: Path,
    tell: Callable[[int, EpochRecord], None] = lambda _stage, _record: None,
    *,
    stages: int | None = None,
    validate: bool = True,
) -> tuple[Network, dict[str, Any]]:
    """Train the network, or go on where an earlier call was interrupted.

    Parameters
    ----------
    recipe : Recipe
        What to do.
    folder : path
        For the checkpoints, one folder a stage.
    tell : function of the stage (from 1) and an EpochRecord, optional
        Called after every epoch.
    stages : int, optional
        How many of the stages; all when absent.
    validate : bool
        Whether the held-out kinds are tried after each epoch.

    Returns
    -------
    network : Network
        Trained.
    facts : dict
        Recipe, steps, series and losses, in JSON's types.
    """
    network = recipe.network()
    held = validation() if validate else None
    facts: dict[str, Any] = {"recipe": asdict(recipe), "held_out": sorted(KINDS)}
    for stage, (epochs, rate, schedule) in enumerate(recipe.stages()[:stages], start=1):
        settings = Settings(
            max_epochs=epochs,
            # A cosine that falls with every step needs the number of steps.
            max_steps=epochs * recipe.steps_per_epoch if isinstance(schedule, Cosine) else None,
            optimizer=AdamW(),
            learning_rate=rate,
            weight_decay=recipe.weight_decay,
            schedule=schedule,
            restore_best=False,
        )
        what = {name: value for name, value in asdict(recipe).items() if name not in _OF_STAGES}
        checkpoints = Checkpoints(folder / f"stage-{stage}", config=what)
        history = train(
            network,
            nn.Quantile(LEVELS),
            lambda rng: batches(rng, recipe),
            None if held is None else lambda: held,
            settings=settings,
            seed=recipe.seed + stage,
            callbacks=[_Tell(stage, tell)],
            checkpoints=checkpoints,
            resume=bool(checkpoints.paths()),
        )
        last = history.epochs[-1]
        facts[f"stage_{stage}"] = {
            "steps": history.steps, "first_epoch_loss": history.epochs[0].train_loss, "train_loss": last.train_loss,
            "validation_loss": last.validation_loss,
        }  # fmt: skip
    return network, facts
