"""The pretrained network on the plain tables of a first impression, without a fit.

    python -m benchmarks.accuracy.pretrained_kinds [--seeds N] [--only TEXT]

For every kind of :mod:`benchmarks.accuracy.plain_tables`, over the windows that ``gatewise forecast`` would hold out:
the network's mean absolute error, and

- divided by the noise that nobody can forecast, where it is known: ratio of the means over the seeds;
- divided by the error of the best naive method (seasonal naive, naive, drift): the one that is best over all seeds,
  ratio of the means; and the best of each seed, chosen with hindsight, mean of the ratios;
- the share of readings inside the 80 % band.
"""

from __future__ import annotations

import argparse
from typing import NamedTuple

import numpy as np

import gatewise as gw
from benchmarks.accuracy.first_impression import held_out, table_of
from benchmarks.accuracy.plain_tables import KINDS, Kind
from gatewise.forecasting.baselines import BASELINES

__all__ = ["Tried", "try_kind"]


class Tried(NamedTuple):
    """Of one table: errors of the network and of each naive method, of what no forecast can know, and coverage."""

    error: float
    naive: tuple[float, ...]
    noise: float
    covered: float


def try_kind(model: gw.Pretrained, kind: Kind, seed: int) -> Tried:
    """Forecast the held-out windows of one table.

    Parameters
    ----------
    model : Pretrained
        What forecasts.
    kind : Kind
        The kind of table.
    seed : int
        Number of the table.
    """
    table, made = table_of(kind, seed)
    held, h = held_out(kind, made), kind.h
    panel = model.panel(table)
    found = model.cross_validation(panel, h, n_windows=held // h, level=[80])
    middle, low, high = (found[name].to_numpy() for name in ("Pretrained", "Pretrained-lo-80", "Pretrained-hi-80"))
    order = [int(str(name)[1:]) for name in panel.ids]  # by name: s10 before s2
    readings, truth = made.y[order], made.y[order, -held:]
    assert np.allclose(found["y"].to_numpy(), truth.ravel())
    naive = []
    for method in BASELINES.values():
        forecast = [
            np.concatenate([method.mean(y[: len(y) - held + k], h, panel.season.length) for k in range(0, held, h)])
            for y in readings
        ]
        naive.append(float(np.abs(np.array(forecast) - truth).mean()))
    return Tried(
        float(np.abs(middle - truth.ravel()).mean()),
        tuple(naive),
        float(np.abs(made.noise[:, -held:]).mean()),
        float(((truth.ravel() >= low) & (truth.ravel() <= high)).mean()),
    )


def row(kind: Kind, tried: list[Tried]) -> str:
    """One row of the table."""
    error = np.array([one.error for one in tried])
    naive = np.array([one.naive for one in tried])
    noise = error.mean() / np.mean([one.noise for one in tried])
    best = int(naive.mean(axis=0).argmin())
    floor = "–" if np.isnan(noise) else f"{noise:.3f}"
    return (
        f"| {kind.name} | {floor} | {error.mean() / naive[:, best].mean():.3f} ({list(BASELINES)[best]}) "
        f"| {(error / naive.min(axis=1)).mean():.3f} | {np.mean([one.covered for one in tried]):.0%} |"
    )


def main() -> None:
    """Print a row for each kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    model = gw.Pretrained()
    print("| kind | to noise | to the best naive method | to the best of each table | 80 % band covers |")
    print("|---|---|---|---|---|")
    for kind in KINDS:
        if given.only in kind.name:
            print(row(kind, [try_kind(model, kind, seed) for seed in range(given.seeds)]), flush=True)


if __name__ == "__main__":
    main()
