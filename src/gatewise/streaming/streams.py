"""`Streams`: the states of many streams by id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from threading import RLock
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.errors import DataError
from gatewise.nn.checks import at_least_one
from gatewise.streaming.arguments import as_ids, as_inputs, as_numbers, check_ids, shown
from gatewise.streaming.rounds import rounds
from gatewise.streaming.slots import Slots
from gatewise.streaming.stepper import Id, Part
from gatewise.streaming.steppers import fingerprint, stepper_of
from gatewise.streaming.stores import Changes, Store

__all__ = ["Snapshot", "Statistics", "Streams"]

_NUMBER = Part(1, np.dtype(np.uint64))


class Statistics(NamedTuple):
    """What a :class:`Streams` has done.

    Attributes
    ----------
    streams : int
        In memory now.
    steps : int
        Made.
    repeated, late : int
        Steps that were there already: with the number of the stream's last step, and with a smaller one.
    evicted : int
        Streams that left memory.
    returned : int
        Streams that came back from the store.
    """

    streams: int
    steps: int
    repeated: int
    late: int
    evicted: int
    returned: int


@dataclass(frozen=True, eq=False, repr=False)
class Snapshot:
    """All streams at one moment; it can be pickled.

    Attributes
    ----------
    fingerprint : str
        Of the model.
    ids : tuple of str or int
        The streams.
    states : array (n, bytes) of uint8
        Their states.
    """

    fingerprint: str
    ids: tuple[Id, ...]
    states: Array

    def __repr__(self) -> str:
        return f"Snapshot({len(self.ids)} streams of {self.states.shape[1]} bytes)"


class _Batch(NamedTuple):
    """Streams that a call works on, each once: ids, rows (-1: not in memory yet), states, and which the store had."""

    names: list[Id]
    rows: Array
    state: list[Array]
    returned: Array


class Streams:
    """States of many streams by id, advanced together.

    A call takes one step of any number of streams and computes them as one batch. The answers have the bits of one
    stream alone, and of the whole sequence. The model is copied: later training does not change it.

    Parameters
    ----------
    model : layer, SequenceClassifier, SequenceRegressor, AnomalyDetector, Forecaster or Pretrained
        What is run. A Forecaster's stream named like a series of training goes on where that ended.
    store : Store, optional
        Where streams go that leave memory: :class:`MemoryStore`, or :class:`SqliteStore`, which also has every step on
        the disk before :meth:`observe` returns. Without one they are forgotten, and begin anew if they come back.
    capacity : int
        Most streams in memory; the least recently used ones leave, in groups of up to a 64th. Default 100,000.
    late : {"refuse", "skip"}
        Steps with a smaller number than the stream's last one raise an error, or are answered with NaN. Default
        "refuse".
    h : int, optional
        Steps to forecast; needed for a Pretrained, which has none of its own.
    level : sequence of float, optional
        Prediction intervals of forecasts in percent, as for ``predict``.
    quantiles : sequence of float, optional
        Quantiles of forecasts, as for ``predict``.

    Raises
    ------
    TypeError, ValueError
        When the model has no streams, its answers need the whole sequence, or an argument does not fit it.
    StoreError
        When the store cannot be used, or holds the streams of another model.
    """

    def __init__(
        self,
        model: Any,
        store: Store | None = None,
        *,
        capacity: int = 100_000,
        late: Literal["refuse", "skip"] = "refuse",
        h: int | None = None,
        level: Sequence[float] | None = None,
        quantiles: Sequence[float] | None = None,
    ) -> None:
        if late not in ("refuse", "skip"):
            raise ValueError(f"late must be 'refuse' or 'skip', not {late!r}")
        if store is not None and not isinstance(store, Store):
            raise TypeError(f"store must be a Store such as MemoryStore() or SqliteStore(path), not {store!r}")
        self._stepper = stepper_of(model, h, level, quantiles)
        self._parts = (*self._stepper.parts, _NUMBER)
        self._slots = Slots(self._parts, at_least_one("capacity", capacity))
        self._store, self._late = store, late
        self._fingerprint = fingerprint(model)
        self._width = sum(part.width * part.dtype.itemsize for part in self._parts)
        self._steps = self._repeated = self._lates = self._evicted = self._returned = 0
        self._lock = RLock()
        if store is not None:
            try:
                store.open(self._fingerprint, self._width)
            except BaseException:
                store.close()  # it was made for these streams, and nobody else may hold it
                raise

    @property
    def statistics(self) -> Statistics:
        """What has been done so far."""
        return Statistics(len(self._slots), self._steps, self._repeated, self._lates, self._evicted, self._returned)

    def __repr__(self) -> str:
        return f"Streams({len(self._slots)} in memory, {self._width} bytes each, store={self._store!r})"

    def __len__(self) -> int:
        """Streams in memory."""
        return len(self._slots)

    def __contains__(self, one: Id) -> bool:
        """Whether a stream is in memory or in the store."""
        with self._lock:
            return one in self._slots or (self._store is not None and self._store.read([one])[0] is not None)

    # ---- steps ----

    def observe(self, ids: Iterable[Id], X: ArrayLike, seq: ArrayLike | None = None) -> Array:
        """Take one step of some streams.

        A stream that is not known begins anew. An id may stand several times in a call: its steps are made
        in that order.

        Parameters
        ----------
        ids : n of str or int
            The streams.
        X : array (n, I)
            What each reads; (n,) where I is 1.
        seq : integers (n,), optional
            Number of each step in its stream, growing; gaps are allowed, so a time will do. A step with the number of
            the stream's last one is taken as sent twice: it changes nothing and is answered as before. See ``late`` for
            smaller ones.

        Returns
        -------
        array (n, ...)
            Of a layer the top h (n, H); of a classifier the probabilities (n, K); of a regressor the targets (n,) or
            (n, M); of a detector see its stream. Of a forecaster (n, h, 1 + Q): the point forecast, then ``level`` and
            ``quantiles``; NaN while there are too few readings.

        Raises
        ------
        DataError
            When a value is NaN or infinite (unless the model masks missing values), a step is late, or a forecaster
            cannot know a stream's calendar or static features; the message names the stream. Nothing has changed.
        ValueError, TypeError
            When shapes or ids do not fit, or more streams than ``capacity`` are named at once. Nothing has changed.
        StoreError
            When the store cannot be written. Nothing has changed.
        """
        with self._lock:
            names = as_ids(ids)
            x = as_inputs(X, len(names), self._stepper.inputs)
            bad = self._stepper.bad(x)
            if bad is not None:
                raise DataError(f"channel {bad.channel} of X holds {bad.value}", series=str(names[bad.row]))
            numbers = None if seq is None else as_numbers(seq, len(names))
            if not names:
                return self._stepper.answers([part[:0] for part in self._zeros(0)[:-1]])
            return self._observe(names, x, numbers)

    def _observe(self, names: list[Id], x: Array, numbers: Array | None) -> Array:
        rows = self._slots.find(names)
        if rows.min() >= 0 and self._slots.distinct(rows):
            batch, who = _Batch(names, rows, self._slots.take(rows), np.zeros(0, bool)), None
        else:
            batch = self._gather(list(dict.fromkeys(names)))
            place = {name: k for k, name in enumerate(batch.names)}
            who = np.fromiter(map(place.__getitem__, names), np.int64, len(names))
            if len(batch.names) == len(names):
                who = None
        state, answers, changed = batch.state, None, np.zeros(len(batch.names), bool)
        repeated = late = 0
        for steps, streams in rounds(who, len(names)):
            part = state if streams is None else [array[streams] for array in state]
            old = part[-1][:, 0]
            number = old if numbers is None else numbers[steps]
            fresh = None
            if numbers is not None:
                above = number > old
                if not above.all():
                    fresh = np.flatnonzero(above)
                    behind = np.flatnonzero(number < old)
                    late, repeated = late + len(behind), repeated + len(above) - len(fresh) - len(behind)
                    if len(behind) and self._late == "refuse":
                        at = int(np.arange(len(names))[steps][behind[0]])
                        raise DataError(
                            f"step {shown(number[behind[0]])} is late: step {shown(old[behind[0]])} has been made; "
                            "late='skip' answers such steps with NaN",
                            series=str(names[at]),
                        )
            if fresh is None:
                new = [*self._stepper.step(x[steps], part[:-1]), number[:, None]]
            else:
                new = [array.copy() for array in part]
                if len(fresh):
                    made = self._stepper.step(x[steps][fresh], [array[fresh] for array in part[:-1]])
                    for array, value in zip(new, [*made, number[fresh, None]], strict=True):
                        array[fresh] = value
            answer = self._stepper.answers(new[:-1])
            if fresh is not None and self._late == "skip":
                answer = answer.copy()  # it may be a part of the state itself
                answer[number < old] = np.nan
            touched = slice(None) if fresh is None else fresh
            if streams is None:
                state, answers = new, answer
                changed[touched] = True
                continue
            if answers is None:
                answers = np.empty((len(names), *answer.shape[1:]), answer.dtype)
                state = [array.copy() for array in state]
            answers[steps] = answer
            changed[streams[touched]] = True
            for array, value in zip(state, new, strict=True):
                array[streams] = value
        assert answers is not None
        self._commit(batch._replace(state=state), changed)
        self._steps += len(names) - repeated - late
        self._repeated, self._lates = self._repeated + repeated, self._lates + late
        return answers

    def _zeros(self, n: int) -> list[Array]:
        return [np.zeros((n, part.width), part.dtype) for part in self._parts]

    def _gather(self, names: list[Id]) -> _Batch:
        """States of streams, each named once: from memory, from the store, or zero. Changes nothing."""
        if len(names) > self._slots.capacity:
            raise ValueError(
                f"{len(names)} streams at once, but capacity={self._slots.capacity}: give fewer, or raise it"
            )
        rows = self._slots.find(names)
        state, returned = self._zeros(len(names)), np.zeros(len(names), bool)
        here, absent = np.flatnonzero(rows >= 0), np.flatnonzero(rows < 0)
        for array, value in zip(state, self._slots.take(rows[here]), strict=True):
            array[here] = value
        unknown = [names[k] for k in absent]
        check_ids(unknown)
        fresh = absent
        if self._store is not None and unknown:
            for k, blob in zip(absent, self._store.read(unknown), strict=True):
                if blob is not None:
                    returned[k] = True
                    for array, value in zip(state, self._unpacked(np.frombuffer(blob, np.uint8)[None]), strict=True):
                        array[k] = value[0]
            fresh = absent[~returned[absent]]
        if fresh.size:
            for array, value in zip(state, self._stepper.begin([names[k] for k in fresh]), strict=False):
                array[fresh] = value
        return _Batch(names, rows, state, returned)

    def _commit(self, batch: _Batch, changed: Array) -> None:
        """Hand changes to the store, then to memory; whatever is refused is refused before anything changes."""
        slots, new = self._slots, [batch.names[k] for k in np.flatnonzero(batch.rows < 0)]
        spare = slots.capacity - len(slots) - len(new)
        leaving = np.zeros(0, np.int64)
        if spare < 0:
            leaving = slots.oldest(max(-spare, slots.capacity // 64), batch.rows[batch.rows >= 0])
        evicted = slots.names(leaving)
        if self._store is not None and (self._store.durable or len(leaving) or batch.returned.any()):
            self._write(batch, changed, evicted, leaving)
        slots.remove(evicted)
        rows = batch.rows
        if new:
            rows = rows.copy()
            rows[rows < 0] = slots.add(new)
        slots.put(rows, batch.state)
        self._evicted += len(evicted)
        self._returned += int(batch.returned.sum())

    def _write(self, batch: _Batch, changed: Array, evicted: list[Id], leaving: Array) -> None:
        assert self._store is not None
        if len(batch.returned):
            changed = changed | batch.returned
        every = bool(changed.all())
        which = slice(None) if every else np.flatnonzero(changed)
        seen = batch.names if every else [batch.names[k] for k in np.flatnonzero(changed)]
        states = self._packed([array[which] for array in batch.state])
        self._store.write(Changes(seen, states, evicted, self._packed(self._slots.take(leaving))))

    def _packed(self, state: list[Array]) -> Array:
        """Parts (n, W) -> one row of bytes a stream."""
        if not len(state[0]):
            return np.zeros((0, self._width), np.uint8)
        return np.concatenate([np.ascontiguousarray(array).view(np.uint8) for array in state], axis=1)

    def _unpacked(self, rows: Array) -> list[Array]:
        parts, at = [], 0
        for part in self._parts:
            size = part.width * part.dtype.itemsize
            parts.append(np.ascontiguousarray(rows[:, at : at + size]).view(part.dtype))
            at += size
        return parts

    def reset(self, ids: Id | Iterable[Id]) -> None:
        """Set streams back to their beginning; their next step may have any number. Unknown ones are made."""
        with self._lock:
            names = list(dict.fromkeys(as_ids(ids)))
            if names:
                batch = self._gather(names)
                begun = [*self._stepper.begin(names), np.zeros((len(names), 1), _NUMBER.dtype)]
                self._commit(batch._replace(state=begun), np.ones(len(names), bool))

    def drop(self, ids: Id | Iterable[Id]) -> None:
        """Forget streams, in memory and in the store; unknown ones are none already."""
        with self._lock:
            names = list(dict.fromkeys(as_ids(ids)))
            check_ids(names)
            if self._store is not None and names:
                self._store.write(Changes(dropped=names))
            self._slots.remove(names)

    def snapshot(self) -> Snapshot:
        """All streams, in memory and in the store."""
        with self._lock:
            stored = {} if self._store is None else dict(self._store.items())
            here = self._slots.ids
            states = self._packed(self._slots.take(self._slots.find(here)))
            others = [(one, state) for one, state in stored.items() if one not in self._slots]
            more = np.frombuffer(b"".join(state for _, state in others), np.uint8).reshape(-1, self._width)
            return Snapshot(self._fingerprint, (*here, *(one for one, _ in others)), np.concatenate([states, more]))

    def restore(self, snapshot: Snapshot) -> None:
        """Forget all streams and take those of a snapshot, bit for bit.

        Parameters
        ----------
        snapshot : Snapshot
            Of the same model.

        Raises
        ------
        ValueError
            When it is another model's, or there are more streams than ``capacity`` and no store.
        StoreError
            When the store cannot be written. Nothing has changed.
        """
        if snapshot.fingerprint != self._fingerprint or snapshot.states.shape != (len(snapshot.ids), self._width):
            raise ValueError("the snapshot is of another model: states mean something to their own model alone")
        with self._lock:
            slots, count = Slots(self._parts, self._slots.capacity), len(snapshot.ids)
            if self._store is not None:
                self._store.replace(zip(snapshot.ids, map(bytes, snapshot.states), strict=True))
            elif count > slots.capacity:
                raise ValueError(f"the snapshot has {count} streams, but capacity={slots.capacity}; give a store")
            elif snapshot.ids:
                slots.put(slots.add(snapshot.ids), self._unpacked(snapshot.states))
            self._slots = slots

    def close(self) -> None:
        """Close the store; streams that are in memory only are handed to it first."""
        with self._lock:
            if self._store is None:
                return
            if not self._store.durable and len(self._slots):
                ids = self._slots.ids
                states = self._packed(self._slots.take(self._slots.find(ids)))
                self._store.write(Changes(evicted=ids, evicted_states=states))
            self._store.close()

    def __enter__(self) -> Streams:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
