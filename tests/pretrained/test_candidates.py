"""Periods and simple forecasts in native code: those of the reference to rounding, the same bits in any company."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.pretrained.candidates import NAMES, Hint, Seasons, forecasts, in_numpy, seasons
from gatewise.pretrained.heldout import KINDS
from gatewise.pretrained.inputs import prepare
from gatewise.pretrained.synthetic import draw
from tests.providers import AVAILABLE


def has_kernels() -> bool:
    if "native" not in AVAILABLE:
        return False
    with kernels.use(provider="native"):
        return kernels.choice.native_module().has_series(kernels.active().isa)


pytestmark = pytest.mark.skipif(not has_kernels(), reason="no native kernels for series")

WIDTHS = (3, 16, 19, 32, 64, 100, 128, 256, 512, 1024)
ROWS = 64


@pytest.fixture(autouse=True)
def native() -> Any:
    with kernels.use(provider="native"):
        yield


def at_the_end(series: Array, n: Array) -> Array:
    """The last n readings of each series, relative to the last one and in units of the largest; zeros before them."""
    width = series.shape[1]
    x = (series - series[:, -1:]) * (np.arange(width) >= (width - n)[:, None])
    size = np.abs(x).max(axis=1, keepdims=True)
    return x / np.where(size > 0, size, 1.0)


def lengths(rng: np.random.Generator, width: int, rows: int) -> Array:
    """Half of them as a row of this width has them, half of them anything."""
    usual = rng.integers(width // 2 + 1, width + 1, rows)
    return np.maximum(np.where(rng.random(rows) < 0.5, usual, rng.integers(3, width + 1, rows)), 3)


def odd_series(rng: np.random.Generator, rows: int, width: int) -> Array:
    """Two values, counts with many zeros, steps, straight lines under noise, a few changes."""
    kinds = [
        rng.integers(0, 2, (rows, width)),
        rng.poisson(0.4, (rows, width)),
        np.cumsum(rng.random((rows, width)) < 0.05, axis=1),
        np.arange(width) * rng.normal(size=(rows, 1)) + rng.normal(size=(rows, width)),
        np.cumsum(rng.normal(size=(rows, width)), axis=1),
    ]
    return np.stack(kinds).astype(float)[rng.integers(0, len(kinds), rows), np.arange(rows)]


def check(x: Array, n: Array, h: int, hint: Hint = Hint(), most: float = 1e-9) -> None:  # noqa: B008
    """Both the same: periods, their strength, forecasts relative to the row's size, what the seasons leave."""
    with in_numpy():
        right = seasons(x, n, hint)
        ahead, rest = forecasts(x, n, right, h)
    found = seasons(x, n, hint)
    assert np.array_equal(found.first, right.first)
    assert np.array_equal(found.second, right.second)
    assert np.abs(found.strength - right.strength).max() < most
    made, left = forecasts(x, n, right, h)
    size = np.maximum(np.abs(x).max(axis=1), np.abs(ahead).max(axis=(1, 2))) + 1e-300
    assert made.shape == (len(x), h, len(NAMES))
    assert (np.abs(made - ahead).max(axis=1) / size[:, None]).max(initial=0.0) < most
    assert (np.abs(left - rest).max(axis=1) / size).max() < most


@pytest.mark.parametrize("width", WIDTHS)
def test_invented_series(width: int) -> None:
    rng = np.random.default_rng(width)
    for h in (1, 5, 48):
        n = lengths(rng, width, ROWS)
        period = rng.integers(0, max(width, 2), (2, ROWS))  # some with fewer than two cycles
        hint = Hint(np.where(rng.random(ROWS) < 0.2, period[0], 0), period[1], h == 5)
        check(at_the_end(draw(rng, ROWS, max(width, 16))[0][:, -width:], n), n, h)
        check(at_the_end(odd_series(rng, ROWS, width), n), n, h, hint)


@pytest.mark.parametrize("kind", KINDS)
def test_held_out_kinds(kind: str) -> None:
    for width in (32, 256, 1024):
        rng = np.random.default_rng(width)
        n = lengths(rng, width, 24)
        check(at_the_end(KINDS[kind](rng, 24, width), n), n, 12)


@pytest.mark.parametrize("scale", [1e-90, 1e-9, 1e9])
def test_other_units(scale: float) -> None:
    rng = np.random.default_rng(1)
    n = lengths(rng, 128, ROWS)
    check(scale * at_the_end(draw(rng, ROWS, 128)[0], n), n, 30)


