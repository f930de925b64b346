"""Results -> a table in the format of the caller's."""

from __future__ import annotations

import ast
import re
from datetime import UTC
from typing import TYPE_CHECKING, Any

import numpy as np

from .ids import restore
from .times.numbers import write_numbers

if TYPE_CHECKING:
    from .series import TableFormat

__all__ = ["long_frame"]

_WHOLE = ("Int8", "Int16", "Int32", "Int64", "UInt8", "UInt16", "UInt32", "UInt64")
_NUMBERS = (*_WHOLE, "Float32", "Float64")


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
    moments = {form.time_col, *(name for name, values in columns.items() if values.dtype.kind == "M")}
    series = [_ids(form, ids), _times(form, zone, form.time_col, times)]
    for name, values in columns.items():
        plain = np.ascontiguousarray(values)
        made = _times(form, zone, name, plain) if name in moments else nw.new_series(name, plain, backend=backend)
        series.append(made)
    if form.backend == "pandas":  # half the time of what is below
        import pandas as pd

        native = pd.DataFrame({one.name: one.to_native() for one in series}, copy=False)
    elif form.backend == "polars":  # nor is a thread of polars asked to join columns, which takes longer than all else
        import polars as pl

        native = pl.DataFrame([one.to_native() for one in series])
    else:  # from_dict would drop the zone
        native = series[0].to_frame().with_columns(*series[1:]).to_native()
    told = "" if form.time_dtype == "String" else form.time_native  # text was read as times, which stay times
    return _as_native(native, form, {form.id_col: form.id_native} | dict.fromkeys(moments, told))


def _ids(form: TableFormat, ids: np.ndarray) -> Any:
    import narwhals as nw

    values: list[Any] = restore(ids.tolist(), form.id_kind)
    backend: Any = form.backend
    if form.id_dtype == "Object" and form.backend != "pandas":
        values = [str(value) for value in values]
    if form.backend == "pandas" and form.id_dtype == "Object":
        import pandas as pd

        return nw.from_native(pd.Series(values, dtype=object, name=form.id_col), series_only=True)
    if found := re.match(r"Datetime\(time_unit='(\w+)', time_zone=(?:'(.*)'|None)\)", form.id_dtype):
        wall = [one.astimezone(UTC).replace(tzinfo=None) if one.tzinfo else one for one in values]
        unit: Any = found[1]
        made = nw.new_series(form.id_col, np.array(wall, "datetime64[us]"), backend=backend).cast(nw.Datetime(unit))
        return made.dt.replace_time_zone("UTC").dt.convert_time_zone(found[2]) if found[2] else made
    made = nw.new_series(form.id_col, values, backend=backend)
    if form.id_dtype in _NUMBERS:
        return made.cast(getattr(nw, form.id_dtype))
    if form.id_dtype.startswith("Enum(categories=") and form.backend == "polars":
        return made.cast(nw.Enum(ast.literal_eval(form.id_dtype[len("Enum(categories=") : -1])))
    return made.cast(nw.Categorical) if form.id_dtype.startswith(("Categorical", "Enum")) else made


def _times(form: TableFormat, zone: str | None, name: str, values: np.ndarray) -> Any:
    import narwhals as nw

    backend: Any = form.backend
    if values.dtype.kind in "iu":
        made = nw.new_series(name, values, backend=backend)
        return made.cast(getattr(nw, form.time_dtype)) if form.time_dtype in _NUMBERS else made
    if form.time_form and form.time_dtype in _NUMBERS:
        from .zones import to_wall

        instants = form.time_form in {"s", "ms", "us", "ns"}
        numbers = write_numbers(values if instants else to_wall(values, zone), form.time_form)
        made = nw.new_series(name, numbers, backend=backend)
        whole = numbers.dtype.kind == "i" or form.time_dtype.startswith("Float")
        return made.cast(getattr(nw, form.time_dtype)) if whole else made
    if form.time_dtype.startswith("period["):
        import pandas as pd

        moments = pd.Series(pd.DatetimeIndex(values).to_period(form.time_dtype[len("period[") : -1]), name=name)
        return nw.from_native(moments, series_only=True)
    if form.time_kind == "date":
        if backend == "pandas" and form.time_dtype == "Object":  # datetime.date in an object column
            return nw.new_series(name, values.astype("datetime64[D]").tolist(), backend="pandas")
        made = nw.new_series(name, values.astype("datetime64[us]"), backend=backend)
        return made if backend == "pandas" and form.time_dtype != "Date" else made.cast(nw.Date)
    unit: Any = next((u for u in ("ns", "us", "ms", "s") if f"time_unit='{u}'" in form.time_dtype), "us")
    made = nw.new_series(name, values.astype(f"datetime64[{unit}]"), backend=backend)
    if made.dtype != nw.Datetime(unit):
        made = made.cast(nw.Datetime(unit))
    if backend == "polars" and zone is not None and re.fullmatch(r"\D*\d{2}:?(?!00)\d{2}", zone):
        zone = "UTC"  # polars has no zone of a fixed offset with minutes
    return made if zone is None else made.dt.replace_time_zone("UTC").dt.convert_time_zone(zone)


def _as_native(native: Any, form: TableFormat, dtypes: dict[str, str]) -> Any:
    """Give ids and times the very dtype of the caller's table where narwhals has only a near one."""
    if form.backend == "pyarrow":
        import pyarrow as pa

        for name, wanted in dtypes.items():
            place = native.column_names.index(name)
            if wanted in {"large_string", "string_view", "date64[ms]", "large_binary"}:
                target = pa.date64() if wanted == "date64[ms]" else pa.type_for_alias(wanted)
                native = native.set_column(place, name, native.column(place).cast(target))
            elif of := re.fullmatch(r"dictionary<values=(\w+), indices=(\w+), ordered=0>", wanted):
                values = pa.type_for_alias(of[1])
                made = native.column(place).cast(values).dictionary_encode()
                made = made.cast(pa.dictionary(pa.type_for_alias(of[2]), values))
                native = native.set_column(place, name, made)
    elif form.backend == "pandas":
        for name, wanted in dtypes.items():
            if (
                name in native
                and re.fullmatch(r"string|.*\[pyarrow\]|U?Int(8|16|32|64)|boolean", wanted)
                and wanted != str(native[name].dtype)
            ):
                native[name] = native[name].astype(wanted)
    return native
