"""The network of ``strategy="segments"``: a recurrent encoder that takes a whole segment as one step.

Letters: B batch, T input steps, F features a step, w steps of a segment, n = ⌈T / w⌉ segments of the past,
m = ⌈h / w⌉ segments of the horizon, H hidden size, G gates, K outputs a step, P known-future features a step.

Forward::

    e_i = relu(W_embed [segment i] + b)                     i = 1 ... n           (B, n, H)
    s   = last state of the encoder over e                                        (B, H)
    p_j = position_j W_ihᵀ + b_ih                           j = 1 ... m           (m, G·H)
    g_j = one step of the decoder's cell from s with p_j                          (B, m, H)
    raw = g_j W_outᵀ + b_out, cut into w steps each                               (B, h, K)

With known-future features f (B, h, P), a hidden decoder of D units a step::

    raw = relu(g_j W_outᵀ + b_out, cut into w steps each, + f W_futureᵀ) W_stepᵀ + b_step

So 96 readings are 4 steps, and 720 forecasts are one step each of 30 segments, all from the state after the last
reading: no error is fed back, and no gradient travels further than n + 1 steps. What the encoder reads of a segment are
the readings and further columns of each of its steps, and what its last step says of level (if it is told), calendar
and series. A past that is no whole number of segments is filled up before its first reading with that reading.

Source: S. Lin et al., SegRNN: segment recurrent neural network for long-term time series forecasting (2023),
arXiv 2308.11200. There encoder and decoder share their weights, the encoder reads the target alone, and a vector for
each series is given to the decoder.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise import kernels, nn
from gatewise.arrays import Array
from gatewise.cells.activations import d_relu
from gatewise.forecasting import parallel
from gatewise.forecasting.categories import Lookup, Tables
from gatewise.forecasting.network import BaseNetwork, Chosen, Head, Inputs
from gatewise.forecasting.parallel import Affine
from gatewise.nn.dropout import dropout_mask
from gatewise.nn.initialisers import uniform_fan
from gatewise.nn.parameters import Joined, Parameters, prefixed
from gatewise.nn.recurrent import LayerCache, Recurrent

__all__ = ["SegmentCache", "SegmentNetwork"]


class SegmentCache(NamedTuple):
    """What the network's backward needs; a value of :meth:`SegmentNetwork.forward`."""

    segments: Array
    embedded: Array
    layer: LayerCache
    step: parallel.StepCache
    mask: Array | None
    decoded: Array
    future: Array | None
    hidden: Array | None
    head: Any
    lookup: Lookup | None = None

    def __repr__(self) -> str:
        return f"SegmentCache(segments {self.segments.shape}, decoded {self.decoded.shape})"


