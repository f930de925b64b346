"""What members that learn nothing from a table say about it, tried on the readings before those held out.

The pre-trained network and the naive methods can be tried on every window of training. That tells two things that one
or two held-out horizons cannot: how far their forecasts are off, and whether there is anything to learn at all.

On a random walk no forecast beats the last reading, and one that tries to is a little worse. Where a table has more to
say, the pre-trained network is clearly ahead of every naive method, over the whole horizon or its first fifth. Let g
be the larger of its two gains (1 - e_pretrained / e_naive, with the best naive method) and s its standard error from n
horizons that do not overlap. Then

    odds = 1/4 · N(g; -0.03, 0.03² + s²) / N(g; 0.22, 0.13² + s²)

are the odds that a naive method is the best there is. The two normal distributions describe generated tables of both
sorts. A series whose windows of training hold one horizon alone says nothing, since its windows look back on much less
than the forecast does; six horizons a series speak in full.
"""

from __future__ import annotations

from math import exp, log, sqrt
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.forecasting.combination import bands_of
from gatewise.forecasting.members import NAIVE, Bands

__all__ = ["Past"]

#: Odds before anything is seen; mean and standard deviation of the gain without and with something to learn.
_ODDS, _NOTHING, _SOMETHING = 0.25, (-0.03, 0.03), (0.22, 0.13)
#: Standard deviation of a horizon's gain, and how many horizons that assumption counts for.
_USUAL, _COUNTS = 0.25, 3.0
#: Windows overlap, so that they tell more than the horizons that do not: share of the standard error of these.
_OVERLAP = 0.6
#: Horizons a series: of one nothing is believed, of this many more everything.
_REPRESENTATIVE = 5.0
#: Below this chance that nothing can be learned, bands of the naive methods are not worth the time they take.
_LEAST_CHANCE = 0.05
#: Evidence is worth at most exp(8).
_MOST = 8.0


class Past(NamedTuple):
    """Forecasts of windows of training by members that learned nothing.

    Attributes
    ----------
    names : tuple of str
        The M members, the pre-trained network among them.
    points : array (N, h, M)
        Their forecasts, scaled, relative to the last reading.
    truth : array (N, h)
        NaN where a reading is missing; not all are.
    bands : dict of str to Bands
        Of each member.
    share : array (N,)
        Readings that each window looks back on, as a share of those that the forecast to come does.
    horizons : float
        Horizons in all windows of training that do not overlap, over all series; series that move together count as one
        (:mod:`gatewise.forecasting.together`).
    series : float
        Series that have windows, counted in the same way.
    """

    names: tuple[str, ...]
    points: Array
    truth: Array
    bands: dict[str, Bands]
    share: Array
    horizons: float
    series: float

    @property
    def errors(self) -> dict[str, float]:
        """Mean absolute error of each member."""
        made = np.nanmean(np.abs(self.truth[..., None] - self.points), axis=(0, 1))
        return dict(zip(self.names, made.tolist(), strict=True))

    @property
    def trust(self) -> float:
        """How much the windows tell about the forecast to come, 0 ... 1."""
        return float(np.clip((self.horizons / self.series - 1.0) / _REPRESENTATIVE, 0.0, 1.0))

    @property
    def nothing_to_learn(self) -> float:
        """Probability that no method beats the naive ones, as far as it is to be believed."""
        sizes = np.abs(self.truth[..., None] - self.points)
        first = sizes[:, : max(1, sizes.shape[1] // 5)]
        gains = [gain for gain in (self._gain(sizes), self._gain(first)) if gain is not None]
        if not gains or self.trust == 0.0:
            return 0.0
        error, gain = self._standard_error(sizes), max(gains)
        evidence = _log_density(gain, *_NOTHING, error) - _log_density(gain, *_SOMETHING, error)
        if gain < _NOTHING[0]:  # still further behind than nothing to learn explains is no sign of something
            evidence = max(evidence, 0.0)
        odds = _ODDS * exp(float(np.clip(evidence, -_MOST, _MOST)))
        return self.trust * odds / (1.0 + odds)

    def naive_share(self, weights: dict[str, float]) -> float:
        """Share of the naive methods in the bands of a weighted mean: 0 where none of them takes part."""
        chance = self.nothing_to_learn if weights.keys() & NAIVE.keys() else 0.0
        return chance if chance >= _LEAST_CHANCE else 0.0

    @property
    def worth(self) -> float:
        """How many horizons like the one to come its windows are worth: who looks back on half as much counts half."""
        return self.horizons * float(self.share.mean())

    def relative(self, weights: dict[str, float], chance: float = 0.0) -> Array | None:
        """Errors (N, h) of the weighted mean in half widths of its 80 % interval (:func:`bands_of`).

        None where other members have more than half of the weight: these errors are not the forecast's.
        """
        share = np.array([weights.get(name, 0.0) for name in self.names])
        share[self.names.index("pretrained")] += weights.get("tuned", 0.0)
        if share.sum() < 0.5:
            return None
        errors = self.truth - (self.points * (share / share.sum())).sum(axis=-1)
        unit = bands_of(self.bands, weights, "pretrained", chance).unit
        return np.divide(errors, unit, out=np.full_like(errors, np.nan), where=unit > 0)

    def _naive(self) -> list[int]:
        return [k for k, name in enumerate(self.names) if name != "pretrained"]

    def _gain(self, sizes: Array) -> float | None:
        """Of absolute errors (N, k, M); None where there are none, or the best naive method makes none."""
        known = sizes[~np.isnan(sizes).any(axis=-1)]
        naive = self._naive()
        if len(known) == 0 or not naive:
            return None
        mean = known.mean(axis=0)
        best = mean[naive].min()
        return float(1.0 - mean[self.names.index("pretrained")] / best) if best > 0 else None

    def _standard_error(self, sizes: Array) -> float:
        """Of the gain; with few horizons mostly the usual one."""
        mean = sizes[~np.isnan(sizes).any(axis=(1, 2))].mean(axis=1)
        n = max(self.horizons, 1.0) if len(mean) else 1.0
        spread = _COUNTS * _USUAL**2
        if n > 1.0:
            best = min(self._naive(), key=lambda k: float(mean[:, k].mean()))
            gains = mean[:, best] - mean[:, self.names.index("pretrained")]
            spread += (n - 1.0) * float(gains.var()) / max(float(mean[:, best].mean()) ** 2, 1e-300)
        return _OVERLAP * sqrt(spread / (_COUNTS + n - 1.0) / n)


def _log_density(value: float, mean: float, deviation: float, error: float) -> float:
    """Logarithm of a normal density, without its constant."""
    variance = deviation**2 + error**2
    return -0.5 * (value - mean) ** 2 / variance - 0.5 * log(variance)
