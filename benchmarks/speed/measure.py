"""Timing two things against each other on a machine that others use too."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

Call = Callable[[], object]


@dataclass
class Pair:
    """Median milliseconds of both, and the median of the ratios of neighbours (theirs / ours)."""

    ours: float
    theirs: float
    ratio: float


def _one(call: Call, repeats: int) -> float:
    start = time.perf_counter()
    for _ in range(repeats):
        call()
    return (time.perf_counter() - start) / repeats * 1e3


def _quiet(patience: float = 2.0) -> None:
    """Wait until no thread of this process runs.

    A peer's workers may look for work for many milliseconds after a call (ONNX Runtime's do); whoever is measured in
    that time has one core less.
    """
    end = time.perf_counter() + patience
    while time.perf_counter() < end:
        before = time.process_time()
        time.sleep(0.02)  # the system counts a running thread's time in ticks of up to 10 ms
        if time.process_time() - before < 0.001:
            return


def _settled(call: Call, repeats: int) -> float:
    """Time once the other's threads sleep, after calls that wake one's own and fill the caches."""
    _quiet()
    for _ in range(max(1, repeats // 2)):
        call()
    return _one(call, repeats)


def repeats_for(call: Call, least: float = 8.0) -> int:
    """Calls that take at least so many milliseconds together; found by doubling, because a first call says little."""
    repeats = 1
    while (taken := _one(call, repeats) * repeats) < least:
        repeats *= 2 if taken > least / 4 else 4
    return repeats


def interleaved(ours: Call, theirs: Call, seconds: float, most: int = 41) -> Pair:
    """Measure in turn, ours, theirs, ours, theirs, for about so many seconds."""
    a, b = repeats_for(ours), repeats_for(theirs)
    pairs: list[tuple[float, float]] = []
    end = time.perf_counter() + seconds
    while len(pairs) < 3 or (time.perf_counter() < end and len(pairs) < most):
        pairs.append((_settled(ours, a), _settled(theirs, b)))
    return Pair(
        statistics.median(p[0] for p in pairs),
        statistics.median(p[1] for p in pairs),
        statistics.median(p[1] / p[0] for p in pairs),
    )


def alone(call: Call, seconds: float, most: int = 41) -> float:
    """Median milliseconds of one call."""
    repeats = repeats_for(call)
    times: list[float] = []
    end = time.perf_counter() + seconds
    while len(times) < 3 or (time.perf_counter() < end and len(times) < most):
        times.append(_settled(call, repeats))
    return statistics.median(times)
