"""The shipped page is the one that the sources build."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

WEB = Path(__file__).parents[2] / "web"
ASSETS = WEB.parent / "src/gatewise/explorer/assets"


def test_the_shipped_page_is_built_from_the_sources(tmp_path: Path) -> None:
    """After a change of web/: `make web`."""
    for mode in ((), ("--mode", "whole")):
        command = ["npx", "vite", "build", *mode, "--outDir", str(tmp_path), "--logLevel", "error"]
        subprocess.run(command, cwd=WEB, check=True, capture_output=True, timeout=120)
    built = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert {"explorer.js", "explorer.css", "whole.js"} <= set(built)
    assert {path.name for path in ASSETS.iterdir()} == set(built)
    for name, content in built.items():
        assert (ASSETS / name).read_bytes() == content, name


def test_the_whole_script_needs_no_other_file() -> None:
    """A notebook and the one-file export have nothing beside them to load."""
    whole = (ASSETS / "whole.js").read_text(encoding="utf-8")
    assert re.search(r"""\bimport\s*\(|\bfrom\s*["']\./""", whole) is None


def test_types_are_strict_and_clean() -> None:
    options = (WEB / "tsconfig.json").read_text(encoding="utf-8")
    assert '"strict": true' in options
    done = subprocess.run(["npm", "run", "check"], cwd=WEB, check=False, capture_output=True, text=True, timeout=240)
    assert done.returncode == 0, done.stdout[-3000:]


def test_few_dependencies_and_all_of_them_locked() -> None:
    import json

    package = json.loads((WEB / "package.json").read_text(encoding="utf-8"))
    lock = json.loads((WEB / "package-lock.json").read_text(encoding="utf-8"))
    assert "dependencies" not in package
    assert len(package["devDependencies"]) <= 6
    assert lock["packages"][""]["devDependencies"] == package["devDependencies"]
    assert all("integrity" in entry for name, entry in lock["packages"].items() if name)
