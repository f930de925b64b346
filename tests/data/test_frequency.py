"""Frequencies, grids and the time stamps of the future."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data.frequency import Frequency, Grid, extend
from gatewise.data.zones import to_utc, to_wall
from gatewise.errors import DataError

ALIASES = [
    "us",
    "500ms",
    "10s",
    "min",
    "15min",
    "h",
    "6h",
    "D",
    "3D",
    "W",
    "2W",
    "B",
    "2B",
    "MS",
    "ME",
    "BME",
    "2MS",
    "QS",
    "QE",
    "BQE",
    "YS",
    "YE",
    "BYE",
    1,
    7,
]
ZONES = [None, "Europe/Berlin", "America/Sao_Paulo", "Australia/Lord_Howe"]


def stamp(text: str | list[str]) -> np.ndarray:
    return np.atleast_1d(np.array(text, dtype="datetime64[us]"))


@pytest.mark.parametrize("alias", ALIASES)
def test_the_alias_reads_back(alias: str | int) -> None:
    freq = Frequency.parse(alias)
    assert freq.alias == str(alias)
    assert Frequency(**freq.to_config()) == freq  # type: ignore[arg-type]
    assert Frequency.parse(freq) is freq


@pytest.mark.parametrize(
    ("given_", "same"),
    [
        ("H", "h"),
        ("1h", "h"),
        ("60min", "h"),
        ("T", "min"),
        ("d", "D"),
        ("7D", "W"),
        ("W-MON", "W"),
        ("1mo", "MS"),
        ("M", "ME"),
        ("1q", "QS"),
        ("QE-DEC", "QE"),
        ("1y", "YS"),
        ("12MS", "YS"),
        ("3ME", "QE"),
        ("S", "s"),
    ],
)
def test_other_names_for_the_same(given_: str, same: str) -> None:
    assert Frequency.parse(given_) == Frequency.parse(same)


@pytest.mark.parametrize("wrong", ["", "fortnight", "0h", "-1D", "h5", None, 1.5, True])
def test_nonsense_is_refused_with_examples(wrong: object) -> None:
    with pytest.raises(DataError, match="is not understood; use for example 'h'"):
        Frequency.parse(wrong)  # type: ignore[arg-type]


def test_a_step_or_a_day_that_cannot_be_is_refused() -> None:
    with pytest.raises(ValueError, match="step must be at least 1"):
        Frequency("fixed", 0)
    with pytest.raises(ValueError, match="day must be 1 to 31"):
        Frequency("month", 1, day=32)


@pytest.mark.parametrize(
    ("alias", "text"),
    [
        ("h", "hourly"),
        ("15min", "every 15 minutes"),
        ("min", "every minute"),
        ("D", "daily"),
        ("W", "weekly"),
        ("3D", "every 3 days"),
        ("B", "every business day"),
        ("ME", "monthly (month ends)"),
        ("BME", "monthly (last weekdays)"),
        ("QS", "quarterly"),
        ("YE", "yearly (month ends)"),
        ("2MS", "every 2 months"),
        (5, "at whole-number times, 5 apart"),
    ],
)
def test_words_for_people(alias: str | int, text: str) -> None:
    assert str(Frequency.parse(alias)) == text


@pytest.mark.parametrize(
    ("start", "alias", "expected"),
    [
        (["2024-01-31"], "ME", ["2024-02-29", "2024-03-31", "2024-04-30"]),
        (["2023-01-31"], "ME", ["2023-02-28", "2023-03-31", "2023-04-30"]),
        (["2024-02-29"], "YE", ["2025-02-28", "2026-02-28", "2027-02-28"]),
        (["2024-02-28", "2024-02-29"], "D", ["2024-03-01", "2024-03-02", "2024-03-03"]),
        (["2024-01-05"], "B", ["2024-01-08", "2024-01-09", "2024-01-10"]),
        (["2024-05-31"], "BME", ["2024-06-28", "2024-07-31", "2024-08-30"]),
        (["2023-12-31"], "QE", ["2024-03-31", "2024-06-30", "2024-09-30"]),
        (["2024-11-01"], "QS", ["2025-02-01", "2025-05-01", "2025-08-01"]),
        (["2024-12-31T23:45"], "15min", ["2025-01-01T00:00", "2025-01-01T00:15", "2025-01-01T00:30"]),
    ],
)
def test_what_comes_next(start: list[str], alias: str, expected: list[str]) -> None:
    assert extend(stamp(start), Frequency.parse(alias), 3).tolist() == stamp(expected).tolist()


def test_a_day_that_short_months_lack_comes_back() -> None:
    freq = Frequency("month", 1, day=30)
    assert extend(stamp("2024-01-30"), freq, 3).tolist() == stamp(["2024-02-29", "2024-03-30", "2024-04-30"]).tolist()


def test_hours_are_counted_in_utc_over_daylight_saving() -> None:
    freq, zone = Frequency.parse("h"), "Europe/Berlin"
    before = to_utc(stamp(["2024-03-31T00:00", "2024-03-31T01:00"]), zone)
    assert (
        to_wall(extend(before, freq, 2, zone), zone).tolist()
        == stamp(["2024-03-31T03:00", "2024-03-31T04:00"]).tolist()
    )
    before = to_utc(stamp(["2024-10-27T00:00", "2024-10-27T01:00"]), zone)
    twice = to_wall(extend(before, freq, 3, zone), zone)
    assert twice.tolist() == stamp(["2024-10-27T02:00", "2024-10-27T02:00", "2024-10-27T03:00"]).tolist()


def test_days_are_counted_on_the_wall_clock_over_daylight_saving() -> None:
    freq, zone = Frequency.parse("D"), "Europe/Berlin"
    days = to_utc(stamp([f"2024-03-{day}T02:30" for day in range(25, 31)]), zone)
    ahead = to_wall(extend(days, freq, 3, zone), zone)
    assert ahead.tolist() == stamp(["2024-03-31T03:30", "2024-04-01T02:30", "2024-04-02T02:30"]).tolist()


def test_a_midnight_that_does_not_exist() -> None:
    freq, zone = Frequency.parse("D"), "America/Sao_Paulo"  # clocks went from 00:00 to 01:00 on 2018-11-04
    days = to_utc(stamp(["2018-11-01", "2018-11-02", "2018-11-03"]), zone)
    ahead = extend(days, freq, 2, zone)
    assert to_wall(ahead, zone).tolist() == stamp(["2018-11-04T01:00", "2018-11-05T00:00"]).tolist()
    assert Grid.of(days, freq, zone).on_grid(ahead).all()


@given(
    st.sampled_from(ALIASES[5:]),
    st.sampled_from(ZONES),
    st.integers(-200_000, 400_000),
    st.integers(1, 40),
    st.integers(1, 40),
    st.integers(0, 23),
)
def test_extending_goes_on_where_the_grid_goes_on(
    alias: str | int, zone: str | None, start: int, n: int, h: int, hour: int
) -> None:
    """Extending by h, then by as much again, is extending at once; it is on the grid, and strictly later."""
    freq = Frequency.parse(alias)
    if freq.kind == "integer":
        times = np.arange(n) * freq.step + start
        zone = None
    else:
        first = stamp("1970-01-01")[0] + np.timedelta64(start % 20_000, "D") + np.timedelta64(hour, "h")
        grid = Grid.of(to_utc(np.array([first]), zone), freq, zone)
        times = grid.at(grid.position(to_utc(np.array([first]), zone)) + np.arange(n))
    ahead = extend(times, freq, 2 * h, zone)
    once = extend(times, freq, h, zone)
    assert np.array_equal(ahead[:h], once)
    if freq.kind == "integer" or zone is None:  # a single time in a clock change may itself be moved
        assert np.array_equal(ahead[h:], extend(np.concatenate([times, once]), freq, h, zone))
    together = np.concatenate([times, ahead]).astype(np.int64)
    assert np.all(np.diff(together) > 0)
    grid = Grid.of(times, freq, zone)
    assert np.array_equal(np.diff(grid.position(np.concatenate([times, ahead]))), np.ones(n + 2 * h - 1))
    assert grid.on_grid(ahead).all()


@given(st.integers(1990, 2030), st.integers(1, 12), st.integers(1, 60))
def test_month_ends_stay_month_ends(year: int, month: int, h: int) -> None:
    last = (np.datetime64(f"{year}-{month:02d}", "M") + 1).astype("datetime64[D]") - 1
    ahead = extend(np.array([last], dtype="datetime64[us]"), Frequency.parse("ME"), h)
    following = (ahead.astype("datetime64[D]") + 1).astype("datetime64[D]")
    assert np.all(following == following.astype("datetime64[M]"))


def test_times_of_the_wrong_kind_are_refused() -> None:
    with pytest.raises(DataError, match="'5' needs times that are whole numbers"):
        extend(stamp("2024-01-01"), Frequency.parse(5), 1)
    with pytest.raises(DataError, match="'h' needs times that are dates"):
        extend(np.arange(3), Frequency.parse("h"), 1)


def test_nothing_to_go_on_from_and_no_steps() -> None:
    with pytest.raises(DataError, match="the series is empty"):
        extend(np.zeros(0, dtype=np.int64), Frequency.parse(1), 1)
    with pytest.raises(ValueError, match="h must be at least 1, got 0"):
        extend(np.arange(3), Frequency.parse(1), 0)


def test_whole_numbers_end_where_64_bits_end() -> None:
    largest = np.iinfo(np.int64).max
    assert extend(np.array([largest - 2, largest - 1]), Frequency("integer", 1), 1)[0] == largest
    with pytest.raises(DataError, match="do not fit into 64-bit integers"):
        extend(np.array([largest - 2, largest - 1]), Frequency("integer", 1), 2)
