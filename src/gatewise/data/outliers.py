"""Suspicious readings: a few that are far from all around them, such as 1,000,000 among readings of 10.

A reading is suspicious if

- it is away from the readings before it and from those after it, to the same side (so that no step of level is one);
- of these distances of a series, the largest ones, one in a hundred at most, are eight times the next or more (so that
  neither seasons, nor counts, nor heavy tails are: their large distances follow one another closely); one in
  twenty may be a thousand times as far away as all others are from their median;
- the readings beside it, or beside a pair of such, are back where the others are (so that no flood that ebbs away is);
- such readings do not come at regular intervals.

So is a value that stands for no reading in many files, -999, 9999 or -99.9: only nines, at least twice, and as far from
the others as they are from each other, or farther.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from .gaps import Filled, interpolate
from .rows import Names
from .series import Panel

__all__ = ["OUTLIERS", "Suspicious", "calm", "clipped", "in_words", "spot", "suspicious", "treat"]

#: What to do about suspicious readings.
OUTLIERS = ("warn", "clip", "missing", "keep")

_SHOWN = 5
_FEWEST = 20  # readings that a series needs
_TIMES = 8.0
_SHARE = 100
_MORE, _FAR = 20, 1000.0
_LONGEST = 2  # readings in a row
_BACK = 0.2  # of the distance, where the next reading must be again
_MANY, _CELLS = 8, 1 << 17  # series of one length from which on they are looked at together, and readings at a time
_EVENTS = 10  # readings beside zeros, below which only what is _RARE times the next largest is suspicious
_RARE = 100


def in_words(count: int) -> str:
    """Beginning of a sentence about so many suspicious readings."""
    return "1 suspicious reading is" if count == 1 else f"{count} suspicious readings are"


class Suspicious(NamedTuple):
    """One suspicious reading.

    Attributes
    ----------
    series : str or int
        Id of the series.
    time : datetime64[us] or int64
        On the wall clock of the panel.
    value : float
    row : int
        Row of the panel.
    """

    series: str | int
    time: np.datetime64 | np.int64
    value: float
    row: int


def suspicious(panel: Panel) -> tuple[Suspicious, ...]:
    """Return the suspicious readings of the target, series by series; the rule is that of the module.

    None with ``outliers="keep"``, which says that all are readings like any other.
    """
    rows = np.flatnonzero(panel.wild)
    times, series = panel.wall_times(panel.times[rows]), panel.series_of_row[rows]
    values = panel.values[rows, 0].tolist()
    ids = panel.ids[series].tolist()
    return tuple(map(Suspicious, ids, times, values, rows.tolist()))


def calm(panel: Panel) -> Panel:
    """Return the panel with suspicious readings set to the nearest of the others of their series; the same without any.

    For scaling and training: one wild reading must not decide what the network learns. The readings themselves are
    those of the panel.
    """
    marked = panel.wild
    if not marked.any():
        return panel
    values = panel.values.copy()
    values[:, 0] = clipped(values[:, 0], marked, panel.offsets)
    return replace(panel, values=values)


def clipped(values: np.ndarray, marked: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Return readings (N,) with those that are marked (N,) within the range of the others of their series."""
    if not marked.any():
        return values
    made = values.copy()
    for start, stop in pairwise(offsets):
        own = marked[start:stop]
        if own.any():
            rest = values[start:stop][~own]
            part = made[start:stop]
            part[own] = np.clip(part[own], np.nanmin(rest), np.nanmax(rest))
    return made


