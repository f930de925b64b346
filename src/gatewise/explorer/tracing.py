"""Record every value and every gradient of one run: `gatewise.trace`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from . import programs
from .evaluate import Backward, Forward, backward, forward, join_blocks, split_blocks
from .operations import Array
from .programs import Program


@dataclass(frozen=True)
class LayerTrace:
    """One direction of one layer: its program, its parameter blocks and all its numbers.

    initial : state -> (B, H), the states it started from
    final_gradient : state -> (B, H), the gradient given for its final states
    """

    program: Program
    layer: int
    reverse: bool
    blocks: dict[str, Array]
    forward: Forward
    backward: Backward
    initial: dict[str, Array]
    final_gradient: dict[str, Array]

    @property
    def suffix(self) -> str:
        """The ending of PyTorch's parameter names: "_l0", "_l1_reverse"."""
        return f"_l{self.layer}{'_reverse' if self.reverse else ''}"


@dataclass(frozen=True)
class Head:
    """A linear read-out of the hidden states, ŷ = W h + b, and what it should have said.

    Attributes
    ----------
    weight : (O, D·H);  bias : (O,)
    target : (B, T, O); NaN where a step has no target and so no loss
    prediction : (B, T, O)
    """

    weight: Array
    bias: Array
    target: Array
    prediction: Array


@dataclass(frozen=True)
class Trace:
    """Every value and gradient of one run of a recurrent layer, step by step, operation by operation.

    Attributes
    ----------
    layers : one `LayerTrace` for each layer and direction, in PyTorch's order
    x : (B, T, I);  y : (B, T, D·H);  dy : (B, T, D·H), gradient of the loss with respect to y
    dx : (B, T, I), gradient with respect to x
    lengths : (B,) or None
    loss : the loss, or None when `dy` was given from outside
    loss_terms : (B, T), the loss's term at each step (zero where there is none), or None
    head : the linear read-out, or None
    names : names of the input columns;  title : what the trace shows
    """

    layers: tuple[LayerTrace, ...]
    x: Array
    y: Array
    dy: Array
    dx: Array
    lengths: np.ndarray | None = None
    loss: float | None = None
    loss_terms: Array | None = None
    head: Head | None = None
    names: tuple[str, ...] = ()
    title: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    def _layer(self, layer: int, reverse: bool) -> LayerTrace:
        for part in self.layers:
            if part.layer == layer and part.reverse == reverse:
                return part
        raise ValueError(f"the trace has no layer {layer}{' in reverse' if reverse else ''}")

    def value(self, name: str, *, layer: int = 0, reverse: bool = False) -> Array:
        """Value of operation or input `name` at every step: (B, T, H) (or (B, T, I) for "x")."""
        part = self._layer(layer, reverse)
        if name == "x":
            return part.forward.x
        found = part.forward.values.get(name, part.forward.previous.get(name))
        if found is None:
            raise KeyError(f"{part.program.key} has no operation {name!r}; it has {', '.join(part.forward.values)}")
        return found

    def gradient(self, name: str, *, layer: int = 0, reverse: bool = False) -> Array:
        """Gradient of the loss with respect to operation or input `name` at every step."""
        part = self._layer(layer, reverse)
        found = part.backward.gradients.get(name, part.backward.inputs.get(name))
        if found is None:
            raise KeyError(f"{part.program.key} has no operation {name!r}; it has {', '.join(part.forward.values)}")
        return found

    def contributions(self, name: str, *, layer: int = 0, reverse: bool = False) -> dict[str, Array]:
        """Terms whose sum is `gradient(name)`: one for each operation that uses the value, and for a state
        `"outside"`, what arrived from the next step, the loss or the layer above."""
        part = self._layer(layer, reverse)
        self.gradient(name, layer=layer, reverse=reverse)
        terms = {
            edge.split(">")[1]: value
            for edge, value in part.backward.contributions.items()
            if edge.split(">")[0] == name
        }
        if name in part.backward.arriving:
            terms = {"outside": part.backward.arriving[name], **terms}
        return terms

    @property
    def grads(self) -> dict[str, Array]:
        """Gradient of every parameter under PyTorch's names."""
        found: dict[str, Array] = {}
        for part in self.layers:
            found |= join_blocks(part.program, part.backward.parameters, part.suffix)
        return found

    @property
    def dstate(self) -> dict[str, Array]:
        """Gradient of the initial states: state -> (L·D, B, H)."""
        states = self.layers[0].program.states
        return {name: np.stack([part.backward.initial[name] for part in self.layers]) for name in states}

    def to_dict(self) -> dict[str, Any]:
        """The trace as JSON-able data, by `schema.json` (see docs/explorer.md)."""
        from .documents import trace_document

        return trace_document(self)

    def save(self, path: str | Path) -> Path:
        """Write the trace: `.json` (the documented format) or `.html` (one interactive file that works offline)."""
        from .export import save_trace

        return save_trace(self, Path(path))

    def draw(self, step: int = -1, unit: int = 0, **options: Any) -> Any:
        """Draw one step of one unit with its numbers; the options are those of `gatewise.explorer.draw`."""
        from .pictures import draw_trace

        return draw_trace(self, step=step, unit=unit, **options)

    def __repr__(self) -> str:
        batch, steps, _ = self.x.shape
        hidden = self.layers[0].forward.final["h"].shape[1]
        size = f"batch={batch}, steps={steps}, hidden={hidden}, layers={len(self.layers)}"
        return f"Trace({self.layers[0].program.key}, {size})"


