"""Which windows of a panel are learned from, and which are held out."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows, split
from gatewise.errors import DataError
from gatewise.forecasting.members import NAIVE
from gatewise.forecasting.network import BaseNetwork, Chosen
from gatewise.forecasting.options import Options
from gatewise.nn.checks import at_least_one
from gatewise.pretrained.readings import LEAST

__all__ = [
    "LEARNED_ON",
    "Plan",
    "choose_input_size",
    "choose_network",
    "choose_segment_size",
    "in_words",
    "learns_on",
    "make_plan",
    "plan_of",
]

# From so many steps to look back on a network reads and forecasts segments; from fewer, where there are many windows to
# learn from. With few windows the weights that steps share are worth more; a short past is few segments.
_LONG, _SHORT, _MANY = 128, 48, 20_000
# Where a level lies is told only if training holds so many horizons. With fewer, what followed a level is what followed
# it once, as the summer follows the level of May: held-out readings soon after training agree, later ones do not.
_LEVEL_HORIZONS = 50
#: strategy -> units and dropout where the user says nothing
_USUAL = {"direct": (64, 0.1), "recursive": (64, 0.1), "segments": (128, 0.3)}
# The pre-trained network learns on from this many windows of training a series on, up to that many in all. With fewer
# the average with the other members gains nothing, with more the recurrent network has learned the same.
_LEARNS_ON = (400, 8_000)
# Horizons between the first and the last held-out window of a series, for these to say whether it helps.
_JUDGED = 2.0
#: What was chosen where it does, and why.
LEARNED_ON = (
    f"The pre-trained network has learned on from the table, because a series has {_LEARNS_ON[0]} windows or more to "
    "learn from, and the held-out windows agreed (tuned)."
)
# Horizons that a series without a single window may be forecast, in readings of it.
_FARTHEST = 20


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


def plan_of(options: Options, panel: Panel, val_size: int | None) -> Plan | None:
    """The windows to learn from and to hold out; None where the method learns from none, or there is none.

    A naive method and the pre-trained network learn nothing; held-out windows tell how far off they are.
    """
    longest = int(panel.lengths.max())
    if not options.has_network and options.method != "ridge" and options.input_size is None:
        steps = 1 if options.method in NAIVE else LEAST
        if longest < steps + options.h:
            panel.require(max(steps, -(-options.h // _FARTHEST)), f"to forecast {options.h} steps from")
            return None
        return make_plan(panel, steps, options.h, val_size, options.batch_size)
    # A network needs readings to look back on, a horizon to learn from, and another to stop in time.
    if options.method == "best" and options.input_size is None and val_size is None and longest < 2 * options.h + 4:
        far = -(-options.h // _FARTHEST)
        panel.require(max(LEAST, far), f"for the pre-trained network to forecast {options.h} steps from")
        return None
    input_size = options.input_size or choose_input_size(panel, options.h)
    return make_plan(panel, input_size, options.h, val_size, options.batch_size)


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


def choose_segment_size(input_size: int, season_length: int) -> int:
    """Steps of a segment, where the user does not say.

    A season where at least two of them are looked back on, else its largest part that fits four times; a fourth of the
    input where no part does.
    """
    parts = [season_length // k for k in range(1, season_length + 1) if season_length % k == 0]
    fitting = [part for part in parts if 4 <= part <= 48 and 4 * part <= input_size]
    return max(fitting) if fitting else max(1, min(24, input_size // 4))


def choose_network(options: Options, panel: Panel, plan: Plan) -> Chosen:
    """The strategy and sizes of the network: what the user says, and what follows from the plan where he does not.

    Raises
    ------
    DataError
        When a segment is longer than the network looks back.
    """
    steps, strategy = plan.train.input_size, options.strategy
    if strategy == "auto":
        strategy = "segments" if options.segment_size is not None or _is_long(plan) else "direct"
    segment = None
    if strategy == "segments":
        segment = options.segment_size or choose_segment_size(steps, panel.season.length)
        if segment > steps:
            raise DataError(
                f"the network looks back {steps} steps, less than a segment; use segment_size={steps} or less"
            )
    hidden, dropout = _USUAL[strategy]
    return Chosen(
        strategy,
        hidden if options.hidden_size is None else options.hidden_size,
        segment,
        dropout if options.dropout is None else options.dropout,
        strategy != "segments" or _horizons(plan) >= _LEVEL_HORIZONS,
    )


def learns_on(plan: Plan) -> bool:
    """Whether the pre-trained network learns on from the table as a member of the default forecast."""
    (fewest, most), held, series = _LEARNS_ON, plan.validation, len(plan.train_rows)
    return fewest * series <= len(plan.train) < most and len(held) >= _JUDGED * held.horizon * series


def _horizons(plan: Plan) -> float:
    """Horizons that the longest stretch of training holds."""
    return float((plan.train_rows[:, 1] - plan.train_rows[:, 0]).max()) / plan.train.horizon


def _is_long(plan: Plan) -> bool:
    """Whether segments forecast better than steps."""
    steps = plan.train.input_size
    return steps >= _LONG or (steps >= _SHORT and len(plan.train) >= _MANY)


def in_words(options: Options, network: BaseNetwork, season_length: int) -> str:
    """What the network was built with and why, as a sentence."""
    steps, chosen = network.input_size, network.chosen
    reasons = {2 * season_length: "two seasons", 2 * options.h: "twice the horizon", 512: "the most", 8: "the least"}
    why = reasons.get(steps, "as many as the shortest series allows")
    why = "" if options.input_size is not None else f" ({why})"
    if chosen.segment_size is not None:
        how = f"reads and forecasts segments of {chosen.segment_size}"
        far = "far back" if steps >= _LONG else "back on many windows"
        reason = f", because it looks {far}" if options.strategy == "auto" else ""
    elif network.recursive:
        how, reason = "feeds each forecast back in", ""
    else:
        how, reason = "reads them one by one", ""
        if options.strategy == "auto":
            few = "its windows are few" if steps >= _SHORT else "they are few"
            reason = f", because {few}"
    if not chosen.level:
        reason += ", is not told the level, because the readings hold few horizons"
    many = f" It is the first of {options.ensemble} whose mean is taken." if options.ensemble > 1 else ""
    units = f"{network.layer.num_layers} x {chosen.hidden_size} units"
    made = f"The network looks back {steps} steps{why} and {how}{reason}; it has {units}.{many}"
    tables = [f"{one.name!r} ({one.values} values, {one.width} numbers)" for one in network.tables.categories]
    return f"{made} It learns a vector for each value of {', '.join(tables)}." if tables else made


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
    train = Windows.of(panel.offsets, input_size, h, parts.train).observed(panel.mask, panel.weight)
    validation = Windows.of(panel.offsets, input_size, h, parts.validation).observed(panel.mask, panel.weight)
    if len(train) == 0:
        raise DataError("no window of the readings has both an observed past and an observed future to learn from")
    batch = batch_size or int(np.clip(2 ** int(np.log2(max(1, len(train) // 20))), 16, 256))
    return Plan(parts.train, train, validation, batch)
