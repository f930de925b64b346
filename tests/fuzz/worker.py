"""One process of a fuzzer: ``python -m tests.fuzz.worker KIND SEED FIRST SECONDS FOLDER``; a line for each case."""

from __future__ import annotations

import sys
import time
import traceback
from importlib import import_module
from pathlib import Path

import numpy as np

from gatewise.memory import memory_limit

LIMIT = 200_000_000
SLACK = 200_000_000


def measurable() -> bool:
    """Whether the system tells the peak of memory, and lets it start anew."""
    return Path("/proc/self/clear_refs").exists()


def _peak() -> int:
    """The peak of memory since the last call, in bytes above what is taken now; 0 where the system does not tell it."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
        found = {line.split(":")[0]: int(line.split()[1]) for line in lines if line.startswith(("VmHWM", "VmRSS"))}
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return 0
    return 1024 * (found["VmHWM"] - found["VmRSS"])


def run(kind: str, seed: int, first: int, seconds: float, folder: Path) -> None:
    """Run cases until the time is over."""
    case = import_module(f"tests.fuzz.{kind}").case
    end, number = time.monotonic() + seconds, first
    out = sys.stdout
    while time.monotonic() < end:
        out.write(f"case {number}\n")
        out.flush()
        _peak()
        try:
            with memory_limit(LIMIT):
                case(np.random.default_rng([seed, number]), folder)
            if (taken := _peak()) > LIMIT + SLACK:
                raise AssertionError(f"{taken >> 20} MiB of memory")
        except KeyboardInterrupt:
            raise
        except BaseException:  # a panic in Rust is no Exception
            text = traceback.format_exc().replace("\n", "\n    ")
            out.write(f"fault {number}\n    {text}\nend\n")
        number += 1
    out.write(f"done {number - first}\n")
    out.flush()


if __name__ == "__main__":
    kind, seed, first, seconds, folder = sys.argv[1:]
    run(kind, int(seed), int(first), float(seconds), Path(folder))
