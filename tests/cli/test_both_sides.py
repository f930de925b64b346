"""Thresholds of the command line on both sides, and what is handed from room to room, value by value."""

from __future__ import annotations

import errno
import json
import os
import re
import signal
import socket
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import narwhals as nw
import numpy as np
import polars as pl
import pytest
import typer

import gatewise as gw
from gatewise.anomalies.findings import Findings
from gatewise.classification.evaluation import Evaluation
from gatewise.cli import classified, detections, gather, pictures, present, runs, signals, svg, system, task, weather
from gatewise.cli.console import Console
from gatewise.cli.outcome import Line, Outcome, framed
from gatewise.cli.pictures import ticks
from gatewise.cli.specs import network
from gatewise.cli.verbs import classify, demo, doctor, draw
from gatewise.data import to_panel
from gatewise.explorer.trace.example import worked_example
from gatewise.training import Cosine


def panel_of(n: int, series: int = 1, columns: int = 1) -> gw.data.Panel:
    rng = np.arange(n * series)
    table: dict[str, Any] = {"unique_id": np.repeat([f"s{k:02}" for k in range(series)], n), "ds": rng % n}
    table |= {f"c{k}": rng.astype(float) % 7 + k for k in range(columns)}
    names = list(table)[2:]
    return to_panel(table, id_col="unique_id", time_col="ds", target_col=names[0], hist_exog_list=names[1:])


def finding(n: int, series: int = 1, columns: int = 1) -> Findings:
    panel = panel_of(n, series, columns)
    score = np.zeros(n * series)
    score[[-3, -2]] = 6.0
    return Findings(panel, score, score > 5, score > 5, np.tile(score[:, None], columns), panel.values.copy(), 5.0, 1)


@pytest.mark.parametrize(
    ("rows", "cut", "first", "learned"),
    [
        (500, 300, 100, 200), (500, 201, 1, 200), (500, 200, 0, 200), (500, 150, 0, 150), (500, 0, 0, 0),
        (4600, 300, 600, -300),
    ],
)  # fmt: skip
def test_a_chart_of_alarms_begins_200_readings_before_those_that_were_not_learned_and_shows_4000(
    monkeypatch: pytest.MonkeyPatch, rows: int, cut: int, first: int, learned: int
) -> None:
    seen: list[tuple[Any, ...]] = []
    monkeypatch.setattr(detections, "alarm_chart", lambda *given: seen.append(given) or "")
    found = finding(rows)
    detections.report("a.csv", "", found, [cut], found.alarms, [])
    ((title, times, values, expected, spans, border),) = seen
    assert (title, times[0], times[-1], border) == ("c0", first, rows - 1, learned)
    np.testing.assert_array_equal(values, found.panel.target[first:])
    np.testing.assert_array_equal(expected, values)
    assert spans == [(rows - 3 - first, rows - 1 - first, True)]


@pytest.mark.parametrize(("series", "columns", "more"), [(3, 4, 0), (13, 1, 1), (5, 3, 3)])
def test_a_report_of_alarms_has_twelve_charts(series: int, columns: int, more: int) -> None:
    found = finding(20, series, columns)
    page = detections.report("a.csv", "", found, [10] * series, found.alarms, [])
    titles = re.findall(r'aria-label="([^:"]*(?:: [^:"]*)?): readings', page)
    assert len(titles) == min(12, series * columns)
    assert titles[:2] == ["s00: c0", "s00: c1" if columns > 1 else "s01: c0"]
    assert re.findall(r"(\d+) more columns are in scores.csv", page) == [str(more)] * (more > 0)


def test_a_report_tells_whether_anything_was_learned_from() -> None:
    found = finding(20, 2)
    for cuts, said in (((0, 0), 0), ((0, 5), 1), ((5, 5), 1)):
        page = detections.report("a", "", found, cuts, [], [])
        assert page.count("learned from what is before") == said


