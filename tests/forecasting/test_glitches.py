"""Scores of a table with glitches rest on its other readings; what is not scored is said."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import outliers
from gatewise.forecasting import Backtest, backtest, metrics

H, N = 12, 360


def readings(*wild: int) -> pl.DataFrame:
    t = np.arange(N)
    y = 10 + 3 * np.sin(2 * np.pi * t / 24) + np.random.default_rng(0).normal(size=N)
    y[list(wild)] = 1e6
    return pl.DataFrame({"ds": np.datetime64("2024-01-01", "us") + t * np.timedelta64(1, "h"), "y": y})


def found_in(*wild: int, **how: object) -> Backtest:
    return backtest(gw.Forecaster(H, method="ridge"), readings(*wild), n_windows=3, **how)  # type: ignore[arg-type]


def by_hand(found: Backtest, model: str) -> dict[str, float]:
    """Scores from the windows alone, with the readings of 1e6 left out of everything."""
    held = found.held
    y = np.where(held.y == 1e6, np.nan, held.y)
    past = found.panel.target[: held.origins[0]]
    scale, _ = metrics.seasonal_errors(np.where(past == 1e6, np.nan, past), 24)
    low, high = held.columns[f"{model}-lo-80"], held.columns[f"{model}-hi-80"]
    mae = metrics.mae(y, held.columns[model])
    return {
        "mae": mae, "mase": mae / scale, "smape": metrics.smape(y, held.columns[model]),
        "coverage": metrics.coverage(y, low, high), "msis": metrics.interval_score(y, low, high, 80) / scale,
        "wql": np.nansum(held.crps[model]) / np.nansum(np.abs(y)),
    }  # fmt: skip


@pytest.mark.parametrize("wild", [(200,), (340,), (330, 345), (N - 1,), (N - 2 * H - 1,)])
def test_no_score_counts_a_glitch(wild: tuple[int, ...]) -> None:
    found, clean = found_in(*wild), found_in()
    among = [row for row in wild if row >= N - 3 * H]
    assert found.left_out.tolist() == among
    assert found.tally.readings("Ridge") == 3 * H - len(among)
    for score, beside in zip(found.scores, clean.scores, strict=True):
        hand = by_hand(found, score.model)
        assert {**hand, "mae": score.mae, "mase": score.mase, "smape": score.smape, "wql": score.wql} == pytest.approx(
            hand
        )
        assert (score.coverage[80], score.msis[80]) == pytest.approx((hand["coverage"], hand["msis"]))
        # Close to the scores of the table without: also those of methods that repeat the reading before.
        assert score.mae == pytest.approx(beside.mae, rel=0.6)
        assert score.mase == pytest.approx(beside.mase, rel=0.6)
    assert (found.held.y == 1e6).sum() == len(among), "the readings themselves stay to be seen"
    assert (found.windows_frame()["y"] == 1e6).sum() == len(among)


def test_what_is_left_out_is_said_with_the_error_that_it_would_make() -> None:
    found = found_in(330, 345)
    raw = np.abs(found.held.y - found.held.columns[found.winner]).mean()
    assert found.tally.raw_error(found.winner) == pytest.approx(raw)
    assert found.sentence.endswith(
        f" 2 held-out readings that look like glitches are not scored; with them the MAE of {found.winner} "
        f"is {raw:,.4g} instead of {found.ranking[0].mae:,.4g} (outliers='keep' scores them)."
    )
    assert "1 held-out reading that looks like a glitch is not scored" in found_in(345).sentence
    for one in (found_in(), found_in(200), found_in(345, outliers="clip"), found_in(345, outliers="missing")):
        assert "glitch" not in one.sentence
    kept = found_in(345, outliers="keep")
    assert kept.left_out.size == 0
    assert kept.scores[0].mae > 1e4


def test_a_glitch_in_windows_that_overlap_is_one() -> None:
    found = backtest(gw.Forecaster(H, method="ridge"), readings(345), n_windows=4, step_size=3)
    assert found.held.wild is not None
    assert found.held.wild.sum() > 1
    assert found.left_out.tolist() == [345]
    rolled = backtest(gw.Forecaster(H, method="ridge"), readings(345), n_windows=3, refit=True, input_size=120)
    assert rolled.left_out.tolist() == [345], "rows of the whole table"


def test_a_spike_that_belongs_to_the_readings_is_scored() -> None:
    """Rare sales of several at once, and heavy tails."""
    rng = np.random.default_rng(3)
    sales = np.where(rng.random(N) < 0.1, rng.poisson(6, N), 0)
    heavy = 10 + rng.standard_t(2, N)
    for y in (sales, heavy):
        found = backtest(gw.Forecaster(H, method="ridge"), {"ds": np.arange(N), "y": y}, n_windows=6)
        assert found.left_out.size == 0
        assert found.tally.readings("Ridge") == 6 * H


def test_a_backtest_looks_for_glitches_once_in_its_table(monkeypatch: pytest.MonkeyPatch) -> None:
    panel, looked, spot = gw.data.to_panel(readings(345)), [], outliers.spot
    monkeypatch.setattr(outliers, "spot", lambda values, of: looked.append(len(values)) or spot(values, of))
    backtest(gw.Forecaster(H, method="ridge"), panel, n_windows=3)
    assert looked.count(N) == 1
    assert len(looked) == 2, "and once in the readings before the windows"
