"""``gatewise doctor``: versions, processor, provider, and a gradient check of every cell."""

from __future__ import annotations

import platform
import sys
from collections.abc import Sequence
from typing import Any

import numpy as np
import typer

import gatewise as gw
from gatewise.arrays import Array

from ..console import Console, pairs, table
from ..system import cores, processor, versions

__all__ = ["check_gradients", "doctor"]

# Central differences in float64 are right to about this much; a wrong gradient differs by a thousand times more.
_TOLERANCE = 1e-6


def doctor(*, console: Console) -> None:
    """Show versions, processor and provider, and check the gradients of every cell."""
    active = gw.kernels.active()
    console.say("checking the gradients of every cell ...")
    errors = {key: check_gradients(cell) for key, cell in gw.cells.CELLS.items()}
    wrong = [key for key, error in errors.items() if not error <= _TOLERANCE]
    facts = {
        "system": f"{platform.system()} {platform.machine()}",
        "processor": processor(),
        "cores": cores(),
        "provider": active.provider,
        "instruction set": active.isa,
        "threads": active.threads,
    }
    checks = [[key, f"{error:.1e}", "wrong" if key in wrong else "right"] for key, error in errors.items()]
    text = "\n\n".join((pairs({**versions(), **facts}), table(["gradients of", "relative error", ""], checks)))
    if active.provider != "native":
        text += "\n\nThe native module is not in use: the results are the same, but slow. `pip install .` builds it."
    console.result(text, {"versions": versions(), **facts, "gradient_errors": errors, "healthy": not wrong})
    if wrong:
        sys.stderr.write(f"gatewise: wrong gradients: {', '.join(wrong)}; do not use this installation\n")
        raise typer.Exit(1)


def check_gradients(cell: gw.cells.Cell, seed: int = 0) -> float:
    """Relative difference between backpropagation and a central difference along one random direction.

    The direction changes the input, the initial states and every parameter at once; outputs and final states have
    random weights in the sum whose gradient is compared.

    Parameters
    ----------
    cell : Cell
        A layer of two levels with this cell is checked.
    seed : int, default 0

    Returns
    -------
    float
        NaN if a value is not finite.
    """
    rng = np.random.default_rng(seed)
    layer = gw.nn.make_layer(cell, 3, 5, 2, dtype="float64", seed=seed)
    names = [f"state {name}" for name in cell.states]
    values = {"x": rng.normal(size=(4, 7, 3))}
    values |= {name: rng.normal(size=(2, 4, 5)) for name in names}
    values |= {name: np.array(array) for name, array in layer.parameters.items()}
    direction = {name: rng.normal(size=array.shape) for name, array in values.items()}
    dy = rng.normal(size=(4, 7, 5))
    dlast = tuple(rng.normal(size=(2, 4, 5)) for _ in names)

    def run(step: float) -> tuple[Any, float]:
        here = {name: array + step * direction[name] for name, array in values.items()}
        for name in layer.parameters:
            layer.parameters[name] = here[name]
        y, state, cache = layer.forward(here["x"], _joined([here[name] for name in names]))
        weighted = zip(_several(state), dlast, strict=True)
        return cache, float((y * dy).sum() + sum((s * d).sum() for s, d in weighted))

    size = 1e-6
    expected = (run(size)[1] - run(-size)[1]) / (2 * size)
    cache, _ = run(0.0)
    dx, dstate, grads = layer.backward(cache, dy, _joined(dlast))
    found = {"x": dx, **grads, **dict(zip(names, _several(dstate), strict=True))}
    actual = sum(float((found[name] * direction[name]).sum()) for name in values)
    return abs(actual - expected) / max(1.0, abs(expected))


def _joined(states: Sequence[Array]) -> Any:
    """States as a layer takes them: one array, or a tuple of several."""
    return states[0] if len(states) == 1 else tuple(states)


def _several(state: Any) -> tuple[Array, ...]:
    return state if isinstance(state, tuple) else (state,)
