"""Streams: one classifier step from Python, and 10,000 streams at once; p50, p99 and p99.9 of single calls.

usage: python -m benchmarks.speed.streams [--seconds S]

All carry the state from call to call. The classifier is a GRU of 32 units over 8 features with a softmax of 8 classes,
one thread; the peers run `GRUCell`, linear map and softmax (torch, under `inference_mode`), the operators of one ONNX
graph (ONNX Runtime, with the state as input and output), and a stateful layer (Keras). river has no recurrent network;
deep-river's `RollingClassifier`, on river's interface, keeps no state but the last frames, here 16, and runs its
network over them at each step. Streams by id: GRU of 32 units, 8 features; every call has one step of each of 10,000
streams in another order. Nobody else finds states by id, so the peers are handed row numbers instead of ids and gather
and scatter the states themselves. `gatewise stream` answers lines of NDJSON from a pipe, with the classifier above; its
start-up is measured apart and left out.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

import gatewise as gw
from benchmarks.speed.report import table
from gatewise.streaming import SqliteStore

FEATURES, HIDDEN, CLASSES, STREAMS = 8, 32, 8, 10_000
F = np.float32
Call = Callable[[], object]


def latencies(call: Call, seconds: float, least: int = 30) -> np.ndarray:
    """Seconds of each of many calls."""
    for _ in range(5):
        call()
    times: list[int] = []
    clock, end = time.perf_counter_ns, time.perf_counter() + seconds
    while len(times) < least or time.perf_counter() < end:
        for _ in range(20 if len(times) > 1000 else 1):
            begin = clock()
            call()
            times.append(clock() - begin)
    return np.array(times) * 1e-9


def _row(name: str, times: np.ndarray, unit: float, per: int = 0) -> list[str]:
    values = np.quantile(times, [0.5, 0.99, 0.999]) / unit
    shown = [f"{value:.3g}" if value < 1000 else f"{value:,.0f}" for value in values]
    return [name, *shown, *([f"{per / np.median(times) / 1e6:.2f}"] if per else [])]


def classifier_steps(seconds: float) -> list[list[str]]:
    """One step of one stream, in microseconds."""
    rng, rows = np.random.default_rng(0), []
    out = np.empty(CLASSES)
    for views, features in ((), FEATURES), (("change",), FEATURES), (("change", "path"), 2):
        X = [np.cumsum(rng.normal(size=(12, features)), axis=0) for _ in range(60)]
        fit = gw.SequenceClassifier(hidden_size=HIDDEN, max_epochs=1, pooling="last", views=views)
        stream, x = fit.fit(X, np.arange(60) % CLASSES).stream(), rng.normal(size=features)
        seen = f", views {' and '.join(views)} of {features} features" if views else ""
        rows.append(_row(f"gatewise, step(x){seen}", latencies(partial(stream.step, x), seconds), 1e-6))
        rows.append(_row(f"gatewise, step(x, out){seen}", latencies(partial(stream.step, x, out), seconds), 1e-6))
    for name, make in _STEPS.items():
        try:
            call = make()
        except ImportError:
            continue
        rows.append(_row(name, latencies(call, seconds), 1e-6))
    return rows


def _river_step() -> Call:
    import torch
    from deep_river.classification import RollingClassifier  # pyright: ignore[reportMissingImports]

    class Network(torch.nn.Module):
        def __init__(self, n_features: int = FEATURES) -> None:
            super().__init__()
            self.gru, self.head = torch.nn.GRU(n_features, HIDDEN), torch.nn.Linear(HIDDEN, CLASSES)

        def forward(self, X: Any, **_: Any) -> Any:
            return self.head(self.gru(X)[1][-1])

    torch.set_num_threads(1)
    model = RollingClassifier(Network(), loss_fn="cross_entropy", window_size=16, append_predict=True)
    x = dict.fromkeys(map(str, range(FEATURES)), 1.0)
    for label in range(CLASSES):
        model.learn_one(x, label)
    return lambda: model.predict_proba_one(x)


def _torch_step() -> Call:
    import torch

    torch.set_num_threads(1)
    cell, head = torch.nn.GRUCell(FEATURES, HIDDEN), torch.nn.Linear(HIDDEN, CLASSES)
    x, state = np.ones((1, FEATURES), F), [torch.zeros(1, HIDDEN)]

    def call() -> None:
        with torch.inference_mode():
            state[0] = cell(torch.from_numpy(x), state[0])
            torch.softmax(head(state[0]), 1).numpy()

    return call


def _onnx_session(rows: int, threads: int, head: bool) -> Any:
    """A GRU of one step with its state as input and output, and a linear map with softmax."""
    import onnxruntime
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(0)
    arrays = {"w": (1, 3 * HIDDEN, FEATURES), "r": (1, 3 * HIDDEN, HIDDEN), "b": (1, 6 * HIDDEN)}
    arrays |= {"v": (CLASSES, HIDDEN), "c": (CLASSES,)} if head else {}
    initial = [numpy_helper.from_array(rng.normal(size=s).astype(F) / HIDDEN, name) for name, s in arrays.items()]
    nodes = [
        helper.make_node("GRU", ["x", "w", "r", "b", "", "h"], ["", "g"], hidden_size=HIDDEN, linear_before_reset=1)
    ]
    outputs = [helper.make_tensor_value_info("g", TensorProto.FLOAT, [1, rows, HIDDEN])]
    if head:
        initial.append(numpy_helper.from_array(np.array([0]), "axis"))
        nodes += [
            helper.make_node("Squeeze", ["g", "axis"], ["s"]),
            helper.make_node("Gemm", ["s", "v", "c"], ["a"], transB=1),
            helper.make_node("Softmax", ["a"], ["p"], axis=1),
        ]
        outputs.append(helper.make_tensor_value_info("p", TensorProto.FLOAT, [rows, CLASSES]))
    inputs = [
        helper.make_tensor_value_info("x", TensorProto.FLOAT, [1, rows, FEATURES]),
        helper.make_tensor_value_info("h", TensorProto.FLOAT, [1, rows, HIDDEN]),
    ]
    graph = helper.make_graph(nodes, "step", inputs, outputs, initial)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnxruntime.set_default_logger_severity(4)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    return onnxruntime.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])


def _onnx_step() -> Call:
    session = _onnx_session(1, 1, True)
    feed = {"x": np.ones((1, 1, FEATURES), F), "h": np.zeros((1, 1, HIDDEN), F)}

    def call() -> None:
        feed["h"], _ = session.run(None, feed)

    return call


def _keras_step() -> Call:
    import keras

    inputs = keras.Input(batch_shape=(1, 1, FEATURES))
    h = keras.layers.GRU(HIDDEN, stateful=True)(inputs)
    model = keras.Model(inputs, keras.layers.Dense(CLASSES, activation="softmax")(h))
    x = np.ones((1, 1, FEATURES), F)
    return lambda: model(x, training=False)


#: peer -> what makes a call of one step; ImportError where it is not installed
_STEPS: dict[str, Callable[[], Call]] = {
    "torch": _torch_step,
    "onnxruntime": _onnx_step,
    "keras, stateful": _keras_step,
    "deep-river, 16 frames": _river_step,
}


def command_lines(seconds: float) -> list[list[str]]:
    """`gatewise stream`: thousand lines a second, of the wall's clock and of CPU time."""
    rng = np.random.default_rng(0)
    X = [rng.normal(size=(12, FEATURES)) for _ in range(60)]
    model = gw.SequenceClassifier(hidden_size=HIDDEN, max_epochs=1, pooling="last", views=()).fit(
        X, np.arange(60) % CLASSES
    )
    values = np.round(rng.normal(size=(1000, FEATURES)), 3).tolist()
    count = max(20_000, int(100_000 * seconds))
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.gatewise"
        gw.save(model, path)
        for name, ids in (("one stream", 0), ("5,000 streams", 5000)):
            lines = [json.dumps(({"id": f"s{k % ids}"} if ids else {}) | {"x": values[k % 1000]}) for k in range(count)]
            few, all_ = (_answered(path, part) for part in (lines[:1], lines))
            rate = [count / max(b - a, 1e-9) / 1000 for a, b in zip(few, all_, strict=True)]
            rows.append([name, f"{count:,}", *(f"{one:.0f}" for one in rate)])
    return rows


