"""The table of cells is complete, each file agrees with its cell, and no other file names one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from gatewise import cells
from gatewise.explorer.cells import FAMILIES, descriptions, find, formulas, program
from gatewise.explorer.cells.description import HUES

SOURCE = Path(program.__file__).parents[1]


def test_every_family_has_its_file() -> None:
    assert set(FAMILIES) == set(cells.FAMILIES)
    assert set(descriptions()) == set(cells.CELLS)


@pytest.mark.parametrize("key", cells.CELLS)
def test_a_description_agrees_with_its_cell(key: str) -> None:
    cell, description = cells.CELLS[key], descriptions()[key]
    assert description.key == key
    assert description.program.gates == cell.gates
    assert description.program.states == cell.states
    assert set(description.gates) == set(cell.gates)
    assert {gate.hue for gate in description.gates.values()} <= set(HUES)
    assert len({gate.hue for gate in description.gates.values()}) == len(cell.gates)
    assert len(description.equations) == len(dict.fromkeys((*cell.gates, *cell.states)))
    assert set(description.unbounded) <= {*cell.gates, *cell.states}


def test_no_other_file_names_a_cell() -> None:
    """Strings that are a family's name or a form's key stand in the cells' own files, the table and the start page."""
    allowed = {"cells/__init__.py", "page/catalogue.py", *(f"cells/{name}.py" for name in FAMILIES)}
    found = []
    for path in SOURCE.rglob("*.py"):
        if path.relative_to(SOURCE).as_posix() in allowed:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and node.value in {*cells.FAMILIES, *cells.CELLS}:
                found.append(f"{path}:{node.lineno}")
    assert found == []


def test_cells_are_found_by_value_key_and_family() -> None:
    expected = descriptions()["gru-before-write"]
    assert find("gru-before-write") is expected
    assert find(cells.GRU(reset="before", update="write")) is expected
    assert find("gru", reset="before", update="write") is expected
    with pytest.raises(ValueError, match="reset must be"):
        find("gru", reset="never")
    with pytest.raises(TypeError, match="mgu has no option 'reset'"):
        find("mgu", reset="after")


@pytest.mark.parametrize(
    ("line", "kind", "arguments"),
    [
        ("p_z = W_xz x", "product", ("W_xz", "x")),
        ("k = z ⊙ h_", "multiply", ("z", "h_")),
        ("a = p_z + b_xz + q_z", "sum", ("p_z", "b_xz", "q_z")),
        ("u = 1 − z", "one_minus", ("z",)),
        ("z = σ(a_z)", "sigmoid", ("a_z",)),
        ("h = tanh(a_h)", "tanh", ("a_h",)),
        ("h = ReLU(a_h)", "relu", ("a_h",)),
    ],
)
def test_operations_are_read_from_lines(line: str, kind: str, arguments: tuple[str, ...]) -> None:
    found = program.parse_operation(line)
    assert (found.kind, found.arguments) == (kind, arguments)
    assert found.name == line.split(maxsplit=1)[0]


@pytest.mark.parametrize("line", ["k", "k = z", "k = z - h_", "k = z ⊙ h_ + n", "k = sin(z)", "k = 2 − z"])
def test_a_line_that_is_no_operation_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="is not one primitive operation"):
        program.parse_operation(line)


def test_equations_are_read_from_lines() -> None:
    lstm = descriptions()["lstm"].program
    assert formulas.plain(formulas.formula(lstm, "h = o ⊙ tanh(c)")) == "h_t = o_t ⊙ tanh(c_t)"
    assert formulas.latex(formulas.formula(lstm, "c = f ⊙ c_ + i ⊙ g")) == (
        r"c_{t} = f_{t} \odot c_{t-1} + i_{t} \odot g_{t}"
    )
    with pytest.raises(ValueError, match="no symbol at"):
        formulas.formula(lstm, "h = o * c")
