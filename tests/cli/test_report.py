"""The report and its pictures, from an outcome made by hand."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from xml.etree import ElementTree

import numpy as np
import pytest

from gatewise.cli import pictures, svg
from gatewise.cli.outcome import Line, Outcome, framed, tail
from gatewise.cli.pictures import draw_png, draw_terminal, ticks
from gatewise.cli.report import SCORES, render, score_rows
from gatewise.forecasting import Score
from gatewise.training import EpochRecord

HOUR = np.timedelta64(1, "h")


def epoch(number: int, loss: float, validation_loss: float | None) -> EpochRecord:
    return EpochRecord(number, number, loss, validation_loss, 0.01, 1.0, 1.0, 100.0, best=True)


@pytest.fixture
def line() -> Line:
    times = np.datetime64("2024-02-27T00", "us") + np.arange(96) * HOUR
    values = 10 + np.sin(np.arange(96) / 4)
    values[40:44] = np.nan
    ahead = times[-1] + np.arange(1, 13) * HOUR
    forecast = np.linspace(10, 12, 12)
    bands: dict[float, tuple[np.ndarray, np.ndarray]] = {
        80: (forecast - 1, forecast + 1),
        95: (forecast - 2, forecast + 2),
    }
    return Line("north", times, values, ahead, forecast, bands)


@pytest.fixture
def outcome(line: Line) -> Outcome:
    held = replace(line, truth=line.forecast + 0.5, others={"SeasonalNaive": line.forecast - 0.7})
    scores = [
        Score(
            "Drift",
            mase=0.5,
            rmsse=0.6,
            mae=1234.5,
            smape=3.0,
            coverage={80: 0.8, 95: 1.0},
            wql=0.25,
            crps=987.4,
            msis={80: 5.0, 95: 7.125},
        ),
        Score("GRU", mase=float("nan"), rmsse=0.7, mae=0.00012, smape=4.0, coverage={80: 0.75}),
    ]
    history = [epoch(1, 0.5, 0.6), epoch(2, 0.4, 0.55), epoch(3, 0.3, None)]
    return Outcome(
        "a.csv: load & <more>", "load", "GRU", 12, [line], 9, [held], scores, "Drift won.",
        ["The readings come hourly."], {"cell": "gru"}, {"gatewise": "1"}, history,
    )  # fmt: skip


def elements(text: str, kind: str, style: str) -> list[ElementTree.Element]:
    return [e for e in ElementTree.fromstring(text).iter(kind) if style in e.get("class", "").split()]


def points(path: str) -> np.ndarray:
    return np.array([[float(v) for v in pair.split()] for pair in re.findall(r"[ML]([\d.]+ [\d.]+)", path)])


def test_lines_are_drawn_to_scale_and_break_at_gaps(line: Line, outcome: Outcome) -> None:
    text = svg.forecast(line, outcome)
    (history,) = elements(text, "path", "history")
    drawn = history.get("d", "")
    assert drawn.count("M") == 2, "one break for the one gap"
    assert drawn.count("L") + 2 == 92
    (forecast,) = elements(text, "path", "forecast")
    across, down = points(forecast.get("d", "")).T
    np.testing.assert_allclose(np.diff(across), np.diff(across)[0], atol=0.11)
    np.testing.assert_allclose(np.diff(down), np.diff(down)[0], atol=0.11)
    assert down[-1] < down[0], "up on the page is up in value"
    bands = elements(text, "polygon", "band")
    heights = [np.ptp([float(p.split(",")[1]) for p in band.get("points", "").split()]) for band in bands]
    assert len(bands) == 2
    assert heights[0] > heights[1], "the widest is drawn first, below the others"


def test_actual_values_and_the_other_method_are_drawn_where_known(line: Line, outcome: Outcome) -> None:
    assert not elements(svg.forecast(line, outcome), "path", "truth")
    held = svg.forecast(outcome.held_out[0], outcome)
    truth, other, forecast = (elements(held, "path", style) for style in ("truth", "other", "forecast"))
    assert len(truth) == len(other) == 1
    made, seen, naive = (points(one[0].get("d", "")) for one in (forecast, truth, other))
    np.testing.assert_array_equal(seen[:, 0], made[:, 0])
    np.testing.assert_array_equal(naive[:, 0], made[:, 0])
    rise = made[:, 1] - seen[:, 1]  # pixels of 0.5, as the naive lies 0.7 below
    np.testing.assert_allclose(rise, rise[0], atol=0.11)
    assert rise[0] > 1
    np.testing.assert_allclose(naive[:, 1] - made[:, 1], rise * 0.7 / 0.5, atol=0.31)


def test_a_constant_series_and_one_reading_can_be_drawn(outcome: Outcome) -> None:
    flat = Line("flat", np.arange(1), np.ones(1), np.arange(1, 3), np.ones(2))
    for name in re.findall(r"-?\b(?:nan|inf)\b", svg.forecast(flat, outcome) + svg.curves([epoch(1, 0.0, None)])):
        raise AssertionError(name)
    assert draw_png(replace(outcome, lines=[flat])).startswith(b"\x89PNG")


def test_the_page_needs_nothing_else_and_knows_light_and_dark(outcome: Outcome) -> None:
    page = render(outcome)
    assert not re.search(r"(?:src|href)\s*=|url\(|@import|<script|<link|<iframe", page)
    assert "default-src 'none'" in page
    assert "@media (prefers-color-scheme: dark)" in page
    assert page.count('<svg viewBox="0 0 860 300"') == 3
    assert "a.csv: load &amp; &lt;more&gt;" in page
    assert "8 more series are in forecast.csv" in page
    assert "Drift won." in page
    assert "The readings come hourly." in page


def test_scores_are_in_one_shape_a_column_and_unknown_ones_a_dash(outcome: Outcome) -> None:
    head, rows = score_rows(outcome.scores)
    assert head == ["method", "MASE", "RMSSE", "MAE", "sMAPE", "WQL", "CRPS", "80 %", "95 %", "MSIS 95 %"]
    assert rows == [
        ["Drift", "0.500", "0.600", "1,234", "3.00", "0.250", "987.4", "80.0 %", "100.0 %", "7.125"],
        ["GRU", "–", "0.700", "0.0001200", "4.00", "–", "–", "75.0 %", "–", "–"],
    ]


def test_every_score_is_in_the_table() -> None:
    assert {field.name for field in fields(Score)} == {"model", "coverage", "msis", *SCORES}


@pytest.mark.parametrize(
    ("start", "stop", "labels"),
    [
        (0.0, 1.0, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
        (-0.5, 0.5, ["−0.4", "−0.2", "0.0", "0.2", "0.4"]),
        (np.int64(1), np.int64(6), ["1", "2", "3", "4", "5", "6"]),
        (np.int64(1871), np.int64(1975), ["1875", "1900", "1925", "1950", "1975"]),
        (1e-9, 3.1e-9, ["1e−09", "1.5e−09", "2e−09", "2.5e−09", "3e−09"]),
        (1e6, 5e6, ["1,000,000", "2,000,000", "3,000,000", "4,000,000", "5,000,000"]),
    ],
)
def test_ticks_of_numbers(start: float, stop: float, labels: list[str]) -> None:
    places, found, rest = ticks(start, stop, 5)
    assert found == labels
    assert rest == ""
    assert [float(label.replace("−", "-").replace(",", "")) for label in found] == pytest.approx(places)


def test_ticks_of_times_lie_inside_and_say_the_days() -> None:
    start, stop = np.datetime64("2023-12-30T05", "us"), np.datetime64("2024-01-02T07", "us")
    places, labels, between = ticks(start, stop)
    assert between == "2023-12-30 to 2024-01-02"
    assert len(places) == len(labels) >= 3
    assert all(start.astype(np.int64) <= place <= stop.astype(np.int64) for place in places)


@pytest.mark.parametrize(("start", "stop"), [("2024-09-20", "2024-10-25"), ("2024-02-06", "2024-02-10")])
def test_the_first_day_that_is_shown_of_a_month_names_it(start: str, stop: str) -> None:
    """A tick called "05" after "25" said no month."""
    places, labels, _ = ticks(np.datetime64(start, "us"), np.datetime64(stop, "us"), 8)
    before = ""
    for place, label in zip(places, labels, strict=True):
        day = np.datetime64(int(place), "us").item()
        named = f"{day:%b}" in label
        assert named == (f"{day:%b}" != before), labels
        assert f"{day:%d}" in label or label == f"{day:%b}"
        before = f"{day:%b}"


def test_the_first_month_that_is_shown_of_a_year_names_it() -> None:
    places, labels, _ = ticks(np.datetime64("2022-11-01", "us"), np.datetime64("2026-05-01", "us"), 5)
    years = [np.datetime64(int(place), "us").item().year for place in places]
    turns = [label for label, year, before in zip(labels[1:], years[1:], years, strict=False) if year != before]
    assert turns
    assert all(re.search(r"20\d\d", label) for label in turns), labels


def test_a_wild_reading_does_not_hide_the_forecast(line: Line, outcome: Outcome) -> None:
    values = line.values.copy()
    values[60], values[80] = 1e6, -1e6
    wild = replace(line, values=values)
    shown = framed(wild)
    assert shown.low >= 8
    assert shown.high <= 14
    assert shown.note == "2 suspicious readings are beyond the picture"
    assert (shown.values[60], shown.values[80]) == (shown.high, shown.low)
    np.testing.assert_array_equal(np.delete(shown.values, [60, 80]), np.delete(values, [60, 80]))
    picture = svg.forecast(wild, outcome)
    assert "2 suspicious readings are beyond the picture" in picture
    assert "1,000,000" not in picture
    assert "beyond the picture" not in svg.forecast(line, outcome)
    assert framed(line).values is line.values
    assert "beyond" in draw_terminal(replace(wild, values=values[-60:], times=line.times[-60:]), outcome, 100, 20)
    assert draw_png(replace(outcome, lines=[wild])) != draw_png(outcome)
    truth = np.concatenate([line.forecast[:5], [1e6], line.forecast[6:]])
    held = framed(replace(line, truth=truth))
    assert held.truth is not None
    assert held.truth[5] == held.high <= 14


def test_large_numbers_on_the_axis_are_not_cut_off(line: Line, outcome: Outcome) -> None:
    large = replace(line, values=line.values * 1e7, forecast=line.forecast * 1e7, bands={})
    places = re.findall(r'x="([\d.]+)" y="[\d.]+" text-anchor="end">([\d,]+)<', svg.forecast(large, outcome))
    assert places
    for x, label in places:
        assert float(x) >= 7 * len(label), "a figure of the axis is about 7 wide"


def test_both_legends_name_the_intervals(outcome: Outcome) -> None:
    page = render(outcome)
    forecast, held = page.split("The last held-out window")
    assert forecast.count("95 % interval</li>") == held.count("95 % interval</li>") == 1


def test_the_terminal_picture_has_the_asked_for_size_and_no_escape_codes(line: Line, outcome: Outcome) -> None:
    text = draw_terminal(line, outcome, 60, 15, colour=False)
    lines = text.splitlines()
    assert max(map(len, lines)) <= 60
    assert len(lines) == 16, "the picture and the legend"
    assert "\x1b" not in text
    assert "\x1b[" in draw_terminal(line, outcome, 60, 15, colour=True)
    assert lines[-1].split() == ["···", "95", "%", "interval", "━━", "load", "━━", "GRU"]


def test_the_tail_is_four_horizons_or_three_seasons(line: Line) -> None:
    assert len(tail(line).values) == 48
    assert len(tail(line, season=24).values) == 72
    np.testing.assert_array_equal(tail(line).values, line.values[-48:])


def test_alarms_lie_over_the_readings_they_are_about() -> None:
    times = np.datetime64("2024-02-27T00", "us") + np.arange(50) * HOUR
    values = np.sin(np.arange(50) / 3)
    text = svg.alarm_chart("load", times, values, values + 0.1, [(10, 16, True), (30, 31, False)], learned=20)
    (history,) = elements(text, "path", "history")
    across = points(history.get("d", ""))[:, 0]
    own, other = (elements(text, "rect", style)[0] for style in ("alarm", "other-column"))
    assert float(own.get("x", "")) == pytest.approx(across[10], abs=0.11)
    assert float(own.get("width", "")) == pytest.approx(across[15] - across[10], abs=0.21)
    assert (float(other.get("x", "")), float(other.get("width", ""))) == (pytest.approx(across[30], abs=0.11), 2.0)
    (border,) = elements(text, "path", "now")
    assert points(border.get("d", "").replace("V", "L0 "))[0, 0] == pytest.approx(across[20], abs=0.11)
    for learned in (0, 50):
        assert not elements(svg.alarm_chart("load", times, values, values, [], learned), "path", "now")


@pytest.mark.parametrize(("epochs", "drawn"), [(1, False), (2, True), (3, True)])
def test_a_curve_of_training_needs_two_epochs(outcome: Outcome, epochs: int, drawn: bool) -> None:
    history = outcome.history[:epochs]
    assert (svg.curves(history) in render(replace(outcome, history=history))) == drawn


def test_the_terminal_picture_begins_three_horizons_and_a_day_before_the_forecast(
    outcome: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[object] = []

    def noted(start: object, *rest: object) -> object:
        seen.append(start)
        return ticks(start, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(pictures, "ticks", noted)
    line = outcome.lines[0]
    draw_terminal(line, outcome)
    assert seen == [line.times[-(3 * 12 + 24)]]
    short = replace(line, times=line.times[:30], values=line.values[:30])
    draw_terminal(short, outcome)
    assert seen[1] == line.times[0]


def test_in_the_terminal_the_truth_of_a_held_out_window_is_drawn_where_known(outcome: Outcome) -> None:
    assert "actual" not in draw_terminal(outcome.lines[0], outcome, colour=False)
    held = draw_terminal(outcome.held_out[0], outcome, colour=False)
    assert held.splitlines()[-1].split() == ["···", "95", "%", "interval", "━━", "load", "×××", "actual", "━━", "GRU"]
    assert held.count("×") > 3


def test_the_picture_of_a_held_out_window_has_the_truth_and_the_other_methods(outcome: Outcome) -> None:
    pyplot = pytest.importorskip("matplotlib.figure")
    line = outcome.held_out[0]
    axes = pyplot.Figure().add_subplot()
    pictures._draw_axes(axes, line, outcome)
    drawn = {one.get_label(): np.asarray(one.get_ydata(), float) for one in axes.lines}
    np.testing.assert_array_equal(drawn["actual"], line.truth)
    np.testing.assert_array_equal(drawn["SeasonalNaive"], line.others["SeasonalNaive"])
    np.testing.assert_array_equal(drawn["GRU"], line.forecast)
    np.testing.assert_array_equal(drawn["load"], line.values)


def test_the_series_with_the_largest_errors_are_listed(outcome: Outcome) -> None:
    assert "Scores by series" not in render(outcome)
    best = outcome.scores[0]
    worst = [("<south>", replace(best, mase=2.5), replace(best, model="Naive", mase=1.25)), ("north", best, best)]
    page = render(replace(outcome, worst=worst))
    assert "The 2 of 9 series with the largest error of Drift; all are in scores.csv." in page
    assert (
        "<tr><td>&lt;south&gt;</td><td>2.500</td><td>1,234</td><td>80.0 %</td><td>100.0 %</td>"
        "<td>Naive</td><td>1.250</td></tr>" in page
    )
    assert "Errors of Drift, the largest first." in render(replace(outcome, worst=worst, series=2))
