"""Figures of every part on many series, stored beside the tests that say what they should be.

``GATEWISE_STORE=1`` writes them anew (:mod:`tests.stored`).
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.pretrained import plain, walks
from gatewise.pretrained.bends import bend_of
from gatewise.pretrained.candidates import Hint
from gatewise.pretrained.figures import held_out_figures
from gatewise.pretrained.heldout import KINDS, make_heldout
from gatewise.pretrained.inputs import batches_of, filled, from_readings, prepare, width_of
from gatewise.pretrained.limits import within_limits
from gatewise.pretrained.looks import averaged, short_looks
from gatewise.pretrained.network import LEVELS
from gatewise.pretrained.opened import COLUMNS, open_forecast
from gatewise.pretrained.readings import at_levels, checked
from gatewise.pretrained.recipe import Recipe, batches, first_batches, make_batch, validation
from gatewise.pretrained.synthetic import draw, gaps
from gatewise.training import Batch
from tests.providers import AVAILABLE
from tests.stored import same_figures_as_stored, two_figures

STORED = Path(__file__).parent / "stored"
MODEL = gw.Pretrained()
#: Hints as tables give them: months, weeks, nothing, a season that was named.
HINTS = {"months": Hint.of(None, 12), "weeks": Hint.of(None, 52), "none": Hint.of(None), "named": Hint.of(7, 12)}


def every_length(kind: str) -> list[Array]:
    """Series of each length up to 130, and around the lengths from which on something else is done."""
    rng = np.random.default_rng(5)
    lengths = [*range(8, 131), *(n + k for n in (192, 256, 384, 512, 768, 1024) for k in (0, 1))]
    made = []
    for n in lengths:
        t, noise, year = np.arange(n), rng.normal(size=n), np.resize(rng.normal(size=12), n)
        every = {
            "season": 3 * year + noise,
            "grown": (5 + 0.1 * t) * (1 + 0.3 * year) * (1 + 0.02 * noise),
            "walk": np.cumsum(noise) + 0.05 * t,
            "counts": np.round(np.maximum(2 * noise + year, 0.0)),
            "damped": 9 * np.exp(-5 * t / n) + np.resize(rng.normal(size=7), n) + 0.4 * noise,
            "gaps": np.where(rng.random(n) < 0.1, np.nan, 10 + year + 0.2 * noise + 3 * np.sin(t / 9)),
            "changed": np.where(3 * t < 2 * n, 9 * np.sin(t / 25), noise) + year,
        }
        made.append(every[kind])
        made[-1][[-1, -2, 2, 3]] = np.nan_to_num(made[-1][[-1, -2, 2, 3]])
    return made


@pytest.mark.parametrize("provider", AVAILABLE)
@pytest.mark.parametrize("kind", ["season", "grown", "walk", "counts", "damped", "gaps", "changed"])
def test_every_part_of_a_forecast(kind: str, provider: str) -> None:
    """The same for both providers: one file."""
    figures: dict[str, float] = {}
    series = every_length(kind)
    for hint_name, hint in HINTS.items() if kind in ("season", "grown") else [("months", HINTS["months"])]:
        sums: dict[str, list[Array]] = {}
        with gw.kernels.use(provider=provider):
            for width, places in batches_of(((k, len(one)) for k, one in enumerate(series)), lambda _: 10**6):
                h = max(4, width // 8)
                _, size, whole = from_readings([series[k] for k in places], width, h, hint)
                found, bend = whole.found, whole.bend
                own = np.sort(np.random.default_rng(width).normal(size=(len(places), h, 11)), axis=2)
                rows, share, fit = plain.plain(whole, h, int(hint.usual))
                walk, drift = walks._walks(whole, h)
                short = short_looks(whole, h, hint)
                parts = {
                    "periods": [found.first, found.second, found.strength],
                    "bends": [bend.theta, *(np.where(bend.theta != 0, one, 0.0) for one in (bend.middle, bend.top))],
                    "scaled": [size, whole.centre, whole.scale, whole.readings, bend.last, bend.unit],
                    "facts": [whole.inputs.facts], "steps": [whole.inputs.steps], "unit": [whole.inputs.unit],
                    "prior": [whole.inputs.prior], "patches": [whole.inputs.patches],
                    "simple": [whole.inputs.forecasts],
                    "plain": [rows, share], "fit": list(fit), "walks": [walk, drift],
                }  # fmt: skip
                if short is not None:
                    others = np.sort(np.random.default_rng(1).normal(size=(len(short.rows), h, 11)), axis=2)
                    parts["looks"] = [short.rows, short.n, short.made.scale, averaged(whole, own, short, others)]
                for name, values in parts.items():
                    sums.setdefault(name, []).extend(np.asarray(one, float).ravel() for one in values)
        for name, values in sums.items():
            figures |= two_figures(f"{hint_name}: {name}", np.concatenate(values))
    # What is float32 differs by its rounding between the providers.
    same_figures_as_stored(STORED / f"{kind}.txt", figures, rtol=3e-6, atol=3e-6)


def test_model_forecasts() -> None:
    """What users get; float32 in the network differs a little from processor to processor."""
    figures: dict[str, float] = {}
    for kind in ("season", "grown", "walk", "counts", "gaps", "changed"):
        made = MODEL.predict_arrays(every_length(kind)[::3], 9, (0.05, 0.3, 0.5, 0.9), usual_season=12)
        for k, level in enumerate((0.05, 0.3, 0.5, 0.9)):
            figures |= two_figures(f"{kind}, {level}", made[..., k])
    named = gw.Pretrained(season_length=7).predict_arrays(every_length("walk")[::5], 9)
    figures |= two_figures("named season", named)
    figures |= two_figures("no limits", MODEL.predict_arrays(every_length("counts")[::5], 9, limits=False))
    same_figures_as_stored(STORED / "model.txt", figures, rtol=3e-4)


# ---- what weights are made from ----


def batch_figures(name: str, batch: Batch) -> dict[str, float]:
    made: dict[str, float] = {}
    for field, values in [*batch.inputs._asdict().items(), ("target", batch.target), ("weight", batch.weight)]:
        made |= two_figures(f"{name}, {field}", values)
    return made


def test_synthetic_heldout_recipe() -> None:
    figures: dict[str, float] = {}
    for length in (24, 100, 400):
        made, period = draw(np.random.default_rng(length), 300, length)
        figures |= two_figures(f"invented {length}", np.arcsinh(made)) | two_figures(f"periods {length}", period)
        figures |= two_figures(f"gaps {length}", gaps(np.random.default_rng(1), np.ones((300, length), bool)))
    for kind, make in KINDS.items():
        figures |= two_figures(kind, make(np.random.default_rng(3), 20, 200))
    figures |= two_figures("kinds in turn", make_heldout(np.random.default_rng(2), 20, 60))
    for k, batch in enumerate(validation(10)):
        figures |= batch_figures(f"validation {k}", batch)
    recipe = Recipe(batch=6, steps_per_epoch=25)
    for k, means in enumerate(first_batches(recipe, 12)["means"]):
        figures |= two_figures(f"first batches {k}", means)
    for k, batch in enumerate(list(batches(np.random.default_rng(0), recipe))[-3:]):
        figures |= batch_figures(f"batches {k}", batch)
    same_figures_as_stored(STORED / "recipe.txt", figures, rtol=1e-5, atol=1e-5)


def test_recipe_batch_weights_and_targets_by_hand() -> None:
    rng = np.random.default_rng(0)
    series = np.cumsum(rng.normal(size=(3, 40)), axis=1) + 5 * np.sin(np.arange(40) * np.pi / 3)
    series[2] = 7.0
    known, n = np.ones((3, 32), bool), np.array([32, 20, 32])
    known[0, 25] = False
    batch = make_batch(series, known, n, 32, 8)
    for b in range(2):
        y = series[b, 32 - n[b] : 32].copy()
        if b == 0:
            y[25] = (y[24] + y[26]) / 2
        made = prepare(*filled([np.where(np.arange(32) == 25, np.nan, y) if b == 0 else y], 32), 8)
        scale, period = float(made.scale[0]), int(made.found.first[0])
        assert scale == pytest.approx(np.abs(np.diff(y)).mean() + 0.5 * y.std())
        np.testing.assert_allclose(batch.target[b], (series[b, 32:] - y[-1]) / scale, rtol=1e-6)
        moves = np.abs(y[period:] - y[:-period]).mean() / scale
        unit = float(made.inputs.unit[0].mean())
        np.testing.assert_allclose(batch.weight[b], 1.0 / (0.05 + max(unit, 0.5 * moves)), rtol=1e-5)  # type: ignore[index]
    assert not batch.weight[2].any()  # type: ignore[index]
    assert batch.target[2].tolist() == [0.0] * 8


def test_figures_by_hand() -> None:
    class Last:
        """Forecasts the last reading, 1 to both sides."""

        def predict_arrays(self, series: list[Array], h: int, levels: tuple[float, ...]) -> Array:
            assert levels == (0.1, 0.5, 0.9)
            last = np.array([one[-1] for one in series])
            return last[:, None, None] + np.array([-1.0, 0.0, 1.0]) + np.zeros((1, h, 1))

    got = held_out_figures(Last(), 4)  # type: ignore[arg-type]
    assert list(got) == list(KINDS)
    for kind, make in KINDS.items():
        ratios, inside = [], []
        for n, h in ((40, 12), (100, 24), (300, 48), (1000, 96)):
            y = make(np.random.default_rng(99 + n), 4, n + h)
            truth, last = y[:, n:], y[:, n - 1 : n]
            naive = []
            for p in (1, 7, 12, 24, 168):
                if 2 * p <= n:
                    repeat = np.tile(y[:, n - p : n], h // p + 1)[:, :h]
                    naive.append(np.abs(repeat - truth).mean())
            ratios.append(np.abs(truth - last).mean() / min(naive))
            inside.append((np.abs(truth - last) <= 1).mean())
        assert got[kind]["mae_ratio"] == pytest.approx(np.prod(ratios) ** 0.25, abs=6e-5)
        assert got[kind]["covers_80"] == pytest.approx(np.mean(inside), abs=6e-5)


# ---- bounds, one side and the other ----


def test_bends_begin_at_five_cycles_and_less_than_a_fifth_of_lowest_readings() -> None:
    rng = np.random.default_rng(4)

    def bent(n: int, lowest: int = 0, period: int = 12) -> bool:
        y = (20 + np.arange(n)) * (1 + 0.4 * np.resize(np.sin(np.arange(12.0)), n) + 0.01 * rng.normal(size=n))
        y[: 2 * lowest : 2] = y.min()
        x = np.pad((y - y[-1]) / 50, (width_of(n) - n, 0))[None]
        from gatewise.pretrained.candidates import Seasons

        found = Seasons(np.array([period]), np.array([period]), np.zeros((1, 2)))
        return bool(bend_of(x, np.array([n]), found).theta[0] != 0.0)

    assert (bent(60), bent(59)) == (True, False)
    assert bent(100)
    assert not bent(100, lowest=20)
    assert (bent(59, period=1), bent(20, period=3)) == (True, False), "a tenth of the readings, four at least"


def test_limits_and_readings_at_their_bounds() -> None:
    y = np.arange(100.0)
    y[[10, 20, 30, 40, 50]] = 200.0
    wide = np.array([[[-1e9, 1e9]]])

    def ceiling(one: Array) -> float:
        return float(within_limits(wide, np.pad(one, (128 - len(one), 0))[None], np.array([len(one)]))[0, 0, 1])

    assert ceiling(y) == 200.0, "a twentieth in five stretches"
    assert ceiling(np.append(y, 1.0)) == 1e9
    assert float(within_limits(wide, y[None], np.array([100]), reached=False)[0, 0, 1]) == 1e9
    assert float(within_limits(wide, y[None], np.array([100]), reached=False)[0, 0, 0]) == 0.0
    zero = np.zeros((1, 16))
    assert within_limits(wide, zero, np.array([16])).tolist() == [[[0.0, 0.0]]]
    first = np.resize([5.0, 1, 2, 5, 3], 20)  # the row begins with a highest reading
    assert float(within_limits(wide, first[None], np.array([20]))[0, 0, 1]) == 5.0
    for places, limit in (([0, 4, 8, 12, 16], True), ([1, 5, 9, 13], False), ([0, 1, 5, 9, 13], False)):
        row = np.arange(20.0) / 9
        row[places] = 7.0  # a stretch that begins with the row counts once
        assert (float(within_limits(wide, row[None], np.array([20]))[0, 0, 1]) == 7.0) == limit, places
    assert [width_of(k) for k in (15, 16, 17, 512, 513, 1023, 1024, 1025)] == [16, 16, 32, 512, 1024, 1024, 1024, 1024]
    assert batches_of([(0, 9), (1, 20), (2, 16), (3, 8)], lambda width: 32 // width) == [
        (16, [0, 2]), (16, [3]), (32, [1]),
    ]  # fmt: skip
    assert batches_of([(4, 20), (5, 20)], lambda _: 0) == [(32, [4]), (32, [5])]


def test_readings_at_levels_by_hand() -> None:
    from statistics import NormalDist

    normal = NormalDist(3.0, 2.0)
    known = (0.1, 0.5, 0.9)
    made = np.array([[normal.inv_cdf(level) for level in known]])
    wanted = (0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99)
    got = at_levels(made, wanted, known)[0]
    np.testing.assert_allclose(got, [normal.inv_cdf(level) for level in wanted], rtol=1e-9)
    assert got[[1, 3, 5]].tolist() == made[0].tolist(), "the same bits at known levels"
    bent = at_levels(np.array([[0.0, 1.0, 5.0]]), (0.05, 0.3, 0.7, 0.95), known)[0]
    z = [NormalDist().inv_cdf(level) for level in (0.05, 0.3, 0.7, 0.95, 0.9)]
    expected = [1 + z[0] / z[4], 1 + z[1] / z[4], 1 + 4 * z[2] / z[4], 1 + 4 * z[3] / z[4]]
    np.testing.assert_allclose(bent, expected, rtol=1e-9)


@pytest.mark.parametrize(
    ("one", "said"),
    [
        (np.zeros((3, 9)), r"must be a 1-D array of numbers, not float64 of shape \(3, 9\)"),
        (["a"] * 9, r"must be a 1-D array of numbers, not <U1 of shape \(9,\)"),
        (np.zeros(9, complex), "must be a 1-D array of numbers, not complex128"),
        (np.zeros(7), "the series has 7 readings and needs at least 8"),
        ([*range(9), np.inf], "a reading is infinite"),
        ([np.nan] * 9 + [1.0, 2, 3], "3 of the last 12 readings are known; at least 4 are needed"),
        (np.full(2000, np.nan), "0 of the last 1024 readings are known"),
    ],
)
def test_readings_that_are_refused(one: object, said: str) -> None:
    with pytest.raises(DataError, match=said) as caught:
        MODEL.predict_arrays([np.arange(9.0), one], 2)
    assert "series '1'" in str(caught.value)


def test_readings_at_the_bounds_are_taken() -> None:
    for one in (np.arange(8.0), np.arange(8), np.arange(8) > 3, np.arange(8, dtype="uint8"),
                [np.nan] * 4 + [1.0, 2, 3, 4], [np.inf, *range(1024)]):  # fmt: skip
        assert np.isfinite(MODEL.predict_arrays([one], 2)).all()
    assert len(checked([np.inf, *range(1024)], "a")) == 1024


def test_opened_gradients_are_those_of_half_the_squared_error_of_the_median() -> None:
    y = 3 * np.resize(np.arange(7.0), 60) + np.random.default_rng(0).normal(size=60)
    hint, h = Hint.of(7), 6
    x, size, made = from_readings([y], 64, h, hint)
    prediction, cache = MODEL.network.forward(made.inputs)
    middle = LEVELS.index(0.5)
    median = prediction[0, :h, middle].astype(float)
    truth = y[-h:] + 1.0
    truth[2] = np.nan
    scaled = (truth / size[0] - made.centre[0]) / made.scale[0]
    for given, error in ((None, median), (truth, np.where(np.isnan(truth), 0.0, median - scaled))):
        opened = open_forecast(MODEL.network, y, h, hint, given)
        upstream = np.zeros_like(prediction)
        upstream[0, :h, middle] = error
        expected = MODEL.network.layer_gradients(cache, upstream)
        assert list(opened.gradients) == list(expected) == list(COLUMNS)
        for name, gradient in expected.items():
            assert np.abs(gradient).max() > 0
            np.testing.assert_allclose(opened.gradients[name], gradient, rtol=1e-4, atol=1e-5)
            assert opened.runs[name].x.shape[2] == len(COLUMNS[name])
    assert x.shape == (1, 64)


def test_model_refuses() -> None:
    y = [np.arange(20.0)]
    for given, error, said in (
        ({"h": 0}, ValueError, "h must be at least 1, not 0"),
        ({"usual_season": -1}, ValueError, "usual_season must be at least 1, not -1"),
        ({"levels": [0.004]}, ValueError, r"levels must hold numbers from 0\.005 to 0\.995, not \[0\.004\]"),
        ({"levels": [0.5, 0.996]}, ValueError, "levels must hold numbers"),
        ({"levels": 0.5}, ValueError, "levels must hold numbers"),
    ):
        with pytest.raises(error, match=said):
            MODEL.predict_arrays(y, **{"h": 3, **given})
    assert MODEL.predict_arrays(y, 3, [0.005, 0.995], usual_season=1).shape == (1, 3, 2)
    for wrong in (0, 1.5, -1):
        with pytest.raises((ValueError, TypeError), match="season_length"):
            gw.Pretrained(season_length=wrong)  # type: ignore[arg-type]
    for alias in ("", 3):
        with pytest.raises(TypeError, match="alias must be text, not"):
            gw.Pretrained(alias=alias)  # type: ignore[arg-type]
    assert repr(gw.Pretrained(freq="D", season_length=7)) == "Pretrained(freq='D', season_length=7)"
    assert repr(gw.Pretrained()) == "Pretrained()"
    stream = MODEL.stream(3)
    for reading, said in (
        (np.inf, "the reading is inf; give NaN where one is missing"),
        ([1.0, 2.0], "one number, not 2"),
    ):
        with pytest.raises(DataError, match=said):
            stream.observe(reading)  # type: ignore[arg-type]
    assert len(stream) == 0


def test_model_cross_validation_by_hand() -> None:
    """Cutoffs, truth and forecasts of each window, and which series is too short."""
    rng, n, h, step = np.random.default_rng(6), 40, 3, 2
    y = {"a": rng.normal(size=n), "b": 9 + rng.normal(size=n - 5)}
    y["a"][-2] = np.nan
    table = {
        "unique_id": [name for name, one in y.items() for _ in one],
        "ds": [k for one in y.values() for k in range(len(one))],
        "y": [value for one in y.values() for value in one],
    }
    import polars as pl

    got = MODEL.cross_validation(pl.DataFrame(table), h, n_windows=3, step_size=step, level=[80])
    assert got.columns == ["unique_id", "ds", "cutoff", "y", "Pretrained", "Pretrained-lo-80", "Pretrained-hi-80"]
    expected = []
    for name, one in y.items():
        for window in range(3):
            origin = len(one) - h - (2 - window) * step
            low, middle, high = MODEL.predict_arrays([one[:origin]], h, usual_season=0)[0].T
            for k in range(h):
                expected.append((name, origin + k, origin - 1, one[origin + k], middle[k], low[k], high[k]))
    for row, right in zip(got.iter_rows(), expected, strict=True):
        assert row[:3] == right[:3]
        values = [np.nan if value is None else value for value in row[3:]]
        np.testing.assert_array_equal(values, right[3:])
    alone = MODEL.cross_validation(pl.DataFrame(table), h)
    assert alone.height == 2 * h
    assert alone["cutoff"].unique().sort().to_list() == [n - 5 - h - 1, n - h - 1]
    with pytest.raises(DataError, match="8 to forecast from and 30 for 10 held-out windows"):
        MODEL.cross_validation(pl.DataFrame(table), h, n_windows=10)
    MODEL.cross_validation(pl.DataFrame(table), h, n_windows=9)
