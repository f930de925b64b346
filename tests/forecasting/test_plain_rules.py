"""Scores, simple forecasts, plans and sample paths, written a second time and plainly; bounds on both sides."""

from __future__ import annotations

import math
from itertools import pairwise
from statistics import NormalDist
from typing import Any

import numpy as np
import pandas as pd
import pytest

import gatewise as gw
from gatewise.data import Panel, to_panel
from gatewise.errors import DataError
from gatewise.forecasting import metrics, planning
from gatewise.forecasting.backtesting import Backtest
from gatewise.forecasting.baselines import BASELINES
from gatewise.forecasting.held import Held
from gatewise.forecasting.planning import choose_input_size, choose_segment_size, learns_on, make_plan
from gatewise.forecasting.running import Run
from gatewise.forecasting.sampling import LEVELS, dependence_of, paths
from gatewise.forecasting.scoring import Score, Tally, rank, ranked, scales_of
from gatewise.forecasting.verdict import compared, coverage_in_words

NAN = math.nan


def panel(*lengths: int, season: int = 1) -> Panel:
    rng = np.random.default_rng(1)
    parts = [
        pd.DataFrame({"unique_id": f"s{k}", "ds": range(n), "y": rng.normal(10, 2, n).round(2)})
        for k, n in enumerate(lengths)
    ]
    return to_panel(pd.concat(parts), season=season)


# ---- scores ----


def test_every_score_of_a_tally_by_hand() -> None:
    """Two models, three windows of two series, one series that never changed, missing truth."""
    table = pd.DataFrame(
        {"unique_id": ["a"] * 6 + ["b"] * 6, "ds": [*range(6)] * 2, "y": [1.0, 3, 2, 6, 5, 8, *[4.0] * 6]}
    )
    made = to_panel(table, season=2)
    scales = scales_of(made, np.array([4, 10]))
    steps = [2 - 1, 6 - 3]
    np.testing.assert_allclose(scales, [[np.mean(steps), NAN], [math.sqrt(np.mean(np.square(steps))), NAN]])
    y = np.array([[5.0, 8.0], [NAN, 8.0], [4.0, 0.0]])
    series = np.array([0, 0, 1])
    columns = {
        "A": np.array([[6.0, 4.0], [1.0, 8.0], [4.0, 0.0]]), "A-lo-80": np.array([[5.0, 3.0], [0.0, 9.0], [3.0, 0.5]]),
        "A-hi-80": np.array([[7.0, 8.0], [2.0, 10.0], [5.0, 1.0]]), "B": np.full((3, 2), 5.0),
        "B-lo-80": np.full((3, 2), 4.0), "B-hi-80": np.full((3, 2), 6.0),
    }  # fmt: skip
    tally = Tally(["A", "B"], [80], scales)
    crps = {"A": np.array([[0.5, 2.0], [NAN, 0.25], [0.0, 1.0]])}
    for at in (slice(0, 2), slice(2, 3)):
        windows = _Windows(
            y[at], series[at], {k: v[at] for k, v in columns.items()}, {k: v[at] for k, v in crps.items()}
        )
        tally.add(windows)  # type: ignore[arg-type]
    assert (tally.windows, tally.readings("A"), repr(tally)) == (3, 5.0, "Tally(3 windows, A, B)")
    for name in ("A", "B"):
        for only in (None, 0, 1):
            score = tally.score(name, series=only)
            mine = [(w, k) for w in range(3) for k in range(2) if only in (None, series[w]) and not math.isnan(y[w, k])]
            f = columns[name]
            errors = [abs(y[at] - f[at]) for at in mine]
            scaled = [abs(y[at] - f[at]) / scales[0, 0] for at in mine if series[at[0]] == 0]
            roots = []
            for w in sorted({w for w, _ in mine if series[w] == 0}):
                squares = [(y[at] - f[at]) ** 2 for at in mine if at[0] == w]
                roots.append(math.sqrt(sum(squares) / len(squares)) / scales[1, 0])
            percent = [200 * abs(y[at] - f[at]) / (abs(y[at]) + abs(f[at])) if y[at] or f[at] else 0.0 for at in mine]
            low, high = columns[f"{name}-lo-80"], columns[f"{name}-hi-80"]
            inside = [low[at] <= y[at] <= high[at] for at in mine]
            widths = [
                (high[at] - low[at] + 10 * (max(low[at] - y[at], 0) + max(y[at] - high[at], 0))) / scales[0, 0]
                for at in mine if series[at[0]] == 0
            ]  # fmt: skip
            losses = [crps[name][at] for at in mine] if name in crps else []
            sizes = sum(abs(y[at]) for at in mine)
            expected = [
                mean(scaled), mean(roots), mean(errors), mean(percent), mean(inside), mean(widths),
                sum(losses) / sizes if losses else NAN, mean(losses),
            ]  # fmt: skip
            found = [
                score.mase, score.rmsse, score.mae, score.smape, score.coverage[80], score.msis[80], score.wql,
                score.crps,
            ]  # fmt: skip
            np.testing.assert_allclose(found, expected, rtol=1e-12)
    mixed = tally.score("A", one_unit=False)
    assert mixed.wql == pytest.approx((2.75 / 21 + 1.0 / 4) / 2), "the mean of both series"
    agreed = {"A": (-1 - 0 + 0) / 1, "B": (0 + 0 + 1) / 1}  # pairs of errors that are both there and not zero
    for name, sign in agreed.items():
        assert tally.correlation(name) == pytest.approx(max(0.0, math.sin(math.pi / 2 * sign)))
    assert math.isnan(mixed.mae)
    assert math.isnan(mixed.crps)
    assert mixed.mase == tally.score("A").mase


