"""`gatewise demo`: the whole study on real data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest


def test_the_demo_beats_all_three_simple_methods(gatewise, tmp_path: Path) -> None:
    ran = gatewise("demo", "--json", "-q", "-o", "beijing")
    assert ran.code == 0, ran.err
    found = json.loads(ran.out)
    errors = {score["model"]: score["mae"] for score in found["scores"]}
    # The simple methods' errors are facts of the data and of the protocol, known to three decimals.
    assert errors["Naive"] == pytest.approx(4.577, abs=5e-4)
    assert errors["SeasonalNaive"] == pytest.approx(2.677, abs=5e-4)
    assert errors["Ridge"] == pytest.approx(1.96, abs=0.02)
    assert errors["GRU"] < errors["Ridge"]
    assert [score["model"] for score in found["scores"]] == ["GRU", "Ridge", "SeasonalNaive", "Naive"]
    assert len(found["forecast"]) == 24
    assert found["forecast"][0]["ds"] == "2015-01-01T00:00:00"
    page = (tmp_path / "beijing/report.html").read_text(encoding="utf-8")
    for method in errors:
        assert f"<td>{method}</td>" in page
