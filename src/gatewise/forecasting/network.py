"""The forecasting network: a recurrent encoder and a decoder for every step of the horizon.

Letters: B batch, T input steps, F features a step, H hidden size, h horizon, K outputs a step (1 for a point,
one a quantile), P known-future features a step.

Direct strategy::

    s = last state of the encoder over x (B, T, F)                            (B, H)
    raw = s W_decodeᵀ + b, cut into h steps                                   (B, h, K)
    with known-future features f (B, h, P), a hidden decoder of D units a step:
    raw = relu(s W_decodeᵀ + f W_futureᵀ + b) W_outᵀ + b_out

Every step of the horizon is decoded from the state after the *last* reading, so each of them sees all readings.

Recursive strategy: the encoder goes on through the horizon, one step at a time; step k's input holds the value
forecast (in training: observed) at step k - 1, and one shared decoder H -> K reads each state.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise import nn
from gatewise.arrays import Array
from gatewise.cells import as_cell
from gatewise.nn.dropout import dropout_mask
from gatewise.nn.heads import Point, Quantiles
from gatewise.nn.parameters import prefixed, split_prefix
from gatewise.nn.recurrent import Recurrent

__all__ = ["Inputs", "Network", "NetworkCache", "make_layer"]


class Inputs(NamedTuple):
    """One batch as the network sees it, scaled.

    Attributes
    ----------
    x : array (B, T, F)
        Features of the input stretch. The recursive strategy's training batches have T + h - 1 steps.
    future : array (B, h, P) or None
        Features known for the horizon.
    """

    x: Array
    future: Array | None


class NetworkCache(NamedTuple):
    """What the network's backward needs."""

    inputs: Inputs
    layer: Any
    mask: Array | None
    decode: Any
    future: Any
    hidden: Array | None
    out: Any
    head: Any


def make_layer(cell: str, input_size: int, hidden_size: int, num_layers: int, **options: Any) -> Recurrent[Any]:
    """A recurrent layer by its cell's name: "gru", "lstm" or "rnn"."""
    form = {name: options.pop(name) for name in ("reset", "update") if name in options}
    family = type(as_cell(cell))
    chosen = family(**{name: value for name, value in form.items() if name in family.options()})
    return nn.make_layer(chosen, input_size, hidden_size, num_layers, **options)


