"""Windows: what is in, what is never in, and in which order."""

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewise.data import Panel, Split, Windows, split, to_panel
from gatewise.errors import DataError

LENGTHS = st.lists(st.integers(1, 40), min_size=1, max_size=4)
SIZES = {"input_size": st.integers(1, 8), "horizon": st.integers(0, 6), "stride": st.integers(1, 5)}


def offsets_of(lengths: list[int]) -> np.ndarray:
    return np.concatenate(([0], np.cumsum(lengths))).astype(np.int64)


def panel_of(lengths: list[int]) -> Panel:
    ids = [f"s{k}" for k, n in enumerate(lengths) for _ in range(n)]
    times = [t for n in lengths for t in range(n)]
    return to_panel(pl.DataFrame({"unique_id": ids, "ds": times, "y": np.arange(len(ids)) * 1.0}), freq=1)


@given(lengths=LENGTHS, **SIZES)
def test_the_windows_are_those_that_a_plain_loop_finds(
    lengths: list[int], input_size: int, horizon: int, stride: int
) -> None:
    offsets = offsets_of(lengths)
    windows = Windows.of(offsets, input_size, horizon, stride=stride)
    expected = []
    for s, n in enumerate(lengths):
        last = n - horizon
        expected += sorted((s, offsets[s] + at) for at in range(last, input_size - 1, -stride))
    assert list(zip(windows.series.tolist(), windows.origins.tolist(), strict=True)) == expected


@given(lengths=LENGTHS, pad=st.booleans(), seed=st.integers(0, 99), **SIZES)
def test_a_window_is_the_past_and_the_horizon_of_one_series(
    lengths: list[int], pad: bool, seed: int, input_size: int, horizon: int, stride: int
) -> None:
    """Every number drawn is its own row: so no series runs into another, and no input reaches its own target."""
    offsets = offsets_of(lengths)
    rows = np.arange(offsets[-1], dtype=np.float64)
    windows = Windows.of(offsets, input_size, horizon, stride=stride, pad=pad)
    which = np.random.default_rng(seed).permutation(len(windows))
    batch = windows.gather(np.column_stack([rows, -rows]), which)
    assert batch.x.shape == (len(windows), input_size, 2)
    assert batch.y.shape == (len(windows), horizon, 2)
    for i, w in enumerate(which):
        origin, s = windows.origins[w], windows.series[w]
        assert batch.series[i] == s
        wanted = np.arange(origin - input_size, origin)
        there = wanted >= offsets[s]
        assert np.array_equal(batch.x[i, there, 0], wanted[there])
        assert np.isnan(batch.x[i, ~there]).all()
        assert np.array_equal(batch.x_mask[i, :, 1], there)
        assert there.all() or pad
        assert there.any()
        assert np.array_equal(batch.y[i, :, 1], -np.arange(origin, origin + horizon))
        assert offsets[s] <= origin
        assert origin + horizon <= offsets[s + 1]


@given(
    lengths=LENGTHS,
    input_size=st.integers(1, 8),
    horizon=st.integers(1, 6),
    validation=st.integers(0, 12),
    test=st.integers(0, 12),
)
def test_no_target_is_in_two_parts_and_no_training_window_sees_a_later_part(
    lengths: list[int], input_size: int, horizon: int, validation: int, test: int
) -> None:
    panel = panel_of(lengths)
    if max(lengths) <= validation + test:
        with pytest.raises(DataError, match="leave no reading to train on"):
            split(panel, validation=validation, test=test)
        return
    parts = split(panel, validation=validation, test=test)
    rows = np.arange(len(panel.times))[:, None] * 1.0
    seen: list[np.ndarray] = []
    for part in parts:
        windows = Windows.of(panel.offsets, input_size, horizon, targets=part)
        batch = windows.gather(rows, np.arange(len(windows)))
        seen.append(np.unique(batch.y))
        for s, (low, high) in enumerate(part):
            own = batch.y[batch.series == s]
            assert own.size == 0 or (own.min() >= low and own.max() < high)
            inputs = batch.x[batch.series == s]
            assert inputs.size == 0 or inputs.max() < high - 1 + (horizon == 0)
    assert np.intersect1d(seen[0], seen[1]).size == np.intersect1d(seen[0], seen[2]).size == 0
    assert np.intersect1d(seen[1], seen[2]).size == 0


def test_parts_follow_one_another_without_a_hole() -> None:
    panel = panel_of([10, 20, 3])
    parts = split(panel, validation=0.1, test=5)
    assert parts.train.tolist() == [[0, 4], [10, 23], [30, 30]]
    assert parts.validation.tolist() == [[4, 5], [23, 25], [30, 30]]
    assert parts.test.tolist() == [[5, 10], [25, 30], [30, 33]]


def test_parts_by_time_stamp_on_the_wall_clock() -> None:
    days = pl.datetime_range(
        pl.datetime(2024, 1, 1), pl.datetime(2024, 1, 10), "1d", eager=True, time_zone="Asia/Seoul"
    )
    panel = to_panel(pl.DataFrame({"ds": days, "y": np.arange(10.0)}))
    parts = split(panel, validation="2024-01-06", test=np.datetime64("2024-01-09"))
    assert [part[0].tolist() for part in parts] == [[0, 5], [5, 8], [8, 10]]


