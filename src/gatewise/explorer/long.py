"""Long runs: every gate and state of all steps in float32, and all operations of one window.

A full trace keeps some sixty numbers for each unit and step. For a run of a hundred thousand steps that is too much
to look at and to send, so `LongRun` computes the gates of all steps at once (given the states that the layer's own
forward pass returned, no step has to wait for another) and a full trace of the window that is asked for, with the
gradient that really arrives at the window's end.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from .evaluate import split_blocks
from .operations import Array, apply
from .programs import Program
from .tracing import Trace, program_of, trace

#: Steps above which a run is shown by windows.
LONG = 2000
_WINDOW = 96


def values_from_states(program: Program, blocks: dict[str, Array], x: Array, h: Array) -> dict[str, Array]:
    """Every operation's value at all steps at once, from the hidden states h (T, H) with h_0 = 0 before them.

    Only the LSTM's cell state has to be walked through, and that is one product and one sum a step.
    """
    known: dict[str, Array] = {**blocks, "x": x, "h_": np.concatenate([np.zeros_like(h[:1]), h[:-1]])}
    later = [o for o in program.operations if "c_" in program.inputs and o.name in ("k", "w", "c", "m", "h")]
    for operation in program.operations:
        if operation not in later:
            known[operation.name] = apply(operation.kind, [known[a] for a in operation.arguments])
    if later:
        known["w"] = known["i"] * known["g"]
        cell, state = np.empty_like(h), np.zeros(h.shape[1])
        for t in range(len(h)):
            state = known["f"][t] * state + known["w"][t]
            cell[t] = state
        known["c_"] = np.concatenate([np.zeros_like(h[:1]), cell[:-1]])
        for operation in later:
            known[operation.name] = apply(operation.kind, [known[a] for a in operation.arguments])
    return {o.name: known[o.name] for o in program.operations} | {
        name: known[name] for name in program.inputs if name != "x"
    }


class LongRun:
    """One sequence through one layer in one direction, looked at window by window.

    The loss is ½ Σ h² at the last step, as for `trace`.

    Parameters
    ----------
    layer : a single-layer, one-directional gatewise layer
    x : (T, I)
    names : names of the input columns;  title : for display
    """

    def __init__(self, layer: Any, x: ArrayLike, *, names: tuple[str, ...] = (), title: str = "") -> None:
        if layer.num_layers != 1 or layer.bidirectional:
            raise ValueError("a long run is shown for one layer in one direction; trace a shorter stretch instead")
        self.layer, self.names, self.title = layer, names, title
        self.program = program_of(layer)
        self.x = np.asarray(x, dtype=np.float64)
        y, _ = layer(self.x[None].astype(layer.dtype))
        self.h = np.asarray(y[0], dtype=np.float64)
        blocks = split_blocks(self.program, layer.parameters)
        self.values = values_from_states(self.program, blocks, self.x, self.h)

    def _state(self, step: int) -> tuple[Array, ...]:
        """States before a step, each (1, 1, H)."""
        if step == len(self.x):
            return tuple(self.values[name][-1][None, None] for name in self.program.states)
        return tuple(self.values[f"{name}_"][step][None, None] for name in self.program.states)

    def _gradient(self, step: int) -> tuple[Array, ...]:
        """Gradient of the loss with respect to the states before a step: the layer's own backward over the rest."""
        rest = self.x[None, step:].astype(self.layer.dtype)
        state = tuple(part.astype(self.layer.dtype) for part in self._state(step))
        packed = state if len(state) == 2 else state[0]
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
        made.extra["window"] = {"start": start, "steps": total}
        return made

    def overview(self) -> dict[str, np.ndarray]:
        """Gates and states of all steps, (1, T, H) float32, by name."""
        names = [*self.program.gates, *self.program.states]
        return {name: self.values[name][None].astype(np.float32) for name in dict.fromkeys(names)}

    def document(self, start: int | None = None, *, overview: bool = True) -> dict[str, Any]:
        """The trace's document of a window (the last one by default), with or without the overview."""
        from .documents import tensor

        made = self.window(len(self.x) if start is None else start)
        document = made.to_dict()
        window = made.extra["window"]
        document["overview"] = {**window, "x": tensor(np.zeros((1, 0, 0))), "values": {}}
        if overview:
            document["overview"]["x"] = tensor(self.x[None].astype(np.float32))
            document["overview"]["values"] = {name: tensor(value) for name, value in self.overview().items()}
        return document
