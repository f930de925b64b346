"""Bounds and choices of the data room that one wrong sign would move: each against values written down by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

from gatewise.data import Frequency, Windows, infer_season, read_table, to_panel
from gatewise.data.gaps import close_gaps
from gatewise.data.parquet import _Thrift
from gatewise.data.rows import Names, Rows
from gatewise.data.source import Source
from gatewise.data.steps import even_step
from gatewise.data.times.numbers import read_numbers
from gatewise.errors import DataError


@pytest.mark.parametrize(
    ("seconds", "name"),
    [
        (0.0009, "1ms"), (0.009, "10ms"), (0.09, "100ms"), (0.9, "1s"), (4.6, "5s"), (9, "10s"), (14, "15s"),
        (28, "30s"), (55, "1min"), (280, "5min"), (560, "10min"), (850, "15min"), (1700, "30min"), (3400, "h"),
        (7000, "2h"),
        (20_000, "6h"), (40_000, "12h"), (80_000, "D"), (6 * 86_400, "W"), (6.5 * 86_400, "W"), (28 * 86_400, "MS"),
        (85 * 86_400, "QS"), (350 * 86_400, "YS"), (2000 * 86_400, "YS"),
    ],
)  # fmt: skip
def test_the_step_that_is_advised_is_the_next_usual_one(seconds: float, name: str) -> None:
    times = np.datetime64("2024-01-01", "us") + np.arange(9) * np.timedelta64(round(seconds * 1e6), "us")
    assert even_step(times) == name


SIZES = {"ms": 1e-3, "s": 1, "min": 60, "h": 3600, "D": 86_400, "W": 604_800}
STEPS = ["1ms", "10ms", "100ms", "1s", "5s", "10s", "15s", "30s", "1min", "5min", "10min", "15min", "30min", "h", "2h",
         "6h", "12h", "D", "W"]  # fmt: skip


@pytest.mark.parametrize("name", STEPS)
def test_a_step_is_advised_for_times_up_to_a_ninth_longer(name: str) -> None:
    unit = name.lstrip("0123456789")
    microseconds = SIZES[unit] * int(name.removesuffix(unit) or 1) * 1e6 / 0.9
    for times, same in ((0.995 * microseconds, True), (1.005 * microseconds, False)):
        made = even_step(np.datetime64("2024-01-01", "us") + np.arange(9) * np.timedelta64(round(times), "us"))
        assert (made == name) == same


@pytest.mark.parametrize(
    ("value", "form"),
    [
        (2025_01_19_23, "%Y%m%d%H"), (2025_01_19_23_59, "%Y%m%d%H%M"), (2025_01_19_23_59_58, "%Y%m%d%H%M%S"),
        (2025_13_19_23, ""), (2025_01_32_23, ""), (2025_01_19_25, ""), (2025_01_19_23_60, ""),
        (2025_01_19_23_60_58, ""), (2025_01_19_23_59_60, ""), (2025_01_19, "%Y%m%d"), (2025_13_19, ""),
        (2025_01_32, ""), (1799_01_19, ""), (2201_01_19, ""),
    ],
)  # fmt: skip
def test_one_number_that_is_no_time_makes_a_column_of_counters(value: int, form: str) -> None:
    """Each beside a right one of as many figures: all must be times."""
    digits = len(str(value))
    right = int("20250119225957"[:digits])
    found = read_numbers(np.array([right, value]), "x", Source("a.csv"))
    if form:
        assert found.form == form
    else:
        assert found.kind == "integer" or found.form in {"s", "ms", "us"}  # of 10, 12 and 14 figures: since 1970


def test_numbers_in_text_are_times_too() -> None:
    seconds = [1_704_067_200 + 3600 * k for k in range(40)]
    for frame in (
        pl.DataFrame({"timestamp": [str(s) for s in seconds], "y": np.arange(40.0)}),
        pd.DataFrame({"timestamp": pd.Series([str(s) for s in seconds], dtype=object), "y": np.arange(40.0)}),
    ):
        panel = to_panel(frame, time_col="timestamp", target_col="y")
        assert panel.times.astype("datetime64[s]").astype(int).tolist() == seconds


def test_a_session_of_one_day_a_week_has_no_season() -> None:
    assert infer_season(Frequency.parse("D/Sat")).length == 1
    assert infer_season(Frequency.parse("D/Sat,Sun")).length == 2


def test_a_session_keeps_both_of_its_clocks() -> None:
    freq = Frequency.parse("h@08:00-17:00")
    assert (freq.opens, freq.slots) == (8 * 3_600_000_000, 10)


def test_gaps_are_not_sure_unless_told() -> None:
    times = np.delete(np.arange(60), np.arange(3, 60, 4)).astype(np.int64)
    rows = Rows(np.zeros(len(times), np.int64), times, np.ones((len(times), 1)), np.arange(len(times)))
    names = Names(np.array(["a"], dtype=object), ("y",), "ds", Source("a.csv"), None)
    offsets = np.array([0, len(times)])
    for told, words in (({}, "not sure"), ({"sure": False}, "not sure"), ({"sure": True}, "give missing='mask'")):
        with pytest.raises(DataError, match=words):
            close_gaps(rows, offsets, Frequency("integer", 1), "error", names, **told)


def test_repeated_times_alone_are_not_irregular_and_hide_nothing() -> None:
    hours = np.datetime64("2024-01-01", "us") + np.repeat(np.arange(40), 3) * np.timedelta64(3_600_000_000, "us")
    with pytest.raises(DataError, match="appears twice") as caught:
        to_panel(pl.DataFrame({"ds": hours, "y": np.arange(120.0)}), time_col="ds", target_col="y")
    assert "add up those of one total with resample='h' and how='sum'" in str(caught.value)
    assert "even steps" not in str(caught.value)
    odd = np.cumsum(np.random.default_rng(0).integers(600, 6000, 40)) * np.timedelta64(1_000_000, "us")
    with pytest.raises(DataError, match=r"appears twice.*resample='"):
        to_panel(
            pl.DataFrame({"ds": np.datetime64("2024-01-01", "us") + np.repeat(odd, 3), "y": np.arange(120.0)}),
            time_col="ds", target_col="y",
        )  # fmt: skip


def test_batches_of_one_window() -> None:
    windows = Windows.of(np.array([0, 12, 20]), 5, 2)
    assert [len(part) for part in windows.batches(1)] == [1] * len(windows)
    assert len(windows) == 6 + 2
    with pytest.raises(ValueError, match="at least 1"):
        next(windows.batches(0))


def test_a_map_of_thrift_has_the_kinds_of_its_head() -> None:
    """Two pairs of text (kind 8) and an integer (kind 5) in Thrift's zigzag: a -> -1 and b -> 2."""
    data = bytes([2, 0x85, 1, ord("a"), 1, 1, ord("b"), 4])
    assert _Thrift(data, 0, len(data)).value(11, 0) == [(b"a", -1), (b"b", 2)]


