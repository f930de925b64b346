"""Recurrent layers: a cell run over sequences; stacked, in one or two directions, with dropout between layers.

Parameters have PyTorch's names and shapes: ``weight_ih_l0`` (G·H, I), ``weight_hh_l0`` (G·H, H), ``bias_ih_l0`` and
``bias_hh_l0`` (G·H,), with the layer's number at the end and ``_reverse`` for the second direction. Layer k > 0
reads the D·H outputs of layer k - 1.
"""

from __future__ import annotations

import operator
from abc import ABC, abstractmethod
from typing import Any, ClassVar, Generic, Literal, NamedTuple, TypeVar

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike, DTypeLike

from gatewise import cells, kernels
from gatewise.cells import Cell, Weights
from gatewise.cells.activations import Array
from gatewise.nn.dropout import dropout_mask
from gatewise.nn.initialisers import uniform_fan
from gatewise.nn.parameters import Parameters

__all__ = ["GRU", "LSTM", "RNN", "LayerCache", "Recurrent"]

State = TypeVar("State")


class LayerCache(NamedTuple):
    """What backward needs of one forward run of a stack.

    Attributes
    ----------
    runs : tuple of tuples
        The kernels' cache of each layer and direction.
    masks : tuple of arrays or None
        Dropout mask on the input of each layer, already scaled; None where nothing was dropped.
    shape : tuple of int
        (B, T, D·H), shape of the outputs.
    """

    runs: tuple[tuple[Any, ...], ...]
    masks: tuple[Array | None, ...]
    shape: tuple[int, ...]


