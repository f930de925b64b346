"""The members of a forecast: each forecasts a window on its own, and the answer is their weighted mean.

==============  ========================================================================================
network         the recurrent network trained on the table
ridge           one straight line from the window to the horizon, :mod:`gatewise.forecasting.ridge`
pretrained      the network that has learned from invented series, :class:`gatewise.Pretrained`
seasonal_naive  the same phase of the last season
naive           the last reading
drift           the line through the first and the last reading
==============  ========================================================================================

All forecasts are of transformed readings, in the scaled unit of their series, relative to the last reading (see
:mod:`gatewise.forecasting.features`).
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from gatewise.arrays import Array
from gatewise.data import Panel, Windows, infer_season
from gatewise.forecasting.before import mean_squares, since_first
from gatewise.forecasting.counts import Counts
from gatewise.forecasting.features import Ahead, Features
from gatewise.forecasting.hours import LONGEST, knows_hours, moved_by_hours
from gatewise.forecasting.network import BaseNetwork, Head, Inputs
from gatewise.nn.distributions import Distribution
from gatewise.nn.heads import Quantiles
from gatewise.nn.special import normal_quantiles
from gatewise.pretrained import Pretrained
from gatewise.pretrained.inputs import CONTEXT
from gatewise.pretrained.network import LEVELS
from gatewise.pretrained.readings import LEAST, LEAST_KNOWN, at_levels

__all__ = ["NAIVE", "Bands", "Made", "Member", "NaiveMember", "NetworkMember", "PretrainedMember", "View", "levels_of"]

_BATCH = 1024
# Share that is kept of what the pre-trained network's 95 % interval has beyond the 80 % one. Whole, it holds 97 % of
# simulated series and 95 to 96 % of the training parts of M4 Weekly and ETTh1; so 96 % and 94 to 95 %.
_KEPT = 0.9


def levels_of(head: Head) -> tuple[float, ...]:
    """Levels of the quantiles that a network's head gives; 0.5 for a point."""
    if isinstance(head, Quantiles):
        return head.levels
    return LEVELS if isinstance(head, (Distribution, Counts)) else (0.5,)


class View(NamedTuple):
    """Windows to forecast, with what is known at their origins.

    Attributes
    ----------
    panel : Panel
        The readings.
    features : Features
        The same, made ready for the network.
    windows : Windows
        B windows.
    ahead : Ahead or None
        Features of the horizon of each window, where it lies past the last row of its series.
    """

    panel: Panel
    features: Features
    windows: Windows
    ahead: Ahead | None = None

    def take(self, which: Array | slice) -> View:
        """Some of the windows."""
        ahead = self.ahead and Ahead(self.ahead.context[which], self.ahead.future[which])
        return self._replace(windows=self.windows.take(which), ahead=ahead)

    def inputs(self, *, recursive: bool) -> Inputs:
        """The windows as the network reads them."""
        return self.features.inputs(self.windows, recursive=recursive, ahead=self.ahead)

    def parts(self, size: int = _BATCH) -> list[View]:
        """The same windows, ``size`` at a time."""
        count = len(self.windows)
        return [self] if count <= size else [self.take(slice(a, a + size)) for a in range(0, count, size)]


class Bands(NamedTuple):
    """How far a window's future may lie from its forecast, before errors of the past correct it.

    Attributes
    ----------
    levels : tuple of float
        K levels, from the lowest.
    offsets : array (B, h, K)
        Quantiles relative to the median, scaled.
    """

    levels: tuple[float, ...]
    offsets: Array

    @property
    def unit(self) -> Array:
        """Half the width of the 80 % interval (B, h)."""
        return 0.5 * (self.at(0.9) - self.at(0.1))

    def at(self, level: float) -> Array:
        """One quantile (B, h): straight lines over the normal distribution between the levels, and beyond them."""
        return at_levels(self.offsets, [level], self.levels)[..., 0]


class Made(NamedTuple):
    """What a member forecasts.

    Attributes
    ----------
    point : array (B, h)
        Scaled, relative to the last reading.
    bands : Bands or None
        Where the member knows how uncertain it is.
    """

    point: Array
    bands: Bands | None = None


