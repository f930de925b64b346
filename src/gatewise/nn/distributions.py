"""Distributions as heads: from raw outputs to the parameters of a distribution, its likelihood and its quantiles.

=================  ==========  ======================  ==================================================
name               parameters  from raw outputs        variance
=================  ==========  ======================  ==================================================
gaussian           m, σ        a, s(b) + 0.001         σ²
student_t          m, σ, ν     a, s(b) + 0.001, ...    σ² ν / (ν - 2), with ν = 2 + s(c)
poisson            μ           s(a)                    μ
negative_binomial  μ, α        s(a), s(b) + 0.0001     μ + α μ²
=================  ==========  ======================  ==================================================

with s(a) = log(1 + exp(a)), the softplus. A positive parameter has a least value, so that readings which a network
gives exactly do not make a likelihood infinite.

Source of the parameters of the negative binomial: D. Salinas, V. Flunkert and J. Gasthaus, DeepAR (2017),
arXiv 1704.04110.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np
from numpy.random import Generator
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.cells.activations import sigmoid
from gatewise.nn.heads import raw_outputs
from gatewise.nn.losses import Loss
from gatewise.nn.special import count_quantiles, digamma, log_gamma, normal_quantiles, student_quantiles

__all__ = ["DISTRIBUTIONS", "Distribution", "Gaussian", "Likelihood", "NegativeBinomial", "Poisson", "StudentT"]


class Distribution(ABC):
    """A head whose prediction is the parameters of a distribution; the first of them is its mean.

    A parameter is the raw output itself, or where :attr:`least` has a number for it, that plus the softplus of the
    raw output.

    Attributes
    ----------
    least : tuple of float or None
        Lower bound of each of the K parameters; None where it may be any number.
    counts : bool
        Whether it is one of whole numbers from 0 on.
    """

    least: tuple[float | None, ...]
    counts: bool = False

    @property
    def outputs(self) -> int:
        """K, raw outputs per target: one for each parameter."""
        return len(self.least)

    @property
    def base(self) -> int:
        """Position of the parameter that is the point forecast, the mean: 0."""
        return 0

    def forward(self, raw: ArrayLike, *, rng: Generator | None = None) -> tuple[Array, Array]:
        """Raw outputs (..., K) -> parameters (..., K), and the raw outputs to keep."""
        del rng
        a = raw_outputs(raw, self.outputs)
        made = a.copy()
        for k, least in enumerate(self.least):
            if least is not None:
                made[..., k] = np.logaddexp(a[..., k], 0.0, dtype=a.dtype) + a.dtype.type(least)
        return made, a

    def backward(self, cache: Array, dprediction: ArrayLike) -> Array:
        """Gradient of the parameters (..., K) -> gradient of the raw outputs (..., K)."""
        draw = np.array(dprediction)
        for k, least in enumerate(self.least):
            if least is not None:
                draw[..., k] *= sigmoid(cache[..., k])
        return draw

    @abstractmethod
    def surprise(self, p: Array, y: Array) -> tuple[Array, Array]:
        """Minus the logarithm of the likelihood (...) of readings, and its derivative (..., K).

        Parameters
        ----------
        p : array (..., K) float64
            Parameters.
        y : array (...) float64
            Readings.
        """

    @abstractmethod
    def quantiles(self, p: Array, levels: tuple[float, ...]) -> Array:
        """Quantiles (..., Q), float64, for parameters (..., K) and levels (Q,) between 0 and 1."""


@dataclass(frozen=True)
class Gaussian(Distribution):
    """The normal distribution with mean m and standard deviation σ."""

    least = (None, 1e-3)

    def surprise(self, p: Array, y: Array) -> tuple[Array, Array]:
        """l = log σ + t²/2 + log(2π)/2 with t = (y - m) / σ."""
        sigma = p[..., 1]
        t = (y - p[..., 0]) / sigma
        term = np.log(sigma) + 0.5 * t * t + 0.5 * np.log(2.0 * np.pi)
        return term, np.stack([-t / sigma, (1.0 - t * t) / sigma], axis=-1)

    def quantiles(self, p: Array, levels: tuple[float, ...]) -> Array:
        """m + σ z."""
        return p[..., :1].astype(np.float64) + p[..., 1:] * normal_quantiles(levels)


@dataclass(frozen=True)
class StudentT(Distribution):
    """Student's t with mean m, scale σ and ν degrees of freedom: heavier tails than the normal distribution's."""

    least = (None, 1e-3, 2.0)

    def surprise(self, p: Array, y: Array) -> tuple[Array, Array]:
        """l = log σ + log(νπ)/2 + log Γ(ν/2) - log Γ((ν+1)/2) + (ν+1)/2 log(1 + t²/ν) with t = (y - m) / σ."""
        m, sigma, n = p[..., 0], p[..., 1], p[..., 2]
        t = (y - m) / sigma
        square, half = t * t, 0.5 * (n + 1.0)
        tail = np.log1p(square / n)
        term = np.log(sigma) + 0.5 * np.log(n * np.pi) + log_gamma(0.5 * n) - log_gamma(half) + half * tail
        pull = (n + 1.0) / (n + square)
        of_n = 0.5 * (1.0 / n + digamma(0.5 * n) - digamma(half) + tail - pull * square / n)
        return term, np.stack([-pull * t / sigma, (1.0 - pull * square) / sigma, of_n], axis=-1)

    def quantiles(self, p: Array, levels: tuple[float, ...]) -> Array:
        """m + σ times those of the standard distribution."""
        p = p.astype(np.float64)
        return p[..., :1] + p[..., 1:2] * student_quantiles(p[..., 2], levels)


@dataclass(frozen=True)
class Poisson(Distribution):
    """Counts whose variance is their mean μ."""

    least = (1e-6,)
    counts = True

    def surprise(self, p: Array, y: Array) -> tuple[Array, Array]:
        """l = μ - y log μ + log Γ(y + 1)."""
        mean = p[..., 0]
        return mean - y * np.log(mean) + log_gamma(y + 1.0), (1.0 - y / mean)[..., None]

    def quantiles(self, p: Array, levels: tuple[float, ...]) -> Array:
        """The smallest counts that reach the levels."""
        mean = p[..., 0].astype(np.float64)
        return count_quantiles(mean, np.zeros(mean.shape), levels)


@dataclass(frozen=True)
class NegativeBinomial(Distribution):
    """Counts with mean μ and variance μ + α μ²."""

    least = (1e-6, 1e-4)
    counts = True

    def surprise(self, p: Array, y: Array) -> tuple[Array, Array]:
        """l = log Γ(y+1) + log Γ(r) - log Γ(y+r) + (y+r) log(1 + α μ) - y log(α μ) with r = 1/α."""
        mean, alpha = p[..., 0], p[..., 1]
        r, product = 1.0 / alpha, alpha * mean
        grown = np.log1p(product)
        term = log_gamma(y + 1.0) + log_gamma(r) - log_gamma(y + r) + (y + r) * grown - y * np.log(product)
        of_r = digamma(r) - digamma(y + r) + grown + (y - mean) / (r + mean)
        return term, np.stack([(mean - y) / (mean * (1.0 + product)), -r * r * of_r], axis=-1)

    def quantiles(self, p: Array, levels: tuple[float, ...]) -> Array:
        """The smallest counts that reach the levels."""
        p = p.astype(np.float64)
        return count_quantiles(p[..., 0], p[..., 1], levels)


@dataclass(frozen=True)
class Likelihood(Loss):
    """Minus the mean logarithm of the likelihood of the targets.

    Parameters
    ----------
    distribution : Distribution
        Whose parameters (..., K) are predicted.
    """

    distribution: Distribution

    @property
    def outputs(self) -> int:
        """K, parameters of the distribution."""
        return self.distribution.outputs

    def _term(self, p: Array, y: Array) -> tuple[Array, Array]:
        # A missing target has parameters of 0 here and no weight: any valid numbers do.
        q = p.astype(np.float64)
        for k, least in enumerate(self.distribution.least):
            if least is not None:
                q[..., k] = np.maximum(q[..., k], least)
        term, slope = self.distribution.surprise(q, y.astype(np.float64))
        return term, slope.astype(p.dtype)


#: name -> distribution
DISTRIBUTIONS: dict[str, Distribution] = {
    "gaussian": Gaussian(),
    "student_t": StudentT(),
    "poisson": Poisson(),
    "negative_binomial": NegativeBinomial(),
}
