"""Stores of streams: changed bytes of the file and its log, and changed rows."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator

import gatewise as gw
from gatewise.errors import MemoryLimitError, StoreError
from gatewise.streaming import SqliteStore

from .nasty import flipped, pick

_LAYER = gw.GRU(2, 3, seed=0)
_IDS = ("a", "b", 3, "äöü", "3")
_WORST: tuple[Any, ...] = (
    None, 0, -1, 1.5, 2**62, "", "x", "[]", "[1,", '{"a": 1}', '[["a"]]', "[null]", '["a", "b"]', b"", b"\0" * 20,
    "9" * 5000,
)  # fmt: skip
_PLACES = (
    ("about", "value"), ("about", "name"), ("streams", "id"), ("streams", "state"), ("streams", "crc"),
    ("log", "ids"), ("log", "states"), ("log", "crc"), ("log", "number"),
)  # fmt: skip
_SCHEMA = (
    "DROP TABLE log",
    "DROP TABLE about",
    "ALTER TABLE streams ADD COLUMN more",
    "ALTER TABLE streams RENAME COLUMN state TO other",
    "CREATE TABLE more (x)",
    "CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM streams; END",
    "CREATE VIEW v AS SELECT * FROM streams",
    "DELETE FROM about",
    "DELETE FROM about WHERE name = 'layout'",
    "INSERT INTO log VALUES (99, '[\"a\"]', zeroblob(1000000), 0)",
)


def _corpus(folder: Path) -> list[Path]:
    """One store whose log was folded, and one that was left as a killed process leaves it."""
    made = folder / "stores"
    if not made.exists():
        made.mkdir(parents=True)
        rng = np.random.default_rng(0)
        store = SqliteStore(made / "open.db")
        streams = gw.Streams(_LAYER, store, capacity=8)
        for _ in range(3):
            streams.observe(_IDS, rng.normal(size=(len(_IDS), 2)))
        for name in ("open.db", "open.db-wal"):
            shutil.copy(made / name, made / name.replace("open", "killed"))
        streams.snapshot()
        streams.close()
    return [made / "open.db", made / "killed.db"]


def case(rng: Generator, folder: Path) -> None:
    """One changed store: it is refused by name, or its streams go on."""
    source = pick(rng, _corpus(folder))
    place = folder / "case"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for part in ("", "-wal"):
        if (file := Path(f"{source}{part}")).exists():
            shutil.copy(file, place / f"s.db{part}")
    path = place / "s.db"
    if rng.random() < 0.4:
        changed = pick(rng, sorted(place.iterdir()))
        changed.write_bytes(flipped(rng, changed.read_bytes()))
    else:
        _edit(rng, path)
    try:
        with closing(gw.Streams(_LAYER, SqliteStore(path))) as streams:
            streams.observe(_IDS, np.zeros((len(_IDS), 2)))
            answers = streams.observe(_IDS, np.ones((len(_IDS), 2)))
            streams.snapshot()
            if not np.isfinite(answers).all():
                raise AssertionError(f"answers {answers}")
    except (StoreError, MemoryLimitError) as error:
        if str(path) not in str(error):
            raise AssertionError(f"the file is not named: {error}") from error


def _edit(rng: Generator, path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as file, suppress(sqlite3.Error):
        if rng.random() < 0.3:
            file.execute(pick(rng, _SCHEMA))
            return
        table, column = pick(rng, _PLACES)
        value = pick(rng, _WORST)
        if rng.random() < 0.2:
            value = json.dumps(list(_IDS) * int(rng.integers(1, 4)))
        one = "WHERE rowid = (SELECT min(rowid) FROM log)" if table == "log" and rng.random() < 0.5 else ""
        file.execute(f"UPDATE {table} SET {column} = ? {one}", (value,))
