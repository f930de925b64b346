"""The pre-trained forecaster beside AutoETS, and what others publish of a pre-trained network.

    python -m benchmarks.speed.pretrained [--seconds S]

Series of 512 readings (day and week in hours, a walk, noise), 48 steps ahead, with three quantiles. AutoETS is that of
statsforecast on one core, with the season 24 and the interval of 80 %; it is measured on a few series.
"""

from __future__ import annotations

import argparse
import time
from importlib.util import find_spec

import numpy as np

import gatewise as gw
from benchmarks.speed.measure import Call, alone
from benchmarks.speed.report import table

READINGS, AHEAD, SEASON = 512, 48, 24
MANY, OF_ETS = 1000, 10

#: The sources' own figures; nothing of them is measured here.
PUBLISHED = """
Chronos-Bolt-tiny (9 million weights, PyTorch; the pre-trained network here has 264,001) is not measured: it would have
to be downloaded. Its authors give 3.51 s for M5 (30,490 series, 28 steps ahead), 1.72 s for M4 quarterly (24,000
series, 8 steps), 0.44 s for M3 monthly (1,428 series, 18 steps) and 0.36 s for NN5 (111 series, 56 steps), on an NVIDIA
A10G (ml.g5.2xlarge) in bfloat16, batches of 256, and over all 28 tasks of that benchmark a geometric mean of 0.86 of
the seasonal naive forecast's MASE and 0.68 of its weighted quantile loss
(github.com/autogluon/fev, benchmarks/chronos_zeroshot/results/chronos_bolt_tiny.csv and seasonal_naive.csv).
"""


def series(count: int) -> list[np.ndarray]:
    """Hours with a day, a week, a walk and noise of several sizes."""
    rng = np.random.default_rng(0)
    t = np.arange(READINGS)
    made = []
    for _ in range(count):
        day = rng.uniform(0, 3) * np.sin(2 * np.pi * t / SEASON + rng.uniform(0, 6))
        week = rng.uniform(0, 2) * ((t // SEASON) % 7 >= 5)
        made.append(day + week + rng.uniform(0, 0.3) * np.cumsum(rng.normal(size=READINGS)) + rng.normal(size=READINGS))
    return made


def rows(seconds: float) -> list[list[str]]:
    """Milliseconds of each call by the clock and of all its threads, and of each series in it."""
    import polars as pl

    model, many = gw.Pretrained(), series(MANY)
    hours = np.datetime64("2024-01-01", "us") + np.arange(READINGS) * np.timedelta64(3600, "s")
    frame = pl.DataFrame({"ds": hours, "y": many[0]})
    found = []

    def add(name: str, call: Call, count: int = 1) -> None:
        clock, work = alone(call, seconds), processor(call, seconds)
        found.append([name, f"{clock.ours:.4g}{clock.mark}", f"{work:.4g}", f"{work / count:.3g}"])

    for threads in (1, 2):
        with gw.kernels.use(threads=threads):
            name = f"{MANY:,} series, {threads} thread{'s' * (threads > 1)}"
            add(name, lambda: model.predict_arrays(many, AHEAD), MANY)
    add("one series", lambda: model.predict_arrays(many[:1], AHEAD))
    add("one series, as a table", lambda: model.predict(frame, AHEAD, level=[80]))
    if find_spec("statsforecast"):
        work = ets(many[:OF_ETS])
        found.append([f"AutoETS, {OF_ETS} series", "", f"{work:.4g}", f"{work / OF_ETS:.3g}"])
    return found


def processor(call: Call, seconds: float) -> float:
    """Milliseconds of processor time of the whole process in the cheapest of some calls; others disturb it less."""
    times, end = [], time.perf_counter() + seconds
    while len(times) < 3 or time.perf_counter() < end:
        began = time.process_time()
        call()
        times.append(time.process_time() - began)
    return 1e3 * min(times)


def ets(some: list[np.ndarray]) -> float:
    """Milliseconds of processor time that AutoETS takes for some series."""
    from statsforecast.models import AutoETS  # pyright: ignore[reportMissingImports]

    model = AutoETS(season_length=SEASON)
    model.forecast(y=some[0][:100], h=AHEAD, level=[80])  # compiles
    began = time.process_time()
    for one in some:
        model.forecast(y=one, h=AHEAD, level=[80])
    return 1e3 * (time.process_time() - began)


def section(seconds: float) -> str:
    """For the page: heading, table, what others publish."""
    return (
        f"\n## The pre-trained forecaster\n\n`Pretrained` forecasts series of {READINGS} readings {AHEAD} steps ahead "
        "with three quantiles, without a fit;\nAutoETS (statsforecast) fits each series, on one core.\n\n"
        + table(["", "ms", "ms of processor time", "of that a series"], rows(seconds))
        + PUBLISHED
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--seconds", type=float, default=3.0, help="for each row")
    print(section(parser.parse_args().seconds))


if __name__ == "__main__":
    main()
