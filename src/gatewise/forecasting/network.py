"""The forecasting network: a recurrent encoder and a decoder for every step of the horizon.

Letters: B batch, T input steps, F features a step, H hidden size, h horizon, K outputs a step (1 for a point,
one for each quantile), P known-future features a step.

Direct strategy::

    s = last state of the encoder over x (B, T, F)                            (B, H)
    raw = s W_decodeᵀ + b, cut into h steps                                   (B, h, K)
    with known-future features f (B, h, P), a hidden decoder of D units a step:
    raw = relu(s W_decodeᵀ + f W_futureᵀ + b) W_outᵀ + b_out

Every step of the horizon is decoded from the state after the *last* reading, so each depends on all readings.

Recursive strategy: the encoder continues through the horizon, one step at a time; the input of step k holds the value
forecast (in training: observed) at step k - 1, and one shared decoder H -> K reads each state; with known-future
features a hidden one, as above, that of step k.

The third strategy has a network of its own, :mod:`gatewise.forecasting.segments`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise import nn
from gatewise.arrays import Array
from gatewise.forecasting.categories import Lookup, Tables
from gatewise.forecasting.counts import Counts, Units
from gatewise.forecasting.inputs import Inputs
from gatewise.nn.distributions import Distribution
from gatewise.nn.dropout import dropout_mask
from gatewise.nn.heads import Point, Quantiles
from gatewise.nn.parameters import Fixed, Joined, prefixed
from gatewise.nn.recurrent import LayerCache, Recurrent

__all__ = ["BaseNetwork", "Chosen", "Head", "Inputs", "Network", "NetworkCache"]

Head = Point | Quantiles | Distribution | Counts


class NetworkCache(NamedTuple):
    """What the network's backward needs; a value of :meth:`Network.forward`."""

    inputs: Inputs
    layer: LayerCache
    mask: Array | None
    decoder: _DecoderCache
    lookup: Lookup | None = None

    def __repr__(self) -> str:
        return f"NetworkCache({self.inputs!r}, {self.layer!r})"


class _DecoderCache(NamedTuple):
    decode: Any
    future: Any
    hidden: Array | None
    out: Any
    head: Any


class Chosen(NamedTuple):
    """What a network was built with, whether the user or the plan chose it; names are those of the forecaster.

    Attributes
    ----------
    strategy : {"direct", "recursive", "segments"}
    hidden_size : int
    segment_size : int or None
    dropout : float
    level : bool, default True
        Whether it is told the level of a window, beside its course relative to the last reading.
    """

    strategy: Literal["direct", "recursive", "segments"]
    hidden_size: int
    segment_size: int | None
    dropout: float
    level: bool = True


class BaseNetwork(Fixed, ABC):
    """What every forecasting network is.

    Attributes
    ----------
    layer : Recurrent
        The encoder.
    head : Head
        From raw outputs to the forecast.
    input_size : int
        T, input steps.
    h : int
        Horizon.
    recursive : bool
        Whether forecasts are fed back in.
    dropout : float
        On what is decoded, in training.
    parameters : Joined
        By dotted name; training changes them in place.
    tables : Tables
        Vectors of the values of text columns.
    """

    layer: Recurrent[Any]
    head: Head
    input_size: int
    h: int
    recursive: bool
    dropout: float
    parameters: Joined
    tables: Tables

    @property
    def linear_decoder(self) -> nn.Linear | None:
        """The decoder, if it is one linear function from the encoder's last state to the forecast."""
        return None

    @property
    @abstractmethod
    def chosen(self) -> Chosen:
        """What it was built with."""

    @property
    def steps(self) -> int:
        """Steps of the cell for a window."""
        return self.input_size

    @abstractmethod
    def forward(self, inputs: Inputs, *, rng: Generator | None = None) -> tuple[Array, Any]:
        """Forecast a batch (B, h, K), scaled, relative to the window's last value, and keep what backward needs.

        Parameters
        ----------
        inputs : Inputs
            The batch.
        rng : Generator, optional
            Given while training; draws dropout.
        """

    @abstractmethod
    def backward(self, cache: Any, dprediction: Array) -> dict[str, Array]:
        """Gradient of every parameter from the gradient of the prediction (B, h, K)."""

    @abstractmethod
    def predict(self, inputs: Inputs, h: int | None = None) -> Array:
        """Forecast a batch without keeping anything for backward: (B, h, K)."""

    @abstractmethod
    def encoder_inputs(self, inputs: Inputs, names: Sequence[str]) -> tuple[Array, tuple[str, ...]]:
        """What the encoder reads of a batch, step by step, and the names of it, from those of the features."""

    @abstractmethod
    def encoder_gradient(self, cache: Any, dprediction: Array) -> tuple[Array, Any]:
        """Gradients of the encoder's outputs (B, T, H) and of its last state from that of the prediction (B, h, K).

        The second is None where it is zero.
        """

    def point(self, prediction: Array) -> Array:
        """The point forecast (B, h) of a prediction (B, h, K): the output for the level nearest to the median, or the
        mean of a distribution."""
        return prediction[..., self.head.base]

    @property
    def direct_outputs(self) -> Array:
        """Positions of the outputs that are forecasts of the target; the others are parameters of a distribution."""
        return np.arange(1 if isinstance(self.head, (Distribution, Counts)) else self.head.outputs)

    def _units(self, inputs: Inputs) -> Units | None:
        return Units.of(inputs, self.input_size) if isinstance(self.head, Counts) else None

    def _from_raw(self, raw: Array, units: Units | None) -> tuple[Array, Any]:
        """From raw outputs to the prediction, and what the head's backward needs."""
        if isinstance(self.head, Counts):
            assert units is not None
            return self.head.forward(raw, units)
        return self.head.forward(raw)

    def to_arrays(self) -> dict[str, Array]:
        """Copies of all parameters by dotted name."""
        return self.parameters.copies()

    def load_arrays(self, arrays: dict[str, Array]) -> None:
        """Set all parameters; names and shapes must fit exactly."""
        self.parameters.set_all(arrays)


