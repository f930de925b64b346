"""Write what the page is built from: `python -m gatewise.explorer.page.catalogue web/src/data`.

`catalogue.json` has every cell's options, operations, picture, equations and words; `examples.json` the weights and
series of the worked example; `memory.json` the networks of the view of gradients; `gestures.json` the classifier of
the drawing view. All are generated from Python, so
that each cell is described once; a test checks that they are up to date.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from gatewise.cells import FAMILIES, as_cell
from gatewise.explorer.cells import describe, descriptions
from gatewise.explorer.cells.description import Description
from gatewise.explorer.cells.formulas import (
    Formula,
    backward_formula,
    contribution_formula,
    forward_formula,
    symbol,
    weight_formula,
)
from gatewise.explorer.draw.geometry import geometry
from gatewise.explorer.trace.example import worked_example

from .gestures import gesture_model
from .memory import memory_models

#: The cell that the page starts with, and the two forms that it compares at first.
START = "gru"
COMPARED = ("gru-after-keep", "gru-before-keep")


def _formula(formula: Formula) -> list[list[str]]:
    return [list(token) for token in formula]


def _picture(description: Description) -> dict[str, Any]:
    shape = geometry(description)
    nodes = {
        name: {
            "kind": node.kind,
            "shape": node.shape,
            "hue": description.hue(name),
            "x": node.x,
            "y": node.y,
            "w": node.w,
            "h": node.h,
            "label": [node.place.dx, node.place.dy, node.place.side],
            "biases": node.place.biases,
        }
        for name, node in shape.nodes.items()
    }
    edges = {
        edge.key: {
            "d": edge.d,
            "head": [round(v, 2) for v in edge.head],
            "tail": [round(v, 2) for v in edge.tail],
            "term": list(edge.term),
        }
        for edge in shape.edges
    }
    return {
        "width": shape.width,
        "height": shape.height,
        "nodes": nodes,
        "edges": edges,
        "dots": [list(dot) for dot in shape.dots],
    }


def _input(description: Description, name: str) -> dict[str, Any]:
    program = description.program
    return {
        "title": description.name(name),
        "symbol": _formula([symbol(program, name)]),
        "backward": _formula(backward_formula(program, name)),
        "backward_text": description.backward_text(name),
    }


def _operation(description: Description, name: str) -> dict[str, Any]:
    program = description.program
    operation = program.operation(name)
    return {
        "name": name,
        "kind": operation.kind,
        "arguments": list(operation.arguments),
        **_input(description, name),
        "forward": _formula(forward_formula(program, name)),
        "forward_text": description.explanation(name).sentence,
    }


def _cell(description: Description) -> dict[str, Any]:
    program = description.program
    terms = {}
    for edge in program.edges:
        sign, formula = contribution_formula(program, *edge.split(">"))
        terms[edge] = [sign, _formula(formula)]
    return {
        "key": description.key,
        "family": description.cell.name,
        "options": description.cell.form,
        "title": description.title,
        "gates": list(program.gates),
        "states": list(program.states),
        "unbounded": list(description.unbounded),
        "textbook": dict(description.textbook),
        "inputs": {name: _input(description, name) for name in program.inputs},
        "operations": [_operation(description, operation.name) for operation in program.operations],
        "terms": terms,
        "parameters": {
            name: {
                "symbol": _formula([symbol(program, name)]),
                "backward": _formula(weight_formula(program, name)),
            }
            for name in program.parameters
        },
        "equations": [_formula(formula) for formula in description.equations],
        "picture": _picture(description),
    }


def catalogue() -> dict[str, Any]:
    """All that the page knows about cells: families, and for each form operations, picture, equations and words."""
    families = {}
    for name, family in FAMILIES.items():
        forms = [describe(form) for form in family.forms()]
        families[name] = {
            "title": forms[0].family,
            "options": {option: list(values) for option, values in family.options().items()},
            "cells": [form.key for form in forms],
            "note": forms[0].note,
        }
    return {
        "start": as_cell(START).key,
        "compared": list(COMPARED),
        "families": families,
        "cells": {key: _cell(description) for key, description in descriptions().items()},
    }


def examples() -> dict[str, Any]:
    """For every cell the worked example's parameters, series and read-out; the page computes the rest itself."""
    found: dict[str, Any] = {}
    for key, description in descriptions().items():
        trace = worked_example(description.cell)
        assert trace.head is not None
        part = trace.layers[0]
        found[key] = {
            "parameters": {name: part.blocks[name].tolist() for name in description.program.parameters},
            "x": trace.x[0].tolist(),
            "head": {"weight": trace.head.weight.tolist(), "bias": trace.head.bias.tolist()},
            "target": trace.head.target[0].tolist(),
            "names": list(trace.names),
        }
    return found


def files() -> dict[str, str]:
    """File name -> content."""

    def text(data: dict[str, Any]) -> str:
        return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"

    return {
        "catalogue.json": text(catalogue()),
        "examples.json": text(examples()),
        "gestures.json": text(gesture_model()),
        "memory.json": text(memory_models()),
    }


def write(folder: Path) -> None:
    """Write all files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files().items():
        (folder / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