@pytest.mark.parametrize(("columns", "listed"), [(19, 19), (20, 20), (21, 20)])
def test_pictures_show_four_series_and_reports_list_twenty(columns: int, listed: int) -> None:
    panel = panel_of(30, columns)
    model = gw.Forecaster(2, method="naive")
    tested = gw.forecasting.backtest(model, panel, n_windows=1)
    worst = gather.worst_series(tested)
    assert len(worst) == listed
    assert len(gather.held_out_lines(tested, (80.0,), "Naive")) == 4
    made = tested.forecaster.fitted.forecast(panel, level=(80.0,))
    lines = gather.forecast_lines(panel, made, (80.0,))
    assert [line.name for line in lines] == ["s00", "s01", "s02", "s03"]
    for s, line in enumerate(lines):
        np.testing.assert_array_equal(line.values, panel.target[panel.rows(s)][-24:])
        np.testing.assert_array_equal(line.ahead, [30, 31])
        np.testing.assert_array_equal(line.forecast, made.columns["Naive"][s])
        np.testing.assert_array_equal(
            line.bands[80.0], [made.columns["Naive-lo-80"][s], made.columns["Naive-hi-80"][s]]
        )
    errors = [score.mase for _, score, _ in worst]
    assert errors == sorted(errors, reverse=True)


def test_held_out_lines_are_those_of_the_last_window() -> None:
    panel = panel_of(40, 2)
    tested = gw.forecasting.backtest(gw.Forecaster(3, method="naive"), panel, n_windows=2, step_size=2)
    for s, line in enumerate(gather.held_out_lines(tested, (80.0,), "Naive")):
        here = panel.target[panel.rows(s)]
        np.testing.assert_array_equal(line.ahead, [37, 38, 39])
        np.testing.assert_array_equal(line.truth, here[37:])
        np.testing.assert_array_equal(line.values, here[37 - 24 : 37])
        np.testing.assert_array_equal(line.forecast, np.full(3, here[36]))
        assert [*line.others] == [next(one.model for one in tested.ranking if one.model != "Naive")]


def test_places_of_ticks() -> None:
    start, stop = np.datetime64("2024-01-30T00", "s"), np.datetime64("2024-02-03T00", "s")
    places, labels, between = ticks(start, stop)
    assert between == "2024-01-30 to 2024-02-03"
    days = np.array(places).astype(np.int64).astype("datetime64[us]")
    assert [str(day)[8:10] if str(day)[11:13] == "00" else str(day)[11:16] for day in days] == [
        {"Feb": "01", "30 Jan": "30"}.get(label, label[:5]) for label in labels
    ]
    assert places == sorted(places)
    assert ticks(start, start)[2] == "2024-01-30"
    assert ticks(0.0, 7.5, 3)[0] == [0.0, 2.5, 5.0, 7.5]
    assert ticks(-3.0, 4.0, 3)[0] == [-2.5, 0.0, 2.5]
    assert ticks(np.int64(3), np.int64(3)) == ([3.0], ["3"], "")


@pytest.mark.parametrize(("count", "height"), [(1, 4.0), (2, 7.0)])
def test_the_size_of_a_picture_and_its_legend(monkeypatch: pytest.MonkeyPatch, count: int, height: float) -> None:
    from matplotlib import figure

    made: list[figure.Figure] = []
    usual = figure.Figure.__init__

    def noted(self: figure.Figure, *given: Any, **more: Any) -> None:
        made.append(self)
        usual(self, *given, **more)

    monkeypatch.setattr(figure.Figure, "__init__", noted)
    one = Line("a", np.arange(5), np.arange(5.0), np.arange(5, 7), np.array([5.0, 6.0]))
    outcome = Outcome("title", "y", "GRU", 2, [one] * count, series=count)
    with_picture = pictures.draw_png(outcome)
    assert with_picture.startswith(b"\x89PNG")
    ((drawn),) = made
    assert drawn.get_size_inches().tolist() == [9.5, height]
    assert drawn.get_suptitle() == "title"
    assert [axes.get_legend() is not None for axes in drawn.axes] == [True] + [False] * (count - 1)
    assert [axes.get_title(loc="right") for axes in drawn.axes] == ["a" if count > 1 else ""] * count
    tops = [axes.get_subplotspec().rowspan.start for axes in drawn.axes]  # type: ignore[union-attr]
    assert tops == [*range(count)]
    spines = drawn.axes[0].spines
    assert [spines[side].get_visible() for side in ("top", "right", "left", "bottom")] == [False, False, True, True]


