"""Run a program over a sequence, forward and backward, and keep every number.

Letters: B batch, T steps, I input, H hidden. All arithmetic is float64: a trace is for reading, not for speed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from gatewise.explorer.cells.program import Program

from .operations import Array, apply, pull_back


@dataclass(frozen=True, eq=False)
class Forward:
    """Every value of one direction of one layer.

    values : operation -> (B, T, H), zero past a sequence's length
    previous : state input ("h_", "c_") -> (B, T, H), the state that the step at t starts from
    x : (B, T, I), zero past the length
    final : state -> (B, H)
    valid : (B, T) bool
    """

    values: dict[str, Array]
    previous: dict[str, Array]
    x: Array
    final: dict[str, Array]
    valid: np.ndarray
    reverse: bool


@dataclass(frozen=True, eq=False)
class Backward:
    """Every gradient of one direction of one layer.

    gradients : operation -> (B, T, H), the whole gradient that arrives at its output (upstream of its local product)
    inputs : "x", "h_", "c_" -> (B, T, .)
    contributions : "source>consumer" -> (B, T, .); the terms of a value's gradient, one for each place that uses it
    arriving : state -> (B, T, H), the part of a state's gradient that came from outside the step: from the next
        step and, for h, from the loss or the layer above at this step
    upstream : (B, T, H), that last part of h's gradient alone, zero past the length
    parameters : block name -> its gradient, summed over batch and time
    initial : state -> (B, H), gradient of the initial state
    """

    gradients: dict[str, Array]
    inputs: dict[str, Array]
    contributions: dict[str, Array]
    arriving: dict[str, Array]
    upstream: Array
    parameters: dict[str, Array]
    initial: dict[str, Array]


def forward(
    program: Program,
    blocks: Mapping[str, Array],
    x: Array,
    state: Mapping[str, Array],
    lengths: np.ndarray | None = None,
    *,
    reverse: bool = False,
) -> Forward:
    """All values of a run.

    Parameters
    ----------
    blocks : parameter name -> weight block (H, I) or (H, H), or bias (H,)
    x : (B, T, I); never read past a sequence's length
    state : "h" (and "c") -> (B, H)
    lengths : (B,) valid steps of each sequence, None for all T
    reverse : run each valid prefix backwards in time; arrays stay aligned with x's time
    """
    batch, steps, _ = x.shape
    hidden = state["h"].shape[1]
    valid = np.arange(steps)[None, :] < (np.full(batch, steps) if lengths is None else lengths)[:, None]
    x = np.where(valid[:, :, None], x, 0.0)
    values = {operation.name: np.zeros((batch, steps, hidden)) for operation in program.operations}
    previous = {f"{name}_": np.zeros((batch, steps, hidden)) for name in program.states}
    current = {name: np.array(state[name], dtype=np.float64) for name in program.states}
    for t in reversed(range(steps)) if reverse else range(steps):
        live = valid[:, t, None]
        known: dict[str, Array] = {**blocks, "x": x[:, t]}
        for name in program.states:
            previous[f"{name}_"][:, t] = np.where(live, current[name], 0.0)
            known[f"{name}_"] = current[name]
        for operation in program.operations:
            result = apply(operation.kind, [known[argument] for argument in operation.arguments])
            known[operation.name] = result
            values[operation.name][:, t] = np.where(live, result, 0.0)
        for name in program.states:
            current[name] = np.where(live, known[name], current[name])
    return Forward(values, previous, x, current, valid, reverse)


def backward(
    program: Program,
    blocks: Mapping[str, Array],
    run: Forward,
    dy: Array,
    dstate: Mapping[str, Array] | None = None,
) -> Backward:
    """All gradients of a run, by the chain rule one primitive operation at a time.

    Parameters
    ----------
    dy : (B, T, H) gradient of the loss with respect to the output h_t; ignored past the length
    dstate : state -> (B, H) gradient with respect to the final states, None for zero
    """
    batch, steps, hidden = dy.shape
    operations = program.operations
    weights = set(program.parameters)
    gradients = {operation.name: np.zeros((batch, steps, hidden)) for operation in operations}
    inputs = {name: np.zeros((batch, steps, hidden)) for name in program.inputs}
    inputs["x"] = np.zeros_like(run.x)
    contributions: dict[str, Array] = {}
    for edge in program.edges:
        contributions[edge] = np.zeros_like(inputs["x"] if edge.startswith("x>") else gradients["h"])
    arriving = {name: np.zeros((batch, steps, hidden)) for name in program.states}
    parameters = {name: np.zeros_like(blocks[name]) for name in program.parameters}
    carry = {name: np.zeros((batch, hidden)) for name in program.states}
    if dstate is not None:
        carry = {name: np.array(dstate[name], dtype=np.float64) for name in program.states}
    for t in range(steps) if run.reverse else reversed(range(steps)):
        live = run.valid[:, t, None]
        known = {**blocks, "x": run.x[:, t]}
        known |= {name: values[:, t] for name, values in run.previous.items()}
        known |= {name: values[:, t] for name, values in run.values.items()}
        total: dict[str, Array] = {}
        for name in program.states:
            outside = carry[name] + dy[:, t] if name == "h" else carry[name]
            total[name] = arriving[name][:, t] = np.where(live, outside, 0.0)
        for operation in reversed(operations):
            delta = total[operation.name]
            gradients[operation.name][:, t] = delta
            arguments = [known[argument] for argument in operation.arguments]
            for position, argument in enumerate(operation.arguments):
                term = pull_back(operation.kind, position, arguments, known[operation.name], delta)
                if argument in weights:
                    parameters[argument] += term if operation.kind == "product" else term.sum(axis=0)
                    continue
                contributions[f"{argument}>{operation.name}"][:, t] = term
                total[argument] = total[argument] + term if argument in total else term
        for name in program.inputs:
            inputs[name][:, t] = total[name]
        for name in program.states:
            carry[name] = np.where(live, total[f"{name}_"], carry[name])
    upstream = np.where(run.valid[:, :, None], dy, 0.0)
    return Backward(gradients, inputs, contributions, arriving, upstream, parameters, carry)


def split_blocks(program: Program, parameters: Mapping[str, Array], suffix: str = "_l0") -> dict[str, Array]:
    """Cut PyTorch-named stacked parameters into the program's blocks, in float64; absent biases are zero.

    Parameters
    ----------
    parameters : `weight_ih_l0` (G·H, I), `weight_hh_l0` (G·H, H), `bias_ih_l0`, `bias_hh_l0` (G·H,)
    suffix : "_l0", "_l1_reverse", ...
    """
    blocks: dict[str, Array] = {}
    for prefix, name in (("W_x", "weight_ih"), ("W_h", "weight_hh"), ("b_x", "bias_ih"), ("b_h", "bias_hh")):
        stacked = parameters.get(f"{name}{suffix}")
        hidden = parameters[f"weight_hh{suffix}"].shape[1]
        for position, gate in enumerate(program.gates):
            if stacked is None:
                blocks[f"{prefix}{gate}"] = np.zeros(hidden)
            else:
                rows = np.asarray(stacked)[position * hidden : (position + 1) * hidden]
                blocks[f"{prefix}{gate}"] = rows.astype(np.float64)
    return blocks


def join_blocks(program: Program, blocks: Mapping[str, Array], suffix: str = "_l0") -> dict[str, Array]:
    """The inverse of `split_blocks`."""
    joined = {}
    for prefix, name in (("W_x", "weight_ih"), ("W_h", "weight_hh"), ("b_x", "bias_ih"), ("b_h", "bias_hh")):
        joined[f"{name}{suffix}"] = np.concatenate([blocks[f"{prefix}{gate}"] for gate in program.gates])
    return joined
