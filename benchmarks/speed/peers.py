"""The peers: for a row, a call that runs the same layer forward, and one that runs it forward and backward.

Each at its best: torch time-major under inference_mode, one fused call; ONNX Runtime and OpenVINO with the operator of
the format (float32 arithmetic); JAX compiled, the input product ahead of the scan. All with two threads.
"""

from __future__ import annotations

import platform
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import numpy as np

from benchmarks.speed.rows import Row

Call = Callable[[], object]


class Peer(ABC):
    """Someone to compare with; None where the layer does not exist there."""

    name: str
    version: str

    @abstractmethod
    def forward(self, row: Row, x: np.ndarray) -> Call | None:
        """The layer's outputs."""

    def training(self, row: Row, x: np.ndarray, dy: np.ndarray) -> Call | None:
        """Gradients of all parameters and of x; None for engines that only infer."""
        del row, x, dy
        return None


class Torch(Peer):
    def __init__(self, threads: int) -> None:
        import torch

        torch.set_num_threads(threads)
        self.torch, self.name, self.version = torch, "torch", torch.__version__

    def module(self, row: Row) -> Any:
        torch = self.torch
        return getattr(torch.nn, row.kind)(row.I, row.H, num_layers=row.layers, bidirectional=row.bidirectional)

    def forward(self, row: Row, x: np.ndarray) -> Call | None:
        if row.before:
            return None
        torch, module = self.torch, self.module(row)
        tx = torch.from_numpy(np.ascontiguousarray(x.swapaxes(0, 1)))

        def call() -> None:
            with torch.inference_mode():
                module(tx)

        return call

    def training(self, row: Row, x: np.ndarray, dy: np.ndarray) -> Call | None:
        if row.before:
            return None
        torch, module = self.torch, self.module(row)
        tx = torch.from_numpy(np.ascontiguousarray(x.swapaxes(0, 1))).requires_grad_()
        tdy = torch.from_numpy(np.ascontiguousarray(dy.swapaxes(0, 1)))
        leaves = [tx, *module.parameters()]

        def call() -> None:
            y, _ = module(tx)
            torch.autograd.grad(y, leaves, tdy)

        return call


def onnx_model(row: Row) -> bytes:
    """The row's layers as operators of ONNX, time-major."""
    from onnx import TensorProto, helper, numpy_helper

    rng = np.random.default_rng(0)
    directions = 2 if row.bidirectional else 1
    nodes, initial, source = [], [], "x"
    for layer in range(row.layers):
        inputs = row.I if layer == 0 else directions * row.H
        rows = row.gates * row.H
        for name, shape in (("w", (rows, inputs)), ("r", (rows, row.H)), ("b", (2 * rows,))):
            values = (rng.normal(size=(directions, *shape)) / np.sqrt(row.H)).astype(np.float32)
            initial.append(numpy_helper.from_array(values, f"{name}{layer}"))
        options: dict[str, Any] = {"hidden_size": row.H, "direction": "bidirectional" if directions == 2 else "forward"}
        if row.kind == "GRU":
            options["linear_before_reset"] = 0 if row.before else 1
        target = f"y{layer}"
        nodes.append(
            helper.make_node(row.kind, [source, f"w{layer}", f"r{layer}", f"b{layer}"], [f"{target}_raw"], **options)
        )
        if directions == 1:
            initial.append(numpy_helper.from_array(np.array([1]), f"axis{layer}"))
            nodes.append(helper.make_node("Squeeze", [f"{target}_raw", f"axis{layer}"], [target]))
        else:
            initial.append(numpy_helper.from_array(np.array([row.T, row.B, directions * row.H]), f"shape{layer}"))
            nodes.append(helper.make_node("Transpose", [f"{target}_raw"], [f"{target}_t"], perm=[0, 2, 1, 3]))
            nodes.append(helper.make_node("Reshape", [f"{target}_t", f"shape{layer}"], [target]))
        source = target
    graph = helper.make_graph(
        nodes,
        "row",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, [row.T, row.B, row.I])],
        [helper.make_tensor_value_info(source, TensorProto.FLOAT, [row.T, row.B, directions * row.H])],
        initial,
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    return model.SerializeToString()


class OnnxRuntime(Peer):
    def __init__(self, threads: int) -> None:
        import onnxruntime

        onnxruntime.set_default_logger_severity(4)
        self.runtime, self.name, self.version = onnxruntime, "onnxruntime", onnxruntime.__version__
        self.threads = threads

    def forward(self, row: Row, x: np.ndarray) -> Call | None:
        options = self.runtime.SessionOptions()
        options.intra_op_num_threads, options.inter_op_num_threads = self.threads, 1
        session = self.runtime.InferenceSession(onnx_model(row), options, providers=["CPUExecutionProvider"])
        feed = {"x": np.ascontiguousarray(x.swapaxes(0, 1))}
        return lambda: session.run(None, feed)


