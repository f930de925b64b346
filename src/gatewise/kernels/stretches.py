"""Long calls, some steps of time at a time: between two stretches Python hears Ctrl-C.

Outputs and states have the bits of one call. The gradient of a parameter is the sum of the stretches' gradients, so
that of a cut call may differ from an uncut one's in rounding; where a call is cut depends on its sizes alone, so equal
calls give equal bits at any number of threads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import Cell, Weights
from gatewise.kernels import arguments

__all__ = ["StretchCache", "backward", "forward", "steps_at_once"]

#: Multiply-adds of one call, some tenths of a second; a longer one is cut.
MOST = 4e9
#: The same where a cache is made: less often cut, since training hears Ctrl-C between two of its steps anyway.
MOST_SAVED = 1e10


class StretchCache(NamedTuple):
    """What backward needs of a forward run that was cut; a value, never changed.

    ``parts`` are the caches of the stretches in the order they ran, ``places`` their steps in x and y.
    """

    cell: Cell
    x: Array
    weights: Weights
    y: Array
    parts: tuple[Any, ...]
    places: tuple[slice, ...]

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return f"StretchCache({self.cell.key}, x: {self.x.shape}, {len(self.parts)} stretches)"


def steps_at_once(batch: int, steps: int, columns: int, hidden: int, save: bool) -> int:
    """How many steps one call may take."""
    work = 4.0 * batch * hidden * (columns + hidden)
    return steps if work <= 0 else min(steps, max(1, int((MOST_SAVED if save else MOST) / work)))


def forward(
    run: Callable[..., Any],
    stretch: int,
    cell: Cell,
    x: Array,
    weights: Weights,
    state: tuple[Array, ...] | None,
    lengths: Array | None,
    *,
    reverse: bool,
    save: bool,
    recompute: bool,
    out: Array | None,
) -> tuple[Array, tuple[Array, ...], StretchCache | None]:
    """Run ``run``, a provider's forward, over stretches of at most ``stretch`` steps."""
    batch, steps, _ = x.shape
    arguments.check_lengths(lengths, batch, steps)
    y = np.empty((batch, steps, arguments.hidden_size(weights)), weights.hh.dtype) if out is None else out
    parts: list[Any] = []
    places = [slice(first, min(first + stretch, steps)) for first in range(0, steps, stretch)]
    for place in reversed(places) if reverse else places:
        valid = None if lengths is None else np.clip(lengths - place.start, 0, place.stop - place.start)
        _, state, part = run(
            cell, x[:, place], weights, state, valid, reverse=reverse, save=save, recompute=recompute, out=y[:, place]
        )
        parts.append(part)
    assert state is not None
    if not save:
        return y, state, None
    if out is None:
        y.flags.writeable = False
    return y, state, StretchCache(cell, x, weights, y, tuple(parts), tuple(places[::-1] if reverse else places))


def backward(
    run: Callable[..., Any],
    cache: StretchCache,
    dy: Array | None,
    dstate: tuple[Array, ...] | None,
    *,
    need_dx: bool,
) -> tuple[Array | None, tuple[Array, ...], Weights]:
    """Run ``run``, a provider's backward, over the stretches, the last that ran first."""
    dtype = cache.weights.hh.dtype
    if dy is not None:
        dy = arguments.as_rows("dy", dy, dtype)
        arguments.check_shape("dy", dy, cache.y.shape)
    dx = np.empty(cache.x.shape, dtype) if need_dx else None
    total: Weights | None = None
    for part, place in zip(reversed(cache.parts), reversed(cache.places), strict=True):
        dpart, dstate, gradients = run(part, None if dy is None else dy[:, place], dstate, need_dx=need_dx)
        if dx is not None:
            dx[:, place] = dpart
        if total is None:
            total = gradients
        else:
            for so_far, gradient in zip(total, gradients, strict=True):
                if so_far is not None:
                    np.add(so_far, gradient, out=so_far)
    assert total is not None
    assert dstate is not None
    return dx, dstate, total
