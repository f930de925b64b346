"""Forward, and forward with backward, of every row beside every peer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

import gatewise as gw
from benchmarks.speed.measure import Pair, interleaved
from benchmarks.speed.peers import Peer
from benchmarks.speed.rows import Row


@dataclass
class Result:
    """One row against each peer, by name."""

    row: Row
    what: str
    pairs: dict[str, Pair]

    @property
    def ours(self) -> float:
        """Our milliseconds: the median over the peers' sittings."""
        return float(np.median([p.ours for p in self.pairs.values()]))

    @property
    def best(self) -> tuple[str, float]:
        """The fastest peer and its ratio to us."""
        return min(((name, p.ratio) for name, p in self.pairs.items()), key=lambda item: item[1])

    @property
    def rate(self) -> float:
        """Our 10^9 operations a second."""
        flops = self.row.forward_flops if self.what == "forward" else self.row.training_flops
        return flops / self.ours / 1e6


def data(row: Row) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    outputs = row.H * (2 if row.bidirectional else 1)
    x = rng.normal(size=(row.B, row.T, row.I)).astype(np.float32)
    return x, rng.normal(size=(row.B, row.T, outputs)).astype(np.float32)


def measure(row: Row, peers: list[Peer], what: str, seconds: float) -> Result | None:
    layer: Any = row.layer(gw)
    x, dy = data(row)

    def forward() -> None:
        layer(x)

    def training() -> None:
        _, _, cache = layer.forward(x)
        layer.backward(cache, dy)

    ours = forward if what == "forward" else training
    pairs = {}
    for peer in peers:
        theirs = peer.forward(row, x) if what == "forward" else peer.training(row, x, dy)
        if theirs is not None:
            theirs()
            theirs()
            pairs[peer.name] = interleaved(ours, theirs, seconds)
    return Result(row, what, pairs) if pairs else None
