"""Times in several columns: joined and said, or refused with a cure that works; never the name of a series."""

from __future__ import annotations

import re
from ast import literal_eval
from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest

from gatewise.data import Panel, to_panel
from gatewise.errors import DataError

from .frames import MAKE

DAYS = [date(2024, 1, 20) + timedelta(days=k) for k in range(20)]
EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def each(days: list[Any], count: int) -> list[Any]:
    return [day for day in days for _ in range(count)]


def again(values: list[Any], days: int = len(DAYS)) -> list[Any]:
    return values * days


def wave(n: int) -> list[float]:
    return np.sin(np.arange(n) / 5).tolist()


def hourly(**more: Any) -> pl.DataFrame:
    return pl.DataFrame({"Date": each([day.isoformat() for day in DAYS], 24), **more, "load": wave(480)})


def first_and_next(panel: Panel) -> tuple[str, str]:
    times = panel.wall_times(np.array([panel.times[0], panel.future_times(1)[0, 0]])).astype("datetime64[m]")
    return str(times[0]), str(times[1])


@pytest.mark.parametrize("backend", list(MAKE))
@pytest.mark.parametrize(
    "clock",
    [
        {"Hour": again([*range(24)])},
        {"Hour": again([*range(1, 25)])},
        {"HE": again([f"HE{k:02d}" for k in range(1, 25)])},
        {"Uhrzeit": again([f"{k:02d}:00" for k in range(24)])},
        {"Uhrzeit": again([f"{k} Uhr" for k in range(24)])},
        {"Time": again([f"{k:02d}:00-{(k + 1) % 24:02d}:00" for k in range(24)])},
        {"시각": again([f"{'오전' if k < 12 else '오후'} {k % 12 or 12}:00" for k in range(24)])},
        {"time": again([time(k) for k in range(24)])},
        {"time": again([100 * k for k in range(24)])},
        {"Von": again([f"{k:02d}:00" for k in range(24)]), "Bis": again([f"{(k + 1) % 24:02d}:00" for k in range(24)])},
    ],
)
def test_a_date_and_its_hours_are_one_hourly_series(clock: dict[str, Any], backend: str) -> None:
    data = hourly(**clock).to_dict(as_series=False)
    panel = to_panel(MAKE[backend](data))
    assert panel.ids.tolist() == ["load"]
    assert panel.freq.alias == "h"
    assert first_and_next(panel) == ("2024-01-20T00:00", "2024-02-09T00:00")
    assert panel.target.tolist() == data["load"]
    assert f"The time is made from 'Date', {next(iter(clock))!r}." in panel.inferred.sentences


@pytest.mark.parametrize(
    ("frame", "alias", "expected"),
    [
        ({"Year": each([2020, 2021, 2022], 4), "Quarter": [1, 2, 3, 4] * 3}, "QS", ("2020-01-01", "2023-01-01")),
        ({"Jahr": each([2020, 2021], 4), "Quartal": ["Q1", "Q2", "Q3", "Q4"] * 2}, "QS", ("2020-01-01", "2022-01-01")),
        ({"year": each([2020, 2021], 12), "month": EN * 2}, "MS", ("2020-01-01", "2022-01-01")),
        ({"año": each([2020, 2021], 12), "mes": [*range(1, 13)] * 2}, "MS", ("2020-01-01", "2022-01-01")),
        ({"YEAR": [2023] * 9 + [2024] * 9, "DOY": [*range(357, 366), *range(1, 10)]}, "D",
         ("2023-12-23", "2024-01-10")),
        ({"Jahr": [2020] * 53 + [2021] * 9, "KW": [*range(1, 54), *range(1, 10)]}, "W", ("2019-12-30", "2021-03-08")),
        ({"연도": [2024] * 9, "월": [2] * 9, "일": [*range(20, 29)]}, "D", ("2024-02-20", "2024-02-29")),
        ({"y": [2024] * 24, "Month": [2] * 24, "Day": [29] * 24, "Hour": [*range(24)], "year": [2024] * 24}, "h",
         ("2024-02-29", "2024-03-01")),
    ],
)  # fmt: skip
def test_a_calendar_over_several_columns(frame: dict[str, Any], alias: str, expected: tuple[str, str]) -> None:
    n = len(next(iter(frame.values())))
    panel = to_panel(pl.DataFrame({**frame, "load": wave(n)}), target_col="load")
    assert (panel.ids.tolist(), panel.freq.alias) == (["load"], alias)
    assert tuple(one[:10] for one in first_and_next(panel)) == expected


def test_several_series_with_parts() -> None:
    one = hourly(Hour=again([*range(24)]))
    table = pl.concat([one.with_columns(meter=pl.lit(name)) for name in ("b", "a")])
    panel = to_panel(table)
    assert (panel.ids.tolist(), panel.lengths.tolist(), panel.freq.alias) == (["a", "b"], [480, 480], "h")


def periods(days: list[date], usual: int = 48, **odd: int) -> pl.DataFrame:
    rows = [(day.isoformat(), k + 1) for day in days for k in range(odd.get(f"d{day:%m%d}", usual))]
    return pl.DataFrame({"date": [r[0] for r in rows], "period": [r[1] for r in rows], "y": wave(len(rows))})


