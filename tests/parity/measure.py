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
from tests.gradients import numeric
from tests.gradients.numeric import VARIANTS, Case, by_gatewise, make_case, worst
from tests.parity import references
from tests.providers import AVAILABLE

PROOF = Path(__file__).parents[2] / "docs" / "proof.md"
BEGIN, END = "<!-- errors -->", "<!-- end of errors -->"
Compared = Callable[[Case], float]


def _gradients(reference: Callable[[Case], dict[str, Array]]) -> Compared:
    return lambda case: worst(numeric.hand_derived(case), reference(case))[0]


def _library(reference: Callable[[Case], dict[str, Array]], gradients: bool = True) -> Compared:
    return lambda case: worst(by_gatewise(case, gradients), reference(case))[0]


#: column -> (dtype, comparison, its variants of the GRU)
COLUMNS: dict[str, tuple[str, Callable[[str], Compared | None]]] = {
    "complex step": ("float64", lambda _: _gradients(numeric.complex_step)),
    "central differences": ("float64", lambda _: _gradients(numeric.central_differences)),
    "PyTorch": ("float64", lambda v: None if "before" in v else _library(_polar(v, references.by_torch))),
    "PyTorch, float32": ("float32", lambda v: None if "before" in v else _library(_polar(v, references.by_torch))),
    "Keras": ("float64", lambda v: _library(_polar(v, references.by_keras))),
    "ONNX Runtime, float32, forward": (
        "float32",
        lambda v: _library(_polar(v, references.by_onnxruntime), gradients=False),
    ),
}


def _polar(variant: str, reference: Callable[[Case], dict[str, Array]]) -> Callable[[Case], dict[str, Array]]:
    return references.through_keep(reference) if variant.endswith("write") else reference


def table(provider: str) -> str:
    """One row a variant, as Markdown."""
    lines = [f"| {provider} | {' | '.join(COLUMNS)} |", "|---" * (1 + len(COLUMNS)) + "|"]
    for variant in VARIANTS:
        cells = []
        for dtype, choose in COLUMNS.values():
            compared = choose(variant)
            errors = [
                compared(make_case(variant, depth=depth, bidirectional=both, lengths=lengths, hidden=3, dtype=dtype))
                for depth, both, lengths in product((1, 3), (False, True), (None, (2, 4, 1)))
                if compared is not None
            ]
            cells.append(f"{max(errors):.1e}" if errors else "")
        lines.append(f"| {variant} | {' | '.join(cells)} |")
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
