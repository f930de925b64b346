"""Sealed files: arrays, a description in JSON and a digest of both, in one safetensors file; never pickle.

The header's ``__metadata__`` has one entry "gatewise", a text that is itself JSON::

    {"format": 1, "kind": ..., "version": ..., "config": {...}, "sha256": ...}

The digest is SHA-256 over that object without "sha256" (JSON, keys sorted), then for each array in the order of the
names ``[name, dtype, shape]`` as JSON and the array's bytes. So a changed bit in the description or in any array is
found. Files of equal content have equal bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.errors import GatewiseError, MemoryLimitError
from gatewise.files import container
from gatewise.files.atomic import atomic_write
from gatewise.files.container import DTYPES, Damaged, Entry, NotAContainer

__all__ = ["FORMAT", "Description", "FileType", "Sealed", "read_description", "read_sealed", "write_sealed"]

#: Version of the layout above; a file with a newer one is refused.
FORMAT = 1

_FIELDS = {"format": int, "kind": str, "version": str, "config": dict, "sha256": str}
# The first layout of checkpoints; they are still read.
_OLD_CHECKPOINT = "gatewise-checkpoint-1"

_Digest = Callable[[Mapping[str, Array]], str]


@dataclass(frozen=True)
class FileType:
    """What the messages about a file say.

    Parameters
    ----------
    name : str
        What the file should be: "gatewise model file".
    error : type of GatewiseError
        Raised when it is something else, or damaged.
    cure : str
        What the user can do about a damaged file: "get it again".
    """

    name: str
    error: type[GatewiseError]
    cure: str


@dataclass(frozen=True, eq=False)
class Sealed:
    """The content of a sealed file.

    Attributes
    ----------
    kind : str
        What the file holds: "gru", "forecaster", "checkpoint".
    config : dict
        The description, in JSON's types.
    arrays : dict of str to array
    version : str
        Version of gatewise that wrote it; empty where the file does not say.
    """

    kind: str
    config: dict[str, Any]
    arrays: dict[str, Array]
    version: str


@dataclass(frozen=True, eq=False)
class Description:
    """A sealed file without its arrays; the digest was not checked.

    Attributes
    ----------
    kind : str
    config : dict
    version : str
        As in :class:`Sealed`.
    entries : dict of str to Entry
        dtype, shape and place of every array.
    size : int
        Size of the file in bytes.
    """

    kind: str
    config: dict[str, Any]
    version: str
    entries: dict[str, Entry]
    size: int


def write_sealed(
    path: str | os.PathLike[str], arrays: Mapping[str, Array], config: Mapping[str, Any], *, kind: str
) -> Path:
    """Write a sealed file, whole or not at all.

    Parameters
    ----------
    path : path
        An existing file is replaced in one step, once the new one is on the disk; its folder must exist.
    arrays : mapping of str to array
        Of numbers or booleans.
    config : mapping
        The description, in JSON's types.
    kind : str
        What the file holds.

    Returns
    -------
    Path
        ``path``.

    Raises
    ------
    ValueError
        When the description holds NaN or an infinite number, or is larger than 99 MB, or an array has more than 8
        axes, or there are too many arrays.
    TypeError
        When the description holds something that JSON does not know, or an array something else than numbers.
    OSError
        When the file cannot be written; an existing one is untouched.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import save

    from gatewise import __version__

    stored = {name: _stored(name, array) for name, array in arrays.items()}
    header: dict[str, Any] = {"format": FORMAT, "kind": kind, "version": __version__, "config": dict(config)}
    header["sha256"] = _digest(header, stored)
    text = json.dumps(header, allow_nan=False, ensure_ascii=False)
    # In the file the text is JSON within JSON; names, shapes and offsets of the arrays are added to it.
    if len(json.dumps(text, ensure_ascii=False).encode()) > container.HEADER_LIMIT - 2**20:
        raise ValueError(f"{path}: the description is larger than 99 MB; save fewer series in one file")
    try:
        data = save(stored, {"gatewise": text})
    except SafetensorError as error:
        raise ValueError(f"{path}: {len(stored):,} arrays cannot be saved in one file ({error})") from None
    return atomic_write(path, data)


def read_sealed(path: str | os.PathLike[str], file_type: FileType) -> Sealed:
    """Read a sealed file. Its header is checked against its size before an array is allocated.

    Parameters
    ----------
    path : path
    file_type : FileType
        What the file should be.

    Raises
    ------
    GatewiseError
        ``file_type.error`` when the file is truncated, changed, of a newer format, or something else;
        `MemoryLimitError` when its description would need more memory than allowed.
    FileNotFoundError
        When there is no such file.
    """
    with _opened(path, file_type) as file:
        header, entries, _, sealed_with = _contents(file)
        arrays = container.read_arrays(file, entries)
        if sealed_with(arrays) != header["sha256"]:
            raise Damaged("the file was changed after it was saved: its checksum is wrong")
    return Sealed(header["kind"], header["config"], arrays, header["version"])


