"""The answer of a forecaster: a weighted mean of its members, with prediction intervals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.forecasting.intervals import Calibration
from gatewise.forecasting.members import NAIVE, Bands, Made, Member, NetworkMember, View

__all__ = ["Combination", "Combined", "bands_of", "combine", "mix"]


class Combined(NamedTuple):
    """Forecasts of some windows, scaled, relative to the last reading.

    Attributes
    ----------
    outputs : array (B, h, K)
        One for each level that errors were measured at: the point alone, or the levels of a quantile network.
    point : array (B, h)
        The point forecast.
    bands : Bands or None
        Unit of the errors.
    """

    outputs: Array
    point: Array
    bands: Bands | None

    def take(self, rows: Array) -> Combined:
        """Those of some windows."""
        bands = self.bands and self.bands._replace(offsets=self.bands.offsets[rows])
        return Combined(self.outputs[rows], self.point[rows], bands)


@dataclass(frozen=True, eq=False, repr=False)
class Combination:
    """Members with their weights, and what their errors say about the future.

    Attributes
    ----------
    members : mapping of str to Member
        Those that have a weight, the one that gives the bands, and the network that was trained.
    weights : mapping of str to float
        Above 0; they sum to 1.
    bands : str or None
        Member whose bands are the unit of the errors; None where enough horizons were held out to do without.
    calibration : Calibration
        Errors on the held-out windows.
    chance : float, default 0
        Probability that no method beats the naive ones: the share of these in the bands.
    dependence : array (h - 1,)
        Correlation of the errors of neighbouring steps, for sample paths; empty where it is not known.
    """

    members: Mapping[str, Member]
    weights: Mapping[str, float]
    bands: str | None
    calibration: Calibration
    chance: float = 0.0
    dependence: Array = field(default_factory=lambda: np.zeros(0))

    def __repr__(self) -> str:
        return f"Combination({self.words})"

    @property
    def words(self) -> str:
        """The weights in words, the largest first: ``60 % network, 40 % ridge``."""
        order = sorted(self.weights, key=lambda name: -self.weights[name])
        return ", ".join(f"{100 * self.weights[name]:.0f} % {name}" for name in order)

    def forecast(self, view: View, *, bands: bool = True) -> Combined:
        """Forecast every window of a view; without ``bands`` the point alone, the same bits in less time."""
        return combine(self.members, self.weights, self.bands if bands else None, view, self.chance)

    def quantiles(self, combined: Combined, levels: dict[str, float]) -> dict[str, Array]:
        """Quantiles (B, h) by name, scaled."""
        return self.calibration.quantiles(combined.outputs, levels, combined.point, combined.bands)


def combine(
    members: Mapping[str, Member], weights: Mapping[str, float], bands: str | None, view: View, chance: float = 0.0
) -> Combined:
    """Forecast windows with some of the members; see :class:`Combination`."""
    network = members.get("network")
    if bands is None and list(weights) == ["network"] and isinstance(network, NetworkMember):
        outputs, point = network.outputs(view)  # not by way of point and bands: the bits of the network alone
        return Combined(outputs, point, None)
    needed = [*weights] if bands is None or bands in weights else [*weights, bands]
    giving = {"network" if bands is None else bands, *(NAIVE if bands is not None and chance > 0 else ())}
    made = {name: members[name].forecast(view, bands=name in giving) for name in needed}
    return mix(made, weights, bands, chance)


def mix(made: Mapping[str, Made], weights: Mapping[str, float], bands: str | None, chance: float = 0.0) -> Combined:
    """The weighted mean of what members forecast, with their bands; see :func:`bands_of`."""
    point = np.sum([weight * made[name].point for name, weight in weights.items()], axis=0)
    own = made["network"].bands if bands is None and "network" in weights else None
    if own is not None:  # a quantile network: its levels, moved to the combined point
        return Combined(point[..., None] + own.offsets, point, None)
    spread = {name: one.bands for name, one in made.items() if one.bands is not None}
    return Combined(point[..., None], point, None if bands is None else bands_of(spread, weights, bands, chance))


def bands_of(spread: Mapping[str, Bands], weights: Mapping[str, float], giving: str, chance: float) -> Bands:
    """The bands of a forecast.

    Where there may be nothing to learn, as on a random walk, a naive method is likely the truth, and its spread one
    step ahead, known from all readings, says how wide the future is at every step. So the bands are those of the naive
    methods, weighed as their forecasts are, with the probability of that, and another member's with the rest.

    Parameters
    ----------
    spread : mapping of str to Bands
        Bands of members.
    weights : mapping of str to float
        Of the members in the forecast.
    giving : str
        Member whose bands are taken where there is something to learn.
    chance : float
        Probability that there is nothing, 0 ... 1.
    """
    usual = spread[giving]
    naive = {name: weights[name] for name in NAIVE if name in weights and name in spread and name != giving}
    if chance <= 0.0 or not naive:
        return usual
    total = sum(naive.values())
    simple = np.sum([weight / total * spread[name].offsets for name, weight in naive.items()], axis=0)
    return usual._replace(offsets=(1.0 - chance) * usual.offsets + chance * simple)
