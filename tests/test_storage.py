"""Model files: every layer and estimator comes back; damaged files, old files and foreign objects."""

from __future__ import annotations

import json
import struct
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from safetensors.numpy import load_file

import gatewise as gw
from gatewise.cells import CELLS
from gatewise.errors import ModelFileError
from gatewise.nn import LAYERS, make_layer

SAVED = Path(__file__).parent / "saved"
#: Files that version 0.1 wrote when the cells were three, and what it computed with them.
EXPECTED = json.loads((SAVED / "expected.json").read_text())
OPTIONS = {
    "plain": {},
    "stacked": {"num_layers": 2, "bidirectional": True, "dropout": 0.5},
    "double": {"bias": False, "dtype": "float64"},
}


def fitted() -> gw.Forecaster:
    times = [datetime(2020, 1, 1) + timedelta(days=i) for i in range(60)]
    table = pl.DataFrame({"ds": times, "y": np.sin(np.arange(60.0))})
    return gw.Forecaster(3, input_size=5, hidden_size=3, max_epochs=1).fit(table)


@pytest.fixture(scope="module")
def model_bytes(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("model") / "m.gatewise"
    gw.save(fitted(), path)
    return path.read_bytes()


@pytest.mark.parametrize("options", OPTIONS.values(), ids=OPTIONS)
@pytest.mark.parametrize("key", CELLS)
@pytest.mark.parametrize("provider", ["native", "numpy"])
def test_every_layer_comes_back_whole(key, options, provider, tmp_path):
    layer = make_layer(CELLS[key], 3, 4, seed=1, **options)
    gw.save(layer, tmp_path / "layer")
    again = gw.load(tmp_path / "layer")
    assert repr(again) == repr(layer)
    assert type(again) is type(layer)
    x = np.random.default_rng(0).normal(size=(2, 5, 3))
    with gw.kernels.use(provider=provider):
        np.testing.assert_array_equal(again(x)[0], layer(x)[0])
    assert again.parameters.keys() == layer.parameters.keys()
    for name, array in layer.parameters.items():
        np.testing.assert_array_equal(again.parameters[name], array, strict=True)
    found = gw.storage.describe(tmp_path / "layer")
    assert LAYERS[found["kind"]] is type(layer)
    assert found["parameters"] == sum(array.size for array in layer.parameters.values())
    first = (tmp_path / "layer").read_bytes()
    gw.save(again, tmp_path / "layer")
    assert (tmp_path / "layer").read_bytes() == first


def test_files_of_before_are_all_tested():
    assert {path.stem for path in SAVED.glob("*.gatewise")} == EXPECTED.keys()


@pytest.mark.parametrize("kind", ["gru", "lstm", "rnn"])
def test_layers_saved_before_load_the_same(kind, tmp_path):
    path = SAVED / f"{kind}.gatewise"
    layer = gw.load(path)
    assert type(layer) is LAYERS[kind]
    assert repr(layer) == EXPECTED[kind]["repr"]
    arrays = load_file(path)
    assert arrays.keys() == layer.parameters.keys()
    for name, array in arrays.items():
        np.testing.assert_array_equal(layer.parameters[name], array, strict=True)
    x = np.cos(np.arange(2 * 5 * layer.input_size).reshape(2, 5, -1))
    np.testing.assert_allclose(layer(x)[0], EXPECTED[kind]["y"], rtol=1e-5, atol=1e-6)
    gw.save(layer, tmp_path / "again")
    assert (tmp_path / "again").read_bytes() == path.read_bytes()


def future() -> pl.DataFrame:
    rows = [
        (name, datetime(2021, 3, 1) + timedelta(hours=length + i), float(i))
        for name, length in (("north", 60), ("süd", 48))
        for i in range(2)
    ]
    return pl.DataFrame(rows, schema=["unique_id", "ds", "plan"], orient="row")


@pytest.mark.parametrize("name", [name for name in EXPECTED if name.startswith("forecaster")])
def test_forecasters_saved_before_forecast_the_same(name, tmp_path):
    path = SAVED / f"{name}.gatewise"
    model = gw.load(path)
    arrays = load_file(path)
    assert {f"network.{k}": v.tobytes() for k, v in model.network_.to_arrays().items()} == {
        k: v.tobytes() for k, v in arrays.items() if k.startswith("network.")
    }
    options = {"forecaster": {"level": [90]}, "forecaster-columns": {"futr_df": future()}}
    gw.save(model, tmp_path / "again")
    for each in (model, gw.load(tmp_path / "again")):
        found = each.predict(**options.get(name, {}))
        expected = EXPECTED[name]
        assert found.columns == expected["columns"]
        for mine, row in zip(found.rows(), expected["rows"], strict=True):
            assert [str(value) for value in mine if not isinstance(value, float)] == [
                value for value in row if not isinstance(value, float)
            ]
            numbers = [value for value in mine if isinstance(value, float)]
            np.testing.assert_allclose(numbers, [v for v in row if isinstance(v, float)], rtol=1e-5)


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
        (lambda _, i: i.update(more=1), "not one that gatewise writes"),
        (lambda _, i: i["config"]["params"].update(h=4), "was changed after it was saved"),
        (lambda h, _: h["static.scale"].update(shape=[10**15]), "neighbours|impossible shape"),
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


def test_another_kind_is_refused(tmp_path, model_bytes):
    """Under a digest that matches: the table of kinds alone decides what is imported."""
    from gatewise.files import read_sealed, write_sealed
    from gatewise.storage import _MODEL_FILE

    (tmp_path / "m").write_bytes(model_bytes)
    found = read_sealed(tmp_path / "m", _MODEL_FILE)
    write_sealed(tmp_path / "m", found.arrays, found.config, kind="os.system")
    with pytest.raises(ModelFileError, match=r"holds a 'os\.system'"):
        gw.load(tmp_path / "m")


@pytest.mark.parametrize("content", [b"", b"hello", b"\x80\x04pickle" * 9, b"\xff" * 64, b"{}" * 30, bytes(100)])
def test_files_that_are_no_model_are_refused(tmp_path, content):
    path = tmp_path / "m"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"is not a gatewise model file|cut off"):
        gw.load(path)


