"""Files that are small and expand: each is written and read in a process of its own, which measures its memory.

``python -m tests.data.bombs LIMIT FOLDER NAME...`` prints for each name, as JSON, how much the peak of memory rose
while the file was read under that limit, the largest estimate and the error.
"""

from __future__ import annotations

import gzip
import json
import os
import struct
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

MB = 10**6
Write = Callable[[Path], object]


def _text(head: str, line: str, megabytes: float) -> Write:
    return lambda path: path.write_text(head + line * int(megabytes * MB / len(line.encode())), encoding="utf-8")


def _packed(content: bytes, times: int) -> Write:
    def write(path: Path) -> None:
        with gzip.open(path, "wb", compresslevel=6) as file:
            for _ in range(times):
                file.write(content)

    return write


def _new_keys(keys: int) -> Write:
    return lambda path: path.write_text("".join(f'{{"k{i}":1}}\n' for i in range(keys)), encoding="utf-8")


def _late_keys(rows: int, keys: int) -> Write:
    last = json.dumps({f"k{i}": 1 for i in range(keys)})
    return lambda path: path.write_text('{"y":1}\n' * rows + last + "\n", encoding="utf-8")


def _parquet(frame: Callable[[], Any]) -> Write:
    return lambda path: frame().write_parquet(path, compression="zstd")


def _long_text() -> Any:
    import polars as pl

    return pl.DataFrame({"s": pl.repeat("x" * 100_000, 20_000, eager=True), "y": pl.int_range(20_000, eager=True)})


def _constant() -> Any:
    import polars as pl

    return pl.DataFrame({f"c{i}": pl.repeat(0.0, 2_000_000, eager=True) for i in range(8)})


