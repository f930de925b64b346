"""The wall clock against the standard library's, one instant at a time."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pandas as pd
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data import to_panel
from gatewise.data.zones import ambiguous, check_zone, to_utc, to_wall
from gatewise.errors import DataError

ZONES = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "America/Sao_Paulo",
    "Asia/Kathmandu",
    "UTC",
    "+05:30",
]


def stamp(text: str | list[str]) -> np.ndarray:
    return np.atleast_1d(np.array(text, dtype="datetime64[us]"))


@given(st.sampled_from(ZONES), st.datetimes(datetime(1975, 1, 2), datetime(2035, 12, 30)))
def test_the_wall_clock_is_the_standard_librarys(zone: str, moment: datetime) -> None:
    expected = moment.replace(tzinfo=UTC).astimezone(check_zone(zone)).replace(tzinfo=None)
    assert to_wall(stamp(moment.isoformat()), zone)[0] == np.datetime64(expected)


@given(st.sampled_from(ZONES), st.datetimes(datetime(1975, 1, 2), datetime(2035, 12, 30)))
def test_there_and_back(zone: str, moment: datetime) -> None:
    instant = stamp(moment.isoformat())
    wall = to_wall(instant, zone)
    assert instant[0] in (to_utc(wall, zone)[0], to_utc(wall, zone, True)[0])


@given(st.sampled_from(ZONES[:4]), st.datetimes(datetime(2000, 1, 2), datetime(2030, 12, 30)))
def test_wall_times_that_exist_twice_are_those_with_two_folds(zone: str, wall: datetime) -> None:
    local = wall.replace(tzinfo=ZoneInfo(zone))
    offsets = local.utcoffset(), local.replace(fold=1).utcoffset()
    assert offsets[0] is not None
    assert offsets[1] is not None
    assert ambiguous(stamp(wall.isoformat()), zone)[0] == (offsets[1] < offsets[0])
    if offsets[0] >= offsets[1]:
        for fold in (0, 1):
            expected = local.replace(fold=fold).astimezone(UTC).replace(tzinfo=None)
            assert to_utc(stamp(wall.isoformat()), zone, bool(fold))[0] == np.datetime64(expected)


def test_an_hour_that_does_not_exist_moves_forward() -> None:
    wall = stamp(["2024-03-31T01:59", "2024-03-31T02:00", "2024-03-31T02:30", "2024-03-31T03:00"])
    instants = to_utc(wall, "Europe/Berlin")
    assert (
        to_wall(instants, "Europe/Berlin").tolist()
        == stamp(["2024-03-31T01:59", "2024-03-31T03:00", "2024-03-31T03:30", "2024-03-31T03:00"]).tolist()
    )


def test_both_occurrences_of_the_hour_that_comes_twice() -> None:
    wall = stamp(["2024-10-27T02:30"])
    first, second = to_utc(wall, "Europe/Berlin")[0], to_utc(wall, "Europe/Berlin", True)[0]
    assert first == np.datetime64("2024-10-27T00:30")
    assert second - first == timedelta(hours=1)


@pytest.mark.parametrize(
    ("zone", "year"),
    [
        ("Asia/Kathmandu", 1986), ("Asia/Singapore", 1982), ("America/Lima", 1990), ("America/Managua", 1997),
        ("Asia/Kabul", 1945), ("Australia/Adelaide", 1917), ("Africa/Nairobi", 1937),  # the last day of a leap year
    ],
)  # fmt: skip
def test_offsets_that_change_at_new_year(zone: str, year: int) -> None:
    """The instant may be in another year than the wall time; each is converted alone, so that no other year helps."""
    eve = datetime(year - 1, 12, 31)
    offsets = set()
    for wall in (eve + timedelta(minutes=15 * k) for k in range(4 * 48)):
        local = wall.replace(tzinfo=ZoneInfo(zone))
        early, late = local.utcoffset(), local.replace(fold=1).utcoffset()
        assert early is not None
        assert late is not None
        offsets |= {early, late}
        for fold in (0, 1) if early >= late else (0,):
            expected = local.replace(fold=fold).astimezone(UTC).replace(tzinfo=None)
            assert to_utc(stamp(wall.isoformat()), zone, bool(fold))[0] == np.datetime64(expected)
            assert to_wall(stamp(expected.isoformat()), zone)[0] == np.datetime64(
                expected.replace(tzinfo=UTC).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
            )
    assert len(offsets) == 2


def test_no_zone_leaves_times_alone() -> None:
    times = stamp(["2024-10-27T02:30"])
    assert to_wall(times, None) is times
    assert to_utc(times, None) is times


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(DataError, match=r"'Mars/Olympus' is not known.*Europe/Berlin"):
        to_wall(stamp("2024-01-01"), "Mars/Olympus")


def test_years_that_no_zone_can_have_are_refused() -> None:
    with pytest.raises(DataError, match="years 2 to 9998"):
        to_wall(stamp("9999-06-01"), "Europe/Berlin")


@pytest.mark.parametrize("zone", ["America/New_York", "Etc/GMT+5", "EST5EDT", "Europe/Berlin", "Asia/Kolkata"])
@pytest.mark.parametrize("freq", ["h", "D", "MS"])
def test_pandas_zones_of_any_name_come_back(zone: str, freq: str) -> None:
    times = pd.date_range("2024-03-01", periods=30, freq=freq, tz=zone)
    panel = to_panel(pd.DataFrame({"unique_id": ["a"] * 30, "ds": times, "y": np.arange(30.0)}))
    assert (panel.zone, panel.freq.alias) == (zone, freq)
    back = panel.frame(panel.future_times(2), {"y": np.zeros((1, 2))})
    assert back["ds"].dtype == times.dtype
    assert back["ds"].tolist() == pd.date_range(times[-1], periods=3, freq=freq)[1:].tolist()


@pytest.mark.parametrize("turn", [1, -1])
@pytest.mark.parametrize("step", ["h", "30min"])
def test_the_doubled_hour_is_told_apart_in_ascending_order(turn: int, step: str) -> None:
    instants = pd.date_range("2024-10-26 20:00", periods=30, freq=step, tz="UTC")
    wall = instants.tz_convert("Europe/Berlin").tz_localize(None)
    one = pd.DataFrame({"ds": wall, "y": np.arange(30.0)})[::turn]
    table = pd.concat([one.assign(unique_id="b"), one.assign(unique_id="a")], ignore_index=True)
    panel = to_panel(table, time_zone="Europe/Berlin")
    for s in range(2):
        assert panel.series(s).tolist() == list(range(30))
        assert np.array_equal(panel.times[panel.rows(s)], instants.tz_localize(None).to_numpy())


def test_a_time_that_does_not_exist_is_called_that_and_the_cures_work() -> None:
    table = pd.DataFrame({"ds": [f"2024-03-31 {h:02d}:00" for h in range(24)], "y": np.arange(24.0)})
    with pytest.raises(DataError, match="the time 2024-03-31 02:00 does not exist in Europe/Berlin") as caught:
        to_panel(table, time_zone="Europe/Berlin")
    assert (caught.value.row, caught.value.column) == (2, "ds")
    cures = re.findall(r"time_zone='([^']*)'", str(caught.value))
    assert cures == ["+01:00", "UTC"]
    for cure in cures:
        assert to_panel(table, time_zone=cure).lengths.tolist() == [24]


def test_days_stamped_by_changing_offsets() -> None:
    days = pd.date_range("2024-03-20", periods=30, freq="D", tz="Europe/Berlin")
    panel = to_panel(pd.DataFrame({"ds": [day.isoformat() for day in days], "y": np.arange(30.0)}))
    assert (panel.zone, panel.freq.alias) == ("Europe/Berlin", "D")
    odd = pd.DataFrame({"ds": [f"2024-01-{k:02d}T00:00:00+0{k % 2}:00" for k in range(1, 20)], "y": np.arange(19.0)})
    with pytest.raises(DataError, match="belongs to no known clock; name the zone of the days") as caught:
        to_panel(odd)
    assert caught.value.row == 1


@pytest.mark.parametrize("offset", ["+09:00", "-05:30"])
@pytest.mark.parametrize("library", [pd.DataFrame, pl.DataFrame])
def test_days_by_one_offset_stay_on_their_days(offset: str, library: Any) -> None:
    table = library({"ds": [f"2024-01-{k:02d}T00:00:00{offset}" for k in range(1, 31)], "y": np.arange(30.0)})
    panel = to_panel(table)
    assert panel.freq.alias == "D"
    assert str(panel.wall_times(panel.future_times(1))[0, 0])[:16] == "2024-01-31T00:00"
    back = panel.frame(panel.future_times(1), {"y": np.zeros((1, 1))})["ds"][0]
    assert back == datetime.fromisoformat(f"2024-01-31T00:00:00{offset}")
