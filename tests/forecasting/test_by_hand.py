"""Rules of the room written a second time and plainly: what is shared, held out, weighed, drawn."""

from __future__ import annotations

import math
from statistics import NormalDist
from typing import Any

import numpy as np
import pandas as pd
import pytest

import gatewise as gw
from gatewise.arrays import Array
from gatewise.data import Panel, Windows, to_panel
from gatewise.errors import DataError
from gatewise.forecasting import backtest, before, fitting
from gatewise.forecasting.blending import PRIOR, prior_of
from gatewise.forecasting.held import Held, crps_of, held_steps, origins_of, rounding, with_past
from gatewise.forecasting.members import NAIVE, Bands, View
from gatewise.forecasting.moments import Moments
from gatewise.forecasting.past import Past
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.together import correlation_of, design_effect
from gatewise.pretrained.network import LEVELS

NAN = math.nan
SMALL: dict[str, Any] = {"hidden_size": 2, "max_epochs": 1, "input_size": 8}


def panel_of(*series: Any, season: int = 4, missing: str = "mask") -> Panel:
    parts = [
        pd.DataFrame({"unique_id": f"s{k}", "ds": range(len(y)), "y": np.asarray(y, float)})
        for k, y in enumerate(series)
    ]
    return to_panel(pd.concat(parts), season=season, missing=missing)


def features_of(panel: Panel):
    rows = np.column_stack([panel.offsets[:-1], panel.offsets[1:]])
    return Recipe.learn(panel, rows, scaler="standard", calendar=False, masked=True).apply(panel)


# ---- together ----


def correlation_by_hand(changes: Array) -> float:
    """Mean product of two standardised series at one time; or with each turned as the other half of the times says."""
    columns = []
    for column in changes.T:
        known = column[np.isfinite(column)]
        if len(known) and known.std() > 0:
            columns.append(np.where(np.isfinite(column), (column - known.mean()) / known.std(), NAN))
    z = np.array(columns).T

    def mean(z: Array) -> float:
        products = [
            row[i] * row[j] for row in z for i in range(len(row)) for j in range(len(row))
            if i != j and np.isfinite(row[i] * row[j])
        ]  # fmt: skip
        return sum(products) / len(products) if products else 0.0

    half = len(z) // 2
    turned = z.copy()
    for mine, other in ((slice(0, half), slice(half, None)), (slice(half, None), slice(0, half))):
        there = np.nan_to_num(z[other])
        values, vectors = np.linalg.eigh(there.T @ there)
        turned[mine] = z[mine] * np.where(vectors[:, values.argmax()] < 0, -1.0, 1.0)
    return min(max(mean(z), mean(turned), 0.0), 1.0)


@pytest.mark.parametrize("seed", range(6))
def test_together_by_hand(seed: int) -> None:
    rng = np.random.default_rng(seed)
    changes = rng.normal(size=(41, 1)) * [1, -1, 2, -2, 0, 1] * (seed < 4) + rng.normal(size=(41, 6)) * 0.7
    changes[rng.random(changes.shape) < 0.2] = NAN
    changes[[0, 20, 40]] = NAN  # times at which nobody changes
    changes[:, 4] = NAN if seed % 2 else 3.0
    # Of noise there is no largest component that twenty steps find.
    assert correlation_of(changes) == pytest.approx(correlation_by_hand(changes), abs=1e-5 if seed < 4 else 0.02)
    if seed < 4:
        assert correlation_of(changes) > 0.4


def test_together_over_whole_seasons() -> None:
    """Changes over two seasons of four for six steps; over half of the readings where these are fewer than two."""
    rng = np.random.default_rng(0)
    for lengths, lag in (((60, 55, 40), 8), ((15, 16, 17), 8), ((15, 15, 15), 7), ((60, 15, 15), 7)):
        walks = [np.cumsum(rng.normal(size=n)) + np.arange(n) % 4 for n in lengths]
        walks[0][5] = NAN
        panel = panel_of(*walks)
        features = features_of(panel)
        made = np.full((max(lengths), 3), NAN)
        for k, n in enumerate(lengths):
            made[lag:n, k] = walks[k][lag:] - walks[k][:-lag]
        kept = made[np.isfinite(made).any(axis=1)]
        got = design_effect(panel, features, 6, np.arange(3))
        assert got == pytest.approx(1 + 2 * correlation_by_hand(kept), abs=1e-4), (lengths, lag)
    assert design_effect(panel, features, 6, np.array([1])) == 1.0


