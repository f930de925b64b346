"""What is measured: one row a layer and shape."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from gatewise.cells import FAMILIES


@dataclass(frozen=True)
class Row:
    """A layer on a batch.

    ``kind`` is GRU, LSTM or RNN; ``before`` means the GRU whose reset gate acts before the recurrent product.
    """

    kind: str
    T: int
    B: int
    I: int  # noqa: E741  the letter of the equations
    H: int
    before: bool = False
    layers: int = 1
    bidirectional: bool = False

    @property
    def gates(self) -> int:
        return len(FAMILIES[self.kind.lower()].gates)

    @property
    def forward_flops(self) -> float:
        """Of the products alone: two a multiply-add."""
        directions = 2 if self.bidirectional else 1
        total = 0.0
        for layer in range(self.layers):
            inputs = self.I if layer == 0 else directions * self.H
            total += directions * 2.0 * self.T * self.B * self.gates * self.H * (inputs + self.H)
        return total

    @property
    def training_flops(self) -> float:
        """Forward and backward, by the usual count of three forwards."""
        return 3.0 * self.forward_flops

    @property
    def name(self) -> str:
        extra = " reset before" if self.before else ""
        extra += f" {self.layers} layers" if self.layers > 1 else ""
        extra += " both directions" if self.bidirectional else ""
        return f"{self.kind}{extra} {self.T}, {self.B}, {self.I}, {self.H}"

    def layer(self, gw: Any) -> Any:
        """The same layer in gatewise."""
        options: dict[str, Any] = {"num_layers": self.layers, "bidirectional": self.bidirectional, "seed": 0}
        if self.before:
            options["reset"] = "before"
        return getattr(gw, self.kind)(self.I, self.H, **options)


SHAPES = [
    (24, 32, 1, 32),
    (96, 64, 1, 64),
    (96, 64, 8, 128),
    (100, 32, 16, 256),
    (336, 256, 7, 64),
    (100, 1, 8, 64),
    (50, 128, 64, 512),
]

GRU = [Row("GRU", *shape) for shape in SHAPES]
LSTM = [Row("LSTM", *shape) for shape in SHAPES]
OTHERS = [
    *(Row("RNN", *SHAPES[k]) for k in (1, 3)),
    *(Row("GRU", *SHAPES[k], before=True) for k in (1, 2, 3)),
    Row("GRU", 96, 64, 8, 64, layers=2, bidirectional=True),
    Row("LSTM", 96, 64, 8, 64, layers=2, bidirectional=True),
    Row("GRU", 96, 64, 3, 50),
    Row("GRU", 96, 64, 8, 100),
    Row("LSTM", 96, 64, 8, 17),
]