@pytest.mark.parametrize("sizes", [{"hidden_size": 10**9}, {"input_size": 10**9}, {"num_layers": 10**9}])
def test_a_layer_of_nonsense_size_is_refused_before_it_is_allocated(sizes):
    layer = gw.GRU(3, 4, 2)
    with pytest.raises(ValueError, match="do not fit"):
        type(layer).from_config_arrays({**layer.to_config(), **sizes}, layer.to_arrays())


def test_times_keep_their_microseconds(tmp_path):
    times = [datetime(2024, 2, 29, 23, 59, 59, 987_654) + timedelta(microseconds=1_500_007 * i) for i in range(60)]
    table = pl.DataFrame({"ds": times, "y": np.sin(np.arange(60.0))})
    model = gw.Forecaster(3, input_size=5, hidden_size=3, max_epochs=1).fit(table)
    gw.save(model, tmp_path / "m")
    forecast = gw.load(tmp_path / "m").predict()
    assert forecast["ds"].to_list() == [times[-1] + timedelta(microseconds=1_500_007 * k) for k in (1, 2, 3)]
    assert forecast.equals(model.predict())


def test_a_missing_file_a_folder_and_an_unknown_object_are_refused(tmp_path):
    with pytest.raises(FileNotFoundError, match="no such file"):
        gw.load(tmp_path / "none")
    with pytest.raises(ModelFileError, match="is not a file"):
        gw.load(tmp_path)
    with pytest.raises(TypeError, match="a dict cannot be saved"):
        gw.save({}, tmp_path / "x")  # pyright: ignore[reportArgumentType]


def test_only_the_classes_themselves_can_be_saved(tmp_path):
    class GRU(gw.GRU):  # a file names no class of the user's
        pass

    known = ", ".join(layer.__name__ for layer in LAYERS.values())
    with pytest.raises(TypeError, match=rf"GRU cannot be saved; these can: {known}, Forecaster"):
        gw.save(GRU(1, 1), tmp_path / "x")
    with pytest.raises(TypeError, match="a Linear cannot be saved"):
        gw.save(gw.nn.Linear(1, 1), tmp_path / "x")  # pyright: ignore[reportArgumentType]
    with pytest.raises(gw.errors.NotFittedError):
        gw.save(gw.Forecaster(1), tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_a_checkpoint_is_not_a_model(tmp_path):
    path = gw.training.Checkpoints(tmp_path).save(1, {"a": np.ones(2)}, {})
    for read in (gw.load, gw.storage.describe):
        with pytest.raises(ModelFileError, match="holds a 'checkpoint'; these can be loaded: rnn, "):
            read(path)


def test_equal_runs_give_equal_files(tmp_path, model_bytes):
    """Byte for byte: nothing of the clock or of the machine is saved."""
    gw.save(fitted(), tmp_path / "m")
    assert (tmp_path / "m").read_bytes() == model_bytes


def test_a_file_that_holds_its_seconds_still_loads():
    """Files of version 0.1.0 hold the seconds that training took; they are not kept."""
    path = Path(__file__).parent / "saved" / "forecaster.gatewise"
    assert b"seconds" in path.read_bytes()
    assert gw.load(path).fitted.history.seconds == 0.0


def test_a_failed_save_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "m"
    gw.save(gw.GRU(3, 4), path)
    before = path.read_bytes()

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        gw.save(gw.LSTM(3, 4), path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["m"]
