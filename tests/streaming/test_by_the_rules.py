"""`Streams` beside the same rules written plainly: random calls, streams that leave memory, and what is counted."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.errors import DataError
from gatewise.streaming import MemoryStore, SqliteStore
from gatewise.streaming.arguments import as_ids, as_inputs, as_numbers, check_ids, shown
from gatewise.streaming.rounds import rounds
from gatewise.streaming.slots import Slots
from gatewise.streaming.stepper import Part

LAYER = gw.GRU(2, 3, seed=0)


class Plain:
    """One stream at a time: what `Streams` says it does, without arrays of many."""

    def __init__(self, capacity: int, kept: bool) -> None:
        self.capacity, self.kept, self.clock = capacity, kept, 0
        self.memory: OrderedDict[Any, tuple[Any, int | None, np.ndarray, int]] = OrderedDict()
        self.store: dict[Any, tuple[Any, int | None, np.ndarray]] = {}
        self.steps = self.repeated = self.late = self.evicted = self.returned = 0

    def observe(self, ids: list[Any], X: np.ndarray, seq: list[int] | None) -> np.ndarray:
        self.clock += 1
        if {*ids} - {*self.memory}:
            needed = len(self.memory) + len({*ids} - {*self.memory}) - self.capacity
            if needed > 0:
                old = sorted((used, one) for one, (*_, used) in self.memory.items() if one not in ids)
                for _, one in old[: max(needed, self.capacity // 64)]:
                    state = self.memory.pop(one)[:3]
                    self.evicted += 1
                    if self.kept:
                        self.store[one] = state
        answers = []
        for k, one in enumerate(ids):
            if one in self.memory:
                stream, last, answer, _ = self.memory[one]
            elif one in self.store:
                stream, last, answer = self.store.pop(one)
                self.returned += 1
            else:
                stream, last, answer = LAYER.stream(), None, np.zeros(3)
            number = None if seq is None else seq[k]
            if number is not None and last is not None and number < last:
                self.late += 1
                answers.append(np.full(3, np.nan))
            elif number is not None and number == last:
                self.repeated += 1
                answers.append(answer)
            else:
                self.steps += 1
                answer = stream.step(X[k].astype(np.float32)[None])[0].copy()
                last = last if number is None else number
                answers.append(answer)
            self.memory[one] = stream, last, answer, self.clock
        return np.array(answers)


@pytest.mark.parametrize("store", ["none", "memory", "sqlite"])
@pytest.mark.parametrize("capacity", [3, 4, 200])
def test_random_calls(tmp_path: Path, store: str, capacity: int) -> None:
    rng = np.random.default_rng(capacity)
    made = {"none": lambda: None, "memory": MemoryStore, "sqlite": lambda: SqliteStore(tmp_path / "s.db", sync=False)}
    many = capacity == 200
    plain = Plain(capacity, store != "none")
    with gw.Streams(LAYER, made[store](), capacity=capacity, late="skip") as streams:
        for call in range(260 if many else 300):
            if many:  # one at a time, so that it is known who was used last
                ids: list[Any] = [call if rng.random() < 0.8 or not plain.store else next(iter(plain.store))]
            else:
                ids = rng.choice(list("abcdef"), size=rng.integers(1, 4)).tolist()
                if len({*ids}) > capacity - 1:
                    continue
                if rng.random() < 0.8:
                    ids = ids[:1]
            seq = None if rng.random() < 0.3 else rng.integers(call, call + 3, size=len(ids)).tolist()
            X = rng.normal(size=(len(ids), 2))
            before = {**{k: v[3] for k, v in plain.memory.items()}}
            tied = len({*before.values()}) < len(before) and len(before) + len({*ids} - {*before}) > capacity
            if tied:
                continue  # who leaves of those that were used in one call is left open
            np.testing.assert_array_equal(streams.observe(ids, X, seq), plain.observe(ids, X, seq))
            found = streams.statistics
            assert (found.steps, found.repeated, found.late) == (plain.steps, plain.repeated, plain.late)
            assert (found.streams, len(streams)) == (len(plain.memory), len(plain.memory))
            assert found.evicted == plain.evicted
            assert found.returned == plain.returned
            assert (ids[0] in streams, call + 1 in streams) == (True, False)
        assert plain.evicted > 8
        assert many or plain.late > 2
        if store != "none":
            assert plain.returned > 2


def test_streams_leave_by_the_sixty_fourth_part() -> None:
    for capacity, leave in ((127, 1), (128, 2), (191, 2), (192, 3)):
        streams = gw.Streams(LAYER, MemoryStore(), capacity=capacity)
        for k in range(capacity):
            streams.observe([k], np.zeros((1, 2)))
        streams.observe([capacity], np.zeros((1, 2)))
        assert (streams.statistics.evicted, len(streams)) == (leave, capacity + 1 - leave)
        assert [k for k in range(capacity + 1) if k not in streams._slots] == [*range(leave)]
    with pytest.raises(ValueError, match="193 streams at once, but capacity=192: give fewer, or raise it"):
        streams.observe(range(193), np.zeros((193, 2)))


def test_a_step_that_is_late_names_its_numbers_and_changes_nothing() -> None:
    streams = gw.Streams(LAYER)
    first = streams.observe(["a", "b"], np.ones((2, 2)), [5, -7])
    with pytest.raises(DataError) as caught:
        streams.observe(["a", "b", "b"], np.ones((3, 2)), [6, -6, -8])
    assert "step -8 is late: step -6 has been made; late='skip' answers such steps with NaN" in str(caught.value)
    assert "'b'" in str(caught.value)
    assert streams.statistics[:4] == (2, 2, 0, 0)
    np.testing.assert_array_equal(streams.observe(["b", "a"], np.zeros((2, 2)), [-7, 5]), first[::-1])
    assert streams.statistics[:4] == (2, 2, 2, 0)


def test_answers_of_skipped_steps_do_not_reach_the_state() -> None:
    streams = gw.Streams(LAYER, late="skip")
    first = streams.observe(["a"], np.ones((1, 2)), [5])
    assert np.isnan(streams.observe(["a"], np.ones((1, 2)), [4])).all()
    np.testing.assert_array_equal(streams.observe(["a"], np.zeros((1, 2)), [5]), first)
    assert streams.statistics[1:4] == (1, 1, 1)


def test_resetting_and_dropping() -> None:
    streams = gw.Streams(LAYER, MemoryStore(), capacity=2)
    begin = streams.observe(["a"], np.ones((1, 2)), [5])
    streams.reset("a")
    np.testing.assert_array_equal(streams.observe(["a"], np.ones((1, 2)), [1]), begin)
    streams.reset(["new", "new"])
    assert (len(streams), "new" in streams, streams.statistics.steps) == (2, True, 2)
    streams.drop(["a", "unknown"])
    assert (len(streams), "a" in streams) == (1, False)
    streams.drop([])
    streams.reset([])
    assert len(streams) == 1


def test_a_snapshot_holds_memory_and_store_and_fits_the_capacity() -> None:
    streams = gw.Streams(LAYER, MemoryStore(), capacity=2)
    for one in "abc":
        streams.observe([one], np.ones((1, 2)))
    kept = streams.snapshot()
    assert {*kept.ids} == {*"abc"}
    assert kept.states.shape == (3, 3 * 4 + 8)
    small, large = gw.Streams(LAYER, capacity=2), gw.Streams(LAYER, capacity=3)
    with pytest.raises(ValueError, match="the snapshot has 3 streams, but capacity=2; give a store"):
        small.restore(kept)
    large.observe(["z"], np.ones((1, 2)))
    large.restore(kept)
    assert ({*large._slots.ids}, "z" in large) == ({*"abc"}, False)
    np.testing.assert_array_equal(
        large.observe(["a", "c"], np.ones((2, 2))), streams.observe(["a", "c"], np.ones((2, 2)))
    )
    large.restore(gw.Streams(LAYER).snapshot())
    assert len(large) == 0
    with pytest.raises(ValueError, match="the snapshot is of another model"):
        gw.Streams(gw.GRU(2, 3, seed=1)).restore(kept)


def test_what_is_handed_to_a_store_at_the_end() -> None:
    store = MemoryStore()
    with gw.Streams(LAYER, store, capacity=5) as streams:
        streams.observe(["a", "b"], np.ones((2, 2)))
        assert len(store) == 0
    assert len(store) == 2
    again = gw.Streams(LAYER, store)
    assert ("a" in again, len(again)) == (True, 0)
    gw.Streams(gw.GRU(2, 3, seed=1), store)
    assert len(store) == 0


def test_the_log_is_folded_after_256_batches_or_64_mb(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from gatewise.streaming import sqlite

    assert (sqlite._MOST_ROWS, sqlite._MOST_BYTES) == (256, 64 * 1024 * 1024)

    def rows(store: SqliteStore) -> int:
        return store._file.execute("SELECT COUNT(*) FROM log").fetchone()[0]

    store = SqliteStore(tmp_path / "a", sync=False)
    with gw.Streams(LAYER, store) as streams:
        for k in range(256):
            streams.observe([k % 3], np.ones((1, 2)))
        assert (rows(store), store._bytes) == (256, 256 * 20)
        streams.observe([0], np.ones((1, 2)))
        assert (rows(store), store._rows, store._bytes) == (0, 0, 0)
        monkeypatch.setattr(sqlite, "_MOST_BYTES", 40)
        for expected in (1, 2, 0, 1):
            streams.observe([0], np.ones((1, 2)))
            assert rows(store) == expected
        mode = {word: store._file.execute(f"PRAGMA {word}").fetchone()[0] for word in ("journal_mode", "synchronous")}
        assert mode == {"journal_mode": "wal", "synchronous": 1}
    full = SqliteStore(tmp_path / "b")
    assert full._file.execute("PRAGMA synchronous").fetchone()[0] == 2
    full.close()


@pytest.mark.parametrize("who", [[0], [0, 0, 0], [1, 0, 1, 2, 0, 1], [2, 1, 0]])
def test_rounds(who: list[int]) -> None:
    found = [
        (np.asarray(steps).tolist(), np.asarray(streams).tolist()) for steps, streams in rounds(np.array(who), len(who))
    ]
    count = [who[:k].count(one) for k, one in enumerate(who)]
    expected = [[k for k, n in enumerate(count) if n == turn] for turn in range(max(count) + 1)]
    assert found == [(steps, [who[k] for k in steps]) for steps in expected]


@pytest.mark.parametrize(("n", "size"), [(1, 10), (10, 10), (11, 20), (25, 25), (95, 95), (101, 100)])
def test_rows_grow_to_twice_as_many_and_never_beyond_the_capacity(
    monkeypatch: pytest.MonkeyPatch, n: int, size: int
) -> None:
    monkeypatch.setattr("gatewise.streaming.slots._FIRST", 10)
    slots = Slots((Part(2, np.dtype(np.float32)), Part(1, np.dtype(np.int64))), 100)
    assert slots._size == 10
    first = slots.add(["x"])
    slots.put(first, [np.ones((1, 2), np.float32), np.full((1, 1), 7)])
    if n > 1:
        if n > 100:
            return
        slots.add([f"{k}" for k in range(n - 1)])
    assert (slots._size, len(slots), len(slots._free)) == (size, n, size - n)
    assert sorted(slots.find(slots.ids).tolist() + slots._free) == [*range(size)]
    assert [part.tolist() for part in slots.take(slots.find(["x"]))] == [[[1.0, 1.0]], [[7]]]
    assert slots.names(slots.find(["x"])) == ["x"]
    slots.remove(["x", "unknown"])
    assert ("x" in slots, slots.find(["x"]).tolist(), len(slots)) == (False, [-1], n - 1)


def test_the_oldest_rows_but_those_that_are_kept() -> None:
    slots = Slots((Part(1, np.dtype(np.int64)),), 9)
    rows = {}
    for one in "abcd":
        rows[one] = slots.add([one])
        slots.put(rows[one], [np.zeros((1, 1), np.int64)])
    slots.put(rows["a"], [np.zeros((1, 1), np.int64)])
    for count, keep, expected in (
        (1, "", "b"),
        (2, "b", "cd"),
        (9, "", "abcd"),
        (9, "a", "bcd"),
        (0, "", ""),
        (1, "abcd", ""),
    ):
        kept = np.array([rows[one][0] for one in keep], np.int64)
        assert sorted(slots.names(slots.oldest(count, kept))) == [*expected]
    assert slots.distinct(np.array([0, 1, 2]))
    assert not slots.distinct(np.array([0, 1, 0]))


def test_arguments_of_a_call() -> None:
    assert (as_ids("ab"), as_ids(3), as_ids(np.array([1, 2])), as_ids(("a", 1))) == (["ab"], [3], [1, 2], ["a", 1])
    with pytest.raises(ValueError, match=r"ids has shape \(1, 1\), expected \(n,\)"):
        as_ids(np.zeros((1, 1)))
    check_ids(["é", 2**63 - 1, -(2**63)])
    for one in (2**63, -(2**63) - 1):
        with pytest.raises(ValueError, match="does not fit into 64 bits; give it as text"):
            check_ids([one])
    with pytest.raises(ValueError, match="cannot be written as UTF-8"):
        check_ids(["\ud800"])
    for bad in (1.0, True, None):
        with pytest.raises(TypeError, match="an id must be a str or an int"):
            check_ids([bad])  # type: ignore[list-item]
    ends = [-(2**63) + 1, -1, 0, 1, 2**63 - 1]
    numbers = as_numbers(ends, 5)
    assert [shown(one) for one in numbers] == ends
    assert (np.diff(numbers) > 0).all()
    assert numbers[0] > 0
    assert as_numbers(np.array(["1970-01-01T00:00:01"], "datetime64[s]"), 1).tolist() == as_numbers([10**9], 1).tolist()
    assert as_numbers([], 0).tolist() == []
    assert as_numbers(np.array([2**63 - 1], np.uint64), 1).tolist() == as_numbers([2**63 - 1], 1).tolist()
    for bad, words in (([1], "seq has shape (1,), expected (2,)"), ([1.0, 2], "must hold whole numbers"),
                       (np.array([1, 2**63], np.uint64), "below 2**63"), ([-(2**63), 1], "above -2**63")):  # fmt: skip
        with pytest.raises((ValueError, TypeError)) as caught:
            as_numbers(bad, 2)
        assert words in str(caught.value)
    assert as_inputs([1, 2], 2, 1).shape == (2, 1)
    for given, width in (([1, 2], 2), ([[1], [2], [3]], 1), ([[1, 2]], 2)):
        with pytest.raises(ValueError, match=r"a row for each id, a column a channel"):
            as_inputs(given, 2, width)
    with pytest.raises(TypeError, match="X must hold real numbers"):
        as_inputs(["a", "b"], 2, 1)
