"""Derivatives by number, and the layers and upstream gradients on which they are taken.

The loss is Σ dy ∘ y + Σ dstate ∘ final state with *random* dy and dstate: with ones, or without the final state,
many wrong backward passes look right.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from gatewise import nn
from gatewise.arrays import Array
from gatewise.cells import CELLS, Weights, sequence

__all__ = [
    "Case",
    "by_gatewise",
    "central_differences",
    "complex_step",
    "hand_derived",
    "loss",
    "make_case",
    "run_cells",
    "states_of",
    "worst",
]


Point = dict[str, Array]


@dataclass(frozen=True)
class Case:
    """One layer with everything that goes in, forward and backward."""

    layer: Any
    x: Array
    state: tuple[Array, ...] | None
    lengths: Array | None
    dy: Array
    dstate: tuple[Array, ...]

    @property
    def point(self) -> Point:
        """All that a gradient is taken of, by name."""
        states = {f"state{k}": s for k, s in enumerate(self.state or ())}
        return {"x": self.x, **states, **self.layer.parameters}


def make_case(
    key: str,
    *,
    depth: int = 1,
    bidirectional: bool = False,
    bias: bool = True,
    lengths: tuple[int, ...] | None = None,
    with_state: bool = True,
    batch: int = 3,
    steps: int = 4,
    inputs: int = 2,
    hidden: int = 3,
    dropout: float = 0.0,
    dtype: str = "float64",
    seed: int = 0,
) -> Case:
    """A layer with normal (not small, not symmetric) parameters, random inputs and random upstream gradients."""
    rng = np.random.default_rng(seed)
    options = {"bias": bias, "bidirectional": bidirectional, "dropout": dropout, "dtype": dtype}
    layer = nn.make_layer(CELLS[key], inputs, hidden, depth, **options)
    for name, value in layer.parameters.items():
        layer.parameters[name] = rng.normal(scale=0.7, size=value.shape)

    def draw(*shape: int) -> Array:
        return rng.normal(size=shape).astype(dtype)

    states = [(depth * layer.directions, batch, hidden)] * len(layer.cell.states)
    return Case(
        layer,
        draw(batch, steps, inputs),
        tuple(draw(*s) for s in states) if with_state else None,
        None if lengths is None else np.array(lengths),
        draw(batch, steps, layer.output_size),
        tuple(draw(*s) for s in states),
    )


def states_of(layer: Any, state: tuple[Array, ...] | None) -> Any:
    """The tuple of state arrays as the layer takes it: h alone, or a tuple."""
    return None if state is None else state if len(layer.cell.states) == 2 else state[0]


def hand_derived(case: Case, rng: np.random.Generator | None = None) -> Point:
    """The layer's own backward pass, by the names of :attr:`Case.point`."""
    layer = case.layer
    _, _, cache = layer.forward(case.x, states_of(layer, case.state), case.lengths, rng=rng)
    dx, dstate, gradients = layer.backward(cache, case.dy, states_of(layer, case.dstate))
    dstates = dstate if isinstance(dstate, tuple) else (dstate,)
    named = {f"state{k}": d for k, d in enumerate(dstates)} if case.state is not None else {}
    return {"x": dx, **named, **gradients}


def by_gatewise(case: Case, gradients: bool = True, recompute: bool = False) -> Point:
    """Outputs, final states and every gradient, by the names that ``tests/parity/references.py`` uses."""
    layer = case.layer
    y, final, cache = layer.forward(case.x, states_of(layer, case.state), case.lengths, recompute=recompute)
    finals = final if isinstance(final, tuple) else (final,)
    result = {"y": y, **{f"final{k}": s for k, s in enumerate(finals)}}
    if not gradients:
        return result
    dx, dstate, grads = layer.backward(cache, case.dy, states_of(layer, case.dstate))
    dstates = dstate if isinstance(dstate, tuple) else (dstate,)
    named = {f"d state{k}": d for k, d in enumerate(dstates)} if case.state is not None else {}
    return {**result, "d x": dx, **named, **{f"d {name}": g for name, g in grads.items()}}


def run_cells(case: Case, point: Point, masks: list[Array] | None = None) -> tuple[Array, tuple[Array, ...]]:
    """The stack written out a second time on :mod:`gatewise.cells`, for numbers of any kind, complex included.

    ``masks`` are the dropout masks between layers, the first for the input of the second layer.
    """
    layer, y = case.layer, point["x"]
    shape = (layer.num_layers * layer.directions, y.shape[0], layer.hidden_size)
    initial = [point.get(f"state{k}", np.zeros(shape, y.dtype)) for k in range(len(layer.cell.states))]
    final = [np.zeros(shape, y.dtype) for _ in initial]
    for depth in range(layer.num_layers):
        if depth and masks is not None:
            y = y * masks[depth - 1]
        outputs = []
        for d in range(layer.directions):
            suffix = f"l{depth}" + "_reverse" * d
            names = [f"{n}_{suffix}" for n in ("weight_ih", "weight_hh", "bias_ih", "bias_hh")]
            k = depth * layer.directions + d
            out, last, _ = sequence.forward(
                layer.cell,
                y,
                Weights(*(point.get(n) for n in names)),  # type: ignore[arg-type]
                tuple(s[k] for s in initial),
                case.lengths,
                reverse=bool(d),
            )
            outputs.append(out)
            for whole, part in zip(final, last, strict=True):
                whole[k] = part
        y = np.concatenate(outputs, axis=-1)
    return y, tuple(final)


def loss(case: Case, outputs: tuple[Array, Any]) -> Any:
    """Σ dy ∘ y + Σ dstate ∘ final state."""
    y, final = outputs
    finals = final if isinstance(final, tuple) else (final,)
    return (case.dy * y).sum() + sum((d * s).sum() for d, s in zip(case.dstate, finals, strict=True))


def complex_step(case: Case, masks: list[Array] | None = None, step: float = 1e-40) -> Point:
    """Im f(a + i·step) / step for every number of the case: exact to rounding (Squire and Trapp, 1998)."""
    point = {name: a.astype(complex) for name, a in case.point.items()}
    return _each_number(point, 1j * step, lambda: loss(case, run_cells(case, point, masks)).imag / step)


def central_differences(case: Case, step: float = 1e-5) -> Point:
    """(f(a + step) - f(a - step)) / (2 step) through the layer itself."""
    layer, point = case.layer, case.point

    def f() -> Any:
        states = tuple(point[name] for name in point if name.startswith("state"))
        y, final, _ = layer.forward(point["x"], states_of(layer, states or None), case.lengths)
        return loss(case, (y, final))

    above = _each_number(point, step, f)
    below = _each_number(point, -step, f)
    return {name: (above[name] - below[name]) / (2 * step) for name in point}


def _each_number(point: Point, step: complex, f: Callable[[], Any]) -> Point:
    """f with one number at a time moved by ``step``."""
    result = {}
    for name, array in point.items():
        values = np.empty(array.shape)
        for index in np.ndindex(array.shape):
            kept = array[index]
            array[index] = kept + step
            values[index] = f()
            array[index] = kept
        result[name] = values
    return result


def worst(actual: Point, expected: Point) -> tuple[float, str]:
    """Largest difference, relative to the largest number of its array, and the array's name."""
    assert actual.keys() == expected.keys()
    errors = []
    for name, e in expected.items():
        assert actual[name].shape == e.shape, name
        scale = np.abs(e).max(initial=0.0) or 1.0
        error = np.abs(actual[name] - e).max(initial=0.0) / scale
        errors.append((float("inf") if np.isnan(error) else float(error), name))
    return max(errors)
