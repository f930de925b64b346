"""Work on several threads: every piece once, errors told, and the caller's settings hold there."""

from __future__ import annotations

import threading

import numpy as np
import pytest

import gatewise as gw
from gatewise.pretrained.chunks import each
from gatewise.pretrained.model import Pretrained


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_every_piece_is_computed_once(threads: int) -> None:
    done: list[int] = []
    each(done.append, range(17), threads)
    assert sorted(done) == list(range(17))


def test_two_threads_work_at_the_same_time() -> None:
    both = threading.Barrier(2, timeout=30)
    each(lambda _: both.wait(), range(2), 2)


def test_an_error_comes_out_and_ends_the_rest() -> None:
    done: list[int] = []

    def compute(piece: int) -> None:
        if piece == 1:
            raise KeyError("here")
        done.append(piece)

    with pytest.raises(KeyError, match="here"):
        each(compute, range(5000), 2)
    assert len(done) < 5000


def test_errors_of_floating_point_are_treated_as_the_caller_asks() -> None:
    def compute(_: int) -> None:
        np.divide(1.0, np.zeros(2))

    with np.errstate(divide="raise"), pytest.raises(FloatingPointError):
        each(compute, range(4), 2)
    with np.errstate(divide="ignore"):
        each(compute, range(4), 2)


def test_many_chunks_have_the_same_bits_at_any_thread_count(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    series = [np.cumsum(rng.normal(size=n)) + np.resize(rng.normal(size=7), n) for n in rng.integers(8, 400, 300)]
    monkeypatch.setattr("gatewise.pretrained.model._CELLS", 2048)
    threads: list[set[int]] = []
    right = Pretrained._quantiles

    def seen(*given: object) -> object:
        threads[-1].add(threading.get_ident())
        return right(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(Pretrained, "_quantiles", seen)
    made = []
    for count in (1, 2, 4):
        threads.append(set())
        with gw.kernels.use(threads=count):
            made.append(gw.Pretrained().predict_arrays(series, 20))
    assert threads[0] == {threading.get_ident()}
    assert len(threads[1]) == 2
    assert np.array_equal(made[0], made[1])
    assert np.array_equal(made[0], made[2])