class Recurrent(ABC, Generic[State]):
    """A stack of recurrent layers. Use :class:`GRU`, :class:`LSTM` or :class:`RNN`."""

    _stateful: ClassVar[int]

    def __init__(
        self,
        cell: Cell,
        input_size: int,
        hidden_size: int,
        num_layers: int,
        *,
        bias: bool,
        bidirectional: bool,
        dropout: float,
        dtype: DTypeLike,
        seed: int | Generator | None,
    ) -> None:
        self.input_size = _at_least_one("input_size", input_size)
        self.hidden_size = _at_least_one("hidden_size", hidden_size)
        self.num_layers = _at_least_one("num_layers", num_layers)
        if not 0.0 <= dropout < 1.0:
            raise ValueError(f"dropout must be at least 0 and less than 1, not {dropout!r}")
        self.bias, self.bidirectional, self.dropout = bool(bias), bool(bidirectional), float(dropout)
        self.dtype = np.dtype(dtype)
        if self.dtype not in (np.float32, np.float64):
            raise ValueError(f'dtype must be "float32" or "float64", not {self.dtype.name!r}')
        self.cell = cell
        rng = np.random.default_rng(seed)
        self.parameters = Parameters(
            {name: uniform_fan(rng, shape, self.hidden_size) for name, shape in self._shapes().items()},
            self.dtype,
        )
        self._weights = [
            [
                Weights(
                    self.parameters[f"weight_ih_{s}"],
                    self.parameters[f"weight_hh_{s}"],
                    self.parameters.get(f"bias_ih_{s}"),
                    self.parameters.get(f"bias_hh_{s}"),
                )
                for s in self._suffixes(layer)
            ]
            for layer in range(self.num_layers)
        ]

    @property
    def directions(self) -> int:
        """D: 2 when bidirectional, else 1."""
        return 2 if self.bidirectional else 1

    @property
    def output_size(self) -> int:
        """D·H, the width of the outputs."""
        return self.directions * self.hidden_size

    def _suffixes(self, layer: int) -> list[str]:
        return [f"l{layer}", f"l{layer}_reverse"][: self.directions]

    def _shapes(self) -> dict[str, tuple[int, ...]]:
        shapes: dict[str, tuple[int, ...]] = {}
        rows = self.cell.gates * self.hidden_size
        for layer in range(self.num_layers):
            width = self.input_size if layer == 0 else self.output_size
            for suffix in self._suffixes(layer):
                shapes[f"weight_ih_{suffix}"] = (rows, width)
                shapes[f"weight_hh_{suffix}"] = (rows, self.hidden_size)
                if self.bias:
                    shapes[f"bias_ih_{suffix}"] = (rows,)
                    shapes[f"bias_hh_{suffix}"] = (rows,)
        return shapes

    @abstractmethod
    def _pack(self, state: tuple[Array, ...]) -> State:
        """Internal tuple of arrays -> the state a user sees."""

    @abstractmethod
    def _unpack(self, name: str, state: Any) -> tuple[Any, ...]:
        """The state a user gives -> tuple of arrays, not yet checked."""

    def _state_arrays(self, name: str, state: Any, batch: int) -> tuple[Array, ...]:
        shape = (self.num_layers * self.directions, batch, self.hidden_size)
        if state is None:
            return tuple(np.zeros(shape, self.dtype) for _ in range(self.cell.states))
        arrays = tuple(_real(name, part, self.dtype) for part in self._unpack(name, state))
        for array in arrays:
            if array.shape != shape:
                raise ValueError(
                    f"{name} has shape {array.shape}, expected {shape}: (layers x directions, batch, hidden_size)"
                )
        return arrays

    def __call__(
        self, x: ArrayLike, state: State | None = None, lengths: ArrayLike | None = None
    ) -> tuple[Array, State]:
        """Run without keeping anything for backward; see :meth:`forward`."""
        y, final, _ = self._run(x, state, lengths, rng=None, save=False, recompute=False)
        return y, final

    def forward(
        self,
        x: ArrayLike,
        state: State | None = None,
        lengths: ArrayLike | None = None,
        *,
        rng: Generator | None = None,
        recompute: bool = False,
    ) -> tuple[Array, State, LayerCache]:
        """Run over a batch of sequences and keep what backward needs.

        Parameters
        ----------
        x : array (B, T, I)
            Input.
        state : array (L·D, B, H), for the LSTM a pair of them, optional
            Initial state, layer by layer and in each layer direction by direction; zero when absent.
        lengths : integers (B,), optional
            Valid steps of each sequence, each in 0 ... T. What lies past them is never read.
        rng : numpy.random.Generator, optional
            Given while training: draws the dropout between layers. Without it nothing is dropped.
        recompute : bool
            Keep only the hidden states and rebuild the gates during backward: less memory, somewhat more time.

        Returns
        -------
        y : array (B, T, D·H)
            Hidden states of the last layer, both directions side by side; zero past each length.
        state : like ``state``
            Final state: of the first direction at each sequence's last step, of the second at its first.
        cache : LayerCache
            For :meth:`backward`. A value: nothing changes it.

        Raises
        ------
        ValueError, TypeError
            When a shape, a length or a dtype does not fit; the message names the argument.
        """
        return self._run(x, state, lengths, rng=rng, save=True, recompute=recompute)

    def _run(
        self, x: Any, state: Any, lengths: Any, *, rng: Generator | None, save: bool, recompute: bool
    ) -> tuple[Array, State, LayerCache]:
        x = _real("x", x, self.dtype)
        if x.ndim != 3 or x.shape[2] != self.input_size:
            raise ValueError(f"x has shape {x.shape}, expected (batch, time, {self.input_size})")
        batch, steps, _ = x.shape
        lengths = _lengths(lengths, batch, steps)
        initial = self._state_arrays("state", state, batch)
        final = tuple(np.empty_like(part) for part in initial)
        hidden, y = self.hidden_size, x
        runs: list[tuple[Any, ...]] = []
        masks: list[Array | None] = []
        for layer, directions in enumerate(self._weights):
            mask = None
            if layer > 0 and rng is not None and self.dropout > 0.0:
                mask = dropout_mask(rng, y.shape, self.dropout, self.dtype)
                y = y * mask
            out = np.empty((batch, steps, self.output_size), self.dtype)
            layer_runs = []
            for d, weights in enumerate(directions):
                k = layer * self.directions + d
                _, last, cache = kernels.forward(
                    self.cell,
                    y,
                    weights,
                    tuple(part[k] for part in initial),
                    lengths,
                    reverse=d == 1,
                    save=save,
                    recompute=recompute,
                    out=out[:, :, d * hidden : (d + 1) * hidden],
                )
                for whole, part in zip(final, last, strict=True):
                    whole[k] = part
                layer_runs.append(cache)
            y = out
            runs.append(tuple(layer_runs))
            masks.append(mask)
        return y, self._pack(final), LayerCache(tuple(runs), tuple(masks), y.shape)

    def backward(
        self, cache: LayerCache, dy: ArrayLike | None, dstate: State | None = None, *, need_dx: bool = True
    ) -> tuple[Array | None, State, dict[str, Array]]:
        """Gradients of everything that went into :meth:`forward`.

        Parameters
        ----------
        cache : LayerCache
            What forward returned.
        dy : array (B, T, D·H) or None
            Gradient of the outputs; ignored past each length. None when only the final state was used.
        dstate : like the state, optional
            Gradient of the final state; zero when absent.
        need_dx : bool
            False leaves out the gradient of the input of the first layer and returns None in its place.

        Returns
        -------
        dx : array (B, T, I) or None
            Gradient of the input; zero past each length.
        dstate : like the state
            Gradient of the initial state.
        gradients : dict of str to array
            The same names and shapes as :attr:`parameters`.
        """
        shape = cache.shape
        if dy is None:
            dy = np.broadcast_to(np.zeros((), self.dtype), shape)  # one zero, read by strides
        dy = _real("dy", dy, self.dtype)
        if dy.shape != shape:
            raise ValueError(f"dy has shape {dy.shape}, expected {shape}: (batch, time, outputs)")
        dfinal = self._state_arrays("dstate", dstate, dy.shape[0])
        dinitial = tuple(np.empty_like(part) for part in dfinal)
        hidden = self.hidden_size
        gradients: dict[str, Array] = {}
        d_out: Array | None = dy
        for layer in reversed(range(self.num_layers)):
            d_in = None
            for d, run in enumerate(cache.runs[layer]):
                k = layer * self.directions + d
                assert d_out is not None
                dx, dfirst, dw = kernels.backward(
                    run,
                    d_out[:, :, d * hidden : (d + 1) * hidden],
                    tuple(part[k] for part in dfinal),
                    need_dx=need_dx or layer > 0,
                )
                for whole, part in zip(dinitial, dfirst, strict=True):
                    whole[k] = part
                suffix = self._suffixes(layer)[d]
                gradients |= {f"{n}_{suffix}": g for n, g in zip(_NAMES, dw, strict=True) if g is not None}
                d_in = dx if d_in is None or dx is None else d_in + dx
            mask = cache.masks[layer]
            d_out = d_in if mask is None or d_in is None else d_in * mask
        return d_out, self._pack(dinitial), {name: gradients[name] for name in self.parameters}

    def stream(self, batch: int = 1) -> kernels.Stream:
        """Run one step at a time, starting from the zero state.

        The numbers are the same as those of a whole sequence. Weights are read when the stream is made.

        Parameters
        ----------
        batch : int
            How many sequences advance together.

        Returns
        -------
        Stream
            ``stream.step(x_t)`` takes (B, I) and returns (B, H); ``stream.state`` can be read and assigned,
            ``stream.reset()`` goes back to zero.

        Raises
        ------
        ValueError
            When the layer is bidirectional: its second direction needs the future.
        """
        if self.bidirectional:
            raise ValueError("a bidirectional layer cannot stream: its second direction needs the whole sequence")
        return kernels.stream(self.cell, [d[0] for d in self._weights], _at_least_one("batch", batch), self.dtype)

    def _describe(self) -> list[str]:
        extra = [f"num_layers={self.num_layers}"] if self.num_layers > 1 else []
        extra += ["bidirectional=True"] if self.bidirectional else []
        extra += [f"dropout={self.dropout:g}"] if self.dropout else []
        extra += [] if self.bias else ["bias=False"]
        return [str(self.input_size), str(self.hidden_size), *extra]

    def __repr__(self) -> str:
        size = sum(a.size for a in self.parameters.values())
        return f"{type(self).__name__}({', '.join(self._describe())})  # {size:,} parameters, {self.dtype}"


