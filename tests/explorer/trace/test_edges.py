"""Both sides of the bounds of traces and pictures."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import gatewise as gw
from gatewise.explorer.draw import animation

LAYER = gw.GRU(1, 2, seed=0)


@pytest.mark.parametrize(
    ("lengths", "taken"),
    [([0, 5], True), ([5, 0], True), ([-1, 3], False), ([3, -1], False), ([6, 0], False), ([0, 6], False), ([3], False),
     ([1.0, 2.0], False), ([[1, 2]], False)],
)  # fmt: skip
def test_lengths_of_a_batch(lengths: Any, taken: bool) -> None:
    x = np.ones((2, 5, 1))
    if taken:
        assert gw.trace(LAYER, x, lengths=lengths).lengths is not None
    else:
        with pytest.raises(ValueError, match="lengths must be 2 integers between 0 and 5"):
            gw.trace(LAYER, x, lengths=lengths)


@pytest.mark.parametrize(("name", "limit"), [("step", 5), ("unit", 2), ("sequence", 3)])
def test_places_of_a_picture_count_from_both_ends(name: str, limit: int) -> None:
    draw: Any = gw.trace(LAYER, np.random.default_rng(0).normal(size=(3, 5, 1))).draw
    last = draw(**{name: limit - 1}).svg
    assert draw(**{name: -1}).svg == last
    assert draw(**{name: -limit}).svg == draw(**{name: 0}).svg != last
    for value in (limit, -limit - 1):
        with pytest.raises(ValueError, match=f"{name} must be between {-limit} and {limit - 1}, not {value}"):
            draw(**{name: value})


class Drawn(Exception):
    """A film is being drawn."""


@pytest.mark.parametrize(("seconds", "taken"), [(0.02, True), (60, True), (0.019, False), (60.1, False)])
def test_seconds_of_a_film(monkeypatch: pytest.MonkeyPatch, seconds: float, taken: bool) -> None:
    def picture(*_: object, **__: object) -> None:
        raise Drawn

    monkeypatch.setattr(animation, "picture", picture)
    trace = gw.trace(LAYER, np.ones((2, 1)))
    if taken:
        with pytest.raises(Drawn):
            trace.animate(seconds=seconds)
    else:
        with pytest.raises(ValueError, match=r"seconds must be between 0.02 and 60"):
            trace.animate(seconds=seconds)