def treat(filled: Filled, rule: str, missing: str, names: Names) -> tuple[Filled, bool]:
    """Do as the caller says with suspicious readings of the target, and say which they are; True where there are none.

    Parameters
    ----------
    filled : Filled
        Rows on an even grid.
    rule : {"warn", "clip", "missing", "keep"}
        Leave them, set them to the nearest of the others of their series, take them for missing, or take them for
        readings like any other.
    missing : {"error", "mask", "interpolate"}
        What a missing reading becomes: NaN with "mask", else a straight line.
    names : Names
        For messages; gets the sentence.
    """
    values, offsets = filled.values, filled.offsets
    marked = spot(np.where(filled.mask[:, 0], values[:, 0], np.nan), offsets)
    if not marked.any():
        return filled, True
    where = np.flatnonzero(marked)
    owner = np.searchsorted(offsets, where, side="right") - 1
    shown = [f"{names.ids[s]!s}, {names.time(filled.times[row])}: {values[row, 0]:g}"
             for s, row in zip(owner[:_SHOWN], where[:_SHOWN], strict=True)]  # fmt: skip
    more = f" and {len(where) - _SHOWN:,} more" if len(where) > _SHOWN else ""
    done = {
        "warn": "left as they are, not learned from, not scored (outliers='clip', outliers='missing' and "
        "outliers='keep' change that)",
        "clip": "set to the nearest of the others of their series",
        "missing": "taken for missing",
        "keep": "learned from and scored like all others",
    }
    names.sentences.append(f"Suspicious readings, far from all around them: {'; '.join(shown)}{more}; {done[rule]}.")
    if rule in ("warn", "keep"):
        return filled, False
    values, mask = values.copy(), filled.mask.copy()
    if rule == "clip":
        values[:, 0] = clipped(values[:, 0], marked, offsets)
    else:
        values[marked, 0], mask[marked, 0] = np.nan, False
        if missing != "mask":
            for start, stop in pairwise(offsets):
                if marked[start:stop].any():
                    values[start:stop, 0] = interpolate(values[start:stop, 0])
    return filled._replace(values=values, mask=mask), False