class Network(BaseNetwork):
    """Encoder, decoder and head of the direct and the recursive strategy as one trainable model.

    Parameters
    ----------
    layer : Recurrent
        The encoder.
    input_size : int
        T, input steps.
    h : int
        Horizon.
    head : Head
        From raw outputs to the forecast.
    future_size : int
        P; 0 when nothing is known of the future.
    recursive : bool
        Strategy.
    decoder_size : int
        D, units a step of the hidden decoder that known-future features need.
    dropout : float
        On the state that is decoded, in training.
    tables : Tables
        Vectors of the values of text columns; the encoder and P are of the sizes after looking them up.
    seed : Generator
        For the initial values.
    """

    def __init__(
        self,
        layer: Recurrent[Any],
        input_size: int,
        h: int,
        head: Head,
        *,
        future_size: int = 0,
        recursive: bool = False,
        decoder_size: int = 16,
        dropout: float = 0.0,
        tables: Tables | None = None,
        seed: Generator,
    ) -> None:
        self.layer, self.head, self.input_size, self.h = layer, head, input_size, h
        self.tables = Tables((), layer.dtype) if tables is None else tables
        self.recursive, self.dropout = recursive, dropout
        dtype, outputs = layer.dtype, head.outputs
        self._hidden_decoder = future_size > 0
        self._decoder_size = decoder_size if self._hidden_decoder else outputs
        steps = 1 if recursive else h
        self.modules: dict[str, Any] = {
            "encoder": layer,
            "decode": nn.Linear(layer.output_size, steps * self._decoder_size, dtype=dtype, seed=seed),
        }
        if self._hidden_decoder:
            self.modules["future"] = nn.Linear(future_size, decoder_size, bias=False, dtype=dtype, seed=seed)
            self.modules["out"] = nn.Linear(decoder_size, outputs, dtype=dtype, seed=seed)
        own = {name: module.parameters for name, module in self.modules.items()}
        self.parameters = Joined({**own, **self.tables.groups})

    def __repr__(self) -> str:
        strategy = "recursive" if self.recursive else "direct"
        numbers = sum(array.size for array in self.parameters.values())
        return f"Network({self.layer!r}, {strategy}, {self.input_size} -> {self.h} steps, {numbers} parameters)"

    @property
    def chosen(self) -> Chosen:
        """What it was built with."""
        return Chosen("recursive" if self.recursive else "direct", self.layer.hidden_size, None, self.dropout)

    @property
    def linear_decoder(self) -> nn.Linear | None:
        """The decoder, if it is one linear function from state to forecast: a point, no known-future features."""
        return self.modules["decode"] if not self._hidden_decoder and isinstance(self.head, Point) else None

    def forward(self, inputs: Inputs, *, rng: Generator | None = None) -> tuple[Array, NetworkCache]:
        """Forecast a batch.

        Parameters
        ----------
        inputs : Inputs
            The batch.
        rng : Generator, optional
            Given while training; draws dropout.

        Returns
        -------
        prediction : array (B, h, K)
            Scaled, relative to the window's last value.
        cache : NetworkCache
            For :meth:`backward`.
        """
        inputs, lookup = self._look_up(inputs)
        y, state, layer_cache = self.layer.forward(inputs.x, rng=rng)
        # Recursive training decodes the states after readings T ... T + h - 1; direct decodes the last alone.
        s = y[:, -self.h :] if self.recursive else _top(state)
        mask = None
        if rng is not None and self.dropout > 0.0:
            mask = dropout_mask(rng, s.shape, self.dropout, self.layer.dtype)
            s = s * mask
        prediction, decoder_cache = self._decode(s, inputs)
        return prediction, NetworkCache(inputs, layer_cache, mask, decoder_cache, lookup)

    def _look_up(self, inputs: Inputs) -> tuple[Inputs, Lookup | None]:
        """The inputs with a vector for each code; without the known future where nothing decodes it."""
        return self.tables.look_up(inputs if self._hidden_decoder else inputs._replace(future=None))

    def _decode(self, s: Array, inputs: Inputs) -> tuple[Array, _DecoderCache]:
        """From the states that are decoded to the forecast (B, h, K), or that of some of its steps."""
        raw, decode = self.modules["decode"].forward(s)
        raw = raw.reshape(len(inputs.x), -1, self._decoder_size)
        future = hidden = out = None
        if self._hidden_decoder:
            part, future = self.modules["future"].forward(inputs.future)
            hidden = np.maximum(raw + part, 0)
            raw, out = self.modules["out"].forward(hidden)
        prediction, head = self._from_raw(raw, self._units(inputs))
        return prediction, _DecoderCache(decode, future, hidden, out, head)

    def backward(self, cache: NetworkCache, dprediction: Array) -> dict[str, Array]:
        """Gradient of every parameter from the gradient of the prediction (B, h, K)."""
        ds, grads, dfuture = self._decode_backward(cache, dprediction)
        looked = cache.lookup is not None
        if self.recursive:
            dx, _, grads["encoder"] = self.layer.backward(cache.layer, self._dy(cache, ds), need_dx=looked)
        else:
            dx, _, grads["encoder"] = self.layer.backward(cache.layer, None, self._top_gradient(ds), need_dx=looked)
        if cache.lookup is not None:
            assert dx is not None
            grads |= self.tables.backward(cache.lookup, dx, dfuture)
        return {name: g for name, g in prefixed(grads).items() if name in self.parameters}

    def encoder_inputs(self, inputs: Inputs, names: Sequence[str]) -> tuple[Array, tuple[str, ...]]:
        """The features themselves, with a vector for each code."""
        return self._look_up(inputs)[0].x, self.tables.names(names)

    def encoder_gradient(self, cache: NetworkCache, dprediction: Array) -> tuple[Array, None]:
        """Gradient of the encoder's outputs (B, T, H) from the gradient of the prediction (B, h, K)."""
        ds, _, _ = self._decode_backward(cache, dprediction)
        return self._dy(cache, ds if self.recursive else ds[:, None]), None

    def _decode_backward(
        self, cache: NetworkCache, dprediction: Array
    ) -> tuple[Array, dict[str, dict[str, Array]], Array | None]:
        """Gradient of the decoded states, (B, H) or recursive (B, h, H), of the decoder's parameters, and of the
        known-future features (B, h, P) where there are some."""
        grads: dict[str, dict[str, Array]] = {}
        dfuture = None
        kept = cache.decoder
        draw = self.head.backward(kept.head, dprediction)
        if kept.hidden is not None:
            dhidden, grads["out"] = self.modules["out"].backward(kept.out, draw)
            draw = dhidden * (kept.hidden > 0)
            dfuture, grads["future"] = self.modules["future"].backward(kept.future, draw)
        draw = draw if self.recursive else draw.reshape(draw.shape[0], -1)
        ds, grads["decode"] = self.modules["decode"].backward(kept.decode, draw)
        return ds if cache.mask is None else ds * cache.mask, grads, dfuture

    def _dy(self, cache: NetworkCache, ds: Array) -> Array:
        """Gradient of the outputs (B, T, H) when only the last steps (B, k, H) are decoded."""
        dy = np.zeros((*cache.inputs.x.shape[:2], self.layer.output_size), self.layer.dtype)
        dy[:, -ds.shape[1] :] = ds
        return dy

    def _top_gradient(self, ds: Array) -> Any:
        """Gradient of the final state when only the last layer's h is used."""
        dh = np.zeros((self.layer.num_layers, *ds.shape), ds.dtype)
        dh[-1] = ds
        others = [np.zeros_like(dh) for _ in self.layer.cell.states[1:]]
        return (dh, *others) if others else dh

    def predict(self, inputs: Inputs, h: int | None = None) -> Array:
        """Forecast a batch without keeping anything for backward: (B, h, K).

        The direct strategy runs the encoder once. The recursive one continues from its last state; the first feature
        of each new step is the point forecast of the step before. It may go past the horizon of training.
        """
        h, (inputs, _) = h or self.h, self._look_up(inputs)
        if not self.recursive:
            _, state = self.layer(inputs.x)
            return self._decode(_top(state), inputs)[0]
        y, state = self.layer(inputs.x[:, : self.input_size])
        last, predictions = y[:, -1], []
        for k in range(h):
            known = None if inputs.future is None else inputs.future[:, k : k + 1]
            prediction, _ = self._decode(last[:, None], inputs._replace(future=known))
            predictions.append(prediction[:, 0])
            if k + 1 < h:
                x = inputs.x[:, self.input_size + k].copy()
                x[:, 0] = self.point(prediction)[:, 0]
                y, state = self.layer(x[:, None], state)
                last = y[:, -1]
        return np.stack(predictions, axis=1)


def _top(state: Any) -> Array:
    """The last layer's final h, (B, H)."""
    return (state[0] if isinstance(state, tuple) else state)[-1]
