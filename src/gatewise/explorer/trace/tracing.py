"""Record every value and every gradient of one run: `gatewise.trace`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import ArrayLike

from gatewise.explorer.cells import describe
from gatewise.explorer.cells.program import Program
from gatewise.nn import Recurrent

from .answers import Head
from .evaluate import Forward, backward, forward, split_blocks
from .operations import Array
from .record import LayerTrace, Trace

if TYPE_CHECKING:
    from gatewise.anomalies import AnomalyDetector
    from gatewise.classification import SequenceClassifier, SequenceRegressor
    from gatewise.forecasting import Forecaster
    from gatewise.pretrained import Pretrained


def _states(program: Program, state: Any, count: int, batch: int, hidden: int) -> dict[str, Array]:
    """States as name -> (L·D, B, H), zero where none are given."""
    if state is None:
        return {name: np.zeros((count, batch, hidden)) for name in program.states}
    parts: Sequence[ArrayLike] = state if isinstance(state, (tuple, list)) else (state,)
    if isinstance(state, Mapping):
        parts = [state[name] for name in program.states]
    if len(parts) != len(program.states):
        raise ValueError(f"the state of {program.key} has {len(program.states)} array(s), not {len(parts)}")
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
    unit's upstream gradient is a constant 1.
    """
    batch, steps, width = y.shape
    if head is None:
        if target is not None:
            raise ValueError(
                "target needs head={'weight': (O, D·H), 'bias': (O,)}, the read-out that is compared with it"
            )
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
    layer: Recurrent[Any] | Forecaster | Pretrained | SequenceClassifier | SequenceRegressor | AnomalyDetector,
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
    layer : Recurrent, Forecaster, Pretrained, SequenceClassifier, SequenceRegressor or AnomalyDetector
        A recurrent layer, or a fitted estimator (see `trace_forecaster`, `trace_pretrained`, `trace_classifier` and
        `trace_detector`).
    x : array (B, T, I) or (T, I), or table
        The layer's input; for a Forecaster a table, or None for the readings that it keeps; for a Pretrained a table
        or the readings of one series; for a classifier or regressor one sequence; for a detector a table.
    state : array (L·D, B, H) or tuple of them, optional
        Initial state, a tuple such as (h, c) for cells with several states; zero when absent.
    lengths : array of int (B,), optional
        Valid steps of each sequence, 0 to T; all when absent.
    dy : array (B, T, D·H), optional
        Gradient of some loss with respect to the outputs. When absent the loss is ½ Σ (ŷ - target)² over the steps
        that have a target if `head` is given, else ½ Σ h² at the last step.
    dstate : array (L·D, B, H) or tuple of them, optional
        Gradient with respect to the final state; zero when absent.
    head : mapping, optional
        {"weight": (O, D·H), "bias": (O,)}, a linear read-out ŷ = W h + b.
    target : array (B, O) or (B, T, O), optional
        Target of the last step, or of every step with NaN where a step has none; needs `head`.
    names : sequence of str
        Names of the input columns, for display.
    title : str
        What is traced, for display.

    Returns
    -------
    Trace
        In float64, whatever the layer's dtype.

    Raises
    ------
    TypeError
        When `layer` is neither a recurrent layer nor an estimator.
    ValueError
        When a shape does not fit; the message names it.
    """
    if not isinstance(layer, Recurrent):
        return _trace_estimator(layer, x)
    if x is None:
        raise ValueError("x is missing: give the layer's input, (B, T, I) or (T, I)")
    description = describe(layer.cell)
    program = description.program
    series = np.asarray(x, dtype=np.float64)
    if series.ndim == 2:
        series = series[None]
    parameters = layer.parameters
    inputs = parameters["weight_ih_l0"].shape[1]
    if series.ndim != 3 or series.shape[2] != inputs:
        raise ValueError(f"x must be (B, T, {inputs}) or (T, {inputs}), not {np.shape(x)}")
    batch, steps, _ = series.shape
    hidden = parameters["weight_hh_l0"].shape[1]
    directions = (False, True)[: layer.directions]
    depth = layer.num_layers
    count = depth * len(directions)
    ends = None
    if lengths is not None:
        ends = np.asarray(lengths)
        if ends.shape != (batch,) or ends.dtype.kind not in "iu" or (batch and (ends.min() < 0 or ends.max() > steps)):
            raise ValueError(f"lengths must be {batch} integers between 0 and {steps}")
    valid = np.arange(steps)[None, :] < (np.full(batch, steps) if ends is None else ends)[:, None]
    first = _states(program, state, count, batch, hidden)
    last = _states(program, dstate, count, batch, hidden)

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
            parts.append(LayerTrace(description, index, reverse, blocks, run, back, start, end))
            below = back.inputs["x"] if position == 0 else below + back.inputs["x"]
    parts.sort(key=lambda part: (part.layer, part.reverse))
    return Trace(
        tuple(parts), np.where(valid[:, :, None], series, 0.0), values, upstream, below, ends, loss, terms, read_out,
        tuple(str(name) for name in names), str(title),
    )  # fmt: skip


def _trace_estimator(model: object, x: Any) -> Trace:
    from gatewise.anomalies import AnomalyDetector
    from gatewise.classification import SequenceClassifier, SequenceRegressor
    from gatewise.forecasting import Forecaster
    from gatewise.pretrained import Pretrained

    if isinstance(model, Pretrained):
        from .pretrained import trace_pretrained

        if x is None:
            raise ValueError("x is missing: give a table of readings, or those of one series")
        return trace_pretrained(model, x)
    if isinstance(model, Forecaster):
        from .models import trace_forecaster

        return trace_forecaster(model, x)
    if isinstance(model, (SequenceClassifier, SequenceRegressor)):
        from .classifiers import trace_classifier

        if x is None:
            raise ValueError("x is missing: give a sequence, (T, F)")
        return trace_classifier(model, x)
    if isinstance(model, AnomalyDetector):
        from .detectors import trace_detector

        if x is None:
            raise ValueError("x is missing: give a table of readings")
        return trace_detector(model, x)
    raise TypeError(f"trace needs a recurrent layer or a fitted estimator, not {type(model).__name__}")
