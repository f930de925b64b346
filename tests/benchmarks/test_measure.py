"""The benchmark's measurements: what others disturbed is measured again, and marked where that does not help."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from types import SimpleNamespace
from typing import Any

import pytest

from benchmarks.speed import measure
from benchmarks.speed.measure import Pair, alone, interleaved, others_share


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A clock that the calls advance, and other processes' work in seconds per second: one for each sitting."""
    now = SimpleNamespace(time=0.0, others=[0.0], slept=0, sitting=-1, worked=0.0)

    def work() -> tuple[float, float]:
        """Read at the beginning and the end of each sitting."""
        now.sitting += 1
        if now.sitting % 2:
            rate = now.others[min(now.sitting // 2, len(now.others) - 1)]
            now.worked += rate * (now.time - now.begin) * len(os.sched_getaffinity(0))
        now.begin = now.time
        return now.worked, 0.0

    def sleep(seconds: float) -> None:
        now.slept += seconds == measure.PAUSE

    monkeypatch.setattr(measure, "_work", work)
    monkeypatch.setattr(measure, "_quiet", lambda: None)
    monkeypatch.setattr(measure, "time", SimpleNamespace(perf_counter=lambda: now.time, sleep=sleep))
    return now


def taking(clock: Any, *seconds: float) -> Any:
    """A call that takes these times in turn."""
    turns = [0]

    def call() -> None:
        clock.time += seconds[turns[0] % len(seconds)]
        turns[0] += 1

    return call


def test_a_calm_measurement_is_made_once(clock: Any) -> None:
    pair = interleaved(taking(clock, 0.01), taking(clock, 0.021), 1.0)
    assert (pair.ours, pair.theirs, pair.ratio) == pytest.approx((10.0, 21.0, 2.1))
    assert (pair.others, pair.spread) == (0.0, pytest.approx(0.0, abs=1e-9))
    assert (pair.disturbed, clock.slept, pair.takes()) == (False, 0, "2.10x")


def test_what_others_disturbed_is_measured_again(clock: Any) -> None:
    clock.others = [0.5, 0.0]
    pair = interleaved(taking(clock, 0.01), taking(clock, 0.02), 1.0)
    assert (clock.slept, pair.disturbed, pair.others) == (1, False, 0.0)


def test_a_measurement_that_stays_disturbed_is_marked(clock: Any) -> None:
    clock.others = [0.9, 0.3, 0.6]
    pair = interleaved(taking(clock, 0.01), taking(clock, 0.02), 1.0)
    assert clock.slept == measure.SITTINGS - 1
    assert pair.others == pytest.approx(0.3)
    assert pair.takes(1) == "2.0x ~"


def test_ratios_that_differ_much_are_marked(clock: Any) -> None:
    pair = interleaved(taking(clock, 0.01), taking(clock, 0.02, 0.2, 0.02, 0.3, 0.05), 5.0)
    assert pair.spread > measure.MOST_SPREAD
    assert pair.disturbed


def test_one_call_alone(clock: Any) -> None:
    found = alone(taking(clock, 0.01), 0.5)
    assert (found.ours, found.mark) == (pytest.approx(10.0), "")
    assert alone(taking(clock, 0.01, 0.03, 0.09), 0.5).mark == " ~"


def test_means_leave_out_what_is_marked() -> None:
    layers, report = pytest.importorskip("benchmarks.speed.layers"), pytest.importorskip("benchmarks.speed.report")
    from benchmarks.speed.rows import Row

    row, calm, noise = Row("GRU", 24, 32, 1, 32), Pair(1.0, 2.0, 2.0), Pair(1.0, 3397.0, 3397.0, others=0.8)
    made = [layers.Result(row, "forward", {"torch": pair}, calm) for pair in (calm, noise)]
    text = report.results(made, ["torch"])
    assert "3397.00x ~" in text
    assert "Geometric means, without the 1 marked ~: torch 2.00x; the best peer of each row 2.00x." in text


@pytest.mark.skipif(measure._work() is None, reason="this system does not tell how busy its cores are")
def test_another_process_is_noticed() -> None:
    before, start = measure._work(), time.perf_counter()
    subprocess.run(
        [sys.executable, "-c", "import time\nend = time.monotonic() + 0.5\nwhile time.monotonic() < end: pass"],
        check=True,
    )
    share = others_share(before, measure._work(), time.perf_counter() - start)
    assert share > measure.MOST_OTHERS
    assert others_share((0.0, 0.0), (1.0, 1.0), 1.0) == 0.0
