"""Which provider and instruction set runs, and that an impossible choice raises."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise import kernels
from gatewise.cells import CELLS
from gatewise.errors import ProviderError
from tests.kernels.cases import ISAS, make_case, run


def cpu_flags() -> set[str]:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith(("flags", "Features")):
            return set(line.split(":")[1].split())
    raise AssertionError("no CPU flags found")


def best_here() -> str:
    """The best instruction set by what the kernel says, not by what the library asks the CPU."""
    if os.uname().machine == "aarch64":
        return "neon"
    flags = cpu_flags()
    if {"avx512f", "avx512dq", "avx512bw", "avx512vl", "fma"} <= flags:
        return "avx512"
    return "avx2" if {"avx2", "fma"} <= flags else "baseline"


def python(code: str, **environment: str) -> subprocess.CompletedProcess[str]:
    clean = {k: v for k, v in os.environ.items() if not k.startswith("GATEWISE_")}
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=clean | environment, check=False, timeout=60
    )


SHOW = "from gatewise import kernels; print(*kernels.active())"


def test_the_best_is_active() -> None:
    shown = python(SHOW)
    assert shown.stdout.split()[:2] == ["native", best_here()], shown.stderr
    assert int(shown.stdout.split()[2]) == len(os.sched_getaffinity(0))


def test_what_is_said_is_what_runs() -> None:
    """Instruction sets round differently: had the choice no effect, their bits would agree."""
    case = make_case(CELLS["gru-after-keep"], (4, 30, 5, 40))
    results = {isa: run(case, isa=isa)["y"].tobytes() for isa in ISAS}
    if {"avx512", "baseline"} <= set(ISAS):
        assert results["avx512"] != results["baseline"]
    assert len({results[isa] for isa in ISAS if isa != "avx512"}) == len(set(ISAS) - {"avx512"})
    with kernels.use(provider="numpy"):
        _, _, cache = kernels.forward(case.cell, case.x, case.weights, case.state)
        assert type(cache).__name__ == "SequenceCache"


@pytest.mark.parametrize(
    ("variable", "value", "shown"),
    [
        ("GATEWISE_PROVIDER", "numpy", ["numpy", "numpy"]),
        ("GATEWISE_ISA", ISAS[-1], ["native", ISAS[-1]]),
        ("GATEWISE_THREADS", "3", ["native", ISAS[0], "3"]),
        ("GATEWISE_ISA", "", ["native", ISAS[0]]),
    ],
)
def test_environment(variable: str, value: str, shown: list[str]) -> None:
    out = python(SHOW, **{variable: value})
    assert out.stdout.split()[: len(shown)] == shown, out.stderr


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("GATEWISE_PROVIDER", "cuda"),
        ("GATEWISE_ISA", "sse9"),
        ("GATEWISE_THREADS", "0"),
        ("GATEWISE_THREADS", "-2"),
        ("GATEWISE_THREADS", "many"),
        ("GATEWISE_THREADS", "1000000"),
        ("GATEWISE_THREADS", "1_0"),
    ],
)
def test_impossible_environment_raises(variable: str, value: str) -> None:
    out = python(SHOW, **{variable: value})
    assert out.returncode == 1
    assert f"ProviderError: {variable}" in out.stderr
    assert value in out.stderr


@pytest.mark.parametrize(
    "wanted",
    [
        {"isa": "sse9"},
        {"isa": "neon" if best_here() != "neon" else "avx2"},
        {"provider": "cuda"},
        {"threads": 0},
        {"threads": True},
        {"threads": 2.0},
        {"provider": "numpy", "isa": "avx2"},
    ],
)
def test_an_impossible_choice_raises_and_changes_nothing(wanted: dict[str, object]) -> None:
    before = kernels.active()
    with pytest.raises(ProviderError):
        kernels.use(**wanted)  # type: ignore[arg-type]
    assert kernels.active() == before


def test_a_choice_lasts_until_its_block_ends() -> None:
    before = kernels.active()
    with kernels.use(isa=ISAS[-1], threads=1) as inside:
        assert inside == kernels.active() == ("native", ISAS[-1], 1)
        with kernels.use(provider="numpy"):
            assert kernels.active().provider == "numpy"
        assert kernels.active() == inside
    assert kernels.active() == before
    with pytest.raises(RuntimeError, match="inside"), kernels.use(threads=5):
        raise RuntimeError("inside")
    assert kernels.active() == before


def test_blocks_of_several_threads_may_overlap() -> None:
    """The first to begin is the first to end; each takes only its own choice with it."""
    before = kernels.active()
    begun, end = threading.Event(), threading.Event()

    def other() -> None:
        with kernels.use(threads=5):
            begun.set()
            end.wait(30)

    thread = threading.Thread(target=other)
    thread.start()
    begun.wait(30)
    with kernels.use(isa=ISAS[-1]):
        assert kernels.active() == ("native", ISAS[-1], 5)
        end.set()
        thread.join()
        assert kernels.active() == ("native", ISAS[-1], before.threads)
    assert kernels.active() == before


def test_a_choice_may_be_entered_late_and_more_than_once() -> None:
    before = kernels.active()
    with kernels.use(threads=3):
        later = kernels.use(threads=5)
        kernels.use(isa=ISAS[-1])
        for _ in range(2):
            with later as inside, later:
                assert inside.threads == kernels.active().threads == 5
            assert kernels.active() == ("native", ISAS[-1], 3)
        kernels.use(isa=before.isa)
    assert kernels.active() == before


def test_a_choice_without_a_block_stays() -> None:
    out = python(
        "import gc, numpy as np\n"
        "from gatewise import kernels\n"
        "from gatewise.kernels import choice\n"
        "for n in range(1, 500): kernels.use(threads=n)\n"
        "kernels.use(threads=np.int64(7))\n"
        "with kernels.use(provider='numpy'): kernels.use(threads=9)\n"
        "print(kernels.active().provider, kernels.active().threads, len(choice._Chosen.open))"
    )
    assert out.stdout.split()[:2] == ["native", "9"], out.stderr
    assert int(out.stdout.split()[2]) < 3


def test_a_module_that_cannot_be_loaded_says_why() -> None:
    code = (
        "import importlib, sys\n"
        "from gatewise.kernels import choice\n"
        "def fails(name): raise ImportError('GLIBCXX_9 not found')\n"
        "choice.importlib.import_module = fails\n"
        "from gatewise import kernels; print(kernels.active().provider)"
    )
    out = python(code)
    assert out.stdout.split() == ["numpy"]
    assert "cannot be loaded (GLIBCXX_9 not found)" in out.stderr
    refused = python(code, GATEWISE_PROVIDER="native")
    assert "GATEWISE_PROVIDER: the native module cannot be loaded (GLIBCXX_9 not found)" in refused.stderr


def test_without_the_native_module_layers_run_on_numpy_and_say_so() -> None:
    code = (
        "import sys; sys.modules['gatewise._native'] = None\n"
        "import numpy as np, gatewise as gw\n"
        "y, _ = gw.GRU(2, 3, seed=0)(np.ones((1, 4, 2)))\n"
        "gw.GRU(2, 3)(np.ones((1, 4, 2)))\n"
        "print(gw.kernels.active().provider, repr(float(y[0, -1, 0])))"
    )
    out = python(code)
    name, value = out.stdout.split()
    assert name == "numpy"
    assert out.stderr.count("native module is not installed") == 1, out.stderr
    assert abs(float(value) - gw.GRU(2, 3, seed=0)(np.ones((1, 4, 2)))[0][0, -1, 0]) < 1e-6
    silent = python(code, GATEWISE_PROVIDER="numpy")
    assert silent.stdout == out.stdout
    assert silent.stderr == ""
    refused = python(code, GATEWISE_PROVIDER="native")
    assert "not installed" in refused.stderr