def _answered(model: Path, lines: list[str]) -> tuple[float, float]:
    """Seconds of the clock and of the processor that the command takes for some lines."""
    command = [sys.executable, "-m", "gatewise", "stream", str(model), "--quiet"]
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    text = "\n".join(lines) + "\n"
    done = subprocess.run(command, input=text, capture_output=True, text=True, check=True)
    wall, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.stdout.count("\n") != len(lines):
        raise RuntimeError(f"{len(lines)} lines had {done.stdout.count(chr(10))} answers")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def many_streams(seconds: float, threads: int) -> list[list[str]]:
    """One step of each of 10,000 streams, in milliseconds, and million steps a second."""
    rng = np.random.default_rng(0)
    orders = [rng.permutation(STREAMS) for _ in range(8)]
    named = [[f"stream-{k}" for k in order] for order in orders]
    x, layer, turn = rng.normal(size=(STREAMS, FEATURES)).astype(F), gw.GRU(FEATURES, HIDDEN, seed=0), [0]

    def observing(streams: gw.Streams) -> Call:
        def call() -> None:
            turn[0] += 1
            streams.observe(named[turn[0] % 8], x)

        return call

    rows = [_row("gatewise, in memory", latencies(observing(gw.Streams(layer)), seconds), 1e-3, STREAMS)]
    with tempfile.TemporaryDirectory() as folder:
        for name, sync in (("gatewise, durable", True), ("gatewise, durable, sync=False", False)):
            with gw.Streams(layer, SqliteStore(Path(folder) / f"{sync}.sqlite", sync=sync)) as streams:
                rows.append(_row(name, latencies(observing(streams), 2 * seconds), 1e-3, STREAMS))
    for name, make in (("torch, by row", _torch_many), ("onnxruntime, by row", _onnx_many)):
        try:
            call = make(orders, x, threads)
        except ImportError:
            continue
        rows.append(_row(name, latencies(call, seconds), 1e-3, STREAMS))
    return rows


