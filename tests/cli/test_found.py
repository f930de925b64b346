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
from gatewise.cli import detecting, progress
from gatewise.cli.console import Console
from gatewise.cli.progress import Progress
from gatewise.cli.task import Task
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


@pytest.mark.parametrize(("learn", "rows"), [(None, [54, 54]), ("0.1", [9, 9]), ("0.875", [79, 79])])
def test_what_a_detector_is_fitted_to(
    gatewise, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, learn: Any, rows: Any
) -> None:
    seen: dict[str, Any] = {}

    class Detector:
        max_epochs = 7

        def __init__(self, **given: Any) -> None:
            seen["given"] = given

        def fit(self, panel: gw.data.Panel, callbacks: list[Any]) -> None:
            seen["panel"], seen["callbacks"] = panel, callbacks

        def findings(self, panel: gw.data.Panel, *, false_alarms: float | None) -> Findings:
            assert false_alarms is None
            return judged(panel, 2, 3.0)

    class Shown(Progress):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            seen["progress"] = self.epochs, self.quiet

    monkeypatch.setattr(gw, "AnomalyDetector", Detector)
    monkeypatch.setattr(detecting, "Progress", Shown)
    monkeypatch.setattr(gw, "save", lambda _, path: path.write_text("model"))
    table(tmp_path / "t.csv", 2, 90, [5, 80])
    words = [] if learn is None else ["--learn", learn]
    ran = gatewise("detect", "t.csv", "--column", "a", "--column", "b", "--seed", 4, "--mask", "-q", "--json", *words)
    assert ran.code == 0, ran.err
    assert seen["given"] == {"missing": "mask", "seed": 4}
    assert (seen["progress"], len(seen["callbacks"])) == ((7, True), 1)
    assert seen["panel"].lengths.tolist() == rows
    found = json.loads(ran.out)
    assert [one["from"][11:16] for one in found["alarms"]] == (["01:20"] if rows[0] > 6 else ["00:05", "01:20"])
    steps = 180 - sum(rows)
    assert [one["steps"] for one in found["methods"]] == [steps] * len(found["methods"])
    assert found["sentence"].startswith(f"1 alarm in {steps} steps; on normal readings about {steps / 1000:.1f} would")


@pytest.mark.parametrize(("quiet", "limit"), [(True, None), (False, 5.0)])
def test_what_the_progress_of_a_task_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, quiet: bool, limit: float | None
) -> None:
    seen: list[Any] = []

    class Shown(Progress):
        def __init__(self, *given: Any, **named: Any) -> None:
            super().__init__(*given, **named)
            seen.append((self.epochs, self.quiet, self.time_limit, self.label))

    monkeypatch.setattr(progress, "Progress", Shown)
    with Task("fit", tmp_path / "a.csv", {"b": 1}, 9, Console(quiet=quiet), tmp_path) as task:
        done = task.train("part", lambda **how: how, limit, [1, 2])
        assert seen == [(9, quiet, limit, "part")]
        assert done["callbacks"][1:] == [1, 2]
        assert (done["resume"], done["time_limit"], done["checkpoint_dir"].name) == (False, limit, "part")
        assert done["checkpoint_dir"].parent.parent == tmp_path / ".unfinished"
    assert not list(tmp_path.iterdir())
    for change in ({"verb": "x"}, {"readings": tmp_path / "b.csv"}, {"settings": {"b": 2}}):
        given: dict[str, Any] = {"verb": "fit", "readings": tmp_path / "a.csv", "settings": {"b": 1}, **change}
        other = Task(**given, epochs=9, console=Console(), root=tmp_path)
        assert other._base != task._base
    assert Task("fit", tmp_path / "a.csv", {"b": 1}, 3, Console(), tmp_path)._base == task._base
