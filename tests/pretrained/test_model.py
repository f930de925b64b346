"""`Pretrained` with the weights in the wheel: what must hold for every series."""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.pretrained.inputs import filled, prepare, width_of

LEVELS = [0.025, 0.1, 0.5, 0.9, 0.975]


@pytest.fixture(scope="module")
def model() -> gw.Pretrained:
    return gw.Pretrained()


def some_series(seed: int = 0) -> list[Array]:
    rng = np.random.default_rng(seed)
    walk = np.cumsum(rng.normal(size=200))
    day = 5 * np.sin(2 * np.pi * np.arange(700) / 24) + rng.normal(size=700)
    week = np.resize(rng.normal(size=7), 61) + 0.1 * np.arange(61) + 0.2 * rng.normal(size=61)
    gappy = day[:300].copy()
    gappy[rng.random(300) < 0.2] = np.nan
    gappy[-1] = np.nan
    return [walk, day, week, gappy, rng.normal(size=8), rng.normal(size=1500)]


def test_scale_and_shift(model: gw.Pretrained) -> None:
    series = some_series()
    made = model.predict_arrays(series, 30, LEVELS)
    for scale, shift in ((1000.0, 0.0), (1e-6, 0.0), (1.0, 100.0), (0.3, -100.0), (1e8, 1e10)):
        moved = model.predict_arrays([scale * one + shift for one in series], 30, LEVELS)
        size = np.array([np.nanmax(np.abs(scale * one)) + abs(shift) for one in series])[:, None, None]
        # The network computes in float32, on inputs that differ by float64's rounding of the moved readings.
        assert (np.abs(moved - (scale * made + shift)) <= 2e-5 * scale * np.nanmax(np.abs(made)) + 1e-9 * size).all()


@pytest.mark.parametrize("scale", [1e-200, 1e-30, 1e30, 1e200])
def test_huge_and_tiny_units(model: gw.Pretrained, scale: float) -> None:
    series = some_series()
    made, scaled = (
        model.predict_arrays(series, 12, LEVELS),
        model.predict_arrays([s * scale for s in series], 12, LEVELS),
    )
    assert np.allclose(scaled / scale, made, rtol=1e-4, atol=1e-4)


def test_powers_of_two_are_exact(model: gw.Pretrained) -> None:
    series = some_series()
    assert np.array_equal(
        model.predict_arrays([s * 1024.0 for s in series], 9), 1024.0 * model.predict_arrays(series, 9)
    )


def test_same_bits_in_any_batch(model: gw.Pretrained) -> None:
    series = [*some_series(), *some_series(1), *some_series(2)]
    together = model.predict_arrays(series, 26, LEVELS)
    for k, one in enumerate(series):
        assert np.array_equal(model.predict_arrays([one], 26, LEVELS)[0], together[k]), k
    order = np.random.default_rng(0).permutation(len(series))
    assert np.array_equal(model.predict_arrays([series[k] for k in order], 26, LEVELS), together[order])


def test_only_the_last_1024_readings_matter(model: gw.Pretrained) -> None:
    rng = np.random.default_rng(5)
    long = rng.normal(size=3000)
    assert np.array_equal(model.predict_arrays([long], 10), model.predict_arrays([long[-1024:]], 10))


@pytest.mark.parametrize("h", [1, 13, 48, 100])
def test_a_pure_sine_and_a_saw_tooth_go_on(model: gw.Pretrained, h: int) -> None:
    t, ahead = np.arange(240), np.arange(240, 240 + h)
    sine, saw = np.sin(2 * np.pi * t / 24), t % 7 * 1.0
    made = model.predict_arrays([sine, saw], h, [0.5])[..., 0]
    assert np.abs(made[0] - np.sin(2 * np.pi * ahead / 24)).max() <= 0.02 * 2
    assert np.abs(made[1] - ahead % 7).max() <= 0.02 * 6


def test_a_straight_line_goes_on(model: gw.Pretrained) -> None:
    for n in (20, 100, 900):
        line = 5.0 + 0.3 * np.arange(n + 40)
        made = model.predict_arrays([line[:n], -line[:n]], 40, LEVELS)
        assert np.abs(made[0, :, 2] - line[n:]).max() <= 0.02 * (line[n - 1] - line[0])
        assert np.abs(made[1, :, 2] + line[n:]).max() <= 0.02 * (line[n - 1] - line[0])


@pytest.mark.parametrize("value", [0.0, 7.3, -2e9, 1e-12])
def test_a_constant_stays_what_it_is_with_no_spread(model: gw.Pretrained, value: float) -> None:
    made = model.predict_arrays([np.full(50, value), np.full(9, value)], 60, LEVELS)
    assert np.array_equal(made, np.full(made.shape, value))


