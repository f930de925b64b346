"""Numbers that only steer a choice: how many windows, epochs, readings; each on both sides of its bound."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.data import Panel, Windows, to_panel
from gatewise.errors import DataError
from gatewise.forecasting import backtesting, ensemble, learning, tuned, tuning
from gatewise.forecasting.backtesting import backtest, default_windows, every_network
from gatewise.forecasting.members import PretrainedMember, View
from gatewise.forecasting.planning import make_plan
from gatewise.forecasting.recipe import Recipe
from gatewise.forecasting.rows import carried, first_known, last_known, seen_twice
from gatewise.forecasting.running import Run
from gatewise.forecasting.scoring import Score, rank
from gatewise.forecasting.verdict import compared, coverage_in_words
from gatewise.pretrained.candidates import Hint
from tests.forecasting.conftest import hourly

NAN = float("nan")


def table(*lengths: int, seed: int = 0) -> pl.DataFrame:
    rng = np.random.default_rng(seed)
    parts = [
        pl.DataFrame({"unique_id": f"s{k}", "ds": hourly(n), "y": 10 * k + np.sin(np.arange(n)) + rng.normal(size=n)})
        for k, n in enumerate(lengths)
    ]
    return pl.concat(parts)


def panel(*lengths: int, season: int | None = None) -> Panel:
    return to_panel(table(*lengths), season=season)


# ---- backtests ----


@pytest.mark.parametrize(
    ("lengths", "h", "windows"),
    [((500, 100), 2, 10), ((100, 500), 2, 10), ((99,), 2, 9), ((9,), 2, 1), ((200,), 2, 20), ((500,), 2, 20),
     ((14,), 1, 2)],
)  # fmt: skip
def test_how_many_windows_a_backtest_has(lengths: tuple[int, ...], h: int, windows: int) -> None:
    assert default_windows(panel(*lengths), h) == windows


def test_every_window_is_kept_up_to_so_many_values(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two series of two windows of three steps; per step the truth, and each model with the bounds of one level."""
    values = 4 * 3 * (2 + (1 + 2) * (2 + 2))
    for most, kept in ((values, True), (values - 1, False)):
        monkeypatch.setattr(backtesting, "_MOST_KEPT", most)
        tested = backtest(
            gw.Forecaster(3, method="naive"), table(60, 50), n_windows=2, level=[80],
            baselines=["Drift", "SeasonalNaive"],
        )  # fmt: skip
        assert tested.kept is kept
        assert len(tested.held.y) == (4 if kept else 2)
        if not kept:
            with pytest.raises(ValueError, match="of the 4 windows only the scores were kept"):
                tested.windows_frame()
            assert tested.held.origins.tolist() == [57, 107], "the last of each series"


def test_which_baselines_there_are_and_which_names_are_free() -> None:
    frame = table(60)
    for method, names in {
        "naive": ["Naive", "SeasonalNaive", "Drift"], "ridge": ["Ridge", "SeasonalNaive", "Naive", "Drift"],
        "drift": ["Drift", "SeasonalNaive", "Naive"],
    }.items():  # fmt: skip
        tested = backtest(gw.Forecaster(3, method=method), frame, n_windows=1)  # type: ignore[arg-type]
        assert [one.model for one in tested.scores] == names
        assert list(tested.scores[0].coverage) == [80, 95]
    with pytest.raises(ValueError, match=r"baselines must be among Network, Ridge, Pretrained, .* not 'Best'"):
        backtest(gw.Forecaster(3), frame, baselines=["Naive", "Best"])
    other = gw.Forecaster(3, method="ridge")
    with pytest.raises(ValueError, match="'Drift' is the name of another row of the backtest"):
        backtest(gw.Forecaster(3, method="naive"), frame, others={"Drift": other}, baselines=["Drift"])
    with pytest.raises(ValueError, match="'Line' has h=4, the forecaster that it is compared with 3; they must be"):
        backtest(gw.Forecaster(3, method="naive"), frame, others={"Line": gw.Forecaster(4, method="ridge")})
    every = every_network(gw.Forecaster(3, hist_exog_list=["x"], segment_size=5), ["direct", "recursive", "segments"])
    assert not any("recursive" in name for name in every)
    assert {name: one.segment_size for name, one in every.items() if "GRU" in name} == {
        "GRU direct": None, "GRU segments": 5,
    }  # fmt: skip