def program_of(layer: Any) -> Program:
    """The program of a gatewise layer, read from its cell or its attributes."""
    cell = getattr(layer, "cell", layer)
    name = str(getattr(cell, "name", type(layer).__name__)).lower()
    if name not in ("rnn", "lstm", "gru"):
        raise TypeError(f"trace needs an RNN, LSTM or GRU layer, not {type(layer).__name__}")
    found = {
        option: getattr(cell, option, getattr(layer, option, default))
        for option, default in (("reset", "after"), ("update", "keep"), ("nonlinearity", "tanh"))
    }
    return programs.find(name, **found)


def _initial(program: Program, state: Any, count: int, batch: int, hidden: int) -> dict[str, Array]:
    """States as name -> (L·D, B, H), zero where none are given."""
    if state is None:
        return {name: np.zeros((count, batch, hidden)) for name in program.states}
    parts: Sequence[ArrayLike] = state if isinstance(state, (tuple, list)) else (state,)
    if isinstance(state, Mapping):
        parts = [state[name] for name in program.states]
    if len(parts) != len(program.states):
        raise ValueError(f"the state of {program.cell} has {len(program.states)} array(s), not {len(parts)}")
    result = {}
    for name, part in zip(program.states, parts, strict=True):
        array = np.asarray(part, dtype=np.float64)
        if array.shape != (count, batch, hidden):
            raise ValueError(f"state {name} must have shape {(count, batch, hidden)}, not {array.shape}")
        result[name] = array
    return result


def _read_out(
    y: Array, valid: np.ndarray, head: Mapping[str, ArrayLike] | None, target: ArrayLike | None
) -> tuple[float, Array, Array, Head | None]:
    """Loss, its term at each step, dy and the head.

    Without a head the loss is ½ Σ h² at each sequence's last valid step: its gradient is h itself, so that no
    unit's upstream gradient is a blind 1.
    """
    batch, steps, width = y.shape
    if head is None:
        if target is not None:
            raise ValueError("target needs head={'weight': (O, D·H), 'bias': (O,)}: what should equal the target?")
        last = valid & ~np.pad(valid[:, 1:], ((0, 0), (0, 1)))
        dy = np.where(last[:, :, None], y, 0.0)
        terms = 0.5 * (dy * y).sum(axis=2)
        return float(terms.sum()), terms, dy, None
    weight = np.asarray(head["weight"], dtype=np.float64)
    bias = np.asarray(head.get("bias", np.zeros(weight.shape[0])), dtype=np.float64)
    if weight.ndim != 2 or weight.shape[1] != width or bias.shape != weight.shape[:1]:
        raise ValueError(f"head weight must be (O, {width}) with bias (O,), not {weight.shape} and {bias.shape}")
    if target is None:
        raise ValueError("a head needs its target: (B, O) for the last step or (B, T, O) with NaN where there is none")
    goal = np.asarray(target, dtype=np.float64)
    if goal.shape == (batch, weight.shape[0]) and steps:
        whole = np.full((batch, steps, weight.shape[0]), np.nan)
        last = np.maximum(np.sum(valid, axis=1) - 1, 0)
        whole[np.arange(batch), last] = np.where(np.any(valid, axis=1)[:, None], goal, np.nan)
        goal = whole
    if goal.shape != (batch, steps, weight.shape[0]):
        outputs = weight.shape[0]
        raise ValueError(f"target must be {(batch, outputs)} or {(batch, steps, outputs)}, not {goal.shape}")
    goal = np.where(valid[:, :, None], goal, np.nan)
    prediction = np.einsum("bth,oh->bto", y, weight) + bias
    error = np.where(np.isnan(goal), 0.0, prediction - goal)
    terms = 0.5 * (error**2).sum(axis=2)
    return float(terms.sum()), terms, np.einsum("bto,oh->bth", error, weight), Head(weight, bias, goal, prediction)


