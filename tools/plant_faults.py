"""Plant faults into a copy of the package and show that the tests find every one.

    python -m tools.plant_faults                     the NumPy cells, their time loop and the layers
    python -m tools.plant_faults --provider native   the C++ kernels; each fault is compiled (cmake, a C++ compiler)
    python -m tools.plant_faults --write             also put the table into docs/proof.md
    python -m tools.plant_faults -k reset            only faults whose name contains "reset"

A fault is one or more exact replacements in a source file. Each is planted alone into a temporary copy, never into
the working tree, and a quick part of the test suite runs there until the first test fails. The command exits with 1
when a fault survives, when a replacement no longer matches its source, or when a fault merely breaks the import.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tools import faults_native, faults_numpy
from tools.fault import Fault

ROOT = Path(__file__).resolve().parent.parent
PROOF = ROOT / "docs" / "proof.md"
LAYERS = "tests/gradients/test_layers.py"
BITS = "tests/kernels/test_same_bits.py"
#: seconds for the tests of one fault, which may be one that waits for ever
LIMIT = 300
#: run in this order, to the first failure
QUICK = {
    "numpy": [
        f"{LAYERS}::test_against_complex_step",
        "tests/cells",
        "tests/golden",
        "tests/nn/test_recurrent.py",
        "tests/property",
        f"{LAYERS}::test_through_dropout",
        f"{LAYERS}::test_against_central_differences",
    ],
    "native": [
        f"{LAYERS}::test_against_complex_step",
        "tests/golden",
        "tests/nn/test_recurrent.py",
        "tests/gradients/test_large.py",
        f"{BITS}::test_threads_that_share_the_units",
        f"{BITS}::test_threads_that_share_the_units_over_many_stretches",
        f"{BITS}::test_all_lengths_full_is_no_lengths",
        f"{BITS}::test_threads_that_have_work_to_share",
        "tests/property",
    ],
}
#: of the complex steps only one layer, and two layers in both directions; of the work to share only the crowd
SELECT = {
    "numpy": "(not complex_step or 1-one or 2-both)",
    "native": "(native or share_the_units or crowd or lengths_full) and (not complex_step or 1-one or 2-both)",
}
#: in the copy, gatewise must come from the copy, whatever is installed
START = """
import sys
sys.meta_path[:] = [f for f in sys.meta_path if not type(f).__module__.startswith("_editable")]
sys.path[:0] = [sys.argv[1] + "/src", sys.argv[1]]
import gatewise
assert gatewise.__file__.startswith(sys.argv[1]), gatewise.__file__
import pytest
sys.exit(pytest.main(sys.argv[2:]))
"""


class Outcome(NamedTuple):
    """What became of one fault."""

    fault: Fault
    killed: bool
    by: str
    seconds: float


def copy_tree(target: Path, native: bool) -> None:
    """The package and its tests, without what was built."""
    ignored = shutil.ignore_patterns("__pycache__", "_native*", ".hypothesis")
    for name in ("src", "tests", *(("native",) if native else ())):
        shutil.copytree(ROOT / name, target / name, ignore=ignored)
    for name in ("pyproject.toml", *(("CMakeLists.txt",) if native else ())):
        shutil.copy2(ROOT / name, target / name)


def plant(tree: Path, fault: Fault) -> list[tuple[Path, str]]:
    """Make the replacements; returns the files as they were."""
    originals = []
    for file, old, new in fault.edits:
        path = tree / file
        text = path.read_text(encoding="utf-8")
        if (found := text.count(old)) != 1:
            restore(originals)
            raise LookupError(f"{fault.name}: {file} holds {found} times, not once: {old!r}")
        originals.append((path, text))
        path.write_text(text.replace(old, new), encoding="utf-8")
    return originals


def restore(originals: list[tuple[Path, str]]) -> None:
    """Take the fault out again."""
    for path, text in reversed(originals):
        path.write_text(text, encoding="utf-8")


def run_tests(tree: Path, provider: str) -> tuple[int, str]:
    """Exit code of pytest, and the first test that failed or the end of its output."""
    command = [sys.executable, "-B", "-c", START, str(tree), "-x", "-q", "--no-header", "-p", "no:cacheprovider"]
    environment = {**os.environ, "GATEWISE_PROVIDER": provider, "OMP_NUM_THREADS": "1", "PYTHONDONTWRITEBYTECODE": "1"}
    try:
        done = subprocess.run(
            [*command, *QUICK[provider], "-k", SELECT[provider]],
            cwd=tree, env=environment, capture_output=True, text=True, timeout=LIMIT, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return -1, f"no end within {LIMIT} s"
    failed = re.search(r"^FAILED (\S+?)(?: - .*)?$", done.stdout, re.MULTILINE)
    return done.returncode, failed.group(1) if failed else (done.stdout + done.stderr)[-2000:]


def build(tree: Path) -> None:
    """Compile the native module of the copy into its package."""
    if not shutil.which("cmake"):
        raise RuntimeError("cmake was not found; the native faults need it and a C++ compiler (pip install cmake)")
    folder = tree / "build"
    if not folder.exists():
        configure = ["cmake", "-S", str(tree), "-B", str(folder), "-DCMAKE_BUILD_TYPE=Release"]
        _checked([*configure, f"-DPython_EXECUTABLE={sys.executable}"])
    _checked(["cmake", "--build", str(folder), "--target", "_native", "--parallel"])
    for module in folder.rglob("_native*.so"):
        shutil.copy2(module, tree / "src" / "gatewise" / module.name)


def _checked(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{(done.stdout + done.stderr)[-3000:]}")


def outcomes(tree: Path, faults: list[Fault], provider: str) -> Iterator[Outcome]:
    """Plant one fault after the other."""
    if provider == "native":
        plant(tree, Fault("quicker to build", faults_native.QUICKER))
        targets = tree / faults_native.TARGETS[0]
        targets.write_text(targets.read_text(encoding="utf-8").replace(*faults_native.TARGETS[1:]), encoding="utf-8")
        build(tree)
    code, said = run_tests(tree, provider)
    if code:
        raise RuntimeError(f"without any fault the tests must pass; they end with {code}: {said}")
    for fault in faults:
        start = time.monotonic()
        originals = plant(tree, fault)
        try:
            if provider == "native":
                build(tree)
            code, said = run_tests(tree, provider)
        finally:
            restore(originals)
        killed = code == 1 and said.startswith("tests/")
        by = said if killed else "survived" if code == 0 else f"broken: {said}"
        yield Outcome(fault, killed, by, time.monotonic() - start)


def table(results: list[Outcome]) -> str:
    """As Markdown."""
    lines = ["| fault | in | found by |", "|---|---|---|"]
    for fault, killed, by, _ in results:
        where = ", ".join(dict.fromkeys(Path(file).name for file, _, _ in fault.edits))
        name, test = fault.name.replace("|", "\\|"), re.sub(r"^tests/", "", by).replace("|", "\\|")
        lines.append(f"| {name} | `{where}` | {f'`{test}`' if killed else '**survived**'} |")
    return "\n".join(lines)


def write_proof(provider: str, results: list[Outcome]) -> None:
    """Replace the provider's table in docs/proof.md."""
    begin, end = f"<!-- faults {provider} -->", f"<!-- end of faults {provider} -->"
    text = PROOF.read_text(encoding="utf-8")
    before, rest = text.split(begin)
    _, after = rest.split(end)
    killed = sum(r.killed for r in results)
    PROOF.write_text(
        f"{before}{begin}\n{len(results)} faults planted, {killed} found.\n\n{table(results)}\n{end}{after}",
        encoding="utf-8",
    )


