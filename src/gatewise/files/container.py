"""The header of a safetensors file, checked in full against the size of the file before any array is allocated.

Layout (https://github.com/huggingface/safetensors)::

    8 bytes      N, length of the header, little endian
    N bytes      JSON: for each array its dtype, shape and data_offsets; texts under "__metadata__"
    the rest     the arrays, in the order of their offsets, without gaps
"""

from __future__ import annotations

import json
import struct
from dataclasses import dataclass
from io import BufferedReader
from math import isfinite, prod
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.errors import MemoryLimitError
from gatewise.memory import require

__all__ = ["DTYPES", "HEADER_LIMIT", "Damaged", "Entry", "Header", "NotAContainer", "parse_json", "read_arrays",
           "read_header"]  # fmt: skip

#: Largest header in bytes; safetensors itself refuses a larger one.
HEADER_LIMIT = 100_000_000
#: Names of the dtypes in a file.
DTYPES: dict[str, np.dtype[Any]] = {
    name: np.dtype(code)
    for name, code in {
        "F64": "<f8", "F32": "<f4", "F16": "<f2", "I64": "<i8", "I32": "<i4", "I16": "<i2", "I8": "|i1",
        "U64": "<u8", "U32": "<u4", "U16": "<u2", "U8": "|u1", "BOOL": "|b1",
    }.items()
}  # fmt: skip
_MOST_AXES = 8
_DEEPEST = 32
# An empty array may have long axes, such as (500000, 0), but not longer than this or the file's size in bytes:
# code that reads its shape may allocate by it.
_EMPTY_LIMIT = 2**20
# Bytes of memory, at most, for a letter, a value and a name of JSON.
_LETTER, _VALUE, _NAME = 4, 80, 200


class NotAContainer(ValueError):
    """The file does not begin as a safetensors file."""


class Damaged(ValueError):
    """The header contradicts itself or the size of the file."""


@dataclass(frozen=True)
class Entry:
    """One array in a file.

    Attributes
    ----------
    dtype : numpy.dtype
    shape : tuple of int
    begin, end : int
        Its first byte and the byte after its last one, counted from the start of the file.
    """

    dtype: np.dtype[Any]
    shape: tuple[int, ...]
    begin: int
    end: int


@dataclass(frozen=True)
class Header:
    """A header that agrees with the size of its file.

    Attributes
    ----------
    metadata : dict of str to str
    entries : dict of str to Entry
        In the order of the header.
    """

    metadata: dict[str, str]
    entries: dict[str, Entry]


def parse_json(text: str) -> Any:
    """Parse JSON strictly: no NaN or infinite number, no key twice in one object, at most 32 levels deep.

    Raises
    ------
    ValueError
        Which rule the text breaks.
    MemoryLimitError
        When its values would need more memory than allowed.
    """
    values = text.count(",") + text.count("[") + text.count("{")
    require(_LETTER * len(text) + _VALUE * values + _NAME * text.count(":"), None, "its description")
    try:
        value = json.loads(text, object_pairs_hook=_object, parse_constant=_refuse_constant, parse_float=_finite)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if isinstance(outer, dict) else outer if isinstance(outer, list) else ())
            if isinstance(inner, (dict, list))
        ]
    if level:
        raise ValueError("it is nested too deeply")
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    result = dict(pairs)
    if len(result) < len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"{next(name for name in names if names.count(name) > 1)!r} appears twice")
    return result


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not allowed")


def _finite(text: str) -> float:
    value = float(text)
    if not isfinite(value):
        raise ValueError(f"the number {text[:20]} is too large")
    return value


