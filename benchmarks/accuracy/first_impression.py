"""What a newcomer sees: ``gatewise forecast`` with nothing but a horizon on plain tables of many kinds.

    python -m benchmarks.accuracy.first_impression [--seeds N] [--only TEXT] [--inside]

Every table is a CSV file and every run a process of its own; with ``--inside`` only the command's backtest is run, in
this process, and the seconds are those of the processor, which other work on the machine changes little.

Columns, from the mean absolute errors of the forecaster (row GRU of its own backtest): the mean over the seeds divided
by the smallest mean that one of the three naive methods has over the same seeds; the mean of its ratios to the best of
the three in each run, which nobody can know before; divided by the noise that nobody can forecast, where it is known;
the error of the winner, whose forecast the run writes, to the best in each run; share of held-out readings inside the
forecaster's 80 % band; seconds of a run; how often each method won.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import numpy as np
import polars as pl

import gatewise as gw
from benchmarks.accuracy.plain_tables import KINDS, Kind, PlainTable

_NAIVE = ("SeasonalNaive", "Naive", "Drift")


class Run(NamedTuple):
    """One run of the command.

    Attributes
    ----------
    mae : float
        Mean absolute error of the forecaster.
    naive : dict of str to float
        That of each naive method.
    noise : float
        Mean absolute noise of the held-out readings; NaN where there is no floor.
    best : float
        Mean absolute error of the winner.
    covered : float
        Share of the readings inside the forecaster's 80 % band.
    seconds : float
        Time of the run.
    winner : str
        Method whose forecast the run writes.
    """

    mae: float
    naive: dict[str, float]
    noise: float
    best: float
    covered: float
    seconds: float
    winner: str


def table_of(kind: Kind, seed: int) -> tuple[pl.DataFrame, PlainTable]:
    """A long table of a kind and what it was made of."""
    made = kind.make(np.random.default_rng([seed, KINDS.index(kind)]))
    series, steps = made.y.shape
    count, unit = "".join(filter(str.isdigit, kind.step)), "".join(filter(str.isalpha, kind.step))
    offset = (pl.int_range(steps) * int(count)).cast(pl.String) + unit
    times = pl.select(pl.lit("2015-01-05").str.to_datetime().dt.offset_by(offset).alias("ds"))["ds"]
    parts = [pl.DataFrame({"unique_id": [f"s{k}"] * steps, "ds": times, "y": made.y[k]}) for k in range(series)]
    return pl.concat(parts), made


def run(kind: Kind, seed: int) -> Run:
    """Write a table, run the command on it, read its scores."""
    table, made = table_of(kind, seed)
    with tempfile.TemporaryDirectory() as folder:
        table.write_csv(Path(folder, "table.csv"))
        begin = time.perf_counter()
        command = [sys.executable, "-m", "gatewise", "forecast", "table.csv", "-h", str(kind.h), "-q", "--json"]
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
        seconds = time.perf_counter() - begin
    found = json.loads(ran.stdout)
    scores = {score["model"]: score for score in found["scores"]}
    return Run(
        scores["GRU"]["mae"],
        {name: scores[name]["mae"] for name in _NAIVE},
        _noise(kind, made),
        found["scores"][0]["mae"],
        scores["GRU"]["coverage_80"],
        seconds,
        found["scores"][0]["model"],
    )


def inside(kind: Kind, seed: int) -> Run:
    """The same backtest as the command's, in this process."""
    table, made = table_of(kind, seed)
    begin = time.process_time()
    tested = gw.forecasting.backtest(gw.Forecaster(kind.h), table, level=(80, 95))
    seconds = time.process_time() - begin
    scores = {score.model: score for score in tested.scores}
    ours, naive = scores["GRU"], {name: scores[name].mae for name in _NAIVE}
    best = scores[tested.winner].mae
    return Run(ours.mae, naive, _noise(kind, made), best, ours.coverage[80], seconds, tested.winner)


def _noise(kind: Kind, made: PlainTable) -> float:
    """Mean absolute noise of the readings at the end that the command holds out."""
    return float(np.abs(made.noise[:, -held_out(kind, made) :]).mean())


def held_out(kind: Kind, made: PlainTable) -> int:
    """Readings at the end that the command holds out."""
    return kind.h * int(np.clip(made.y.shape[1] // (5 * kind.h), 1, 20))


def row(kind: Kind, runs: list[Run]) -> str:
    """Means over the seeds, as a row of the table."""
    naive = np.array([list(one.naive.values()) for one in runs])
    mae, noise, best, covered, seconds = np.array([[o.mae, o.noise, o.best, o.covered, o.seconds] for o in runs]).T
    hindsight = naive.min(axis=1)
    ratios = [mae.mean() / naive.mean(axis=0).min(), (mae / hindsight).mean()]
    floor = "–" if np.isnan(noise).any() else f"{(mae / noise).mean():.2f}"
    winners = ", ".join(f"{name} {count}" for name, count in Counter(one.winner for one in runs).most_common())
    return (
        f"| {kind.name} | {ratios[0]:.3f} | {ratios[1]:.3f} | {floor} | {(best / hindsight).mean():.3f} "
        f"| {100 * covered.mean():.0f} % | {seconds.mean():.0f} | {winners} |"
    )


def main() -> None:
    """Print a row for each kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--only", default="")
    parser.add_argument("--inside", action="store_true")
    given = parser.parse_args()
    print("| kind | to one naive method | to the best a run | to noise | winner | 80 % covers | seconds | winners |")
    print("|---|---|---|---|---|---|---|---|")
    for kind in KINDS:
        if given.only in kind.name:
            print(row(kind, [(inside if given.inside else run)(kind, seed) for seed in range(given.seeds)]), flush=True)


if __name__ == "__main__":
    main()
