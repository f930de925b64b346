"""Numbers of the command are those of the library, to the last digit."""

from __future__ import annotations

import csv
import io
import json
import math
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.cli import report
from gatewise.cli.outcome import Line, Outcome
from tests.cli.conftest import daily_wave, hourly

LEVELS = [50, 80, 90]
WORDS = (
    "-h", "6", "--method", "network",
    "--input-size", "24", "--hidden", "5", "--layers", "2", "--epochs", "3", "--seed", "3", "--cell",
    "gru-before-write", "--hist-exog", "wind", "--target-col", "load", "--missing", "mask", "--level", "50,80,90",
    "--learning-rate", "0.01", "--batch-size", "13", "--season", "12",
)  # fmt: skip


def model(**changes: Any) -> gw.Forecaster:
    """The forecaster that ``WORDS`` ask for."""
    options: dict[str, Any] = {
        "method": "network", "input_size": 24, "hidden_size": 5, "num_layers": 2, "max_epochs": 3, "seed": 3,
        "cell": gw.cells.GRU(reset="before", update="write"), "hist_exog_list": ["wind"], "missing": "mask",
        "learning_rate": 0.01, "batch_size": 13, "season_length": 12,
    }  # fmt: skip
    return gw.Forecaster(6, **{**options, **changes})


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three series of different lengths and starts, in no order, one with missing readings, and a further column."""
    rng = np.random.default_rng(4)
    rows = []
    for name, length, start in (
        ("north", 240, "2024-03-20T00"),
        ("east", 200, "2024-03-22T05"),
        ("west", 170, "2024-03-21T12"),
    ):
        wind = rng.normal(size=length)
        load = daily_wave(length, seed=len(name)) + np.concatenate([[0.0], wind[:-1]])
        for k, time in enumerate(hourly(length, start)):
            rows.append(f"{name},{time},{'' if name == 'east' and k in (50, 51, 197) else load[k]},{wind[k]}\n")
    path = tmp_path_factory.mktemp("numbers") / "table.csv"
    path.write_text("unique_id,ds,load,wind\n" + "".join(rows), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def readings_(table: Path) -> Any:
    return gw.data.read_table(table).frame


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def assert_same(found: list[dict[str, str]], frame: Any) -> None:
    """A CSV file holds a frame: names, order, and every number to the last bit; nothing known is empty."""
    assert list(found[0]) == frame.columns
    assert len(found) == len(frame)
    for name in frame.columns:
        expected = frame[name].to_list()
        actual: list[Any] = [row[name] for row in found]
        if isinstance(expected[0], datetime):
            actual = [datetime.fromisoformat(text) for text in actual]
        elif isinstance(expected[0], float):
            actual = [float(text) if text else math.nan for text in actual]
            np.testing.assert_array_equal(actual, expected, err_msg=name)
            continue
        assert actual == expected, name


def scores_of(tested: gw.forecasting.Backtest) -> list[dict[str, Any]]:
    """As metrics.json has them."""
    found = []
    for score in tested.ranking:
        values = asdict(score)
        coverage, msis = values.pop("coverage"), values.pop("msis")
        values |= {f"coverage_{level}": share for level, share in coverage.items()}
        found.append({**values, **{f"msis_{level}": width for level, width in msis.items()}})
    return found


def test_forecast_is_the_forecaster_s(gatewise, table: Path, readings_: Any, tmp_path: Path) -> None:
    """forecast.csv, metrics.json and --json against Python with the same settings."""
    ran = gatewise("forecast", table, *WORDS, "-o", "run", "--plot", "none", "-q", "--json")
    assert ran.code == 0, ran.err
    fitted = model().fit(readings_, target_col="load")
    frame = fitted.predict(level=LEVELS)
    assert_same(rows_of((tmp_path / "run/forecast.csv").read_text()), frame)

    tested = gw.forecasting.backtest(model(), readings_, target_col="load", level=[50, 80, 90, 95])
    metrics, document = json.loads((tmp_path / "run/metrics.json").read_text()), json.loads(ran.out)
    assert metrics["scores"] == document["scores"] == scores_of(tested)
    assert metrics["verdict"] == document["verdict"] == tested.sentence
    course = [(e.epoch, e.train_loss, e.validation_loss) for e in fitted.history_.epochs]
    assert [(e["epoch"], e["loss"], e["validation_loss"]) for e in metrics["training"]] == course
    assert metrics["training"] == document["training"]
    for row, expected in zip(document["forecast"], frame.iter_rows(named=True), strict=True):
        assert {**row, "ds": datetime.fromisoformat(row["ds"])} == expected

    saved = gw.load(tmp_path / "run/model.gatewise").predict(level=LEVELS)
    assert_same(rows_of((tmp_path / "run/forecast.csv").read_text()), saved)


@pytest.mark.parametrize(("windows", "step"), [(None, None), (3, 2)])
def test_backtest_is_the_library_s(
    gatewise, table: Path, readings_: Any, tmp_path: Path, windows: int | None, step: int | None
) -> None:
    words = [] if windows is None else ["--windows", windows, "--step", step]
    ran = gatewise("backtest", table, *WORDS, *words, "--ridge", "-o", "w.csv", "-q", "--json")
    assert ran.code == 0, ran.err
    tested = gw.forecasting.backtest(
        model(), readings_, target_col="load", level=LEVELS, n_windows=windows, step_size=step,
        baselines=["SeasonalNaive", "Naive", "Drift", "Ridge"],
    )  # fmt: skip
    assert_same(rows_of((tmp_path / "w.csv").read_text()), tested.windows_frame())
    assert json.loads(ran.out)["scores"] == scores_of(tested)


def test_fit_and_predict_are_the_forecaster_s(gatewise, table: Path, readings_: Any, tmp_path: Path) -> None:
    words = [word for word in WORDS if word not in ("--level", "50,80,90")]
    found = json.loads(gatewise("fit", table, *words, "-q", "--json").out)
    fitted = model().fit(readings_, target_col="load")
    assert found["best_loss"] == fitted.history_.best_loss
    assert (found["epochs"], found["reason"]) == (len(fitted.history_.epochs), fitted.history_.reason)
    assert_same(rows_of(gatewise("predict", "model.gatewise", "--level", "50,80,90").out), fitted.predict(level=LEVELS))

    fewer = readings_.filter(readings_["unique_id"] != "west").head(300)
    fewer.write_csv(tmp_path / "fewer.csv")
    expected = fitted.predict(fewer, h=4, level=[60])
    found = rows_of(gatewise("predict", "model.gatewise", "fewer.csv", "-h", 4, "--level", "60").out)
    assert_same(found, expected)
    document = json.loads(gatewise("predict", "model.gatewise", "fewer.csv", "-h", 4, "--level", "60", "--json").out)
    assert [row["GRU-lo-60"] for row in document["forecast"]] == expected["GRU-lo-60"].to_list()


@pytest.mark.parametrize("key", gw.cells.CELLS)
def test_every_cell_is_trained_by_its_key(gatewise, readings: Path, tmp_path: Path, key: str) -> None:
    words = ("-h", 3, "--input-size", 8, "--hidden", 3, "--epochs", 1, "-q", "--cell", key)
    assert gatewise("fit", readings, *words).code == 0
    fitted = gw.Forecaster(3, 8, gw.cells.CELLS[key], 3, max_epochs=1).fit(gw.data.read_table(readings))
    assert_same(rows_of(gatewise("predict", "model.gatewise", "--level", "80").out), fitted.predict(level=[80]))
    assert gw.load(tmp_path / "model.gatewise").fitted.options.cell == gw.cells.CELLS[key]


def captured(monkeypatch: pytest.MonkeyPatch) -> list[Outcome]:
    """What the report is made of, while it is made."""
    seen: list[Outcome] = []
    render = report.render

    def spy(outcome: Outcome) -> str:
        seen.append(outcome)
        return render(outcome)

    monkeypatch.setattr(report, "render", spy)
    return seen


def assert_bands(line: Line, columns: Any, alias: str, levels: list[int]) -> None:
    np.testing.assert_array_equal(line.forecast, columns[alias])
    assert sorted(line.bands) == levels
    for level in levels:
        np.testing.assert_array_equal(line.bands[level][0], columns[f"{alias}-lo-{level}"])
        np.testing.assert_array_equal(line.bands[level][1], columns[f"{alias}-hi-{level}"])


def test_pictures_show_the_forecast_and_the_last_held_out_window(
    gatewise, table: Path, readings_: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = captured(monkeypatch)
    assert gatewise("forecast", table, *WORDS, "--windows", 3, "-o", "run", "-q").code == 0
    (outcome,) = seen
    frame = model().fit(readings_, target_col="load").predict(level=LEVELS)
    tested = gw.forecasting.backtest(model(), readings_, target_col="load", n_windows=3, level=[50, 80, 90, 95])
    windows = tested.windows_frame()
    other = next(score.model for score in tested.ranking if score.model != "GRU")
    names = sorted(set(readings_["unique_id"]))
    assert [line.name for line in outcome.lines] == [line.name for line in outcome.held_out] == names
    for name, line, held in zip(names, outcome.lines, outcome.held_out, strict=True):
        mine = readings_.filter(readings_["unique_id"] == name).sort("ds")
        times = np.array([datetime.fromisoformat(text) for text in mine["ds"]], "datetime64[us]")
        values = mine["load"].cast(float).to_numpy()
        forecast = frame.filter(frame["unique_id"] == name)
        assert_bands(line, forecast, "GRU", LEVELS)
        np.testing.assert_array_equal(line.ahead, forecast["ds"].to_numpy())
        assert line.truth is None
        np.testing.assert_array_equal(line.times, times[-len(line.times) :])
        np.testing.assert_array_equal(line.values, values[-len(line.times) :])
        assert len(line.times) == 36, "three seasons"

        last = windows.filter(windows["unique_id"] == name).tail(6)
        assert_bands(held, last, "GRU", LEVELS)
        np.testing.assert_array_equal(held.ahead, times[-6:])
        np.testing.assert_array_equal(held.truth, values[-6:])
        np.testing.assert_array_equal(held.times, times[-42:-6])
        np.testing.assert_array_equal(held.values, values[-42:-6])
        assert list(held.others) == [other]
        np.testing.assert_array_equal(held.others[other], last[other])
    course = [(e.epoch, e.train_loss, e.validation_loss) for e in outcome.history]
    assert course == [
        (e.epoch, e.train_loss, e.validation_loss) for e in model().fit(readings_, target_col="load").history_.epochs
    ]


def test_undefined_scores_are_null(gatewise, tmp_path: Path) -> None:
    """A series that never changed has no seasonal naive error to divide by."""
    (tmp_path / "flat.csv").write_text("t,level\n" + "".join(f"{t},7.5\n" for t in range(80)))
    ran = gatewise("forecast", "flat.csv", "-h", 4, "--hidden", 4, "--epochs", 2, "-q", "--json", "--plot", "none")
    assert ran.code == 0, ran.err
    for document in (json.loads(ran.out), json.loads((tmp_path / "runs/1/metrics.json").read_text())):
        for score in document["scores"]:
            assert score["mase"] is None
            assert score["rmsse"] is None
            assert isinstance(score["mae"], float)


def test_times_keep_the_offset_of_their_zone(gatewise, tmp_path: Path) -> None:
    """Over the change of the clocks in Berlin on 31 March 2024, an hour before midnight the day before."""
    times = np.datetime64("2024-03-24T00", "h") + np.arange(24 * 7 - 1)
    values = daily_wave(len(times))
    rows = "".join(f"{time}:00+01:00,{value}\n" for time, value in zip(times, values, strict=True))
    (tmp_path / "a.csv").write_text("when,load\n" + rows)
    words = ("a.csv", "-h", "5", "--input-size", "24", "--hidden", "4", "--epochs", "1", "--time-zone", "Europe/Berlin")
    assert gatewise("forecast", *words, "-q", "--plot", "none").code == 0
    found = [row["when"] for row in rows_of((tmp_path / "runs/1/forecast.csv").read_text())]
    expected = ["30T23:00:00+01:00", "31T00:00:00+01:00", "31T01:00:00+01:00", "31T03:00:00+02:00", "31T04:00:00+02:00"]
    assert found == [f"2024-03-{text}" for text in expected]
    assert gatewise("backtest", *words, "-q", "--windows", 1, "-o", "w.csv").code == 0
    last = rows_of((tmp_path / "w.csv").read_text())[-1]
    assert (last["when"], last["cutoff"]) == ("2024-03-30T22:00:00+01:00", "2024-03-30T17:00:00+01:00")
    assert float(last["y"]) == values[-1]


def test_months_across_are_forecast_like_months_below_one_another(gatewise, tmp_path: Path) -> None:
    values = [round(100 + k + 10 * np.sin(k / 2), 2) for k in range(92)]
    months = [f"{2010 + k // 12}-{k % 12 + 1:02d}-01" for k in range(92)]
    rows = [",".join(map(str, (2010 + y, *values[12 * y : 12 * y + 12]))) for y in range(8)]
    across = "연도," + ",".join(f"{m}월" for m in range(1, 13)) + "\n" + "\n".join(rows) + ",,,,\n"
    (tmp_path / "across.csv").write_text(across, encoding="utf-8")
    below = "ds,y\n" + "".join(f"{month},{value}\n" for month, value in zip(months, values, strict=True))
    (tmp_path / "below.csv").write_text(below)
    made = []
    for name in ("across", "below"):
        assert gatewise("fit", f"{name}.csv", "-h", 3, "--method", "ridge", "-o", f"{name}.gatewise").code == 0
        ran = gatewise("predict", f"{name}.gatewise", f"{name}.csv")
        assert ran.code == 0, ran.err
        made.append(ran.out)
    assert made[0] == made[1]
    assert made[0].splitlines()[1].startswith("y,2017-09-01,")
