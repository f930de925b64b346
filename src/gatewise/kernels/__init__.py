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


def find_seasons(x: Array, n: Array, given: Array, usual: Array, sure: bool) -> tuple[Array, Array, Array] | None:
    """Up to two periods of each series: `gatewise.pretrained.candidates.seasons` in native code.

    Parameters
    ----------
    x : array (B, L) of float64
        Readings without gaps, at the end of each row.
    n : array (B,) of int64
        How many readings, at least 2.
    given : array (B,) of int64
        First periods that are known; 0 where there is none.
    usual : array (B,) of int64
        First periods where none is found; 0 where there is none.
    sure : bool
        Whether ``usual`` also takes the place of a period near it.

    Returns
    -------
    tuple of arrays, or None
        Both periods (B,), int64, and their strength (B, 2). None where the provider is not native, L is more than
        1,024 or the instruction set is x86's baseline. Else a row has the same bits in any batch and on any of them.
    """
    return native.find_seasons(x, n, given, usual, sure)


def simple_forecasts(x: Array, n: Array, first: Array, second: Array, h: int) -> tuple[Array, Array] | None:
    """The simple forecasts of each series: `gatewise.pretrained.candidates.forecasts` in native code.

    Parameters
    ----------
    x : array (B, L) of float64
        Readings without gaps, at the end of each row.
    n : array (B,) of int64
        How many readings, at least 2.
    first : array (B,) of int64
        Periods, none longer than n.
    second : array (B,) of int64
        The second ones likewise; equal to ``first`` where there is none.
    h : int
        H, steps ahead.

    Returns
    -------
    tuple of arrays, or None
        Forecasts (B, H, C) and the readings without seasons (B, L). None likewise.
    """
    return native.simple_forecasts(x, n, first, second, h)


def look(
    x: Array,
    known: Array,
    n: Array,
    h: int,
    *,
    given: int = 0,
    usual: int = 0,
    sure: bool = False,
    bend: bool = False,
    short: tuple[Array, Array, Array, Array] | None = None,
) -> tuple[Array, ...] | None:
    """What the pre-trained network takes: `gatewise.pretrained.inputs.prepare` in native code.

    Parameters
    ----------
    x : array (B, L) of float64
        Readings without gaps, at the end of each row; L is a multiple of 16, of 64 with ``short``.
    known : array (B, L) of bool
        Which of them were observed.
    n : array (B,) of int64
        How many readings, at least 4.
    h : int
        H, steps ahead.
    given : int
        First period of every series, where it is known; 0: none.
    usual : int
        First period where none is found; 0: none.
    sure : bool
        Whether ``usual`` also takes the place of a period near it.
    bend : bool
        Whether series whose seasons grow with their level are bent.
    short : tuple of arrays, optional
        For R looks at the newest readings of rows that were prepared before: int64 row and readings of each (R,), and
        first and second period of the rows (B,). The readings are at most those of the row and L / 4.

    Returns
    -------
    tuple of arrays, or None
        float32: patches (R, W / 16, 64), facts (R, 60), steps (R, H, 28), simple forecasts and the logarithms of their
        weights (R, H, 21), unit (R, H). float64: readings (R, W). int64: periods (2, R). float64, by kind (9, R):
        centre, scale, strength of both periods; theta, middle, last, unit and top of the bend. Without ``short`` R is B
        and W is L, else W is L / 4. None where :func:`find_seasons` gives None.
    """
    return native.look(x, known, n, h, given, usual, sure, bend, short)


def fit_plain(
    x: Array, n: Array, which: Array, period: int, basis: tuple[Array, ...]
) -> tuple[Array, Array, Array] | None:
    """Least squares of plain series: `gatewise.pretrained.plain` in native code.

    Parameters
    ----------
    x : array (B, L) of float64
        Readings without gaps, at the end of each row.
    n : array (B,) of int64
        How many readings.
    which : array (R,) of int64
        Rows to fit, all of the length of the columns.
    period : int
        The first period of them all; 1: none.
    basis : tuple of arrays
        What they share, M columns, J trends and K seasons: columns (M + J, n + H); int64 last column of each season
        (K,); root (M, M); along (M, J); size (K, J); parameters and penalty (K, 1 + J); doubt (K + J, H).

    Returns
    -------
    tuple of arrays, or None
        The probability that a series is plain (R,), and the forecast of its fit and the standard deviation of that
        (R, H), 0 where the probability is. None where :func:`find_seasons` gives None.
    """
    return native.fit_plain(x, n, which, period, basis)