class Member(ABC):
    """Something that forecasts windows."""

    @abstractmethod
    def forecast(self, view: View, *, bands: bool = True) -> Made:
        """Forecast every window of a view; without ``bands``, which take time, the same point alone."""


@dataclass(frozen=True, eq=False)
class NetworkMember(Member):
    """The trained network, or several whose forecasts are averaged.

    Attributes
    ----------
    network : BaseNetwork
        The first one.
    others : tuple of BaseNetwork
        Further ones, which may look back less far.
    """

    network: BaseNetwork
    others: tuple[BaseNetwork, ...] = ()

    @property
    def levels(self) -> Array:
        """Level that each output stands for (K,); 0.5 for a point."""
        return np.array(levels_of(self.network.head))

    def outputs(self, view: View) -> tuple[Array, Array]:
        """Forecasts (B, h, K) of all levels, and the point (B, h)."""
        made = [_outputs(network, view) for network in (self.network, *self.others)]
        if len(made) == 1:
            return made[0]
        outputs, points = (np.mean(np.stack(part), axis=0) for part in zip(*made, strict=True))
        return outputs, points

    def forecast(self, view: View, *, bands: bool = True) -> Made:
        """Its point forecast, and what its quantiles say."""
        outputs, point = self.outputs(view)
        if outputs.shape[2] == 1 or not bands:
            return Made(point)
        return Made(point, Bands(tuple(self.levels.tolist()), outputs - point[..., None]))


def _outputs(network: BaseNetwork, view: View) -> tuple[Array, Array]:
    """Forecasts (B, h, K) of all levels of one network, and its point (B, h)."""
    h, head, windows = view.windows.horizon, network.head, view.windows
    if windows.input_size != network.input_size:
        view = view._replace(windows=replace(windows, input_size=network.input_size))
    made = np.concatenate(
        [network.predict(part.inputs(recursive=network.recursive), h) for part in view.parts()]
    ).astype(np.float64)
    point = network.point(made)
    return head.quantiles(made, levels_of(head)) if isinstance(head, (Distribution, Counts)) else made, point


@dataclass(frozen=True, eq=False)
class PretrainedMember(Member):
    """The network of the wheel, which reads the target's own past and nothing else.

    A window with fewer than 8 readings before it, or fewer than 4 known ones, keeps its last reading.

    Attributes
    ----------
    model : Pretrained
    reach : int or None
        Readings that it may look back on; as many as it can when None.
    hour : int
        Readings an hour, where it looks at hours too (:mod:`gatewise.forecasting.hours`); 1 where it does not.
    """

    model: Pretrained
    reach: int | None = None
    hour: int = 1

    @property
    def looks_back(self) -> int:
        """Most readings that it looks at."""
        return self.reach or (CONTEXT if self.hour == 1 else max(CONTEXT, LONGEST * self.hour))

    def past(self, view: View, windows: Windows, ahead: int = 0, most: int | None = None) -> list[Array]:
        """What it reads of each window: transformed readings, NaN where one is missing, and those of so many steps
        ahead; all that it looks at one by one, or the last ``most``. Suspicious readings are within the range of the
        others, as they are for all members."""
        panel, made = view.panel, []
        begin, end = windows.origins - (most or self.reach or CONTEXT), windows.origins + ahead
        begin = np.maximum(panel.offsets[windows.series], begin)
        for a, b in zip(begin.tolist(), end.tolist(), strict=True):
            made.append(np.where(panel.mask[a:b, 0], view.features.level[a:b], np.nan))
        return made

    def forecast(self, view: View, *, bands: bool = True) -> Made:
        """Its median and its quantiles."""
        panel, windows, h = view.panel, view.windows, view.windows.horizon
        levels, series = LEVELS if bands else (0.5,), self.past(view, windows)
        able = np.array([len(one) >= LEAST and np.isfinite(one).sum() >= LEAST_KNOWN for one in series], bool)
        made = np.zeros((len(windows), h, len(levels)))
        if able.any():
            chosen = [one for one, good in zip(series, able, strict=True) if good]
            # A bound that ends at a limit would be drawn inside of it by the calibration, and miss readings on it.
            usual = infer_season(panel.freq).length
            raw = self.model.predict_arrays(chosen, h, levels, usual_season=usual, limits=False)
            if self.hour > 1:
                middle = levels.index(0.5)
                raw = raw + (self._by_hours(view, windows.take(able), raw[..., middle]) - raw[..., middle])[..., None]
            made[able] = view.features.relative(raw, windows.take(able))
        if bands and not able.all():
            other = NAIVE["naive"].forecast(view.take(~able)).bands
            assert other is not None
            made[~able] = other.offsets
        point = made[..., levels.index(0.5)]
        if not bands:
            return Made(point)
        offsets = made - point[..., None]
        offsets[able] = _drawn_in(offsets[able])
        return Made(point, Bands(LEVELS, offsets))

    def _by_hours(self, view: View, windows: Windows, point: Array) -> Array:
        """Forecasts (B, h), moved by those of the hours where there are more readings than it looks at one by one."""
        series = self.past(view, windows, most=self.looks_back)
        longer = [k for k, one in enumerate(series) if len(one) > CONTEXT and knows_hours(one, self.hour)]
        made = point.copy()
        made[longer] = moved_by_hours(self.model, [series[k] for k in longer], point[longer], self.hour)
        return made


