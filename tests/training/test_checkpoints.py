"""Checkpoints: what is written comes back, what is damaged is passed over, what cannot be written does no harm."""

import errno
import os
import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise import nn
from gatewise.errors import CheckpointError
from gatewise.training import Callback, Checkpoints
from gatewise.training.checkpoints import differences, read
from tests.training.toy import Net, bits, facts, train

ARRAYS = {"a": np.arange(6.0).reshape(2, 3), "b": np.float32(3) * np.ones(()), "c": np.zeros((0, 2), np.float32)}
STATE = {"big": 2**127 + 1, "real": 0.1 + 0.2, "text": "ü", "none": None, "list": [1, 2.5]}


def test_round_trip(tmp_path):
    store = Checkpoints(tmp_path / "new" / "folder")
    path = store.save(12, ARRAYS | {"t": ARRAYS["a"].T}, STATE)
    checkpoint = store.latest()
    assert checkpoint.path == path
    assert checkpoint.state == STATE
    for name, array in (ARRAYS | {"t": ARRAYS["a"].T}).items():
        assert checkpoint.arrays[name].dtype == array.dtype
        assert checkpoint.arrays[name].shape == array.shape
        assert (checkpoint.arrays[name] == array).all()


def test_the_newest_stay(tmp_path):
    store = Checkpoints(tmp_path, keep=2)
    for step in (9, 100, 20):
        store.save(step, ARRAYS, {"step": step})
    assert [p.name for p in store.paths()] == ["step-000000000100.safetensors", "step-000000000020.safetensors"]
    assert store.latest().state == {"step": 100}


def test_leftovers_of_a_crash_go(tmp_path):
    (tmp_path / ".step-000000000001.safetensors.abc.partial").write_bytes(b"half")
    (tmp_path / "notes.txt").write_bytes(b"mine")
    store = Checkpoints(tmp_path)
    store.save(2, ARRAYS, STATE)
    assert sorted(os.listdir(tmp_path)) == ["notes.txt", "step-000000000002.safetensors"]


def test_every_damage_is_found(tmp_path):
    path = Checkpoints(tmp_path).save(1, {"a": np.arange(3.0)}, {"x": 1})
    whole = path.read_bytes()
    for length in (0, 1, 7, 8, 9, 100, len(whole) - 8, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(CheckpointError, match=r"step-0*1\.safetensors"):
            read(path)
    for position in range(len(whole)):
        damaged = bytearray(whole)
        damaged[position] ^= 1
        path.write_bytes(damaged)
        with pytest.raises(CheckpointError, match=r"step-0*1\.safetensors"):
            read(path)
    path.write_bytes(whole + b"more")
    with pytest.raises(CheckpointError, match=r"step-0*1\.safetensors: the file is longer than its header says"):
        read(path)


def test_other_files_are_refused(tmp_path):
    from safetensors.numpy import save_file

    path = tmp_path / "step-000000000001.safetensors"
    save_file({"a": np.ones(1)}, path, {"format": "gatewise-checkpoint-9", "state": "{}", "sha256": ""})
    with pytest.raises(CheckpointError, match="'gatewise-checkpoint-9', expected 'gatewise-checkpoint-1'"):
        read(path)
    save_file({"a": np.ones(1)}, path)
    with pytest.raises(CheckpointError, match="is not a gatewise checkpoint"):
        read(path)
    gw.save(nn.GRU(1, 1), path)
    with pytest.raises(CheckpointError, match="is not a checkpoint, it holds a 'gru'"):
        read(path)
    path.unlink()
    with pytest.raises(CheckpointError, match=r"cannot be read: .*no such file"):
        read(path)


SAVED = Path(__file__).parents[1] / "saved" / "step-000000000014.safetensors"


def test_a_run_resumes_from_a_checkpoint_saved_before(tmp_path):
    """Version 0.1 wrote the file, with another layout, after the second epoch of this very run."""
    shutil.copy(SAVED, tmp_path)
    whole, net = Net(), Net(seed=5)
    train(whole)
    history = train(net, checkpoints=Checkpoints(tmp_path, config={"data": "a.csv"}), resume=True)
    assert history.resumed_from == tmp_path / SAVED.name
    assert (len(history.epochs), history.steps) == (4, 28)
    for name, array in whole.parameters.items():  # a processor of another kind rounds differently
        np.testing.assert_allclose(net.parameters[name], array, rtol=1e-3, atol=1e-5)


def test_every_change_of_a_checkpoint_saved_before_is_found(tmp_path):
    path, whole = tmp_path / SAVED.name, SAVED.read_bytes()
    expected, state = read(SAVED)
    assert state["config"]["config"] == {"data": "a.csv"}
    assert {name.partition(".")[0] for name in expected} == {"parameter", "good", "optimizer"}
    for position in range(0, len(whole), 3):
        damaged = bytearray(whole)
        damaged[position] ^= 1 << position % 8
        path.write_bytes(damaged)
        with pytest.raises(CheckpointError, match=r"step-0*14\.safetensors"):
            read(path)


def test_a_damaged_newest_is_passed_over_with_a_reason(tmp_path):
    whole, net = Net(), Net()
    train(whole)
    store = Checkpoints(tmp_path)
    train(net, checkpoints=store)
    newest, second = store.paths()[:2]
    newest.write_bytes(newest.read_bytes()[:-1])
    again = Net(seed=5)
    history = train(again, checkpoints=store, resume=True)
    assert history.resumed_from == second
    assert len(history.skipped) == 1
    assert newest.name in history.skipped[0]
    assert "cut off" in history.skipped[0]
    assert bits(again) == bits(whole)


def test_nothing_usable(tmp_path):
    store = Checkpoints(tmp_path)
    with pytest.raises(CheckpointError, match=f"there is no checkpoint in {tmp_path}; start without resume"):
        train(Net(), checkpoints=store, resume=True)
    (tmp_path / "step-000000000001.safetensors").write_bytes(b"")
    with pytest.raises(CheckpointError, match=r"can be used: .*step-0*1\.safetensors: is not a"):
        train(Net(), checkpoints=store, resume=True)


def test_a_folder_in_use_is_not_mixed_up(tmp_path):
    train(Net(), checkpoints=Checkpoints(tmp_path))
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    with pytest.raises(CheckpointError, match="earlier run"):
        train(Net(), checkpoints=Checkpoints(tmp_path))
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == before


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"learning_rate": 0.5}, r"settings\.learning_rate is 0\.02 there and 0\.5 here"),
        ({"optimizer": "sgd"}, r".*settings\.optimizer\.kind is 'AdamW' there and 'SGD' here"),
        ({"seed": 8}, "seed is 7 there and 8 here"),
        ({"config": {"data": "b.csv"}}, r"config\.data is 'a\.csv' there and 'b\.csv' here"),
        ({"drop": "weight"}, r"parameters\.weight is 'float32 \(1, 3\)' there and None here"),
        ({"loss": nn.Absolute()}, r"loss is 'Squared\(\)' there and 'Absolute\(\)' here"),
    ],
)
def test_another_run_is_refused_by_name(tmp_path, change, words):
    change = dict(change)
    train(Net(), checkpoints=Checkpoints(tmp_path, config={"data": "a.csv"}), max_epochs=1)
    store = Checkpoints(tmp_path, config=change.pop("config", {"data": "a.csv"}))
    net = Net(seed=1)
    net.parameters.pop(change.pop("drop", ""), None)
    before = bits(net)
    with pytest.raises(CheckpointError, match=f"belongs to another run: {words}"):
        train(net, max_epochs=1, checkpoints=store, resume=True, **change)
    assert bits(net) == before


