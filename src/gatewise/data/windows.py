"""Windows: an input stretch and the horizon after it, as row numbers; readings are copied only for one batch.

A window is named by its *origin*, the row of the first value to forecast: its input is the ``input_size`` rows before,
its target the ``horizon`` rows from the origin on. Training and validation are ranges of *target* rows: a window
belongs to a part only if its whole horizon does, so training never sees a value that validation forecasts. The input
may reach back into the part before, which is the past at that time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from gatewise.errors import DataError

from .series import Panel, freeze

__all__ = ["Split", "Windows", "split"]


@dataclass(frozen=True, eq=False, repr=False)
class Windows:
    """W windows over S series.

    Attributes
    ----------
    origins : ndarray (W,) int64
        Row of the first value to forecast, among all rows of the panel.
    series : ndarray (W,) int64
        Number of the series.
    offsets : ndarray (S+1,) int64
        First row of each series, and the number of all rows.
    input_size : int
        I, rows of the input.
    horizon : int
        h, steps to forecast.
    """

    origins: np.ndarray
    series: np.ndarray
    offsets: np.ndarray
    input_size: int
    horizon: int

    def __post_init__(self) -> None:
        for name in ("input_size", "horizon"):
            if getattr(self, name) < 1:
                raise ValueError(f"{name} must be at least 1, got {getattr(self, name)}")
        for name in ("origins", "series", "offsets"):
            object.__setattr__(self, name, freeze(np.asarray(getattr(self, name))))

    @classmethod
    def of(cls, offsets: np.ndarray, input_size: int, horizon: int, targets: np.ndarray | None = None) -> Windows:
        """All windows whose horizon lies in the given rows and whose input lies in their series, in order of rows.

        Parameters
        ----------
        offsets : ndarray (S+1,)
            First row of each series, and the number of all rows.
        input_size : int
            Rows of the input, at least 1.
        horizon : int
            Steps to forecast, at least 1.
        targets : ndarray (S, 2), optional
            Rows ``targets[s, 0]:targets[s, 1]`` that a horizon may cover; default all.
        """
        bounds = np.column_stack([offsets[:-1], offsets[1:]]) if targets is None else targets
        first = np.maximum(bounds[:, 0], offsets[:-1] + input_size)
        count = np.maximum(np.minimum(bounds[:, 1], offsets[1:]) - horizon + 1 - first, 0)
        origins = np.repeat(first - (np.cumsum(count) - count), count)
        origins += np.arange(len(origins))
        return cls(origins, np.repeat(np.arange(len(count)), count), offsets, input_size, horizon)

    @classmethod
    def at(cls, offsets: np.ndarray, origins: np.ndarray, input_size: int, horizon: int) -> Windows:
        """The windows of given origins (W,); the end of a series is the origin of its future."""
        return cls(origins, np.searchsorted(offsets, origins - 1, side="right") - 1, offsets, input_size, horizon)

    def __len__(self) -> int:
        return len(self.origins)

    def __repr__(self) -> str:
        series = len(self.offsets) - 1
        return f"Windows({len(self)} of {series} series, input_size={self.input_size}, horizon={self.horizon})"

    @property
    def input_rows(self) -> np.ndarray:
        """Rows of the inputs (W, I)."""
        return self.origins[:, None] + np.arange(-self.input_size, 0)

    @property
    def horizon_rows(self) -> np.ndarray:
        """Rows of the targets (W, h)."""
        return self.origins[:, None] + np.arange(self.horizon)

    def take(self, which: np.ndarray | slice) -> Windows:
        """The windows at these positions, or where this is True."""
        return replace(self, origins=self.origins[which], series=self.series[which])

    def observed(self, mask: np.ndarray, weight: np.ndarray | None = None) -> Windows:
        """Only the windows that have an observed target and an observed input in the first column of mask (N, F).

        With ``weight`` (N,) a target must have a weight above 0 too.
        """
        if mask[:, 0].all() and (weight is None or (weight > 0).all()):
            return self
        seen = np.concatenate(([0], np.cumsum(mask[:, 0])))
        counted = seen if weight is None else np.concatenate(([0], np.cumsum(mask[:, 0] & (weight > 0))))
        ahead = counted[self.origins + self.horizon] - counted[self.origins]
        behind = seen[self.origins] - seen[self.origins - self.input_size]
        return self.take((ahead >= 1) & (behind >= 1))

    def batches(self, size: int, rng: np.random.Generator | None = None) -> Iterator[Windows]:
        """All windows, ``size`` at a time (the last batch may be smaller); shuffled with ``rng``, in order without.

        The order depends on the generator and on the number of windows alone.
        """
        if size < 1:
            raise ValueError(f"size must be at least 1, got {size}")
        order = np.arange(len(self)) if rng is None else rng.permutation(len(self))
        for start in range(0, len(order), size):
            yield self.take(order[start : start + size])


class Split(NamedTuple):
    """Ranges of rows (S, 2) of each series: first training, then validation."""

    train: np.ndarray
    validation: np.ndarray

    def __repr__(self) -> str:
        train, validation = (int(np.diff(part).sum()) for part in self)
        return f"Split({len(self.train)} series, {train} rows of training, {validation} of validation)"


def split(panel: Panel, validation: int, *, keep: int = 1) -> Split:
    """Cut every series by time: training first, then validation.

    Parameters
    ----------
    panel : Panel
        The series.
    validation : int
        Steps at the end of each series; 0 for none.
    keep : int
        Readings that a series must have before its validation part. A shorter series is trained on whole.

    Returns
    -------
    Split
        Each part can be the ``targets`` of :meth:`Windows.of`.

    Raises
    ------
    DataError
        When no series is long enough for a validation part.
    """
    if validation < 0:
        raise ValueError(f"validation must be at least 0 steps, got {validation}")
    begin, end = panel.offsets[:-1], panel.offsets[1:]
    held = np.where(panel.lengths >= keep + validation, validation, 0)
    if validation and not held.any():
        raise DataError(
            f"validation of {validation} steps leaves no series the {keep} readings that it must keep; the longest "
            f"has {panel.lengths.max()} in all; give more readings, or ask for less",
            source=panel.inferred.source,
        )
    cut = end - held
    return Split(np.column_stack([begin, cut]), np.column_stack([cut, end]))
