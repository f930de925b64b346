"""The same run by other libraries: outputs, final states and every gradient, by gatewise's names.

Each function takes a :class:`tests.gradients.numeric.Case` and returns a dict with ``y``, ``final0`` (h), ``final1``
(c of an LSTM) and, where the library differentiates, ``d <name>`` for x, every initial state and every parameter.
The weights are converted here once more, apart from ``gatewise.interop``.
"""

from __future__ import annotations

import os

os.environ.setdefault("KERAS_BACKEND", "torch")

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import keras
import numpy as np
import onnx
import onnxruntime
import torch
from keras.src.backend.common import dtypes
from onnx import TensorProto, helper

from gatewise import cells, nn
from gatewise.arrays import Array
from tests.gradients.numeric import Case

__all__ = ["KERAS", "ONNXRUNTIME", "TORCH", "Reference", "torch_module"]

Result = dict[str, Array]
Reference = Callable[[Case], Result]


def through_keep(reference: Reference) -> Reference:
    """Run a GRU of write polarity by a library that only keeps: negate the z block, and its gradients back."""

    def negate(name: str, value: Array) -> Array:
        if not name.removeprefix("d ").startswith(("weight", "bias")):
            return value
        r, z, n = np.split(value, 3)
        return np.concatenate([r, -z, n])

    def run(case: Case) -> Result:
        layer = case.layer
        twin = nn.GRU(
            layer.input_size, layer.hidden_size, layer.num_layers, reset=layer.reset, update="keep", bias=layer.bias,
            bidirectional=layer.bidirectional, dtype=layer.dtype,
        )  # fmt: skip
        twin.parameters = {name: negate(name, value) for name, value in layer.parameters.items()}
        return {name: negate(name, value) for name, value in reference(replace(case, layer=twin)).items()}

    return run


def through_gru(reference: Reference) -> Reference:
    """Run a minimal gated unit by a library that has the GRU: it is the one of reset="before" and update="write" whose
    two gates are the same, so that the gradients of f are the sum of theirs."""

    def run(case: Case) -> Result:
        layer = case.layer
        twin = nn.GRU(
            layer.input_size, layer.hidden_size, layer.num_layers, reset="before", update="write", bias=layer.bias,
            bidirectional=layer.bidirectional, dtype=layer.dtype,
        )  # fmt: skip
        for name, value in layer.parameters.items():
            f, n = np.split(value, 2)
            twin.parameters[name] = np.concatenate([f, f, n])
        result = reference(replace(case, layer=twin))
        for name in result.keys() & {f"d {name}" for name in layer.parameters}:
            r, z, n = np.split(result[name], 3)
            result[name] = np.concatenate([r + z, n])
        return result

    return run


def torch_module(layer: Any) -> torch.nn.RNNBase:
    """PyTorch's layer with the same parameters."""
    options = {"nonlinearity": layer.nonlinearity} if isinstance(layer, nn.RNN) else {}
    kind = getattr(torch.nn, type(layer).__name__)
    module = kind(
        layer.input_size, layer.hidden_size, layer.num_layers, bias=layer.bias, bidirectional=layer.bidirectional,
        batch_first=True, dtype=getattr(torch, layer.dtype.name), **options,
    )  # fmt: skip
    module.load_state_dict({name: torch.from_numpy(value.copy()) for name, value in layer.parameters.items()})
    return module


def by_torch(case: Case) -> Result:
    """PyTorch; lengths through packed sequences, each at least 1."""
    module = torch_module(case.layer)
    x = torch.tensor(case.x, requires_grad=True)
    state = [torch.tensor(s, requires_grad=True) for s in case.state or ()]
    packed: Any = x
    if case.lengths is not None:
        packed = torch.nn.utils.rnn.pack_padded_sequence(
            x, torch.tensor(case.lengths), batch_first=True, enforce_sorted=False
        )
    y, final = module(packed, (tuple(state) if len(state) == 2 else state[0]) if state else None)
    if case.lengths is not None:
        y, _ = torch.nn.utils.rnn.pad_packed_sequence(y, batch_first=True, total_length=case.x.shape[1])
    finals = final if isinstance(final, tuple) else (final,)
    parameters = dict(module.named_parameters())
    names = ["x", *(f"state{k}" for k in range(len(state))), *parameters]
    gradients = torch.autograd.grad(_loss(case, y, finals), [x, *state, *parameters.values()])
    return _result(y, finals, dict(zip(names, gradients, strict=True)))


def _loss(case: Case, y: Any, finals: Any) -> Any:
    return (y * torch.tensor(case.dy)).sum() + sum(
        (f * torch.tensor(d)).sum() for f, d in zip(finals, case.dstate, strict=True)
    )


