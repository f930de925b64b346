"""Installing with and without a compiler, and the tools behind `make wheels`."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from gatewise import _native  # pyright: ignore[reportMissingModuleSource]
from tools import make_wheels
from tools.limited_api import outside_the_limited_api

ROOT = Path(__file__).parents[2]
MODULE = Path(_native.__file__)


def wheel(out: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """`pip wheel` of this folder on a machine without a compiler, built outside it."""
    empty = out / "empty"
    empty.mkdir()
    given = [word for option in (f"build-dir={out / 'build'}", *options) for word in ("-C", option)]
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{empty}", "CXX": "/bin/false"}
    return subprocess.run(
        [sys.executable, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-w", str(out), *given, str(ROOT)],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip


def test_without_a_compiler_installing_says_the_two_ways_out(tmp_path: Path) -> None:
    done = wheel(tmp_path)
    said = " ".join((done.stdout + done.stderr).split())
    assert done.returncode != 0
    assert "gatewise: no working C++ compiler was found. Either install one (Debian, Ubuntu: apt install g++" in said
    assert "or install gatewise without compiled kernels, which is many times slower: pip install gatewise" in said
    assert "-C wheel.cmake=false" in said


def test_without_a_compiler_the_pure_wheel_is_built(tmp_path: Path) -> None:
    done = wheel(tmp_path, "wheel.cmake=false")
    assert done.returncode == 0, done.stdout + done.stderr
    (made,) = tmp_path.glob("*.whl")
    assert made.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(made) as archive:
        names = archive.namelist()
        assert "gatewise/kernels/reference.py" in names
        assert not [name for name in names if name.endswith((".so", ".pyd", ".dylib"))]
        assert "Root-Is-Purelib: true" in archive.read(next(n for n in names if n.endswith("/WHEEL"))).decode()


def test_an_ordinary_module_is_told_from_a_stable_one() -> None:
    """An editable install has an ordinary module, a release's wheel for Python 3.12 and later a stable one."""
    faults = outside_the_limited_api(MODULE)
    if MODULE.name.endswith(".abi3.so"):
        assert faults == []
    else:
        assert f"the file is named {MODULE.name}" in faults
        assert any(fault.startswith("uses _Py") for fault in faults)


def test_a_wheel_without_a_module_is_no_stable_one(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x-cp312-abi3-any.whl", "w") as archive:
        archive.writestr("gatewise/_native.pyi", "")
    assert outside_the_limited_api(tmp_path / "x-cp312-abi3-any.whl") == ["holds 0 modules"]


def test_interpreters_are_told_by_starting_them(tmp_path: Path) -> None:
    broken = tmp_path / "python3.12"
    broken.write_text("#!/bin/sh\nexit 127\n", encoding="utf-8")
    broken.chmod(0o755)
    assert make_wheels.interpreter(str(broken)) is None
    mine = make_wheels.interpreter(sys.executable)
    assert mine is not None
    assert mine.version == sys.version_info[:2]
    with pytest.raises(make_wheels.Failure, match="is not a CPython that starts"):
        make_wheels.interpreters([str(broken)])


def test_wheels_that_are_not_what_they_should_be_are_refused(tmp_path: Path) -> None:
    good = {"cp311": "g-1-cp311-cp311-linux.whl", "abi3": "g-1-cp312-abi3-linux.whl", "pure": "g-1-py3-none-any.whl"}
    for name, other in (("abi3", "g-1-cp312-cp312-linux.whl"), ("pure", "g-1-cp311-cp311-linux.whl")):
        with pytest.raises(make_wheels.Failure, match="is not a "):
            make_wheels.check_names({key: tmp_path / value for key, value in {**good, name: other}.items()})
