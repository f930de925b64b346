"""Sealed files: what is written comes back, equal content gives equal bytes, and every change is found."""

from __future__ import annotations

import json
import os
import struct
import tracemalloc
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from gatewise.errors import GatewiseError, MemoryLimitError
from gatewise.files import DTYPES, FileType, container, read_description, read_sealed, write_sealed
from gatewise.files.locks import FolderLock
from gatewise.memory import memory_limit

TYPE = FileType("gatewise test file", GatewiseError, "get it again")
CONFIG = {"big": 2**127 + 1, "real": 0.1 + 0.2, "text": "ü", "none": None, "list": [1, 2.5], "inner": {"b": 1, "a": []}}
ARRAYS = {
    "matrix": np.arange(6.0).reshape(2, 3),
    "turned": np.arange(6, dtype=np.float32).reshape(2, 3).T,
    "one": np.array(3, np.int64),
    "empty": np.zeros((0, 2), np.float32),
    "last": np.array([True, False]),
}


def write(folder: Path, arrays: dict[str, Any] = ARRAYS, config: dict[str, Any] = CONFIG) -> Path:
    return write_sealed(folder / "a.sealed", arrays, config, kind="test")


def parts(data: bytes) -> tuple[dict[str, Any], dict[str, Any], bytes]:
    (length,) = struct.unpack("<Q", data[:8])
    header = json.loads(data[8 : 8 + length])
    return header, json.loads(header["__metadata__"]["gatewise"]), data[8 + length :]


def join(header: dict[str, Any] | str, body: bytes = b"") -> bytes:
    text = (header if isinstance(header, str) else json.dumps(header)).encode()
    return struct.pack("<Q", len(text)) + text + body


def refused(path: Path, data: bytes, message: str) -> None:
    """Both readings refuse the file by name, without a large allocation."""
    path.write_bytes(data)
    for read in (read_description, read_sealed):
        tracemalloc.start()
        with pytest.raises(GatewiseError, match=message) as caught:
            read(path, TYPE)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert str(caught.value).startswith(f"{path}: ")
        assert peak < 2_000_000


def test_everything_comes_back(tmp_path):
    found = read_sealed(write(tmp_path), TYPE)
    assert (found.kind, found.config) == ("test", CONFIG)
    assert found.arrays.keys() == ARRAYS.keys()
    for name, array in ARRAYS.items():
        assert found.arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(found.arrays[name], array, strict=True)
        assert found.arrays[name].flags.writeable


@pytest.mark.parametrize("dtype", DTYPES.values(), ids=DTYPES)
def test_every_dtype_comes_back_in_either_byte_order(tmp_path, dtype):
    for given in (dtype, dtype.newbyteorder(">")):
        array = np.arange(4).reshape(2, 2).astype(given)
        again = read_sealed(write(tmp_path, {"a": array}), TYPE).arrays["a"]
        assert again.dtype == dtype
        np.testing.assert_array_equal(again, array)


def test_a_description_is_read_without_the_arrays(tmp_path):
    path = write(tmp_path)
    found = read_description(path, TYPE)
    assert (found.kind, found.config, found.size) == ("test", CONFIG, path.stat().st_size)
    assert {name: (e.dtype, e.shape) for name, e in found.entries.items()} == {
        name: (array.dtype, array.shape) for name, array in ARRAYS.items()
    }
    data = path.read_bytes()
    for name, entry in found.entries.items():
        assert data[entry.begin : entry.end] == ARRAYS[name].tobytes()


def test_equal_content_gives_equal_bytes(tmp_path):
    first = write(tmp_path).read_bytes()
    backwards = dict(reversed(ARRAYS.items()))
    assert write(tmp_path, backwards).read_bytes() == first
    assert write(tmp_path, backwards | {"one": np.array(4)}).read_bytes() != first


def test_safetensors_reads_it_too(tmp_path):
    from safetensors.numpy import load_file

    for name, array in load_file(write(tmp_path)).items():
        np.testing.assert_array_equal(array, ARRAYS[name], strict=True)


def test_every_changed_bit_and_every_truncation_is_found(tmp_path):
    path = write(tmp_path)
    whole = path.read_bytes()
    for position in range(len(whole)):
        damaged = bytearray(whole)
        damaged[position] ^= 1 << position % 8
        path.write_bytes(damaged)
        with pytest.raises(GatewiseError, match=r"a\.sealed: "):
            read_sealed(path, TYPE)
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        with pytest.raises(GatewiseError, match=r"a\.sealed: "):
            read_description(path, TYPE)
    path.write_bytes(whole + b"\0")
    with pytest.raises(GatewiseError, match="longer than its header says"):
        read_description(path, TYPE)


