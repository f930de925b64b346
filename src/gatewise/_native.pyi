"""The compiled module; only :mod:`gatewise.kernels` calls it.

Every function of layers is there once for each dtype, which its name ends with. ``cell`` is a key of :func:`cells`,
``isa`` one of :func:`available_isas`. Letters: B batch, T time steps, I input size, H hidden size, L layers. Tuples of
parameters are (ih, hh, b_ih, b_hh), tuples of states (h,) or (h, c). What every array is: native/include/gatewise.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

_Float32 = NDArray[np.float32]
_Float64 = NDArray[np.float64]
_Lengths = NDArray[np.int64] | None
_Weights32 = tuple[_Float32, _Float32, _Float32 | None, _Float32 | None]
_Weights64 = tuple[_Float64, _Float64, _Float64 | None, _Float64 | None]
_States32 = tuple[_Float32 | None, ...]
_States64 = tuple[_Float64 | None, ...]

version: str

def cells() -> dict[str, tuple[int, int]]:
    """Key -> (gates, states) of every cell that has kernels."""

def available_isas() -> list[str]:
    """Instruction sets in this build that this CPU runs, best first."""

def built_isas() -> list[str]:
    """Instruction sets in this build, best first."""

def hardware_threads() -> int:
    """Cores that this process may run on."""

def new_saved_float32(
    cell: str,
    isa: str,
    batch: int,
    steps: int,
    inputs: int,
    hidden: int,
    lengths: _Lengths,
    recompute: bool,
) -> _Float32:
    """An array for what forward saves, not cleared."""

def forward_float32(
    cell: str,
    isa: str,
    x: _Float32,
    weights: _Weights32,
    state: _States32,
    lengths: _Lengths,
    reverse: bool,
    recompute: bool,
    threads: int,
    y: _Float32,
    final: tuple[_Float32, ...],
    saved: _Float32 | None,
) -> None:
    """Run a layer; writes ``y``, ``final`` and, if given, ``saved``."""

def backward_float32(
    cell: str,
    isa: str,
    x: _Float32,
    weights: _Weights32,
    state: _States32,
    lengths: _Lengths,
    reverse: bool,
    recompute: bool,
    threads: int,
    y: _Float32,
    saved: _Float32,
    dy: _Float32 | None,
    dfinal: _States32,
    dx: _Float32 | None,
    dstate: tuple[_Float32, ...],
    gradients: _Weights32,
) -> None:
    """Gradients of what went into forward; writes ``dx`` if given, ``dstate`` and ``gradients``."""

class Stream_float32:
    """A stack of layers that advances step by step."""

    def __init__(self, cell: str, isa: str, layers: list[_Weights32], batch: int) -> None: ...
    @property
    def state(self) -> tuple[_Float32, ...]:
        """Arrays (L, B, H), one a state of the cell; reading and assigning copy."""

    @state.setter
    def state(self, value: tuple[_Float32, ...] | _Float32, /) -> None: ...
    def reset(self) -> None:
        """Back to the zero state."""

    def step(self, x: _Float32) -> _Float32:
        """Advance every layer by one step: x (B, I) -> y (B, H)."""

def new_saved_float64(
    cell: str,
    isa: str,
    batch: int,
    steps: int,
    inputs: int,
    hidden: int,
    lengths: _Lengths,
    recompute: bool,
) -> _Float64:
    """An array for what forward saves, not cleared."""

def forward_float64(
    cell: str,
    isa: str,
    x: _Float64,
    weights: _Weights64,
    state: _States64,
    lengths: _Lengths,
    reverse: bool,
    recompute: bool,
    threads: int,
    y: _Float64,
    final: tuple[_Float64, ...],
    saved: _Float64 | None,
) -> None:
    """Run a layer; writes ``y``, ``final`` and, if given, ``saved``."""

def backward_float64(
    cell: str,
    isa: str,
    x: _Float64,
    weights: _Weights64,
    state: _States64,
    lengths: _Lengths,
    reverse: bool,
    recompute: bool,
    threads: int,
    y: _Float64,
    saved: _Float64,
    dy: _Float64 | None,
    dfinal: _States64,
    dx: _Float64 | None,
    dstate: tuple[_Float64, ...],
    gradients: _Weights64,
) -> None:
    """Gradients of what went into forward; writes ``dx`` if given, ``dstate`` and ``gradients``."""

class Stream_float64:
    """A stack of layers that advances step by step."""

    def __init__(self, cell: str, isa: str, layers: list[_Weights64], batch: int) -> None: ...
    @property
    def state(self) -> tuple[_Float64, ...]:
        """Arrays (L, B, H), one a state of the cell; reading and assigning copy."""

    @state.setter
    def state(self, value: tuple[_Float64, ...] | _Float64, /) -> None: ...
    def reset(self) -> None:
        """Back to the zero state."""

    def step(self, x: _Float64) -> _Float64:
        """Advance every layer by one step: x (B, I) -> y (B, H)."""

def affine_float32(x: _Float32, weight: _Float32, bias: _Float32 | None) -> _Float32:
    """x (N, I), weight (O, I), bias (O,) -> x Wᵀ + b (N, O)."""

def probabilities_float32(logits: _Float32, apart: bool) -> _Float64:
    """Logits (N, K) -> softmax of each row (N, K), or with ``apart`` the sigmoid of each number."""

class Frames:
    """What the layers read of a frame: views, then scaling. A state is a list of arrays (n, W) of n streams."""

    def __init__(
        self,
        channels: int,
        changing: NDArray[np.int64],
        unit: _Float64,
        pace: float,
        centre: _Float64,
        scale: _Float64,
        mask: bool,
    ) -> None: ...
    def step(self, x: _Float64, state: list[_Float64]) -> tuple[_Float32, list[_Float64]]:
        """One frame of n streams (n, F) -> what the layers read, and the new state."""

class Answers_float32:
    """A stream of one sequence with its head. Poolings: last, mean, max; meanings: classes, channels, numbers."""

    def __init__(
        self,
        layers: Stream_float32,
        frames: Frames,
        seen: list[_Float64],
        pooling: int,
        steps: NDArray[np.int64],
        pooled: _Float64,
        weight: _Float32,
        bias: _Float32,
        meaning: int,
        out_centre: _Float64 | None,
        out_scale: _Float64 | None,
    ) -> None: ...
    def step(self, x: NDArray[np.floating] | None, out: _Float64 | None) -> _Float64 | None:
        """One frame (F,) -> the answer (K,); None when the frame cannot be used as it is."""

#: Statistics of each column.
detector_statistics: int

class Detector:
    """The steps of an anomaly detector; see :class:`gatewise.kernels.Detector` for the arrays."""

    def __init__(
        self,
        centre: _Float64,
        scale: _Float64,
        still: _Float64,
        usual: _Float64,
        whitening: _Float64,
        memory: float,
        level: _Float64,
        height: _Float64,
        often: _Float64,
        most_level: float,
        most_height: float,
        most_often: float,
        warm_up: int,
        rest: int,
    ) -> None: ...
    def statistics(self, errors: _Float64, moves: _Float64) -> _Float64:
        """Errors and moves (n, T, F) of n streams that begin -> statistics (n, T, J F)."""

    def judge(self, x: _Float64, usual: _Float64, level: float, state: list[_Float64 | NDArray[np.int64]]) -> _Float64:
        """One reading of n streams (n, F) -> rows (n, 2 + F)."""

    def run(
        self,
        answers: Answers_float32,
        x: _Float64,
        usual: _Float64,
        level: float,
        state: list[_Float64 | NDArray[np.int64]],
    ) -> tuple[_Float64, _Float64]:
        """Many readings of one stream (T, F) -> rows (T, 2 + F), and what was expected (T, F)."""

#: Most places of a row of a series.
longest_row: int

def has_series(isa: str) -> bool:
    """Whether the instruction set has the kernels for series."""

def find_seasons(
    isa: str,
    x: _Float64,
    n: NDArray[np.int64],
    given: NDArray[np.int64],
    usual: NDArray[np.int64],
    sure: bool,
) -> tuple[NDArray[np.int64], NDArray[np.int64], _Float64]:
    """x (B, L), the others (B,) -> first and second period (B,), strength (B, 2); see :mod:`gatewise.kernels`."""

def simple_forecasts(
    isa: str,
    x: _Float64,
    n: NDArray[np.int64],
    first: NDArray[np.int64],
    second: NDArray[np.int64],
    steps: int,
) -> tuple[_Float64, _Float64]:
    """x (B, L), the others (B,) -> forecasts (B, H, 21) and the readings without seasons (B, L)."""

def look(
    isa: str,
    x: _Float64,
    known: NDArray[np.bool_],
    n: NDArray[np.int64],
    steps: int,
    given: int,
    usual: int,
    sure: bool,
    bend: bool,
    short_looks: tuple[NDArray[np.int64], ...] | None,
) -> tuple[NDArray[Any], ...]:
    """Patches, facts, steps, forecasts, prior, unit, readings, periods, numbers; see :mod:`gatewise.kernels`."""

def fit_plain(
    isa: str,
    x: _Float64,
    n: NDArray[np.int64],
    which: NDArray[np.int64],
    period: int,
    basis: tuple[NDArray[Any], ...],
) -> tuple[_Float64, _Float64, _Float64]:
    """Share (R,), forecast and its standard deviation (R, H) of plain series; see :mod:`gatewise.kernels`."""
