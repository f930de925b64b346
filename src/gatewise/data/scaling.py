"""Scalers: centre and scale, one pair for each series and column, or for each window.

``z = (x - centre) / scale`` and back. A scale of 0 (a constant series) becomes 1, so nothing is ever divided by zero;
NaN and masked-out readings take no part and stay what they are.

=========  ======================  =================================================
kind       centre                  scale
=========  ======================  =================================================
none       0                       1
standard   mean                    standard deviation (divisor n)
robust     median                  interquartile range / 1.349 (1 for a normal distribution)
minmax     smallest                largest - smallest
meanabs    0                       mean of absolute values
last       last observed reading   1 (windows; for series the last training row)
=========  ======================  =================================================
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gatewise.errors import DataError

from .series import freeze

__all__ = ["KINDS", "Scaler", "WindowScale", "statistics", "window_scale"]

KINDS = ("none", "standard", "robust", "minmax", "meanabs", "last")
_NORMAL_IQR = 1.3489795003921634  # interquartile range of the standard normal distribution
_FLAT = 64 * np.finfo(np.float64).eps  # a spread below this share of the values is rounding, not variation


def statistics(kind: str, values: np.ndarray, mask: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Centre and scale over the time axis.

    Parameters
    ----------
    kind : str
        One of `KINDS`.
    values : ndarray (..., T, F)
    mask : ndarray of bool, same shape, optional
        False: left out. NaN is always left out.

    Returns
    -------
    centre, scale : ndarray (..., F)
        0 and 1 where nothing is known.
    """
    if kind not in KINDS:
        raise ValueError(f"kind must be one of {', '.join(map(repr, KINDS))}, got {kind!r}")
    shape = (*values.shape[:-2], values.shape[-1])
    centre, scale = np.zeros(shape), np.ones(shape)
    if kind == "none" or values.shape[-2] == 0:
        return centre, scale
    known = np.isfinite(values) if mask is None else np.isfinite(values) & mask
    count = known.sum(axis=-2)
    some = count > 0
    if kind == "last":
        place = values.shape[-2] - 1 - np.argmax(known[..., ::-1, :], axis=-2)
        last = np.take_along_axis(values, place[..., None, :], axis=-2)[..., 0, :]
        return np.where(some, last, 0.0), scale
    size = np.where(known, np.abs(values), 0.0).max(axis=-2)
    unit = np.where(size > 0, size, 1.0)  # squares and differences of readings near 1e300 must not overflow
    x = np.where(known, values, 0.0) / unit[..., None, :]
    n = np.maximum(count, 1)
    if kind == "standard":
        middle = x.sum(axis=-2) / n
        spread = np.sqrt((np.where(known, x - middle[..., None, :], 0.0) ** 2).sum(axis=-2) / n)
    elif kind == "meanabs":
        middle, spread = np.zeros(shape), np.abs(x).sum(axis=-2) / n
    elif kind == "minmax":
        middle = np.where(known, x, np.inf).min(axis=-2)
        spread = np.where(known, x, -np.inf).max(axis=-2) - middle
    else:
        low, middle, high = _quartiles(np.where(known, x, np.nan), some)
        spread = (high - low) / _NORMAL_IQR
    with np.errstate(over="ignore"):
        spread = np.minimum(spread * unit, np.finfo(np.float64).max)
    usable = some & (spread > _FLAT * unit) & (spread > np.finfo(np.float64).tiny)
    return np.where(some, middle * unit, 0.0), np.where(usable, spread, 1.0)