@pytest.mark.parametrize(
    ("terminal", "plot", "quiet", "drawn"),
    [
        (True, None, False, True), (True, None, True, False), (False, None, False, False), (False, "term", False, True),
        (False, "term", True, True), (True, "none", False, False), (True, "png", False, False),
        (True, "term", True, True),
    ],
)  # fmt: skip
@pytest.mark.parametrize(
    ("size", "wanted"), [((100, 24), (100, 22)), ((130, 50), (120, 22)), ((40, 23), (40, 21)), ((119, 5), (119, 12))]
)
def test_when_a_picture_is_drawn_in_the_terminal_and_how_large(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], terminal: bool, plot: Any, quiet: bool,
    drawn: bool, size: tuple[int, int], wanted: tuple[int, int],
) -> None:  # fmt: skip
    seen: list[tuple[Any, ...]] = []

    def note(line: Line, outcome: Outcome, width: int, height: int, colour: bool) -> str:
        seen.append((line, outcome, width, height, colour))
        return "picture\n"

    monkeypatch.setattr(pictures, "draw_terminal", note)
    monkeypatch.setattr("sys.stderr.isatty", lambda: terminal)
    monkeypatch.setattr("shutil.get_terminal_size", lambda _: os.terminal_size(size))
    one = Line("a", np.arange(5), np.arange(5.0), np.arange(5, 7), np.array([5.0, 6.0]))
    outcome = Outcome("title", "y", "GRU", 2, [one, one])
    present.show_in_terminal(outcome, plot, Console(quiet=quiet))
    assert capsys.readouterr().err == ("picture\n" if drawn else "")
    assert seen == ([(one, outcome, *wanted, terminal)] if drawn else [])


@pytest.mark.parametrize("name", ["", "deeper"])
def test_a_file_in_the_place_of_a_folder_is_said_at_once(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FileExistsError):
        runs.make_folder(tmp_path / "file", name)
    with pytest.raises(OSError) as caught:
        runs.make_folder(tmp_path / "file" / "below", name)
    assert caught.value.errno in (errno.ENOTDIR, errno.EEXIST)


def test_a_folder_is_made_again_that_another_run_removes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual, calls = Path.mkdir, []

    def mkdir(self: Path, *given: Any, **more: Any) -> None:
        calls.append(self)
        if len(calls) < 3:
            raise FileNotFoundError(errno.ENOENT, "gone")
        usual(self, *given, **more)

    monkeypatch.setattr(Path, "mkdir", mkdir)
    assert runs.make_folder(tmp_path / "a", "b") == tmp_path / "a" / "b"
    assert (tmp_path / "a" / "b").is_dir()
    assert len(calls) == 4
    calls[:] = [tmp_path] * 5
    with pytest.raises(FileExistsError):
        runs.make_folder(tmp_path / "a", "b")
    assert runs.make_folder(tmp_path / "a") == tmp_path / "a"
    monkeypatch.setattr(runs, "_ATTEMPTS", 7)
    calls.clear()
    monkeypatch.setattr(Path, "mkdir", lambda self, **_: calls.append(self) or usual(tmp_path / "no" / "no"))
    with pytest.raises(FileNotFoundError, match="No such file") as caught:
        runs.make_folder(tmp_path / "c", "d")
    assert (len(calls), caught.value.filename) == (7, str(tmp_path / "c"))


