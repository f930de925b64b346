"""The native provider gives the numbers of the reference, for every cell, dtype, instruction set, shape and option."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

from gatewise.cells import CELLS, Weights
from tests.kernels.cases import ISAS, make_case, run

STEPS, BATCHES = (0, 1, 2, 9), (0, 1, 2, 5, 64)
SIZES = (1, 3, 15, 16, 17, 33, 64, 100)
TOLERANCE = {np.float32: 5e-5, np.float64: 3e-13}


def assert_close(got: dict[str, np.ndarray], want: dict[str, np.ndarray], dtype: Any, where: str) -> None:
    """Relative to the largest value of each array: sums over many rows cancel in places. A parameter's gradient of a
    single unit may cancel as a whole: it is as exact as a hundredth of the largest parameter gradient asks."""
    assert got.keys() == want.keys()
    gradients = {f"d{field}" for field in Weights._fields}
    largest = max((np.abs(want[name]).max(initial=0.0) for name in gradients & want.keys()), default=0.0)
    for name, b in want.items():
        a = got[name]
        assert a.dtype == dtype, name
        assert a.shape == b.shape, name
        if a.size:
            assert np.isfinite(a).all(), f"{where}: {name} is not finite"
            least = 1e-2 * max(1.0, largest) if name in gradients else 1e-2
            error = np.abs(a - b).max() / max(np.abs(b).max(), least)
            assert error <= TOLERANCE[dtype], f"{where}: {name} is off by {error:.2e}"


def without_what_a_kink_decides(
    got: dict[str, np.ndarray], want: dict[str, np.ndarray]
) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """Where rounding decides on which side of relu's kink a unit is, its gradient is 0 or 1: only outputs compare."""
    unsure = (got["y"] == 0) != (want["y"] == 0)
    if not unsure.any():
        return got, want
    assert max(np.abs(got["y"][unsure]).max(), np.abs(want["y"][unsure]).max()) < 1e-5
    outputs = ("y", "final[0]")
    return {name: got[name] for name in outputs}, {name: want[name] for name in outputs}


@pytest.mark.parametrize("key", CELLS)
def test_forward_and_backward(key: str) -> None:
    """Every shape (B, T, I, H) on every instruction set, in an order and with options that differ from cell to cell.

    The reference is the costly part, so it runs once a shape; half of the shapes are compared in float32, the others in
    float64, another half on each instruction set. Threads have tests of their own (test_same_bits).
    """
    rng = np.random.default_rng(list(CELLS).index(key))
    grid = list(itertools.product(BATCHES, STEPS, SIZES, SIZES))
    for k, n in enumerate(rng.permutation(len(grid))):
        lengths, reverse, bias, recompute = k % 2 == 1, k % 3 == 1, k % 5 != 4, k % 4 == 3
        case = make_case(CELLS[key], grid[n], seed=k, lengths=lengths, reverse=reverse, bias=bias, dtype=np.float64)
        want = run(case, provider="numpy")
        for isa in ISAS:
            dtype = np.float32 if rng.integers(2) else np.float64
            got = run(case.astype(dtype), provider="native", isa=isa, threads=1, recompute=recompute)
            where = f"{isa} (B, T, I, H) = {grid[n]}, {lengths=}, {reverse=}, {bias=}, {recompute=}"
            assert_close(*without_what_a_kink_decides(got, want), dtype, where)


@pytest.mark.parametrize("key", CELLS)
def test_long_sequences_cross_every_stretch(key: str) -> None:
    """Enough steps that backward works in many stretches, with lengths that end in each."""
    case = make_case(CELLS[key], (3, 2000, 2, 40), lengths=True, dtype=np.float64)
    want = run(case, provider="numpy")
    for recompute in (False, True):
        assert_close(run(case, recompute=recompute), want, np.float64, f"{recompute=}")


@pytest.mark.parametrize("key", CELLS)
def test_large_hidden_size(key: str) -> None:
    case = make_case(CELLS[key], (9, 3, 40, 300), dtype=np.float64)
    assert_close(run(case), run(case, provider="numpy"), np.float64, "H = 300")


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("key", CELLS)
def test_nan_and_infinity_pass_as_in_the_reference(key: str, isa: str) -> None:
    case = make_case(CELLS[key], (4, 5, 3, 18), dtype=np.float64)
    case.x[1, 2, 0] = np.nan
    case.x[2, 1, 1] = np.inf
    with np.errstate(invalid="ignore", over="ignore"):
        want = run(case, provider="numpy")
    got = run(case, isa=isa)
    for name in ("y", "final[0]"):
        np.testing.assert_array_equal(np.isnan(got[name]), np.isnan(want[name]))
        np.testing.assert_allclose(got[name], want[name], rtol=1e-12, atol=1e-12)
    # The other sequences know nothing of it.
    clean = make_case(CELLS[key], (4, 5, 3, 18), dtype=np.float64)
    np.testing.assert_array_equal(got["y"][[0, 3]], run(clean, isa=isa)["y"][[0, 3]])


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("key", CELLS)
@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_gradients_that_are_no_numbers_pass_as_in_the_reference(key: str, isa: str, value: float) -> None:
    case = make_case(CELLS[key], (4, 5, 3, 18), dtype=np.float64)
    case.dy[1, 2, :9] = value
    case.dstate[-1][2, 3:] = value
    with np.errstate(invalid="ignore", over="ignore"):
        want = run(case, provider="numpy")
    got = run(case, isa=isa)
    for name in want:
        np.testing.assert_array_equal(np.isfinite(got[name]), np.isfinite(want[name]), err_msg=name)
        np.testing.assert_allclose(got[name], want[name], rtol=1e-10, atol=1e-10, err_msg=name)


@pytest.mark.parametrize("key", CELLS)
@pytest.mark.parametrize("recompute", [False, True])
def test_padding_is_never_read(key: str, recompute: bool) -> None:
    case = make_case(CELLS[key], (5, 7, 3, 18), lengths=True, dtype=np.float32)
    assert case.lengths is not None
    case.lengths[:] = [7, 0, 3, 5, 1]
    want = run(case, recompute=recompute)
    past = np.arange(7) >= case.lengths[:, None]
    case.x[past] = np.nan
    case.dy[past] = np.nan
    got = run(case, recompute=recompute)
    for name in want:
        np.testing.assert_array_equal(got[name], want[name], err_msg=name)
    assert (got["y"][past] == 0).all()
    assert (got["dx"][past] == 0).all()


@pytest.mark.parametrize("key", CELLS)
def test_backward_without_some_gradients(key: str) -> None:
    """No dy, no dstate and no dx wanted are the same as zeros and looking away."""
    from gatewise import kernels

    case = make_case(CELLS[key], (3, 6, 2, 20))
    _, _, cache = kernels.forward(case.cell, case.x, case.weights, case.state)
    zeros = tuple(np.zeros_like(d) for d in case.dstate)
    full = kernels.backward(cache, np.zeros_like(case.dy), case.dstate)
    bare = kernels.backward(cache, None, case.dstate, need_dx=False)
    assert bare[0] is None
    for a, b in zip([*full[1], *full[2]], [*bare[1], *bare[2]], strict=True):
        np.testing.assert_array_equal(a, b)
    for a, b in zip(kernels.backward(cache, case.dy, zeros)[2], kernels.backward(cache, case.dy)[2], strict=True):
        np.testing.assert_array_equal(a, b)
