"""`gatewise detect`: alarms in the part that was not learned from, labels, model files, the report, bad input."""

import json

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.cli import detections, main
from tests.anomalies.conftest import readings, table


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A table with a fault from row 1700 to 1799, fitted once."""
    place = tmp_path_factory.mktemp("detect")
    x = readings(2000)
    x[1700:1800, 1] += 6
    frame = pl.DataFrame(table(x, ("temp", "<flow>", "load"), fault=(np.arange(2000) // 100 == 17).astype(int)))
    frame.write_csv(place / "readings.csv")
    assert main(["detect", str(place / "readings.csv"), "--label-col", "fault", "-o", str(place / "run"), "-q"]) == 0
    return place


def test_what_the_run_holds(folder):
    run = folder / "run"
    assert sorted(path.name for path in run.iterdir()) == [
        "alarms.json", "model.gatewise", "report.html", "scores.csv",
    ]  # fmt: skip
    found = json.loads((run / "alarms.json").read_text())
    assert any(1700 <= one["from"] < 1800 and one["columns"][0] == "<flow>" for one in found["alarms"])
    assert all(one["to"] >= 1200 for one in found["alarms"])
    ours, *others = found["methods"]
    assert (ours["method"], ours["found"], ours["faults"], ours["steps"]) == ("AnomalyDetector", 1, 1, 800)
    assert ours["nab"] > 80
    assert [one["method"] for one in others] == list(gw.anomalies.BASELINES)
    scores = pl.read_csv(run / "scores.csv")
    assert scores.columns[:5] == ["time", "score", "anomaly", "alarm", "column"]
    assert len(scores) == 2000
    report = (run / "report.html").read_text()
    assert report.count("<svg viewBox=") >= 3
    assert "&lt;flow&gt;" in report
    assert "<flow>" not in report
    assert 'class="alarm"' in report
    assert "http" not in report.replace("http-equiv", "")


def test_a_model_file_and_json(folder, tmp_path, capsys):
    x = readings(600, 72)
    x[300:400, 2] = x[300, 2]
    pl.DataFrame(table(x, ("temp", "<flow>", "load"))).write_csv(tmp_path / "new.csv")
    model = str(folder / "run" / "model.gatewise")
    words = ["detect", str(tmp_path / "new.csv"), "--model", model, "-o", str(tmp_path / "run"), "--json", "-q"]
    assert main([*words, "--false-alarms", "0.0005"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["level"] == pytest.approx(-np.log10(0.0005))
    assert any(300 <= one["from"] < 400 and "load" in one["columns"] for one in document["alarms"])
    assert len(document["rows"]) == 600
    assert [one["method"] for one in document["methods"]] == ["AnomalyDetector"]


def test_the_text(folder, tmp_path, capsys):
    model = str(folder / "run" / "model.gatewise")
    assert main(["detect", str(folder / "readings.csv"), "--model", model, "-o", str(tmp_path / "run")]) == 0
    out, err = capsys.readouterr()
    assert "1 alarm in 2,000 steps; on normal readings about 2.0 would be false." in out
    assert "Watched together: 'temp', '<flow>', 'load'." in err


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (["--label-col", "nothing"], 3, "nothing"),
        (["--label-col", "temp"], 3, "0 or 1"),
        (["--column", "nothing"], 3, "nothing"),
        (["--learn", "0.95"], 2, "learn"),
        (["--false-alarms", "0.5"], 2, "false-alarms"),
        (["--model", "readings.csv"], 3, "readings.csv"),
    ],
)
def test_bad_input(folder, tmp_path, monkeypatch, capsys, options, code, words):
    monkeypatch.chdir(folder)
    assert main(["detect", "readings.csv", "-o", str(tmp_path / "run"), *options]) == code
    assert words in capsys.readouterr().err
    assert not (tmp_path / "run").exists()


def test_missing_readings_and_too_few(tmp_path, capsys):
    x = readings(700)
    x[50, 0] = np.nan
    pl.DataFrame(table(x)).write_csv(tmp_path / "holes.csv", null_value="")
    pl.DataFrame(table(x[60:300])).write_csv(tmp_path / "few.csv")
    for name, words in (("holes.csv", "temp"), ("few.csv", "at least 300")):
        assert main(["detect", str(tmp_path / name), "-o", str(tmp_path / "run")]) == 3
        assert words in capsys.readouterr().err
    assert main(["detect", str(tmp_path / "holes.csv"), "--mask", "-o", str(tmp_path / "run"), "-q"]) == 0


@pytest.mark.parametrize(("charts", "more"), [(2, "1 more columns"), (3, "")])
def test_the_report_says_how_many_columns_it_does_not_show(folder, tmp_path, monkeypatch, charts, more):
    monkeypatch.setattr(detections, "_CHARTS", charts)
    pl.DataFrame(table(readings(200, 72), ("temp", "<flow>", "load"))).write_csv(tmp_path / "new.csv")
    words = ["--model", str(folder / "run" / "model.gatewise"), "-o", str(tmp_path / "run"), "-q"]
    assert main(["detect", str(tmp_path / "new.csv"), *words]) == 0
    page = (tmp_path / "run" / "report.html").read_text(encoding="utf-8")
    assert ("more columns" in page) == bool(more)
    assert more in page


def test_times_that_are_not_even_or_need_a_format(tmp_path, gatewise):
    moments = np.datetime64("2024-03-01") + np.arange(1500) * np.timedelta64(600, "s")
    moments = moments + np.random.default_rng(0).integers(0, 300, 1500) * np.timedelta64(1, "s")
    x = np.random.default_rng(1).normal(10, 1, 1500)
    x[1300:1306] += 15
    rows = [f"{m.astype(object):%d/%m/%Y %H.%M.%S},{v:.2f},{int(1300 <= k < 1306)}" for k, (m, v) in
            enumerate(zip(moments, x, strict=True))]  # fmt: skip
    path = tmp_path / "uneven.csv"
    path.write_text("\n".join(["when,y,fault", *rows]) + "\n")
    words = ("detect", str(path), "--label-col", "fault", "-q", "--time-format", "%d/%m/%Y %H.%M.%S")
    refused = gatewise(*words)
    assert refused.code == 3
    assert "--resample 10min" in refused.err
    ran = gatewise(*words, "--resample", "10min", "--mask", "--json", "-o", str(tmp_path / "run"))
    assert ran.code == 0, ran.err
    ours = json.loads(ran.out)["methods"][0]
    assert (ours["faults"], ours["found"]) == (1, 1)
    assert gatewise(*words, "--resample", "3x").code == 2
