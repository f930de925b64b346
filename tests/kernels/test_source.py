"""The folders of the core stand one above another and look down only; native/README.md has the list."""

from __future__ import annotations

import re
from pathlib import Path

NATIVE = Path(__file__).parents[2] / "native"
#: each may include those before it, and itself; a single header comes before its folder
ORDER = ("gatewise/types.hpp", "simd", "gatewise", "threads", "cells", "sequence", "series", "targets", "bindings")


def place(path: str) -> int:
    """Position in the order of a file or an include."""
    return next(k for k, name in enumerate(ORDER) if path == name or path.startswith(f"{name}/"))


def test_every_include_looks_down() -> None:
    seen = 0
    for file in sorted(NATIVE.rglob("*.[hc]pp")):
        path = file.relative_to(NATIVE).as_posix()
        if path.startswith(("tests/", "benchmarks/")):
            continue
        own = path.removeprefix("src/").removeprefix("include/")
        for included in re.findall(r'#include "([^"]+)"', file.read_text(encoding="utf-8")):
            seen += 1
            assert place(included) <= place(own), f"{path} includes {included}, which is above it"
    assert seen > 50


def test_simd_knows_nothing_but_the_type_of_a_size() -> None:
    for file in (NATIVE / "src" / "simd").glob("*.hpp"):
        for included in re.findall(r'#include "([^"]+)"', file.read_text(encoding="utf-8")):
            assert included == "gatewise/types.hpp" or included.startswith("simd/"), f"{file.name}: {included}"


def test_the_time_loop_names_no_cell() -> None:
    for file in (NATIVE / "src" / "sequence").iterdir():
        assert set(re.findall(r'#include "cells/([^"]+)"', file.read_text(encoding="utf-8"))) <= {"cell.hpp"}, file
