"""Order, duplicate times, missing readings and gaps: refused by name, or put right as the caller asked."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from gatewise.errors import DataError

from .frequency import Frequency, Grid
from .source import Source, show
from .zones import to_wall

__all__ = ["Filled", "Rows", "close_gaps", "interpolate", "order"]

_MOST_FILLED = 100  # times the rows that are there; more is a wrong frequency, not a gap


class Rows(NamedTuple):
    """Rows of all series: number of the series (N,), time (N,), values (N, F), position in the caller's table (N,)."""

    group: np.ndarray
    times: np.ndarray
    values: np.ndarray
    origin: np.ndarray


class Filled(NamedTuple):
    """Rows on an even grid: offsets (S+1,), times (N,), values (N, F), mask (N, F) True where observed."""

    offsets: np.ndarray
    times: np.ndarray
    values: np.ndarray
    mask: np.ndarray


def order(rows: Rows, ids: np.ndarray, source: Source, time_col: str, zone: str | None, said: list[str]) -> Rows:
    """Rows sorted by series and time; a time that comes twice is refused."""
    after = np.flatnonzero((rows.group[1:] == rows.group[:-1]) & (rows.times[1:] < rows.times[:-1]))
    place = np.lexsort((rows.origin, rows.times, rows.group))
    made = Rows(*(part[place] for part in rows))
    if after.size:
        index = int(rows.origin[after[0] + 1])
        said.append(
            f"The rows were not in the order of time (first at row {source.row(index)}, {after.size} places); "
            "they were sorted."
        )
    twice = np.flatnonzero((made.group[1:] == made.group[:-1]) & (made.times[1:] == made.times[:-1]))
    if twice.size:
        first, again = made.origin[twice[0]], made.origin[twice[0] + 1]
        more = f", and {twice.size - 1} more times come twice" if twice.size > 1 else ""
        autumn = (
            "; where clocks are put back an hour comes twice: name the clock, for example time_zone='Europe/Berlin'"
            if made.times.dtype.kind == "M" and zone is None and _is_autumn(made.times[twice]) else ""
        )  # fmt: skip
        raise source.error(
            f"the time {_show_time(made.times[twice[0]], zone)} comes twice (first on row {source.row(int(first))}){more}; "
            f"keep one reading a time, or name the column that tells the series apart with id_col={autumn}",
            series=ids[made.group[twice[0]]], index=int(again), column=time_col,
        )  # fmt: skip
    return made


def _is_autumn(times: np.ndarray) -> bool:
    """True if every time is within the hours and months in which some zone puts its clocks back."""
    hour = times.astype("datetime64[h]").astype(np.int64) % 24
    month = times.astype("datetime64[M]").astype(np.int64) % 12 + 1
    return bool(np.all(hour <= 3) and np.all(np.isin(month, (3, 4, 9, 10, 11))))


def close_gaps(
    rows: Rows, offsets: np.ndarray, ids: np.ndarray, columns: tuple[str, ...], freq: Frequency, zone: str | None,
    missing: str, source: Source, time_col: str, said: list[str],
) -> Filled:  # fmt: skip
    """Put every series on its even grid, and treat what is missing as ``missing`` says.

    ``columns`` names the F columns; an empty name means that the column is called like its series (a wide table).

    Raises
    ------
    DataError
        A time that lies between grid points; with ``missing="error"`` the first gap or empty cell, and how many.
    """
    positions = []
    for s in range(len(ids)):
        part = slice(int(offsets[s]), int(offsets[s + 1]))
        times = rows.times[part]
        grid = Grid.of(times, freq, zone)
        off = np.flatnonzero(~grid.on_grid(times))
        if off.size:
            more = f" ({off.size} of {len(times)} times do not fit)" if off.size > 1 else ""
            raise source.error(
                f"the time {_show_time(times[off[0]], zone)} does not fit readings that come {freq}{more}; bring "
                "the readings to even steps first, or name their frequency with freq=",
                series=ids[s], index=int(rows.origin[part][off[0]]), column=time_col,
            )  # fmt: skip
        position = grid.position(times)
        again = np.flatnonzero(np.diff(position) == 0)
        if again.size:
            raise source.error(
                f"the time {_show_time(times[again[0] + 1], zone)} is the same step as the time before at the frequency "
                f"{freq.alias!r}; name the right one with freq=",
                series=ids[s], index=int(rows.origin[part][again[0] + 1]), column=time_col,
            )  # fmt: skip
        positions.append(position)
    absent_times = sum(int(p[-1] - p[0] + 1 - len(p)) for p in positions)
    empty = np.isnan(rows.values)
    if missing == "error":
        _refuse(rows, offsets, ids, columns, positions, absent_times, empty, freq, zone, source, time_col)
    if absent_times == 0 and not empty.any():
        return Filled(offsets, rows.times, rows.values, np.ones(rows.values.shape, dtype=bool))
    if absent_times > _MOST_FILLED * len(rows.times) + 1000:
        raise DataError(
            f"filling the gaps would add {absent_times} times to {len(rows.times)} readings that come {freq}; the "
            "frequency is probably another one: name it with freq=",
            source=source.name,
        )
    filled = _spread(rows, offsets, positions, freq, zone)
    cells = int((~filled.mask).sum())
    how = "are kept as unknown" if missing == "mask" else "were filled by straight lines"
    said.append(f"{absent_times} times were missing and {int(empty.sum())} cells were empty; {cells} values {how}.")
    if missing == "interpolate":
        for s in range(len(ids)):
            part = slice(int(filled.offsets[s]), int(filled.offsets[s + 1]))
            for f, column in enumerate(columns):
                if not filled.mask[part, f].any():
                    raise source.error(
                        "there is no reading at all to draw a line through", series=ids[s], column=column or str(ids[s])
                    )
                filled.values[part, f] = interpolate(filled.values[part, f])
    return filled


