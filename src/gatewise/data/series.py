"""`Panel`: many time series as one immutable set of NumPy arrays."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from gatewise.errors import DataError

from .frequency import Frequency, extend
from .roles import Inferred
from .season import Season
from .zones import to_wall

__all__ = ["Layout", "Panel", "freeze"]


def freeze(array: np.ndarray) -> np.ndarray:
    """The array, or a view of it, that cannot be written to."""
    view = array.view()
    view.flags.writeable = False
    return view


@dataclass(frozen=True)
class Layout:
    """How to give results back: the caller's library, names and dtypes.

    Attributes
    ----------
    backend : str
        "pandas", "polars" or "pyarrow".
    id_col, time_col, target_col : str
        Column names.
    id_dtype, time_dtype : str
        Dtypes as narwhals prints them.
    time_kind : {"integer", "date", "datetime"}
    """

    backend: str = "polars"
    id_col: str = "unique_id"
    time_col: str = "ds"
    target_col: str = "y"
    id_dtype: str = "String"
    time_dtype: str = "Datetime(time_unit='us', time_zone=None)"
    time_kind: str = "datetime"

    def to_config(self) -> dict[str, str]:
        """Plain values for a model file; ``Layout(**config)`` is the same layout."""
        return dict(self.__dict__)


@dataclass(frozen=True, eq=False)
class Panel:
    """Many series, one after the other, every one on an even grid of time stamps.

    Attributes
    ----------
    ids : ndarray (S,)
        Names of the series: int64, or text (object).
    offsets : ndarray (S+1,) int64
        Series ``s`` has the rows ``offsets[s]:offsets[s+1]``.
    times : ndarray (N,)
        int64, or datetime64[us]; UTC instants if ``zone`` is set.
    values : ndarray (N, F) float64
        NaN where nothing is known (only with ``missing="mask"``).
    mask : ndarray (N, F) bool
        True where a reading was observed; False also where one was interpolated.
    columns : tuple of str
        Names of the F columns, the target first.
    hist_exog, futr_exog : tuple of str
        Columns known up to now, and columns known for the future too.
    static : ndarray (S, P) float64
        Features of the series that do not change.
    static_columns : tuple of str
    categories : dict
        For each text column the values that became columns ("wind=NW").
    freq : Frequency
    season : Season
    zone : str or None
        Zone of the wall clock.
    layout : Layout
    inferred : Inferred
        What was found out, with sentences for people.
    """

    ids: np.ndarray
    offsets: np.ndarray
    times: np.ndarray
    values: np.ndarray
    mask: np.ndarray
    columns: tuple[str, ...]
    freq: Frequency
    season: Season = field(default_factory=lambda: Season(1, float("nan"), "not looked for"))
    zone: str | None = None
    hist_exog: tuple[str, ...] = ()
    futr_exog: tuple[str, ...] = ()
    static: np.ndarray = field(default_factory=lambda: np.zeros((0, 0)))
    static_columns: tuple[str, ...] = ()
    categories: dict[str, tuple[str, ...]] = field(default_factory=dict)
    layout: Layout = field(default_factory=Layout)
    inferred: Inferred = field(default_factory=Inferred)

    def __post_init__(self) -> None:
        s, n, f = len(self.ids), len(self.times), len(self.columns)
        if self.static.size == 0 and not self.static_columns:
            object.__setattr__(self, "static", np.zeros((s, 0)))
        shapes = {"offsets": (s + 1,), "values": (n, f), "mask": (n, f), "static": (s, len(self.static_columns))}
        for name, shape in shapes.items():
            if getattr(self, name).shape != shape:
                raise ValueError(f"{name} must have the shape {shape}, got {getattr(self, name).shape}")
        if s == 0 or self.offsets[0] != 0 or self.offsets[-1] != n or np.any(np.diff(self.offsets) < 1):
            raise ValueError("offsets must rise from 0 to the number of rows, by at least one row a series")
        for name in ("ids", "offsets", "times", "values", "mask", "static"):
            object.__setattr__(self, name, freeze(getattr(self, name)))

    @property
    def lengths(self) -> np.ndarray:
        """Readings of each series (S,)."""
        return np.diff(self.offsets)

    @property
    def target(self) -> np.ndarray:
        """The target of all rows (N,), a view."""
        return self.values[:, 0]

    @property
    def last_times(self) -> np.ndarray:
        """The last time stamp of each series (S,)."""
        return self.times[self.offsets[1:] - 1]

    @property
    def series_of_row(self) -> np.ndarray:
        """Number of the series of each row (N,)."""
        return np.repeat(np.arange(len(self.ids)), self.lengths)

    def index(self, column: str) -> int:
        """Position of a column by name."""
        if column not in self.columns:
            raise DataError(f"there is no such column; there are {', '.join(self.columns)}", column=column)
        return self.columns.index(column)

    def indices(self, columns: tuple[str, ...]) -> np.ndarray:
        """Positions of columns by name, a text column by the columns made of it."""
        wanted = [self.index(made) for column in columns for made in self.expand(column)]
        return np.array(wanted, dtype=np.int64)

    def expand(self, column: str) -> tuple[str, ...]:
        """The columns made of a column: itself, or for text one a value."""
        return (
            tuple(f"{column}={value}" for value in self.categories[column]) if column in self.categories else (column,)
        )

    def rows(self, series: int) -> slice:
        """Rows of one series."""
        return slice(int(self.offsets[series]), int(self.offsets[series + 1]))

    def series(self, series: int) -> np.ndarray:
        """The target of one series (T,), a view."""
        return self.values[self.rows(series), 0]

    def between(self, rows: np.ndarray) -> Panel:
        """A panel of the rows ``rows[s, 0]:rows[s, 1]`` of each series (S, 2); a series left empty is dropped."""
        bounds = np.clip(rows, self.offsets[:-1, None], self.offsets[1:, None])
        keep = np.flatnonzero(bounds[:, 1] > bounds[:, 0])
        if keep.size == 0:
            raise DataError("no series has a reading in that range of rows")
        taken = np.concatenate([np.arange(a, b) for a, b in bounds[keep]])
        return replace(
            self, ids=self.ids[keep], static=self.static[keep], times=self.times[taken], values=self.values[taken],
            mask=self.mask[taken],
            offsets=np.concatenate(([0], np.cumsum(bounds[keep, 1] - bounds[keep, 0]))).astype(np.int64),
        )  # fmt: skip

    def require(self, length: int, why: str) -> None:
        """Refuse series that are shorter than ``length``.

        Raises
        ------
        DataError
            Which series is too short, how long it is and what it needs.
        """
        short = np.flatnonzero(self.lengths < length)
        if short.size:
            more = f" (and {short.size - 1} more series are too short)" if short.size > 1 else ""
            raise DataError(
                f"the series has {self.lengths[short[0]]} readings and needs at least {length}, {why}{more}; "
                "give it more readings, leave it out, or ask for less",
                source=self.inferred.source, series=str(self.ids[short[0]]),
            )  # fmt: skip

    def future_times(self, h: int) -> np.ndarray:
        """The ``h`` time stamps after each series (S, h)."""
        ahead = [extend(self.times[self.rows(s)], self.freq, h, self.zone) for s in range(len(self.ids))]
        return np.stack(ahead)

    def wall_times(self, times: np.ndarray) -> np.ndarray:
        """Times on the wall clock of the panel's zone; integers stay as they are."""
        return times if times.dtype.kind != "M" else to_wall(times, self.zone)

    def frame(self, times: np.ndarray, columns: dict[str, np.ndarray], series: np.ndarray | None = None) -> Any:
        """A long table in the caller's library, with the caller's names and dtypes.

        Parameters
        ----------
        times : ndarray (K, h)
            Time stamps, as from `future_times`.
        columns : dict of ndarray (K, h)
            Columns after the id and the time, in this order; those of dtype datetime64 are given back like times.
        series : ndarray (K,), optional
            Number of the series of each row of ``times``; default 0..S-1.

        Returns
        -------
        pandas, polars or pyarrow table
        """
        from .output import long_frame

        number = np.arange(len(self.ids)) if series is None else np.asarray(series)
        ids = np.repeat(self.ids[number], times.shape[1] if times.ndim > 1 else 1)
        return long_frame(self.layout, self.zone, ids, times.ravel(), {k: np.ravel(v) for k, v in columns.items()})
