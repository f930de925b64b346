"""The compiled module: its cells are those of the package, and its stub says what it is."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

import pytest

import gatewise
from gatewise import _native as native  # pyright: ignore[reportMissingModuleSource]
from gatewise import kernels
from gatewise.cells import CELLS, LSTM, Weights
from tests.kernels.cases import make_case

STUB = ast.parse((Path(gatewise.__file__).with_name("_native.pyi")).read_text(encoding="utf-8"))


def test_cells() -> None:
    assert native.cells() == {key: (len(cell.gates), len(cell.states)) for key, cell in CELLS.items()}


def test_a_cell_without_a_kernel_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    case = make_case(CELLS["lstm"], (2, 3, 2, 4))
    monkeypatch.setitem(kernels.native._KEYS, case.cell, "lstm-2")
    for call in (
        lambda: kernels.forward(case.cell, case.x, case.weights, case.state),
        lambda: kernels.forward(case.cell, case.x, case.weights, case.state, save=False),
        lambda: kernels.stream(case.cell, [case.weights], 2, "float32"),
    ):
        with pytest.raises(ValueError, match=r'cell "lstm-2" has no kernel; there are .*gru-before-write'):
            call()


def test_a_cell_of_someone_else_is_refused() -> None:
    class Mine(LSTM):
        pass

    case = make_case(CELLS["lstm"], (2, 3, 2, 4))
    with pytest.raises(TypeError, match="has no kernel; GATEWISE_PROVIDER=numpy runs any cell"):
        kernels.forward(Mine(), case.x, case.weights, case.state)


def arguments(function: ast.FunctionDef) -> list[str]:
    return [a.arg for a in (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)]


def in_stub(body: list[ast.stmt], prefix: str = "") -> dict[str, list[str] | None]:
    """Public name -> names of the arguments; None for what is no function. A setter is named with ``=``."""
    found: dict[str, list[str] | None] = {}
    for node in body:
        if isinstance(node, ast.FunctionDef):
            decorators = [ast.unparse(d) for d in node.decorator_list]
            setter = any(d.endswith(".setter") for d in decorators)
            name = prefix + node.name + ("=" if setter else "")
            found[name] = None if "property" in decorators or setter else arguments(node)
        elif isinstance(node, ast.ClassDef):
            found |= {prefix + node.name: None, **in_stub(node.body, f"{prefix}{node.name}.")}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found[node.target.id] = None
    return found


def in_module(owner: Any, prefix: str = "") -> dict[str, list[str] | None]:
    found: dict[str, list[str] | None] = {}
    for name, value in vars(owner).items():
        if name.startswith("__") and name != "__init__":
            continue
        if isinstance(value, property):
            found[prefix + name] = None
            if value.fset is not None:
                found[f"{prefix}{name}="] = None
        elif isinstance(value, type):
            found |= {prefix + name: None, **in_module(value, f"{prefix}{name}.")}
        elif callable(value):
            ((signature, *_),) = value.__nb_signature__  # type: ignore[attr-defined]
            (function,) = ast.parse(f"{signature}: ...").body
            assert isinstance(function, ast.FunctionDef)
            found[prefix + name] = arguments(function)
        else:
            found[prefix + name] = None
    return found


def test_the_stub_has_every_name_and_argument() -> None:
    assert in_stub(STUB.body) == in_module(native)


def test_every_argument_of_the_stub_has_a_type() -> None:
    for node in ast.walk(STUB):
        if isinstance(node, ast.FunctionDef):
            named = [a for a in (*node.args.posonlyargs, *node.args.args) if a.arg != "self"]
            assert all(a.annotation is not None for a in named), node.name
            assert node.returns is not None or any(".setter" in ast.unparse(d) for d in node.decorator_list), node.name


def test_the_stub_names_the_parameters_of_a_layer_in_order() -> None:
    assert Weights._fields == ("ih", "hh", "b_ih", "b_hh")
