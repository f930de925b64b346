"""The only user of the native module: chooses provider and instruction set, and tells which are in use.

Two providers run the same layers: ``native`` (C++, chosen when it is there) and ``numpy`` (``gatewise.cells``, the
specification). :func:`active` tells which one is in use; :func:`use` and the environment variables
``GATEWISE_PROVIDER``, ``GATEWISE_ISA`` and ``GATEWISE_THREADS`` change it.

Letters: B batch, T time steps, I input size, H hidden size, G gates.
"""

from __future__ import annotations

from typing import Any, Protocol

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import Cell, Weights
from gatewise.cells.sequence import SequenceCache
from gatewise.kernels import choice, native, reference
from gatewise.kernels.choice import Active, active, use
from gatewise.kernels.detection import Detector, ErrorRule, TailRule
from gatewise.kernels.head import Answers, FrameRule, Frames, Head
from gatewise.kernels.series import find_seasons, fit_plain, look, simple_forecasts

__all__ = [
    "Active",
    "Answers",
    "Detector",
    "ErrorRule",
    "FrameRule",
    "Frames",
    "Head",
    "Stream",
    "TailRule",
    "active",
    "affine",
    "answers",
    "backward",
    "detector",
    "find_seasons",
    "fit_plain",
    "forward",
    "frames",
    "look",
    "probabilities",
    "simple_forecasts",
    "stream",
    "use",
]


class Stream(Protocol):
    """One or more stacked cells advanced one step at a time; the same numbers as the whole sequence."""

    @property
    def state(self) -> tuple[Array, ...]:
        """Arrays (L, B, H), one a state of the cell. Reading and assigning copy; a lone h needs no tuple."""
        ...

    @state.setter
    def state(self, value: tuple[Array, ...] | Array, /) -> None: ...

    def reset(self) -> None:
        """Back to the zero state."""
        ...

    def step(self, x: Array) -> Array:
        """Advance every layer by one step: x (B, I) -> y (B, H)."""
        ...


def forward(
    cell: Cell,
    x: Array,
    weights: Weights,
    state: tuple[Array, ...] | None,
    lengths: Array | None = None,
    *,
    reverse: bool = False,
    save: bool = True,
    recompute: bool = False,
    out: Array | None = None,
) -> tuple[Array, tuple[Array, ...], Any]:
    """Run a cell over a batch of sequences.

    Parameters
    ----------
    cell : Cell
        The equations.
    x : array (B, T, I)
        Input; any strides. Past a sequence's length it is never read.
    weights : Weights
        Parameters of this layer and direction. Their dtype, float32 or float64, is the computing dtype; the other
        arrays are converted to it.
    state : tuple of arrays (B, H) or None
        Initial state, one array a state of the cell: (h,) or (h, c). None means zero.
    lengths : integer array (B,), optional
        Valid steps of each sequence, each in 0 ... T; all of them when absent.
    reverse : bool
        Run each valid stretch from its end to its beginning. Outputs stay aligned with ``x``.
    save : bool
        Make a cache for :func:`backward`; without it the third result is None.
    recompute : bool
        Keep only h in the cache and compute the gates again in backward: a fraction of the memory, a third more time,
        the same bits.
    out : array (B, T, H), optional
        Where to write y, of the computing dtype and dense along its last axis; a new array when absent. It may not
        share memory with the inputs.

    Returns
    -------
    y : array (B, T, H)
        h at every step, zero past the length. With ``save`` the cache refers to it (and to x and the weights), so an
        array made here is read-only; an ``out`` must not change until backward is done.
    state : tuple of arrays (B, H)
        State after the last valid step (the initial one where the length is 0).
    cache : object or None
        For :func:`backward`.

    Raises
    ------
    ValueError, TypeError
        When a shape, dtype or length does not fit; the message names the argument.
    MemoryError
        When there is not enough memory.
    """
    run = native.forward if choice.provider() == "native" else reference.forward
    try:
        return run(cell, x, weights, state, lengths, reverse=reverse, save=save, recompute=recompute, out=out)
    except MemoryError as error:
        less = "recompute=True" if save and not recompute else "shorter or fewer sequences at once"
        raise MemoryError(f"not enough memory for x of shape {np.shape(x)}; try {less} ({error})") from None


