"""Timing two things against each other on a machine that others use too."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

Call = Callable[[], object]


#: Seconds of waiting after a measurement that others disturbed.
PAUSE = 5.0
#: Times that a measurement which others disturbed is made; the least disturbed counts.
SITTINGS = 3
#: Share of this process's cores that others may use, and spread of the ratios, in a measurement that says something.
MOST_OTHERS, MOST_SPREAD = 0.1, 0.3


@dataclass(frozen=True)
class Pair:
    """Median milliseconds of both, and the median of the ratios of neighbours (theirs / ours).

    Attributes
    ----------
    ours, theirs, ratio : float
    others : float
        Share of this process's cores that other processes, or other machines on this processor, used meanwhile.
    spread : float
        Quartile distance of the ratios over their median.
    """

    ours: float
    theirs: float
    ratio: float
    others: float = 0.0
    spread: float = 0.0

    @property
    def disturbed(self) -> bool:
        """Whether the ratio is noise."""
        return self.others > MOST_OTHERS or self.spread > MOST_SPREAD

    @property
    def mark(self) -> str:
        """What stands behind a figure that is noise."""
        return " ~" if self.disturbed else ""

    def takes(self, digits: int = 2) -> str:
        """The ratio for a table: "2.10x", or "2.10x ~"."""
        return f"{self.ratio:.{digits}f}x{self.mark}"


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


def _work() -> tuple[float, float] | None:
    """Seconds that everybody, and that this process, has worked on this process's cores; None where it is not told."""
    try:
        cores = {f"cpu{core}" for core in os.sched_getaffinity(0)}
        lines = [line.split() for line in Path("/proc/stat").read_text(encoding="ascii").splitlines()]
        tick = os.sysconf("SC_CLK_TCK")
    except (AttributeError, OSError, ValueError):
        return None
    # user, nice, system, idle, iowait, irq, softirq, steal
    ticks = sum(int(line[k]) for line in lines if line[0] in cores for k in (1, 2, 3, 6, 7, 8))
    return ticks / tick, time.process_time()


def others_share(before: tuple[float, float] | None, after: tuple[float, float] | None, seconds: float) -> float:
    """Share of this process's cores that others used between two readings of :func:`_work`."""
    if before is None or after is None or seconds <= 0:
        return 0.0
    cores = len(os.sched_getaffinity(0))
    return max(0.0, (after[0] - before[0]) - (after[1] - before[1])) / (seconds * cores)


def interleaved(ours: Call, theirs: Call, seconds: float, most: int = 41) -> Pair:
    """Measure in turn, ours, theirs, ours, theirs, for about so many seconds; again where others disturbed it."""
    a, b = repeats_for(ours), repeats_for(theirs)
    return _calmest(lambda: (_settled(ours, a), _settled(theirs, b)), seconds, most)


def alone(call: Call, seconds: float, most: int = 41) -> Pair:
    """Measure one call: both times of the pair are its own, the spread is that of its times."""
    repeats = repeats_for(call)
    return _calmest(lambda: (taken := _settled(call, repeats), taken), seconds, most, _first)


def _theirs_over_ours(pair: tuple[float, float]) -> float:
    return pair[1] / pair[0]


def _first(pair: tuple[float, float]) -> float:
    return pair[0]


def _calmest(
    measure: Callable[[], tuple[float, float]], seconds: float, most: int,
    figure: Callable[[tuple[float, float]], float] = _theirs_over_ours,
) -> Pair:  # fmt: skip
    sittings: list[Pair] = []
    while len(sittings) < SITTINGS and (not sittings or sittings[-1].disturbed):
        if sittings:
            time.sleep(PAUSE)
        sittings.append(_sitting(measure, seconds, most, figure))
    return min(sittings, key=lambda pair: (pair.disturbed, pair.others / MOST_OTHERS + pair.spread / MOST_SPREAD))


def _sitting(
    measure: Callable[[], tuple[float, float]], seconds: float, most: int,
    figure: Callable[[tuple[float, float]], float],
) -> Pair:  # fmt: skip
    pairs: list[tuple[float, float]] = []
    begin, before = time.perf_counter(), _work()
    while len(pairs) < 3 or (time.perf_counter() < begin + seconds and len(pairs) < most):
        pairs.append(measure())
    others = others_share(before, _work(), time.perf_counter() - begin)
    low, middle, high = statistics.quantiles([figure(pair) for pair in pairs], n=4, method="inclusive")
    ratio = statistics.median(theirs / ours for ours, theirs in pairs)
    ours, theirs = (statistics.median(pair[k] for pair in pairs) for k in (0, 1))
    return Pair(ours, theirs, ratio, others, (high - low) / middle)
