"""Layers to run on both providers, and what to compare."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gatewise import kernels
from gatewise.cells import Cell, Weights


def available_isas() -> list[str]:
    """What this build and CPU have; fails to import where the native module is missing, as it should."""
    from gatewise import _native

    return _native.available_isas()


ISAS = available_isas()


@dataclass
class Case:
    """Everything that goes into one forward and one backward run."""

    cell: Cell
    x: np.ndarray
    weights: Weights
    state: tuple[np.ndarray, ...]
    lengths: np.ndarray | None
    reverse: bool
    dy: np.ndarray
    dstate: tuple[np.ndarray, ...]

    def astype(self, dtype: Any) -> Case:
        return Case(
            self.cell,
            self.x.astype(dtype),
            self.weights._make(None if w is None else w.astype(dtype) for w in self.weights),
            tuple(s.astype(dtype) for s in self.state),
            self.lengths,
            self.reverse,
            self.dy.astype(dtype),
            tuple(d.astype(dtype) for d in self.dstate),
        )

    def take(self, rows: Any) -> Case:
        """The same run for some sequences only."""
        return Case(
            self.cell,
            self.x[rows],
            self.weights,
            tuple(s[rows] for s in self.state),
            None if self.lengths is None else self.lengths[rows],
            self.reverse,
            self.dy[rows],
            tuple(d[rows] for d in self.dstate),
        )


def make_case(
    cell: Cell,
    shape: tuple[int, int, int, int],
    *,
    seed: int = 0,
    lengths: bool = False,
    reverse: bool = False,
    bias: bool = True,
    dtype: Any = np.float32,
) -> Case:
    """Random run of shape (B, T, I, H). Values are float32 numbers in every dtype, so dtypes can be compared."""
    rng = np.random.default_rng([seed, *shape])
    batch, steps, inputs, hidden = shape
    rows = len(cell.gates) * hidden

    def random(*size: int, scale: float = 1.0) -> np.ndarray:
        return rng.normal(0.0, scale, size).astype(np.float32).astype(dtype)

    scale = 1.0 / np.sqrt(inputs + hidden)
    return Case(
        cell,
        random(batch, steps, inputs),
        Weights(
            random(rows, inputs, scale=scale),
            random(rows, hidden, scale=scale),
            random(rows, scale=scale) if bias else None,
            random(rows, scale=scale) if bias else None,
        ),
        tuple(random(batch, hidden) for _ in range(len(cell.states))),
        rng.integers(0, steps + 1, batch) if lengths else None,
        reverse,
        random(batch, steps, hidden),
        tuple(random(batch, hidden) for _ in range(len(cell.states))),
    )


def run(case: Case, *, recompute: bool = False, **choice: Any) -> dict[str, np.ndarray]:
    """Forward and backward; every result by name. ``choice`` goes to ``kernels.use``."""
    with kernels.use(**choice):
        y, final, cache = kernels.forward(
            case.cell,
            case.x,
            case.weights,
            case.state,
            case.lengths,
            reverse=case.reverse,
            recompute=recompute,
        )
        dx, dinitial, gradients = kernels.backward(cache, case.dy, case.dstate)
    named = {"y": y, "dx": dx}
    named |= {f"final[{k}]": part for k, part in enumerate(final)}
    named |= {f"dstate[{k}]": part for k, part in enumerate(dinitial)}
    named |= {f"d{n}": g for n, g in zip(Weights._fields, gradients, strict=True) if g is not None}
    return named


def assert_same_bits(a: dict[str, np.ndarray], b: dict[str, np.ndarray], names: Any = None) -> None:
    """Every byte equal, so that -0 differs from 0 and one NaN from another."""
    assert a.keys() == b.keys()
    for name in names or a:
        assert a[name].dtype == b[name].dtype
        assert a[name].shape == b[name].shape
        if a[name].tobytes() != b[name].tobytes():
            worst = np.abs(a[name] - b[name]).max()
            raise AssertionError(f"{name} differs, at most by {worst}")