@pytest.mark.parametrize("values", [[1.0, 2.5, 3.0], ["2024-01-01", "2024-01-02", "2024-01-03"]])
def test_times_that_are_whole_days_are_written_as_days(values: list[Any]) -> None:
    frame = pl.DataFrame({"t": values, "y": [1.0, 2.0, 3.0]})
    if isinstance(values[0], str):
        stamps = frame.with_columns(pl.col("t").str.to_datetime())
        days = to_panel({"ds": np.array(values, "datetime64[us]"), "y": np.arange(3.0)})
        later = np.array(values, "datetime64[us]") + np.timedelta64(1, "h")
        hours = to_panel({"ds": later, "y": np.arange(3.0)})
        assert present.csv_of(stamps, days).splitlines()[1] == "2024-01-01,1.0"
        assert present.csv_of(stamps, hours).splitlines()[1] == "2024-01-01T00:00:00,1.0"
        fine = stamps.with_columns(pl.col("t") + pl.duration(microseconds=5))
        assert present.csv_of(fine, hours).splitlines()[1] == "2024-01-01T00:00:00.000005,1.0"
        zoned = stamps.with_columns(pl.col("t").dt.replace_time_zone("Europe/Berlin"))
        assert present.csv_of(zoned, hours).splitlines()[1] == "2024-01-01T00:00:00+01:00,1.0"
    else:
        assert present.csv_of(frame, panel_of(5)).splitlines()[1] == "1.0,1.0"


@pytest.mark.parametrize(
    ("step", "unit", "unroll", "expected"),
    [
        (None, 1, 1, (-1, 0)), (1, 2, 1, (0, 1)), (None, 1, 3, (-3, 0)), (None, 1, 2, (-2, 0)), (2, 3, 2, (1, 2)),
        (0, 1, 1, "there are"), (99, 1, 1, "there are"), (None, 99, 1, "units"), (-1, 1, 2, "so 2 beginning at"),
    ],
)  # fmt: skip
def test_the_step_and_the_unit_of_a_picture(step: int | None, unit: int, unroll: int, expected: Any) -> None:
    run = worked_example(gw.cells.as_cell("gru"))
    steps, units = run.x.shape[1], run.layers[0].forward.values["h"].shape[2]
    given = {0: steps + 1, -1: steps}.get(step, step) if step is not None else None
    if isinstance(expected, str):
        with pytest.raises(typer.BadParameter, match=expected):
            draw._place(run, given, unit, unroll)
        return
    found, at, of = draw._place(run, given, unit, unroll)
    assert (found, at, of) == (run, expected[0] % steps, expected[1])
    assert draw._place(run, steps, units, 1)[1:] == (steps - 1, units - 1)
    assert draw._place(run, steps - 1, 1, 2)[1:] == (steps - 2, 0)
    with pytest.raises(typer.BadParameter, match=f"there are {units} units"):
        draw._place(run, 1, units + 1)


def test_tables_and_options_of_a_cell_are_for_one_kind_of_drawing(gatewise, tmp_path: Path) -> None:
    def said(*words: str) -> tuple[int, str]:
        ran = gatewise("draw", *words)
        return ran.code, " ".join(ran.err.replace("│", " ").split())

    for words in (("gru", "a.csv"), ("gru", "a.csv", "--numbers"), ("gru", "a.csv", "--step", "1")):
        code, text = said(*words)
        assert (code, "a table is for a model file; CELL is the name of a cell" in text) == (2, True)
    code, text = said("m.gatewise", "--reset", "before")
    assert (code, "a model file has its own cell" in text, "--reset" in text) == (2, True, True)
    code, text = said("gru", "--animate", "a.gif", "-o", "a.svg")
    assert (code, "not both" in text) == (2, True)
    code, text = said("gru", "--animate", "a.svg")
    assert (code, "a.svg should end in .gif, .apng, .png, .mp4" in text) == (2, True)
    assert not list(tmp_path.iterdir())


def test_a_worked_example_is_that_of_the_cell_with_its_options() -> None:
    run = draw._traced("gru", {"reset": "before"}, None)
    assert isinstance(run, gw.explorer.Trace)
    assert run.layers[0].description.cell == gw.cells.GRU(reset="before")


@pytest.mark.parametrize(
    ("length", "steps", "why"), [(1, 10, "because no season was found"), (2, 2, "one season"), (24, 24, "one season")]
)
def test_the_horizon_that_is_not_given(capsys: pytest.CaptureFixture[str], length: int, steps: int, why: str) -> None:
    panel: Any = SimpleNamespace(season=SimpleNamespace(length=length))
    assert task._season(panel, Console()) == steps
    assert capsys.readouterr().err == f"The horizon is {steps} steps, {why}.\n"


