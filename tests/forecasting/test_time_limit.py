"""A time limit ends training with the best network found until then."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.training import loop

from .conftest import hourly


class Watch(gw.training.Callback):
    """Keeps the weights at the end of every epoch, with its validation loss."""

    def __init__(self) -> None:
        self.kept: list[tuple[float, dict[str, np.ndarray]]] = []

    def on_begin(self, model: Any, inputs: Any) -> None:
        self.network = model

    def on_epoch(self, record: Any) -> None:
        assert record.validation_loss is not None
        self.kept.append((record.validation_loss, self.network.to_arrays()))


@pytest.mark.parametrize("method", ["network", "best"])
def test_the_weights_are_those_of_the_best_epoch_so_far(
    method: str, table: pl.DataFrame, small: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 0.0

    def clock() -> float:
        nonlocal now
        now += 0.001
        return now

    monkeypatch.setattr(loop, "perf_counter", clock)
    watch = Watch()
    # So large a rate that the loss goes up and down: the last epoch is not the best one.
    # Without an average the callback sees the weights that were validated.
    options: dict[str, Any] = {"patience": None, "learning_rate": 0.1, "schedule": "constant", "ema_decay": 0.0}
    model = small(method=method, max_epochs=100_000, **options)
    model.fit(table, time_limit=0.75, callbacks=[watch])
    history = model.history_
    assert history.reason == "time_limit"
    assert len(watch.kept) == len(history.epochs) > 5
    losses = [loss for loss, _ in watch.kept]
    best = int(np.argmin(losses))
    assert best < len(losses) - 1
    assert (history.best_epoch, history.best_loss) == (best + 1, losses[best])
    for name, array in model.network_.to_arrays().items():
        np.testing.assert_array_equal(array, watch.kept[best][1][name])
    assert np.isfinite(model.predict(level=[80]).select(pl.exclude("unique_id", "ds")).to_numpy()).all()


def test_a_longer_time_is_never_worse(table: pl.DataFrame, small: Any) -> None:
    losses = []
    for limit in (0.2, 2.0):
        model = small(max_epochs=100_000, patience=None).fit(table, time_limit=limit)
        assert model.history_.reason == "time_limit"
        losses.append(model.history_.best_loss)
    assert losses[1] <= losses[0]


def test_the_least_time_still_gives_a_forecast(table: pl.DataFrame, small: Any) -> None:
    for val_size in (None, 0):
        model = small().fit(table, time_limit=1e-9, val_size=val_size)
        assert model.history_.steps == 1
        assert np.isfinite(model.predict()["GRU"].to_numpy()).all()


def test_the_command_obeys_the_limit_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    n = 300
    path, model = tmp_path / "a.csv", tmp_path / "m.gatewise"
    pl.DataFrame({"ds": hourly(n), "y": np.sin(np.arange(n) / 4)}).write_csv(path)
    from gatewise.cli import main

    words = ["-h", "4", "--method", "gru", "--epochs", "100000", "--time-limit", "2s", "-q", "--json"]
    assert main(["fit", str(path), *words, "-o", str(model)]) == 0
    made = json.loads(capsys.readouterr().out)
    assert made["reason"] in ("time_limit", "patience")
    assert made["best_loss"] == gw.load(model).history_.best_loss
