"""Faults by rule: each kind changes what it says, compiles, and a process imports the file with it."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tools import mutants
from tools.mutate import ROOMS, drawn, node_ids

SOURCE = '''
def f(x, y=3, *, deep=True):
    """A text with 1 number."""
    if x < 2:
        raise ValueError(f"x is {x - 1}")
    if not deep and x == y:
        return x[-1] + y * 2
    return max(x, y, key=len) if g(x, y) is None else min(x.sum(axis=0), y)
'''
CHANGES = {
    "off by one": {"x < 3", "y * 3"},
    "order": {"x <= 2"},
    "equality": {"x != y", "g(x, y) is not None"},
    "sign": {"x[-1] - y * 2"},
    "product": {"y / 2"},
    "dropped sign": {"x[0]"},
    "and, or": {"not deep or x == y"},
    "dropped check": {"if False:"},
    "axis": {"axis=-1"},
    "swapped arguments": {"g(y, x)"},
    "default": {"y=4"},
    "opposite": {"min(x, y, key=len)", "max(x.sum(axis=0), y)"},
}


@pytest.fixture
def source(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(mutants, "ROOT", tmp_path)
    path = tmp_path / "source.py"
    path.write_text(SOURCE, encoding="utf-8")
    return path


def test_each_kind_changes_what_it_says_and_nothing_else(source: Path) -> None:
    whole = ast.unparse(ast.parse(SOURCE))
    found: dict[str, set[str]] = {}
    for mutant in mutants.mutants_of(source):
        text = ast.unparse(mutants.changed(mutant))
        assert text != whole
        assert mutants.Mutant.of(mutant.key) == mutant
        changed = [line for line in text.splitlines() if line not in whole.splitlines()]
        assert len(changed) == 1
        found.setdefault(mutant.kind, set()).add(changed[0])
    for kind, parts in CHANGES.items():
        for part in parts:
            assert any(part in line for line in found[kind]), (kind, part, found[kind])
    assert not any("x - 1" not in line and "raise" in line for lines in found.values() for line in lines)


def test_a_sample_is_the_same_each_time_and_every_kind_has_its_turn() -> None:
    for name in ("training", "files"):
        sample = drawn(ROOMS[name], 12, seed=0)
        assert sample == drawn(ROOMS[name], 12, seed=0)
        assert sample != drawn(ROOMS[name], 12, seed=1)
        assert len({one.kind for one in sample}) >= 10
        for one in sample:
            compile(mutants.changed(one), one.file, "exec")


def test_a_process_imports_the_file_with_its_fault(tmp_path: Path) -> None:
    path = mutants.ROOT / "src" / "gatewise" / "forecasting" / "metrics.py"
    mutant = next(one for one in mutants.mutants_of(path) if one.kind == "sign")
    program = "import dis, gatewise.forecasting.metrics as m; print(sorted(map(str, (c.co_code for c in "
    program += "(f.__code__ for f in vars(m).values() if hasattr(f, '__code__'))))))"
    runs = [
        subprocess.run(
            [sys.executable, "-c", program], env=mutants.environment(which, tmp_path), cwd=mutants.ROOT, check=True,
            capture_output=True, text=True,
        ).stdout
        for which in (None, mutant)
    ]  # fmt: skip
    assert runs[0] != runs[1]


def test_tests_of_the_file_named_after_the_module_come_first() -> None:
    mutant = mutants.Mutant("src/gatewise/data/gaps.py", 1, 1, "sign")
    contexts = [
        "tests.data.test_zones.test_a",
        "tests.data.test_gaps.test_b",
        "",
        "tests.data.test_gaps.helper",
        "tests.data.test_gaps.tested",
    ]
    assert node_ids(mutant, contexts, ROOMS["data"]) == [
        "tests/data/test_gaps.py::test_b", "tests/data/test_zones.py::test_a",
    ]  # fmt: skip
    assert node_ids(mutant, [""], ROOMS["data"]) == ["tests/data"]


def test_what_changes_nothing_is_no_fault(source: Path) -> None:
    source.write_text(
        "from typing import TypedDict\n\nclass A(TypedDict, total=False):\n    x: int\n\n"
        "@dataclass(repr=False)\nclass B:\n    def __repr__(self):\n        return ''\n\n"
        "y = np.maximum(a, b) + f(a, a)\n",
        encoding="utf-8",
    )
    assert {one.kind for one in mutants.mutants_of(source)} == {"sign", "opposite"}
