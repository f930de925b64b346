"""`gatewise forecast`: from a table to a run's folder."""

from __future__ import annotations

import csv
import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw

from .conftest import daily_wave, hourly

SHORT = ("--method", "gru", "--hidden", "4", "--input-size", "24", "--epochs", "2")
FILES = {"forecast.csv", "scores.csv", "forecast.png", "report.html", "model.gatewise", "config.json", "metrics.json"}


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_run_holds_every_file_and_says_what_was_inferred(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("forecast", readings, "--horizon", 24, *SHORT)
    assert ran.code == 0, ran.err
    assert names(tmp_path / "runs" / "1") == FILES
    assert names(tmp_path / "runs") == {"1"}, "nothing temporary stays behind"
    for fact in ("'time'", "'temperature'", "hourly", "24 steps"):
        assert fact in ran.err
    assert re.search(r"^GRU +\d", ran.out, re.M)
    assert re.search(r"^SeasonalNaive +\d", ran.out, re.M)
    assert re.search(r"^Drift +\d", ran.out, re.M)
    assert " won: " in ran.out
    assert "runs/1" in ran.out

    with open(tmp_path / "runs/1/forecast.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 24
    assert [rows[0]["time"], rows[-1]["time"]] == ["2024-01-15T00:00:00", "2024-01-15T23:00:00"]
    for row in rows:
        values = [float(row[f"GRU{end}"]) for end in ("-lo-95", "-lo-80", "-hi-80", "-hi-95")]
        assert values == sorted(values), row


def test_the_saved_model_gives_the_saved_forecast(gatewise, readings: Path, tmp_path: Path) -> None:
    gatewise("forecast", readings, "--horizon", 6, *SHORT, "-o", "out")
    model = gw.load(tmp_path / "out/model.gatewise")
    with open(tmp_path / "out/forecast.csv", encoding="utf-8", newline="") as file:
        saved = [float(row["GRU"]) for row in csv.DictReader(file)]
    np.testing.assert_allclose(model.predict()["GRU"].to_numpy(), saved, rtol=1e-6)


def test_runs_are_numbered_and_the_same_seed_gives_the_same_bits(gatewise, readings: Path, tmp_path: Path) -> None:
    for seed in (3, 3, 4):
        assert gatewise("forecast", readings, "--horizon", 3, *SHORT, "--seed", seed, "-q").code == 0
    contents = [(tmp_path / f"runs/{n}/forecast.csv").read_text() for n in (1, 2, 3)]
    assert contents[0] == contents[1]
    assert contents[0] != contents[2]


def test_json_is_one_document_and_nothing_else(gatewise, readings: Path) -> None:
    ran = gatewise("forecast", readings, "--horizon", 5, *SHORT, "--json")
    found = json.loads(ran.out)
    assert found["run"] == "runs/1"
    assert len(found["forecast"]) == 5
    assert {"GRU", "SeasonalNaive", "Naive", "Drift"} == {score["model"] for score in found["scores"]}
    assert found["settings"]["hidden_size"] == 4
    assert found["inferred"]


def test_quiet_says_nothing_on_standard_error(gatewise, readings: Path) -> None:
    ran = gatewise("forecast", readings, "--horizon", 5, *SHORT, "--quiet")
    assert ran.code == 0
    assert ran.err == ""
    assert "MASE" in ran.out


@pytest.mark.parametrize(
    ("plot", "there"),
    [
        ("png", FILES - {"report.html"}),
        ("html", FILES - {"forecast.png"}),
        ("none", FILES - {"report.html", "forecast.png"}),
    ],
)
def test_plot_chooses_the_pictures(gatewise, readings: Path, tmp_path: Path, plot: str, there: set[str]) -> None:
    ran = gatewise("forecast", readings, "--horizon", 3, *SHORT, "--plot", plot)
    assert ran.code == 0
    assert names(tmp_path / "runs/1") == there
    assert "┤" not in ran.err


def test_plot_term_draws_on_standard_error(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("forecast", readings, "--horizon", 3, *SHORT, "--plot", "term", "-q")
    assert "┤" in ran.err
    assert "━━ GRU" in ran.err
    assert "\x1b" not in ran.err, "no colours where there is no terminal"
    assert "┤" not in ran.out
    assert names(tmp_path / "runs/1") == FILES


def test_without_a_horizon_one_season_is_forecast(gatewise, readings: Path, tmp_path: Path) -> None:
    ran = gatewise("forecast", readings, *SHORT)
    assert "The horizon is 24 steps, one season." in ran.err
    assert len((tmp_path / "runs/1/forecast.csv").read_text().splitlines()) == 25


def test_metrics_and_config_can_be_read_by_programs(gatewise, readings: Path, tmp_path: Path) -> None:
    gatewise("forecast", readings, "--horizon", 3, "--method", "lstm", "--epochs", 2, "-q")
    metrics = json.loads((tmp_path / "runs/1/metrics.json").read_text())
    config = json.loads((tmp_path / "runs/1/config.json").read_text())
    assert [epoch["epoch"] for epoch in metrics["training"]] == [1, 2]
    assert {"mase", "rmsse", "mae", "smape", "wql", "crps", "coverage_80", "msis_95"} < set(metrics["scores"][0])
    assert config["settings"]["cell"] == "lstm"
    assert config["versions"]["gatewise"] == gw.__version__


def test_a_constant_series_is_forecast_as_constant(gatewise, tmp_path: Path) -> None:
    table = "t,level\n" + "".join(f"{t},7.5\n" for t in range(80))
    (tmp_path / "flat.csv").write_text(table)
    ran = gatewise("forecast", "flat.csv", "--horizon", 4, "--hidden", 4, "--epochs", 2)
    assert ran.code == 0, ran.err
    with open("runs/1/forecast.csv", encoding="utf-8", newline="") as file:
        values = [float(row["Naive"]) for row in csv.DictReader(file)]
    assert values == [7.5] * 4
    assert "GRU and Naive did equally well" in ran.out
    assert "nan" not in (tmp_path / "runs/1/metrics.json").read_text().lower()


def test_names_in_every_script_and_hostile_names_survive(gatewise, tmp_path: Path) -> None:
    hostile = "<script>alert(1)</script> $x_1$ 온도 \x1b[31m"
    rows = "".join(f"{t},{np.sin(t / 3):.3f}\n" for t in range(120))
    (tmp_path / "읽기.csv").write_text(f'시간,"{hostile}"\n{rows}', encoding="utf-8")
    ran = gatewise("forecast", "읽기.csv", "--horizon", 3, *SHORT, "--plot", "term")
    assert ran.code == 0, ran.err
    page = (tmp_path / "runs/1/report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt; $x_1$ 온도" in page
    picture = ran.err[ran.err.index("┌") :]
    assert "\x1b" not in picture


def test_further_columns_are_learned_from(gatewise, tmp_path: Path) -> None:
    # The target is yesterday's weather plus today's price: a network that sees neither cannot know.
    rng = np.random.default_rng(0)
    weather, price = rng.normal(size=(2, 403))
    load = np.concatenate([[0.0], 3 * weather[:-1]]) + 2 * price
    rows = [f"{t},{load[t]:.4f},{weather[t]:.4f},{price[t]:.4f}\n" for t in range(403)]
    (tmp_path / "past.csv").write_text("t,load,weather,price\n" + "".join(rows[:400]))
    (tmp_path / "ahead.csv").write_text("t,price\n" + "".join(f"{t},{price[t]:.4f}\n" for t in range(400, 403)))
    words = ["forecast", "past.csv", "--target-col", "load", "--horizon", 3, "--input-size", 4, "--epochs", 25, "-q"]
    more = ["--hist-exog", "weather", "--futr-exog", "price", "--future", "ahead.csv"]
    with_columns, without = (json.loads(gatewise(*words, *extra, "--json").out) for extra in (more, []))
    errors = [next(s["mae"] for s in run["scores"] if s["model"] == "GRU") for run in (with_columns, without)]
    assert errors[0] < 0.7 * errors[1]
    assert gatewise(*words, "--futr-exog", "price").code == 2
    ran = gatewise(*words, "--hist-exog", "wind")
    assert ran.code == 3
    assert "'wind'" in ran.err


def test_times_in_json_are_iso(gatewise, readings: Path) -> None:
    found = json.loads(gatewise("forecast", readings, "--horizon", 1, *SHORT, "--json").out)
    assert found["forecast"][0]["time"] == "2024-01-15T00:00:00"


def test_a_future_table_without_ids_and_holidays(gatewise, tmp_path: Path) -> None:
    pytest.importorskip("holidays")
    days = np.arange("2024-01-01", "2024-04-11", dtype="datetime64[D]")
    rows = [f"{one},{day},{k % 7 + k * (one == 'b')},{k % 3}\n" for one in "ab" for k, day in enumerate(days[:-3])]
    (tmp_path / "a.csv").write_text("shop,day,sales,price\n" + "".join(rows))
    (tmp_path / "f.csv").write_text("day;price\n" + "".join(f"{day};1,5\n" for day in days[-3:]))
    words = ("--target-col", "sales", "--futr-exog", "price", "--future", "f.csv", "--holidays", "KR")
    ran = gatewise("forecast", "a.csv", "-h", 3, *SHORT[:2], "--input-size", 7, "--epochs", 1, *words)
    assert ran.code == 0, ran.err
    assert "f.csv has no column 'shop': its values hold for all series." in ran.err
    assert "Holidays of KR are a column" in ran.err
    assert gatewise("predict", "runs/1/model.gatewise", "--future", "f.csv").code == 0
    ran = gatewise("forecast", "a.csv", "--target-col", "sales", "--holidays", "Narnia")
    assert (ran.code, "--holidays DE-BY" in ran.err) == (3, True)


def test_standard_input_and_a_folder_of_partitions(gatewise, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = "".join(f"2024-{m:02d}-{d:02d},{(d + m) % 7}\n" for m in (1, 2, 3) for d in range(1, 29 if m == 2 else 32))
    rows = rows.replace("2024-03-01", "2024-02-29,4\n2024-03-01")
    quick = ("-h", 3, "--hidden", 3, "--input-size", 7, "--epochs", 1)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(f"day,load\n{rows}".encode())))
    piped = gatewise("forecast", "-", *quick)
    assert piped.code == 0, piped.err
    assert "standard input: load" in (tmp_path / "runs/1/report.html").read_text()
    (tmp_path / "plain.csv").write_text(f"day,load\n{rows}")
    assert gatewise("forecast", "plain.csv", *quick).code == 0
    assert (tmp_path / "runs/1/forecast.csv").read_text() == (tmp_path / "runs/2/forecast.csv").read_text()
    for shop in "ab":
        (tmp_path / f"shops/shop={shop}").mkdir(parents=True)
        (tmp_path / f"shops/shop={shop}/0.csv").write_text(f"day,load\n{rows}")
    ran = gatewise("forecast", "shops", *quick)
    assert ran.code == 0, ran.err
    lines = (tmp_path / "runs/3/forecast.csv").read_text().splitlines()
    assert [line.split(",")[0] for line in lines] == ["shop", *"aaabbb"]


def rows_of(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(text.splitlines()))


def test_the_files_hold_the_forecast_of_the_winner(gatewise, tmp_path: Path) -> None:
    # A straight line that the drift continues without error, whatever the network learns in one epoch.
    (tmp_path / "line.csv").write_text("t,y\n" + "".join(f"{t},{3 * t + 5}\n" for t in range(80)))
    ran = gatewise("forecast", "line.csv", "-h", 4, "--epochs", 1, "--hidden", 2, "-o", "run", "--plot", "none")
    assert ran.code == 0, ran.err
    assert "Drift won" in ran.out
    assert "The forecast is that of Drift" in ran.out
    rows = rows_of((tmp_path / "run/forecast.csv").read_text())
    assert list(rows[0])[2] == "Drift"
    np.testing.assert_allclose([float(row["Drift"]) for row in rows], 3 * np.arange(80, 84) + 5, rtol=1e-9)
    loaded = gw.load(tmp_path / "run/model.gatewise")
    assert loaded.method == "drift"
    assert loaded.predict()["Drift"].to_list() == [float(row["Drift"]) for row in rows]
    found = json.loads((tmp_path / "run/metrics.json").read_text())
    assert found["scores"][0]["model"] == "Drift"
    scores = rows_of((tmp_path / "run/scores.csv").read_text())
    models = {score["model"] for score in scores}
    assert {"GRU", "Network", "Ridge", "Pretrained", "SeasonalNaive", "Naive", "Drift"} == models


def test_the_report_lists_the_series_that_are_forecast_worst() -> None:
    from gatewise.cli.gather import worst_series

    rng, n = np.random.default_rng(0), 60
    readings = {f"s{k:02}": (np.arange(n) % 4 + rng.normal(0, 0.1 + k / 10, n)).tolist() for k in range(25)}
    readings["flat"], readings["unknown"] = [1.0] * n, [*range(n - 4), *[None] * 4]
    table = pl.DataFrame(
        {"unique_id": [name for name in readings for _ in range(n)], "ds": [*range(n)] * len(readings),
         "y": [value for values in readings.values() for value in values]},
        strict=False,
    )  # fmt: skip
    tested = gw.forecasting.backtest(gw.Forecaster(4, method="naive", missing="mask"), table)
    frame = tested.series_frame()
    own = frame.filter((pl.col("model") == tested.winner) & pl.col("mase").is_not_nan())
    listed = worst_series(tested)
    assert [name for name, _, _ in listed] == own.sort("mase", descending=True)["unique_id"].to_list()[:20]
    for name, score, best in listed:
        rows = frame.filter(pl.col("unique_id") == name)
        assert best.mase == rows["mase"].min() <= score.mase
    one = gw.forecasting.backtest(gw.Forecaster(4, method="naive"), table.filter(pl.col("unique_id") == "s01"))
    assert worst_series(one) == []


def test_a_method_that_is_named_is_written_whoever_wins(gatewise, tmp_path: Path) -> None:
    (tmp_path / "line.csv").write_text("t,y\n" + "".join(f"{t},{3 * t + 5}\n" for t in range(80)))
    for method, column in (("naive", "Naive"), ("seasonal-naive", "SeasonalNaive"), ("pretrained", "Pretrained")):
        ran = gatewise("forecast", "line.csv", "-h", 4, "--method", method, "-o", method, "--plot", "none")
        assert ran.code == 0, ran.err
        assert f"The forecast is that of {column}" in ran.out
        assert list(rows_of((tmp_path / method / "forecast.csv").read_text())[0])[2] == column
    assert gatewise("forecast", "line.csv", "--method", "arima").code == 2
    assert gatewise("forecast", "line.csv", "--method", "lstm", "--cell", "mgu").code == 2
    assert gatewise("forecast", "line.csv", "--method", "ridge", "--instant").code == 2


def test_all_methods_a_column_each_the_winner_first(gatewise, tmp_path: Path) -> None:
    (tmp_path / "line.csv").write_text("t,y\n" + "".join(f"{t},{3 * t + 5 + t % 3}\n" for t in range(80)))
    words = ("-h", 4, "--epochs", 1, "--hidden", 2, "--plot", "none", "--level", "80")
    assert gatewise("forecast", "line.csv", *words, "--all", "-o", "all").code == 0
    assert gatewise("forecast", "line.csv", *words, "-o", "one").code == 0
    every, one = (rows_of((tmp_path / name / "forecast.csv").read_text()) for name in ("all", "one"))
    winner = list(one[0])[2]
    assert list(every[0])[:5] == list(one[0])
    assert [row[winner] for row in every] == [row[winner] for row in one]
    for name in ("GRU", "Network", "Ridge", "Pretrained", "SeasonalNaive", "Naive", "Drift"):
        assert {name, f"{name}-lo-80", f"{name}-hi-80"} <= set(every[0])


def test_instant_forecasts_without_a_fit(gatewise, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("t,y\n" + "".join(f"{t},{t % 7}\n" for t in range(80)))
    ran = gatewise("forecast", "a.csv", "-h", 7, "--instant", "-o", "run", "--plot", "none", "--json")
    assert ran.code == 0, ran.err
    assert json.loads(ran.out)["training"] == []
    rows = rows_of((tmp_path / "run/forecast.csv").read_text())
    np.testing.assert_allclose([float(row["Pretrained"]) for row in rows], np.arange(80, 87) % 7, atol=0.3)


def test_instant_forecasts_what_is_too_short_to_test_and_what_has_gaps(gatewise, tmp_path: Path) -> None:
    days = [f"2024-01-{day:02d}" for day in range(1, 31)]
    (tmp_path / "short.csv").write_text("ds,y\n" + "".join(f"{day},{k % 3 + 5}\n" for k, day in enumerate(days[:8])))
    ran = gatewise("forecast", "short.csv", "-h", 5, "--epochs", 1)
    assert ran.code == 3
    assert "With --instant it is forecast without a fit" in ran.err
    ran = gatewise("forecast", "short.csv", "-h", 5, "--instant", "-o", "run", "--json")
    assert ran.code == 0, ran.err
    assert "The forecast is not tested: short.csv, series 'y': the series has 8 readings" in ran.err
    found = json.loads(ran.out)
    assert found["scores"] == []
    assert len(found["forecast"]) == 5
    assert sorted(path.name for path in (tmp_path / "run").iterdir()) == [
        "config.json", "forecast.csv", "forecast.png", "metrics.json", "model.gatewise", "report.html",
    ]  # fmt: skip
    assert "Scores" not in (tmp_path / "run" / "report.html").read_text()
    gaps = [day for k, day in enumerate(days) if k % 5 != 2]
    (tmp_path / "gaps.csv").write_text("ds,y\n" + "".join(f"{day},{k % 3 + 5}\n" for k, day in enumerate(gaps)))
    assert gatewise("forecast", "gaps.csv", "-h", 5, "--epochs", 1).code == 3
    ran = gatewise("forecast", "gaps.csv", "-h", 5, "--instant", "-o", "other", "--plot", "none")
    assert ran.code == 0, ran.err
    assert "Pretrained" in ran.out
    long = "".join(f"{day},a,{k % 3 + 5}\n" for k, day in enumerate(days)) + "".join(f"{day},b,5\n" for day in days[:9])
    (tmp_path / "two.csv").write_text("ds,shop,y\n" + long)
    ran = gatewise("forecast", "two.csv", "-h", 5, "--instant", "-o", "two", "--plot", "none")
    assert ran.code == 0, ran.err
    assert "leave it out with --short drop" in ran.err


@pytest.mark.parametrize("instant", [True, False])
def test_on_a_terminal_an_answer_is_shown_before_anything_else_is_done(
    gatewise, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, instant: bool
) -> None:
    (tmp_path / "a.csv").write_text("t,y\n" + "".join(f"{t},{t % 7}\n" for t in range(80)))
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    forecast_verb, order = sys.modules["gatewise.cli.verbs.forecast"], list[str]()
    drawn, tested = forecast_verb.show_in_terminal, gw.forecasting.backtest

    def show(*given: Any) -> None:
        order.append("picture")
        drawn(*given)

    def backtest(*given: Any, **how: Any) -> Any:
        order.append("backtest")
        return tested(*given, **how)

    monkeypatch.setattr(forecast_verb, "show_in_terminal", show)
    monkeypatch.setattr("gatewise.forecasting.backtest", backtest)
    monkeypatch.setattr(forecast_verb, "write_run", lambda *_: order.append("files"))
    words = ("--instant",) if instant else ("--epochs", 1, "--hidden", 2)
    ran = gatewise("forecast", "a.csv", "-h", 7, *words, "-o", "run")
    assert ran.code == 0, ran.err
    # Without a fit the first answer is the answer: it is not drawn again.
    assert order == (["picture", "backtest", "files"] if instant else ["picture", "backtest", "picture", "files"])
    assert ("a first answer" in ran.err) != instant
    assert " % interval" in ran.err
    assert "Pretrained" in ran.err


def test_the_last_fit_of_a_long_table_goes_on_with_the_network_of_the_backtest(gatewise, tmp_path: Path) -> None:
    rows, told = 1_200, "The network of the backtest knew nearly all readings"
    text = [f"{time},{y:.3f}" for time, y in zip(hourly(rows), daily_wave(rows), strict=True)]
    words = ("-h", 1, "--method", "gru", "--hidden", 4, "--input-size", 24, "--epochs", 5)
    for count, known in ((rows, True), (300, False)):
        (tmp_path / "long.csv").write_text("time,y\n" + "\n".join(text[:count]) + "\n", encoding="utf-8")
        out = f"of-{count}"
        ran = gatewise("forecast", "long.csv", *words, "-o", out)
        assert ran.code == 0, ran.err
        assert (told in ran.err) is known
        if known:  # 1,056 windows to learn from, 32 a step
            assert gw.load(tmp_path / out / "model.gatewise").history_.steps == 3 * 33
    (tmp_path / "long.csv").write_text("time,y\n" + "\n".join(text) + "\n", encoding="utf-8")
    assert gatewise("forecast", "long.csv", *words, "-o", "again", "-q").code == 0
    first, again = ((tmp_path / name / "forecast.csv").read_text() for name in (f"of-{rows}", "again"))
    assert first == again
