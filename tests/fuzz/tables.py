"""Tables as files: CSV, NDJSON and Parquet with changed cells, bytes and numbers of the footer."""

from __future__ import annotations

import gzip
import io
import json
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from numpy.random import Generator

from gatewise.data import read_table, to_panel
from gatewise.data.parquet import _Broken, _Thrift
from gatewise.errors import DataError

from .nasty import CELLS, VALUES, flipped, pick

_ENCODINGS = ("utf-8", "utf-8", "utf-8", "latin-1", "utf-16", "cp949", "utf-8-sig")


def case(rng: Generator, folder: Path) -> None:
    """One changed file: it becomes series, or it is refused by name."""
    kind = pick(rng, ("csv", "csv", "ndjson", "parquet", "parquet"))
    data = {"csv": _csv, "ndjson": _ndjson, "parquet": _parquet}[kind](rng)
    ending = f".{kind}" if rng.random() < 0.97 else pick(rng, (".csv", ".tsv", ".parquet", ".txt"))
    if rng.random() < 0.1:
        data, ending = gzip.compress(data), f"{ending}.gz"
        if rng.random() < 0.5:
            data = flipped(rng, data)
    path = folder / f"t{ending}"
    path.write_bytes(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            _read(rng, path)
        except DataError:
            pass
        finally:
            path.unlink()


def _read(rng: Generator, path: Path) -> None:
    table = read_table(path, **pick(rng, ({}, {}, {}, {"skip_lines": 1}, {"decimal": ","}, {"encoding": "latin-1"})))
    repr(table)
    options: dict[str, Any] = pick(
        rng,
        ({}, {"missing": "mask"}, {"missing": "interpolate"}, {"time_col": "ds", "target_col": "y", "missing": "mask"},
         {"time_zone": "Europe/Berlin", "missing": "mask"}, {"freq": "h", "missing": "mask"}, {"freq": 1},
         {"id_col": "id"}, {"time_col": "ds", "target_col": "y", "futr_exog_list": ("w",), "missing": "mask"},
         {"layout": "wide"}, {"freq": "ME"}, {"freq": "B", "missing": "mask"}, {"min_length": 4, "short": "drop"},
         {"min_length": 4, "short": "pad"}, {"resample": "h"}, {"resample": "15min", "how": "sum"}),
    )  # fmt: skip
    panel = to_panel(table, **options)
    ahead = panel.future_times(3)
    panel.frame(ahead, {"f": np.zeros(ahead.shape)})


def _times(rng: Generator, rows: int) -> list[Any]:
    first = pick(
        rng, ("2024-01-01T00", "0001-01-01T00", "9999-12-30T00", "1969-12-31T20", "2024-03-31T00", "1677-09-21T00")
    )
    step = pick(rng, ("h", "D", "s", "W"))
    times = np.datetime64(first, "s") + np.arange(rows) * np.timedelta64(1, step)
    kind = rng.integers(4)
    if kind == 0:
        return np.datetime_as_string(times).tolist()
    if kind == 1:
        return times.astype(np.int64).tolist()
    if kind == 2:
        return list(range(rows))
    return [text.replace("-", "/").replace("T", " ") for text in np.datetime_as_string(times).tolist()]


def _rows(rng: Generator) -> tuple[list[str], list[list[Any]]]:
    rows = int(rng.integers(1, 40))
    times = _times(rng, rows)
    names = ["ds", "y", "id", "w"][: int(rng.integers(2, 5))]
    table = [[times[t], round(float(np.sin(t)), 3), pick(rng, "ab"), t % 3][: len(names)] for t in range(rows)]
    for _ in range(int(rng.integers(0, 5))):
        pick(rng, table)[int(rng.integers(len(names)))] = pick(rng, CELLS)
    if rng.random() < 0.2:
        names[int(rng.integers(len(names)))] = pick(rng, CELLS)
    if rng.random() < 0.2:
        table.insert(int(rng.integers(rows)), list(pick(rng, table)))
    if rng.random() < 0.1:
        pick(rng, table).append("extra")
    return names, table


def _csv(rng: Generator) -> bytes:
    names, table = _rows(rng)
    separator, end = pick(rng, ",,,;\t|^"), pick(rng, ("\n", "\n", "\r\n", "\r"))
    quote = pick(rng, ("", "", '"'))
    lines = [separator.join(f"{quote}{cell}{quote}" for cell in row) for row in ([names, *table])]
    if rng.random() < 0.15:
        lines.insert(0, pick(rng, ("sep=;", "sep=", "# comment", "", "title;;", "sep=\t", "\ufeff", "sep=,,")))
    if rng.random() < 0.05:
        lines = lines[: int(rng.integers(3))]
    text = end.join(lines) + (end if rng.random() < 0.8 else "")
    data = text.encode(pick(rng, _ENCODINGS), "replace")
    return flipped(rng, data) if rng.random() < 0.3 else data


def _ndjson(rng: Generator) -> bytes:
    names, table = _rows(rng)
    lines = []
    for row in table:
        record = dict(zip(names, row, strict=False))
        if rng.random() < 0.1:
            record[pick(rng, (*names, "new", ""))] = pick(rng, VALUES)
        line = json.dumps(record)
        if rng.random() < 0.05:
            line = line.replace('"', pick(rng, ('"\\ud800', "'", '"\\u0000', "")), 1)
        lines.append("[" * 5000 if rng.random() < 0.01 else line)
    data = "\n".join(lines).encode()
    return flipped(rng, data) if rng.random() < 0.3 else data


def _parquet(rng: Generator) -> bytes:
    names, table = _rows(rng)
    names = [name.replace("\x00", "?") for name in names]
    columns = dict(zip(dict.fromkeys(names), zip(*(row[: len(names)] for row in table), strict=True), strict=False))
    frame = pl.DataFrame({name: _column(rng, list(values)) for name, values in columns.items()})
    file = io.BytesIO()
    codec: Any = pick(rng, ("uncompressed", "uncompressed", "zstd", "snappy", "gzip", "lz4", "brotli"))
    if rng.random() < 0.5:
        frame.write_parquet(file, compression=codec, row_group_size=int(pick(rng, (5, 1000))))
    else:
        import pyarrow.parquet as pq

        encoding = pick(rng, (None, None, "DELTA_BINARY_PACKED", "DELTA_BYTE_ARRAY", "BYTE_STREAM_SPLIT"))
        how: dict[str, Any] = {
            "data_page_version": pick(rng, ("1.0", "2.0")),
            "data_page_size": int(pick(rng, (20, 10**6))),
        }
        if encoding is not None:
            how |= {"use_dictionary": False, "column_encoding": encoding}
        arrow = frame.to_arrow()
        try:
            pq.write_table(arrow, file, compression="NONE" if codec == "uncompressed" else codec, **how)
        except (OSError, NotImplementedError):  # an encoding that is not for these columns
            pq.write_table(arrow, file := io.BytesIO(), compression="NONE")
    data = file.getvalue()
    for _ in range(int(rng.integers(0, 4))):
        data = _other_number(rng, data) if rng.random() < 0.7 else flipped(rng, data)
    return data


def _column(rng: Generator, values: list[Any]) -> pl.Series:
    if rng.random() < 0.2:
        unit: Any = pick(rng, ("us", "ns", "ms"))
        ends = (2**63 - 1, -(2**63), 2**62, 0, -1, 2**53)
        whole = [pick(rng, ends) if rng.random() < 0.2 else k * 3600 * 10**6 for k in range(len(values))]
        return pl.Series(whole, dtype=pl.Int64).cast(pl.Datetime(unit))
    if rng.random() < 0.1:
        return pl.Series([k * pick(rng, (1, 10**6)) for k in range(len(values))], dtype=pl.Int32).cast(pl.Date)
    with suppress(TypeError, ValueError, pl.exceptions.PolarsError):
        made = pl.Series(values, strict=True)
        small: Any = pick(
            rng, (pl.Int8, pl.UInt64, pl.Float32, pl.Decimal(10, 2), pl.Categorical, pl.Boolean, pl.Duration)
        )
        return made.cast(small) if rng.random() < 0.2 else made
    return pl.Series([str(value) for value in values])


class _Numbers(_Thrift):
    """Remembers where each number of the structure is."""

    def __init__(self, data: bytes, position: int, end: int) -> None:
        super().__init__(data, position, end)
        self.found: list[tuple[int, int]] = []

    def integer(self) -> int:
        start = self.position
        value = super().integer()
        self.found.append((start, self.position))
        return value


def _other_number(rng: Generator, data: bytes) -> bytes:
    """Another number, of as many bytes, in the footer or in the header of a page."""
    size = int.from_bytes(data[-8:-4], "little")
    places: list[tuple[int, int]] = []
    for first, last in ((len(data) - 8 - size, len(data) - 8), (4, len(data) - 8)):
        if 0 < first < last:
            numbers = _Numbers(data, first, last)
            with suppress(_Broken, RecursionError):
                numbers.struct()
            places.append(pick(rng, numbers.found or [(first, first + 1)]))
    if not places:
        return data
    start, stop = pick(rng, places)
    length = stop - start
    value = (
        int(rng.integers(2 ** min(7 * length, 62)))
        if rng.random() < 0.5
        else pick(rng, (0, 1, 2, 3, 7, 2 ** (7 * length) - 1))
    )
    made = bytes((value >> 7 * k & 127) | (128 if k < length - 1 else 0) for k in range(length))
    return data[:start] + made + data[stop:]
