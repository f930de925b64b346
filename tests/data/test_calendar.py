"""Calendar features: which, where on the circle, on whose clock."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data.calendar import calendar_features, calendar_names
from gatewise.data.frequency import Frequency
from gatewise.data.zones import to_utc


def stamp(text: str | list[str]) -> np.ndarray:
    return np.atleast_1d(np.array(text, dtype="datetime64[us]"))


def angle(features: np.ndarray, names: tuple[str, ...], cycle: str) -> np.ndarray:
    """Share of the cycle, from its sine and cosine."""
    sine, cosine = features[..., names.index(f"{cycle}_sin")], features[..., names.index(f"{cycle}_cos")]
    return np.arctan2(sine, cosine) / (2 * np.pi) % 1.0


@pytest.mark.parametrize(
    ("alias", "cycles"),
    [
        ("min", "hour day week year"),
        ("5min", "hour day week year"),
        ("15min", "day week year"),
        ("h", "day week year"),
        ("6h", "day week year"),
        ("D", "week month year"),
        ("B", "week month year"),
        ("W", "year"),
        ("MS", "year"),
        ("QE", "year"),
        ("YS", ""),
        ("YE", ""),
        (1, ""),
    ],
)
def test_the_frequency_chooses(alias: str | int, cycles: str) -> None:
    freq = Frequency.parse(alias)
    expected = tuple(f"{cycle}_{wave}" for cycle in cycles.split() for wave in ("sin", "cos"))
    assert calendar_names(freq) == expected
    times = np.arange(3) if freq.kind == "integer" else stamp("2024-01-01")
    features, names = calendar_features(times, freq)
    assert names == expected
    assert features.shape == (*times.shape, len(expected))


@pytest.mark.parametrize(
    ("text", "cycle", "share"),
    [
        ("2024-03-01T06:00", "day", 0.25),
        ("2024-03-01T23:59:59", "day", 1 - 1 / 86400),
        ("2024-01-01", "week", 0.0),  # a Monday
        ("2024-01-07T12:00", "week", 6.5 / 7),
        ("2024-01-01", "year", 0.0),
        ("2024-07-02", "year", 183 / 366),
        ("2023-12-31", "year", 364 / 365),
        ("1969-12-31", "year", 364 / 365),
    ],
)
def test_where_on_the_circle(text: str, cycle: str, share: float) -> None:
    features, names = calendar_features(stamp(text), Frequency.parse("h"))
    assert angle(features, names, cycle)[0] == pytest.approx(share, abs=1e-12)


def test_the_month_and_the_hour() -> None:
    features, names = calendar_features(stamp("2024-02-15"), Frequency.parse("D"))
    assert angle(features, names, "month")[0] == pytest.approx(14 / 29, abs=1e-12)
    features, names = calendar_features(stamp("2024-02-15T05:15"), Frequency.parse("min"))
    assert angle(features, names, "hour")[0] == pytest.approx(0.25, abs=1e-12)


def test_the_wall_clock_counts() -> None:
    noon = to_utc(stamp(["2024-01-15T12:00", "2024-07-15T12:00"]), "Europe/Berlin")
    features, names = calendar_features(noon, Frequency.parse("h"), "Europe/Berlin")
    assert angle(features, names, "day") == pytest.approx([0.5, 0.5])
    features, names = calendar_features(noon, Frequency.parse("h"))
    assert angle(features, names, "day") == pytest.approx([11 / 24, 10 / 24])


@given(st.integers(-(10**15), 3 * 10**15), st.sampled_from(["min", "h", "D", "W", "MS"]))
def test_points_lie_on_circles(moment: int, alias: str) -> None:
    features, _ = calendar_features(np.array([moment]).astype("datetime64[us]"), Frequency.parse(alias))
    assert np.hypot(features[0, ::2], features[0, 1::2]) == pytest.approx(1.0)


def test_any_shape() -> None:
    times = stamp([f"2024-01-{day:02d}" for day in range(1, 7)]).reshape(2, 3)
    features, _ = calendar_features(times, Frequency.parse("D"))
    flat, _ = calendar_features(times.ravel(), Frequency.parse("D"))
    assert np.array_equal(features, flat.reshape(2, 3, 6))