def trace(
    layer: Any,
    x: Any = None,
    *,
    state: Any = None,
    lengths: ArrayLike | None = None,
    dy: ArrayLike | None = None,
    dstate: Any = None,
    head: Mapping[str, ArrayLike] | None = None,
    target: ArrayLike | None = None,
    names: Sequence[str] = (),
    title: str = "",
) -> Trace:
    """Run a recurrent layer forward and backward and keep every number.

    Parameters
    ----------
    layer : a gatewise RNN, LSTM or GRU layer
        Anything with `parameters` under PyTorch's names and `num_layers`, `bidirectional`; a model that holds
        such a layer as `.layer` or `.recurrent` is looked into. For a fitted Forecaster see `trace_forecaster`.
    x : (B, T, I) or (T, I); for a Forecaster a table, or nothing for the readings that it keeps
    state : initial states, (L·D, B, H); for the LSTM the pair (h, c). Zero by default.
    lengths : (B,) valid steps of each sequence, 0 to T
    dy : (B, T, D·H) gradient of some loss with respect to the outputs. Without it the loss is
        ½ Σ (ŷ - target)² over the steps that have a target when `head` is given, else ½ Σ h² at the last step.
    dstate : gradient with respect to the final states, shaped like `state`
    head : {"weight": (O, D·H), "bias": (O,)}, a linear read-out ŷ = W h + b
    target : (B, O) for the last step, or (B, T, O) with NaN where a step has none
    names : names of the input columns, for display
    title : what is traced, for display

    Returns
    -------
    Trace
        In float64, whatever the layer's dtype: the trace explains the run.

    Raises
    ------
    TypeError : `layer` is no recurrent layer
    ValueError : a shape does not fit; the message names it
    """
    if hasattr(layer, "context_") or hasattr(layer, "cross_validation"):
        from .models import trace_forecaster

        return trace_forecaster(layer, x)
    if x is None:
        raise ValueError("x is missing: give the layer's input, (B, T, I) or (T, I)")
    for attribute in ("recurrent", "layer"):
        if not hasattr(layer, "num_layers") and hasattr(layer, attribute):
            layer = getattr(layer, attribute)
    program = program_of(layer)
    series = np.asarray(x, dtype=np.float64)
    if series.ndim == 2:
        series = series[None]
    parameters = layer.parameters
    inputs = parameters["weight_ih_l0"].shape[1]
    if series.ndim != 3 or series.shape[2] != inputs:
        raise ValueError(f"x must be (B, T, {inputs}) or (T, {inputs}), not {np.shape(x)}")
    batch, steps, _ = series.shape
    hidden = parameters["weight_hh_l0"].shape[1]
    directions = (False, True) if getattr(layer, "bidirectional", False) else (False,)
    depth = int(getattr(layer, "num_layers", 1))
    count = depth * len(directions)
    ends = None
    if lengths is not None:
        ends = np.asarray(lengths)
        if ends.shape != (batch,) or ends.dtype.kind not in "iu" or (batch and (ends.min() < 0 or ends.max() > steps)):
            raise ValueError(f"lengths must be {batch} integers between 0 and {steps}")
    valid = np.arange(steps)[None, :] < (np.full(batch, steps) if ends is None else ends)[:, None]
    first = _initial(program, state, count, batch, hidden)
    last = _initial(program, dstate, count, batch, hidden)

    runs: list[tuple[int, bool, dict[str, Array], Forward, dict[str, Array]]] = []
    values = series
    for index in range(depth):
        outputs = []
        for position, reverse in enumerate(directions):
            blocks = split_blocks(program, parameters, f"_l{index}{'_reverse' if reverse else ''}")
            start = {name: array[index * len(directions) + position] for name, array in first.items()}
            run = forward(program, blocks, values, start, ends, reverse=reverse)
            runs.append((index, reverse, blocks, run, start))
            outputs.append(run.values["h"])
        values = np.concatenate(outputs, axis=2)

    loss = terms = read_out = None
    if dy is None:
        loss, terms, upstream, read_out = _read_out(values, valid, head, target)
    else:
        upstream = np.asarray(dy, dtype=np.float64)
        if upstream.shape != values.shape:
            raise ValueError(f"dy must have the outputs' shape {values.shape}, not {upstream.shape}")
    upstream = np.where(valid[:, :, None], upstream, 0.0)

    parts: list[LayerTrace] = []
    below = upstream
    for index in reversed(range(depth)):
        arriving, below = below, np.zeros(0)
        for position, reverse in enumerate(directions):
            number = index * len(directions) + position
            _, _, blocks, run, start = runs[number]
            share = arriving[:, :, position * hidden : (position + 1) * hidden]
            end = {name: array[number] for name, array in last.items()}
            back = backward(program, blocks, run, share, end)
            parts.append(LayerTrace(program, index, reverse, blocks, run, back, start, end))
            below = back.inputs["x"] if position == 0 else below + back.inputs["x"]
    parts.sort(key=lambda part: (part.layer, part.reverse))
    return Trace(
        tuple(parts), np.where(valid[:, :, None], series, 0.0), values, upstream, below, ends, loss, terms, read_out,
        tuple(str(name) for name in names), str(title),
    )  # fmt: skip
