"""What is not a row: single steps, whole training steps, lengths, growth, threads."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

import gatewise as gw
from benchmarks.speed.measure import alone, interleaved
from benchmarks.speed.peers import OnnxRuntime, Torch
from benchmarks.speed.rows import Row

F = np.float32
#: what `make bench` builds
PROGRAM = Path(__file__).resolve().parents[2] / "build" / "bench" / "native" / "gatewise_bench"


def steps(torch_peer: Torch, onnx_peer: OnnxRuntime | None, seconds: float) -> list[list[str]]:
    """One step of one stream from Python, in microseconds; one thread, which is everybody's best here."""
    torch, rows = torch_peer.torch, []
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    if onnx_peer is not None:
        onnx_peer = OnnxRuntime(1)
    for H in (16, 32, 64, 128):
        x = np.ones((1, 1), F)
        stream = gw.GRU(1, H, seed=0).stream()
        cell, tx, state = torch.nn.GRUCell(1, H), torch.ones(1, 1), torch.zeros(1, H)

        def theirs(cell: Any = cell, tx: Any = tx, state: Any = state) -> None:
            with torch.inference_mode():
                cell(tx, state)

        ours = partial(stream.step, x)
        pair = interleaved(ours, theirs, seconds)
        cells = [f"GRU H = {H}", f"{pair.ours * 1e3:.2f}", f"{pair.theirs * 1e3:.1f}", pair.takes(0)]
        if onnx_peer is not None:
            call = onnx_peer.forward(Row("GRU", 1, 1, 1, H), x[None])
            assert call is not None
            pair = interleaved(ours, call, seconds)
            cells += [f"{pair.theirs * 1e3:.1f}", pair.takes(0)]
        rows.append(cells)
    torch.set_num_threads(threads)
    return rows


def native_steps() -> dict[str, dict[str, str]] | None:
    """Nanoseconds of one step of one stream without Python, width -> cell -> time, by the C++ benchmark; None where it
    was not built."""
    if not PROGRAM.exists():
        return None
    command = [str(PROGRAM), "steps", "1", gw.kernels.active().isa]
    times: dict[str, dict[str, str]] = {}
    for line in subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines():
        name, time = line.split("\t")
        cell, _, width = name.partition(" ")
        times.setdefault(width, {})[cell] = f"{float(time):.0f}"
    return times


def training_steps(torch_peer: Torch, seconds: float) -> tuple[list[list[str]], float]:
    """Forward, linear head, squared error, backward, clipping and Adam, on both sides."""
    from gatewise import nn, training
    from gatewise.training.rules import RULES

    torch, rows, ratios = torch_peer.torch, [], []
    for T, B, inputs, H, outputs in ((24, 32, 1, 32, 12), (96, 64, 7, 64, 96), (96, 64, 1, 128, 96)):
        rng = np.random.default_rng(0)
        x, y = rng.normal(size=(B, T, inputs)).astype(F), rng.normal(size=(B, outputs)).astype(F)
        layer, head, loss = gw.GRU(inputs, H, seed=0), nn.Linear(H, outputs, seed=1), nn.Squared()
        parameters = {f"layer.{k}": v for k, v in layer.parameters.items()}
        parameters |= {f"head.{k}": v for k, v in head.parameters.items()}
        optimizer = training.Optimizer(parameters, RULES["adam"](), clip_norm=1.0)

        def ours(
            layer: Any = layer, head: Any = head, loss: Any = loss, optimizer: Any = optimizer, x: Any = x, y: Any = y
        ) -> None:
            _, h, run = layer.forward(x)
            prediction, cache = head.forward(h[-1])
            _, d = loss.value_and_gradient(prediction[..., None], y)
            dh, head_gradients = head.backward(cache, d[..., 0])
            _, _, gradients = layer.backward(run, None, dh[None], need_dx=False)
            named = {f"layer.{k}": g for k, g in gradients.items()}
            named |= {f"head.{k}": g for k, g in head_gradients.items()}
            optimizer.step(named, 1e-3)

        module = torch.nn.GRU(inputs, H, batch_first=True)
        linear = torch.nn.Linear(H, outputs)
        everything = [*module.parameters(), *linear.parameters()]
        adam = torch.optim.Adam(everything, lr=1e-3)
        tx, ty = torch.from_numpy(x), torch.from_numpy(y)

        def theirs(
            module: Any = module, linear: Any = linear, everything: Any = everything, adam: Any = adam,
            tx: Any = tx, ty: Any = ty,
        ) -> None:  # fmt: skip
            adam.zero_grad()
            out, _ = module(tx)
            torch.nn.functional.mse_loss(linear(out[:, -1]), ty).backward()
            torch.nn.utils.clip_grad_norm_(everything, 1.0)
            adam.step()

        pair = interleaved(ours, theirs, seconds)
        ratios.append(pair.ratio)
        rows.append([f"{T}, {B}, {inputs}, {H}, {outputs}", f"{pair.ours:.2f}", f"{pair.theirs:.2f}", pair.takes(1)])
    return rows, float(np.exp(np.mean(np.log(ratios))))


