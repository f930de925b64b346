"""What the network sees beside the values: their changes, and the shape of the path that they draw.

Letters: N rows of all sequences, F channels, d_t = x_t - x_(t-1) (0 at the first step).

* **change**: d_t of the channels that run smoothly, or whose level differs more from sequence to sequence than their
  values differ within one.
* **path**, for 2 to 4 channels that are coordinates of one point: what does not change when the path is turned or
  shifted. z = x / unit, s_t = \\|d_t\\| (of z), L_t = Σ s, c_t = z_t - z_0, p the usual speed; R(u) = ⁴√u tells small
  values apart without growing with large ones::

      speed       R(s_t / p)               length      R(L_t / p)
      distance    R(\\|c_t\\| / p)           straight    \\|c_t\\| / (L_t + p/10)
      turn        d_t·d_(t-1) / (s_t s_(t-1) + p²/100)
      and for each pair of channels j < i, with the cross product a×b = a_j b_i - a_i b_j
      side        d_(t-1)×d_t / (s_t s_(t-1) + p²/100)
      area        4π · ½ Σ c×d / (L_t + p/10)²

Each is a function of the steps so far: a stream sees the same. Whole sequences and single steps go through the same
arithmetic in the same order, so that they have the same bits.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Any, Literal, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.classification.sequences import Sequences
from gatewise.data.scaling import statistics

__all__ = ["VIEWS", "ViewName", "Views", "learn_views", "read_views"]

ViewName = Literal["change", "path"]
VIEWS: tuple[ViewName, ...] = ("change", "path")
_PATH_CHANNELS = range(2, 5)
_PATH_SEQUENCES = 100
_LARGEST = 1e100
_FINITE = float(np.finfo(np.float64).max)
_PLAIN_PATH = 5  # speed, length, distance, straight, turn


class _Path(NamedTuple):
    """The running quantities that the shape of a path follows from, one row per step: z is (n, F), L is (n, 1)."""

    c: Array
    d: Array
    before: Array  # d of the step before
    length: Array  # L
    area: Array  # (n, pairs)


@dataclass(frozen=True, eq=False)
class Views:
    """From values (N, F) to what the network sees, before scaling: (N, width).

    Attributes
    ----------
    channels : int
        F.
    changing : integers (C,)
        Channels whose changes are seen.
    unit : array (F,), or (0,) without "path"
        Standard deviation of each channel in training.
    pace : float
        p, root of the mean square of s in training.
    """

    channels: int
    changing: Array
    unit: Array
    pace: float

    @property
    def width(self) -> int:
        """Numbers per step that the network sees, without the 0/1 channels of missing values."""
        return self.proportional + (len(self.unit) > 0) * (_PLAIN_PATH + 2 * len(self._pairs))

    @property
    def proportional(self) -> int:
        """The first so many of them are multiplied by a factor when all values are."""
        return self.channels + len(self.changing)

    @property
    def plain(self) -> bool:
        """Whether the network sees the values alone."""
        return self.width == self.channels

    @property
    def names(self) -> tuple[ViewName, ...]:
        """Which views there are."""
        return (("change",) if len(self.changing) else ()) + (("path",) if len(self.unit) else ())

    def labels(self, channels: Sequence[str]) -> tuple[str, ...]:
        """What each number that the network sees is called, from the names of the channels (F,)."""
        changes = [f"{channels[k]} change" for k in self.changing.tolist()]
        path = ["speed", "length", "distance", "straight", "turn"] if len(self.unit) else []
        for j, i in self._pairs:
            path += [f"{channels[j]}, {channels[i]} {what}" for what in ("side", "area")]
        return (*channels, *changes, *path)

    @property
    def _pairs(self) -> list[tuple[int, int]]:
        return list(combinations(range(len(self.unit)), 2))

    def expand(self, values: Array, offsets: Array) -> Array:
        """All rows of sequences.

        Parameters
        ----------
        values : array (N, F)
            Rows of all sequences, in float64.
        offsets : integers (n + 1,)
            Sequence i has the rows ``offsets[i]:offsets[i + 1]``.
        """
        if self.plain:
            return values
        seen = [values]
        starts = offsets[:-1]
        if len(self.changing):
            seen.append(_differences(values[:, self.changing], starts))
        if len(self.unit):
            z = self._scaled(values)
            d = _differences(z, starts)
            before = np.concatenate([d[:1], d[:-1]])
            before[starts] = 0.0
            c = z - np.repeat(z[starts], np.diff(offsets), axis=0)
            length, area = self._increments(c, d)
            for a, b in pairwise(offsets):
                np.cumsum(length[a:b], axis=0, out=length[a:b])
                np.cumsum(area[a:b], axis=0, out=area[a:b])
            seen.append(self._shape(_Path(c, d, before, length, area)))
        return np.concatenate(seen, axis=1)

    @property
    def widths(self) -> tuple[int, ...]:
        """Numbers in each part of a stream's state, all in float64 and 0 at the start."""
        if self.plain:
            return ()
        f, path = self.channels, len(self.unit) > 0
        return (1, f, *((f, f, 1, len(self._pairs)) if path else ()))

    def step(self, x: Array, state: list[Array]) -> tuple[Array, list[Array]]:
        """One step of n streams.

        Parameters
        ----------
        x : array (n, F)
            What each stream reads.
        state : list of arrays (n, W)
            One for each of :attr:`widths`; not changed.

        Returns
        -------
        seen : array (n, width)
        state : list of arrays (n, W)
        """
        if self.plain:
            return x, state
        begun, last = state[:2]
        first = begun == 0
        last = np.where(first, x, last)
        seen, new = [x], [np.ones_like(begun), x.copy()]
        if len(self.changing):
            seen.append(np.where(first, 0.0, _change(x, last))[:, self.changing])  # 0 even where x is missing
        if len(self.unit):
            origin, before, length, area = state[2:]
            z = self._scaled(x)
            origin = np.where(first, z, origin)
            d, c = z - self._scaled(last), z - origin
            more_length, more_area = self._increments(c, d)
            length, area = length + more_length, area + more_area
            seen.append(self._shape(_Path(c, d, before, length, area)))
            new += [origin, d, length, area]
        return np.concatenate(seen, axis=1), new

    def _scaled(self, values: Array) -> Array:
        """z = x / unit; far beyond anything measured it is cut, so that squares stay finite."""
        return np.clip(values / self.unit, -_LARGEST, _LARGEST)

    def _increments(self, c: Array, d: Array) -> tuple[Array, Array]:
        """What a step adds to L (n, 1) and to the areas (n, pairs)."""
        areas = [(c[:, j] * d[:, i] - c[:, i] * d[:, j]) / 2 for j, i in self._pairs]
        return _size(d)[:, None], np.stack(areas, axis=1)

    def _shape(self, path: _Path) -> Array:
        c, d, before = path.c, path.d, path.before
        speed, distance, length = _size(d), _size(c), path.length[:, 0]
        p = self.pace
        beside, along = speed * _size(before) + p * p / 100, length + p / 10
        dot = d[:, 0] * before[:, 0]
        for k in range(1, d.shape[1]):
            dot = dot + d[:, k] * before[:, k]
        seen = [_root(speed / p), _root(length / p), _root(distance / p), distance / along, dot / beside]
        for k, (j, i) in enumerate(self._pairs):
            seen.append((before[:, j] * d[:, i] - before[:, i] * d[:, j]) / beside)
            seen.append(4 * np.pi * path.area[:, k] / (along * along))
        return np.stack(seen, axis=1)


