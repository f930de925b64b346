"""The native provider: arrays in the form the compiled module takes, results allocated, one call."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from gatewise.cells import GRU, LSTM, RNN, Cell, Weights
from gatewise.cells.activations import Array
from gatewise.kernels import choice

__all__ = ["NativeCache", "backward", "forward", "stream"]

_FLOAT32, _FLOAT64, _INT64 = np.dtype(np.float32), np.dtype(np.float64), np.dtype(np.int64)
_SUFFIX = {_FLOAT32: "float32", _FLOAT64: "float64"}

# The numbers of the native side's `enum class Cell`.
_CELLS: dict[Cell, int] = {
    RNN("tanh"): 0,
    RNN("relu"): 1,
    LSTM(): 2,
    GRU("after", "keep"): 3,
    GRU("after", "write"): 4,
    GRU("before", "keep"): 5,
    GRU("before", "write"): 6,
}


class NativeCache(NamedTuple):
    """What backward needs of one native forward run; a value, never changed.

    ``saved`` is opaque: gates in the order and padding of the instruction set ``isa``.
    """

    cell: Cell
    isa: str
    x: Array
    weights: Weights
    state: tuple[Array | None, ...]
    lengths: Array | None
    reverse: bool
    recompute: bool
    y: Array
    saved: Array

    def __eq__(self, other: object) -> bool:
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return id(self)


def _number(cell: Cell) -> int:
    try:
        return _CELLS[cell]
    except (KeyError, TypeError):
        raise TypeError(f"cell must be an RNN, LSTM or GRU of gatewise.cells, not {cell!r}") from None


def _suffix(dtype: np.dtype[Any]) -> str:
    try:
        return _SUFFIX[dtype]
    except KeyError:
        raise TypeError(f"weights must be float32 or float64, not {dtype}") from None


def _function(stem: str, dtype: np.dtype[Any]) -> Any:
    """The compiled function of that name for the dtype."""
    return getattr(choice.native_module(), stem + _suffix(dtype))


def _converted(name: str, a: Any, dtype: np.dtype[Any]) -> Array:
    """As an aligned dense array of the dtype; real numbers only."""
    a = np.asarray(a)
    if a.dtype.kind not in "fiub":
        raise TypeError(f"{name} must hold real numbers, not {a.dtype}")
    return np.require(a, dtype, ("C", "A"))


def _dense(name: str, a: Any, dtype: np.dtype[Any]) -> Array:
    if type(a) is np.ndarray and a.dtype == dtype and a.flags.c_contiguous and a.flags.aligned:
        return a
    return _converted(name, a, dtype)


def _rows(name: str, a: Any, dtype: np.dtype[Any]) -> Array:
    """Like :func:`_dense`, but only the last axis has to be dense."""
    if type(a) is np.ndarray and a.dtype == dtype and a.ndim == 3 and a.flags.aligned:
        strides, item = a.strides, dtype.itemsize
        if (strides[2] == item or a.shape[2] <= 1) and strides[0] % item == 0 and strides[1] % item == 0:
            return a
    return _converted(name, a, dtype)


def _weights(w: Weights, dtype: np.dtype[Any]) -> Weights:
    ih, hh, b_ih, b_hh = w
    return Weights(
        _dense("weights.ih", ih, dtype),
        _dense("weights.hh", hh, dtype),
        None if b_ih is None else _dense("weights.b_ih", b_ih, dtype),
        None if b_hh is None else _dense("weights.b_hh", b_hh, dtype),
    )


def _state(name: str, state: Any, cell: Cell, dtype: np.dtype[Any]) -> tuple[Array, ...]:
    if len(state) != cell.states:
        raise ValueError(f"{name} has {len(state)} parts, expected {cell.states}")
    return tuple([_dense(f"{name}[{k}]", part, dtype) for k, part in enumerate(state)])


def _lengths(lengths: Any) -> Array | None:
    if lengths is None:
        return None
    a = np.asarray(lengths)
    if a.dtype.kind not in "iu":
        raise TypeError(f"lengths must be integers, not {a.dtype}")
    # A copy: the caller may change theirs before backward.
    return np.array(a, _INT64, order="C")


_PLAIN = {np.ndarray, type(None)}


def _runs(run: Any, *arguments: Any) -> bool:
    """Call the module, which looks at every array; False when one of them is not as it must be."""
    try:
        run(*arguments)
    except (TypeError, ValueError):
        return False
    return True


def _whole(state: Any, cell: Cell) -> bool:
    """Whether a state that was given has all its parts."""
    return len(state) == cell.states and all(part is not None for part in state)


def _shares(out: Array, a: Array) -> bool:
    return bool(np.may_share_memory(out, a)) and bool(np.shares_memory(out, a))


def _overlaps_itself(a: Array) -> bool:
    """Whether two elements may lie at one place: an axis steps less far than those within it reach."""
    if a.size == 0:
        return False
    reach = a.itemsize
    for stride, n in sorted((abs(stride), n) for stride, n in zip(a.strides, a.shape, strict=True) if n > 1):
        if stride < reach:
            return True
        reach += (n - 1) * stride
    return False


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
) -> tuple[Array, tuple[Array, ...], NativeCache | None]:
    """See :func:`gatewise.kernels.forward`."""
    _, isa, threads = choice.active()
    number = _number(cell)
    hh = weights.hh
    dtype = hh.dtype
    run = _function("forward_", dtype)
    if type(x) is not np.ndarray or x.ndim != 3:
        x = _rows("x", x, dtype)
        if x.ndim != 3:
            raise ValueError(f"x has shape {x.shape}, expected (batch, time, input)")
    batch, steps, columns = x.shape
    hidden = hh.shape[-1]
    lengths, reverse, recompute = _lengths(lengths), bool(reverse), bool(recompute)
    initial: tuple[Any, ...] = (None,) * cell.states if state is None else state
    if out is None:
        y = np.empty((batch, steps, hidden), dtype)
    else:
        y = out
        if not isinstance(out, np.ndarray) or out.dtype != dtype:
            raise TypeError(f"out must be an array of {dtype}")
        if _overlaps_itself(out):
            raise ValueError("out overlaps itself; give an array whose elements have a place each")
        inputs = {"x": x, **{f"state[{k}]": s for k, s in enumerate(initial)}}
        inputs |= {f"weights.{name}": w for name, w in weights._asdict().items()}
        for name, part in inputs.items():
            if part is not None and _shares(out, np.asarray(part)):
                raise ValueError(f"out shares memory with {name}")
    final = tuple([np.empty((batch, hidden), dtype) for _ in initial])
    saved = None
    if save:
        saved = _function("new_saved_", dtype)(number, isa, batch, steps, columns, hidden, lengths, recompute)
    rest = (lengths, reverse, recompute, threads, y, final, saved)
    # What is as it should be passes without a look from here; the rest is converted, or refused by name.
    plain = {type(w) for w in weights} <= _PLAIN and (state is None or _whole(state, cell))
    if not (plain and _runs(run, number, isa, x, weights, initial, *rest)):
        x, weights = _rows("x", x, dtype), _weights(weights, dtype)
        if state is not None:
            initial = _state("state", state, cell, dtype)
        run(number, isa, x, weights, initial, *rest)
    if saved is None:
        return y, final, None
    if out is None:
        y.flags.writeable = False
    return y, final, NativeCache(cell, isa, x, weights, initial, lengths, reverse, recompute, y, saved)


def backward(
    cache: NativeCache, dy: Array | None, dstate: tuple[Array, ...] | None = None, *, need_dx: bool = True
) -> tuple[Array | None, tuple[Array, ...], Weights]:
    """See :func:`gatewise.kernels.backward`."""
    weights, x, cell = cache.weights, cache.x, cache.cell
    hh = weights.hh
    dtype = hh.dtype
    run = _function("backward_", dtype)
    threads = choice.threads()
    dfinal: tuple[Any, ...] = (None,) * cell.states if dstate is None else dstate
    dx = np.empty(x.shape, dtype) if need_dx else None
    shape = (x.shape[0], hh.shape[1])
    dinitial = tuple([np.empty(shape, dtype) for _ in cache.state])
    gradients = weights._make([None if w is None else np.empty(w.shape, dtype) for w in weights])
    common = (_CELLS[cell], cache.isa, x, weights, cache.state, cache.lengths, cache.reverse, cache.recompute, threads)
    outputs = (dx, dinitial, gradients)
    plain = dstate is None or _whole(dstate, cell)
    if not (plain and _runs(run, *common, cache.y, cache.saved, dy, dfinal, *outputs)):
        if dy is not None:
            dy = _rows("dy", dy, dtype)
        if dstate is not None:
            dfinal = _state("dstate", dstate, cell, dtype)
        run(*common, cache.y, cache.saved, dy, dfinal, *outputs)
    return dx, dinitial, gradients


def stream(cell: Cell, layers: list[Weights], batch: int, dtype: Any) -> Any:
    """See :func:`gatewise.kernels.stream`."""
    dtype = np.dtype(dtype)
    return _function("Stream_", dtype)(_number(cell), choice.isa(), [tuple(_weights(w, dtype)) for w in layers], batch)
