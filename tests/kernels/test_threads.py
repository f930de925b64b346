"""The workers: many callers at once, forks, an exit in the middle."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from gatewise import kernels
from gatewise.cells import CELLS
from tests.kernels.cases import assert_same_bits, make_case, run

BIG = (37, 40, 20, 70)  # shared among the workers
SMALL = (2, 3, 2, 5)  # not


def test_many_python_threads() -> None:
    names = list(CELLS)
    cases = [make_case(CELLS[names[k % len(names)]], BIG if k % 2 else SMALL, seed=k) for k in range(16)]
    with kernels.use(threads=3):
        want = [run(case) for case in cases]
        with ThreadPoolExecutor(8) as pool:
            for _ in range(3):
                for got, expected in zip(pool.map(run, cases), want, strict=True):
                    assert_same_bits(got, expected)


def in_the_midst_of(call: Callable[[], object]) -> int:
    """How often this Python thread came to its turn while another one was in the midst of a call."""

    def timed() -> tuple[float, float]:
        start = time.perf_counter()
        call()
        return start, time.perf_counter()

    seen = []
    with ThreadPoolExecutor(1) as pool, kernels.use(threads=1):
        future = pool.submit(timed)
        while not future.done():
            seen.append(time.perf_counter())
    start, end = future.result()
    return sum(start + 0.2 * (end - start) < t < start + 0.8 * (end - start) for t in seen)


def test_the_lock_of_python_is_free_meanwhile() -> None:
    case = make_case(CELLS["lstm"], (64, 300, 64, 128))
    assert in_the_midst_of(lambda: kernels.forward(case.cell, case.x, case.weights, case.state)) > 100


def test_the_lock_of_python_is_free_during_a_long_step() -> None:
    case = make_case(CELLS["lstm"], (3000, 1, 8, 512))
    stream = kernels.stream(case.cell, [case.weights], 3000, np.float32)
    assert in_the_midst_of(lambda: stream.step(case.x[:, 0])) > 100


def test_long_steps_of_one_stream_follow_each_other() -> None:
    case = make_case(CELLS["lstm"], (64, 1, 8, 256))
    x = case.x[:, 0]
    one, shared = (kernels.stream(case.cell, [case.weights], 64, np.float32) for _ in range(2))
    want = [one.step(x) for _ in range(40)]
    with ThreadPoolExecutor(4) as pool:
        got = list(pool.map(shared.step, [x] * 40))
    assert {y.tobytes() for y in got} == {y.tobytes() for y in want}
    for a, b in zip(shared.state, one.state, strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.skipif(sys.platform != "linux", reason="knows Linux's C library")
def test_however_the_callers_thread_rounds() -> None:
    import ctypes

    upward = 0x800 if os.uname().machine == "x86_64" else 0x400000
    case = make_case(CELLS["gru-after-keep"], BIG)
    early, late = (kernels.stream(case.cell, [case.weights], len(case.x), np.float32) for _ in range(2))
    want, step = run(case), early.step(case.x[:, 0])
    library = ctypes.CDLL("libm.so.6")
    assert library.fesetround(upward) == 0
    try:
        got, late_step, mode = run(case), late.step(case.x[:, 0]), library.fegetround()
    finally:
        library.fesetround(0)
    assert mode == upward
    assert_same_bits(got, want)
    assert late_step.tobytes() == step.tobytes()


def test_fork_waits_for_nobody() -> None:
    """Not even for a call of another thread that has all the workers."""
    code = """
import os, threading, time
import numpy as np
from gatewise import kernels
from gatewise.cells import CELLS
from tests.kernels.cases import make_case

case = make_case(CELLS["lstm"], (64, 400, 64, 256))
times = []
def call():
    with kernels.use(threads=2):
        begun.set()
        start = time.perf_counter()
        kernels.forward(case.cell, case.x, case.weights, None, save=False)
        times.append(time.perf_counter() - start)
begun = threading.Event()
thread = threading.Thread(target=call)
thread.start()
begun.wait()
time.sleep(0.02)
start = time.perf_counter()
pid = os.fork()
if pid == 0:
    kernels.forward(case.cell, case.x[:8, :20], case.weights, None, save=False)
    os._exit(0)
waited = time.perf_counter() - start
thread.join()
assert os.waitpid(pid, 0)[1] == 0
print(waited < times[0] / 2)
"""
    out = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert out.stdout == "True\n", out.stderr


def test_fork() -> None:
    """Before and after a fork, in parent and child, with workers in both."""
    code = """
import os, hashlib
from gatewise import kernels
from gatewise.cells import CELLS
from tests.kernels.cases import make_case, run

kernels.use(threads=3)
case = make_case(CELLS["gru-after-keep"], (37, 40, 20, 70))

def digest():
    results = run(case)
    return hashlib.sha256(b"".join(results[k].tobytes() for k in sorted(results))).digest()

want = digest()
children = []
for _ in range(3):
    pid = os.fork()
    if pid == 0:
        grandchild = os.fork()
        ok = digest() == want
        if grandchild == 0:
            os._exit(0 if ok else 1)
        _, status = os.waitpid(grandchild, 0)
        os._exit(0 if ok and status == 0 else 1)
    children.append(pid)
    assert digest() == want
for pid in children:
    assert os.waitpid(pid, 0)[1] == 0
print("same")
"""
    out = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert out.stdout == "same\n", out.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="limits a process's memory as Linux does")
def test_no_memory_for_workers() -> None:
    """From no byte more to enough for all: an answer or a MemoryError, and afterwards the answer."""
    code = """
import os, resource
from gatewise import kernels
from gatewise.cells import CELLS
from tests.kernels.cases import make_case

case = make_case(CELLS["lstm"], (64, 100, 32, 64))
with kernels.use(threads=1):
    cache = kernels.forward(case.cell, case.x, case.weights, case.state)[2]
    want = kernels.backward(cache, case.dy)[2].hh.tobytes()
failed = 0
for more in [*range(0, 20_000_000, 400_000), 8_400_000, 16_800_000]:
    pid = os.fork()
    if pid == 0:
        used = int(open("/proc/self/statm").read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (used + more, resource.RLIM_INFINITY))
        missing = 0
        with kernels.use(threads=4):
            try:
                kernels.backward(cache, case.dy)
            except MemoryError as error:
                missing = 1
                assert "for backward of x of shape (64, 100, 32)" in str(error), error
            resource.setrlimit(resource.RLIMIT_AS, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            assert kernels.backward(cache, case.dy)[2].hh.tobytes() == want
        os._exit(missing)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert status in (0, 1), (more, status)
    failed += status
print("failed" if failed else "never")
"""
    out = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code], capture_output=True, text=True, timeout=120, check=False
    )
    assert out.stdout == "failed\n", out.stderr


def test_leaving_while_a_thread_works() -> None:
    code = """
import threading, time
from gatewise import kernels
from gatewise.cells import CELLS
from tests.kernels.cases import make_case
case = make_case(CELLS["lstm"], (64, 200, 32, 128))
def forever():
    while True:
        kernels.forward(case.cell, case.x, case.weights, case.state)
threading.Thread(target=forever, daemon=True).start()
time.sleep(0.2)
print("bye")
"""
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert (out.returncode, out.stdout) == (0, "bye\n"), out.stderr


def test_more_threads_than_sequences_or_cores() -> None:
    case = make_case(CELLS["gru-before-keep"], (3, 200, 30, 100))
    assert_same_bits(run(case, threads=64), run(case, threads=1))
    assert np.isfinite(run(case, threads=64)["y"]).all()