def _differences(values: Array, starts: Array) -> Array:
    d = np.zeros_like(values)
    d[1:] = _change(values[1:], values[:-1])
    d[starts] = 0.0
    return d


def _change(now: Array, before: Array) -> Array:
    with np.errstate(over="ignore"):
        return np.clip(now - before, -_FINITE, _FINITE)


def _size(vectors: Array) -> Array:
    """Length of each vector (n, F), its squares added in the order of the channels."""
    total = vectors[:, 0] * vectors[:, 0]
    for k in range(1, vectors.shape[1]):
        total = total + vectors[:, k] * vectors[:, k]
    return np.sqrt(total)


def _root(values: Array) -> Array:
    return np.sqrt(np.sqrt(values))


def read_views(given: Any) -> tuple[ViewName, ...] | None:
    """The argument ``views``: None for "auto"."""
    if isinstance(given, str) and given == "auto":
        return None
    names = (given,) if isinstance(given, str) else tuple(given) if isinstance(given, (tuple, list)) else None
    if names is None or any(name not in VIEWS for name in names):
        known = ", ".join(map(repr, VIEWS))
        raise ValueError(f'views must be "auto" or some of {known} as a tuple (() for none), not {given!r}')
    return tuple(name for name in VIEWS if name in names)


def learn_views(sequences: Sequences, measured: Array, given: Any, mask: bool) -> tuple[Views, str]:
    """Choose the views, and measure what they need.

    A channel runs smoothly if its changes vary less than its values do within the sequences: then a change says more
    than noise. Changes are also seen of a channel whose level, the mean of a sequence, varies more between the
    sequences than its values do within them: beside such levels little is seen of what happens in a sequence. The path
    is seen where 2 to 4 channels all run smoothly and there are at least 100 sequences.

    Parameters
    ----------
    sequences : Sequences
        Those to learn from.
    measured : array of bool (F,)
        Channels that are measurements: not 0/1 channels.
    given : "auto", or some of :data:`VIEWS`
        The estimator's argument.
    mask : bool
        Whether values may be missing; a path with gaps has no length, so that "path" is refused.

    Returns
    -------
    views : Views
    reason : str
        Why, in words.

    Raises
    ------
    ValueError
        When "path" cannot be.
    """
    values, offsets, channels = sequences.values, sequences.offsets, sequences.channels
    names = read_views(given)
    about, levels = _within(values, offsets)
    smooth, shifted = (measured & found for found in (_smooth(about, offsets), _shifted(about, levels)))
    if names is None:
        changing = np.flatnonzero(smooth | shifted) if not mask else np.zeros(0, np.int64)
        path = bool(smooth.all()) and not mask and channels in _PATH_CHANNELS and len(sequences) >= _PATH_SEQUENCES
        reason = _reason(channels, smooth, shifted, measured, len(sequences), mask)
    else:
        changing = np.flatnonzero(measured) if "change" in names else np.zeros(0, np.int64)
        path, reason = "path" in names, "as given"
        if path and (mask or channels not in _PATH_CHANNELS):
            why = 'missing="mask"' if mask else f"{channels} channels"
            raise ValueError(f'views="path" is for 2 to 4 channels without missing values, not for {why}')
    if not path:
        return Views(channels, changing, np.zeros(0), 1.0), reason
    _, unit = statistics("standard", values)
    steps = _size(_differences(values / unit, offsets[:-1]))
    pace = float(np.sqrt((steps * steps).sum() / max(1, len(steps) - len(sequences))))
    return Views(channels, changing, unit, pace if pace > 0 else 1.0), reason