def swap_names(header: dict[str, Any]) -> None:
    header["a"], header["b"] = header["b"], header["a"]


@pytest.mark.parametrize(
    "change",
    [
        swap_names,
        lambda header: header["a"].update(shape=[3, 2]),
        lambda header: header["a"].update(shape=[6]),
        lambda header: header["a"].update(dtype="I32"),
        lambda header: header.update(c=header.pop("b")),
        lambda header: header.update(c={"dtype": "F32", "shape": [0], "data_offsets": [48, 48]}),
    ],
    ids=["names swapped", "shape turned", "shape flat", "dtype", "renamed", "one more"],
)
def test_the_digest_covers_name_dtype_and_shape(tmp_path, change):
    six = np.arange(6, dtype=np.float32).reshape(2, 3)
    path = write(tmp_path, {"a": six, "b": six + 1})
    header, _, body = parts(path.read_bytes())
    change(header)
    path.write_bytes(join(header, body))
    with pytest.raises(GatewiseError, match="was changed after it was saved"):
        read_sealed(path, TYPE)


@pytest.mark.parametrize("name", ["kind", "version", "config", "sha256"])
def test_the_digest_covers_the_description(tmp_path, name):
    path = write(tmp_path)
    header, inner, body = parts(path.read_bytes())
    inner[name] = {"x": 1} if name == "config" else "another"
    header["__metadata__"]["gatewise"] = json.dumps(inner)
    path.write_bytes(join(header, body))
    with pytest.raises(GatewiseError, match="was changed after it was saved"):
        read_sealed(path, TYPE)


def entry(**changes: Any) -> dict[str, Any]:
    return {"dtype": "F64", "shape": [2, 3], "data_offsets": [0, 48], **changes}


@pytest.mark.parametrize(
    "changes",
    [
        {"shape": [10**15]}, {"shape": [-2, -3]}, {"shape": [2.0, 3]}, {"shape": [True, 6]}, {"shape": "23"},
        {"shape": [0, 10**12], "data_offsets": [0, 0]}, {"shape": [0, 2**21], "data_offsets": [0, 0]},
        {"shape": [0, 2**13, 2**13], "data_offsets": [0, 0]}, {"shape": [0, 2**70], "data_offsets": [0, 0]},
        {"shape": [1] * 7 + [2, 3]}, {"shape": None}, {"dtype": "PY"}, {"dtype": ["F64"]}, {"dtype": 1},
        {"data_offsets": [0]}, {"data_offsets": [0, 40]}, {"data_offsets": [8, 56]}, {"data_offsets": [0.0, 48]},
        {"data_offsets": [False, 48]}, {"data_offsets": [48, 0]}, {"data_offsets": None}, {"more": 1},
    ],
    ids=str,
)  # fmt: skip
def test_headers_that_contradict_themselves_are_refused(tmp_path, changes):
    path = write(tmp_path, {"a": np.ones((2, 3))})
    header, _, body = parts(path.read_bytes())
    header["a"] = entry(**changes)
    refused(path, join(header, body), "header is damaged .*array 'a'")


def test_arrays_that_overlap_or_leave_a_gap_are_refused(tmp_path):
    path = write(tmp_path, {"a": np.ones((2, 3)), "b": np.ones((2, 3))})
    header, _, body = parts(path.read_bytes())
    for offsets in ([0, 48], [40, 88], [56, 104]):
        header["b"] = entry(data_offsets=offsets)
        refused(path, join(header, body + bytes(8)), "array 'b'.*neighbours")


@pytest.mark.parametrize("shape", [(300_000, 0), (0, 2, 2000), (2**19, 0)])
def test_empty_arrays_of_reasonable_shape_are_kept(tmp_path, shape):
    assert read_sealed(write(tmp_path, {"a": np.zeros(shape)}), TYPE).arrays["a"].shape == shape


def test_a_file_of_any_shape_that_can_be_written_can_be_read(tmp_path):
    with pytest.raises(ValueError, match=r"'a' has the shape \(0, 2097152\), which cannot be saved"):
        write(tmp_path, {"a": np.zeros((0, 2**21))})
    with pytest.raises(ValueError, match="cannot be saved"):
        write(tmp_path, {"a": np.zeros((1,) * 9)})
    assert list(tmp_path.iterdir()) == []


def test_more_arrays_than_a_file_can_hold(tmp_path):
    """The header has a limit; a thousand arrays with names of 99 kB are beyond it."""
    few = {f"{k}{'x' * 99_999}": np.zeros(1) for k in range(1001)}
    with pytest.raises(ValueError, match="1,001 arrays cannot be saved in one file"):
        write(tmp_path, few)
    assert list(tmp_path.iterdir()) == []


