"""Measure everything and write docs/benchmarks.md.

usage: python -m benchmarks.speed [--quick] [--seconds S] [--only TEXT] [--anyway] [--output FILE]
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

CORES = 2
MOST_LOAD = 1.0

# Before anything starts threads: as many cores for everyone.
if hasattr(os, "sched_setaffinity"):
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:CORES])
for _name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ.setdefault(_name, str(CORES))

OUTPUT = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"


def idle(patience: float) -> bool:
    """Whether the machine is or becomes idle: beside other work, what waits actively for its threads loses absurdly."""
    end = time.monotonic() + patience
    while os.getloadavg()[0] > MOST_LOAD and time.monotonic() < end:
        time.sleep(5.0)
    return os.getloadavg()[0] <= MOST_LOAD


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a sixth of the time, for a first look; writes no page")
    parser.add_argument("--seconds", type=float, default=1.5, help="for each pair (default: 1.5)")
    parser.add_argument("--only", default="", help="only rows whose name holds this text; writes no page")
    parser.add_argument("--output", type=Path, default=OUTPUT, help="the page (default: docs/benchmarks.md)")
    parser.add_argument("--anyway", action="store_true", help="write the page although the machine is busy")
    options = parser.parse_args()
    page_wanted = not (options.quick or options.only)
    if page_wanted and not options.anyway and not idle(240.0):
        print(f"The machine is busy (load {os.getloadavg()[0]:.1f}): ratios would be noise. Wait, or give --anyway.")
        return 1

    import gatewise as gw
    from benchmarks.speed import page
    from benchmarks.speed.peers import all_peers

    gw.kernels.use(threads=CORES)
    seconds = options.seconds / 6 if options.quick else options.seconds
    text = page.make(all_peers(CORES), seconds, options.only, progress=lambda line: print(line, flush=True))
    if not page_wanted:
        print(text)
    else:
        options.output.write_text(text)
        print(f"wrote {options.output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
