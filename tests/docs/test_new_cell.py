"""docs/how-to/new-cell.md is true: its files are the shipped ones, and following it adds the minimal gated unit."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "how-to" / "new-cell.md"
MARKED = re.compile(r"^<!-- (file|rows): (\S+) -->\n```\w+\n(.*?)^```$", re.M | re.S)


class Step(NamedTuple):
    """A block of the page: a whole new file, or rows of one that is there, as a diff with some context."""

    kind: str
    path: str
    text: str

    def lines(self, *signs: str) -> str:
        """The lines of a diff that begin with one of the signs, without it."""
        return "".join(line[1:] for line in self.text.splitlines(keepends=True) if line[0] in signs)


STEPS = [Step(*groups) for groups in MARKED.findall(PAGE.read_text(encoding="utf-8"))]
PYTHON = [step for step in STEPS if step.path.startswith("src/")]


def replaced(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, f"{file} holds {text.count(old)} times, not once: {old!r}"
    file.write_text(text.replace(old, new), encoding="utf-8")


def test_two_new_files_a_language_at_most_and_a_row_in_one_table_each() -> None:
    for suffix in (".py", ".hpp"):
        assert 1 <= sum(step.kind == "file" and step.path.endswith(suffix) for step in STEPS) <= 2
        files = [step.path for step in STEPS if step.kind == "file" and step.path.endswith(suffix)]
        tables = {step.path for step in STEPS if step.kind == "rows" and step.path.endswith(suffix)}
        assert len(tables) <= len(files)


@pytest.mark.parametrize("step", STEPS, ids=lambda step: f"{step.kind} {step.path}")
def test_the_page_shows_what_is_shipped(step: Step) -> None:
    shipped = (ROOT / step.path).read_text(encoding="utf-8")
    if step.kind == "file":
        assert step.text == shipped, "python -m tools.write_how_to copies the files anew"
    else:
        assert step.lines(" ", "+") in shipped


def start(tree: Path, code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code on the copy's package, which must be the one that is imported."""
    code = (
        "import sys; sys.meta_path = [f for f in sys.meta_path if not type(f).__module__.startswith('_editable')];"
        "sys.path[:0] = [sys.argv[1] + '/src', sys.argv[1]]; import gatewise;"
        "assert gatewise.__file__.startswith(sys.argv[1]), gatewise.__file__;" + code
    )
    environment = {**os.environ, "GATEWISE_PROVIDER": "numpy", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        [sys.executable, "-B", "-c", code, str(tree), *arguments],
        cwd=tree, env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip


LIST = "from gatewise.cells import CELLS; print(*CELLS)"
TEST = "import pytest; sys.exit(pytest.main(sys.argv[2:]))"


def test_following_the_page_adds_the_unit(tmp_path: Path) -> None:
    tree = tmp_path.resolve() / "copy"
    for name in ("src", "tests"):
        ignored = shutil.ignore_patterns("__pycache__", "_native*", ".hypothesis", "assets")
        shutil.copytree(ROOT / name, tree / name, ignore=ignored)
    shutil.copy2(ROOT / "pyproject.toml", tree)

    for step in PYTHON:  # the copy as it was before
        if step.kind == "file":
            (tree / step.path).unlink()
        else:
            replaced(tree / step.path, step.lines(" ", "+"), step.lines(" ", "-"))
    before = start(tree, LIST)
    assert "lstm" in before.stdout, before.stderr
    assert "mgu" not in before.stdout.split()

    for step in PYTHON:
        if step.kind == "file":
            (tree / step.path).write_text(step.text, encoding="utf-8")
        else:
            replaced(tree / step.path, step.lines(" ", "-"), step.lines(" ", "+"))
    after = start(tree, LIST)
    assert after.stdout.split() == [*before.stdout.split(), "mgu"], after.stderr
    tests = ["tests/cells", "tests/gradients/test_layers.py::test_against_complex_step", "tests/explorer/cells"]
    tests += ["tests/explorer/draw", "tests/explorer/trace/test_tracing.py"]
    proved = start(tree, TEST, "-q", "-x", "--no-header", "-p", "no:cacheprovider", *tests, "-k", "mgu")
    assert proved.returncode == 0, proved.stdout[-3000:] + proved.stderr[-3000:]
    assert int(re.findall(r"(\d+) passed", proved.stdout)[-1]) > 50