def test_columns_of_a_static_table_by_their_names() -> None:
    panel: Any = SimpleNamespace(static_columns=("a", "city=x", "city=y", "b=c", "b"), categories=("city", "b="))
    assert task.static_names(panel) == ("a", "city", "b=c", "b")


@pytest.mark.parametrize(("bad", "step", "channel"), [((3, 0), 3, 0), ((0, 1), 0, 1)])
def test_a_value_that_is_no_number_is_named_by_its_place(tmp_path: Path, bad: Any, step: int, channel: int) -> None:
    X = [np.zeros((4, 2)), np.ones((4, 2))]
    X[1][bad] = np.inf
    np.savez(tmp_path / "a.npz", X=np.concatenate(X), lengths=[4, 4], y=["a", "b"])
    with pytest.raises(gw.errors.DataError, match=f"sequence 1, step {step}, channel {channel}: inf"):
        classify._read(tmp_path / "a.npz", ("id", "time", "label"))


def test_parts_of_sequences() -> None:
    X = [np.full((2, 1), k) for k in range(4)]
    assert [int(x[0, 0]) for x in classify._part(X, np.array([True, False, False, True]))] == [0, 3]


def test_facts_about_the_machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = system.versions()
    assert (found["gatewise"], found["numpy"]) == (gw.__version__, np.__version__)
    assert [*found] == ["gatewise", "python", "numpy", "narwhals", "safetensors", "polars", "matplotlib"]
    active = gw.kernels.active()
    assert system.provider() == f"{active.provider} ({active.isa}), threads: {active.threads}"
    (tmp_path / "cpuinfo").write_text("flags: a: b\nmodel name\t: Some: processor \nmodel name: other\n")
    usual = open
    monkeypatch.setattr(
        "builtins.open", lambda path, **how: usual(tmp_path / "cpuinfo" if "cpuinfo" in str(path) else path, **how)
    )
    assert system.processor() == "Some: processor"
    (tmp_path / "cpuinfo").write_text("flags: a\n")
    monkeypatch.setattr("platform.processor", lambda: "")
    assert system.processor() == "unknown"
    (tmp_path / "cpuinfo").unlink()
    monkeypatch.setattr("platform.processor", lambda: "x86")
    assert system.processor() == "x86"
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 3, 4}, raising=False)
    assert system.cores() == 3
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 5)
    assert system.cores() == 5


def test_the_study_of_the_demo(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[tuple[Any, ...], dict[str, Any]]] = []
    monkeypatch.setattr(weather, "backtest", lambda *given, **named: seen.append((given, named)))
    weather.study(callbacks=[1])
    ((model, table), named) = seen[0]
    assert named == {
        "time_col": "ds", "target_col": "TEMP", "n_windows": 8737, "step_size": 1, "callbacks": [1], "val_size": 8760,
        "baselines": ("SeasonalNaive", "Naive", "Ridge"),
    }  # fmt: skip
    params = model.get_params()
    assert {name: params[name] for name in ("h", "input_size", "season_length", "batch_size", "max_epochs")} == {
        "h": 24, "input_size": 72, "season_length": 24, "batch_size": 256, "max_epochs": 6,
    }  # fmt: skip
    assert params["schedule"] == Cosine(warmup=50)
    assert params["hist_exog_list"] == ("DEWP", "PRES", "cbwd", "log1p_Iws")
    frame = nw.from_native(table, eager_only=True)
    raw = nw.from_native(gw.data.datasets.load("beijing_weather", backend="polars"), eager_only=True)
    assert frame.columns == ["ds", "TEMP", "DEWP", "PRES", "cbwd", "log1p_Iws"]
    np.testing.assert_allclose(frame["log1p_Iws"].to_numpy(), np.log1p(raw["Iws"].to_numpy()))
    other = gw.Forecaster(24)
    weather.study(other)
    assert seen[1][0][0] is other
    assert weather.forecaster(max_epochs=1).get_params()["max_epochs"] == 1


