"""The network of the estimators: recurrent layers, pooling, dropout and a linear map.

Letters: B batch, T steps, F channels, S = D·H width of the states, M targets, K raw outputs per target::

    y = layers(x)                          (B, T, F) -> (B, T, S)
    p = pool(y)                            (B, S)      with output="sequence"; with "step" p = y
    a = (m ∘ p) Wᵀ + b                     (B, M, K)   or (B, T, M, K)      m: dropout, in training
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.random import Generator

from gatewise import kernels
from gatewise.arrays import Array
from gatewise.classification.pooling import Pooling
from gatewise.nn import Dropout, Linear, Recurrent
from gatewise.nn.parameters import Fixed, Joined, prefixed

__all__ = ["Inputs", "Network"]

#: Numbers of a batch's states above which the gates are computed again in backward instead of kept.
_KEEP_LIMIT = 4_000_000


class Inputs(NamedTuple):
    """One batch, scaled.

    Attributes
    ----------
    x : array (B, T, F)
    lengths : integers (B,)
    """

    x: Array
    lengths: Array


class _Cache(NamedTuple):
    layer: Any
    pool: Any
    mask: Array | None
    out: Any


class Network(Fixed):
    """Layers, pooling and output map as one trainable model.

    Parameters
    ----------
    layer : Recurrent
        The recurrent layers.
    pooling : Pooling or None
        From the states to one vector per sequence; None answers at each step.
    targets : int
        M.
    outputs : int
        K, raw outputs per target.
    dropout : float
        Share of the pooled values dropped in training.
    noise : float
        Standard deviation of the noise added to the inputs in training.
    magnitude : float
        Standard deviation of the logarithm of the factor that each sequence is multiplied by in training.
    hide : float
        Share of the training sequences of which only the other channels than the ``proportional`` ones are seen.
    varied : array of bool (F,)
        Channels that noise and factor apply to.
    proportional : int
        The factor applies to the first so many channels only, and hiding too.
    seed : Generator
        For the initial values.
    """

    def __init__(
        self,
        layer: Recurrent[Any],
        pooling: Pooling | None,
        targets: int,
        outputs: int,
        *,
        dropout: float,
        noise: float,
        magnitude: float,
        hide: float,
        varied: Array,
        proportional: int,
        seed: Generator,
    ) -> None:
        self.layer, self.pooling, self.targets, self.outputs = layer, pooling, targets, outputs
        self.noise, self.magnitude, self.hide, self.varied = noise, magnitude, hide, varied
        self._proportional = np.arange(len(varied)) < proportional
        self._drop = Dropout(dropout)
        self.out = Linear(layer.output_size, targets * outputs, dtype=layer.dtype, seed=seed)
        pool = {} if pooling is None else {"pool": pooling.parameters}
        self.parameters = Joined({"layer": layer.parameters, **pool, "out": self.out.parameters})

    def __repr__(self) -> str:
        pooling = "one answer a step" if self.pooling is None else type(self.pooling).__name__
        numbers = sum(array.size for array in self.parameters.values())
        return f"Network({self.layer!r}, {pooling}, {self.targets} x {self.outputs} outputs, {numbers} parameters)"

    def forward(self, inputs: Inputs, *, rng: Generator | None = None) -> tuple[Array, _Cache]:
        """Answer a batch.

        Parameters
        ----------
        inputs : Inputs
            The batch.
        rng : Generator, optional
            Given in training; draws noise and dropout.

        Returns
        -------
        raw : array (B, M, K) or (B, T, M, K)
            Logits, or scaled predictions.
        cache
            For :meth:`backward`.
        """
        x, lengths = inputs
        if rng is not None:
            x = self._vary(x, rng)
        recompute = x.shape[0] * x.shape[1] * self.layer.output_size > _KEEP_LIMIT
        y, _, layer = self.layer.forward(x, lengths=lengths, rng=rng, recompute=recompute)
        p, pool = (y, None) if self.pooling is None else self.pooling.forward(y, lengths)
        p, mask = self._drop.forward(p, rng=rng)
        raw, out = self.out.forward(p)
        return raw.reshape(*raw.shape[:-1], self.targets, self.outputs), _Cache(layer, pool, mask, out)

    def _vary(self, x: Array, rng: Generator) -> Array:
        """Inputs (B, T, F) of another magnitude, with noise, in some sequences only the shape of the path."""
        factor = np.exp(np.float32(self.magnitude) * rng.standard_normal((len(x), 1, 1), np.float32))
        noise = np.float32(self.noise) * rng.standard_normal(x.shape, np.float32)
        x = np.where(self.varied, x * np.where(self._proportional, factor, np.float32(1)) + noise, x).astype(x.dtype)
        if self.hide > 0.0 and not self._proportional.all():
            hidden = rng.random((len(x), 1, 1)) < self.hide
            x = np.where(hidden & self._proportional, np.zeros((), x.dtype), x)
        return x

    def backward(self, cache: _Cache, dprediction: Array) -> dict[str, Array]:
        """Gradient of every parameter from the gradient of the raw outputs."""
        dy, gradients = self._read_out_gradients(cache, dprediction)
        _, _, gradients["layer"] = self.layer.backward(cache.layer, dy, need_dx=False)
        return prefixed(gradients)

    def states_gradient(self, cache: _Cache, dprediction: Array) -> Array:
        """Gradient of the states of all steps (B, T, S) from that of the raw outputs."""
        return self._read_out_gradients(cache, dprediction)[0]

    def _read_out_gradients(self, cache: _Cache, dprediction: Array) -> tuple[Array, dict[str, dict[str, Array]]]:
        gradients: dict[str, dict[str, Array]] = {}
        draw = dprediction.reshape(*dprediction.shape[:-2], -1)
        dp, gradients["out"] = self.out.backward(cache.out, draw)
        assert dp is not None
        dy, _ = self._drop.backward(cache.mask, dp)
        if self.pooling is not None:
            dy, gradients["pool"] = self.pooling.backward(cache.pool, dy)
        return dy, gradients

    def answer(self, inputs: Inputs) -> Array:
        """Raw outputs without keeping anything for backward; see :meth:`forward`."""
        y, _ = self.layer(inputs.x, lengths=inputs.lengths)
        return self.decode(y if self.pooling is None else self.pooling.forward(y, inputs.lengths)[0])

    def decode(self, pooled: Array) -> Array:
        """Pooled vectors (..., S) -> raw outputs (..., M, K), outside training."""
        # The kernel's map, so that a stream's step, which is one native call, has the same bits.
        weight, bias = self.out.parameters["weight"], self.out.parameters["bias"]
        raw = kernels.affine(pooled.reshape(-1, pooled.shape[-1]), weight, bias)
        return raw.reshape(*pooled.shape[:-1], self.targets, self.outputs)