def test_a_name_twice_is_refused(tmp_path):
    path = write(tmp_path, {"a": np.ones((2, 3))})
    header, inner, body = parts(path.read_bytes())
    twice = json.dumps(header)[:-1] + ', "a": ' + json.dumps(entry()) + "}"
    refused(path, join(twice, body), "'a' appears twice")
    text = json.dumps(inner)
    for doubled in (text[:-1] + ', "kind": "test"}', text.replace('"inner": {', '"inner": {"b": 1, ')):
        header["__metadata__"]["gatewise"] = doubled
        refused(path, join(header, body), "appears twice")


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "1e999"])
def test_numbers_that_are_not_finite_are_refused(tmp_path, value):
    path = write(tmp_path)
    header, inner, body = parts(path.read_bytes())
    header["__metadata__"]["gatewise"] = json.dumps(inner).replace("[1, 2.5]", f"[1, {value}]")
    refused(path, join(header, body), "description is not one that gatewise writes")
    with pytest.raises(ValueError, match="JSON compliant"):
        write(tmp_path, config={"x": float("nan")})


@pytest.mark.parametrize("depth", [33, 900, 100_000])
def test_deep_json_is_refused(tmp_path, depth):
    path = write(tmp_path)
    header, inner, body = parts(path.read_bytes())
    deep = "[" * depth + "]" * depth
    header["__metadata__"]["gatewise"] = json.dumps(inner).replace("[1, 2.5]", deep)
    refused(path, join(header, body), "nested too deeply")
    refused(path, join('{"a": ' + deep + "}", body), "nested too deeply")


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": 2}, "has format 2, this gatewise reads up to 1; install a newer gatewise"),
        ({"format": 0}, "has format 0"),
        ({"format": True}, "is not a gatewise test file"),
        ({"format": "1"}, "is not a gatewise test file"),
        ({"more": 1}, "not one that gatewise writes"),
        ({"config": []}, "not one that gatewise writes"),
        ({"kind": 1}, "not one that gatewise writes"),
        ({"version": None}, "not one that gatewise writes"),
    ],
    ids=str,
)
def test_descriptions_of_another_form_are_refused(tmp_path, change, message):
    path = write(tmp_path)
    header, inner, body = parts(path.read_bytes())
    header["__metadata__"]["gatewise"] = json.dumps(inner | change)
    refused(path, join(header, body), message)


def test_booleans_are_zero_or_one(tmp_path):
    """Even under a digest that matches."""
    import hashlib

    path = write(tmp_path, {"a": np.array([True])})
    header, inner, _ = parts(path.read_bytes())
    del inner["sha256"]
    text = json.dumps(inner, sort_keys=True) + json.dumps(["a", "|b1", [1]])
    inner["sha256"] = hashlib.sha256(text.encode() + b"\2").hexdigest()
    header["__metadata__"]["gatewise"] = json.dumps(inner)
    path.write_bytes(join(header, b"\2"))
    with pytest.raises(GatewiseError, match="booleans that are neither 0 nor 1"):
        read_sealed(path, TYPE)
    inner["sha256"] = hashlib.sha256(text.encode() + b"\1").hexdigest()
    header["__metadata__"]["gatewise"] = json.dumps(inner)
    path.write_bytes(join(header, b"\1"))
    assert read_sealed(path, TYPE).arrays["a"].tolist() == [True]


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"\x80\x04pickle" * 9, b"\xff" * 64, b"{}" * 30, bytes(100), join("{}"), join('"text" '),
     join('{"__metadata__": {}}'), join('{"__metadata__": {"gatewise": "[]"}}'),
     join('{"__metadata__": {"gatewise": "{", "other": ""}}'), join("{" + "\xff")],
)  # fmt: skip
def test_other_files_are_refused(tmp_path, content):
    refused(tmp_path / "m", content, "is not a gatewise test file")


def test_metadata_must_be_texts(tmp_path):
    for metadata in ("[]", '{"gatewise": 1}'):
        refused(tmp_path / "m", join('{"__metadata__": ' + metadata + "}"), "metadata must be texts")


def test_a_header_longer_than_the_file_is_cut_off(tmp_path):
    refused(tmp_path / "m", struct.pack("<Q", 99_000_000) + b"{", r"the file is cut off \(9 bytes\); get it again")
    refused(tmp_path / "m", struct.pack("<Q", 101_000_000) + b"{", "is not a gatewise test file")


