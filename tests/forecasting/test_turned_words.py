"""Choices of the forecasting room that one wrong word would turn, each seen from outside."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import NotFittedError
from gatewise.forecasting import ridge
from gatewise.forecasting.blending import blend
from gatewise.forecasting.fitting import _names


def table(rows: int = 90, seed: int = 0) -> pl.DataFrame:
    rng = np.random.default_rng(seed)
    y = 10 + 3 * np.sin(np.arange(rows) * 2 * np.pi / 7) + rng.normal(size=rows)
    return pl.DataFrame({"ds": [date(2024, 1, 1) + timedelta(days=k) for k in range(rows)], "y": y})


def small(**options: Any) -> gw.Forecaster:
    return gw.Forecaster(3, hidden_size=2, max_epochs=1, **options)


def test_what_is_learned_is_not_there_before_a_fit() -> None:
    for name in ("fitted", "network_", "weights_"):
        with pytest.raises(NotFittedError, match="call fit"):
            getattr(small(), name)


@pytest.mark.parametrize(
    ("options", "windows", "left_out"),
    [
        ({}, 100, set()),
        ({"strategy": "recursive"}, 100, {"ridge"}),  # its horizon is fixed
        ({"input_size": 7}, 100, {"drift"}),  # which reads the whole series
        ({"input_size": 6}, 100, {"drift", "seasonal_naive"}),
        ({"strategy": "recursive", "input_size": 6}, 100, {"ridge", "drift", "seasonal_naive"}),
    ],
)
def test_who_takes_part(options: dict[str, Any], windows: int, left_out: set[str]) -> None:
    every = {"network", "pretrained", "naive", "ridge", "seasonal_naive", "drift"}
    assert set(_names(small(**options).options, 7, windows=windows)) == every - left_out
    assert _names(small(method="ridge").options, 7, windows=windows) == ["ridge"]


def test_scores_of_one_method_alone_are_a_table() -> None:
    tested = gw.forecasting.backtest(small(method="ridge"), table(), n_windows=2, level=[80], baselines=[])
    frame = tested.frame()
    assert frame["model"].to_list() == ["Ridge"]
    assert {"coverage-80", "msis-80"} <= set(frame.columns)


def test_weights_lower_absolute_errors_unless_told_otherwise() -> None:
    """Of two members one is often right and sometimes far off: absolute errors favour it, squares do not."""
    rng = np.random.default_rng(0)
    truth = rng.normal(size=(200, 1))
    wild = np.where(rng.random((200, 1)) < 0.1, 8.0, 0.05)
    points = np.stack([truth + wild * rng.choice([-1, 1], (200, 1)), truth + rng.choice([-1, 1], (200, 1))], axis=-1)
    names = ["ridge", "naive"]
    usual, absolute = blend(names, points, truth, 200.0), blend(names, points, truth, 200.0, squared=False)
    squared = blend(names, points, truth, 200.0, squared=True)
    np.testing.assert_array_equal(usual, absolute)
    assert usual[0] > 0.8
    assert squared[0] < 0.5


def test_a_line_learned_from_some_of_many_windows_reads_the_first_and_the_last(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[np.ndarray] = []
    usual = gw.data.Windows.take

    def noted(self: gw.data.Windows, rows: np.ndarray) -> gw.data.Windows:
        if len(rows) == 9:
            taken.append(np.append(rows, len(self)))
        return usual(self, rows)

    monkeypatch.setattr(ridge, "_MOST", 9)
    monkeypatch.setattr(gw.data.Windows, "take", noted)
    found = small(method="ridge").fit(table()).predict()
    assert found["Ridge"].is_finite().all()
    assert taken
    for *rows, count in taken:
        assert (rows[0], rows[-1]) == (0, count - 1)


def test_the_best_trial_is_finished_and_finite_and_each_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("optuna")
    from gatewise.forecasting import tuning

    told: list[Any] = []
    space = {"hidden_size": [2, 3, 4]}
    found = gw.tune(small(), table(), space=space, n_trials=3, on_trial=told.append)
    assert told == list(found.trials)
    first = found.trials[0]
    made = [
        first._replace(loss=loss, pruned=pruned, arguments={"hidden_size": size})
        for loss, pruned, size in ((0.1, True, 2), (float("nan"), False, 3), (0.5, False, 4), (0.7, False, 5))
    ]
    monkeypatch.setattr(tuning, "_done", lambda *_: made)
    best = gw.tune(small(), table(), space=space, n_trials=4)
    assert (best.loss, best.arguments) == (0.5, {"hidden_size": 4})
