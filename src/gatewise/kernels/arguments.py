"""Converts and checks the arguments of the kernels; an error names the argument."""

from __future__ import annotations

import math
import operator
from collections.abc import Iterator
from typing import Any

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import Cell, Weights

__all__ = [
    "as_input",
    "as_layers",
    "as_lengths",
    "as_rows",
    "as_state",
    "as_weights",
    "at_least_one",
    "check_cell",
    "check_countable",
    "check_lengths",
    "check_out",
    "check_shape",
    "check_sizes",
    "converted",
    "dtype_of",
    "hidden_size",
    "real_numbers",
]

_FLOATS = frozenset((np.dtype(np.float32), np.dtype(np.float64)))
_INT64 = np.dtype(np.int64)


def check_cell(cell: Any) -> None:
    """Refuse what is not one of :mod:`gatewise.cells`."""
    if not isinstance(cell, Cell):
        raise TypeError(f"cell must be a cell of gatewise.cells, not {cell!r}")


def dtype_of(weights: Any) -> np.dtype[Any]:
    """The dtype to compute in."""
    try:
        dtype = weights.hh.dtype
    except AttributeError:
        raise TypeError(f"weights must be gatewise.cells.Weights of arrays, not {weights!r}") from None
    if dtype not in _FLOATS:
        raise TypeError(f"weights must be float32 or float64, not {dtype}")
    return dtype


def hidden_size(weights: Weights) -> int:
    """H, from the recurrent weights."""
    if weights.hh.ndim != 2:
        raise ValueError("weights.hh must have two axes")
    return weights.hh.shape[1]


def at_least_one(name: str, value: Any) -> int:
    """``value`` as an int, at least 1."""
    try:
        if isinstance(value, (bool, np.bool_)):
            raise TypeError
        number = operator.index(value)
    except TypeError:
        raise TypeError(f"{name} must be a whole number, not {value!r}") from None
    if number < 1:
        raise ValueError(f"{name} must be at least 1, not {number}")
    return number


def real_numbers(name: str, value: Any) -> Array:
    """As an array, of whatever dtype of real numbers."""
    if isinstance(value, np.ma.MaskedArray) and np.ma.is_masked(value):
        raise TypeError(f"{name} is a masked array with masked values, which would be ignored; fill them: filled(...)")
    try:
        a = np.asarray(value)
    except ValueError as error:  # lists of different lengths
        raise ValueError(f"{name} cannot be made an array: {error}") from None
    if a.dtype.kind not in "fiub":
        raise TypeError(f"{name} must hold real numbers, not {a.dtype}")
    return a


def converted(name: str, a: Any, dtype: np.dtype[Any]) -> Array:
    """As an aligned dense array of the dtype; real numbers only."""
    return np.require(real_numbers(name, a), dtype, ("C", "A"))


def _dense(name: str, a: Any, dtype: np.dtype[Any]) -> Array:
    if type(a) is np.ndarray and a.dtype == dtype and a.flags.c_contiguous and a.flags.aligned:
        return a
    return converted(name, a, dtype)


def as_rows(name: str, a: Any, dtype: np.dtype[Any]) -> Array:
    """Three axes of which the last one is dense, others need not be; converted if it is anything else."""
    if type(a) is np.ndarray and a.dtype == dtype and a.ndim == 3 and a.flags.aligned:
        strides, item = a.strides, dtype.itemsize
        if (strides[2] == item or a.shape[2] <= 1) and strides[0] % item == 0 and strides[1] % item == 0:
            return a
    return converted(name, a, dtype)


def as_input(x: Any, dtype: np.dtype[Any]) -> Array:
    """A batch of sequences, like :func:`as_rows`."""
    x = as_rows("x", x, dtype)
    if x.ndim != 3:
        raise ValueError(f"x has shape {x.shape}, expected (batch, time, input)")
    return x


def as_weights(w: Weights, dtype: np.dtype[Any]) -> Weights:
    """Dense arrays of the dtype."""
    ih, hh, b_ih, b_hh = w
    return Weights(
        _dense("weights.ih", ih, dtype),
        _dense("weights.hh", hh, dtype),
        None if b_ih is None else _dense("weights.b_ih", b_ih, dtype),
        None if b_hh is None else _dense("weights.b_hh", b_hh, dtype),
    )


def as_state(
    name: str, state: Any, cell: Cell, dtype: np.dtype[Any], shape: tuple[int, ...] | None = None
) -> tuple[Array, ...]:
    """Dense arrays of the dtype, as many as the cell has; where a shape is given, of that shape."""
    if not isinstance(state, (tuple, list)):
        raise TypeError(f"{name} must be a tuple of arrays, not {type(state).__name__}")
    if len(state) != len(cell.states):
        raise ValueError(f"{name} has {len(state)} parts, expected {len(cell.states)}")
    parts = tuple([_dense(f"{name}[{k}]", part, dtype) for k, part in enumerate(state)])
    if shape is not None:
        for k, part in enumerate(parts):
            check_shape(f"{name}[{k}]", part, shape)
    return parts


