"""Small data sets in the package, and one that is computed.

`LICENSES.md` beside this module has the source and the licence of each file. The files are read with NumPy and the
standard library only; the table is made by the library that the caller names.
"""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

import numpy as np

__all__ = ["Dataset", "available", "load"]

_BACKENDS = ("polars", "pandas", "pyarrow")


@dataclass(frozen=True)
class Dataset:
    """Description of a data set.

    Attributes
    ----------
    name : str
    description : str
    rows : int
    columns : tuple of str
    licence : str
    source : str
    frequency : str
        See `gatewise.data.Frequency.parse`.
    """

    name: str
    description: str
    rows: int
    columns: tuple[str, ...]
    licence: str
    source: str
    frequency: str


def _beijing_weather() -> dict[str, np.ndarray]:
    with (files(__name__) / "beijing_weather.npz").open("rb") as file, np.load(file, allow_pickle=False) as arrays:
        columns = {name: arrays[name] for name in _SETS["beijing_weather"][0].columns if name != "ds"}
        first = np.datetime64(str(arrays["first"]), "h")
    hours = first + np.arange(len(columns["TEMP"]))
    return {"ds": hours.astype("datetime64[us]"), **columns}


def _co2() -> dict[str, np.ndarray]:
    rows = _csv("co2.csv")
    days = np.array([day for day, _ in rows], dtype="datetime64[us]")
    return {"ds": days, "co2": np.array([float(value) if value else np.nan for _, value in rows])}


def _nile() -> dict[str, np.ndarray]:
    rows = _csv("nile.csv")
    return {"ds": np.array([int(year) for year, _ in rows]), "flow": np.array([float(flow) for _, flow in rows])}


def _csv(name: str) -> list[list[str]]:
    with (files(__name__) / name).open("r", encoding="utf-8") as file:
        return list(csv.reader(file))[1:]


def _seasons() -> dict[str, np.ndarray]:
    """Series k of 8: level 10 (k+1), a slope, a day of 24 hours, a week of 168, and noise, all from one seed.

    ``y[t] = L (1 + 0.0002 (k-3) t/24 + 0.3 sin(2 pi (t/24 + p)) + 0.15 sin(2 pi (t/168 + q)) + 0.05 e[t])`` with the
    level L, phases p and q uniform in [0, 1) and e the sum of 12 uniform numbers minus 6 (nearly
    normal, with the same bits on every machine).
    """
    rng = np.random.Generator(np.random.PCG64(20100101))
    length, count = 24 * 7 * 8, 8
    t = np.arange(length)
    hours = np.datetime64("2024-01-01T00", "us") + t * np.timedelta64(3_600_000_000, "us")
    ids, values = [], []
    for k in range(count):
        day, week = rng.random(2)
        noise = rng.random((length, 12)).sum(axis=1) - 6.0
        shape = 1.0 + 0.0002 * (k - 3) * t / 24 + 0.3 * np.sin(2 * np.pi * (t / 24 + day))
        values.append(10.0 * (k + 1) * (shape + 0.15 * np.sin(2 * np.pi * (t / 168 + week)) + 0.05 * noise))
        ids.append(np.full(length, f"series_{k}"))
    return {"unique_id": np.concatenate(ids), "ds": np.tile(hours, count), "y": np.concatenate(values)}


_SETS: dict[str, tuple[Dataset, Callable[[], dict[str, np.ndarray]]]] = {
    "beijing_weather": (
        Dataset(
            "beijing_weather",
            "Hourly weather and PM2.5 of Beijing, 2010 to 2014: temperature, dew point, pressure, wind, rain, snow",
            43_824,
            ("ds", "pm2.5", "DEWP", "TEMP", "PRES", "cbwd", "Iws", "Is", "Ir"),
            "CC BY 4.0",
            "S. Chen (2015), Beijing PM2.5, UCI Machine Learning Repository, doi:10.24432/C5JS49",
            "h",
        ),
        _beijing_weather,
    ),
    "co2": (
        Dataset(
            "co2",
            "Weekly carbon dioxide at Mauna Loa, 1958 to 2001, ppmv; 59 weeks are missing",
            2_284,
            ("ds", "co2"),
            "public domain",
            "C. D. Keeling and T. P. Whorf (2004), CDIAC, by way of statsmodels",
            "W",
        ),
        _co2,
    ),
    "nile": (
        Dataset(
            "nile",
            "Yearly flow of the Nile at Aswan, 1871 to 1970, 10^8 cubic metres; integer time",
            100,
            ("ds", "flow"),
            "public domain",
            "G. W. Cobb (1978), Biometrika 65, by way of statsmodels",
            "1",
        ),
        _nile,
    ),
    "seasons": (
        Dataset(
            "seasons",
            "Eight computed hourly series of 8 weeks with a slope, a daily and a weekly season, and noise",
            10_752,
            ("unique_id", "ds", "y"),
            "computed by gatewise",
            "gatewise.data.datasets",
            "h",
        ),
        _seasons,
    ),
}


def available() -> dict[str, Dataset]:
    """Return the descriptions of all data sets by name."""
    return {name: about for name, (about, _) in _SETS.items()}


def load(name: str, backend: str = "polars") -> Any:
    """Return a data set as a table.

    Parameters
    ----------
    name : str
        One of the names in `available`.
    backend : {"polars", "pandas", "pyarrow"}
        The library of the table; it must be installed.

    Returns
    -------
    polars.DataFrame, pandas.DataFrame or pyarrow.Table
        Missing readings are null (in pandas NaN); times have no zone.

    Raises
    ------
    ValueError
        For an unknown name or backend.
    ImportError
        If the library is not installed.
    """
    if name not in _SETS:
        raise ValueError(f"there is no data set {name!r}; there are {', '.join(_SETS)}")
    if backend not in _BACKENDS:
        raise ValueError(f"backend must be one of {', '.join(_BACKENDS)}, got {backend!r}")
    columns = _SETS[name][1]()
    import narwhals as nw

    kind: Any = backend
    made = {}
    for column, values in columns.items():
        plain: Any = values.tolist() if values.dtype.kind in "U" else values
        if values.dtype.kind == "f" and np.isnan(values).any() and backend != "pandas":
            plain = [None if value != value else value for value in values.tolist()]  # noqa: PLR0124  NaN -> null
        made[column] = nw.new_series(column, plain, backend=kind)
    first, *others = made.values()
    return first.to_frame().with_columns(*others).to_native()
