"""States of streams in memory: one row a stream in each of a few arrays, found by id.

More rows than fit are never held: the caller takes out the least recently used ones to make room.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import repeat

import numpy as np

from gatewise.arrays import Array
from gatewise.streaming.stepper import Id, Part

__all__ = ["Slots"]

_FIRST = 1024


class Slots:
    """Rows of states by id.

    Parameters
    ----------
    parts : sequence of Part
        What a row holds.
    capacity : int
        Most rows.
    """

    def __init__(self, parts: Sequence[Part], capacity: int) -> None:
        self.capacity = capacity
        self._parts = tuple(parts)
        self._row: dict[Id, int] = {}
        self._make(min(capacity, _FIRST))
        self._tick = 0

    def _make(self, size: int) -> None:
        self._size = size
        self._arrays = [np.zeros((size, part.width), part.dtype) for part in self._parts]
        self._id = np.empty(size, object)
        self._used = np.zeros(size, np.int64)
        self._mark = np.zeros(size, np.int64)
        self._free = list(range(size - 1, -1, -1))

    def _grow(self, size: int) -> None:
        """Make room for at least so many rows: at least twice as many as before, at most the capacity."""
        old, rows = self._size, (self._arrays, self._id, self._used)
        free = self._free
        self._make(min(self.capacity, max(size, 2 * old)))
        for new, before in zip([*self._arrays, self._id, self._used], [*rows[0], *rows[1:]], strict=True):
            new[:old] = before
        self._free = [*range(self._size - 1, old - 1, -1), *free]

    def __len__(self) -> int:
        return len(self._row)

    def __contains__(self, one: Id) -> bool:
        return one in self._row

    @property
    def ids(self) -> list[Id]:
        """All ids, in no order."""
        return list(self._row)

    def find(self, ids: Sequence[Id]) -> Array:
        """Row of each id (n,), -1 where there is none."""
        return np.fromiter(map(self._row.get, ids, repeat(-1)), np.int64, len(ids))

    def distinct(self, rows: Array) -> bool:
        """Whether no row stands twice in ``rows`` (n,)."""
        order = np.arange(len(rows))
        self._mark[rows] = order
        return bool((self._mark[rows] == order).all())

    def take(self, rows: Array) -> list[Array]:
        """Copies of some rows, part by part."""
        return [_whole(array)[rows].view(array.dtype).reshape(len(rows), array.shape[1]) for array in self._arrays]

    def put(self, rows: Array, values: Sequence[Array]) -> None:
        """Overwrite some rows; each counts as used now."""
        for array, value in zip(self._arrays, values, strict=True):
            _whole(array)[rows] = _whole(np.ascontiguousarray(value))
        self._tick += 1
        self._used[rows] = self._tick

    def oldest(self, count: int, keep: Array) -> Array:
        """The least recently used rows but for those of ``keep``."""
        used = np.full(self._size, np.iinfo(np.int64).max)
        there = np.fromiter(self._row.values(), np.int64, len(self._row))
        used[there] = self._used[there]
        used[keep] = np.iinfo(np.int64).max
        count = min(count, len(there) - len(keep))
        return np.argpartition(used, count - 1)[:count] if count > 0 else np.zeros(0, np.int64)

    def names(self, rows: Array) -> list[Id]:
        """Ids of rows."""
        return self._id[rows].tolist()

    def add(self, ids: Sequence[Id]) -> Array:
        """Give rows to ids that have none; there must be room for them."""
        if len(ids) > len(self._free):
            self._grow(len(self._row) + len(ids))
        rows = np.array([self._free.pop() for _ in ids], np.int64)
        self._row.update(zip(ids, rows.tolist(), strict=True))
        self._id[rows] = np.fromiter(ids, object, len(ids))
        return rows

    def remove(self, ids: Iterable[Id]) -> None:
        """Free the rows of ids that are there."""
        for one in ids:
            row = self._row.pop(one, None)
            if row is not None:
                self._id[row] = None
                self._free.append(row)


def _whole(array: Array) -> Array:
    """Rows (n, W) as n elements of as many bytes: NumPy moves them whole, several times faster."""
    return array.view(np.dtype((np.void, array.itemsize * array.shape[1])))[:, 0]
