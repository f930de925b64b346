"""Rows of all series as they were read, what messages call them, and their order: by series, then by time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

import numpy as np

from .frequency import mode
from .source import Source, show
from .steps import even_step
from .zones import to_wall

__all__ = ["Names", "Rows", "near_clock_change", "order"]

_FARTHEST = 2**60  # microseconds, or whole numbers, from the first to the last time of a series


class Rows(NamedTuple):
    """Rows of all series.

    Attributes
    ----------
    group : ndarray (N,)
        Index of the series.
    times : ndarray (N,)
    values : ndarray (N, F)
    origin : ndarray (N,)
        Position in the caller's table.
    """

    group: np.ndarray
    times: np.ndarray
    values: np.ndarray
    origin: np.ndarray


@dataclass(frozen=True, eq=False)
class Names:
    """Names for messages.

    Attributes
    ----------
    ids : ndarray (S,)
        Names of the series.
    columns : tuple of str (F,)
        Names in the caller's table. An empty one means that the column has the name of its series (a wide table);
        columns made from one text column have its name.
    time_col : str
    source : Source
    zone : str or None
        Time zone of the wall clock.
    sentences : list of str
        What was inferred; the functions below add to it.
    hint : function
        Gives advice for a time that appears twice; "" for the usual one.
    coded : tuple of int
        Positions of columns of codes: between two of them there is none, so that the one before goes on.
    """

    ids: np.ndarray
    columns: tuple[str, ...]
    time_col: str
    source: Source
    zone: str | None
    sentences: list[str] = field(default_factory=list)
    hint: Callable[[], str] = str
    coded: tuple[int, ...] = ()

    def column(self, series: int, column: int) -> str:
        """Return the name of a column in the caller's table."""
        return self.columns[column] or str(self.ids[series])

    def count(self, empty: np.ndarray) -> int:
        """Count the cells of the caller's table that are empty according to ``empty`` (N, F)."""
        distinct = dict.fromkeys(self.columns)
        return sum(int(empty[:, [c == name for c in self.columns]].any(axis=1).sum()) for name in distinct)

    def time(self, time: Any) -> str:
        """Return a time for a message, on the wall clock."""
        if not isinstance(time, np.datetime64):
            return show(time)
        wall = to_wall(np.array([time], dtype="datetime64[us]"), self.zone)[0]
        return show(wall).replace("T", " ") + (f" ({self.zone})" if self.zone else "")


def order(rows: Rows, names: Names, *, distinct: bool = True) -> Rows:
    """Return the rows sorted by series and time; a time that appears twice is refused, unless ``distinct`` is False."""
    source = names.source
    made = rows if _sorted(rows) else _in_order(rows)
    if made is not rows and ((made.origin[1:] < made.origin[:-1]) & (made.group[1:] == made.group[:-1])).any():
        place = np.lexsort((rows.origin, rows.times, rows.group))
        rank = np.empty(len(place), dtype=np.int64)
        rank[place] = np.arange(len(place))
        as_given = np.lexsort((rows.origin, rows.group))
        late = as_given[rank[as_given] < np.maximum.accumulate(rank[as_given])]  # after a later time of their series
        first_late = source.row(int(rows.origin[late].min()))
        what = "row was" if late.size == 1 else "rows were"
        names.sentences.append(f"{late.size} {what} not in order of time (first row {first_late}); they were sorted.")
    _require_near(made, names)
    twice = np.flatnonzero((made.group[1:] == made.group[:-1]) & (made.times[1:] == made.times[:-1]))
    if twice.size and distinct:
        first, again = made.origin[twice[0]], made.origin[twice[0] + 1]
        more = f", and {twice.size - 1} more times appear twice" if twice.size > 1 else ""
        autumn = ""
        if names.zone is None and near_clock_change(made.times[twice]):
            autumn = (
                "; when clocks are put back an hour exists twice: give its zone, for example time_zone='Europe/Berlin'"
            )
        own = made.times[made.group == made.group[twice[0]]]
        even = f", put the readings on even steps with resample={even_step(own)!r}" if _irregular(own) else ""
        distinct_times = np.unique(own)
        if 2 * twice.size > len(distinct_times) > 1:
            even = f", add up those of one total with resample={even_step(distinct_times)!r} and how='sum'"
        if _of_half_a_day(made.times, twice):
            even = ", write AM or PM beside clocks of 12 hours"
        usual = f"keep one reading per time{even}, or name the column of the series' names with id_col="
        raise source.error(
            f"the time {names.time(made.times[twice[0]])} appears twice (first on row {source.row(int(first))}){more}; "
            f"{names.hint() or usual}{autumn}",
            series=names.ids[made.group[twice[0]]],
            index=int(again),
            column=names.time_col,
        )
    return made


def _of_half_a_day(times: np.ndarray, twice: np.ndarray) -> bool:
    """Whether times (N,) have the hours 1 to 12 alone, and each comes twice: a clock of 12 hours."""
    if times.dtype.kind != "M":
        return False
    hour = times.astype("datetime64[h]").astype(np.int64) % 24
    return bool(hour.min() == 1) and bool(hour.max() == 12) and 4 * len(twice) > len(times)


def _in_order(rows: Rows) -> Rows:
    place = np.lexsort((rows.origin, rows.times, rows.group))
    return Rows(*(part[place] for part in rows))


def _sorted(rows: Rows) -> bool:
    """Whether the rows are by series, time and origin already."""
    same = rows.group[1:] == rows.group[:-1]
    alike = same & (rows.times[1:] == rows.times[:-1])
    later = rows.times[1:] > rows.times[:-1]
    return bool(
        ((rows.group[1:] > rows.group[:-1]) | (same & later) | (alike & (rows.origin[1:] > rows.origin[:-1]))).all()
    )


def _irregular(times: np.ndarray) -> bool:
    """Whether less than half of the steps between times (N,) are the usual one."""
    steps = np.diff(times.astype(np.int64))
    steps = steps[steps > 0]
    return bool(steps.size) and 2 * int((steps == mode(steps)).sum()) < steps.size


def _require_near(rows: Rows, names: Names) -> None:
    """Refuse a series whose steps could not be counted in 64 bits."""
    clock = rows.times.view(np.int64)
    ends = np.append(np.flatnonzero(rows.group[1:] != rows.group[:-1]), len(clock) - 1)
    starts = np.concatenate(([0], ends[:-1] + 1))
    far = np.flatnonzero(clock[ends].astype(np.float64) - clock[starts].astype(np.float64) > _FARTHEST)
    if far.size:
        first, last = rows.times[starts[far[0]]], rows.times[ends[far[0]]]
        raise names.source.error(
            f"the times from {names.time(first)} to {names.time(last)} are too far apart",
            series=names.ids[rows.group[ends[far[0]]]], index=int(rows.origin[ends[far[0]]]), column=names.time_col,
        )  # fmt: skip


def near_clock_change(times: np.ndarray) -> bool:
    """Whether every time is in the hours and months in which some zone changes its clocks."""
    if times.dtype.kind != "M":
        return False
    hour = times.astype("datetime64[h]").astype(np.int64) % 24
    month = times.astype("datetime64[M]").astype(np.int64) % 12 + 1
    return bool(np.all(hour <= 3) and np.all(np.isin(month, (3, 4, 9, 10, 11))))
