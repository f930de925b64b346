"""The wall clock against the standard library's, one instant at a time."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

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
    [("Asia/Kathmandu", 1986), ("Asia/Singapore", 1982), ("America/Lima", 1990), ("America/Managua", 1997)],
)
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
