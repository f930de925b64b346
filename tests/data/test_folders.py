"""Folders, partitions and standard input as one table; errors name the file in them."""

from __future__ import annotations

import gzip
import io
import sys
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds
import pytest

from gatewise.data import folders, read_table, to_panel
from gatewise.errors import DataError


def days(start: int, rows: int, level: float = 0.0) -> pl.DataFrame:
    first = date(2024, 1, 1) + timedelta(days=start)
    when = [(first + timedelta(days=k)).isoformat() for k in range(rows)]
    return pl.DataFrame({"ds": when, "y": np.arange(start, start + rows) % 7 + level})


def test_files_that_go_on_are_one_series(tmp_path: Path) -> None:
    for k in range(3):
        days(20 * k, 20).write_csv(tmp_path / f"2024-{k}.csv")
    (tmp_path / "_SUCCESS").write_text("")
    (tmp_path / ".hidden.csv").write_text("x\n")
    (tmp_path / "notes.md").write_text("# notes\n")
    panel = to_panel(read_table(tmp_path))
    assert panel.lengths.tolist() == [60]
    assert np.array_equal(panel.target, np.arange(60) % 7)
    assert "The table is 3 files of the folder." in panel.inferred.sentences


def test_files_side_by_side_are_series_of_their_names(tmp_path: Path) -> None:
    for k, name in enumerate("bac"):
        days(0, 20, k).write_csv(tmp_path / f"{name}.csv")
    panel = to_panel(read_table(tmp_path))
    assert panel.ids.tolist() == ["a", "b", "c"]
    assert panel.series(1).tolist() == days(0, 20, 0.0)["y"].to_list()


def test_files_that_overlap_by_a_row_are_no_series(tmp_path: Path) -> None:
    days(0, 20).write_csv(tmp_path / "january.csv")
    days(19, 20).write_csv(tmp_path / "later.csv")
    with pytest.raises(DataError, match=r"later\.csv, series 'y', row 2, .*: the time 2024-01-20 appears twice"):
        to_panel(read_table(tmp_path))


@pytest.mark.parametrize("ids", [["a", "b"], [7, 12]])
def test_partitions_are_columns(tmp_path: Path, ids: list[str] | list[int]) -> None:
    whole = pl.concat([days(0, 30, k).with_columns(sensor=pl.lit(one)) for k, one in enumerate(ids)])
    ds.write_dataset(
        whole.to_arrow(), tmp_path / "t", format="parquet",
        partitioning=ds.partitioning(pa.schema([("sensor", whole.to_arrow()["sensor"].type)]), flavor="hive"),
    )  # fmt: skip
    panel = to_panel(read_table(tmp_path / "t"))
    assert panel.ids.tolist() == ids
    same = to_panel(whole)
    assert np.array_equal(panel.values, same.values)
    assert np.array_equal(panel.times, same.times)


def test_a_wrong_reading_is_named_by_its_file_and_row(tmp_path: Path) -> None:
    days(0, 20).write_csv(tmp_path / "a.csv")
    (tmp_path / "b.csv").write_text(days(20, 20).write_csv().replace("2024-01-25,3.0", "2024-01-25,broken"))
    with pytest.raises(DataError) as caught:
        to_panel(read_table(tmp_path))
    assert str(caught.value).startswith(f"{tmp_path / 'b.csv'}, row 6, column 'y': 'broken' is not a number")


def test_whole_numbers_in_one_file_and_points_in_another(tmp_path: Path) -> None:
    days(0, 10).with_columns(pl.col("y").cast(pl.Int64)).write_csv(tmp_path / "a.csv")
    days(10, 10, 0.5).write_csv(tmp_path / "b.csv")
    assert read_table(tmp_path).frame["y"].dtype == pl.Float64


def test_folders_that_are_no_table(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="the folder holds no table"):
        read_table(tmp_path)
    days(0, 10).write_csv(tmp_path / "a.csv")
    days(10, 10).rename({"y": "z"}).write_csv(tmp_path / "b.csv")
    with pytest.raises(DataError, match=r"b\.csv: its columns are not those of a\.csv; only one of them has 'z', 'y'"):
        read_table(tmp_path)
    (tmp_path / "b.csv").unlink()
    days(10, 10).write_parquet(tmp_path / "b.parquet")
    with pytest.raises(DataError, match=r"b\.parquet: this is Parquet but a\.csv in the same folder is CSV"):
        read_table(tmp_path)


def parquet(table: pl.DataFrame) -> bytes:
    out = io.BytesIO()
    table.write_parquet(out)
    return out.getvalue()


@pytest.mark.parametrize("form", ["csv", "csv.gz", "ndjson", "parquet", "tsv", "windows"])
def test_standard_input(form: str, monkeypatch: pytest.MonkeyPatch) -> None:
    table = days(0, 20)
    text = table.write_csv()
    content = {
        "csv": text.encode(),
        "csv.gz": gzip.compress(text.encode()),
        "ndjson": table.write_ndjson().encode(),
        "parquet": parquet(table),
        "tsv": text.replace(",", "\t").encode(),
        "windows": text.encode("utf-16"),
    }[form]
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
    panel = to_panel(read_table("-"))
    assert panel.inferred.source == "standard input"
    assert panel.target.tolist() == table["y"].to_list()


def test_standard_input_without_readings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    with pytest.raises(DataError, match="standard input: is empty; name a file, or send one"):
        read_table("-")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"ds,y\n2024-01-01,x\n2024-01-02,1\n2024-01-03,2\n")))
    with pytest.raises(DataError, match="standard input, row 2, column 'y': 'x' is not a number"):
        to_panel(read_table("-"))


def test_a_whole_disk_is_refused_before_all_its_names_are_known(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    days(0, 20).write_csv(tmp_path / "a.csv")
    for k in range(9):
        (tmp_path / f"{k}.png").touch()
    monkeypatch.setattr(folders, "MOST_NAMES", 10)
    assert read_table(tmp_path).frame.height == 20
    (tmp_path / "one more.png").touch()
    with pytest.raises(DataError, match="more than 10 files and folders in it; name the one that holds the tables"):
        read_table(tmp_path)


def test_a_folder_that_cannot_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> object:
        raise FileNotFoundError(2, "No such file or directory", "one")

    monkeypatch.setattr(Path, "rglob", gone)
    with pytest.raises(DataError, match="the folder cannot be read: "):
        read_table(tmp_path)