def spot(values: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Return where readings (N,) of series are suspicious, bool; NaN is left out."""
    marked = np.zeros(len(values), dtype=bool)
    for s in np.flatnonzero(_doubtful(values, offsets)):
        start, stop = offsets[s], offsets[s + 1]
        own = values[start:stop]
        known = np.flatnonzero(np.isfinite(own))
        codes = _codes(own[known])
        marked[start + known[codes]] = True
        known = known[~codes]
        if len(known) >= _FEWEST:
            marked[start + known[_spot(own[known])]] = True
    return marked


def _doubtful(values: np.ndarray, offsets: np.ndarray) -> np.ndarray:
    """Return the series (S,) that may have suspicious readings: of those of one length, many are looked at together.

    Sure of the others is that none of their largest distances is `_TIMES` the next one, and no end a code.
    """
    lengths, doubtful = np.diff(offsets), np.ones(len(offsets) - 1, dtype=bool)
    order = np.argsort(lengths, kind="stable")
    for alike in np.split(order, np.flatnonzero(np.diff(lengths[order])) + 1):
        n = int(lengths[alike[0]])
        if len(alike) < _MANY or n < _FEWEST:
            continue
        size = max(1, _CELLS // n)
        for part in np.split(alike, range(size, len(alike), size)):
            block = values[offsets[part][:, None] + np.arange(n)]
            distance = _distances(block)
            most, many = _most(n)
            times = np.where(np.arange(many) < most, _TIMES, 0.1 * _FAR)
            top = np.sort(np.partition(distance, n - many - 1, axis=1)[:, n - many - 1 :], axis=1)
            sure = ((top[:, 1:] == 0) | (top[:, 1:] / times[::-1] < top[:, :-1])).all(axis=1)
            nines = [
                _nines(low) or _nines(high) for low, high in zip(block.min(axis=1), block.max(axis=1), strict=True)
            ]
            doubtful[part] = ~sure | nines | ~np.isfinite(block).all(axis=1)
    return doubtful


def _spot(y: np.ndarray) -> np.ndarray:
    """Return the positions of the suspicious readings of one series without unknown ones."""
    nothing = np.empty(0, dtype=np.int64)
    distance = _distances(y)
    most, many = _most(len(y))
    order = np.argpartition(distance, len(y) - many - 1)[len(y) - many - 1 :]
    order = order[np.argsort(-distance[order], kind="stable")]
    top = distance[order]
    floor = _floor(y, order[:most])
    if floor is None:
        return nothing
    far = np.flatnonzero(top[:most] / _TIMES >= np.maximum(top[1 : most + 1], floor))
    for last in (_apart(y, order, top, most), far[top[far] > 0]):
        if last.size and (found := _alone(y, np.sort(order[: last[-1] + 1]))).size:
            return found
    return nothing


def _alone(y: np.ndarray, found: np.ndarray) -> np.ndarray:
    """Return those of some positions that are beside readings like the others; none if they come regularly."""
    base = float(np.median(y))
    runs = np.split(found, np.flatnonzero(np.diff(found) > 1) + 1)
    kept = [run for run in runs if len(run) <= _LONGEST and _returns(y, run, base)]
    if not kept or _regular(np.array([run[0] for run in kept])):
        return found[:0]
    return np.concatenate(kept)


def _most(n: int) -> tuple[int, int]:
    """Return how many of n readings may be suspicious, and how many of those that are very far from all others."""
    most = max(2, n // _SHARE)
    return most, max(most, n // _MORE)


def _apart(y: np.ndarray, order: np.ndarray, top: np.ndarray, most: int) -> np.ndarray:
    """Return the number of the last of more than ``most`` readings, the largest distance first, far from all others."""
    beyond = np.flatnonzero(top[most:-1] > 10.0 * top[most + 1 :]) + most
    last = beyond[-1:]
    rest = np.delete(y, order[: last[0] + 1]) if last.size else y
    spread = np.abs(rest - np.median(rest)).max()
    return last if last.size and 0 < _FAR * spread <= top[last[0]] else last[:0]


def _codes(y: np.ndarray) -> np.ndarray:
    """Return which readings (N,) of one series are the lowest or the highest value and a code for no reading."""
    found = np.zeros(len(y), dtype=bool)
    for end in (np.min, np.max):
        rest = y[~found]
        if len(rest) < _FEWEST:
            break
        code = end(rest)
        others = rest[rest != code]
        if (
            _nines(code)
            and 2 <= len(rest) - len(others) <= len(rest) // 3
            and 0 < np.ptp(others) <= np.abs(others - code).min()
        ):
            found |= y == code
    return found


def _nines(value: float) -> bool:
    """Whether a number has several figures, all of them nines."""
    figures = f"{abs(value):.10g}".replace(".", "")
    return len(figures) > 1 and set(figures) == {"9"}


def _distances(y: np.ndarray) -> np.ndarray:
    """Return how far each reading (..., N) is from the median of the three before and of the three after.

    The lesser of both; 0 where it is between them; at the ends there is one side only.
    """
    end = np.full((*y.shape[:-1], 3), np.nan)
    wide, n = np.concatenate([end, y, end], axis=-1), y.shape[-1]
    before, after = (_median3(*(wide[..., k : k + n] for k in range(at, at + 3))) for at in (0, 4))
    before, after = np.where(np.isnan(before), after, before), np.where(np.isnan(after), before, after)
    with np.errstate(over="ignore"):
        one, other = y - before, y - after
    return np.where(np.sign(one) * np.sign(other) > 0, np.minimum(np.abs(one), np.abs(other)), 0.0)


def _median3(a: np.ndarray, b: np.ndarray, c: np.ndarray) -> np.ndarray:
    return np.maximum(np.minimum(a, b), np.minimum(np.maximum(a, b), c))


def _floor(y: np.ndarray, largest: np.ndarray) -> float | None:
    """Return the least distance to compare with; None where the readings are hardly ever anything but zero."""
    middle = np.median(y)
    if 2 * np.count_nonzero(y == middle) < len(y):
        return 0.0
    rest = np.delete(y, largest)
    if middle == 0.0:
        if np.count_nonzero(y) >= _EVENTS + len(largest):
            return float(np.abs(rest).max())
        events = np.sort(np.abs(y[y != 0.0]))
        return float(events[-2]) * _RARE / _TIMES if len(events) > 2 else None
    spread = np.abs(rest - middle).max()
    return float(spread if spread > 0 else 0.25 * abs(middle))


def _returns(y: np.ndarray, run: np.ndarray, base: float) -> bool:
    """Whether the readings beside a run are back where those a little further away are."""
    first, last = int(run[0]), int(run[-1])
    near = np.concatenate([y[max(0, first - 8) : first], y[last + 1 : last + 9]])
    level = float(np.median(near)) if len(near) else base
    beside = [y[k] for k in (first - 1, last + 1) if 0 <= k < len(y)]
    away = np.abs(y[run] - level).min()
    return all(abs(one - level) <= _BACK * away for one in beside)


def _regular(places: np.ndarray) -> bool:
    """Whether three or more places come at about equal intervals."""
    gaps = np.diff(places)
    return len(gaps) >= 2 and float(np.ptp(gaps)) <= 0.1 * float(gaps.mean())