def _result(y: Any, finals: Any, gradients: dict[str, Any]) -> Result:
    tensors = {"y": y, **{f"final{k}": f for k, f in enumerate(finals)}, **{f"d {n}": g for n, g in gradients.items()}}
    return {name: value.detach().numpy() for name, value in tensors.items()}


def by_keras(case: Case) -> Result:
    """Keras 3 on PyTorch, one layer of one cell after the other; the second direction as ``go_backwards``."""
    usual = keras.config.floatx()
    keras.config.set_floatx(case.layer.dtype.name)
    try:
        # On PyTorch, Keras computes products in float32 whatever the layer's dtype; this table is where it says so.
        with patch.dict(dtypes.BIT64_TO_BIT32_DTYPE, float64="float64"):
            return _by_keras(case)
    finally:
        keras.config.set_floatx(usual)


def _by_keras(case: Case) -> Result:
    layer, lengths = case.layer, case.lengths
    x = torch.tensor(case.x, requires_grad=True)
    state = [torch.tensor(s, requires_grad=True) for s in case.state or ()]
    batch, steps = case.x.shape[:2]
    mask = None if lengths is None else torch.tensor(np.arange(steps) < lengths[:, None])
    variables: dict[str, Any] = {}
    y: Any = x
    finals: list[list[Any]] = [[] for _ in range(len(layer.cell.states))]
    for depth in range(layer.num_layers):
        sides = []
        for d in range(layer.directions):
            suffix, k = f"l{depth}" + "_reverse" * d, depth * layer.directions + d
            made = _keras_layer(layer, suffix, go_backwards=d == 1, width=y.shape[2])
            initial = [s[k] for s in state] or [torch.zeros(batch, layer.hidden_size, dtype=x.dtype)] * len(finals)
            out, *last = made(y, initial_state=initial, mask=mask)
            sides.append(torch.flip(out, [1]) if d else out)
            for part, value in zip(finals, last, strict=True):
                part.append(value)
            variables |= {f"{v.name} {suffix}": v.value for v in made.trainable_variables}
        y = torch.cat(sides, dim=2)
    ends = [torch.stack(part) for part in finals]
    names = ["x", *(f"state{k}" for k in range(len(state)))]
    inputs = [x, *state, *variables.values()]
    gradients = torch.autograd.grad(_loss(case, y, ends), inputs)
    named = dict(zip([*names, *variables], gradients, strict=True))
    return _result(y, ends, {n: named[n] for n in names} | _from_keras(layer, named))


#: blocks in Keras's order -> ours: z, r, n -> r, z, n; LSTM and RNN are in the same order
_KERAS_ORDER = {"gru": (1, 0, 2), "lstm": (0, 1, 2, 3), "rnn": (0,)}


def _keras_layer(layer: Any, suffix: str, *, go_backwards: bool, width: int) -> Any:
    options: dict[str, Any] = {}
    if isinstance(layer, nn.GRU):
        options["reset_after"] = layer.reset == "after"
    if isinstance(layer, nn.RNN):
        options["activation"] = layer.nonlinearity
    kind = {"gru": keras.layers.GRU, "lstm": keras.layers.LSTM, "rnn": keras.layers.SimpleRNN}[layer.cell.name]
    made = kind(
        layer.hidden_size, return_sequences=True, return_state=True, go_backwards=go_backwards, dtype=layer.dtype.name,
        use_bias=layer.bias, zero_output_for_mask=True, **options,
    )  # fmt: skip
    made.build((None, None, width))
    order = _KERAS_ORDER[layer.cell.name]

    def block(name: str) -> Array:
        parts = np.split(layer.parameters[f"{name}_{suffix}"], len(layer.cell.gates))
        return np.concatenate([parts[order[k]] for k in range(len(order))])

    weights = [block("weight_ih").T, block("weight_hh").T]
    if layer.bias:
        b_ih, b_hh = block("bias_ih"), block("bias_hh")
        weights.append(np.stack([b_ih, b_hh]) if options.get("reset_after") else b_ih + b_hh)
    made.set_weights(weights)
    return made


def _from_keras(layer: Any, named: dict[str, Any]) -> dict[str, Any]:
    order = _KERAS_ORDER[layer.cell.name]
    result = {}
    for name in layer.parameters:
        kind, what, suffix = name.split("_", 2)
        keras_name = {"weight": "kernel" if what == "ih" else "recurrent_kernel", "bias": "bias"}[kind]
        value = named[f"{keras_name} {suffix}"]
        if kind == "bias" and value.ndim == 2:
            value = value[0 if what == "ih" else 1]
        parts = torch.chunk(value.T if kind == "weight" else value, len(order))
        result[name] = torch.cat([parts[order[k]] for k in range(len(order))])
    return result


