"""Readings of some hours and days only: the grid is inferred, and the next times follow the same calendar."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import polars as pl
import pytest

from gatewise.data import Frequency, calendar_features, extend, infer_frequency, infer_season, to_panel
from gatewise.data.frequency import Grid
from gatewise.errors import DataError


def open_times(
    opens: time, count: int, step: timedelta, weekdays: set[int], days: int, start: date = date(2024, 3, 1)
) -> list[datetime]:
    """Textbook: walk through the days and write down what is open."""
    made = []
    for k in range(days):
        day = start + timedelta(days=k)
        if day.weekday() in weekdays:
            made += [datetime.combine(day, opens) + slot * step for slot in range(count)]
    return made


MINUTES = timedelta(minutes=1)
CASES = {
    "30min@09:30-16:00/Mon-Fri": (time(9, 30), 14, 30 * MINUTES, {0, 1, 2, 3, 4}),
    "5min@09:00-15:25/Mon-Fri": (time(9), 78, 5 * MINUTES, {0, 1, 2, 3, 4}),
    "h@08:00-18:00": (time(8), 11, 60 * MINUTES, set(range(7))),
    "h/Mon-Fri": (time(0), 24, 60 * MINUTES, {0, 1, 2, 3, 4}),
    "15min@22:00-05:45/Sun-Thu": (time(22), 32, 15 * MINUTES, {6, 0, 1, 2, 3}),
    "8h@09:00-17:00/Mon,Wed,Fri": (time(9), 2, 480 * MINUTES, {0, 2, 4}),
    "D/Mon-Sat": (time(0), 1, 1440 * MINUTES, {0, 1, 2, 3, 4, 5}),
    "B": (time(0), 1, 1440 * MINUTES, {0, 1, 2, 3, 4}),
}
# Days that go from Sunday on are written from Monday.
WRITTEN = {"15min@22:00-05:45/Sun-Thu": "15min@22:00-05:45/Mon,Tue,Wed,Thu,Sun"}


@pytest.mark.parametrize("name", list(CASES))
def test_the_calendar_is_inferred_and_goes_on(name: str) -> None:
    times = open_times(*CASES[name], days=70)
    cut = len(times) - 3 * CASES[name][1]
    panel = to_panel(pl.DataFrame({"ds": times[:cut], "y": np.arange(cut) % 5.0}))
    assert panel.freq.alias == WRITTEN.get(name, name)
    assert panel.lengths.tolist() == [cut]
    assert panel.mask.all()
    rest = times[cut:]
    assert panel.future_times(len(rest))[0].tolist() == rest
    again = Frequency.parse(panel.freq.alias)
    assert again == panel.freq
    assert Frequency(**panel.freq.to_config()) == panel.freq  # type: ignore[arg-type]
    assert f"The readings come {panel.freq}" in " ".join(panel.inferred.sentences)


BREAKS = {
    "30min@09:00-11:30,13:00-15:00/Mon-Fri": (time(9), 6, time(13), 5, 30 * MINUTES, {0, 1, 2, 3, 4}),
    "5min@09:35-11:30,13:05-15:00/Mon-Fri": (time(9, 35), 24, time(13, 5), 24, 5 * MINUTES, {0, 1, 2, 3, 4}),
    "h@08:00-11:00,13:00-16:00/Mon-Sat": (time(8), 4, time(13), 4, 60 * MINUTES, {0, 1, 2, 3, 4, 5}),
}


@pytest.mark.parametrize("name", list(BREAKS))
def test_a_break_at_midday_is_no_gap(name: str) -> None:
    morning, before, noon, after, step, weekdays = BREAKS[name]
    times = sorted(open_times(morning, before, step, weekdays, 70) + open_times(noon, after, step, weekdays, 70))
    cut = len(times) - 3 * (before + after) - 2
    panel = to_panel(pl.DataFrame({"ds": times[:cut], "y": np.arange(cut) % 5.0}))
    assert panel.freq.alias == name
    assert panel.lengths.tolist() == [cut]
    assert panel.mask.all()
    rest = times[cut:]
    assert panel.future_times(len(rest))[0].tolist() == rest
    assert Frequency.parse(name) == panel.freq
    assert Frequency(**panel.freq.to_config()) == panel.freq  # type: ignore[arg-type]
    assert infer_season(panel.freq, panel.target, panel.offsets).length in {before + after, 5 * (before + after), 48}
    holes = [t for k, t in enumerate(times[:cut]) if k % 50 != 7]
    masked = to_panel(pl.DataFrame({"ds": holes, "y": np.arange(len(holes)) % 5.0}), missing="mask")
    assert masked.times.tolist() == times[:cut]
    assert masked.target[~masked.mask[:, 0]].size == cut - len(holes)


def test_breaks_are_written_and_refused() -> None:
    name = "30min@09:00-11:30,13:00-15:00/Mon-Fri"
    assert (
        str(Frequency.parse(name)) == "every 30 minutes from 09:00 to 11:30 and from 13:00 to 15:00, Monday to Friday"
    )
    assert Frequency.parse("h@08:00-11:00,12:00-16:00").alias == "h@08:00-16:00"  # no step is left out
    for wrong in ("30min@09:00-11:30,11:00-15:00", "30min@09:00-11:15,13:00-15:00", "h@08:00-11:00,13:00"):
        with pytest.raises(DataError, match="is not understood"):
            Frequency.parse(wrong)
    with pytest.raises(ValueError, match="a break must lie inside a session"):
        Frequency("session", 3_600_000_000, opens=0, slots=8, pause=5, paused=3)
    morning, before, noon, after, step, weekdays = BREAKS[name]
    times = sorted(open_times(morning, before, step, weekdays, 30) + open_times(noon, after, step, weekdays, 30))
    times[50] = times[50].replace(hour=12, minute=0)
    with pytest.raises(DataError, match="does not fit readings that come every 30 minutes from 09:00 to 11:30 and"):
        to_panel(pl.DataFrame({"ds": sorted(times), "y": np.arange(len(times)) % 5.0}), freq=name)


def test_an_hour_that_is_missing_on_few_days_is_a_gap() -> None:
    times = [datetime(2024, 3, 1) + timedelta(hours=k) for k in range(96) if k % 24 != 12]
    with pytest.raises(DataError, match="gap in time"):
        to_panel(pl.DataFrame({"ds": times, "y": np.arange(len(times)) % 5.0}))


def test_words() -> None:
    half_hours = Frequency.parse("30min@09:30-16:00/Mon-Fri")
    assert str(half_hours) == "every 30 minutes from 09:30 to 16:00, Monday to Friday"
    assert str(Frequency.parse("D/Mon-Sat")) == "daily, Monday to Saturday"
    assert str(Frequency.parse("h@22:00-05:00/Mon,Wed")) == "hourly from 22:00 to 05:00, Monday, Wednesday"
    assert Frequency.parse("D/Mon-Fri") == Frequency.parse("B")
    assert infer_season(half_hours).length == 14
    assert infer_season(Frequency.parse("D/Mon-Sat")).length == 6


def test_on_the_clock_of_a_zone_over_a_clock_change() -> None:
    zone = ZoneInfo("America/New_York")
    local = open_times(time(9, 30), 7, 60 * MINUTES, {0, 1, 2, 3, 4}, days=42)  # clocks change on March 10
    utc = [moment.replace(tzinfo=zone).astimezone(ZoneInfo("UTC")).replace(tzinfo=None) for moment in local]
    table = pl.DataFrame({"ds": utc, "y": np.arange(len(utc)) % 3.0}).with_columns(
        pl.col("ds").dt.replace_time_zone("UTC").dt.convert_time_zone("America/New_York")
    )
    panel = to_panel(table.head(-14))
    assert panel.freq.alias == "h@09:30-15:30/Mon-Fri"
    assert panel.future_times(14)[0].tolist() == utc[-14:]


def test_a_holiday_is_a_gap_of_a_day_and_is_named() -> None:
    times = open_times(time(9), 8, 60 * MINUTES, {0, 1, 2, 3, 4}, days=90)
    kept = [moment for moment in times if moment.date() != date(2024, 3, 29)]
    table = pl.DataFrame({"ds": kept, "y": np.arange(len(kept)) % 4.0})
    with pytest.raises(DataError, match=r"8 readings are missing there and 8 in all.*from 09:00 to 16:00, Monday to"):
        to_panel(table)
    panel = to_panel(table, missing="mask")
    assert int((~panel.mask[:, 0]).sum()) == 8


@pytest.mark.parametrize("seed", range(20))
def test_gaps_that_no_calendar_explains_are_no_session(seed: int) -> None:
    rng = np.random.default_rng(seed)
    hours = np.datetime64("2024-01-01T00", "us") + np.arange(24 * 60) * np.timedelta64(3_600_000_000, "us")
    kept = np.sort(rng.choice(hours, size=len(hours) - rng.integers(1, 400), replace=False))
    assert infer_frequency(kept).alias == "h"
    days = np.datetime64("2024-01-01", "us") + np.arange(100) * np.timedelta64(86_400_000_000, "us")
    some = np.sort(rng.choice(days, size=90, replace=False))
    assert infer_frequency(some).alias == "D"


def test_times_outside_of_a_session_that_was_named_are_refused() -> None:
    hours = [datetime(2024, 1, 1) + timedelta(hours=k) for k in range(100)]
    with pytest.raises(DataError, match="does not fit readings that come hourly from 09:00 to 17:00"):
        to_panel(pl.DataFrame({"ds": hours, "y": np.arange(100.0)}), freq="h@09:00-17:00")


@pytest.mark.parametrize(
    "text", ["h@09:00", "D@09:00-17:00", "h/Mon-Someday", "7min@09:00-10:00", "h@25:00-26:00", "W/Mon-Fri"]
)
def test_sessions_that_are_none(text: str) -> None:
    with pytest.raises(DataError, match="is not understood"):
        Frequency.parse(text)


@pytest.mark.parametrize("name", list(CASES))
def test_numbers_have_no_gaps_and_the_end_of_one_day_is_before_the_next(name: str) -> None:
    times = np.array(open_times(*CASES[name], days=40), dtype="datetime64[us]")
    freq = Frequency.parse(name)
    assert np.array_equal(extend(times[:3], freq, len(times) - 3), times[3:])
    features, names = calendar_features(times, freq)
    assert features.shape == (len(times), len(names))


def test_irregular_readings_onto_a_session() -> None:
    rng = np.random.default_rng(0)
    minutes = np.cumsum(rng.integers(1, 40, 3000))
    at = np.datetime64("2024-01-01T00:00", "us") + minutes * np.timedelta64(60_000_000, "us")
    panel = to_panel(pl.DataFrame({"ds": at, "y": np.arange(3000.0)}), resample="h@09:00-17:00/Mon-Fri", missing="mask")
    clocks = {moment.time() for moment in panel.times.tolist()}
    assert clocks == {time(hour) for hour in range(9, 18)}
    five = np.datetime64("2024-01-02T17:00")
    seen = (at >= np.datetime64("2024-01-02T17:00")) & (at < np.datetime64("2024-01-02T18:00"))
    assert panel.target[panel.times == five] == pytest.approx(np.arange(3000.0)[seen].mean())


def test_a_time_outside_belongs_to_the_last_reading_before_it() -> None:
    grid = Grid(Frequency.parse("h@09:00-17:00/Mon-Fri"), None, 0)
    outside = ["2024-03-01T17:59", "2024-03-01T20:00", "2024-03-02T10:00", "2024-03-03T23:00", "2024-03-04T08:59"]
    at = grid.at(grid.position(np.array(outside, dtype="datetime64[us]")))
    assert at.tolist() == [datetime(2024, 3, 1, 17)] * 5
    assert grid.at(grid.position(np.array(["2024-03-04T09:00"], "datetime64[us]")))[0] == np.datetime64("2024-03-04T09")
