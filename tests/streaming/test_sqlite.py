"""The store on the disk: opened again, folded, shared, full, foreign."""

import sqlite3
import subprocess
import sys

import numpy as np
import pytest

import gatewise as gw
from gatewise.errors import StoreError
from gatewise.streaming import SqliteStore, sqlite

LAYER = gw.GRU(2, 3, seed=0)
X = np.random.default_rng(0).normal(size=(40, 2))


def streams(path, layer=LAYER, **options):
    return gw.Streams(layer, SqliteStore(path), **options)


def file_of(kept):
    assert isinstance(kept._store, SqliteStore)
    return kept._store._file


@pytest.mark.parametrize("most_rows", [1, 1000])
@pytest.mark.parametrize("close", [True, False])
def test_opened_again(tmp_path, monkeypatch, most_rows, close):
    monkeypatch.setattr(sqlite, "_MOST_ROWS", most_rows)
    plain, path = gw.Streams(LAYER), tmp_path / "s.sqlite"
    for k in range(0, 40, 4):
        kept = streams(path, capacity=5)
        at, ids = k, []
        for at in range(k, k + 4):
            ids = [f"s{(at * j) % 11}" for j in (1, 2, 3)]
            assert (kept.observe(ids, X[[at] * 3]) == plain.observe(ids, X[[at] * 3])).all()
        if at % 5 == 0:
            kept.drop(ids[0])
            plain.drop(ids[0])
        if close:
            kept.close()
        else:
            file_of(kept).close()
    with streams(path) as kept:
        found, wanted = kept.snapshot(), plain.snapshot()
    assert sorted(found.ids, key=str) == sorted(wanted.ids, key=str)
    place = {one: k for k, one in enumerate(found.ids)}
    assert (found.states[[place[one] for one in wanted.ids]] == wanted.states).all()


def test_numbers_and_text_are_different_ids(tmp_path):
    with streams(tmp_path / "s.sqlite") as kept:
        kept.observe([7, "8"], X[:2])
    with streams(tmp_path / "s.sqlite") as kept:
        assert [one in kept for one in (7, "7", 8, "8")] == [True, False, False, True]


def test_another_model_another_file_another_process(tmp_path):
    path = tmp_path / "s.sqlite"
    streams(path).close()
    with pytest.raises(StoreError, match=r"s\.sqlite: holds the streams of another model"):
        streams(path, gw.GRU(2, 3, seed=1))
    (tmp_path / "text").write_text("hello, this is text\n" * 100)
    with pytest.raises(StoreError, match="not a database"):
        SqliteStore(tmp_path / "text")
    with sqlite3.connect(tmp_path / "other") as other:
        other.execute("CREATE TABLE t (x)")
    other.close()
    with pytest.raises(StoreError, match="something else"):
        SqliteStore(tmp_path / "other")
    with pytest.raises(StoreError, match="unable to open"):
        SqliteStore(tmp_path / "no" / "folder")
    with streams(path) as kept:
        kept.observe(["a"], X[:1])
        code = (
            "import sys, gatewise as gw\nfrom gatewise.streaming import SqliteStore\n"
            "try:\n    SqliteStore(sys.argv[1])\nexcept gw.errors.StoreError as e:\n    print(e)"
        )
        done = subprocess.run([sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True)
        assert "another process uses it" in done.stdout


def test_a_full_disk_changes_nothing(tmp_path):
    kept = streams(tmp_path / "s.sqlite")
    kept.observe(["a", "b"], X[:2], [1, 1])
    file = file_of(kept)
    (pages,) = file.execute("PRAGMA page_count").fetchone()
    file.execute(f"PRAGMA max_page_count = {pages}")
    before = kept.snapshot()
    many = [f"m{k}" for k in range(5000)]
    with pytest.raises(StoreError, match="full"):
        kept.observe(many, np.zeros((5000, 2)))
    after = kept.snapshot()
    assert after.ids == before.ids
    assert (after.states == before.states).all()
    file.execute("PRAGMA max_page_count = 1000000")
    kept.observe(many, np.zeros((5000, 2)))
    assert len(kept) == 5002
    kept.close()


def test_without_sync(tmp_path):
    with gw.Streams(LAYER, SqliteStore(tmp_path / "s", sync=False)) as kept:
        kept.observe(["a"], X[:1])
        assert repr(kept._store).startswith("SqliteStore(")
    with streams(tmp_path / "s") as kept:
        assert "a" in kept
        assert len(kept._store or ()) == 1


@pytest.mark.parametrize("table", ["streams", "log"])
def test_a_damaged_state_is_told_and_not_used(tmp_path, table):
    path = tmp_path / "s.sqlite"
    kept = streams(path)
    kept.observe(["a", "b"], X[:2])
    if table == "streams":
        kept.snapshot()  # folds the log
    file_of(kept).close()
    column = "state" if table == "streams" else "states"
    file = sqlite3.connect(path)
    (blob,) = file.execute(f"SELECT {column} FROM {table}").fetchone()
    file.execute(f"UPDATE {table} SET {column} = ?", (bytes([blob[0] ^ 1]) + blob[1:],))
    file.commit()
    file.close()
    said = "the state of stream '[ab]' is damaged" if table == "streams" else "batch 1 of the log is damaged"
    with pytest.raises(StoreError, match=rf"s\.sqlite: {said}; go on with a copy"):
        streams(path).observe(["a", "b"], X[2:4])


def test_a_database_with_a_trigger_is_something_else(tmp_path):
    path = tmp_path / "s.sqlite"
    with streams(path) as kept:
        kept.observe(["a"], X[:1])
    file = sqlite3.connect(path)
    file.execute("CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM streams; END")
    file.close()
    with pytest.raises(StoreError, match="is a database of something else"):
        streams(path)