#: blocks in ONNX's order from ours: GRU z, r, h; LSTM i, o, f, c
_ONNX_ORDER = {"gru": (1, 0, 2), "lstm": (0, 3, 1, 2), "rnn": (0,)}


def by_onnxruntime(case: Case) -> Result:
    """ONNX Runtime, forward only, float32; one operator a layer, both directions in one operator."""
    layer, y = case.layer, case.x.astype(np.float32)
    finals: list[Array] = []
    for depth in range(layer.num_layers):
        ks = slice(depth * layer.directions, (depth + 1) * layer.directions)
        initial = [s[ks].astype(np.float32) for s in case.state or ()]
        y, *last = _onnx_layer(layer, depth, y, initial, case.lengths)
        finals = [np.concatenate([a, b]) for a, b in zip(finals, last, strict=True)] if finals else last
    return {"y": y, **{f"final{k}": f for k, f in enumerate(finals)}}


def _onnx_layer(layer: Any, depth: int, x: Array, initial: list[Array], lengths: Array | None) -> list[Array]:
    operator, directions = type(layer).__name__, layer.directions
    order = _ONNX_ORDER[layer.cell.name]

    def stacked(*names: str) -> Array:
        sides = []
        for suffix in [f"l{depth}", f"l{depth}_reverse"][:directions]:
            parts = [np.split(layer.parameters[f"{n}_{suffix}"], len(order)) for n in names]
            sides.append(np.concatenate([p[k] for p in parts for k in order]))
        return np.stack(sides).astype(np.float32)

    feeds = {"X": x.transpose(1, 0, 2)}
    constants = {"W": stacked("weight_ih"), "R": stacked("weight_hh")}
    if layer.bias:
        constants["B"] = stacked("bias_ih", "bias_hh")
    if lengths is not None:
        feeds["sequence_lens"] = lengths.astype(np.int32)
    feeds |= dict(zip(("initial_h", "initial_c"), initial, strict=False))
    inputs = ["X", "W", "R", "B", "sequence_lens", "initial_h", *(["initial_c"] if operator == "LSTM" else [])]
    present = {**feeds, **constants}
    outputs = ["Y", "Y_h", "Y_c"][: 1 + len(layer.cell.states)]
    options: dict[str, Any] = {}
    if isinstance(layer.cell, cells.GRU):
        options["linear_before_reset"] = int(layer.reset == "after")
    if isinstance(layer.cell, cells.RNN):
        options["activations"] = [layer.nonlinearity.capitalize()] * directions
    node = helper.make_node(
        operator, [name if name in present else "" for name in inputs], outputs, hidden_size=layer.hidden_size,
        direction="bidirectional" if directions == 2 else "forward", **options,
    )  # fmt: skip
    kinds = {"sequence_lens": TensorProto.INT32}
    graph = helper.make_graph(
        [node],
        "layer",
        [helper.make_tensor_value_info(n, kinds.get(n, TensorProto.FLOAT), a.shape) for n, a in feeds.items()],
        [helper.make_tensor_value_info(n, TensorProto.FLOAT, None) for n in outputs],
        [onnx.numpy_helper.from_array(a, n) for n, a in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 21)], ir_version=10)
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    results: list[Any] = list(session.run(outputs, {n: np.ascontiguousarray(a) for n, a in feeds.items()}))
    y, *finals = results
    # (T, D, B, H) -> (B, T, D·H)
    return [y.transpose(2, 0, 1, 3).reshape(x.shape[0], x.shape[1], -1), *finals]


#: The cells that each library has, and how it is made to run them.
TORCH: dict[str, Reference] = {
    **dict.fromkeys(("rnn-tanh", "rnn-relu", "lstm", "gru-after-keep"), by_torch),
    "gru-after-write": through_keep(by_torch),
}
KERAS: dict[str, Reference] = {
    **dict.fromkeys(("rnn-tanh", "rnn-relu", "lstm", "gru-after-keep", "gru-before-keep"), by_keras),
    **dict.fromkeys(("gru-after-write", "gru-before-write"), through_keep(by_keras)),
    "mgu": through_gru(through_keep(by_keras)),
}
#: Outputs and final states only.
ONNXRUNTIME: dict[str, Reference] = {
    **dict.fromkeys(("rnn-tanh", "rnn-relu", "lstm", "gru-after-keep", "gru-before-keep"), by_onnxruntime),
    **dict.fromkeys(("gru-after-write", "gru-before-write"), through_keep(by_onnxruntime)),
    "mgu": through_gru(through_keep(by_onnxruntime)),
}