def _quartiles(x: np.ndarray, some: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Quartiles over the time axis, NaN left out (0 where ``some`` is False)."""
    filled = np.where(some[..., None, :], x, 0.0)
    low, middle, high = np.nanquantile(filled, [0.25, 0.5, 0.75], axis=-2)
    return low, middle, high


@dataclass(frozen=True, eq=False)
class Scaler:
    """One centre and scale for each series and column.

    Attributes
    ----------
    kind : str
    centre, scale : ndarray (S, F)
    """

    kind: str
    centre: np.ndarray
    scale: np.ndarray

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(map(repr, KINDS))}, got {self.kind!r}")
        if self.centre.ndim != 2 or self.centre.shape != self.scale.shape:
            raise ValueError(f"centre and scale must both be (S, F), got {self.centre.shape} and {self.scale.shape}")
        if not (np.isfinite(self.centre).all() and np.isfinite(self.scale).all() and (self.scale > 0).all()):
            raise ValueError("centre and scale must be finite, and scale above 0")
        object.__setattr__(self, "centre", freeze(self.centre))
        object.__setattr__(self, "scale", freeze(self.scale))

    @classmethod
    def fit(
        cls, kind: str, values: np.ndarray, offsets: np.ndarray, rows: np.ndarray | None = None,
        mask: np.ndarray | None = None, shared: bool = False,
    ) -> Scaler:  # fmt: skip
        """Learn from the training rows.

        Parameters
        ----------
        kind : str
            One of `KINDS`.
        values : ndarray (N, F)
        offsets : ndarray (S+1,)
        rows : ndarray (S, 2), optional
            Training rows ``rows[s, 0]:rows[s, 1]`` of each series, as in `Split.train`; default all.
        mask : ndarray (N, F) of bool, optional
        shared : bool, default False
            One centre and scale for all series.
        """
        bounds = np.column_stack([offsets[:-1], offsets[1:]]) if rows is None else rows
        if shared:
            taken = np.concatenate([np.arange(a, b) for a, b in bounds])
            pairs = [statistics(kind, values[taken], None if mask is None else mask[taken])] * len(bounds)
        else:
            pairs = [statistics(kind, values[a:b], None if mask is None else mask[a:b]) for a, b in bounds]
        return cls(kind, np.stack([c for c, _ in pairs]), np.stack([s for _, s in pairs]))

    def transform(self, values: np.ndarray, series: np.ndarray) -> np.ndarray:
        """Scaled values, same shape.

        Parameters
        ----------
        values : ndarray (K, F) or (K, T, F)
        series : ndarray (K,)
            Number of the series of each row or window.
        """
        centre, scale = self._pick(series, values.ndim)
        return (values - centre) / scale

    def inverse(self, values: np.ndarray, series: np.ndarray, column: int | None = None) -> np.ndarray:
        """Values in their own unit again; the inverse of `transform` up to rounding.

        Parameters
        ----------
        values : ndarray (K, F) or (K, T, F); with ``column``: (K, ...), all of that column
        series : ndarray (K,)
        column : int, optional
        """
        if column is None:
            centre, scale = self._pick(series, values.ndim)
        else:
            shape = (-1, *(1,) * (values.ndim - 1))
            centre, scale = (a[series, column].reshape(shape) for a in (self.centre, self.scale))
        return values * scale + centre

    def _pick(self, series: np.ndarray, ndim: int) -> tuple[np.ndarray, np.ndarray]:
        if ndim not in (2, 3):
            raise ValueError(f"values must be (K, F) or (K, T, F), got {ndim} axes")
        centre, scale = self.centre[series], self.scale[series]
        return (centre, scale) if ndim == 2 else (centre[:, None], scale[:, None])

    def to_config(self) -> dict[str, Any]:
        """Plain values for a model file."""
        return {"kind": self.kind}

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Arrays for a model file."""
        return {"centre": np.ascontiguousarray(self.centre), "scale": np.ascontiguousarray(self.scale)}

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, np.ndarray]) -> Scaler:
        """The scaler that `to_config` and `to_arrays` describe.

        Raises
        ------
        DataError
            If they describe none.
        """
        try:
            return cls(str(config["kind"]), arrays["centre"].astype(np.float64), arrays["scale"].astype(np.float64))
        except (KeyError, ValueError, AttributeError) as error:
            raise DataError(f"this is not a description of a scaler: {error}") from error


@dataclass(frozen=True, eq=False)
class WindowScale:
    """One centre and scale for each window and column: ``centre``, ``scale`` (B, F)."""

    centre: np.ndarray
    scale: np.ndarray

    def transform(self, x: np.ndarray) -> np.ndarray:
        """Scaled windows (B, T, F)."""
        return (x - self.centre[:, None]) / self.scale[:, None]

    def inverse(self, y: np.ndarray, column: int | None = None) -> np.ndarray:
        """Windows (B, T, F), or with ``column`` (B, ...) of that column, in their own unit again."""
        if column is None:
            return y * self.scale[:, None] + self.centre[:, None]
        shape = (-1, *(1,) * (y.ndim - 1))
        return y * self.scale[:, column].reshape(shape) + self.centre[:, column].reshape(shape)


def window_scale(kind: str, x: np.ndarray, mask: np.ndarray | None = None, columns: Any = None) -> WindowScale:
    """Centre and scale of each window from its own input.

    Parameters
    ----------
    kind : str
        One of `KINDS`; "last" subtracts the last observed reading.
    x : ndarray (B, T, F)
        Input stretch; never the horizon.
    mask : ndarray (B, T, F) of bool, optional
    columns : sequence of int, optional
        Columns to scale; the others keep centre 0 and scale 1. Default all.
    """
    centre, scale = statistics(kind, x, mask)
    if columns is not None:
        other = np.setdiff1d(np.arange(x.shape[-1]), np.asarray(columns))
        centre[:, other], scale[:, other] = 0.0, 1.0
    return WindowScale(centre, scale)
