"""Write tests/golden/*.npz anew: ``python -m tests.parity.write_golden``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from importlib.metadata import version

import numpy as np

from tests.golden import cases
from tests.gradients.numeric import Case, make_case
from tests.parity import references

#: variant, library, its results
WRITERS: list[tuple[str, str, Callable[[Case], dict[str, np.ndarray]]]] = [
    ("rnn-tanh", "torch", references.by_torch),
    ("rnn-relu", "torch", references.by_torch),
    ("lstm", "torch", references.by_torch),
    ("gru-after-keep", "torch", references.by_torch),
    ("gru-after-write", "torch", references.through_keep(references.by_torch)),
    ("gru-before-keep", "keras", references.by_keras),
    ("gru-before-write", "keras", references.through_keep(references.by_keras)),
    ("gru-before-keep", "onnxruntime", references.by_onnxruntime),
    ("gru-after-keep", "onnxruntime", references.by_onnxruntime),
    ("lstm", "onnxruntime", references.by_onnxruntime),
]
#: one layer with everything, and two layers in both directions
SHAPES = {
    "one": {"depth": 1, "lengths": None, "hidden": 4, "inputs": 3, "seed": 11},
    "two": {"depth": 2, "bidirectional": True, "lengths": (3, 1, 7, 5), "hidden": 4, "inputs": 2, "seed": 12},
}


def written() -> Iterator[str]:
    """Write the files one by one, with their names."""
    for variant, library, reference in WRITERS:
        dtype = "float32" if library == "onnxruntime" else "float64"
        for shape, usual in SHAPES.items():
            empty = library == "keras" and usual["lengths"]  # the other two do not take an empty sequence
            options = usual | ({"lengths": (3, 0, 7, 5)} if empty else {})
            case = make_case(variant, batch=4, steps=7, dtype=dtype, **options)  # type: ignore[arg-type]
            path = cases.FOLDER / f"{variant}-{library}-{shape}.npz"
            versions = {name: version(name) for name in dict.fromkeys((library, "torch", "numpy"))}
            cases.write(path, variant, case, reference(case), versions)
            yield path.name


if __name__ == "__main__":
    for name in written():
        sys.stdout.write(f"{name}\n")
