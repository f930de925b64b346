"""gatewise beside what uses OpenMP, in one process: same bits as alone, no deadlock, whoever is first."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

DIGEST = """
import hashlib
import numpy as np

def digest():
    import gatewise as gw
    gw.kernels.use(threads=3)
    rng = np.random.default_rng(0)
    x = rng.normal(size=(37, 30, 6)).astype(np.float32)
    layer = gw.GRU(6, 70, num_layers=2, bidirectional=True, seed=1)
    y, _, cache = layer.forward(x)
    dx, _, gradients = layer.backward(cache, np.ones_like(y))
    parts = [y, dx, *(gradients[k] for k in sorted(gradients))]
    return hashlib.sha256(b"".join(np.ascontiguousarray(p).tobytes() for p in parts)).hexdigest()
"""

PEERS = {
    "torch": """
def theirs():
    import torch
    torch.set_num_threads(2)
    layer = torch.nn.GRU(6, 70, batch_first=True)
    y, _ = layer(torch.zeros(37, 30, 6))
    y.sum().backward()
    torch.randn(300, 300) @ torch.randn(300, 300)
""",
    "scikit-learn": """
def theirs():
    from sklearn.ensemble import HistGradientBoostingRegressor
    rng = np.random.default_rng(0)
    HistGradientBoostingRegressor(max_iter=3).fit(rng.normal(size=(500, 6)), rng.normal(size=500))
""",
}

BODIES = {
    "they first": "theirs(); print(digest()); theirs()",
    "they after": "a = digest(); theirs(); assert digest() == a; print(a)",
    "in turn": "\nfor _ in range(20): theirs(); a = digest()\nprint(a)",
    "at once": """
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(4) as pool:
    ours = [pool.submit(digest) for _ in range(10)]
    they = [pool.submit(theirs) for _ in range(10)]
    for f in they: f.result()
    print(*{f.result() for f in ours})
""",
    "fork after them": """
import os
theirs(); a = digest()
pid = os.fork()
if pid == 0:
    os._exit(0 if digest() == a else 1)
assert os.waitpid(pid, 0)[1] == 0
print(a)
""",
}


def run(body: str) -> str:
    out = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", DIGEST + body], capture_output=True, text=True, timeout=300, check=False
    )
    assert out.returncode == 0, out.stderr
    return out.stdout.strip()


@pytest.fixture(autouse=True)
def provider() -> str:
    """In place of this folder's fixture: these tests are about the native provider and run in their own processes."""
    return "native"


@pytest.fixture(scope="module")
def alone() -> str:
    return run("print(digest())")


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("peer", PEERS)
def test_beside(peer: str, body: str, alone: str) -> None:
    assert run(PEERS[peer] + BODIES[body]) == alone


def test_several_processes_at_once(alone: str) -> None:
    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(run, [PEERS["torch"] + BODIES["in turn"]] * 3)) == {alone}