class Network:
    """Encoder, decoder and head as one trainable model.

    Parameters
    ----------
    layer : Recurrent
        The encoder.
    input_size : int
        T, input steps.
    h : int
        Horizon.
    head : Point or Quantiles
        From raw outputs to the forecast.
    future_size : int
        P; 0 when nothing is known of the future.
    recursive : bool
        Strategy.
    decoder_size : int
        D, units a step of the hidden decoder that known-future features need.
    dropout : float
        On the state that is decoded, in training.
    seed : Generator
        For the initial values.
    """

    def __init__(
        self,
        layer: Recurrent[Any],
        input_size: int,
        h: int,
        head: Point | Quantiles,
        *,
        future_size: int = 0,
        recursive: bool = False,
        decoder_size: int = 16,
        dropout: float = 0.0,
        seed: Generator,
    ) -> None:
        self.layer, self.head, self.input_size, self.h = layer, head, input_size, h
        self.recursive, self.dropout = recursive, dropout
        dtype, outputs = layer.dtype, head.outputs
        self._hidden_decoder = future_size > 0 and not recursive
        self._decoder_size = decoder_size if self._hidden_decoder else outputs
        steps = 1 if recursive else h
        self.modules: dict[str, Any] = {
            "encoder": layer,
            "decode": nn.Linear(layer.output_size, steps * self._decoder_size, dtype=dtype, seed=seed),
        }
        if self._hidden_decoder:
            self.modules["future"] = nn.Linear(future_size, decoder_size, bias=False, dtype=dtype, seed=seed)
            self.modules["out"] = nn.Linear(decoder_size, outputs, dtype=dtype, seed=seed)
        self.parameters = prefixed({name: module.parameters for name, module in self.modules.items()})

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
        y, state, layer_cache = self.layer.forward(inputs.x, rng=rng)
        # Recursive training decodes the states after readings T ... T + h - 1; direct decodes the last alone.
        s = y[:, -self.h :] if self.recursive else _top(state)
        mask = None
        if rng is not None and self.dropout > 0.0:
            mask = dropout_mask(rng, s.shape, self.dropout, self.layer.dtype)
            s = s * mask
        prediction, cache = self._decode(s, inputs)
        return prediction, cache._replace(layer=layer_cache, mask=mask)

    def _decode(self, s: Array, inputs: Inputs) -> tuple[Array, NetworkCache]:
        """From the states that are decoded to the forecast (B, h, K)."""
        raw, decode = self.modules["decode"].forward(s)
        raw = raw.reshape(len(inputs.x), self.h, self._decoder_size)
        future = hidden = out = None
        if self._hidden_decoder:
            part, future = self.modules["future"].forward(inputs.future)
            hidden = np.maximum(raw + part, 0)
            raw, out = self.modules["out"].forward(hidden)
        prediction, head = self.head.forward(raw)
        return prediction, NetworkCache(inputs, None, None, decode, future, hidden, out, head)

    def backward(self, cache: NetworkCache, dprediction: Array) -> dict[str, Array]:
        """Gradient of every parameter from the gradient of the prediction (B, h, K)."""
        grads: dict[str, dict[str, Array]] = {}
        draw = self.head.backward(cache.head, dprediction)
        if cache.hidden is not None:
            dhidden, grads["out"] = self.modules["out"].backward(cache.out, draw)
            draw = dhidden * (cache.hidden > 0)
            _, grads["future"] = self.modules["future"].backward(cache.future, draw)
        draw = draw if self.recursive else draw.reshape(draw.shape[0], -1)
        ds, grads["decode"] = self.modules["decode"].backward(cache.decode, draw)
        if cache.mask is not None:
            ds = ds * cache.mask
        if self.recursive:
            dy = np.zeros((*cache.inputs.x.shape[:2], self.layer.output_size), self.layer.dtype)
            dy[:, -self.h :] = ds
            _, _, grads["encoder"] = self.layer.backward(cache.layer, dy, need_dx=False)
        else:
            dstate = self._top_gradient(ds)
            _, _, grads["encoder"] = self.layer.backward(cache.layer, None, dstate, need_dx=False)
        return {name: g for name, g in prefixed(grads).items() if name in self.parameters}

    def _top_gradient(self, ds: Array) -> Any:
        """Gradient of the final state when only the last layer's h is used."""
        dh = np.zeros((self.layer.num_layers, *ds.shape), ds.dtype)
        dh[-1] = ds
        rest = self.layer.cell.states[1:]
        return (dh, *(np.zeros_like(dh) for _ in rest)) if rest else dh

    def predict(self, inputs: Inputs, h: int | None = None) -> Array:
        """Forecast a batch without keeping anything for backward: (B, h, K).

        The direct strategy runs the encoder once. The recursive one goes on from its last state; the first
        feature of each new step is the forecast before it (the output nearest to the median where there are
        several), and it may go on past the horizon it was trained for.
        """
        h = h or self.h
        if not self.recursive:
            _, state = self.layer(inputs.x)
            return self._decode(_top(state), inputs)[0]
        y, state = self.layer(inputs.x[:, : self.input_size])
        last, predictions = y[:, -1], []
        for k in range(h):
            raw, _ = self.modules["decode"].forward(last)
            prediction, _ = self.head.forward(raw[:, None])
            predictions.append(prediction[:, 0])
            if k + 1 < h:
                x = inputs.x[:, self.input_size + k].copy()
                x[:, 0] = prediction[:, 0, self.head.base]
                y, state = self.layer(x[:, None], state)
                last = y[:, -1]
        return np.stack(predictions, axis=1)

    def to_arrays(self) -> dict[str, Array]:
        """Copies of all parameters by dotted name."""
        return {name: array.copy() for name, array in self.parameters.items()}

    def load_arrays(self, arrays: dict[str, Array]) -> None:
        """Set all parameters; names and shapes must fit exactly."""
        if set(arrays) != set(self.parameters):
            odd = sorted(set(arrays) ^ set(self.parameters))
            raise ValueError(f"parameters do not fit this network; differing names: {', '.join(odd[:5])}")
        for name, module in self.modules.items():
            for key, value in split_prefix(arrays, name).items():
                module.parameters[key] = value


def _top(state: Any) -> Array:
    """The last layer's final h, (B, H)."""
    return (state[0] if isinstance(state, tuple) else state)[-1]
