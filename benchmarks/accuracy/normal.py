"""False alarms on three kinds of normal readings unlike the plants: ``python -m benchmarks.accuracy.normal``.

The detector at its defaults learns from 6,000 steps; its alarms in 20,000 fresh ones are counted.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import numpy as np
from numpy.random import Generator

import gatewise as gw
from benchmarks.accuracy.anomalies import panel
from gatewise.anomalies import alarms

LEARN, FRESH = 6_000, 20_000


def visits(rng: Generator, n: int) -> np.ndarray:
    """Counts with a daily rhythm of 96 steps, and a share of them."""
    t = np.arange(n)
    rate = np.exp(2 + 0.9 * np.sin(2 * np.pi * t / 96) + 0.3 * np.sin(4 * np.pi * t / 96))
    counts = rng.poisson(rate)
    return np.stack([counts, rng.binomial(counts, 0.3)], axis=1).astype(float)


def machine(rng: Generator, n: int) -> np.ndarray:
    """A machine that switches on and off by chance: temperature, current, and vibration while it is on."""
    on, heat, state = np.zeros(n), np.full(n, 40.0), 0
    heat[0] = 0.0
    for t in range(n):
        if rng.random() < (1 / 40 if state else 1 / 25):
            state = 1 - state
        on[t] = state
    for t in range(2, n):
        heat[t] = heat[t - 1] + 0.08 * (60 * on[t] + 20 - heat[t - 1])
    seen = heat + 0.4 * rng.normal(size=n), 8 * on + 0.3 * rng.normal(size=n), np.exp(0.5 * rng.normal(size=n)) * on
    return np.stack(seen, axis=1)


def bursts(rng: Generator, n: int) -> np.ndarray:
    """Slow autoregression in two channels, whose variance comes in bursts (Bollerslev, 1986)."""
    x, variance, shock = np.zeros((n, 2)), np.ones(2), np.zeros(2)
    for t in range(1, n):
        variance = 0.05 + 0.1 * shock**2 + 0.85 * variance
        shock = np.sqrt(variance) * rng.normal(size=2)
        x[t] = 0.97 * x[t - 1] + shock + np.array([0.3 * shock[1], 0.0])
    return x


KINDS: tuple[Callable[[Generator, int], np.ndarray], ...] = (visits, machine, bursts)


def main() -> None:
    """Print a row for each kind and draw."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy.normal", description=__doc__)
    parser.add_argument("--draws", type=int, default=2, help="of each kind (default: 2)")
    parser.add_argument("--budget", type=float, default=1e-3, help="false alarms a step (default: 0.001)")
    given = parser.parse_args()
    for make in KINDS:
        for draw in range(given.draws):
            started = time.process_time()
            readings = make(np.random.default_rng([draw, 5]), LEARN + FRESH)
            detector = gw.AnomalyDetector(false_alarms=given.budget).fit(panel(readings[:LEARN]))
            found = detector.findings(panel(readings[LEARN:]))
            rate = 1000 * len(alarms(found.score >= detector.level(), detector.rest)) / FRESH
            took = time.process_time() - started
            print(f"{make.__name__:<10} draw {draw}: {rate:.2f} false alarms in 1,000 steps ({took:.1f} s)", flush=True)


if __name__ == "__main__":
    main()
