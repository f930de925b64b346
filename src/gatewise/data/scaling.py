"""Scalers: one centre and one scale for each series and column.

``z = (x - centre) / scale`` and back. What never varied in training has the scale 0: its z is 0 whatever x is, so that
it has no effect on a forecast, and the inverse is the centre. A further column that is constant in one series but
varied in others has the median scale of these. NaN and readings that the mask leaves out do not count; NaN stays NaN.

=========  ======================  =================================================
kind       centre                  scale
=========  ======================  =================================================
none       0                       1
standard   mean                    standard deviation (divisor n)
robust     median                  interquartile range / 1.349 (1 for a normal distribution)
minmax     smallest                largest - smallest
meanabs    0                       mean of absolute values
=========  ======================  =================================================
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import ArrayLike

from gatewise.errors import DataError

from .series import freeze

__all__ = ["KINDS", "Scaler", "ScalerKind", "statistics"]

ScalerKind = Literal["standard", "robust", "minmax", "meanabs", "none"]
KINDS: tuple[str, ...] = get_args(ScalerKind)
_NORMAL_IQR = 1.3489795003921634  # interquartile range of the standard normal distribution
_FLAT = 64 * np.finfo(np.float64).eps  # a spread below this share of the values is rounding, not variation


def statistics(kind: str, values: np.ndarray, mask: np.ndarray | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Centre and scale over the time axis.

    Parameters
    ----------
    kind : {"standard", "robust", "minmax", "meanabs", "none"}
        What to compute.
    values : ndarray (..., T, F)
        Readings.
    mask : ndarray of bool, same shape, optional
        False: left out. NaN is always left out.

    Returns
    -------
    centre : ndarray (..., F)
        0 where nothing is known.
    scale : ndarray (..., F)
        1 where nothing is known.
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


def _statistics(kind: str, values: np.ndarray, mask: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """Centre (F,) and scale (F,) of one series (T, F); one that does not vary has the scale 0."""
    centre, scale = statistics(kind, values, mask)
    known = np.isfinite(values) if mask is None else np.isfinite(values) & mask
    low, high = np.where(known, values, np.inf).min(axis=0), np.where(known, values, -np.inf).max(axis=0)
    with np.errstate(over="ignore", invalid="ignore"):
        near = (high - low) <= _FLAT * np.maximum(np.abs(low), np.abs(high))
        middle = np.where(low == high, low, 0.5 * low + 0.5 * high)
    flat = known.any(axis=0) & near
    return np.where(flat, middle, centre), np.where(flat, 0.0, scale)


def _quartiles(x: np.ndarray, some: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Quartiles over the time axis, NaN left out (0 where ``some`` is False)."""
    filled = np.where(some[..., None, :], x, 0.0)
    low, middle, high = np.nanquantile(filled, [0.25, 0.5, 0.75], axis=-2)
    return low, middle, high


@dataclass(frozen=True, eq=False, repr=False)
class Scaler:
    """One centre and one scale for each series and column.

    Attributes
    ----------
    kind : {"standard", "robust", "minmax", "meanabs", "none"}
        How they were computed.
    centre : ndarray (S, F)
        Subtracted.
    scale : ndarray (S, F)
        Divided by; 0 for what never varied.
    """

    kind: str
    centre: np.ndarray
    scale: np.ndarray

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"kind must be one of {', '.join(map(repr, KINDS))}, got {self.kind!r}")
        if self.centre.ndim != 2 or self.centre.shape != self.scale.shape:
            raise ValueError(f"centre and scale must both be (S, F), got {self.centre.shape} and {self.scale.shape}")
        if not (np.isfinite(self.centre).all() and np.isfinite(self.scale).all() and (self.scale >= 0).all()):
            raise ValueError("centre and scale must be finite, and scale not below 0")
        object.__setattr__(self, "centre", freeze(self.centre))
        object.__setattr__(self, "scale", freeze(self.scale))

    def __repr__(self) -> str:
        return f"Scaler({self.kind!r}, {self.centre.shape[0]} series, {self.centre.shape[1]} columns)"

    @classmethod
    def fit(
        cls, kind: str, values: np.ndarray, offsets: np.ndarray, rows: np.ndarray | None = None,
        mask: np.ndarray | None = None, *, lend: bool = True,
    ) -> Scaler:  # fmt: skip
        """Learn from the training rows.

        Parameters
        ----------
        kind : {"standard", "robust", "minmax", "meanabs", "none"}
            What to compute.
        values : ndarray (N, F)
            Readings of all series.
        offsets : ndarray (S+1,)
            First row of each series, and N.
        rows : ndarray (S, 2), optional
            Training rows ``rows[s, 0]:rows[s, 1]`` of each series, as in `Split.train`; default all.
        mask : ndarray (N, F) of bool, optional
            False: left out.
        lend : bool, default True
            Whether a further column that is constant in one series takes the median scale of the others; else it is 0.
        """
        bounds = np.column_stack([offsets[:-1], offsets[1:]]) if rows is None else rows
        pairs = [_statistics(kind, values[a:b], None if mask is None else mask[a:b]) for a, b in bounds]
        centre, scale = np.stack([c for c, _ in pairs]), np.stack([s for _, s in pairs])
        for column in range(1, scale.shape[1] if lend else 0):
            flat = scale[:, column] == 0
            if flat.any() and not flat.all():
                scale[flat, column] = np.median(scale[~flat, column])
        return cls(kind, centre, scale)

    def transform(self, values: np.ndarray, series: np.ndarray, columns: ArrayLike | None = None) -> np.ndarray:
        """Scaled values, same shape; see :meth:`inverse` for the parameters."""
        centre, scale = self._pick(series, columns, values.ndim)
        flat = scale == 0
        if not flat.any():
            return (values - centre) / scale
        made = (values - centre) / np.where(flat, 1.0, scale)
        return np.where(flat & ~np.isnan(values), 0.0, made)

    def inverse(self, values: np.ndarray, series: np.ndarray, columns: ArrayLike | None = None) -> np.ndarray:
        """Values in their own unit again; the inverse of :meth:`transform` up to rounding.

        Parameters
        ----------
        values : ndarray (K, ..., C)
            Values of C columns; (K, ...) where ``columns`` is one number.
        series : ndarray (K,)
            Number of the series of each row or window.
        columns : int or ints (C,), optional
            Which columns these are; default all.
        """
        centre, scale = self._pick(series, columns, values.ndim)
        return values * scale + centre

    def _pick(self, series: np.ndarray, columns: ArrayLike | None, ndim: int) -> tuple[np.ndarray, np.ndarray]:
        """Centre and scale of these series and columns, shaped for values of so many axes."""
        chosen = slice(None) if columns is None else np.asarray(columns)
        picked = []
        for array in (self.centre[:, chosen], self.scale[:, chosen]):
            own = array[series]
            if ndim < own.ndim:
                raise ValueError(f"values must have at least {own.ndim} axes, got {ndim}")
            picked.append(own.reshape(len(own), *(1,) * (ndim - own.ndim), *own.shape[1:]))
        return picked[0], picked[1]

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
