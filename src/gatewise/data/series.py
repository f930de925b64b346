"""`Panel`: many time series as one immutable set of NumPy arrays."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from html import escape
from typing import Any

import numpy as np

from gatewise.errors import DataError

from .frequency import TAIL, Frequency, extend
from .holiday import holiday_name
from .roles import Inferred
from .season import Season
from .source import listed, no_column
from .zones import to_wall

__all__ = ["Panel", "TableFormat", "freeze"]

_COMPARED = 1 << 20  # times that are compared at a time


def freeze(array: np.ndarray) -> np.ndarray:
    """Return a read-only view of an array."""
    view = array.view()
    view.flags.writeable = False
    return view


@dataclass(frozen=True)
class TableFormat:
    """Format of the caller's table, in which results are returned: library, column names and dtypes.

    Attributes
    ----------
    backend : str
        "pandas", "polars" or "pyarrow".
    id_col : str
        Column with the name of the series.
    time_col : str
        Column with the time.
    target_col : str
        Column with the readings.
    id_dtype : str
        dtype of ``id_col`` as narwhals prints it.
    time_dtype : str
        dtype of ``time_col`` as narwhals prints it.
    time_kind : {"integer", "date", "datetime"}
        What ``time_col`` holds.
    time_form : str
        How text or numbers in ``time_col`` are written, see `times.Stamps`.
    time_parts : str
        Columns that together are the time, one per line; "" if it is in one column.
    id_kind : str
        What the ids were before they became text, see `ids.kind_of`.
    resample : str
        How irregular readings were put on even steps ("mean"...), also for later tables; "" if they were not.
    outliers : str
        What was done about suspicious readings ("clip", "missing", "keep"), also for later tables; "" for naming them.
    holidays : str
        Whose holidays are a column, see `holiday.holiday_column`; "" for none.
    id_native, time_native : str
        dtypes as the library prints them; "" if they do not matter.
    """

    backend: str = "polars"
    id_col: str = "unique_id"
    time_col: str = "ds"
    target_col: str = "y"
    id_dtype: str = "String"
    time_dtype: str = "Datetime(time_unit='us', time_zone=None)"
    time_kind: str = "datetime"
    time_form: str = ""
    time_parts: str = ""
    id_kind: str = ""
    id_native: str = ""
    time_native: str = ""
    resample: str = ""
    holidays: str = ""
    outliers: str = ""

    def to_config(self) -> dict[str, str]:
        """Return plain values for a model file; ``TableFormat(**config)`` is the same format."""
        return dict(self.__dict__)


@dataclass(frozen=True, eq=False, repr=False)
class Panel:
    """Many series, one after another, each on an even grid of time stamps.

    Attributes
    ----------
    ids : ndarray (S,)
        Names of the series: int64, or text (object).
    offsets : ndarray (S+1,) int64
        Series ``s`` has the rows ``offsets[s]:offsets[s+1]``.
    times : ndarray (N,)
        int64, or datetime64[us]; UTC instants if ``zone`` is set.
    values : ndarray (N, F) float64
        NaN where the value is unknown (only with ``missing="mask"``).
    mask : ndarray (N, F) bool
        True where a value was observed; False also where it was interpolated.
    columns : tuple of str
        Names of the F columns, the target first.
    freq : Frequency
        The step from one time stamp to the next.
    season : Season
        The season of the target.
    zone : str or None
        Time zone of the wall clock.
    hist_exog : tuple of str
        Further columns whose values are known up to now.
    futr_exog : tuple of str
        Further columns whose values are also known for the future.
    static : ndarray (S, P) float64
        Features of the series that do not change.
    static_columns : tuple of str
        Names of the P static features.
    categories : dict of str to tuple of str
        For each text column its values, which became columns ("wind=NW") or, in a column of that name, codes from 1 on.
    format : TableFormat
        Format of the caller's table.
    inferred : Inferred
        What was inferred from the table.
    weight : ndarray (N,) or None
        How much an error at each row counts in training; all the same when None.
    is_calm : bool
        Whether the table was seen to have no suspicious reading. A changed copy begins with False.
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
    format: TableFormat = field(default_factory=TableFormat)
    inferred: Inferred = field(default_factory=Inferred)
    weight: np.ndarray | None = None
    is_calm: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        s, n, f = len(self.ids), len(self.times), len(self.columns)
        if self.static.size == 0 and not self.static_columns:
            object.__setattr__(self, "static", np.zeros((s, 0)))
        shapes = {"offsets": (s + 1,), "values": (n, f), "mask": (n, f), "static": (s, len(self.static_columns))}
        for name, shape in shapes.items():
            if getattr(self, name).shape != shape:
                raise ValueError(f"{name} must have the shape {shape}, got {getattr(self, name).shape}")
        if self.offsets.dtype.kind not in "iu":
            raise ValueError(f"offsets must be whole numbers, got {self.offsets.dtype}")
        object.__setattr__(self, "offsets", self.offsets.astype(np.int64, copy=False))
        if s == 0 or self.offsets[0] != 0 or self.offsets[-1] != n or np.any(np.diff(self.offsets) < 1):
            raise ValueError("offsets must increase from 0 to the number of rows, by at least one row per series")
        if self.format.holidays and self.futr_exog[-1:] != (holiday_name(self.format.holidays),):
            raise ValueError("the last column of futr_exog must be that of the holidays")
        if self.weight is not None:
            if self.weight.shape != (n,):
                raise ValueError(f"weight must have the shape {(n,)}, got {self.weight.shape}")
            object.__setattr__(self, "weight", freeze(self.weight))
        for name in ("ids", "offsets", "times", "values", "mask", "static"):
            object.__setattr__(self, name, freeze(getattr(self, name)))

    def refused(self, row: int, why: str) -> DataError:
        """The error for a reading of the target that cannot be used: its series, time and value, then ``why``."""
        when = self.wall_times(self.times[row : row + 1])[0]
        time = np.datetime_as_string(when, "m") if self.times.dtype.kind == "M" else str(when)
        return DataError(
            f"the reading at {time} is {self.values[row, 0]:g}{why}", source=self.inferred.source,
            series=str(self.ids[self.series_of_row[row]]), column=self.columns[0],
        )  # fmt: skip

    def __repr__(self) -> str:
        count, rows = len(self.ids), len(self.times)
        first, last = (np.datetime_as_string(t, "m") if t.dtype.kind == "M" else str(t) for t in self._span())
        return (
            f"Panel({count:,} series, {rows:,} rows, {self.freq}, {first} to {last}, "
            f"{len(self.columns)} columns: {listed(self.columns)})"
        )

    def _repr_html_(self) -> str:
        most = 10
        rows = [
            f"<tr><td>{escape(str(self.ids[s]))}</td><td>{self.lengths[s]:,}</td>"
            f"<td>{self.wall_times(self.times[self.rows(s)][:1])[0]}</td>"
            f"<td>{self.wall_times(self.times[self.rows(s)][-1:])[0]}</td></tr>"
            for s in range(min(len(self.ids), most))
        ]
        if len(self.ids) > most:
            rows.append(f"<tr><td colspan='4'>and {len(self.ids) - most:,} more</td></tr>")
        head = "<tr><th>series</th><th>rows</th><th>first</th><th>last</th></tr>"
        return f"<p>{escape(repr(self))}</p><table>{head}{''.join(rows)}</table>"

    def _span(self) -> tuple[Any, Any]:
        """First and last time of all series, on the wall clock."""
        first, last = self.wall_times(np.array([self.times.min(), self.times.max()]))
        return first, last

    @property
    def futr_given(self) -> tuple[str, ...]:
        """The columns of ``futr_exog`` that a table gives; holidays are computed."""
        return self.futr_exog[: len(self.futr_exog) - bool(self.format.holidays)]

    @property
    def coded(self) -> tuple[str, ...]:
        """The text columns that are codes: 1 for the first of their ``categories``, NaN for a missing one."""
        own = {*self.columns[1:], *self.static_columns}
        return tuple(name for name in self.categories if name in own)

    @property
    def lengths(self) -> np.ndarray:
        """Rows of each series (S,)."""
        return np.diff(self.offsets)

    @property
    def target(self) -> np.ndarray:
        """Target of all rows (N,), a view."""
        return self.values[:, 0]

    @cached_property
    def wild(self) -> np.ndarray:
        """Where the target (N,) is suspicious, bool, looked for once; nowhere with ``outliers="keep"``."""
        from .outliers import spot

        if self.is_calm or self.format.outliers == "keep":
            return freeze(np.zeros(len(self.times), dtype=bool))
        return freeze(spot(np.where(self.mask[:, 0], self.values[:, 0], np.nan), self.offsets))

    @property
    def last_times(self) -> np.ndarray:
        """Last time stamp of each series (S,)."""
        return self.times[self.offsets[1:] - 1]

    @property
    def series_of_row(self) -> np.ndarray:
        """Index of the series of each row (N,)."""
        return np.repeat(np.arange(len(self.ids)), self.lengths)

    def index(self, column: str) -> int:
        """Return the position of a column."""
        if column not in self.columns:
            raise no_column(column, self.columns)
        return self.columns.index(column)

    def indices(self, columns: tuple[str, ...]) -> np.ndarray:
        """Return the positions of columns; a text column stands for the columns made from it."""
        wanted = [self.index(made) for column in columns for made in self.expand(column)]
        return np.array(wanted, dtype=np.int64)

    def expand(self, column: str) -> tuple[str, ...]:
        """Return the columns made from a column: itself, or for text that is not coded one per value."""
        if column not in self.categories or column in self.coded:
            return (column,)
        return tuple(f"{column}={value}" for value in self.categories[column])

    def rows(self, series: int) -> slice:
        """Return the rows of one series."""
        return slice(int(self.offsets[series]), int(self.offsets[series + 1]))

    def series(self, series: int) -> np.ndarray:
        """Return the target of one series (T,), a view."""
        return self.values[self.rows(series), 0]

    def between(self, rows: np.ndarray) -> Panel:
        """Return a panel of some rows of each series.

        Parameters
        ----------
        rows : ndarray (S, 2)
            First row and row after the last one of each series; a series that becomes empty is left out.

        Raises
        ------
        DataError
            When no series has a row left.
        """
        bounds = np.clip(rows, self.offsets[:-1, None], self.offsets[1:, None])
        if np.array_equal(bounds[:, 0], self.offsets[:-1]) and np.array_equal(bounds[:, 1], self.offsets[1:]):
            return self
        keep = np.flatnonzero(bounds[:, 1] > bounds[:, 0])
        if keep.size == 0:
            raise DataError("no series has a reading in that range of rows")
        taken = np.concatenate([np.arange(a, b) for a, b in bounds[keep]])
        return replace(
            self, ids=self.ids[keep], static=self.static[keep], times=self.times[taken], values=self.values[taken],
            mask=self.mask[taken], weight=None if self.weight is None else self.weight[taken],
            offsets=np.concatenate(([0], np.cumsum(bounds[keep, 1] - bounds[keep, 0]))).astype(np.int64),
        )  # fmt: skip

    def require(self, length: int, why: str) -> None:
        """Refuse series that are shorter than ``length``.

        Parameters
        ----------
        length : int
            Rows that every series must have.
        why : str
            What they are needed for; it ends the sentence "needs at least 9, ...".

        Raises
        ------
        DataError
            Which series is too short, how long it is and what it needs.
        """
        short = np.flatnonzero(self.lengths < length)
        if short.size:
            more = f" (and {short.size - 1} more series are too short)" if short.size > 1 else ""
            others = short.size < len(self.ids)
            out = f"leave it out with to_panel(..., min_length={length}, short='drop'), " if others else ""
            raise DataError(
                f"the series has {self.lengths[short[0]]} readings and needs at least {length}, {why}{more}; "
                f"give it more readings, {out}or ask for less",
                source=self.inferred.source, series=str(self.ids[short[0]]),
            )  # fmt: skip

    def future_times(self, h: int) -> np.ndarray:
        """Return the ``h`` time stamps after each series (S, h)."""
        ends = self.offsets[1:]
        begins = np.maximum(self.offsets[:-1], ends - TAIL)
        clock, made = self.times.view(np.int64), np.empty((len(ends), h), self.times.dtype)
        alike: dict[tuple[int, int, int], list[int]] = {}
        ways = zip(clock[begins].tolist(), clock[ends - 1].tolist(), (ends - begins).tolist(), strict=True)
        for s, way in enumerate(ways):
            alike.setdefault(way, []).append(s)
        for (_, _, length), some in alike.items():  # series that end alike go on alike
            step = max(1, _COMPARED // length)
            for part in (np.array(some[k : k + step]) for k in range(0, len(some), step)):
                tails = clock[begins[part][:, None] + np.arange(length)]
                same = (tails == tails[0]).all(axis=1)
                made[part[same]] = extend(self.times[begins[part[0]] : ends[part[0]]], self.freq, h, self.zone)
                for s in part[~same].tolist():
                    made[s] = extend(self.times[begins[s] : ends[s]], self.freq, h, self.zone)
        return made

    def wall_times(self, times: np.ndarray) -> np.ndarray:
        """Return times on the wall clock of the panel's zone; integers are returned unchanged."""
        return times if times.dtype.kind != "M" else to_wall(times, self.zone)

    def frame(self, times: np.ndarray, columns: dict[str, np.ndarray], series: np.ndarray | None = None) -> Any:
        """Return a long table of the caller's library, with the caller's names and dtypes.

        Parameters
        ----------
        times : ndarray (K, h)
            Time stamps, as from `future_times`.
        columns : dict of ndarray (K, h)
            Columns after the id and the time, in this order; those of dtype datetime64 become times.
        series : ndarray (K,), optional
            Index of the series of each row of ``times``; default 0..S-1.

        Returns
        -------
        pandas, polars or pyarrow table
        """
        from .output import long_frame

        number = np.arange(len(self.ids)) if series is None else np.asarray(series)
        ids = np.repeat(self.ids[number], times.shape[1] if times.ndim > 1 else 1)
        return long_frame(self.format, self.zone, ids, times.ravel(), {k: np.ravel(v) for k, v in columns.items()})
