"""Error of sigmoid and tanh over the whole range, in units in the last place (ulp).

Measured through cells that are nothing else. tanh: a plain RNN with H = I = 1, W = 1, R = 0 gives h = tanh(x).
Sigmoid: a GRU whose candidate is tanh(0) = 0 and whose h_ is 1 gives h = z = sigmoid(x).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gatewise import kernels
from gatewise.cells import GRU, RNN, Weights
from tests.kernels.cases import ISAS

# Stated in native/src/simd/math.hpp.
MOST_ULP = {"avx512": 4.0, "avx2": 4.0, "neon": 4.0, "baseline": 6.0}


def native_tanh(x: np.ndarray) -> np.ndarray:
    one, zero = np.ones((1, 1), x.dtype), np.zeros((1, 1), x.dtype)
    y, _, _ = kernels.forward(
        RNN("tanh"), x.reshape(-1, 1, 1), Weights(one, zero, None, None), (np.zeros((x.size, 1), x.dtype),), save=False
    )
    return y.reshape(x.shape)


def native_sigmoid(x: np.ndarray) -> np.ndarray:
    ih, hh = np.array([[0], [1], [0]], x.dtype), np.zeros((3, 1), x.dtype)
    y, _, _ = kernels.forward(
        GRU(), x.reshape(-1, 1, 1), Weights(ih, hh, None, None), (np.ones((x.size, 1), x.dtype),), save=False
    )
    return y.reshape(x.shape)


def exact_tanh(x: np.ndarray) -> np.ndarray:
    return np.tanh(x.astype(np.longdouble))


def exact_sigmoid(x: np.ndarray) -> np.ndarray:
    wide = x.astype(np.longdouble)
    with np.errstate(under="ignore"):
        t = np.exp(-np.abs(wide))
    return np.where(wide < 0, t, 1) / (1 + t)


def numbers(dtype: Any) -> np.ndarray:
    """Bit patterns over all magnitudes, and densely where the functions bend; both signs."""
    rng = np.random.default_rng(5)
    limit = 110.0 if dtype is np.float32 else 760.0
    integers = np.uint32 if dtype is np.float32 else np.uint64
    top = np.array(np.finfo(dtype).max, dtype).view(integers)
    patterns = rng.integers(0, int(top), 300_000, dtype=integers, endpoint=True).view(dtype)
    bend = np.concatenate(
        [rng.uniform(0, limit, 300_000), rng.uniform(0, 12, 300_000), 2.0 ** rng.uniform(-40, 6, 300_000)]
    )
    x = np.concatenate([patterns, bend.astype(dtype)])
    return np.concatenate([x, -x])


def ulp_error(got: np.ndarray, exact: np.ndarray, dtype: Any) -> float:
    """The largest error; results below the smallest normal number must be zero."""
    small = np.abs(exact) < np.finfo(dtype).tiny
    assert not got[small].any()
    got, exact = got[~small], exact[~small]
    with np.errstate(under="ignore"):
        spacing = np.spacing(np.abs(exact).astype(dtype)).astype(np.longdouble)
    return float((np.abs(got.astype(np.longdouble) - exact) / spacing).max())


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize(("native", "exact"), [(native_tanh, exact_tanh), (native_sigmoid, exact_sigmoid)])
def test_error_bound(native: Any, exact: Any, dtype: Any, isa: str) -> None:
    x = numbers(dtype)
    with kernels.use(isa=isa):
        worst = ulp_error(native(x), exact(x), dtype)
    assert worst <= MOST_ULP[isa], f"{worst:.2f} ulp"


@pytest.mark.parametrize("isa", ISAS)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_limits(dtype: Any, isa: str) -> None:
    x = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1e30, -1e30], dtype)
    with kernels.use(isa=isa):
        np.testing.assert_array_equal(native_tanh(x), np.array([0, 0, 1, -1, np.nan, 1, -1], dtype))
        # Through a bias here: a weight of 0 times infinity would be NaN.
        zero = np.zeros((21, 1), dtype)
        bias = np.concatenate([np.zeros(7), x, np.zeros(7)]).astype(dtype)
        weights = Weights(zero, np.zeros((21, 7), dtype), bias, np.zeros(21, dtype))
        _, (z,), _ = kernels.forward(GRU(), zero[:1, None], weights, (np.ones((1, 7), dtype),))
        np.testing.assert_array_equal(z[0], np.array([0.5, 0.5, 1, 0, np.nan, 1, 0], dtype))
        odd = numbers(dtype)[:10_000]
        odd = odd[np.abs(odd) >= np.finfo(dtype).tiny]  # smaller ones are zero, whose sign is lost in the sum
        assert native_tanh(-odd).tobytes() == (-native_tanh(odd)).tobytes()


@pytest.mark.parametrize("isa", ISAS)
def test_monotone_where_it_matters(isa: str) -> None:
    """A gate never falls by more than its error while its argument rises."""
    x = np.linspace(-20, 20, 400_001).astype(np.float32)
    with kernels.use(isa=isa):
        for y in (native_tanh(x), native_sigmoid(x)):
            assert (np.diff(y.astype(np.float64)) >= -4 * np.spacing(np.abs(y[1:]))).all()