def as_lengths(lengths: Any) -> Array | None:
    """A copy in int64, for the caller may change theirs before backward; None stays None."""
    if lengths is None:
        return None
    a = real_numbers("lengths", lengths)
    if a.dtype.kind not in "iu" and not (isinstance(lengths, (list, tuple)) and not lengths):
        raise TypeError(f"lengths must be integers, not {a.dtype}")
    return np.array(a, _INT64, order="C")


def check_lengths(lengths: Array | None, batch: int, steps: int) -> None:
    """Refuse lengths that are not one a sequence, each in 0 ... T."""
    if lengths is None:
        return
    check_shape("lengths", lengths, (batch,))
    outside = np.flatnonzero((lengths < 0) | (lengths > steps))
    if outside.size:
        b = outside[0]
        raise ValueError(f"lengths must lie in 0 ... {steps}, entry {b} is {lengths[b]}")


def check_out(
    out: Any, shape: tuple[int, ...], dtype: np.dtype[Any], x: Any, weights: Weights, state: tuple[Any, ...]
) -> None:
    """Refuse what does not take y, or could not be written to without changing an input or itself."""
    if not isinstance(out, np.ndarray) or out.dtype != dtype:
        raise TypeError(f"out must be an array of {dtype}")
    check_shape("out", out, shape)
    if not out.flags.writeable:
        raise TypeError("out must be a writable array")
    if shape[-1] > 1 and out.strides[-1] != out.itemsize and out.size:
        raise ValueError("out must be contiguous along its last axis")
    if _overlaps_itself(out):
        raise ValueError("out overlaps itself; give an array whose elements have a place each")
    for name, part in _named(x, weights, state):
        if part is not None and _shares(out, np.asarray(part)):
            raise ValueError(f"out shares memory with {name}")


def _named(x: Any, weights: Weights, state: tuple[Any, ...]) -> Iterator[tuple[str, Any]]:
    yield "x", x
    yield from ((f"state[{k}]", part) for k, part in enumerate(state))
    yield from ((f"weights.{name}", part) for name, part in weights._asdict().items())


def _shares(out: Array, a: Array) -> bool:
    if not np.may_share_memory(out, a):
        return False
    try:
        return bool(np.shares_memory(out, a, max_work=100_000))  # pyright: ignore[reportArgumentType]
    except np.exceptions.TooHardError:  # strides so odd that to tell takes minutes
        return True


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


def check_shape(name: str, a: Array, shape: tuple[int, ...]) -> None:
    """Refuse another shape than this one."""
    if a.shape != shape:
        raise ValueError(f"{name} has shape {a.shape}, expected {shape}")


def check_countable(name: str, *sizes: int) -> None:
    """Refuse what no machine has the memory for, before anything is allocated."""
    if math.prod(max(n, 1) for n in sizes) > 1 << 46:
        raise ValueError(f"{name} has sizes whose product is too large")


def check_sizes(cell: Cell, weights: Weights, inputs: int) -> int:
    """Refuse parameters of another shape than the cell's with so many inputs; returns H."""
    if weights.hh.ndim != 2:
        raise ValueError("weights.hh must have two axes")
    hidden = weights.hh.shape[1]
    if hidden < 1:
        raise ValueError("weights.hh must have at least one hidden unit")
    rows = len(cell.gates) * hidden
    check_shape("weights.ih", weights.ih, (rows, inputs))
    check_shape("weights.hh", weights.hh, (rows, hidden))
    for name, bias in (("weights.b_ih", weights.b_ih), ("weights.b_hh", weights.b_hh)):
        if bias is not None:
            check_shape(name, bias, (rows,))
    return hidden


def as_layers(cell: Cell, layers: Any, batch: Any, dtype: Any) -> tuple[list[Weights], int, np.dtype[Any]]:
    """What a stream is made of, each layer as wide as the one below puts out."""
    check_cell(cell)
    try:
        dtype = np.dtype(dtype)
    except TypeError:
        raise TypeError(f"dtype must be float32 or float64, not {dtype!r}") from None
    if dtype not in _FLOATS:
        raise TypeError(f"dtype must be float32 or float64, not {dtype}")
    batch = at_least_one("batch", batch)
    if not isinstance(layers, (list, tuple)) or not all(isinstance(w, Weights) for w in layers):
        raise TypeError("layers must be a list of gatewise.cells.Weights, one a layer")
    if not layers:
        raise ValueError("layers must hold at least one layer")
    parameters = [as_weights(w, dtype) for w in layers]
    inputs = parameters[0].ih.shape[-1] if parameters[0].ih.ndim else 0
    for k, w in enumerate(parameters):
        try:
            inputs = check_sizes(cell, w, inputs)
        except ValueError as error:
            raise ValueError(f"layers[{k}]: {error}") from None
    check_countable("batch", batch, len(parameters), parameters[0].ih.shape[1] + inputs + 16, 8)
    return parameters, batch, dtype
