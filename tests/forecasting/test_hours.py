"""Readings that come more often than hourly are also seen by the hour."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data.frequency import Frequency
from gatewise.forecasting.hours import hour_of, knows_hours, moved_by_hours

MINUTE = 60_000_000


def quarters(days: int = 24, seed: int = 0, scale: float = 1.0, shift: float = 0.0) -> pl.DataFrame:
    """A building that is quiet at weekends, every quarter of an hour."""
    rng = np.random.default_rng(seed)
    at, day = np.arange(96 * days) % 96, np.arange(96 * days) // 96 % 7
    y = 30 + 60 * np.exp(-0.5 * ((at - 52) / 16) ** 2) * np.where(day < 5, 1.0, 0.3) + rng.normal(0, 2, 96 * days)
    times = [datetime(2024, 1, 1) + timedelta(minutes=15 * k) for k in range(96 * days)]
    return pl.DataFrame({"unique_id": ["s"] * len(y), "ds": times, "y": shift + scale * y})


@pytest.mark.parametrize(
    ("kind", "step", "expected"),
    [
        ("fixed", 5 * MINUTE, 12),
        ("fixed", 15 * MINUTE, 4),
        ("fixed", 60 * MINUTE, 1),
        ("fixed", 45 * MINUTE, 1),
        ("fixed", 40 * MINUTE, 1),
        ("fixed", 1_000_000, 1),
        ("fixed", 1440 * MINUTE, 1),
        ("integer", 1, 1),
    ],
)
def test_readings_an_hour(kind: str, step: int, expected: int) -> None:
    assert hour_of(Frequency(kind, step)) == expected  # type: ignore[arg-type]


def test_a_week_that_is_longer_than_the_readings_looked_at_is_seen() -> None:
    table = quarters()
    y = table["y"].to_numpy()
    errors = []
    for ahead in (96 * 3, 96 * 2, 96):  # a Friday, a Saturday, a Sunday
        past = table.head(len(y) - ahead)
        made = gw.Forecaster(96, method="pretrained", alias="GRU").fit(past).predict()["GRU"].to_numpy()
        plain = gw.Pretrained().predict(past, 96)["Pretrained"].to_numpy()
        truth = y[len(y) - ahead :][:96]
        errors.append((np.abs(made - truth).mean(), np.abs(plain - truth).mean()))
    ours, without = np.mean(errors, axis=0)
    assert ours < 0.75 * without


def test_shifted_scaled_saved_and_updated_forecasts_agree(tmp_path: Path) -> None:
    table = quarters(13)
    f = gw.Forecaster(24, method="pretrained", alias="GRU").fit(table.head(1200))
    moved = gw.Forecaster(24, method="pretrained", alias="GRU").fit(quarters(13, scale=4.0, shift=1000.0).head(1200))
    made = f.predict(level=[80]).drop("unique_id", "ds").to_numpy()
    np.testing.assert_allclose(
        moved.predict(level=[80]).drop("unique_id", "ds").to_numpy(), 4.0 * made + 1000.0, rtol=1e-7
    )
    gw.save(f, tmp_path / "model")
    np.testing.assert_array_equal(
        gw.load(tmp_path / "model").predict(level=[80]).drop("unique_id", "ds").to_numpy(), made
    )
    later = f.predict(table.head(1240))["GRU"].to_numpy()
    f.update(table.slice(1200, 40))
    np.testing.assert_array_equal(f.predict()["GRU"].to_numpy(), later)


def test_a_stream_looks_back_as_far() -> None:
    table = quarters(13)
    f = gw.Forecaster(24, method="pretrained", alias="GRU").fit(table.head(1200))
    stream, made = f.stream("s"), {}
    for value in table["y"].to_list()[1200:1210]:
        made = stream.step([value])
    expected = f.predict(table.head(1210))["GRU"].to_numpy()
    np.testing.assert_array_equal(made["GRU"].ravel(), expected)


def test_what_is_too_short_for_more_is_left_as_it_was() -> None:
    short = quarters(11).head(1024)
    made = gw.Forecaster(24, method="pretrained", alias="GRU").fit(short).predict()["GRU"].to_numpy()
    np.testing.assert_array_equal(made, gw.Pretrained().predict(short, 24)["Pretrained"].to_numpy())


def test_the_next_reading_is_left_to_the_readings() -> None:
    y = quarters()["y"].to_numpy()
    point = gw.Pretrained().predict_arrays([y], 96, (0.5,), usual_season=96)[..., 0]
    made = moved_by_hours(gw.Pretrained(), [y], point, 4)
    moved, rest = np.abs(made - point)[0, 0], np.abs(made - point)[0, 16:]
    assert 0 < moved < 0.2 * rest.max()
    np.testing.assert_array_equal(moved_by_hours(gw.Pretrained(), [y], point[:, :3], 4), point[:, :3])


def test_forecasts_stay_on_the_side_of_zero_where_the_readings_are() -> None:
    t = np.arange(96 * 20)
    sun = np.maximum(0.0, np.sin(2 * np.pi * (t % 96 - 24) / 96)) * (1 + 0.3 * np.random.default_rng(1).random(len(t)))
    for sign in (1.0, -1.0):
        point = gw.Pretrained().predict_arrays([sign * sun], 96, (0.5,), usual_season=96)[..., 0]
        made = moved_by_hours(gw.Pretrained(), [sign * sun], point, 4)
        assert (sign * made >= 0.0).all()
        assert np.abs(made - point).max() > 0.0


def test_hours_without_a_reading() -> None:
    y = quarters()["y"].to_numpy().copy()
    assert knows_hours(y, 4)
    assert not knows_hours(y[:191], 4)
    y[200:240] = np.nan
    assert knows_hours(y, 4)
    point = np.full((1, 24), 50.0)
    assert np.isfinite(moved_by_hours(gw.Pretrained(), [y], point, 4)).all()
    y[:-100] = np.nan
    assert not knows_hours(y, 4)
