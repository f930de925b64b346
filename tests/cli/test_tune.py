"""`gatewise tune`: trials in a file, the best model."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

import gatewise as gw

SHORT = ("--horizon", "4", "--epochs", "1", "--input-size", "12")


def test_the_best_of_the_trials_is_fitted_and_saved(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("tune", readings, *SHORT, "--trials", 3, "--study", "s.study", "-o", "best.gatewise", "--json")
    assert ran.code == 0, ran.err
    made = json.loads(ran.out)
    assert [one["trial"] for one in made["trials"]] == [1, 2, 3]
    assert ran.err.count("Trial ") == 3
    model = gw.load(tmp_path / "best.gatewise")
    assert isinstance(model, gw.Forecaster)
    assert {name: getattr(model, name) for name in made["arguments"]} == made["arguments"]
    assert made["loss"] == min(one["loss"] for one in made["trials"] if not one["pruned"])
    again = gatewise("tune", readings, *SHORT, "--trials", 4, "--study", "s.study", "--json")
    assert json.loads(again.out)["trials"][:3] == made["trials"]
    assert again.err.count("Trial ") == 1


def test_people_get_a_table(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("tune", readings, *SHORT, "--trials", 2)
    assert ran.code == 0, ran.err
    assert "hidden_size" in ran.out
    assert "The best has" in ran.out
    assert sorted(one.name for one in tmp_path.iterdir()) == ["model.gatewise", "readings.csv"]


def test_what_cannot_be_is_named(gatewise, readings: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert gatewise("tune", readings, *SHORT, "--resume").code == 2
    ran = gatewise("tune", readings, *SHORT, "--method", "ridge")
    assert ran.code == 2
    assert "trains no network" in ran.err
    monkeypatch.setitem(sys.modules, "optuna", None)
    ran = gatewise("tune", readings, *SHORT)
    assert ran.code == 1
    assert 'pip install "gatewise[tune]"' in ran.err
