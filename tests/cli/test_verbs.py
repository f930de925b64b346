"""The other verbs: fit, predict, backtest, info, datasets, doctor, and the command itself."""

from __future__ import annotations

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.cli.verbs.backtest import STATISTICAL
from gatewise.cli.verbs.doctor import check_gradients
from gatewise.forecasting import statistical
from gatewise.forecasting.options import STRATEGIES

SHORT = ("--method", "gru", "--hidden", "4", "--input-size", "24", "--epochs", "2")


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


@pytest.fixture
def fitted(gatewise, readings: Path, tmp_path: Path) -> Path:
    """A model file made by the command."""
    ran = gatewise("fit", readings, "--horizon", 6, *SHORT, "-o", "m.gatewise", "-q")
    assert ran.code == 0, ran.err
    return tmp_path / "m.gatewise"


def test_fit_writes_a_model_and_says_so(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("fit", readings, "--horizon", 6, *SHORT)
    assert ran.out.startswith("model.gatewise: GRU, 6 steps ahead (100 % network), 2 epochs, best loss ")
    assert gw.load(tmp_path / "model.gatewise").h == 6
    assert sorted(path.name for path in tmp_path.iterdir()) == ["model.gatewise", "readings.csv"]


def test_fit_as_json(gatewise, readings: Path) -> None:
    found = json.loads(gatewise("fit", readings, "--horizon", 6, *SHORT, "--json", "--update", "write").out)
    assert found["model"] == "model.gatewise"
    assert found["epochs"] == 2
    assert found["settings"]["cell"] == "gru-after-write"


def test_predict_is_csv_on_standard_output_and_what_the_library_says(gatewise, fitted: Path) -> None:
    ran = gatewise("predict", fitted, "--level", "90")
    rows = rows_of(ran.out)
    assert list(rows[0]) == ["unique_id", "time", "GRU", "GRU-lo-90", "GRU-hi-90"]
    expected = gw.load(fitted).predict(level=[90])["GRU-hi-90"].to_numpy()
    np.testing.assert_allclose([float(row["GRU-hi-90"]) for row in rows], expected, rtol=1e-12)
    assert ran.err == ""


def test_predict_from_newer_readings(gatewise, fitted: Path, readings: Path, tmp_path: Path) -> None:
    lines = readings.read_text().splitlines()
    (tmp_path / "newer.csv").write_text("\n".join([lines[0], *lines[100:250]]) + "\n")
    rows = rows_of(gatewise("predict", fitted, "newer.csv").out)
    assert rows[0]["time"] == "2024-01-11T09:00:00"
    assert float(rows[0]["GRU"]) != float(rows_of(gatewise("predict", fitted).out)[0]["GRU"])


def test_predict_to_a_file_with_a_picture(gatewise, fitted: Path, tmp_path: Path) -> None:
    assert gatewise("predict", fitted, "-o", "next.csv", "--plot", "png", "-q").code == 0
    assert (tmp_path / "next.png").read_bytes().startswith(b"\x89PNG")
    assert len(rows_of((tmp_path / "next.csv").read_text())) == 6
    assert gatewise("predict", fitted, "-o", "next.csv", "--plot", "html", "-q").code == 0
    assert "<svg" in (tmp_path / "next.html").read_text()
    assert "--output" in gatewise("predict", fitted, "--plot", "png").err


def test_predict_as_json(gatewise, fitted: Path) -> None:
    found = json.loads(gatewise("predict", fitted, "--json").out)
    assert len(found["forecast"]) == 6
    assert found["forecast"][0]["time"].startswith("2024-01-15")


def test_predict_further_than_fitted_is_wrong_usage(gatewise, fitted: Path) -> None:
    ran = gatewise("predict", fitted, "--horizon", 7)
    assert ran.code == 2
    assert "6 steps" in ran.err


def test_predict_refuses_a_model_of_another_kind(gatewise, tmp_path: Path) -> None:
    gw.save(gw.GRU(2, 3, seed=0), tmp_path / "layer.gatewise")
    ran = gatewise("predict", "layer.gatewise")
    assert ran.code == 3
    assert "holds a GRU, not a Forecaster" in ran.err


def test_info_tells_what_is_inside(gatewise, fitted: Path) -> None:
    ran = gatewise("info", fitted)
    assert ran.code == 0
    for part in ("forecaster", gw.__version__, "weight_ih_l0", "12 x "):
        assert part in ran.out
    found = json.loads(gatewise("info", fitted, "--json").out)
    assert found["bytes"] == fitted.stat().st_size
    assert found["kind"] == "forecaster"


def test_backtest_scores_and_windows(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("backtest", readings, "--horizon", 6, "--windows", 3, *SHORT, "--ridge", "-o", "w.csv")
    assert ran.code == 0, ran.err
    for method in ("GRU", "SeasonalNaive", "Naive", "Drift", "Ridge"):
        assert f"\n{method} " in ran.out
    rows = rows_of((tmp_path / "w.csv").read_text())
    assert len(rows) == 18
    assert len({row["cutoff"] for row in rows}) == 3
    truth = dict(line.split(",") for line in readings.read_text().splitlines()[1:])
    for row in rows:
        assert float(row["y"]) == float(truth[row["time"][:16]])


def test_backtest_fits_anew_and_learns_from_the_last_readings(gatewise, readings: Path, tmp_path: Path) -> None:
    once = gatewise("backtest", readings, "--horizon", 3, "--windows", 4, *SHORT, "--method", "ridge", "--json")
    ran = gatewise("backtest", readings, "--horizon", 3, "--windows", 4, *SHORT, "--method", "ridge", "--json",
                   "--refit", 2, "--train-size", 30)  # fmt: skip
    assert ran.code == 0, ran.err
    scores, before = (json.loads(one.out)["scores"] for one in (ran, once))
    assert scores != before
    tested = gw.forecasting.backtest(
        gw.Forecaster(3, method="ridge", input_size=24), gw.data.read_table(readings), time_col=None, target_col=None,
        n_windows=4, refit=2, input_size=30,
    )  # fmt: skip
    ridge = next(one for one in scores if one["model"] == "Ridge")
    assert ridge["mae"] == tested.scores[0].mae
    short = gatewise("backtest", readings, "--horizon", 3, "--train-size", 4)
    assert short.code == 2
    assert "--train-size is 4 readings to learn from, but at least 6 are needed" in short.err


def test_a_leaderboard_has_a_row_of_every_cell_and_strategy(gatewise, readings: Path) -> None:
    ran = gatewise("backtest", readings, "--horizon", 4, "--windows", 1, "--method", "ridge", "--hidden", 2,
                   "--epochs", 1, "--input-size", 12, "--leaderboard", "--json")  # fmt: skip
    assert ran.code == 0, ran.err
    rows = {one["model"] for one in json.loads(ran.out)["scores"]}
    assert {
        f"{cell.upper()} {strategy}" for cell in gw.cells.FAMILIES for strategy in STRATEGIES if strategy != "auto"
    } < rows


def test_a_baseline_that_is_not_installed_or_not_known_is_named(gatewise, readings: Path, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "statsforecast", None)
    ran = gatewise("backtest", readings, "--horizon", 4, "--baseline", "autoets")
    assert ran.code == 1
    assert 'pip install "gatewise[baselines]"' in ran.err
    assert gatewise("backtest", readings, "--baseline", "arima").code == 2
    assert STATISTICAL == statistical.STATISTICAL


def test_backtest_as_json_agrees_with_its_own_windows(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("backtest", readings, "--horizon", 6, *SHORT, "--json", "-o", "w.csv", "--level", "80")
    found = {score["model"]: score for score in json.loads(ran.out)["scores"]}
    rows = rows_of((tmp_path / "w.csv").read_text())
    for method in ("GRU", "Drift"):
        errors = [abs(float(row["y"]) - float(row[method])) for row in rows]
        assert found[method]["mae"] == pytest.approx(np.mean(errors))
        inside = [float(row[f"{method}-lo-80"]) <= float(row["y"]) <= float(row[f"{method}-hi-80"]) for row in rows]
        assert found[method]["coverage_80"] == pytest.approx(np.mean(inside))


def test_the_verdict_says_plainly_when_a_naive_method_won(gatewise, tmp_path: Path) -> None:
    # A perfect repetition: the seasonal naive method makes no error, and a network of one epoch does.
    values = np.tile([1.0, 5.0, 2.0, 9.0, 4.0, 7.0, 3.0], 40)
    (tmp_path / "a.csv").write_text("t,y\n" + "".join(f"{t},{v}\n" for t, v in enumerate(values)))
    ran = gatewise("backtest", "a.csv", "--horizon", 7, "--season", 7, "--epochs", 1, "--hidden", 2, "--method", "gru")
    assert "SeasonalNaive won: " in ran.out
    assert "use SeasonalNaive" in ran.out


def test_datasets_lists_and_writes(gatewise, tmp_path: Path) -> None:
    listed = gatewise("datasets").out
    assert "beijing_weather" in listed
    assert "CC BY 4.0" in listed
    names = {entry["name"] for entry in json.loads(gatewise("datasets", "--json").out)["datasets"]}
    assert {"beijing_weather", "nile"} <= names
    assert gatewise("datasets", "nile", "-o", "nile.csv").code == 0
    assert (tmp_path / "nile.csv").read_text() == gatewise("datasets", "nile").out
    assert (tmp_path / "nile.csv").read_text().startswith("ds,flow\n1871,1120")
    ran = gatewise("datasets", "amazon")
    assert ran.code == 2
    assert "nile" in ran.err


def test_doctor_finds_this_installation_healthy(gatewise) -> None:
    ran = gatewise("doctor")
    assert ran.code == 0
    assert ran.out.count(" right") == len(gw.cells.CELLS)
    found = json.loads(gatewise("doctor", "--json", "-q").out)
    assert found["healthy"] is True
    assert found["provider"] == gw.kernels.active().provider
    assert list(found["gradient_errors"]) == list(gw.cells.CELLS)
    assert max(found["gradient_errors"].values()) < 1e-8


def test_doctor_notices_a_wrong_gradient(gatewise, monkeypatch: pytest.MonkeyPatch) -> None:
    right = gw.LSTM.backward

    def wrong(self, cache, dy, dstate=None):
        dx, (dh, dc), grads = right(self, cache, dy, dstate)
        return dx, (dh, 1.01 * dc), grads

    monkeypatch.setattr(gw.LSTM, "backward", wrong)
    ran = gatewise("doctor")
    assert ran.code == 1
    assert "wrong gradients: lstm;" in ran.err
    assert check_gradients(gw.cells.CELLS["gru-after-keep"]) < 1e-8


def test_the_version(gatewise) -> None:
    assert gatewise("--version").out == f"gatewise {gw.__version__}\n"


@pytest.mark.parametrize("verb", ["forecast", "fit", "predict", "backtest", "info", "datasets", "doctor", "demo"])
def test_every_verb_has_help(gatewise, verb: str) -> None:
    ran = gatewise(verb, "--help")
    assert ran.code == 0
    assert f"gatewise {verb}" in ran.out


def test_without_the_extra_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch, gatewise) -> None:
    from gatewise import cli

    there = cli.find_spec
    monkeypatch.setattr(cli, "find_spec", lambda name: None if name in ("typer", "polars") else there(name))
    ran = gatewise("doctor")
    assert ran.code == 1
    assert ran.err == "gatewise: the command needs typer, polars; install it with\n    pip install 'gatewise[cli]'\n"


def test_a_reader_that_goes_away_is_no_traceback(tmp_path: Path) -> None:
    command = f"'{sys.executable}' -m gatewise datasets seasons | head -n 1"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.stdout == "unique_id,ds,y\n"
    assert done.stderr == ""


ROOMS = ("data", "explorer", "forecasting", "kernels", "nn", "training")
HEAVY = {"polars", "narwhals", "matplotlib", "pandas", "jinja2", "plotext", "safetensors"} | {
    f"gatewise.{room}" for room in ROOMS
}


@pytest.mark.parametrize(
    ("words", "absent"),
    [
        (["--version"], {*HEAVY, "numpy", "rich"}),
        (["--help"], HEAVY),
        (["forecast", "--help"], HEAVY),
        (["draw", "--help"], HEAVY),
    ],
)
def test_help_and_version_do_not_import_what_they_do_not_need(words: list[str], absent: set[str]) -> None:
    code = "import sys; from gatewise.cli import main; main(sys.argv[1:]); sys.stderr.write('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, text=True, check=True)
    assert "gatewise" in done.stdout
    assert not absent & set(done.stderr.splitlines())
