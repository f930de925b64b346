"""The head's kernels: near the reference, the same bits for one row as for many, wrong shapes refused."""

import numpy as np
import pytest

from gatewise import kernels
from gatewise.kernels import FrameRule, Head, reference
from gatewise.nn import GRU
from tests.providers import AVAILABLE

pytestmark = pytest.mark.skipif("native" not in AVAILABLE, reason="no native module")

SIZES = [(1, 1, 1), (3, 7, 2), (5, 8, 8), (2, 33, 30), (64, 128, 3)]


@pytest.mark.parametrize(("rows", "inputs", "outputs"), SIZES)
@pytest.mark.parametrize("with_bias", [True, False])
def test_affine(rows, inputs, outputs, with_bias):
    rng = np.random.default_rng(rows)
    x, w = (rng.normal(size=s).astype(np.float32) for s in ((rows, inputs), (outputs, inputs)))
    b = rng.normal(size=outputs).astype(np.float32) if with_bias else None
    exact = x.astype(float) @ w.astype(float).T + (0.0 if b is None else b)
    with kernels.use(provider="native"):
        y = kernels.affine(x, w, b)
        assert (kernels.affine(x[-1:], w, b) == y[-1:]).all()
        assert (kernels.affine(np.asfortranarray(x), w, b) == y).all()
    bound = np.abs(x) @ np.abs(w).T + 1.0
    assert (np.abs(y - exact) <= 1e-6 * bound).all()
    assert np.allclose(y, reference.affine(x, w, b), rtol=1e-5, atol=1e-5)
    wide = w.astype(np.float64)
    assert kernels.affine(x, wide, None).dtype == np.float64


@pytest.mark.parametrize("apart", [True, False])
def test_probabilities(apart):
    logits = np.array([[0, 0, 0], [1, -2, 3], [1000, 0, -1000], [-80, 80, 0], [np.nan, 0, 1]], np.float32)
    with kernels.use(provider="native"):
        p = kernels.probabilities(logits, apart=apart)
        assert (kernels.probabilities(logits[1:2], apart=apart) == p[1:2]).all()
    assert p.dtype == np.float64
    assert np.allclose(p, reference.probabilities(logits, apart), rtol=1e-14, atol=0, equal_nan=True)


def test_wrong_shapes_are_refused():
    x, w = np.zeros((2, 3), np.float32), np.zeros((4, 3), np.float32)
    with kernels.use(provider="native"):
        for bad in ((x, w[:, :2], None), (x, w, np.zeros(3, np.float32)), (x[0], w, None)):
            with pytest.raises(ValueError, match=r"shape|axes"):
                kernels.affine(*bad)
        with pytest.raises(ValueError, match="at least one column"):
            kernels.probabilities(np.zeros((2, 0), np.float32), apart=False)


RULE = {"channels": 2, "changing": np.zeros(0, np.int64), "unit": np.zeros(0), "pace": 1.0, "centre": np.zeros(2),
        "scale": np.ones(2), "mask": False}  # fmt: skip
PATH = {"changing": np.array([1]), "unit": np.ones(2), "centre": np.zeros(10), "scale": np.ones(10)}


def rule(**changes):
    return FrameRule(**{**RULE, **changes})


def head(stream, **changes):
    good = {
        "frames": rule(), "seen": [], "pooling": "last", "steps": np.zeros(1, np.int64), "pooled": np.zeros(3),
        "weight": np.zeros((4, 3), np.float32), "bias": np.zeros(4, np.float32), "meaning": "classes",
    }  # fmt: skip
    return kernels.answers(stream, Head(**{**good, **changes}))


def test_a_head_that_does_not_fit_is_refused():
    layer = GRU(2, 3, seed=0)
    with kernels.use(provider="native"):
        assert head(layer.stream()) is not None
        assert head(GRU(2, 3, dtype="float64").stream()) is None
        for changes in ({"frames": rule(channels=3, centre=np.zeros(3), scale=np.ones(3))}, {"frames": rule(mask=True)},
                        {"pooled": np.zeros(2)}, {"bias": np.zeros(3, "f4")}, {"weight": np.zeros((4, 2), "f4")},
                        {"meaning": "numbers"}, {"steps": np.zeros(2, np.int64)}, {"seen": [np.zeros((1, 1))]},
                        {"frames": rule(**PATH)}):  # fmt: skip
            with pytest.raises((ValueError, TypeError)):
                head(layer.stream(), **changes)
        with pytest.raises(ValueError, match="one sequence"):
            head(layer.stream(batch=2))
    with kernels.use(provider="numpy"):
        assert head(layer.stream()) is None
        assert kernels.frames(rule()) is None


def test_frames_that_do_not_fit_are_refused():
    with kernels.use(provider="native"):
        frames = kernels.frames(rule(**PATH))
        assert frames is not None
        for changes in ({"channels": 3}, {"channels": 0}, {"changing": np.array([2])}, {"changing": np.array([-1])},
                        {"unit": np.ones(1)}, {"centre": np.zeros(9)}, {"scale": np.ones(11)},
                        {"changing": np.zeros((1, 1), np.int64)}):  # fmt: skip
            with pytest.raises(ValueError, match=r"shape|must|holds"):
                kernels.frames(rule(**{**PATH, **changes}))
    state = [np.zeros((5, width)) for width in (1, 2, 2, 2, 1, 1)]
    z, after = frames.step(np.ones((5, 2)), state)
    assert z.shape == (5, 10)
    assert [part[0, 0] for part in after[:3]] == [1, 1, 1]
    for x, parts in ((np.ones(2), state), (np.ones((4, 2)), state), (np.ones((5, 2)), state[:5]),
                     (np.ones((5, 2)), [*state[:5], np.zeros((5, 2))]), (np.ones((5, 2), "f4"), state),
                     (np.ones((5, 2)), [part.astype("f4") for part in state])):  # fmt: skip
        with pytest.raises((ValueError, TypeError)):
            frames.step(x, parts)
