"""The answer of a forecaster: a weighted mean of its members, with prediction intervals."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.forecasting.intervals import Calibration
from gatewise.forecasting.members import Bands, Made, Member, NetworkMember, View

__all__ = ["Combination", "Combined", "combine", "mix"]


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
    dependence : array (h - 1,)
        Correlation of the errors of neighbouring steps, for sample paths; empty where it is not known.
    """

    members: Mapping[str, Member]
    weights: Mapping[str, float]
    bands: str | None
    calibration: Calibration
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
        return combine(self.members, self.weights, self.bands if bands else None, view)

    def quantiles(self, combined: Combined, levels: dict[str, float]) -> dict[str, Array]:
        """Quantiles (B, h) by name, scaled."""
        return self.calibration.quantiles(combined.outputs, levels, combined.point, combined.bands)


def combine(members: Mapping[str, Member], weights: Mapping[str, float], bands: str | None, view: View) -> Combined:
    """Forecast windows with some of the members; see :class:`Combination`."""
    network = members.get("network")
    if bands is None and list(weights) == ["network"] and isinstance(network, NetworkMember):
        outputs, point = network.outputs(view)  # not by way of point and bands: the bits of the network alone
        return Combined(outputs, point, None)
    needed = [*weights] if bands is None or bands in weights else [*weights, bands]
    giving = "network" if bands is None else bands  # whose bands mix takes
    return mix({name: members[name].forecast(view, bands=name == giving) for name in needed}, weights, bands)


def mix(made: Mapping[str, Made], weights: Mapping[str, float], bands: str | None) -> Combined:
    """The weighted mean of what members forecast, with the bands of one of them."""
    point = np.sum([weight * made[name].point for name, weight in weights.items()], axis=0)
    own = made["network"].bands if bands is None and "network" in weights else None
    if own is not None:  # a quantile network: its levels, moved to the combined point
        return Combined(point[..., None] + own.offsets, point, None)
    return Combined(point[..., None], point, None if bands is None else made[bands].bands)