class _Windows(Held):
    """Held-out windows of which only the series is known."""

    def __init__(self, y: np.ndarray, series: np.ndarray, columns: Any, crps: Any) -> None:
        for name, value in {"y": y, "columns": columns, "crps": crps, "_series": series}.items():
            object.__setattr__(self, name, value)

    @property
    def series(self) -> np.ndarray:
        return self._series  # type: ignore[attr-defined]


def mean(values: list[Any]) -> float:
    return sum(values) / len(values) if values else NAN


def test_metrics_by_hand() -> None:
    y, f = [1.0, 0.0, NAN, 4.0], [2.0, 0.0, 1.0, 1.0]
    assert metrics.mae(y, f) == pytest.approx(4 / 3)
    assert metrics.rmse(y, f) == pytest.approx(math.sqrt(10 / 3))
    assert metrics.smape(y, f) == pytest.approx(200 * (1 / 3 + 0 + 3 / 5) / 3)
    assert metrics.seasonal_errors([1, 4, 2, 8], 2) == pytest.approx((2.5, math.sqrt(8.5)))
    assert metrics.seasonal_errors([1, 4], 2) == metrics.seasonal_errors([1, 4], 1) == (3, 3)
    assert metrics.seasonal_errors([1, 4, 9], 2) == (8, 8)
    assert metrics.mase(y, f, [1, 4, 2, 8], 2) == pytest.approx(4 / 3 / 2.5)
    assert metrics.mase([1.0], [2.0], [1, 3, 9]) == pytest.approx(1 / 4)
    assert metrics.rmsse([1.0], [2.0], [1, 3, 9]) == pytest.approx(1 / math.sqrt(20))
    assert math.isnan(metrics.mase(y, f, [3, 3, 3]))
    assert math.isnan(metrics.rmsse(y, f, [3, 3, 3]))
    assert metrics.coverage([1.0, 2.0, NAN, 5.0], [1.0, 2.5, 0, 4], [1.0, 3, 9, 5.0]) == pytest.approx(2 / 3)
    assert metrics.interval_score([0.0, 5.0, 2.0], [1.0, 1.0, 1.0], [3.0, 3.0, 3.0], 80) == pytest.approx(
        (12 + 22 + 2) / 3
    )
    assert metrics.pinball([3.0, 0.0], [[1.0, 5.0], [1.0, 5.0]], [0.25, 0.75]).tolist() == pytest.approx([0.5, 1.0])
    assert metrics.crps([3.0, 0.0, NAN], [[1.0, 5.0]] * 3, [0.25, 0.75]) == pytest.approx(1.5)
    assert metrics.wql([3.0, 0.0, NAN], [[1.0, 5.0]] * 3, [0.25, 0.75]) == pytest.approx(1.0)
    assert math.isnan(metrics.wql([0.0], [[1.0]], [0.5]))
    assert metrics.root_mean_squares(
        np.array([[3e300, -4e300], [NAN, NAN], [0.0, 0.0], [NAN, 2e-300]])
    ).tolist() == pytest.approx([math.sqrt(12.5) * 1e300, NAN, 0.0, 2e-300], nan_ok=True)