def test_differences_have_dotted_names():
    assert differences({"a": {"b": 1, "c": 2}, "d": 3}, {"a": {"b": 1, "c": 5}, "e": 4}) == [
        "a.c is 2 there and 5 here",
        "d is 3 there and None here",
        "e is None there and 4 here",
    ]


def test_a_folder_that_cannot_be_written_is_found_out_at_once(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    steps = []

    class Count(Callback):
        def on_step(self, record):
            steps.append(record)

    with pytest.raises(CheckpointError, match=r"cannot save the checkpoint .*file"):
        train(Net(), checkpoints=Checkpoints(tmp_path / "file"), callbacks=[Count()])
    assert steps == []


@pytest.mark.parametrize("where", ["fsync", "replace"])
def test_a_full_disk_leaves_the_last_checkpoint(tmp_path, monkeypatch, where):
    whole = Net()
    train(whole)
    store, real, calls = Checkpoints(tmp_path), getattr(os, where), []

    def full(*arguments):
        calls.append(1)
        if len(calls) > (5 if where == "fsync" else 2):
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(*arguments)

    with monkeypatch.context() as patch:
        patch.setattr(os, where, full)
        with pytest.raises(CheckpointError, match=r"No space left on device\. The last good one is .*step-0") as caught:
            train(Net(), checkpoints=store)
    assert not list(tmp_path.glob("*.partial"))
    assert str(store.paths()[0]) in str(caught.value)
    again = Net(seed=3)
    train(again, checkpoints=store, resume=True)
    assert bits(again) == bits(whole)


def test_a_finished_run_resumes_to_its_end(tmp_path):
    one, two = Net(), Net(seed=1)
    first = train(one, checkpoints=Checkpoints(tmp_path))
    second = train(two, checkpoints=Checkpoints(tmp_path), resume=True)
    assert facts(first) == facts(second)
    assert bits(one) == bits(two)
    assert second.checkpoint == second.resumed_from == first.checkpoint


def test_content_that_does_not_fit_is_refused(tmp_path):
    store = Checkpoints(tmp_path)
    train(Net(), checkpoints=store)
    arrays, state = read(store.paths()[0])
    state["progress"]["surprise"] = 1
    store.save(10**6, arrays, state)
    with pytest.raises(CheckpointError, match="does not fit this run: its content is damaged"):
        train(Net(), checkpoints=store, resume=True)


@pytest.mark.parametrize("name", ["keep", "every_epochs", "every_steps"])
def test_numbers_are_checked(tmp_path, name):
    options: dict[str, Any] = {name: 0}
    with pytest.raises(ValueError, match=name):
        Checkpoints(tmp_path, **options)


def test_every_other_epoch(tmp_path):
    train(Net(), checkpoints=Checkpoints(tmp_path, keep=99, every_epochs=2), max_epochs=5)
    steps = [int(p.stem.split("-")[1]) for p in Checkpoints(tmp_path).paths()]
    assert steps == [35, 28, 14, 0]


def test_every_fifth_step_and_every_epoch(tmp_path):
    train(Net(), checkpoints=Checkpoints(tmp_path, keep=99, every_steps=5), max_epochs=2)
    steps = [int(p.stem.split("-")[1]) for p in Checkpoints(tmp_path).paths()]
    assert steps == [14, 10, 7, 5, 0]
