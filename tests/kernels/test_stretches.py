"""A long call is cut into stretches of time: the same bits, and Ctrl-C is heard between them."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from gatewise import kernels
from gatewise.cells import CELLS
from gatewise.kernels import stretches
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
        monkeypatch.setattr(stretches, "MOST", 4.0 * B * steps * H * (3 + H))
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
    monkeypatch.setattr(stretches, "MOST", 1.0)
    case = make_case(CELLS["lstm"], (4, 6, 3, 18))
    with pytest.raises(ValueError, match=r"lengths must lie in 0 \.\.\. 6, entry 1 is 7"):
        kernels.forward(case.cell, case.x, case.weights, None, np.array([1, 7, 1, 1]), save=False)
    with pytest.raises(ValueError, match="lengths"):
        kernels.forward(case.cell, case.x, case.weights, None, np.array([1, 2]), save=False)
    with pytest.raises(ValueError, match="out"):
        kernels.forward(case.cell, case.x, case.weights, None, save=False, out=np.zeros((4, 6, 17), np.float32))


@pytest.mark.parametrize("given", ["dy", "dy, state, lengths", "dstate, out", "dy, dstate, recompute"])
@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("key", CELLS)
def test_gradients_of_a_cut_call_are_those_of_one_call(
    key: str, reverse: bool, given: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cell, (B, T, H) = CELLS[key], (5, 23, 18)
    case = make_case(cell, (B, T, 3, H), dtype="float64")
    rng = np.random.default_rng(3)
    state = case.state if ", state" in given else None
    lengths = np.array([23, 0, 1, 9, 16]) if "lengths" in given else None
    dy = rng.normal(size=(B, T, H)) if "dy" in given else None
    dstate = tuple(rng.normal(size=(B, H)) for _ in cell.states) if "dstate" in given else None
    made = []
    for steps in (T, 7, 1):
        monkeypatch.setattr(stretches, "MOST_SAVED", 4.0 * B * steps * H * (3 + H))
        out = np.full((B, T, H + 2), 7.0)[:, :, 1:-1] if "out" in given else None
        y, final, cache = kernels.forward(
            cell, case.x, case.weights, state, lengths, reverse=reverse, recompute="recompute" in given, out=out
        )
        assert ("stretches" in repr(cache)) == (steps < T)
        assert out is not None or not y.flags.writeable
        dx, dinitial, gradients = kernels.backward(cache, dy, dstate)
        assert kernels.backward(cache, dy, dstate, need_dx=False)[0] is None
        made.append(([y, *final], [dx, *dinitial], [g for g in gradients if g is not None]))
    (whole, inward, parameters), *cut = made
    for outputs, states, gradients in cut:
        assert [a.tobytes() for a in outputs] == [a.tobytes() for a in whole]
        assert [a.tobytes() for a in states] == [a.tobytes() for a in inward]
        for gradient, expected in zip(gradients, parameters, strict=True):
            np.testing.assert_allclose(gradient, expected, rtol=1e-12, atol=1e-13)


def test_a_wrong_gradient_of_a_cut_call_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stretches, "MOST_SAVED", 1.0)
    case = make_case(CELLS["lstm"], (4, 6, 3, 18))
    _, _, cache = kernels.forward(case.cell, case.x, case.weights, None)
    with pytest.raises(ValueError, match="dy"):
        kernels.backward(cache, np.zeros((4, 5, 18), np.float32))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other there")
@pytest.mark.parametrize("which", ["without a cache", "with a cache", "backward"])
def test_a_signal_is_handled_in_the_midst_of_a_long_call(which: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Heard(Exception):
        pass

    def heard(*_: object) -> None:
        raise Heard

    monkeypatch.setattr(stretches, "MOST", 1e8)
    monkeypatch.setattr(stretches, "MOST_SAVED", 1e8)
    case = make_case(CELLS["lstm"], (32, 300, 8, 256))
    _, _, cache = kernels.forward(case.cell, case.x, case.weights, None)
    dy = np.ones((32, 300, 256), np.float32)

    def run() -> None:
        if which == "backward":
            kernels.backward(cache, dy)
        else:
            kernels.forward(case.cell, case.x, case.weights, None, save=which == "with a cache")

    run()
    start = time.process_time()
    run()
    whole = time.process_time() - start
    previous = signal.signal(signal.SIGPROF, heard)
    try:
        start = time.process_time()
        signal.setitimer(signal.ITIMER_PROF, whole / 5)
        with pytest.raises(Heard):
            run()
        assert time.process_time() - start < 0.8 * whole
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, previous)


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