def score(model: str, mase: float, mae: float = 1.0, **more: Any) -> Score:
    return Score(model, mase, mase, mae, 10.0, more.pop("coverage", {}), **more)


def verdict(*scores: Score, readings: float = 100.0) -> str:
    tally = SimpleNamespace(
        readings=lambda _: readings, correlation=lambda _: 0.0, raw_error=lambda _: NAN,
        exact=lambda _: dict.fromkeys(scores[0].coverage, 0.0),
    )  # fmt: skip
    held = SimpleNamespace(y=np.zeros((1, 1)))
    return backtesting.Backtest(scores, None, held, None, tally).sentence  # type: ignore[arg-type]


def test_every_verdict() -> None:
    ours = score("GRU", 0.5)
    assert verdict(ours) == "GRU was the only model."
    assert verdict(ours, score("Naive", 1.0)) == "GRU won: its error is 50.0 % below that of Naive."
    assert verdict(ours, score("Naive", 0.4)) == (
        "Naive won: the error of GRU is 25.0 % above that of Naive. On these readings use Naive."
    )
    assert verdict(ours, score("Naive", 0.5)) == ("GRU and Naive did equally well. On these readings use Naive.")
    assert verdict(ours, score("Naive", 0.0)) == "Naive won: it made no error, GRU did. On these readings use Naive."
    assert verdict(score("GRU", NAN, NAN), score("Naive", NAN, NAN)) == (
        "None of the held-out readings is known, so no model can be said to be better."
    )
    assert verdict(score("GRU", NAN, 2.0), score("Naive", NAN, 4.0)) == (
        "GRU won: its error is 50.0 % below that of Naive."
    )
    assert "GRU won" in verdict(score("GRU", 0.5, NAN), score("Naive", 1.0, NAN))
    assert verdict(score("GRU", 0.5, coverage={80: 0.5})).endswith(
        "Of GRU's forecasts 50 % of the readings lie in the 80 % interval: do not rely on them."
    )
    order = [score(name, 0.5) for name in ("GRU", "Network", "Pretrained", "Ridge", "Drift", "SeasonalNaive", "Naive")]
    assert [one.model for one in sorted(order, key=rank)] == [one.model for one in reversed(order)]
    assert rank(score("A", 0.5 + 1e-12))[:2] == rank(score("A", 0.5))[:2]


@pytest.mark.parametrize(
    ("a", "b", "said"),
    [
        (1.0, 0.0, "above"), (1.0, -1.0, "above"), (1.0, 1e-320, "above"), (3.0, 1.0, "3 times"),
        (2.999, 1.0, "199.9 % above"), (1e6, 1.0, "more than a million times"), (999999.0, 1.0, "999,999 times"),
        (1.0, 3.0, "1/3 of"), (1.001, 3.0, "66.6 % below"), (1.0, 1e6, "less than a millionth of"),
        (1.0, 999_000.0, "1/999,000 of"), (1.0, 1.0, "less than 0.1 % above"), (1.0004, 1.0, "less than 0.1 % above"),
        (0.9996, 1.0, "less than 0.1 % below"), (1.0006, 1.0, "0.1 % above"), (0.95, 1.0, "5.0 % below"),
    ],
)  # fmt: skip
def test_how_two_errors_compare(a: float, b: float, said: str) -> None:
    assert compared(a, b) == said


@pytest.mark.parametrize(
    ("level", "share", "readings", "narrow"),
    [
        (80, 0.69, 1e6, True), (80, 0.7001, 1e6, None), (80, 0.91, 1e6, False), (80, 0.8999, 1e6, None),
        (80, 0.26, 30, True), (80, 0.49, 30, None), (95, 0.84, 300, True), (80, NAN, 300, None),
        (50, 0.0, 1, None), (50, 0.0, 30, True),
    ],
)  # fmt: skip
def test_when_intervals_are_said_to_be_off(level: int, share: float, readings: float, narrow: bool | None) -> None:
    """10 points, or 2.5 standard errors."""
    readings /= 3
    chance = 250 * np.sqrt(level / 100 * (1 - level / 100) / max(readings, 1))
    assert (narrow is None) == bool(not abs(100 * share - level) > max(10.0, chance))
    said = coverage_in_words(score("A", 1.0, coverage={level: share}), {level: readings})
    if narrow is None:
        assert said == ""
    else:
        assert ("do not rely on them" if narrow else "intervals are too wide") in said


