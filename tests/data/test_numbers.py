"""Numbers that are times: read right and said, or refused; results in the same numbers."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

from gatewise.data import Panel, to_panel
from gatewise.errors import DataError

HOURS = [datetime(2025, 1, 19, 22) + timedelta(hours=k) for k in range(60)]
DAYS = [date(2024, 12, 1) + timedelta(days=k) for k in range(60)]
MONTHS = [(2015 + k // 12, k % 12 + 1) for k in range(40)]
WEEKS = [date(2019, 1, 7) + timedelta(days=7 * k) for k in range(130)]
SECONDS = [1_704_067_200 + 3600 * k for k in range(60)]


def panel_of(values: list[Any], name: str = "ds", **options: Any) -> Panel:
    table = pl.DataFrame({name: values, "v": np.sin(np.arange(len(values)))})
    return to_panel(table, **options)


CASES: dict[str, tuple[str, list[Any], str, str, Any]] = {
    # column, numbers, frequency, time after the last, the same as a number
    "201512": ("month", [100 * y + m for y, m in MONTHS], "MS", "2018-05-01T00:00", 201805),
    "20250119": ("x", [int(d.strftime("%Y%m%d")) for d in DAYS], "D", "2025-01-30T00:00", 20250130),
    "10 digits": ("x", [int(h.strftime("%Y%m%d%H")) for h in HOURS], "h", "2025-01-22T10:00", 2025012210),
    "12 digits": ("x", [int(h.strftime("%Y%m%d%H%M")) for h in HOURS], "h", "2025-01-22T10:00", 202501221000),
    "14 digits": ("x", [int(h.strftime("%Y%m%d%H%M%S")) for h in HOURS], "h", "2025-01-22T10:00", 20250122100000),
    "week": ("x", [int(d.strftime("%G%V")) for d in WEEKS], "W", "2021-07-05T00:00", 202127),
    "day of the year": ("x", [int(d.strftime("%Y%j")) for d in DAYS], "D", "2025-01-30T00:00", 2025030),
    "quarter": ("x", [10 * (2010 + k // 4) + k % 4 + 1 for k in range(12)], "QS", "2013-01-01T00:00", 20131),
    "s": ("x", SECONDS, "h", "2024-01-03T12:00", SECONDS[-1] + 3600),
    "ms": ("x", [1000 * s for s in SECONDS], "h", "2024-01-03T12:00", 1000 * (SECONDS[-1] + 3600)),
    "us": ("x", [10**6 * s for s in SECONDS], "h", "2024-01-03T12:00", 10**6 * (SECONDS[-1] + 3600)),
    "ns": ("x", [10**9 * s for s in SECONDS], "h", "2024-01-03T12:00", 10**9 * (SECONDS[-1] + 3600)),
    "excel days": ("date", [45_292 + k for k in range(60)], "D", "2024-03-01T00:00", 45_352),
    "excel hours": ("date", [round(45_292 + k / 24, 5) for k in range(48)], "h", "2024-01-03T00:00", 45_294.0),
    "year": ("year", [round(1958 + k / 12, 3) for k in range(60)], "MS", "1963-01-01T00:00", 1963.0),
}


@pytest.mark.parametrize("case", list(CASES))
def test_numbers_that_are_times(case: str) -> None:
    name, values, alias, expected, number = CASES[case]
    panel = panel_of(values, name)
    assert panel.freq.alias == alias
    ahead = panel.future_times(1)
    assert str(ahead[0, 0].astype("datetime64[m]")) == expected
    back = panel.frame(ahead, {"GRU": np.zeros((1, 1))})
    assert back[name].to_list() == [number]
    assert back[name].dtype == pl.DataFrame({name: values})[name].dtype
    if case != "20250119":
        assert any(repr(name) in one and ("read as" in one or "since 1970" in one or "serial" in one)
                   for one in panel.inferred.sentences)  # fmt: skip


def test_results_join_with_the_table_on_every_row() -> None:
    for name, values, *_ in CASES.values():
        panel = panel_of(values, name)
        times = panel.times[None, :]
        back = panel.frame(times, {"again": panel.target[None, :]})
        joined = pl.DataFrame({name: values}).join(back, on=name, how="inner")
        whole = all(value == round(value) for value in values)
        assert len(joined) == len(values) or not whole  # a fraction comes back without its rounding


@pytest.mark.parametrize("zone", [None, "Europe/Berlin"])
def test_seconds_are_instants(zone: str | None) -> None:
    panel = panel_of(SECONDS, time_zone=zone)
    assert panel.zone == (zone or "UTC")
    assert panel.times[0] == np.datetime64("2024-01-01T00:00")


def test_counters_stay_counters() -> None:
    for first in (0, 1, 7, 100, 2_000_000):
        panel = panel_of([*range(first, first + 30)])
        assert panel.times.dtype.kind == "i"
    assert panel_of([1950 + k for k in range(60)], "year").future_times(1).tolist() == [[2010]]
    assert panel_of([201_501 + k for k in range(12)], time_format="integer").future_times(1).tolist() == [[201_513]]


def test_a_format_is_obeyed_or_refused() -> None:
    months = [100 * y + m for y, m in MONTHS]
    assert panel_of(months, time_format="%Y%m").freq.alias == "MS"
    assert panel_of([int(d.strftime("%d%m%Y")) for d in DAYS], time_format="%d%m%Y").freq.alias == "D"  # zeros lost
    with pytest.raises(DataError, match=r"row 0, column 'ds': '201501' does not fit time_format='%Y%j'|does not fit"):
        panel_of(months, time_format="%Y%m%d")
    with pytest.raises(DataError, match="holds Date, which needs no format; leave time_format out"):
        panel_of(DAYS, time_format="%Y%m")
    with pytest.raises(DataError, match="has ISO weeks with calendar years; give '%G-W%V'"):
        panel_of([d.strftime("%G-W%V") for d in WEEKS], time_format="%Y-W%V")
    with pytest.raises(DataError, match="has no year"):
        panel_of(["10:00", "11:00"], time_format="%H:%M")
    with pytest.raises(DataError, match="is not a format"):
        panel_of(["2024", "2025"], time_format="%Y %Q")
    assert panel_of([d.strftime("%G-W%V") for d in WEEKS], time_format="%G-W%V").freq.alias == "W"


def test_a_week_or_a_counter_within_one_year_is_asked_for() -> None:
    values = [202_001 + k for k in range(40)]
    with pytest.raises(DataError, match="may be a year and its week, or a counter") as caught:
        panel_of(values)
    forms = re.findall(r"time_format='([^']*)'", str(caught.value))
    assert [panel_of(values, time_format=form).freq.alias for form in forms] == ["W", "1"]


def test_fractions_that_are_no_times() -> None:
    with pytest.raises(DataError, match=r"0.5 is not a time; times that are numbers must be whole"):
        panel_of([0.5, 1.5, 2.5])


def test_filling_is_advised_only_when_the_step_is_sure() -> None:
    values = [k // 12 * 100 + k % 12 + 1 for k in range(60)]
    with pytest.raises(DataError, match="so many gaps that this step is not sure: if it is right, give freq=1,"):
        panel_of(values)
    with pytest.raises(DataError, match="give missing='mask' or missing='interpolate'"):
        panel_of(values, freq=1)
    assert panel_of(values, freq=1, missing="mask").lengths.tolist() == [412]


@pytest.mark.parametrize("freq", ["M", "Q", "Q-JAN", "Y", "W", "W-WED", "D", "h", "15min", "s", "2M", "6h"])
def test_pandas_periods(freq: str) -> None:
    periods = pd.period_range("2024-01", periods=30, freq=freq)
    panel = to_panel(pd.DataFrame({"p": periods, "v": np.arange(30.0)}))
    back = panel.frame(panel.future_times(2), {"GRU": np.zeros((1, 2))})
    assert back["p"].tolist() == [periods[-1] + 1 * periods.freq, periods[-1] + 2 * periods.freq]
    assert str(back["p"].dtype) == f"period[{periods.freqstr}]"


def test_the_wrong_number_in_row_140000() -> None:
    times = pl.datetime_range(datetime(2001, 1, 1), datetime(2025, 1, 1), "1h", eager=True)[:160_000]
    values = times.dt.strftime("%Y%m%d%H").cast(pl.Int64).to_list()
    assert panel_of(values).freq.alias == "h"
    values[140_000] += 40
    with pytest.raises(DataError, match="row 140000"):
        panel_of(values, time_format="%Y%m%d%H")