@pytest.mark.parametrize(
    ("a", "b", "words"),
    [
        (1.0, 0.0, "above"), (math.inf, 1.0, "above"), (3.0, 1.0, "3 times"), (2.999, 1.0, "199.9 % above"),
        (1e6 - 1, 1.0, "999,999 times"),
        (1e6, 1.0, "more than a million times"), (1.0, 3.0, "1/3 of"), (1.001, 3.0, "66.6 % below"),
        (2e-6, 1.0, "1/500,000 of"),
        (1e-6, 1.0, "less than a millionth of"), (1.0, 1.0, "less than 0.1 % above"),
        (1.00049, 1.0, "less than 0.1 % above"),
        (1.00051, 1.0, "0.1 % above"), (0.99951, 1.0, "less than 0.1 % below"), (0.99949, 1.0, "0.1 % below"),
    ],
)  # fmt: skip
def test_two_errors_compared(a: float, b: float, words: str) -> None:
    assert compared(a, b) == words


def score(model: str, mase: float, mae: float = 1.0, **coverage: float) -> Score:
    return Score(model, mase, NAN, mae, NAN, {float(k[1:]): v for k, v in coverage.items()})


def test_the_order_of_models() -> None:
    order = [
        score("A", 0.5, 9), score("Naive", 0.7), score("SeasonalNaive", 0.7), score("Drift", 0.7), score("Ridge", 0.7),
        score("Pretrained", 0.7), score("Network", 0.7), score("GRU", 0.7), score("B", 0.7, 2), score("C", NAN, 1),
        score("D", NAN, 2),
        score("E", NAN, NAN),
    ]  # fmt: skip
    assert [one.model for one in sorted([*order[5:], *order[:5]], key=rank)] == [one.model for one in order]
    assert rank(score("A", 0.1234567891)) == rank(score("B", 0.1234567892))
    assert rank(score("A", 0.123456789)) < rank(score("A", 0.12345679))


def wide(model: str, mase: float, wql: float, crps: float = NAN) -> Score:
    return Score(model, mase, NAN, mase, NAN, {}, wql, crps)


