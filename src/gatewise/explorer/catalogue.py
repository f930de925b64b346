"""Write what the page is built from: `python -m gatewise.explorer.catalogue web/src/data`.

`cells.json` has every cell's operations, picture, equations and words; `examples.json` the worked example's weights
and series. Both are generated from Python, so that there is one description of each cell; a test keeps them fresh.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from . import programs
from .documents import catalogue
from .example import worked_example
from .lesson_models import lesson_models


def examples() -> dict[str, Any]:
    """For every cell the worked example's parameters, series and read-out; the page computes the rest itself."""
    found: dict[str, Any] = {}
    for key, program in programs.all_programs().items():
        trace = worked_example(program)
        assert trace.head is not None
        part = trace.layers[0]
        found[key] = {
            "parameters": {name: part.blocks[name].tolist() for name in program.parameters},
            "x": trace.x[0].tolist(),
            "head": {"weight": trace.head.weight.tolist(), "bias": trace.head.bias.tolist()},
            "target": trace.head.target[0].tolist(),
            "names": list(trace.names),
        }
    return found


def files() -> dict[str, str]:
    """File name -> content."""
    compact = {"ensure_ascii": False, "separators": (",", ":")}
    return {
        "cells.json": json.dumps(catalogue(), **compact) + "\n",
        "examples.json": json.dumps(examples(), **compact) + "\n",
        "memory.json": json.dumps(lesson_models(), **compact) + "\n",
    }


def write(folder: Path) -> None:
    """Write all files into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files().items():
        (folder / name).write_text(content, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