class SegmentNetwork(BaseNetwork):
    """Embedding, encoder, parallel decoder and head as one trainable model.

    Parameters
    ----------
    layer : Recurrent
        The encoder; it reads as many values a step as it has units.
    input_size : int
        T, input steps.
    h : int
        Horizon.
    head : Head
        From raw outputs to the forecast.
    feature_size : int
        F, features a step.
    segment : int
        w, steps of a segment.
    level : bool
        Whether the encoder reads the second feature, the level. Default True.
    stepwise : int
        Features after the first two that the encoder reads of every step; of the others it reads the last step of
        each segment. Default 0.
    future_size : int
        P; 0, the default, when nothing is known of the future.
    decoder_size : int
        D, units a step of the hidden decoder that known-future features need. Default 16.
    dropout : float
        On the decoded states, in training. Default 0.
    tables : Tables
        Vectors of the values of text columns; F, P and ``stepwise`` are the sizes after looking them up.
    seed : Generator
        For the initial values.
    """

    recursive = False

    def __init__(
        self,
        layer: Recurrent[Any],
        input_size: int,
        h: int,
        head: Head,
        *,
        feature_size: int,
        segment: int,
        level: bool = True,
        stepwise: int = 0,
        future_size: int = 0,
        decoder_size: int = 16,
        dropout: float = 0.0,
        tables: Tables | None = None,
        seed: Generator,
    ) -> None:
        self.tables = Tables((), layer.dtype) if tables is None else tables
        self.layer, self.head, self.input_size, self.h = layer, head, input_size, h
        self.segment, self.level, self.stepwise, self.dropout = segment, level, stepwise, dropout
        self.ahead = -(-h // segment)
        dtype, hidden = layer.dtype, layer.hidden_size
        width = self.width_of(segment, feature_size, stepwise, level=level)
        shapes = layer.cell.shapes(hidden, hidden)
        own = {name: uniform_fan(seed, shape, hidden) for name, shape in shapes.items()}
        own["position"] = seed.normal(size=(self.ahead, hidden))
        outputs = decoder_size if future_size else head.outputs
        self._groups = {
            "embed": nn.Linear(width, layer.input_size, dtype=dtype, seed=seed).parameters,
            "encoder": layer.parameters,
            "decoder": Parameters(own, dtype),
            "out": nn.Linear(hidden, segment * outputs, dtype=dtype, seed=seed).parameters,
        }
        if future_size:
            future = nn.Linear(future_size, outputs, bias=False, dtype=dtype, seed=seed)
            self._groups["future"] = future.parameters
            self._groups["step"] = nn.Linear(outputs, head.outputs, dtype=dtype, seed=seed).parameters
        self.parameters = Joined({**self._groups, **self.tables.groups})

    def __repr__(self) -> str:
        numbers = sum(array.size for array in self.parameters.values())
        return (
            f"SegmentNetwork({self.layer!r}, segments of {self.segment}, {self.input_size} -> {self.h} steps, "
            f"{numbers} parameters)"
        )

    @property
    def chosen(self) -> Chosen:
        """What it was built with."""
        return Chosen("segments", self.layer.hidden_size, self.segment, self.dropout, self.level)

    @staticmethod
    def width_of(segment: int, feature_size: int, stepwise: int, *, level: bool) -> int:
        """Values that the encoder reads of a segment; the parameters are those of the constructor."""
        return segment * (1 + stepwise) + feature_size - 2 - stepwise + level

    @property
    def steps(self) -> int:
        """Steps of the cell for a window, one for each segment."""
        return -(-self.input_size // self.segment) + self.ahead

    def forward(self, inputs: Inputs, *, rng: Generator | None = None) -> tuple[Array, SegmentCache]:
        """See :meth:`BaseNetwork.forward`.

        With ``rng``, which training gives, the affine maps run through BLAS: faster, but a window's bits then depend
        on its batch.
        """
        affine, (inputs, lookup) = _exact if rng is None else _fast, self.tables.look_up(inputs)
        segments, embedded = self._embed(inputs.x, affine)
        _, state, layer = self.layer.forward(embedded, rng=rng)
        decoder, out = self._groups["decoder"], self._groups["out"]
        p = affine(decoder["position"], decoder["weight_ih"], decoder["bias_ih"])[None]
        top = tuple(part[-1] for part in (state if isinstance(state, tuple) else (state,)))
        g, step = parallel.forward(self.layer.cell, p, top, decoder["weight_hh"], decoder["bias_hh"], affine)
        mask = None
        if rng is not None and self.dropout > 0.0:
            mask = dropout_mask(rng, g.shape, self.dropout, self.layer.dtype)
            g = g * mask
        raw = affine(_rows(g), out["weight"], out["bias"]).reshape(len(g), self.ahead * self.segment, -1)[:, : self.h]
        hidden = None
        if inputs.future is not None:
            known, last = affine(_rows(inputs.future), self._groups["future"]["weight"], None), self._groups["step"]
            hidden = _relu(raw + known.reshape(raw.shape))
            raw = affine(_rows(hidden), last["weight"], last["bias"]).reshape(*raw.shape[:2], -1)
        prediction, head = self._from_raw(raw, self._units(inputs))
        cache = SegmentCache(segments, embedded, layer, step, mask, g, inputs.future, hidden, head, lookup)
        return prediction, cache

    def _embed(self, x: Array, affine: Affine) -> tuple[Array, Array]:
        """From features (B, T, F) to segments (B, n, width), and what the encoder reads of them (B, n, I)."""
        w, k = self.segment, 2 + self.stepwise
        missing = -x.shape[1] % w
        if missing:
            x = np.concatenate([np.repeat(x[:, :1], missing, axis=1), x], axis=1)
        x = x.reshape(len(x), -1, w, x.shape[2])
        steps = x[..., 2:k].reshape(*x.shape[:2], -1)
        segments = np.concatenate([x[..., 0], steps, x[:, :, -1, 1 : 1 + self.level], x[:, :, -1, k:]], axis=2)
        embed = self._groups["embed"]
        return segments, _relu(affine(_rows(segments), embed["weight"], embed["bias"])).reshape(*x.shape[:2], -1)

    def backward(self, cache: SegmentCache, dprediction: Array) -> dict[str, Array]:
        """See :meth:`BaseNetwork.backward`; sums run through BLAS, no row of a forecast depends on their order."""
        step, grads, dfuture = self._decode_backward(cache, dprediction)
        de, _, grads["encoder"] = self.layer.backward(cache.layer, None, self._of_state(step))
        assert de is not None
        de = _rows(de * d_relu(cache.embedded))
        grads["embed"] = {"weight": de.T @ _rows(cache.segments), "bias": de.sum(axis=0)}
        if cache.lookup is not None:
            dsegments = (de @ self._groups["embed"]["weight"]).reshape(cache.segments.shape)
            grads |= self.tables.backward(cache.lookup, self._cut_backward(dsegments), dfuture)
        return prefixed(grads)

    def _cut_backward(self, dsegments: Array) -> Array:
        """Gradient of the features (B, T, F) from that of the segments (B, n, width)."""
        w, k, batch, n = self.segment, self.stepwise, *dsegments.shape[:2]
        others = dsegments.shape[2] - w * (1 + k) - self.level
        dx = np.zeros((batch, n, w, 2 + k + others), dsegments.dtype)
        dx[..., 0] = dsegments[..., :w]
        dx[..., 2 : 2 + k] = dsegments[..., w : w * (1 + k)].reshape(batch, n, w, k)
        dx[:, :, -1, 1 : 1 + self.level] = dsegments[..., w * (1 + k) : w * (1 + k) + self.level]
        dx[:, :, -1, 2 + k :] = dsegments[..., w * (1 + k) + self.level :]
        dx = dx.reshape(batch, n * w, -1)
        missing = n * w - self.input_size
        dx[:, missing] += dx[:, :missing].sum(axis=1)  # the first reading fills up the first segment
        return dx[:, missing:]

    def _decode_backward(
        self, cache: SegmentCache, dprediction: Array
    ) -> tuple[parallel.StepGradient, dict[str, dict[str, Array]], Array | None]:
        """Gradients of the decoder's step, of the parameters behind the encoder, and of known-future features."""
        grads: dict[str, dict[str, Array]] = {}
        dfuture = None
        decoder, draw = self._groups["decoder"], self.head.backward(cache.head, dprediction)
        if cache.hidden is not None:
            assert cache.future is not None
            rows = _rows(draw)
            grads["step"] = {"weight": rows.T @ _rows(cache.hidden), "bias": rows.sum(axis=0)}
            draw = (rows @ self._groups["step"]["weight"]).reshape(cache.hidden.shape) * d_relu(cache.hidden)
            grads["future"] = {"weight": _rows(draw).T @ _rows(cache.future)}
            if cache.lookup is not None:
                dfuture = (_rows(draw) @ self._groups["future"]["weight"]).reshape(cache.future.shape)
        missing = self.ahead * self.segment - self.h
        if missing:
            draw = np.concatenate([draw, np.zeros((len(draw), missing, draw.shape[2]), draw.dtype)], axis=1)
        draw = draw.reshape(len(draw) * self.ahead, -1)
        grads["out"] = {"weight": draw.T @ _rows(cache.decoded), "bias": draw.sum(axis=0)}
        dg = (draw @ self._groups["out"]["weight"]).reshape(cache.decoded.shape)
        step = parallel.backward(cache.step, dg if cache.mask is None else dg * cache.mask)
        dp = step.dp.sum(axis=0)
        grads["decoder"] = {
            "weight_ih": dp.T @ decoder["position"],
            "weight_hh": step.dweight,
            "bias_ih": dp.sum(axis=0),
            "bias_hh": step.dbias,
            "position": dp @ decoder["weight_ih"],
        }
        return step, grads, dfuture

    def encoder_gradient(self, cache: SegmentCache, dprediction: Array) -> tuple[Array, Any]:
        """That of the encoder's last state, which alone is decoded; that of its outputs (B, n, H) is zero."""
        dy = np.zeros((*cache.embedded.shape[:2], self.layer.output_size), self.layer.dtype)
        return dy, self._of_state(self._decode_backward(cache, dprediction)[0])

    def _of_state(self, step: parallel.StepGradient) -> Any:
        """Gradient of the encoder's last state (L, B, H), a tuple where the cell has more states than h."""
        made = [np.zeros((self.layer.num_layers, *part.shape), part.dtype) for part in step.dstate]
        for whole, part in zip(made, step.dstate, strict=True):
            whole[-1] = part
        return tuple(made) if len(made) > 1 else made[0]

    def encoder_inputs(self, inputs: Inputs, names: Sequence[str]) -> tuple[Array, tuple[str, ...]]:
        """The embedded segments (B, n, I)."""
        del names
        embedded = self._embed(self.tables.look_up(inputs)[0].x, _exact)[1]
        return embedded, tuple(f"segment value {k + 1}" for k in range(embedded.shape[2]))

    def predict(self, inputs: Inputs, h: int | None = None) -> Array:
        """See :meth:`BaseNetwork.predict`; a window has the same bits in any batch."""
        del h
        return self.forward(inputs)[0]


def _rows(a: Array) -> Array:
    """All axes but the last as one."""
    return a.reshape(-1, a.shape[-1])


def _relu(fresh: Array) -> Array:
    """max(a, 0) in place: a tenth of the time of the equations' own, which also take complex arrays."""
    return np.maximum(fresh, 0, out=fresh)


def _exact(x: Array, weight: Array, bias: Array | None) -> Array:
    return kernels.affine(x, weight, bias)


def _fast(x: Array, weight: Array, bias: Array | None) -> Array:
    y = x @ weight.T
    return y if bias is None else y + bias
