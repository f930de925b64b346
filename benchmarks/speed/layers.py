"""Forward, and forward with backward, of every row beside every peer."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

import gatewise as gw
from benchmarks.speed.measure import Call, Pair, interleaved
from benchmarks.speed.peers import Peer
from benchmarks.speed.rows import Row

SGEMM_SIZE = 2048
SGEMM_FLOPS = 2.0 * SGEMM_SIZE**3


@dataclass
class Result:
    """One row against each peer, by name, and against a plain product by torch's BLAS: the limit."""

    row: Row
    what: str
    pairs: dict[str, Pair]
    sgemm: Pair

    @property
    def ours(self) -> float:
        """Our milliseconds: the median over the peers' sittings."""
        return float(np.median([p.ours for p in self.pairs.values()]))

    @property
    def best(self) -> tuple[str, float]:
        """The fastest peer and its ratio to us."""
        return min(((name, p.ratio) for name, p in self.pairs.items()), key=lambda item: item[1])

    @property
    def disturbed(self) -> bool:
        """Whether others disturbed one of the pairs, each time it was measured."""
        return any(pair.disturbed for pair in self.pairs.values())

    @property
    def mark(self) -> str:
        """What stands behind a figure of all pairs that is noise."""
        return " ~" if self.disturbed else ""

    @property
    def flops(self) -> float:
        """Operations of the products alone."""
        return self.row.forward_flops if self.what == "forward" else self.row.training_flops

    @property
    def rate(self) -> float:
        """Our 10^9 operations a second."""
        return self.flops / self.ours / 1e6

    @property
    def limit(self) -> float:
        """10^9 operations a second of the product measured beside us."""
        return SGEMM_FLOPS / self.sgemm.theirs / 1e6

    @property
    def share(self) -> float:
        """Our operations a second over the product's, of neighbouring measurements."""
        return self.flops / SGEMM_FLOPS * self.sgemm.ratio


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
    return Result(row, what, pairs, interleaved(ours, product(), seconds)) if pairs else None


@cache
def product() -> Call:
    """A square float32 product by torch's BLAS."""
    import torch

    a, b = torch.randn(SGEMM_SIZE, SGEMM_SIZE), torch.randn(SGEMM_SIZE, SGEMM_SIZE)
    return lambda: a @ b
