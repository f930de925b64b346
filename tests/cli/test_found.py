"""What `gatewise detect` prints and writes of alarms made by hand, to the last digit."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.anomalies.findings import Findings
from gatewise.cli import detecting
from gatewise.cli.verbs.info import _flat
from tests.stored import same_as_stored

STORED = Path(__file__).parent / "stored"


def table(path: Path, series: int, rows: int, spikes: list[int]) -> None:
    lines = ["id,time,a,b,fault"]
    for s in range(series):
        for t in range(rows):
            wrong = t in spikes and s == 0
            lines.append(f"s{s},2024-03-01T{t // 60:02}:{t % 60:02}:00,{t % 7 + 50 * wrong},{t % 5},{int(wrong)}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def judged(panel: gw.data.Panel, rest: int, level: float) -> Findings:
    """Scores by a rule: 6.25 where the first column is above 40, and there the second is at fault a little."""
    score = np.where(panel.values[:, 0] > 40, 6.25, 0.5)
    score[panel.offsets[:-1]] = -np.inf
    columns = np.column_stack([score, np.where(score > 6, 5.5, 0.1)])
    anomaly, expected = score >= level, np.zeros_like(panel.values)
    return Findings(panel, score, anomaly, anomaly, columns, expected, level, rest)


@pytest.fixture
def find(gatewise, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    seen: list[Any] = []

    def findings(panel: gw.data.Panel, *, false_alarms: float | None) -> Findings:
        seen.append(false_alarms)
        return judged(panel, 2, 3.0 if false_alarms is None else -np.log10(false_alarms))

    detector = SimpleNamespace(columns_=("a", "b"), findings=findings)
    monkeypatch.setattr(detecting, "_load", lambda _: detector)
    monkeypatch.setattr(gw, "save", lambda model, path: path.write_text("model") if model is detector else None)

    def run(series: int, rows: int, spikes: list[int], *words: str) -> Any:
        table(tmp_path / "t.csv", series, rows, spikes)
        return gatewise("detect", "t.csv", "--model", "m.gatewise", *words), seen

    return run


def test_what_is_said_of_one_series_and_of_several(find, tmp_path: Path) -> None:
    parts = []
    for series, spikes, words in (
        (1, [30, 31, 33, 50], ["-o", "one"]), (2, [30], ["-o", "two", "--false-alarms", "0.01"]),
        (1, [], ["-o", "none", "--label-col", "fault"]),
        (2, [30, 33], ["-o", "labels", "--label-col", "fault", "--json"]),
        (1, [4 * k + 3 for k in range(20)], ["-o", "twenty"]), (1, [4 * k + 3 for k in range(21)], []),
    ):  # fmt: skip
        ran, seen = find(series, 90, spikes, *words)
        assert ran.code == 0, ran.err
        parts += [f"$ {' '.join(words)}", ran.out, ran.err, str(seen[-1])]
    same_as_stored(STORED / "found.txt", "\n".join(parts))
    scores = (tmp_path / "one" / "scores.csv").read_text().splitlines()
    assert (len(scores), scores[31].startswith("s0,2024-03-01T00:30:00,6.25,true,true,a,")) == (91, True)
    assert {path.name for path in (tmp_path / "one").iterdir()} == {
        "alarms.json", "model.gatewise", "report.html", "scores.csv",
    }  # fmt: skip
    found = json.loads((tmp_path / "two" / "alarms.json").read_text())
    assert (found["level"], len(found["alarms"])) == (2.0, 1)
    page = (tmp_path / "twenty" / "report.html").read_text()
    assert page.count('class="alarm"') == 41  # and one in the legend


def test_labels_that_are_none(find, gatewise, tmp_path: Path) -> None:
    ran, _ = find(1, 40, [], "--label-col", "absent")
    assert (ran.code, "absent" in ran.err) == (3, True)
    (tmp_path / "u.csv").write_text((tmp_path / "t.csv").read_text().replace(",0\n", ",2\n"))
    ran = gatewise("detect", "u.csv", "--model", "m.gatewise", "--label-col", "fault")
    assert (ran.code, "column 'fault': a label must be 0 or 1" in ran.err) == (3, True)


def test_how_many_alarms_and_how_many_would_be_false() -> None:
    found = SimpleNamespace(level=3.0)
    one: Any = SimpleNamespace()
    for count, word in ((0, "0 alarms"), (1, "1 alarm"), (2, "2 alarms")):
        text = detecting._sentence([one] * count, found, np.ones(1500, bool))  # type: ignore[arg-type]
        assert text == f"{word} in 1,500 steps; on normal readings about 1.5 would be false."


def test_advice_names_the_options_of_this_verb(gatewise, tmp_path: Path) -> None:
    lines = [f"2024-03-01T{t:02}:00,{t % 5}" for t in range(24) if t not in (9, 10)]
    (tmp_path / "gap.csv").write_text("time,a\n" + "\n".join(lines) + "\n")
    (tmp_path / "empty.csv").write_text("time,a,b\n0,1,2\n1,,4\n2,5,6\n3,5,6\n")
    for name in ("gap.csv", "empty.csv"):
        ran = gatewise("detect", name, "-q")
        assert ran.code == 3
        assert "give --mask, or complete the table" in ran.err
        assert "--missing" not in ran.err
        assert "at least 300" in gatewise("detect", name, "-q", "--mask").err


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("x" * 60, "x" * 60), ("x" * 61, "x" * 57 + "..."), ([1] * 20, str([1] * 20)), ([1] * 21, "21 values"),
        ({}, None), ([], None), (0, "0"), ("", ""),
    ],
)  # fmt: skip
def test_settings_of_a_model_file(value: Any, shown: str | None) -> None:
    assert _flat({"a": {"b": value}}) == ({} if shown is None else {"a.b": shown})
