"""What training the pre-trained network on brings: ``method="tuned"`` beside ``method="pretrained"``.

    python -m benchmarks.accuracy.tuned [--only KIND]

Tables of the kinds of series that pre-training never saw, of few and many series, short and long. Both forecast four
horizons after the readings of training, one after another. Columns: the error of the median and the quantile loss (0.1
... 0.9), tuned divided by pretrained; 1 where the held-out windows of the fit did not ask for new weights.
"""

from __future__ import annotations

import argparse
import time

import numpy as np

import gatewise as gw
from gatewise.forecasting.members import PretrainedMember
from gatewise.pretrained.heldout import KINDS

#: Series, readings of training, horizon.
SHAPES = ((1, 150, 12), (30, 100, 12), (30, 600, 24), (1, 1000, 24))
LEVELS = np.arange(1, 10) / 10


def errors(model: gw.Pretrained, y: np.ndarray, n: int, h: int) -> np.ndarray:
    """Mean absolute error of the median, and mean pinball loss, over four horizons."""
    pasts = [row[: n + k * h] for k in range(4) for row in y]
    truth = np.concatenate([y[:, n + k * h : n + (k + 1) * h] for k in range(4)])
    error = truth[..., None] - model.predict_arrays(pasts, h, LEVELS.tolist())
    return np.array([np.abs(error[..., 4]).mean(), np.maximum(LEVELS * error, (LEVELS - 1) * error).mean()])


def ratio(kind: str, count: int, n: int, h: int) -> tuple[np.ndarray, float]:
    """Tuned divided by pretrained, and processor seconds of the fit."""
    y = KINDS[kind](np.random.default_rng(sum(map(ord, kind)) * 1000 + count + n), count, n + 4 * h)
    ids, times = np.repeat(np.arange(count), n), np.tile(np.arange(n), count)
    began = time.process_time()
    table = {"unique_id": ids, "ds": times, "y": y[:, :n].ravel()}
    fitted = gw.Forecaster(h=h, method="tuned", freq=1).fit(table).fitted
    seconds = time.process_time() - began
    member = fitted.combination.members["tuned"]
    assert isinstance(member, PretrainedMember)
    return errors(member.model, y, n, h) / errors(gw.Pretrained(), y, n, h), seconds


def main() -> None:
    """Print a line for each table, and geometric means."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--only", choices=list(KINDS), default=None)
    only = parser.parse_args().only
    kinds = [only] if only else list(KINDS)
    print(f"| kind | {' | '.join(f'{count} x {n}' for count, n, _ in SHAPES)} |")
    print("|---|" + "---|" * len(SHAPES))
    found = np.empty((len(kinds), len(SHAPES), 2))
    for i, kind in enumerate(kinds):
        cells = []
        for j, shape in enumerate(SHAPES):
            found[i, j], seconds = ratio(kind, *shape)
            cells.append(f"{found[i, j, 0]:.3f}, {found[i, j, 1]:.3f} ({seconds:.1f} s)")
        print(f"| {kind} | {' | '.join(cells)} |", flush=True)
    means = np.exp(np.log(found).mean(axis=0))
    print(f"| geometric means | {' | '.join(f'{a:.3f}, {b:.3f}' for a, b in means)} |")


if __name__ == "__main__":
    main()
