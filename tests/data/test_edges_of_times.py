"""Times as text, clocks, frequencies and their grids: both sides of every bound, and pandas as the second opinion."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pandas as pd
import pytest

from gatewise.data.frequency import Frequency, Grid, extend, mode
from gatewise.data.inference import infer_frequency
from gatewise.data.source import Source
from gatewise.data.tables import to_panel
from gatewise.data.times.clock import read_clock
from gatewise.data.times.likely import are_times
from gatewise.data.times.text import _iso, looks_like_time, parse_times, read_time
from gatewise.errors import DataError

HERE = Source("a.csv")
SECOND = 1_000_000


def read(text: str) -> tuple[Any, ...] | None:
    found = read_time(text)
    return (
        None
        if found is None
        else (found.kind, found.a, found.b, found.c, found.clock // SECOND, found.offset, found.what)
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("20240131", ("date", 2024, 1, 31, 0, None, "")), ("20241231T2359", ("date", 2024, 12, 31, 86_340, None, "")),
        ("20240101 235959Z", ("date", 2024, 1, 1, 86_399, 0, "")),
        ("202401012400", ("date", 2024, 1, 1, 86_400, None, "")),
        ("202401012401", None), ("202401012360", None), ("20240101235960", None), ("202401012500", None),
        ("2024-001", ("ordinal", 2024, 1, 1, 0, None, "")), ("01/2024", ("date", 2024, 1, 1, 0, None, "month")),
        ("12.1999", ("date", 1999, 12, 1, 0, None, "month")), ("2024/3", ("date", 2024, 3, 1, 0, None, "month")),
        ("2024-03-09", ("date", 2024, 3, 9, 0, None, "")), ("2024-03-09 1:02:03", ("date", 2024, 3, 9, 3723, None, "")),
        ("31.12.2024", ("year last", 31, 12, 2024, 0, None, "")), ("1/2/24", ("short", 1, 2, 24, 0, None, "")),
        ("24-1-2", ("short", 24, 1, 2, 0, None, "")), ("4-1-2", None), ("124-1-2", None),
        ("2024-W01", ("week", 2024, 1, 1, 0, None, "week")), ("2024W53-7", ("week", 2024, 53, 7, 0, None, "")),
        ("W7 2024", ("week", 2024, 7, 1, 0, None, "week")), ("7. KW 2024", ("week", 2024, 7, 1, 0, None, "week")),
        ("2024Q1", ("date", 2024, 1, 1, 0, None, "quarter")), ("Q4 2024", ("date", 2024, 10, 1, 0, None, "quarter")),
        ("3Q24", ("date", 2024, 7, 1, 0, None, "quarter")), ("2024 2/4", ("date", 2024, 4, 1, 0, None, "quarter")),
        ("2024H1", ("date", 2024, 1, 1, 0, None, "half")), ("H2 2024", ("date", 2024, 7, 1, 0, None, "half")),
        ("2024M1", ("date", 2024, 1, 1, 0, None, "month")), ("M12 2024", ("date", 2024, 12, 1, 0, None, "month")),
        ("2024:05", ("date", 2024, 5, 1, 0, None, "month")), ("FY2024", ("date", 2024, 1, 1, 0, None, "year")),
        ("1999/00", ("date", 1999, 0, 1, 0, None, "month")), ("2024/2025", ("date", 2024, 1, 1, 0, None, "year")),
        ("2024/2026", None), ("2024-13", ("date", 2024, 13, 1, 0, None, "month")),
        ("2012–2013", ("date", 2012, 1, 1, 0, None, "year")),
        ("Jan 2024", ("date", 2024, 1, 1, 0, None, "month")), ("Jan-15", ("month year", 2015, 1, 1, 0, None, "month")),
        ("Jan-68", ("month year", 2068, 1, 1, 0, None, "month")),
        ("Jan-69", ("month year", 1969, 1, 1, 0, None, "month")),
        ("Jan-5", None), ("5 March 24", ("date", 2024, 3, 5, 0, None, "")),
        ("March 5, 2024", ("date", 2024, 3, 5, 0, None, "")),
        ("2024 March 5", ("date", 2024, 3, 5, 0, None, "")), ("mar. 5 mars 2024", ("date", 2024, 3, 5, 0, None, "")),
        ("5 March 2024 2 pm", ("date", 2024, 3, 5, 50_400, None, "")), ("5 March 2024 13:61", None),
        ("29JAN2024:13:00", ("date", 2024, 1, 29, 46_800, None, "")), ("5 March June 2024", None),
        ("March 5 6 2024", None),
        ("2024-01-01 to 2024-01-07", ("date", 2024, 1, 1, 0, None, "range")), ("2024-01-01 to x1", None), ("x", None),
        ("2024-01-01T10:00/2024-01-01T11:00", ("date", 2024, 1, 1, 36_000, None, "range")),
    ],
)  # fmt: skip
def test_what_a_text_says(text: str, expected: tuple[Any, ...] | None) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "seconds", "offset"),
    [
        ("", 0, None), (None, 0, None), ("0", 0, None), ("23:59:59", 86_399, None), ("24:00", 86_400, None),
        ("24:01", None, None),
        ("24:00:01", None, None), ("25", None, None), ("23:60", None, None), ("23:59:60", None, None),
        ("12 am", 0, None), ("12 pm", 43_200, None),
        ("1 am", 3600, None), ("11 p.m.", 82_800, None), ("0 pm", None, None), ("13 pm", None, None),
        ("13h30", 48_600, None), ("13h", 46_800, None),
        ("13 Uhr", 46_800, None), ("13.30", 48_600, None), ("13.30.15", 48_615, None),
        ("13:00 - 14:00", 46_800, None), ("13:00+02:00", 46_800, 7200),
        ("13:00-0330", 46_800, -12_600), ("13:00 UTC+1", 46_800, 3600), ("13:00Z", 46_800, 0),
        ("13:00 bis 14:00", 46_800, None), ("x", None, None),
    ],
)  # fmt: skip
def test_times_of_day(text: str | None, seconds: int | None, offset: int | None) -> None:
    expected = None if seconds is None else (seconds * SECOND, None if offset is None else offset * SECOND)
    assert read_clock(text) == expected


def test_fractions_of_a_second_are_cut_to_microseconds() -> None:
    for text, micro in (("1:00:00.5", 500_000), ("1:00:00,123456789", 123_456), ("1:00:00.000001", 1)):
        assert read_clock(text) == (3600 * SECOND + micro, None)


@pytest.mark.parametrize(
    ("values", "quick"),
    [
        (["2024-01-31", "1990-09-28"], True), (["2024-01-31 10:57", "2024-06-30T23:48"], True),
        (["2024-01-31T10:57:09"], True),
        (["2024-01-31", "2024-01-31 10:57"], False), (["2024/01/31"], False), (["2024-01-3a"], False),
        (["2024-01-3/"], False),
        (["2024-01-3:"], False), (["2024-02-30"], False), (["2024-01-31x10:57"], False), ([], False), ([None], False),
    ],
)  # fmt: skip
def test_times_that_are_written_alike_are_read_at_once(values: list[str], quick: bool) -> None:
    found = _iso(values)
    assert (found is not None) is quick
    if found is not None:
        assert found.tolist() == [pd.Timestamp(one).to_pydatetime() for one in values]


def test_half_of_a_sample_must_be_times() -> None:
    assert looks_like_time(["2024-01-01", "x"])
    assert not looks_like_time(["2024-01-01", "x", "y"])
    assert not looks_like_time([])
    assert not looks_like_time([5, 6])


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        (["13/01/2024", "01/02/2024"], ["2024-01-13", "2024-02-01"]),
        (["01/13/2024", "01/02/2024"], ["2024-01-13", "2024-01-02"]),
        (["31.01.24", "01.02.24"], ["2024-01-31", "2024-02-01"]),
        (["99-12-31", "00-01-01"], ["1999-12-31", "2000-01-01"]),
        (["2024-366"], ["2024-12-31"]), (["2020-W53-7"], ["2021-01-03"]),
        (["2024-01-01 10:00+02:00"], ["2024-01-01T08:00"]),
        (["1999/00", "2000/01"], ["1999-01-01", "2000-01-01"]),
        (["01.02.2024", "02.02.2024"], ["2024-02-01", "2024-02-02"]),
    ],
)  # fmt: skip
def test_a_column_settles_the_order(texts: list[str], found: list[str]) -> None:
    parsed = parse_times(texts, "x", HERE)
    assert parsed.times.tolist() == np.array(found, dtype="datetime64[us]").tolist()
    assert (parsed.offsets is None) == ("+" not in texts[0])


@pytest.mark.parametrize(
    ("texts", "row", "said"),
    [
        (["2024-01-01 1", "2024-02-30 1"], 1, "'2024-02-30 1' is not a day that exists"),
        (["2024-365", "2023-366"], 1, "is not a day that exists"),
        (["2024-001", "2024-000"], 1, "is not a day that exists"),
        (["2021-W52", "2021-W53"], 1, "is not a week that exists"),
        (["13/13/2024", "01/13/2024"], 0, "'13/13/2024' is not a day that exists"),
        (["01/02/2024", "13/13/2024"], 1, "'13/13/2024' is not a day"),
        (["2024-01-01 1", "x", "y"], 1, "'x' is not a time"),
        (["2024-01-01", "1/2/24"], 1, "written in another order than the first, '2024-01-01'"),
        (["2024-01-01 1:00Z", "2024-01-01 2:00"], 1, "some times have an offset"),
        (["01/02/2024", "02/03/2024"], 0, "dmy|mdy|day|order|'%d"),
        (["2024-01-01 1", "2024-01-01 1", "x"], 2, "'x' is not a time"),
    ],
)  # fmt: skip
def test_the_wrong_time_is_named_by_its_row(texts: list[str], row: int, said: str) -> None:
    with pytest.raises(DataError, match=said) as caught:
        parse_times(texts, "x", HERE)
    assert row == 0 or f"row {row}" in str(caught.value)


# ---- frequencies ----

ALIASES = {
    "s": "every second", "15s": "every 15 seconds", "min": "every minute", "30min": "every 30 minutes", "h": "hourly",
    "6h": "every 6 hours",
    "D": "daily", "2D": "every 2 days", "W": "weekly", "2W": "every 14 days", "B": "every business day",
    "2B": "every 2 business days",
    "MS": "monthly", "ME": "monthly (month ends)", "BME": "monthly (last weekdays)", "QS": "quarterly",
    "QE": "quarterly (month ends)",
    "YS": "yearly", "YE": "yearly (month ends)", "2MS": "every 2 months", "2QS": "every 6 months",
    "ms": "every millisecond", "5": "at whole-number times, 5 apart",
}  # fmt: skip


@pytest.mark.parametrize("alias", ALIASES)
def test_names_of_frequencies_come_back(alias: str) -> None:
    freq = Frequency.parse(int(alias) if alias.isdigit() else alias)
    assert (freq.alias, str(freq)) == (alias, ALIASES[alias])
    assert Frequency(**freq.to_config()) == freq  # type: ignore[arg-type]


PANDAS = ["7s", "15min", "h", "5h", "D", "3D", "W-MON", "B", "MS", "2MS", "ME", "BME", "QS", "QE", "YS", "YE"]


@pytest.mark.parametrize("alias", PANDAS)
def test_grids_agree_with_pandas(alias: str) -> None:
    stamps = pd.date_range("2023-01-02", periods=40, freq=alias)
    times = stamps.to_numpy().astype("datetime64[us]")
    freq = infer_frequency(times)
    expected = Frequency.parse(alias)
    assert (freq.kind, freq.step, freq.anchor) == (expected.kind, expected.step, expected.anchor)
    grid = Grid.of(times, freq)
    assert np.diff(grid.position(times)).tolist() == [1] * 39
    assert grid.at(grid.position(times)).tolist() == times.tolist()
    assert grid.on_grid(times).all()
    late = times + np.timedelta64(1, "s")
    assert grid.position(late).tolist() == grid.position(times).tolist()
    assert not grid.on_grid(late).any()
    more = pd.date_range(stamps[-1], periods=13, freq=alias)[1:]
    assert extend(times, freq, 12).tolist() == more.to_numpy().astype("datetime64[us]").tolist()


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York"])
@pytest.mark.parametrize("alias", ["h", "D", "MS", "W"])
def test_grids_in_a_zone_agree_with_pandas(zone: str, alias: str) -> None:
    stamps = pd.date_range(
        "2023-02-06", periods=60 if alias != "h" else 1500, freq="W-MON" if alias == "W" else alias, tz=zone
    )
    times = stamps.tz_convert("UTC").tz_localize(None).to_numpy().astype("datetime64[us]")
    freq = infer_frequency(times, zone=zone)
    assert freq.alias == alias
    grid = Grid.of(times, freq, zone)
    assert np.diff(grid.position(times)).tolist() == [1] * (len(times) - 1)
    assert grid.at(grid.position(times)).tolist() == times.tolist()


@pytest.mark.parametrize("day", [1, 15, 28, 29, 30, 31])
def test_a_day_of_the_month_is_kept_where_there_is_one(day: int) -> None:
    months = pd.period_range("2023-01", periods=14, freq="M")
    days = [date(one.year, one.month, min(day, one.days_in_month)) for one in months]
    times = np.array(days, dtype="datetime64[us]")
    freq = infer_frequency(times)
    assert (freq.kind, freq.anchor, freq.day) == ("month", "end" if day == 31 else "day", 1 if day == 31 else day)
    assert extend(times[:-3], freq, 3).tolist() == times[-3:].tolist()


def test_the_most_common_step_decides() -> None:
    assert mode(np.array([3, 1, 3, 1, 2])) == 1
    assert infer_frequency(np.array([0, 2, 4, 5, 7])).step == 2
    assert infer_frequency(np.array([0, 5, 0, 5, 6, 7]), np.array([0, 2, 6])).step == 1
    two = np.array([9, 10, 0, 3], dtype="datetime64[D]").astype("datetime64[us]")
    assert infer_frequency(two, np.array([0, 2, 4])).alias == "D"
    with pytest.raises(DataError, match="one reading per series"):
        infer_frequency(np.array([1, 2]), np.array([0, 1, 2]))
    week = pd.date_range("2024-01-01", periods=5, freq="D").to_numpy().astype("datetime64[us]")
    assert infer_frequency(week).alias == "D", "no weekend was skipped yet"
    assert infer_frequency(np.append(week, week[-1] + np.timedelta64(3, "D"))).alias == "B"


def test_one_wrong_day_in_twelve_does_not_hide_the_months() -> None:
    times = pd.date_range("2022-01-05", periods=24, freq=pd.DateOffset(months=1)).to_numpy().astype("datetime64[us]")
    times[7] -= np.timedelta64(2, "D")
    freq = infer_frequency(times)
    assert (freq.kind, freq.step, freq.day) == ("month", 1, 5)
    times[[3, 11, 15]] += np.timedelta64(1, "D")
    assert infer_frequency(times).kind != "month"


def test_digits_that_are_no_numbers_are_named() -> None:
    for odd in ("²", "x"):
        with pytest.raises(DataError, match=f"row 3, column 'ds': '{odd}' is not a number like the other times"):
            to_panel({"ds": ["1", "2", "3", odd], "y": [1.0, 2.0, 3.0, 4.0]})
    with pytest.raises(DataError, match="column 'ds'"):
        to_panel({"ds": ["²", "³"], "y": [1.0, 2.0]})


def test_whole_numbers_that_fit_no_type_are_no_times() -> None:
    assert not are_times(np.array([10**30 + k for k in range(9)], object), "n")
    assert are_times(np.array([20240101 + k for k in range(9)]), "n")
