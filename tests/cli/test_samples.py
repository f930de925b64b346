"""Distributions and sample paths on the command line: the numbers of the library."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import polars as pl

import gatewise as gw
from tests.cli.conftest import Gatewise, hourly


def counts(path: Path, spoiled: float | None = None) -> Path:
    y = np.random.default_rng(6).poisson(1.5, 160).astype(float)
    if spoiled is not None:
        y[40] = spoiled
    path.write_text("ds,y\n" + "".join(f"{t},{v:g}\n" for t, v in zip(hourly(160), y, strict=True)), encoding="utf-8")
    return path


def test_sample_paths_of_a_distribution_are_those_of_the_library(tmp_path: Path, gatewise: Gatewise) -> None:
    table, model = counts(tmp_path / "counts.csv"), tmp_path / "m.gatewise"
    network = ("--method", "gru", "--loss", "negative_binomial", "--hidden", 8, "--epochs", 2)
    assert gatewise("fit", table, "-h", 3, *network, "-o", model).code == 0
    written = pl.read_csv(gatewise("predict", model, "--samples", 4, "--seed", 3).out.encode())
    expected = gw.load(model).predict_samples(n_samples=4, seed=3)
    assert written.columns[1:] == ["ds", "sample", "GRU"]
    np.testing.assert_array_equal(written["GRU"].to_numpy(), expected["GRU"].to_numpy())
    np.testing.assert_array_equal(written["sample"].to_numpy(), np.repeat(np.arange(4), 3))
    assert (written["GRU"] >= 0).all()
    told = json.loads(gatewise("predict", model, "--samples", 2, "--json").out)
    assert len(told["samples"]) == 6
    other = gatewise("predict", model, "--samples", 4, "--seed", 4, "-o", tmp_path / "p.csv")
    assert other.code == 0
    assert (pl.read_csv(tmp_path / "p.csv")["GRU"] != written["GRU"]).any()


def test_a_run_has_the_paths_of_its_model(tmp_path: Path, gatewise: Gatewise) -> None:
    table, run = counts(tmp_path / "counts.csv"), tmp_path / "run"
    given = ("forecast", table, "-h", 3, "--method", "seasonal_naive", "--samples", 5, "--seed", 2, "-o", run)
    assert gatewise(*given).code == 0
    written, name = pl.read_csv(run / "samples.csv"), "SeasonalNaive"
    assert written.columns[1:] == ["ds", "sample", name]
    expected = gw.load(run / "model.gatewise").predict_samples(n_samples=5, seed=2)
    np.testing.assert_array_equal(written[name].to_numpy(), expected[name].to_numpy())
    said = gatewise(*given[:7], 99_999_999, "-o", tmp_path / "other")
    assert said.code == 3
    assert "99,999,999 paths of each series" in said.err
    assert not (tmp_path / "other").exists()
    assert gatewise("forecast", table, "-h", 3, "--method", "naive", "-o", tmp_path / "none").code == 0
    assert not (tmp_path / "none" / "samples.csv").exists()


def test_readings_that_are_no_counts_are_named(tmp_path: Path, gatewise: Gatewise) -> None:
    table = counts(tmp_path / "counts.csv", spoiled=-2.0)
    said = gatewise("forecast", table, "-h", 3, "--loss", "poisson", "-o", tmp_path / "run")
    assert said.code == 3
    assert "is -2, negative" in said.err
    assert "Traceback" not in said.err
    assert not (tmp_path / "run").exists()
