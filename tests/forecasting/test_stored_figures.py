"""What forecasters of every kind answer and say, stored beside the tests that say what it should be.

``GATEWISE_STORE=1`` writes it anew (:mod:`tests.stored`). Figures are in units of the readings' spread. Those behind a
network differ a little from processor to processor: float32 sums.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.forecasting import backtest
from gatewise.forecasting.fitted import Fitted
from tests.forecasting.conftest import hourly
from tests.stored import same_as_stored, same_figures_as_stored, two_figures

STORED = Path(__file__).parent / "stored"
SMALL: dict[str, Any] = {"hidden_size": 4, "max_epochs": 2, "seed": 1}


def table(n: int = 150, series: int = 3, kind: str = "wave", seed: int = 0) -> pl.DataFrame:
    """Hourly series of different lengths and levels, with columns of every kind."""
    rng, parts = np.random.default_rng(seed), []
    for k in range(series):
        size = n - 7 * k
        t, noise = np.arange(size), rng.normal(size=size)
        p = (rng.random(size) < 0.3) * 1.0
        y = {
            "wave": 20 * (k + 1) + 5 * np.sin(2 * np.pi * t / 24 + k) + noise + 3 * p,
            "walk": np.cumsum(noise) + 0.05 * t,
            "grown": (10 + 0.1 * t) * (1 + 0.3 * np.sin(2 * np.pi * t / 24)) * np.exp(0.05 * noise),
            "counts": rng.poisson(2 + k + np.sin(2 * np.pi * t / 24)) * 1.0,
            "together": 9 * k + np.cumsum(np.random.default_rng(99).normal(size=n))[:size] + 0.2 * noise,
        }[kind]
        kinds = [("red", "green", "blue")[i % 3] for i in t]
        own = {"ds": hourly(size), "y": y, "h": noise + np.roll(p, 1), "p": p, "kind": kinds}
        parts.append(pl.DataFrame({"unique_id": [f"s{k}"] * size, **own, "w": np.linspace(0.2, 1.0, size)}))
    return pl.concat(parts)


def with_gaps(made: pl.DataFrame) -> pl.DataFrame:
    holes = np.random.default_rng(3).random(made.height) < 0.06
    holes[-3:] = True
    return made.with_columns(y=pl.when(pl.Series(holes)).then(None).otherwise(pl.col("y")))


def static() -> pl.DataFrame:
    return pl.DataFrame({"unique_id": ["s0", "s1", "s2"], "area": [1.0, 5.0, 2.0], "land": ["a", "b", "a"]})


class Case(NamedTuple):
    """A forecaster and its readings; ``near`` is how near its figures are on every processor."""

    options: dict[str, Any]
    made: pl.DataFrame
    fit: dict[str, Any] = {}  # noqa: RUF012 (nobody changes it)
    near: float = 1e-5


NETWORK = {**SMALL, "method": "network", "input_size": 24}
CASES: dict[str, Callable[[], Case]] = {
    "best": lambda: Case({**SMALL}, table(), near=5e-4),
    "best of a walk": lambda: Case({**SMALL}, table(90, 2, "walk"), near=5e-4),
    "best, short": lambda: Case({**SMALL}, table(24, 1), near=5e-4),
    "best, much held out": lambda: Case({**SMALL, "input_size": 12}, table(), {"val_size": 60}, near=5e-4),
    "best, moving together": lambda: Case({**SMALL}, table(120, 3, "together"), near=5e-4),
    "best, squared, weights": lambda: Case(
        {**SMALL, "loss": "squared", "horizon_weight": [1, 2, 0, 1, 1]}, table(), {"sample_weight": "w"}, near=5e-4
    ),
    "best of counts": lambda: Case({**SMALL, "non_negative": None}, table(200, 2, "counts"), near=5e-4),
    "ridge": lambda: Case({"method": "ridge"}, table()),
    "ridge, columns": lambda: Case(
        {"method": "ridge", "scaler": "robust", "hist_exog_list": ["h", "kind"], "futr_exog_list": ["p"],
         "stat_exog_list": ["area", "land"]},
        table(), {"static_df": static()},
    ),
    "ridge, weights": lambda: Case(
        {"method": "ridge", "input_size": 9}, table(), {"sample_weight": "w", "val_size": 9}
    ),
    "pretrained": lambda: Case({"method": "pretrained", "missing": "mask"}, with_gaps(table()), near=1e-4),
    "pretrained, logarithm": lambda: Case({"method": "pretrained", "transform": "log"}, table(kind="grown"), near=1e-4),
    "pretrained, looks back 40": lambda: Case({"method": "pretrained", "input_size": 40}, table(), near=1e-4),
    "pretrained, named season": lambda: Case({"method": "pretrained", "season_length": 12}, table(40, 2), near=1e-4),
    "tuned": lambda: Case({**SMALL, "method": "tuned", "max_steps": 5}, table(120, 2), near=3e-3),
    "naive": lambda: Case({"method": "naive"}, table(kind="walk")),
    "seasonal naive": lambda: Case({"method": "seasonal_naive", "missing": "interpolate"}, with_gaps(table())),
    "seasonal naive, short": lambda: Case({"method": "seasonal_naive", "season_length": 40}, table(35, 2)),
    "drift": lambda: Case({"method": "drift", "transform": "sqrt"}, table(kind="grown")),
    "direct": lambda: Case({**NETWORK, "strategy": "direct"}, table(), near=5e-4),
    "direct, two layers": lambda: Case(
        {**NETWORK, "num_layers": 2, "dropout": 0.2, "cell": "lstm"}, table(), near=5e-4
    ),
    "direct, columns": lambda: Case(
        {**NETWORK, "hist_exog_list": ["h", "kind"], "futr_exog_list": ["p"], "stat_exog_list": ["area", "land"],
         "embeddings": 2, "scaler": "minmax"},
        table(), {"static_df": static()}, near=5e-4,
    ),
    "recursive": lambda: Case(
        {**NETWORK, "strategy": "recursive", "futr_exog_list": ["p", "kind"], "embeddings": 3}, table(), near=5e-4
    ),
    "segments": lambda: Case({**NETWORK, "strategy": "segments", "segment_size": 7}, table(), near=5e-4),
    "segments, columns": lambda: Case(
        {**NETWORK, "strategy": "segments", "segment_size": 6, "hist_exog_list": ["h"], "futr_exog_list": ["p", "kind"],
         "embeddings": 3, "missing": "mask"},
        with_gaps(table()), near=5e-4,
    ),
    "quantiles": lambda: Case(
        {**NETWORK, "loss": "quantile", "quantiles": [0.1, 0.4, 0.7], "scaler": "meanabs"}, table(), near=5e-4
    ),
    "student t, mean of two": lambda: Case({**NETWORK, "loss": "student_t", "ensemble": 2}, table(), near=5e-4),
    "negative binomial": lambda: Case({**NETWORK, "loss": "negative_binomial"}, table(kind="counts"), near=5e-4),
    "huber, cosine": lambda: Case(
        {**NETWORK, "loss": "huber", "schedule": "cosine", "max_steps": 30, "calendar": False, "transform": "auto",
         "optimizer": "sgd", "learning_rate": 0.05, "ema_decay": 0.0, "batch_size": 7},
        table(kind="grown"), {"val_size": 0}, near=5e-4,
    ),
}  # fmt: skip


def in_spreads(values: Any, made: pl.DataFrame) -> np.ndarray:
    y = made["y"].drop_nulls()
    return (np.asarray(values, float) - float(y.mean())) / float(y.std())  # type: ignore[arg-type]


def ahead(fitted: Fitted, h: int) -> pl.DataFrame | None:
    """The known columns of the h hours after each series."""
    if not fitted.options.futr_exog_list:
        return None
    times = fitted.context.future_times(h)
    rows = [
        {"unique_id": name, "ds": times[s, k].item(), "p": float(k % 2), "kind": "green"}
        for s, name in enumerate(fitted.context.ids)
        for k in range(h)
    ]
    return pl.DataFrame(rows).select("unique_id", "ds", *fitted.options.futr_exog_list)


@pytest.mark.parametrize("name", CASES)
def test_forecasts_intervals_and_what_is_said(name: str) -> None:
    case, h = CASES[name](), 5
    forecaster = gw.Forecaster(h, **case.options).fit(case.made, **case.fit)
    fitted, known = forecaster.fitted, ahead(forecaster.fitted, h)
    answer = forecaster.predict(futr_df=known, level=[80, 95], quantiles=[0.3])
    figures: dict[str, float] = {}
    for column in answer.columns[2:]:
        figures |= two_figures(f"forecast, {column}", in_spreads(answer[column], case.made))
    samples = forecaster.predict_samples(futr_df=known, n_samples=4, seed=2)
    figures |= two_figures("samples", in_spreads(samples[samples.columns[-1]], case.made))
    made = fitted.combination
    figures |= {f"weight, {member}": weight for member, weight in made.weights.items()}
    figures |= two_figures("calibration", made.calibration.offsets) | two_figures("levels", made.calibration.outputs)
    figures |= {"trust": made.calibration.trust, "chance": made.chance}
    figures |= two_figures("dependence", made.dependence)
    features = fitted.recipe.apply(fitted.context)
    for part in ("target", "observed", "context", "static", "future", "last", "level", "first"):
        figures |= two_figures(f"features, {part}", getattr(features, part))
    figures |= two_figures("calendar", features.moments.table) | two_figures("scales", features.scaler.scale)
    figures |= {"steps": float(fitted.history.steps), "rows kept": float(len(fitted.context.times))}
    same_figures_as_stored(STORED / f"{name}.txt", figures, rtol=case.near, atol=case.near)
    said = [repr(forecaster), repr(fitted), repr(made), repr(made.calibration), repr(fitted.recipe), repr(features),
            repr(samples), f"bands of {made.bands}", *fitted.reasons, *fitted.choices]  # fmt: skip
    if fitted.has_network:
        said += [repr(fitted.network), repr(fitted.window())]
    same_as_stored(STORED / f"{name}.words.txt", "\n".join(said[:1] + said[1:6] + said[7:]) + "\n")


@pytest.mark.parametrize("method", ["best", "ridge", "network"])
def test_backtests_contests_rivals_scoring_folds_and_held_windows(method: str) -> None:
    """Scores of every model and series, each window, and the words; a refit, a rolling window, an odd step."""
    made, figures = table(140, 2, "wave"), dict[str, float]()
    forecaster = gw.Forecaster(4, **{**SMALL, "method": method})  # type: ignore[arg-type]
    for name, how in {
        "usual": {}, "refit": {"refit": 2, "n_windows": 3, "step_size": 3}, "rolling": {"refit": True, "n_windows": 2,
        "input_size": 60}, "others": {"n_windows": 2, "level": [50], "baselines": ["Drift"],
        "others": {"Short": gw.Forecaster(4, **{**SMALL, "method": "network", "input_size": 8})}},
    }.items():  # fmt: skip
        if (name in ("refit", "rolling") and method != "ridge") or (name == "others" and method != "network"):
            continue
        tested = backtest(forecaster, made, **how)
        for kind, frame in {"all": tested.frame(), "series": tested.series_frame()}.items():
            for column in frame.columns:
                if frame[column].dtype == pl.Float64:
                    figures |= two_figures(f"{name}, {kind}, {column}", frame[column])
        windows = tested.windows_frame()
        figures |= {f"{name}, windows": float(tested.tally.windows), f"{name}, rows": float(windows.height)}
        for column in windows.columns:
            if windows[column].dtype == pl.Float64:
                figures |= two_figures(f"{name}, windows, {column}", in_spreads(windows[column], made))
        cutoffs = windows["cutoff"].dt.epoch("s") // 3600
        figures |= two_figures(f"{name}, cutoffs", cutoffs - cutoffs.min())  # type: ignore[operator]
    near = 3e-4 if method == "ridge" else 5e-3
    same_figures_as_stored(STORED / f"backtest, {method}.txt", figures, rtol=near, atol=near)
