"""Check of a Parquet file before a library reads it.

The footer of a file of a kilobyte can state a billion rows, and readers allocate by it. So the footer and the header of
every page (both in Thrift's compact encoding, https://parquet.apache.org/docs/file-format/) are read here without such
allocation, and must agree with each other and with the size of the file.
"""

from __future__ import annotations

from collections.abc import Collection
from mmap import mmap
from typing import Any

from gatewise.memory import require

from .source import Source

__all__ = ["check_parquet"]

_MAGIC = b"PAR1"
_DEEPEST = 32
_FIXED = 7  # the physical type FIXED_LEN_BYTE_ARRAY
_PREFIXES = 7  # the encoding DELTA_BYTE_ARRAY
_FOOTER = 80  # bytes of memory, at most, for a byte of the footer
_Struct = dict[int, Any]


class _Broken(Exception):
    """The bytes are not Thrift."""


class _Thrift:
    """A reader of Thrift's compact encoding that stays within its bytes."""

    def __init__(self, data: bytes | mmap, position: int, end: int) -> None:
        self.data, self.position, self.end = data, position, end

    def byte(self) -> int:
        if self.position >= self.end:
            raise _Broken("it ends too early")
        self.position += 1
        return self.data[self.position - 1]

    def varint(self) -> int:
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7
            if shift > 63:
                raise _Broken("a number is too long")

    def integer(self) -> int:
        value = self.varint()
        return (value >> 1) ^ -(value & 1)

    def skip(self, count: int) -> None:
        if count > self.end - self.position:
            raise _Broken("it ends too early")
        self.position += count

    def value(self, kind: int, depth: int) -> Any:
        if depth > _DEEPEST:
            raise _Broken("it is nested too deeply")
        if kind in (1, 2, 3):
            return self.byte()
        if kind in (4, 5, 6):
            return self.integer()
        if kind == 7:
            return self.skip(8)
        if kind == 8:
            size = self.varint()
            self.skip(size)
            return bytes(self.data[self.position - size : self.position])
        if kind in (9, 10):
            head = self.byte()
            size = head >> 4 if head >> 4 < 15 else self.varint()
            return [self.value(head & 15, depth + 1) for _ in range(size)]
        if kind == 11:
            size = self.varint()
            kinds = self.byte() if size else 0
            return [(self.value(kinds >> 4, depth + 1), self.value(kinds & 15, depth + 1)) for _ in range(size)]
        if kind == 12:
            return self.struct(depth + 1)
        raise _Broken(f"type {kind} does not exist")

    def struct(self, depth: int = 0) -> _Struct:
        found: _Struct = {}
        field = 0
        while head := self.byte():
            field = field + (head >> 4) if head >> 4 else self.integer()
            kind = head & 15
            found[field] = kind == 1 if kind in (1, 2) else self.value(kind, depth)
        return found


def check_parquet(
    data: bytes | mmap, source: Source, columns: Collection[str] | None = None
) -> tuple[dict[str, int], list[int]]:
    """Refuse a Parquet file whose footer, pages and size do not agree, or that needs too much memory.

    Parameters
    ----------
    data : bytes or mmap
        Content of the file.
    source : Source
        For messages.
    columns : collection of str, optional
        Those that are read, some row groups at a time; all, at once, when absent.

    Returns
    -------
    longest : dict
        Columns in which a text may be written as a part of the text before it, so that no size says how long all are;
        name -> bytes of the longest text that is possible.
    groups : list of int
        Rows of each row group.

    Raises
    ------
    DataError
        What contradicts what.
    MemoryLimitError
        When the cells or the pages, decompressed, need more memory than `memory_limit` allows.
    """
    if data[:4] != _MAGIC or data[-4:] != _MAGIC or len(data) < 12:
        what = "its end is missing (was it cut short?)" if data[:4] == _MAGIC else "its content is something else"
        raise source.error(f"the name says Parquet but {what}; export it again, or rename it")
    size = int.from_bytes(data[-8:-4], "little")
    if size > len(data) - 12:
        raise source.error(f"the Parquet footer claims {size} bytes, more than the file has; export the file again")
    require(_FOOTER * size, source.name)
    try:
        footer = _Thrift(data, len(data) - 8 - size, len(data) - 8).struct()
        return _agree(data, footer, len(data) - 8 - size, source, columns)
    except (_Broken, KeyError, TypeError, AttributeError) as error:
        why = error if isinstance(error, _Broken) else "a part is missing or of the wrong kind"
        raise source.error(f"the Parquet footer or a page header is damaged ({why}); export it again") from error


