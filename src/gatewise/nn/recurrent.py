"""What all recurrent layers share: a cell run over sequences; stacked, one- or two-directional, with dropout.

Parameters have PyTorch's names and shapes: ``weight_ih_l0`` (G·H, I), ``weight_hh_l0`` (G·H, H), ``bias_ih_l0`` and
``bias_hh_l0`` (G·H,), with the layer's number at the end and ``_reverse`` for the second direction. Layer k > 0
reads the D·H outputs of layer k - 1.

More than 400 lines, half of which are the docstrings of what every layer class shows; the code is one class.
"""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeVar

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike, DTypeLike

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.cells import Cell, Weights
from gatewise.nn.checks import at_least_one, float_dtype, real_array, share, yes_or_no
from gatewise.nn.dropout import dropout_mask
from gatewise.nn.initialisers import uniform_fan
from gatewise.nn.parameters import Parameters

__all__ = ["LayerCache", "Recurrent"]

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

    def __repr__(self) -> str:
        return f"LayerCache(layers={len(self.runs)}, directions={len(self.runs[0])}, shape={self.shape})"


class Recurrent(Generic[State]):
    """A stack of recurrent layers. Use one of :data:`gatewise.nn.LAYERS`, which are made from this class.

    What a layer is made with (sizes, form of the cell, dtype) cannot be changed afterwards; its parameters can.

    Parameters
    ----------
    input_size : int
        I, values per step.
    hidden_size : int
        H, units per layer and direction.
    num_layers : int
        L, layers stacked. Default 1.
    bias : bool
        Whether there are biases. Default True.
    bidirectional : bool
        Add a second direction; its outputs stand beside the first's. Default False.
    dropout : float
        Share of the values between layers that is dropped while training: 0 to below 1; needs ``num_layers`` of 2 or
        more. Default 0.
    dtype : {"float32", "float64"}
        Of parameters, states and outputs. Default "float32".
    seed : int or Generator, optional
        For the initial values, uniform in ±1/√H; random when absent.
    **form : str
        Options of the cell's family.

    Raises
    ------
    ValueError, TypeError
        When an argument is out of range; the message names it.
    """

    family: ClassVar[type[Cell]]

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
        **form: str,
    ) -> None:
        if unknown := set(form) - set(self.family.options()):
            raise TypeError(f"{type(self).__name__} has no argument {min(unknown)!r}")
        self._cell = self.family(**form)
        self._input_size = at_least_one("input_size", input_size)
        self._hidden_size = at_least_one("hidden_size", hidden_size)
        self._num_layers = at_least_one("num_layers", num_layers)
        self._bias, self._bidirectional = yes_or_no("bias", bias), yes_or_no("bidirectional", bidirectional)
        self._dropout, self._dtype = share("dropout", dropout), float_dtype(dtype)
        if self._dropout > 0.0 and self._num_layers == 1:
            warnings.warn(
                f"dropout={dropout} has no effect: it acts between layers, and num_layers is 1",
                UserWarning,
                stacklevel=2,
            )
        rng = np.random.default_rng(seed)
        self._parameters = Parameters(
            {name: uniform_fan(rng, shape, self._hidden_size) for name, shape in self._shapes().items()},
            self._dtype,
        )

    @property
    def cell(self) -> Cell:
        """The equations."""
        return self._cell

    @property
    def input_size(self) -> int:
        """I, values per step."""
        return self._input_size

    @property
    def hidden_size(self) -> int:
        """H, units per layer and direction."""
        return self._hidden_size

    @property
    def num_layers(self) -> int:
        """L, layers stacked."""
        return self._num_layers

    @property
    def bias(self) -> bool:
        """Whether there are biases."""
        return self._bias

    @property
    def bidirectional(self) -> bool:
        """Whether there is a second direction."""
        return self._bidirectional

    @property
    def dropout(self) -> float:
        """Share of the values between layers that is dropped while training."""
        return self._dropout

    @property
    def dtype(self) -> np.dtype[Any]:
        """Of parameters, states and outputs."""
        return self._dtype

    @property
    def parameters(self) -> Parameters:
        """Name -> array. Assigning one array, or a mapping with all of them, copies the values in."""
        return self._parameters

    @parameters.setter
    def parameters(self, arrays: Mapping[str, ArrayLike]) -> None:
        self._parameters.set_all(arrays)

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
        for layer in range(self.num_layers):
            width = self.input_size if layer == 0 else self.output_size
            for suffix in self._suffixes(layer):
                of_cell = self.family.shapes(width, self.hidden_size)
                shapes |= {f"{n}_{suffix}": s for n, s in of_cell.items() if self.bias or not n.startswith("bias")}
        return shapes

    def _weights(self, layer: int) -> list[Weights]:
        """Parameters of one layer, direction by direction: the arrays themselves, not copies."""
        get = self._parameters.get
        return [Weights(*[get(f"{name}_{suffix}") for name in _NAMES]) for suffix in self._suffixes(layer)]  # pyright: ignore[reportArgumentType]

    def _pack(self, state: tuple[Array, ...]) -> State:
        """Tuple of arrays -> the state that a user sees: h alone, or a tuple where the cell has more than h."""
        h, *more = state
        packed: Any = state if more else h
        return packed

    def _unpack(self, name: str, state: Any) -> tuple[Any, ...]:
        """The state that a user gives -> tuple of arrays, not yet checked."""
        names = self.cell.states
        if len(names) == 1:
            if isinstance(state, tuple):
                raise TypeError(
                    f"{name} must be one array h, not a tuple: the state of {type(self).__name__} is h alone"
                )
            return (state,)
        if not isinstance(state, (tuple, list)) or len(state) != len(names):
            raise TypeError(f"{name} of {type(self).__name__} must be a tuple ({', '.join(names)})")
        return tuple(state)

    def _state_arrays(self, name: str, state: Any, batch: int) -> tuple[Array, ...] | None:
        if state is None:
            return None
        shape = (self.num_layers * self.directions, batch, self.hidden_size)
        arrays = tuple(real_array(name, part, self.dtype) for part in self._unpack(name, state))
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
        state : array (L·D, B, H), or a tuple of them where the cell has more states than h (LSTM: h, c), optional
            Initial state, layer by layer and in each layer direction by direction; zero when absent.
        lengths : integers (B,), optional
            Valid steps of each sequence, each in 0 ... T. Values past them are never read.
        rng : numpy.random.Generator, optional
            Given while training: draws the dropout between layers. Nothing is dropped without it.
        recompute : bool
            Keep only the hidden states and rebuild the gates during backward: less memory, somewhat more time.

        Returns
        -------
        y : array (B, T, D·H)
            Hidden states of the last layer, both directions side by side; zero past each length.
            Read-only, because the cache holds it too.
        state : like the state
            Final state: of the first direction after each sequence's last step, of the second after its first.
        cache : LayerCache
            For :meth:`backward`, which does not change it. It refers to ``x``, ``state`` and the parameters instead of
            copying them: leave these unchanged until backward has run.

        Raises
        ------
        ValueError, TypeError
            When a shape, a length or a dtype does not fit; the message names the argument.
        """
        return self._run(x, state, lengths, rng=rng, save=True, recompute=recompute)

    def _run(
        self, x: Any, state: Any, lengths: Any, *, rng: Generator | None, save: bool, recompute: bool
    ) -> tuple[Array, State, LayerCache]:
        x = real_array("x", x, self.dtype)
        if x.ndim != 3 or x.shape[2] != self.input_size:
            raise ValueError(f"x has shape {x.shape}, expected (batch, time, {self.input_size})")
        batch, steps, _ = x.shape
        initial = self._state_arrays("state", state, batch)
        final: list[tuple[Array, ...]] = [()] * (self.num_layers * self.directions)
        hidden, y = self.hidden_size, x
        runs: list[tuple[Any, ...]] = []
        masks: list[Array | None] = []
        for layer in range(self.num_layers):
            directions = self._weights(layer)
            mask = None
            if layer > 0 and rng is not None and self.dropout > 0.0:
                mask = dropout_mask(rng, y.shape, self.dropout, self.dtype)
                y = y * mask
            x = y
            out = np.empty((batch, steps, self.output_size), self.dtype) if len(directions) > 1 else None
            layer_runs = []
            for d, weights in enumerate(directions):
                k = layer * self.directions + d
                y, final[k], cache = kernels.forward(
                    self.cell,
                    x,
                    weights,
                    _at(initial, k),
                    lengths,
                    reverse=d == 1,
                    save=save,
                    recompute=recompute,
                    out=None if out is None else out[:, :, d * hidden : (d + 1) * hidden],
                )
                layer_runs.append(cache)
            if out is not None:
                y = out
            runs.append(tuple(layer_runs))
            masks.append(mask)
        if save:
            y.flags.writeable = False  # the cache holds it too
        return y, self._pack(_stacked(final)), LayerCache(tuple(runs), tuple(masks), y.shape)

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
            False omits the gradient of the first layer's input and returns None in its place.

        Returns
        -------
        dx : array (B, T, I) or None
            Gradient of the input; zero past each length.
        dstate : like the state
            Gradient of the initial state.
        gradients : dict of str to array
            The same names and shapes as :attr:`parameters`.

        Raises
        ------
        ValueError, TypeError
            When a shape or a dtype does not fit, or the cache belongs to another layer; the message names the argument.
        """
        self._check_own(cache)
        shape = cache.shape
        if dy is not None:
            dy = real_array("dy", dy, self.dtype)
            if dy.shape != shape:
                raise ValueError(f"dy has shape {dy.shape}, expected {shape}: (batch, time, outputs)")
        dfinal = self._state_arrays("dstate", dstate, shape[0])
        dinitial: list[tuple[Array, ...]] = [()] * (self.num_layers * self.directions)
        hidden = self.hidden_size
        gradients: dict[str, Array] = {}
        d_out: Array | None = dy
        for layer in reversed(range(self.num_layers)):
            d_in = None
            for d, run in enumerate(cache.runs[layer]):
                k = layer * self.directions + d
                dx, dinitial[k], dw = kernels.backward(
                    run,
                    d_out if d_out is None or self.directions == 1 else d_out[:, :, d * hidden : (d + 1) * hidden],
                    _at(dfinal, k),
                    need_dx=need_dx or layer > 0,
                )
                suffix = self._suffixes(layer)[d]
                gradients |= {f"{n}_{suffix}": g for n, g in zip(_NAMES, dw, strict=True) if g is not None}
                d_in = dx if d_in is None or dx is None else d_in + dx
            mask = cache.masks[layer]
            d_out = d_in if mask is None or d_in is None else d_in * mask
        return d_out, self._pack(_stacked(dinitial)), {name: gradients[name] for name in self.parameters}

    def _check_own(self, cache: Any) -> None:
        """Refuse a cache of another kind or size of layer; a copy of one's own is accepted."""
        if not isinstance(cache, LayerCache):
            raise TypeError(f"cache must be what forward returned, not {type(cache).__name__}")
        made_with = [(run.cell, *_sizes(run.weights)) for runs in cache.runs for run in runs]
        if made_with != [(self.cell, *_sizes(w)) for layer in range(self.num_layers) for w in self._weights(layer)]:
            raise ValueError("cache belongs to another layer; give the one that this layer's forward returned")

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
        return kernels.stream(
            self.cell, [self._weights(layer)[0] for layer in range(self.num_layers)], batch, self.dtype
        )

    def to_config(self) -> dict[str, Any]:
        """Constructor arguments as JSON values."""
        return {
            "input_size": self.input_size,
            "hidden_size": self.hidden_size,
            "num_layers": self.num_layers,
            "bias": self.bias,
            "bidirectional": self.bidirectional,
            "dropout": self.dropout,
            "dtype": self.dtype.name,
            **self.cell.form,
        }

    def to_arrays(self) -> dict[str, Array]:
        """Copies of the parameters by name."""
        return {name: array.copy() for name, array in self.parameters.items()}

    @classmethod
    def from_config_arrays(cls, config: dict[str, Any], arrays: dict[str, Array]) -> Self:
        """The layer that :meth:`to_config` and :meth:`to_arrays` describe."""
        # Sizes are held against the arrays first: a layer of nonsense size must not be allocated to find out.
        sizes = (config["input_size"], config["hidden_size"])
        found = (arrays["weight_ih_l0"].shape[-1], arrays["weight_hh_l0"].shape[-1])
        if sizes != found or config["num_layers"] > len(arrays):
            raise ValueError(f"input and hidden size {sizes} do not fit the arrays, which have {found}")
        layer = cls(**config, seed=0)
        layer.parameters = arrays
        return layer

    def __repr__(self) -> str:
        shown = {
            k: v for k, v in self.to_config().items() if k not in ("input_size", "hidden_size") and v != _USUAL.get(k)
        }
        parts = [str(self.input_size), str(self.hidden_size), *(f"{k}={v!r}" for k, v in shown.items())]
        return f"{type(self).__name__}({', '.join(parts)})"


def _sizes(weights: Weights) -> tuple[tuple[int, ...], np.dtype[Any], bool]:
    """Shape and dtype of the input weights, and whether there are biases: all that the others follow from."""
    return weights.ih.shape, weights.ih.dtype, weights.b_ih is None


def _at(state: tuple[Array, ...] | None, k: int) -> tuple[Array, ...] | None:
    """State of layer and direction k; None stays None, which is zero."""
    return None if state is None else tuple([part[k] for part in state])


def _stacked(states: list[tuple[Array, ...]]) -> tuple[Array, ...]:
    """States of all layers and directions -> tuple of arrays (L·D, B, H)."""
    if len(states) == 1:
        return tuple([part[None] for part in states[0]])
    return tuple([np.stack(parts) for parts in zip(*states, strict=True)])


_NAMES = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
_USUAL = {"num_layers": 1, "bias": True, "bidirectional": False, "dropout": 0.0, "dtype": "float32"}
