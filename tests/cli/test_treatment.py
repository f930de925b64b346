"""What is done with readings, on the command line: the numbers of the library, and what was decided in words."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from tests.cli.conftest import Gatewise, hourly


@pytest.fixture(scope="module")
def counts(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("counts") / "counts.csv"
    y = np.random.default_rng(6).poisson(1.0, 160)
    path.write_text("ds,y\n" + "".join(f"{t},{v}\n" for t, v in zip(hourly(160), y, strict=True)), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("words", "arguments"),
    [
        ((), {}),
        (("--non-negative",), {"non_negative": True}),
        (("--no-non-negative", "--transform", "log"), {"non_negative": False, "transform": "log"}),
        (("--transform", "sqrt"), {"transform": "sqrt"}),
    ],
)
def test_floor_and_transformation_are_those_of_the_library(
    counts: Path, tmp_path: Path, gatewise: Gatewise, words: tuple[str, ...], arguments: dict[str, Any]
) -> None:
    model = tmp_path / "m.gatewise"
    said = gatewise("fit", counts, "-h", 3, "--method", "ridge", "-o", model, *words)
    fitted = gw.Forecaster(3, method="ridge", **arguments).fit(gw.data.read_table(counts).frame).fitted
    for sentence in fitted.reasons:
        assert sentence.replace("non_negative=False", "--no-non-negative") in said.err
    assert len(fitted.reasons) == {(): 1, ("--non-negative",): 0}.get(words, 2 if "sqrt" in words else 1)
    made = pl.read_csv(gatewise("predict", model, "--level", "80").out.encode())
    expected = fitted.forecast(level=[80]).columns
    for name, values in expected.items():
        np.testing.assert_array_equal(made[name].to_numpy(), values[0], err_msg=name)


def test_a_column_of_weights_is_that_of_the_library(counts: Path, tmp_path: Path, gatewise: Gatewise) -> None:
    lines = counts.read_text(encoding="utf-8").splitlines()
    weighed, model = tmp_path / "weighed.csv", tmp_path / "m.gatewise"
    rows = [f"{line},{1 + k % 3}" for k, line in enumerate(lines[1:])]
    weighed.write_text("ds,y,trust\n" + "\n".join(rows), encoding="utf-8")
    how = ("-h", 3, "--method", "ridge", "--target-col", "y", "-o", model)
    assert gatewise("fit", weighed, *how, "--sample-weight", "trust").code == 0
    made = pl.read_csv(gatewise("predict", model, "--level", "80").out.encode())
    table = gw.data.read_table(counts).frame
    fitted = gw.Forecaster(3, method="ridge").fit(table, sample_weight=1 + np.arange(len(rows)) % 3).fitted
    np.testing.assert_array_equal(made["Ridge"].to_numpy(), fitted.forecast().columns["Ridge"][0])
    plain = gw.Forecaster(3, method="ridge").fit(table).fitted.forecast().columns["Ridge"][0]
    assert (made["Ridge"].to_numpy() != plain).any()
    refused = gatewise("fit", weighed, *how, "--sample-weight", "trusted")
    assert (refused.code, "trusted" in refused.err) == (3, True)


def test_predict_treats_the_readings_of_a_later_table_as_it_is_told(
    counts: Path, tmp_path: Path, gatewise: Gatewise
) -> None:
    model, later = tmp_path / "m.gatewise", tmp_path / "later.csv"
    gatewise("fit", counts, "-h", 3, "--method", "ridge", "-o", model)
    lines = counts.read_text(encoding="utf-8").splitlines(keepends=True)
    later.write_text("".join(lines[:100] + lines[101:]), encoding="utf-8")
    refused = gatewise("predict", model, later)
    assert (refused.code, "--missing interpolate" in refused.err) == (3, True)
    made = pl.read_csv(gatewise("predict", model, later, "--missing", "interpolate").out.encode())
    fitted = gw.load(model).fitted
    read = fitted.read(gw.data.read_table(later), missing="interpolate")
    np.testing.assert_array_equal(made["Ridge"].to_numpy(), fitted.forecast(read).columns["Ridge"][0])
    wild = tmp_path / "wild.csv"
    wild.write_text("".join([*lines[:-2], lines[-2].split(",")[0] + ",100000\n", lines[-1]]), encoding="utf-8")
    for rule in ("warn", "clip"):
        made = pl.read_csv(gatewise("predict", model, wild, "--outliers", rule).out.encode())
        read = fitted.read(gw.data.read_table(wild), outliers=rule)
        assert (read.values.max() == 100000) == (rule == "warn")
        np.testing.assert_array_equal(made["Ridge"].to_numpy(), fitted.forecast(read).columns["Ridge"][0])
    alone = gatewise("predict", model, "--outliers", "clip")
    assert (alone.code, "READINGS too" in alone.err) == (2, True)


def test_a_padded_series_without_a_past_is_not_tested_but_forecast(gatewise: Gatewise, tmp_path: Path) -> None:
    rows = [("long", k) for k in range(60)] + [("short", k) for k in range(55, 60)]
    lines = [f"{name},{np.datetime64('2024-01-01') + k},{10 + k % 7}\n" for name, k in rows]
    (tmp_path / "t.csv").write_text("id,date,y\n" + "".join(lines), encoding="utf-8")
    ran = gatewise("forecast", "t.csv", "-h", 5, "--method", "naive", "--windows", 1, "--short", "pad", "--json")
    assert ran.code == 0, ran.err
    assert "Warning" not in ran.err
    found = json.loads(ran.out)
    assert "not tested: 'short'" in found["verdict"]
    assert [row["Naive"] for row in found["forecast"]] == [13.0] * 10  # 59 % 7 is 3


def test_closed_holidays_are_skipped_in_the_forecast(
    gatewise: Gatewise, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("holidays")
    work = np.arange("2024-01-02", "2024-07-04", dtype="datetime64[D]")
    shut = ["2024-01-15", "2024-02-19", "2024-03-29", "2024-05-27", "2024-06-19"]
    work = work[np.is_busday(work, holidays=np.array(shut, "datetime64[D]"))]
    lines = [f"{day},{k % 5}\n" for k, day in enumerate(work)]
    (tmp_path / "t.csv").write_text("date,close\n" + "".join(lines), encoding="utf-8")
    command = ("forecast", "t.csv", "-h", 2, "--method", "naive", "--windows", 1, "--json")
    refused = gatewise(*command)
    assert refused.code == 3
    assert "--holidays NYSE" in refused.err
    for words in (("--holidays", "NYSE"), ("--freq", "B/NYSE")):
        ran = gatewise(*command, *words)
        assert ran.code == 0, ran.err
        assert [row["date"][:10] for row in json.loads(ran.out)["forecast"]] == ["2024-07-05", "2024-07-08"]
    monkeypatch.setitem(sys.modules, "holidays", None)
    lacking = gatewise(*command, "--freq", "B/XKRX")
    assert lacking.code == 1
    assert "pip install 'gatewise[holidays]'" in lacking.err
