"""The generator of finger motions."""

import numpy as np
import pytest

from gatewise.classification import make_motions
from gatewise.classification.motions import MOTIONS


def test_seeded_and_complete():
    a, b, c = make_motions(80, seed=3), make_motions(80, seed=3), make_motions(80, seed=4)
    assert all((p == q).all() for p, q in zip(a.X, b.X, strict=True))
    assert (a.y == b.y).all()
    assert any(p.shape != q.shape or (p != q).any() for p, q in zip(a.X, c.X, strict=True))
    assert {name: int((a.y == name).sum()) for name in MOTIONS} == dict.fromkeys(MOTIONS, 10)
    assert a.groups.tolist() == sorted(np.tile(np.arange(10), 8).tolist())
    assert all((x[0] == 0).all() for x in a.X)


def test_options():
    exact = make_motions(40, dropped=0.0, jitter=0.0, frames=20, motions=["rest", "swipe-up"], seed=0)
    assert {x.shape for x in exact.X} == {(20, 2)}
    assert set(exact.y) == {"rest", "swipe-up"}
    assert all(x[-1, 1] < -0.1 for x, name in zip(exact.X, exact.y, strict=True) if name == "swipe-up")
    lossy = make_motions(40, dropped=0.9, seed=0)
    assert min(len(x) for x in lossy.X) == 2


def turned(x):
    """Signed area of the path, above 0 where it turns from x to y (clockwise with y downwards)."""
    centred = x - x.mean(axis=0)
    a, b = centred[:-1], centred[1:]
    return float((a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]).sum())


def test_circles_turn_their_way():
    found = make_motions(60, motions=["clockwise", "counterclockwise"], dropped=0.0, seed=1)
    assert all((turned(x) > 0) == (name == "clockwise") for x, name in zip(found.X, found.y, strict=True))


@pytest.mark.parametrize(
    "wrong",
    [{"n": 0}, {"frames": 1}, {"dropped": 1.0}, {"motions": ["wave"]}, {"motions": []}, {"jitter": -1.0},
     {"speed": np.nan}, {"per_recording": 0}],
)  # fmt: skip
def test_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        make_motions(**{"n": 8, **wrong})
