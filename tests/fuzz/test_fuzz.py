"""Some seconds of each fuzzer; `make fuzz` runs them longer. And a fault is found, a hang and a crash too."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gatewise.data.times import clock, order, text, zoned
from gatewise.data.times.doubled import Doubled
from tests.fuzz import truth, worker
from tests.fuzz.__main__ import KINDS, fuzz
from tests.fuzz.panels import random_panel

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


def _swapped(order: str) -> str:
    return {"dmy": "mdy", "mdy": "dmy"}.get(order, order)


def _lower_row(clock: np.ndarray, group: np.ndarray, twice: np.ndarray) -> Doubled:
    """Take the lower of two rows for the second hour, also where the rows go back in time."""
    seen: set[tuple[int, int]] = set()
    second = np.zeros(len(clock), dtype=bool)
    for row in np.flatnonzero(twice).tolist():
        second[row] = (key := (int(group[row]), int(clock[row]))) in seen
        seen.add(key)
    return Doubled(second, np.zeros(len(clock), dtype=bool))


def _misread(kind: str, patch: pytest.MonkeyPatch) -> None:
    """Plant a misreading of times."""
    if kind == "day and month":
        settle = order.settle

        def settled(*given: Any) -> tuple[str, tuple[str, ...]]:
            found, notes = settle(*given)
            return _swapped(found), notes

        patch.setattr(order, "settle", settled)
    elif kind == "24:00":
        read = clock.read_clock
        patch.setattr(text, "read_clock", lambda one: (0, None) if one == "24:00" else read(one))
    else:
        patch.setattr(zoned, "in_second_hour", _lower_row)


@pytest.mark.parametrize("kind", ["day and month", "24:00", "a doubled hour"])
def test_planted_misreadings_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    _misread(kind, monkeypatch)
    draws = (np.random.default_rng([9, k]) for k in range(2000))
    panels = ((rng, random_panel(rng)) for rng in draws)
    if kind == "a doubled hour":
        panels = ((rng, one) for rng, one in panels if len(set(one.series[0].wall)) < len(one.series[0].wall))
    elif kind == "24:00":
        panels = ((rng, one) for rng, one in panels if one.freq in {"30min", "h", "2h", "6h"})
    assert "wrong" in (truth.outcome(rng, tmp_path, panel).kind for rng, panel in panels)
