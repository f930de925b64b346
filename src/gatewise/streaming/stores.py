"""Stores: where the states of streams go that are not in memory."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from gatewise.arrays import Array
from gatewise.streaming.stepper import Id

__all__ = ["Changes", "MemoryStore", "Store"]


def _none() -> Array:
    return np.zeros((0, 0), np.uint8)


@dataclass(frozen=True, eq=False)
class Changes:
    """What one call changes; a store takes all of it or nothing.

    Attributes
    ----------
    seen, evicted : sequence of str or int
        Streams that made a step or were set back, and streams that leave memory. None stands twice.
    seen_states, evicted_states : array (n, bytes) of uint8
        Their states.
    dropped : sequence of str or int
        Streams to forget.
    """

    seen: Sequence[Id] = ()
    seen_states: Array = field(default_factory=_none)
    evicted: Sequence[Id] = ()
    evicted_states: Array = field(default_factory=_none)
    dropped: Sequence[Id] = ()


class Store(ABC):
    """Keeps states as bytes, by id.

    A store that is ``durable`` is handed the state of every stream after each step, and has it safe when
    :meth:`write` returns; others are handed those alone that leave memory.
    """

    durable: bool = False

    @abstractmethod
    def open(self, fingerprint: str, width: int) -> None:
        """Prepare for the states of a model.

        Parameters
        ----------
        fingerprint : str
            Digest of the model.
        width : int
            Bytes of a state.

        Raises
        ------
        StoreError
            When the store holds another model's states, or cannot be used.
        """

    @abstractmethod
    def read(self, ids: Sequence[Id]) -> list[bytes | None]:
        """State of each stream, None where it is unknown."""

    @abstractmethod
    def write(self, changes: Changes) -> None:
        """Take all changes or none.

        Raises
        ------
        StoreError
            When they could not be written; the store is as before.
        """

    @abstractmethod
    def replace(self, items: Iterable[tuple[Id, bytes]]) -> None:
        """Forget all streams and take these, or nothing of it; raises as :meth:`write`."""

    @abstractmethod
    def items(self) -> Iterator[tuple[Id, bytes]]:
        """All streams with their states."""

    @abstractmethod
    def __len__(self) -> int: ...

    def close(self) -> None:  # noqa: B027  nothing, where nothing is held open
        """Give back what the store holds open."""


class MemoryStore(Store):
    """States of streams that were evicted, as bytes in this process's memory.

    Parameters
    ----------
    capacity : int, optional
        Most streams; the one that was evicted first is forgotten first. Default: no limit.
    """

    def __init__(self, capacity: int | None = None) -> None:
        if capacity is not None and capacity < 1:
            raise ValueError(f"capacity must be at least 1, not {capacity}")
        self.capacity = capacity
        self._states: OrderedDict[Id, bytes] = OrderedDict()
        self._fingerprint = ""

    def open(self, fingerprint: str, width: int) -> None:
        """Prepare for the states of a model; those of another are forgotten. See :class:`Store`."""
        del width
        if fingerprint != self._fingerprint:
            self._states.clear()
        self._fingerprint = fingerprint

    def read(self, ids: Sequence[Id]) -> list[bytes | None]:
        """State of each stream, None where it is unknown."""
        return [self._states.get(one) for one in ids]

    def write(self, changes: Changes) -> None:
        """Take what is evicted, forget what is back in memory or dropped."""
        for one in (*changes.seen, *changes.dropped):
            self._states.pop(one, None)
        self._states.update(
            (one, row.tobytes()) for one, row in zip(changes.evicted, changes.evicted_states, strict=True)
        )
        while self.capacity is not None and len(self._states) > self.capacity:
            self._states.popitem(last=False)

    def replace(self, items: Iterable[tuple[Id, bytes]]) -> None:
        """Forget all streams and take these."""
        self._states = OrderedDict(items)

    def items(self) -> Iterator[tuple[Id, bytes]]:
        """All streams with their states."""
        yield from self._states.items()

    def __len__(self) -> int:
        return len(self._states)

    def __repr__(self) -> str:
        return f"MemoryStore({len(self)} streams)"
