"""Measure the errors that the proofs bound: ``python -m tests.parity.measure [--write]`` (into docs/proof.md).

Every number is the worst difference, relative to the largest number of its array, over outputs, final states and
all gradients of eight layers: depth 1 and 3, one and both directions, with lengths and without.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from importlib.metadata import version
from itertools import product
from pathlib import Path

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.cells import CELLS
from tests.gradients import numeric
from tests.gradients.numeric import Case, by_gatewise, make_case, worst
from tests.parity import references
from tests.providers import AVAILABLE

PROOF = Path(__file__).parents[2] / "docs" / "proof.md"
BEGIN, END = "<!-- errors -->", "<!-- end of errors -->"
Compared = Callable[[Case], float]


def _gradients(reference: Callable[[Case], dict[str, Array]]) -> Compared:
    return lambda case: worst(numeric.hand_derived(case), reference(case))[0]


def _library(library: dict[str, references.Reference], gradients: bool = True) -> Callable[[str], Compared | None]:
    def choose(key: str) -> Compared | None:
        reference = library.get(key)
        return None if reference is None else lambda case: worst(by_gatewise(case, gradients), reference(case))[0]

    return choose


#: column -> (dtype, the comparison of a cell; None where the library has not got it)
COLUMNS: dict[str, tuple[str, Callable[[str], Compared | None]]] = {
    "complex step": ("float64", lambda _: _gradients(numeric.complex_step)),
    "central differences": ("float64", lambda _: _gradients(numeric.central_differences)),
    "PyTorch": ("float64", _library(references.TORCH)),
    "PyTorch, float32": ("float32", _library(references.TORCH)),
    "Keras": ("float64", _library(references.KERAS)),
    "ONNX Runtime, float32, forward": ("float32", _library(references.ONNXRUNTIME, gradients=False)),
}


def table(provider: str) -> str:
    """One row a cell, as Markdown."""
    lines = [f"| {provider} | {' | '.join(COLUMNS)} |", "|---" * (1 + len(COLUMNS)) + "|"]
    for key in CELLS:
        cells = []
        for dtype, choose in COLUMNS.values():
            compared = choose(key)
            errors = [
                compared(make_case(key, depth=depth, bidirectional=both, lengths=lengths, hidden=3, dtype=dtype))
                for depth, both, lengths in product((1, 3), (False, True), (None, (2, 4, 1)))
                if compared is not None
            ]
            cells.append(f"{max(errors):.1e}" if errors else "")
        lines.append(f"| {key} | {' | '.join(cells)} |")
    return "\n".join(lines)


def main() -> None:
    """Print the tables; with --write put them into docs/proof.md."""
    parts = []
    for provider in AVAILABLE:
        with kernels.use(provider=provider) or nullcontext():
            parts.append(table(provider))
    libraries = ", ".join(f"{name} {version(name)}" for name in ("numpy", "torch", "keras", "onnxruntime"))
    text = "\n\n".join(parts) + f"\n\nMeasured with {libraries}."
    sys.stdout.write(text + "\n")
    if "--write" in sys.argv[1:]:
        before, rest = PROOF.read_text(encoding="utf-8").split(BEGIN)
        _, after = rest.split(END)
        PROOF.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