def _spread(rows: Rows, offsets: np.ndarray, positions: list[np.ndarray], freq: Frequency, zone: str | None) -> Filled:
    lengths = [int(p[-1] - p[0] + 1) for p in positions]
    bounds = np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)
    times = np.empty(bounds[-1], dtype=rows.times.dtype)
    values = np.full((bounds[-1], rows.values.shape[1]), np.nan)
    for s, position in enumerate(positions):
        part = slice(int(offsets[s]), int(offsets[s + 1]))
        own = rows.times[part]
        times[bounds[s] : bounds[s + 1]] = Grid.of(own, freq, zone).at(position[0] + np.arange(lengths[s]))
        place = bounds[s] + position - position[0]
        times[place] = own
        values[place] = rows.values[part]
    return Filled(bounds, times, values, ~np.isnan(values))


def interpolate(values: np.ndarray) -> np.ndarray:
    """Straight lines over the NaN of one series (N,); the ends take the nearest reading."""
    known = np.flatnonzero(np.isfinite(values))
    return np.interp(np.arange(len(values)), known, values[known])


def _refuse(
    rows: Rows, offsets: np.ndarray, ids: np.ndarray, columns: tuple[str, ...], positions: list[np.ndarray],
    absent_times: int, empty: np.ndarray, freq: Frequency, zone: str | None, source: Source, time_col: str,
) -> None:  # fmt: skip
    advice = "give missing='mask' or missing='interpolate', or complete the table"
    if empty.any():
        row, column = np.argwhere(empty)[0]
        raise source.error(
            f"the reading at {_show_time(rows.times[row], zone)} is missing ({int(empty.sum())} missing in all); {advice}",
            series=ids[rows.group[row]], index=int(rows.origin[row]),
            column=columns[column] or str(ids[rows.group[row]]),
        )  # fmt: skip
    if not absent_times:
        return
    series = 0
    while len(positions[series]) == positions[series][-1] - positions[series][0] + 1:
        series += 1
    jump = int(np.flatnonzero(np.diff(positions[series]) > 1)[0])
    row = int(offsets[series]) + jump
    count = int(positions[series][jump + 1] - positions[series][jump] - 1)
    spring = (
        "; where clocks are put forward an hour is missing: name the clock, for example time_zone='Europe/Berlin'"
        if rows.times.dtype.kind == "M" and zone is None and freq.kind == "fixed" and not freq.wall
        and _is_autumn(rows.times[row : row + 1]) else ""
    )  # fmt: skip
    raise source.error(
        f"there is a gap in time: after {_show_time(rows.times[row], zone)} comes "
        f"{_show_time(rows.times[row + 1], zone)}, {count} {'reading is' if count == 1 else 'readings are'} missing there and "
        f"{absent_times} in all, for readings that come {freq}; {advice}{spring}",
        series=ids[series], index=int(rows.origin[row + 1]), column=time_col,
    )  # fmt: skip


def _show_time(time: np.generic, zone: str | None) -> str:
    if not isinstance(time, np.datetime64):
        return show(time)
    wall = to_wall(np.array([time], dtype="datetime64[us]"), zone)[0]
    return show(wall).replace("T", " ") + (f" ({zone})" if zone else "")
