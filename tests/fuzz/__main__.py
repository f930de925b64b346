"""``make fuzz``: hostile models, tables, options, requests and stores, each kind in its own process; 20 runs at once.

The kind ``truth`` is tables of known readings, which must be read right or refused.

A case depends on the seed and its number alone: ``python -m tests.fuzz tables --seed 0 --first 1234 --seconds 1`` runs
it again. A process that ends, hangs, or takes too much memory is a fault as well.
"""

from __future__ import annotations

import argparse
import os
import selectors
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from .together import together

AT_ONCE = 20
KINDS = ("models", "tables", "truth", "options", "requests", "stores")
#: Seconds without a new case after which a process counts as hanging.
PATIENCE = 120.0


@dataclass
class Result:
    """What fuzzing one kind came to; of the faults at one place of the code, the first."""

    kind: str
    cases: int = 0
    faults: list[str] = field(default_factory=list)
    places: set[str] = field(default_factory=set)


def fuzz(kind: str, seconds: float, seed: int = 0, first: int = 0, patience: float = PATIENCE) -> Result:
    """Run cases of one kind for some time; after a process that ended, go on with the next case."""
    found, end, number = Result(kind), time.monotonic() + seconds, first
    with tempfile.TemporaryDirectory(prefix="gatewise-fuzz-") as folder:
        while (left := end - time.monotonic()) > 0:
            number = _process(found, kind, seed, number, left, Path(folder), patience)
            if len(found.faults) >= 20:
                break
    found.cases = number - first
    return found


def _process(found: Result, kind: str, seed: int, number: int, seconds: float, folder: Path, patience: float) -> int:
    command = [sys.executable, "-m", "tests.fuzz.worker", kind, str(seed), str(number), str(seconds), str(folder)]
    environment = {**os.environ, "POLARS_MAX_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "GATEWISE_THREADS": "1"}
    environment["RUST_BACKTRACE"] = "0"
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", env=environment,
        cwd=Path(__file__).parents[2],
    ) as process:  # fmt: skip
        assert process.stdout is not None
        watch = selectors.DefaultSelector()
        watch.register(process.stdout, selectors.EVENT_READ)
        said: list[str] = []
        while True:
            if not watch.select(patience):
                process.kill()
                found.faults.append(f"{kind} --seed {seed} --first {number}: nothing for {patience:.0f} s")
                return number + 1
            line = process.stdout.readline()
            if not line:
                break
            said = [*said[-200:], line]
            if line.startswith("case "):
                number, said = int(line.split()[1]), []
            elif line.startswith("end"):
                text = "".join(said)
                place = [part for part in said if part.lstrip().startswith("File ")][-1:]
                if place and place[0] in found.places:
                    continue
                found.places.update(place)
                found.faults.append(f"{kind} --seed {seed} --first {number}:\n{text[text.find('fault ') :]}")
            elif line.startswith("done "):
                process.wait()
                return number + 1
    found.faults.append(
        f"{kind} --seed {seed} --first {number}: the process ended with {process.returncode}\n{''.join(said)}"
    )
    return number + 1


def main() -> int:
    """Fuzz and print what was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("kinds", nargs="*", choices=[*KINDS, []], help="what to fuzz; all if left out")
    parser.add_argument("--minutes", type=float, default=1.0, help="for all kinds together")
    parser.add_argument("--seconds", type=float, help="the same in seconds")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--first", type=int, default=0, help="number of the first case")
    given = parser.parse_args()
    kinds = given.kinds or KINDS
    seconds = (given.minutes * 60 if given.seconds is None else given.seconds) / len(kinds)
    faults = 0
    for kind in kinds:
        found = fuzz(kind, seconds, given.seed, given.first)
        sys.stdout.write(f"{kind}: {found.cases:,} cases, {len(found.faults)} faults\n")
        sys.stdout.writelines(f"{fault}\n" for fault in found.faults)
        sys.stdout.flush()
        faults += len(found.faults)
    if not given.kinds:
        with tempfile.TemporaryDirectory(prefix="gatewise-fuzz-") as folder:
            wrong = together(AT_ONCE, Path(folder))
        sys.stdout.write(f"{AT_ONCE} forecasts at once: {len(wrong)} faults\n")
        sys.stdout.writelines(f"{fault}\n" for fault in wrong)
        faults += len(wrong)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
