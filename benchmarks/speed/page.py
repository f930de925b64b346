"""The page: measure section by section, put the tables under one another, say where gatewise loses."""

from __future__ import annotations

import datetime
import os
import platform
from collections.abc import Callable

import numpy as np

import gatewise as gw
from benchmarks.speed import extras, forecasters, memory, pretrained, report, streams
from benchmarks.speed.layers import Result, measure
from benchmarks.speed.peers import OnnxRuntime, Peer, Torch, cpu_name
from benchmarks.speed.report import table
from benchmarks.speed.rows import GRU, LSTM, OTHERS, Row

INTRODUCTION = """# Speed

Written by `make bench`; nothing here is copied by hand. Measured {date} on {cpu}, {cores} cores, Python {python},
NumPy {numpy}, gatewise {gatewise} ({isa}),
{peers}. The load of the machine in the minute before was {load:.1f} (0 is idle).

Everyone has two threads and float32, and runs in the same process. Times are medians; every ratio is the median of the
ratios of neighbouring measurements, ours and theirs in turn, so that a busy minute hits both. Before each, everybody's
threads are asleep: some peers' look for work for 40 ms after a call and would take one of the other's two cores. A pair
during which other processes used more than a tenth of the cores, or whose ratios differ much, is measured again, up to
three times; where that did not help, "~" stands behind the figure: it is noise, and the means leave it out.
"2.00x" under a peer's name means that the peer takes twice as long. GF/s counts the products only: 2·T·B·G·H·(I+H) a
layer and direction forward, three times that with backward. The limit is a 2048³ float32 product by torch's BLAS,
measured beside every row in the same way: "of sgemm" is the median of the ratios of neighbours. It reached
**{median:.0f} GF/s** in the median, from {least:.0f} to {most:.0f}{how}.

Each peer is at its best: torch time-major and under `inference_mode`, ONNX Runtime and OpenVINO with the format's own
operator, JAX compiled with the input product ahead of the scan. Forward with backward asks for the gradients of all
parameters and of x; ONNX Runtime and OpenVINO only infer.
"""


def losses(found: list[Result]) -> str:
    """Every row in which a peer was faster."""
    lines = []
    for r in found:
        for name, pair in r.pairs.items():
            if pair.ratio < 1.0:
                lines.append(f"- {r.row.name}, {r.what}: {name} takes {pair.ratio:.2f} of our time{pair.mark}.")
    return "\n".join(lines) + "\n" if lines else "In no row of this run.\n"


