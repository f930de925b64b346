"""Suspicious readings: found where one is planted, and not in clean series of many kinds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import outliers, suspicious, to_panel
from gatewise.data.outliers import calm, spot

N = 1000
T = np.arange(N)
START = np.datetime64("2024-01-01", "us")
HOUR = np.timedelta64(3_600_000_000, "us")
Rng = np.random.Generator


def steps(rng: Rng) -> np.ndarray:
    values = rng.normal(size=N)
    for _ in range(rng.integers(1, 6)):
        values[rng.integers(0, N) :] += 50 * rng.normal()
    return values


def floods(rng: Rng) -> np.ndarray:
    level, values = 0.0, np.empty(N)
    for t in range(N):
        level = 0.8 * level + (rng.exponential(100) if rng.random() < 0.01 else 0.0)
        values[t] = 1 + level + 0.1 * rng.normal()
    return values


def turbulent(rng: Rng) -> np.ndarray:
    variance, values = 1.0, np.empty(N)
    for t in range(N):
        values[t] = np.sqrt(variance) * rng.normal()
        variance = 0.05 + 0.1 * values[t] ** 2 + 0.85 * variance
    return values


KINDS: dict[str, Callable[[Rng], np.ndarray]] = {
    "normal": lambda rng: rng.normal(size=N),
    "uniform": lambda rng: rng.random(N),
    "Student, 3 degrees": lambda rng: rng.standard_t(3, N),
    "Laplace": lambda rng: rng.laplace(size=N),
    "lognormal": lambda rng: rng.lognormal(0, 1, N),
    "exponential": lambda rng: rng.exponential(size=N),
    "gamma, most near 0": lambda rng: rng.gamma(0.3, size=N),
    "U-shaped": lambda rng: rng.beta(0.1, 0.1, N),
    "rare counts": lambda rng: rng.poisson(0.01, N).astype(float),
    "counts": lambda rng: rng.poisson(0.5, N).astype(float),
    "large counts": lambda rng: rng.poisson(100, N).astype(float),
    "scattered counts": lambda rng: rng.negative_binomial(0.5, 0.05, N).astype(float),
    "orders now and then": lambda rng: np.where(rng.random(N) < 0.1, rng.lognormal(2, 1, N).round(), 0.0),
    "orders hardly ever": lambda rng: np.where(rng.random(N) < 0.01, rng.integers(5, 50, N), 0.0),
    "days": lambda rng: 10 + 5 * np.sin(2 * np.pi * T / 24) + 0.3 * rng.normal(size=N),
    "days without noise": lambda rng: np.sin(2 * np.pi * (T + rng.random()) / 24),
    "day and night": lambda rng: np.where(T % 24 < 12, 0, 100.0) + rng.normal(size=N),
    "a peak every day": lambda rng: np.where(T % 24 == 7, 100, 1.0) + 0.1 * rng.normal(size=N),
    "a peak every week": lambda rng: np.where(T % 168 == 30, 1000, 1.0) + 0.1 * rng.normal(size=N),
    "weekends": lambda rng: rng.poisson(np.where(T % 7 < 5, 200, 3)).astype(float),
    "a season that grows": lambda rng: np.exp(T / 200) * (2 + np.sin(T / 5)) * rng.lognormal(0, 0.1, N),
    "trend": lambda rng: 3.0 * T + rng.normal(size=N),
    "growth": lambda rng: np.exp(T / 100) + rng.normal(size=N),
    "random walk": lambda rng: np.cumsum(rng.normal(size=N)),
    "steps of level": steps,
    "floods": floods,
    "turbulent": turbulent,
    "on and off": lambda rng: 100.0 * (np.cumsum(rng.random(N) < 0.02) % 2),
    "mostly on": lambda rng: 1.0 - (rng.random(N) < 0.005),
    "constant": lambda rng: np.full(N, rng.normal()),
    "tenths": lambda rng: np.round(20 + 0.02 * np.cumsum(rng.normal(size=N)), 1),
    "rain": lambda rng: np.where(rng.random(N) < 0.3, rng.gamma(0.5, 8, N), 0.0),
    "sunshine": lambda rng: np.clip(np.sin(2 * np.pi * T / 24), 0, None) * rng.beta(3, 1, N) * 800,
    "prices": lambda rng: 50 + 5 * rng.normal(size=N) + np.where(rng.random(N) < 0.03, rng.exponential(60, N), 0),
}
BOUNDS = np.array([0, N])


@pytest.mark.parametrize("kind", list(KINDS))
def test_at_most_one_clean_series_of_twenty_has_a_suspicious_reading(kind: str) -> None:
    clean = [KINDS[kind](np.random.default_rng(seed)) for seed in range(40)]
    assert sum(spot(values, BOUNDS).any() for values in clean) <= 2


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {"orders hardly ever", "a peak every week"}])
def test_one_wild_reading_is_found_in_every_kind(kind: str) -> None:
    for seed in range(10):
        rng = np.random.default_rng(seed)
        values = KINDS[kind](rng)
        at = int(rng.integers(0, N))
        values[at] = np.median(values) + 500 * max(float(np.ptp(values)), 1.0)
        if np.count_nonzero(values) > 3:  # beside a single event there is nothing to compare with
            assert at in np.flatnonzero(spot(values, BOUNDS)), seed


def test_several_wild_readings_and_codes_of_failed_sensors() -> None:
    rng = np.random.default_rng(0)
    values = 1013 + 5 * np.sin(T / 40) + rng.normal(size=N)
    for places, wild in ((40, 0.0), ([100, 101], -999.0), ([333, 470, 800], -999.0), (999, 1e6), (0, 1e4)):
        values[places] = wild
    assert np.flatnonzero(spot(values, BOUNDS)).tolist() == [0, 40, 100, 101, 333, 470, 800, 999]


def glitch(rows: int = 400) -> pl.DataFrame:
    rng = np.random.default_rng(0)
    values = 10 + 3 * np.sin(np.arange(rows) / 4) + rng.normal(size=rows)
    values[200] = 1e6
    return pl.DataFrame({"ds": START + np.arange(rows) * HOUR, "y": values})


def test_they_are_named_and_left_or_changed_as_asked() -> None:
    table = glitch()
    panel = to_panel(table)
    assert suspicious(panel) == (("y", np.datetime64("2024-01-09T08:00"), 1e6, 200),)
    assert "Suspicious readings, far from all around them: y, 2024-01-09 08:00: 1e+06; left" in str(panel.inferred)
    assert np.array_equal(panel.target, table["y"].to_numpy())
    rest = np.delete(panel.target, 200)
    clip = to_panel(table, outliers="clip")
    assert clip.target[200] == rest.max()
    assert clip.mask.all()
    assert np.array_equal(calm(panel).values, clip.values)
    line = to_panel(table, outliers="missing")
    assert line.target[200] == pytest.approx((rest[199] + rest[200]) / 2)
    assert not line.mask[200, 0]
    masked = to_panel(table, outliers="missing", missing="mask")
    assert np.isnan(masked.target[200])
    for made in (clip, line, masked):
        assert np.array_equal(np.delete(made.target, 200), rest)
        assert suspicious(made) == ()
    assert calm(clip) is clip
    with pytest.raises(ValueError, match="outliers must be one of"):
        to_panel(table, outliers="delete")


def test_unknown_readings_and_other_series_do_not_matter() -> None:
    table = pl.concat([glitch().with_columns(unique_id=pl.lit(one)) for one in "ab"])
    table = table.with_columns(y=pl.when((pl.col("unique_id") == "a") & (pl.col("y") > 1e5)).then(None).otherwise("y"))
    panel = to_panel(table, missing="mask")
    assert [(one.series, one.row) for one in suspicious(panel)] == [("b", 600)]


@pytest.mark.parametrize("rule", ["warn", "clip", "missing"])
def test_a_forecast_stays_where_the_readings_are(rule: str) -> None:
    model = gw.Forecaster(h=8, input_size=24, hidden_size=8, max_epochs=4)
    made = model.fit(glitch(), outliers=rule).predict(level=[80])
    for name in ("GRU", "GRU-lo-80", "GRU-hi-80"):
        assert made[name].is_between(0, 20).all()
    assert np.all(model.recipe_.scaler.scale < 5)


@pytest.mark.parametrize("code", [-999, -9999, -99.9, 999.9, 99999])
def test_codes_for_no_reading_are_suspicious(code: float) -> None:
    y = 10 + 3 * np.sin(np.arange(200) / 5)
    coded = np.isin(np.arange(200), [3, 4, 5, 40, 80, 81, 120, 199])
    panel = to_panel(pl.DataFrame({"ds": np.arange(200), "y": np.where(coded, code, y)}))
    assert [one.row for one in suspicious(panel)] == np.flatnonzero(coded).tolist()
    assert f"{code:g}" in next(one for one in panel.inferred.sentences if one.startswith("Suspicious"))
    cleaned = to_panel(
        pl.DataFrame({"ds": np.arange(200), "y": np.where(coded, code, y)}), outliers="missing", missing="mask"
    )
    assert cleaned.mask[:, 0].tolist() == (~coded[: len(cleaned.mask)]).tolist()


@pytest.mark.parametrize(
    "y",
    [
        np.arange(200) % 100,  # up to 99, and near it
        np.where(np.arange(200) % 50 == 7, 99, np.arange(200) % 90),
        np.where(np.arange(200) == 7, -999, np.arange(200) % 9 + 1000),  # once: another rule
        np.where(np.arange(200) % 2 == 0, -999, 5 + np.arange(200) % 3),  # every other one: two levels
        np.full(200, 99.0),
    ],
)
def test_nines_that_are_readings_are_not_codes(y: np.ndarray) -> None:
    from gatewise.data.outliers import _codes

    assert not _codes(y.astype(float)).any()


def test_many_series_are_judged_as_each_alone(monkeypatch):
    rng = np.random.default_rng(0)
    lengths = rng.choice([19, 20, 60, 100], size=300)
    offsets = np.concatenate(([0], np.cumsum(lengths)))
    values = rng.normal(10, 2, offsets[-1]) * (rng.random(offsets[-1]) < 0.8)
    values[rng.integers(0, len(values), 120)] = 1e4
    for s in range(0, 300, 7):
        values[rng.integers(offsets[s], offsets[s + 1], 4)] = -99.9
    values[rng.integers(0, len(values), 60)] = np.nan
    one_by_one = np.concatenate([spot(values[a:b], np.array([0, b - a])) for a, b in pairwise(offsets)])
    monkeypatch.setattr(outliers, "_CELLS", 1000)
    assert one_by_one.sum() > 30
    np.testing.assert_array_equal(spot(values, offsets), one_by_one)


def test_a_panel_knows_that_it_is_calm_until_it_is_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    ds = START + np.arange(200) * HOUR
    y = rng.normal(size=200)
    panel = to_panel(pl.DataFrame({"ds": ds, "y": y}), freq="h")
    assert panel.is_calm
    assert calm(panel) is panel
    wild = panel.values.copy()
    wild[100] = 1e6
    changed = replace(panel, values=wild)
    assert not changed.is_calm
    assert calm(changed).values[100, 0] < 10
    for rule in ("warn", "clip"):
        assert not to_panel(pl.DataFrame({"ds": ds, "y": wild[:, 0]}), freq="h", outliers=rule).is_calm
    monkeypatch.setattr(outliers, "spot", lambda *_: pytest.fail("looked for again"))
    calm(panel)


def test_readings_that_are_kept_are_readings_like_any_other() -> None:
    panel = to_panel(glitch(), outliers="keep")
    assert suspicious(panel) == ()
    assert not panel.wild.any()
    assert calm(panel) is panel
    assert "1e+06; learned from and scored like all others." in str(panel.inferred)
    model = gw.Forecaster(h=8, method="ridge").fit(glitch(), outliers="keep")
    assert model.fitted.read(glitch()).format.outliers == "keep", "also of a later table"


def test_they_are_looked_for_once(monkeypatch: pytest.MonkeyPatch) -> None:
    panel, looked = to_panel(glitch()), []
    monkeypatch.setattr(outliers, "spot", lambda values, offsets: looked.append(1) or spot(values, offsets))
    for _ in range(2):
        assert np.flatnonzero(panel.wild).tolist() == [200]
        assert [one.row for one in suspicious(panel)] == [200]
        assert calm(panel).target[200] < 20
    assert len(looked) == 1


@pytest.mark.parametrize(("rows", "count"), [(100, 5), (200, 3), (200, 10), (1000, 40)])
def test_several_glitches_in_a_series_are_found(rows: int, count: int) -> None:
    """More than one in a hundred, where they are a thousand times as far away as all others."""
    rng = np.random.default_rng(rows + count)
    y = 10 + 3 * np.sin(np.arange(rows) / 4) + rng.normal(size=rows)
    places = np.sort(rng.choice(np.arange(2, rows, 4), count, replace=False))
    wild = y.copy()
    wild[places] = rng.choice([1e6, -1e6, 65535.0], count)
    bounds = np.array([0, rows])
    assert np.flatnonzero(spot(wild, bounds)).tolist() == places.tolist()
    many = np.concatenate([wild] + [y] * 9)  # beside others of its length, which are looked at together
    assert np.flatnonzero(spot(many, np.arange(11) * rows)).tolist() == places.tolist()
    pulses = y.copy()
    pulses[places] += 60  # a motor that starts now and then
    if count > rows // 100:
        assert not spot(pulses, bounds).any()
    half = y.copy()
    half[rng.random(rows) < 0.1] = 1e6  # one in ten is no glitch
    assert not spot(half, bounds).any()
