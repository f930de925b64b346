"""The search for arguments: seeded, resumable, pruned; against networks trained by hand."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError, TrainingDiverged
from gatewise.forecasting.tuning import default_space

SPACE: dict[str, Any] = {"hidden_size": [2, 4, 6], "learning_rate": (1e-4, 1e-1), "num_layers": (1, 2)}


def test_the_best_trial_is_the_network_with_the_least_validation_loss(table: pl.DataFrame, small: Any) -> None:
    found = gw.tune(small(method="best"), table, space=SPACE, n_trials=6)
    assert [one.number for one in found.trials] == list(range(6))
    for one in found.trials:
        assert one.arguments["hidden_size"] in (2, 4, 6)
        assert 1e-4 <= one.arguments["learning_rate"] <= 1e-1
        assert one.arguments["num_layers"] in (1, 2)
        assert isinstance(one.arguments["num_layers"], int)
        by_hand = small(**one.arguments).fit(table)
        assert by_hand.history_.best_loss == one.loss or one.pruned
    assert found.loss == min(one.loss for one in found.trials if not one.pruned)
    assert found.best.method == "best"
    assert found.best.get_params() == small(method="best", **found.arguments).get_params()
    assert len({tuple(one.arguments.values()) for one in found.trials}) > 1


def test_same_seed_same_trials_and_another_seed_others(table: pl.DataFrame, small: Any) -> None:
    first, again, other = (gw.tune(small(), table, space=SPACE, n_trials=4, seed=s) for s in (1, 1, 2))
    assert first.trials == again.trials
    assert first.trials != other.trials


def test_an_interrupted_search_goes_on_to_the_same_trials(table: pl.DataFrame, small: Any, tmp_path: Path) -> None:
    whole = gw.tune(small(), table, space=SPACE, n_trials=5)
    kept, steps = tmp_path / "kept.study", 0

    class Break(gw.training.Callback):
        def on_step(self, record: Any) -> None:
            nonlocal steps
            steps += 1
            if steps == 90:
                raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        gw.tune(small(), table, space=SPACE, n_trials=5, storage=kept, callbacks=[Break()])
    seen: list[Any] = []
    found = gw.tune(small(), table, space=SPACE, n_trials=5, storage=kept, on_trial=seen.append)
    assert found.trials == whole.trials
    assert 0 < len(seen) < 5
    done = gw.tune(small(), table, space=SPACE, n_trials=5, storage=kept, on_trial=lambda _: pytest.fail("tried"))
    assert done.trials == whole.trials


def test_a_file_of_another_search_is_refused_by_name(table: pl.DataFrame, small: Any, tmp_path: Path) -> None:
    how: dict[str, Any]
    kept = tmp_path / "kept.study"
    gw.tune(small(), table, space=SPACE, n_trials=1, storage=kept)
    for changes, wrong, name in (
        ({}, {"seed": 9}, "seed"), ({"dropout": 0.2}, {}, "arguments"), ({}, {"space": {"hidden_size": [2]}}, "space"),
    ):  # fmt: skip
        how = {"space": SPACE, "n_trials": 1, "storage": kept, **wrong}
        with pytest.raises(ValueError, match=f"kept.study holds a search with other {name}"):
            gw.tune(small(**changes), table, **how)
    with pytest.raises(ValueError, match="other readings"):
        gw.tune(small(), table.with_columns(pl.col("y") + 1), space=SPACE, n_trials=1, storage=kept)


def test_a_file_that_holds_no_search_is_refused_by_name(table: pl.DataFrame, small: Any, tmp_path: Path) -> None:
    wrong = ("something else", '{"op_code": 1}\n', "[1]\n", "null\n", '{"op_code": 0, "worker_id": []}\n', "\x00" * 99)
    for content in wrong:
        path = tmp_path / "trials.log"
        path.write_text(content, encoding="utf-8")
        with pytest.raises(DataError, match=r"trials\.log: holds no search that can be read; name another file"):
            gw.tune(small(), table, n_trials=1, storage=path)
        assert path.read_text(encoding="utf-8") == content


def test_hopeless_trials_end_early(table: pl.DataFrame, small: Any) -> None:
    space: dict[str, Any] = {"learning_rate": [1e-7, 1e-2, 5e-3, 2e-2]}  # the first learns nothing
    found = gw.tune(small(max_epochs=8, patience=None), table, space=space, n_trials=20)
    ended = [one for one in found.trials if one.pruned]
    assert ended
    kept = [one.loss for one in found.trials if not one.pruned]
    assert min(one.loss for one in ended) > np.median(kept)
    assert found.loss == min(kept)


def test_divergence_is_a_trial_that_failed(table: pl.DataFrame, small: Any) -> None:
    space: dict[str, Any] = {"learning_rate": [1e25, 1e-2]}
    model = small(optimizer="sgd", clip_norm=None, loss="squared")
    found = gw.tune(model, table, space=space, n_trials=6)
    assert any(np.isnan(one.loss) for one in found.trials)
    assert found.arguments == {"learning_rate": 1e-2}
    with pytest.raises(TrainingDiverged, match="every trial diverged"):
        gw.tune(model, table, space={"learning_rate": [1e25]}, n_trials=2)


def test_a_time_limit_ends_the_search_with_what_it_has(table: pl.DataFrame, small: Any) -> None:
    found = gw.tune(small(max_epochs=100_000, patience=None), table, space=SPACE, n_trials=50, time_limit=2.0)
    assert 1 <= len(found.trials) < 50


def test_the_usual_space_follows_from_the_series(table: pl.DataFrame, small: Any) -> None:
    panel = small().panel(table)
    assert set(default_space(small(), panel)) == {"hidden_size", "num_layers", "learning_rate", "dropout"}
    sizes = default_space(small(input_size=None), panel)["input_size"]
    assert list(sizes) == [24, 48]  # two days, and half of that; four days are too many for series of 100 hours
    found = gw.tune(small(input_size=None, max_epochs=1), table, n_trials=2)
    assert set(found.arguments) == {"hidden_size", "num_layers", "learning_rate", "dropout", "input_size"}


@pytest.mark.parametrize(
    ("changes", "wrong", "error", "message"),
    [
        ({}, {"space": {"loss": ["squared"]}}, ValueError, "'loss' cannot be searched; these can: .*hidden_size"),
        ({}, {"space": {"hidden_size": (64, 16)}}, ValueError, "must go from the least"),
        ({}, {"space": {"hidden_size": (16, 16)}}, ValueError, "must go from the least"),
        ({}, {"space": {"hidden_size": "small"}}, ValueError, "must be a list, or a tuple"),
        ({}, {"space": {"hidden_size": [0]}}, ValueError, "hidden_size must be at least 1"),
        ({}, {"space": {}}, ValueError, "no argument"),
        ({}, {"n_trials": 0}, ValueError, "n_trials must be at least 1"),
        ({}, {"val_size": 0}, DataError, "none to validate on"),
        ({"method": "ridge"}, {}, ValueError, "trains no network"),
    ],
)
def test_what_cannot_be_searched_is_named(
    changes: Any, wrong: Any, error: Any, message: str, table: pl.DataFrame, small: Any
) -> None:
    how: dict[str, Any] = {"space": SPACE, "n_trials": 1, **wrong}
    with pytest.raises(error, match=message):
        gw.tune(small(**changes), table, **how)


def test_without_optuna_the_message_says_how_to_get_it(
    table: pl.DataFrame, small: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "optuna", None)
    with pytest.raises(ImportError, match=r'pip install "gatewise\[tune\]"'):
        gw.tune(small(), table)
