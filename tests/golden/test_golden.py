"""What PyTorch, Keras and ONNX Runtime computed once, without those libraries here."""

from __future__ import annotations

from pathlib import Path

import pytest

from gatewise.cells import CELLS
from tests.golden import cases
from tests.gradients.numeric import by_gatewise, worst

FILES = sorted(cases.FOLDER.glob("*.npz"))
#: worst error relative to the largest number of each array
BOUND = {"float64": 1e-12, "float32": 3e-6}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_same_numbers(path: Path) -> None:
    case, expected, about = cases.read(path)
    actual = by_gatewise(case)
    error, name = worst({name: actual[name] for name in expected}, expected)
    assert error <= BOUND[about["dtype"]], f"{name}: relative error {error:.1e}"


def test_every_cell_has_a_golden_forward_and_backward() -> None:
    proved = {"y": set(), "d x": set()}
    for path in FILES:
        _, expected, about = cases.read(path)
        for name, keys in proved.items():
            if name in expected:
                keys.add(about["variant"])
    assert proved == {"y": set(CELLS), "d x": set(CELLS)}


def test_the_files_stay_small() -> None:
    assert sum(path.stat().st_size for path in FILES) < 40_000 * len(CELLS)