def read_description(path: str | os.PathLike[str], file_type: FileType) -> Description:
    """Read the description of a sealed file and where its arrays are, but not the arrays.

    Parameters
    ----------
    path : path
    file_type : FileType
        What the file should be.

    Raises
    ------
    GatewiseError, FileNotFoundError
        As :func:`read_sealed`; a change in the arrays is not found.
    """
    with _opened(path, file_type) as file:
        header, entries, size, _ = _contents(file)
    return Description(header["kind"], header["config"], header["version"], entries, size)


class _Newer(ValueError):
    """The file has a newer format."""


@contextmanager
def _opened(path: str | os.PathLike[str], file_type: FileType) -> Iterator[BufferedReader]:
    """Open a file; in the block, turn what is wrong with it into the caller's error, with the path in front."""
    path = Path(path)
    if not path.exists():
        raise FileNotFoundError(f"{path}: no such file")
    if not path.is_file():
        raise file_type.error(f"{path}: is not a file")
    try:
        with path.open("rb") as file:
            yield file
    except NotAContainer:
        raise file_type.error(f"{path}: is not a {file_type.name}") from None
    except MemoryLimitError as error:
        raise MemoryLimitError(str(error), source=str(path)) from None
    except _Newer as error:
        raise file_type.error(f"{path}: {error}; install a newer gatewise") from None
    except Damaged as error:
        raise file_type.error(f"{path}: {error}; {file_type.cure}") from None


def _contents(file: BufferedReader) -> tuple[dict[str, Any], dict[str, Entry], int, _Digest]:
    """Description, arrays' places, size of the file, and how its digest is made."""
    size = os.fstat(file.fileno()).st_size
    header = container.read_header(file, size)
    if header.metadata.keys() == {"gatewise"}:
        description = _description(header.metadata["gatewise"])
        unsealed = {name: value for name, value in description.items() if name != "sha256"}
        return description, header.entries, size, lambda arrays: _digest(unsealed, arrays)
    if header.metadata.keys() == {"format", "state", "sha256"}:
        text = header.metadata["state"]
        return _old_checkpoint(header.metadata), header.entries, size, lambda arrays: _old_digest(text, arrays)
    raise NotAContainer


def _description(text: str) -> dict[str, Any]:
    try:
        found = container.parse_json(text)
    except MemoryLimitError:
        raise
    except json.JSONDecodeError:
        raise NotAContainer from None
    except ValueError as error:
        raise Damaged(f"its description is not one that gatewise writes ({error})") from None
    if not isinstance(found, dict) or type(found.get("format")) is not int:
        raise NotAContainer
    if not 1 <= found["format"] <= FORMAT:
        raise _Newer(f"has format {found['format']}, this gatewise reads up to {FORMAT}")
    if found.keys() != _FIELDS.keys() or not all(type(found[name]) is kind for name, kind in _FIELDS.items()):
        raise Damaged("its description is not one that gatewise writes")
    return found


def _stored(name: str, array: Array) -> Array:
    """An array as it is written: little endian, row by row."""
    array = np.asarray(array, order="C")
    array = array.astype(array.dtype.newbyteorder("<"), copy=False)
    if array.dtype not in DTYPES.values():
        raise TypeError(f"the array {name!r} has the dtype {array.dtype}; these can be saved: {', '.join(DTYPES)}")
    if not container.shape_allowed(array.shape, array.nbytes):
        raise ValueError(f"the array {name!r} has the shape {array.shape}, which cannot be saved")
    return array


def _digest(header: Mapping[str, Any], arrays: Mapping[str, Array]) -> str:
    sha = hashlib.sha256(json.dumps(header, sort_keys=True, allow_nan=False).encode())
    for name in sorted(arrays):
        array = arrays[name]
        sha.update(json.dumps([name, array.dtype.str, array.shape]).encode())
        sha.update(array.data)
    return sha.hexdigest()


# ---- the first layout of checkpoints: {"format": "gatewise-checkpoint-1", "state": JSON, "sha256": ...} ----


def _old_checkpoint(metadata: Mapping[str, str]) -> dict[str, Any]:
    if metadata["format"] != _OLD_CHECKPOINT:
        raise _Newer(f"has the format {metadata['format'][:40]!r}, expected {_OLD_CHECKPOINT!r}")
    try:
        state = container.parse_json(metadata["state"])
    except MemoryLimitError:
        raise
    except ValueError as error:
        raise Damaged(f"its description is not one that gatewise writes ({error})") from None
    if not isinstance(state, dict):
        raise Damaged("its description is not one that gatewise writes")
    return {"kind": "checkpoint", "config": state, "version": "", "sha256": metadata["sha256"]}


def _old_digest(text: str, arrays: Mapping[str, Array]) -> str:
    sha = hashlib.sha256(text.encode())
    for name in sorted(arrays):
        array = arrays[name]
        sha.update(f"\n{name} {array.dtype.str} {array.shape}\n".encode())
        sha.update(array.tobytes())
    return sha.hexdigest()
