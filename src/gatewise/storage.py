"""Save and load models: one safetensors file with a closed, versioned JSON description; never pickle.

Layout of a model file::

    8 bytes      N, length of the header, little endian
    N bytes      JSON: for each array its dtype, shape and place; under "__metadata__" one entry "gatewise", itself
                 JSON: {"format": 1, "kind": ..., "version": ..., "config": {...}, "sha256": ...}
    the rest     the arrays

The digest covers the description and every array, so that a changed bit anywhere is found. Everything is checked
before an array is built: lengths against the file's size, names, kinds, the format's version.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
from importlib import import_module
from math import prod
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import FAMILIES
from gatewise.errors import ModelFileError
from gatewise.files import atomic_write

__all__ = ["FORMAT", "Storable", "describe", "load", "save"]

#: Version of the layout above; a file with a newer one is refused.
FORMAT = 1

# The closed table of what a file may hold. Names from a file are looked up here and nowhere else.
_KINDS = {
    **{name: ("gatewise.nn.layers", family.__name__) for name, family in FAMILIES.items()},
    "forecaster": ("gatewise.forecasting", "Forecaster"),
}
# Half a million series have their names twice in a description; the format itself ends at 100 MB.
_HEADER_LIMIT = 100_000_000
_DTYPES = {"F32": np.float32, "F64": np.float64, "I64": np.int64, "BOOL": np.bool_, "U8": np.uint8}


class Storable(Protocol):
    """What a class offers to be saved."""

    def to_config(self) -> dict[str, Any]:
        """Everything but the arrays, as JSON values."""
        ...

    def to_arrays(self) -> dict[str, Array]:
        """The arrays by name."""
        ...

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Any:
        """The object again; raises ValueError, TypeError or KeyError when they do not fit."""
        ...


def save(model: Storable, path: str | os.PathLike[str]) -> None:
    """Write a model to one file, whole or not at all.

    Parameters
    ----------
    model : GRU, LSTM, RNN or a fitted Forecaster
        What to save.
    path : path
        Where to; an existing file is replaced in one step, once the new one is safely on disk.

    Raises
    ------
    TypeError
        When this kind of object cannot be saved.
    NotFittedError
        When an estimator has not been fitted.
    ValueError
        When the names of the series alone are more than 99 MB.
    OSError
        When the file cannot be written; an existing one is untouched.
    """
    from safetensors.numpy import save as encode

    from gatewise import __version__

    name = type(model).__qualname__
    kind = next((k for k, (_, cls) in _KINDS.items() if cls == name), None)
    if kind is None or not isinstance(model, _class(kind)):
        raise TypeError(f"a {name} cannot be saved; these can: {', '.join(cls for _, cls in _KINDS.values())}")
    arrays = {key: np.ascontiguousarray(value) for key, value in model.to_arrays().items()}
    header = {"format": FORMAT, "kind": kind, "version": __version__, "config": model.to_config()}
    header["sha256"] = _digest(header, arrays)
    text = json.dumps(header, allow_nan=False, ensure_ascii=False)
    # In the file the text is JSON within JSON; names and places of the arrays come on top.
    if len(json.dumps(text, ensure_ascii=False).encode()) > _HEADER_LIMIT - 2**20:
        raise ValueError("the model's description is larger than 99 MB; fit several forecasters on fewer series each")
    atomic_write(Path(path), encode(arrays, {"gatewise": text}))


def load(path: str | os.PathLike[str]) -> Any:
    """Read a model that :func:`save` wrote.

    Parameters
    ----------
    path : path
        The file.

    Returns
    -------
    model
        Of the class that was saved.

    Raises
    ------
    ModelFileError
        When the file is truncated, changed, oversized, of an unknown version or no model file at all. Nothing
        large is allocated before that is known.
    FileNotFoundError
        When there is no such file.
    """
    path = Path(path)
    header, entries, start = _read_header(path)
    arrays = _read_arrays(path, entries, start)
    if _digest({k: v for k, v in header.items() if k != "sha256"}, arrays) != header["sha256"]:
        raise ModelFileError(f"{path}: the file was changed after it was saved: its checksum is wrong; get it again")
    try:
        return _class(header["kind"]).from_config_arrays(header["config"], arrays)
    except (ValueError, TypeError, KeyError, AttributeError, IndexError, OverflowError) as error:
        raise ModelFileError(f"{path}: the description does not fit the arrays: {error}") from error


def describe(path: str | os.PathLike[str]) -> dict[str, Any]:
    """What is in a model file, without reading its arrays.

    Returns
    -------
    dict
        ``kind``, ``version`` (of the package that wrote it), ``format``, ``config``, ``arrays`` (name -> shape and
        dtype), ``parameters`` (how many numbers) and ``bytes``.

    Raises
    ------
    ModelFileError, FileNotFoundError
        As :func:`load`.
    """
    path = Path(path)
    header, entries, _ = _read_header(path)
    arrays = {name: {"shape": e["shape"], "dtype": np.dtype(_DTYPES[e["dtype"]]).name} for name, e in entries.items()}
    return {
        "kind": header["kind"],
        "version": header["version"],
        "format": header["format"],
        "config": header["config"],
        "arrays": arrays,
        "parameters": sum(prod(a["shape"]) for a in arrays.values()),
        "bytes": path.stat().st_size,
    }


def _class(kind: str) -> Any:
    module, name = _KINDS[kind]
    return getattr(import_module(module), name)


def _digest(header: dict[str, Any], arrays: dict[str, Array]) -> str:
    sha = hashlib.sha256(json.dumps(header, sort_keys=True, allow_nan=False).encode())
    for name in sorted(arrays):
        a = arrays[name]
        sha.update(json.dumps([name, a.dtype.str, a.shape]).encode())
        sha.update(np.ascontiguousarray(a).data)
    return sha.hexdigest()


def _read_header(path: Path) -> tuple[dict[str, Any], dict[str, Any], int]:
    """Description, array entries and the place where the arrays begin, all checked against the file's size."""
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file")
    if not path.is_file():
        raise ModelFileError(f"{path}: is not a file")
    size = path.stat().st_size
    not_ours = ModelFileError(f"{path}: is not a gatewise model file")
    with path.open("rb") as file:
        first = file.read(8)
        if len(first) < 8:
            raise not_ours
        (length,) = struct.unpack("<Q", first)
        if not 2 <= length <= min(_HEADER_LIMIT, size - 8):
            if 2 <= length <= _HEADER_LIMIT and size > 8 and file.read(1) == b"{":
                raise ModelFileError(f"{path}: the file is cut off ({size} bytes); get it again")
            raise not_ours
        raw = file.read(length)
    try:
        entries = json.loads(raw.decode("utf-8"))
        header = json.loads(entries.pop("__metadata__")["gatewise"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise not_ours from None
    _check_description(path, header)
    end = 0
    try:
        for name, entry in sorted(entries.items(), key=lambda item: item[1]["data_offsets"][0]):
            begin, stop = entry["data_offsets"]
            shape = entry["shape"]
            if not all(isinstance(n, int) and n >= 0 for n in shape) or len(shape) > 8:
                raise ValueError(f"array {name!r} has an impossible shape")
            if begin != end or stop - begin != prod(shape) * np.dtype(_DTYPES[entry["dtype"]]).itemsize:
                raise ValueError(f"array {name!r} does not lie where the header says")
            end = stop
    except (ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
        raise ModelFileError(f"{path}: the header is damaged ({error}); get the file again") from None
    if size != 8 + length + end:
        what = "cut off" if size < 8 + length + end else "longer than its header says"
        raise ModelFileError(f"{path}: the file is {what} ({size} bytes instead of {8 + length + end}); get it again")
    return header, entries, 8 + length


def _check_description(path: Path, header: Any) -> None:
    expected = {"format": int, "kind": str, "version": str, "config": dict, "sha256": str}
    if not isinstance(header, dict) or not isinstance(header.get("format"), int):
        raise ModelFileError(f"{path}: is not a gatewise model file")
    if header["format"] > FORMAT or header["format"] < 1:
        raise ModelFileError(
            f"{path}: has format {header['format']}, this gatewise reads up to {FORMAT}; install a newer gatewise"
        )
    if set(header) != set(expected) or not all(isinstance(header[k], t) for k, t in expected.items()):
        raise ModelFileError(f"{path}: its description is not one that gatewise writes")
    if header["kind"] not in _KINDS:
        raise ModelFileError(f"{path}: holds a {header['kind']!r}; known are {', '.join(_KINDS)}")


def _read_arrays(path: Path, entries: dict[str, Any], start: int) -> dict[str, Array]:
    arrays = {}
    with path.open("rb") as file:
        for name, entry in entries.items():
            begin, stop = entry["data_offsets"]
            file.seek(start + begin)
            data = np.frombuffer(file.read(stop - begin), _DTYPES[entry["dtype"]])
            arrays[name] = data.reshape(entry["shape"]).copy()
    return arrays
