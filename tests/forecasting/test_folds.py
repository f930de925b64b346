"""Cross-validation and backtests: refits, windows that roll on, scores without a table of every value."""

from __future__ import annotations

from dataclasses import astuple
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError
from gatewise.forecasting import backtest, backtesting

KEYS = ["unique_id", "ds", "cutoff", "y"]


def by_hand(make: Any, table: pl.DataFrame, windows: int, step: int, every: int, size: int | None) -> pl.DataFrame:
    """Every window forecast by a model fitted on a table cut by hand."""
    parts: list[pl.DataFrame] = []
    for name in ("a", "b"):
        own = table.filter(pl.col("unique_id") == name)
        parts += [own.head(0)]
    made = []
    rows = {name: table.filter(pl.col("unique_id") == name) for name in ("a", "b")}
    for first in range(0, windows, every):
        h = make().h
        cut = {name: len(one) - h - (windows - 1 - first) * step for name, one in rows.items()}
        begin = {name: 0 if size is None else max(0, cut[name] - size) for name in rows}
        model = make().fit(pl.concat([one[begin[name] : cut[name]] for name, one in rows.items()]))
        for k in range(first, min(first + every, windows)):
            end = {name: len(one) - h - (windows - 1 - k) * step for name, one in rows.items()}
            past = pl.concat([one[begin[name] : end[name]] for name, one in rows.items()])
            cutoffs = pl.DataFrame({"unique_id": list(rows), "cutoff": [rows[n]["ds"][end[n] - 1] for n in rows]})
            made.append(model.predict(past, level=[80]).join(cutoffs, on="unique_id"))
    return pl.concat(made).join(table, on=["unique_id", "ds"]).sort("unique_id", "cutoff", "ds")


@pytest.mark.parametrize(("refit", "every"), [(False, 5), (2, 2), (True, 1), (99, 5)])
@pytest.mark.parametrize("size", [None, 50])
@pytest.mark.parametrize("method", ["ridge", "drift"])
def test_every_window_is_forecast_as_by_hand(
    refit: bool | int, every: int, size: int | None, method: str, table: pl.DataFrame, small: Any
) -> None:
    def make() -> gw.Forecaster:
        return small(4, method=method, season_length=24, freq="h")

    made = make().cross_validation(
        table, n_windows=5, step_size=3, level=[80], refit=refit, input_size=size, val_size=4
    )  # fmt: skip
    name = make().name
    assert made.columns == [*KEYS, name, f"{name}-lo-80", f"{name}-hi-80"]

    def fitted() -> gw.Forecaster:
        model = make()
        plain = model.fit
        model.fit = lambda df: plain(df, val_size=4)  # type: ignore[method-assign]
        return model

    expected = by_hand(fitted, table, 5, 3, every, size).select(made.columns)
    assert made.select(KEYS).equals(expected.select(KEYS))
    np.testing.assert_array_equal(made[name], expected[name])
    for column in made.columns[-2:]:
        np.testing.assert_array_equal(made[column], expected[column])


def test_a_network_is_fitted_anew_before_every_second_window(table: pl.DataFrame, small: Any) -> None:
    made = small().cross_validation(table, n_windows=4, refit=2, input_size=60)
    expected = by_hand(small, table, 4, 6, 2, 60)
    np.testing.assert_array_equal(made["GRU"], expected["GRU"])


def test_a_backtest_with_refits_has_the_forecasts_of_cross_validation(table: pl.DataFrame, small: Any) -> None:
    tested = backtest(small(), table, n_windows=4, step_size=5, level=[80], refit=3, input_size=60)
    crossed = small().cross_validation(table, n_windows=4, step_size=5, level=[80], refit=3, input_size=60)
    assert tested.windows_frame().select(crossed.columns).equals(crossed)
    first = small().cross_validation(table, n_windows=4, step_size=5, level=[80], input_size=60)
    assert not first.equals(crossed)


@pytest.mark.parametrize("refit", [False, 2])
def test_scores_do_not_depend_on_what_is_kept_or_made_at_a_time(
    refit: bool | int, table: pl.DataFrame, small: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = backtest(small(), table, n_windows=6, step_size=2, refit=refit)
    monkeypatch.setattr(backtesting, "_CHUNK", 300)
    parts = backtest(small(), table, n_windows=6, step_size=2, refit=refit, keep=False)
    assert len(whole.held.y) == whole.tally.windows == parts.tally.windows == 12
    assert len(parts.held.y) == 2  # the last window of each series, for pictures
    last = whole.windows_frame().filter(pl.col("cutoff") == pl.col("cutoff").max().over("unique_id"))
    np.testing.assert_array_equal(parts.held.columns["GRU"].ravel(), last["GRU"])
    for one, other in zip(whole.scores, parts.scores, strict=True):
        for a, b in zip(astuple(one)[1:], astuple(other)[1:], strict=True):
            assert a == pytest.approx(b, rel=1e-12)
    assert parts.series_frame()["mase"].to_list() == pytest.approx(whole.series_frame()["mase"].to_list(), rel=1e-12)
    with pytest.raises(ValueError, match=r"12 windows only the scores were kept.*keep=True"):
        parts.windows_frame()
    assert "12 windows of 6 steps" in repr(parts)


def test_large_backtests_keep_scores_alone(table: pl.DataFrame, small: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backtesting, "_MOST_KEPT", 500)
    assert not backtest(small(), table, n_windows=6).kept
    assert backtest(small(), table, n_windows=6, keep=True).kept
    assert backtest(small(), table, n_windows=1, baselines=()).kept


def test_each_fit_has_its_own_checkpoints(table: pl.DataFrame, small: Any, tmp_path: Path) -> None:
    made = small().cross_validation(table, n_windows=3, refit=True, checkpoint_dir=tmp_path)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["fold-001", "fold-002", "fold-003"]
    again = small().cross_validation(table, n_windows=3, refit=True, checkpoint_dir=tmp_path, resume=True)
    assert again.equals(made)


@pytest.mark.parametrize(
    ("wrong", "error", "message"),
    [
        ({"refit": 0}, ValueError, "refit must be at least 1"),
        ({"refit": 1.5}, TypeError, "refit must be a whole number"),
        ({"input_size": 17}, ValueError, "at least 18 are needed: 12 to look back and 6 to forecast"),
        ({"n_windows": 100}, DataError, "series 'a'.*for 100 held-out windows"),
    ],
)
def test_what_cannot_be_is_named(
    wrong: dict[str, Any], error: type[Exception], message: str, table: pl.DataFrame, small: Any
) -> None:
    for work in (small().cross_validation, lambda df, **how: backtest(small(), df, **how)):
        with pytest.raises(error, match=message):
            work(table, **wrong)
