"""Transformations of the readings before they are scaled, and the floor that forecasts do not go below.

The network, the straight line, the pre-trained network and the naive methods all read and forecast transformed
readings. The inverse never decreases, so the quantiles of a forecast are the inverse of its transformed quantiles, and
a median stays the median.

=====  ====================  ============================================================
kind   z                     y
=====  ====================  ============================================================
none   y                     z
sqrt   √y                    z², 0 for z below 0
log    ln(y + shift)         exp(z) - shift, 0 where that is below 0
=====  ====================  ============================================================

The shift of a series is 0 where all its readings are above 0, else its smallest reading above 0: of counts with zeros
it is 1, and z = ln(1 + y).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, get_args

import numpy as np

from gatewise.errors import DataError

from .series import Panel, freeze
from .source import listed

__all__ = ["TRANSFORMS", "Transform", "TransformKind", "learn_transform", "plainly_non_negative", "suggested"]

TransformKind = Literal["none", "log", "sqrt", "auto"]
TRANSFORMS: tuple[str, ...] = get_args(TransformKind)
#: position = how a kind is stored
_CODES = ("none", "sqrt", "log")
_LARGEST = 700.0  # exp of more leaves the range of float64

_FEWEST_ZEROS = 3
_FEWEST_COUNTS = 30
_SMALL = 20.0
_COUNTING = 0.5  # share of the variance of a Poisson distribution
_STRETCHES = 4
_GROWN = 1.5
_CLEARLY = 0.8


@dataclass(frozen=True, eq=False, repr=False)
class Transform:
    """How the target of each series is transformed, and its floor.

    Attributes
    ----------
    kind : {"none", "log", "sqrt", "auto"}
        As it was asked for; new series are treated likewise.
    non_negative : bool or None
        As it was asked for; None leaves it to the readings.
    codes : ndarray (S,) of int
        What each series has: 0 none, 1 sqrt, 2 log.
    shift : ndarray (S,)
        Added before the logarithm.
    floor : ndarray (S,)
        Forecasts do not go below it; -inf where they may go anywhere.
    whole : ndarray (S,) of bool
        Series with a floor whose readings are whole numbers, that is counts.
    """

    kind: str
    non_negative: bool | None
    codes: np.ndarray
    shift: np.ndarray
    floor: np.ndarray
    whole: np.ndarray

    def __post_init__(self) -> None:
        if self.kind not in TRANSFORMS:
            raise ValueError(f"transform must be one of {', '.join(map(repr, TRANSFORMS))}, got {self.kind!r}")
        shapes = {self.codes.shape, self.shift.shape, self.floor.shape, self.whole.shape}
        if len(shapes) > 1 or self.codes.ndim != 1:
            raise ValueError(f"codes, shift, floor and whole must have one value a series, got {shapes}")
        if not (np.isin(self.codes, range(len(_CODES))).all() and np.isfinite(self.shift).all()):
            raise ValueError("codes must be 0, 1 or 2 and shift finite")
        if (self.shift < 0).any() or not ((self.floor == 0) | (self.floor == -np.inf)).all():
            raise ValueError("shift must be at least 0, and floor 0 or -inf")
        for name in ("codes", "shift", "floor", "whole"):
            object.__setattr__(self, name, freeze(getattr(self, name)))

    def __repr__(self) -> str:
        used = [_CODES[code] for code in np.unique(self.codes)]
        return f"Transform({', '.join(used)}, {int((self.floor == 0).sum())} of {len(self.floor)} series not below 0)"

    @classmethod
    def none(cls, count: int) -> Transform:
        """The one that changes nothing, for so many series."""
        return cls(
            "none", False, np.zeros(count, np.int64), np.zeros(count), np.full(count, -np.inf), np.zeros(count, bool)
        )

    @property
    def changes(self) -> bool:
        """Whether any series is transformed."""
        return bool(self.codes.any())

    def take(self, series: np.ndarray) -> Transform:
        """That of the series of these numbers."""
        return replace(
            self, codes=self.codes[series], shift=self.shift[series], floor=self.floor[series], whole=self.whole[series]
        )

    def of(self, panel: Panel, ids: Sequence[str | int], lowest: np.ndarray | None = None) -> Transform:
        """That of a panel's series: of training where it had them, else chosen by their own readings.

        A floor that nobody asked for falls where a reading is below it.

        Parameters
        ----------
        panel : Panel
            S readings.
        ids : sequence of str or int
            Names of the series of training, in the order of ``codes``.
        lowest : ndarray (S,), optional
            Smallest reading of each series before the panel's.
        """
        row_of = {name: row for row, name in enumerate(ids)}
        where = np.array([row_of.get(name, -1) for name in panel.ids.tolist()])
        codes, shift, floor, whole = self.codes[where], self.shift[where], self.floor[where], self.whole[where]
        if (where < 0).any():
            own = learn_transform(panel, self.kind, non_negative=self.non_negative)
            new = where < 0
            codes, shift = np.where(new, own.codes, codes), np.where(new, own.shift, shift)
            floor, whole = np.where(new, own.floor, floor), np.where(new, own.whole, whole)
        if self.non_negative is None and (floor == 0).any():
            here = np.minimum.reduceat(np.where(panel.mask[:, 0], panel.values[:, 0], np.inf), panel.offsets[:-1])
            least = here if lowest is None else np.minimum(here, lowest)
            floor = np.where(least < 0, -np.inf, floor)
        return replace(self, codes=codes, shift=shift, floor=floor, whole=whole & (floor == 0))

    def sentences(self, ids: Sequence[str | int]) -> list[str]:
        """What was decided, in words; ``ids`` are the names of the series."""
        said = []
        for code, words in ((1, "square roots"), (2, "logarithms")):
            if (self.codes == code).any():
                why = ", whose scatter grows with their level" if self.kind == "auto" else ""
                said.append(f"Forecast as {words}: {_named(ids, self.codes == code)}{why}.")
        if self.non_negative is None and (self.floor == 0).any():
            said.append(
                f"No forecast goes below 0: {_named(ids, self.floor == 0)} never did (non_negative=False changes that)."
            )
        return said

    def to_config(self) -> dict[str, Any]:
        """Plain values for a model file."""
        return {"kind": self.kind, "non_negative": self.non_negative}

    def to_arrays(self) -> dict[str, np.ndarray]:
        """Arrays for a model file."""
        return {"codes": self.codes, "shift": self.shift, "floor": self.floor, "whole": self.whole.astype(np.uint8)}

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, np.ndarray]) -> Transform:
        """The transformation that `to_config` and `to_arrays` describe; ValueError if they describe none."""
        asked = config["non_negative"]
        if not isinstance(config["kind"], str) or asked not in (None, True, False):
            raise ValueError("the transformation is not valid")
        codes = arrays["codes"].astype(np.int64)
        whole = arrays.get("whole", np.zeros(len(codes)))  # absent in a file from before bounds were whole numbers
        return cls(
            config["kind"], asked, codes, arrays["shift"].astype(np.float64), arrays["floor"].astype(np.float64),
            whole.astype(bool),
        )  # fmt: skip

    def forward(self, values: np.ndarray, series: np.ndarray) -> np.ndarray:
        """Transformed readings, same shape; NaN where one is missing or has no transformation.

        Parameters
        ----------
        values : ndarray (K, ...)
            Readings in their unit.
        series : ndarray (K,)
            Number of the series of each row.
        """
        if not self.changes:
            return values
        code, shift = (_wide(one[series], values.ndim) for one in (self.codes, self.shift))
        with np.errstate(invalid="ignore", divide="ignore"):
            logs = np.log(values + shift)
            made = np.where(code == 2, logs, np.where(code == 1, np.sqrt(values), values))
        return np.where(np.isneginf(made), np.nan, made)

    def inverse(self, values: np.ndarray, series: np.ndarray) -> np.ndarray:
        """Values in the unit of the readings, not below the floor; parameters as for :meth:`forward`."""
        made = values
        if self.changes:
            code, shift = (_wide(one[series], values.ndim) for one in (self.codes, self.shift))
            exponent = np.minimum(np.where(code == 2, values, 0.0), _LARGEST)
            root = np.clip(np.where(code == 1, values, 0.0), 0.0, 1e150)
            logs = np.maximum(np.exp(exponent) - shift, 0.0)
            made = np.where(code == 2, logs, np.where(code == 1, root**2, values))
        return np.maximum(made, _wide(self.floor[series], values.ndim)) if (self.floor == 0).any() else made

    def panel(self, panel: Panel) -> Panel:
        """The panel with its target transformed.

        Raises
        ------
        DataError
            When a reading has no logarithm or root; names series, time and value.
        """
        if not self.changes:
            return panel
        target = panel.values[:, 0]
        made = self.forward(target, panel.series_of_row)
        bad = np.flatnonzero(np.isnan(made) & ~np.isnan(target))
        if bad.size:
            raise _refused(panel, int(bad[0]), _CODES[self.codes[panel.series_of_row[bad[0]]]])
        values = panel.values.copy()
        values[:, 0] = made
        return replace(panel, values=values)


def learn_transform(
    panel: Panel, kind: str, *, non_negative: bool | None = None, rows: np.ndarray | None = None
) -> Transform:
    """Choose the transformation and the floor of each series from its readings.

    Parameters
    ----------
    panel : Panel
        The readings.
    kind : {"none", "log", "sqrt", "auto"}
        "auto" chooses for each series the one that makes its scatter about the same at every level, see
        :func:`suggested`.
    non_negative : bool, optional
        True: no forecast below 0. False: no floor. When absent a floor where the readings say plainly that there is
        one, see :func:`plainly_non_negative`.
    rows : ndarray (S, 2), optional
        Rows of each series to learn from; all when absent.

    Raises
    ------
    DataError
        When ``kind`` or ``non_negative`` does not fit a reading; names series, time and value.
    """
    bounds = np.column_stack([panel.offsets[:-1], panel.offsets[1:]]) if rows is None else rows
    codes = np.zeros(len(bounds), np.int64)
    shift, floor = np.zeros(len(bounds)), np.full(len(bounds), -np.inf)
    whole = np.zeros(len(bounds), bool)
    target = np.where(panel.mask[:, 0], panel.values[:, 0], np.nan)
    for s, (begin, end) in enumerate(bounds):
        known = target[begin:end]
        known = known[~np.isnan(known)]
        below = np.flatnonzero(target[panel.rows(s)] < 0)
        first = int(panel.offsets[s] + below[0]) if below.size else -1
        if first >= 0 and (non_negative or kind in ("log", "sqrt")):
            raise _refused(panel, first, kind if kind in ("log", "sqrt") else "")
        if non_negative or (non_negative is None and first < 0 and plainly_non_negative(known)):
            floor[s] = 0.0
            whole[s] = bool(known.size) and not np.any(known != np.floor(known))
        if known.size == 0 or known.min() == known.max():
            continue  # a constant forecasts itself, to the last digit
        chosen = suggested(known, panel.season.length) if kind == "auto" and first < 0 else kind
        codes[s] = _CODES.index(chosen) if chosen in _CODES else 0
        if chosen == "log" and target[panel.rows(s)][~np.isnan(target[panel.rows(s)])].min() == 0:
            shift[s] = known[known > 0].min()
    return Transform(kind, non_negative, codes, shift, floor, whole)


def plainly_non_negative(readings: np.ndarray) -> bool:
    """Whether readings (N,) without unknown ones say plainly that nothing goes below zero.

    None is below 0, and either zeros are heaped up (at least three, and as many as there are of the smallest reading
    above 0: rain, sun, sales), or they are small whole numbers, at least 30 of them, that scatter from step to step
    as counts do. Whole degrees and balances of an account are neither.
    """
    if readings.size == 0 or readings.min() < 0:
        return False
    above = readings[readings > 0]
    zeros = readings.size - above.size
    if above.size == 0:
        return False
    if zeros >= _FEWEST_ZEROS and zeros >= np.count_nonzero(above == above.min()):
        return True
    if readings.size < _FEWEST_COUNTS or np.any(readings != np.floor(readings)):
        return False
    steps = np.diff(readings)
    return bool(np.median(readings) <= _SMALL and 0.5 * np.mean(steps**2) >= _COUNTING * readings.mean())


def suggested(readings: np.ndarray, season: int) -> str:
    """The transformation, "none", "sqrt" or "log", that makes the scatter of readings (N,) the same at every level.

    The readings are cut into stretches of a season (of at least four readings). With mean m and standard deviation s
    about the straight line of a stretch, that transformation is best for which s / m^(1 - λ) varies least from stretch
    to stretch: λ = 1 none, 1/2 sqrt, 0 log. It is taken where it is clearly better than none and the level has grown
    or shrunk enough to tell.

    Source: V. M. Guerrero, Time-series analysis supported by power transformations, Journal of Forecasting 12 (1993).
    """
    size = max(season, 4)
    count = len(readings) // size
    if count < _STRETCHES or readings.min() < 0:
        return "none"
    parts = readings[len(readings) - count * size :].reshape(count, size)
    mean, x = parts.mean(axis=1), np.arange(size) - 0.5 * (size - 1)
    slope = (parts * x).sum(axis=1) / (x**2).sum()
    spread = np.sqrt(((parts - mean[:, None] - slope[:, None] * x) ** 2).sum(axis=1) / (size - 2))
    if (mean <= 0).any() or mean.max() < _GROWN * mean.min() or not (spread > 0).all():
        return "none"
    varies = {kind: _variation(spread / mean**power) for kind, power in (("none", 0.0), ("sqrt", 0.5), ("log", 1.0))}
    best = min(varies, key=lambda kind: varies[kind])
    return best if varies[best] < _CLEARLY * varies["none"] else "none"


def _variation(ratio: np.ndarray) -> float:
    return float(ratio.std() / ratio.mean())


def _named(ids: Sequence[str | int], chosen: np.ndarray) -> str:
    """Series by name, or all of them."""
    names = [str(name) for name, mine in zip(ids, chosen, strict=True) if mine]
    if len(names) == len(ids):
        return "the readings" if len(ids) == 1 else "the readings of all series"
    return f"the readings of {listed(names)}"


def _wide(values: np.ndarray, ndim: int) -> np.ndarray:
    return values.reshape(len(values), *(1,) * (ndim - 1))


def _refused(panel: Panel, row: int, kind: str) -> DataError:
    """The error for a reading that does not fit."""
    why = {
        "log": "transform='log' needs readings of at least 0; use transform='none'",
        "sqrt": "transform='sqrt' needs readings of at least 0; use transform='none'",
        "": "non_negative=True needs readings of at least 0; leave it out",
    }[kind]
    if kind == "log" and panel.values[row, 0] >= 0:
        why = "it has no logarithm here, because no reading of training was 0; fit again with it, or transform='sqrt'"
    return panel.refused(row, f"; {why}")
