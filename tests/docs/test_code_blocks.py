"""Every code block of the README and the documentation runs."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import pytest

from gatewise.cli import main
from gatewise.errors import PictureError
from gatewise.explorer.draw import paper

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
FENCE = re.compile(r"^```(\w*)[^\n]*\n(.*?)^```$", re.M | re.S)
#: Languages that are executed, and those that only show something.
RUN, SHOWN = {"python", "sh"}, {"text", "json", "yaml", "toml", "html", "cpp", "diff", "py"}


def blocks(page: Path) -> list[tuple[int, str, str]]:
    """(line, language, code) of every fenced block."""
    text = page.read_text(encoding="utf-8")
    return [(text[: m.start()].count("\n") + 2, m[1], m[2]) for m in FENCE.finditer(text)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_block_runs(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    if page.name == "README.md":
        write_readings(tmp_path / "readings.csv")
    names: dict[str, object] = {"__name__": "__main__"}
    for line, language, code in blocks(page):
        assert language in RUN | SHOWN, f"{page}:{line}: say which language this block is in"
        if language == "python":
            # Blank lines before it make line numbers in a traceback those of the page.
            with no_font_if_korean(code):
                exec(compile("\n" * (line - 1) + code, str(page), "exec"), names)
        elif language == "sh":
            for command in code.splitlines():
                run_line(command, f"{page}:{line}")


def no_font_if_korean(code: str) -> AbstractContextManager[object]:
    """On a machine without a font for Korean words, a picture with some is refused."""
    if 'lang="ko"' in code and paper.fonts() == ["DejaVu Sans"]:
        return pytest.raises(PictureError, match="install fonts-noto-cjk")
    return nullcontext()


def run_line(command: str, place: str) -> None:
    """Run a line of shell: our own command in this process; for others see that what they name is there."""
    words = shlex.split(command, comments=True)
    while words and re.fullmatch(r"[A-Z_]+=\S*", words[0]):
        words = words[1:]
    if not words:
        return
    words[0] = words[0].removeprefix(".venv/bin/")
    if words[0] == "gatewise":
        short = ["--epochs", "1"] if words[1] == "forecast" and "--epochs" not in words else []
        assert main([*words[1:], *short]) == 0, place
    elif words[0] == "make":
        targets = [word for word in words[1:] if "=" not in word]
        known = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
        assert set(targets) <= set(known), f"{place}: make has no such target: {targets}"
    elif words[0] in ("python", "python3"):
        there = (ROOT / words[1]).exists() if words[1] != "-m" else module_exists(words[2])
        assert there, f"{place}: there is no {words[1:3]}"
    else:
        assert words[0] in ("pip", "git", "cd"), f"{place}: how can this be checked? {command}"


def module_exists(name: str) -> bool:
    """Whether ``python -m name`` would find something, looked up from the project's folder."""
    code = f"import importlib.util, sys; sys.exit(importlib.util.find_spec({name!r}) is None)"
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def write_readings(path: Path) -> None:
    """A table for pages that speak of one."""
    lines = [f"2024-01-{1 + k // 24:02d}T{k % 24:02d}:00,{(k * 7 % 24) / 3:.2f}" for k in range(24 * 20)]
    path.write_text("time,load\n" + "\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_inside_the_project_leads_somewhere(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        if "://" not in target:
            assert (page.parent / target).exists(), f"{page}: {target}"


def test_contributing_stays_short() -> None:
    assert len((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()) < 60
