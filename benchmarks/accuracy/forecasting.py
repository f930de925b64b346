"""The forecaster with its defaults on three public tasks, beside floors and published figures.

    python -m benchmarks.accuracy.forecasting DATA [--only ett|m4|beijing] [--seeds N] [--horizon H ...]

DATA is a folder with ``ett/``, ``m4_weekly/`` and ``beijing_weather/``; sets that are not there are left out. The test
part is read once per seed; nothing is chosen by it.

* ETTh1, look-back 96: rows 8,640 / 2,880 / 2,880 for training, validation and test; every channel a series of its own;
  mean squared and absolute error over all windows, steps and channels, each channel standardised by its training rows.
* M4 Weekly: the official training and test files, 359 series, 13 weeks; sMAPE, MASE with season 1, and the mean of
  their ratios to those of Naive2 (9.161 and 2.777).
* Beijing: 72 hours to 24, training 2010 to 2012, validation 2013, all hours of 2014; error of the temperature in °C.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import polars as pl

import gatewise as gw
from gatewise.data import Windows, to_panel
from gatewise.forecasting import fitting
from gatewise.forecasting.members import View
from gatewise.forecasting.running import Run

_PUBLISHED = {
    "ETTh1 96": "linear map 0.383, SegRNN 0.368",
    "ETTh1 192": "linear map 0.434",
    "ETTh1 336": "linear map 0.476, SegRNN 0.444",
    "ETTh1 720": "linear map 0.470",
    "M4 Weekly": "Naive2 9.161 / 2.777, Theta 9.093, ES-RNN 7.817 / 2.356, best entrant 6.582",
    "Beijing": "persistence 4.577, same hour yesterday 2.677, ridge on all columns 1.970",
}


def ett(folder: Path, seed: int, horizons: list[int]) -> Iterator[tuple[str, str]]:
    """MSE and MAE of each horizon and member."""
    place = folder / "ett" / "ETTh1.csv.gz"
    if not place.exists():
        return
    table = pl.read_csv(place.read_bytes(), try_parse_dates=True)[:14_400]
    panel = to_panel(table, time_col=table.columns[0])
    first, train, known = panel.offsets[:-1], 8_640, 11_520
    scale = np.array([panel.target[a : a + train].std() for a in first])
    for h in horizons:
        options = gw.Forecaster(h, input_size=96, seed=seed).options
        past = panel.between(np.column_stack([first, first + known]))
        trained = fitting.learn(options, past, Run(val_size=known - train))
        fitted = trained.answer()
        features = fitted.recipe.apply(panel)
        origins = np.concatenate([np.arange(a + known, a + 14_400 - h + 1) for a in first])
        windows = Windows.at(panel.offsets, origins, 96, h)
        view, errors = View(panel, features, windows), {"GRU": [0.0, 0.0], "Network": [0.0, 0.0], "Ridge": [0.0, 0.0]}
        for part in view.parts(1024):
            points = {
                "GRU": fitted.combination.forecast(part).point,
                "Network": trained.members["network"][0].forecast(part).point,
                "Ridge": trained.members["ridge"][1].forecast(part).point,
            }
            truth = panel.target[part.windows.horizon_rows]
            for name, point in points.items():
                z = (features.unscale(point, part.windows) - truth) / scale[part.windows.series][:, None]
                errors[name][0] += float((z**2).sum())
                errors[name][1] += float(np.abs(z).sum())
        count = len(windows) * h
        text = ", ".join(f"{name} {a / count:.4f} / {b / count:.4f}" for name, (a, b) in errors.items())
        yield f"ETTh1 {h}", f"MSE / MAE {text}; {fitted.combination.words}"


def m4_weekly(folder: Path, seed: int) -> Iterator[tuple[str, str]]:
    """SMAPE, MASE and OWA."""
    train_file, test_file = (folder / "m4_weekly" / f"Weekly-{part}.csv.gz" for part in ("train", "test"))
    if not train_file.exists():
        return
    train, test = _rows(train_file), _rows(test_file)
    ids = sorted(train)
    steps = [np.arange(len(train[i])) for i in ids]
    parts = [pl.DataFrame({"unique_id": [i] * len(t), "ds": t, "y": train[i]}) for i, t in zip(ids, steps, strict=True)]
    fitted = gw.Forecaster(13, freq=1, seed=seed).fit(pl.concat(parts))
    made = fitted.fitted.forecast(level=[80])
    order = {name: k for k, name in enumerate(made.panel.ids.tolist())}
    at = [order[i] for i in ids]
    truth, point = np.stack([test[i] for i in ids]), made.columns["GRU"][at]
    smape = gw.forecasting.metrics.smape(truth, point)
    mase = float(np.mean([gw.forecasting.metrics.mase(truth[k], point[k], train[i], 1) for k, i in enumerate(ids)]))
    low, high = made.columns["GRU-lo-80"][at], made.columns["GRU-hi-80"][at]
    covered = gw.forecasting.metrics.coverage(truth, low, high)
    owa = (smape / 9.161 + mase / 2.777) / 2
    yield (
        "M4 Weekly",
        f"sMAPE {smape:.3f}, MASE {mase:.3f}, OWA {owa:.3f}, 80 % covers {100 * covered:.0f} %; "
        f"{fitted.fitted.combination.words}",
    )  # fmt: skip


def _rows(place: Path) -> dict[str, np.ndarray]:
    with gzip.open(place, "rt") as file:
        table = list(csv.reader(file))[1:]
    return {row[0]: np.array([float(v) for v in row[1:] if v]) for row in table}


def beijing(folder: Path, seed: int) -> Iterator[tuple[str, str]]:
    """Mean absolute error in degrees."""
    if not (folder / "beijing_weather").exists():
        return
    from gatewise.cli.weather import forecaster, study

    tested = study(forecaster(seed=seed))
    text = ", ".join(f"{score.model} {score.mae:.3f}" for score in tested.scores)
    yield "Beijing", f"MAE {text}; {tested.forecaster.fitted.combination.words}"


def main() -> None:
    """Print a row for each task and seed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", choices=("ett", "m4", "beijing"))
    parser.add_argument("--seeds", type=int, default=3)
    parser.add_argument("--horizon", type=int, nargs="*", default=[96, 192, 336, 720])
    given = parser.parse_args()
    print("| task | seed | found | floors and published figures | seconds |\n|---|---|---|---|---|")
    for seed in range(given.seeds):
        runs = {
            "m4": m4_weekly(given.data, seed),
            "beijing": beijing(given.data, seed),
            "ett": ett(given.data, seed, given.horizon),
        }
        for name, rows in runs.items():
            if given.only not in (None, name):
                continue
            begin = time.perf_counter()
            for task, found in rows:
                seconds = time.perf_counter() - begin
                print(f"| {task} | {seed} | {found} | {_PUBLISHED[task]} | {seconds:.0f} |", flush=True)
                begin = time.perf_counter()


if __name__ == "__main__":
    main()