def test_errors_within_one_percent_are_equal_and_the_quantile_loss_decides() -> None:
    def order(*scores: Score) -> str:
        return " ".join(one.model for one in ranked(scores))

    assert order(wide("Naive", 1.0, 0.9), wide("GRU", 1.01, 0.1), wide("A", 1.0101, 0.0)) == "GRU Naive A"
    assert order(wide("Naive", 1.0, NAN, 0.9), wide("GRU", 1.0, NAN, 0.1)) == "GRU Naive", "all readings zero"
    assert order(wide("Naive", 1.0, NAN), wide("GRU", 1.001, 0.1)) == "Naive GRU", "nothing to compare with"
    assert order(wide("Naive", 0.0, 0.2), wide("GRU", 0.0, 0.1), wide("A", 2e-6, 0.0)) == "GRU Naive A"
    assert order(wide("Naive", 0.0, 0.2), wide("GRU", 9e-7, 0.1)) == "GRU Naive", "exact to 32 bits"
    assert order(wide("GRU", 9e-7, 0.1), wide("Naive", 0.0, 0.1)) == "Naive GRU"
    assert order(wide("GRU", 0.0, 0.0), wide("Naive", 0.0, 0.0)) == "Naive GRU", "exact both"
    assert order(wide("GRU", 1.0, 0.2), wide("Naive", 1.0, 0.2)) == "Naive GRU", "the simpler one"
    assert order(Score("A", NAN, 1, 1.0, 1, {}, 0.2), Score("B", NAN, 1, 1.005, 1, {}, 0.1)) == "B A"


def test_coverage_is_told_beyond_ten_points_and_chance() -> None:
    def told(one: Score, readings: float) -> str:
        return coverage_in_words(one, dict.fromkeys(one.coverage, readings))

    assert told(score("A", 1, L80=0.7, L95=0.95), 1e9) == ""
    assert "do not rely" in told(score("A", 1, L80=0.699), 1e9)
    assert told(score("A", 1, L80=0.9), 1e9) == ""
    wide = told(score("A", 1, L80=0.901), 1e9)
    assert wide == " Of A's forecasts 90 % of the readings lie in the 80 % interval: intervals are too wide."
    assert told(score("A", 1, L80=NAN), 1e9) == ""
    chance = 250 * math.sqrt(0.16 / 40)
    assert told(score("A", 1, L80=0.8 - 0.01 * (chance - 0.1)), 40) == ""
    assert told(score("A", 1, L80=0.8 - 0.01 * (chance + 0.1)), 40) != ""
    assert told(score("A", 1, L50=0.0), 2) == "", "250 points of chance"
    exact = {80.0: 0.9}  # of 1000 readings 900 in intervals without a width, and 80, 85 or 95 of 100 in others
    assert coverage_in_words(score("A", 1, L80=0.98), {80: 1e9}, exact) == ""
    assert coverage_in_words(score("A", 1, L80=0.985), {80: 1e9}, exact) == ""
    assert coverage_in_words(score("A", 1, L80=0.995), {80: 1e9}, exact).endswith("intervals are too wide.")
    assert coverage_in_words(score("A", 1, L80=1.0), {80: 1e9}, {80: 1.0}) == "", "no interval has a width"
    assert "do not rely" in coverage_in_words(score("A", 1, L80=0.5), {80: 1e9}, {80: 0.5})
    both = told(score("A", 1, L50=0.2, L80=0.1, L10=0.9), 1e9)
    assert both == (
        " Of A's forecasts 20 % of the readings lie in the 50 % interval and 10 % of the readings lie"
        " in the 80 % interval: do not rely"
        " on them. Of A's forecasts 90 % of the readings lie in the 10 % interval: intervals are too wide."
    )