def test_the_demo_on_a_small_table(gatewise, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[Any, ...]] = []
    monkeypatch.setattr(demo, "show_in_terminal", lambda *given: shown.append(given))
    monkeypatch.setattr(weather, "forecaster", lambda **given: gw.Forecaster(2, method="drift", seed=given["seed"]))

    def study(model: gw.Forecaster, **how: Any) -> gw.forecasting.Backtest:
        return gw.forecasting.backtest(model, panel_of(40), n_windows=2, baselines=weather.BASELINES, **how)

    monkeypatch.setattr(weather, "study", study)
    ran = gatewise("demo", "--plot", "none", "--seed", 3)
    assert ran.code == 0, ran.err
    ((outcome, plot, console),) = shown
    assert (outcome.target, outcome.title, plot, console.quiet) == (
        "temperature", "Beijing: temperature in °C, the next 24 hours", "none", False,
    )  # fmt: skip
    errors = {score.model: f"{score.mae:.2f}" for score in outcome.scores}
    assert ran.out.splitlines()[-2].endswith(
        f"Over all hours of 2014 the mean error is {errors['Drift']} °C; repeating the last reading (Naive) gives "
        f"{errors['Naive']}, the same hour of the day before (SeasonalNaive) {errors['SeasonalNaive']}, ridge "
        f"regression {errors['Ridge']}."
    )
    assert ran.out.splitlines()[-1] == "runs/1"
    assert {path.name for path in (tmp_path / "runs/1").iterdir()} == {
        "forecast.csv", "scores.csv", "model.gatewise", "metrics.json", "config.json",
    }  # fmt: skip
    assert "8,737 forecasts" in ran.err
    found = json.loads(gatewise("demo", "--json", "-q", "-o", "run", "--plot", "none").out)
    assert (found["run"], found["horizon"], len(found["forecast"])) == ("run", 2, 2)


