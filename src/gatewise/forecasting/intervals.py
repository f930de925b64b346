"""Prediction intervals from the errors on windows that the network was not trained on.

For every step k of the horizon, the errors on the held-out windows (in the scaled unit of each series) are
summarised by their quantiles on a fixed grid. The a-quantile of a new forecast is then the model's output nearest
to a, plus the a-quantile of that output's errors at step k. For a point forecast this is split conformal
prediction; for a quantile forecast it is conformalised quantile regression, which keeps the network's relative widths
and corrects their size.

Where few windows are held out, or the pre-trained network takes part in the forecast, errors are measured in half
widths u of the 80 % interval that the pre-trained network gives each window and step (its *bands*), and a share of
the interval is that network's own::

    q_a = forecast + (1 - t) · bands_a + t · u · (a-quantile of errors / u),      t = n / (n + 8)

with n held-out horizons that do not overlap: one series of a hundred months has a single one, which says little about
how wide the future is; the bands come from the spread of millions of series, and of this one. Where members that learn
nothing from the table make up most of the forecast, the errors of these on windows of training are taken in
(:mod:`gatewise.forecasting.past`): no network has been trained on them. But they look back on less than the forecast
does, and the bands that the pre-trained network gives a short past are wider for their errors than those it gives a
long one. So a window that looks back on half as much counts half, in n and among the errors.

Sources: H. Papadopoulos et al., Inductive confidence machines for regression (2002); Y. Romano, E. Patterson and
E. Candès, Conformalized quantile regression (2019), arXiv 1905.03222.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from gatewise.arrays import Array
from gatewise.forecasting.members import Bands
from gatewise.nn.special import normal_quantiles

__all__ = ["GRID", "Calibration", "trust_in"]

#: Levels at which error quantiles are kept.
GRID = np.arange(1, 200) / 200.0

# With fewer errors than this, those of neighbouring steps are pooled: a 2.5 % quantile of so few is unreliable.
_ENOUGH = 100

# n at which the errors and the bands count the same.
_HALF_TRUSTED = 8.0


@dataclass(frozen=True, eq=False, repr=False)
class Calibration:
    """Error quantiles of each step of the horizon and output of the network.

    Attributes
    ----------
    outputs : array (K,)
        Quantile level that each output of the network stands for; 0.5 for a point.
    offsets : array (199, h, K)
        Error quantiles (truth minus output, scaled) at the levels of ``GRID``.
    trust: float, default 1
        t, the weight of the errors; the rest is the bands'.
    """

    outputs: Array
    offsets: Array
    trust: float = 1.0

    def __repr__(self) -> str:
        levels = ", ".join(f"{level:g}" for level in self.outputs)
        part = "" if self.trust == 1.0 else f", trusted to {100 * self.trust:.0f} %"
        return f"Calibration({self.offsets.shape[1]} steps, outputs for the levels {levels}{part})"

    @classmethod
    def of(cls, errors: Array, outputs: Array, trust: float = 1.0, counts: Array | None = None) -> Calibration:
        """Summarise errors.

        Parameters
        ----------
        errors : array (N, h, K)
            Truth minus output on N windows, scaled; NaN where the truth is missing.
        outputs : array (K,)
            Level of each output.
        trust : float, default 1
            t.
        counts : array (N,), optional
            How much each window counts, above 0; all the same when absent.
        """
        n, h, k = errors.shape
        offsets = np.zeros((len(GRID), h, k))
        reach = 0 if n >= _ENOUGH else min(h, -(-_ENOUGH // max(1, 2 * n)))
        for step in range(h):
            there = errors[:, max(0, step - reach) : step + reach + 1]
            near = there.reshape(-1, k)
            known = ~np.isnan(near).any(axis=1)
            if not known.any():
                continue
            weight = None if counts is None else np.repeat(counts, there.shape[1])[known]
            offsets[:, step] = _error_quantiles(near[known], weight)
        return cls(np.asarray(outputs, float), offsets, trust)

    def quantile(self, prediction: Array, level: float, bands: Bands | None = None) -> Array:
        """One quantile of the forecast.

        Parameters
        ----------
        prediction : array (B, h, K)
            Outputs, scaled.
        level : float
            Between 0 and 1.
        bands : Bands, optional
            Of the same windows; given if the errors were measured in their unit.

        Returns
        -------
        array (B, h)
            Scaled.
        """
        nearest = int(np.argmin(np.abs(self.outputs - level)))
        steps = prediction.shape[1]
        offset = np.array([np.interp(level, GRID, column) for column in self.offsets[:, :, nearest].T])
        if steps > len(offset):
            # Past the horizon of training, errors are assumed to grow like those of a random walk.
            k = np.arange(len(offset) + 1, steps + 1)
            grown = np.ones(len(k)) if bands is not None else np.sqrt(k / len(offset))  # bands grow by themselves
            offset = np.concatenate([offset, offset[-1] * grown])
        if bands is None:
            return prediction[:, :, nearest] + offset[:steps]
        corrected = self.trust * bands.unit * offset[:steps] + (1.0 - self.trust) * bands.at(level)
        return prediction[:, :, nearest] + corrected

    def quantiles(
        self, prediction: Array, levels: dict[str, float], middle: Array, bands: Bands | None = None
    ) -> dict[str, Array]:
        """Several quantiles that never cross and have the point forecast between them.

        Corrected quantiles of neighbouring levels may cross by a little, so they are sorted, which makes none worse
        (Chernozhukov, Fernández-Val and Galichon, Quantile and probability curves without crossing, 2010). Errors
        that were mostly of one sign move an interval to one side; it is widened until it holds the point forecast.

        Parameters
        ----------
        prediction : array (B, h, K)
            Outputs, scaled.
        levels : dict of str to float
            Name of each quantile and its level, between 0 and 1.
        middle : array (B, h)
            Point forecast, scaled.
        bands : Bands, optional
            As for :meth:`quantile`.

        Returns
        -------
        dict of str to array (B, h)
            Scaled, in the order of ``levels``.
        """
        if not levels:
            return {}
        by_level = sorted(levels, key=lambda name: levels[name])
        made = np.sort(np.stack([self.quantile(prediction, levels[name], bands) for name in by_level]), axis=0)
        for k, name in enumerate(by_level):
            if levels[name] != 0.5:
                bound = np.minimum if levels[name] < 0.5 else np.maximum
                made[k] = bound(made[k], middle)
        return {name: made[by_level.index(name)] for name in levels}


def trust_in(horizons: float) -> float:
    """t for errors worth so many horizons that do not overlap."""
    return horizons / (horizons + _HALF_TRUSTED)


def _error_quantiles(errors: Array, weight: Array | None = None) -> Array:
    """Quantiles (199, K) of errors (n, K) with a weight (n,): empirical and conservative in the tails; of a normal for
    n below 10."""
    if weight is None:
        weight = np.ones(len(errors))
    if len(errors) < 10:
        spread = np.sqrt(np.average(errors**2, axis=0, weights=weight))
        return normal_quantiles(GRID)[:, None] * spread
    # The conformal correction: with n errors the level a is reached by rank a (n + 1), away from the middle.
    n = weight.sum() ** 2 / (weight**2).sum()
    tail = np.abs(GRID - 0.5) * (n + 1) / n
    levels = np.clip(0.5 + np.sign(GRID - 0.5) * tail, 0.0, 1.0)
    if (weight == weight[0]).all():
        return np.quantile(errors, levels, axis=0)
    order = np.argsort(errors, axis=0, kind="stable")
    made = np.empty((len(GRID), errors.shape[1]))
    for k, rank in enumerate(order.T):
        # The smallest error is at the level 0, the largest at 1, as without weights.
        own = weight[rank]
        place = np.cumsum(own) - 0.5 * own
        made[:, k] = np.interp(levels, (place - place[0]) / (place[-1] - place[0]), errors[rank, k])
    return made