_NAMES = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")


class _OneState(Recurrent[Array]):
    """Layers whose state is h alone."""

    def _pack(self, state: tuple[Array, ...]) -> Array:
        return state[0]

    def _unpack(self, name: str, state: Any) -> tuple[Any, ...]:
        if isinstance(state, tuple):
            raise TypeError(f"{name} must be one array h, not a tuple; only the LSTM's state is a pair (h, c)")
        return (state,)


class RNN(_OneState):
    """Plain recurrent layers, h = φ(x Wᵀ + b_ih + h_ Rᵀ + b_hh) (Elman, 1990).

    Parameters
    ----------
    input_size : int
        I, values a step.
    hidden_size : int
        H, units a layer and direction.
    num_layers : int
        L, layers stacked.
    nonlinearity : {"tanh", "relu"}
        φ.
    bias : bool
        Whether there are biases.
    bidirectional : bool
        Add a second direction; its outputs stand beside the first's.
    dropout : float
        Share of values dropped between layers while training, 0 to below 1.
    dtype : {"float32", "float64"}
        Of parameters, states and outputs.
    seed : int or Generator, optional
        For the initial values, U(-1/√H, 1/√H).
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        *,
        nonlinearity: Literal["tanh", "relu"] = "tanh",
        bias: bool = True,
        bidirectional: bool = False,
        dropout: float = 0.0,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None:
        super().__init__(
            cells.RNN(nonlinearity), input_size, hidden_size, num_layers, bias=bias,
            bidirectional=bidirectional, dropout=dropout, dtype=dtype, seed=seed,
        )  # fmt: skip
        self.nonlinearity: Literal["tanh", "relu"] = nonlinearity

    def _describe(self) -> list[str]:
        return [*super()._describe(), f"nonlinearity={self.nonlinearity!r}"]


class LSTM(Recurrent[tuple[Array, Array]]):
    """Long short-term memory layers; the state is (h, c) (Hochreiter and Schmidhuber, 1997; Gers et al., 2000).

    Parameters
    ----------
    input_size, hidden_size, num_layers, bias, bidirectional, dropout, dtype, seed
        As for :class:`RNN`.
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        *,
        bias: bool = True,
        bidirectional: bool = False,
        dropout: float = 0.0,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None:
        super().__init__(
            cells.LSTM(), input_size, hidden_size, num_layers, bias=bias,
            bidirectional=bidirectional, dropout=dropout, dtype=dtype, seed=seed,
        )  # fmt: skip

    def _pack(self, state: tuple[Array, ...]) -> tuple[Array, Array]:
        return state[0], state[1]

    def _unpack(self, name: str, state: Any) -> tuple[Any, ...]:
        if not isinstance(state, (tuple, list)) or len(state) != 2:
            raise TypeError(f"{name} of an LSTM must be a pair (h, c)")
        return tuple(state)