def backward(
    cache: Any, dy: Array | None, dstate: tuple[Array, ...] | None = None, *, need_dx: bool = True
) -> tuple[Array | None, tuple[Array, ...], Weights]:
    """Gradients of all inputs of :func:`forward`, by the provider that ran it.

    Parameters
    ----------
    cache : object
        As returned by forward; it is not changed.
    dy : array (B, T, H) or None
        Gradient of the outputs, any strides; ignored past each length. None means zero.
    dstate : tuple of arrays (B, H), optional
        Gradient of the final state; zero when absent.
    need_dx : bool
        False leaves out the gradient of x.

    Returns
    -------
    dx : array (B, T, I) or None
        Zero past each length; None when not wanted.
    dstate : tuple of arrays (B, H)
        Gradient of the initial state.
    gradients : Weights
        Gradient of each parameter; biases are None where there were none.

    Raises
    ------
    ValueError, TypeError
        When a shape or dtype does not fit, or ``cache`` is not a cache; the message names the argument.
    """
    if isinstance(cache, (native.NativeCache, native.StretchCache)):
        run: Any = native.backward
    elif isinstance(cache, SequenceCache):
        run = reference.backward
    else:
        raise TypeError(f"cache must be what forward(save=True) returned, not {type(cache).__name__}")
    try:
        return run(cache, dy, dstate, need_dx=need_dx)
    except MemoryError as error:
        raise MemoryError(
            f"not enough memory for backward of x of shape {cache.x.shape}; "
            f"try shorter or fewer sequences at once ({error})"
        ) from None


def stream(cell: Cell, layers: list[Weights], batch: int, dtype: Any) -> Stream:
    """Start a stream at the zero state.

    Parameters
    ----------
    cell : Cell
        The equations.
    layers : list of Weights
        Parameters of each layer from the input up; copied.
    batch : int
        B, how many sequences advance together.
    dtype : dtype
        float32 or float64.

    Raises
    ------
    ValueError, TypeError
        When a shape or dtype does not fit; the message names the argument.
    """
    make = native.stream if choice.provider() == "native" else reference.Stream
    try:
        return make(cell, layers, batch, dtype)
    except MemoryError as error:
        raise MemoryError(f"not enough memory for a batch of {batch}; try a smaller one ({error})") from None


def affine(x: Array, weight: Array, bias: Array | None) -> Array:
    """x Wᵀ + b; a row's result does not depend on the other rows.

    Parameters
    ----------
    x : array (N, I)
    weight : array (O, I)
    bias : array (O,) or None

    Returns
    -------
    array (N, O)
        Of the dtype of ``weight``.
    """
    run = native.affine if choice.provider() == "native" and weight.dtype == np.float32 else reference.affine
    return run(x, weight, bias)


def probabilities(logits: Array, *, apart: bool) -> Array:
    """Probabilities from logits, in float64.

    Parameters
    ----------
    logits : array (N, K)
    apart : bool
        False: the softmax of each row. True: the sigmoid of each number.
    """
    run = (
        native.probabilities
        if choice.provider() == "native" and logits.dtype == np.float32
        else reference.probabilities
    )
    return run(logits, apart)


def answers(stream: Stream, head: Head) -> Answers | None:
    """A stream of one sequence with its head, which takes a frame and answers in one native call.

    Parameters
    ----------
    stream : Stream
        The layers; it advances with the answers.
    head : Head
        What comes before and after them.

    Returns
    -------
    Answers or None
        None where the stream is not a native one in float32.
    """
    return native.answers(stream, head)


def frames(rule: FrameRule) -> Frames | None:
    """What the layers read of one frame of many streams, in native code.

    Parameters
    ----------
    rule : FrameRule

    Returns
    -------
    Frames or None
        None where the provider is not native.
    """
    return native.frames(rule)


def detector(errors: ErrorRule, tails: TailRule | None = None) -> Detector | None:
    """The steps of an anomaly detector in native code.

    Parameters
    ----------
    errors : ErrorRule
    tails : TailRule, optional
        Without it there are statistics but no scores.

    Returns
    -------
    Detector or None
        None where the provider is not native.
    """
    return native.detector(errors, tails)
