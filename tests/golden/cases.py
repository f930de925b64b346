"""The golden files: what is in them, and how they are read.

A file holds one layer with everything that went in and what another library made of it: ``about`` (JSON: the
layer, the library, its version), ``x``, ``lengths``, ``state0`` ..., ``dy``, ``dstate0`` ..., one array a parameter,
and the results under the same names with ``= `` in front. Written by ``python -m tests.parity.write_golden``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import CELLS
from gatewise.nn import make_layer
from tests.gradients.numeric import Case

__all__ = ["FOLDER", "read", "write"]

FOLDER = Path(__file__).parent


def write(path: Path, key: str, case: Case, results: dict[str, Array], versions: dict[str, str]) -> None:
    """Store a case and another library's results."""
    layer = case.layer
    about = {
        "variant": key,
        "num_layers": layer.num_layers,
        "bidirectional": layer.bidirectional,
        "bias": layer.bias,
        "dtype": layer.dtype.name,
        "versions": versions,
    }
    arrays: dict[str, Array] = {"about": np.array(json.dumps(about)), "dy": case.dy, **case.point}
    arrays |= {f"dstate{k}": d for k, d in enumerate(case.dstate)}
    if case.lengths is not None:
        arrays["lengths"] = case.lengths
    arrays |= {f"= {name}": value for name, value in results.items()}
    np.savez_compressed(path, **arrays)  # type: ignore[arg-type]


def read(path: Path) -> tuple[Case, dict[str, Array], dict[str, Any]]:
    """A stored case, the other library's results, and what the file says about itself."""
    with np.load(path, allow_pickle=False) as file:
        arrays = {name: file[name] for name in file.files}
    about = json.loads(str(arrays.pop("about")))
    options = {name: about[name] for name in ("bias", "bidirectional", "dtype")}
    x, hidden = arrays["x"], arrays["weight_hh_l0"].shape[1]
    layer = make_layer(CELLS[about["variant"]], x.shape[2], hidden, about["num_layers"], **options)
    layer.parameters = {name: arrays[name] for name in layer.parameters}

    def states(prefix: str) -> tuple[Array, ...]:
        return tuple(arrays[f"{prefix}{k}"] for k in range(len(layer.cell.states)) if f"{prefix}{k}" in arrays)

    case = Case(layer, x, states("state") or None, arrays.get("lengths"), arrays["dy"], states("dstate"))
    return case, {name[2:]: a for name, a in arrays.items() if name.startswith("= ")}, about
