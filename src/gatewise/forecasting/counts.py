"""Networks that forecast counts: the head of a Poisson or negative binomial distribution, and its likelihood.

A network reads and forecasts readings in the scaled unit of their series, relative to the last one; a count has none
of these. So the mean is a multiple of the window's level, and the likelihood is that of the readings themselves::

    ℓ = mean of the T readings of the input + 1 / T                                    (B,)
    μ = ℓ softplus(a + log(e - 1)) + 1e-6       a: the raw output; μ = ℓ where it is 0        (B, h)
    α = softplus(b) + 1e-4                      negative binomial only                        (B, h)
    m = (μ - last reading) / scale              what every network forecasts                  (B, h)

The prediction holds m, then μ and α, then the last reading and the scale: 4 or 5 numbers a step.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.cells.activations import sigmoid
from gatewise.data import Panel
from gatewise.nn.distributions import Distribution
from gatewise.nn.losses import Loss

if TYPE_CHECKING:
    from gatewise.forecasting.network import Inputs

__all__ = ["CountLikelihood", "Counts", "Units", "require_counts"]

_ONE = float(np.log(np.e - 1.0))  # softplus(_ONE) = 1


class Units(NamedTuple):
    """What leads from scaled numbers to counts, of B windows.

    Attributes
    ----------
    origin : array (B,)
        The last reading.
    unit : array (B,)
        Scale of the series.
    level : array (B,)
        ℓ.
    """

    origin: Array
    unit: Array
    level: Array

    @classmethod
    def of(cls, inputs: Inputs, steps: int) -> Units:
        """Those of a batch whose input stretch has so many steps."""
        assert inputs.unit is not None
        origin, unit = inputs.unit.T
        past = inputs.x[:, :steps, 0].mean(axis=1, dtype=np.float64)
        return cls(origin, unit, np.maximum(origin + unit * past, 0.0) + 1.0 / steps)


class _Cache(NamedTuple):
    raw: Array
    units: Units


@dataclass(frozen=True)
class Counts:
    """The head.

    Attributes
    ----------
    distribution : Distribution
        Of whole numbers from 0 on; its first parameter is the mean.
    """

    distribution: Distribution

    @property
    def outputs(self) -> int:
        """Raw outputs a step, one for each parameter."""
        return self.distribution.outputs

    @property
    def base(self) -> int:
        """Position of the point forecast: 0."""
        return 0

    def forward(self, raw: Array, units: Units) -> tuple[Array, _Cache]:
        """Raw outputs (B, h, K) -> prediction (B, h, K + 3)."""
        moved = raw.copy()
        moved[..., 0] += raw.dtype.type(_ONE)
        made = np.empty((*raw.shape[:2], self.outputs + 3), raw.dtype)
        for k, least in enumerate(self.distribution.least):
            assert least is not None
            size = units.level[:, None].astype(raw.dtype) if k == 0 else raw.dtype.type(1.0)
            made[..., 1 + k] = size * np.logaddexp(moved[..., k], 0.0, dtype=raw.dtype) + raw.dtype.type(least)
        made[..., 0] = (made[..., 1] - units.origin[:, None]) / units.unit[:, None]
        made[..., -2], made[..., -1] = units.origin[:, None], units.unit[:, None]
        return made, _Cache(moved, units)

    def backward(self, cache: _Cache, dprediction: Array) -> Array:
        """Gradient of the prediction (B, h, K + 3) -> gradient of the raw outputs (B, h, K)."""
        draw = np.array(dprediction[..., 1 : 1 + self.outputs])
        draw[..., 0] += dprediction[..., 0] / cache.units.unit[:, None]
        draw[..., 0] *= cache.units.level[:, None]
        draw *= sigmoid(cache.raw)
        return draw.astype(cache.raw.dtype, copy=False)

    def quantiles(self, prediction: Array, levels: tuple[float, ...]) -> Array:
        """Quantiles (..., Q) of predictions (..., K + 3), scaled, relative to the last reading."""
        counts = self.distribution.quantiles(prediction[..., 1 : 1 + self.outputs], levels)
        return (counts - prediction[..., -2:-1]) / prediction[..., -1:]


@dataclass(frozen=True)
class CountLikelihood(Loss):
    """Minus the mean logarithm of the likelihood of the counts that scaled targets stand for.

    Parameters
    ----------
    distribution : Distribution
        That of the head.
    """

    distribution: Distribution

    @property
    def outputs(self) -> int:
        """Numbers of a prediction of :class:`Counts`."""
        return self.distribution.outputs + 3

    def _term(self, p: Array, y: Array) -> tuple[Array, Array]:
        own = slice(1, 1 + self.distribution.outputs)
        # The 0 of missing targets, which have no weight, is no parameter.
        parameters = np.maximum(p[..., own].astype(np.float64), np.array(self.distribution.least, np.float64))
        counts = np.maximum(np.rint(p[..., -2].astype(np.float64) + p[..., -1].astype(np.float64) * y), 0.0)
        term, of_parameters = self.distribution.surprise(parameters, counts)
        slope = np.zeros_like(p)
        slope[..., own] = of_parameters
        return term, slope


def require_counts(panel: Panel, loss: str) -> None:
    """Refuse readings that are no counts.

    Raises
    ------
    DataError
        The first one, with its series, time and value.
    """
    y = panel.target
    bad = np.flatnonzero(panel.mask[:, 0] & ~((y >= 0) & (y == np.floor(y))))
    if bad.size:
        row = int(bad[0])
        more = f" (and {bad.size - 1:,} more)" if bad.size > 1 else ""
        what = "negative" if y[row] < 0 else "not a whole number"
        raise panel.refused(
            row,
            f", {what}{more}, and loss={loss!r} is for counts; use loss='student_t' or 'quantile', or correct it",
        )