@pytest.mark.parametrize(
    ("month", "day", "count", "usual"), [(3, 31, 46, 48), (10, 27, 50, 48), (3, 31, 92, 96), (10, 27, 25, 24)]
)
def test_periods_of_days_that_are_short_or_long(month: int, day: int, count: int, usual: int) -> None:
    days = [date(2024, month, day) + timedelta(days=k) for k in range(-2, 3)]
    table = periods(days, usual, **{f"d{month:02d}{day:02d}": count})
    with pytest.raises(DataError, match=f"the day has {count} periods instead of {usual}") as caught:
        to_panel(table)
    assert table["date"][caught.value.row or 0] == f"2024-{month:02d}-{day:02d}"
    zone = re.search(r"time_zone='([^']*)'", str(caught.value))
    panel = to_panel(table, time_zone=zone[1] if zone else None)
    assert np.all(np.diff(panel.times).astype(np.int64) == 86_400_000_000 // usual)
    assert first_and_next(panel) == (f"{days[0]}T00:00", f"{days[-1] + timedelta(days=1)}T00:00")


def test_a_period_that_the_day_does_not_have() -> None:
    days = [date(2024, 3, 30), date(2024, 3, 31), date(2024, 4, 1)]
    with pytest.raises(DataError, match="the day has 46 periods in Europe/London, not 47") as caught:
        to_panel(periods(days), time_zone="Europe/London")
    assert caught.value.row == 48 + 46


def test_parts_that_the_caller_names() -> None:
    table = hourly(k=again([*range(24)]))
    with pytest.raises(DataError, match="its times repeat, and 'k' looks like a part of the time") as caught:
        to_panel(table)
    cure = literal_eval(re.search(r"time_col=(\[.*?\])", str(caught.value))[1])  # type: ignore[index]
    assert to_panel(table, time_col=cure).freq.alias == "h"
    other = re.search(r"id_col='(\w+)'", str(caught.value))[1]  # type: ignore[index]
    assert len(to_panel(table, id_col=other).ids) == 24  # asked for
    named = hourly(Hour=again([*range(24)]))
    choices: tuple[dict[str, Any], ...] = (
        {"time_col": "Date"},
        {"time_col": "Date", "target_col": "load"},
        {"time_col": "Date", "layout": "wide"},
    )
    for options in choices:
        with pytest.raises(DataError, match=r"give time_col=\['Date', 'Hour'\]"):
            to_panel(named, **options)


@pytest.mark.parametrize(
    ("column", "row", "value", "message"),
    [
        ("Hour", 300, 25, "row 300, column 'Hour': 25 is not an hour"),
        ("Hour", 300, None, "row 300, column 'Hour': a part of the time is missing"),
        ("Hour", 300, 99, "row 300, column 'Hour': a part of the time 99 is not a hour of 0 to 25"),
        ("Date", 300, "2024-02-30", "row 300, column 'Date': '2024-02-30' is not a day that exists"),
        ("Date", 300, "2024-02-01 10:00", "row 300, column 'Date': has a clock of its own"),
    ],
)
def test_a_part_that_is_wrong_is_named(column: str, row: int, value: Any, message: str) -> None:
    table = hourly(Hour=again([*range(24)])).with_row_index("n")
    table = table.with_columns(pl.when(pl.col("n") == row).then(pl.lit(value)).otherwise(column).alias(column)).drop(
        "n"
    )
    with pytest.raises(DataError, match=message):
        to_panel(table, time_col=["Date", "Hour"])


def test_hours_from_0_and_to_24_together_are_refused() -> None:
    hours = again([*range(24)])
    hours[30] = 24
    with pytest.raises(DataError, match=r"the hours are 0 \(row 0\) as well as 24"):
        to_panel(hourly(Hour=hours))


def test_a_week_that_the_year_does_not_have() -> None:
    table = pl.DataFrame({"year": [2021] * 3, "week": [51, 52, 53], "v": [1.0, 2.0, 3.0]})
    with pytest.raises(DataError, match="row 2, column 'week': year 2021 week 53 does not exist"):
        to_panel(table)


def test_derived_columns_beside_a_whole_time_are_no_series() -> None:
    hours = [datetime(2024, 1, 1) + timedelta(hours=k) for k in range(96)]
    table = pl.DataFrame({"timestamp": hours, "month": [h.month for h in hours], "hour": [h.hour for h in hours],
                          "weekday": [h.weekday() for h in hours], "load": wave(96)})  # fmt: skip
    panel = to_panel(table)
    assert panel.ids.tolist() == ["load"]
    assert "Not used: 'month', 'hour', 'weekday'." in panel.inferred.sentences


@pytest.mark.parametrize("backend", list(MAKE))
def test_months_and_hours_across_the_columns(backend: str) -> None:
    months = {"Year": [2022, 2023], **{name: [float(k), float(12 + k)] for k, name in enumerate(EN)}}
    panel = to_panel(MAKE[backend](months))
    assert (panel.freq.alias, panel.target.tolist()) == ("MS", [float(k) for k in range(24)])
    assert "The columns 'Jan' to 'Dec' are months; each became a row." in panel.inferred.sentences
    hours = {"day": ["2024-01-01", "2024-01-02"], **{f"H{k + 1}": [float(k), float(24 + k)] for k in range(24)}}
    panel = to_panel(MAKE[backend](hours))
    assert (panel.freq.alias, panel.target.tolist()) == ("h", [float(k) for k in range(48)])


def test_the_wrong_part_in_row_140000() -> None:
    n = 160_000
    hours = pl.datetime_range(datetime(2001, 1, 1), datetime(2025, 1, 1), "1h", eager=True)[:n]
    table = pl.DataFrame({"Datum": hours.dt.strftime("%d.%m.%Y"), "Stunde": hours.dt.hour(), "y": np.arange(n) * 0.5})
    assert to_panel(table).freq.alias == "h"
    table[140_000, "Stunde"] = 31
    with pytest.raises(DataError, match="row 140000, column 'Stunde'"):
        to_panel(table, time_col=["Datum", "Stunde"])
