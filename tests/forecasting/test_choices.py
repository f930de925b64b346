"""What the plan chooses of the network where the user says nothing, and that it says why."""

from __future__ import annotations

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import DataError
from gatewise.forecasting import planning
from gatewise.forecasting.network import Chosen
from tests.forecasting.conftest import hourly


def table(n: int) -> pl.DataFrame:
    at = np.arange(n)
    return pl.DataFrame({"ds": hourly(n), "y": np.sin(2 * np.pi * at / 24) + 0.1 * np.cos(at * at)})


def fitted(n: int = 600, **arguments):
    usual = {"h": 6, "method": "network", "max_steps": 1, "max_epochs": 1}
    return gw.Forecaster(**(usual | arguments)).fit(table(n)).fitted


@pytest.mark.parametrize(
    ("arguments", "expected", "words"),
    [
        ({"input_size": 24}, Chosen("direct", 64, None, 0.1), "reads them one by one, because they are few"),
        ({"input_size": 60}, Chosen("direct", 64, None, 0.1), "because its windows are few"),
        ({"input_size": 128}, Chosen("segments", 128, 24, 0.3), "segments of 24, because it looks far back"),
        ({"input_size": 24, "segment_size": 8}, Chosen("segments", 128, 8, 0.3), "segments of 8"),
        ({"input_size": 24, "strategy": "recursive"}, Chosen("recursive", 64, None, 0.1), "feeds each forecast back"),
        ({"input_size": 128, "strategy": "direct"}, Chosen("direct", 64, None, 0.1), "reads them one by one;"),
        ({"strategy": "segments", "hidden_size": 7, "dropout": 0.0}, Chosen("segments", 7, 12, 0.0), "(two seasons)"),
    ],
    ids=str,
)
def test_strategy_and_sizes_follow_from_the_plan(arguments, expected, words):
    made = fitted(**arguments)
    assert made.network.chosen == expected
    assert words in made.choices[0]
    assert made.options.strategy == arguments.get("strategy", "auto")  # what the user said stays as it was


def test_the_level_is_told_only_where_training_holds_many_horizons(tmp_path):
    for h, told in ((6, True), (12, False)):
        model = gw.Forecaster(h, method="network", strategy="segments", input_size=48, hidden_size=5, max_steps=1)
        model.fit(table(600))
        assert model.network_.chosen.level == told
        assert ("is not told the level" in model.fitted.choices[0]) != told
        gw.save(model, tmp_path / f"{h}.gatewise")
        again = gw.load(tmp_path / f"{h}.gatewise")
        assert again.network_.chosen == model.network_.chosen
        assert again.predict().equals(model.predict())


def test_many_windows_are_read_in_segments(monkeypatch):
    monkeypatch.setattr(planning, "_MANY", 300)
    made = fitted(input_size=60)
    assert made.network.chosen.strategy == "segments"
    assert "back on many windows" in made.choices[0]


@pytest.mark.parametrize("strategy", ["direct", "segments"])
def test_the_learning_rate_follows_from_the_strategy(strategy):
    given = ({"learning_rate": None}, {"learning_rate": 0.5})
    made = [fitted(600, input_size=24, strategy=strategy, **more) for more in given]
    rates = [one.history.epochs[0].learning_rate for one in made]
    assert rates == [{"direct": 3e-3, "segments": 2e-3}[strategy], 0.5]


def test_at_most_so_many_windows_are_validated_on(monkeypatch):
    from gatewise.forecasting import learning

    losses = []
    for most in (4096, 10):
        monkeypatch.setattr(learning, "_VALIDATION_WINDOWS", most)
        losses.append(fitted(input_size=24).history.best_loss)
    assert losses[0] != losses[1]
    monkeypatch.setattr(learning, "_VALIDATION_WINDOWS", len(fitted(input_size=24).context.values) + 1000)
    assert fitted(input_size=24).history.best_loss == losses[0]


def test_a_segment_is_no_longer_than_the_network_looks_back():
    with pytest.raises(DataError, match="use segment_size=24 or less"):
        fitted(input_size=24, segment_size=25)
    assert fitted(input_size=24, segment_size=24).network.steps == 2
