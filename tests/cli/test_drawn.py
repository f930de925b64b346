"""What the command writes and draws, from values made by hand, to the last digit."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from matplotlib.collections import PolyCollection
from matplotlib.colors import to_hex
from matplotlib.figure import Figure

from gatewise.anomalies.findings import Findings
from gatewise.classification.calibration import CalibrationRow
from gatewise.classification.evaluation import Evaluation, HardRow
from gatewise.cli import classified, detections, pictures, svg
from gatewise.cli.console import Console, number, plain, table
from gatewise.cli.outcome import Line, Outcome, tail
from gatewise.cli.present import metrics, score_table
from gatewise.cli.report import render
from gatewise.data import to_panel
from gatewise.forecasting import Score
from gatewise.training import EpochRecord
from tests.stored import same_as_stored

STORED = Path(__file__).parent / "stored"


def line(name: str = "north", *, known: bool = False) -> Line:
    values = np.array([3.0, 4.5, np.nan, 8.0, 6.25, 9.0])
    forecast = np.array([10.0, 7.0, 12.0])
    return Line(
        name, np.arange(100, 106), values, np.arange(106, 109), forecast,
        {80.0: (forecast - 1, forecast + 2), 95.0: (forecast - 3, forecast + 4), 50.0: (forecast - 0.5, forecast + 1)},
        truth=forecast + np.array([0.5, np.nan, -2.0]) if known else None,
        others={"Naive": np.array([9.0, 9.0, 9.5])} if known else {},
    )  # fmt: skip


def outcome(series: int = 2) -> Outcome:
    scores = [
        Score(
            "GRU", 0.512345, 0.61, 1234.5, 3.456, {80.0: 0.8125, 95.0: 0.9}, 0.2512, 987.45, {80.0: 5.0, 95.0: 7.1256}
        ),
        Score("Naive", 1.0, 1.25, 0.00012345, 14.0, {80.0: math.nan}, math.nan, 2.0, {}),
    ]
    history = [
        EpochRecord(1, 10, 0.5, 0.75, 0.01, 1.0, 2.0, 100.0, best=True),
        EpochRecord(2, 20, 0.25, None, 0.01, 1.5, 4.0, 100.0, best=False),
        EpochRecord(3, 30, 0.125, 0.5, 0.005, 1.0, 6.0, 100.0, best=True),
    ]
    return Outcome(
        "load of a.csv", "load", "GRU", 3, [line(), line("south")], series, [line(known=True)], scores, "GRU won.",
        ["The readings come one by one."], {"cell": "gru", "h": 3}, {"gatewise": "1"}, history,
    )  # fmt: skip


def evaluation() -> tuple[Evaluation, Any]:
    rows = [CalibrationRow(0.5, 0.6, 4, 0.55, 0.5), CalibrationRow(0.9, 1.0, 8, 0.96875, 0.875)]
    hard = [HardRow(7, "b", "a", 0.03125), HardRow(2, "a", "c", 0.25)]
    found = Evaluation(
        np.array(["a", "b", "c"]), np.array([[5, 0, 1], [1, 4, 0], [0, 0, 0]]), {"majority": 6 / 11, "ridge": 0.75},
        hard, rows,
    )  # fmt: skip
    history = SimpleNamespace(epochs=outcome().history, seconds=1.5)
    choice = type(
        "Choice", (tuple,), {"__str__": lambda _: "noise 0.1: few examples", "_asdict": lambda _: {"name": "noise"}}
    )
    return found, SimpleNamespace(choices_=[choice(("noise", "0.1", "few examples"))], history_=history)


def findings() -> tuple[Findings, list[detections.Row]]:
    readings = {
        "unique_id": ["a"] * 8 + ["b"] * 6,
        "ds": [*range(8), *range(6)],
        "x": np.arange(14.0) % 5,
        "y": np.arange(14.0) ** 2,
    }
    panel = to_panel(readings, target_col="x", hist_exog_list=["y"])
    score = np.array([-np.inf, 1, 2, 6, 5, 1, 1, 1, -np.inf, 1, 1, 1, 7.25, 1])
    columns = np.column_stack([score, np.where(score > 5.5, 2.0, score)])
    expected = panel.values + np.array([0.5, -1.0])
    expected[0] = np.nan
    found = Findings(panel, score, score >= 5, score >= 5, columns, expected, 5.0, 2)
    rows = [
        detections.Row({"method": "AnomalyDetector", "alarms": 3, "steps": 800}),
        detections.Row({"method": "Level", "alarms": 2, "steps": 0}),
        detections.Row(
            {"method": "Both", "alarms": 7, "steps": 1500, "found": 3, "faults": 4, "false_alarms": 2, "nab": 0.62519}
        ),
    ]
    return found, rows


def texts() -> Iterator[tuple[str, str]]:
    """Name of a file, and what is written."""
    whole, (found, model), (seen, rows) = outcome(), evaluation(), findings()
    yield "forecast.svg", svg.forecast(whole.lines[0], whole)
    yield "held-out.svg", svg.forecast(whole.held_out[0], outcome(series=1))
    yield "curves.svg", svg.curves(whole.history)
    yield "alarms.svg", svg.alarm_chart(
        "x <1>", np.arange(6), np.array([1.0, 2, 9, 4, np.nan, 3]), np.array([np.nan, 2, 3, 40, -7, 3.5]),
        [(0, 1, True), (2, 4, False)], 2,
    )  # fmt: skip
    yield "report.html", render(whole)
    yield "scores.txt", score_table(whole)
    yield "metrics.json", json.dumps(plain(metrics(whole)), indent=1)
    yield "classified.txt", classified.text(found, model)
    yield "classified.json", json.dumps(plain(classified.document(found, model)), indent=1)
    yield "classified.html", classified.report(found, model, "a.ts")
    yield "detected.html", detections.report("a.csv", "Two alarms.", seen, [4, 0], seen.alarms, rows)
    yield "detected.txt", table(detections.Row.HEAD, [row.cells for row in rows])


@pytest.mark.parametrize("which", range(12))
def test_what_is_written_is_what_was_looked_at(which: int) -> None:
    name, text = [*texts()][which]
    body = text[text.index("<body") :] if name.endswith(".html") else text.replace("><", ">\n<")
    same_as_stored(STORED / name, body)


def test_the_picture_holds_the_readings_the_forecast_and_the_bands() -> None:
    whole, figure = outcome(), Figure()
    for known in (False, True):
        one, axes = line(known=known), figure.add_subplot()
        pictures._draw_axes(axes, one, whole)
        drawn = {str(each.get_label()): each for each in axes.lines}
        np.testing.assert_array_equal(drawn["load"].get_xydata(), np.column_stack([one.times, one.values]))
        np.testing.assert_array_equal(drawn["GRU"].get_xydata(), np.column_stack([one.ahead, one.forecast]))
        assert ("actual" in drawn, "Naive" in drawn) == (known, known)
        if one.truth is not None:
            np.testing.assert_array_equal(drawn["actual"].get_xydata(), np.column_stack([one.ahead, one.truth]))
            np.testing.assert_array_equal(drawn["Naive"].get_ydata(), one.others["Naive"])
        for name, colour in (("load", "history"), ("GRU", "forecast"), ("actual", "truth"), ("Naive", "other")):
            assert name not in drawn or to_hex(drawn[name].get_color()) == pictures.COLOURS[colour]
        assert [each for each in axes.lines if np.asarray(each.get_xdata()).tolist() == [105, 105]], (
            "where the forecast begins"
        )
        bands = [each for each in axes.collections if isinstance(each, PolyCollection)]
        assert [each.get_label() for each in bands] == ["95 % interval", "80 % interval", "50 % interval"]
        shades = [each.get_alpha() or 0.0 for each in bands]
        assert all(0 < a < b < 1 for a, b in pairwise(shades)), "the narrower, the darker"
        for each, (low, high) in zip(bands, (one.bands[k] for k in (95.0, 80.0, 50.0)), strict=True):
            corners = {tuple(corner) for corner in np.asarray(each.get_paths()[0].vertices).tolist()}
            assert {*zip(one.ahead, low, strict=True), *zip(one.ahead, high, strict=True)} <= corners
            assert not np.any(each.get_linewidth())
        assert axes.get_title(loc="right") == "north"
        assert axes.get_ylabel() == "load"
        assert [label.get_text() for label in axes.get_xticklabels()] == pictures.ticks(100, 108, 7)[1]
        assert axes.get_xlim()[0] < 100
        assert axes.get_xlim()[1] > 108
    pictures._draw_axes(single := figure.add_subplot(), line(), outcome(series=1))
    assert single.get_title(loc="right") == ""


@pytest.mark.parametrize(
    ("value", "digits", "text"),
    [
        (0.0, 4, "0.000"), (1.0, 4, "1.000"), (9.9996, 4, "10.000"), (1234.56, 4, "1,235"), (999999.4, 4, "999,999"),
        (1e6, 4, "1.000e+06"), (1e-4, 4, "0.0001000"), (9.99e-5, 4, "9.990e-05"), (-1234.5678, 6, "-1,234.57"),
        (0.12345, 3, "0.123"),
        (12.0, 2, "12"), (math.inf, 4, "–"), (math.nan, 4, "–"), (None, 4, "–"), (-0.5, 1, "-0.5"),
    ],
)  # fmt: skip
def test_numbers_for_people(value: float | None, digits: int, text: str) -> None:
    assert number(value, digits) == text


def test_the_tail_keeps_at_least_a_day_and_at_most_what_can_be_seen() -> None:
    def kept(n: int, h: int, season: int) -> int:
        long = Line("a", np.arange(n), np.arange(float(n)), np.arange(n, n + h), np.zeros(h))
        cut = tail(long, season)
        assert (cut.times[-1], cut.values[-1], len(cut.times)) == (n - 1, n - 1, len(cut.values))
        return len(cut.times)

    assert [kept(5000, *one) for one in ((3, 1), (6, 1), (7, 1), (3, 8), (3, 9), (400, 1), (3, 500), (3, 501))] == [
        24, 24, 28, 24, 27, 1500, 1500, 1500,
    ]  # fmt: skip
    assert kept(10, 3, 1) == 10


@pytest.mark.parametrize("terminal", [True, False])
def test_control_characters_of_names_reach_no_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], terminal: bool
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: terminal)
    Console().result("a\x1b[2J\tb\n", {})
    Console(as_json=True).result("", {"a": math.nan})
    assert capsys.readouterr().out == ("a\\x1b[2J\tb\n" if terminal else "a\x1b[2J\tb\n") + '{\n  "a": null\n}\n'
