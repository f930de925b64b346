"""How times are written in a result: days as days, fractions and offsets where there are any."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import polars as pl
import pytest

from gatewise.cli.present import csv_of, rows_of


def panel(*times: str) -> Any:
    """What is asked of a panel: its times on the wall clock."""
    stamps = np.array(times, dtype="datetime64[us]")
    return SimpleNamespace(times=stamps, wall_times=lambda given: given)


@pytest.mark.parametrize(
    ("known", "ahead", "written"),
    [
        (["2024-01-01", "2024-01-02"], datetime(2024, 1, 3), "2024-01-03"),
        (["2024-01-01", "2024-01-01T12"], datetime(2024, 1, 2), "2024-01-02T00:00:00"),
        (["2024-01-01", "2024-01-02T00:00:01"], datetime(2024, 1, 2, 0, 0, 2), "2024-01-02T00:00:02"),
        (["2024-01-01T01"], datetime(2024, 1, 2, 0, 0, 0, 500), "2024-01-02T00:00:00.000500"),
        (["2024-01-01T01"], datetime(2024, 1, 2, 3, tzinfo=UTC), "2024-01-02T03:00:00+00:00"),
        (["2024-01-01T01"], datetime(2024, 7, 2, 3, tzinfo=ZoneInfo("Asia/Kolkata")), "2024-07-02T03:00:00+05:30"),
    ],
)
def test_times_of_a_forecast(known: list[str], ahead: datetime, written: str) -> None:
    frame = pl.DataFrame({"id": ["a"], "ds": [ahead], "y": [1.25]})
    assert csv_of(frame, panel(*known)) == f"id,ds,y\na,{written},1.25\n"
    assert rows_of(frame) == [{"id": "a", "ds": ahead, "y": 1.25}]


def test_one_fraction_of_a_second_is_enough() -> None:
    start = datetime(2024, 1, 1, 5)
    frame = pl.DataFrame({"ds": [start, start + timedelta(microseconds=7)], "y": [1, 2]})
    lines = csv_of(frame, panel("2024-01-01T05")).splitlines()
    assert lines[1:] == ["2024-01-01T05:00:00.000000,1", "2024-01-01T05:00:00.000007,2"]


def test_whole_numbers_are_no_days() -> None:
    numbers = SimpleNamespace(times=np.arange(3), wall_times=None)
    assert csv_of(pl.DataFrame({"ds": [3], "y": [0.5]}), numbers) == "ds,y\n3,0.5\n"  # type: ignore[arg-type]
