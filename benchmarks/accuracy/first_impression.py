"""What a newcomer sees: ``gatewise forecast`` with nothing but a horizon on plain tables of many kinds.

    python -m benchmarks.accuracy.first_impression [--seeds N] [--only TEXT] [--inside]

Every table is a CSV file and every run a process of its own; with ``--inside`` only the command's backtest is run, in
this process, and the seconds are those of the processor, which other work on the machine changes little. Columns,
means over the seeds: the mean absolute error of the forecaster (row GRU of its own backtest) divided by that of the
best naive method of the same run; divided by the noise that nobody can forecast, where it is known; the error of the
winner, whose forecast the run writes, divided by that of the best naive method; share of held-out readings inside the
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
    """One run of the command."""

    to_naive: float
    to_noise: float
    winner_to_naive: float
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
    naive = min(scores[name]["mae"] for name in _NAIVE)
    best = found["scores"][0]
    return Run(
        scores["GRU"]["mae"] / naive,
        scores["GRU"]["mae"] / float(np.abs(made.noise[:, -_held(kind, made) :]).mean()),
        best["mae"] / naive,
        scores["GRU"]["coverage_80"],
        seconds,
        best["model"],
    )


def inside(kind: Kind, seed: int) -> Run:
    """The same backtest as the command's, in this process."""
    table, made = table_of(kind, seed)
    begin = time.process_time()
    tested = gw.forecasting.backtest(gw.Forecaster(kind.h), table, level=(80, 95))
    seconds = time.process_time() - begin
    scores = {score.model: score for score in tested.scores}
    ours = scores["GRU"]
    naive = min(scores[name].mae for name in _NAIVE)
    noise = float(np.abs(made.noise[:, -_held(kind, made) :]).mean())
    winner = scores[tested.winner]
    return Run(ours.mae / naive, ours.mae / noise, winner.mae / naive, ours.coverage[80], seconds, winner.model)


def _held(kind: Kind, made: PlainTable) -> int:
    """Readings at the end that the command holds out."""
    return kind.h * int(np.clip(made.y.shape[1] // (5 * kind.h), 1, 20))


def row(kind: Kind, runs: list[Run]) -> str:
    """Means over the seeds, as a row of the table."""
    to_naive, to_noise, winner, covered, seconds = np.array([one[:5] for one in runs]).mean(axis=0)
    noise = "–" if np.isnan(to_noise) else f"{to_noise:.2f}"
    winners = ", ".join(f"{name} {count}" for name, count in Counter(one.winner for one in runs).most_common())
    return (
        f"| {kind.name} | {to_naive:.3f} | {noise} | {winner:.3f} | {100 * covered:.0f} % | {seconds:.0f} | {winners} |"
    )


def main() -> None:
    """Print a row for each kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--only", default="")
    parser.add_argument("--inside", action="store_true")
    given = parser.parse_args()
    print("| kind | to best naive | to noise | winner to naive | 80 % covers | seconds | winners |")
    print("|---|---|---|---|---|---|---|")
    for kind in KINDS:
        if given.only in kind.name:
            print(row(kind, [(inside if given.inside else run)(kind, seed) for seed in range(given.seeds)]), flush=True)


if __name__ == "__main__":
    main()
