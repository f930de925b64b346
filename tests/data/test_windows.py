"""Windows: which there are, which rows they have, and their order."""

from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data import Panel, Windows, split, to_panel
from gatewise.errors import DataError

LENGTHS = st.lists(st.integers(1, 40), min_size=1, max_size=4)
SIZES = {"input_size": st.integers(1, 8), "horizon": st.integers(1, 6)}


def offsets_of(lengths: list[int]) -> np.ndarray:
    return np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)


def panel_of(lengths: list[int]) -> Panel:
    ids = [f"s{k}" for k, n in enumerate(lengths) for _ in range(n)]
    times = [t for n in lengths for t in range(n)]
    return to_panel(pl.DataFrame({"unique_id": ids, "ds": times, "y": np.arange(len(ids)) * 1.0}), freq=1)


@given(lengths=LENGTHS, **SIZES)
def test_the_windows_are_those_that_a_plain_loop_finds(lengths: list[int], input_size: int, horizon: int) -> None:
    offsets = offsets_of(lengths)
    windows = Windows.of(offsets, input_size, horizon)
    expected = [(s, offsets[s] + at) for s, n in enumerate(lengths) for at in range(input_size, n - horizon + 1)]
    assert list(zip(windows.series.tolist(), windows.origins.tolist(), strict=True)) == expected


@given(lengths=LENGTHS, **SIZES)
def test_a_window_is_the_past_and_the_horizon_of_one_series(lengths: list[int], input_size: int, horizon: int) -> None:
    offsets = offsets_of(lengths)
    windows = Windows.of(offsets, input_size, horizon)
    begin, end = offsets[windows.series][:, None], offsets[windows.series + 1][:, None]
    rows = np.concatenate([windows.input_rows, windows.horizon_rows], axis=1)
    assert rows.shape == (len(windows), input_size + horizon)
    assert (np.diff(rows, axis=1) == 1).all()
    assert ((begin <= rows) & (rows < end)).all()
    assert (windows.horizon_rows[:, 0] == windows.origins).all()


@given(lengths=LENGTHS, **SIZES)
def test_windows_at_given_origins_know_their_series(lengths: list[int], input_size: int, horizon: int) -> None:
    offsets = offsets_of(lengths)
    whole = Windows.of(offsets, input_size, horizon)
    assert np.array_equal(Windows.at(offsets, whole.origins, input_size, horizon).series, whole.series)
    ends = Windows.at(offsets, offsets[1:], input_size, horizon)  # the future of each series
    assert ends.series.tolist() == list(range(len(lengths)))


@given(
    lengths=LENGTHS,
    input_size=st.integers(1, 8),
    horizon=st.integers(1, 6),
    validation=st.integers(0, 12),
    keep=st.integers(1, 12),
)
def test_no_target_is_in_two_parts_and_no_training_window_has_a_row_of_validation(
    lengths: list[int], input_size: int, horizon: int, validation: int, keep: int
) -> None:
    panel = panel_of(lengths)
    if validation and max(lengths) < validation + keep:
        with pytest.raises(DataError, match="leaves no series the"):
            split(panel, validation, keep=keep)
        return
    parts = split(panel, validation, keep=keep)
    rows = []
    for part in parts:
        windows = Windows.of(panel.offsets, input_size, horizon, targets=part)
        rows.append(windows.horizon_rows)
        assert (part[windows.series, 0][:, None] <= windows.horizon_rows).all()
        assert (windows.horizon_rows < part[windows.series, 1][:, None]).all()
        assert (windows.input_rows < part[windows.series, 1][:, None]).all()
    assert np.intersect1d(*rows).size == 0


def test_parts_follow_each_other_and_a_short_series_is_trained_on_whole() -> None:
    parts = split(panel_of([10, 20, 3]), 5, keep=4)
    assert parts.train.tolist() == [[0, 5], [10, 25], [30, 33]]
    assert parts.validation.tolist() == [[5, 10], [25, 30], [33, 33]]


def test_no_validation_is_nothing_held_out() -> None:
    parts = split(panel_of([10, 3]), 0, keep=99)
    assert parts.train.tolist() == [[0, 10], [10, 13]]
    assert parts.validation.tolist() == [[10, 10], [13, 13]]
    with pytest.raises(ValueError, match="validation must be at least 0 steps, got -1"):
        split(panel_of([9]), -1)


@given(st.integers(1, 200), st.integers(1, 50))
def test_batches_hold_every_window_once(count: int, size: int) -> None:
    windows = Windows.of(np.array([0, count + 1]), 1, 1)
    batches = list(windows.batches(size, np.random.default_rng(5)))
    drawn = np.concatenate([batch.origins for batch in batches])
    assert sorted(drawn.tolist()) == windows.origins.tolist()
    assert all(len(batch) == size for batch in batches[:-1])
    again = list(windows.batches(size, np.random.default_rng(5)))
    assert all(np.array_equal(a.origins, b.origins) for a, b in zip(batches, again, strict=True))


def test_without_a_generator_the_order_is_that_of_time_and_with_one_it_is_not() -> None:
    windows = Windows.of(np.array([0, 101]), 1, 1)
    assert np.concatenate([b.origins for b in windows.batches(7)]).tolist() == list(range(1, 101))
    shuffled = np.concatenate([b.origins for b in windows.batches(7, np.random.default_rng(0))])
    assert shuffled.tolist() != list(range(1, 101))


def test_the_global_generator_is_left_alone() -> None:
    before = np.random.get_state()[1].tolist()  # type: ignore[index]  # noqa: NPY002
    list(Windows.of(np.array([0, 30]), 2, 2).batches(4, np.random.default_rng(0)))
    assert np.random.get_state()[1].tolist() == before  # type: ignore[index]  # noqa: NPY002


def test_windows_without_an_observed_target_or_input_are_dropped() -> None:
    mask = np.array([1, 1, 0, 0, 0, 1, 1, 1, 0, 0], dtype=bool)[:, None]
    windows = Windows.of(np.array([0, 10]), 2, 2)
    assert windows.origins.tolist() == [2, 3, 4, 5, 6, 7, 8]
    kept = windows.observed(mask)
    assert kept.origins.tolist() == [o for o in range(2, 9) if mask[o : o + 2].any() and mask[o - 2 : o].any()]


@pytest.mark.parametrize("name", ["input_size", "horizon"])
def test_sizes_out_of_range_are_refused(name: str) -> None:
    sizes: dict[str, Any] = {"input_size": 2, "horizon": 1, name: 0}
    with pytest.raises(ValueError, match=f"{name} must be at least 1, got 0"):
        Windows.of(np.array([0, 9]), **sizes)
    with pytest.raises(ValueError, match="size must be at least 1"):
        next(Windows.of(np.array([0, 9]), 1, 1).batches(0))


def test_windows_cannot_be_written_to_and_have_a_short_description() -> None:
    windows = Windows.of(np.array([0, 1000]), 3, 2)
    with pytest.raises(ValueError, match="read-only"):
        windows.origins[0] = 3
    assert repr(windows) == "Windows(996 of 1 series, input_size=3, horizon=2)"


def test_a_window_whose_targets_weigh_nothing_is_left_out() -> None:
    windows = Windows.of(np.array([0, 8]), 2, 2)
    mask, weight = np.ones((8, 1), bool), np.array([0.0, 0, 0, 0, 0, 0.5, 0, 0])
    assert windows.observed(mask, weight).origins.tolist() == [4, 5]
    mask[5] = False
    assert len(windows.observed(mask, weight)) == 0
