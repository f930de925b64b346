"""`--static`: what does not change of each series, from the command line."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np
import polars as pl
import pytest

import gatewise as gw

WORDS = ("-h", "3", "--method", "gru", "--epochs", "2", "--hidden", "4", "--input-size", "8")


@pytest.fixture
def shops(tmp_path: Path) -> Path:
    """Two series and a table of what they are."""
    n, rng = 60, np.random.default_rng(0)
    days = pl.date_range(pl.date(2024, 1, 1), pl.date(2024, 2, 29), eager=True).to_list()
    pl.DataFrame({
        "shop": ["a"] * n + ["b"] * n, "day": days * 2, "sales": 20 + (np.arange(2 * n) % 7) + rng.normal(size=2 * n),
    }).write_csv(tmp_path / "sales.csv")  # fmt: skip
    pl.DataFrame({"shop": ["b", "a"], "kind": ["web", "street"], "size": [3.0, 1.0]}).write_csv(tmp_path / "shops.csv")
    return tmp_path


def test_the_command_learns_from_them_as_the_library_does(gatewise, shops: Path) -> None:
    ran = gatewise("fit", "sales.csv", *WORDS, "--static", "shops.csv", "-o", "m.gatewise")
    assert ran.code == 0, ran.err
    model = gw.load(shops / "m.gatewise")
    assert isinstance(model, gw.Forecaster)
    assert model.stat_exog_list == ("kind", "size")
    assert model.recipe_.names[-3:] == ("kind=street", "kind=web", "size")
    table, static = (pl.read_csv(shops / name, try_parse_dates=True) for name in ("sales.csv", "shops.csv"))
    own = gw.Forecaster(
        3, method="network", max_epochs=2, hidden_size=4, input_size=8, stat_exog_list=["kind", "size"]
    ).fit(table, static, id_col="shop", time_col="day", target_col="sales")  # fmt: skip
    made = list(csv.DictReader(io.StringIO(gatewise("predict", "m.gatewise", "sales.csv").out)))
    np.testing.assert_allclose([float(row["GRU"]) for row in made], own.predict()["GRU"].to_numpy(), rtol=1e-6)
    without = gatewise("fit", "sales.csv", *WORDS, "-o", "n.gatewise")
    assert without.code == 0
    assert len(gw.load(shops / "n.gatewise").recipe_.names) == len(model.recipe_.names) - 3


def test_rows_that_are_missing_or_there_twice_are_named(gatewise, shops: Path) -> None:
    static = pl.read_csv(shops / "shops.csv")
    static.head(1).write_csv(shops / "few.csv")
    ran = gatewise("fit", "sales.csv", *WORDS, "--static", "few.csv")
    assert ran.code == 3
    assert "--static, series 'a'" in ran.err
    assert "add it, or leave the series out" in ran.err
    pl.concat([static, static.head(1)]).write_csv(shops / "twice.csv")
    ran = gatewise("fit", "sales.csv", *WORDS, "--static", "twice.csv")
    assert ran.code == 3
    assert "the id appears twice" in ran.err
    assert not (shops / "model.gatewise").exists()


def test_words_of_many_values_are_embedded(gatewise, shops: Path) -> None:
    sales = pl.read_csv(shops / "sales.csv")
    words = [f"w{k % 20:02d}" for k in range(len(sales))]
    sales.with_columns(word=pl.Series(words)).write_csv(shops / "sales.csv")
    given = ("fit", "sales.csv", *WORDS, "--static", "shops.csv", "--hist-exog", "word", "-o", "m.gatewise")
    shapes = {
        (): {"category0.weight": (21, 9)},
        ("--embeddings", "none"): {},
        ("--embeddings", "4"): {"category0.weight": (21, 4), "category1.weight": (3, 2)},
    }
    for more, expected in shapes.items():
        ran = gatewise(*given, *more)
        assert ran.code == 0, ran.err
        model = gw.load(shops / "m.gatewise")
        assert isinstance(model, gw.Forecaster)
        found = {k: v.shape for k, v in model.network_.parameters.items() if k.startswith("category")}
        assert found == expected
        assert ("learns a vector for each value of 'word' (20 values" in ran.err) == bool(expected)
        again = gatewise("predict", "m.gatewise", "sales.csv")
        assert again.code == 0, again.err
    ran = gatewise(*given, "--embeddings", "513")
    assert ran.code == 2
    assert "'auto', 'none' or a width from 1 to 512" in ran.err
