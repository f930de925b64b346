"""Parquet files of which only the needed columns are read, some row groups at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import needed, read_table, to_panel
from gatewise.data.series import Panel
from gatewise.errors import DataError, MemoryLimitError


def readings(series: int = 30, rows: int = 50, ids: str = "text") -> pl.DataFrame:
    """Series with a text id, columns that nobody needs and some that are needed."""
    n, rng = series * rows, np.random.default_rng(0)
    names = [f"shop {k % 7}/{k}" for k in range(series)] if ids == "text" else [k * 3 for k in range(series)]
    day = pl.date_range(pl.date(2020, 1, 1), pl.date(2030, 1, 1), eager=True)[:rows]
    return pl.DataFrame({
        "note": [f"note {k}" for k in range(n)], "unique_id": np.repeat(names, rows).tolist(),
        "ds": day.cast(pl.Datetime("us")).to_list() * series, "x": rng.normal(size=n), "y": rng.normal(size=n),
        "price": rng.normal(size=n), "count": rng.integers(9, size=n),
        "wind": [f"w{k}" for k in rng.integers(4, size=n)],
    })  # fmt: skip


def same(one: Panel, two: Panel) -> None:
    for name in ("ids", "offsets", "times", "values", "mask"):
        np.testing.assert_array_equal(getattr(one, name), getattr(two, name), err_msg=name)
    assert one.format == two.format
    assert one.columns == two.columns
    assert one.categories == two.categories
    said = [{text for text in panel.inferred.sentences if not text.startswith("Not used")} for panel in (one, two)]
    assert said[0] == said[1]
    assert set(one.inferred.ignored) == set(two.inferred.ignored)


@pytest.fixture(autouse=True)
def few_rows_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(needed, "_ROWS", 100)


@pytest.mark.parametrize("ids", ["text", "number"])
@pytest.mark.parametrize("order", ["as it is", "shuffled", "by time"])
def test_a_part_of_the_columns_gives_the_panel_of_all(tmp_path: Path, ids: str, order: str) -> None:
    table = readings(ids=ids)
    if order == "shuffled":  # ids all over the row groups
        table = table.sample(fraction=1, shuffle=True, seed=1)
    elif order == "by time":
        table = table.sort("ds", maintain_order=True)
    path = tmp_path / "a.parquet"
    table.write_parquet(path, row_group_size=64)
    given: dict[str, Any]
    for given in ({}, {"hist_exog_list": ["wind", "x"]}, {"futr_exog_list": ["price"], "sample_weight": "count"}):
        read = read_table(path)
        _, part = needed.read_part(path, None, None, None, [*given.get("hist_exog_list", ())])
        assert part is not None
        assert part.unread[0] == "note"
        assert part.texts == (ids == "text")
        same(to_panel(path, **given), to_panel(read, **given))


@pytest.mark.parametrize("named", [True, False])
def test_partitions(tmp_path: Path, named: bool) -> None:
    table = readings(4, 40)
    for name, part in table.group_by("unique_id", maintain_order=True):
        folder = tmp_path / "all" / f"unique_id={str(name[0]).replace('/', '-')}"
        folder.mkdir(parents=True)
        half = part.drop("unique_id")
        half[:20].write_parquet(folder / "0.parquet", row_group_size=7)
        half[20:].write_parquet(folder / "1.parquet", row_group_size=7)
    given: dict[str, Any] = {"id_col": "unique_id"} if named else {}
    made = to_panel(tmp_path / "all", **given)
    same(made, to_panel(read_table(tmp_path / "all"), **given))
    assert made.ids.tolist() == ["shop 0-0", "shop 1-1", "shop 2-2", "shop 3-3"]
    assert made.columns == ("y",)


def test_files_that_share_series(tmp_path: Path) -> None:
    table = readings(6, 40)
    for k in range(4):
        table[k::4].write_parquet(tmp_path / f"{k}.parquet", row_group_size=11)
    same(to_panel(tmp_path, id_col="unique_id"), to_panel(read_table(tmp_path), id_col="unique_id"))


def test_where_a_column_might_matter_all_are_read(tmp_path: Path) -> None:
    table, path = readings(3, 30), tmp_path / "a.parquet"
    # Which column is the target, and which the time?
    for changed in (table.rename({"y": "sales"}), table.with_columns(other=pl.col("ds"))):
        changed.write_parquet(path)
        assert needed.read_part(path, None, None, None, ()) == (path, None)
    table.rename({"y": "sales"}).write_parquet(path)
    made, part = needed.read_part(path, None, None, "sales", ())
    assert part is not None
    assert set(made.frame.columns) == {"unique_id", "ds", "sales"}  # pyright: ignore[reportAttributeAccessIssue]
    # Without a sure id, columns that may name the series are read, numbers with a point are not.
    table.rename({"unique_id": "shop"}).write_parquet(path)
    made, part = needed.read_part(path, None, None, None, ())
    assert part is not None
    assert part.unread == ("x", "price")
    clear = table.rename({"unique_id": "shop"}).drop("count")
    clear.write_parquet(path)
    same(to_panel(path, id_col="shop"), to_panel(read_table(path), id_col="shop"))


@pytest.mark.parametrize(("column", "value", "words"), [
    ("y", None, "the reading at 2020-01-05 is missing"), ("y", np.inf, "the value is infinite"),
    ("ds", None, "the time is missing"), ("unique_id", None, "the id of the series is missing"),
    ("unique_id", "", "the id of the series is missing"),
])  # fmt: skip
def test_errors_name_file_and_row(tmp_path: Path, column: str, value: Any, words: str) -> None:
    path, table = tmp_path / "a.parquet", readings()
    here = pl.int_range(pl.len()) == 754  # the fifth day of the 16th series
    spoiled = table.with_columns(pl.when(here).then(pl.lit(value)).otherwise(column).alias(column))
    spoiled.write_parquet(path, row_group_size=64)
    messages = []
    for data in (path, read_table(path)):
        with pytest.raises(DataError, match=words) as caught:
            to_panel(data)
        messages.append(str(caught.value))
    assert "a.parquet" in messages[0]
    assert "row 755" in messages[0]
    assert messages[0] == messages[1]


def test_a_time_that_appears_twice(tmp_path: Path) -> None:
    path, table = tmp_path / "a.parquet", readings()
    pl.concat([table, table[40:41]]).write_parquet(path, row_group_size=64)
    with pytest.raises(DataError, match=r"a.parquet, series 'shop 0/0', row 1501, column 'ds'.*first on row 41"):
        to_panel(path)


def test_damage_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    readings().write_parquet(path)
    data = path.read_bytes()
    for spoiled in (data[:-40], data[: len(data) // 2], b"PAR1", b"", b"ds,y\n1,2\n"):
        path.write_bytes(spoiled)
        messages = []
        for read in (lambda: to_panel(path), lambda: to_panel(read_table(path))):
            with pytest.raises(DataError) as caught:
                read()
            messages.append(str(caught.value))
        assert "a.parquet" in messages[0]
        assert messages[0] == messages[1]


def test_the_memory_limit_counts_what_is_read(tmp_path: Path) -> None:
    path, n = tmp_path / "a.parquet", 40_000
    noise = np.random.default_rng(0)
    wide = {f"x{k}": noise.normal(size=n) for k in range(10)}
    times = pl.datetime_range(pl.datetime(2020, 1, 1), pl.datetime(2030, 1, 1), "1h", eager=True)[:n]
    pl.DataFrame({"ds": times, "y": noise.normal(size=n), **wide}).write_parquet(path, row_group_size=1000)
    with gw.data.memory_limit("4MB"):
        assert len(to_panel(path).times) == n
        with pytest.raises(MemoryLimitError):
            read_table(path)
    with gw.data.memory_limit("1MB"), pytest.raises(MemoryLimitError, match=r"a\.parquet"):
        to_panel(path)


def test_fit_and_predict_take_a_path(tmp_path: Path) -> None:
    path, table = tmp_path / "a.parquet", readings(4, 60)
    table.write_parquet(path, row_group_size=50)
    options: dict[str, Any] = {"method": "network", "input_size": 8, "hidden_size": 4, "max_epochs": 1}
    one = gw.Forecaster(3, hist_exog_list=["wind"], **options).fit(path)
    two = gw.Forecaster(3, hist_exog_list=["wind"], **options).fit(table)
    assert one.predict(path).equals(two.predict(table))
    assert one.predict().schema == two.predict().schema


_MEASURE = """
import sys, threading, time
import numpy as np
def anonymous():
    return next(int(line.split()[1]) * 1024 for line in open("/proc/self/status") if line.startswith("RssAnon"))
