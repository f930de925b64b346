"""A store on the disk: SQLite in WAL mode, one commit for each batch of steps.

A batch of thousands of states is one row of the table ``log``: its ids as JSON, its states end to end; row by row
they would take much longer. When the log has grown, the newest state of each of its streams goes to the table
``streams``, in one transaction. A stream that leaves memory is written there at once: reading needs that table alone.

Each row has a CRC-32 of what it says, so that a damaged disk is told, and no state is used that nobody wrote.
"""

from __future__ import annotations

import json
import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from gatewise.errors import StoreError
from gatewise.streaming.stepper import Id
from gatewise.streaming.stores import Changes, Store

__all__ = ["SqliteStore"]

_LAYOUT = 2
_SCHEMA = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE streams (id PRIMARY KEY, state BLOB NOT NULL, crc INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE log (number INTEGER PRIMARY KEY, ids TEXT NOT NULL, states BLOB, crc INTEGER NOT NULL);
"""
_PUT = "INSERT OR REPLACE INTO streams (id, state, crc) VALUES (?, ?, ?)"
_LOG = "INSERT INTO log (ids, states, crc) VALUES (?, ?, ?)"
_CURE = "go on with a copy of the file from before, or with a new file"
#: The log is folded when it holds more than this.
_MOST_ROWS, _MOST_BYTES = 256, 64 << 20


class SqliteStore(Store):
    """States of streams in a file.

    A step is in the file when ``Streams.observe`` returns: a process that is killed loses at most the batch whose call
    had not returned, and a machine without power no more.

    Parameters
    ----------
    path : path
        The file; made when it does not exist. One process may use it at a time.
    sync : bool
        Wait at each commit until the disk has the data. False is faster where the disk is slow and survives a killed
        process as well, but a machine that loses power may lose the last batches. Default True.

    Raises
    ------
    StoreError
        When the file cannot be opened, is no store, or is in use.
    """

    durable = True

    def __init__(self, path: str | os.PathLike[str], *, sync: bool = True) -> None:
        self.path = Path(path)
        with self._named():
            # Transactions are begun and ended here, not by the module.
            self._file = sqlite3.connect(self.path, timeout=0.0, isolation_level=None, check_same_thread=False)
        try:
            with self._named():
                self._prepare(sync)
        except StoreError:
            self._file.close()
            raise
        self._rows = self._bytes = 0
        self._width = 1

    def _prepare(self, sync: bool) -> None:
        run = self._file.execute
        run("PRAGMA page_size = 16384")
        run("PRAGMA trusted_schema = OFF")
        run(
            "PRAGMA locking_mode = EXCLUSIVE"
        )  # held until the file is closed: nobody else changes what is in memory here
        run("PRAGMA journal_mode = WAL")
        run(f"PRAGMA synchronous = {'FULL' if sync else 'NORMAL'}")
        run("PRAGMA wal_autocheckpoint = 4096")
        with self._transaction():
            tables = {name for (name,) in run("SELECT name FROM sqlite_master WHERE sql IS NOT NULL")}
            if not tables:
                for statement in filter(str.strip, _SCHEMA.split(";")):
                    run(statement)
                run("INSERT INTO about VALUES ('layout', ?)", (str(_LAYOUT),))
            elif tables != {"about", "streams", "log"}:
                raise StoreError(f"{self.path}: is a database of something else; give another file")
        layout = dict(run("SELECT name, value FROM about")).get("layout")
        if layout != str(_LAYOUT):
            raise StoreError(f"{self.path}: has layout {layout}, this version reads {_LAYOUT}")

    @contextmanager
    def _named(self) -> Iterator[None]:
        """Turn SQLite's errors into one that names the file."""
        try:
            yield
        except sqlite3.Error as error:
            text = "another process uses it" if "locked" in str(error) else str(error)
            raise StoreError(f"{self.path}: {text}") from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._file.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._file.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):  # a full disk may have rolled it back already
                self._file.execute("ROLLBACK")
            raise

    def open(self, fingerprint: str, width: int) -> None:
        """Prepare for the states of a model; see :class:`Store`."""
        with self._named(), self._transaction():
            about = dict(self._file.execute("SELECT name, value FROM about"))
            known = about.get("fingerprint")
            if known is None:
                self._file.executemany(
                    "INSERT INTO about VALUES (?, ?)", [("fingerprint", fingerprint), ("width", str(width))]
                )
            elif known != fingerprint or about.get("width") != str(width):
                raise StoreError(f"{self.path}: holds the streams of another model; give that model, or another file")
            self._width = width
            self._fold()

    def read(self, ids: Sequence[Id]) -> list[bytes | None]:
        """State of each stream, None where it is unknown."""
        with self._named():
            find = "SELECT state, crc FROM streams WHERE id = ?"
            rows = ((one, self._file.execute(find, (one,)).fetchone()) for one in ids)
            return [None if row is None else self._checked(one, *row) for one, row in rows]

    def _checked(self, one: Id, state: bytes, crc: int) -> bytes:
        """The state of a stream, if it is the one that was written."""
        if not isinstance(state, bytes) or len(state) != self._width or crc != _crc(one, state):
            raise StoreError(f"{self.path}: the state of stream {one!r} is damaged; {_CURE}")
        return state

    def write(self, changes: Changes) -> None:
        """Take all changes in one transaction, or none."""
        with self._named():
            with self._transaction():
                run = self._file.execute
                if changes.dropped:
                    names = json.dumps(list(changes.dropped))
                    run(_LOG, (names, None, _crc(names, b"")))
                    self._file.executemany("DELETE FROM streams WHERE id = ?", ((one,) for one in changes.dropped))
                if changes.seen:
                    names, blob = json.dumps(list(changes.seen)), changes.seen_states.tobytes()
                    run(_LOG, (names, blob, _crc(names, blob)))
                states = (row.tobytes() for row in changes.evicted_states)
                self._put(zip(changes.evicted, states, strict=True))
            self._rows += 1
            self._bytes += changes.seen_states.size
            if self._rows > _MOST_ROWS or self._bytes > _MOST_BYTES:
                # The changes are safe whether or not this succeeds; the log stays if it does not.
                with suppress(sqlite3.Error), self._transaction():
                    self._fold()

    def _put(self, items: Iterable[tuple[Id, bytes]]) -> None:
        self._file.executemany(_PUT, ((one, state, _crc(one, state)) for one, state in items))

    def _fold(self) -> None:
        """Move the newest state of each stream in the log to the table of streams."""
        newest: dict[Id, bytes | None] = {}
        width = self._width
        for number, ids, states, crc in self._file.execute("SELECT number, ids, states, crc FROM log ORDER BY number"):
            if not isinstance(ids, str) or not isinstance(states, bytes | None) or crc != _crc(ids, states or b""):
                raise StoreError(f"{self.path}: batch {number} of the log is damaged; {_CURE}")
            names = json.loads(ids)
            if states is None:
                newest.update(dict.fromkeys(names))
            else:
                newest.update(zip(names, (states[k : k + width] for k in range(0, len(states), width)), strict=True))
        self._put((one, state) for one, state in newest.items() if state is not None)
        gone = ((one,) for one, state in newest.items() if state is None)
        self._file.executemany("DELETE FROM streams WHERE id = ?", gone)
        self._file.execute("DELETE FROM log")
        self._rows = self._bytes = 0

    def replace(self, items: Iterable[tuple[Id, bytes]]) -> None:
        """Forget all streams and take these, in one transaction."""
        with self._named(), self._transaction():
            self._file.execute("DELETE FROM log")
            self._file.execute("DELETE FROM streams")
            self._put(items)

    def items(self) -> Iterator[tuple[Id, bytes]]:
        """All streams with their states."""
        with self._named():
            with self._transaction():
                self._fold()
            rows = self._file.execute("SELECT id, state, crc FROM streams").fetchall()
        yield from ((one, self._checked(one, state, crc)) for one, state, crc in rows)

    def __len__(self) -> int:
        return sum(1 for _ in self.items())

    def close(self) -> None:
        """Close the file; the write-ahead log is merged into it."""
        self._file.close()

    def __repr__(self) -> str:
        return f"SqliteStore({str(self.path)!r})"


def _crc(what: Id, state: bytes) -> int:
    """Checksum of a state and of whose it is; a number and its text are different ids."""
    return zlib.crc32(state, zlib.crc32(repr(what).encode("utf-8", "surrogatepass")))
