"""A whole fit beside neuralforecast's, each in processes of its own: with start-up, and the second fit without it.

Both train one GRU layer and a linear decoder of all steps at once on the same table, with the same windows a step, the
same number of steps and the absolute error, nothing held out; both forecast the table's end.
"""

from __future__ import annotations

import importlib.util
import json
import os
import statistics
import subprocess
import sys
import time
from typing import NamedTuple

from benchmarks.speed.report import table

__all__ = ["ROWS", "Row", "measure", "section"]

TABLE = """
import json, sys, time
import numpy as np, pandas as pd
B, T, H, steps, threads = map(int, sys.argv[1:])
rng, S, N, h = np.random.default_rng(0), 8, 1000, 24
t = np.arange(N)
y = 50 + 10 * np.sin(2 * np.pi * t / 24) + rng.normal(0, 2, (S, N))
ds = pd.date_range("2024-01-01", periods=N, freq="h")
df = pd.DataFrame({"unique_id": np.repeat([f"s{k}" for k in range(S)], N), "ds": np.tile(ds, S), "y": y.ravel()})
times = []
"""

OURS = (
    TABLE
    + """
import gatewise as gw
gw.kernels.use(threads=threads)
for seed in range(2):
    start = time.perf_counter()
    model = gw.Forecaster(
        h, T, hidden_size=H, method="network", strategy="direct", batch_size=B, max_steps=steps, max_epochs=steps,
        patience=None, calendar=False, dropout=0.0, seed=seed,
    )
    made = model.fit(df, val_size=0).predict()
    times.append(time.perf_counter() - start)
assert model.history_.steps == steps and len(made) == S * h
print(json.dumps(times))
"""
)

THEIRS = (
    TABLE
    + """
import logging, warnings
warnings.filterwarnings("ignore")
import torch
torch.set_num_threads(threads)
from neuralforecast import NeuralForecast
from neuralforecast.losses.pytorch import MAE
from neuralforecast.models import GRU
logging.getLogger("pytorch_lightning").setLevel(logging.ERROR)
for seed in range(2):
    start = time.perf_counter()
    model = GRU(
        h, T, recurrent=False, encoder_n_layers=1, encoder_hidden_size=H, decoder_layers=1, decoder_hidden_size=H,
        loss=MAE(), max_steps=steps, batch_size=S, windows_batch_size=B, scaler_type="standard", random_seed=seed + 1,
        accelerator="cpu", devices=1, logger=False, enable_progress_bar=False, enable_model_summary=False,
        enable_checkpointing=False,
    )
    forecaster = NeuralForecast([model], freq="h")
    forecaster.fit(df)
    made = forecaster.predict()
    times.append(time.perf_counter() - start)
assert len(made) == S * h
print(json.dumps(times))
"""
)


INTRODUCTION = """
## A whole fit

Beside neuralforecast's `GRU(recurrent=False)`: one layer and a linear decoder of 24 steps, the same table (8 series of
1,000 hours), windows a step, steps and absolute error, nothing held out; fit and forecast. First a process from its
start, imports included, then a second fit in the same process.

"""


class Row(NamedTuple):
    """B windows a step, T steps back, H units, steps of training."""

    B: int
    T: int
    H: int
    steps: int

    @property
    def name(self) -> str:
        return f"{self.B}, {self.T}, {self.H}, {self.steps}"


ROWS = [Row(256, 72, 64, 100), Row(32, 72, 16, 500), Row(32, 72, 32, 500)]


class Taken(NamedTuple):
    """Seconds of a process from start to end, and of its second fit."""

    whole: float
    again: float


def _run(code: str, row: Row, threads: int, python: str) -> Taken:
    start = time.perf_counter()
    arguments = [str(number) for number in (*row, threads)]
    # With it a source tree is compiled anew at every start; an installed package is not.
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run([python, "-c", code, *arguments], capture_output=True, text=True, check=True, env=env)
    whole = time.perf_counter() - start
    first, again = json.loads(done.stdout.splitlines()[-1])
    del first
    return Taken(whole - again, again)  # a process with one fit


def measure(row: Row, threads: int, times: int = 3, python: tuple[str, str] | None = None) -> tuple[Taken, Taken]:
    """Medians of ours and theirs, in turn, after one of each that is not counted."""
    own, other = python or (sys.executable, sys.executable)
    for code, which in ((OURS, own), (THEIRS, other)):
        _run(code, row._replace(steps=2), threads, which)
    pairs = [(_run(OURS, row, threads, own), _run(THEIRS, row, threads, other)) for _ in range(times)]
    ours, theirs = zip(*pairs, strict=True)
    return tuple(  # pyright: ignore[reportReturnType]
        Taken(statistics.median(one.whole for one in side), statistics.median(one.again for one in side))
        for side in (ours, theirs)
    )


def section(threads: int, times: int = 3, python: tuple[str, str] | None = None) -> str:
    """For the page: both with start-up and without, and the ratios.

    Parameters
    ----------
    threads : int
        Of each.
    times : int, default 3
        Processes of each that medians are taken of.
    python : (str, str), optional
        Interpreters that have gatewise and neuralforecast, where they are two.
    """
    if python is None and importlib.util.find_spec("neuralforecast") is None:
        return "\n## A whole fit\n\nneuralforecast is not installed here.\n"
    rows = []
    for row in ROWS:
        ours, theirs = measure(row, threads, times, python)
        rows.append([
            row.name, f"{ours.whole:.2f}", f"{theirs.whole:.2f}", f"{theirs.whole / ours.whole:.1f}x",
            f"{ours.again:.2f}", f"{theirs.again:.2f}", f"{theirs.again / ours.again:.1f}x",
        ])  # fmt: skip
    header = ["B, T, H, steps", "gatewise s", "theirs s", "takes", "again, gatewise s", "again, theirs s", "takes"]
    return INTRODUCTION + table(header, rows)