def read_header(file: BufferedReader, size: int) -> Header:
    """Read and check the header.

    Parameters
    ----------
    file : binary file
        At its start.
    size : int
        Size of the file in bytes.

    Raises
    ------
    NotAContainer
        When this is not a safetensors file.
    Damaged
        When the header contradicts itself or ``size``; the message says how.
    """
    first = file.read(8)
    if len(first) < 8:
        raise NotAContainer
    (length,) = struct.unpack("<Q", first)
    if not 2 <= length <= HEADER_LIMIT:
        raise NotAContainer
    if length > size - 8:
        if file.read(1) == b"{":
            raise Damaged(f"the file is cut off ({size} bytes)")
        raise NotAContainer
    try:
        text = file.read(length).decode("utf-8")
    except UnicodeDecodeError:
        raise NotAContainer from None
    if not text.startswith("{"):
        raise NotAContainer
    try:
        parsed = parse_json(text)
    except MemoryLimitError:
        raise
    except json.JSONDecodeError:
        raise NotAContainer from None
    except ValueError as error:
        raise Damaged(f"the header is damaged ({error})") from None
    metadata = parsed.pop("__metadata__", {})
    if not isinstance(metadata, dict) or not all(isinstance(value, str) for value in metadata.values()):
        raise Damaged("the header is damaged (its metadata must be texts)")
    entries = {name: _entry(name, value, 8 + length, size) for name, value in parsed.items()}
    end = 8 + length
    for name, entry in sorted(entries.items(), key=lambda item: (item[1].begin, item[1].end)):
        if entry.begin != end:
            raise _misplaced(name)
        end = entry.end
    if size != end:
        what = "cut off" if size < end else "longer than its header says"
        raise Damaged(f"the file is {what} ({size} bytes instead of {end})")
    return Header(metadata, entries)


def _misplaced(name: str) -> Damaged:
    return Damaged(f"the header is damaged (the offsets of array {name!r} do not match its size or its neighbours)")


def _entry(name: str, value: Any, start: int, size: int) -> Entry:
    """One row of the header, its numbers checked."""
    if not isinstance(value, dict) or value.keys() != {"dtype", "shape", "data_offsets"}:
        raise Damaged(f"the header is damaged (array {name!r} needs dtype, shape and data_offsets)")
    code, shape, offsets = value["dtype"], value["shape"], value["data_offsets"]
    dtype = DTYPES.get(code) if isinstance(code, str) else None
    if dtype is None:
        raise Damaged(f"the header is damaged (array {name!r} has the unknown dtype {str(code)[:20]!r})")
    if not _whole(shape) or not shape_allowed(shape, size):
        raise Damaged(f"the header is damaged (array {name!r} has an impossible shape)")
    if not _whole(offsets) or len(offsets) != 2 or offsets[1] - offsets[0] != prod(shape) * dtype.itemsize:
        raise _misplaced(name)
    return Entry(dtype, tuple(shape), start + offsets[0], start + offsets[1])


def _whole(value: Any) -> bool:
    """A list of int at least 0; JSON's true and 1.0 are not int."""
    return isinstance(value, list) and all(type(number) is int and number >= 0 for number in value)


def shape_allowed(shape: list[int] | tuple[int, ...], size: int) -> bool:
    """Whether a file of ``size`` bytes may have an array of this shape; axes of length 0 do not count."""
    return len(shape) <= _MOST_AXES and prod(n for n in shape if n) <= max(size, _EMPTY_LIMIT)


def read_arrays(file: BufferedReader, entries: dict[str, Entry]) -> dict[str, Array]:
    """Read the arrays of a checked header.

    Raises
    ------
    Damaged
        When the file ends too early, or a boolean is neither 0 nor 1.
    """
    arrays: dict[str, Array] = {}
    for name, entry in entries.items():
        data = np.empty(entry.end - entry.begin, np.uint8)
        file.seek(entry.begin)
        if file.readinto(data.data) != data.size:
            raise Damaged("the file became shorter while it was read")
        if entry.dtype.kind == "b" and data.max(initial=0) > 1:
            raise Damaged(f"array {name!r} holds booleans that are neither 0 nor 1")
        arrays[name] = data.view(entry.dtype).reshape(entry.shape)
    return arrays