@pytest.mark.parametrize(
    ("table", "id_col"),
    [
        ({"id": [1, 2, 3, 4], "ds": [1, 2, 3, 4]}, None),  # a number of the row
        ({"id": [1, 2, 3, 4], "ds": [1, 1, 2, 2]}, None),
        ({"store": [1, 2, 3, 4], "ds": [1, 2, 3, 4]}, None),
        ({"store": [1, 1, 2, 2], "ds": [1, 2, 1, 2]}, "store"),
        ({"id": [1, 1, 2, 2], "ds": [1, 2, 1, 2]}, "id"),
        ({"unique_id": [1, 2, 3, 4], "ds": [1, 2, 3, 4]}, "unique_id"),
    ],
)
def test_a_number_of_the_row_names_no_series(table: dict[str, Any], id_col: str | None) -> None:
    frame = pl.DataFrame({**table, "y": [0.5, 1.5, 2.5, 4.0]})
    if id_col is None and len(set(table["ds"])) < 4:
        with pytest.raises(DataError, match="appears twice"):
            to_panel(frame, freq=1)
    else:
        assert to_panel(frame, freq=1).inferred.id_col == id_col


@pytest.mark.parametrize("above", [0, 1, 2])
def test_names_in_the_last_of_several_comments(tmp_path: Path, above: int) -> None:
    path = tmp_path / "a.csv"
    rows = "".join(f"2024-01-{d:02d},{d}\n" for d in range(1, 29))
    path.write_text("# of the station\n" * above + "# day,load\n" + rows, encoding="utf-8")
    assert read_table(path).frame.columns == ["day", "load"]
    path.write_text("day,load\n" + rows, encoding="utf-8")
    assert read_table(path).frame.height == 28


def test_a_parquet_page_of_nothing_but_missing_values(tmp_path: Path) -> None:
    """In pages of version 2 it has levels and no values: the levels take all of it."""
    parquet, arrow = pytest.importorskip("pyarrow.parquet"), pytest.importorskip("pyarrow")
    table = arrow.table({"ds": list(range(30)), "y": [0.5 * k for k in range(30)], "none": arrow.nulls(30, "float64")})
    parquet.write_table(
        table, tmp_path / "a.parquet", data_page_version="2.0", compression="none", use_dictionary=False
    )
    assert read_table(tmp_path / "a.parquet").frame["none"].null_count() == 30