def _within(values: Array, offsets: Array) -> tuple[Array, Array]:
    """Values about the mean of their sequence (N, F), and these means about their own mean (n, F), in one scale."""
    lengths = np.diff(offsets)
    known = np.nan_to_num(values, nan=0.0)
    known = known / np.maximum(np.abs(known).max(axis=0), np.finfo(np.float64).tiny)  # squares of huge values overflow
    means = np.add.reduceat(known, offsets[:-1], axis=0) / lengths[:, None]
    return known - np.repeat(means, lengths, axis=0), means - means.mean(axis=0)


def _smooth(about: Array, offsets: Array) -> Array:
    """Channels (F,) whose changes vary less than their values about each sequence's mean."""
    scale = np.abs(about).max(axis=0)
    about = about / np.where(scale == 0, 1.0, scale)
    d = _differences(about, offsets[:-1])
    return (d * d).sum(axis=0) < (about * about).sum(axis=0)


def _shifted(about: Array, levels: Array) -> Array:
    """Channels (F,) whose level varies more between sequences than their values do within them, on average.

    A channel that is the same at all steps of a sequence, but for rounding, has no changes to see.
    """
    between, within = (levels * levels).mean(axis=0), (about * about).mean(axis=0)
    return (between > within) & (within > 1e-12 * between)


def _reason(channels: int, smooth: Array, shifted: Array, measured: Array, count: int, mask: bool) -> str:
    if mask:
        return "values may be missing: the values alone"
    more = int((shifted & ~smooth).sum())
    if not smooth.any() and not more:
        what = "no channel is a measurement" if not measured.any() else "changes vary more than values do"
        return f"{what}: the values alone"
    text = f"{int(smooth.sum())} of {channels} channels run smoothly: their changes"
    if more:
        other = f"{more} of {channels} channels differ more between sequences than within them: their changes"
        text = f"{text}; {other}" if smooth.any() else other
    if channels in _PATH_CHANNELS and smooth.all() and count < _PATH_SEQUENCES:
        return f"{text}; fewer than {_PATH_SEQUENCES} sequences: not the shape of the path"
    if channels in _PATH_CHANNELS and smooth.all():
        return f"{text}, and the shape of the path that the {channels} channels draw"
    return text