# ---- past, blending, fitting ----


def past_of(points: Array, truth: Array, horizons: float, series: float = 2.0) -> Past:
    offsets = np.random.default_rng(9).random((*truth.shape, len(LEVELS))).cumsum(axis=-1)
    names = ("pretrained", "naive", "drift")
    bands = {name: Bands(LEVELS, offsets * (k + 1)) for k, name in enumerate(names)}
    return Past(names, points, truth, bands, np.linspace(0.3, 1.0, len(truth)), horizons, series)


def density(value: float, mean: float, deviation: float, error: float) -> float:
    return NormalDist(mean, math.hypot(deviation, error)).pdf(value)


@pytest.mark.parametrize("seed", range(8))
def test_past_and_blending_by_hand(seed: int) -> None:
    from gatewise.forecasting import past as module

    rng = np.random.default_rng(seed)
    truth = rng.normal(size=(12, 5)).cumsum(axis=1)
    size = (0.4, 0.9, 1.0, 1.1, 3.0, 0.95, 1.0, 1.0)[seed]
    points = np.stack([truth + size * rng.normal(size=truth.shape), truth + rng.normal(size=truth.shape),
                       truth + 1.2 * rng.normal(size=truth.shape)], axis=-1)  # fmt: skip
    truth[3, 2] = NAN
    horizons = (9.0, 30.0, 30.0, 9.0, 30.0, 4.0, 2.0, 0.5)[seed]
    past = past_of(points, truth, horizons)
    sizes = np.abs(truth[..., None] - points)
    errors = [float(np.nanmean(sizes[..., k])) for k in range(3)]
    assert list(past.errors.values()) == pytest.approx(errors)
    assert past.worth == pytest.approx(horizons * 0.65)
    trust = min(max((horizons / 2.0 - 1.0) / module._REPRESENTATIVE, 0.0), 1.0)
    assert past.trust == pytest.approx(trust)
    gains = []
    for part in (sizes, sizes[:, :1]):
        known = part[np.isfinite(part).all(axis=-1)]
        mean = known.mean(axis=0)
        gains.append(1 - mean[0] / min(mean[1], mean[2]))
    whole = sizes[np.isfinite(sizes).all(axis=(1, 2))].mean(axis=1)
    best = 1 if whole[:, 1].mean() < whole[:, 2].mean() else 2
    n = max(horizons, 1.0)
    spread = module._COUNTS * module._USUAL**2
    if n > 1:
        spread += (n - 1) * np.var(whole[:, best] - whole[:, 0]) / whole[:, best].mean() ** 2
    error = module._OVERLAP * math.sqrt(spread / (module._COUNTS + n - 1) / n)
    gain = max(gains)
    said = math.log(density(gain, *module._NOTHING, error) / density(gain, *module._SOMETHING, error))
    if gain < module._NOTHING[0]:
        said = max(said, 0.0)
    odds = module._ODDS * math.exp(min(max(said, -8.0), 8.0))
    chance = trust * odds / (1 + odds)
    assert past.nothing_to_learn == pytest.approx(chance, rel=1e-9)
    assert past.naive_share({"ridge": 1.0}) == 0.0
    assert past.naive_share({"naive": 0.1, "ridge": 0.9}) == pytest.approx(chance if chance >= 0.05 else 0.0)

    names = ["network", "pretrained", "ridge", "naive", "drift"]
    prior = {name: PRIOR[name] for name in names}
    by_name = dict(zip(past.names, errors, strict=True))
    taught = 1.0
    ahead = 1 - by_name["pretrained"] / min(by_name["naive"], by_name["drift"])
    for value in (10 * ahead, horizons - 1.0):
        taught *= min(1.0, max(0.05, value))
    for name in names:
        behind = by_name[name] / min(errors) - 1 if name in by_name else 0.0
        prior[name] *= math.exp(-2 * min(behind, 10.0)) if name in by_name else taught
    simple = {k: PRIOR[k] * (min(errors[1:]) / by_name[k]) ** horizons for k in ("naive", "drift")}
    total, alone = sum(prior.values()), sum(simple.values())
    expected = [(1 - chance) * prior[k] / total + chance * simple.get(k, 0.0) / alone for k in names]
    np.testing.assert_allclose(prior_of(names, past), expected, rtol=1e-9)
    np.testing.assert_allclose(
        prior_of(["tuned", "naive"], None), np.array([PRIOR["pretrained"], PRIOR["naive"]]) / 0.65, rtol=1e-12
    )


