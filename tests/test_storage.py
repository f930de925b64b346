"""Model files: what goes in comes out, and whatever is wrong with a file is found and said."""

from __future__ import annotations

import json
import struct
from datetime import datetime, timedelta

import numpy as np
import polars as pl
import pytest

import gatewise as gw
from gatewise.errors import ModelFileError

LAYERS = [
    gw.GRU(3, 4, 2, bidirectional=True, reset="before", update="write", seed=1),
    gw.LSTM(2, 3, bias=False, dtype="float64", seed=2),
    gw.RNN(2, 3, 2, nonlinearity="relu", dropout=0.5, seed=3),
]


def fitted() -> gw.Forecaster:
    times = [datetime(2020, 1, 1) + timedelta(days=i) for i in range(60)]
    table = pl.DataFrame({"ds": times, "y": np.sin(np.arange(60.0))})
    return gw.Forecaster(3, input_size=5, hidden_size=3, max_epochs=1).fit(table)


@pytest.fixture(scope="module")
def model_bytes(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("model") / "m.gatewise"
    gw.save(fitted(), path)
    return path.read_bytes()


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: type(layer).__name__)
def test_layers_come_back_whole(layer, tmp_path):
    gw.save(layer, tmp_path / "layer")
    again = gw.load(tmp_path / "layer")
    assert repr(again) == repr(layer)
    assert type(again) is type(layer)
    x = np.random.default_rng(0).normal(size=(2, 5, layer.input_size))
    np.testing.assert_array_equal(again(x)[0], layer(x)[0])
    for name, array in layer.parameters.items():
        np.testing.assert_array_equal(again.parameters[name], array)


def test_describe_reads_no_arrays(tmp_path, model_bytes):
    path = tmp_path / "m"
    path.write_bytes(model_bytes)
    found = gw.storage.describe(path)
    assert found["kind"] == "forecaster"
    assert found["config"]["params"]["h"] == 3
    assert found["arrays"]["network.encoder.weight_hh_l0"] == {"shape": [9, 3], "dtype": "float32"}
    assert found["bytes"] == len(model_bytes)


def test_every_changed_bit_is_found(tmp_path, model_bytes):
    path = tmp_path / "m"
    for at in range(0, len(model_bytes), max(1, len(model_bytes) // 400)):
        for bit in (0, 6):
            changed = bytearray(model_bytes)
            changed[at] ^= 1 << bit
            path.write_bytes(changed)
            with pytest.raises(ModelFileError, match="m: "):
                gw.load(path)


def test_every_truncation_is_found(tmp_path, model_bytes):
    path = tmp_path / "m"
    for length in [*range(0, 40), *range(40, len(model_bytes), 977), len(model_bytes) - 1]:
        path.write_bytes(model_bytes[:length])
        with pytest.raises(ModelFileError):
            gw.load(path)
    path.write_bytes(model_bytes + b"\0")
    with pytest.raises(ModelFileError, match="longer than its header says"):
        gw.load(path)


def rewritten(data: bytes, change) -> bytes:
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    inner = json.loads(header["__metadata__"]["gatewise"])
    change(header, inner)
    header["__metadata__"]["gatewise"] = json.dumps(inner)
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data[8 + length :]


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda _, i: i.update(format=2), "has format 2, this gatewise reads up to 1"),
        (lambda _, i: i.update(kind="os.system"), "holds a 'os.system'"),
        (lambda _, i: i.update(more=1), "not one that gatewise writes"),
        (lambda _, i: i["config"]["params"].update(h=4), "was changed after it was saved"),
        (lambda h, _: h["static.scale"].update(shape=[10**15]), "does not lie where the header says"),
        (lambda h, _: h["static.scale"].update(shape=[-1]), "impossible shape"),
        (lambda h, _: h["static.scale"].update(dtype="PY"), "header is damaged"),
        (lambda h, _: h["static.scale"].update(data_offsets=[0]), "header is damaged"),
    ],
)
def test_nonsense_headers_are_refused(tmp_path, model_bytes, change, message):
    path = tmp_path / "m"
    path.write_bytes(rewritten(model_bytes, change))
    with pytest.raises(ModelFileError, match=message):
        gw.load(path)


@pytest.mark.parametrize("content", [b"", b"hello", b"\x80\x04pickle" * 9, b"\xff" * 64, b"{}" * 30, bytes(100)])
def test_files_that_are_no_model_are_refused(tmp_path, content):
    path = tmp_path / "m"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"is not a gatewise model file|cut off"):
        gw.load(path)


@pytest.mark.parametrize("sizes", [{"hidden_size": 10**9}, {"input_size": 10**9}, {"num_layers": 10**9}])
def test_a_layer_of_nonsense_size_is_refused_before_it_is_allocated(sizes):
    layer = LAYERS[0]
    with pytest.raises(ValueError, match="do not fit"):
        type(layer).from_config_arrays({**layer.to_config(), **sizes}, layer.to_arrays())


def test_a_missing_file_a_folder_and_an_unknown_object_are_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such file"):
        gw.load(tmp_path / "none")
    with pytest.raises(ModelFileError, match="is not a file"):
        gw.load(tmp_path)
    with pytest.raises(TypeError, match="a dict cannot be saved"):
        gw.save({}, tmp_path / "x")


def test_a_failed_save_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "m"
    gw.save(LAYERS[0], path)
    before = path.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        gw.save(LAYERS[1], path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["m"]
