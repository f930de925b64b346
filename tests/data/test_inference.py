"""Frequencies told from time stamps."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data.frequency import Frequency, Grid, extend
from gatewise.data.inference import infer_frequency
from gatewise.data.zones import to_utc
from gatewise.errors import DataError


def stamp(text: str | list[str]) -> np.ndarray:
    return np.atleast_1d(np.array(text, dtype="datetime64[us]"))


@given(
    st.sampled_from(["10s", "min", "15min", "h", "6h", "D", "W", "MS", "ME", "QS", "QE", "YS", "YE", "B", 1, 3, 100]),
    st.sampled_from([None, "Europe/Berlin", "America/New_York"]),
    st.integers(0, 18_000),
    st.integers(25, 60),
)
def test_a_grid_tells_its_frequency(alias: str | int, zone: str | None, day: int, n: int) -> None:
    freq = Frequency.parse(alias)
    if freq.kind == "integer":
        times, zone = np.arange(n) * freq.step - 50, None
    else:
        first = to_utc(stamp("1970-01-01") + np.timedelta64(day, "D"), zone)
        times = extend(first, freq, n, zone)
    assert infer_frequency(times, None, zone).alias == freq.alias


@pytest.mark.parametrize("alias", ["h", "D", "MS", "ME", "B", "15min"])
def test_a_tenth_missing_does_not_matter(alias: str) -> None:
    times = extend(stamp("2020-01-01"), Frequency.parse(alias), 200)
    keep = np.random.default_rng(3).random(200) > 0.1
    assert infer_frequency(times[keep]).alias == alias


def test_a_day_of_the_month_is_kept() -> None:
    times = stamp([f"2024-{month:02d}-15" for month in range(1, 9)])
    assert infer_frequency(times) == Frequency("month", 1, day=15)


def test_last_weekdays_of_the_month() -> None:
    times = extend(stamp("2023-12-29"), Frequency.parse("BME"), 20)
    assert infer_frequency(times).alias == "BME"


def test_weekdays_without_a_weekend_between_are_daily() -> None:
    assert infer_frequency(stamp([f"2024-01-{day:02d}" for day in range(8, 13)])).alias == "D"
    assert infer_frequency(stamp([f"2024-01-{day:02d}" for day in (8, 9, 10, 11, 12, 15, 16)])).alias == "B"


def test_six_hourly_readings_on_the_wall_clock() -> None:
    wall = np.arange(stamp("2024-03-20")[0], stamp("2024-04-20")[0], np.timedelta64(6 * 3600, "s"))
    times = to_utc(wall.astype("datetime64[us]"), "Europe/Berlin")
    freq = infer_frequency(times, None, "Europe/Berlin")
    assert freq == Frequency("fixed", 6 * 3600 * 10**6, wall=True)
    assert Grid.of(times, freq, "Europe/Berlin").on_grid(times).all()


def test_the_steps_between_series_do_not_count() -> None:
    one = extend(stamp("2024-01-01"), Frequency.parse("h"), 3)
    times = np.concatenate([one, one + np.timedelta64(5, "D"), one])
    assert infer_frequency(times, np.array([0, 3, 6, 9])).alias == "h"


def test_one_reading_tells_nothing() -> None:
    with pytest.raises(DataError, match="cannot be inferred from one reading per series; give it, as in freq="):
        infer_frequency(stamp(["2024-01-01", "2024-01-02"]), np.array([0, 1, 2]))