def test_counts_are_never_negative(model: gw.Pretrained) -> None:
    rng = np.random.default_rng(6)
    counts = [rng.poisson(rate, 120) * 1.0 for rate in (0.05, 0.3, 2.0, 20.0)]
    assert (model.predict_arrays(counts, 30, LEVELS) >= 0).all()
    assert (model.predict_arrays([-one for one in counts], 30, LEVELS) <= 0).all()


def test_quantiles_rise_with_the_level(model: gw.Pretrained) -> None:
    levels = [0.005, 0.01, 0.025, 0.07, 0.1, 0.25, 0.5, 0.77, 0.9, 0.975, 0.99, 0.995]
    assert (np.diff(model.predict_arrays(some_series(), 50, levels), axis=2) >= 0).all()


def test_the_spread_of_a_walk_does_not_shrink_over_a_long_horizon(model: gw.Pretrained) -> None:
    rng = np.random.default_rng(7)
    walks = [np.cumsum(rng.normal(size=400)) for _ in range(20)]
    made = model.predict_arrays(walks, 600, [0.1, 0.9])
    width = (made[..., 1] - made[..., 0]).mean(axis=0)
    early, late = width[20:48].mean(), [width[a : a + 48].mean() for a in range(48, 576, 48)]
    assert all(one > early for one in late)
    assert min(late[3:]) > 0.9 * max(late[:3])


def test_readings_after_the_cutoff_do_not_matter(model: gw.Pretrained) -> None:
    frame = pl.DataFrame({"unique_id": ["a"] * 60, "ds": range(60), "y": np.random.default_rng(8).normal(size=60)})
    before = model.cross_validation(frame, 5, n_windows=2, level=[80])
    cutoffs = before["cutoff"].unique().sort().to_list()
    changed = frame.with_columns(y=pl.when(pl.col("ds") > cutoffs[0]).then(99.0).otherwise(pl.col("y")))
    after = model.cross_validation(changed, 5, n_windows=2, level=[80])
    same = pl.col("cutoff") == cutoffs[0]
    names = ["Pretrained", "Pretrained-lo-80", "Pretrained-hi-80"]
    assert before.filter(same)[names].equals(after.filter(same)[names])
    assert not before.filter(~same)[names].equals(after.filter(~same)[names])
    assert (after.filter(same)["y"] == 99.0).all()


@pytest.mark.parametrize("backend", ["polars", "pandas", "pyarrow"])
def test_tables_in_and_out(model: gw.Pretrained, backend: str) -> None:
    days = np.arange("2024-01-01", "2024-03-01", dtype="datetime64[D]").astype("datetime64[us]")
    frame: Any = pl.DataFrame({
        "unique_id": ["b"] * len(days) + ["a"] * len(days), "ds": np.concatenate([days, days]),
        "y": np.tile(np.arange(len(days)) % 7 * 1.0, 2),
    })  # fmt: skip
    frame = {"polars": frame, "pandas": frame.to_pandas(), "pyarrow": frame.to_arrow()}[backend]
    made = model.predict(frame, 7, level=[80], quantiles=[0.25])
    assert type(made) is type(frame)
    back = pl.DataFrame(made) if backend != "pandas" else pl.from_pandas(made)
    assert back.columns == [
        "unique_id",
        "ds",
        "Pretrained",
        "Pretrained-lo-80",
        "Pretrained-hi-80",
        "Pretrained-q-0.25",
    ]
    assert back["unique_id"].to_list() == ["a"] * 7 + ["b"] * 7
    assert np.allclose(back["Pretrained"].to_numpy()[:7], (len(days) + np.arange(7)) % 7, atol=0.12)
    arrays = model.predict_arrays([np.arange(len(days)) % 7 * 1.0], 7, [0.5, 0.1, 0.9, 0.25])[0]
    assert np.array_equal(back[back.columns[2:]].to_numpy()[:7], arrays)


def test_missing_readings_and_gaps_in_time(model: gw.Pretrained) -> None:
    hours = np.arange("2024-01-01", "2024-01-15", dtype="datetime64[h]").astype("datetime64[us]")
    y = np.sin(2 * np.pi * np.arange(len(hours)) / 24)
    frame = pl.DataFrame({"ds": hours, "y": y}).with_row_index("k")
    frame = frame.filter((pl.col("k") < 100) | (pl.col("k") > 130))
    frame = frame.with_columns(y=pl.when(pl.col("k") % 11 == 0).then(None).otherwise(pl.col("y"))).drop("k")
    made = model.predict(frame, 24)
    truth = np.sin(2 * np.pi * (len(hours) + np.arange(24)) / 24)
    assert np.abs(made["Pretrained"].to_numpy() - truth).max() < 0.3


def test_a_given_season_is_used(model: gw.Pretrained) -> None:
    profile = np.random.default_rng(9).normal(size=10)
    series = np.resize(profile, 25)
    with_it = gw.Pretrained(season_length=10).predict_arrays([series], 10, [0.5])[0, :, 0]
    assert np.abs(with_it - np.resize(profile, 35)[25:]).max() < 0.3 * np.ptp(profile)