def main() -> int:
    """Exit code: 0 when every fault was found, else 1."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--provider", choices=["numpy", "native"], default="numpy")
    parser.add_argument("--write", action="store_true", help="put the table into docs/proof.md")
    parser.add_argument("-k", metavar="TEXT", default="", help="only faults whose name contains this")
    chosen = parser.parse_args()
    faults = {"numpy": faults_numpy.FAULTS, "native": faults_native.FAULTS}[chosen.provider]
    faults = [fault for fault in faults if chosen.k in fault.name]
    if not faults:
        raise LookupError(f"no fault's name contains {chosen.k!r}")
    results = []
    with tempfile.TemporaryDirectory(prefix="gatewise faults ") as folder:
        tree = Path(folder).resolve()
        copy_tree(tree, native=chosen.provider == "native")
        for fault in faults:  # all of them must still match before any time is spent
            restore(plant(tree, fault))
        for outcome in outcomes(tree, faults, chosen.provider):
            results.append(outcome)
            mark = "killed  " if outcome.killed else "SURVIVED"
            print(f"{mark} {outcome.seconds:5.1f} s  {outcome.fault.name:60s}  {outcome.by}", flush=True)
    killed = sum(r.killed for r in results)
    print(f"{len(results)} faults planted, {killed} found, {sum(r.seconds for r in results):.0f} s")
    if chosen.write and not chosen.k:
        write_proof(chosen.provider, results)
    return 0 if killed == len(results) else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except (LookupError, RuntimeError) as error:
        print(error, file=sys.stderr)
        sys.exit(1)
