"""Losses: a number, and its gradient with respect to the prediction.

Every loss is a weighted mean over the targets, L = Σ_i w_i l(p_i, y_i) / Σ_i w_i. A weight of 0 marks a missing
target: its value, NaN included, is ignored. Where all weights are 0 the loss and its gradient are 0.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from math import inf

import numpy as np
from numpy.typing import ArrayLike

from gatewise.arrays import Array
from gatewise.cells.activations import sigmoid
from gatewise.nn.checks import at_least_one, increasing_levels, share

__all__ = ["Absolute", "BinaryCrossEntropy", "CrossEntropy", "Huber", "Loss", "Quantile", "Squared"]


class Loss(ABC):
    """A weighted mean over the targets of a term l; a subclass gives the term and its derivative."""

    @property
    def outputs(self) -> int:
        """K, how many predictions there are for each target."""
        return 1

    @abstractmethod
    def _term(self, p: Array, y: Array) -> tuple[Array, Array]:
        """Prediction p (..., K) and target y (...) -> l (...), and its derivative with respect to p (..., K)."""

    def value_and_gradient(
        self, prediction: ArrayLike, target: ArrayLike, weight: ArrayLike | None = None
    ) -> tuple[float, Array]:
        """The loss and the gradient of the prediction.

        Parameters
        ----------
        prediction : array (..., K)
            K predictions per target.
        target : array (...)
            What was observed.
        weight : array (...), optional
            Weight of each target, 0 where it is missing; all equal when absent.

        Returns
        -------
        value : float
            The loss, summed in float64.
        dprediction : array (..., K)
            Its gradient, in the prediction's dtype.

        Raises
        ------
        ValueError
            When shapes do not fit, or a weight is negative, infinite or NaN.
        """
        p, y = np.asarray(prediction), np.asarray(target)
        if p.dtype.kind != "f":
            raise TypeError(f"prediction must hold floating-point numbers, not {p.dtype}")
        if p.shape != (*y.shape, self.outputs):
            raise ValueError(
                f"prediction has shape {p.shape}, expected {(*y.shape, self.outputs)}: "
                f"the target's shape and {self.outputs} output{'s' if self.outputs > 1 else ''} each"
            )
        if weight is None:
            total, w = float(y.size), None
        else:
            w = np.asarray(weight)
            if w.shape != y.shape:
                raise ValueError(f"weight has shape {w.shape}, expected the target's, {y.shape}")
            total = float(w.sum(dtype=np.float64))
            if not (total < inf and (w >= 0).all()):
                raise ValueError("weight must hold finite numbers of at least 0")
            known = w > 0
            p = np.where(known[..., None], p, np.zeros((), p.dtype))
            y = np.where(known, y, np.zeros((), y.dtype))
        if total == 0.0:
            return 0.0, np.zeros_like(p)
        term, slope = self._term(p, y)
        if w is None:
            value = float(term.sum(dtype=np.float64)) / total
            slope *= p.dtype.type(1.0 / total)
        else:
            value = float((term * w).sum(dtype=np.float64)) / total
            slope *= (w / total).astype(p.dtype)[..., None]
        return value, slope


class _ErrorLoss(Loss):
    """A loss that depends on the error p - y alone."""

    def _term(self, p: Array, y: Array) -> tuple[Array, Array]:
        return self._of_error(p - y[..., None].astype(p.dtype, copy=False))

    @abstractmethod
    def _of_error(self, error: Array) -> tuple[Array, Array]:
        """Error p - y (..., K) -> l summed over K (...), and its derivative with respect to p (..., K)."""


@dataclass(frozen=True)
class Squared(_ErrorLoss):
    """l = (p - y)²; its minimum is the mean."""

    def _of_error(self, error: Array) -> tuple[Array, Array]:
        return np.square(error[..., 0]), error * error.dtype.type(2.0)


@dataclass(frozen=True)
class Absolute(_ErrorLoss):
    """l = \\|p - y\\|; its minimum is the median. The derivative at 0 is taken as 0."""

    def _of_error(self, error: Array) -> tuple[Array, Array]:
        return np.abs(error[..., 0]), np.sign(error)


@dataclass(frozen=True)
class Huber(_ErrorLoss):
    """l = e²/2 where \\|e\\| <= δ, else δ (\\|e\\| - δ/2), with e = p - y (Huber, 1964).

    Parameters
    ----------
    delta : float
        δ, where the parabola turns into a line.
    """

    delta: float = 1.0

    def __post_init__(self) -> None:
        if not 0.0 < self.delta < inf:
            raise ValueError(f"delta must be a finite number above 0, not {self.delta!r}")

    def _of_error(self, error: Array) -> tuple[Array, Array]:
        slope = np.clip(error, -self.delta, self.delta)
        # e²/2 inside and δ|e| - δ²/2 outside are both s (e - s/2) with s = e cut at ±δ.
        return (slope * (error - slope * error.dtype.type(0.5)))[..., 0], slope


@dataclass(frozen=True)
class Quantile(_ErrorLoss):
    """Pinball loss of several quantiles at once (Koenker and Bassett, 1978).

    With u = y - p and level τ, l = mean over levels of max(τ u, (τ - 1) u); its minimum is the τ-quantile.
    The derivative at u = 0 is taken as 0.

    Parameters
    ----------
    levels : sequence of float
        Probabilities, increasing, strictly between 0 and 1; the prediction's last axis runs over them.
    """

    levels: tuple[float, ...]

    def __post_init__(self) -> None:
        object.__setattr__(self, "levels", increasing_levels(self.levels))

    @property
    def outputs(self) -> int:
        """K, one prediction per level."""
        return len(self.levels)

    def _of_error(self, error: Array) -> tuple[Array, Array]:
        tau = np.array(self.levels, error.dtype)
        slope = np.where(error > 0, 1 - tau, np.where(error < 0, -tau, np.zeros((), error.dtype)))
        slope /= error.dtype.type(self.outputs)
        # A NaN error compares false both ways; the product keeps it from turning into a loss of 0.
        return (slope * error).sum(axis=-1), slope


@dataclass(frozen=True)
class CrossEntropy(Loss):
    """Softmax cross-entropy of one class out of K (Bridle, 1990); the prediction holds K logits.

    With q = softmax(p) and t the target's distribution (1 - ε at the class, plus ε/K everywhere)::

        l = -Σ_k t_k log q_k         dl/dp = q - t

    Parameters
    ----------
    classes : int
        K, 2 or more. Targets are whole numbers in 0 ... K - 1.
    smoothing : float
        ε, share of the target spread over all classes: 0 to below 1. Default 0.
    """

    classes: int
    smoothing: float = 0.0

    def __post_init__(self) -> None:
        if at_least_one("classes", self.classes) < 2:
            raise ValueError("classes must be at least 2, not 1")
        share("smoothing", self.smoothing)

    @property
    def outputs(self) -> int:
        """K, one logit per class."""
        return self.classes

    def _term(self, p: Array, y: Array) -> tuple[Array, Array]:
        if y.dtype.kind not in "iu":
            raise TypeError(f"target must hold whole numbers, the classes, not {y.dtype}")
        if y.size and (y.min() < 0 or y.max() >= self.classes):
            raise ValueError(f"target must lie in 0 ... {self.classes - 1}, not {y.min()} ... {y.max()}")
        at = y[..., None]
        centred = p - p.max(axis=-1, keepdims=True)
        slope = np.exp(centred)
        total = slope.sum(axis=-1, keepdims=True)
        slope /= total
        centred -= np.log(total)  # log q
        term = -np.take_along_axis(centred, at, axis=-1)[..., 0]
        keep = 1.0 - self.smoothing
        if self.smoothing:
            term = keep * term - (self.smoothing / self.classes) * centred.sum(axis=-1)
            slope -= p.dtype.type(self.smoothing / self.classes)
        np.put_along_axis(slope, at, np.take_along_axis(slope, at, axis=-1) - p.dtype.type(keep), axis=-1)
        return term, slope


@dataclass(frozen=True)
class BinaryCrossEntropy(Loss):
    """Cross-entropy of a yes or no, l = log(1 + exp(p)) - y p; the prediction p is the logit of y = 1.

    The derivative is σ(p) - y. Several channels are several targets: prediction (..., C, 1), target (..., C).
    """

    def _term(self, p: Array, y: Array) -> tuple[Array, Array]:
        if y.dtype.kind not in "biuf" or (y.size and (y.min() < 0 or y.max() > 1)):
            raise ValueError("target must hold numbers from 0 to 1")
        y = y.astype(p.dtype, copy=False)
        logit = p[..., 0]
        softplus = np.maximum(logit, 0) + np.log1p(np.exp(-np.abs(logit)))  # exp cannot overflow
        return softplus - y * logit, sigmoid(p) - y[..., None]