def _torch_many(orders: list[np.ndarray], x: np.ndarray, threads: int) -> Call:
    import torch

    torch.set_num_threads(threads)
    cell, states, turn = torch.nn.GRUCell(FEATURES, HIDDEN), torch.zeros(STREAMS, HIDDEN), [0]
    rows, inputs = [torch.from_numpy(order) for order in orders], torch.from_numpy(x)

    def call() -> None:
        turn[0] += 1
        at = rows[turn[0] % 8]
        with torch.inference_mode():
            states.index_copy_(0, at, cell(inputs, states.index_select(0, at)))

    return call


def _onnx_many(orders: list[np.ndarray], x: np.ndarray, threads: int) -> Call:
    session, states, turn = _onnx_session(STREAMS, threads, False), np.zeros((STREAMS, HIDDEN), F), [0]

    def call() -> None:
        turn[0] += 1
        at = orders[turn[0] % 8]
        states[at] = session.run(None, {"x": x[None], "h": states[at][None]})[0][0]

    return call


def section(seconds: float, threads: int) -> str:
    """The three tables."""
    described = (__doc__ or "").partition("\n\n")[2].partition("\n\n")[2]
    head = ["one classifier step, µs", "p50", "p99", "p99.9"]
    lines = ["gatewise stream, lines", "lines", "thousand a second", "thousand a second of CPU time"]
    many = ["10,000 streams, ms", "p50", "p99", "p99.9", "million steps a second"]
    return (
        f"\n## Streams\n\n{described.strip()}\n\n"
        + table(head, classifier_steps(seconds))
        + "\n"
        + table(many, many_streams(seconds, threads))
        + "\n"
        + table(lines, command_lines(seconds))
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed.streams")
    parser.add_argument("--seconds", type=float, default=1.5, help="for each row (default: 1.5)")
    parser.add_argument("--threads", type=int, default=2, help="for 10,000 streams (default: 2)")
    given = parser.parse_args()
    gw.kernels.use(threads=given.threads)
    print(section(given.seconds, given.threads))
