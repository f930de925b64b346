"""The time loop, written once for all cells; it owns every matrix product.

Letters: B batch, T time steps, I input size, H hidden size, G gates. Arrays are batch-first.

Forward, for t = 1 ... T (or T ... 1 when reversed)::

    p = x_t Wᵀ + b_ih                        input part        (B, G·H)
    q = h_ Rᵀ + b_hh                         recurrent part    (B, G·H)
    state = cell(p, q, state)

Where a cell has staged gates (the GRU with reset="before"), their blocks of q are ``s Rᵀ + b_hh`` with the operand
``s`` that the cell makes from the blocks before them.

Backward runs the same steps the other way, with δ = what later steps sent back + δy_t::

    dp, dq, δ_ = cell.backward(δ)
    δh_ += dq R
    dx_t = dp W       dW = Σ dpᵀ x_t      dR = Σ dqᵀ h_      db_ih = Σ dp      db_hh = Σ dq

With lengths, a finished sequence keeps its state (h = m ∘ h̃ + (1 - m) ∘ h_), its outputs are zero, and the
gradient passes straight through: backward sends (1 - m) ∘ δ past the cell and m ∘ δ into it.

Kept for backward: the input, the outputs and each cell's own cache. Nothing is overwritten: calling backward twice
on one cache gives the same gradients twice.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.cells.cell import Cell, Weights

__all__ = ["SequenceCache", "backward", "forward"]


@dataclass(frozen=True, eq=False, slots=True, repr=False)
class SequenceCache:
    """Everything that backward needs of one forward run; a value, never changed; compared by identity.

    Attributes
    ----------
    cell, weights
        As given to :func:`forward`.
    x : array (B, T, I)
        Input, zero past each length.
    valid : boolean array (B, T) or None
        True where a step is inside its sequence.
    order : tuple of int
        The time steps in the order in which they were run.
    states : list of tuples of arrays (B, H)
        State before each step of ``order``.
    operands : list of arrays (B, H) or None
        Operand of the staged gates at each step of ``order``; None for cells without.
    steps : list
        The cell's own cache at each step of ``order``.
    """

    cell: Cell
    weights: Weights
    x: Array
    valid: Array | None
    order: tuple[int, ...]
    states: list[tuple[Array, ...]]
    operands: list[Array | None]
    steps: list[Any]

    def __repr__(self) -> str:
        return f"SequenceCache({self.cell.key}, x: {self.x.shape})"


def _affine(a: Array, w: Array, b: Array | None) -> Array:
    product = a @ w.T
    return product if b is None else product + b


def _checked(lengths: Any, batch: int, steps: int) -> Array:
    a = np.asarray(lengths)
    if a.shape != (batch,) or (a.size and (a.dtype.kind not in "iu" or a.min() < 0 or a.max() > steps)):
        raise ValueError(f"lengths must be {batch} integers in 0 ... {steps}, not {lengths!r}")
    return a


def forward(
    cell: Cell,
    x: Array,
    weights: Weights,
    state: tuple[Array, ...],
    lengths: Array | None = None,
    *,
    reverse: bool = False,
) -> tuple[Array, tuple[Array, ...], SequenceCache]:
    """Run a cell over a batch of sequences.

    Parameters
    ----------
    cell : Cell
        The equations.
    x : array (B, T, I)
        Input. Past a sequence's length it is never looked at, not even when it is NaN.
    weights : Weights
        Parameters of this layer and direction.
    state : tuple of arrays (B, H)
        Initial state: (h,), for the LSTM (h, c).
    lengths : integer array (B,), optional
        Valid steps of each sequence, each in 0 ... T; all of them when absent.
    reverse : bool
        Run each valid stretch from its end to its beginning. Outputs stay aligned with ``x``.

    Returns
    -------
    y : array (B, T, H)
        h at every step, zero past the length.
    state : tuple of arrays (B, H)
        State after the last valid step (the initial one where the length is 0).
    cache : SequenceCache
        For :func:`backward`.

    Raises
    ------
    ValueError
        When a length is not in 0 ... T, or there is not one for each sequence.
    """
    batch, steps, _ = x.shape
    valid = None if lengths is None else np.arange(steps) < _checked(lengths, batch, steps)[:, None]
    if valid is not None:
        x = np.where(valid[:, :, None], x, np.zeros((), x.dtype))
    order = tuple(range(steps))[:: -1 if reverse else 1]
    first = (len(cell.gates) - len(cell.staged)) * weights.hh.shape[1]
    r_first, r_staged = weights.hh[:first], weights.hh[first:]
    b_first, b_staged = (None, None) if weights.b_hh is None else (weights.b_hh[:first], weights.b_hh[first:])

    y = np.zeros((*x.shape[:2], weights.hh.shape[1]), np.result_type(x, weights.hh, *state))
    states, operands, caches = [], [], []
    for t in order:
        p = _affine(x[:, t], weights.ih, weights.b_ih)
        q = _affine(state[0], r_first, b_first)
        operand = None
        if cell.staged:
            operand = cell.operand(p, q, state[0])
            q = np.concatenate([q, _affine(operand, r_staged, b_staged)], axis=-1)
        new, cache = cell.forward(p, q, state)
        states.append(state)
        operands.append(operand)
        caches.append(cache)
        if valid is None:
            state = new
            y[:, t] = new[0]
        else:
            m = valid[:, t, None]
            state = tuple(np.where(m, a, b) for a, b in zip(new, state, strict=True))
            y[:, t] = np.where(m, new[0], 0.0)
    return y, state, SequenceCache(cell, weights, x, valid, order, states, operands, caches)


def backward(
    cache: SequenceCache, dy: Array, dstate: tuple[Array, ...] | None = None
) -> tuple[Array, tuple[Array, ...], Weights]:
    """Gradients of everything that went into :func:`forward`.

    Parameters
    ----------
    cache : SequenceCache
        What forward returned.
    dy : array (B, T, H)
        Gradient of the outputs; ignored past each length.
    dstate : tuple of arrays (B, H), optional
        Gradient of the final state; zero when absent.

    Returns
    -------
    dx : array (B, T, I)
        Zero past each length.
    dstate : tuple of arrays (B, H)
        Gradient of the initial state.
    gradients : Weights
        Gradient of each parameter; biases are None where there were none.
    """
    cell, w, x = cache.cell, cache.weights, cache.x
    hidden = w.hh.shape[1]
    first = (len(cell.gates) - len(cell.staged)) * hidden
    dtype = np.result_type(dy, w.hh)
    dx = np.zeros(x.shape, dtype)
    dih, dhh = np.zeros(w.ih.shape, dtype), np.zeros(w.hh.shape, dtype)
    db_ih, db_hh = np.zeros(w.hh.shape[0], dtype), np.zeros(w.hh.shape[0], dtype)
    if dstate is None:
        dstate = tuple(np.zeros((x.shape[0], hidden), dtype) for _ in cell.states)

    for k in reversed(range(len(cache.order))):
        t = cache.order[k]
        m = None if cache.valid is None else cache.valid[:, t, None]
        # For a sequence that ended before t the gradient passes unchanged to step t - 1; the cell sees zero.
        carried = None if m is None else tuple(np.where(m, 0.0, d) for d in dstate)
        inside = dstate if m is None else tuple(np.where(m, d, 0.0) for d in dstate)
        dy_t = dy[:, t] if m is None else np.where(m, dy[:, t], 0.0)
        dp, dq, dprevious = cell.backward(cache.steps[k], (inside[0] + dy_t, *inside[1:]))
        dh = dprevious[0]
        if cell.staged:
            da, dh_operand = cell.backward_operand(cache.steps[k], dq[:, first:] @ w.hh[first:])
            dp, dq = dp.copy(), dq.copy()
            dp[:, : da.shape[1]] += da
            dq[:, : da.shape[1]] += da
            dh = dh + dh_operand
            dhh[first:] += dq[:, first:].T @ cache.operands[k]
        dh = dh + dq[:, :first] @ w.hh[:first]
        dhh[:first] += dq[:, :first].T @ cache.states[k][0]
        dx[:, t] = dp @ w.ih
        dih += dp.T @ x[:, t]
        db_ih += dp.sum(axis=0)
        db_hh += dq.sum(axis=0)
        dstate = (dh, *dprevious[1:])
        if carried is not None:
            dstate = tuple(d + c for d, c in zip(dstate, carried, strict=True))
    return dx, dstate, Weights(dih, dhh, None if w.b_ih is None else db_ih, None if w.b_hh is None else db_hh)
