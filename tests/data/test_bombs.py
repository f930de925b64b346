"""Small files that expand are refused before they do; the estimates hold for ordinary files."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.data.bombs import BOMBS, MB, PLAIN

pytestmark = pytest.mark.skipif(not Path("/proc/self/clear_refs").exists(), reason="Linux tells the peak of memory")
LIMIT = 150 * MB
#: What the interpreter and its libraries take on first use.
SLACK = 25 * MB


def measured(folder: Path, limit: int, names: Iterable[str]) -> dict[str, dict[str, Any]]:
    command = [sys.executable, "-m", "tests.data.bombs", str(limit), str(folder), *names]
    done = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=600, cwd=Path(__file__).parents[2]
    )
    return {found["name"]: found for found in map(json.loads, done.stdout.splitlines())}


@pytest.fixture(scope="module")
def bombs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    return measured(tmp_path_factory.mktemp("bombs"), LIMIT, BOMBS)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    return measured(tmp_path_factory.mktemp("plain"), 1000 * MB, PLAIN)


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_refused_within_its_memory(bombs: dict[str, dict[str, Any]], name: str) -> None:
    found = bombs[name]
    kind, message = found["error"]
    assert kind == "MemoryLimitError", found
    assert f"{name.replace(' ', '-')}{BOMBS[name][0]}: " in message
    assert "more than the limit of 150 MB; " in message.replace("memory than", "than")
    assert found["rose"] <= LIMIT + SLACK


@pytest.mark.parametrize("name", PLAIN)
def test_an_estimate_is_not_too_low_nor_much_too_high(plain: dict[str, dict[str, Any]], name: str) -> None:
    found = plain[name]
    assert found["error"] is None
    assert found["rose"] <= found["estimate"] + SLACK
    assert found["estimate"] <= 3 * found["rose"] + SLACK
