"""Update rules: how the parameters change with the gradient, each a few lines on flat arrays.

Letters: g gradient, m and v running means, t steps done (this one included), η learning rate, β decay rates.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from math import sqrt
from typing import ClassVar

import numpy as np

from gatewise.arrays import Array

__all__ = ["RULES", "SGD", "Adam", "AdamW", "Rule"]


class Rule(ABC):
    """How the parameters change with the gradient.

    Attributes
    ----------
    slots : tuple of str
        Names of the arrays kept for every parameter between steps; they start at zero.
    decoupled : bool
        Whether weight decay shrinks the parameters directly instead of being added to the gradient.
    """

    slots: ClassVar[tuple[str, ...]] = ()
    decoupled: ClassVar[bool] = False

    @abstractmethod
    def change(self, g: Array, slots: tuple[Array, ...], scratch: Array, t: int, rate: float) -> Array:
        """Return what is subtracted from the parameters.

        Parameters
        ----------
        g : array (n,)
            Gradient; may be overwritten.
        slots : tuple of arrays (n,)
            Kept between steps; updated in place.
        scratch : array (n,)
            Work space.
        t : int
            Number of this step, from 1.
        rate : float
            η.

        Returns
        -------
        array (n,)
            The change, in ``g`` or in ``scratch``.
        """


@dataclass(frozen=True)
class SGD(Rule):
    """Gradient descent, with momentum as in PyTorch (Sutskever et al., 2013).

    ::

        m = μ m + g                                  m starts at zero
        change = η m,   nesterov:  η (g + μ m)

    Parameters
    ----------
    momentum : float, default 0.0
        μ, at least 0 and below 1.
    nesterov : bool, default False
        Look ahead by one step of momentum; needs ``momentum``.
    """

    momentum: float = 0.0
    nesterov: bool = False

    slots: ClassVar[tuple[str, ...]] = ("momentum",)

    def __post_init__(self) -> None:
        _check_decay("momentum", self.momentum)
        if self.nesterov and not self.momentum:
            raise ValueError("nesterov needs a momentum above 0")

    def change(self, g: Array, slots: tuple[Array, ...], scratch: Array, t: int, rate: float) -> Array:
        """Return η m, or η (g + μ m)."""
        del t
        (m,) = slots
        if self.momentum:
            m *= self.momentum
            m += g
            if self.nesterov:
                np.multiply(m, self.momentum, out=scratch)
                g += scratch
            else:
                return np.multiply(m, rate, out=scratch)
        g *= rate
        return g


@dataclass(frozen=True)
class Adam(Rule):
    """Adaptive moments (Kingma and Ba, 2015), as in PyTorch.

    ::

        m = β1 m + (1 - β1) g
        v = β2 v + (1 - β2) g²
        change = η m / (1 - β1ᵗ) / (√v / √(1 - β2ᵗ) + ε)

    Parameters
    ----------
    betas : (float, float), default (0.9, 0.999)
        β1 and β2, each at least 0 and below 1.
    eps : float, default 1e-8
        ε, above 0.
    """

    betas: tuple[float, float] = (0.9, 0.999)
    eps: float = 1e-8

    slots: ClassVar[tuple[str, ...]] = ("mean", "square")

    def __post_init__(self) -> None:
        object.__setattr__(self, "betas", tuple(float(beta) for beta in self.betas))
        if len(self.betas) != 2:
            raise ValueError(f"betas must be two numbers, not {self.betas!r}")
        _check_decay("betas[0]", self.betas[0])
        _check_decay("betas[1]", self.betas[1])
        if not self.eps > 0.0:
            raise ValueError(f"eps must be above 0, not {self.eps!r}")

    def change(self, g: Array, slots: tuple[Array, ...], scratch: Array, t: int, rate: float) -> Array:
        """Return η m / (1 - β1ᵗ) / (√v / √(1 - β2ᵗ) + ε)."""
        (m, v), (beta1, beta2) = slots, self.betas
        np.subtract(g, m, out=scratch)
        scratch *= 1.0 - beta1
        m += scratch
        g *= g
        g -= v
        g *= 1.0 - beta2
        v += g
        np.sqrt(v, out=g)
        g *= 1.0 / sqrt(1.0 - beta2**t)
        g += self.eps
        np.divide(m, g, out=scratch)
        scratch *= rate / (1.0 - beta1**t)
        return scratch


@dataclass(frozen=True)
class AdamW(Adam):
    """Adam with decoupled weight decay (Loshchilov and Hutter, 2019); parameters as for :class:`Adam`."""

    decoupled: ClassVar[bool] = True


#: Rules by name.
RULES: dict[str, type[Rule]] = {"adam": Adam, "adamw": AdamW, "sgd": SGD}


def _check_decay(name: str, value: float) -> None:
    if not 0.0 <= value < 1.0:
        raise ValueError(f"{name} must be at least 0 and less than 1, not {value!r}")