# ---- training ----


class Noted:
    """What a training is given, without training."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.batches: list[int] = []
        self.held: list[int] = []
        self.settings: Any = None

        def train(network: Any, loss: Any, train: Any, held: Any, **given: Any) -> Any:
            del network, loss
            self.settings = given["settings"]
            self.batches = [len(one.target) for one in train(np.random.default_rng(0))]
            self.held = [] if held is None else [len(one.target) for one in held()]
            return gw.training.History(reason="max_epochs")

        monkeypatch.setattr(learning.training, "train", train)


def test_how_many_batches_an_epoch_has(monkeypatch: pytest.MonkeyPatch) -> None:
    noted, usual = Noted(monkeypatch), {"method": "network", "input_size": 8, "hidden_size": 2}
    for n, batch, count in ((100, 16, 20), (400, 16, -(-(400 - 40 - 9) // 16)), (4000, 16, 200)):
        gw.Forecaster(2, batch_size=batch, **usual).fit(table(n))  # type: ignore[arg-type]
        assert len(noted.batches) == count, n
        assert max(noted.batches) == 16
    monkeypatch.setattr(learning, "_VALIDATION_BATCH", 30)
    for most, held in ((78, [30, 30, 18]), (79, [30, 30, 19]), (80, [30, 30, 19])):
        monkeypatch.setattr(learning, "_VALIDATION_WINDOWS", most)
        gw.Forecaster(2, **usual).fit(table(200), val_size=80)  # type: ignore[arg-type]
        assert noted.held == held
    gw.Forecaster(2, **usual).fit(table(200), val_size=0, time_limit=7.0)  # type: ignore[arg-type]
    assert (noted.held, noted.settings.patience, noted.settings.time_limit) == ([], None, 7.0)


def test_batches_that_do_not_fit_into_memory_are_refused_with_what_they_take(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    monkeypatch.setattr(learning, "require", lambda size, *_, **__: asked.append(size))
    Noted(monkeypatch)
    for layers in (1, 2):
        gw.Forecaster(
            2, method="network", input_size=8, hidden_size=5, num_layers=layers, batch_size=16
        ).fit(table(100))  # fmt: skip
    # 16 windows of 8 steps, three gates and the state and its input, 5 units, 4 bytes.
    assert asked == [16 * 8 * 5 * 5 * 4, 16 * 8 * 5 * 5 * 2 * 4]


def test_networks_of_an_ensemble_look_back_by_turns_and_share_the_time(tmp_path: Path) -> None:
    assert [ensemble.look_back(24, 6, k) for k in range(4)] == [24, 12, 24, 12]
    assert [ensemble.look_back(24, h, 1) for h in (12, 13)] == [12, 24]
    run = Run(time_limit=9.0, checkpoint_dir=tmp_path, resume=True)
    first, second = (ensemble.share_of(run, k, 3) for k in (0, 1))
    assert (first.time_limit, first.checkpoint_dir, first.resume) == (3.0, tmp_path, True)
    assert (second.time_limit, second.checkpoint_dir, second.resume) == (3.0, tmp_path / "network-2", False)
    (tmp_path / "network-2").mkdir()
    assert not ensemble.share_of(run, 1, 3).resume, "an empty folder is no training"
    (tmp_path / "network-2" / "a").touch()
    assert ensemble.share_of(run, 1, 3).resume
    assert not ensemble.share_of(replace(run, resume=False), 1, 3).resume
    assert ensemble.share_of(Run(), 1, 3) == Run()


# ---- the pre-trained network, trained on ----


def tuned_on(frame: pl.DataFrame, monkeypatch: pytest.MonkeyPatch, gain: float, **options: Any) -> tuple[Any, Any]:
    """What a training is given, and what comes of it where the held-out loss falls by so much."""
    losses: Iterator[float] = iter([1.0, 1.0 - gain])
    seen: dict[str, Any] = {}

    def train(network: Any, loss: Any, epoch: Any, held: Any, **given: Any) -> None:
        seen.update(network=network, loss=loss, held=held(), **given)
        seen["epoch"] = list(epoch(np.random.default_rng(0)))

    monkeypatch.setattr(tuned, "_loss", lambda *_: next(losses))
    monkeypatch.setattr(tuned.training, "train", train)
    one = to_panel(frame)
    plan = make_plan(one, 12, 3, 9, None)
    features = Recipe.learn(one, plan.train_rows, scaler="standard", calendar=False, masked=False).apply(one)
    member = PretrainedMember(gw.Pretrained(), 40)
    view = View(one, features, plan.validation)
    made = tuned.tune(view, plan.train, member, gw.Forecaster(3, **options).options, time_limit=5.0)
    return made, {**seen, "member": member}


def test_tuned_weights_count_where_the_loss_falls_by_a_hundredth(monkeypatch: pytest.MonkeyPatch) -> None:
    for gain, better in ((0.0101, True), (0.0099, False), (-0.2, False)):
        made, seen = tuned_on(table(80), monkeypatch, gain)
        assert made.gain == pytest.approx(gain)
        assert (made.member is not seen["member"]) is better
        assert made.member.reach == 40


def test_tuned_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    _, seen = tuned_on(table(80), monkeypatch, 0.5)
    settings = seen["settings"]
    assert (settings.max_epochs, settings.max_steps, settings.patience, settings.time_limit) == (12, 300, 3, 5.0)
    assert (settings.learning_rate, seen["seed"], len(seen["epoch"])) == (3e-4, 0, 25)
    _, seen = tuned_on(table(80), monkeypatch, 0.5, max_epochs=5, max_steps=7, seed=3)
    assert (seen["settings"].max_epochs, seen["settings"].max_steps, seen["seed"]) == (5, 7, 3)
    _, seen = tuned_on(table(80), monkeypatch, 0.5, max_epochs=50, max_steps=700)
    assert (seen["settings"].max_epochs, seen["settings"].max_steps) == (12, 300)


def test_tuned_batches_hold_each_window_with_its_weight(monkeypatch: pytest.MonkeyPatch) -> None:
    one = to_panel(table(60, 30))
    plan = make_plan(one, 8, 3, 9, None)
    features = Recipe.learn(one, plan.train_rows, scaler="standard", calendar=False, masked=False).apply(one)
    member, view = PretrainedMember(gw.Pretrained(), 20), View(one, features, plan.validation)
    windows = plan.train.take(np.array([0, 5, 20, 30, 45]))
    batches = tuned._batches(view, windows, member, 10, 2)
    assert [len(one.target) for one in batches] == [1, 2, 2] or sum(len(one.target) for one in batches) == 5
    for batch in batches:
        assert batch.weight is not None
        assert batch.target.shape[1] == 4, "a whole group of steps"
        assert (batch.weight[:, :3] > 0).all()
        assert not batch.weight[:, 3:].any()
    assert sum(len(one.target) for one in tuned._batches(view, windows, member, 3, 2)) == 3
    monkeypatch.setattr(tuned, "_FARTHEST", 2)
    assert (tuned._batches(view, windows, member, 10, 8)[0].weight[:, 2:] == 0).all()  # type: ignore[index]
    y = np.arange(1.0, 24.0)
    made = tuned._batch([y, y[2:]], 32, np.array([[1.0, 0.5, 0.0], [1.0, 1.0, 1.0]]), Hint())
    assert made.weight is not None
    assert made.weight[0, 1] == pytest.approx(0.5 * made.weight[0, 0], rel=1e-5)
    assert made.weight[0, 2:].tolist() == [0.0, 0.0]
    assert made.weight[1, 2] == made.weight[1, 0]
    scale = 1.0 + 0.5 * np.std(y[:20] / 32.0) / (1 / 32.0)  # mean |difference| and half the deviation
    np.testing.assert_allclose(made.target[0, :3], np.array([1.0, 2.0, 3.0]) / scale, rtol=1e-5)


# ---- rows ----


def test_rows_by_hand() -> None:
    known = np.array([False, True, False, True, False, False, True, False])
    offsets = np.array([0, 4, 6, 8])
    assert first_known(known, offsets).tolist() == [1, 4, 6]
    assert last_known(known, offsets).tolist() == [0, 1, 1, 3, 4, 5, 6, 6]
    assert first_known(np.zeros(8, bool), offsets).tolist() == [0, 4, 6]
    values = np.where(known, np.arange(1.0, 9.0), NAN)
    assert carried(values, offsets).tolist() == [0, 2, 2, 4, 0, 0, 7, 7]


def test_rows_of_a_cycle_seen_twice() -> None:
    for hours, day in ((49, True), (48, False)):
        one = panel(hours, 20)
        rows = np.column_stack([one.offsets[:-1], one.offsets[1:]])
        assert ("day_sin" in seen_twice(one, rows)) is day
    whole = to_panel({"ds": np.arange(60), "y": np.sin(np.arange(60.0))})
    assert seen_twice(whole, np.array([[0, 60]])) == ()


# ---- searches ----


def test_the_usual_space_of_a_search() -> None:
    model = gw.Forecaster(4)
    space = tuning.default_space(model, panel(300, season=12))
    assert space["hidden_size"] == [16, 32, 64, 128]
    assert (space["num_layers"], space["learning_rate"], space["dropout"]) == ([1, 2], (3e-4, 1e-2), (0.0, 0.3))
    assert space["input_size"] == [12, 24, 48]
    assert tuning.default_space(model, panel(62, season=12))["input_size"] == [12, 24, 48]
    assert tuning.default_space(model, panel(61, season=12))["input_size"] == [12, 24]
    assert "input_size" not in tuning.default_space(gw.Forecaster(4, input_size=9), panel(300))
    assert "input_size" not in tuning.default_space(model, panel(20, season=12))


def test_what_a_search_refuses() -> None:
    pytest.importorskip("optuna")
    frame, model = table(80), gw.Forecaster(2, hidden_size=2, max_epochs=1)
    for space, said in (
        ({"h": [1]}, "'h' cannot be searched; these can: "),
        ({"hidden_size": []}, "the values of 'hidden_size' must be a list, or a tuple of"),
        ({"hidden_size": (1, 2, 3)}, "the values of 'hidden_size' must be a list, or a tuple of"),
        ({"cell": "gru"}, "the values of 'cell' must be a list"),
        ({"dropout": (0.3, 0.3)}, "the range of 'dropout' must go from the least to the largest"),
        ({"dropout": (0.3, 0.1)}, "the range of 'dropout' must go from the least to the largest"),
        ({"dropout": [2.0]}, "dropout must be"),
        ({}, "space names no argument to search"),
    ):  # fmt: skip
        with pytest.raises(ValueError, match=said):
            gw.tune(model, frame, space=space)
    with pytest.raises(ValueError, match="method='ridge' trains no network, so there is nothing to tune"):
        gw.tune(gw.Forecaster(2, method="ridge"), frame)
    with pytest.raises(DataError, match="leave none to validate on"):
        gw.tune(model, frame, space={"hidden_size": [2]}, val_size=0, n_trials=1)


def test_how_a_search_draws() -> None:
    asked: list[tuple[Any, ...]] = []

    class Trial:
        def suggest_categorical(self, name: str, values: list[int]) -> int:
            asked.append((name, values))
            return values[-1]

        def suggest_int(self, name: str, low: int, high: int, log: bool) -> int:
            asked.append((name, low, high, log))
            return low

        def suggest_float(self, name: str, low: float, high: float, log: bool) -> float:
            asked.append((name, low, high, log))
            return low

    trial = Trial()
    assert tuning._suggest(trial, "a", ["x", "y"]) == "y"
    for values in ((1, 9), (1, 10), (0, 10), (0.1, 0.99), (0.1, 1.0), (1, 20.0)):
        tuning._suggest(trial, "b", values)
    assert asked == [
        ("a", [0, 1]), ("b", 1, 9, False), ("b", 1, 10, True), ("b", 0, 10, False), ("b", 0.1, 0.99, False),
        ("b", 0.1, 1.0, True), ("b", 1.0, 20.0, True),
    ]  # fmt: skip


# ---- windows of views ----


def test_a_view_in_parts_is_the_view() -> None:
    one = panel(60)
    features = Recipe.learn(one, np.array([[0, 60]]), scaler="standard", calendar=False, masked=False).apply(one)
    windows = Windows.of(one.offsets, 5, 2)
    view = View(one, features, windows)
    for size, parts in ((len(windows), 1), (len(windows) - 1, 2), (10, 6)):
        made = view.parts(size)
        assert len(made) == parts
        assert np.concatenate([part.windows.origins for part in made]).tolist() == windows.origins.tolist()
