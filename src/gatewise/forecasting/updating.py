"""Further readings at the end of those that a forecaster keeps, without training."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows
from gatewise.data.frequency import extend
from gatewise.errors import DataError
from gatewise.forecasting.combination import Combination
from gatewise.forecasting.features import Features
from gatewise.forecasting.fitted import Fitted
from gatewise.forecasting.members import NAIVE, PretrainedMember
from gatewise.forecasting.options import MissingRule
from gatewise.forecasting.reading import same_panel
from gatewise.pretrained.inputs import CONTEXT

__all__ = ["appended", "last_rows", "updated"]

# Steps between the last reading that is kept and the first new one that are looked for.
_FARTHEST = 1_000_000


def last_rows(panel: Panel, features: Features, input_size: int, combination: Combination) -> Panel:
    """The end of each series, long enough for every member to forecast from.

    Parameters
    ----------
    panel : Panel
        All readings.
    features : Features
        The same, made ready.
    input_size : int
        Steps that the network looks back.
    combination : Combination
        The members.
    """
    ends = panel.offsets[1:]
    needed = features.first_needed(Windows.at(panel.offsets, ends, input_size, 1))
    back = [one.looks_back for one in combination.members.values() if isinstance(one, PretrainedMember)]
    if back:
        needed = np.minimum(needed, ends - max(CONTEXT, *back))
    if NAIVE.keys() & combination.members.keys():
        needed = panel.offsets[:-1]  # their slope and their spread are those of the whole series
    return replace(panel.between(np.column_stack([needed, ends])), weight=None)


def updated(fitted: Fitted, df: Any) -> Fitted:
    """The same forecaster, that has seen further readings.

    Parameters
    ----------
    fitted : Fitted
        Weights, scales and intervals stay as they are.
    df : table or Panel
        Readings after the last ones, with the columns of training; series may be left out.

    Raises
    ------
    DataError
        When a reading is known already, a series is new, or readings are missing in between.
    """
    panel = appended(fitted.context, same_panel(fitted.context, fitted.options.missing, df), fitted.options.missing)
    features = fitted.recipe.apply(panel)
    return replace(fitted, context=last_rows(panel, features, fitted.input_size, fitted.combination))


def appended(known: Panel, new: Panel, missing: MissingRule) -> Panel:
    """Series with further readings at their ends; steps in between are treated as ``missing`` says."""
    number = {name: k for k, name in enumerate(known.ids.tolist())}
    unknown = [name for name in new.ids.tolist() if name not in number]
    if unknown:
        raise DataError(
            "this forecaster has no readings of the series; forecast it with predict(df=all its readings), or fit "
            "with it",
            source=new.inferred.source, series=str(unknown[0]),
        )  # fmt: skip
    part_of = {number[name]: k for k, name in enumerate(new.ids.tolist())}
    times, values, masks = [], [], []
    for s in range(len(known.ids)):
        rows = known.rows(s)
        own = known.times[rows], known.values[rows], known.mask[rows]
        if s in part_of:
            own = _joined(known, new, s, part_of[s], missing)
        times.append(own[0])
        values.append(own[1])
        masks.append(own[2])
    offsets = np.concatenate(([0], np.cumsum([len(one) for one in times]))).astype(np.int64)
    return replace(
        known, offsets=offsets, times=np.concatenate(times), values=np.concatenate(values), mask=np.concatenate(masks)
    )


def _joined(known: Panel, new: Panel, s: int, n: int, missing: MissingRule) -> tuple[Array, Array, Array]:
    """Times, values and mask of one series with its new readings."""
    old, more = known.rows(s), new.rows(n)
    gap = _steps_between(known, s, new.times[more][0], new.inferred.source)
    if len(gap) and missing == "error":
        raise DataError(
            f"{len(gap)} readings between the last one that is known and {new.wall_times(new.times[more][:1])[0]} are "
            f"missing, the first at {known.wall_times(gap[:1])[0]}; give them too, or fit with missing='mask' or "
            "missing='interpolate'",
            source=new.inferred.source, series=str(known.ids[s]), column=known.format.time_col,
        )  # fmt: skip
    empty = np.full((len(gap), known.values.shape[1]), np.nan)
    values = np.concatenate([known.values[old], empty, new.values[more]])
    mask = np.concatenate([known.mask[old], np.zeros(empty.shape, bool), new.mask[more]])
    if missing == "interpolate":
        first = old.stop - old.start
        for column in range(values.shape[1]):
            _draw_line(values[:, column], mask[:, column], first)
    return np.concatenate([known.times[old], gap, new.times[more]]), values, mask


def _steps_between(known: Panel, s: int, first: Any, source: str | None) -> Array:
    """Times between the last one of a series and the first new one."""
    times = known.times[known.rows(s)]
    if first <= times[-1]:
        raise DataError(
            f"the reading at {known.wall_times(np.array([first]))[0]} is not after the last one that is known, "
            f"{known.wall_times(times[-1:])[0]}; give only later readings, or all of them with predict(df=...)",
            source=source, series=str(known.ids[s]), column=known.format.time_col,
        )  # fmt: skip
    count = 1
    while True:
        ahead = extend(times, known.freq, count, known.zone)
        if ahead[-1] >= first:
            break
        if count > _FARTHEST:
            raise DataError(
                f"the reading at {known.wall_times(np.array([first]))[0]} is too far from the last one that is known",
                source=source, series=str(known.ids[s]), column=known.format.time_col,
            )  # fmt: skip
        count *= 2
    place = int(np.searchsorted(ahead, first))
    if ahead[place] != first:
        raise DataError(
            f"the time {known.wall_times(np.array([first]))[0]} does not follow the last one that is known, "
            f"{known.wall_times(times[-1:])[0]}, at readings that come {known.freq}",
            source=source, series=str(known.ids[s]), column=known.format.time_col,
        )  # fmt: skip
    return ahead[:place]


def _draw_line(values: Array, mask: Array, first: int) -> None:
    """A straight line over the unknown values on both sides of row ``first``, in place."""
    before, after = np.flatnonzero(mask[:first]), first + np.flatnonzero(mask[first:])
    if len(before) == 0 or len(after) == 0:
        nearest = np.flatnonzero(mask)
        place = np.arange(len(values))
        values[:] = np.interp(place, nearest, values[nearest])
        return
    a, b = int(before[-1]), int(after[0])
    between = np.arange(a + 1, b)
    values[between] = np.interp(between, [a, b], values[[a, b]])
