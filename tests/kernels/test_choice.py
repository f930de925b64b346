"""Which provider and instruction set runs, and that an impossible choice raises."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import gatewise as gw
from gatewise import kernels
from gatewise.errors import ProviderError
from tests.kernels.cases import ISAS, VARIANTS, make_case, run


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
    case = make_case(VARIANTS["gru-after-keep"], (4, 30, 5, 40))
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
    ],
)
def test_impossible_environment_raises(variable: str, value: str) -> None:
    out = python(SHOW, **{variable: value})
    assert out.returncode == 1
    assert "ProviderError" in out.stderr
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
    assert out.stderr.count("native module is missing") == 1, out.stderr
    assert abs(float(value) - gw.GRU(2, 3, seed=0)(np.ones((1, 4, 2)))[0][0, -1, 0]) < 1e-6
    silent = python(code, GATEWISE_PROVIDER="numpy")
    assert silent.stdout == out.stdout
    assert silent.stderr == ""
    refused = python(code, GATEWISE_PROVIDER="native")
    assert "not installed" in refused.stderr
