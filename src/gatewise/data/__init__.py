"""Tables -> series -> windows: everything between a file of readings and a network.

Reading and shaping (each returns a new value)::

    table  = read_table("readings.csv")            # CSV, TSV, Parquet, NDJSON, each also .gz -> Table(frame, source)
    panel  = to_panel(table_or_frame, *,           # pandas, polars or pyarrow, long or wide -> Panel
                      static_df=None, id_col=None, time_col=None, target_col=None, layout="auto",
                      hist_exog_list=(), futr_exog_list=(), freq=None, season=None, missing="error",
                      resample=None, how="mean", time_zone=None, min_length=1, short="error", ...)
    panel.inferred.sentences                       # what was inferred, in words
    futr   = future_values(panel, futr_df, h)      # known-future columns -> (S, h, K), as panel.futr_exog
    rows   = future_rows(panel, futr_df, h)        # row of that table for each step ahead (S, h), or -1
    times  = panel.future_times(h)                 # (S, h) time stamps after each series
    suspicious(panel)                              # readings far from all around them -> (Suspicious, ...)
    panel  = long_enough(panel, 48, "drop")        # without series that are shorter
    frame  = panel.frame(times, {"GRU": y})        # results (S, h) in the format of the caller's table

`Panel` (immutable, NumPy only; S series, N rows in total, F columns)::

    ids (S,)  offsets (S+1,)  times (N,)  values (N, F), NaN where unknown  mask (N, F), True where observed
    columns (F,) target first   hist_exog, futr_exog   static (S, P), static_columns
    freq   season   zone   format   inferred
    panel.lengths   panel.rows(s)   panel.series(s)   panel.target (N,)   panel.index("column")   panel.last_times

Time (`frequency`, `season`, `zones`, `calendar`)::

    infer_frequency(times, offsets=None, zone=None) -> Frequency      Frequency.parse("h" | "15min" | "ME" | 5)
    extend(times, freq, h, zone=None) -> (h,) the next time stamps
    infer_season(freq, values=None, offsets=None) -> Season           Season.length, .strength, .reason
    calendar_features(times, freq, zone=None) -> (features (N, C) float64, names)

Memory: reading a file takes at most a quarter of what is free, or what is allowed; more is refused before it is taken::

    with memory_limit("2GB"): table = read_table("readings.csv.gz")              # else MemoryLimitError

Windows (`windows`): a window is an *origin*, the row of the first value to forecast; it holds row numbers alone::

    parts = split(panel, validation=48, keep=96)                                 # parts.train, parts.validation
    w = Windows.of(panel.offsets, input_size, horizon, targets=parts.train)      # w.origins, w.series
    w = w.observed(panel.mask)                                                   # without windows of missing targets
    for batch in w.batches(32, rng): batch.input_rows, batch.horizon_rows        # (B, I), (B, h)

Scaling (`scaling`), kinds "none", "standard", "robust", "minmax", "meanabs"::

    s = Scaler.fit("standard", panel.values, panel.offsets, rows=parts.train, mask=panel.mask)
    z = s.transform(panel.values, panel.series_of_row); s.inverse(z, panel.series_of_row)

Bundled data: ``datasets.available()``, ``datasets.load("beijing_weather", backend="polars")``.

A reading that cannot be used raises `gatewise.errors.DataError` with file, series, row, column and what to do.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gatewise.memory import memory_limit

    from . import datasets
    from .calendar import calendar_features
    from .files import Table, read_table
    from .frequency import Frequency, extend
    from .future import future_rows, future_values
    from .inference import infer_frequency
    from .outliers import Suspicious, suspicious
    from .roles import Inferred
    from .scaling import Scaler
    from .season import Season, infer_season
    from .series import Panel
    from .short import long_enough
    from .source import Source
    from .tables import to_panel
    from .windows import Split, Windows, split

_HOME = {
    "Frequency": "frequency",
    "Inferred": "roles",
    "Panel": "series",
    "Scaler": "scaling",
    "Season": "season",
    "Source": "source",
    "Split": "windows",
    "Suspicious": "outliers",
    "Table": "files",
    "Windows": "windows",
    "calendar_features": "calendar",
    "extend": "frequency",
    "future_rows": "future",
    "future_values": "future",
    "infer_frequency": "inference",
    "infer_season": "season",
    "long_enough": "short",
    "memory_limit": "gatewise.memory",
    "read_table": "files",
    "split": "windows",
    "suspicious": "outliers",
    "to_panel": "tables",
}

__all__ = [
    "Frequency",
    "Inferred",
    "Panel",
    "Scaler",
    "Season",
    "Source",
    "Split",
    "Suspicious",
    "Table",
    "Windows",
    "calendar_features",
    "datasets",
    "extend",
    "future_rows",
    "future_values",
    "infer_frequency",
    "infer_season",
    "long_enough",
    "memory_limit",
    "read_table",
    "split",
    "suspicious",
    "to_panel",
]


def __getattr__(name: str) -> object:
    """Import a public name on first use, so that ``import gatewise`` stays light."""
    if name == "datasets":
        return import_module(".datasets", __name__)
    if name in _HOME:
        home = _HOME[name]
        return getattr(import_module(home if home.startswith("gatewise.") else f".{home}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted([*__all__, "__doc__", "__name__"])
