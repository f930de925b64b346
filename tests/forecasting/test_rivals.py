"""Backtests beside other forecasters and methods of other packages."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.cells import FAMILIES
from gatewise.forecasting import backtest, every_network, fitting
from gatewise.forecasting.options import STRATEGIES


def test_other_forecasters_have_the_rows_of_their_own_backtests(table: pl.DataFrame, small: Any) -> None:
    others = {"LSTM": small(cell="lstm"), "line": small(method="ridge"), "far": small(input_size=20, seed=8)}
    whole = backtest(small(), table, n_windows=3, baselines=["Naive"], others=others)
    assert [one.model for one in whole.scores] == ["GRU", "LSTM", "line", "far", "Naive"]
    for row, (name, other) in enumerate(others.items(), start=1):
        alone = backtest(other, table, n_windows=3, baselines=())
        frame, own = whole.windows_frame(), alone.windows_frame()
        for end in ("", "-lo-80", "-hi-80"):
            np.testing.assert_array_equal(frame[f"{name}{end}"], own[f"{other.name}{end}"])
        for field in ("mase", "mae", "wql", "crps", "coverage", "msis"):
            assert getattr(whole.scores[row], field) == getattr(alone.scores[0], field)


def test_refits_train_the_others_too(table: pl.DataFrame, small: Any, tmp_path: Path) -> None:
    how: Any = {"n_windows": 4, "refit": 2, "baselines": ()}
    whole = backtest(small(), table, others={"my LSTM": small(cell="lstm")}, checkpoint_dir=tmp_path, **how)
    alone = backtest(small(cell="lstm"), table, **how)
    np.testing.assert_array_equal(whole.windows_frame()["my LSTM"], alone.windows_frame()["LSTM"])
    assert {one.parent.name for one in tmp_path.rglob("my-LSTM")} == {"fold-001", "fold-002"}


def test_every_network_is_one_of_each_cell_and_strategy(table: pl.DataFrame, small: Any) -> None:
    made = every_network(small(h=4, max_epochs=1))
    assert list(made) == [
        f"{cell.upper()} {strategy}" for cell in FAMILIES for strategy in STRATEGIES if strategy != "auto"
    ]
    assert all(one.method == "network" for one in made.values())
    assert not any("recursive" in name for name in every_network(small(hist_exog_list=["x"])))
    board = backtest(small(h=4, method="ridge"), table, n_windows=1, others=made)
    assert {one.model for one in board.ranking} >= set(made) | {"Ridge", "Naive"}


def test_others_must_forecast_the_same(table: pl.DataFrame, small: Any) -> None:
    with pytest.raises(ValueError, match=r"'b' has h=5, the forecaster that it is compared with 6"):
        backtest(small(), table, others={"b": small(h=5)})
    with pytest.raises(ValueError, match="'Naive' is the name of another row"):
        backtest(small(), table, others={"Naive": small()})


def test_a_package_that_is_not_there_is_named_before_training(
    table: pl.DataFrame, small: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "statsforecast", None)
    monkeypatch.setattr(fitting, "learn", lambda *_: pytest.fail("trained"))
    with pytest.raises(ImportError, match=r'AutoETS needs statsforecast: pip install "gatewise\[baselines\]"'):
        backtest(small(), table, baselines=["Naive", "AutoETS"])
    with pytest.raises(ValueError, match="AutoTheta, not 'AutoArima'"):
        backtest(small(), table, baselines=["AutoArima"])


class Pretending:
    """Stands for a method of statsforecast: the last reading, and a tenth of it a standard deviation."""

    seen: list[int] = []  # noqa: RUF012

    def __init__(self, season_length: int) -> None:
        self.season_length = season_length

    def forecast(self, y: np.ndarray, h: int, level: list[float]) -> dict[str, np.ndarray]:
        """As statsforecast answers."""
        assert np.isfinite(y).all()
        Pretending.seen.append(len(y))
        if len(y) == 60:
            raise ValueError("too many tears")
        mean = np.full(h, y[-1])
        made = {"mean": mean}
        for one in level:
            made |= {f"lo-{one}": mean - one, f"hi-{one}": mean + one}
        return made


def test_a_statistical_method_is_fitted_before_every_window_and_its_failures_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    models = SimpleNamespace(AutoETS=Pretending, AutoTheta=Pretending)
    package = ModuleType("statsforecast")
    package.models = models  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "statsforecast", package)
    monkeypatch.setattr(Pretending, "seen", [])
    y = np.random.default_rng(0).normal(size=70).cumsum()
    table = pl.DataFrame({"unique_id": ["a"] * 70, "ds": np.arange(70), "y": y})
    table = table.with_columns(y=pl.when(pl.col("ds") == 61).then(None).otherwise(pl.col("y")))
    model = gw.Forecaster(2, method="naive", missing="mask", season_length=3)
    tested = backtest(model, table, n_windows=5, baselines=["AutoETS", "SeasonalNaive"], level=[80])
    assert Pretending.seen == [60, 62, 64, 66, 68]
    frame = tested.windows_frame()
    np.testing.assert_array_equal(frame["AutoETS"][:2], frame["SeasonalNaive"][:2])
    assert frame["AutoETS"][2:].to_list() == [y[60], y[60], *np.repeat(y[[63, 65, 67]], 2)]  # one carried over a gap
    np.testing.assert_allclose(frame["AutoETS-hi-80"][2:] - frame["AutoETS"][2:], 80.0)
    assert "AutoETS failed on 1 of 5 windows; there the seasonal naive forecast stands in for it." in tested.sentence
    levels = np.array(gw.metrics.LEVELS)
    quantiles = frame["AutoETS"].to_numpy()[2:, None] + np.abs(200 * levels - 100) * np.sign(levels - 0.5)
    crps = gw.metrics.pinball(frame["y"].to_numpy()[2:], quantiles, levels) * 2
    np.testing.assert_allclose(tested.held.crps["AutoETS"].ravel()[2:], crps, rtol=1e-12)
