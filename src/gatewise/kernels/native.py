"""The native provider: arrays in the form the compiled module takes, results allocated, one call."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.cells import CELLS, Cell, Weights
from gatewise.kernels import arguments, choice, reference, stretches
from gatewise.kernels.detection import Detector, ErrorRule, TailRule
from gatewise.kernels.head import Answers, FrameRule, Frames, Head
from gatewise.kernels.stretches import StretchCache

__all__ = ["NativeCache", "affine", "answers", "backward", "detector", "find_seasons", "fit_plain", "forward",
           "frames", "look", "probabilities", "restored_stream", "simple_forecasts", "stream"]  # fmt: skip

_SUFFIX = {np.dtype(np.float32): "float32", np.dtype(np.float64): "float64"}

#: The name that the compiled module knows a form by; looking it up here is quicker than making it.
_KEYS: dict[Cell, str] = {form: key for key, form in CELLS.items()}


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

    def __repr__(self) -> str:
        return f"NativeCache({self.cell.key}, isa={self.isa!r}, x: {self.x.shape})"


def _key(cell: Cell) -> str:
    try:
        return _KEYS[cell]
    except (KeyError, TypeError):
        arguments.check_cell(cell)
        raise TypeError(f"cell {cell!r} has no kernel; GATEWISE_PROVIDER=numpy runs any cell") from None


def _function(stem: str, dtype: np.dtype[Any]) -> Any:
    """The compiled function of that name for the dtype."""
    return getattr(choice.native_module(), stem + _SUFFIX[dtype])


_PLAIN = {np.ndarray, type(None)}


def _runs(run: Any, *given: Any) -> bool:
    """Call the module, which checks every array; False when one of them is not as it must be."""
    try:
        run(*given)
    except (TypeError, ValueError):
        return False
    return True


def _parts(name: str, state: Any, cell: Cell, dtype: np.dtype[Any]) -> tuple[Any, ...]:
    """One array a state, to be checked by the module; None, for zero, only for all of them."""
    if state is None:
        return (None,) * len(cell.states)
    if type(state) is tuple and len(state) == len(cell.states) and all(part is not None for part in state):
        return state
    return arguments.as_state(name, state, cell, dtype)


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
) -> tuple[Array, tuple[Array, ...], NativeCache | StretchCache | None]:
    """See :func:`gatewise.kernels.forward`."""
    _, isa, threads = choice.active()
    key = _key(cell)
    dtype = arguments.dtype_of(weights)
    run = _function("forward_", dtype)
    if type(x) is not np.ndarray or x.ndim != 3:
        x = arguments.as_input(x, dtype)
    batch, steps, columns = x.shape
    hidden = arguments.hidden_size(weights)
    lengths, reverse, recompute = arguments.as_lengths(lengths), bool(reverse), bool(recompute)
    if steps > 1 and (stretch := stretches.steps_at_once(batch, steps, columns, hidden, save)) < steps:
        if out is not None:
            arguments.check_out(out, (batch, steps, hidden), dtype, x, weights, state or ())
        how: Any = {"reverse": reverse, "save": save, "recompute": recompute, "out": out}
        return stretches.forward(forward, stretch, cell, x, weights, state, lengths, **how)
    initial = _parts("state", state, cell, dtype)
    if out is None:
        y = np.empty((batch, steps, hidden), dtype)
    else:
        arguments.check_out(out, (batch, steps, hidden), dtype, x, weights, initial)
        y = out
    final = tuple([np.empty((batch, hidden), dtype) for _ in initial])
    saved = None
    if save:
        saved = _function("new_saved_", dtype)(key, isa, batch, steps, columns, hidden, lengths, recompute)
    rest = (lengths, reverse, recompute, threads, y, final, saved)
    # Arrays in the right form pass without a check here; others are converted, or refused by name.
    plain = {type(w) for w in weights} <= _PLAIN
    if not (plain and _runs(run, key, isa, x, weights, initial, *rest)):
        x, weights = arguments.as_rows("x", x, dtype), arguments.as_weights(weights, dtype)
        if state is not None:
            initial = arguments.as_state("state", state, cell, dtype)
        run(key, isa, x, weights, initial, *rest)
    if saved is None:
        return y, final, None
    if out is None:
        y.flags.writeable = False
    return y, final, NativeCache(cell, isa, x, weights, initial, lengths, reverse, recompute, y, saved)


def backward(
    cache: NativeCache | StretchCache,
    dy: Array | None,
    dstate: tuple[Array, ...] | None = None,
    *,
    need_dx: bool = True,
) -> tuple[Array | None, tuple[Array, ...], Weights]:
    """See :func:`gatewise.kernels.backward`."""
    if isinstance(cache, StretchCache):
        return stretches.backward(backward, cache, dy, dstate, need_dx=need_dx)
    weights, x, cell = cache.weights, cache.x, cache.cell
    hh = weights.hh
    dtype = hh.dtype
    run = _function("backward_", dtype)
    threads = choice.threads()
    dfinal = _parts("dstate", dstate, cell, dtype)
    dx = np.empty(x.shape, dtype) if need_dx else None
    shape = (x.shape[0], hh.shape[1])
    dinitial = tuple([np.empty(shape, dtype) for _ in cache.state])
    gradients = weights._make([None if w is None else np.empty(w.shape, dtype) for w in weights])
    common = (_KEYS[cell], cache.isa, x, weights, cache.state, cache.lengths, cache.reverse, cache.recompute, threads)
    outputs = (dx, dinitial, gradients)
    if not _runs(run, *common, cache.y, cache.saved, dy, dfinal, *outputs):
        if dy is not None:
            dy = arguments.as_rows("dy", dy, dtype)
        if dstate is not None:
            dfinal = arguments.as_state("dstate", dstate, cell, dtype)
        run(*common, cache.y, cache.saved, dy, dfinal, *outputs)
    return dx, dinitial, gradients


def stream(cell: Cell, layers: list[Weights], batch: int, dtype: Any) -> Any:
    """See :func:`gatewise.kernels.stream`."""
    parameters, batch, dtype = arguments.as_layers(cell, layers, batch, dtype)
    # Copies: the stream keeps them for pickling, and a layer's parameters may change.
    copied = [tuple([None if a is None else a.copy() for a in w]) for w in parameters]
    return _function("Stream_", dtype)(_key(cell), choice.isa(), copied, batch)


def restored_stream(
    dtype: str, key: str, isa: str, layers: list[tuple[Array | None, ...]], batch: int, state: tuple[Array, ...]
) -> Any:
    """The stream that was pickled: the same bits, unless its instruction set or the native module is not there."""
    if choice.provider() != "native":
        made: Any = reference.Stream(CELLS[key], [Weights(*w) for w in layers], batch, np.dtype(dtype))  # pyright: ignore[reportArgumentType]
    else:
        known = choice.native_module().available_isas()
        made = _function("Stream_", np.dtype(dtype))(key, isa if isa in known else choice.isa(), layers, batch)
    made.state = state
    return made


def affine(x: Array, weight: Array, bias: Array | None) -> Array:
    """See :func:`gatewise.kernels.affine`."""
    run = choice.native_module().affine_float32
    bias = None if bias is None else np.ascontiguousarray(bias, np.float32)
    return run(np.ascontiguousarray(x, np.float32), np.ascontiguousarray(weight), bias)


def probabilities(logits: Array, apart: bool) -> Array:
    """See :func:`gatewise.kernels.probabilities`."""
    return choice.native_module().probabilities_float32(np.ascontiguousarray(logits), apart)


def answers(stream: Any, head: Head) -> Answers | None:
    """See :func:`gatewise.kernels.answers`."""
    if choice.provider() != "native" or not isinstance(stream, choice.native_module().Stream_float32):
        return None
    pooling, meaning = ("last", "mean", "max").index(head.pooling), _MEANINGS.index(head.meaning)
    inward = (_frames(head.frames), head.seen)
    outward = (np.ascontiguousarray(head.weight), np.ascontiguousarray(head.bias), meaning)
    units = (head.out_centre, head.out_scale)
    return choice.native_module().Answers_float32(stream, *inward, pooling, head.steps, head.pooled, *outward, *units)


def frames(rule: FrameRule) -> Frames | None:
    """See :func:`gatewise.kernels.frames`."""
    return _frames(rule) if choice.provider() == "native" else None


def _frames(rule: FrameRule) -> Frames:
    changing = np.ascontiguousarray(rule.changing, np.int64)
    unit, centre, scale = (np.ascontiguousarray(part, np.float64) for part in (rule.unit, rule.centre, rule.scale))
    return choice.native_module().Frames(rule.channels, changing, unit, float(rule.pace), centre, scale, rule.mask)


_MEANINGS = ("classes", "channels", "numbers")


def detector(errors: ErrorRule, tails: TailRule | None) -> Detector | None:
    """See :func:`gatewise.kernels.detector`."""
    if choice.provider() != "native":
        return None
    arrays = [
        np.ascontiguousarray(part, np.float64)
        for part in (errors.centre, errors.scale, errors.still, errors.usual, errors.whitening)
    ]
    if tails is None:
        empty = np.ones((choice.native_module().detector_statistics, len(errors.centre)))
        tails = TailRule(empty, empty, empty, (0.0, 1.0, 0.0), 0, 1)
    each = [np.ascontiguousarray(part, np.float64) for part in (tails.level, tails.height, tails.often)]
    return choice.native_module().Detector(*arrays, float(errors.memory), *each, *tails.most, tails.warm_up, tails.rest)


def _of_rows(x: Array, *each: Array) -> list[Array]:
    """Rows, and integers of each of them, as the module takes them."""
    return [np.ascontiguousarray(x, np.float64), *[np.ascontiguousarray(one, np.int64) for one in each]]


def _runs_rows(x: Array) -> bool:
    if choice.provider() != "native":
        return False
    module = choice.native_module()
    return x.shape[1] <= module.longest_row and module.has_series(choice.isa())


def find_seasons(x: Array, n: Array, given: Array, usual: Array, sure: bool) -> tuple[Array, Array, Array] | None:
    """See :func:`gatewise.kernels.find_seasons`."""
    if not _runs_rows(x):
        return None
    return choice.native_module().find_seasons(choice.isa(), *_of_rows(x, n, given, usual), bool(sure))


def simple_forecasts(x: Array, n: Array, first: Array, second: Array, h: int) -> tuple[Array, Array] | None:
    """See :func:`gatewise.kernels.simple_forecasts`."""
    if not _runs_rows(x):
        return None
    return choice.native_module().simple_forecasts(choice.isa(), *_of_rows(x, n, first, second), h)


def look(
    x: Array, known: Array, n: Array, h: int, given: int, usual: int, sure: bool, bend: bool,
    short: tuple[Array, Array, Array, Array] | None,
) -> tuple[Array, ...] | None:  # fmt: skip
    """See :func:`gatewise.kernels.look`."""
    if not _runs_rows(x):
        return None
    arrays = np.ascontiguousarray(x, np.float64), np.ascontiguousarray(known, bool), np.ascontiguousarray(n, np.int64)
    each = short and tuple(np.ascontiguousarray(one, np.int64) for one in short)
    return choice.native_module().look(choice.isa(), *arrays, h, int(given), int(usual), bool(sure), bend, each)


def fit_plain(
    x: Array, n: Array, which: Array, period: int, basis: tuple[Array, ...]
) -> tuple[Array, Array, Array] | None:
    """See :func:`gatewise.kernels.fit_plain`."""
    if not _runs_rows(x):
        return None
    return choice.native_module().fit_plain(choice.isa(), *_of_rows(x, n, which), period, basis)