def test_past_errors_in_half_widths_by_hand() -> None:
    rng = np.random.default_rng(2)
    truth, points = rng.normal(size=(4, 3)), rng.normal(size=(4, 3, 3))
    past = past_of(points, truth, 9.0)
    weights = {"pretrained": 0.4, "naive": 0.2, "ridge": 0.3, "tuned": 0.1}
    got = past.relative(weights, 0.25)
    assert got is not None
    at = {level: LEVELS.index(level) for level in (0.1, 0.9)}
    for b in range(4):
        for k in range(3):
            share = np.array([0.5, 0.2, 0.0])
            error = truth[b, k] - (points[b, k] * share).sum() / 0.7
            own, naive = (past.bands[name].offsets[b, k] for name in ("pretrained", "naive"))
            bands = 0.75 * own + 0.25 * naive
            assert got[b, k] == pytest.approx(error / (0.5 * (bands[at[0.9]] - bands[at[0.1]])), rel=1e-9)
    alone = past.relative({"pretrained": 0.5, "ridge": 0.5})
    assert alone is not None
    unit = past.bands["pretrained"].offsets
    expected = (truth - points[..., 0]) / (0.5 * (unit[..., at[0.9]] - unit[..., at[0.1]]))
    np.testing.assert_allclose(alone, expected, rtol=1e-9)
    assert past.relative({"pretrained": 0.49, "ridge": 0.51}) is None


def test_fitting_counts_windows_by_hand() -> None:
    panel = panel_of(np.arange(40.0), np.arange(20.0), np.arange(9.0))
    windows = Windows.at(panel.offsets, np.array([10, 11, 12, 30, 55]), 4, 5)
    assert fitting._apart(windows) == pytest.approx((3 / 5 + 1) + 1)
    assert fitting._apart(windows.take(np.zeros(0, np.int64))) == 0.0
    assert fitting._spread(3, 3).tolist() == [0, 1, 2]
    assert fitting._spread(9, 3).tolist() == [0, 4, 8]
    for h, most in ((1, 1000), (60, 997), (1000, 166), (5000, 50)):
        assert fitting._judging_windows(gw.Forecaster(h).options) == most


# ---- members, before ----