def test_the_sentence_of_a_backtest() -> None:
    def said(*scores: Score) -> str:
        tally = Tally([one.model for one in scores], [], np.ones((2, 1)))
        held = _Windows(np.zeros((1, 1)), np.zeros(1), {}, {})
        return Backtest(scores, None, held, None, tally).sentence  # type: ignore[arg-type]

    assert said(score("GRU", NAN, NAN), score("Naive", NAN, NAN)).startswith("None of the held-out readings is known")
    assert said(score("GRU", 0.5), score("Naive", NAN, NAN)) == "GRU won: its error is above that of Naive."
    assert said(score("GRU", 0.5)) == "GRU was the only model."
    assert (
        said(score("GRU", 0.5), score("Ridge", 0.8), score("Naive", 1.0))
        == "GRU won: its error is 37.5 % below that of Ridge."
    )
    assert (
        said(score("GRU", 0.5), score("Naive", 0.5)) == "GRU and Naive did equally well. On these readings use Naive."
    )
    assert said(score("GRU", 0.5, 1), score("Naive", 0.0, 0)) == (
        "Naive won: it made no error, GRU did. On these readings use Naive."
    )
    tie = "won: its error and that of {} are within 1 % of each other, and its weighted quantile loss is"
    naive, gru, ridge = wide("Naive", 1.0, 0.9), wide("GRU", 1.002, 0.45), wide("Ridge", 1.005, 0.3)
    assert said(gru, naive) == f"GRU {tie.format('Naive')} 50.0 % below that of Naive."
    assert said(gru, naive, ridge) == (
        f"Ridge {tie.format('GRU')} 33.3 % below that of GRU. On these readings use Ridge."
    )
    assert said(wide("GRU", 0.99, 0.5), naive, wide("Ridge", 0.995, 0.4)) == (
        f"Ridge {tie.format('GRU')} 20.0 % below that of GRU. On these readings use Ridge."
    )
    assert said(wide("GRU", 0.0, 0.1), wide("Naive", 0.0, 0.2)) == (
        "GRU won: neither it nor Naive made an error, and its weighted quantile loss is 50.0 % below that of Naive."
    )
    assert said(wide("GRU", 0.5, 0.5), naive) == "GRU won: its error is 50.0 % below that of Naive."
    assert said(score("GRU", 0.6), score("Naive", 0.5), score("Drift", 0.55)) == (
        "Naive won: the error of GRU is 20.0 % above that of Naive. On these readings use Naive."
    )


# ---- simple forecasts ----


