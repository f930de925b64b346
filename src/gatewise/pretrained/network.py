"""The pretrained network: it weighs simple forecasts, corrects their mix, and says how far off it may be.

Letters: B series, T encoder's steps, H steps ahead, T' = H / 4 decoder's steps, N hidden units, R units of a step,
C simple forecasts, Q quantiles (m the middle one).

Forward, for the inputs of :class:`~gatewise.pretrained.inputs.Inputs`::

    s   = last state of the encoder (GRU) over the patches                   (B, N)
    s0  = s + facts W_factsᵀ + b                                             (B, N)
    g   = the decoder (GRU) from s0 over the steps' facts, four at once      (B, T', N)
    v   = relu(g W_stateᵀ, each for its four steps, + steps W_stepᵀ + b)     (B, H, R)
    o   = v W_outᵀ + b = (a, l, e)                                           (B, H, Q + C + 1)
    w   = softmax(4 tanh(l / 4) + (5 + 2 tanh e) prior / 4)                (B, H, C)
    q_m = Σ w ∘ forecasts + unit a_m
    q_k = q_(k∓1) ± unit softplus(a_k)        outwards from the middle       (B, H, Q)

So the quantiles cannot cross, and where the unit of a step is 0 they are the mix itself. The logits l and the trust e
in what the tests said are bounded, so that a simple forecast that was exact on the end of the series keeps nearly all
of the weight.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise import kernels, nn
from gatewise.arrays import Array
from gatewise.nn.heads import Quantiles
from gatewise.nn.parameters import Fixed, Joined, prefixed
from gatewise.pretrained.candidates import NAMES
from gatewise.pretrained.inputs import CHANNELS, FACTS, GROUP, PATCH, STEP_FACTS, Inputs

__all__ = ["LEVELS", "MIDDLE", "LayerRun", "Network", "NetworkCache", "Sizes"]

#: The quantiles that the network gives.
LEVELS = (0.025, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.975)
#: Place of the median among them.
MIDDLE = LEVELS.index(0.5)

_LOGIT_BOUND = 4.0
_TRUST, _TRUST_RANGE = 1.25, 0.5


class Sizes(NamedTuple):
    """Sizes of the network: N hidden units, R units of a step."""

    hidden: int = 160
    step: int = 64


class LayerRun(NamedTuple):
    """A recurrent layer with what it takes.

    Attributes
    ----------
    layer : GRU
    x : array (B, T, I)
        Its input.
    state : array (1, B, N) or None
        Its initial state.
    """

    layer: Any
    x: Array
    state: Array | None


class NetworkCache(NamedTuple):
    """What backward needs."""

    inputs: Inputs
    encoder: Any
    decoder: Any
    hidden: Array
    groups: Array
    bounded: Array
    trust: Array
    weights: Array
    head: Any


class Network(Fixed):
    """Encoder, decoder and head as one trainable model.

    Parameters
    ----------
    sizes : Sizes
        Widths. Default 160 and 64.
    dtype : {"float32", "float64"}
        Of parameters and outputs.
    seed : int or Generator, optional
        For the initial values.
    """

    def __init__(
        self, sizes: Sizes | None = None, *, dtype: str = "float32", seed: int | Generator | None = None
    ) -> None:
        rng = np.random.default_rng(seed)
        sizes = Sizes() if sizes is None else sizes
        self.sizes, self.head, n = sizes, Quantiles(LEVELS), sizes.hidden
        candidates = len(NAMES)
        self.modules: dict[str, Any] = {
            "encoder": nn.LAYERS["gru"](PATCH * CHANNELS, n, dtype=dtype, seed=rng),
            "facts": nn.Linear(FACTS, n, dtype=dtype, seed=rng),
            "decoder": nn.LAYERS["gru"](GROUP * STEP_FACTS, n, dtype=dtype, seed=rng),
            "state": nn.Linear(n, sizes.step, bias=False, dtype=dtype, seed=rng),
            "step": nn.Linear(STEP_FACTS, sizes.step, dtype=dtype, seed=rng),
            "out": nn.Linear(sizes.step, len(LEVELS) + candidates + 1, dtype=dtype, seed=rng),
        }
        self.parameters = Joined({name: module.parameters for name, module in self.modules.items()})

    def forward(self, inputs: Inputs, *, rng: Generator | None = None) -> tuple[Array, NetworkCache]:
        """Quantiles (B, H, Q), scaled, and what :meth:`backward` needs.

        With ``rng``, which training gives, the affine maps run through BLAS: faster, but a series' bits then depend on
        its batch.
        """
        affine = self._exact if rng is None else self._fast
        _, state, encoder = self.modules["encoder"].forward(inputs.patches, lengths=inputs.lengths)
        start = state[0] + affine("facts", inputs.facts)
        groups, _, decoder = self.modules["decoder"].forward(self._grouped(inputs), start[None])
        raw, mix, hidden, bounded, trust, weights = self._mixed(inputs, groups, affine)
        spread, head = self.head.forward(raw[..., : len(LEVELS)])
        prediction = mix[..., None] + spread * inputs.unit[..., None]
        return prediction, NetworkCache(inputs, encoder, decoder, hidden, groups, bounded, trust, weights, head)

    def predict(self, inputs: Inputs, *, median: bool = False) -> Array:
        """Quantiles (B, H, Q), scaled, without anything for backward. Each series has the same bits in any batch.

        With ``median`` that alone (B, H, 1), the same bits in less time.
        """
        _, state = self.modules["encoder"](inputs.patches, lengths=inputs.lengths)
        start = state[0] + self._exact("facts", inputs.facts)
        groups, _ = self.modules["decoder"](self._grouped(inputs), start[None])
        raw, mix = self._mixed(inputs, groups, self._exact)[:2]
        spread = raw[..., MIDDLE : MIDDLE + 1] if median else self.head.forward(raw[..., : len(LEVELS)])[0]
        return mix[..., None] + spread * inputs.unit[..., None]

    @staticmethod
    def _grouped(inputs: Inputs) -> Array:
        """The steps' facts as the decoder takes them, four steps at once (B, T', 4 STEP_FACTS)."""
        batch, h, _ = inputs.steps.shape
        return inputs.steps.reshape(batch, h // GROUP, -1)

    def _mixed(self, inputs: Inputs, groups: Array, affine: Callable[[str, Array], Array]) -> tuple[Array, ...]:
        """From the decoder's states: raw outputs o, the mix, v, tanh(l / 4), tanh e and w."""
        batch, h, _ = inputs.steps.shape
        hidden = affine("step", inputs.steps).reshape(batch, h // GROUP, GROUP, -1)
        hidden += affine("state", groups)[:, :, None]
        hidden = np.maximum(hidden, 0).reshape(batch, h, -1)
        raw = affine("out", hidden)
        bounded = np.tanh(raw[..., len(LEVELS) : -1] * raw.dtype.type(1.0 / _LOGIT_BOUND))
        trust = np.tanh(raw[..., -1:])
        power = raw.dtype.type(_TRUST) + raw.dtype.type(_TRUST_RANGE) * trust
        weights = _softmax(bounded * raw.dtype.type(_LOGIT_BOUND) + power * inputs.prior)
        return raw, (weights * inputs.forecasts).sum(axis=2), hidden, bounded, trust, weights

    def layer_runs(self, inputs: Inputs) -> dict[str, LayerRun]:
        """Encoder and decoder with what they take for one series (B = 1)."""
        encoder, decoder = self.modules["encoder"], self.modules["decoder"]
        x = inputs.patches[:, : int(inputs.lengths[0])]
        start = encoder.forward(x)[1][0] + self._exact("facts", inputs.facts)
        steps = inputs.steps.reshape(1, inputs.steps.shape[1] // GROUP, -1)
        return {"encoder": LayerRun(encoder, x, None), "decoder": LayerRun(decoder, steps, start[None])}

    def backward(self, cache: NetworkCache, dprediction: Array) -> dict[str, Array]:
        """Gradient of every parameter from the gradient of the quantiles (B, H, Q)."""
        grads: dict[str, dict[str, Array]] = {}
        dgroups = self._to_decoder(cache, dprediction, grads)
        _, dstart, grads["decoder"] = self.modules["decoder"].backward(cache.decoder, dgroups, need_dx=False)
        _, grads["facts"] = self._affine("facts", cache.inputs.facts, dstart[0], need_dx=False)
        _, _, grads["encoder"] = self.modules["encoder"].backward(cache.encoder, None, dstart, need_dx=False)
        return prefixed(grads)

    def layer_gradients(self, cache: NetworkCache, dprediction: Array) -> dict[str, Array]:
        """What comes back to the outputs of both recurrent layers, of one series (B = 1), for a trace.

        Returns
        -------
        dict of str to array
            ``encoder`` (1, T, N): its last state's gradient at the last patch; ``decoder`` (1, T', N).
        """
        dgroups = self._to_decoder(cache, dprediction, {})
        dstart = self.modules["decoder"].backward(cache.decoder, dgroups, need_dx=False)[1]
        patches = np.zeros((1, int(cache.inputs.lengths[0]), self.sizes.hidden), dgroups.dtype)
        patches[:, -1] = dstart[0]
        return {"encoder": patches, "decoder": dgroups}

    def _to_decoder(self, cache: NetworkCache, dprediction: Array, grads: dict[str, dict[str, Array]]) -> Array:
        """Gradient of the decoder's outputs (B, T', N); those of the parameters after it go into ``grads``."""
        inputs = cache.inputs
        batch, h, _ = inputs.steps.shape
        draw = np.empty((batch, h, len(LEVELS) + inputs.forecasts.shape[2] + 1), dprediction.dtype)
        q = len(LEVELS)
        draw[..., :q] = self.head.backward(cache.head, dprediction * inputs.unit[..., None])
        dweights = dprediction.sum(axis=2)[..., None] * inputs.forecasts
        inner = (dweights * cache.weights).sum(axis=2, keepdims=True)
        dlogits = cache.weights * (dweights - inner)
        draw[..., q:-1] = dlogits * (1 - cache.bounded * cache.bounded)
        dtrust = (dlogits * inputs.prior).sum(axis=2) * dprediction.dtype.type(_TRUST_RANGE)
        draw[..., -1] = dtrust * (1 - cache.trust * cache.trust)[..., 0]
        dhidden, grads["out"] = self._affine("out", cache.hidden, draw)
        dhidden = dhidden * (cache.hidden > 0)
        _, grads["step"] = self._affine("step", inputs.steps, dhidden, need_dx=False)
        of_group = dhidden.reshape(batch, h // GROUP, GROUP, -1).sum(axis=2)
        dgroups, grads["state"] = self._affine("state", cache.groups, of_group)
        return dgroups

    def _exact(self, name: str, x: Array) -> Array:
        parameters = self.modules[name].parameters
        y = kernels.affine(x.reshape(-1, x.shape[-1]), parameters["weight"], parameters.get("bias"))
        return y.reshape(*x.shape[:-1], -1)

    def _fast(self, name: str, x: Array) -> Array:
        parameters = self.modules[name].parameters
        y = x.reshape(-1, x.shape[-1]) @ parameters["weight"].T
        if "bias" in parameters:
            y += parameters["bias"]
        return y.reshape(*x.shape[:-1], -1)

    def _affine(self, name: str, x: Array, dy: Array, *, need_dx: bool = True) -> tuple[Array, dict[str, Array]]:
        """Backward of one affine map. Its sums may run in BLAS's order: no row of a forecast depends on them."""
        weight = self.modules[name].parameters["weight"]
        rows = dy.reshape(-1, dy.shape[-1])
        grads = {"weight": rows.T @ x.reshape(-1, x.shape[-1])}
        if "bias" in self.modules[name].parameters:
            grads["bias"] = rows.sum(axis=0)
        return (dy @ weight if need_dx else dy), grads

    def to_arrays(self) -> dict[str, Array]:
        """Copies of all parameters by dotted name."""
        return self.parameters.copies()

    def load_arrays(self, arrays: dict[str, Array]) -> None:
        """Set all parameters; names and shapes must fit exactly.

        Raises
        ------
        ValueError
            When a name or a shape differs.
        """
        self.parameters.set_all(arrays)


def _softmax(x: Array) -> Array:
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
