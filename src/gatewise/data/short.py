"""Series that are too short: refused, left out, or filled up from the left."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from gatewise.errors import DataError

from .frequency import Grid
from .rows import Names, Rows
from .series import Panel
from .source import listed

__all__ = ["SHORT", "long_enough", "without_empty"]

#: What to do about a series that is too short.
SHORT = ("error", "drop", "pad")


def long_enough(panel: Panel, length: int, short: str = "error", why: str = "the min_length") -> Panel:
    """Return a panel whose series all have ``length`` rows or more; what was done is in its ``inferred.sentences``.

    Parameters
    ----------
    panel : Panel
    length : int
        Rows that every series needs.
    short : {"error", "drop", "pad"}, default "error"
        Refuse shorter series, leave them out, or put unknown readings before their first one: ``mask`` is False there,
        and the values are NaN if the panel has others, else the first reading.
    why : str, default "the min_length"
        What the rows are needed for, see `Panel.require`.

    Raises
    ------
    DataError
        For a short series with "error"; when all series are short with "drop".
    """
    if short not in SHORT:
        raise ValueError(f"short must be one of {', '.join(map(repr, SHORT))}, got {short!r}")
    if short == "error":
        panel.require(length, why)
    few = np.flatnonzero(panel.lengths < length)
    if not few.size:
        return panel
    names = listed([str(one) for one in panel.ids[few]], 4)
    what = "series is" if few.size == 1 else f"of the {len(panel.ids)} series are"
    text = f"{few.size} {what} shorter than {length} readings, {why}"
    if short == "drop":
        if few.size == len(panel.ids):
            raise DataError(
                f"every series is shorter than the {length} readings needed, {why}; the longest has "
                f"{panel.lengths.max()}: give more readings, or ask for less", source=panel.inferred.source,
            )  # fmt: skip
        bounds = np.column_stack([panel.offsets[:-1], panel.offsets[1:]])
        bounds[few, 1] = bounds[few, 0]
        return _saying(panel.between(bounds), f"{text}, and left out: {names}.")
    return _saying(_padded(panel, length), f"{text}, and got unknown readings before their first: {names}.")


def without_empty(rows: Rows, names: Names) -> tuple[Rows, Names]:
    """Leave out series without a known reading, and say so; all stay where none has one."""
    known = np.bincount(rows.group[~np.isnan(rows.values[:, 0])], minlength=len(names.ids)) > 0
    if known.all() or not known.any():
        return rows, names
    gone = listed([str(one) for one in names.ids[~known]], 4)
    verb = "series has no reading and was" if np.sum(~known) == 1 else "series have no reading and were"
    names.sentences.append(f"{np.sum(~known)} of the {len(known)} {verb} left out: {gone}.")
    keep, place = known[rows.group], (np.cumsum(known) - 1).astype(rows.group.dtype)
    return (
        Rows(place[rows.group[keep]], rows.times[keep], rows.values[keep], rows.origin[keep]),
        replace(names, ids=names.ids[known]),
    )


def _saying(panel: Panel, sentence: str) -> Panel:
    return replace(panel, inferred=replace(panel.inferred, sentences=(*panel.inferred.sentences, sentence)))


def _padded(panel: Panel, length: int) -> Panel:
    blank = np.isnan(panel.values).any()
    times, values, mask, weight = [], [], [], []
    for s in range(len(panel.ids)):
        rows = panel.rows(s)
        own, found, seen = panel.times[rows], panel.values[rows], panel.mask[rows]
        lack = length - len(own)
        if lack > 0:
            grid = Grid.of(own, panel.freq, panel.zone)
            before = grid.at(grid.position(own[:1]) + np.arange(-lack, 0))
            fill = np.full((lack, found.shape[1]), np.nan) if blank else np.repeat(found[:1], lack, axis=0)
            own, found = np.concatenate([before, own]), np.concatenate([fill, found])
            seen = np.concatenate([np.zeros((lack, found.shape[1]), bool), seen])
        if panel.weight is not None:
            weight.append(np.concatenate([np.zeros(max(lack, 0)), panel.weight[rows]]))
        times.append(own)
        values.append(found)
        mask.append(seen)
    return replace(
        panel, times=np.concatenate(times), values=np.concatenate(values), mask=np.concatenate(mask),
        weight=np.concatenate(weight) if weight else None,
        offsets=np.concatenate(([0], np.cumsum([len(one) for one in times]))).astype(np.int64),
    )  # fmt: skip
