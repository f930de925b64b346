"""One step of a cell from a common state, for many inputs at once.

The decoder of :mod:`gatewise.forecasting.segments` takes one step for each of m segments of the horizon, all from the
state after the last reading. The recurrent product of that state is the same for all of them, and so is the input part
for all series. Letters: B series, m segments, H hidden size, G gates::

    q = s Rᵀ + b_hh            once a series     (B, 1, G·H)
    p = x W_ihᵀ + b_ih         once a batch      (1, m, G·H)
    h = cell(p, q, s)                            (B, m, H)

Staged gates (the GRU with reset="before", the MGU) need their product for each segment. Backward sums what came
through the common parts.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import Cell

__all__ = ["Affine", "StepCache", "StepGradient", "backward", "forward"]

#: x (N, I), weight (O, I), bias (O,) or None -> x Wᵀ + b (N, O)
Affine = Callable[[Array, Array, Array | None], Array]


class StepCache(NamedTuple):
    """What :func:`backward` needs."""

    cell: Cell
    weight: Array
    h_: Array
    operand: Array | None
    step: Any


class StepGradient(NamedTuple):
    """Gradients of what went into :func:`forward`.

    Attributes
    ----------
    dp : array (B, m, G·H)
        Of the input part, not yet summed over the series that share it.
    dstate : tuple of arrays (B, H)
        Of the common state.
    dweight : array (G·H, H)
        Of R.
    dbias : array (G·H,)
        Of b_hh.
    """

    dp: Array
    dstate: tuple[Array, ...]
    dweight: Array
    dbias: Array


def forward(
    cell: Cell, p: Array, state: tuple[Array, ...], weight: Array, bias: Array, affine: Affine
) -> tuple[Array, StepCache]:
    """Take the step.

    Parameters
    ----------
    cell : Cell
        The equations.
    p : array (1, m, G·H)
        Input part.
    state : tuple of arrays (B, H)
        The common state.
    weight : array (G·H, H)
        R.
    bias : array (G·H,)
        b_hh.
    affine : function
        Makes the products.

    Returns
    -------
    h : array (B, m, H)
        State after the step.
    cache : StepCache
        For :func:`backward`.
    """
    h_, hidden = state[0], weight.shape[1]
    first = (len(cell.gates) - len(cell.staged)) * hidden
    before = tuple(part[:, None] for part in state)
    q, operand = affine(h_, weight[:first], bias[:first])[:, None], None
    if cell.staged:
        operand = cell.operand(p, q, before[0])
        rows = affine(operand.reshape(-1, hidden), weight[first:], bias[first:])
        shape = (*operand.shape[:2], -1)
        q = np.concatenate([np.broadcast_to(q, (*operand.shape[:2], first)), rows.reshape(shape)], axis=-1)
    new, step = cell.forward(p, q, before)
    return new[0], StepCache(cell, weight, h_, operand, step)


def backward(cache: StepCache, dh: Array) -> StepGradient:
    """Gradients from that of the new h (B, m, H); sums run through BLAS, no forecast depends on their order."""
    cell, weight, hidden = cache.cell, cache.weight, cache.weight.shape[1]
    first = (len(cell.gates) - len(cell.staged)) * hidden
    dp, dq, dprevious = cell.backward(cache.step, (dh, *[np.zeros_like(dh) for _ in cell.states[1:]]))
    dh_ = dprevious[0]
    dweight = np.empty_like(weight)
    if cache.operand is not None:
        da, through = cell.backward_operand(cache.step, dq[..., first:] @ weight[first:])
        dp, dq = dp.copy(), dq.copy()
        dp[..., : da.shape[-1]] += da
        dq[..., : da.shape[-1]] += da
        dh_ = dh_ + through
        staged = dq[..., first:].reshape(-1, weight.shape[0] - first)
        dweight[first:] = staged.T @ cache.operand.reshape(-1, hidden)
    common = dq[..., :first].sum(axis=1)
    dweight[:first] = common.T @ cache.h_
    dstate = (dh_.sum(axis=1) + common @ weight[:first], *[part.sum(axis=1) for part in dprevious[1:]])
    return StepGradient(dp, dstate, dweight, dq.sum(axis=(0, 1)))
