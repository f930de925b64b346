"""Windows: an input stretch and the horizon after it, as indices; readings are copied only for the batch at hand.

A window is named by its *origin*, the row of the first value to forecast: its input are the ``input_size`` rows
before, its target the ``horizon`` rows from there on. Training, validation and test are ranges of *target* rows: a
window belongs to a part only if its whole horizon does, so that no value to forecast is ever seen by an earlier part,
while the input may well reach back into the part before (at that moment it is the past).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from gatewise.errors import DataError

from .series import Panel, freeze

__all__ = ["Batch", "Split", "Windows", "split"]


class Batch(NamedTuple):
    """What a network is given.

    Attributes
    ----------
    x : ndarray (B, I, F)
        Input stretch; NaN where nothing is known, or the rows lie before the series begins.
    y : ndarray (B, h, F)
        Horizon, every column of it: take the target, and of the others only what is known ahead.
    x_mask, y_mask : ndarray of bool
        True where a value was observed, same shapes.
    series : ndarray (B,) int64
        Number of the series.
    """

    x: np.ndarray
    y: np.ndarray
    x_mask: np.ndarray
    y_mask: np.ndarray
    series: np.ndarray

    def filled(self, value: float = 0.0) -> Batch:
        """The same with ``value`` for NaN: what a network takes beside the masks (after scaling 0 is the centre)."""
        x = np.where(np.isnan(self.x), value, self.x)
        return self._replace(x=x, y=np.where(np.isnan(self.y), value, self.y))


@dataclass(frozen=True, eq=False)
class Windows:
    """Windows over many series (W of them).

    Attributes
    ----------
    origins : ndarray (W,) int64
        Row of the first value to forecast, among all rows of the panel.
    series : ndarray (W,) int64
        Number of the series.
    offsets : ndarray (S+1,) int64
    input_size, horizon : int
    """

    origins: np.ndarray
    series: np.ndarray
    offsets: np.ndarray
    input_size: int
    horizon: int

    @classmethod
    def of(
        cls, offsets: np.ndarray, input_size: int, horizon: int, *, stride: int = 1,
        targets: np.ndarray | None = None, pad: bool = False, min_input: int = 1,
    ) -> Windows:  # fmt: skip
        """All windows whose horizon lies in the given rows.

        Parameters
        ----------
        offsets : ndarray (S+1,)
            Where each series begins.
        input_size : int
            Steps of the input, at least 1.
        horizon : int
            Steps to forecast, at least 1 (0 gives windows without targets, as for predicting).
        stride : int, default 1
            Steps between origins, counted back from the last window of each series, so that the latest is in.
        targets : ndarray (S, 2), optional
            Rows ``targets[s, 0]:targets[s, 1]`` that a horizon may cover; default all.
        pad : bool, default False
            Also take windows whose input begins before the series; the rows that are not there are NaN, mask False.
        min_input : int, default 1
            With ``pad``, rows of the input that must be there.
        """
        for name, value, least in (("input_size", input_size, 1), ("horizon", horizon, 0), ("stride", stride, 1),
                                   ("min_input", min_input, 0)):  # fmt: skip
            if value < least:
                raise ValueError(f"{name} must be at least {least}, got {value}")
        need = min(min_input, input_size) if pad else input_size
        origins, series = [], []
        for s, (begin, end) in enumerate(zip(offsets[:-1].tolist(), offsets[1:].tolist(), strict=True)):
            low, high = (
                (begin, end) if targets is None else (max(begin, int(targets[s, 0])), min(end, int(targets[s, 1])))
            )
            first, last = max(low, begin + need), high - horizon
            if last >= first:
                own = np.arange(last, first - 1, -stride)[::-1]
                origins.append(own)
                series.append(np.full(len(own), s))
        none = np.zeros(0, dtype=np.int64)
        return cls(
            freeze(np.concatenate([none, *origins])), freeze(np.concatenate([none, *series])),
            freeze(np.asarray(offsets)), input_size, horizon,
        )  # fmt: skip

    def __len__(self) -> int:
        return len(self.origins)

    def take(self, which: np.ndarray) -> Windows:
        """The windows of these positions, or where this is True."""
        return replace(self, origins=freeze(self.origins[which]), series=freeze(self.series[which]))

    def observed(self, mask: np.ndarray, column: int = 0, at_least: int = 1) -> Windows:
        """Only windows with at least so many observed targets and one observed input in ``column`` of mask (N, F)."""
        seen = np.concatenate(([0], np.cumsum(mask[:, column])))
        begin = self.offsets[self.series]
        ahead = seen[self.origins + self.horizon] - seen[self.origins]
        behind = seen[self.origins] - seen[np.maximum(self.origins - self.input_size, begin)]
        return self.take((ahead >= min(at_least, self.horizon)) & (behind >= 1))

    def batches(
        self, size: int, rng: np.random.Generator | None = None, *, drop_last: bool = False
    ) -> Iterator[np.ndarray]:
        """Positions of the windows (B,), batch after batch; shuffled with ``rng``, in order without.

        The order depends on the generator and on the number of windows, on nothing else.
        """
        if size < 1:
            raise ValueError(f"size must be at least 1, got {size}")
        order = np.arange(len(self)) if rng is None else rng.permutation(len(self))
        stop = len(order) - len(order) % size if drop_last else len(order)
        for start in range(0, stop, size):
            yield order[start : start + size]

    def rows(self, which: np.ndarray) -> np.ndarray:
        """Rows (B, I+h) of these windows; before the beginning of the series -1."""
        rows = self.origins[which][:, None] + np.arange(-self.input_size, self.horizon)
        rows[rows < self.offsets[self.series[which]][:, None]] = -1
        return rows

    def gather(self, values: np.ndarray, which: np.ndarray, mask: np.ndarray | None = None) -> Batch:
        """Copy the readings of these windows.

        Parameters
        ----------
        values : ndarray (N, F)
        which : ndarray (B,)
            Positions, as `batches` gives them.
        mask : ndarray (N, F) of bool, optional
            Default: True where ``values`` is finite.
        """
        rows = self.rows(which)
        cut, before = self.input_size, rows < 0
        taken = values[rows]
        if before.any():
            taken[before] = np.nan
        seen = np.isfinite(taken) if mask is None else mask[rows] & ~before[..., None]
        return Batch(taken[:, :cut], taken[:, cut:], seen[:, :cut], seen[:, cut:], self.series[which])


class Split(NamedTuple):
    """Ranges of rows (S, 2) for training, validation and test; one after the other in every series."""

    train: np.ndarray
    validation: np.ndarray
    test: np.ndarray


def split(
    panel: Panel, *, validation: int | float | np.datetime64 | str = 0, test: int | float | np.datetime64 | str = 0
) -> Split:
    """Cut every series by time: training first, then validation, then test.

    Parameters
    ----------
    panel : Panel
    validation, test : int, float, datetime64 or str
        A number of steps at the end of each series, a fraction (below 1) of its length, or the time stamp at which
        the part begins (on the wall clock of the panel).

    Returns
    -------
    Split
        Use as ``targets=`` of `Windows.of`.

    Raises
    ------
    DataError
        If nothing is left to train on in any series.
    """
    begin, end = panel.offsets[:-1], panel.offsets[1:]
    cut_test = _cut(panel, begin, end, test, "test")
    cut_validation = _cut(panel, begin, cut_test, validation, "validation")
    if not np.any(cut_validation > begin):
        raise DataError(
            f"validation={validation!r} and test={test!r} leave no reading to train on; the longest series has "
            f"{panel.lengths.max()} readings; ask for less",
            source=panel.inferred.source,
        )
    return Split(
        *(np.column_stack(pair) for pair in ((begin, cut_validation), (cut_validation, cut_test), (cut_test, end)))
    )


def _cut(panel: Panel, begin: np.ndarray, end: np.ndarray, part: object, name: str) -> np.ndarray:
    """Row at which the last part of ``begin:end`` starts, for each series."""
    if isinstance(part, (np.datetime64, str)):
        wall = panel.wall_times(panel.times)
        if wall.dtype.kind != "M":
            raise ValueError(f"{name} must be a number of steps or a fraction, for integer times; got {part!r}")
        moment = np.asarray(part, dtype="datetime64[us]")
        at = [begin[s] + np.searchsorted(wall[begin[s] : end[s]], moment) for s in range(len(begin))]
        return np.array(at, dtype=np.int64)
    if isinstance(part, bool) or not isinstance(part, (int, float, np.integer, np.floating)) or not part >= 0:
        raise ValueError(f"{name} must be a number of steps, a fraction below 1 or a time stamp, got {part!r}")
    if isinstance(part, (float, np.floating)):
        if part >= 1:
            raise ValueError(f"{name} as a fraction must be below 1, got {part!r}; give whole steps as an int")
        return end - np.floor((panel.offsets[1:] - panel.offsets[:-1]) * part + 1e-9).astype(np.int64)
    return np.maximum(end - int(part), begin)