from gatewise.data import memory_limit, needed, read_table, to_panel
import polars as pl
needed._ROWS = 200_000  # a row group
to_panel(sys.argv[1].replace("a.parquet", "small.parquet"))  # what the first reading imports is no memory of the table
before, most = anonymous(), [0]
def watch():
    while True:
        most[0] = max(most[0], anonymous())
        time.sleep(0.002)
threading.Thread(target=watch, daemon=True).start()
with memory_limit("4GB"):
    panel = to_panel(sys.argv[1]) if sys.argv[2] == "part" else to_panel(read_table(sys.argv[1]))
held = sum(one.nbytes for one in (panel.values, panel.times, panel.mask))
print((most[0] - before) / held)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is asked of Linux")
def test_peak_memory_is_about_that_of_the_series(tmp_path: Path) -> None:
    path, rows, series = tmp_path / "a.parquet", 20_000, 100
    rng, n = np.random.default_rng(0), rows * series
    times = pl.datetime_range(pl.datetime(2020, 1, 1), pl.datetime(2030, 1, 1), "1h", eager=True)[:rows]
    text = pl.Series([f"store {k} of a chain with a long name" for k in range(series)])
    wide = {f"x{k}": np.tile(rng.normal(size=rows), series) for k in range(10)}
    pl.DataFrame({
        "unique_id": text.gather(np.repeat(np.arange(series), rows)), "ds": pl.concat([times] * series),
        "y": rng.normal(size=n), **wide,
    }).write_parquet(path, row_group_size=200_000, compression="lz4")  # fmt: skip
    pl.read_parquet(path, n_rows=1000).write_parquet(tmp_path / "small.parquet")

    def peak(how: str) -> float:
        command = [sys.executable, "-c", _MEASURE, str(path), how]
        threads = {**os.environ, "POLARS_MAX_THREADS": "2"}  # each keeps memory of its own
        return float(subprocess.run(command, capture_output=True, text=True, check=True, env=threads).stdout)

    # About 5.7 and 12.2, and up to 1 more, since polars keeps some of what it freed: the second is not near the first.
    part, whole = peak("part"), peak("whole")
    assert whole > 1.5 * part, (part, whole)
