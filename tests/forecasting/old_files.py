"""Readings and options of the model files in `tests/forecasting/files`, and the numbers recorded with them.

`<name>.gatewise` was written by version 0.1.0. `recorded.json` holds, for each instruction set, what that version
forecast with the files and the digests of networks that it fitted. Floating-point arithmetic outside the kernels (sine,
BLAS) differs between machines in the last bit, so a `probe` of it was recorded too: where it is the same, so must all
bits be.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl

from tests.forecasting.conftest import hourly

FOLDER = Path(__file__).parent / "files"
RECORDED: dict[str, Any] = (
    json.loads((FOLDER / "recorded.json").read_text()) if (FOLDER / "recorded.json").exists() else {}
)


def readings(ahead: int = 0) -> pl.DataFrame:
    """Two series with two number columns, a text column and a hole; ``ahead`` more rows for the future."""
    parts = []
    for k, (name, n) in enumerate((("a", 60), ("b", 50))):
        at = np.arange(n + ahead)
        y = (at * 7 + 3 * k) % 24 * (1.0 + 4 * k) + (at * at % 5) / 8 + 100 * k
        w = ((at * 5 + k) % 12) / 4.0
        wind = np.array(["N", "NE", "S"])[(at * at + k) % 3]
        promo = (at % 3 == 0).astype(float)
        columns = {"y": y, "w": w, "wind": wind, "promo": promo}
        parts.append(pl.DataFrame({"unique_id": [name] * (n + ahead), "ds": hourly(n + ahead), **columns}))
    return pl.concat(parts)


def with_a_hole(table: pl.DataFrame) -> pl.DataFrame:
    """The same with five readings of each series missing."""
    gone = pl.col("ds").is_between(hourly(44)[39], hourly(44)[43])
    return table.with_columns(y=pl.when(gone).then(None).otherwise(pl.col("y")))


STATIC = pl.DataFrame({"unique_id": ["a", "b"], "size": [1.0, 3.0]})

#: file -> (columns beside the target, whether there is a hole)
TABLES: dict[str, tuple[tuple[str, ...], bool]] = {
    "direct": ((), False),
    "recursive": (("promo",), False),
    "quantile-lstm": ((), True),
    "rnn": ((), False),
    "columns": (("wind", "w", "promo"), False),
    "interpolated": (("w",), True),
}


def table_of(name: str) -> pl.DataFrame:
    """The readings that a file's forecaster was fitted on."""
    columns, hole = TABLES[name]
    table = readings().select("unique_id", "ds", "y", *columns)
    return with_a_hole(table) if hole else table


def forecasts(forecaster: Any, name: str) -> dict[str, list[float]]:
    """Forecasts from the readings kept in the model (``kept``) and from a table (``table``), column by column."""
    h = forecaster.h
    future = readings(ahead=h).group_by("unique_id", maintain_order=True).tail(h)
    future = future.select("unique_id", "ds", "promo") if "promo" in TABLES[name][0] else None
    made = {}
    for source, df in (("kept", None), ("table", table_of(name))):
        frame = forecaster.predict(df, futr_df=future, level=[80], quantiles=[0.3])
        made |= {f"{source} {column}": frame[column].to_list() for column in frame.columns[2:]}
    return made


def probe() -> str:
    """Digest of arithmetic that this library leaves to NumPy and its BLAS."""
    at = np.arange(1.0, 200.0)
    x = np.sin(at).astype(np.float32)[:192]
    products = [(x.reshape(-1, k) @ x.reshape(k, -1)[:, :12]).tobytes() for k in (4, 8, 16)]
    digest = hashlib.sha256(np.sin(at).tobytes() + np.cos(at).tobytes() + np.logaddexp(x, np.float32(0)).tobytes())
    for one in products:
        digest.update(one)
    return digest.hexdigest()[:16]


def digest_of(arrays: dict[str, np.ndarray]) -> str:
    """Digest of named arrays."""
    sha = hashlib.sha256()
    for name in sorted(arrays):
        sha.update(f"{name}{arrays[name].dtype.str}{arrays[name].shape}".encode())
        sha.update(np.ascontiguousarray(arrays[name]).data)
    return sha.hexdigest()[:16]
