"""What native code makes of looks and of plain series: as the reference, and the same bits everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise import kernels
from gatewise.arrays import Array
from gatewise.pretrained import looks, plain
from gatewise.pretrained.candidates import Hint, in_numpy
from gatewise.pretrained.heldout import KINDS
from gatewise.pretrained.inputs import Prepared, from_readings, width_of
from gatewise.pretrained.looks import joined, short_looks

HINTS = (Hint(), Hint(usual=12, sure=True), Hint(given=7), Hint(usual=300, sure=True))
LEVELS = 11


def _plain(rng: np.random.Generator, batch: int, n: int) -> Array:
    t = np.arange(n)
    return 5 * np.sin(2 * np.pi * t / 12 + rng.random((batch, 1))) + 0.02 * t + rng.normal(size=(batch, n))


def _growing(rng: np.random.Generator, batch: int, n: int) -> Array:
    t = np.arange(n)
    return np.exp(2.0 * t / n) * (3 + np.sin(2 * np.pi * t / 12) + 0.1 * rng.normal(size=(batch, n)))


ALL: dict[str, Callable[[np.random.Generator, int, int], Array]] = {**KINDS, "plain": _plain, "growing": _growing}


def _series(name: str, n: int) -> list[Array]:
    """Series of n readings and fewer, of one width; some are missing, and one does not change."""
    rng = np.random.default_rng(n)
    rows = list(ALL[name](rng, 5, n))
    least = width_of(n) // 2 + 1 if n > 16 else 8
    rows[1], rows[2] = rows[1][: -((n - least) // 2) or None], rows[2][n - least :]
    rows[3][rng.random(n) < 0.1] = np.nan
    rows[3][:4] = 1.0
    return [*rows, np.full(n, 2.5)]


def _close(one: Any, other: Any, what: str) -> None:
    np.testing.assert_allclose(one, other, rtol=1e-6, atol=1e-6, err_msg=what)


def _alike(one: Prepared, other: Prepared) -> None:
    for name, a, b in zip(one.inputs._fields, one.inputs, other.inputs, strict=True):
        _close(a, b, name)
        assert a.dtype == b.dtype
    for a, b in zip(one.found, other.found, strict=True):
        _close(a, b, "found")
    for name in ("centre", "scale", "readings"):
        np.testing.assert_allclose(getattr(one, name), getattr(other, name), rtol=1e-9, atol=1e-11, err_msg=name)
    assert np.array_equal(one.known, other.known)
    assert np.array_equal(one.n, other.n)
    values = np.random.default_rng(0).normal(size=(len(one.n), 3, 2))
    _close(one.in_readings(values), other.in_readings(values), "bend")


@pytest.mark.parametrize("name", ALL)
def test_looks_are_those_of_the_reference(name: str) -> None:
    bent = 0
    for n in (9, 30, 128, 500, 1000):
        for h, hint in zip((5, 12, 59, 24), HINTS, strict=True):
            given = _series(name, n), width_of(n), h, hint
            made = from_readings(*given)[2]
            short = short_looks(made, h, hint)
            with in_numpy():
                _alike(made, from_readings(*given)[2])
                right = short_looks(made, h, hint)
            assert (short is None) == (right is None)
            if short is not None and right is not None:
                assert np.array_equal(short.rows, right.rows)
                _alike(short.made, right.made)
            bent += int((made.bend.theta != 0).sum())
    assert bent > 0 or name != "growing"


def test_plain_series_are_those_of_the_reference() -> None:
    found = 0
    for name in ALL:
        for n in (9, 40, 128, 512):
            for h, hint in zip((5, 12, 59, 24), HINTS, strict=True):
                made = from_readings(_series(name, n), width_of(n), h, hint)[2]
                quantiles = np.random.default_rng(n).normal(size=(len(made.n), h, LEVELS))
                ours = plain.drawn_to_plain(made, quantiles, int(hint.usual))
                with in_numpy():
                    np.testing.assert_allclose(
                        ours, plain.drawn_to_plain(made, quantiles, int(hint.usual)), rtol=1e-8, atol=1e-8, err_msg=name
                    )
                found += int((ours != quantiles).any(axis=(1, 2)).sum())
    assert found > 200


def _everything(name: str, some: slice = slice(None)) -> list[Array]:
    hint, h = Hint(usual=12, sure=True), 24
    made = from_readings(_series(name, 500)[some], 512, h, hint)[2]
    short = short_looks(made, h, hint)
    assert short is not None
    quantiles = np.zeros((len(made.n), h, LEVELS))
    order = np.argsort(short.rows, kind="stable")
    return [
        *made.inputs, *made.found, made.centre, made.scale, made.readings, *made.bend,
        plain.drawn_to_plain(made, quantiles, 12), *(one[order] for one in short.made.inputs),
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["plain", "growing", "load", "prices"])
def test_the_same_bits_alone_in_another_order_and_on_every_instruction_set(name: str) -> None:
    together = _everything(name)
    module = kernels.choice.native_module()
    for isa in filter(module.has_series, module.available_isas()):
        with kernels.use(isa=isa):
            assert all(map(np.array_equal, _everything(name), together))
    back = _everything(name, slice(None, None, -1))
    # All series have three looks but that which does not change: their rows come in the order of the series.
    for one, other in zip(back[:19], together[:19], strict=True):
        assert np.array_equal(one[::-1], other)
    for k in range(5):
        alone = _everything(name, slice(k, k + 1))
        for one, other in zip(alone[:19], together[:19], strict=True):
            assert np.array_equal(one[0], other[k])


def test_both_kinds_of_looks_in_one_call_have_the_bits_of_two() -> None:
    network, h = gw.Pretrained().network, 24
    made = from_readings(_series("load", 500), 512, h, Hint())[2]
    short = short_looks(made, h, Hint())
    assert short is not None
    both = network.predict(joined(made.inputs, short.made.inputs))
    assert np.array_equal(both, np.concatenate([network.predict(one.inputs) for one in (made, short.made)]))


def test_forecasts_are_those_of_the_reference() -> None:
    model = gw.Pretrained()
    for name in ALL:
        series = [one[np.isfinite(one)] for n in (20, 150, 500) for one in _series(name, n)]
        ours = model.predict_arrays(series, 12)
        with in_numpy():
            right = model.predict_arrays(series, 12)
        size = np.array([np.nanmax(np.abs(one)) for one in series])[:, None, None]
        np.testing.assert_allclose(ours / size, right / size, atol=1e-6, err_msg=name)


def test_what_has_no_kernels_takes_the_reference() -> None:
    series = _series("plain", 200)[:2]
    with in_numpy():
        right = from_readings(series, 256, 8, Hint())[2]
    with kernels.use(provider="numpy"):
        for one, other in zip(from_readings(series, 256, 8, Hint())[2].inputs, right.inputs, strict=True):
            assert np.array_equal(one, other)


def test_what_does_not_fit_is_refused() -> None:
    x, known, n = np.zeros((2, 64)), np.ones((2, 64), bool), np.array([64, 40])
    one = np.array([1, 1])
    for bad in (np.array([64, 65]), np.array([3, 64]), np.array([64])):
        with pytest.raises(ValueError, match="n "):
            kernels.look(x, known, bad, 4)
    with pytest.raises(ValueError, match="known"):
        kernels.look(x, known[:1], n, 4)
    with pytest.raises(ValueError, match="whole patches"):
        kernels.look(x[:, :20], known[:, :20], np.array([20, 20]), 4)
    with pytest.raises(ValueError, match="steps"):
        kernels.look(x, known, n, 0)
    for rows, sizes, first in (
        ([2], [9], one),
        ([-1], [9], one),
        ([0], [17], one),
        ([0], [3], one),
        ([0], [9], 0 * one),
    ):
        with pytest.raises(ValueError, match=r"rows|sizes|first"):
            kernels.look(x, known, n, 4, short=(np.array(rows), np.array(sizes), first, one))
    basis = plain._basis(40, 12, 12, 8)
    shared = [basis.columns, basis.ends, basis.root, basis.along, basis.size, *basis[5:7], basis.doubt]
    assert kernels.fit_plain(x, n, np.array([1]), 12, tuple(shared)) is not None
    for which in ([0], [2], [-1]):
        with pytest.raises(ValueError, match="which"):
            kernels.fit_plain(x, n, np.array(which), 12, tuple(shared))
    for k in range(len(shared)):
        with pytest.raises(ValueError, match=r"has|must"):
            kernels.fit_plain(x, n, np.array([1]), 12, (*shared[:k], shared[k][:-1], *shared[k + 1 :]))
    falling = basis.ends.copy()
    falling[0] = 5
    with pytest.raises(ValueError, match="ends"):
        kernels.fit_plain(x, n, np.array([1]), 12, (shared[0], falling, *shared[2:]))


def test_readings_before_the_looks_change_nothing() -> None:
    """What a short look takes lies in the readings that it is given: others may be anything."""
    made = from_readings(_series("load", 1000)[:1], 1024, 8, Hint())[2]
    h, n, first = 8, np.array([1000]), made.found.first
    given = np.array([0]), np.array([62])
    known = made.known
    right = kernels.look(made.readings, known, n, h, short=(*given, first, first))
    wild = made.readings.copy()
    m = int(looks.stretch(made.n, first)[0])
    reach = 62 + max(m, int(looks.second_stretch(made.n, np.array([m]), made.found._replace(second=first))[0]))
    wild[:, : 1024 - reach] = np.nan
    ours = kernels.look(wild, known, n, h, short=(*given, first, first))
    assert right is not None
    assert ours is not None
    assert all(map(np.array_equal, ours, right))
