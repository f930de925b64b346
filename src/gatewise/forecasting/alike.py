"""How many of the held-out readings count as one, because their errors go together.

Whether an interval holds the share of readings that it says is judged by counting; readings whose errors go together
are in or out of it together, and say once what independent ones would say many times. With the correlation c of two of
these events, n readings tell what n / D independent ones tell; for S series with horizons of h steps::

    D = 1 / h · Σᵢⱼ [c(r^|i-j|) + (S - 1) c(ρ r^|i-j|)]                       i, j = 1 ... h

r is the correlation of errors at neighbouring steps, measured on the held-out readings themselves, and ρ that of two
series (:mod:`gatewise.forecasting.together`). For normal errors with the correlation x, and an interval ±z that holds
the share p::

    c(x) = Σₙ aₙ² xⁿ / (p (1 - p)),     aₙ = 2 φ(z) Heₙ₋₁(z) / √n!,     n = 2, 4, 6 ...

which is less than x: signs do not matter.

Sources: L. Kish, Survey Sampling (1965), the design effect; F. G. Mehler, Über die Entwicklung einer Funktion von
beliebig vielen Variablen nach Laplaceschen Functionen höherer Ordnung (1866), the series.
"""

from __future__ import annotations

from math import exp, pi, sqrt

import numpy as np

from gatewise.arrays import Array
from gatewise.nn.special import normal_quantiles

__all__ = ["design", "together_inside"]

_TERMS = 200


def design(level: float, h: int, neighbours: float, series: float = 1.0, between: float = 0.0) -> float:
    """D, at least 1.

    Parameters
    ----------
    level : float
        Of the interval, in percent.
    h : int
        Steps of a horizon.
    neighbours : float
        r, 0 ... 1.
    series : float, default 1
        S.
    between : float, default 0
        ρ, 0 ... 1.
    """
    apart = np.arange(h)
    pairs = np.where(apart == 0, 1.0, 2.0 * (1.0 - apart / h))  # how often steps are so far apart, for each step
    within = np.where(apart == 0, 1.0, neighbours**apart)
    each = together_inside(within, level) + (series - 1.0) * together_inside(between * within, level)
    return max(1.0, float((pairs * each).sum()))


def together_inside(correlation: Array, level: float) -> Array:
    """c of errors with correlations from 0 to 1, any shape, for the interval of ``level`` percent."""
    x, share = np.asarray(correlation, float), 0.01 * level
    z = float(normal_quantiles([0.5 + 0.5 * share])[0])
    made = np.zeros(x.shape)
    before, here = 0.0, 1.0  # Heₙ₋₁(z) / √(n-1)! and Heₙ(z) / √n!
    for n in range(_TERMS):
        if n % 2:
            made += (2.0 * exp(-0.5 * z * z) / sqrt(2.0 * pi) * here) ** 2 / (n + 1) * x ** (n + 1)
        before, here = here, (z * here - sqrt(n) * before) / sqrt(n + 1)
    return np.where(x >= 1.0, 1.0, made / (share * (1.0 - share)))