@pytest.mark.parametrize("part", [-1, 1.0, -0.1, True, None, float("nan")])
def test_parts_that_cannot_be(part: object) -> None:
    with pytest.raises(ValueError, match="validation"):
        split(panel_of([9]), validation=part)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="for integer times"):
        split(panel_of([9]), test="2024-01-01")


@given(st.integers(1, 200), st.integers(1, 50), st.booleans())
def test_batches_hold_every_window_once(count: int, size: int, drop_last: bool) -> None:
    windows = Windows.of(np.array([0, count + 1]), 1, 1)
    batches = list(windows.batches(size, np.random.default_rng(5), drop_last=drop_last))
    drawn = np.concatenate([np.zeros(0, np.int64), *batches])
    whole = count - count % size if drop_last else count
    assert len(np.unique(drawn)) == len(drawn) == whole
    assert all(len(batch) == size for batch in batches[:-1])
    again = list(windows.batches(size, np.random.default_rng(5), drop_last=drop_last))
    assert all(np.array_equal(a, b) for a, b in zip(batches, again, strict=True))


def test_without_a_generator_the_order_is_that_of_time_and_with_one_it_is_not() -> None:
    windows = Windows.of(np.array([0, 101]), 1, 1)
    assert np.concatenate(list(windows.batches(7))).tolist() == list(range(100))
    assert np.concatenate(list(windows.batches(7, np.random.default_rng(0)))).tolist() != list(range(100))


def test_the_global_generator_is_left_alone() -> None:
    before = np.random.get_state()[1].tolist()  # type: ignore[index]  # noqa: NPY002
    list(Windows.of(np.array([0, 30]), 2, 2).batches(4, np.random.default_rng(0)))
    assert np.random.get_state()[1].tolist() == before  # type: ignore[index]  # noqa: NPY002


def test_windows_without_observed_targets_are_dropped() -> None:
    mask = np.array([1, 1, 0, 0, 0, 1, 1, 1, 0, 0], dtype=bool)[:, None]
    windows = Windows.of(np.array([0, 10]), 2, 2)
    assert windows.origins.tolist() == [2, 3, 4, 5, 6, 7, 8]
    kept = windows.observed(mask)
    expected = [o for o in range(2, 9) if mask[o : o + 2].any() and mask[o - 2 : o].any()]
    assert kept.origins.tolist() == expected
    assert windows.observed(mask, at_least=2).origins.tolist() == [o for o in expected if mask[o : o + 2].all()]


def test_unknown_readings_are_masked_and_filled() -> None:
    values = np.array([[1.0], [np.nan], [3.0], [4.0]])
    batch = Windows.of(np.array([0, 4]), 2, 1).gather(values, np.array([0, 1]))
    assert batch.x_mask[:, :, 0].tolist() == [[True, False], [False, True]]
    filled = batch.filled(-7.0)
    assert filled.x[:, :, 0].tolist() == [[1, -7], [-7, 3]]
    assert np.isnan(batch.x[0, 1, 0])
    observed = np.array([[True], [True], [False], [True]])
    assert batch.x_mask.sum() == 2
    assert Windows.of(np.array([0, 4]), 2, 1).gather(values, np.array([0]), observed).x_mask[0, :, 0].tolist() == [
        True,
        True,
    ]


def test_padding_needs_its_least_input() -> None:
    assert Windows.of(np.array([0, 6]), 4, 1, pad=True, min_input=2).origins.tolist() == [2, 3, 4, 5]
    assert Windows.of(np.array([0, 6]), 4, 1, pad=True, min_input=99).origins.tolist() == [4, 5]
    assert Windows.of(np.array([0, 6]), 4, 1, pad=True, min_input=0).origins.tolist() == [0, 1, 2, 3, 4, 5]


def test_no_horizon_gives_the_window_after_the_end() -> None:
    windows = Windows.of(np.array([0, 5, 9]), 3, 0, stride=100)
    assert windows.origins.tolist() == [5, 9]
    assert windows.gather(np.arange(9.0)[:, None], np.array([1])).x[0, :, 0].tolist() == [6, 7, 8]


@pytest.mark.parametrize("name", ["input_size", "horizon", "stride", "min_input"])
def test_sizes_that_cannot_be(name: str) -> None:
    sizes = {"input_size": 2, "horizon": 1, "stride": 1, "min_input": 1, name: -1}
    with pytest.raises(ValueError, match=f"{name} must be at least"):
        Windows.of(np.array([0, 9]), **sizes)
    with pytest.raises(ValueError, match="size must be at least 1"):
        next(Windows.of(np.array([0, 9]), 1, 1).batches(0))


def test_windows_do_not_copy_and_cannot_be_written_to() -> None:
    values = np.arange(10.0)[:, None]
    windows = Windows.of(np.array([0, 10]), 3, 2)
    batch = windows.gather(values, np.array([0]))
    batch.x[:] = -1
    assert values[0, 0] == 0
    with pytest.raises(ValueError, match="read-only"):
        windows.origins[0] = 3
    assert isinstance(split(panel_of([9])), Split)


def test_rows_before_the_series_are_not_observed_whatever_the_mask_says() -> None:
    windows = Windows.of(np.array([0, 4, 8]), 3, 1, pad=True)
    batch = windows.gather(np.arange(8.0)[:, None], np.arange(len(windows)), np.ones((8, 1), dtype=bool))
    assert np.array_equal(batch.x_mask, np.isfinite(batch.x))
    assert not batch.x_mask.all()
