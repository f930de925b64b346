"""The list of planted faults stays in step with the source; planting and restoring are exact."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.fault import Fault
from tools.faults_native import FAULTS as NATIVE_FAULTS
from tools.faults_native import QUICKER
from tools.faults_numpy import FAULTS
from tools.plant_faults import ROOT, Outcome, plant, restore, table


@pytest.mark.parametrize(
    "fault", [*FAULTS, *NATIVE_FAULTS, Fault("quicker to build", QUICKER)], ids=lambda fault: fault.name
)
def test_every_replacement_matches_its_source_once(fault: Fault) -> None:
    for file, old, new in fault.edits:
        assert (ROOT / file).read_text(encoding="utf-8").count(old) == 1
        assert new != old


def test_names_are_unique() -> None:
    for faults in (FAULTS, NATIVE_FAULTS):
        names = [fault.name for fault in faults]
        assert sorted(set(names)) == sorted(names)


def test_planted_and_taken_out(tmp_path: Path) -> None:
    file = tmp_path / "cell.py"
    file.write_text("h = z * h_ + (1 - z) * n\n")
    fault = Fault("two edits", [("cell.py", "(1 - z)", "z"), ("cell.py", "h_", "n")])
    originals = plant(tmp_path, fault)
    assert file.read_text() == "h = z * n + z * n\n"
    restore(originals)
    assert file.read_text() == "h = z * h_ + (1 - z) * n\n"


@pytest.mark.parametrize("old", ["gone", "z"])
def test_a_replacement_that_does_not_match_once_is_an_error(tmp_path: Path, old: str) -> None:
    file = tmp_path / "cell.py"
    file.write_text("h = z * h_ + (1 - z) * n\n")
    with pytest.raises(LookupError, match="not once"):
        plant(tmp_path, Fault("stale", [("cell.py", "h =", "k ="), ("cell.py", old, "r")]))
    assert file.read_text() == "h = z * h_ + (1 - z) * n\n"


def test_a_survivor_is_named_in_the_table() -> None:
    fault = Fault("a | b", [("src/cell.py", "a", "b")])
    text = table([Outcome(fault, True, "tests/x.py::t", 1.0), Outcome(fault, False, "survived", 1.0)])
    assert text.splitlines()[2:] == [
        "| a \\| b | `cell.py` | `x.py::t` |",
        "| a \\| b | `cell.py` | **survived** |",
    ]
