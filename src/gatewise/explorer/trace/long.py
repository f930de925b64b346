"""Long runs: every gate and state of all steps in float32, and all operations of one window.

A full trace keeps some sixty numbers for each unit and step, too many to send for a run of a hundred thousand steps.
`LongRun` computes the gates of all steps at once, from the states that the layer's own forward pass returned, and a
full trace of one window with the whole run's gradient at its end.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from gatewise.errors import DataError
from gatewise.explorer.cells import describe
from gatewise.explorer.cells.program import Operation, Program
from gatewise.nn import Recurrent

from .answers import Stretch
from .documents import tensor
from .evaluate import split_blocks
from .operations import Array, apply
from .record import Trace
from .tracing import trace

#: Steps above which a run is shown by windows.
LONG = 2000
_WINDOW = 96


def _split(program: Program) -> tuple[list[Operation], list[Operation], list[Operation]]:
    """Operations that need only h and x; those that the other states need step by step; all the rest."""
    others = [state for state in program.states if state != "h"]
    late = {f"{state}_" for state in others}
    for operation in program.operations:
        if late.intersection(operation.arguments):
            late.add(operation.name)
    first = [operation for operation in program.operations if operation.name not in late]
    needed = set(others)
    for operation in reversed(program.operations):
        if operation.name in needed:
            needed.update(operation.arguments)
    stepwise = [o for o in program.operations if o.name in late and o.name in needed]
    return first, stepwise, [o for o in program.operations if o.name in late and o not in stepwise]


def values_from_states(program: Program, blocks: dict[str, Array], x: Array, h: Array) -> dict[str, Array]:
    """Every operation's value at all steps at once, from the hidden states h (T, H); the first states are zero.

    Only what another state (the LSTM's c) needs is computed step by step.
    """
    known: dict[str, Array] = {**blocks, "x": x, "h_": np.concatenate([np.zeros_like(h[:1]), h[:-1]])}

    def run(operation: Operation, t: int | slice = slice(None)) -> Array:
        return apply(operation.kind, [known[a] if a in blocks else known[a][t] for a in operation.arguments])

    first, stepwise, rest = _split(program)
    for operation in first:
        known[operation.name] = run(operation)
    others = [state for state in program.states if state != "h"]
    known |= {name: np.zeros_like(h) for name in (*(f"{state}_" for state in others), *(o.name for o in stepwise))}
    for t in range(len(h) if others else 0):
        for state in others if t else ():
            known[f"{state}_"][t] = known[state][t - 1]
        for operation in stepwise:
            known[operation.name][t] = run(operation, slice(t, t + 1))[0]
    for operation in rest:
        known[operation.name] = run(operation)
    return {o.name: known[o.name] for o in program.operations} | {
        name: known[name] for name in program.inputs if name != "x"
    }


class LongRun:
    """One sequence through one layer in one direction, looked at window by window.

    The loss is ½ Σ h² at the last step, as for `trace`.

    Parameters
    ----------
    layer : Recurrent
        One layer in one direction.
    x : array (T, I)
        The input.
    names : tuple of str
        Names of the input columns.
    title : str
        For display.
    """

    def __init__(self, layer: Recurrent[Any], x: ArrayLike, *, names: tuple[str, ...] = (), title: str = "") -> None:
        if layer.num_layers != 1 or layer.bidirectional:
            raise ValueError("a long run is shown for one layer in one direction; trace a shorter stretch instead")
        self.layer, self.names, self.title = layer, names, title
        self.program = describe(layer.cell).program
        self.x: Array = np.asarray(x, dtype=np.float64)
        y, _ = layer(self.x[None].astype(layer.dtype))
        self.h = np.asarray(y[0], dtype=np.float64)
        blocks = split_blocks(self.program, layer.parameters)
        self.values = values_from_states(self.program, blocks, self.x, self.h)

    def __repr__(self) -> str:
        return f"LongRun({self.program.key}, steps={len(self.x)}, hidden={self.h.shape[1]})"

    def _state(self, step: int) -> list[Array]:
        """States before a step of the run, each (1, 1, H)."""
        return [self.values[f"{name}_"][step][None, None] for name in self.program.states]

    def _gradient(self, step: int) -> tuple[Array, ...]:
        """Gradient of the loss with respect to the states before a step: the layer's own backward over the rest."""
        rest = self.x[None, step:].astype(self.layer.dtype)
        state = [part.astype(self.layer.dtype) for part in self._state(step)]
        packed = tuple(state) if len(state) > 1 else state[0]
        y, _, cache = self.layer.forward(rest, packed)
        dy = np.zeros_like(y)
        dy[:, -1] = y[:, -1]
        _, dstate, _ = self.layer.backward(cache, dy)
        parts = dstate if isinstance(dstate, tuple) else (dstate,)
        return tuple(np.asarray(part, dtype=np.float64) for part in parts)

    def window(self, start: int, size: int = _WINDOW) -> Trace:
        """Full trace of `size` steps from `start` on (0-based; moved inside the run)."""
        total = len(self.x)
        size = min(size, total)
        start = max(0, min(start, total - size))
        stop = start + size
        dy = np.zeros((1, size, self.h.shape[1]))
        dstate = None
        if stop == total:
            dy[0, -1] = self.h[-1]
        else:
            dstate = self._gradient(stop)
        made = trace(
            self.layer, self.x[start:stop], state=self._state(start), dy=dy, dstate=dstate, names=self.names,
            title=self.title,
        )  # fmt: skip
        return replace(made, stretch=Stretch(start, total))

    def overview(self) -> dict[str, np.ndarray]:
        """Gates and states of all steps, (1, T, H) float32, by name."""
        names = [*self.program.gates, *self.program.states]
        return {name: self.values[name][None].astype(np.float32) for name in dict.fromkeys(names)}

    def to_dict(self) -> dict[str, Any]:
        """The document of the last window, with the overview."""
        return self.document()

    def window_dict(self, start: int) -> dict[str, Any]:
        """The document of the window from a step on, without the overview."""
        return self.document(start, overview=False)

    def document(self, start: int | None = None, *, overview: bool = True) -> dict[str, Any]:
        """The trace's document of a window (the last one by default), with or without the overview."""
        made = self.window(len(self.x) if start is None else start)
        document = made.to_dict()
        assert made.stretch is not None
        place = {"start": made.stretch.start, "steps": made.stretch.steps}
        document["overview"] = {**place, "x": tensor(np.zeros((1, 0, 0))), "values": {}}
        if overview:
            document["overview"]["x"] = tensor(self.x[None].astype(np.float32))
            document["overview"]["values"] = {name: tensor(value) for name, value in self.overview().items()}
        return document


def trace_long(layer: Recurrent[Any], x: Array, *, names: tuple[str, ...] = (), title: str = "") -> Trace | LongRun:
    """One sequence of any length: whole, by windows, or for several layers or both directions its last 2,000 steps.

    Parameters
    ----------
    layer : Recurrent
    x : array (T, I)
        The input.
    names : tuple of str
        Names of the input columns.
    title : str
        For display.

    Raises
    ------
    DataError
        When the sequence has more steps and the layers are stacked and run in both directions: then every step needs
        all others.
    """
    if len(x) <= LONG:
        return trace(layer, x, names=names, title=title)
    if layer.num_layers == 1 and not layer.bidirectional:
        return LongRun(layer, x, names=names, title=title)
    if layer.num_layers > 1 and layer.bidirectional:
        raise DataError(
            f"a run of {len(x)} steps through {layer.num_layers} layers in both directions cannot be shown: every step "
            f"depends on all others; give at most {LONG} rows"
        )
    start = len(x) - LONG
    return trace(
        layer, x[start:], state=state_before(layer, x, start), names=names,
        title=f"{title or type(layer).__name__}: {start + 1} – {len(x)}",
    )  # fmt: skip


def state_before(layer: Recurrent[Any], x: Array, start: int) -> Any:
    """States that a run of the steps from `start` on begins with; what runs backwards begins at the end, with zeros."""
    _, state = layer(x[None, :start].astype(layer.dtype))
    parts = state if isinstance(state, tuple) else (state,)
    if layer.bidirectional:
        parts = tuple(np.stack([part[0], np.zeros_like(part[0])]) for part in parts)
    return parts