@pytest.mark.parametrize("n", [1, 2, 3, 4, 5, 9])
@pytest.mark.parametrize("m", [1, 3, 4])
def test_simple_forecasts_by_hand(n: int, m: int) -> None:
    y, h = np.random.default_rng(n).normal(5, 2, n).tolist(), 6
    steps = [b - a for a, b in pairwise(y)]
    slope = (y[-1] - y[0]) / max(1, n - 1)

    def rms(values: list[float]) -> float:
        return math.sqrt(sum(v * v for v in values) / len(values)) if values else 0.0

    naive = [(y[-1], rms(steps) * math.sqrt(k)) for k in range(1, h + 1)]
    season = [y[-m + (k - 1) % m] for k in range(1, h + 1)] if n > m else []
    far = rms([b - a for a, b in zip(y, y[m:], strict=False)])
    expected = {
        "Naive": naive,
        "SeasonalNaive": [(v, far * math.sqrt((k - 1) // m + 1)) for k, v in enumerate(season, 1)] or naive,
        "Drift": [
            (y[-1] + k * slope, rms([s - slope for s in steps]) * math.sqrt(k * (1 + k / max(1, n - 1))))
            for k in range(1, h + 1)
        ],
    }
    for name, method in BASELINES.items():
        found = method(y, h, m)
        np.testing.assert_allclose(np.column_stack([found.mean, found.sigma]), expected[name], rtol=1e-12, atol=1e-12)
        low, high = found.interval(90)
        np.testing.assert_allclose(high - found.mean, NormalDist().inv_cdf(0.95) * found.sigma, rtol=1e-12)
        np.testing.assert_allclose(low + high, 2 * found.mean, rtol=1e-12)


# ---- plans ----


@pytest.mark.parametrize(
    ("lengths", "season", "h", "steps"),
    [
        ((500,), 1, 2, 8), ((500,), 12, 2, 24), ((500,), 3, 12, 24), ((5000,), 300, 2, 512), ((60,), 24, 12, 36),
        ((71,), 24, 12, 47),
        ((72,), 24, 12, 48), ((25,), 24, 12, 1), ((24,), 24, 12, 1), ((72, 30), 24, 12, 6), ((36, 500), 24, 12, 12),
    ],
)  # fmt: skip
def test_how_far_the_network_looks_back(lengths: tuple[int, ...], season: int, h: int, steps: int) -> None:
    assert choose_input_size(panel(*lengths, season=season), h) == steps


def test_a_few_short_series_do_not_make_it_look_back_less_than_the_horizon() -> None:
    with pytest.raises(DataError, match="s2"):
        choose_input_size(panel(500, 500, 35, season=24), 12)
    assert choose_input_size(panel(500, 500, 36, season=24), 12) == 12


@pytest.mark.parametrize(
    ("size", "season", "segment"),
    [(96, 24, 24), (95, 24, 12), (48, 24, 12), (16, 24, 4), (15, 24, 3), (400, 96, 48), (400, 97, 24), (40, 7, 7),
    (27, 7, 6), (3, 1, 1), (96, 1, 24)],
)  # fmt: skip
def test_the_size_of_a_segment(size: int, season: int, segment: int) -> None:
    assert choose_segment_size(size, season) == segment


def test_a_plan_holds_out_the_ends() -> None:
    whole = panel(100, 60, 13)
    plan = make_plan(whole, 6, 4, None, None)
    held = 6  # a tenth of the median series
    assert plan.train_rows.tolist() == [[0, 94], [100, 154], [160, 173]], "the short one is trained on whole"
    assert len(plan.train) == (94 - 9) + (54 - 9) + (13 - 9)
    assert len(plan.validation) == 2 * (held - 4 + 1)
    assert plan.batch_size == 16
    for size, batch in ((2000, 64), (40 * 256 + 9, 256), (20 * 32 + 9, 32), (20 * 32 + 8, 16)):
        assert make_plan(panel(size), 6, 4, 0, None).batch_size == batch
    assert make_plan(whole, 6, 4, 10, 7).batch_size == 7
    assert make_plan(whole, 6, 4, 10, 7).train_rows[0].tolist() == [0, 90]
    assert len(make_plan(panel(13), 6, 4, None, None).validation) == 0
    assert len(make_plan(panel(14), 6, 4, None, None).validation) == 1, "just room for a horizon"
    assert len(make_plan(panel(10), 6, 4, None, None).train) == 1
    for length, given in ((9, None), (5, None), (13, 4)):
        with pytest.raises(DataError):
            make_plan(panel(length), 6, 4, given, None)
    for wrong in (3, 1):
        with pytest.raises(ValueError, match="0 or at least the horizon"):
            make_plan(whole, 6, 4, wrong, None)
    assert make_plan(whole, 6, 4, 4, None).train_rows[0].tolist() == [0, 96]


@pytest.mark.parametrize(
    ("length", "series", "learns"), [(460, 1, True), (459, 1, False), (460, 20, False), (460, 19, True)]
)
def test_when_the_pretrained_network_learns_on(
    monkeypatch: pytest.MonkeyPatch, length: int, series: int, learns: bool
) -> None:
    monkeypatch.setattr(planning, "_LEARNS_ON", (400, 8_000))
    assert learns_on(make_plan(panel(*[length] * series), 8, 6, 47, None)) is learns


def test_it_learns_on_where_held_out_windows_lie_two_horizons_apart() -> None:
    for held, learns in ((16, False), (17, True)):
        assert learns_on(make_plan(panel(600), 8, 6, held, None)) is learns


def test_a_run_that_goes_on_needs_its_folder() -> None:
    with pytest.raises(ValueError, match="checkpoint_dir"):
        Run(resume=True)
    assert Run(resume=True, checkpoint_dir="folder").resume
    assert Run(checkpoint_dir="folder").part(0.5).time_limit is None
    assert Run(time_limit=8.0).part(0.25).time_limit == 2.0


# ---- sample paths ----


@pytest.mark.parametrize("n", [0, 3, 9, 10, 40, 100])
def test_the_dependence_of_steps_by_hand(n: int) -> None:
    rng, h = np.random.default_rng(n), 5
    errors = np.cumsum(rng.normal(size=(n, h)), axis=1) * [1, 2, 3, 4, 50]
    if n > 3:
        errors[1, 2] = NAN
    scores = errors.copy()
    for k in range(h if n else 0):
        column = errors[:, k]
        known = np.flatnonzero(~np.isnan(column))
        if n >= 10:
            order = sorted(known, key=lambda i, c=column: c[i])
            for place, i in enumerate(order, 1):
                scores[i, k] = NormalDist().inv_cdf(place / (len(known) + 1))
        else:
            scores[:, k] /= math.sqrt(np.mean(column[known] ** 2))
    reach = 0 if n >= 100 else min(h, math.ceil(100 / max(1, 2 * n)))
    expected = []
    for k in range(h - 1):
        near = [j for j in range(h - 1) if abs(j - k) <= reach]
        pairs = [
            (scores[i, j], scores[i, j + 1])
            for j in near
            for i in range(n)
            if not math.isnan(scores[i, j] + scores[i, j + 1])
        ]
        norm = math.sqrt(sum(a * a for a, _ in pairs) * sum(b * b for _, b in pairs))
        expected.append(sum(a * b for a, b in pairs) / norm if norm else 0.0)
    np.testing.assert_allclose(dependence_of(errors), expected, rtol=1e-9, atol=1e-12)


def test_paths_run_through_the_quantiles() -> None:
    normal = np.array([NormalDist().inv_cdf(q) for q in LEVELS])
    quantiles = np.stack([normal, 10 + 2 * normal, normal])[None]
    made = paths(quantiles, np.array([1.0]), ["a"], 400, 3)
    assert made.shape == (1, 400, 3)
    z = made[0, :, 0]
    np.testing.assert_allclose(made[0, :, 1], 10 + 2 * z, atol=1e-9)
    np.testing.assert_allclose(made[0, :, 2], z, atol=1e-9)
    assert np.abs(z).max() > 2.6, "beyond the last level too"
    free = paths(quantiles, np.array([0.0, -1.0]), ["a"], 400, 3)
    np.testing.assert_allclose(free[0, :, 0], z)
    np.testing.assert_allclose(free[0, :, 2], -(free[0, :, 1] - 10) / 2, atol=1e-9)
    assert abs(np.corrcoef(free[0, :, 0], free[0, :, 1])[0, 1]) < 0.15
    half = paths(quantiles, np.array([0.6]), ["a"], 4000, 5)
    assert np.corrcoef(half[0].T)[0, 1:].tolist() == pytest.approx([0.6, 0.36], abs=0.05)
    two = paths(np.concatenate([quantiles, quantiles]), np.array([1.0]), ["b", "a"], 400, 3)
    np.testing.assert_array_equal(two[1], made[0])
    assert not np.array_equal(two[0], two[1])
    assert paths(quantiles[:, :1], np.zeros(0), ["a"], 2, 0).shape == (1, 2, 1)


def test_only_the_ratio_of_weights_matters_to_the_straight_line() -> None:
    rng = np.random.default_rng(9)
    y = np.concatenate([np.sin(np.arange(60)), np.sin(1.7 * np.arange(60)) + 3]) + rng.normal(0, 0.1, 120)
    forecasts = []
    for first, later in ((1.0, 0.125), (0.5, 0.0625), (8.0, 1.0), (1.0, 1.0)):
        table = pd.DataFrame({"unique_id": "a", "ds": range(120), "y": y, "w": np.repeat([first, later], 60)})
        model = gw.Forecaster(h=3, input_size=6, method="ridge", season_length=1)
        forecasts.append(model.fit(table, sample_weight="w").predict()["Ridge"].to_numpy())
    np.testing.assert_allclose(forecasts[1], forecasts[0], rtol=1e-4)
    np.testing.assert_allclose(forecasts[2], forecasts[0], rtol=1e-4)
    assert np.abs(forecasts[3] - forecasts[0]).max() > 0.01
