"""Parquet files that lie are found out before they are read."""

import io
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewise.data import read_table
from gatewise.data.parquet import check_parquet
from gatewise.data.source import Source
from gatewise.errors import DataError, MemoryLimitError
from gatewise.memory import memory_limit

TEN = pl.DataFrame({"ds": range(10), "y": [float(i) for i in range(10)]})
SOURCE = Source("a.parquet")


def arrow(**options: object) -> bytes:
    buffer = io.BytesIO()
    pq.write_table(TEN.to_arrow(), buffer, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


def polars(**options: object) -> bytes:
    buffer = io.BytesIO()
    TEN.write_parquet(buffer, **options)  # type: ignore[arg-type]
    return buffer.getvalue()


def check(data: bytes) -> None:
    check_parquet(data, SOURCE)


def zigzag(value: int) -> bytes:
    value <<= 1
    out = b""
    while value > 127:
        out, value = out + bytes([value & 127 | 128]), value >> 7
    return out + bytes([value])


def claim(data: bytes, rows: int, which: slice) -> bytes:
    """The file with some of the footer's tens (its row counts, an i64 with the header 0x16) set to ``rows``."""
    size = int.from_bytes(data[-8:-4], "little")
    footer = data[-8 - size : -8]
    parts = footer.split(b"\x16" + zigzag(10))
    assert len(parts) > 2
    chosen = set(range(len(parts) - 1)[which])
    made = parts[0]
    for i, part in enumerate(parts[1:]):
        made += b"\x16" + zigzag(rows if i in chosen else 10) + part
    return data[: -8 - size] + made + len(made).to_bytes(4, "little") + b"PAR1"


@pytest.mark.parametrize(
    "data",
    [
        polars(),
        polars(compression="uncompressed"),
        polars(row_group_size=3),
        arrow(),
        arrow(compression="gzip"),
        arrow(use_dictionary=False),
        arrow(data_page_version="2.0", row_group_size=4),
        arrow(write_page_index=True, write_page_checksum=True),
    ],
)
def test_honest_files_pass(data: bytes) -> None:
    check(data)


@pytest.mark.parametrize("data", [polars(compression="uncompressed"), arrow()])
@pytest.mark.parametrize("which", [slice(0, 1), slice(-1, None), slice(None), slice(1, None)])
def test_a_billion_rows_in_a_kilobyte(tmp_path: Path, data: bytes, which: slice) -> None:
    path = tmp_path / "a.parquet"
    path.write_bytes(claim(data, 1_000_000_000, which))
    with pytest.raises(DataError, match=r"a\.parquet.*claims .*rows.*export (it|the file) again"):
        read_table(path)


@pytest.mark.parametrize("which", [slice(0, 1), slice(-1, None), slice(None), slice(1, None)])
@pytest.mark.parametrize("rows", [0, 9, 11, 1000])
def test_any_wrong_count_is_found(rows: int, which: slice) -> None:
    with pytest.raises(DataError, match="claims"):
        check(claim(polars(), rows, which))


def test_more_cells_than_memory_allows() -> None:
    rows = pl.DataFrame({"y": pl.repeat(0, 100_000, eager=True), "x": pl.repeat(0, 100_000, eager=True)})
    file = io.BytesIO()
    rows.write_parquet(file)
    data = file.getvalue()
    assert len(data) < 10_000
    with memory_limit("6MB"):
        check(data)
    with (
        memory_limit("4MB"),
        pytest.raises(MemoryLimitError, match=r"a table of 100,000 rows and 2 columns, if the [\d,]+ bytes hold that"),
    ):
        check(data)


def test_bytes_are_counted_after_decompression() -> None:
    table = pa.table({"s": ["x" * 1_000] * 2_000})
    file = io.BytesIO()
    pq.write_table(table, file, compression="zstd", use_dictionary=False)
    data = file.getvalue()
    assert len(data) < 10_000
    with memory_limit("4.2MB"):  # twice 2,000 texts of 1,004 bytes
        check(data)
    with (
        memory_limit("4MB"),
        pytest.raises(MemoryLimitError, match=r"about 4\.1 MB of memory, more than the limit of 4 MB"),
    ):
        check(data)


def test_offsets_below_zero() -> None:
    data = arrow()
    start = len(data) - 8 - int.from_bytes(data[-8:-4], "little")
    offset = zigzag(4)
    at = data.index(offset, start)
    found = 0
    while at >= 0:
        changed = data[:at] + bytes([1]) + data[at + 1 :]
        try:
            check(changed)
        except DataError:
            found += 1
        at = data.find(offset, at + 1)
    assert found


def test_a_footer_longer_than_the_file() -> None:
    data = polars()
    with pytest.raises(DataError, match="the Parquet footer claims 4000000000 bytes"):
        check(data[:-8] + (4_000_000_000).to_bytes(4, "little") + b"PAR1")


def test_a_footer_nested_without_end() -> None:
    body = b"\x1c" * 5000
    with pytest.raises(DataError, match="nested too deeply"):
        check(b"PAR1" + body + len(body).to_bytes(4, "little") + b"PAR1")


def test_nested_columns_are_named() -> None:
    buffer = io.BytesIO()
    pq.write_table(pa.table({"ds": [1], "wind": [[1, 2]]}), buffer)
    with pytest.raises(DataError, match="column 'wind': the column is nested"):
        check(buffer.getvalue())


@settings(max_examples=150)
@given(st.data())
def test_a_flipped_bit_never_gives_anything_but_a_data_error(data: st.DataObject) -> None:
    """Only the check is run: what it lets pass agrees with itself."""
    whole = bytearray(data.draw(st.sampled_from([polars(), arrow()])))
    for _ in range(data.draw(st.integers(1, 4))):
        whole[data.draw(st.integers(0, len(whole) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    if data.draw(st.booleans()):
        del whole[data.draw(st.integers(0, len(whole) - 1)) :]
    try:
        check(bytes(whole))
    except DataError as error:
        assert "a.parquet" in str(error)  # noqa: PT017  both outcomes are right
