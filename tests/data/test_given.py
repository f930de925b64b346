"""What callers give beside a plain table: weights, an index, arrays, parts without names; written down by hand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import numpy as np
import pandas as pd
import polars as pl
import pytest

from gatewise.data import future_values, to_panel
from gatewise.data.times.likely import are_times
from gatewise.errors import DataError

from .frames import MAKE

DAYS = [datetime(2024, 1, 29) + timedelta(days=k) for k in range(12)]
HOURS = [datetime(2024, 1, 29) + timedelta(hours=k) for k in range(48)]
READINGS = [float(k * 5 % 7) for k in range(12)]


@pytest.mark.parametrize("backend", list(MAKE))
def test_weights_follow_their_rows_and_are_no_column(backend: str) -> None:
    weights = [float(k) for k in range(24)]
    table = {"unique_id": ["b"] * 12 + ["a"] * 12, "ds": DAYS * 2, "y": READINGS * 2, "sample_weight": [7.0] * 24}
    order = np.random.default_rng(0).permutation(24)
    made = MAKE[backend]({name: [values[k] for k in order] for name, values in table.items()})
    panel = to_panel(made, sample_weight=[weights[k] for k in order], target_col="y")
    assert panel.weight is not None
    assert panel.weight.tolist() == weights[12:] + weights[:12]
    assert panel.columns == ("y",)
    named = to_panel(MAKE[backend](table), sample_weight="sample_weight", target_col="y")
    assert named.weight is not None
    assert named.weight.tolist() == [7.0] * 24


def weighed(weights: Sequence[float | None], y: Sequence[float | None] | None = None) -> Any:
    frame = pl.DataFrame({"unique_id": ["a"] * 6 + ["b"] * 6, "ds": DAYS[:6] * 2, "y": y or READINGS, "w": weights})
    return to_panel(frame, sample_weight="w", missing="mask")


def test_a_weight_counts_only_where_the_target_is_known() -> None:
    y = [READINGS[k] if k != 8 else None for k in range(12)]
    assert weighed([2.0] * 8 + [-5.0] + [2.0] * 3, y).weight.tolist() == [2.0] * 8 + [0.0] + [2.0] * 3
    for bad, what in ((-1.0, "-1"), (None, "missing")):
        with pytest.raises(DataError, match=f"series 'b', column 'w': the weight at 2024-01-31 is {what}"):
            weighed([2.0] * 8 + [bad] + [2.0] * 3)
    assert weighed([0.0] * 11 + [1.0]).weight.sum() == 1
    with pytest.raises(DataError, match="every weight is 0"):
        weighed([0.0] * 12)


def test_weights_that_do_not_fit() -> None:
    frame = pl.DataFrame({"ds": DAYS, "y": READINGS})
    with pytest.raises(ValueError, match=r"sample_weight has the shape \(11,\), the table has 12 rows"):
        to_panel(frame, sample_weight=np.ones(11))
    with pytest.raises(DataError, match="column 'w': there is no such column"):
        to_panel(frame, sample_weight="w")
    with pytest.raises(TypeError, match="sample_weight must be the name of a column or numbers"):
        to_panel(frame, sample_weight={"a": 1})
    panel = to_panel(frame)
    with pytest.raises(ValueError, match=r"weight must have the shape \(12,\), got \(11,\)"):
        replace(panel, weight=np.ones(11))


def test_filled_up_steps_weigh_nothing() -> None:
    frame = pl.DataFrame({"unique_id": ["a"] * 9 + ["b"] * 3, "ds": [*DAYS[:9], *DAYS[:3]], "y": READINGS})
    panel = to_panel(frame, sample_weight=np.arange(1.0, 13.0), min_length=5, short="pad")
    assert panel.weight is not None
    assert panel.weight.tolist() == [*range(1, 10), 0, 0, 10, 11, 12]


def test_a_pandas_index_becomes_the_times_and_the_ids() -> None:
    series = pd.Series(READINGS, index=pd.DatetimeIndex(DAYS), name="load")
    counted = pd.Series(READINGS, index=range(5, 17))
    for data, times, name in (
        (series, DAYS, "load"),
        (counted, list(range(5, 17)), "y"),
        (pd.Series(READINGS), list(range(12)), "y"),
        ((np.array(DAYS, "datetime64[s]"), np.array(READINGS)), DAYS, "y"),
        ({"ds": DAYS, "y": READINGS}, DAYS, "y"),
        (READINGS, list(range(12)), "y"),
    ):
        panel = to_panel(data)
        assert (panel.times.tolist(), panel.target.tolist(), panel.ids.tolist()) == (times, READINGS, [name])
    both = pd.DataFrame({"v": READINGS}, index=pd.MultiIndex.from_product([["a", "b"], DAYS[:6]]))
    for names in ([None, None], ["shop", "day"], ["unique_id", None]):
        panel = to_panel(both.rename_axis(names))
        assert (panel.ids.tolist(), panel.times.tolist(), panel.target.tolist()) == (["a", "b"], DAYS[:6] * 2, READINGS)
    kept = pd.DataFrame({"ds": DAYS, "y": READINGS}, index=pd.DatetimeIndex(DAYS, name="ds"))
    assert to_panel(kept).times.tolist() == DAYS  # a column of that name is there already


@pytest.mark.parametrize(
    ("name", "part", "step"),
    [("n", lambda k: k % 24, "h"), ("n", lambda k: k % 24 + 1, "h"), ("slice", lambda k: k % 24, "h")],
)
def test_a_part_whose_name_says_nothing_is_told_by_its_numbers(name: str, part: Any, step: str) -> None:
    table = pl.DataFrame({"day": [t.date() for t in HOURS], name: [part(k) for k in range(48)], "y": range(48)})
    panel = to_panel(table, time_col=["day", name], target_col="y")
    assert (panel.times.tolist(), panel.freq.alias) == (HOURS, step)


@pytest.mark.parametrize("per_day", [48, 96])
def test_periods_are_counted_from_midnight(per_day: int) -> None:
    times = [datetime(2024, 1, 29) + timedelta(days=1) / per_day * k for k in range(3 * per_day)]
    table = pl.DataFrame(
        {"day": [t.date() for t in times], "n": [k % per_day + 1 for k in range(3 * per_day)], "y": range(3 * per_day)}
    )
    assert to_panel(table, time_col=["day", "n"], target_col="y").times.tolist() == times
    late = pl.when(pl.int_range(pl.len()) == 7).then(0).otherwise(pl.col("n"))
    with pytest.raises(DataError, match=r"row 7, column 'period'.*0 is not a period of 1 to 1500"):
        to_panel(table.select("day", "y", period=late), time_col=["day", "period"], target_col="y")


def test_minutes_without_hours_are_no_part() -> None:
    table = pl.DataFrame({"day": DAYS, "minute": [k % 3 for k in range(12)], "y": READINGS})
    assert to_panel(table).times.tolist() == DAYS


def test_a_time_of_day_that_is_none_is_named() -> None:
    clock: list[Any] = [t.time() for t in HOURS]
    for bad, what in ((None, "the time of day is missing"), ("noon", "'noon' is not a time of day")):
        texts = [str(one) if k != 30 else bad for k, one in enumerate(clock)]
        with pytest.raises(DataError, match=f"row 30, column 'clock': {what}; write it like 09:00"):
            to_panel(
                pl.DataFrame({"day": [t.date() for t in HOURS], "clock": texts, "y": range(48)}),
                time_col=["day", "clock"], target_col="y",
            )  # fmt: skip
    whole = pl.DataFrame({"day": [t.date() for t in HOURS], "clock": clock, "y": range(48)})
    assert isinstance(clock[0], time)
    assert to_panel(whole).times.tolist() == HOURS


def test_forms_of_numbers_that_were_asked_for() -> None:
    def read(values: list[float], form: str) -> list[Any]:
        return to_panel(pl.DataFrame({"ds": values, "y": READINGS}), time_format=form).times.tolist()

    assert read([45_320.0 + k for k in range(12)], "excel") == [
        datetime(2024, 1, 29) + timedelta(days=k) for k in range(12)
    ]
    months = [datetime(2023 + k // 12, k % 12 + 1, 1) for k in range(12)]
    assert read([2023 + (k + 0.5) / 12 for k in range(12)], "year") == months
    assert read([float(k) for k in range(12)], "integer") == list(range(12))
    with pytest.raises(DataError, match=r"row 3, column 'ds': 3\.5 is not whole, as time_format='integer' says"):
        read([0.0, 1.0, 2.0, 3.5, *(float(k) for k in range(4, 12))], "integer")
    with pytest.raises(DataError, match=r"row 2, column 'ds': 2\.5 does not fit time_format='%Y%m%d'"):
        read([1.0, 2.0, 2.5, *(float(k) for k in range(3, 12))], "%Y%m%d")
    with pytest.raises(DataError, match="the fractions of the years are not months"):
        read([2023 + k * 0.013 for k in range(12)], "year")
    ends = [datetime(2024, 1, 29, 13) + timedelta(hours=k) for k in range(12)]
    figures = [
        int(t.strftime("%Y%m%d%H")) if t.hour else int((t - timedelta(days=1)).strftime("%Y%m%d24")) for t in ends
    ]
    assert to_panel(pl.DataFrame({"ds": figures, "y": READINGS})).times.tolist() == ends


def test_ranges_begin_at_their_first_time_and_tuesdays_are_no_march() -> None:
    ranges = [f"{t:%d.%m.%Y %H:%M} - {t + timedelta(hours=1):%H:%M}" for t in HOURS]
    assert to_panel(pl.DataFrame({"ds": ranges, "y": range(48)})).times.tolist() == HOURS
    week = ["lun", "mar", "mié", "jue", "vie", "sáb", "dom"]
    days = [datetime(2024, 3, 4) + timedelta(days=k) for k in range(12)]
    texts = [f"{week[t.weekday()]} {t.day} mar {t.year}" for t in days]
    assert to_panel(pl.DataFrame({"ds": texts, "y": READINGS})).times.tolist() == days


def test_a_zone_of_dateutil_is_known_by_its_name() -> None:
    times = pd.date_range("2024-01-29", periods=12, freq="D", tz="dateutil/Europe/Berlin")
    assert to_panel(pd.DataFrame({"ds": times, "y": READINGS})).zone == "Europe/Berlin"


def test_days_of_the_month_that_short_months_lack() -> None:
    days = [date(2024, 1, 30), date(2024, 2, 29), date(2024, 3, 30), date(2024, 4, 30), date(2024, 5, 30)]
    panel = to_panel(pl.DataFrame({"ds": days, "y": READINGS[:5]}))
    assert panel.future_times(1)[0, 0] == np.datetime64("2024-06-30")
    odd = [date(2024, 1, 15), date(2024, 2, 15), *(date(2024 + k // 12, k % 12 + 1, 15) for k in range(2, 24))]
    odd[7] = date(2024, 8, 16)  # one reading a day late
    with pytest.raises(DataError, match=r"2024-08-16.* does not fit"):
        to_panel(pl.DataFrame({"ds": odd, "y": [float(k % 5) for k in range(24)]}))


def test_future_values_of_one_step_too_few_are_named() -> None:
    panel = to_panel(pl.DataFrame({"ds": DAYS, "y": READINGS, "x": READINGS}), futr_exog_list=["x"])
    ahead = pl.DataFrame({"ds": [DAYS[-1] + timedelta(days=k) for k in (1, 2, 3)], "x": [1.0, 2.0, 3.0]})
    assert future_values(panel, ahead, 3)[0, :, 0].tolist() == [1.0, 2.0, 3.0]
    with pytest.raises(DataError, match="the row for 2024-02-13 is missing; all 4 steps"):
        future_values(panel, ahead, 4)


def test_numbers_that_can_only_be_times_are_found_in_either_direction() -> None:
    seconds = np.repeat(1_700_000_000 + 60 * np.arange(9), 4)  # four series below one another in time
    for values in (seconds, seconds[::-1]):
        assert are_times(values.astype(float), "count")
        table = pl.DataFrame({"count": values, "name": ["a", "b", "c", "d"] * 9, "load": np.arange(36.0)})
        assert (
            to_panel(table).times.tolist()
            == [datetime(2023, 11, 14, 22, 13, 20) + timedelta(minutes=k) for k in range(9)] * 4
        )
    rng = np.random.default_rng(0)
    assert are_times(rng.permutation(seconds).astype(float), "count")  # even steps, though in no order
    assert not are_times(1.7e9 + rng.permutation(seconds - seconds[0]) ** 1.7 // 1, "count")
    early = 999_999_970 + 7 * np.arange(30)  # over 1e9, but neither minutes nor called a time
    assert not are_times(early.astype(float), "count")
    assert are_times(early.astype(float), "epoch")
    assert are_times(early.astype(float) + 10_000, "count")


def test_a_decimal_date_beside_its_parts_is_no_series() -> None:
    months = [(2014 + (10 + k) // 12, (10 + k) % 12 + 1) for k in range(40)]
    table = pl.DataFrame({
        "year": [y for y, _ in months], "month": [m for _, m in months],
        "decimal date": [round(y + (m - 0.5) / 12, 4) for y, m in months],
        "average": [float(k * 7 % 5) for k in range(40)],
    })  # fmt: skip
    panel = to_panel(table)
    assert (panel.ids.tolist(), panel.freq.alias) == (["average"], "MS")
    assert "Not used: 'decimal date'." in panel.inferred.sentences


def test_offsets_of_no_clock_are_fine_where_no_time_of_day_repeats() -> None:
    """Devices that travel: the instants count."""
    texts = [f"{t + timedelta(hours=2 + k % 3):%Y-%m-%dT%H:%M}+{2 + k % 3:02d}:00" for k, t in enumerate(HOURS)]
    panel = to_panel(pl.DataFrame({"ds": texts, "y": range(48)}))
    assert (panel.times.tolist(), panel.zone, panel.freq.alias) == (HOURS, "UTC", "h")


@pytest.mark.parametrize(("start", "step"), [(1_700_000_000.0, 0.5), (1_700_000_000_000.5, 250.0)])
def test_parts_of_a_second_come_back_as_they_were(start: float, step: float) -> None:
    """Seconds, or milliseconds, since 1970 with a fraction."""
    panel = to_panel(pl.DataFrame({"timestamp": start + step * np.arange(12), "y": READINGS}))
    back = panel.frame(panel.future_times(3), {"y": np.zeros((1, 3))})
    assert back["timestamp"].to_list() == [start + step * k for k in (12, 13, 14)]
