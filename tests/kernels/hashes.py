"""Hashes of each cell's results: bits of another day, process, compiler and machine.

One file a cell, ``golden/<key>.json``, instruction set -> dtype -> hash, so that a new cell changes no other's.

    python -m tests.kernels.hashes mgu                  write a new cell's file, or add instruction sets to it
    python -m tests.kernels.hashes --overwrite mgu      also where the bits were others
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np

from gatewise.cells import CELLS, Weights
from tests.kernels.cases import ISAS, Case, run

__all__ = ["computed", "stored"]

FOLDER = Path(__file__).with_name("golden")
DTYPES = ("float32", "float64")

#: dtype -> hash
Hashes = dict[str, str]


def plain_numbers(shape: tuple[int, ...], seed: int, dtype: Any) -> np.ndarray:
    """Numbers in [-1, 1) from integers alone, so that they can never change with NumPy."""
    n = int(np.prod(shape))
    values = np.empty(n, np.int64)
    x = seed * 2654435761 % 2**31
    for k in range(n):
        x = (1103515245 * x + 12345) % 2**31
        values[k] = x >> 8
    return (values.astype(np.float64) / 2**22 - 1.0).astype(dtype).reshape(shape)


def golden_case(key: str, dtype: Any) -> Case:
    """The run whose results are hashed."""
    cell = CELLS[key]
    B, T, inputs, H = 5, 9, 3, 21
    rows = len(cell.gates) * H
    numbers = [
        plain_numbers(shape, seed, dtype)
        for seed, shape in enumerate(
            [(B, T, inputs), (rows, inputs), (rows, H), (rows,), (rows,), (B, H), (B, H), (B, T, H), (B, H), (B, H)], 1
        )
    ]
    x, ih, hh, b_ih, b_hh, h, c, dy, dh, dc = numbers
    states = len(cell.states)
    return Case(
        cell,
        x,
        Weights(ih, hh / 4, b_ih, b_hh),
        (h, c)[:states],
        np.array([9, 4, 0, 1, 9]),
        False,
        dy,
        (dh, dc)[:states],
    )


def computed(key: str, isa: str) -> Hashes:
    """What the kernels give here."""
    hashes = {}
    for dtype in DTYPES:
        results = run(golden_case(key, dtype), isa=isa)
        digest = hashlib.sha256()
        for name in sorted(results):
            digest.update(results[name].tobytes())
        hashes[dtype] = digest.hexdigest()[:16]
    return hashes


def stored(key: str) -> dict[str, Hashes]:
    """Instruction set -> hashes; empty where the cell has no file."""
    path = FOLDER / f"{key}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def write(key: str, *, overwrite: bool) -> None:
    """Store this machine's hashes of a cell; bits that were others are replaced only when told to."""
    known = stored(key)
    here = {isa: computed(key, isa) for isa in ISAS}
    other = [isa for isa, hashes in here.items() if known.get(isa, hashes) != hashes]
    if other and not overwrite:
        raise SystemExit(f"{key} has other bits than before on {', '.join(other)}; --overwrite replaces them")
    (FOLDER / f"{key}.json").write_text(json.dumps(known | here, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("key", nargs="+", choices=list(CELLS))
    parser.add_argument("--overwrite", action="store_true", help="replace hashes that differ")
    chosen = parser.parse_args()
    for name in chosen.key:
        write(name, overwrite=chosen.overwrite)
