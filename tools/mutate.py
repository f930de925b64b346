"""Plant small faults by rule into the rooms around the kernels and count those that the rooms' tests find.

    python -m tools.mutate                     every room's sample; goes on where it was stopped
    python -m tools.mutate --room data -n 60   one room, so many faults
    python -m tools.mutate --by-name           without measuring first: the test files that name a module judge it
    python -m tools.mutate --survivors         list what no test found

Which tests run a line is measured (coverage, build/mutants), anew only for what changed; a fault is judged by these
alone, those that name its module first, until one fails, then by the few that hold in every room.
Faults are drawn with a seed, kind by kind, so that rare kinds are tried as often as frequent ones.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from tools.mutants import ROOT, Mutant, environment, mutants_of

BUILD = ROOT / "build" / "mutants"
#: seconds for the tests of one fault
LIMIT = 240
#: test functions that judge one fault
MOST = 40
#: Files that are about every module of their room: their tests come right after those that name the module.
OF_ALL = (
    "_by_hand.py", "_both_sides.py", "_by_the_rules.py", "test_found.py", "test_handed_on.py", "test_limits.py",
    "test_refusals.py", "test_stored_answers.py", "test_stored_figures.py", "test_stored_traces.py",
    "test_transcripts.py",
)  # fmt: skip
#: What holds in every room: it judges the faults that a room's own tests leave.
EVERYWHERE = ("tests/test_bounds.py", "tests/test_values.py", "tests/docs/test_docstrings.py")


class Room(NamedTuple):
    """Source files, the tests of a room, and how many faults are drawn."""

    sources: tuple[str, ...]
    tests: tuple[str, ...]
    faults: int


ROOMS = {
    "data": Room(("src/gatewise/data",), ("tests/data",), 60),
    "forecasting": Room(("src/gatewise/forecasting",), ("tests/forecasting",), 60),
    "pretrained": Room(("src/gatewise/pretrained",), ("tests/pretrained",), 30),
    "training": Room(("src/gatewise/training",), ("tests/training", "tests/test_copies.py"), 30),
    "files": Room(("src/gatewise/files", "src/gatewise/storage.py"), ("tests/files", "tests/test_storage.py"), 20),
    "cli": Room(("src/gatewise/cli",), ("tests/cli",), 20),
    "explorer": Room(("src/gatewise/explorer/page", "src/gatewise/explorer/trace"), ("tests/explorer",), 20),
    "streaming": Room(("src/gatewise/streaming",), ("tests/streaming",), 20),
    "classification": Room(("src/gatewise/classification",), ("tests/classification",), 20),
}


def drawn(room: Room, count: int, seed: int) -> list[Mutant]:
    """Faults of a room: each kind in turn, at a random place."""
    rng = random.Random(seed)
    by_kind: dict[str, list[Mutant]] = {}
    for source in room.sources:
        for file in _files((source,), "*.py"):
            for mutant in mutants_of(file):
                by_kind.setdefault(mutant.kind, []).append(mutant)
    for found in by_kind.values():
        rng.shuffle(found)
    made: list[Mutant] = []
    while len(made) < count and any(by_kind.values()):
        made += [found.pop() for found in by_kind.values() if found]
    return made[:count]


def runners(name: str, room: Room) -> dict[str, dict[str, list[str]]]:
    """File -> line -> test functions that run it; measured once and kept.

    Test files that changed since are measured again; where a source file changed, so are all.
    """
    kept = BUILD / f"{name}.json"
    made: dict[str, dict[str, list[str]]] = {}
    files = list(_files(room.tests, "test_*.py"))
    if kept.exists():
        measured = kept.stat().st_mtime
        if not any(one.stat().st_mtime > measured for one in _files(room.sources, "*.py")):
            made = json.loads(kept.read_text(encoding="utf-8"))
            files = [one for one in files if one.stat().st_mtime > measured]
    if not files:
        return made
    import coverage

    BUILD.mkdir(parents=True, exist_ok=True)
    data, settings = BUILD / f"{name}.coverage", BUILD / "coveragerc"
    settings.write_text(f"[run]\ndynamic_context = test_function\nsource = {ROOT / 'src/gatewise'}\n", encoding="utf-8")
    command = [sys.executable, "-m", "coverage", "run", f"--rcfile={settings}", f"--data-file={data}",
               "-m", "pytest", "-q", "-p", "no:cacheprovider"]  # fmt: skip
    command += [str(one.relative_to(ROOT)) for one in files]
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SystemExit(f"the tests of {name} cannot be run:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    found = coverage.CoverageData(str(data))
    found.read()
    for file in found.measured_files():
        lines = made.setdefault(Path(file).relative_to(ROOT).as_posix(), {})
        for line, contexts in found.contexts_by_lineno(file).items():
            lines[str(line)] = sorted({*lines.get(str(line), ()), *contexts})
    kept.write_text(json.dumps(made), encoding="utf-8")
    return made


def _files(places: Sequence[str], pattern: str) -> Iterator[Path]:
    for place in places:
        path = ROOT / place
        yield from sorted(path.rglob(pattern)) if path.is_dir() else [path]


def node_ids(mutant: Mutant, contexts: Sequence[str], room: Room) -> list[str]:
    """What to give to pytest: test functions, those first whose file or own name holds that of the module."""
    if any(one == "" for one in contexts) or not contexts:
        contexts = [one for one in contexts if one] if any(contexts) else []
    ids = {one for one in map(_node_id, contexts) if one}
    stem = Path(mutant.file).stem.strip("_")
    own_names = re.compile(rf"(?<![a-z]){stem}(?![a-z])")
    named_after = {one for one in ids if own_names.search(one.rpartition("/")[2])}
    of_all = {one for one in ids if one.partition("::")[0].endswith(OF_ALL)}
    order = sorted(ids, key=lambda one: (one not in named_after, one not in of_all, one))
    if len(order) > MOST:
        own = [one for one in order if one in named_after | of_all][:MOST]
        others = [one for one in order if one not in own]
        order = own + random.Random(mutant.key).sample(others, min(len(others), MOST - len(own)))
    return order or list(room.tests)


def named(mutant: Mutant, room: Room) -> list[str]:
    """Test files of a room that name a module, those named after it first; all of them where none does."""
    stem = Path(mutant.file).stem.strip("_")
    files = _files(room.tests, "test_*.py")
    found = [one for one in files if stem in one.stem or re.search(rf"\b{stem}\b", one.read_text(encoding="utf-8"))]
    order = sorted(found, key=lambda one: (stem not in one.stem, one.stat().st_size))
    return [one.relative_to(ROOT).as_posix() for one in order] or list(room.tests)


def _node_id(context: str) -> str | None:
    """``tests.data.test_gaps.test_x`` -> ``tests/data/test_gaps.py::test_x``."""
    parts = context.split(".")
    for k in range(len(parts) - 1, 0, -1):
        file = Path(*parts[:k]).with_suffix(".py")
        if (ROOT / file).is_file():
            rest = parts[k:]
            return "::".join([file.as_posix(), *rest]) if rest[-1].startswith("test_") else None
    return None


def judge(mutant: Mutant, tests: Sequence[str], limit: float) -> str:
    """What became of a fault: "killed", "survived" or "timeout"."""
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "--no-header", *tests]
        place = {**environment(mutant, Path(folder)), "GATEWISE_NUM_THREADS": "1"}
        try:
            done = subprocess.run(
                command, cwd=ROOT, env=place, check=False, capture_output=True, text=True, timeout=limit
            )
        except subprocess.TimeoutExpired:
            return "timeout"
    if "ERROR: not found" in done.stderr + done.stdout:  # names of tests that are none would find every fault
        raise SystemExit(f"tests that do not exist:\n{done.stderr[-2000:]}")
    return "survived" if done.returncode in (0, 5) else "killed"


def main() -> int:
    """Judge the sample; exit with 1 when less than nine in ten faults are found."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--room", choices=ROOMS, action="append")
    parser.add_argument("-n", type=int, help="faults a room")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--again", action="store_true", help="judge survivors once more, by tests added since")
    parser.add_argument("--by-name", action="store_true")
    parser.add_argument("--survivors", action="store_true")
    given = parser.parse_args()
    names = given.room or list(ROOMS)
    results = BUILD / f"results-{given.seed}.jsonl"
    known: dict[str, str] = {}
    if results.exists():
        known = dict(json.loads(line) for line in results.read_text(encoding="utf-8").splitlines())
    if given.again:
        known = {key: fate for key, fate in known.items() if fate == "killed"}
    table: list[tuple[str, int, int, int, list[str]]] = []
    for name in names:
        room = ROOMS[name]
        sample = drawn(room, given.n or room.faults, given.seed)
        if not given.survivors and any(one.key not in known for one in sample):
            lines = {} if given.by_name else runners(name, room)
            for mutant in sample:
                if mutant.key in known:
                    continue
                began, contexts = time.perf_counter(), list[str]()
                if given.by_name:
                    fate = judge(mutant, named(mutant, room), LIMIT)
                else:
                    contexts = lines.get(mutant.file, {}).get(str(mutant.line), [])
                    fate = judge(mutant, node_ids(mutant, contexts, room), LIMIT) if contexts else "survived"
                if fate == "survived":
                    fate = judge(mutant, EVERYWHERE, LIMIT)
                # A default was measured for whoever imported it first; another process is not measured at all.
                if fate == "survived" and not given.by_name and (not contexts or "" in contexts):
                    fate = judge(mutant, named(mutant, room), LIMIT)
                known[mutant.key] = fate
                with results.open("a", encoding="utf-8") as file:
                    file.write(json.dumps([mutant.key, fate]) + "\n")
                    file.flush()
                    os.fsync(file.fileno())
                print(f"{fate:9} {time.perf_counter() - began:5.0f} s  {mutant.key}", flush=True)
        fates = [known[one.key] for one in sample if one.key in known]
        alive = [one.key for one in sample if known.get(one.key) == "survived"]
        table.append((name, len(fates), fates.count("killed"), fates.count("timeout"), alive))
    counts, founds, lates = zip(*(one[1:4] for one in table), strict=True)
    table.append(("all", sum(counts), sum(founds), sum(lates), []))
    print(f"\n{'room':12} {'faults':>6} {'found':>6} {'not ended':>9}")
    for name, count, found, late, keys in table:
        print(f"{name:12} {count:6} {100 * found / max(count, 1):5.0f} % {late:9}")
        if given.survivors:
            print("".join(f"    {key}\n" for key in keys), end="")
    return int(10 * table[-1][2] < 9 * table[-1][1])


if __name__ == "__main__":
    sys.exit(main())