def test_the_doctor_tells_a_wrong_gradient_from_a_right_one(gatewise, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = list(gw.cells.CELLS)
    errors = dict(zip(keys, [1e-6, 1.01e-6, float("nan"), *[0.0] * len(keys)], strict=False))
    monkeypatch.setattr(
        doctor, "check_gradients", lambda cell: errors[next(k for k, c in gw.cells.CELLS.items() if c == cell)]
    )
    ran = gatewise("doctor", "--json")
    assert ran.code == 1
    assert ran.err.endswith(f"wrong gradients: {keys[1]}, {keys[2]}; do not use this installation\n")
    assert json.loads(ran.out)["healthy"] is False
    rows = [line.split() for line in gatewise("doctor").out.splitlines()]
    assert {row[0]: row[-1] for row in rows if row and row[0] in keys} == {
        key: "wrong" if key in keys[1:3] else "right" for key in keys
    }


def test_a_picture_s_range() -> None:
    ahead, few = np.arange(3, 5), np.array([5.0, np.inf])
    one = Line("a", np.arange(3), np.array([1.0, np.nan, 2.0]), ahead, few, {80.0: (few - 9, few + 1)})
    shown = framed(one)
    assert (shown.low, shown.high, shown.note, shown.truth) == (-4.0, 6.0, "", None)
    none = framed(Line("a", np.arange(1), np.array([np.nan]), ahead, np.full(2, np.nan)))
    assert (none.low, none.high) == (0.0, 1.0)


def test_the_frame_of_a_chart_has_room_above_and_below() -> None:
    frame = svg._Frame((0.0, 10.0), (10.0, 30.0))
    assert (frame.x0, frame.x1, frame.y0, frame.y1) == (0.0, 10.0, 9.0, 31.0)
    flat = svg._Frame((3.0, 3.0), (20.0, 20.0))
    assert (flat.x0, flat.x1, flat.y0, flat.y1) == (3.0, 4.0, 19.0, 21.0)
    zero = svg._Frame((0.0, 1.0), (0.0, 0.0))
    assert (zero.y0, zero.y1) == (-1e-9, 1e-9)
    across, down = frame.place(np.array([0.0, 10.0]), np.array([31.0, 9.0]))
    assert across.tolist() == [frame.left, 848]
    assert down.tolist() == [12.0, 266.0]
    assert (svg._Frame((0, 1), (0, 1e6)).left, svg._Frame((0, 1), (0, 1)).left) == (16 + 8 * len("1,000,000"), 62)


@pytest.mark.parametrize("classes", [20, 21])
def test_a_matrix_of_at_most_twenty_classes_fits_the_terminal(classes: int) -> None:
    names = np.array([f"c{k:02}" for k in range(classes)])
    found = Evaluation(names, np.eye(classes, dtype=int), {"majority": 0.5}, [], [])
    text = classified.text(found, SimpleNamespace(choices_=[]))  # type: ignore[arg-type]
    assert ("Row: the label. Column: the answer." in text) == (classes == 20)
    page = classified.report(found, SimpleNamespace(choices_=[], history_=SimpleNamespace(epochs=[])), "t")  # type: ignore[arg-type]
    assert (page.count("1.000") + page.count(">1<") > 0, "c00" in page) == (True, True)


@pytest.mark.parametrize(("units", "layers"), [(64, 1), (64, 3), (None, 2)])
def test_memory_of_layers_is_asked_for_by_their_numbers(
    monkeypatch: pytest.MonkeyPatch, units: int | None, layers: int
) -> None:
    seen: list[tuple[Any, ...]] = []
    monkeypatch.setattr(network, "require", lambda *given, **named: seen.append((*given, named["cure"])))
    assert network.Network(hidden=units, layers=layers).arguments()["hidden_size"] == units
    made = gw.nn.make_layer(gw.cells.as_cell("gru"), 1, units or 128, layers)
    numbers = sum(array.size for array in made.parameters.values())
    words = f"--hidden {units or 128} --layers {layers}"
    assert seen == [(5 * 4 * numbers, words, "training these layers", "use fewer units or layers")]


@pytest.mark.parametrize(("heard", "said", "code"), [
    ([], [], None), ([signal.SIGUSR1], [], None), ([signal.SIGINT], ["stopping"], None),
    ([signal.SIGTERM], ["stopping"], None),
    ([signal.SIGINT, signal.SIGUSR1], ["stopping"], None),
    ([signal.SIGINT, signal.SIGINT], ["stopping", "stopped"], 130),
    ([signal.SIGTERM, signal.SIGTERM], ["stopping", "stopped"], 143),
    ([signal.SIGINT, signal.SIGTERM, signal.SIGINT], ["stopping", "stopped"], 143),
])  # fmt: skip
def test_a_second_signal_ends_the_command(
    monkeypatch: pytest.MonkeyPatch, heard: Any, said: Any, code: int | None
) -> None:
    class Ended(BaseException):
        pass

    def end(number: int) -> None:
        raise Ended(number)

    words: list[str] = []
    monkeypatch.setattr(signals, "PATIENCE", 0.0)
    monkeypatch.setattr(signals, "_say", lambda text: words.append(text.split()[0]))
    monkeypatch.setattr(signals.os, "_exit", end)
    reader, writer = socket.socketpair()
    writer.sendall(bytes(int(number) for number in heard))
    writer.close()
    with reader:
        if code is None:
            signals.Signals()._watch(reader)
        else:
            with pytest.raises(Ended) as caught:
                signals.Signals()._watch(reader)
            assert caught.value.args == (code,)
    assert words == said
    done = signals.Signals()
    done._ended.set()  # the command has ended by itself
    reader, writer = socket.socketpair()
    with reader, writer:
        writer.sendall(bytes([signal.SIGINT] * 3))
        done._watch(reader)
    assert words == said


@pytest.mark.parametrize(
    ("value", "step", "text"),
    [
        (2e-6, 1e-6, "0.000002"), (2e-7, 1e-7, "2e−07"), (9999.0, 1.0, "9999"), (10000.0, 1.0, "10,000"),
        (-10000.0, 1.0, "−10,000"), (-9999.5, 0.5, "−9999.5"), (-0.0, 0.5, "0.0"), (0.25, 0.25, "0.25"),
    ],
)  # fmt: skip
def test_a_number_on_an_axis(value: float, step: float, text: str) -> None:
    assert pictures._label(value, step) == text
