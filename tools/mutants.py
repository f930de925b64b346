"""Small faults made by rule: what may be wrong in a line of Python, and how a run is made to import it so.

A mutant is a file, the number of a node of its syntax tree and a kind. Nothing is written to the tree: a process
started with :func:`environment` compiles the changed tree when it imports that file.
"""

from __future__ import annotations

import ast
import importlib.machinery
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType
from typing import NamedTuple

__all__ = ["Mutant", "changed", "environment", "install", "mutants_of"]

VARIABLE = "GATEWISE_MUTANT"
ROOT = Path(__file__).resolve().parent.parent

_ORDER = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
_EQUAL = {ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn,
          ast.NotIn: ast.In}  # fmt: skip
_SIGN = {ast.Add: ast.Sub, ast.Sub: ast.Add}
_PRODUCT = {ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Div}
_OPPOSITE = {"min": "max", "max": "min", "minimum": "maximum", "maximum": "minimum", "any": "all", "all": "any",
             "argmin": "argmax", "argmax": "argmin", "floor": "ceil", "ceil": "floor"}  # fmt: skip
#: Functions that give the same for their first two arguments exchanged.
_SYMMETRIC = {
    "minimum",
    "maximum",
    "fmin",
    "fmax",
    "array_equal",
    "hypot",
    "logaddexp",
    "gcd",
    "lcm",
    "multiply",
    "add",
}
_LARGEST = 1000


class Mutant(NamedTuple):
    """One small fault."""

    file: str
    line: int
    node: int
    kind: str

    @property
    def key(self) -> str:
        """The fault as text, for a file of results and for the environment."""
        return f"{self.file}:{self.line}:{self.node}:{self.kind}"

    @classmethod
    def of(cls, key: str) -> Mutant:
        """The fault of a text."""
        file, line, node, kind = key.rsplit(":", 3)
        return cls(file, int(line), int(node), kind)


