"""Readings at irregular times -> readings on even steps."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from gatewise.errors import DataError

from .frequency import Frequency, Grid, months_of
from .gaps import MOST_FILLED
from .rows import Names, Rows
from .zones import to_wall

__all__ = ["HOW", "onto_steps", "snap"]

#: How the readings of a step become one.
HOW = ("mean", "last", "sum", "linear")

_SECONDS = (86_400, 43_200, 21_600, 3600, 1800, 900, 600, 300, 60, 30, 15, 10, 5, 1)
_UNITS = (*(n * 1_000_000 for n in _SECONDS), 100_000, 10_000, 1000, 100, 10, 1)
_MONDAY = 4 * 86_400_000_000  # 1970-01-05


def onto_steps(rows: Rows, freq: Frequency, how: str, names: Names) -> Rows:
    """Return one row for each step of each series.

    A step has the readings from its time stamp up to the next one; steps begin at whole hours, midnights, Mondays and
    first days of the month on the wall clock (with "ME" and the like, a month has its last day as its time stamp).

    Parameters
    ----------
    rows : Rows
        Sorted by series and time; times may repeat.
    freq : Frequency
        The steps.
    how : {"mean", "last", "sum", "linear"}
        The mean of the target's readings in the step; the last one up to its end, also from a step before; their sum,
        0 in a step without readings; or the value at the time stamp on a straight line between readings. Further
        columns take their mean with "sum".
    names : Names
        For messages.

    Returns
    -------
    Rows
        ``origin`` is the first row of the step, or the row before its time stamp. With "mean" steps without readings
        are left out, so that they count as gaps.

    Raises
    ------
    DataError
        If the steps are far more than the readings.
    """
    made = []
    empty = 0
    for start, stop in _series(rows.group, len(names.ids)):
        part = Rows(*(column[start:stop] for column in rows))
        grid = _grid(freq, part.times, names.zone)
        if freq.kind == "session":
            part = _inside(part, grid)
        step = _bins(grid, part.times)
        count = int(step[-1] - step[0]) + 1
        if how != "mean" and count > MOST_FILLED * len(step) + 1000:
            raise DataError(
                f"the step {freq.alias!r} would make {count:,} readings of {len(step):,}; name a longer one with "
                "resample=", source=names.source.name, series=str(names.ids[part.group[0]]),
            )  # fmt: skip
        one, unseen = _linear(part, grid, step) if how == "linear" else _collected(part, grid, step, how)
        if names.coded:
            at = part.times, one.times
            _take_last(one, part, at if how == "linear" else tuple(_bins(grid, times) for times in at), names.coded)
        made.append(one)
        empty += unseen
    whole = Rows(*(np.concatenate([one[k] for one in made]) for k in range(4)))
    words = {
        "mean": "the mean of each step",
        "last": "the last reading up to the end of each step",
        "sum": "the sum of each step",
        "linear": "straight lines between readings",
    }
    text = f"{len(rows.times):,} readings became {len(whole.times):,} that come {freq}: {words[how]}"
    if empty and how in {"last", "sum"}:
        text += f"; {empty:,} steps without a reading " + ("are 0" if how == "sum" else "have the one before")
    names.sentences.append(text + ".")
    return whole


def _series(group: np.ndarray, count: int) -> list[tuple[int, int]]:
    bounds = np.searchsorted(group, np.arange(count + 1))
    return [(int(a), int(b)) for a, b in pairwise(bounds) if b > a]


def _grid(freq: Frequency, times: np.ndarray, zone: str | None) -> Grid:
    """Return the grid whose points begin the steps (with month ends: end them)."""
    if (freq.kind == "integer") != (times.dtype.kind in "iu"):
        want = "whole numbers" if freq.kind == "integer" else "dates"
        raise DataError(f"resample={freq.alias!r} needs times that are {want}, but they are {times.dtype}")
    if freq.kind == "month":
        return Grid(freq, zone, 0 if freq.anchor == "day" else freq.step - 1)
    if freq.kind != "fixed":
        return Grid(freq, zone, 0)
    if freq.wall:
        return Grid(freq, zone, _MONDAY % freq.step)
    offset = to_wall(times[:1], zone).astype(np.int64) - times[:1].astype(np.int64)
    return Grid(freq, zone, int(-offset[0] % freq.step))


def _inside(part: Rows, grid: Grid) -> Rows:
    """Return the rows of one series within its hours and days."""
    begin = to_wall(grid.at(grid.position(part.times)), grid.zone)
    keep = to_wall(part.times, grid.zone) - begin < np.timedelta64(grid.freq.step, "us")
    if not keep.any():
        raise DataError(f"resample={grid.freq.alias!r} leaves no reading: all come at other hours or days")
    return Rows(*(column[keep] for column in part))


def _bins(grid: Grid, times: np.ndarray) -> np.ndarray:
    """Return the number of the step of each time."""
    if grid.freq.kind == "month":
        return months_of(to_wall(times, grid.zone)) // grid.freq.step
    return grid.position(times)


def _collected(part: Rows, grid: Grid, step: np.ndarray, how: str) -> tuple[Rows, int]:
    """Return the steps of one series, and how many of them had no reading of the target."""
    first = np.flatnonzero(np.diff(step, prepend=step[0] - 1))
    known = np.isfinite(part.values)
    filled = np.where(known, part.values, 0.0)
    count = np.add.reduceat(known, first, axis=0, dtype=np.int64)
    with np.errstate(invalid="ignore"):
        total = np.add.reduceat(filled, first, axis=0)
        values = np.where(count > 0, total / np.maximum(count, 1), np.nan)
    if how == "last":
        seen = np.maximum.accumulate(np.where(known, np.arange(len(step))[:, None], -1), axis=0)
        end = np.append(first[1:], len(step)) - 1
        last = seen[end]
        values = np.where(last >= 0, np.take_along_axis(part.values, np.maximum(last, 0), axis=0), np.nan)
    if how == "sum":
        values[:, 0] = np.where(count[:, 0] > 0, total[:, 0], np.nan)
    number = step[first]
    if how == "mean":
        return Rows(part.group[first], grid.at(number), values, part.origin[first]), 0
    every = np.arange(number[0], number[-1] + 1)
    where = np.searchsorted(number, every, side="right") - 1
    bare = number[where] != every
    values = values[where]
    if how == "sum":
        values[bare, 0] = 0.0
        values[bare, 1:] = np.nan
    unseen = int(bare.sum()) if how == "sum" else int((bare | (count[where, 0] == 0)).sum())
    return Rows(np.repeat(part.group[:1], len(every)), grid.at(every), values, part.origin[first][where]), unseen


def _take_last(made: Rows, part: Rows, at: tuple[np.ndarray, ...], coded: tuple[int, ...]) -> None:
    """Set columns of codes, which have no mean, to their last value up to each step, in place.

    Parameters
    ----------
    made : Rows
        Steps of one series.
    part : Rows
        Its readings.
    at : (ndarray, ndarray)
        Where the readings are, and up to where those of each step reach.
    coded : tuple of int
        The columns.
    """
    readings, steps = at
    for f in coded:
        known = np.flatnonzero(np.isfinite(part.values[:, f]))
        found = np.concatenate([[np.nan], part.values[known, f]])
        made.values[:, f] = found[np.searchsorted(readings[known], steps, side="right")]


def _linear(part: Rows, grid: Grid, step: np.ndarray) -> tuple[Rows, int]:
    """Return one series at the time stamps between its first and its last reading."""
    clock = part.times.astype(np.int64)
    stamps = grid.at(np.arange(step[0], step[-1] + 2))
    at = stamps.astype(np.int64)
    stamps = stamps[(at >= clock[0]) & (at <= clock[-1])]
    if not len(stamps):  # all readings lie between two time stamps
        stamps, at = grid.at(step[:1]), clock[:1]
    else:
        at = stamps.astype(np.int64)
    values = np.full((len(stamps), part.values.shape[1]), np.nan)
    for f in range(values.shape[1]):
        known = np.isfinite(part.values[:, f])
        if known.any():
            times, inverse = np.unique(clock[known], return_inverse=True)
            mean = np.bincount(inverse, part.values[known, f]) / np.bincount(inverse)  # readings at one time
            values[:, f] = np.interp((at - clock[0]).astype(float), (times - clock[0]).astype(float), mean)
    before = np.maximum(np.searchsorted(clock, at, side="right") - 1, 0)
    return Rows(np.repeat(part.group[:1], len(stamps)), stamps, values, part.origin[before]), 0


def snap(rows: Rows, freq: Frequency, names: Names) -> Rows:
    """Return the rows at the even steps that the caller names, where every time is within a quarter of a step of one.

    Others are returned as they are; `close_gaps` refuses them.
    """
    if freq.kind not in {"fixed", "integer"} or freq.step < 2:
        return rows
    times, moved = rows.times.copy(), 0
    for start, stop in _series(rows.group, len(names.ids)):
        own = rows.times[start:stop]
        if Grid.of(own, freq, names.zone).on_grid(own).all():
            continue
        grid = _grid(freq, own, names.zone)
        wall = (to_wall(own, names.zone) if freq.wall else own).astype(np.int64)
        grid = Grid(freq, names.zone, _phase((wall - grid.phase) % freq.step, freq.step) + grid.phase)
        late = (wall - grid.phase) % freq.step
        off = np.minimum(late, freq.step - late)
        number = (wall - grid.phase + freq.step // 2) // freq.step
        if off.max() > freq.step / 4 or np.any(np.diff(number) < 1):
            return rows
        made = grid.at(number)
        moved += int((made != own).sum())
        times[start:stop] = made
    if moved:
        names.sentences.append(f"{moved:,} times were moved to the nearest of the steps that come {freq}.")
    return rows._replace(times=times)


def _phase(late: np.ndarray, step: int) -> int:
    """Return the roundest number within the scatter of ``late`` (N,), which are cyclic with the period ``step``."""
    middle = np.angle(np.exp(2j * np.pi * late / step).mean()) / (2 * np.pi) * step
    away = (late - middle + step / 2) % step - step / 2
    units = [step, *(unit for unit in _UNITS if unit < step)]
    inside = (p for unit in units if middle + away.min() <= (p := round(middle / unit) * unit) <= middle + away.max())
    return next(inside, round(middle))