def make(peers: list[Peer], seconds: float, only: str, progress: Callable[[str], None]) -> str:
    load = os.getloadavg()[0]
    by_type = {type(p): p for p in peers}
    torch = by_type.get(Torch)
    onnx = by_type.get(OnnxRuntime)
    assert isinstance(torch, Torch), "torch is the least that a comparison needs: pip install torch==2.13.0"
    names = [p.name for p in peers]
    parts: list[str] = []
    everything: list[Result] = []

    def section(title: str, rows: list[Row], what: str) -> None:
        found = []
        for row in rows:
            if only in row.name and (result := measure(row, peers, what, seconds)) is not None:
                found.append(result)
                best, ratio = result.best
                said = f"{result.ours:.3f} ms, {result.rate:.0f} GF/s, {best} {ratio:.2f}x{result.mark}"
                progress(f"{title}: {row.name}: {said}")
        if found:
            parts.append(f"\n## {title}\n\n{report.results(found, names)}")
            everything.extend(found)

    section("GRU forward", GRU, "forward")
    section("LSTM forward", LSTM, "forward")
    section("Other layers and odd sizes forward", OTHERS, "forward")
    section("GRU forward and backward", GRU, "training")
    section("LSTM forward and backward", LSTM, "training")
    section("Other layers and odd sizes forward and backward", [r for r in OTHERS if not r.before], "training")
    limits = sorted(r.limit for r in everything) or [np.nan]
    parts.insert(
        0,
        INTRODUCTION.format(
            date=datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d"),
            cpu=cpu_name(),
            cores=len(os.sched_getaffinity(0)),
            python=platform.python_version(),
            numpy=np.__version__,
            gatewise=gw.__version__,
            isa=gw.kernels.active().isa,
            peers=", ".join(f"{p.name} {p.version}" for p in peers),
            load=load,
            median=np.median(limits),
            least=limits[0],
            most=limits[-1],
            how=": others were at work on this machine" if limits[-1] >= 1.2 * limits[0] else "",
        ),
    )
    if only:
        return "".join(parts)

    progress("single steps")
    header = ["one step, one stream", "gatewise µs", "torch µs", "torch takes"]
    header += ["onnxruntime µs", "onnxruntime takes"] if onnx else []
    onnx_peer = onnx if isinstance(onnx, OnnxRuntime) else None
    parts.append(
        "\n## One step at a time\n\nFrom Python, a NumPy array in and one out, the call included; I = 1; one\n"
        "thread, which is everybody's best here. torch is `GRUCell`.\n\n"
        + table(header, extras.steps(torch, onnx_peer, seconds))
    )
    native = extras.native_steps()
    if native is not None:
        cells = next(iter(native.values()))
        parts.append(
            "\nThe same from C++, `Stream::step`, in nanoseconds (the fastest of many runs):\n\n"
            + table(["one step, one stream", *cells], [[width, *times.values()] for width, times in native.items()])
        )
    progress("streams")
    parts.append(streams.section(seconds, len(os.sched_getaffinity(0))))
    progress("the pre-trained forecaster")
    parts.append(pretrained.section(seconds))
    progress("training steps")
    rows, mean = extras.training_steps(torch, seconds)
    parts.append(
        "\n## A whole training step\n\nGRU, linear head on the last state, squared error, backward, clipping of\n"
        "the norm, Adam.\n\n"
        + table(["T, B, I, H, outputs", "gatewise ms", "torch ms", "torch takes"], rows)
        + f"\nGeometric mean {mean:.2f}x.\n"
    )
    progress("whole fits")
    parts.append(forecasters.section(len(os.sched_getaffinity(0))))
    progress("lengths")
    parts.append(
        "\n## Variable lengths\n\nForward and backward, lengths uniform in 1 ... T. The second number is our\n"
        "cost over the valid share of the cost of full lengths: 1.00 means that padding costs nothing.\n\n"
        + table(
            ["T, B, I, H", "gatewise ms", "over the valid share", "torch packed takes", "torch padded takes"],
            extras.lengths(torch, seconds),
        )
    )
    progress("threads")
    parts.append(
        "\n## Two threads against one\n\nForward and backward, rows above 5 ms.\n\n"
        + table(["T, B, I, H", "one thread ms", "two threads ms", "gain"], extras.threads(GRU + LSTM, seconds))
    )
    progress("growth")
    over_b, over_t = extras.growth(seconds / 3)
    parts.append(
        "\n## Growth\n\nForward and backward of a GRU with I = 8, H = 64: over B at T = 64, and over T at B = 16.\n\n"
        + table(["", "ms", "ns a step and sequence"], over_b)
        + "\n"
        + table(["", "ms", "ns a step and sequence"], over_t)
    )
    progress("memory")
    header = ["", "torch MiB", "gatewise MiB", "of torch", "recompute MiB", "of torch"]
    slower = extras.recompute(seconds)
    parts.append(
        "\n## Memory\n\nPeak of forward and backward beyond inputs and libraries, each in its own process;\n"
        f"T = 4096, B = 32, I = 8, H = 128. `recompute=True` takes {slower:.2f}x the time there (GRU).\n\n"
        + table(header, memory.peaks())
    )
    parts.append(f"\n## Where gatewise loses\n\n{losses(everything)}")
    return "".join(parts)