def test_the_frequency_suggests_a_season_where_none_is_found(model: gw.Pretrained) -> None:
    rng = np.random.default_rng(10)
    series = [np.resize(np.sin(2 * np.pi * np.arange(52) / 52), 110) + 0.9 * rng.normal(size=110) for _ in range(40)]
    none = [one for one in series if seasons_of(one) == 1]
    assert len(none) > 5
    weeks = np.arange("2020-01-06", "2040-01-01", 7, dtype="datetime64[D]").astype("datetime64[us]")[:110]
    frame = pl.DataFrame({
        "unique_id": np.repeat(np.arange(len(none)), 110), "ds": np.tile(weeks, len(none)), "y": np.concatenate(none),
    })  # fmt: skip
    with_it = model.predict(frame, 26)["Pretrained"].to_numpy().reshape(-1, 26)
    assert np.array_equal(with_it, model.predict_arrays(none, 26, [0.5], usual_season=52)[..., 0])
    without = model.predict_arrays(none, 26, [0.5])[..., 0]
    truth = np.sin(2 * np.pi * np.arange(110, 136) / 52)
    assert np.abs(with_it - truth).mean() < 0.97 * np.abs(without - truth).mean()


def seasons_of(series: Array) -> int:
    x, known, n = filled([series], width_of(len(series)))
    return int(prepare(x, known, n, 4).found.first[0])


@pytest.mark.parametrize(
    ("series", "words"),
    [
        (np.zeros(7), "7 readings and needs at least 8"),
        (np.zeros((9, 2)), "1-D array"),
        (np.array(["a"] * 9), "1-D array of numbers"),
        (np.array([1.0, np.inf] * 9), "infinite"),
        (np.array([np.nan] * 20 + [1.0]), "1 of the last 21 readings are known"),
    ],
)
def test_what_cannot_be_forecast_is_refused(model: gw.Pretrained, series: Array, words: str) -> None:
    with pytest.raises(DataError, match=words) as caught:
        model.predict_arrays([np.arange(10.0), series], 3)
    assert "series '1'" in str(caught.value)


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"h": 0}, ValueError, "h must be"),
        ({"h": 2, "levels": [0.001]}, ValueError, "from 0.005 to 0.995"),
        ({"h": 2, "usual_season": -3}, ValueError, "usual_season must be"),
    ],
)
def test_arguments_out_of_range(model: gw.Pretrained, options: dict[str, Any], error: type, words: str) -> None:
    with pytest.raises(error, match=words):
        model.predict_arrays([np.arange(10.0)], **options)


def test_an_alias_that_is_taken(model: gw.Pretrained) -> None:
    frame = pl.DataFrame({"ds": range(20), "y": np.arange(20.0)})
    with pytest.raises(ValueError, match="another alias"):
        gw.Pretrained(alias="ds").predict(frame, 2)
    assert gw.Pretrained(alias="P").predict(frame, 2).columns[-1] == "P"
    assert repr(gw.Pretrained(alias="P")) == "Pretrained(alias='P')"


def test_both_recurrent_layers_open_in_a_trace(model: gw.Pretrained) -> None:
    series = some_series()[1]
    runs = model.layers(series, 30)
    assert list(runs) == ["encoder", "decoder"]
    # The decoder gives what it gives in a forecast.
    x, known, n = filled([series], width_of(len(series)))
    size = np.exp2(np.ceil(np.log2(np.abs(x).max())))
    _, cache = model.network.forward(prepare(x / size, known, n, 32).inputs)
    for name, run in runs.items():
        traced = gw.trace(run.layer, run.x, state=run.state)
        assert traced.x.shape == run.x.shape
        outputs = run.layer.forward(run.x, run.state)[0]
        if name == "decoder":
            assert np.array_equal(outputs, cache.groups)


def test_threads_and_provider(model: gw.Pretrained) -> None:
    series = some_series()
    made = {}
    for threads in (1, 2):
        with gw.kernels.use(threads=threads):
            made[threads] = model.predict_arrays(series, 20, LEVELS)
    assert np.array_equal(made[1], made[2])
    with gw.kernels.use(provider="numpy"):
        reference = model.predict_arrays(series, 20, LEVELS)
    size = np.array([np.nanmax(np.abs(one)) for one in series])[:, None, None]
    assert np.abs(reference - made[1]).max() <= 1e-4 * size.max()


def test_a_stream_forecasts_what_its_last_readings_do(model: gw.Pretrained) -> None:
    rng = np.random.default_rng(11)
    series = rng.normal(size=1100)
    series[50] = np.nan
    stream = model.stream(5, LEVELS)
    with pytest.raises(DataError, match="1 readings"):
        stream.step(series[0])
    for reading in series[1:1090]:
        stream.observe(reading)
    for k in range(1090, 1100):
        made = stream.step(series[k])
        assert np.array_equal(made, model.predict_arrays([series[: k + 1]], 5, LEVELS)[0])
    assert len(stream) == 1024