class GRU(_OneState):
    """Gated recurrent layers in all four forms; the equations are in :mod:`gatewise.cells.gru`.

    Parameters
    ----------
    input_size, hidden_size, num_layers, bias, bidirectional, dropout, dtype, seed
        As for :class:`RNN`.
    reset : {"after", "before"}
        Reset gate after the recurrent product (PyTorch, cuDNN, Keras 3) or before it (Cho et al., 2014).
        The two are different functions; no choice of weights turns one into the other.
    update : {"keep", "write"}
        h = z ∘ h_ + (1 - z) ∘ n (PyTorch, Keras) or h = (1 - z) ∘ h_ + z ∘ n (Chung et al., 2014).
    """

    def __init__(
        self,
        input_size: int,
        hidden_size: int,
        num_layers: int = 1,
        *,
        reset: Literal["after", "before"] = "after",
        update: Literal["keep", "write"] = "keep",
        bias: bool = True,
        bidirectional: bool = False,
        dropout: float = 0.0,
        dtype: DTypeLike = "float32",
        seed: int | Generator | None = None,
    ) -> None:
        super().__init__(
            cells.GRU(reset, update), input_size, hidden_size, num_layers, bias=bias,
            bidirectional=bidirectional, dropout=dropout, dtype=dtype, seed=seed,
        )  # fmt: skip
        self.reset: Literal["after", "before"] = reset
        self.update: Literal["keep", "write"] = update

    def _describe(self) -> list[str]:
        return [*super()._describe(), f"reset={self.reset!r}", f"update={self.update!r}"]


def _at_least_one(name: str, value: Any) -> int:
    try:
        number = operator.index(value)
    except TypeError:
        raise TypeError(f"{name} must be a whole number, not {value!r}") from None
    if number < 1:
        raise ValueError(f"{name} must be at least 1, not {number}")
    return number


def _real(name: str, value: Any, dtype: np.dtype[Any]) -> Array:
    array = np.asarray(value)
    if array.dtype.kind not in "fiub":
        raise TypeError(f"{name} must hold real numbers, not {array.dtype}")
    return array.astype(dtype, copy=False)


def _lengths(lengths: Any, batch: int, steps: int) -> Array | None:
    if lengths is None:
        return None
    array = np.asarray(lengths)
    if array.dtype.kind not in "iu" or array.shape != (batch,):
        raise ValueError(f"lengths must be {batch} whole numbers, one a sequence, not {array.dtype} {array.shape}")
    if batch and (array.min() < 0 or array.max() > steps):
        raise ValueError(f"lengths must lie in 0 ... {steps}, not {array.min()} ... {array.max()}")
    return array.astype(np.int64)
