"""Missing readings and gaps: refused by name, or repaired as the caller wishes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from gatewise.errors import DataError

from .frequency import Frequency, Grid
from .rows import Names, Rows, near_clock_change
from .steps import even_step

__all__ = ["MOST_FILLED", "Filled", "close_gaps", "constants", "interpolate", "trim"]

MOST_FILLED = 100  # filled rows per given row; more means a wrong frequency, not a gap


class Filled(NamedTuple):
    """Rows on an even grid.

    Attributes
    ----------
    offsets : ndarray (S+1,)
        Where each series begins.
    times : ndarray (N,)
    values : ndarray (N, F)
    mask : ndarray (N, F)
        True where a value was observed.
    """

    offsets: np.ndarray
    times: np.ndarray
    values: np.ndarray
    mask: np.ndarray

    def with_column(self, values: np.ndarray) -> Filled:
        """Return the rows with one more column (N,) that is known throughout."""
        known = np.ones((len(values), 1), dtype=bool)
        return self._replace(
            values=np.column_stack([self.values, values]), mask=np.concatenate([self.mask, known], axis=1)
        )


def trim(rows: Rows, names: Names) -> Rows:
    """Return the rows without those before the first and after the last known target of their series.

    A forecast begins after the last reading, whatever the kind of table. A series without any reading is kept.
    """
    known = np.isfinite(rows.values[:, 0])
    if known.all():
        return rows
    clock, count = rows.times.astype(np.int64), len(names.ids)
    first, last = np.full(count, np.iinfo(np.int64).max), np.full(count, np.iinfo(np.int64).min)
    np.minimum.at(first, rows.group[known], clock[known])
    np.maximum.at(last, rows.group[known], clock[known])
    none = first > last
    keep = none[rows.group] | ((clock >= first[rows.group]) & (clock <= last[rows.group]))
    if keep.all():
        return rows
    shorter = np.unique(rows.group[~keep])
    late = np.unique(rows.group[~keep & (clock > last[rows.group])])
    text = f"{len(shorter)} of the {count} series are shorter: the empty cells at their ends were skipped"
    if late.size:
        end = np.array(last[late[0]]).astype(rows.times.dtype)[()]
        text += f"; the forecast of {names.ids[late[0]]!r} begins after its last reading, {names.time(end)}"
    names.sentences.append(text + ".")
    return Rows(*(part[keep] for part in rows))


def constants(values: np.ndarray, offsets: np.ndarray, ids: np.ndarray, columns: tuple[str, ...]) -> list[str]:
    """Return sentences about series and further columns that never vary.

    Parameters
    ----------
    values : ndarray (N, F)
        The target first; NaN where unknown.
    offsets : ndarray (S+1,)
    ids : ndarray (S,)
    columns : tuple of str (F,)
    """
    with np.errstate(invalid="ignore"):
        low = np.fmin.reduceat(values, offsets[:-1], axis=0)
        high = np.fmax.reduceat(values, offsets[:-1], axis=0)
    made = []
    flat = np.flatnonzero((low[:, 0] == high[:, 0]) & (np.diff(offsets) > 1))
    if flat.size:
        more = f", like {flat.size - 1} more" if flat.size > 1 else ""
        made.append(f"The series {str(ids[flat[0]])!r} is {low[flat[0], 0]:g} throughout{more}: so is its forecast.")
    still = [name for f, name in enumerate(columns[1:], start=1) if not np.any(low[:, f] != high[:, f])]
    if still:
        made.append(f"Never varying, and so without effect on the forecast: {', '.join(map(repr, still[:8]))}.")
    return made


def close_gaps(
    rows: Rows, offsets: np.ndarray, freq: Frequency, missing: str, names: Names, *, sure: bool = False
) -> Filled:
    """Put every series on its even grid, and treat missing readings.

    Parameters
    ----------
    rows : Rows
        Sorted by series and time, no time twice.
    offsets : ndarray (S+1,)
        Where each series begins.
    freq : Frequency
        The step of the grid.
    missing : {"error", "mask", "interpolate"}
        Refuse missing readings, keep them as NaN, or fill them by straight lines.
    names : Names
        For messages.
    sure : bool, default False
        Whether the caller gave the frequency. If not, filling is advised only where gaps are rare.

    Raises
    ------
    DataError
        For a time that is not on the grid; with ``missing="error"`` for the first gap or empty cell, with the count.
    """
    # Only those of series with gaps are kept.
    positions = [_with_gaps(_positions(rows, slice(int(a), int(b)), freq, names)) for a, b in pairwise(offsets)]
    absent = sum(int(p[-1] - p[0] + 1 - len(p)) for p in positions if p is not None)
    empty = np.isnan(rows.values)
    known = np.bincount(rows.group[~empty[:, 0]], minlength=len(names.ids)) if empty.any() else np.diff(offsets)
    if (none := np.flatnonzero(known == 0)).size:
        others = " with to_panel(..., min_length=1, short='drop')" if known.any() else ""
        raise names.source.error(
            f"the series has no readings at all; leave it out{others}",
            series=names.ids[none[0]],
            column=names.column(int(none[0]), 0),
        )
    if missing == "error":
        _refuse_empty(rows, empty, names)
        _refuse_gap(rows, offsets, positions, freq, names, sure=sure)
    if absent == 0 and not empty.any():
        return Filled(offsets, rows.times, rows.values, np.ones(rows.values.shape, dtype=bool))
    if absent > MOST_FILLED * len(rows.times) + 1000:
        raise DataError(
            f"filling the gaps would add {absent} times to {len(rows.times)} readings that come {freq}; the "
            "frequency is probably wrong: give it with freq=",
            source=names.source.name,
        )
    filled = _spread(rows, offsets, positions, lambda own: Grid.of(own, freq, names.zone))
    cells = names.count(~filled.mask)
    how = "are kept as unknown" if missing == "mask" else "were filled by straight lines"
    names.sentences.append(f"Missing: {absent} times and {names.count(empty)} cells; {cells} values {how}.")
    if missing == "interpolate":
        for s in range(len(names.ids)):
            part = slice(int(filled.offsets[s]), int(filled.offsets[s + 1]))
            for f in range(rows.values.shape[1]):
                if not filled.mask[part, f].any():
                    raise names.source.error(
                        "no reading of the column is known, so that none can be interpolated",
                        series=names.ids[s],
                        column=names.column(s, f),
                    )
                fill = _carried if f in names.coded else interpolate
                filled.values[part, f] = fill(filled.values[part, f])
    return filled


def _carried(values: np.ndarray) -> np.ndarray:
    """Replace the NaN of one series of codes (N,) by the code before; its beginning by 0, which is none."""
    known = np.flatnonzero(np.isfinite(values))
    return np.append(0.0, values[known])[np.searchsorted(known, np.arange(len(values)), side="right")]


def _with_gaps(position: np.ndarray) -> np.ndarray | None:
    return None if position[-1] - position[0] + 1 == len(position) else position


def _positions(rows: Rows, part: slice, freq: Frequency, names: Names) -> np.ndarray:
    """Return the number of the grid point of every row of one series; a time that is not on the grid is refused."""
    times = rows.times[part]
    grid = Grid.of(times, freq, names.zone)
    position = grid.position(times)
    off = np.flatnonzero(~grid.on_grid(times))
    same = np.flatnonzero(np.diff(position) == 0) + 1
    if off.size:
        more = f" ({off.size} of {len(times)} times do not fit)" if off.size > 1 else ""
        bad, what = off[0], f"does not fit readings that come {freq}{more}"
    elif same.size:
        bad, what = same[0], f"is the same step as the time before at the frequency {freq.alias!r}"
    else:
        return position
    raise names.source.error(
        f"the time {names.time(times[bad])} {what}; give resample={even_step(times)!r} to put the readings on even "
        "steps, or another frequency with freq=",
        series=names.ids[rows.group[part][0]],
        index=int(rows.origin[part][bad]),
        column=names.time_col,
    )


def _spread(
    rows: Rows, offsets: np.ndarray, positions: list[np.ndarray | None], grid_of: Callable[[np.ndarray], Grid]
) -> Filled:
    """Return the rows at their grid points, NaN between them."""
    given = np.diff(offsets).tolist()
    lengths = [n if p is None else int(p[-1] - p[0] + 1) for p, n in zip(positions, given, strict=True)]
    bounds = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    times = np.empty(bounds[-1], dtype=rows.times.dtype)
    values = np.full((bounds[-1], rows.values.shape[1]), np.nan)
    for s, position in enumerate(positions):
        part = slice(int(offsets[s]), int(offsets[s + 1]))
        own = rows.times[part]
        if position is None:
            times[bounds[s] : bounds[s + 1]], values[bounds[s] : bounds[s + 1]] = own, rows.values[part]
            continue
        times[bounds[s] : bounds[s + 1]] = grid_of(own).at(position[0] + np.arange(lengths[s]))
        place = bounds[s] + position - position[0]
        times[place] = own
        values[place] = rows.values[part]
    return Filled(bounds, times, values, ~np.isnan(values))


def interpolate(values: np.ndarray) -> np.ndarray:
    """Replace the NaN of one series (N,) by straight lines; its ends take the nearest reading."""
    known = np.flatnonzero(np.isfinite(values))
    return np.interp(np.arange(len(values)), known, values[known])


_ADVICE = "give missing='mask' or missing='interpolate', or complete the table"


def _refuse_empty(rows: Rows, empty: np.ndarray, names: Names) -> None:
    if not empty.any():
        return
    row, column = np.argwhere(empty)[0]
    series = int(rows.group[row])
    raise names.source.error(
        f"the reading at {names.time(rows.times[row])} is missing ({names.count(empty)} missing in all); {_ADVICE}",
        series=names.ids[series],
        index=int(rows.origin[row]),
        column=names.column(series, int(column)),
    )


def _refuse_gap(
    rows: Rows, offsets: np.ndarray, positions: list[np.ndarray | None], freq: Frequency, names: Names, *, sure: bool
) -> None:
    gaps = {s: np.flatnonzero(np.diff(own) > 1) for s, own in enumerate(positions) if own is not None}
    if not gaps:
        return
    series = min(gaps)
    jump, position = int(gaps[series][0]), positions[series]
    assert position is not None
    row = int(offsets[series]) + jump
    count = int(position[jump + 1] - position[jump] - 1)
    total = sum(int(p[-1] - p[0] + 1 - len(p)) for p in positions if p is not None)
    advice, spring = _ADVICE, ""
    if not sure and sum(len(found) for found in gaps.values()) > max(3, len(rows.times) // 20):
        step = str(freq.step) if freq.kind == "integer" else repr(freq.alias)
        advice = (
            f"there are so many gaps that this step is not sure: if it is right, give freq={step}, and then "
            "missing='mask' or missing='interpolate'; if the readings are irregular, give "
            f"resample={even_step(rows.times[offsets[series] : offsets[series + 1]])!r}; if the times are written in "
            "a way that was not understood, give time_format="
        )
    if names.zone is None and freq.kind == "fixed" and not freq.wall and near_clock_change(rows.times[row : row + 1]):
        spring = "; when clocks are put forward an hour is missing: give its zone, as in time_zone='Europe/Berlin'"
    if freq.kind in {"business", "session"} and not freq.holidays:
        spring = "; if it is a holiday, say whose, as in holidays='US' or holidays='NYSE'"
    raise names.source.error(
        f"there is a gap in time: after {names.time(rows.times[row])} comes {names.time(rows.times[row + 1])}, "
        f"{count} {'reading is' if count == 1 else 'readings are'} missing there and {total} in all, for readings that "
        f"come {freq}; {advice}{spring}",
        series=names.ids[series],
        index=int(rows.origin[row + 1]),
        column=names.time_col,
    )
