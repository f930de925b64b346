"""Some seconds of each fuzzer; `make fuzz` runs them longer. And a fault is found, a hang and a crash too."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.fuzz import worker
from tests.fuzz.__main__ import KINDS, fuzz

SECONDS = 12.0


@pytest.mark.parametrize("kind", KINDS)
def test_hostile_input_ends_with_typed_errors(kind: str) -> None:
    found = fuzz(kind, SECONDS)
    assert found.cases >= 1
    assert found.faults == []


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("raise KeyError('a fault')", "KeyError: 'a fault'"),
        ("import os; os.abort()", "the process ended with -6"),
        ("import time; time.sleep(60)", "nothing for 3 s"),
        ("raise SystemExit(3)", "SystemExit: 3"),
        ("kept = bytearray(500_000_000); kept[::4096] = b'x' * len(kept[::4096])", "MiB of memory"),
    ],
)
def test_faults_are_found(monkeypatch: pytest.MonkeyPatch, body: str, said: str) -> None:
    if "memory" in said and not worker.measurable():
        pytest.skip("this system does not tell the peak of memory")
    kind = f"planted_{abs(hash(body))}"
    module = Path(__file__).with_name(f"{kind}.py")
    module.write_text(f"def case(rng, folder):\n    {body}\n", encoding="utf-8")
    try:
        found = fuzz(kind, 4.0, patience=3.0 if "sleep" in body else 60.0)
    finally:
        module.unlink()
        sys.modules.pop(f"tests.fuzz.{kind}", None)
    assert any(said in fault for fault in found.faults), found
