"""Peak memory of forward and backward, each in a process of its own."""

from __future__ import annotations

import subprocess
import sys

# Not getrusage: its peak survives exec, so a child would start with its parent's.
PEAK = """
def peak():
    with open("/proc/self/status") as f:
        return next(int(line.split()[1]) for line in f if line.startswith("VmHWM"))
"""

GATEWISE = """
import sys
import numpy as np, gatewise as gw
T, B, I, H = 4096, 32, 8, 128
recompute = sys.argv[1] == "recompute"
layer = gw.{kind}(I, H, seed=0)
rng = np.random.default_rng(0)
x = rng.standard_normal((B, T, I), dtype=np.float32)
dy = rng.standard_normal((B, T, H), dtype=np.float32)
layer(x[:, :64])
before = peak()
y, _, cache = layer.forward(x, recompute=recompute)
layer.backward(cache, dy)
print(peak() - before)
"""

TORCH = """
import torch
torch.set_num_threads(2)
T, B, I, H = 4096, 32, 8, 128
layer = torch.nn.{kind}(I, H)
x = torch.randn(T, B, I).requires_grad_()
dy = torch.randn(T, B, H)
layer(x[:64])[0].sum().backward()
before = peak()
y, _ = layer(x)
torch.autograd.grad(y, [x, *layer.parameters()], dy)
print(peak() - before)
"""


def _peak(code: str, *arguments: str) -> float:
    out = subprocess.run([sys.executable, "-c", PEAK + code, *arguments], capture_output=True, text=True, check=True)
    return int(out.stdout) / 1024


def peaks() -> list[list[str]]:
    """MiB beyond what stood there before: torch, gatewise, gatewise with recompute."""
    rows = []
    for kind in ("GRU", "LSTM"):
        torch = _peak(TORCH.format(kind=kind))
        stored = _peak(GATEWISE.format(kind=kind), "store")
        rebuilt = _peak(GATEWISE.format(kind=kind), "recompute")
        rows.append(
            [kind, f"{torch:.0f}", f"{stored:.0f}", f"{stored / torch:.2f}", f"{rebuilt:.0f}", f"{rebuilt / torch:.2f}"]
        )
    return rows
