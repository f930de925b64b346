"""The trace and the catalogue of cells as JSON-able data. `schema.json` describes both; docs/explorer.md explains."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Any

import numpy as np

from . import mathematics, programs, words
from .geometry import geometry
from .mathematics import Formula
from .pictures import gate_of
from .programs import Program

if TYPE_CHECKING:
    from .tracing import LayerTrace, Trace

FORMAT = "gatewise.trace"
VERSION = 1


def tensor(array: np.ndarray) -> dict[str, Any]:
    """An array as type, shape and base64 of its little-endian bytes: exact, and a third of the size of text."""
    data = np.ascontiguousarray(array, dtype="<f4" if array.dtype == np.float32 else "<f8")
    name = "float32" if data.dtype.itemsize == 4 else "float64"
    return {"dtype": name, "shape": list(data.shape), "data": base64.b64encode(data.tobytes()).decode("ascii")}


def from_tensor(document: dict[str, Any]) -> np.ndarray:
    """The inverse of `tensor`."""
    kind = {"float32": "<f4", "float64": "<f8"}[document["dtype"]]
    return np.frombuffer(base64.b64decode(document["data"]), dtype=kind).reshape(document["shape"])


def _tensors(arrays: dict[str, np.ndarray]) -> dict[str, Any]:
    return {name: tensor(array) for name, array in arrays.items()}


def _layer_document(part: LayerTrace) -> dict[str, Any]:
    run, back = part.forward, part.backward
    return {
        "cell": part.program.key,
        "layer": part.layer,
        "reverse": part.reverse,
        "parameters": _tensors(part.blocks),
        "x": tensor(run.x),
        "initial": _tensors({name: part.initial[name] for name in part.program.states}),
        "previous": _tensors(run.previous),
        "values": _tensors(run.values),
        "gradients": _tensors({**back.gradients, **back.inputs}),
        "contributions": _tensors(back.contributions),
        "upstream": tensor(back.upstream),
        "final_gradient": _tensors(part.final_gradient),
        "initial_gradient": _tensors(back.initial),
        "parameter_gradients": _tensors(back.parameters),
    }


def trace_document(trace: Trace) -> dict[str, Any]:
    """A trace as JSON-able data, format "gatewise.trace" version 1."""
    batch, steps, _ = trace.x.shape
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "title": trace.title,
        "names": list(trace.names),
        "batch": batch,
        "steps": steps,
        "lengths": [steps] * batch if trace.lengths is None else [int(n) for n in trace.lengths],
        "layers": [_layer_document(part) for part in trace.layers],
        "loss": trace.loss,
        "loss_terms": None if trace.loss_terms is None else tensor(trace.loss_terms),
        "head": None,
        "forecast": _tensors(trace.extra["forecast"]) if "forecast" in trace.extra else None,
    }
    if trace.head is not None:
        document["head"] = _tensors(
            {
                "weight": trace.head.weight,
                "bias": trace.head.bias,
                "target": trace.head.target,
                "prediction": trace.head.prediction,
            }
        )
    return document


def _formula(formula: Formula) -> list[list[str]]:
    return [list(token) for token in formula]


def _program_document(program: Program) -> dict[str, Any]:
    shape = geometry(program)
    nodes = {}
    for name, node in shape.nodes.items():
        nodes[name] = {
            "kind": node.kind,
            "shape": node.shape,
            "gate": gate_of(name),
            "x": node.x,
            "y": node.y,
            "w": node.w,
            "h": node.h,
            "label": [node.place.dx, node.place.dy, node.place.side],
        }
    edges = {
        edge.key: {"d": edge.d, "head": [round(v, 2) for v in edge.head], "tail": [round(v, 2) for v in edge.tail]}
        for edge in shape.edges
    }
    operations = []
    for operation in program.operations:
        operations.append(
            {"name": operation.name, "kind": operation.kind, "arguments": list(operation.arguments)}
            | _explained(program, operation.name)
        )
    terms = {}
    for edge in program.edges:
        sign, formula = mathematics.contribution_formula(program, *edge.split(">"))
        terms[edge] = [sign, _formula(formula)]
    return {
        "key": program.key,
        "title": words.CELLS[program.key],
        "gates": list(program.gates),
        "gate_names": words.gate_names(program),
        "states": list(program.states),
        "inputs": {
            name: {
                "title": words.name(program, name),
                "symbol": _formula([mathematics.symbol(name)]),
                "backward": _formula(mathematics.backward_formula(program, name)),
                "backward_text": words.backward_text(program, name),
            }
            for name in program.inputs
        },
        "operations": operations,
        "terms": terms,
        "parameters": {
            name: {
                "symbol": _formula([mathematics.symbol(name)]),
                "backward": _formula(mathematics.weight_formula(program, name)),
            }
            for name in program.parameters
        },
        "equations": [_formula(formula) for formula in mathematics.cell_formulas(program)],
        "picture": {"width": shape.width, "height": shape.height, "nodes": nodes, "edges": edges,
                    "dots": [list(dot) for dot in shape.dots]},
    }  # fmt: skip


def _explained(program: Program, name: str) -> dict[str, Any]:
    return {
        "title": words.name(program, name),
        "symbol": _formula([mathematics.symbol(name)]),
        "forward": _formula(mathematics.forward_formula(program, name)),
        "backward": _formula(mathematics.backward_formula(program, name)),
        "forward_text": words.forward_text(program, name),
        "backward_text": words.backward_text(program, name),
    }


def catalogue() -> dict[str, Any]:
    """Every cell: operations, pictures, equations and words, all the page knows about cells."""
    return {key: _program_document(program) for key, program in programs.all_programs().items()}
