"""A process that is killed at any of its writes loses at most the batch that was not acknowledged."""

import os
import struct

import numpy as np
import pytest

import gatewise as gw
from gatewise.streaming import SqliteStore, sqlite
from tests.streaming import kill

STREAMS, BATCHES = 5, 6


def steps(k):
    """Ids and inputs of batch k: most streams each time, more than memory holds."""
    rng = np.random.default_rng(k)
    ids = [f"s{i}" for i in rng.choice(STREAMS, size=3, replace=False)]
    return ids, rng.normal(size=(3, 2))


def states_after(layer, batches):
    streams = gw.Streams(layer)
    for k in range(batches):
        streams.observe(*steps(k), np.full(3, k))
    return as_dict(streams.snapshot())


def as_dict(snapshot):
    return {one: state.tobytes() for one, state in zip(snapshot.ids, snapshot.states, strict=True)}


@pytest.mark.skipif(not kill.available, reason="needs ptrace of Linux on x86-64")
def test_killed_at_every_write(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "_MOST_ROWS", 2)  # the log is folded within the run
    with gw.kernels.use(provider="numpy"):  # no threads in a forked child
        layer = gw.GRU(2, 3, seed=0)
        wanted = [states_after(layer, k) for k in range(BATCHES + 1)]
        n, killed, acknowledged = 0, True, set()
        while killed:
            n += 1
            path = tmp_path / f"{n}.sqlite"
            receiver, sender = os.pipe()

            def work(path=path, sender=sender):
                streams = gw.Streams(layer, SqliteStore(path), capacity=4)
                for k in range(BATCHES):
                    streams.observe(*steps(k), np.full(3, k))
                    os.write(sender, struct.pack("i", k + 1))
                streams.close()

            killed = kill.killed_at(n, work, ignored=sender)
            os.close(sender)
            with os.fdopen(receiver, "rb") as answers:
                heard = answers.read()
            done = struct.unpack("i", heard[-4:])[0] if heard else 0
            acknowledged.add(done)
            with gw.Streams(layer, SqliteStore(path)) as streams:
                found = as_dict(streams.snapshot())
            # All that was acknowledged, and of the batch under way all or nothing.
            assert found in wanted[done : done + 2], f"killed at write {n}: {done} batches were acknowledged"
            path.unlink()
        assert n > 20
        assert acknowledged == set(range(BATCHES + 1))