@pytest.mark.parametrize("value", [0.0, 1.0, -3.0])
def test_constants(value: float) -> None:
    n = np.array([3, 20, 64])
    x = value * (np.arange(64) >= (64 - n)[:, None])
    assert seasons(x, n).first.tolist() == [1, 1, 1]
    ahead, rest = forecasts(x, n, seasons(x, n), 9)
    assert np.allclose(ahead, value, rtol=1e-12, atol=0)
    assert np.array_equal(rest, x)


def test_what_comes_out_of_long_horizons() -> None:
    rng = np.random.default_rng(2)
    n = lengths(rng, 64, 8)
    check(at_the_end(draw(rng, 8, 64)[0], n), n, 1500)


def same(a: tuple[Array, ...], b: tuple[Array, ...]) -> bool:
    return all(np.array_equal(x, y) for x, y in zip(a, b, strict=True))


def test_the_same_bits_alone_in_another_order_and_on_every_instruction_set() -> None:
    rng = np.random.default_rng(3)
    n = lengths(rng, 256, ROWS)
    x = at_the_end(draw(rng, ROWS, 256)[0], n)
    found = seasons(x, n)
    made = forecasts(x, n, found, 20)
    for k in range(0, ROWS, 7):
        one = slice(k, k + 1)
        assert same(seasons(x[one], n[one]), tuple(part[one] for part in found))
        assert same(
            forecasts(x[one], n[one], Seasons(*(part[one] for part in found)), 20), tuple(part[one] for part in made)
        )
    back = slice(None, None, -1)
    assert same(seasons(x[back], n[back]), tuple(part[back] for part in found))
    module = kernels.choice.native_module()
    for isa in filter(module.has_series, module.available_isas()):
        with kernels.use(isa=isa):
            assert same(seasons(x, n), found)
            assert same(forecasts(x, n, found, 20), made)


def test_the_same_bits_in_a_wider_row() -> None:
    rng = np.random.default_rng(4)
    n = rng.integers(130, 257, ROWS)
    x = at_the_end(draw(rng, ROWS, 256)[0], n)
    wide = np.pad(x, ((0, 0), (768, 0)))
    found = seasons(x, n)
    assert same(seasons(wide, n), found)
    ahead, rest = forecasts(x, n, found, 20)
    assert same(forecasts(wide, n, found, 20), (ahead, np.pad(rest, ((0, 0), (768, 0)))))


def test_longer_rows_and_what_has_no_kernels_take_the_reference() -> None:
    rng = np.random.default_rng(5)
    module = kernels.choice.native_module()
    bare = [{"isa": isa} for isa in module.available_isas() if not module.has_series(isa)]
    cases: list[tuple[int, dict[str, Any]]] = [(1100, {"provider": "native"}), (64, {"provider": "numpy"})]
    for width, chosen in [*cases, *((64, one) for one in bare)]:
        n = np.full(3, width)
        x = at_the_end(np.cumsum(rng.normal(size=(3, width)), axis=1), n)
        with in_numpy():
            right = seasons(x, n)
            ahead = forecasts(x, n, right, 4)
        with kernels.use(**chosen):
            assert same(seasons(x, n), right)
            assert same(forecasts(x, n, right, 4), ahead)


def test_what_does_not_fit_is_refused() -> None:
    x, n, one = np.zeros((2, 16)), np.array([16, 9]), np.array([1, 1])
    for bad in (np.array([16, 17]), np.array([1, 9]), np.array([-1, 9]), np.array([16])):
        with pytest.raises(ValueError, match="n "):
            kernels.find_seasons(x, bad, one, one, False)
    with pytest.raises(ValueError, match="x"):
        kernels.find_seasons(x[0][None, None], n, one, one, False)
    for bad in (np.array([1, 10]), np.array([0, 1]), np.array([-3, 1])):
        with pytest.raises(ValueError, match="first"):
            kernels.simple_forecasts(x, n, bad, one, 3)
        with pytest.raises(ValueError, match="second"):
            kernels.simple_forecasts(x, n, one, bad, 3)
    with pytest.raises(ValueError, match="steps"):
        kernels.simple_forecasts(x, n, one, one, 0)


def test_the_networks_inputs() -> None:
    rng = np.random.default_rng(6)
    x = draw(rng, ROWS, 128)[0]
    known, n = rng.random(x.shape) < 0.97, rng.integers(65, 129, ROWS)
    made = prepare(x, known, n, 24, dtype="float64")
    with in_numpy():
        right = prepare(x, known, n, 24, dtype="float64")
    assert same(made.found[:2], right.found[:2])
    for name, one, other in zip(made.inputs._fields, made.inputs, right.inputs, strict=True):
        assert np.allclose(one, other, rtol=1e-7, atol=1e-7), name