def _agree(
    data: bytes | mmap, footer: _Struct, pages_end: int, source: Source, columns: Collection[str] | None
) -> tuple[dict[str, int], list[int]]:
    rows, groups, schema = footer[3], footer.get(4, []), footer[2]
    names = [element[4].decode("utf-8", "replace") for element in schema[1:]]
    for element, name in zip(schema[1:], names, strict=True):
        if columns is not None and name not in columns:
            continue
        if element.get(3) == 2 or element.get(5):
            raise source.error("the column is nested; only plain columns can be read", column=name)
    if rows < 0:
        raise source.error(f"the Parquet footer claims {rows:,} rows; export the file again")
    if rows != sum(group[3] for group in groups):
        raise source.error(
            f"the Parquet footer claims {rows:,} rows, its parts {sum(g[3] for g in groups):,}; export it again"
        )
    total, largest, longest = 0, 0, dict[str, int]()
    for group in groups:
        if group[3] < 0 or len(group[1]) != len(names):
            raise source.error("the Parquet footer's parts do not have all the columns; export the file again")
        before = total
        for chunk, name in zip(group[1], names, strict=True):
            if columns is not None and name not in columns:
                continue
            meta = chunk[3]
            size, text = _pages(data, meta, pages_end, source, name=name, rows=group[3])
            total += size
            if text:
                longest[name] = max(text, longest.get(name, 0))
        largest = max(largest, total - before)
    # A cell is a number, or the place of a text; values of a fixed length lie side by side.
    read = [one for one, name in zip(schema[1:], names, strict=True) if columns is None or name in columns]
    row_bytes = sum(24 + (max(0, element.get(2, 0)) if element.get(1) == _FIXED else 0) for element in read)
    what = f"a table of {rows:,} rows and {len(read)} columns, if the {len(data):,} bytes hold that,"
    held = len(data) + 2 * total if columns is None else 2 * largest
    require(held + rows * row_bytes, source.name, what)
    return longest, [group[3] for group in groups]


def _pages(data: bytes | mmap, meta: _Struct, end: int, source: Source, *, name: str, rows: int) -> tuple[int, int]:
    """Check the page headers of one column.

    Returns
    -------
    size : int
        Bytes of its pages after decompression.
    text : int
        Those of its largest page in which a text may be written as a part of the one before; 0 if there is none.
    """
    start = min((offset for offset in (meta[9], meta.get(11) or meta[9]) if offset >= 0), default=-1)
    stop = start + meta[7]
    if not 4 <= start <= stop <= end or meta[5] != rows:
        raise source.error(
            f"the Parquet footer claims {meta[5]:,} values in bytes {start} to {stop} of {len(data)}, with "
            f"{rows:,} rows; export the file again", column=name,
        )  # fmt: skip
    reader = _Thrift(data, start, stop)
    values = total = longest = 0
    while reader.position < stop:
        page = reader.struct()
        first, second, texts = page.get(5), page.get(8), page.get(7)
        head = first or second
        count, plain, packed = head[1] if head else 0, page[2], page[3]
        levels = [second.get(5, 0), second.get(6, 0)] if second else [0]
        if min(count, plain, packed, *levels) < 0:
            raise _Broken("a size is negative")
        if sum(levels) > packed or (texts and not 0 <= texts[1] <= plain):
            raise _Broken("a part of a page is larger than the page")
        if (first or {}).get(2) == _PREFIXES or (second or {}).get(4) == _PREFIXES:
            longest = max(longest, plain)
        values += count
        total += plain
        reader.skip(packed)
    if values != rows:
        raise source.error(
            f"the Parquet footer claims {rows:,} rows, the pages hold {values:,}; export the file again", column=name
        )
    return total, longest
