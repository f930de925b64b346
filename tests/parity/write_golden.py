"""Write tests/golden/*.npz, the results of other libraries, for new cells.

    python -m tests.parity.write_golden mgu                 files that are there stay as they are
    python -m tests.parity.write_golden --overwrite mgu     those of this cell are written anew

A cell that no library has gets its outputs and gradients from the complex step through the equations.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from importlib.metadata import version

from gatewise.cells import CELLS
from tests.golden import cases
from tests.gradients import numeric
from tests.gradients.numeric import Case, make_case
from tests.parity import references
from tests.parity.references import Reference

#: one layer with everything, and two layers in both directions
SHAPES = {
    "one": {"depth": 1, "lengths": None, "hidden": 4, "inputs": 3, "seed": 11},
    "two": {"depth": 2, "bidirectional": True, "lengths": (3, 1, 7, 5), "hidden": 4, "inputs": 2, "seed": 12},
}


def by_complex_step(case: Case) -> references.Result:
    """Outputs of the equations and their derivatives, without any backward pass."""
    y, final = numeric.run_cells(case, case.point)
    gradients = {f"d {name}": d for name, d in numeric.complex_step(case).items()}
    return {"y": y, **{f"final{k}": s for k, s in enumerate(final)}, **gradients}


def libraries_of(key: str) -> Iterator[tuple[str, Reference]]:
    """Who computes the stored results of a cell: one that differentiates, and ONNX Runtime where it may."""
    if key in references.TORCH:
        yield "torch", references.TORCH[key]
    elif key in references.KERAS:
        yield "keras", references.KERAS[key]
    else:
        yield "numpy", by_complex_step
    if key in references.ONNXRUNTIME and not key.endswith("write"):
        yield "onnxruntime", references.ONNXRUNTIME[key]


def written(key: str, *, overwrite: bool) -> Iterator[str]:
    """Write a cell's files one by one, with their names."""
    for library, reference in libraries_of(key):
        dtype = "float32" if library == "onnxruntime" else "float64"
        for shape, usual in SHAPES.items():
            path = cases.FOLDER / f"{key}-{library}-{shape}.npz"
            if path.exists() and not overwrite:
                continue
            empty = library == "keras" and usual["lengths"]  # the others do not take an empty sequence
            options = usual | ({"lengths": (3, 0, 7, 5)} if empty else {})
            case = make_case(key, batch=4, steps=7, dtype=dtype, **options)  # type: ignore[arg-type]
            versions = {name: version(name) for name in dict.fromkeys((library, "torch", "numpy"))}
            cases.write(path, key, case, reference(case), versions)
            yield path.name


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("key", nargs="+", choices=list(CELLS))
    parser.add_argument("--overwrite", action="store_true", help="replace files that are there")
    chosen = parser.parse_args()
    for one in chosen.key:
        for name in written(one, overwrite=chosen.overwrite):
            sys.stdout.write(f"{name}\n")