class OpenVino(Peer):
    def __init__(self, threads: int) -> None:
        import openvino

        self.openvino, self.name, self.version = openvino, "openvino", openvino.__version__.split("-")[0]
        self.core = openvino.Core()
        self.settings = {
            "INFERENCE_NUM_THREADS": threads,
            "PERFORMANCE_HINT": "LATENCY",
            "INFERENCE_PRECISION_HINT": "f32",
        }

    def forward(self, row: Row, x: np.ndarray) -> Call | None:
        model = self.core.read_model(onnx_model(row))
        request = self.core.compile_model(model, "CPU", self.settings).create_infer_request()
        feed = {0: np.ascontiguousarray(x.swapaxes(0, 1))}
        return lambda: request.infer(feed, share_inputs=True)


class Jax(Peer):
    def __init__(self, threads: int) -> None:
        del threads  # as many as the process may use; __main__ pins it
        import jax

        jax.config.update("jax_platforms", "cpu")
        self.jax, self.name, self.version = jax, "jax", jax.__version__

    def layer(self, row: Row) -> Any:
        jax, jnp = self.jax, self.jax.numpy
        H, kind = row.H, row.kind

        def run(p: dict[str, Any], x: Any) -> Any:
            inputs = x @ p["w"] + p["b"]

            def gru(h: Any, a: Any) -> Any:
                q = h @ p["r"] + p["c"]
                gates = jax.nn.sigmoid(a[:, : 2 * H] + q[:, : 2 * H])
                r, z = gates[:, :H], gates[:, H:]
                n = jnp.tanh(a[:, 2 * H :] + r * q[:, 2 * H :])
                h = z * h + (1 - z) * n
                return h, h

            def lstm(state: Any, a: Any) -> Any:
                h, c = state
                q = a + h @ p["r"] + p["c"]
                i, f, o = jnp.split(jax.nn.sigmoid(q[:, : 3 * H]), 3, axis=1)
                c = f * c + i * jnp.tanh(q[:, 3 * H :])
                h = o * jnp.tanh(c)
                return (h, c), h

            def rnn(h: Any, a: Any) -> Any:
                h = jnp.tanh(a + h @ p["r"] + p["c"])
                return h, h

            zero = jnp.zeros((x.shape[1], H), x.dtype)
            step, start = {"GRU": (gru, zero), "LSTM": (lstm, (zero, zero)), "RNN": (rnn, zero)}[kind]
            return jax.lax.scan(step, start, inputs)[1]

        return run

    def arguments(self, row: Row, x: np.ndarray) -> Any:
        jnp = self.jax.numpy
        rng, rows = np.random.default_rng(0), row.gates * row.H
        shapes = {"w": (row.I, rows), "r": (row.H, rows), "b": (rows,), "c": (rows,)}
        p = {k: jnp.asarray((rng.normal(size=s) / np.sqrt(row.H)).astype(np.float32)) for k, s in shapes.items()}
        return p, jnp.asarray(x.swapaxes(0, 1))

    def forward(self, row: Row, x: np.ndarray) -> Call | None:
        if row.before or row.layers > 1:
            return None
        run, (p, jx) = self.jax.jit(self.layer(row)), self.arguments(row, x)
        return lambda: run(p, jx).block_until_ready()

    def training(self, row: Row, x: np.ndarray, dy: np.ndarray) -> Call | None:
        if row.before or row.layers > 1:
            return None
        layer, (p, jx) = self.layer(row), self.arguments(row, x)
        jdy = self.jax.numpy.asarray(dy.swapaxes(0, 1))

        def both(p: Any, x: Any) -> Any:
            y, back = self.jax.vjp(layer, p, x)
            return y, back(jdy)

        run = self.jax.jit(both)
        return lambda: self.jax.block_until_ready(run(p, jx))


def all_peers(threads: int) -> list[Peer]:
    """Those that are installed; the others are named on the page as missing."""
    peers: list[Peer] = []
    for make in (Torch, OnnxRuntime, OpenVino, Jax):
        try:
            peers.append(make(threads))
        except ImportError as error:
            print(f"left out: {make.__name__} ({error})")
    return peers


def cpu_name() -> str:
    """What the system calls its CPU."""
    try:
        with open("/proc/cpuinfo") as f:
            return next(line.split(":")[1].strip() for line in f if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.processor() or platform.machine()