def test_members_naive_bands_by_hand() -> None:
    """Spread of the errors one step ahead so far, grown as each method's variance grows."""
    rng = np.random.default_rng(5)
    series = [rng.normal(10, 2, 30), np.cumsum(rng.normal(size=12)), rng.normal(size=3), np.full(9, 2.0)]
    series[0][7] = NAN
    panel = panel_of(*series)
    features = features_of(panel)
    series[0][7] = series[0][6]  # carried on
    origins = np.concatenate([panel.offsets[:-1] + 3, panel.offsets[1:]])
    windows, h = Windows.at(panel.offsets, np.sort(origins), 1, 6), 6
    view = View(panel, features, windows)
    normal = np.array([NormalDist().inv_cdf(level) for level in LEVELS])
    for name, member in NAIVE.items():
        made = member.forecast(view)
        assert made.bands is not None
        assert member.forecast(view, bands=False).bands is None
        for b, origin in enumerate(windows.origins):
            s = int(windows.series[b])
            scale = float(features.scaler.scale[s, 0]) or 1.0
            y = series[s][: origin - panel.offsets[s]] / scale
            far, rows = y[4:] - y[:-4], len(y) - 1
            one = float((np.diff(y) ** 2).mean()) if rows else 0.0
            slope = (y[-1] - y[0]) / max(rows, 1)
            for k in range(1, h + 1):
                if name == "naive" or (name == "seasonal_naive" and rows < 4):
                    point, sigma = 0.0, math.sqrt(one * k)
                elif name == "drift":
                    point = slope * k
                    spread = max(one - slope**2, 0.0)
                    sigma = math.sqrt(spread * k * (1 + k / max(rows, 1)))
                else:
                    point = y[len(y) - 4 + (k - 1) % 4] - y[-1]
                    seasons = float((far**2).mean()) if len(far) else 0.0
                    sigma = math.sqrt(seasons * ((k - 1) // 4 + 1))
                flat = features.scaler.scale[s, 0] == 0
                assert made.point[b, k - 1] == pytest.approx(0.0 if flat else point, abs=1e-5), (name, b, k)
                np.testing.assert_allclose(made.bands.offsets[b, k - 1], sigma * normal, atol=1e-5)


def test_before_mean_squares_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(3)
    series = [rng.normal(size=n) for n in (5, 60, 1, 33, 12, 60)]
    panel = panel_of(*series)
    features = features_of(panel)
    rows = rng.permutation(len(panel.times))
    for few in (1, 100, 10**6):  # so many places at a time
        monkeypatch.setattr(before, "CHUNK", few)
        for lag in (1, 4, 40):
            got = before.mean_squares(features, lag, rows)
            for row, value in zip(rows, got, strict=True):
                s = int(np.searchsorted(panel.offsets, row, side="right")) - 1
                y = series[s][: row - panel.offsets[s] + 1] / (features.scaler.scale[s, 0] or 1.0)
                mean = float(((y[lag:] - y[:-lag]) ** 2).mean()) if len(y) > lag else 0.0
                assert value == pytest.approx(mean, rel=1e-9, abs=1e-12)


@pytest.mark.parametrize("many", [False, True])
def test_moments_are_those_of_each_row(monkeypatch: pytest.MonkeyPatch, many: bool) -> None:
    from gatewise.forecasting import moments

    monkeypatch.setattr(moments, "_FEW", 20)
    monkeypatch.setattr(moments, "CHUNK", 7)
    times = np.concatenate([np.arange(30) + (100 * k if many else 0) for k in range(5)])
    asked = []

    def features(some: Array) -> Array:
        asked.append(len(some))
        return np.stack([some * 2.0, some - 1.0], axis=1)

    made = Moments.make(times, 5, features)
    np.testing.assert_array_equal(made.of(np.arange(150)), np.stack([times * 2.0, times - 1.0], axis=1))
    assert max(asked) <= 7
    assert sum(asked) == (150 if many else 30)
    assert Moments.make(times[:20], 5, features).at.tolist() == list(range(20)), "so few are not looked through"
    assert Moments.make(times, 1, features).at.tolist() == list(range(150))
    assert Moments.make(times, 5, None).table.shape == (0, 0)


# ---- held ----


def test_held_windows_and_what_is_said_of_them() -> None:
    options = gw.Forecaster(3, input_size=2).options
    panel = panel_of(np.arange(20.0), np.arange(15.0))
    assert origins_of(options, panel, 3, 2).tolist() == [[13, 15, 17], [28, 30, 32]]
    assert origins_of(options, panel, 2, None).tolist() == [[14, 17], [29, 32]]
    assert [held_steps(options, n, step) for n, step in ((1, None), (3, None), (3, 1))] == [3, 9, 5]
    assert origins_of(options, panel, 4, 2).shape == (2, 4)
    assert origins_of(options, panel, 8, 1)[1].tolist() == [25, 26, 27, 28, 29, 30, 31, 32]
    with pytest.raises(DataError, match="2 to look back, 3 to learn from and 11 for 9 held-out windows"):
        origins_of(options, panel, 9, 1)
    y = np.array([[3.0, NAN, -8.0], [0.0, 0.0, NAN]])
    assert rounding(y).ravel().tolist() == [8e-12, 0.0]
    quantiles = np.array([[[3.0 + 7e-12, 1.0]] * 3, [[0.0, 1.0]] * 3])
    expected = 2 * np.mean([0.0, 0.9 * 2.0])
    assert crps_of(y, quantiles, [0.1, 0.9])[0, 0] == pytest.approx(expected)
    assert crps_of(y, quantiles, [0.1, 0.9])[1, 0] == pytest.approx(2 * np.mean([0.0, 0.1]))
    assert np.isnan(crps_of(y, quantiles, [0.1, 0.9])[0, 1])


def test_held_series_without_a_past_are_left_out_by_name() -> None:
    nothing = np.append(np.full(12, NAN), [1.0, 2, 3])
    panel = panel_of(np.arange(15.0), nothing, np.arange(15.0))
    first = panel.offsets[1:] - 3
    kept, said = with_past(panel, first)
    assert said == ("Without a reading before their held-out windows, and so not tested: 's1'.",)
    assert kept.lengths[kept.lengths > 0].tolist() == [15, 15]
    assert with_past(panel, panel.offsets[1:] - 2)[1] == ()
    alone = panel_of(nothing)
    with pytest.raises(DataError, match=r"no reading comes before the held-out windows of 's0'; give more readings"):
        with_past(alone, alone.offsets[1:] - 3)


def test_held_parts_are_joined_by_series_and_time() -> None:
    panel = panel_of(np.arange(20.0), np.arange(15.0))

    def held(origins: list[int]) -> Held:
        at = np.array(origins)
        y = at[:, None] + np.array([0.0, 0.5])
        return Held(Windows.at(panel.offsets, at, 3, 2), y, {"A": y + 1}, {"A": y + 2})

    joined = Held.joined([held([18, 33]), held([9, 30])])
    assert joined.origins.tolist() == [9, 18, 30, 33]
    assert joined.series.tolist() == [0, 0, 1, 1]
    for values, more in ((joined.y, 0), (joined.columns["A"], 1), (joined.crps["A"], 2)):
        assert values[:, 0].tolist() == [9 + more, 18 + more, 30 + more, 33 + more]
    part = joined.take(np.array([2, 0]))
    assert (part.origins.tolist(), part.y[:, 1].tolist()) == ([30, 9], [30.5, 9.5])
    assert part.crps["A"][:, 0].tolist() == [32, 11]
    longer = np.array([0, 25, 45])
    moved = joined.moved(longer, np.array([2, 7]))
    assert moved.origins.tolist() == [11, 20, 37, 40]
    assert moved.series.tolist() == [0, 0, 1, 1]
    assert repr(joined) == "Held(4 windows of 2 steps, columns: A)"


# ---- display ----


def lines_of(axes: Any) -> dict[str, tuple[list[float], list[float]]]:
    return {one.get_label(): (list(one.get_xdata()), list(one.get_ydata())) for one in axes.get_lines()}


def bands_of_picture(axes: Any) -> dict[str, list[list[float]]]:
    """Label -> time, lower and upper bound, from the outline that is filled."""
    made = {}
    for one in axes.collections:
        points = one.get_paths()[0].vertices
        times = sorted(set(points[:, 0].tolist()))
        made[one.get_label()] = [
            [time, points[points[:, 0] == time, 1].min(), points[points[:, 0] == time, 1].max()] for time in times
        ]
    return made


@pytest.fixture
def axes() -> Any:
    pytest.importorskip("matplotlib")
    from matplotlib.figure import Figure

    return Figure().add_subplot()


def test_display_draws_the_forecast(axes: Any) -> None:
    """Three seasons of readings, at least four horizons; each band; the second series; its title and legend."""
    y = [np.sin(np.arange(60.0)), 5 + np.cos(np.arange(50.0))]
    y[1][-3] = NAN
    for h, shown in ((2, 12), (4, 16)):
        axes.clear()
        forecaster = gw.Forecaster(h, method="naive", season_length=4, missing="mask").fit(panel_of(*y))
        answer = forecaster.predict(level=[50, 90])
        mine = answer[answer["unique_id"] == "s1"]
        assert forecaster.plot(level=[50, 90], series="s1", ax=axes) is axes
        lines = lines_of(axes)
        assert list(lines) == ["readings", "Naive"]
        assert lines["readings"][0] == list(range(50 - shown, 50))
        np.testing.assert_array_equal(lines["readings"][1], y[1][-shown:])
        assert lines["Naive"] == (list(range(50, 50 + h)), mine["Naive"].tolist())
        bands = bands_of_picture(axes)
        assert list(bands) == ["90 %", "50 %"], "the wide one lies below"
        for level in (50, 90):
            expected = mine[["ds", f"Naive-lo-{level}", f"Naive-hi-{level}"]].to_numpy(float)
            np.testing.assert_allclose(bands[f"{level} %"], expected)
        assert axes.get_title() == "y: s1"
        assert [one.get_text() for one in axes.get_legend().get_texts()] == ["readings", "90 %", "50 %", "Naive"]
        alphas = [one.get_alpha() for one in axes.collections]
        assert alphas == pytest.approx([0.15, 0.27])
    forecaster = gw.Forecaster(2, method="naive").fit(panel_of(y[0]))
    axes.clear()
    assert forecaster.plot(ax=axes).get_title() == "y"
    with pytest.raises(DataError, match="there is no series 'x'; there are s0"):
        forecaster.plot(series="x", ax=axes)


def test_display_draws_the_last_window_of_a_backtest(axes: Any) -> None:
    rng = np.random.default_rng(4)
    y = [np.sin(np.arange(60.0)) + rng.normal(size=60), 5 + rng.normal(size=50)]
    tested = backtest(gw.Forecaster(3, method="ridge", **SMALL), panel_of(*y), n_windows=2, level=[80])
    windows = tested.windows_frame()
    mine = windows[(windows["unique_id"] == "s1") & (windows["cutoff"] == 46)]
    assert tested.plot(series="s1", ax=axes) is axes
    lines = lines_of(axes)
    best = next(one.model for one in tested.ranking if one.model != "Ridge")
    assert list(lines) == ["readings", "truth", "Ridge", best]
    assert lines["readings"][0] == list(range(47 - 12, 47))
    assert lines["truth"] == (mine["ds"].tolist(), mine["y"].tolist())
    for model in ("Ridge", best):
        np.testing.assert_allclose(lines[model][1], mine[model])
    np.testing.assert_allclose(
        bands_of_picture(axes)["80 %"], mine[["ds", "Ridge-lo-80", "Ridge-hi-80"]].to_numpy(float)
    )
    assert axes.get_title() == "y: s1, held out"
    widths = {one.get_label(): one.get_linewidth() for one in axes.get_lines()}
    assert widths["Ridge"] > widths[best]
    axes.clear()
    tested.plot(["Drift", "Naive"], ax=axes)
    assert list(lines_of(axes)) == ["readings", "truth", "Drift", "Naive"]
    assert axes.collections == [] or len(axes.collections) == 0, "bands are the forecaster's alone"
    colours = {one.get_color() for one in axes.get_lines()[2:]}
    assert len(colours) == 2
    with pytest.raises(ValueError, match=r"models must be among Ridge, .* not 'Best'"):
        tested.plot(["Best"], ax=axes)


def test_display_tables_of_scores() -> None:
    y = np.sin(np.arange(60.0)) + np.random.default_rng(4).normal(size=60)
    tested = backtest(gw.Forecaster(3, method="ridge", **SMALL), panel_of(y), n_windows=2, level=[80, 95])
    about, head, *rows = repr(tested).splitlines()
    assert about == f"Backtest, 2 windows of 3 steps: {tested.sentence}"
    names = ["model", "MASE", "RMSSE", "MAE", "sMAPE", "WQL", "80 % covers", "95 % covers", "MSIS 80 %", "MSIS 95 %"]
    assert head.split() == " ".join(names).split()
    assert len({len(row) for row in (head, *rows)}) == 1
    for score, row in zip(tested.ranking, rows, strict=True):
        values = [score.mase, score.rmsse, score.mae, score.smape, score.wql]
        expected = [score.model, *(f"{value:.4g}" for value in values),
                    *(f"{100 * score.coverage[level]:.1f} %" for level in (80, 95)),
                    *(f"{score.msis[level]:.4g}" for level in (80, 95))]  # fmt: skip
        assert " ".join(row.split()) == " ".join(expected)
        cells = "".join(f"<td>{cell}</td>" for cell in expected)
        assert f"<tr>{cells}</tr>" in tested._repr_html_()
    assert tested._repr_html_().startswith("<p><b>Backtest, 2 windows of 3 steps</b>: ")