def mutants_of(path: Path) -> Iterator[Mutant]:
    """Every fault that can be made in a file."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    quiet = set(_untested(tree))
    for number, node in enumerate(ast.walk(tree)):
        if id(node) in quiet:
            continue
        for kind, applies in _KINDS.items():
            if applies(node, False):
                yield Mutant(path.relative_to(ROOT).as_posix(), getattr(node, "lineno", 0), number, kind)


def changed(mutant: Mutant) -> ast.Module:
    """The syntax tree of a file with its fault in it."""
    tree = ast.parse((ROOT / mutant.file).read_text(encoding="utf-8"))
    node = next(one for number, one in enumerate(ast.walk(tree)) if number == mutant.node)
    if not _KINDS[mutant.kind](node, True):
        raise ValueError(f"{mutant.key} does not fit the file")
    return ast.fix_missing_locations(tree)


def environment(mutant: Mutant | None, place: Path) -> dict[str, str]:
    """Variables of a process that imports a file with its fault; ``place`` is a folder for its start."""
    (place / "sitecustomize.py").write_text("from tools.mutants import install\n\ninstall()\n", encoding="utf-8")
    found = {**os.environ, "PYTHONPATH": f"{place}{os.pathsep}{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"}
    found.pop(VARIABLE, None)
    return found if mutant is None else {**found, VARIABLE: mutant.key}


def install() -> None:
    """Compile the file of the mutant in the environment with its fault, when it is imported."""
    key = os.environ.get(VARIABLE)
    if key is None:
        return
    mutant = Mutant.of(key)
    target, usual = str(ROOT / mutant.file), importlib.machinery.SourceFileLoader.get_code

    def get_code(self: importlib.machinery.SourceFileLoader, fullname: str) -> CodeType | None:
        if os.path.realpath(self.get_filename(fullname)) == target:
            return compile(changed(mutant), target, "exec", dont_inherit=True)
        return usual(self, fullname)

    importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[method-assign]


def _untested(tree: ast.Module) -> Iterator[int]:
    """Nodes that no test should pin: annotations, messages, descriptions, what only type checkers read."""
    for node in ast.walk(tree):
        parts: list[ast.AST | None] = []
        if isinstance(node, ast.JoinedStr):
            parts = [node]
        elif isinstance(node, ast.AnnAssign):
            parts = [node.annotation]
        elif isinstance(node, ast.FunctionDef):
            parts = [node.returns, *(one.annotation for one in (*node.args.args, *node.args.kwonlyargs))]
            parts += [*node.decorator_list, *(node.body if node.name in ("__repr__", "_repr_html_") else [])]
        elif (
            isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        ) or isinstance(node, ast.Raise):
            parts = [node]
        elif isinstance(node, ast.ClassDef):
            parts = [one for one in node.keywords if one.arg == "total"]
            if any(getattr(one, "name", "") == "__repr__" for one in node.body):  # a dataclass keeps it
                parts += [
                    one for call in node.decorator_list for one in getattr(call, "keywords", ()) if one.arg == "repr"
                ]
        for part in parts:
            if part is not None:
                yield from (id(one) for one in ast.walk(part))


def _swap_operator(table: dict[type, type]) -> Callable[[ast.AST, bool], bool]:
    def made(node: ast.AST, change: bool) -> bool:
        if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in table:
            if change:
                node.ops[0] = table[type(node.ops[0])]()
            return True
        if isinstance(node, ast.BinOp) and type(node.op) in table:
            if isinstance(node.left, ast.Constant) and isinstance(node.left.value, str):
                return False
            if change:
                node.op = table[type(node.op)]()
            return True
        return False

    return made


def _off_by_one(node: ast.AST, change: bool) -> bool:
    """A whole number in a sum, a place, a comparison or a call."""
    for name in ("right", "slice", "lower", "upper"):
        part = getattr(node, name, None)
        if isinstance(part, ast.Constant) and type(part.value) is int and abs(part.value) <= _LARGEST:
            if change:
                part.value += 1
            return True
    if isinstance(node, ast.Compare) and len(node.comparators) == 1 and _whole(node.comparators[0]):
        if change:
            node.comparators[0].value += 1  # type: ignore[attr-defined]
        return True
    return False


def _whole(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is int and abs(node.value) <= _LARGEST


def _sign_dropped(node: ast.AST, change: bool) -> bool:
    if isinstance(node, ast.BinOp) and isinstance(node.right, ast.UnaryOp) and isinstance(node.right.op, ast.USub):
        if change:
            node.right = node.right.operand
        return True
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.UnaryOp) and isinstance(node.slice.op, ast.USub):
        if change:
            node.slice = ast.Constant(0)
        return True
    return False


def _and_or(node: ast.AST, change: bool) -> bool:
    if not isinstance(node, ast.BoolOp):
        return False
    if change:
        node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
    return True


def _not_dropped(node: ast.AST, change: bool) -> bool:
    for name in ("test", "value", "left"):
        part = getattr(node, name, None)
        if isinstance(part, ast.UnaryOp) and isinstance(part.op, (ast.Not, ast.Invert)):
            if change:
                setattr(node, name, part.operand)
            return True
    return False


def _check_dropped(node: ast.AST, change: bool) -> bool:
    if not (isinstance(node, ast.If) and len(node.body) == 1 and isinstance(node.body[0], ast.Raise)):
        return False
    if change:
        node.test = ast.Constant(False)
    return True


def _axis(node: ast.AST, change: bool) -> bool:
    if not (isinstance(node, ast.keyword) and node.arg == "axis"):
        return False
    if change:
        zero = isinstance(node.value, ast.Constant) and node.value.value == 0
        node.value = ast.Constant(-1 if zero else 0)
    return True


def _arguments_swapped(node: ast.AST, change: bool) -> bool:
    simple = (ast.Name, ast.Attribute, ast.Subscript)
    if not (isinstance(node, ast.Call) and len(node.args) >= 2 and all(isinstance(a, simple) for a in node.args[:2])):
        return False
    if isinstance(node.func, ast.Name) and node.func.id in ("isinstance", "min", "max", "cast"):
        return False
    owner, name = getattr(getattr(node.func, "value", None), "id", ""), getattr(node.func, "attr", "")
    if (owner in ("np", "math") and name in _SYMMETRIC) or ast.dump(node.args[0]) == ast.dump(node.args[1]):
        return False
    if change:
        node.args[:2] = node.args[1::-1]
    return True


def _default_changed(node: ast.AST, change: bool) -> bool:
    """The first default of a function, or of a keyword of a call, that is a number or a truth value."""
    places: list[ast.expr | None] = []
    if isinstance(node, ast.FunctionDef):
        places = [*node.args.defaults, *node.args.kw_defaults]
    elif isinstance(node, ast.keyword) and node.arg not in ("axis", "strict", "copy", "kind"):
        places = [node.value]
    for place in places:
        if isinstance(place, ast.Constant) and isinstance(place.value, (bool, int, float)):
            if change:
                place.value = (not place.value) if isinstance(place.value, bool) else place.value + 1
            return True
    return False


def _opposite(node: ast.AST, change: bool) -> bool:
    if not isinstance(node, ast.Call):
        return False
    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
    if name not in _OPPOSITE or (isinstance(node.func, ast.Name) and len(node.args) > 2):
        return False
    if change:
        setattr(node.func, "id" if isinstance(node.func, ast.Name) else "attr", _OPPOSITE[name])
    return True


_KINDS: dict[str, Callable[[ast.AST, bool], bool]] = {
    "off by one": _off_by_one,
    "order": _swap_operator(_ORDER),
    "equality": _swap_operator(_EQUAL),
    "sign": _swap_operator(_SIGN),
    "product": _swap_operator(_PRODUCT),
    "dropped sign": _sign_dropped,
    "and, or": _and_or,
    "dropped not": _not_dropped,
    "dropped check": _check_dropped,
    "axis": _axis,
    "swapped arguments": _arguments_swapped,
    "default": _default_changed,
    "opposite": _opposite,
}
