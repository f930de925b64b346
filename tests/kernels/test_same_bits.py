"""One sequence's numbers do not depend on how it was run; parameter gradients do not depend on the threads."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewise import kernels
from gatewise.cells import CELLS
from tests.kernels.cases import ISAS, Case, assert_same_bits, make_case, run

PER_SEQUENCE = ("y", "dx", "final[0]", "dstate[0]")
many = settings(max_examples=60, deadline=None, derandomize=True, print_blob=True)


@st.composite
def cases(draw: st.DrawFn, *, most: int = 40) -> Case:
    return make_case(
        CELLS[draw(st.sampled_from(list(CELLS)))],
        (
            draw(st.integers(1, most)),
            draw(st.integers(0, 9)),
            draw(st.sampled_from([1, 2, 5, 17])),
            draw(st.sampled_from([1, 7, 16, 33, 70])),
        ),
        seed=draw(st.integers(0, 2**20)),
        lengths=draw(st.booleans()),
        reverse=draw(st.booleans()),
        dtype=draw(st.sampled_from([np.float32, np.float64])),
    )


@many
@given(cases(most=80), st.sampled_from(ISAS), st.sampled_from([2, 3, 8]), st.booleans())
def test_threads(case: Case, isa: str, threads: int, recompute: bool) -> None:
    one = run(case, isa=isa, threads=1)
    assert_same_bits(run(case, isa=isa, threads=threads, recompute=recompute), one)


@pytest.mark.parametrize("key", CELLS)
@pytest.mark.parametrize("lengths", [False, True])
@pytest.mark.parametrize(
    "sizes",
    [(70, 50, 3, 40), (66, 30, 600, 64), (37, 40, 20, 70), (13, 3, 20, 400)],
    ids=["crowd", "inputs", "many", "broad"],
)
def test_threads_that_have_work_to_share(key: str, lengths: bool, sizes: tuple[int, int, int, int]) -> None:
    """Large enough that every number of threads is really used, and that sums are taken in parts and in groups."""
    assert_threads_do_not_matter(key, lengths, sizes)


@pytest.mark.parametrize("key", CELLS)
@pytest.mark.parametrize("lengths", [False, True])
@pytest.mark.parametrize("sizes", [(1, 70, 5, 130), (3, 30, 2, 130)], ids=["one", "few"])
def test_threads_that_share_the_units(key: str, lengths: bool, sizes: tuple[int, int, int, int]) -> None:
    """Too few sequences for the threads, which then go from step to step together."""
    assert_threads_do_not_matter(key, lengths, sizes)


def test_threads_that_share_the_units_over_many_stretches() -> None:
    """Long enough that the c which recomputing keeps is needed."""
    case = make_case(CELLS["lstm"], (1, 1000, 1, 64))
    assert_same_bits(run(case, threads=2, recompute=True), run(case, threads=1))


def assert_threads_do_not_matter(key: str, lengths: bool, sizes: tuple[int, int, int, int]) -> None:
    case = make_case(CELLS[key], sizes, lengths=lengths)
    one = run(case, threads=1)
    for threads in (2, 3, 8):
        assert_same_bits(run(case, threads=threads), one)
        assert_same_bits(run(case, threads=threads, recompute=True), one)


@many
@given(cases(), st.sampled_from(ISAS), st.data())
def test_batches(case: Case, isa: str, data: st.DataObject) -> None:
    """Any selection of sequences, in any order, gives the rows of the whole batch."""
    B = case.x.shape[0]
    rows = data.draw(st.lists(st.integers(0, B - 1), min_size=1, max_size=B))
    whole = run(case, isa=isa)
    part = run(case.take(rows), isa=isa)
    names = [n for n in part if n.startswith(("y", "dx", "final", "dstate"))]
    assert_same_bits(part, {n: np.ascontiguousarray(a[rows]) if n in names else a for n, a in whole.items()}, names)


@many
@given(cases(), st.sampled_from(ISAS), st.integers(1, 5))
def test_padding(case: Case, isa: str, extra: int) -> None:
    """More steps after the end change nothing, neither outputs nor any gradient."""
    batch, steps, inputs = case.x.shape
    if case.lengths is None:
        case.lengths = np.full(batch, steps)
    rng = np.random.default_rng(extra)
    longer = Case(
        case.cell,
        np.concatenate([case.x, rng.normal(size=(batch, extra, inputs)).astype(case.x.dtype)], axis=1),
        case.weights,
        case.state,
        case.lengths,
        case.reverse,
        np.concatenate([case.dy, rng.normal(size=(batch, extra, case.dy.shape[2])).astype(case.x.dtype)], axis=1),
        case.dstate,
    )
    short, long = run(case, isa=isa), run(longer, isa=isa)
    long["y"], long["dx"] = np.ascontiguousarray(long["y"][:, :steps]), np.ascontiguousarray(long["dx"][:, :steps])
    assert_same_bits(short, long)


@many
@given(cases(), st.sampled_from(ISAS))
def test_all_lengths_full_is_no_lengths(case: Case, isa: str) -> None:
    case.lengths = None
    free = run(case, isa=isa)
    case.lengths = np.full(case.x.shape[0], case.x.shape[1])
    assert_same_bits(run(case, isa=isa), free)


@many
@given(cases(most=9), st.sampled_from(ISAS))
def test_steps_and_stretches(case: Case, isa: str) -> None:
    """Whole, cut in two, and one step at a time."""
    case.lengths, case.reverse = None, False
    T = case.dy.shape[1]
    whole = run(case, isa=isa)
    with kernels.use(isa=isa):
        state, parts = case.state, []
        for piece in (case.x[:, : T // 3], case.x[:, T // 3 :]):
            y, state, _ = kernels.forward(case.cell, piece, case.weights, state, save=False)
            parts.append(y)
        assert np.concatenate(parts, axis=1).tobytes() == whole["y"].tobytes()
        assert state[0].tobytes() == whole["final[0]"].tobytes()
        stream = kernels.stream(case.cell, [case.weights], case.x.shape[0], case.x.dtype)
        stream.state = tuple(s[None] for s in case.state)
        for t in range(T):
            assert stream.step(case.x[:, t]).tobytes() == np.ascontiguousarray(whole["y"][:, t]).tobytes()
        for k, part in enumerate(stream.state):
            assert part[0].tobytes() == whole[f"final[{k}]"].tobytes()


@many
@given(cases(), st.sampled_from(ISAS))
def test_backward_twice(case: Case, isa: str) -> None:
    """Backward changes nothing that forward returned."""
    with kernels.use(isa=isa):
        y, final, cache = kernels.forward(
            case.cell, case.x, case.weights, case.state, case.lengths, reverse=case.reverse
        )
        before = [a.copy() for a in (y, *final, cache.saved, cache.x)]
        first = kernels.backward(cache, case.dy, case.dstate)
        second = kernels.backward(cache, case.dy, case.dstate)
    for a, b in zip(before, (y, *final, cache.saved, cache.x), strict=True):
        assert a.tobytes() == b.tobytes()
    for a, b in zip((first[0], *first[1], *first[2]), (second[0], *second[1], *second[2]), strict=True):
        assert np.asarray(a).tobytes() == np.asarray(b).tobytes()


def test_a_cache_keeps_its_instruction_set() -> None:
    """Forward under one set, backward after the choice has changed."""
    case = make_case(CELLS["gru-after-keep"], (3, 4, 2, 21))
    with kernels.use(isa=ISAS[0]):
        _, _, cache = kernels.forward(case.cell, case.x, case.weights, case.state)
        want = kernels.backward(cache, case.dy)[2]
    with kernels.use(isa=ISAS[-1]):
        got = kernels.backward(cache, case.dy)[2]
    for a, b in zip(want, got, strict=True):
        assert np.asarray(a).tobytes() == np.asarray(b).tobytes()