def _drawn_in(offsets: Array) -> Array:
    """Quantiles (..., K) relative to the median, the outermost nearer to those of 80 %."""
    made = offsets.copy()
    for outer, inner in ((0, 1), (-1, -2)):
        made[..., outer] = offsets[..., inner] + _KEPT * (offsets[..., outer] - offsets[..., inner])
    return made


@dataclass(frozen=True)
class NaiveMember(Member):
    """One of the simple methods of :mod:`gatewise.forecasting.baselines`, for many windows at once.

    Attributes
    ----------
    kind : {"seasonal_naive", "naive", "drift"}
    """

    kind: str

    def forecast(self, view: View, *, bands: bool = True) -> Made:
        """The method's forecast; its bands are those of normal errors with the spread of its past ones."""
        panel, features, windows = view.panel, view.features, view.windows
        last, m = windows.origins - 1, _season(panel)
        ahead = np.arange(1, windows.horizon + 1)
        level, (rows, begin) = features.level, since_first(features, windows)
        slope = (level[last] - begin) / np.maximum(rows, 1)
        if self.kind == "drift":
            values = level[last][:, None] + slope[:, None] * ahead
        elif self.kind == "naive":
            values = np.repeat(level[last][:, None], len(ahead), axis=1)
        else:
            long = rows >= m
            place = np.where(long, windows.origins - m, last)[:, None] + np.where(long[:, None], (ahead - 1) % m, 0)
            values = level[np.minimum(place, last[:, None])]
        made = features.relative(values, windows)
        return Made(made, self._bands(view, rows, slope, ahead) if bands else None)

    def _bands(self, view: View, rows: Array, slope: Array, ahead: Array) -> Bands:
        """Spread of the errors one step ahead in the past, grown as the method's variance grows."""
        features, windows, m = view.features, view.windows, _season(view.panel)
        last, k = windows.origins - 1, ahead[None].astype(float)
        mean, growth = mean_squares(features, 1, last), np.sqrt(k)
        if self.kind == "drift":
            mean = np.maximum(mean - (slope / features.unit(windows)) ** 2, 0.0)
            growth = np.sqrt(k * (1 + k / np.maximum(rows, 1)[:, None]))
        elif self.kind == "seasonal_naive":
            long = rows >= m
            mean = np.where(long, mean_squares(features, m, last), mean)
            growth = np.where(long[:, None], np.sqrt((ahead - 1) // m + 1)[None], growth)
        sigma = np.sqrt(mean)[:, None] * growth
        return Bands(LEVELS, sigma[..., None] * normal_quantiles(LEVELS))


def _season(panel: Panel) -> int:
    """Steps of a season; one longer than all readings is as good as one that is a little longer than they."""
    return min(panel.season.length, len(panel.times) + 1)


#: name -> simple method
NAIVE = {kind: NaiveMember(kind) for kind in ("seasonal_naive", "naive", "drift")}
