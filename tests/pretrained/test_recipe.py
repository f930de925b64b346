"""Invented series and the training on them: finite, seeded, resumable to the same bits."""

from __future__ import annotations

from collections import Counter
from dataclasses import asdict, replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise.pretrained.heldout import KINDS, make_heldout
from gatewise.pretrained.recipe import Recipe, batches, build, first_batches, validation
from gatewise.pretrained.synthetic import draw, gaps, make_series
from gatewise.pretrained.weights import read_weights

TINY = Recipe(hidden=8, step=8, batch=8, epochs=3, cooling=2, second_cooling=1, steps_per_epoch=6)


@pytest.mark.parametrize(("batch", "length"), [(1, 20), (2, 64), (300, 304), (40, 1072)])
def test_series_are_finite_seeded_and_move(batch: int, length: int) -> None:
    made = make_series(np.random.default_rng(3), batch, length)
    assert made.shape == (batch, length)
    assert np.isfinite(made).all()
    assert np.array_equal(made, make_series(np.random.default_rng(3), batch, length))
    assert not np.array_equal(made, make_series(np.random.default_rng(4), batch, length))
    assert (np.ptp(made, axis=1) > 0).mean() > 0.9


def test_series_are_finite_under_many_seeds() -> None:
    for seed in range(40):
        assert np.isfinite(make_series(np.random.default_rng(seed), 64, 112)).all()


@pytest.mark.parametrize("kind", KINDS)
def test_held_out_kinds(kind: str) -> None:
    made = KINDS[kind](np.random.default_rng(0), 9, 200)
    assert made.shape == (9, 200)
    assert np.isfinite(made).all()
    assert np.array_equal(made, KINDS[kind](np.random.default_rng(0), 9, 200))


def test_held_out_kinds_take_turns() -> None:
    made = make_heldout(np.random.default_rng(0), 10, 50)
    assert made.shape == (10, 50)
    assert len(np.unique(made, axis=0)) == 10


def test_gaps_leave_most_readings() -> None:
    known = gaps(np.random.default_rng(0), np.ones((500, 100), bool))
    touched = (~known).any(axis=1).mean()
    assert 0.05 < touched < 0.2
    assert known.mean() > 0.95


def test_batches_are_seeded_and_come_twice() -> None:
    recipe = replace(TINY, steps_per_epoch=60)
    first = list(batches(np.random.default_rng(0), recipe))
    again = list(islice(batches(np.random.default_rng(0), recipe), 5))
    assert len(first) == 60
    times = Counter(id(batch) for batch in first)
    assert max(times.values()) == 2
    assert sum(count == 2 for count in times.values()) > len(times) / 2
    for a, b in zip(first, again, strict=False):
        assert all(np.array_equal(x, y) for x, y in zip(a.inputs, b.inputs, strict=True))
        assert np.array_equal(a.target, b.target)
    for batch in first:
        assert batch.not_finite() is None
        assert np.isfinite(batch.weight).all()  # type: ignore[arg-type]


def test_validation_is_always_the_same() -> None:
    a, b = validation(14), validation(14)
    assert all(np.array_equal(x.target, y.target) for x, y in zip(a, b, strict=True))


def test_the_shipped_weights_are_still_what_the_recipe_makes() -> None:
    card = read_weights()[1]
    assert {name: card["recipe"][name] for name in asdict(Recipe())} == asdict(Recipe())
    made, kept = first_batches(Recipe()), card["first_batches"]
    # Batches that differ by more than rounding: the recipe was changed, and the weights must be made anew.
    assert np.allclose(made["means"], kept["means"], rtol=1e-4)
    here = gw.kernels.active()
    if card["made_on"] == {"provider": here.provider, "instructions": str(here.isa), "numpy": np.__version__}:
        assert made["digest"] == kept["digest"]


def test_another_series_changes_the_first_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    right = first_batches(TINY, 3)
    assert right == first_batches(TINY, 3)

    def moved(*args: object) -> object:
        series, period = draw(*args)  # type: ignore[arg-type]
        series[:, -1] += 1.0
        return series, period

    monkeypatch.setattr("gatewise.pretrained.recipe.draw", moved)
    assert first_batches(TINY, 3)["digest"] != right["digest"]


class _Cut(Exception):
    pass


def test_training_that_was_interrupted_ends_with_the_same_bits(tmp_path: Path) -> None:
    told: dict[int, list[float]] = {}
    whole, facts = build(
        TINY, tmp_path / "whole", lambda stage, one: told.setdefault(stage, []).append(one.train_loss), validate=False
    )
    assert (facts["recipe"], facts["held_out"]) == (asdict(TINY), sorted(KINDS))
    for stage, losses in told.items():
        own = facts[f"stage_{stage}"]
        assert (own["first_epoch_loss"], own["train_loss"], own["validation_loss"]) == (losses[0], losses[-1], None)
    assert [len(losses) for losses in told.values()] == [3, 2, 1]
    assert facts["stage_1"]["steps"] == 18
    assert facts["stage_2"]["steps"] == 12
    assert facts["stage_3"]["steps"] == 6

    for stage, epoch in ((1, 2), (2, 1), (3, 1)):

        def stop(at: int, record: object, stage: int = stage, epoch: int = epoch) -> None:
            if (at, record.epoch) == (stage, epoch):  # type: ignore[attr-defined]
                raise _Cut

        with pytest.raises(_Cut):
            build(TINY, tmp_path / "cut", stop, validate=False)
    resumed, _ = build(TINY, tmp_path / "cut", validate=False)
    for name, array in whole.to_arrays().items():
        assert np.array_equal(array, resumed.parameters[name]), name


def test_training_lowers_the_loss(tmp_path: Path) -> None:
    losses: list[float] = []
    recipe = replace(TINY, epochs=4, steps_per_epoch=20, batch=16)
    build(recipe, tmp_path, lambda _stage, record: losses.append(record.train_loss), stages=1, validate=False)
    assert np.isfinite(losses).all()
    assert losses[-1] < losses[0]


def test_another_recipe_does_not_continue_a_run(tmp_path: Path) -> None:
    build(TINY, tmp_path, stages=1, validate=False)
    with pytest.raises(Exception, match="belongs to another run"):
        build(replace(TINY, seed=5), tmp_path, stages=1, validate=False)
