"""The pre-trained network, trained on with the windows of a table.

Its weights go on learning from the table's own windows as they learned from invented series: the same inputs, the same
loss, a small rate, at most 300 steps. After every 25 steps the held-out windows are tried. The weights of the best try
count; where it is not better than the untouched weights by a hundredth, or there is nothing to learn from or to try,
these stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise import nn, training
from gatewise.arrays import Array
from gatewise.data import Windows, infer_season
from gatewise.errors import TrainingDiverged
from gatewise.forecasting.members import Member, PretrainedMember, View
from gatewise.forecasting.options import Options
from gatewise.pretrained import Pretrained
from gatewise.pretrained.candidates import Hint
from gatewise.pretrained.inputs import GROUP, batches_of
from gatewise.pretrained.network import LEVELS, Network
from gatewise.pretrained.readings import LEAST, LEAST_KNOWN
from gatewise.pretrained.recipe import make_batch

__all__ = ["Tuned", "learned_on", "tune"]

#: Most windows that are learned from, and that are held out; steps of the horizon that are learned.
_LEARNED, _HELD, _FARTHEST = 1024, 256, 192
_BATCH, _EPOCHS, _STEPS, _PATIENCE = 32, 12, 25, 3
_RATE = 3e-4
#: Share by which the held-out loss must fall.
_MARGIN = 0.01


class Tuned(NamedTuple):
    """What :func:`tune` returns.

    Attributes
    ----------
    member : PretrainedMember
        With new weights, or the one that was given.
    gain : float
        Share by which the held-out loss fell.
    """

    member: PretrainedMember
    gain: float


def tune(
    view: View, train: Windows, member: PretrainedMember, options: Options, *, time_limit: float | None = None
) -> Tuned:
    """Train the network of a member on with the windows of a table.

    Parameters
    ----------
    view : View
        The readings, and the windows held out.
    train : Windows
        To learn from.
    member : PretrainedMember
        Whose weights are the start; it is not changed.
    options : Options
        Of the forecaster: the seed of the order of the windows, and at most how many epochs and steps.
    time_limit : float, optional
        Seconds that training may take; without a limit when absent.
    """
    model = member.model
    learned = _batches(view, train, member, _LEARNED, _BATCH)
    held = _batches(view, view.windows, member, _HELD, _HELD)
    if not learned or not held:
        return Tuned(member, 0.0)
    network = Network(model.network.sizes, seed=0)
    network.load_arrays(model.network.to_arrays())
    loss = nn.Quantile(LEVELS)
    before = _loss(network, loss, held)

    def epoch(rng: Generator) -> Iterator[training.Batch]:
        left = _STEPS
        while left > 0:
            for k in rng.permutation(len(learned))[:left]:
                yield learned[k]
                left -= 1

    settings = training.Settings(
        max_epochs=min(_EPOCHS, options.max_epochs), max_steps=min(_EPOCHS * _STEPS, options.max_steps or 10**9),
        optimizer=training.AdamW(), learning_rate=_RATE, schedule=training.Cosine(warmup=10), patience=_PATIENCE,
        time_limit=time_limit,
    )  # fmt: skip
    with suppress(TrainingDiverged):  # the network then has its best weights so far, or none that help
        training.train(network, loss, epoch, lambda: held, settings=settings, seed=options.seed)
    gain = 1.0 - _loss(network, loss, held) / before if before > 0 else 0.0
    if not gain >= _MARGIN:
        return Tuned(member, gain)
    new = Pretrained.from_config_arrays(model.to_config(), network.to_arrays())
    return Tuned(PretrainedMember(new, member.reach, member.hour), gain)


def learned_on(
    view: View, train: Windows, members: dict[str, tuple[Member, Member]], options: Options, *, time_limit: float | None
) -> dict[str, tuple[Member, Member]]:
    """Members of a forecast, the tuned network in place of the pre-trained one where held-out windows ask for it.

    Parameters
    ----------
    view : View
        The readings, and the windows held out.
    train : Windows
        To learn from.
    members : dict of str to (Member, Member)
        The pre-trained network among them.
    options : Options
        Of the forecaster.
    time_limit : float or None
        Seconds that training may take.
    """
    plain = members["pretrained"][0]
    assert isinstance(plain, PretrainedMember)
    tuned = tune(view, train, plain, options, time_limit=time_limit).member
    if tuned is plain:
        return members
    return {"tuned": (tuned, tuned)} | {name: pair for name, pair in members.items() if name != "pretrained"}


def _loss(network: Network, loss: nn.Quantile, held: list[training.Batch]) -> float:
    """Mean over all held-out windows, each with its weight."""
    total = weights = 0.0
    for batch in held:
        assert batch.weight is not None
        value, _ = loss.value_and_gradient(network.predict(batch.inputs), batch.target, batch.weight)
        weight = float(batch.weight.sum())
        total, weights = total + float(value) * weight, weights + weight
    return total / weights


def _batches(view: View, windows: Windows, member: PretrainedMember, most: int, size: int) -> list[training.Batch]:
    """Some of the windows, those of about one length together, as the network reads them."""
    if len(windows) > most:
        windows = windows.take(np.linspace(0, len(windows) - 1, most).astype(np.int64))
    ahead = min(windows.horizon, _FARTHEST)
    series = member.past(view, windows, ahead)
    counts = [
        (k, len(one) - ahead)
        for k, one in enumerate(series)
        if len(one) - ahead >= LEAST and np.isfinite(one[: len(one) - ahead]).sum() >= LEAST_KNOWN
    ]
    hint = Hint.of(member.model.season_length, infer_season(view.panel.freq).length)
    made = []
    for width, some in batches_of(counts, lambda _: size):
        weight = view.features.targets(windows.take(np.array(some)))[1][:, :ahead]
        made.append(_batch([series[k] for k in some], width, weight, hint))
    return [batch for batch in made if batch.weight is not None and batch.weight.any()]


def _batch(readings: list[Array], width: int, weight: Array, hint: Hint) -> training.Batch:
    """Windows of one width with their horizons, and the weight of each step of these (B, h), 0 where a reading is
    missing."""
    h = weight.shape[1]
    steps = -(-h // GROUP) * GROUP
    series = np.full((len(readings), width + steps), np.nan)
    for row, one in zip(series, readings, strict=True):
        row[width + h - len(one) : width + h] = one
    known = np.isfinite(series)
    size = np.exp2(np.ceil(np.log2(np.maximum(np.abs(np.where(known, series, 0.0)).max(axis=1), 1e-300))))
    series = np.where(known, series, 0.0) / size[:, None]
    count = np.array([len(one) - h for one in readings])
    made = make_batch(series, known[:, :width], count, width, steps, hint)
    assert made.weight is not None
    whole = np.zeros((len(readings), steps))
    whole[:, :h] = weight
    return made._replace(weight=(made.weight * whole * known[:, width:]).astype(np.float32))