def test_folders_and_missing_files_are_named(tmp_path):
    for read in (read_description, read_sealed):
        with pytest.raises(FileNotFoundError, match="none: no such file"):
            read(tmp_path / "none", TYPE)
        with pytest.raises(GatewiseError, match="is not a file"):
            read(tmp_path, TYPE)


@pytest.mark.parametrize("array", [np.array(["a"]), np.array([1j]), np.array([None]), np.zeros(2, "M8[us]")])
def test_arrays_of_other_things_are_not_written(tmp_path, array):
    with pytest.raises(TypeError, match="the array 'x' has the dtype"):
        write(tmp_path, {"x": array})
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_shrinks_while_it_is_read_is_found(tmp_path, monkeypatch):
    path = write(tmp_path)
    size = path.stat().st_size
    path.write_bytes(path.read_bytes()[:-1])
    monkeypatch.setattr(os, "fstat", lambda _: SimpleNamespace(st_size=size))
    with pytest.raises(GatewiseError, match="became shorter"):
        read_sealed(path, TYPE)


@pytest.mark.parametrize(
    "text",
    [
        "[" + ",".join(["1"] * 40_000) + "]",
        "[" + ",".join(["[]"] * 20_000) + "]",
        "[" + ",".join(["{}"] * 20_000) + "]",
        "{" + ",".join(f'"{k}":1' for k in range(15_000)) + "}",
        '"' + "a" * 900_000 + '"',
    ],
    ids=["numbers", "lists", "objects", "names", "letters"],
)
def test_a_description_needs_memory_for_its_values_names_and_letters(text: str) -> None:
    container.parse_json(text)
    with memory_limit("3MB"), pytest.raises(MemoryLimitError, match="its description"):
        container.parse_json(text)


@pytest.mark.parametrize("state", ["[1]", "3", '"text"', "null", "{", '{"a": NaN}'])
def test_an_old_checkpoint_with_another_description_is_refused(tmp_path: Path, state: str) -> None:
    metadata = {"format": "gatewise-checkpoint-1", "state": state, "sha256": "0" * 64}
    refused(tmp_path / "a", join({"__metadata__": metadata}), "its description is not one that gatewise writes")


def test_two_reads_are_two_values_and_text_is_written_as_it_is(tmp_path: Path) -> None:
    path = write(tmp_path)
    one, other = (read_sealed(path, TYPE) for _ in range(2))
    assert one != other  # arrays have no single truth value
    assert len({one, other, one}) == 2
    assert "ü".encode() in path.read_bytes()


def test_a_lock_gives_back_any_descriptor_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    closed: list[int] = []
    monkeypatch.setattr(os, "close", closed.append)
    lock = FolderLock(tmp_path, 0)
    lock.free()
    lock.free()
    assert closed == [0]


def test_the_limit_of_the_description_leaves_a_megabyte_for_the_arrays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(container, "HEADER_LIMIT", 3 * 2**20)
    for size, fits in ((2 * 2**20 - 2000, True), (2 * 2**20 + 1, False)):
        path = tmp_path / f"{fits}.bin"
        if fits:
            write_sealed(path, ARRAYS, {"text": "x" * size}, kind="test")
            assert len(read_sealed(path, TYPE).config["text"]) == size
        else:
            with pytest.raises(ValueError, match="the description is larger than"):
                write_sealed(path, ARRAYS, {"text": "x" * size}, kind="test")
            assert not path.exists()


@pytest.mark.parametrize("axes", [1, 8])
def test_arrays_have_up_to_eight_axes(tmp_path: Path, axes: int) -> None:
    array = np.arange(2.0**axes).reshape((2,) * axes)
    write_sealed(tmp_path / "a.bin", {"a": array}, {}, kind="test")
    np.testing.assert_array_equal(read_sealed(tmp_path / "a.bin", TYPE).arrays["a"], array)
    assert not container.shape_allowed((1,) * 9, 100)


def test_letters_of_a_description_count_as_they_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(container, "HEADER_LIMIT", 3 * 2**20)
    size = 2**20 - 2000  # two bytes each
    write_sealed(tmp_path / "a", ARRAYS, {"text": "ü" * size}, kind="test")
    assert read_sealed(tmp_path / "a", TYPE).config["text"] == "ü" * size


def test_an_old_checkpoint_is_read_and_a_changed_one_refused(tmp_path: Path) -> None:
    path = Path(__file__).parents[1] / "saved" / "step-000000000014.safetensors"
    found = read_sealed(path, TYPE)
    assert found.kind == "checkpoint"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    (tmp_path / "a").write_bytes(bytes(data))
    with pytest.raises(GatewiseError, match="a: "):
        read_sealed(tmp_path / "a", TYPE)
