"""A long call without a cache is cut into stretches of time: the same bits, and Ctrl-C is heard between them."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from gatewise import kernels
from gatewise.cells import CELLS
from gatewise.kernels import native
from tests.kernels.cases import make_case

pytestmark = pytest.mark.skipif(kernels.active().provider != "native", reason="there is no native module")


@pytest.mark.parametrize("given", ["nothing", "state", "lengths", "state, lengths and out"])
@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("key", CELLS)
def test_stretches_have_the_bits_of_one_call(
    key: str, reverse: bool, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell, (B, T, H) = CELLS[key], (5, 23, 18)
    case = make_case(cell, (B, T, 3, H))
    state = case.state if "state" in given else None
    lengths = np.array([23, 0, 1, 9, 16]) if "lengths" in given else None
    made = []
    for steps in (T, 7, 1):
        monkeypatch.setattr(native, "STRETCH", 4.0 * B * steps * H * (3 + H))
        out = np.full((B, T, H + 2), 7, np.float32)[:, :, 1:-1] if "out" in given else None
        y, final, cache = kernels.forward(
            cell, case.x, case.weights, state, lengths, reverse=reverse, save=False, out=out
        )
        assert cache is None
        assert out is None or y is out
        made.append([y.tobytes(), *(part.tobytes() for part in final)])
    assert made[0] == made[1] == made[2]
    y, final, cache = kernels.forward(cell, case.x, case.weights, state, lengths, reverse=reverse)
    assert cache is not None
    assert made[0] == [y.tobytes(), *(part.tobytes() for part in final)]


def test_wrong_lengths_and_places_are_still_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(native, "STRETCH", 1.0)
    case = make_case(CELLS["lstm"], (4, 6, 3, 18))
    with pytest.raises(ValueError, match=r"lengths must lie in 0 \.\.\. 6, entry 1 is 7"):
        kernels.forward(case.cell, case.x, case.weights, None, np.array([1, 7, 1, 1]), save=False)
    with pytest.raises(ValueError, match="lengths"):
        kernels.forward(case.cell, case.x, case.weights, None, np.array([1, 2]), save=False)
    with pytest.raises(ValueError, match="out"):
        kernels.forward(case.cell, case.x, case.weights, None, save=False, out=np.zeros((4, 6, 17), np.float32))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other there")
def test_ctrl_c_is_heard_during_a_long_call() -> None:
    code = (
        "import signal, numpy as np, gatewise as gw\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # which a job in the background ignores
        "layer, x = gw.GRU(8, 512, seed=0), np.zeros((64, 20_000, 8), np.float32)\n"
        "print('ready', flush=True)\n"
        "layer(x)\n"
        "print('done', flush=True)\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        assert run.stdout is not None
        assert run.stdout.readline() == "ready\n"
        time.sleep(1.0)
        start = time.monotonic()
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=120)
    assert "KeyboardInterrupt" in err
    assert out == ""
    assert time.monotonic() - start < 10  # without stretches it takes half a minute; a busy machine has its time