def _gatewise_training(row: Row, lengths: np.ndarray | None = None) -> Callable[[], None]:
    layer: Any = row.layer(gw)
    rng = np.random.default_rng(0)
    x = rng.normal(size=(row.B, row.T, row.I)).astype(F)
    dy = rng.normal(size=(row.B, row.T, row.H)).astype(F)

    def call() -> None:
        _, _, cache = layer.forward(x, lengths=lengths)
        layer.backward(cache, dy)

    return call


def lengths(torch_peer: Torch, seconds: float) -> list[list[str]]:
    """Lengths uniform in 1 ... T: our cost against the valid share of the full cost, and torch packed and padded."""
    torch, rows = torch_peer.torch, []
    for row in (Row("GRU", 96, 64, 8, 128), Row("LSTM", 336, 64, 7, 64)):
        n = np.random.default_rng(0).integers(1, row.T + 1, row.B)
        share = n.sum() / (row.B * row.T)
        full = interleaved(_gatewise_training(row, n), _gatewise_training(row), seconds)
        module = torch_peer.module(row)
        x = torch.randn(row.T, row.B, row.I)
        dy = torch.randn(row.T, row.B, row.H)
        leaves = list(module.parameters())
        order = np.argsort(-n, kind="stable")
        packed = torch.nn.utils.rnn.pack_padded_sequence(x[:, order.copy()], torch.from_numpy(n[order].copy()))
        packed_dy = torch.nn.utils.rnn.pack_padded_sequence(dy, torch.from_numpy(n[order].copy())).data

        def padded(module: Any = module, x: Any = x, dy: Any = dy, leaves: Any = leaves) -> None:
            torch.autograd.grad(module(x)[0], leaves, dy)

        def by_packing(module: Any = module, packed: Any = packed, dy: Any = packed_dy, leaves: Any = leaves) -> None:
            torch.autograd.grad(module(packed)[0].data, leaves, dy)

        ours = _gatewise_training(row, n)
        against_padded, against_packed = interleaved(ours, padded, seconds), interleaved(ours, by_packing, seconds)
        rows.append(
            [
                row.name,
                f"{full.ours:.2f}",
                f"{1 / (full.ratio * share):.2f}{full.mark}",
                against_packed.takes(1),
                against_padded.takes(1),
            ]
        )
    return rows


def threads(rows: list[Row], seconds: float) -> list[list[str]]:
    """One thread against two, forward and backward, where a call takes more than 5 ms."""
    found = []
    for row in rows:
        call = _gatewise_training(row)

        def one(call: Any = call) -> None:
            with gw.kernels.use(threads=1):
                call()

        def two(call: Any = call) -> None:
            with gw.kernels.use(threads=2):
                call()

        pair = interleaved(two, one, seconds)
        if pair.theirs > 5.0:
            found.append([row.name, milliseconds_of(pair.theirs), milliseconds_of(pair.ours), pair.takes()])
    return found


def milliseconds_of(value: float) -> str:
    return f"{value:.2f}"


def growth(seconds: float) -> tuple[list[list[str]], list[list[str]]]:
    """Nanoseconds a step and sequence of forward and backward over B at T = 64, and over T at B = 16; GRU, H = 64."""
    tables = []
    for axis in ("B", "T"):
        rows = []
        for k in range(13):
            n = 2**k
            row = Row("GRU", 64, n, 8, 64) if axis == "B" else Row("GRU", n, 16, 8, 64)
            found = alone(_gatewise_training(row), seconds, most=9)
            per_step = f"{found.ours * 1e6 / (row.B * row.T):.0f}{found.mark}"
            rows.append([f"{axis} = {n}", f"{found.ours:.3f}", per_step])
        tables.append(rows)
    return tables[0], tables[1]


def recompute(seconds: float) -> float:
    """Time of forward and backward with gates rebuilt, over the time with gates stored; the shape of memory.py."""
    layer = gw.GRU(8, 128, seed=0)
    rng = np.random.default_rng(0)
    x, dy = rng.normal(size=(32, 4096, 8)).astype(F), rng.normal(size=(32, 4096, 128)).astype(F)

    def run(rebuilt: bool) -> None:
        _, _, cache = layer.forward(x, recompute=rebuilt)
        layer.backward(cache, dy)

    return interleaved(lambda: run(False), lambda: run(True), seconds * 2).ratio
