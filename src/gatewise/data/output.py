"""Results -> a table in the format of the caller's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from .series import TableFormat

__all__ = ["long_frame"]

_WHOLE = ("Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64")


def long_frame(
    form: TableFormat, zone: str | None, ids: np.ndarray, times: np.ndarray, columns: dict[str, np.ndarray]
) -> Any:
    """Return a long table: id, time, then ``columns`` (all of length K).

    Parameters
    ----------
    form : TableFormat
        Library, column names and dtypes of the table.
    zone : str or None
        Time zone of the wall clock; if set, ``times`` are UTC instants.
    ids : ndarray (K,)
    times : ndarray (K,)
    columns : dict of ndarray (K,)

    Returns
    -------
    table of ``form.backend``
    """
    import narwhals as nw

    backend: Any = form.backend

    def time_column(name: str, values: np.ndarray) -> Any:
        if values.dtype.kind in "iu":
            made = nw.new_series(name, values, backend=backend)
            return made.cast(getattr(nw, form.time_dtype)) if form.time_dtype in _WHOLE else made
        if form.time_kind == "date":
            if backend == "pandas" and form.time_dtype == "Object":  # datetime.date in an object column
                return nw.new_series(name, values.astype("datetime64[D]").tolist(), backend="pandas")
            made = nw.new_series(name, values.astype("datetime64[us]"), backend=backend)
            return made if backend == "pandas" and form.time_dtype != "Date" else made.cast(nw.Date)
        unit: Any = next((u for u in ("ns", "us", "ms", "s") if f"time_unit='{u}'" in form.time_dtype), "us")
        made = nw.new_series(name, values.astype(f"datetime64[{unit}]"), backend=backend)
        made = made.cast(nw.Datetime(unit))
        return made if zone is None else made.dt.replace_time_zone("UTC").dt.convert_time_zone(zone)

    made = nw.new_series(form.id_col, ids.tolist(), backend=backend)
    if form.id_dtype in _WHOLE:
        made = made.cast(getattr(nw, form.id_dtype))
    elif form.id_dtype.startswith(("Categorical", "Enum")):
        made = made.cast(nw.Categorical)
    series = [made, time_column(form.time_col, times)]
    for name, values in columns.items():
        plain = np.ascontiguousarray(values)
        series.append(
            time_column(name, plain) if plain.dtype.kind == "M" else nw.new_series(name, plain, backend=backend)
        )
    return series[0].to_frame().with_columns(*series[1:]).to_native()  # from_dict would drop the zone in pandas