def _fixed(path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    values = pa.array([b"x" * 20_000] * 20_000, pa.binary(20_000))
    pq.write_table(pa.table({"s": values}), path, compression="zstd")


def _prefixes(path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    table = pa.table({"s": ["x" * 100_000] * 20_000})
    pq.write_table(table, path, use_dictionary=False, column_encoding="DELTA_BYTE_ARRAY", data_page_size=1 << 30)


def _sealed(config: str, arrays: dict[str, Any]) -> Write:
    inner = '{"format": 1, "kind": "gru", "version": "0", "config": ' + config + ', "sha256": ""}'
    header = json.dumps({"__metadata__": {"gatewise": inner}, **arrays}).encode()
    return lambda path: path.write_bytes(struct.pack("<Q", len(header)) + header)


def _archive(path: Path) -> None:
    import numpy as np

    np.savez_compressed(path, X=np.zeros((40, 10**6)), y=np.zeros(40))


#: Refused under a limit of 150 MB; name -> (ending, how it is written).
BOMBS: dict[str, tuple[str, Write]] = {
    "commas": (".csv", _text(",".join(f"c{i}" for i in range(2000)) + "\n", "1" + "," * 1999 + "\n", 8)),
    "commas, quoted": (".csv", _text(",".join(f"c{i}" for i in range(2000)) + "\n", '"1"' + "," * 1999 + "\n", 8)),
    "quotes": (".csv", _text("ds,y\n", '"' * 1000, 10)),
    "one wide letter": (".csv", _text("ds,y\n😀,1\n", "2024-01-01,1\n", 20)),
    "plain": (".csv", _text("ds,y\n", "2024-01-01,1\n", 20)),
    "packed commas": (".csv.gz", _packed(b"," * 4 * MB, 300)),
    "packed zeros": (".csv.gz", _packed(bytes(4 * MB), 300)),
    "packed rows": (".csv.gz", _packed(b"ds,y\n" + b"2024-01-01,1\n" * 100_000, 100)),
    "packed records": (".ndjson.gz", _packed(b'{"y":1}\n' * 500_000, 50)),
    "new keys": (".ndjson", _new_keys(15_000)),
    "late keys": (".ndjson", _late_keys(300_000, 15_000)),
    "short records": (".ndjson", _text("", '{"y":1}\n', 20)),
    "parquet dictionary": (".parquet", _parquet(_long_text)),
    "parquet constants": (".parquet", _parquet(_constant)),
    "parquet fixed length": (".parquet", _fixed),
    "parquet prefixes": (".parquet", _prefixes),
    "model of empty lists": (".gatewise", _sealed("{\"x\": [" + "[]," * 2 * MB + "[]]}", {})),
    "model of names": (".gatewise", _sealed("{" + ",".join(f'"{i}":0' for i in range(2 * MB)) + "}", {})),
    "archive": (".npz", _archive),
    "packed sequences": (".ts.gz", _packed(b"1," * 2 * MB, 100)),
    "sequences": (".ts", _text("@data\n", "1,1,1,1\n", 8)),
}  # fmt: skip

#: Read under a limit; the memory taken must be at most the estimate, and the estimate not far from it.
PLAIN: dict[str, tuple[str, Write]] = {
    "two columns": (".csv", _text("ds,y\n", "2024-01-01,1.5\n", 4)),
    "short lines": (".csv", _text("d,y\n", "1,1\n", 4)),
    "quoted": (".csv", _text("ds,y\n", '"2024-01-01",1.5\n', 4)),
    "money": (".csv", _text("ds,y\n", '2024-01-01,"$1,234.5"\n', 4)),
    "wide": (".csv", _text(",".join(f"c{i}" for i in range(1000)) + "\n", "1," * 999 + "1\n", 4)),
    "Korean": (".csv", _text("ds,y,z\n", "2024-01-01,1.5,가나다\n", 4)),
    "records": (".ndjson", _text("", '{"ds":"2024-01-01","y":1.5}\n', 4)),
    "wide records": (".ndjson", _text("", json.dumps({f"c{i}": 1 for i in range(100)}) + "\n", 4)),
}


def _memory(name: str) -> int:
    """A figure of this process in bytes: "VmHWM", its peak, or "VmRSS", now."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1]) * 1024
    raise AssertionError(name)


def _read(path: Path) -> object:
    import gatewise as gw

    if path.suffix == ".gatewise":
        return gw.load(path)
    if path.suffix == ".npz":
        return gw.classification.read_npz(path)
    if path.name.endswith((".ts", ".ts.gz")):
        return gw.classification.read_ts(path)
    return gw.data.read_table(path)


def _measure(path: Path, limit: int) -> dict[str, Any]:
    from gatewise import memory

    known: list[float] = [0]
    ask = memory.memory_limit.now

    def asked() -> tuple[int, str]:
        frame = sys._getframe(1)
        known.append(frame.f_locals.get("need", 0))
        return ask()

    memory.memory_limit.now = staticmethod(asked)  # type: ignore[method-assign,assignment]
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    before, error = _memory("VmRSS"), None
    try:
        with memory.memory_limit(limit):
            kept = _read(path)
        del kept
    except Exception as wrong:
        error = [type(wrong).__name__, str(wrong)]
    return {"rose": _memory("VmHWM") - before, "estimate": max(known), "error": error}


def main(limit: int, folder: Path, names: list[str]) -> None:
    """Measure each case in a fork of this process, which has the libraries and none of the memory."""
    import narwhals
    import polars

    import gatewise as gw
    from gatewise.data import delimited, records

    needed = (narwhals, polars, delimited, records, gw.load, gw.data.read_table, gw.classification.read_npz)
    assert all(needed)
    for name in names:
        ending, write = {**BOMBS, **PLAIN}[name]
        path = folder / f"{name.replace(' ', '-')}{ending}"
        write(path) if "parquet" not in ending else _elsewhere(name, path)
        read, done = os.pipe()
        if (child := os.fork()) == 0:
            with os.fdopen(done, "w") as out:
                json.dump({"name": name, "size": path.stat().st_size, **_measure(path, limit)}, out)
            os._exit(0)
        os.close(done)
        with os.fdopen(read) as answer:
            text = answer.read()
        os.waitpid(child, 0)
        sys.stdout.write((text or json.dumps({"name": name, "error": ["the process ended", ""]})) + "\n")


def _elsewhere(name: str, path: Path) -> None:
    """Write in another process: a fork of one whose polars has started its threads hangs."""
    import subprocess

    subprocess.run([sys.executable, "-m", "tests.data.bombs", "write", str(path), name], check=True, timeout=120)


if __name__ == "__main__":
    if sys.argv[1] == "write":
        BOMBS[sys.argv[3]][1](Path(sys.argv[2]))
    else:
        main(int(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
