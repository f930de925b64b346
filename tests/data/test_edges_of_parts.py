"""Which columns look like a part of a time, by their values alone; a name that says TSV."""

from __future__ import annotations

from pathlib import Path

import narwhals as nw
import polars as pl
import pytest

from gatewise.data import read_table
from gatewise.data.times.kinds import BOUNDS, PER_DAY, figure, has_values, is_part
from gatewise.errors import DataError


@pytest.mark.parametrize(
    ("values", "part"),
    [
        (range(24), True), (range(23), False), (range(25), False), (range(1, 25), True), (range(2, 26), False),
        ([*range(12), *range(13, 25)], False), ([float(k) for k in range(24)], False), ([], False),
        *((range(1, n + 1), True) for n in PER_DAY), *((range(1, most + 1), True) for most in PER_DAY.values()),
        *((range(1, n), False) for n in PER_DAY if n - 1 not in PER_DAY.values()),
        *((range(1, most + 2), False) for most in PER_DAY.values() if most + 1 not in PER_DAY),
        ([None, *range(24)], True), ([1, 1, 2, 3], False),
    ],
)  # fmt: skip
def test_counts_of_a_day_are_a_part_of_a_time(values: list[float | None], part: bool) -> None:
    frame = nw.from_native(pl.DataFrame({"x": list(values)}), eager_only=True)
    assert is_part(frame, "x") is part


@pytest.mark.parametrize("name", ["a.tsv", "a.csv"])
def test_a_name_that_says_tsv_is_believed_or_refused(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("ds,y\n2024-01-01,1\n2024-01-02,2\n")
    if name == "a.csv":
        assert read_table(path).frame.columns == ["ds", "y"]
    else:
        with pytest.raises(DataError, match=r"the name says TSV but the first line has no tab.*a comma: name the file"):
            read_table(path)
    path.write_text("ds\ty\n2024-01-01\t1\n2024-01-02\t2\n")
    assert read_table(path).frame.columns == ["ds", "y"]


def test_figures_are_whole_and_within_their_bounds() -> None:
    assert figure(12, "month") == 12
    assert figure("7", "month") == 7
    assert figure(12.5, "month") is None


@pytest.mark.parametrize("role", BOUNDS)
def test_values_of_a_part_keep_to_its_bounds(role: str) -> None:
    low, high = BOUNDS[role]
    for values, fits in (
        ([low, high], True),
        ([low - 1], False),
        ([high + 1], False),
        ([low + 0.5], False),
        ([None], False),
    ):
        column = nw.from_native(pl.Series(values, dtype=pl.Float64), series_only=True)
        assert has_values(column, role) is fits
    for text, fits in (
        (str(high), True),
        (str(high + 1), False),
        (f"k{low}" if low < 9999 else "", True),
        ("x", False),
    ):
        column = nw.from_native(pl.Series([text]), series_only=True)
        assert has_values(column, role) is fits, text


@pytest.mark.parametrize("lines", [-1, 0, 1, 2])
def test_lines_to_skip_are_counted_from_none(tmp_path: Path, lines: int) -> None:
    (path := tmp_path / "a.csv").write_text("a,b\nds,y\n2024-01-01,1\n2024-01-02,2\n")
    if lines < 0:
        with pytest.raises(ValueError, match="skip_lines must be at least 0, got -1"):
            read_table(path, skip_lines=lines)
    elif lines < 2:
        assert read_table(path, skip_lines=lines).frame.columns == [["a", "b"], ["ds", "y"]][lines]
    else:
        with pytest.raises(DataError, match="looks like readings"):
            read_table(path, skip_lines=lines)
